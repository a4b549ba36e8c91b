//! Credentials: `Authorization` and `Proxy-Authorization` (RFC 9110, 11.6.2).

mod basic;
mod params;
mod scheme;
#[cfg(test)]
mod tests;

use super::Violation;
use super::challenge::Param;
use super::grammar::is_token68;
use crate::text::{Span, Text};

/// What a credential field says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Credentials {
    /// The auth-scheme as written; empty where a bare value stands.
    pub scheme: Text,
    /// All that follows the scheme.
    pub rest: Text,
    /// The token68, for schemes that have one (Basic, Bearer, Negotiate, NTLM).
    pub token68: Option<Text>,
    /// The parameters, for schemes that have them (Digest, AWS4-HMAC-SHA256, OAuth, DPoP none).
    pub params: Vec<Param>,
    /// Basic: the user-id, decoded. Digest: `username`.
    pub user: Option<Text>,
    /// Basic: the password, decoded.
    pub password: Option<Text>,
    /// Bearer and kin: the token.
    pub token: Option<Text>,
    /// The whole value.
    pub span: Span,
    /// Where it breaks its grammar.
    pub violations: Vec<Violation>,
}

impl Credentials {
    /// Whether it is of that scheme, in any case.
    pub fn is(&self, scheme: &str) -> bool {
        self.scheme.as_str().eq_ignore_ascii_case(scheme)
    }

    /// The value of the first parameter of that name, in any case.
    pub fn param(&self, name: &str) -> Option<&Text> {
        self.params.iter().find(|it| it.name.as_str().eq_ignore_ascii_case(name)).map(|it| &it.value)
    }

    fn violate(&mut self, span: Span, what: &'static str, rule: &'static str) {
        self.violations.push(Violation { span, what, rule });
    }
}

const CREDENTIALS: &str = "RFC 9110, 11.4";

/// Reads the value of a credential field. Never fails; what breaks the grammar is named as a violation.
pub fn read_credentials(value: &Text) -> Credentials {
    let mut out = Credentials { span: value.span(), ..Credentials::default() };
    let value = unquoted(&value.trim(), "quotes around the whole value", &mut out);
    scheme::split(&value, &mut out);
    if out.scheme.is_empty() {
        out.token = Some(out.rest.clone()).filter(|it| !it.is_empty());
        return out;
    }
    if out.rest.is_empty() {
        let span = out.scheme.span();
        out.violate(span, "nothing follows the auth-scheme", CREDENTIALS);
        return out;
    }
    match Kind::of(out.scheme.as_str()) {
        Kind::Basic => basic::read(&mut out),
        Kind::Token => token(&mut out),
        Kind::Message => message(&mut out),
        Kind::Params => params::read(&mut out),
        Kind::Other => other(&mut out),
    }
    out
}

/// What a scheme puts after its name.
enum Kind {
    Basic,
    /// An opaque token (RFC 6750, 2.1).
    Token,
    /// A handshake's message in base64 (RFC 4559, 4.2).
    Message,
    Params,
    Other,
}

impl Kind {
    fn of(scheme: &str) -> Self {
        match scheme.to_ascii_lowercase().as_str() {
            "basic" => Self::Basic,
            "bearer" | "dpop" => Self::Token,
            "negotiate" | "ntlm" | "kerberos" => Self::Message,
            "digest" | "aws4-hmac-sha256" | "aws4-ecdsa-p256-sha256" | "hawk" | "signature" | "sharedaccesssignature" | "hoba" | "mutual" => Self::Params,
            _ => Self::Other,
        }
    }
}

/// The text without a pair of quotes around it, which is a violation.
fn unquoted(text: &Text, what: &'static str, out: &mut Credentials) -> Text {
    let chars = text.as_str();
    let inner = [('"', '"'), ('\'', '\''), ('\u{201c}', '\u{201d}')].into_iter().find_map(|(open, close)| chars.strip_prefix(open)?.strip_suffix(close));
    match inner {
        Some(inner) if !inner.is_empty() => {
            out.violate(text.span(), what, CREDENTIALS);
            text.part(inner)
        }
        _ => text.clone(),
    }
}

/// The first blank of a text, which may be one outside ASCII.
fn first_blank(text: &Text) -> Option<Span> {
    let (at, blank) = text.as_str().char_indices().find(|(_, it)| it.is_whitespace())?;
    Some(text.origin(at..at.saturating_add(blank.len_utf8())))
}

// credentials = "Bearer" 1*SP b64token
fn token(out: &mut Credentials) {
    const RULE: &str = "RFC 6750, 2.1";
    let rest = out.rest.clone();
    let token = unquoted(&rest, "quotes around the token", out);
    let chars = token.as_str();
    if let Some(span) = first_blank(&token) {
        out.violate(span, "a blank inside the token", RULE);
    } else if let Some(odd) = chars.trim_end_matches('=').chars().find(|it| !u8::try_from(*it).is_ok_and(is_token68)) {
        let at = chars.find(odd).unwrap_or(0);
        out.violate(token.origin(at..at.saturating_add(odd.len_utf8())), "a character that a token cannot have", RULE);
    } else {
        out.token68 = Some(token.clone());
    }
    out.token = Some(token);
}

// credentials = ( "Negotiate" / "NTLM" ) 1*SP token68
fn message(out: &mut Credentials) {
    let decoded = super::base64::decode(&out.rest, super::base64::Alphabet::Standard);
    let violations = decoded.violations;
    out.violations.extend(violations);
    out.token68 = Some(out.rest.clone());
}

// A scheme of somebody's own: a token68, parameters, or what it likes.
fn other(out: &mut Credentials) {
    let chars = out.rest.as_str();
    let body = chars.trim_end_matches('=');
    if body.bytes().all(is_token68) && !body.is_empty() {
        out.token68 = Some(out.rest.clone());
        out.token = Some(out.rest.clone());
    } else if params::start(&out.rest) {
        params::read(out);
        out.token = ["token", "access_token", "apikey", "auth", "key"].iter().find_map(|it| out.param(it)).cloned();
    } else {
        if let Some(span) = first_blank(&out.rest) {
            out.violate(span, "a blank inside the token", CREDENTIALS);
        }
        out.token = Some(out.rest.clone());
    }
}
