//! Cookies (RFC 6265bis): what `Set-Cookie` stores, and which cookies a browser owes to a request.

use super::Violation;
use crate::text::{Span, Text};
use crate::time::Timestamp;

/// A cookie as `Set-Cookie` sets it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SetCookie {
    /// Its name.
    pub name: Text,
    /// Its value.
    pub value: Text,
    /// The attributes in order, name and value, as written.
    pub attributes: Vec<(Text, Text)>,
    /// The whole field value.
    pub span: Span,
    /// What is wrong with it.
    pub violations: Vec<Violation>,
}

impl SetCookie {
    /// The last attribute of that name, in any case (RFC 6265bis, 5.6: the last one wins).
    pub fn attribute(&self, name: &str) -> Option<&(Text, Text)> {
        self.attributes.iter().rev().find(|(it, _)| it.as_str().eq_ignore_ascii_case(name))
    }
}

/// A cookie in the store of a browser that had seen the exchanges before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// The cookie.
    pub cookie: SetCookie,
    /// The URL whose answer set it.
    pub set_by: String,
    /// Why a browser refuses to store it, if it does.
    pub refused: Option<&'static str>,
    /// Why a browser does not send it with the request in question; `None` if it owes it.
    pub held_back: Option<&'static str>,
}

/// Reads a `Set-Cookie` value as browsers do (RFC 6265bis, 5.6); `None` where they ignore it whole.
pub fn read_set_cookie(value: &Text) -> Option<SetCookie> {
    let _ = value;
    None
}

/// Reads a `Cookie` value: the pairs in order.
pub fn read_cookies(value: &Text) -> Vec<(Text, Text)> {
    let _ = value;
    Vec::new()
}

/// What a browser that saw `set` (URL of the answer, its cookie, in order of time) has to say on a request for `url` at `now`.
///
/// `cross_site` is whether the request is known to come from another site. The result is in the order in which a browser sends cookies
/// (RFC 6265bis, 5.8.3): longer paths first, then earlier creation; those that are not owed come last.
pub fn owed(set: &[(String, SetCookie)], url: &str, cross_site: bool, now: Timestamp) -> Vec<Stored> {
    let _ = (set, url, cross_site, now);
    Vec::new()
}
