//! JSON with the place of every value (RFC 8259), read leniently: bodies, tokens and HAR files.

mod read;
mod strings;

use crate::text::{Span, Text};

use read::Reading;

/// A number in decimal digits, with a fraction and a power of ten or without (RFC 8259, 6); the last of a float's digits may be off.
/// `None` for what is no number.
///
/// The standard library's own reading is exact, and its tables weigh 10 KB in the page: times need none of that.
pub fn decimal(written: &str) -> Option<f64> {
    let (negative, rest) = written.strip_prefix('-').map_or((false, written), |it| (true, it));
    let (mantissa, power) = rest.split_once(['e', 'E']).unwrap_or((rest, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let is_digits = |it: &str| it.bytes().all(|it| it.is_ascii_digit());
    if whole.is_empty() || !is_digits(whole) || !is_digits(fraction) {
        return None;
    }
    let digits = whole.bytes().chain(fraction.bytes()).fold(0.0, |sum: f64, it| sum * 10.0 + f64::from(it.saturating_sub(b'0')));
    let power: i32 = power.strip_prefix('+').unwrap_or(power).parse().ok()?;
    let power = power.clamp(-400, 400).saturating_sub(i32::try_from(fraction.len()).ok()?);
    let scale = (0..power.unsigned_abs().min(800)).fold(1.0, |scale: f64, _| scale * 10.0);
    let value = if digits == 0.0 { 0.0 } else if power < 0 { digits / scale } else { digits * scale };
    Some(if negative { -value } else { value })
}

/// A JSON value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The value.
    pub value: Json,
    /// Where it stands.
    pub span: Span,
}

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, as written.
    Number(Text),
    /// A string, unescaped.
    String(Text),
    /// An array.
    Array(Vec<Node>),
    /// An object, members in order; a name may occur twice.
    Object(Vec<(Text, Node)>),
}

impl Node {
    /// The value of the first member of that name, if this is an object.
    pub fn member(&self, name: &str) -> Option<&Self> {
        match &self.value {
            Json::Object(members) => members.iter().find(|(it, _)| it.as_str() == name).map(|(_, node)| node),
            _ => None,
        }
    }

    /// The text of a string.
    pub fn text(&self) -> Option<&Text> {
        match &self.value {
            Json::String(text) => Some(text),
            _ => None,
        }
    }

    /// The characters of a string.
    pub fn str(&self) -> Option<&str> {
        self.text().map(Text::as_str)
    }

    /// A number as a float.
    pub fn number(&self) -> Option<f64> {
        match &self.value {
            Json::Number(text) => decimal(text.as_str()),
            _ => None,
        }
    }

    /// The elements of an array; none for other values.
    pub fn items(&self) -> &[Self] {
        match &self.value {
            Json::Array(items) => items,
            _ => &[],
        }
    }

    /// The members of an object; none for other values.
    pub fn members(&self) -> &[(Text, Self)] {
        match &self.value {
            Json::Object(members) => members,
            _ => &[],
        }
    }
}

/// Reads one JSON value at the start of a text (after blanks): the value and how many bytes of the text it took.
///
/// `None` where no value starts there. A value that is cut off is read as far as it goes; nesting deeper than 128 is left out.
/// A string's node spans its quotes, its text what stands between them.
pub fn read_json(text: &Text) -> Option<(Node, usize)> {
    Reading::new(text).value()
}

/// Reads a text that should be one JSON value: the value, and whether it is one, complete and with nothing after it.
pub fn read_whole_json(text: &Text) -> Option<(Node, bool)> {
    let mut reading = Reading::new(text);
    let (node, end) = reading.value()?;
    let rest = text.as_str().get(end..).unwrap_or_default();
    Some((node, !reading.is_cut && rest.trim_ascii().is_empty()))
}

#[cfg(test)]
mod tests;
