//! Ruby with Net::HTTP.

use super::quote::single;
use super::{Call, Language};

/// See the module.
pub(super) const LANGUAGE: Language = Language { id: "ruby", label: "Ruby", write };

fn write(call: &Call) -> String {
    let mut name = call.method.to_ascii_lowercase();
    if let Some(first) = name.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    let mut out = format!("require 'net/http'\n\nuri = URI({})\nrequest = Net::HTTP::{name}.new(uri)\n", single(&call.url));
    for (name, value) in &call.fields {
        out.push_str(&format!("request[{}] = {}\n", single(name), single(value)));
    }
    if let Some(it) = &call.body {
        out.push_str(&format!("request.body = {}\n", single(it)));
    }
    out.push_str("response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') { |http| http.request(request) }\nputs response.code, response.body");
    out
}
