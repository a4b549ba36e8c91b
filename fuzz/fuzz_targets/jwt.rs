//! Tokens that look like a JWT: read, and checked against a key.

#![no_main]

#[path = "../../tests/it/checks.rs"]
#[allow(dead_code)]
mod checks;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Ok(value) = std::str::from_utf8(data) else { return };
    let text = why401::Text::verbatim(value, 0);
    let check = |span: why401::Span| assert!(value.get(span.start..span.end).is_some(), "{span:?} does not fall on characters");
    let token = why401::http::jwt::read_jwt(&text);
    token.header.iter().chain(&token.payload).for_each(|it| check(it.span));
    token.violations.iter().for_each(|it| check(it.span));
    let paste = format!("GET / HTTP/1.1\nHost: a.example\nAuthorization: Bearer {value}\n\nHTTP/1.1 401 Unauthorized\n\n");
    let _ = why401::verify::paste::check(&checks::answer(&paste), "secret");
});
