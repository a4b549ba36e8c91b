//! Credentials: `Authorization` and `Proxy-Authorization` (RFC 9110, 11.6.2).

use super::Violation;
use super::challenge::Param;
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
}

/// Reads the value of a credential field. Never fails; what breaks the grammar is named as a violation.
pub fn read_credentials(value: &Text) -> Credentials {
    Credentials { rest: value.clone(), span: value.span(), ..Credentials::default() }
}
