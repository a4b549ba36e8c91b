//! Credentials that are a list of parameters: Digest (RFC 7616), OAuth 1.0 (RFC 5849), AWS Signature Version 4, Hawk and kin.

use std::collections::BTreeSet;

use super::{CREDENTIALS, Credentials};
use crate::http::challenge::Param;
use crate::http::grammar::{BLANK_AT_EQUALS, Cursor};
use crate::text::Text;

/// Whether a text starts with a parameter.
pub(super) fn start(text: &Text) -> bool {
    Cursor::new(text).is_at_param()
}

/// Reads what follows the scheme as parameters, and says which required ones are missing.
pub(super) fn read(out: &mut Credentials) {
    if out.is("SharedAccessSignature") {
        return query(out);
    }
    let rest = out.rest.clone();
    list(&rest, out);
    // AWS writes its values, which hold slashes and semicolons, without quotes.
    if out.scheme.as_str().to_ascii_uppercase().starts_with("AWS4-") {
        out.violations.retain(|it| it.what != "a value that needs quotes" && it.what != BLANK_AT_EQUALS);
        require(out, &["Credential", "SignedHeaders", "Signature"], "AWS Signature Version 4");
    }
    if out.is("Digest") {
        require(out, &["username", "realm", "nonce", "uri", "response"], "RFC 7616, 3.4");
        out.user = out.param("username").cloned();
    }
}

// credentials = auth-scheme 1*SP #auth-param
fn list(rest: &Text, out: &mut Credentials) {
    let mut cursor = Cursor::new(rest);
    let mut separated = true;
    loop {
        cursor.skip_blanks();
        while cursor.eat(b',') {
            separated = true;
            cursor.skip_blanks();
        }
        if cursor.is_at_end() {
            break;
        }
        let start = cursor.at;
        if cursor.is_at_param() {
            if !separated {
                out.violations.push(cursor.violation(start, start.saturating_add(cursor.token().len()), "no comma between parameters", CREDENTIALS));
            }
            let param = cursor.param(&mut out.violations);
            out.params.push(param);
        } else if cursor.token().is_empty() {
            let span = cursor.junk();
            if cursor.at == start {
                cursor.advance(cursor.rest().chars().next().map_or(1, char::len_utf8));
            }
            out.violate(span, "no parameter", CREDENTIALS);
        } else {
            let name = cursor.take(cursor.token().len());
            out.violate(name.span(), "a parameter without a value", CREDENTIALS);
            out.params.push(Param { value: Text::standing_for("", rest.origin(cursor.at..cursor.at)), name, quoted: false });
        }
        separated = false;
    }
    repeated(out);
}

fn repeated(out: &mut Credentials) {
    let mut seen = BTreeSet::new();
    for param in &out.params {
        if !seen.insert(param.name.as_str().to_ascii_lowercase()) {
            out.violations.push(super::Violation { span: param.name.span(), what: "a parameter occurs twice", rule: "RFC 9110, 11.2" });
        }
    }
}

fn require(out: &mut Credentials, names: &[&str], rule: &'static str) {
    if names.iter().any(|it| out.param(it).is_none()) {
        let span = out.span;
        out.violate(span, "a required parameter is missing", rule);
    }
}

// Azure's shared access signature: a query string after the scheme.
fn query(out: &mut Credentials) {
    let rest = out.rest.clone();
    for pair in rest.as_str().split('&').filter(|it| !it.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, pair.get(pair.len()..).unwrap_or_default()));
        let value = if value.is_empty() { Text::standing_for("", rest.span_of(pair)) } else { rest.part(value) };
        out.params.push(Param { name: rest.part(name), value, quoted: false });
    }
}
