//! The report as Markdown, for an issue or a ticket: always redacted.

use super::mark::mark;
use crate::diagnosis::{Diagnosis, Finding};
use crate::fix;
use crate::redact::{Redaction, Secrets};
use crate::text::Source;

/// The report. Nothing of the paste can end a code block or become markup.
pub fn report(diagnosis: &Diagnosis, source: &Source) -> String {
    let Some(first) = diagnosis.findings.first() else {
        return "why401 found no cause in this paste.\n".to_owned();
    };
    let card = first.cause.page();
    let mut out = format!("## {}\n\n{} (**{}**, `{}`)\n\n", card.title, plain(&first.message), first.certainty.word(), first.cause.id());
    proof(&mut out, first, source);
    let mut corrected = corrected(first, diagnosis);
    for fix in card.fixes {
        let who = match fix.side {
            "server" => "On the server",
            "between" => "In between",
            _ => "In your client",
        };
        out.push_str(&format!("\n### {who}: {}\n\n", fix.title));
        for step in fix.steps {
            out.push_str(&format!("- {step}\n"));
        }
        if let Some(code) = corrected.take_if(|_| fix.side == "client") {
            out.push_str(&format!("\n{}", fenced("bash", &code)));
        }
    }
    #[cfg(feature = "cli")]
    recipes(&mut out, first, diagnosis);
    confirm(&mut out, first, diagnosis);
    for it in &diagnosis.observations {
        out.push_str(&format!("\n**Beside it:** {}\n", plain(&it.message)));
    }
    let rest: Vec<_> = diagnosis.findings.iter().skip(1).filter(|it| !it.is_fork_of(first)).collect();
    if !rest.is_empty() {
        out.push_str("\nAlso possible:\n\n");
        for it in rest.iter().take(4) {
            out.push_str(&format!("- `{}` ({}): {}\n", it.cause.id(), it.certainty.word(), plain(&it.message)));
        }
    }
    if !card.references.is_empty() {
        out.push_str("\n### References\n\n");
        for (title, url) in card.references {
            out.push_str(&format!("- [{title}]({url})\n"));
        }
    }
    out.push_str("\n*Diagnosed by why401; secrets are redacted.*\n");
    out
}

/// What to write on the server that answered.
#[cfg(feature = "cli")]
fn recipes(out: &mut String, finding: &Finding, diagnosis: &Diagnosis) {
    use crate::fix::server::{recipes, servers};
    let servers = servers(finding.cause);
    for (job, label, it, _) in recipes(finding.cause, &servers, &diagnosis.answered()).iter().filter(|(.., answered)| *answered) {
        out.push_str(&format!("\n### In {label}: {}\n\n{}\n\n```{}\n{}\n```\n", job.title, it.why, it.language, it.code));
    }
}

fn proof(out: &mut String, finding: &Finding, source: &Source) {
    let redaction = Redaction::of(source.paste());
    let marked: Vec<_> = finding.evidence.iter().map(|it| (it, mark(source, it, Some(&redaction)))).collect();
    let width = marked.iter().map(|(_, it)| it.line).max().unwrap_or(0).to_string().len();
    // A fence longer than any run of backticks in it cannot be ended from within.
    let longest = marked.iter().map(|(_, it)| longest_run(&it.before).max(longest_run(&it.marked)).max(longest_run(&it.after))).max().unwrap_or(0);
    let fence = "`".repeat(longest.saturating_add(1).max(3));
    out.push_str(&format!("{fence}text\n"));
    for (evidence, it) in &marked {
        let pad = " ".repeat(it.indent());
        out.push_str(&format!("{:>width$} | {}{}{}\n", it.line, it.before, it.marked, it.after));
        out.push_str(&format!("{:>width$} | {pad}{} {}\n", "", it.marks(evidence.role), evidence.label));
    }
    out.push_str(&format!("{fence}\n"));
    if let Some(gap) = &finding.gap {
        out.push_str(&format!("\n{}\n", plain(gap)));
    }
}

/// The corrected request as a curl command.
fn corrected(finding: &Finding, diagnosis: &Diagnosis) -> Option<String> {
    let exchange = diagnosis.exchanges.get(diagnosis.failing?)?;
    let changes = fix::changes(finding, exchange);
    let call = fix::corrected(exchange, &changes, Secrets::Hidden).filter(|_| !changes.is_empty())?;
    fix::LANGUAGES.first().map(|it| (it.write)(&call))
}

/// The line that confirms the fix, and what it has to print.
fn confirm(out: &mut String, finding: &Finding, diagnosis: &Diagnosis) {
    let exchange = diagnosis.failing.and_then(|it| diagnosis.exchanges.get(it));
    let Some(it) = exchange.and_then(|it| fix::confirmation(finding, it, &fix::changes(finding, it), Secrets::Hidden)) else { return };
    out.push_str(&format!("\n### To confirm it\n\nIt must print {}:\n\n{}", it.prints, fenced("bash", &it.command)));
}

/// A block of code that nothing in it can end; control characters are shown as such.
fn fenced(language: &str, code: &str) -> String {
    let fence = "`".repeat(longest_run(code).saturating_add(1).max(3));
    let lines: Vec<String> = code.lines().map(super::mark::visible).collect();
    format!("{fence}{language}\n{}\n{fence}\n", lines.join("\n"))
}

fn longest_run(text: &str) -> usize {
    text.split(|it| it != '`').map(str::len).max().unwrap_or(0)
}

/// Text in which nothing is markup.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for it in super::mark::visible(text).chars() {
        if matches!(it, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|') {
            out.push('\\');
        }
        out.push(it);
    }
    out
}
