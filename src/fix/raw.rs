//! The message itself, as HTTP/1.1 puts it on the wire.

use super::{Call, Language};
use crate::http::uri::read_url;

/// See the module.
pub(super) const LANGUAGE: Language = Language { id: "http", label: "Request", write };

fn write(call: &Call) -> String {
    let url = read_url(&call.url);
    let path = if url.path.is_empty() { "/" } else { url.path };
    let query = url.query.map_or(String::new(), |it| format!("?{it}"));
    let port = url.port.map_or(String::new(), |it| format!(":{it}"));
    let mut out = format!("{} {path}{query} HTTP/1.1\nHost: {}{port}\n", call.method, url.host.unwrap_or_default());
    for (name, value) in &call.fields {
        out.push_str(&format!("{name}: {value}\n"));
    }
    if let Some(it) = &call.body {
        out.push_str(&format!("Content-Length: {}\n\n{it}", it.len()));
    }
    out
}
