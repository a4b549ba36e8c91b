use super::*;
use Meaning::*;

fn meanings(text: &str) -> Vec<Meaning> {
    read(text).into_iter().map(|it| it.meaning).collect()
}

#[test]
fn sentences_and_names_of_errors_are_understood() {
    for (text, expected) in [
        ("Your access token has expired", TokenExpired),
        ("ExpiredTokenException", TokenExpired),
        ("JWT_EXPIRED", TokenExpired),
        ("AUTH_TOKEN_MISSING", CredentialsMissing),
        ("No authorization token was found", CredentialsMissing),
        ("Authorization header not provided", CredentialsMissing),
        ("An access token is required to request this resource.", CredentialsMissing),
        ("The token could not be decoded", TokenMalformed),
        ("Error decoding token", TokenMalformed),
        ("invalid token signature", TokenSignature),
        ("Signature verification failed", TokenSignature),
        ("Failed to verify the signature of the JWT", TokenSignature),
        ("token has invalid audience", TokenAudience),
        ("The audience does not match", TokenAudience),
        ("jwt issuer invalid", TokenIssuer),
        ("InvalidAuthenticationTokenAudience", TokenAudience),
        ("Signing method not allowed", TokenAlgorithm),
        ("The token is not yet valid", TokenNotYetValid),
        ("This token has been revoked", TokenRevoked),
        ("Incorrect username or password.", PasswordWrong),
        ("Login failed", PasswordWrong),
        ("Authentication required", LoginRequired),
        ("You must be logged in to do that", LoginRequired),
        ("You are not logged in", SessionMissing),
        ("Your session has timed out", SessionExpired),
        ("CSRF token mismatch.", Csrf),
        ("You do not have permission to perform this action", Scope),
        ("insufficient privileges", Scope),
        ("Missing required scope: read", Scope),
        ("API key is missing", ApiKeyMissing),
        ("Invalid X-API-Key", ApiKeyInvalid),
        ("The user account has been suspended", AccountBlocked),
        ("Your IP address is not allowed", SourceNotAllowed),
        ("Request timestamp is too old", ClockSkew),
        ("Rate limit exceeded", RateLimited),
        ("client certificate required", ClientCertificate),
        ("Unsupported authorization scheme", SchemeUnsupported),
        ("invalid_client_secret", OAuthClient),
        ("refresh token has expired", OAuthGrant),
        ("MFA required", StepUp),
        ("Unauthorized", Unauthorized),
        ("Token is not an access token", TokenType),
        ("DPoP proof jkt does not match", DpopProof),
        ("Multiple authorization headers", CredentialsTwice),
        ("(invalid_client) Client authentication failed", OAuthClient),
        ("The caller's project does not match the project of the token", Environment),
        ("missing authority ORDERS_WRITE", Scope),
        ("insufficient_aal", StepUp),
        ("InvalidTokenError: Missing 'sub' claim", TokenInvalid),
        ("The access token provided is expired, revoked, malformed, or invalid for other reasons.", TokenInvalid),
        ("Invalid OAuth access token", TokenInvalid),
        ("User is inactive", AccountBlocked),
        ("jwt payload is not valid JSON", TokenMalformed),
        ("No authorization was found in request.headers", CredentialsMissing),
        ("no matching key found for kid abc", TokenKeyUnknown),
        ("htu https://a.example/x does not match https://a.example/y", DpopProof),
        ("error='X', message='Invalid identifier or password'", PasswordWrong),
        ("Access token is bound, but no DPoP proof was provided", SenderConstrained),
        ("Could not validate the provided token", TokenInvalid),
        ("Unable to verify the given JWT", TokenInvalid),
        ("The state cookie was not found in the request", LoginStateLost),
        ("Invalid OAuth state parameter", LoginStateLost),
        ("clientId=null, reason=invalid_token", TokenInvalid),
        ("Algorithm HS256 is not supported", TokenAlgorithm),
        ("The signing algorithm of the token isn't supported", TokenAlgorithm),
        ("token signed with HS256, expected RS256", TokenAlgorithm),
        ("expected audience \"orders\" got [\"billing\"]", TokenAudience),
        ("The access token is not meant for this API", TokenAudience),
        ("token issued by an unknown authority", TokenIssuer),
        ("Token is not valid yet", TokenNotYetValid),
        ("the iat claim is an invalid value", ClockSkew),
        ("Request signature is too far in the past and has expired", ClockSkew),
        ("Timestamp must be within 300 seconds of server time", ClockSkew),

        ("anonymous user does not have permission to view this", CredentialsMissing),
        ("Guests cannot view this page", CredentialsMissing),
        ("Anonymous access to a.git denied", CredentialsMissing),
        ("The request lacks an API key", ApiKeyMissing),
        ("The API key lacks permission for this", Scope),
        ("You need the Owner role", Scope),
        ("Unknown token", TokenInvalid),
        ("We could not verify your token", TokenInvalid),
        ("Authorization header must start with the scheme", FormatWrong),
        ("unrecognised authorization header", FormatWrong),
        ("This IP address is not authorised to use this key", SourceNotAllowed),
        ("Password authentication is not supported for this operation", PasswordNotAccepted),
        ("This API key belongs to a different project", Environment),
        ("Only bot tokens are allowed", TokenType),
        ("Login denied: bad password", PasswordWrong),
        ("This user has been blocked by an administrator", AccountBlocked),
    ] {
        assert_eq!(meanings(text), [expected], "{text}");
    }
}

#[test]
fn what_is_denied_is_not_said() {
    for text in [
        "The token is valid",
        "your session has not expired",
        "The order has expired",
        "Missing parameter: name",
        "The page was not found",
        "could not read Username for 'https://git.example': terminal prompts disabled",
        "old SSL session ID is stale, removing",
        "it goes back to the login page with error `x`",
        "type=X_ERROR, clientId=null, userId=null",
        "Is your token expired?",
        "If the token is expired, request a new one.",
        "Invalid JSON in request body",
        "Cannot GET /api/users",
        "timestamp within the window",
        "I expected that, but got nothing",
        "as anonymous it works",
    ] {
        assert_eq!(meanings(text), [], "{text}");
    }
}

#[test]
fn what_is_left_open_is_not_decided() {
    assert_eq!(meanings("Invalid or expired token"), [TokenInvalid]);
    let both = read("Missing or invalid access token");
    assert_eq!(both.iter().map(|it| (it.meaning, it.if_nothing_sent)).collect::<Vec<_>>(), [(TokenInvalid, Some(CredentialsMissing))]);
}

#[test]
fn a_phrase_does_not_reach_over_a_colon() {
    assert_eq!(meanings("401 Unauthorized: client sent no certificate"), [Unauthorized, ClientCertificate]);
}

#[test]
fn what_was_not_found_may_not_have_been_sent() {
    for text in ["Authentication credentials not found", "token not found in the request"] {
        assert_eq!(read(text).first().and_then(|it| it.if_nothing_sent), Some(CredentialsMissing), "{text}");
    }
}
