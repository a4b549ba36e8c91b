//! `cargo xtask test`: the engine's tests, the built page in a real browser, and the scored floors.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{Done, Step, cargo, output, read, root};
use crate::serve::Server;
use crate::{budget, embed, languages, site, supply, tools};

/// Everything. A stage that fails does not keep the next from running.
pub fn all() -> Done {
    let mut failed = Vec::new();
    for name in ["engine", "browser", "budget", "servers", "floors"] {
        let done = match name {
            "engine" => engine(),
            "browser" => browser(),
            "budget" => budget::check(),
            "servers" => crate::servers::test(),
            _ => floors(),
        };
        if let Err(why) = done {
            eprintln!("\nxtask: {why}");
            failed.push(name);
        }
    }
    if failed.is_empty() {
        println!("\nxtask: every stage passed");
        return Ok(());
    }
    Err(format!("failed: {}. One alone: `cargo xtask test {}`", failed.join(", "), failed.first().unwrap_or(&"engine")))
}

/// The engine's own tests, and those of this program.
pub fn engine() -> Done {
    lints()?;
    supply::check()?;
    let languages = languages::ready()?;
    let with_nextest = output("cargo", &["nextest", "--version"]).is_some();
    let mut tests = cargo();
    if with_nextest {
        tests.args(["nextest", "run", "--workspace", "--no-fail-fast", "--features", "why401/ssr"]);
    } else {
        tests.args(["test", "--workspace", "--no-fail-fast", "--features", "why401/ssr"]);
    }
    languages::equip(&mut tests, &languages)?;
    let by_hand = "read which test failed above; `UPDATE=1 cargo test` writes the golden files anew";
    Step { what: "run the engine's tests", usual: "2 min at first, then 20 s", by_hand }.run(&mut tests)?;
    languages::print_table();
    if with_nextest {
        // nextest runs no examples of doc comments.
        Step { what: "run the examples of the doc comments", usual: "10 s", by_hand }.run(cargo().args([
            "test",
            "--doc",
            "--features",
            "why401/ssr",
            "--quiet",
            "--package",
            "why401",
        ]))?;
    }
    if languages.missing.is_empty() { Ok(()) } else { Err(format!("languages that were not run:\n  {}", languages.missing.join("\n  "))) }
}

/// The lints that keep panics out of the engine and the page (src/lib.rs says which).
fn lints() -> Done {
    if output("cargo", &["clippy", "--version"]).is_none() {
        let by_hand = "`rustup component add clippy`; with a Rust that rustup does not manage, your system's package of it (Debian: rust-clippy)";
        Step { what: "add the compiler's clippy component", usual: "10 s", by_hand }
            .run(Command::new("rustup").args(["component", "add", "clippy"]).current_dir(root()))?;
    }
    let by_hand = "`cargo clippy --lib --features web`: use .get(), checked_ or saturating_ instead, or `#[expect]` with the reason why it cannot fail";
    Step { what: "look for what could panic (cargo clippy)", usual: "1 min at first", by_hand }
        .run(cargo().args(["clippy", "--quiet", "--package", "why401", "--lib", "--features", "web"]))
}

/// The built page in Chromium, and the widget on the sites that are built in seconds.
pub fn browser() -> Done {
    tools::chromium()?;
    site::build()?;
    specs(&embed::quick()?, &[])
}

/// The tests of the page as it stands in dist/: these files of them, or all; `sites` is where the sites with the widget stand.
pub fn specs(sites: &Path, files: &[&str]) -> Done {
    let chromium = tools::chromium()?;
    let folder = tools::npm_packages()?;
    let server = Server::bind(site::dist(), 8410)?;
    let address = server.address();
    std::thread::spawn(move || server.run());
    let mut tests = Command::new("node");
    tests.arg("node_modules/@playwright/test/cli.js").arg("test").args(files).current_dir(&folder);
    tests.env("WHY401_EMBED_SITES", sites);
    tests.env("WHY401_URL", &address).env("CHROMIUM", &chromium).env("NO_COLOR", "1").env_remove("FORCE_COLOR");
    let by_hand = "`cargo xtask serve --no-build` in one terminal, `cd tests/browser && npx playwright test` in another";
    let chromium = Step { what: &format!("test the page at {address} in {}", chromium.display()), usual: "3 min", by_hand }.run(&mut tests);
    if files.is_empty() { chromium.and(firefox(&folder, &address)) } else { chromium }
}

/// The main job once more in Firefox, where there is one.
fn firefox(folder: &Path, address: &str) -> Done {
    let Some(firefox) = tools::firefox() else {
        println!("==> Firefox is skipped: none is found; install it, or set FIREFOX to its program");
        return Ok(());
    };
    let mut tests = Command::new("node");
    tests.arg("firefox.mjs").current_dir(folder).env("WHY401_URL", address).env("FIREFOX", &firefox);
    let by_hand = "`cargo xtask serve --no-build` in one terminal, `cd tests/browser && WHY401_URL=http://127.0.0.1:8401/ node firefox.mjs` in another";
    Step { what: &format!("test the main job in {}", firefox.display()), usual: "20 s", by_hand }.run(&mut tests)
}

