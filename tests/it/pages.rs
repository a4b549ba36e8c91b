//! Every example of every cause's page, run as a test: what it finds, what it keeps quiet about, and where the evidence stands.
//!
//! `CAUSE=token-expired cargo test pages` runs one page.

use why401::{Cause, Diagnosis, PAGES, Role, Span, Timestamp};

/// What an example expects.
#[derive(Debug, PartialEq, Eq)]
pub enum Expect {
    Finds,
    Quiet { first: Option<String> },
}

/// A fenced paste of a page.
#[derive(Debug)]
pub struct Example {
    pub line: usize,
    pub expect: Expect,
    pub now: Timestamp,
    pub paste: String,
    marks: Vec<(Span, Role)>,
}

const NOW: Timestamp = Timestamp(1_795_420_800);

/// The examples of a page.
pub fn examples(page: &str) -> Vec<Example> {
    let mut found = Vec::new();
    let mut open: Option<Example> = None;
    let mut in_other_fence = false;
    for (at, line) in page.lines().enumerate() {
        match &mut open {
            Some(example) if line == "```" => {
                found.extend(Some(std::mem::replace(example, blank())));
                open = None;
            }
            Some(example) => add_line(example, line),
            None if line == "```" && in_other_fence => in_other_fence = false,
            None => match line.strip_prefix("```http,") {
                Some(info) => open = Some(start(info, at + 1)),
                None => in_other_fence |= line.starts_with("```"),
            },
        }
    }
    found
}

fn blank() -> Example {
    Example { line: 0, expect: Expect::Finds, now: NOW, paste: String::new(), marks: Vec::new() }
}

fn start(info: &str, line: usize) -> Example {
    let mut words = info.split_whitespace();
    let kind = words.next().unwrap_or_default();
    let mut example = blank();
    example.line = line;
    let mut first = None;
    for word in words {
        match word.split_once('=') {
            Some(("now", time)) => example.now = why401::time::read_time(time).unwrap_or_else(|| panic!("line {line}: {time} is no time")),
            Some(("first", cause)) => first = Some(cause.to_owned()),
            _ => panic!("line {line}: what is {word}?"),
        }
    }
    example.expect = match kind {
        "finds" => Expect::Finds,
        "quiet" => Expect::Quiet { first },
        other => panic!("line {line}: an example is finds or quiet, not {other}"),
    };
    example
}

/// A line of the paste, or the marks under the line before.
fn add_line(example: &mut Example, line: &str) {
    if let Some((columns, role)) = marks(line) {
        let above = example.paste.trim_end_matches('\n').rsplit('\n').next().unwrap_or_default().len();
        let start = example.paste.len().saturating_sub(above + 1);
        example.marks.push((Span::new(start + columns.start, start + columns.end), role));
    } else {
        example.paste.push_str(line);
        example.paste.push('\n');
    }
}

fn marks(line: &str) -> Option<(std::ops::Range<usize>, Role)> {
    let start = line.len() - line.trim_start().len();
    let run = line.trim_start();
    let mark = run.chars().next().filter(|it| matches!(it, '^' | '-'))?;
    let length = run.chars().take_while(|it| *it == mark).count();
    let after = run.get(length..)?;
    let is_mark = (start > 0 || mark == '^') && length > 1 && (after.is_empty() || after.starts_with(' ')) && !(mark == '-' && after.trim_start().starts_with('-'));
    is_mark.then_some((start..start + length, if mark == '^' { Role::Decides } else { Role::Against }))
}

