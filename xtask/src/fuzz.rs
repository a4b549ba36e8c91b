//! `cargo xtask fuzz`: each fuzz target for a while.

use std::path::Path;

use crate::run::{Done, Step, cargo, output, root};

const VERSION: &str = "0.13.1";

/// `fuzz [TARGET] [SECONDS]`
pub fn command(words: &[&str]) -> Done {
    let folder = root().join("fuzz");
    if !folder.join("Cargo.toml").is_file() {
        return Err("there are no fuzz targets yet (fuzz/)".to_owned());
    }
    let seconds = words.iter().find_map(|it| it.parse::<u32>().ok()).unwrap_or(60);
    let wanted = words.iter().find(|it| it.parse::<u32>().is_err());
    if output("cargo", &["fuzz", "--version"]).is_none() {
        let by_hand = "`cargo install cargo-fuzz --locked`; it needs a C++ compiler";
        Step { what: &format!("install cargo-fuzz {VERSION}"), usual: "2 min, once", by_hand }.run(cargo().args([
            "install",
            "--locked",
            "--version",
            VERSION,
            "cargo-fuzz",
        ]))?;
    }
    for target in targets(&folder)?.iter().filter(|it| wanted.is_none_or(|name| name == it)) {
        let mut fuzz = cargo();
        // The sanitizers need a nightly compiler; the engine has no unsafe code for them to look at, so stable with this switch does.
        fuzz.args(["fuzz", "run", "--sanitizer", "none", target, "--", &format!("-max_total_time={seconds}")]).env("RUSTC_BOOTSTRAP", "1");
        let by_hand = format!("the input that failed is in fuzz/artifacts/{target}: `cargo fuzz run {target} FILE` runs it again");
        Step { what: &format!("fuzz {target}"), usual: &format!("{seconds} s and the compilation"), by_hand: &by_hand }.run(&mut fuzz)?;
    }
    Ok(())
}

fn targets(folder: &Path) -> Done<Vec<String>> {
    let folder = folder.join("fuzz_targets");
    let entries = std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut names: Vec<String> = entries
        .filter_map(Result::ok)
        .filter_map(|it| it.file_name().to_str().and_then(|it| it.strip_suffix(".rs")).map(str::to_owned))
        .collect();
    names.sort();
    Ok(names)
}
