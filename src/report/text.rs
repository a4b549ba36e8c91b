//! The report for a terminal: the verdict, the proof bracket, what to change; nothing else unless it helps.

use super::mark::{Marked, mark, visible};
use crate::diagnosis::{Certainty, Diagnosis, Evidence, Finding, Role};
use crate::fix;
use crate::page::Fix;
use crate::redact::{Redaction, Secrets};
use crate::text::Source;

/// Whether the report is coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// No escapes at all.
    Plain,
    /// ANSI colours.
    Colours,
}

/// What a run of text is, for its colour.
#[derive(Clone, Copy)]
enum Ink {
    Proof,
    Aside,
    Quiet,
    Strong,
}

impl Look {
    fn ink(self, ink: Ink, text: &str) -> String {
        let code = match ink {
            Ink::Proof => "31",
            Ink::Aside => "34",
            Ink::Quiet => "2",
            Ink::Strong => "1",
        };
        if self == Self::Plain || text.is_empty() { text.to_owned() } else { format!("\u{1b}[{code}m{text}\u{1b}[0m") }
    }
}

/// The report, ended by a line end. What stands in it of the paste has no control characters.
pub fn report(diagnosis: &Diagnosis, source: &Source, look: Look, secrets: Secrets) -> String {
    let mut out = String::new();
    let Some(first) = diagnosis.findings.first() else {
        return nothing(diagnosis, source);
    };
    let redaction = (secrets == Secrets::Hidden).then(|| Redaction::of(source.paste()));
    verdict(&mut out, first, source, look, redaction.as_ref());
    settle(&mut out, first, look);
    let mut command = corrected(first, diagnosis, secrets);
    for (at, fix) in first.cause.page().fixes.iter().enumerate() {
        fix_lines(&mut out, fix, at == 0, look);
        if let Some(command) = command.take_if(|_| fix.side == "client") {
            out.push_str(&format!("\n{}\n", look.ink(Ink::Strong, &indent(&visible_lines(&command)))));
        }
    }
    #[cfg(feature = "cli")]
    recipes(&mut out, first, diagnosis, look);
    confirm(&mut out, first, diagnosis, look, secrets);
    for it in &diagnosis.observations {
        out.push_str(&format!("\n{} {}\n", look.ink(Ink::Strong, "Beside it:"), visible(&it.message)));
    }
    others(&mut out, first, diagnosis.findings.get(1..).unwrap_or_default(), look);
    out.push_str(&look.ink(Ink::Quiet, &format!("\nMore: why401 explain {}\n", first.cause.id())));
    out
}

fn nothing(diagnosis: &Diagnosis, source: &Source) -> String {
    let lines = if source.paste().trim().is_empty() { 0 } else { source.line_count() };
    match (diagnosis.exchanges.is_empty(), lines) {
        (_, 0) => "The paste is empty. Give the request, the response, or whatever your tool printed.\n".to_owned(),
        (true, _) => format!(
            "There is no request or response in this paste. {lines} {} read. A status, a URL or one header line would be enough.\n",
            if lines == 1 { "line was" } else { "lines were" }
        ),
        (false, _) => "Nothing in this exchange says why it failed. Paste the response with its headers: curl -v prints both halves.\n".to_owned(),
    }
}

fn certainty_mark(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Certain => "▲▲▲ Certain",
        Certainty::Likely => "▲▲△ Likely",
        Certainty::Possible => "▲△△ Possible",
    }
}

fn verdict(out: &mut String, finding: &Finding, source: &Source, look: Look, redaction: Option<&Redaction>) {
    let reason = if finding.reason.is_empty() { String::new() } else { format!(", {}", finding.reason) };
    out.push_str(&format!("{}{}  {}\n", look.ink(Ink::Strong, certainty_mark(finding.certainty)), reason, look.ink(Ink::Quiet, finding.cause.id())));
    out.push_str(&format!("{}\n\n", look.ink(Ink::Strong, &visible(&finding.message))));
    proof(out, finding, source, look, redaction);
}

/// The evidence, line under line; where a gap is known, a bracket joins what decides and what it is held against.
fn proof(out: &mut String, finding: &Finding, source: &Source, look: Look, redaction: Option<&Redaction>) {
    let marked: Vec<Marked> = finding.evidence.iter().map(|it| mark(source, it, redaction)).collect();
    let width = marked.iter().map(|it| it.line).max().unwrap_or(0).to_string().len();
    let joined = finding.gap.as_deref().filter(|_| finding.evidence.len() > 1);
    for (at, (it, drawn)) in finding.evidence.iter().zip(&marked).enumerate() {
        let (upper, lower) = match (joined, at) {
            (Some(_), 0) => ("┌", "│"),
            (Some(_), 1) => ("└", " "),
            _ => (" ", " "),
        };
        let ink = if it.role == Role::Decides { Ink::Proof } else { Ink::Aside };
        row(out, it, drawn, (upper, lower), width, ink, look);
        if let (Some(gap), 0) = (joined, at) {
            out.push_str(&format!("  {} {}\n", look.ink(Ink::Proof, "├─"), look.ink(Ink::Proof, &visible(gap))));
        }
    }
}

