//! wget.

use super::quote::shell;
use super::{Call, Language};

/// See the module.
pub(super) const LANGUAGE: Language = Language { id: "wget", label: "wget", write };

fn write(call: &Call) -> String {
    let mut lines = vec![String::from("wget -S -O -")];
    if call.method != "GET" {
        lines.push(format!("--method={}", call.method));
    }
    lines.extend(call.fields.iter().map(|(name, value)| format!("--header={}", shell(&format!("{name}: {value}")))));
    lines.extend(call.body.iter().map(|it| format!("--body-data={}", shell(it))));
    lines.push(shell(&call.url));
    lines.join(" \\\n  ")
}
