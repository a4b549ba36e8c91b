//! How often each certainty is right: the table that shows whether "certain", "likely" and "possible" mean what they say.
//!
//! `cargo test calibration -- --nocapture` prints it, over the pages' examples and the page's samples; with `WHY401_SHARED`
//! also over the labelled pastes in that folder. A finding is right if it is the first and its cause is the label's.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use why401::{Certainty, PAGES, Timestamp, diagnose};

use crate::checks::NOW;
use crate::pages::{Expect, examples};

/// What was shown first, and how much of it was right.
#[derive(Default)]
struct Tally {
    cells: BTreeMap<&'static str, (u32, u32)>,
    wrong_certain: Vec<String>,
}

const ROWS: [&str; 4] = ["certain", "likely", "possible", "nothing"];

impl Tally {
    fn add(&mut self, name: &str, paste: &str, now: Timestamp, right: &[&str]) {
        let diagnosis = diagnose(paste, now);
        let first = diagnosis.findings.first();
        let row = match first.map(|it| it.certainty) {
            Some(Certainty::Certain) => "certain",
            Some(Certainty::Likely) => "likely",
            Some(Certainty::Possible) => "possible",
            None => "nothing",
        };
        let is_right = first.is_some_and(|it| right.contains(&it.cause.id()));
        let cell = self.cells.entry(row).or_default();
        *cell = (cell.0 + u32::from(is_right), cell.1 + 1);
        if row == "certain" && !is_right {
            self.wrong_certain.push(format!("{name}: {} for {}", first.map_or("", |it| it.cause.id()), right.join(", ")));
        }
    }

    fn share(&self, row: &str) -> Option<f64> {
        let (right, shown) = *self.cells.get(row)?;
        Some(100.0 * f64::from(right) / f64::from(shown))
    }

    /// `calibration.cases.certain: 98.9 (92 right of 93 shown)`, which `cargo xtask test floors` reads.
    fn print(&self, set: &str) {
        for row in ROWS {
            if let (Some(share), Some((right, shown))) = (self.share(row).filter(|_| row != "nothing"), self.cells.get(row)) {
                println!("calibration.{set}.{row}: {share:.1} ({right} right of {shown} shown)");
            }
        }
        println!("calibration.{set}.silent: {} without a finding", self.cells.get("nothing").map_or(0, |it| it.1));
    }
}

fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut found: Vec<PathBuf> = entries.filter_map(|it| Some(it.ok()?.path())).filter(|it| it.extension().is_some_and(|it| it == extension)).collect();
    found.sort();
    found
}

/// The examples that name a cause: those that find it, and near misses that say what comes first instead.
fn of_pages() -> Tally {
    let mut tally = Tally::default();
    for (cause, page) in why401::Cause::all().zip(PAGES) {
        for example in examples(page) {
            let right = match &example.expect {
                Expect::Finds => cause.id(),
                Expect::Quiet { first: Some(first) } => first,
                Expect::Quiet { first: None } => continue,
            };
            // What stands beside the answer on principle is never the first finding.
            if !matches!(right, "challenge-missing" | "insecure-transport" | "wrong-status" | "challenge-malformed") {
                tally.add(&format!("{}:{}", cause.id(), example.line), &example.paste, example.now, &[right]);
            }
        }
    }
    tally
}

/// The samples of the page with the causes of their table. The reports of tests/corpus are the engine's own, and say nothing here.
fn of_samples() -> Tally {
    let mut tally = Tally::default();
    let mut name = String::new();
    for line in text(&folder("content/samples.toml")).lines() {
        if let Some(table) = line.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
            name = table.to_owned();
        } else if let Some(cause) = line.strip_prefix("cause = ") {
            tally.add(&name, &text(&folder("content/samples").join(&name).with_extension("txt")), NOW, &[cause.trim_matches('"')]);
        }
    }
    tally
}

/// The labelled pastes of a folder: `NAME.json` beside `NAME.txt` or `NAME.har`.
fn of_cases(folder: &Path) -> Tally {
    let mut tally = Tally::default();
    for label in files(folder, "json") {
        let Some(paste) = ["txt", "har"].map(|it| label.with_extension(it)).into_iter().find(|it| it.exists()) else { continue };
        let fields: serde_json::Value = serde_json::from_str(&text(&label)).expect("a label is JSON");
        let also = fields["also"].as_array().into_iter().flatten();
        let right: Vec<&str> = std::iter::once(&fields["cause"]).chain(also).filter_map(|it| it.as_str()).collect();
        let now = fields["now"].as_str().and_then(why401::time::read_time).unwrap_or(NOW);
        let bytes = std::fs::read(&paste).expect("the paste is there");
        tally.add(&label.display().to_string(), &String::from_utf8_lossy(&bytes), now, &right);
    }
    tally
}

#[test]
fn each_certainty_is_right_as_often_as_it_says() {
    let (pages, samples) = (of_pages(), of_samples());
    pages.print("pages");
    samples.print("samples");
    if let Some(shared) = std::env::var_os("WHY401_SHARED") {
        let cases = of_cases(&PathBuf::from(shared).join("cases"));
        cases.print("cases");
        cases.wrong_certain.iter().for_each(|it| println!("wrong and certain: {it}"));
    }
    let wrong: Vec<&String> = pages.wrong_certain.iter().chain(&samples.wrong_certain).collect();
    assert!(wrong.is_empty(), "certain, and wrong: {wrong:#?}");
    for row in ["likely", "possible"] {
        assert!(pages.share(row).is_none_or(|it| it >= 95.0), "{row} is right in {:?} % of the pages' examples", pages.share(row));
    }
}
