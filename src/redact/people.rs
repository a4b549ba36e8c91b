//! What a token says of people: taken out of its claims on request. What is technical stays, and the rest keeps its shape, so that the token is
//! still one and the answer to it the same.

use base64::Engine as _;
use base64::engine::general_purpose::{GeneralPurpose, STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};

use super::shape::classes;
use crate::json::{Json, Node, read_whole_json};
use crate::text::{Span, Text};

/// Claims that say what a token is, by whom, for whom and for how long (RFC 7519, 4.1; RFC 9068, 2.2; OpenID Connect Core, 2; DPoP): not who somebody is.
/// Whatever is not here is taken for personal: a vendor's own claims have any name.
const TECHNICAL: &[&str] = &[
    "acr", "acrs", "actort", "alg", "amr", "appid", "appidacr", "ath", "at_hash", "aud", "auth_time", "authorization_details", "azp", "azpacr", "c_hash", "cid", "client_id", "cnf", "events",
    "exp", "grant_type", "gty", "htm", "htu", "iat", "idtyp", "iss", "jti", "nbf", "nonce", "permissions", "realm_access", "resource_access", "roles", "s_hash", "scope", "scopes",
    "scp", "tid", "token_type", "token_use", "trust", "typ", "use", "ver", "version",
];

/// Claims whose values name a person wherever else they stand (OpenID Connect Core, 5.1, and what identity providers add).
const NAMES: &[&str] =
    &["email", "family_name", "given_name", "login", "name", "nickname", "oid", "phone_number", "preferred_username", "sub", "unique_name", "upn", "uid", "user_id", "user_name", "username"];

/// A JWT without what its claims say of people. The signature is left to the caller.
pub(super) fn payload(part: &str) -> String {
    rewritten(part).unwrap_or_else(|| classes(part))
}

/// What a JWT calls the person that it is about, for the other places of a paste.
pub(super) fn names(token: &str) -> Vec<String> {
    let Some((_, claims)) = token.split('.').nth(1).and_then(decoded) else { return Vec::new() };
    let Some((node, true)) = read_whole_json(&Text::verbatim(&claims, 0)) else { return Vec::new() };
    let named = node.members().iter().filter(|(name, _)| NAMES.contains(&name.as_str()));
    named.filter_map(|(_, it)| it.str()).map(str::to_owned).collect()
}

fn decoded(part: &str) -> Option<(GeneralPurpose, String)> {
    let engines = [URL_SAFE_NO_PAD, URL_SAFE, STANDARD_NO_PAD, STANDARD];
    let (engine, bytes) = engines.into_iter().find_map(|it| it.decode(part).ok().map(|bytes| (it, bytes)))?;
    Some((engine, String::from_utf8(bytes).ok()?))
}

/// The same claims with the shape of each value that is not technical; `None` where they cannot be read whole.
fn rewritten(part: &str) -> Option<String> {
    let (engine, claims) = decoded(part)?;
    let (node, true) = read_whole_json(&Text::verbatim(&claims, 0))? else { return None };
    let mut spans = Vec::new();
    let mut left: Vec<&Node> = node.members().iter().filter(|(name, _)| !TECHNICAL.contains(&name.as_str())).map(|(_, it)| it).collect();
    while let Some(it) = left.pop() {
        match &it.value {
            Json::String(_) | Json::Number(_) => spans.push(it.span),
            Json::Array(items) => left.extend(items),
            Json::Object(members) => left.extend(members.iter().map(|(_, it)| it)),
            Json::Null | Json::Bool(_) => {}
        }
    }
    crate::order::sort_by_key(&mut spans, |it| it.start);
    let mut out = String::with_capacity(claims.len());
    let mut at = 0;
    for Span { start, end } in spans {
        out.push_str(claims.get(at..start)?);
        let value = claims.get(start..end)?;
        // A number of zeros would be none: `007` is no JSON.
        out.push_str(&if value.starts_with('"') { classes(value) } else { value.chars().map(|it| if it.is_ascii_digit() { '1' } else { it }).collect() });
        at = end;
    }
    out.push_str(claims.get(at..)?);
    Some(engine.encode(out))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(claims: &str) -> String {
        URL_SAFE_NO_PAD.encode(claims)
    }

    #[track_caller]
    fn check(claims: &str, left: &str) {
        assert_eq!(payload(&part(claims)), part(left));
        assert_eq!(payload(&part(left)), part(left), "a second time changes nothing");
    }

    #[test]
    fn what_is_technical_stays() {
        let claims = r#"{"iss":"https://id.example.com/","aud":["orders","users"],"exp":1795420800,"scope":"orders.read","realm_access":{"roles":["clerk"]}}"#;
        check(claims, claims);
    }

    #[test]
    fn people_lose_their_names_and_keep_their_shape() {
        check(
            r#"{"sub":"auth0|5f7c8","email":"jane.doe@example.com","email_verified":true,"address":{"locality":"M\u00fcnchen","zip":["80331"]},"https://example.com/staff_no":40712,"exp":1}"#,
            r#"{"sub":"xxxy0|0x0x0","email":"xxxy.xxx@xxxyxxx.xxx","email_verified":true,"address":{"locality":"X\u00fcxxxyx","zip":["00000"]},"https://example.com/staff_no":11111,"exp":1}"#,
        );
    }

    #[test]
    fn claims_that_cannot_be_read_are_taken_out_whole() {
        assert_eq!(payload(&part("{\"name\":\"Jane")), classes(&part("{\"name\":\"Jane")));
        assert_eq!(payload("a+b/%"), classes("a+b/%"));
    }
}
