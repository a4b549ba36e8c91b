//! curl in cmd.exe.

use super::quote::cmd;
use super::{Call, Language};

/// See the module.
pub(super) const LANGUAGE: Language = Language { id: "curl-cmd", label: "curl (cmd)", write };

fn write(call: &Call) -> String {
    let mut lines = vec![format!("curl.exe -i {}", cmd(&call.url))];
    let implied = if call.body.is_some() { "POST" } else { "GET" };
    if call.method != implied {
        lines.push(format!("-X {}", call.method));
    }
    lines.extend(call.fields.iter().map(|(name, value)| format!("-H {}", cmd(&format!("{name}: {value}")))));
    lines.extend(call.body.iter().map(|it| format!("--data-raw {}", cmd(it))));
    lines.join(" ^\n  ")
}
