//! Swift with URLSession.

use super::quote::braced;
use super::{Call, Language};

/// See the module.
pub(super) const LANGUAGE: Language = Language { id: "swift", label: "Swift", write };

fn write(call: &Call) -> String {
    let mut out = format!("import Foundation\n\nvar request = URLRequest(url: URL(string: {})!)\nrequest.httpMethod = {}\n", braced(&call.url), braced(&call.method));
    for (name, value) in &call.fields {
        out.push_str(&format!("request.setValue({}, forHTTPHeaderField: {})\n", braced(value), braced(name)));
    }
    if let Some(it) = &call.body {
        out.push_str(&format!("request.httpBody = Data({}.utf8)\n", braced(it)));
    }
    out.push_str("let (data, response) = try await URLSession.shared.data(for: request)\nprint((response as! HTTPURLResponse).statusCode, String(decoding: data, as: UTF8.self))");
    out
}
