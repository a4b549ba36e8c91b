//! Real-looking pastes and the whole report expected of each: `tests/corpus/NAME.txt` and `NAME.report`, and the samples of the page.
//!
//! `UPDATE=1 cargo test corpus` writes the reports anew.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use why401::http::exchange::Exchange;
use why401::redact::Secrets;
use why401::report::text::{self, Look};
use why401::{Source, Timestamp};

/// 2026-11-23T12:00:00Z, half a minute after the server's own clock in the pastes.
const NOW: Timestamp = Timestamp(1_795_435_200);

/// What was read, a line an exchange, and the report under it.
fn report(paste: &str) -> String {
    let diagnosis = why401::diagnose(paste, NOW);
    let mut out = String::new();
    for (at, exchange) in diagnosis.exchanges.iter().enumerate() {
        let mark = if diagnosis.failing == Some(at) { '>' } else { ' ' };
        let _ = writeln!(out, "{mark} {}", line(exchange));
    }
    let understood: Vec<&str> = diagnosis.understood.iter().map(|it| it.what).collect();
    let _ = writeln!(out, "read as: {}\n", understood.join(", "));
    out + &text::report(&diagnosis, &Source::new(paste), Look::Plain, Secrets::Hidden)
}

/// `GET /path, 3 fields -> 401, 2 fields`
fn line(exchange: &Exchange) -> String {
    let word = |it: Option<&why401::Text>| it.map_or("?".to_owned(), |it| it.as_str().chars().take(120).collect());
    let request = exchange.request.as_ref();
    let response = exchange.response.as_ref();
    format!(
        "{} {}, {} fields -> {}, {} fields",
        word(request.and_then(|it| it.method.as_ref())),
        word(request.and_then(|it| it.url.as_ref())),
        request.map_or(0, |it| it.fields.len()),
        exchange.status().map_or("?".to_owned(), |it| it.to_string()),
        response.map_or(0, |it| it.fields.len()),
    )
}

fn pastes(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut found: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("the folder is part of the repository")
        .filter_map(|it| it.ok().map(|it| it.path()))
        .filter(|it| it.extension().is_some_and(|it| it == "txt"))
        .collect();
    found.sort();
    found
}

#[test]
fn every_paste_of_the_corpus_gives_its_report() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let update = std::env::var_os("UPDATE").is_some();
    let mut differ = Vec::new();
    let samples = pastes("content/samples").into_iter().map(|it| (it.clone(), corpus.join("samples").join(it.file_name().unwrap_or_default())));
    let own = pastes("tests/corpus").into_iter().map(|it| (it.clone(), it));
    for (paste, golden) in own.chain(samples) {
        let golden = golden.with_extension("report");
        let found = report(&std::fs::read_to_string(&paste).expect("a paste is text"));
        if update {
            std::fs::write(&golden, &found).expect("the corpus can be written");
        } else if std::fs::read_to_string(&golden).unwrap_or_default() != found {
            differ.push(format!("== {}\n{found}", golden.display()));
        }
    }
    assert!(differ.is_empty(), "{} reports differ; `UPDATE=1 cargo test corpus` writes them anew:\n{}", differ.len(), differ.join("\n"));
}

/// What `why401 compare` says of a pair, and the failing request corrected where its own diagnosis can.
fn compared(works: &str, fails: &str) -> String {
    let (working, failing) = (why401::diagnose(works, NOW), why401::diagnose(fails, NOW));
    let differences = why401::compare::compare(&working, &failing);
    let mut out = why401::report::compare::report(&differences, &Source::new(works), &Source::new(fails));
    let (finding, exchange) = (failing.findings.first(), failing.failing.and_then(|it| failing.exchanges.get(it)));
    if let (Some(finding), Some(exchange)) = (finding, exchange) {
        let changes = why401::fix::changes(finding, exchange);
        let _ = writeln!(out, "\nby itself the failing one is diagnosed as {} ({})", finding.cause.id(), finding.certainty.word());
        if let Some(call) = why401::fix::corrected(exchange, &changes, Secrets::Hidden).filter(|_| !changes.is_empty()) {
            let _ = writeln!(out, "corrected:\n{}", (why401::fix::LANGUAGES[0].write)(&call));
        }
    }
    out
}

#[test]
fn every_pair_is_explained_by_its_first_difference() {
    // What explains each, so that an update of the reports cannot change it unseen.
    let explained = [
        ("audience", "The claim aud has another value."),
        ("blank", "Authorization differs only by blanks or invisible characters."),
        ("netrc", "Authorization has the scheme Basic where it fails; where it works, it is Bearer."),
        ("newline", "Authorization differs only by a line end behind the password, encoded along with it."),
        ("redirect", "Authorization is missing in the failing request."),
        ("twice", "Authorization says Bearer twice where it fails, and once where it works."),
    ];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/pairs");
    let count = pastes("tests/corpus/pairs").len();
    assert_eq!(count, 2 * explained.len(), "every pair is named here");
    for (name, why) in explained {
        let read = |side: &str| std::fs::read_to_string(folder.join(format!("{name}.{side}.txt"))).expect("both sides of a pair are there");
        let (works, fails) = (read("works"), read("fails"));
        let first = why401::compare::compare(&why401::diagnose(&works, NOW), &why401::diagnose(&fails, NOW)).into_iter().next();
        assert_eq!(first.map(|it| it.what).as_deref(), Some(why), "{name}");
        let (golden, found) = (folder.join(format!("{name}.report")), compared(&works, &fails));
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&golden, &found).expect("the corpus can be written");
        }
        assert_eq!(std::fs::read_to_string(&golden).unwrap_or_default(), found, "{name}; `UPDATE=1 cargo test corpus` writes it anew");
    }
}
