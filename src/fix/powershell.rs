//! `Invoke-RestMethod` in PowerShell.

use super::quote::powershell;
use super::{Call, Language};

/// See the module.
pub(super) const LANGUAGE: Language = Language { id: "powershell", label: "PowerShell", write };

fn write(call: &Call) -> String {
    let mut out = String::from("$headers = @{\n");
    for (name, value) in call.fields.iter().filter(|(name, _)| !name.eq_ignore_ascii_case("content-type")) {
        out.push_str(&format!("  {} = {}\n", powershell(name), powershell(value)));
    }
    out.push_str(&format!("}}\nInvoke-RestMethod -Method {} -Uri {} -Headers $headers", call.method, powershell(&call.url)));
    // Windows PowerShell refuses Content-Type among the headers.
    if let Some(it) = call.field("content-type") {
        out.push_str(&format!(" -ContentType {}", powershell(it)));
    }
    if let Some(it) = &call.body {
        out.push_str(&format!(" -Body {}", powershell(it)));
    }
    out
}
