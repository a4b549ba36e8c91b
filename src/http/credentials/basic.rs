//! Basic (RFC 7617): base64 of user-id, colon and password, and what stands there instead.

use super::Credentials;
use crate::http::base64::{Alphabet, Decoded, decode};
use crate::text::Text;

const BASIC: &str = "RFC 7617, 2";

/// Reads what follows the scheme: user-id and password, each character with the base64 characters that encode it.
pub(super) fn read(out: &mut Credentials) {
    let rest = super::unquoted(&out.rest.clone(), "quotes around the credential", out);
    out.token68 = Some(rest.clone());
    let decoded = decode(&rest, Alphabet::Standard);
    if !decoded.is_base64 || decoded.bytes.is_empty() {
        return plain(&rest, out);
    }
    let Some(pair) = pair(&decoded) else {
        out.violations.extend(decoded.violations);
        return without_colon(&rest, out);
    };
    out.violations.extend(decoded.violations);
    check(&pair, out);
    out.user = Some(pair.user);
    out.password = Some(pair.password);
}

struct Pair {
    user: Text,
    password: Text,
    is_utf8: bool,
}

// user-pass = user-id ":" password
fn pair(decoded: &Decoded) -> Option<Pair> {
    let colon = decoded.bytes.iter().position(|it| *it == b':')?;
    let (user, password) = (0..colon, colon.saturating_add(1)..decoded.bytes.len());
    let is_utf8 = decoded.utf8(0..decoded.bytes.len()).is_some();
    let read = |range: std::ops::Range<usize>| decoded.utf8(range.clone()).filter(|_| is_utf8).unwrap_or_else(|| decoded.latin1(range));
    Some(Pair { user: read(user), password: read(password), is_utf8 })
}

fn check(pair: &Pair, out: &mut Credentials) {
    if !pair.is_utf8 {
        out.violate(out.rest.span(), "not UTF-8 once decoded", "RFC 7617, 2.1");
    }
    let control = [&pair.user, &pair.password].into_iter().find_map(|it| Some(it.origin(it.as_str().find(char::is_control)?..it.len())));
    if let Some(span) = control {
        out.violate(span, "a control character", BASIC);
    }
}

/// Base64 of something else than a pair: encoded twice, or a token.
fn without_colon(rest: &Text, out: &mut Credentials) {
    let once = decode(rest, Alphabet::Standard);
    if let Some(inner) = once.utf8(0..once.bytes.len()).map(|it| it.trim()) {
        let twice = decode(&inner, Alphabet::Standard);
        if let Some(pair) = pair(&twice).filter(|it| twice.is_base64 && it.is_utf8) {
            out.violate(rest.span(), "base64 of base64: encoded twice", BASIC);
            out.user = Some(pair.user);
            out.password = Some(pair.password);
            return;
        }
    }
    out.violate(rest.span(), "no colon between user-id and password once decoded", BASIC);
}

/// What is no base64 at all: most often the pair itself.
fn plain(rest: &Text, out: &mut Credentials) {
    let Some((user, password)) = rest.split_once(':') else {
        return out.violate(rest.span(), "not base64", BASIC);
    };
    out.violate(rest.span(), "plain text where base64 is due", BASIC);
    out.user = Some(user);
    out.password = Some(password);
}
