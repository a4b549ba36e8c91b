//! `cargo xtask test budget`: what the page weighs on the wire and how much work a diagnosis is, against tests/budget.toml.
//!
//! Work is counted in instructions, not timed: a busy machine gives the same figure.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::bench::inputs;
use crate::bench::sizes::{self, Weight};
use crate::run::{Done, Step, read, root};
use crate::suite::read_figures;
use crate::{site, tools};

const FILE: &str = "tests/budget.toml";
const HEAD: &str = "\
# What the page may cost: `cargo xtask test budget` fails above these figures, `cargo xtask bench --record` writes them anew.
# A commit that raises one says why. One that lowers one records it, so that the gain is kept.

";

/// The figures of one table, in the order of their names.
type Figures = BTreeMap<String, f64>;

/// `test budget [--no-build]`
pub fn command(words: &[&str]) -> Done {
    match words {
        [] => site::build()?,
        ["--no-build"] => {}
        _ => return Err(format!("test budget does not know {}: it takes --no-build", words.join(" "))),
    }
    check()
}

/// Holds dist/ as it stands, and the release build of the command line program, against the recorded figures.
pub fn check() -> Done {
    if !site::dist().join("index.html").is_file() {
        site::build()?;
    }
    let recorded = read_figures(&read(&root().join(FILE))?, FILE)?;
    let mut verdicts = hold("wire", &wire()?, &recorded, wire_room);
    match work()? {
        Some(counted) => verdicts.extend(hold("work", &counted, &recorded, work_room)),
        None => println!("==> the counted work is skipped: it is recorded for Linux on x86-64"),
    }
    for it in &verdicts {
        println!("    {}", it.line);
    }
    let failed = verdicts.iter().filter(|it| !it.is_kept).count();
    println!("budget: {} passed, {failed} failed", verdicts.len() - failed);
    if failed == 0 {
        return Ok(());
    }
    Err(format!(
        "{failed} figures are over their budget ({FILE}). Take the weight out again, or, where it is worth it, run `cargo xtask bench --record` and commit \
         {FILE} with the reason in the message"
    ))
}

/// Writes the figures as they are now.
pub fn record() -> Done {
    let mut text = HEAD.to_owned();
    text.push_str("# Bytes of each file that the page or the widget loads, brotli. A file may grow by 1 %, a small one by 10 % up to 2 KB.\n[wire]\n");
    write_table(&mut text, &wire()?);
    text.push_str("\n# Instructions (callgrind) that `why401 --format json` takes for each paste, less those for an empty one. They may grow by 3 %.\n[work]\n");
    let path = root().join(FILE);
    match work()? {
        Some(counted) => write_table(&mut text, &counted),
        // What cannot be counted here stays as it was counted elsewhere.
        None => text.push_str(read(&path)?.split_once("[work]\n").map_or("", |(_, it)| it)),
    }
    std::fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    println!("the figures are written to {FILE}: commit it, and say why they changed");
    Ok(())
}

fn write_table(text: &mut String, figures: &Figures) {
    for (name, figure) in figures {
        let _ = writeln!(text, "\"{name}\" = {figure}");
    }
}

/// A figure held against what is recorded.
struct Verdict {
    is_kept: bool,
    line: String,
}

fn wire_room(recorded: f64) -> f64 {
    (recorded / 100.0).max(2048_f64.min(recorded / 10.0))
}

fn work_room(recorded: f64) -> f64 {
    recorded * 3.0 / 100.0
}

fn hold(table: &str, now: &Figures, recorded: &Figures, room: fn(f64) -> f64) -> Vec<Verdict> {
    let mut verdicts = Vec::new();
    for (name, figure) in now {
        let Some(wanted) = recorded.get(&format!("{table}.{name}")) else {
            verdicts.push(Verdict { is_kept: false, line: format!("FAIL {table:4} {name:24} {figure:>12}  it has no recorded figure") });
            continue;
        };
        let is_kept = *figure <= wanted + room(*wanted);
        let change = format!("{:+.1} % of {wanted}", (figure - wanted) / wanted * 100.0);
        let word = if is_kept { "ok  " } else { "FAIL" };
        let gain = if *figure < wanted - room(*wanted) { ", a gain: record it to keep it" } else { "" };
        verdicts.push(Verdict { is_kept, line: format!("{word} {table:4} {name:24} {figure:>12}  {change}{gain}") });
    }
    for name in recorded.keys().filter_map(|it| it.strip_prefix(table)?.strip_prefix('.')).filter(|it| !now.contains_key(*it)) {
        verdicts.push(Verdict { is_kept: true, line: format!("ok   {table:4} {name:24} {:>12}  it is no longer loaded: record that", 0) });
    }
    verdicts
}

