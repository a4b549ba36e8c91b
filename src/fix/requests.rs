//! Python with requests.

use super::quote::{backslash, python_bytes};
use super::{Call, Language};

/// See the module.
pub(super) const LANGUAGE: Language = Language { id: "python-requests", label: "Python requests", write };

fn write(call: &Call) -> String {
    let mut out = format!("import requests\n\nresponse = requests.request(\n    {},\n    {},\n    headers={{\n", backslash(&call.method, &[]), backslash(&call.url, &[]));
    for (name, value) in &call.fields {
        out.push_str(&format!("        {}: {},\n", backslash(name, &[]), python_bytes(value)));
    }
    out.push_str("    },\n");
    if let Some(it) = &call.body {
        out.push_str(&format!("    data={}.encode(),\n", backslash(it, &[])));
    }
    out.push_str(")\nprint(response.status_code, response.text)");
    out
}
