//! The change that a cause usually asks for, where its rule names none: another credential in the place of the one that was refused.

use crate::diagnosis::{Cause, Change, Finding};
use crate::http::exchange::{Exchange, Fields, Request};

/// What to put in the place of a token or key.
const INSTEAD: &[(Cause, &str)] = &[
    (Cause::TOKEN_REVOKED, "new access token"),
    (Cause::TOKEN_MALFORMED, "whole access token"),
    (Cause::TOKEN_KEY_UNKNOWN, "new access token"),
    (Cause::TOKEN_WRONG_AUDIENCE, "access token for this API"),
    (Cause::TOKEN_WRONG_ISSUER, "access token of the issuer that this API trusts"),
    (Cause::TOKEN_WRONG_TYPE, "access token, not an ID or refresh token"),
    (Cause::TOKEN_WRONG_ENVIRONMENT, "credential of this environment"),
    (Cause::TOKEN_FOR_OTHER_SERVICE, "credential of this service"),
    (Cause::INSUFFICIENT_SCOPE, "access token with the missing scope"),
    (Cause::STEP_UP_REQUIRED, "access token of a stronger sign-in"),
    (Cause::API_KEY_INVALID, "your API key"),
    (Cause::PLACEHOLDER_CREDENTIAL, "your own credential"),
    (Cause::STALE_CREDENTIAL, "your present credential"),
    (Cause::MANGLED_CREDENTIAL, "your credential, typed anew"),
    (Cause::CREDENTIAL_LOST_IN_CLIENT, "your own credential"),
    (Cause::WRONG_USERNAME_OR_PASSWORD, "base64 of user:password"),
    (Cause::BASIC_CHARSET, "base64 of user:password in UTF-8"),
    (Cause::PASSWORD_NOT_ACCEPTED, "base64 of user:access token"),
];

/// The changes that a finding asks for: its own, or the usual one of its cause where the paste shows the credential that it replaces.
pub fn changes(finding: &Finding, exchange: &Exchange) -> Vec<Change> {
    if !finding.changes.is_empty() {
        return finding.changes.clone();
    }
    let Some((_, words)) = INSTEAD.iter().find(|(cause, _)| *cause == finding.cause) else { return Vec::new() };
    exchange.request.as_ref().and_then(|it| instead(it, words)).into_iter().collect()
}

/// Another credential in the field that carried the one that was refused.
fn instead(request: &Request, words: &str) -> Option<Change> {
    let basic = words.starts_with("base64");
    if let Some(field) = request.field("Authorization") {
        let scheme = field.value.as_str().split(' ').next().unwrap_or_default();
        let fits = if basic { scheme.eq_ignore_ascii_case("Basic") } else { ["Bearer", "Token", "token", "Basic", "DPoP"].contains(&scheme) };
        let words = if scheme.eq_ignore_ascii_case("Basic") && !basic { "base64 of user:password" } else { words };
        return fits.then(|| Change::SetField("Authorization".to_owned(), format!("{scheme} <{words}>")));
    }
    let mut fields = request.fields.iter().filter(|it| crate::http::secret_names::is_key_field(it.name.as_str()));
    let field = fields.next().filter(|_| !basic)?;
    Some(Change::SetField(field.name.as_str().to_owned(), format!("<{words}>")))
}
