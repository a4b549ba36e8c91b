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
    lines.extend(call.fields.iter().map(|(name, value)| format!("-H {}", shell(&format!("{name}: {value}")))));
    lines.extend(call.body.iter().map(|it| format!("--data-raw {}", shell(it))));
    lines.join(" \\\n  ")
}
