//! Programs by others that do a part of the same job, on the same inputs (bench/peers).

use std::process::Command;

use super::{Row, native, rows_of, write_inputs};
use crate::run::{Done, Step, root};
use crate::{embed, tools};

/// The rows of both languages.
pub fn compare() -> Done<Vec<Row>> {
    let folder = root().join("bench/peers");
    let inputs = write_inputs(false)?;
    tools::node()?;
    let mut install = tools::npm();
    // The packages' own scripts would compile what they carry compiled.
    install.args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]).current_dir(&folder);
    Step { what: "install curlconverter, har-validator, jose and jwt-decode (npm)", usual: "15 s", by_hand: "`cd bench/peers && npm ci --ignore-scripts`" }
        .run(&mut install)?;
    let mut node = Command::new("node");
    node.arg("peers.mjs").current_dir(&folder).env("WHY401_INPUTS", &inputs).env("WHY401_ENGINE", native::engine()?);
    let mut rows = rows_of("measure npm packages beside the engine's wasm", "20 s", &mut node)?;
    let programs = embed::environment(&folder.join("requirements.txt"), &tools::cache()?.join("peers"), "httplint and haralyzer")?;
    let mut python = Command::new(programs.join("python"));
    python.arg("peers.py").current_dir(&folder).env("PYTHONIOENCODING", "utf-8").env("WHY401_INPUTS", &inputs).env("WHY401_LIBRARY", native::library()?);
    rows.extend(rows_of("measure PyPI packages beside the engine natively", "20 s", &mut python)?);
    Ok(rows)
}
