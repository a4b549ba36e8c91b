//! PHP with Guzzle.

use super::quote::single;
use super::{Call, Language};

/// See the module.
pub(super) const LANGUAGE: Language = Language { id: "php-guzzle", label: "PHP Guzzle", write };

fn write(call: &Call) -> String {
    let mut out = format!("<?php\nrequire 'vendor/autoload.php';\n\n$client = new GuzzleHttp\\Client(['http_errors' => false]);\n$response = $client->request({}, {}, [\n", single(&call.method), single(&call.url));
    out.push_str("    'headers' => [\n");
    for (name, value) in &call.fields {
        out.push_str(&format!("        {} => {},\n", single(name), single(value)));
    }
    out.push_str("    ],\n");
    if let Some(it) = &call.body {
        out.push_str(&format!("    'body' => {},\n", single(it)));
    }
    out.push_str("]);\necho $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;");
    out
}
