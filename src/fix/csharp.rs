//! C# with HttpClient.

use super::quote::backslash;
use super::{Call, Language};

/// See the module.
pub(super) const LANGUAGE: Language = Language { id: "csharp", label: "C#", write };

fn write(call: &Call) -> String {
    let mut out = String::from("using var client = new HttpClient();\n");
    out.push_str(&format!("using var request = new HttpRequestMessage(new HttpMethod({}), {});\n", backslash(&call.method, &[]), backslash(&call.url, &[])));
    if let Some(it) = &call.body {
        out.push_str(&format!("request.Content = new StringContent({});\n", backslash(it, &[])));
    }
    for (name, value) in &call.fields {
        // Fields about the content belong to the content, and its type is there already.
        if name.eq_ignore_ascii_case("content-type") {
            out.push_str(&format!("request.Content!.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse({});\n", backslash(value, &[])));
        } else {
            out.push_str(&format!("request.Headers.TryAddWithoutValidation({}, {});\n", backslash(name, &[]), backslash(value, &[])));
        }
    }
    out.push_str("using var response = await client.SendAsync(request);\nConsole.WriteLine($\"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}\");");
    out
}
