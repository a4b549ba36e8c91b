//! Cookies (RFC 6265bis): what `Set-Cookie` stores, and which cookies a browser owes to a request.

mod date;
mod store;
mod suffix;

use super::{Violation, part_of};
use crate::text::{Span, Text};

pub use store::owed;

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
    const RULE: &str = "RFC 6265bis, 5.6";
    let chars = value.as_str();
    let mut parts = chars.split(';');
    let pair = parts.next().unwrap_or_default();
    let (name, content) = pair.split_once('=').unwrap_or((pair.get(..0).unwrap_or_default(), pair));
    let (name, content) = (trim(name), trim(content));
    let is_control = |it: char| it.is_ascii_control() && it != '\t';
    if (name.is_empty() && content.is_empty()) || pair.contains(is_control) {
        return None;
    }
    let mut out = SetCookie { name: part_of(value, name), value: part_of(value, content), span: value.span(), ..SetCookie::default() };
    let mut violate = |part: &str, what: &'static str| out.violations.push(Violation { span: value.span_of(part), what, rule: RULE });
    if !pair.contains('=') {
        violate(pair, "no equals sign between name and value");
    }
    for attribute in parts.filter(|it| !trim(it).is_empty()) {
        let (name, content) = attribute.split_once('=').unwrap_or((attribute, attribute.get(attribute.len()..).unwrap_or_default()));
        let (name, content) = (trim(name), trim(content));
        if content.len() > 1024 {
            violate(attribute, "an attribute too long to be read");
            continue;
        }
        if name.eq_ignore_ascii_case("Expires") && date::read(content).is_none() {
            violate(attribute, "a date that cannot be read");
        }
        if name.eq_ignore_ascii_case("Max-Age") && max_age(content).is_none() {
            violate(attribute, "a Max-Age that is no number");
        }
        out.attributes.push((part_of(value, name), part_of(value, content)));
    }
    Some(out)
}

/// Reads a `Cookie` value: the pairs in order.
pub fn read_cookies(value: &Text) -> Vec<(Text, Text)> {
    let pairs = value.as_str().split(';').map(trim).filter(|it| !it.is_empty());
    pairs
        .map(|pair| {
            let (name, content) = pair.split_once('=').unwrap_or((pair.get(..0).unwrap_or_default(), pair));
            (part_of(value, trim(name)), part_of(value, trim(content)))
        })
        .collect()
}

fn trim(text: &str) -> &str {
    text.trim_matches([' ', '\t'])
}

// An attribute whose value is no number is ignored; one that does not fit is as good as for ever.
fn max_age(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_number = !digits.is_empty() && digits.bytes().all(|it| it.is_ascii_digit());
    is_number.then(|| text.parse().unwrap_or(if text.starts_with('-') { i64::MIN } else { i64::MAX }))
}

#[cfg(test)]
mod tests;
