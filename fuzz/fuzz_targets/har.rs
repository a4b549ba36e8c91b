//! A HAR, whole or broken: a sound answer; redacted, still JSON where it was.

#![no_main]

#[path = "../../tests/it/checks.rs"]
#[allow(dead_code)]
mod checks;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let har = format!("{{\"log\":{{\"version\":\"1.2\",\"entries\":[{text}]}}}}");
    checks::answer(&har);
    let is_json = |it: &str| serde_json::from_str::<serde::de::IgnoredAny>(it).is_ok();
    if is_json(&har) {
        let redacted = why401::redact::redact(&har);
        assert!(is_json(&redacted), "no JSON any more: {redacted}");
    }
});
