//! The interpreters, compilers and libraries by which the corrected requests are run: found, or installed where they are missing.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use crate::run::{Done, Step, cargo, output, read, root, target};
use crate::{embed, tools};

/// A program that a language's requests are run by, how it is asked whether it is there, and Debian's packages of it.
struct Program {
    name: &'static str,
    args: &'static [&'static str],
    packages: &'static [&'static str],
}

const PROGRAMS: [Program; 9] = [
    Program { name: "bash", args: &["--version"], packages: &["bash"] },
    Program { name: "curl", args: &["--version"], packages: &["curl"] },
    Program { name: "wget", args: &["--version"], packages: &["wget"] },
    Program { name: "node", args: &["--version"], packages: &["nodejs"] },
    Program { name: "go", args: &["version"], packages: &["golang-go"] },
    Program { name: "ruby", args: &["--version"], packages: &["ruby"] },
    Program { name: "php", args: &["-r", "exit(function_exists('curl_init') ? 0 : 1);"], packages: &["php-cli", "php-curl"] },
    Program { name: "php", args: &["-r", "exit(is_file('/usr/share/php/GuzzleHttp/autoload.php') ? 0 : 1);"], packages: &["php-guzzlehttp-guzzle"] },
    // A Java without its compiler cannot run a source file.
    Program { name: "javac", args: &["-version"], packages: &["default-jdk-headless"] },
];

/// What the test of the languages is run with.
pub struct Ready {
    /// PATH, with the Python that has the libraries first.
    pub path: OsString,
    /// The languages whose programs are not there, and what to do about each.
    pub missing: Vec<String>,
}

/// Finds or installs all of them; what cannot be had is said, and fails the stage at its end.
pub fn ready() -> Done<Ready> {
    let mut missing = Vec::new();
    for it in &PROGRAMS {
        let is_there = || output(it.name, it.args).is_some();
        let installed = || it.packages.iter().all(|package| tools::apt_install(package));
        if !is_there() && !(installed() && is_there()) {
            let words = it.packages.join(" ");
            missing.push(format!("{}: not there, and installed by itself on Debian for root alone; by hand: your system's package of it (Debian: {words})", it.name));
        }
    }
    let mut path = std::env::var_os("PATH").unwrap_or_default();
    if output("python3", &["-c", "import requests, httpx"]).is_none() || output("http", &["--version"]).is_none() {
        let bin = embed::environment(&root().join("tests/languages/requirements.txt"), &tools::cache()?, "the Python clients (requests, httpx, HTTPie)")?;
        let all = std::iter::once(bin).chain(std::env::split_paths(&path));
        path = std::env::join_paths(all).map_err(|error| format!("PATH cannot be extended: {error}"))?;
    }
    Ok(Ready { path, missing })
}

/// The folder with the npm packages that the corrected requests use (axios), installed.
pub fn node_modules() -> Done<PathBuf> {
    let folder = root().join("tests/languages/node");
    let installed = folder.join("node_modules/.why401-lock");
    let wanted = read(&folder.join("package-lock.json"))?;
    if std::fs::read_to_string(&installed).is_ok_and(|it| it == wanted) {
        return Ok(folder.join("node_modules"));
    }
    tools::node()?;
    let mut install = tools::npm();
    install.args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]).current_dir(&folder);
    Step { what: "install the npm packages that the corrected requests use (axios)", usual: "10 s, once", by_hand: "`cd tests/languages/node && npm ci`" }.run(&mut install)?;
    std::fs::write(&installed, wanted).map_err(|error| format!("{}: {error}", installed.display()))?;
    Ok(folder.join("node_modules"))
}

/// The folder with the Rust client that its requests are compiled with, compiled itself.
pub fn rust() -> Done<PathBuf> {
    let folder = root().join("tests/languages/rust");
    let by_hand = "`cd tests/languages/rust && cargo build`";
    Step { what: "compile the Rust client that the corrected requests use (reqwest)", usual: "1 min at first", by_hand }
        .run(cargo().args(["build", "--quiet", "--locked"]).current_dir(&folder).env("CARGO_TARGET_DIR", built()))?;
    Ok(folder)
}

/// Where it is compiled to.
pub fn built() -> PathBuf {
    target().join("languages")
}

/// Where the tests write which language was run with which case.
fn table() -> PathBuf {
    built().join("table.txt")
}

/// Prints that table.
pub fn print_table() {
    println!("{}", std::fs::read_to_string(table()).unwrap_or_default());
}

/// Gives the tests all that they need to leave out no language.
pub fn equip(tests: &mut Command, ready: &Ready) -> Done {
    let folder = rust()?;
    tests.env("WHY401_NODE_MODULES", node_modules()?);
    tests.env("PATH", &ready.path).env("WHY401_LANGUAGES", "all").env("WHY401_RUST_CLIENT", folder).env("WHY401_RUST_BUILT", built()).env("WHY401_TABLE", table());
    Ok(())
}
