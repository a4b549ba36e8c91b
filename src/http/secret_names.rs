//! Names that hold secrets: one table for the facts (which field or parameter carries a credential?) and for redaction (what is hidden?).
//!
//! A name is compared in small letters, with `-` for `_`.

use crate::text::Seek;

/// What is so of a name.
mod uses {
    /// A field of that name carries a key or token.
    pub(super) const FIELD: u8 = 1;
    /// A query parameter of that name carries a key or token.
    pub(super) const QUERY: u8 = 2;
    /// Its value is hidden wherever the name stands.
    pub(super) const HIDDEN: u8 = 4;
    /// Its value is hidden in a query or form alone: elsewhere it is an error code, a state, an id.
    pub(super) const IN_QUERY: u8 = 8;
}
use uses::{FIELD, HIDDEN, IN_QUERY, QUERY};

/// Names as a whole.
const WHOLE: &[(&str, u8)] = &[
    ("-auth", HIDDEN),
    ("access-token", QUERY),
    ("accesstoken", QUERY),
    ("api", FIELD),
    ("api-token", QUERY),
    ("apitoken", QUERY),
    ("app-id", QUERY | IN_QUERY),
    ("app-key", QUERY),
    ("appid", QUERY | IN_QUERY),
    ("appkey", QUERY),
    ("assertion", HIDDEN),
    ("auth", FIELD | QUERY | HIDDEN),
    ("authentication", FIELD | HIDDEN),
    ("authorisation", FIELD | HIDDEN),
    ("authorization", HIDDEN),
    ("authorizations", FIELD),
    ("authtoken", QUERY | HIDDEN),
    ("awsaccesskeyid", HIDDEN),
    ("bearer", QUERY | HIDDEN),
    ("client-secret", QUERY),
    ("code", IN_QUERY),
    ("code-verifier", HIDDEN),
    ("connect.sid", HIDDEN),
    ("cookie", HIDDEN),
    ("crumb", HIDDEN),
    ("ct0", HIDDEN),
    ("dpop", HIDDEN),
    ("email", IN_QUERY),
    ("facetid", IN_QUERY),
    ("hapikey", QUERY),
    ("id-token", QUERY),
    ("ip-address", IN_QUERY),
    ("jsessionid", HIDDEN),
    ("jwt", QUERY | HIDDEN),
    ("key", FIELD | QUERY | HIDDEN),
    ("nonce-secret", HIDDEN),
    ("oauth-token", QUERY),
    ("otp", HIDDEN),
    ("pass", HIDDEN),
    ("password", FIELD | QUERY),
    ("phpsessid", HIDDEN),
    ("pin", HIDDEN),
    ("private-token", QUERY),
    ("proxy-authorization", HIDDEN),
    ("pwd", HIDDEN),
    ("refresh-token", QUERY),
    ("saml-response", HIDDEN),
    ("samlrequest", HIDDEN),
    ("samlresponse", HIDDEN),
    ("se-sig", HIDDEN),
    ("session-id", QUERY),
    ("sessionid", QUERY),
    ("set-cookie", HIDDEN),
    ("sid", QUERY | HIDDEN),
    ("sig", QUERY | HIDDEN),
    ("signature", QUERY),
    ("state", IN_QUERY),
    ("sv-sig", HIDDEN),
    ("symfony", HIDDEN),
    ("tempauth", HIDDEN),
    ("ticket", QUERY | HIDDEN),
    ("token", QUERY),
    ("usg", IN_QUERY),
    ("wresult", HIDDEN),
    ("x-access", FIELD | HIDDEN),
    ("x-amz-credential", QUERY | HIDDEN),
    ("x-amz-security-token", QUERY),
    ("x-amz-signature", QUERY),
    ("x-api-key", QUERY),
    ("x-auth", FIELD | HIDDEN),
    ("x-auth-user", FIELD),
    ("x-authentication", FIELD | HIDDEN),
    ("x-authorization", FIELD | HIDDEN),
    ("x-client-data", HIDDEN),
    ("x-key", FIELD | HIDDEN),
    ("x-password", FIELD),
    ("x-plex-token", QUERY),
];

/// Words, wherever they stand in a name.
const WORDS: &[(&str, u8)] = &[
    ("-pwd", HIDDEN),
    ("access-key", FIELD | QUERY | HIDDEN),
    ("accesskey", QUERY | HIDDEN),
    ("account-key", HIDDEN),
    ("accountkey", HIDDEN),
    ("api-key", FIELD | QUERY | HIDDEN),
    ("apikey", FIELD | QUERY | HIDDEN),
    ("app-key", FIELD | HIDDEN),
    ("appkey", FIELD | HIDDEN),
    ("auth-email", FIELD),
    ("auth-key", FIELD | QUERY | HIDDEN),
    ("auth-token", QUERY),
    ("authkey", FIELD | HIDDEN),
    ("credential", HIDDEN),
    ("csrf", HIDDEN),
    ("encryption-key", HIDDEN),
    ("license-key", HIDDEN),
    ("master-key", HIDDEN),
    ("passphrase", HIDDEN),
    ("passwd", HIDDEN),
    ("password", HIDDEN),
    ("private-key", HIDDEN),
    ("privatekey", HIDDEN),
    ("secret", FIELD | HIDDEN),
    ("session", HIDDEN),
    ("signature", HIDDEN),
    ("signing-key", HIDDEN),
    ("subscription-key", FIELD | QUERY | HIDDEN),
    ("token", FIELD | HIDDEN),
    ("webhook-url", HIDDEN),
    ("xsrf", HIDDEN),
];

