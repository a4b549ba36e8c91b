//! The report for a terminal.

use crate::diagnosis::Diagnosis;
use crate::text::Source;

/// The report, ended by a line end.
pub fn report(diagnosis: &Diagnosis, source: &Source) -> String {
    let mut out = String::new();
    for finding in &diagnosis.findings {
        out.push_str(&format!("{} ({}): {}\n", finding.cause.id(), finding.certainty.word(), finding.message));
        for it in &finding.evidence {
            let (line, column) = source.line_column(it.span.start);
            out.push_str(&format!("  {line}:{column} {} [{}]\n", source.slice(it.span), it.label));
        }
    }
    out
}
