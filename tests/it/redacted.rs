//! A HAR without its secrets is a HAR still, and on request it says nothing of people.

use serde_json::Value;
use why401::redact::{redact, redact_people};

/// Claims of somebody, as a token carries them.
const TOKEN: &str = "eyJhbGciOiJSUzI1NiIsImtpZCI6IjcifQ.eyJzdWIiOiJhdXRoMHw1ZjdjOGVjNyIsImVtYWlsIjoiamFuZS5kb2VAaGFyYm91ci5leGFtcGxlIiwibmFtZSI6IkphbmUgSC4gRG9lIiwiZXhwIjoxNzk1NDExMDAwLCJhdWQiOiJvcmRlcnMifQ.c2lnbmF0dXJlLW9mLW91ci1vd24";

/// A HAR with a secret in each of the places that a HAR has for one.
fn har() -> String {
    let pair = |name: &str, value: &str| serde_json::json!({ "name": name, "value": value });
    serde_json::to_string_pretty(&serde_json::json!({ "log": { "version": "1.2", "creator": { "name": "Firefox", "version": "140.0" }, "entries": [{
        "startedDateTime": "2026-11-23T07:03:09.123Z", "time": 12.5, "cache": {}, "timings": { "send": 0.1, "wait": 11, "receive": -1 },
        "request": {
            "method": "POST", "url": "https://api.harbour.example/v2?access_token=q7KzPdT4mWx9RtYb&page=2", "httpVersion": "http/2.0", "headersSize": -1, "bodySize": 63,
            "headers": [pair("Authorization", &format!("Bearer {TOKEN}")), pair("X-Api-Key", "q7KzAa1\"\\mWx9RtYb"), pair("Accept", "*/*")],
            "cookies": [pair("sid", "q7KzCc3mWx9RtYb5")], "queryString": [pair("access_token", "q7KzPdT4mWx9RtYb"), pair("page", "2")],
            "postData": { "mimeType": "application/json", "text": "{\"client_secret\":\"q7KzEe5mWx9RtYb7\",\n\"user\":\"jane.doe@harbour.example\"}" },
        },
        "response": {
            "status": 401, "statusText": "Unauthorized", "httpVersion": "http/2.0", "redirectURL": "", "headersSize": -1, "bodySize": -1,
            "headers": [pair("Set-Cookie", "sid=q7KzGg7mWx9RtYb9; Path=/; HttpOnly"), pair("WWW-Authenticate", "Bearer error=\"invalid_token\", error_description=\"The token expired\"")],
            "cookies": [pair("sid", "q7KzGg7mWx9RtYb9")], "content": { "size": 25, "mimeType": "application/json", "text": "{\"error\":\"invalid_token\"}" },
        },
    }] } }))
    .expect("it is JSON")
}

/// Whether two values differ in the characters of strings alone.
fn same_but_for_strings(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::String(_), Value::String(_)) => true,
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same_but_for_strings(a, b)),
        (Value::Object(a), Value::Object(b)) => a.len() == b.len() && a.iter().zip(b).all(|((one, a), (other, b))| one == other && same_but_for_strings(a, b)),
        _ => one == other,
    }
}

#[test]
fn a_har_without_its_secrets_is_a_har() {
    let sample = include_str!("../../content/samples/har.txt");
    for har in [har(), sample.to_owned()] {
        let before: Value = serde_json::from_str(&har).expect("it is JSON");
        for redacted in [redact(&har), redact_people(&har)] {
            let after: Value = serde_json::from_str(&redacted).unwrap_or_else(|why| panic!("no JSON any more, {why}:\n{redacted}"));
            assert!(same_but_for_strings(&before, &after), "{redacted}");
            let kept = ["startedDateTime", "/request/method", "/request/httpVersion", "/response/statusText", "/request/postData/mimeType"].map(|it| format!("/log/entries/0/{}", it.trim_start_matches('/')));
            assert!(kept.iter().all(|it| before.pointer(it) == after.pointer(it)), "{redacted}");
            assert_ne!(before, after);
        }
    }
}

#[test]
fn no_secret_of_a_har_is_left_and_people_only_where_they_may_be() {
    let (redacted, without) = (redact(&har()), redact_people(&har()));
    assert!(!redacted.contains("q7Kz") && !without.contains("q7Kz"), "{redacted}");
    assert!(!redacted.contains("c2lnbmF0dXJl"), "the signature is left: {redacted}");
    assert!(redacted.contains("jane.doe@harbour.example") && redacted.contains("eyJzdWIiOiJhdXRoMHw1ZjdjOGVjNyIs"), "{redacted}");
    assert!(!without.contains("jane.doe") && !without.contains("eyJzdWIiOiJhdXRoMHw1ZjdjOGVjNyIs"), "{without}");
    let cause = |paste: &str| why401::diagnose(paste, crate::checks::NOW).findings.first().map(|it| it.cause.id());
    assert_eq!(cause(&without), Some("token-expired"));
    assert_eq!(cause(&redacted), Some("token-expired"));
}
