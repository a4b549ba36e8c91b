//! axios.

use super::quote::{backslash, byte_string};
use super::{Call, Language};

/// See the module.
pub(super) const LANGUAGE: Language = Language { id: "axios", label: "axios", write };

fn write(call: &Call) -> String {
    let mut out = format!("const response = await axios({{\n  method: {},\n  url: {},\n  headers: {{\n", backslash(&call.method, &[]), backslash(&call.url, &[]));
    for (name, value) in &call.fields {
        out.push_str(&format!("    {}: {},\n", backslash(name, &[]), byte_string(value)));
    }
    out.push_str("  },\n");
    if let Some(it) = &call.body {
        out.push_str(&format!("  data: {},\n", backslash(it, &[])));
    }
    out.push_str("  validateStatus: () => true,\n});\nconsole.log(response.status, response.data);");
    out
}