/// Words that take back what those above say: such a name tells something about a secret, or answers another question.
const OTHER: &[(&str, u8)] = &[
    ("-error", HIDDEN),
    ("-invalid", HIDDEN),
    ("-length", HIDDEN),
    ("-missing", HIDDEN),
    ("access-control", HIDDEN),
    ("api-key-id", HIDDEN),
    ("captcha", FIELD),
    ("completion-tokens", HIDDEN),
    ("continuation", FIELD),
    ("continuation-token", HIDDEN),
    ("credentials", HIDDEN),
    ("csrf", FIELD),
    ("error-", HIDDEN),
    ("expired", HIDDEN),
    ("expires", HIDDEN),
    ("expiry", HIDDEN),
    ("idempotency", FIELD),
    ("invalid-", HIDDEN),
    ("invalidtoken", HIDDEN),
    ("key-id", FIELD | HIDDEN),
    ("key-version", FIELD),
    ("keyid", HIDDEN),
    ("max-age", HIDDEN),
    ("max-tokens", HIDDEN),
    ("maxtokens", HIDDEN),
    ("missing-", HIDDEN),
    ("nexttoken", HIDDEN),
    ("page-token", FIELD | HIDDEN),
    ("pagetoken", HIDDEN),
    ("pagination", FIELD | HIDDEN),
    ("password-policy", HIDDEN),
    ("password-reset", HIDDEN),
    ("postman-token", FIELD),
    ("prompt-tokens", HIDDEN),
    ("request-id", FIELD),
    ("sec-websocket", HIDDEN),
    ("secret-arn", HIDDEN),
    ("secret-name", HIDDEN),
    ("secretname", HIDDEN),
    ("session-state-changed", HIDDEN),
    ("signature-input", HIDDEN),
    ("signature-method", HIDDEN),
    ("signaturemethod", HIDDEN),
    ("signatureversion", HIDDEN),
    ("signedheaders", HIDDEN),
    ("subtoken", HIDDEN),
    ("token-auth-method", HIDDEN),
    ("token-binding", HIDDEN),
    ("token-class", HIDDEN),
    ("token-count", HIDDEN),
    ("token-endpoint", HIDDEN),
    ("token-format", HIDDEN),
    ("token-introspection", HIDDEN),
    ("token-invalid", HIDDEN),
    ("token-name", HIDDEN),
    ("token-type", HIDDEN),
    ("token-uri", HIDDEN),
    ("token-url", HIDDEN),
    ("token-use", HIDDEN),
    ("tokencount", HIDDEN),
    ("tokenizer", HIDDEN),
    ("tokenname", HIDDEN),
    ("tokens-used", HIDDEN),
    ("tokentype", HIDDEN),
    ("tokenurl", HIDDEN),
    ("total-tokens", HIDDEN),
    ("websocket", FIELD),
    ("with-session", HIDDEN),
    ("xsrf", FIELD),
];

/// Whether a field of that name carries a key or token; those that answer other questions (CSRF, captcha, tracing) do not, and
/// those that HTTP itself defines are read as what they are.
pub(crate) fn is_key_field(name: &str) -> bool {
    is(name, FIELD)
}

/// Whether a query parameter of that name carries a key or token.
pub(crate) fn is_key_parameter(name: &str) -> bool {
    is(name, QUERY)
}

/// Whether the value of that name is hidden.
pub(crate) fn is_secret(name: &str) -> bool {
    is(name, HIDDEN)
}

/// Whether the value of that name is hidden in a query or form.
pub(crate) fn is_secret_in_query(name: &str) -> bool {
    is(name, IN_QUERY)
}

fn is(name: &str, what: u8) -> bool {
    let name = name.to_ascii_lowercase().replace('_', "-");
    let has = |rows: &[(&str, u8)], fits: &dyn Fn(&str) -> bool| rows.iter().any(|(it, uses)| uses & what != 0 && fits(it));
    (has(WHOLE, &|it| it == name) || has(WORDS, &|it| name.holds(it))) && !has(OTHER, &|it| name.holds(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_carries_a_credential_is_hidden() {
        // What names a person or a product beside the secret may stay.
        let open = ["api", "authorizations", "x-auth-user", "auth-email", "app-id", "appid"];
        for (name, uses) in WHOLE.iter().chain(WORDS).filter(|(name, _)| !open.contains(name)) {
            assert!(uses & (FIELD | QUERY) == 0 || is_secret(name), "{name} carries a credential and would be shown");
        }
    }

    #[test]
    fn names_about_secrets_are_no_secrets() {
        for name in ["token_type", "expires_in", "access_token_expires", "Sec-WebSocket-Key", "Access-Control-Allow-Credentials", "KeyId", "X-Amz-Date", "X-Amz-SignedHeaders", "token_class"] {
            assert!(!is_secret(name), "{name}");
        }
    }
}
