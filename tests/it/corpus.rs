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
