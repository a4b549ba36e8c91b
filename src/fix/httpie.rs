//! HTTPie.

use super::quote::shell;
use super::{Call, Language};

/// See the module.
pub(super) const LANGUAGE: Language = Language { id: "httpie", label: "HTTPie", write };

fn write(call: &Call) -> String {
    let mut lines = vec![format!("http --ignore-stdin -v {} {}", call.method, shell(&call.url))];
    // HTTPie takes `Name;` for a field without a value.
    let field = |(name, value): &(String, String)| if value.is_empty() { shell(&format!("{name};")) } else { shell(&format!("{name}:{value}")) };
    lines.extend(call.fields.iter().map(field));
    lines.extend(call.body.iter().map(|it| format!("--raw {}", shell(it))));
    lines.join(" \\\n  ")
}