/// The scored figures of the pastes and vectors that are kept beside the repository, against tests/floors.toml.
pub fn floors() -> Done {
    let shared = std::env::var_os("WHY401_SHARED").map_or_else(|| root().join("../shared"), PathBuf::from);
    if !shared.join("score").is_dir() {
        println!(
            "==> the scored floors are skipped: the labelled pastes are not part of this repository, and {} has none",
            shared.display()
        );
        return Ok(());
    }
    site::programs()?;
    let figures =
        Step { what: "score the labelled pastes and vectors", usual: "20 s", by_hand: "python3 runs the scripts in ../shared/score" }
            .wrap(|| scored(&shared))?;
    let wanted = read_figures(&read(&root().join("tests/floors.toml"))?, "tests/floors.toml")?;
    let (mut passed, mut failed) = (0, 0);
    for (name, floor) in &wanted {
        // A goal that the folder has no figures for is no failure of ours.
        let Some(figure) = figures.get(name) else { continue };
        let is_ceiling = name.ends_with("errors");
        let is_met = if is_ceiling { figure <= floor } else { figure >= floor };
        let word = if is_met { "ok  " } else { "FAIL" };
        println!("    {word} {name:24} {figure:6.1}  {} {floor}", if is_ceiling { "at most" } else { "at least" });
        if is_met { passed += 1 } else { failed += 1 }
    }
    println!("floors: {passed} passed, {failed} failed");
    if failed == 0 { Ok(()) } else { Err(format!("{failed} figures are under their floor (tests/floors.toml)")) }
}

fn scored(shared: &Path) -> Done<BTreeMap<String, f64>> {
    let binary = site::program("why401");
    let run = |script: &str, folder: &str, more: &[&str]| -> Done<String> {
        let mut command = Command::new("python3");
        command.arg(shared.join("score").join(script)).arg(&binary).arg(shared.join(folder)).args(more);
        let done = command.output().map_err(|error| format!("python3: {error}"))?;
        let text = String::from_utf8_lossy(&done.stdout).into_owned();
        if done.status.success() { Ok(text) } else { Err(format!("{script}: {}", String::from_utf8_lossy(&done.stderr).trim())) }
    };
    let mut figures = BTreeMap::new();
    for line in run("cases.py", "cases", &[])?.lines() {
        let Some((scope, rest)) = line.split_once(": ") else { continue };
        match rest.parse::<f64>() {
            Ok(number) => _ = figures.insert(format!("cases.{scope}"), number),
            Err(_) => figures.extend(pairs(rest).into_iter().map(|(name, number)| (format!("cases.{scope}.{name}"), number))),
        }
    }
    for line in run("conformance.py", "conformance", &[])?.lines() {
        let share = line.split_once(": ").and_then(|(suite, rest)| Some((suite, rest.split_once('(')?.1.split_once(' ')?.0.parse().ok()?)));
        figures.extend(share.map(|(suite, share)| (format!("conformance.{suite}"), share)));
    }
    figures.extend(calibration(shared)?);
    Ok(figures)
}

/// How often each certainty is right, as tests/it/calibration.rs prints it; the table is shown, too.
fn calibration(shared: &Path) -> Done<BTreeMap<String, f64>> {
    let mut command = cargo();
    command.args(["test", "--quiet", "--package", "why401", "--test", "it", "calibration", "--", "--nocapture"]).env("WHY401_SHARED", shared);
    let done = command.output().map_err(|error| format!("cargo: {error}"))?;
    let text = String::from_utf8_lossy(&done.stdout).into_owned();
    let table: Vec<&str> = text.lines().filter(|it| it.starts_with("calibration.") || it.starts_with("wrong and certain")).collect();
    table.iter().for_each(|it| println!("    {it}"));
    if !done.status.success() {
        return Err(format!("the calibration test fails:\n{text}"));
    }
    let share = |line: &str| {
        let (name, rest) = line.split_once(": ")?;
        Some((name.to_owned(), rest.split_once(' ')?.0.parse().ok()?))
    };
    Ok(table.into_iter().filter(|it| !it.contains(".silent")).filter_map(share).collect())
}

/// The pairs of `{'cases': 10, 'top1': 52.0}`.
fn pairs(text: &str) -> Vec<(String, f64)> {
    let inner = text.trim().trim_start_matches('{').trim_end_matches('}');
    let pair = |it: &str| {
        it.split_once(':').and_then(|(name, value)| Some((name.trim().trim_matches('\'').to_owned(), value.trim().parse().ok()?)))
    };
    inner.split(',').filter_map(pair).collect()
}

/// Tables of `name = number`, as `table.name`; `file` is what a complaint names.
pub fn read_figures(text: &str, file: &str) -> Done<BTreeMap<String, f64>> {
    let mut table = String::new();
    let mut floors = BTreeMap::new();
    for line in text.lines().map(|it| it.split('#').next().unwrap_or_default().trim()).filter(|it| !it.is_empty()) {
        if let Some(name) = line.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
            table = name.to_owned();
        } else {
            let pair = line.split_once('=').and_then(|(name, value)| Some((name.trim().trim_matches('"'), value.trim().parse().ok()?)));
            let (name, floor) = pair.ok_or_else(|| format!("{file}: `name = number` is wanted: {line}"))?;
            floors.insert(format!("{table}.{name}"), floor);
        }
    }
    Ok(floors)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floors_and_figures_are_read() {
        let floors = read_figures("# goals\n[cases.visible]\ntop1 = 45.0 # first\n[cases]\nerrors = 0\n[wire]\n\"a.js\" = 7\n", "x").unwrap();
        assert_eq!(floors.get("cases.visible.top1"), Some(&45.0));
        assert_eq!(floors.get("cases.errors"), Some(&0.0));
        assert_eq!(floors.get("wire.a.js"), Some(&7.0));
        assert_eq!(pairs("{'cases': 10, 'top1': 52.5, 'certain': None}"), [("cases".to_owned(), 10.0), ("top1".to_owned(), 52.5)]);
    }
}