/// What is wrong with the diagnosis of an example; nothing if it is as expected.
fn fault(cause: Cause, example: &Example, diagnosis: &Diagnosis) -> Option<String> {
    let named: Vec<&str> = diagnosis.findings.iter().map(|it| it.cause.id()).collect();
    let beside = diagnosis.observations.iter().find(|it| it.cause == cause);
    match &example.expect {
        Expect::Quiet { first: Some(first) } if named.first() != Some(&first.as_str()) => Some(format!("first is not {first}, found {named:?}")),
        // What another finding explains, or what only its question could bring, is not claimed.
        Expect::Quiet { .. } if diagnosis.findings.iter().any(|it| it.cause == cause && it.behind.is_none()) => Some(format!("is not quiet, found {named:?}")),
        Expect::Quiet { .. } => None,
        Expect::Finds => {
            let first = diagnosis.findings.first().filter(|it| it.cause == cause);
            let evidence = first.map(|it| &it.evidence).or(beside.map(|it| &it.evidence));
            let Some(evidence) = evidence else { return Some(format!("does not find it, found {named:?}")) };
            let missed = example.marks.iter().find(|(span, _)| !evidence.iter().any(|it| it.span.overlaps(*span)));
            missed.map(|(span, _)| format!("has no evidence at {:?}", example.paste.get(span.start..span.end).unwrap_or_default()))
        }
    }
}

#[test]
fn every_example_of_every_page_is_diagnosed_as_it_says() {
    let only = std::env::var("CAUSE").ok();
    let mut faults = Vec::new();
    let mut count = 0;
    for (cause, page) in Cause::all().zip(PAGES).filter(|(cause, _)| only.as_deref().is_none_or(|it| it == cause.id())) {
        for example in examples(page) {
            count += 1;
            let diagnosis = why401::diagnose(&example.paste, example.now);
            if let Some(fault) = fault(cause, &example, &diagnosis) {
                faults.push(format!("{}:{} {}", cause.id(), example.line, fault));
            }
        }
    }
    assert!(faults.is_empty(), "{} of {count} examples:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_cause_has_a_page_with_examples_both_ways() {
    let mut faults = Vec::new();
    for (cause, page) in Cause::all().zip(PAGES) {
        let found = examples(page);
        let finds = found.iter().filter(|it| it.expect == Expect::Finds).count();
        if finds < 2 || found.len() - finds < 2 {
            faults.push(format!("{}: {finds} that find it, {} that stay quiet", cause.id(), found.len() - finds));
        }
        if !found.iter().filter(|it| it.expect == Expect::Finds).all(|it| !it.marks.is_empty()) {
            faults.push(format!("{}: an example that finds it marks no evidence", cause.id()));
        }
        for heading in ["## Why", "## How to tell", "## Fix", "## Examples", "## References"] {
            if !page.lines().any(|it| it == heading) {
                faults.push(format!("{}: no {heading}", cause.id()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What a finding shows contradicts what it is: a question beside a certainty, a contradiction of nothing, words that point nowhere.
fn contradiction(finding: &why401::Finding) -> Option<&'static str> {
    let plays = |role: Role| finding.evidence.iter().any(|it| it.role == role);
    let certain = finding.certainty == why401::Certainty::Certain;
    let (asks, gap) = (finding.settle.is_some(), finding.gap.is_some());
    match () {
        () if certain && asks => Some("is certain, and asks what would settle it"),
        () if finding.certainty == why401::Certainty::Possible && !asks => Some("is only possible, and does not say what would settle it"),
        () if gap && !(plays(Role::Decides) && plays(Role::Against)) => Some("has a gap and not the two pieces of evidence that contradict"),
        () if finding.reason.contains("contradict") && !gap => Some("says that two values contradict and draws no bracket between them"),
        () if finding.marks.iter().any(|(_, _, index)| *index >= finding.evidence.len()) => Some("marks words that stand on no evidence"),
        () => None,
    }
}

#[test]
fn what_a_finding_shows_agrees_with_what_it_is() {
    let mut faults = Vec::new();
    for page in PAGES {
        for example in examples(page) {
            let diagnosis = why401::diagnose(&example.paste, example.now);
            let of = |it: &why401::Finding| contradiction(it).map(|fault| format!("{} (example at line {}): {fault}", it.cause.id(), example.line));
            faults.extend(diagnosis.findings.iter().filter_map(of));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
