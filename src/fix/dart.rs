//! Dart with the http package.

use super::quote::backslash;
use super::{Call, Language};

/// See the module.
pub(super) const LANGUAGE: Language = Language { id: "dart", label: "Dart", write };

fn write(call: &Call) -> String {
    let quoted = |it: &str| backslash(it, &['$']);
    let mut out = format!("import 'package:http/http.dart' as http;\n\nvoid main() async {{\n  final request = http.Request({}, Uri.parse({}));\n", quoted(&call.method), quoted(&call.url));
    for (name, value) in &call.fields {
        out.push_str(&format!("  request.headers[{}] = {};\n", quoted(name), quoted(value)));
    }
    if let Some(it) = &call.body {
        out.push_str(&format!("  request.body = {};\n", quoted(it)));
    }
    out.push_str("  final response = await http.Response.fromStream(await request.send());\n  print('${response.statusCode} ${response.body}');\n}");
    out
}
