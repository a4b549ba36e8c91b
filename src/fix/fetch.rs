//! `fetch` in a browser, Node, Deno or Bun.

use super::quote::{backslash, byte_string};
use super::{Call, Language};

/// See the module.
pub(super) const LANGUAGE: Language = Language { id: "fetch", label: "fetch", write };

fn write(call: &Call) -> String {
    let mut out = format!("const response = await fetch({}, {{\n  method: {},\n  headers: {{\n", backslash(&call.url, &[]), backslash(&call.method, &[]));
    for (name, value) in &call.fields {
        out.push_str(&format!("    {}: {},\n", backslash(name, &[]), byte_string(value)));
    }
    out.push_str("  },\n");
    if call.field("cookie").is_some() {
        // A page cannot set Cookie: the browser sends its own cookies where it is told to.
        out.push_str("  credentials: \"include\",\n");
    }
    if let Some(it) = &call.body {
        out.push_str(&format!("  body: {},\n", backslash(it, &[])));
    }
    out.push_str("});\nconsole.log(response.status, await response.text());");
    out
}
