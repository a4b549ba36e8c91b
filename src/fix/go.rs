//! Go with net/http.

use super::quote::backslash;
use super::{Call, Language};

/// See the module.
pub(super) const LANGUAGE: Language = Language { id: "go", label: "Go", write };

fn write(call: &Call) -> String {
    let body = call.body.as_ref().map_or(String::from("nil"), |it| format!("strings.NewReader({})", backslash(it, &[])));
    let strings = if call.body.is_some() { "\t\"strings\"\n" } else { "" };
    let mut out = format!("package main\n\nimport (\n\t\"fmt\"\n\t\"io\"\n\t\"net/http\"\n{strings})\n\nfunc main() {{\n");
    out.push_str(&format!("\trequest, err := http.NewRequest({}, {}, {body})\n", backslash(&call.method, &[]), backslash(&call.url, &[])));
    out.push_str("\tif err != nil {\n\t\tpanic(err)\n\t}\n");
    for (name, value) in &call.fields {
        out.push_str(&format!("\trequest.Header.Set({}, {})\n", backslash(name, &[]), backslash(value, &[])));
    }
    out.push_str("\tresponse, err := http.DefaultClient.Do(request)\n\tif err != nil {\n\t\tpanic(err)\n\t}\n\tdefer response.Body.Close()\n");
    out.push_str("\ttext, _ := io.ReadAll(response.Body)\n\tfmt.Println(response.Status, string(text))\n}");
    out
}
