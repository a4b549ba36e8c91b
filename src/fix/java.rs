//! Java with java.net.http.

use super::quote::java;
use super::{Call, Language};

/// See the module.
pub(super) const LANGUAGE: Language = Language { id: "java", label: "Java", write };

fn write(call: &Call) -> String {
    let publisher = |it: &String| format!("HttpRequest.BodyPublishers.ofString({})", java(it));
    let body = call.body.as_ref().map_or(String::from("HttpRequest.BodyPublishers.noBody()"), publisher);
    let mut out = String::from("import java.net.URI;\nimport java.net.http.*;\n\npublic class Main {\n    public static void main(String[] args) throws Exception {\n");
    out.push_str(&format!("        var request = HttpRequest.newBuilder(URI.create({}))\n", java(&call.url)));
    for (name, value) in &call.fields {
        if !value.is_ascii() {
            out.push_str("            // HttpClient sends a question mark for each character that is no ASCII: send this by OkHttp, addUnsafeNonAscii.\n");
        }
        out.push_str(&format!("            .header({}, {})\n", java(name), java(value)));
    }
    out.push_str(&format!("            .method({}, {body})\n            .build();\n", java(&call.method)));
    out.push_str("        var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());\n");
    out.push_str("        System.out.println(response.statusCode() + \" \" + response.body());\n    }\n}");
    out
}
