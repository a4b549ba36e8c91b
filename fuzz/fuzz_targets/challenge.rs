//! Challenges, credentials and cookies: each part stands in the field's value.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Ok(value) = std::str::from_utf8(data) else { return };
    let text = why401::Text::verbatim(value, 0);
    let check = |span: why401::Span| assert!(value.get(span.start..span.end).is_some(), "{span:?} does not fall on characters");
    for it in why401::http::challenge::read_challenges(&[&text]) {
        check(it.span);
        it.params.iter().for_each(|it| check(it.value.span()));
        it.violations.iter().for_each(|it| check(it.span));
    }
    let sent = why401::http::credentials::read_credentials(&text);
    check(sent.span);
    sent.params.iter().for_each(|it| check(it.value.span()));
    sent.violations.iter().for_each(|it| check(it.span));
    if let Some(cookie) = why401::http::cookie::read_set_cookie(&text) {
        check(cookie.span);
        cookie.violations.iter().for_each(|it| check(it.span));
    }
    for (name, value) in why401::http::cookie::read_cookies(&text) {
        check(name.span());
        check(value.span());
    }
});
