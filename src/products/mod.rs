//! Who said it and what it means: products' own wordings, each mapped to a [`Meaning`]; no rule sees the words.
//!
//! A vendor is one file with a table of its products and one word in the table below.

mod find;
mod index;
pub(crate) mod leaves;
#[macro_use]
mod table;
pub(crate) mod own;
pub(crate) mod plain;
pub mod tokens;

pub(crate) use find::{Hit, hits};
pub use own::{OwnSaid, OwnWordings};
pub use table::Part;
pub(crate) use table::{Product, products};

vendors! {
    ai,
    atlassian,
    aws,
    business,
    clients,
    commerce,
    cors,
    databases,
    devices,
    dotnet,
    edge,
    exchanges,
    forges,
    frameworks,
    gateways,
    github,
    go_rust,
    google,
    hidden,
    identity,
    jvm,
    languages,
    logins,
    mcp,
    machines,
    meshes,
    microsoft,
    node,
    platforms,
    python,
    ruby_php,
    self_hosted,
    social,
    spring,
    standards,
    stripe,
    talk,
    tools,
    web_servers,
    windows_auth,
}

/// What a server, proxy or client says, whatever its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Meaning {
    /// No credential, token or Authorization field arrived.
    CredentialsMissing,
    /// Log in first, or authentication is required; which credential is not said.
    LoginRequired,
    /// Refused for lack of valid credentials; nothing more is said ("Unauthorized").
    Unauthorized,
    /// Refused; nothing more is said ("Forbidden", "Access denied").
    Forbidden,
    /// The Authorization field is there and its format is wrong ("must be Bearer {token}").
    FormatWrong,
    /// No auth-scheme stands before the credential.
    SchemeMissing,
    /// The field is there, and nothing stands in it.
    CredentialEmpty,
    /// The auth-scheme is not one that the server knows.
    SchemeUnsupported,
    /// The method of authentication is switched off.
    MethodDisabled,
    /// The field's name is not the one that is read.
    FieldNameWrong,
    /// More than one credential, or two that contradict.
    CredentialsTwice,
    /// The credential is not read from the place where it was put.
    PlaceWrong,
    /// The credential is not base64, or has no colon once decoded.
    BasicMalformed,
    /// User name or password wrong.
    PasswordWrong,
    /// The credential that the client gave, of whatever kind, is refused; nothing more is said.
    CredentialsRefused,
    /// Passwords are not taken here: a token, app password or key is.
    PasswordNotAccepted,
    /// The token or credential has expired.
    TokenExpired,
    /// The token is not valid yet.
    TokenNotYetValid,
    /// The clocks differ too much, or the request's own time is out of bounds.
    ClockSkew,
    /// The token cannot be read.
    TokenMalformed,
    /// The token's signature does not verify.
    TokenSignature,
    /// The key that would verify the token is not known or could not be had.
    TokenKeyUnknown,
    /// The token's algorithm is not accepted.
    TokenAlgorithm,
    /// The audience is wrong.
    TokenAudience,
    /// The issuer is wrong.
    TokenIssuer,
    /// The token is of the wrong kind (ID, refresh, app-only ...).
    TokenType,
    /// The credential is of another environment, region, account or tenant, or the field that selects it is missing.
    Environment,
    /// The credential was issued for another product.
    OtherService,
    /// The token was revoked, rotated, logged out or its owner deleted.
    TokenRevoked,
    /// The token or credential is not valid; nothing more is said.
    TokenInvalid,
    /// The token is bound to a key whose proof is missing.
    SenderConstrained,
    /// The DPoP proof does not fit.
    DpopProof,
    /// A token has to be fetched from a token service first.
    ExchangeNeeded,
    /// A stronger or fresher login is asked for: second factor, acr, max_age.
    StepUp,
    /// The organisation's SSO, an administrator's consent or a conditional-access policy is not met.
    ConsentOrSso,
    /// Recognised, and may not do this: scope, permission, role.
    Scope,
    /// An API key is missing.
    ApiKeyMissing,
    /// The API key is wrong, unknown or disabled.
    ApiKeyInvalid,
    /// The signature of the request does not match.
    RequestSignature,
    /// The signed request's scope or parameters do not fit: region, service, date, unsigned field, session token.
    RequestSignatureScope,
    /// A TLS client certificate is wanted.
    ClientCertificate,
    /// The Digest nonce is stale or unknown.
    DigestStale,
    /// The Digest credentials do not fit the request or the challenge.
    DigestMismatch,
    /// Negotiate or NTLM could not be done by the client.
    NegotiateNotAttempted,
    /// NTLM came where Kerberos was wanted.
    NegotiateFallback,
    /// The Negotiate, Kerberos or NTLM exchange failed.
    NegotiateFailed,
    /// There is no session, or no session cookie.
    SessionMissing,
    /// The session is unknown, timed out or logged out.
    SessionExpired,
    /// The cookie was refused or not kept.
    CookieLost,
    /// What a sign-in at an identity provider began with (its state, nonce or verifier) is not there or another when it comes back.
    LoginStateLost,
    /// The anti-forgery token is missing or wrong.
    Csrf,
    /// The OAuth client was not authenticated or may not do this.
    OAuthClient,
    /// The OAuth grant (code, refresh token, assertion) is not valid.
    OAuthGrant,
    /// The account is locked, disabled, suspended, unpaid or not confirmed.
    AccountBlocked,
    /// The caller's address, referrer, origin or app is not on the list.
    SourceNotAllowed,
    /// The server's authentication is set up wrongly.
    HandlerMisconfigured,
    /// A proxy asks for credentials.
    ProxyAuthentication,
    /// A captive portal or access gateway asks for a login.
    NetworkLogin,
    /// The answer is a sign-in page.
    LoginPage,
    /// Hidden: what is not there and what may not be seen look alike.
    ExistenceHidden,
    /// Too many requests or attempts, or a quota is used up.
    RateLimited,
    /// A firewall, bot filter or DDoS shield refused.
    RequestBlocked,
    /// HTTPS is required.
    HttpsRequired,
    /// Plain HTTP was spoken to a TLS port.
    PlainHttpToTls,
    /// The browser blocked it for CORS.
    CorsBlocked,
    /// The browser keeps an answer back, since it does not allow credentials: no `Access-Control-Allow-Credentials`, or `*` for an origin.
    CorsCredentials,
    /// The server's own CORS filter refused a request or a preflight.
    CorsRefused,
    /// No answer: name resolution, connection, TLS, or the client refused to send.
    NoAnswer,
    /// The client did not put the credential in.
    ClientCredentialLost,
    /// The client refuses to send the credential for a character in it: a line break, a blank, a letter beyond ASCII.
    CredentialMangled,
    /// The client took another credential than the one that was set: a variable, a store or a file won.
    ClientOtherCredential,
    /// The resource does not exist.
    NotFound,
    /// The request itself is bad: parameters, content, method; not about authentication.
    BadRequest,
    /// The server failed; not about authentication.
    ServerError,
    /// The web server itself may not read the file or list the directory, whoever asks.
    FileForbidden,
    /// The key or account is new and not active yet.
    NotActiveYet,
}

#[cfg(test)]
mod tests;