/// Bytes on the wire of each file that is loaded, by its name without the hash.
fn wire() -> Done<Figures> {
    let dist = site::dist();
    let all = [sizes::page(&dist)?, sizes::widget(&dist)?].concat();
    let name = |it: &Weight| match it.name.rsplit('/').next().unwrap_or(&it.name).rsplit_once('.') {
        Some((stem, extension)) if crate::post::names::is_hashed(&it.name) => format!("{}.{extension}", stem.rsplit_once('-').map_or(stem, |(stem, _)| stem)),
        Some((stem, extension)) => format!("{stem}.{extension}"),
        None => it.name.clone(),
    };
    Ok(all.iter().map(|it| (name(it), it.brotli as f64)).collect())
}

/// Instructions that each paste costs beyond an empty one; `None` where they cannot be counted.
fn work() -> Done<Option<Figures>> {
    if !cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        return Ok(None);
    }
    if !tools::has_program("valgrind") && !tools::apt_install("valgrind") {
        return Err("valgrind is not installed, and is installed by itself on Debian for root alone; by hand: your system's package of it".to_owned());
    }
    site::programs()?;
    let folder = std::env::temp_dir().join(format!("why401-work-{}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let counted = Step { what: "count the instructions of three diagnoses (valgrind --tool=callgrind)", usual: "20 s", by_hand: "read the message above" }
        .wrap(|| {
            let idle = instructions(&folder, "empty", "")?;
            let pastes = [("response", inputs::response()), ("curl", inputs::curl_verbose(4096)), ("log", inputs::log(65536))];
            pastes.iter().map(|(name, paste)| Ok(((*name).to_owned(), instructions(&folder, name, paste)? - idle))).collect()
        });
    let _ = std::fs::remove_dir_all(&folder);
    counted.map(Some)
}

fn instructions(folder: &Path, name: &str, paste: &str) -> Done<f64> {
    let file: PathBuf = folder.join(name);
    std::fs::write(&file, paste).map_err(|error| format!("{}: {error}", file.display()))?;
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(site::program("why401"));
    command.args(["--now", inputs::NOW_TEXT, "--format", "json"]).arg(&file).stdin(Stdio::null());
    let done = command.output().map_err(|error| format!("valgrind: {error}"))?;
    let said = String::from_utf8_lossy(&done.stderr);
    collected(&said).ok_or_else(|| format!("valgrind counted nothing for {name}:\n{said}"))
}

/// The figure in `==123== Collected : 4567`.
fn collected(said: &str) -> Option<f64> {
    said.lines().find_map(|it| it.split_once("Collected :"))?.1.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(pairs: &[(&str, f64)]) -> Figures {
        pairs.iter().map(|(name, figure)| ((*name).to_owned(), *figure)).collect()
    }

    #[test]
    fn ten_kilobytes_more_of_wasm_are_too_much_and_one_is_not() {
        let recorded = figures(&[("wire.page.wasm", 300_000.0), ("wire.embed.js", 3_000.0)]);
        let kept = |name: &str, now: f64| hold("wire", &figures(&[(name, now)]), &recorded, wire_room).iter().all(|it| it.is_kept);
        assert!(kept("page.wasm", 301_000.0));
        assert!(!kept("page.wasm", 310_240.0));
        assert!(kept("page.wasm", 200_000.0));
        assert!(kept("embed.js", 3_200.0));
        assert!(!kept("embed.js", 3_400.0));
        assert!(!kept("another.js", 10.0));
    }

    #[test]
    fn valgrinds_figure_is_read() {
        assert_eq!(collected("==7== Events    : Ir\n==7== Collected : 8123456\n"), Some(8_123_456.0));
        assert_eq!(collected("==7== nothing"), None);
    }
}
