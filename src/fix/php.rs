//! PHP with curl.

use super::quote::single;
use super::{Call, Language};

/// See the module.
pub(super) const LANGUAGE: Language = Language { id: "php", label: "PHP", write };

fn write(call: &Call) -> String {
    let mut out = format!("<?php\n$handle = curl_init({});\ncurl_setopt_array($handle, [\n    CURLOPT_CUSTOMREQUEST => {},\n", single(&call.url), single(&call.method));
    out.push_str("    CURLOPT_RETURNTRANSFER => true,\n    CURLOPT_HTTPHEADER => [\n");
    for (name, value) in &call.fields {
        out.push_str(&format!("        {},\n", single(&format!("{name}: {value}"))));
    }
    out.push_str("    ],\n");
    if let Some(it) = &call.body {
        out.push_str(&format!("    CURLOPT_POSTFIELDS => {},\n", single(it)));
    }
    out.push_str("]);\n$body = curl_exec($handle);\necho curl_getinfo($handle, CURLINFO_RESPONSE_CODE), ' ', $body, PHP_EOL;");
    out
}