fn row(out: &mut String, evidence: &Evidence, drawn: &Marked, bracket: (&str, &str), width: usize, ink: Ink, look: Look) {
    let (upper, lower) = bracket;
    let pad = " ".repeat(drawn.indent());
    let decoded = if drawn.is_decoded { " (decoded from the token)" } else { "" };
    let number = look.ink(Ink::Quiet, &format!("{:>width$} │", drawn.line));
    out.push_str(&format!("  {} {number} {}{}{}\n", look.ink(Ink::Proof, upper), drawn.before, look.ink(ink, &drawn.marked), drawn.after));
    let blank = look.ink(Ink::Quiet, &format!("{:>width$} │", ""));
    let marks = look.ink(ink, &drawn.marks(evidence.role));
    out.push_str(&format!("  {} {blank} {pad}{marks} {}{decoded}\n", look.ink(Ink::Proof, lower), look.ink(ink, &evidence.label)));
}

fn settle(out: &mut String, finding: &Finding, look: Look) {
    let Some(settle) = &finding.settle else { return };
    out.push_str(&format!("\n{} {}\n", look.ink(Ink::Strong, "What would settle it:"), visible(&settle.question)));
    for (at, step) in settle.how.iter().enumerate() {
        out.push_str(&format!("  {}. {}\n", at.saturating_add(1), visible(step)));
    }
    for (answer, cause) in &settle.forks {
        out.push_str(&format!("  {} → {}\n", visible(answer), cause.id()));
    }
}

fn fix_lines(out: &mut String, fix: &Fix, whole: bool, look: Look) {
    let who = match fix.side {
        "server" => "On the server:",
        "between" => "In between:",
        _ => "In your client:",
    };
    out.push_str(&format!("\n{} {}\n", look.ink(Ink::Strong, who), fix.title));
    if whole {
        for step in fix.steps {
            out.push_str(&format!("  - {step}\n"));
        }
    }
}

/// What to write on the server that answered, where it is known.
#[cfg(feature = "cli")]
fn recipes(out: &mut String, finding: &Finding, diagnosis: &Diagnosis, look: Look) {
    let servers = fix::server::servers(finding.cause);
    let found = fix::server::recipes(finding.cause, &servers, &diagnosis.answered());
    for (job, label, recipe, _) in found.iter().filter(|(.., answered)| *answered) {
        out.push_str(&format!("\n{} {}\n", look.ink(Ink::Strong, &format!("In {label}:")), job.title));
        if !recipe.why.is_empty() {
            out.push_str(&format!("  {}\n", recipe.why));
        }
        out.push_str(&format!("\n{}\n", indent(recipe.code)));
    }
    if !found.is_empty() {
        let others = if found.iter().any(|(.., answered)| *answered) { "Other servers" } else { "Your server" };
        out.push_str(&look.ink(Ink::Quiet, &format!("\n{others}: why401 recipes {}\n", finding.cause.id())));
    }
}

/// The corrected request as a curl command, where the finding says what to change.
fn corrected(finding: &Finding, diagnosis: &Diagnosis, secrets: Secrets) -> Option<String> {
    let exchange = diagnosis.exchanges.get(diagnosis.failing?)?;
    let changes = fix::changes(finding, exchange);
    let call = fix::corrected(exchange, &changes, secrets).filter(|_| !changes.is_empty())?;
    fix::LANGUAGES.first().map(|it| (it.write)(&call))
}

/// The line that confirms the fix, and what it has to print.
fn confirm(out: &mut String, finding: &Finding, diagnosis: &Diagnosis, look: Look, secrets: Secrets) {
    let exchange = diagnosis.failing.and_then(|it| diagnosis.exchanges.get(it));
    let Some(it) = exchange.and_then(|it| fix::confirmation(finding, it, &fix::changes(finding, it), secrets)) else { return };
    out.push_str(&format!("\n{} this line must print {}.\n\n{}\n", look.ink(Ink::Strong, "To confirm it,"), it.prints, indent(&visible_lines(&it.command))));
}

/// Every line without control characters; the line ends stay.
fn visible_lines(text: &str) -> String {
    text.lines().map(visible).collect::<Vec<_>>().join("\n")
}

fn indent(text: &str) -> String {
    text.lines().map(|it| format!("    {it}")).collect::<Vec<_>>().join("\n")
}

fn others(out: &mut String, first: &Finding, rest: &[Finding], look: Look) {
    let findings: Vec<&Finding> = rest.iter().filter(|it| !it.is_fork_of(first)).collect();
    if findings.is_empty() {
        return;
    }
    out.push_str(&format!("\n{}\n", look.ink(Ink::Strong, "Also possible:")));
    for it in findings.iter().take(4) {
        out.push_str(&format!("  {} ({}): {}\n", it.cause.id(), it.certainty.word(), visible(&it.message)));
    }
}
