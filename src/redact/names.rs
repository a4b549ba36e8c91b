//! Names whose values are secret.

/// Names that are secret as a whole.
const WHOLE: &[&str] = &[
    "auth", "authorization", "proxy-authorization", "authentication", "authorisation", "bearer", "jwt", "key", "sig", "pin", "otp", "pwd", "pass", "sid", "assertion",
    "cookie", "set-cookie", "samlresponse", "samlrequest", "saml_response", "wresult", "ticket", "dpop", "_auth", "crumb", "nonce_secret",
    "x-amz-signature", "x-amz-security-token", "x-amz-credential", "awsaccesskeyid", "code_verifier", "tempauth", "se_sig", "sv_sig", "authtoken", "phpsessid", "jsessionid", "connect.sid", "ct0",
];

/// Names that are secret in a query or form alone: elsewhere they are an error code, a state, an id.
const IN_QUERY: &[&str] = &["code", "state", "appid", "app_id", "facetid", "usg"];

/// Whether the value of that name is a secret in a query or form.
pub(super) fn is_secret_in_query(name: &str) -> bool {
    IN_QUERY.iter().any(|it| name.eq_ignore_ascii_case(it))
}

/// Words that make a name secret, wherever they stand in it.
const WORDS: &[&str] = &[
    "password", "passwd", "passphrase", "secret", "apikey", "api_key", "api-key", "token", "access_key", "access-key", "accesskey", "private_key", "private-key", "privatekey", "session", "credential",
    "signature", "subscription-key", "authkey", "auth-key", "auth_key", "signing_key", "encryption_key", "app-key", "app_key", "appkey", "master_key", "account_key", "accountkey", "csrf", "xsrf", "license_key", "webhook_url",
];

/// Words that make such a name harmless: it says something about a secret.
const HARMLESS: &[&str] = &[
    "token_type", "tokentype", "token-type", "token_endpoint", "token_use", "token_url", "tokenurl", "token_uri", "token_format", "token_expired", "tokenexpired", "token_name", "tokenname", "expires", "expiry", "expired", "max-age", "max_age", "session_state_changed",
    "secret_name", "secretname", "password_policy", "key_id", "key-id", "keyid", "signature_method", "signaturemethod", "signature-input", "signatureversion", "signedheaders", "tokens_used", "max_tokens",
    "maxtokens", "prompt_tokens", "total_tokens", "completion_tokens", "token_count", "tokencount", "pagetoken", "page_token", "pagination", "nexttoken", "continuation", "_error", "error_", "_invalid", "invalid_", "_missing", "missing_", "_length", "tokenizer",
    "credentials", "access-control", "session_expired", "with-session", "token_invalid", "invalidtoken", "sec-websocket", "token_auth_method", "token_endpoint_auth", "subtoken", "password_reset", "token_introspection", "token-binding", "api_key_id", "secret_arn",
];

/// Whether the value of that name is a secret.
pub(super) fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    if HARMLESS.iter().any(|it| name.contains(it)) {
        return false;
    }
    WHOLE.contains(&name.as_str()) || WORDS.iter().any(|it| name.contains(it))
}
