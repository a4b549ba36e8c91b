//! curl in a POSIX shell.

use super::quote::shell;
use super::{Call, Language};

/// See the module.
pub(super) const LANGUAGE: Language = Language { id: "curl", label: "curl", write };

fn write(call: &Call) -> String {
    let mut lines = vec![format!("curl -i {}", shell(&call.url))];
    let implied = if call.body.is_some() { "POST" } else { "GET" };
    if call.method == "HEAD" {
        lines = vec![format!("curl -I {}", shell(&call.url))];
    } else if call.method != implied {
        lines.push(format!("-X {}", call.method));
    }
    lines.extend(call.fields.iter().map(|(name, value)| format!("-H {}", shell(&field(name, value)))));
    lines.extend(call.body.iter().map(|it| format!("--data-raw {}", shell(it))));
    lines.join(" \\\n  ")
}

/// A field as curl takes it: one without a value ends in a semicolon, since after a bare colon curl leaves it out.
pub(super) fn field(name: &str, value: &str) -> String {
    if value.trim().is_empty() { format!("{name};") } else { format!("{name}: {value}") }
}
