//! The differences of a working and a failing paste as text.

use super::mark::{mark, visible};
use crate::compare::Difference;
use crate::diagnosis::{Evidence, Role};
use crate::redact::Redaction;
use crate::text::{Source, Span};

/// The report, ended by a line end; secrets are redacted.
pub fn report(differences: &[Difference], working: &Source, failing: &Source) -> String {
    let explaining = differences.iter().filter(|it| it.explains).count();
    let mut out = match (differences.len(), explaining) {
        (0, _) => return String::from("The two requests are the same in everything that a server judges by.\n"),
        (1, _) => String::from("1 difference"),
        (count, _) => format!("{count} differences"),
    };
    out.push_str(&match explaining {
        0 => String::from(", none explains the refusal\n"),
        1 => String::from(", 1 can explain the refusal\n"),
        count => format!(", {count} can explain the refusal, the likeliest first\n"),
    });
    let hidden = (Redaction::of(working.paste()), Redaction::of(failing.paste()));
    for it in differences {
        out.push_str(&format!("\n{} {}\n", if it.explains { "▲" } else { "△" }, visible(&it.what)));
        side(&mut out, "works", it.working, working, &hidden.0);
        side(&mut out, "fails", it.failing, failing, &hidden.1);
    }
    out
}

fn side(out: &mut String, name: &str, span: Option<Span>, source: &Source, redaction: &Redaction) {
    let Some(span) = span else {
        out.push_str(&format!("  {name}  (not there)\n"));
        return;
    };
    let evidence = Evidence { span, label: String::new(), role: Role::Decides, decoded: None };
    let drawn = mark(source, &evidence, Some(redaction));
    out.push_str(&format!("  {name} {:>4} │ {}{}{}\n", drawn.line, drawn.before, drawn.marked, drawn.after));
    out.push_str(&format!("  {:width$} │ {}{}\n", "", " ".repeat(drawn.indent()), drawn.marks(Role::Decides), width = name.len().saturating_add(5)));
}
