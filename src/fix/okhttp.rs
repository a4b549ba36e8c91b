//! Kotlin with OkHttp.

use super::quote::backslash;
use super::{Call, Language};

/// See the module.
pub(super) const LANGUAGE: Language = Language { id: "kotlin-okhttp", label: "Kotlin OkHttp", write };

fn write(call: &Call) -> String {
    let quoted = |it: &str| backslash(it, &['$']);
    let body = match &call.body {
        Some(it) => format!("{}.toRequestBody()", quoted(it)),
        None if matches!(call.method.as_str(), "POST" | "PUT" | "PATCH") => String::from("\"\".toRequestBody()"),
        None => String::from("null"),
    };
    let mut out = String::from("import okhttp3.OkHttpClient\nimport okhttp3.Request\nimport okhttp3.RequestBody.Companion.toRequestBody\n\n");
    out.push_str(&format!("val request = Request.Builder()\n    .url({})\n    .method({}, {body})\n", quoted(&call.url), quoted(&call.method)));
    for (name, value) in &call.fields {
        out.push_str(&format!("    .header({}, {})\n", quoted(name), quoted(value)));
    }
    out.push_str("    .build()\nOkHttpClient().newCall(request).execute().use { println(\"${it.code} ${it.body?.string()}\") }");
    out
}
