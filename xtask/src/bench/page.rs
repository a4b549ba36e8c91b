//! The page in Chromium (tests/browser/bench): its start beside a Yew page that says hello, and the engine in it.

use std::process::Command;

use super::{Row, hello, native, rows_of, write_inputs};
use crate::run::Done;
use crate::serve::Server;
use crate::{site, tools};

fn script(name: &str) -> Done<Command> {
    let folder = tools::npm_packages()?;
    let mut command = Command::new("node");
    command.arg(format!("bench/{name}.mjs")).current_dir(folder);
    command.env("CHROMIUM", tools::chromium()?).env("WHY401_URL", served(site::dist())?);
    Ok(command)
}

/// Serves a folder for as long as this program runs.
fn served(folder: std::path::PathBuf) -> Done<String> {
    let server = Server::bind(folder, 8450)?;
    let address = server.address();
    std::thread::spawn(move || server.run());
    Ok(address)
}

/// From the address to the first answer.
pub fn start() -> Done<Vec<Row>> {
    let mut command = script("start")?;
    command.env("HELLO_URL", served(hello::build()?)?);
    rows_of("measure the start of the page beside a Yew hello world", "2 min", &mut command)
}

/// The engine in the page.
pub fn engine(is_full: bool) -> Done<Vec<Row>> {
    let mut command = script("page")?;
    command.env("WHY401_INPUTS", write_inputs(is_full)?).env("WHY401_ENGINE", native::engine()?);
    if is_full {
        command.env("WHY401_FULL", "1");
    }
    rows_of("measure the engine in the page", "2 min", &mut command)
}
