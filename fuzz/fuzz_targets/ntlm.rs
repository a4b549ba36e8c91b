//! NTLM and SPNEGO tokens, as text and as the bytes behind the base64.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    use base64::Engine as _;
    let engine = base64::engine::general_purpose::STANDARD;
    let as_bytes = engine.encode(data);
    let as_message = engine.encode([b"NTLMSSP\0".as_slice(), data].concat());
    for value in [String::from_utf8_lossy(data).into_owned(), as_bytes, as_message] {
        let text = why401::Text::verbatim(&value, 0);
        let _ = why401::http::ntlm::negotiate_kind(&text);
        if let Some(message) = why401::http::ntlm::read_ntlm(&text) {
            assert!(value.get(message.span.start..message.span.end).is_some());
            for it in &message.violations {
                assert!(value.get(it.span.start..it.span.end).is_some(), "{:?} does not fall on characters", it.span);
            }
        }
    }
});
