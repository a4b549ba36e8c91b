//! Where the auth-scheme ends and the credential begins, in values that were put together by hand.

use super::{CREDENTIALS, Credentials};
use crate::http::grammar::{is_known_scheme, is_tchar};
use crate::text::Text;

/// Splits a value at its scheme. A value without one is all `rest`.
pub(super) fn split(value: &Text, out: &mut Credentials) {
    let chars = value.as_str();
    let word = chars.find(|it: char| it.is_whitespace()).and_then(|end| chars.get(..end)).unwrap_or(chars);
    let after = chars.get(word.len()..).unwrap_or_default();
    let token_len = word.bytes().take_while(|it| is_tchar(*it)).count();
    let (token, tail) = word.split_at_checked(token_len).unwrap_or((word, ""));
    if !tail.is_empty() && is_known_scheme(token) {
        let what = match tail.as_bytes().first() {
            Some(b':') => "a colon after the auth-scheme",
            Some(b'=') => "an equals sign after the auth-scheme",
            Some(b',') => "a comma after the auth-scheme",
            _ => "no blank after the auth-scheme",
        };
        out.violate(value.span_of(word.get(..token.len().saturating_add(1)).unwrap_or(word)), what, CREDENTIALS);
        let rest = chars.get(token.len()..).unwrap_or_default().trim_start_matches([':', '=', ',', ';']);
        return put(value, token, rest, out);
    }
    if !after.is_empty() && !token.is_empty() && tail.is_empty() {
        return put(value, token, after, out);
    }
    if after.is_empty() && tail.is_empty() && is_scheme_alone(word) {
        return put(value, token, "", out);
    }
    if let Some((scheme, rest)) = glued(word).filter(|_| after.is_empty()) {
        out.violate(value.span_of(word), "no blank after the auth-scheme", CREDENTIALS);
        return put(value, scheme, rest, out);
    }
    out.rest = value.clone();
    if !value.is_empty() {
        out.violate(value.span(), "no auth-scheme before the credential", CREDENTIALS);
    }
}

fn put(value: &Text, scheme: &str, rest: &str, out: &mut Credentials) {
    out.scheme = value.part(scheme);
    let rest = repeated(value, rest.trim(), out);
    out.rest = if rest.is_empty() { Text::standing_for("", value.origin(value.len()..value.len())) } else { value.part(rest) };
}

/// Steps over further schemes before the credential: `Bearer Bearer x`.
fn repeated<'v>(value: &Text, rest: &'v str, out: &mut Credentials) -> &'v str {
    let mut rest = rest;
    while let Some((second, tail)) = rest.split_once([' ', '\t']) {
        if !is_known_scheme(second.trim_end_matches(':')) {
            break;
        }
        out.violate(value.span_of(second), "two auth-schemes before the credential", CREDENTIALS);
        rest = tail.trim_start();
    }
    another(value, rest, out)
}

/// Cuts off a second credential that a proxy or a library joined on: `Bearer x, Basic y`.
fn another<'v>(value: &Text, rest: &'v str, out: &mut Credentials) -> &'v str {
    let second = rest.match_indices(',').take(64).find_map(|(at, _)| {
        let tail = rest.get(at.saturating_add(1)..)?.trim_start();
        let (word, _) = tail.split_once(' ')?;
        is_known_scheme(word).then_some((at, tail))
    });
    let Some((at, tail)) = second else { return rest };
    out.violate(value.span_of(tail), "two credentials in one value", "RFC 9110, 11.6.2");
    rest.get(..at).unwrap_or(rest).trim_end()
}

// A word of its own is a scheme if it is a known one or written like a name; a key or a token is not.
fn is_scheme_alone(word: &str) -> bool {
    let named = word.len() <= 20 && word.starts_with(|it: char| it.is_ascii_uppercase()) && word.bytes().all(|it| it.is_ascii_alphabetic() || it == b'-');
    let nothing = ["null", "none", "nil", "undefined", "nan"].iter().any(|it| it.eq_ignore_ascii_case(word));
    is_known_scheme(word) || (named && !nothing)
}

/// `BearereyJ...`, `BasicQWxh...`
fn glued(word: &str) -> Option<(&str, &str)> {
    ["Bearer", "Basic"].iter().find_map(|it| {
        let (head, rest) = word.split_at_checked(it.len())?;
        (head.eq_ignore_ascii_case(it) && rest.len() >= 8).then_some((head, rest))
    })
}
