//! JSON, version 1: the keys that others build on.

use serde_json::Value;

fn report(paste: &str) -> Value {
    let now = why401::Timestamp(1_795_420_800);
    let diagnosis = why401::diagnose(paste, now);
    let text = why401::report::json::report(&diagnosis, &why401::Source::new(paste), why401::redact::Secrets::Shown);
    serde_json::from_str(&text).expect("the report is JSON")
}

#[track_caller]
fn has_keys(value: &Value, keys: &[&str]) {
    for key in keys {
        assert!(value.get(key).is_some(), "{key} is missing in {value:#}");
    }
}

const PASTE: &str = "GET /v1/orders HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer undefined\nCookie: a=b\n\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm=\"api\"\n\n";

#[test]
fn the_keys_of_the_contract_are_there() {
    let report = report(PASTE);
    has_keys(&report, &["version", "exchanges", "failing", "findings", "observations", "ruled_out", "understood", "facts"]);
    has_keys(&report["exchanges"][0], &["request", "response"]);
    has_keys(&report["exchanges"][0]["request"], &["method", "url", "headers"]);
    has_keys(&report["exchanges"][0]["request"]["headers"][0], &["name", "value", "span"]);
    has_keys(&report["exchanges"][0]["response"], &["status", "reason", "headers"]);
    let finding = &report["findings"][0];
    has_keys(finding, &["cause", "family", "certainty", "title", "message", "marks", "evidence", "gap", "fixes", "settle", "references"]);
    has_keys(&finding["evidence"][0], &["span", "text", "label", "role", "decoded"]);
    has_keys(&finding["fixes"][0], &["side", "title", "steps", "snippets"]);
    has_keys(&report["facts"], &["challenges", "credentials", "tokens", "ntlm", "cookies", "quality"]);
    has_keys(&report["facts"]["challenges"][0], &["scheme", "token68", "params", "span", "violations"]);
    has_keys(&report["facts"]["credentials"][0], &["scheme", "token68", "params", "user", "password", "token", "span", "violations"]);
}

#[test]
fn every_span_and_mark_points_at_what_it_says() {
    let report = report(PASTE);
    for finding in report["findings"].as_array().expect("findings are a list") {
        let evidence = finding["evidence"].as_array().expect("evidence is a list");
        for it in evidence {
            let (start, end) = (it["span"][0].as_u64().expect("a start"), it["span"][1].as_u64().expect("an end"));
            assert_eq!(PASTE.get(start as usize..end as usize), it["text"].as_str(), "{it}");
        }
        let message = finding["message"].as_str().expect("a message");
        for mark in finding["marks"].as_array().expect("marks are a list") {
            let (start, end, at) = (mark[0].as_u64().unwrap_or(0), mark[1].as_u64().unwrap_or(0), mark[2].as_u64().unwrap_or(99));
            assert!(message.get(start as usize..end as usize).is_some(), "{message}");
            assert!((at as usize) < evidence.len(), "{message} marks evidence {at} of {}", evidence.len());
        }
    }
}
