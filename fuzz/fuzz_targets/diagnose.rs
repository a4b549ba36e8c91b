//! Any paste has a sound answer, and the same one twice.

#![no_main]

#[path = "../../tests/it/checks.rs"]
#[allow(dead_code)]
mod checks;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Ok(paste) = std::str::from_utf8(data) else { return };
    let diagnosis = checks::answer(paste);
    let source = why401::Source::new(paste);
    let json = |it| why401::report::json::report(it, &source, why401::redact::Secrets::Hidden);
    assert_eq!(json(&diagnosis), json(&why401::diagnose(paste, checks::NOW)));
});
