//! Rust with reqwest.

use super::quote::braced;
use super::{Call, Language};

/// See the module.
pub(super) const LANGUAGE: Language = Language { id: "rust-reqwest", label: "Rust reqwest", write };

fn write(call: &Call) -> String {
    let mut out = format!("let response = reqwest::blocking::Client::new()\n    .request(reqwest::Method::from_bytes(b{})?, {})\n", braced(&call.method), braced(&call.url));
    for (name, value) in &call.fields {
        // Text has to be visible ASCII there; bytes are taken as they are.
        let bytes = if value.is_ascii() { "" } else { ".as_bytes()" };
        out.push_str(&format!("    .header({}, {}{bytes})\n", braced(name), braced(value)));
    }
    if let Some(it) = &call.body {
        out.push_str(&format!("    .body({})\n", braced(it)));
    }
    out.push_str("    .send()?;\nprintln!(\"{} {}\", response.status(), response.text()?);");
    out
}
