//! The small grammar that challenges and credentials share: tokens, quoted strings and parameters (RFC 9110, 5.6 and 11.2).

use super::Violation;
use super::challenge::Param;
use crate::text::{Span, Text};

const PARAM: &str = "RFC 9110, 11.2";
const QUOTED: &str = "RFC 9110, 5.6.4";

/// What is said of a list element without content; recipients read on (RFC 9110, 5.6.1.2).
pub(super) const EMPTY_ELEMENT: &str = "an empty list element";
/// What is said of `name = value`; recipients read on (RFC 9110, 5.6.3).
pub(super) const BLANK_AT_EQUALS: &str = "a blank beside the equals sign";

/// Whether a byte may stand in a token (RFC 9110, 5.6.2).
pub(crate) fn is_tchar(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// Whether a byte may stand in a token68 before its equals signs (RFC 9110, 11.2).
pub(crate) fn is_token68(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~+/".contains(&byte)
}

/// The auth-schemes that are registered or in wide use; they tell a scheme from a word where a comma is missing.
pub(crate) fn is_known_scheme(word: &str) -> bool {
    const KNOWN: [&str; 21] = [
        "Basic", "Bearer", "Digest", "Negotiate", "NTLM", "DPoP", "HOBA", "Mutual", "OAuth", "SCRAM-SHA-1", "SCRAM-SHA-256", "vapid", "Kerberos",
        "GNAP", "PrivateToken", "Token", "AWS4-HMAC-SHA256", "AWS4-ECDSA-P256-SHA256", "ApiKey", "WSSE", "Passport1.4",
    ];
    KNOWN.iter().any(|it| it.eq_ignore_ascii_case(word))
}

/// A place in a field value.
pub(super) struct Cursor<'t> {
    pub(super) text: &'t Text,
    pub(super) at: usize,
    // From here on no quote ends a string properly: what keeps the search for one linear.
    unclosed_from: usize,
}

impl<'t> Cursor<'t> {
    pub(super) fn new(text: &'t Text) -> Self {
        Self { text, at: 0, unclosed_from: usize::MAX }
    }

    pub(super) fn rest(&self) -> &'t str {
        self.text.as_str().get(self.at..).unwrap_or_default()
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.at >= self.text.len()
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.text.as_str().as_bytes().get(self.at).copied()
    }

    pub(super) fn advance(&mut self, by: usize) {
        self.at = self.at.saturating_add(by).min(self.text.len());
    }

    pub(super) fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        if found {
            self.advance(1);
        }
        found
    }

    /// Steps over blanks, and over the line ends of folded lines; how many.
    pub(super) fn skip_blanks(&mut self) -> usize {
        let len = blanks(self.rest());
        self.advance(len);
        len
    }

    /// The token that starts here, which may be empty; it is not stepped over.
    pub(super) fn token(&self) -> &'t str {
        let len = self.rest().bytes().take_while(|it| is_tchar(*it)).count();
        self.rest().get(..len).unwrap_or_default()
    }

    /// The run of `len` bytes that starts here, stepped over. An empty one keeps its place.
    pub(super) fn take(&mut self, len: usize) -> Text {
        let start = self.at;
        self.advance(len);
        self.text_of(start, self.at)
    }

    pub(super) fn text_of(&self, start: usize, end: usize) -> Text {
        if start >= end {
            return Text::standing_for("", self.text.origin(start..start));
        }
        self.text.slice(start..end)
    }

    pub(super) fn violation(&self, start: usize, end: usize, what: &'static str, rule: &'static str) -> Violation {
        Violation { span: self.text.origin(start..end), what, rule }
    }

    /// Whether a parameter starts here: a name and an equals sign, or a name glued to a quoted string.
    pub(super) fn is_at_param(&self) -> bool {
        let name = self.token();
        !name.is_empty() && (self.is_at_assignment() || self.rest().get(name.len()..).is_some_and(|it| it.starts_with('"')))
    }

    fn is_at_assignment(&self) -> bool {
        let name = self.token();
        let after = self.rest().get(name.len()..).unwrap_or_default();
        !name.is_empty() && after.get(blanks(after)..).is_some_and(|it| it.starts_with('='))
    }

    /// The token68 that starts here and fills its list element, with its length.
    pub(super) fn token68(&self) -> Option<usize> {
        let rest = self.rest();
        let len = rest.bytes().take_while(|it| is_token68(*it)).count();
        let padded = len.saturating_add(rest.bytes().skip(len).take_while(|it| *it == b'=').count());
        let after = rest.get(padded..)?;
        let ends = after.get(blanks(after)..)?;
        (len > 0 && (ends.is_empty() || ends.starts_with(','))).then_some(padded)
    }

    // auth-param = token BWS "=" BWS ( token / quoted-string )
    pub(super) fn param(&mut self, violations: &mut Vec<Violation>) -> Param {
        let start = self.at;
        let name = self.take(self.token().len());
        let before = self.skip_blanks();
        let equals = self.at;
        if !self.eat(b'=') {
            violations.push(self.violation(start, equals.saturating_add(1), "no equals sign after the name of a parameter", PARAM));
        }
        let after = self.skip_blanks();
        if before.saturating_add(after) > 0 {
            violations.push(self.violation(start, self.at, BLANK_AT_EQUALS, "RFC 9110, 5.6.3"));
        }
        let value_at = self.at;
        let (value, quoted) = match self.rest().chars().next() {
            Some('"') => (self.quoted(violations), true),
            Some('\\') if self.rest().starts_with("\\\"") => (self.enclosed("\\\"", "\\\"", "the quotes are escaped", violations), true),
            Some('\u{201c}' | '\u{201d}') => (self.enclosed("\u{201c}", "\u{201d}", "typographic quotes", violations), true),
            _ => (self.unquoted(violations), false),
        };
        if !quoted && value.is_empty() {
            violations.push(self.violation(start, value_at, "a parameter without a value", PARAM));
        }
        Param { name, value, quoted }
    }

    // A value without quotes must be a token; what people write runs to the next blank or comma.
    fn unquoted(&mut self, violations: &mut Vec<Violation>) -> Text {
        let start = self.at;
        let len = self.rest().bytes().take_while(|it| !matches!(it, b',' | b' ' | b'\t' | b'\r' | b'\n')).count();
        let word = self.rest().get(..len).unwrap_or_default();
        let plain = word.bytes().all(is_tchar);
        self.advance(len);
        let more = if len > 0 { self.loose_words() } else { 0 };
        self.advance(more);
        if more > 0 || !plain {
            violations.push(self.violation(start, self.at, "a value that needs quotes", PARAM));
        }
        self.text_of(start, self.at)
    }

    // `realm=Restricted Area`: words up to the next comma that can be neither a parameter nor a challenge belong to the value.
    fn loose_words(&self) -> usize {
        let rest = self.rest();
        let len = rest.bytes().take_while(|it| !matches!(it, b',' | b'=' | b'"')).count();
        let words = rest.get(..len).unwrap_or_default().trim_end();
        let ends = rest.as_bytes().get(len).is_none_or(|it| *it == b',');
        let first = words.split_ascii_whitespace().next();
        if ends && first.is_some_and(|it| !is_known_scheme(it)) { words.len() } else { 0 }
    }

    // quoted-string = DQUOTE *( qdtext / quoted-pair ) DQUOTE
    fn quoted(&mut self, violations: &mut Vec<Violation>) -> Text {
        let open = self.at;
        let start = open.saturating_add(1);
        let (end, after) = match self.closing_quote(start) {
            Some(end) => (end, end.saturating_add(1)),
            None => {
                violations.push(self.violation(open, self.text.len(), "no closing quote", QUOTED));
                (self.text.len(), self.text.len())
            }
        };
        self.at = after;
        let glued = |it: u8| !matches!(it, b',' | b' ' | b'\t' | b'\r' | b'\n');
        if self.peek().is_some_and(glued) && !self.is_at_assignment() {
            if let Some(end) = self.proper_end(after) {
                violations.push(self.violation(open, end.saturating_add(1), "a quote inside a quoted string is not escaped", QUOTED));
                self.at = end.saturating_add(1);
                return self.unescaped(start, end);
            }
            self.unclosed_from = self.unclosed_from.min(after);
        }
        self.unescaped(start, end)
    }

    /// The first quote from `start` on that is not escaped.
    fn closing_quote(&self, start: usize) -> Option<usize> {
        let mut escaped = false;
        let rest = self.text.as_str().as_bytes().get(start..)?;
        let found = rest.iter().position(|byte| {
            let is_end = *byte == b'"' && !escaped;
            escaped = *byte == b'\\' && !escaped;
            is_end
        })?;
        Some(start.saturating_add(found))
    }

    /// The first quote from `start` on after which a parameter or the value can end, before another parameter starts.
    fn proper_end(&self, start: usize) -> Option<usize> {
        if start >= self.unclosed_from {
            return None;
        }
        let rest = self.text.as_str().get(start..)?;
        let mut before = b' ';
        for (at, byte) in rest.bytes().enumerate() {
            let after = rest.get(at.saturating_add(1)..).unwrap_or_default();
            if byte == b'"' && before == b'=' {
                return None;
            }
            let ends = || after.get(blanks(after)..).is_none_or(|it| it.is_empty() || it.starts_with(','));
            if byte == b'"' && before != b'\\' && ends() {
                return Some(start.saturating_add(at));
            }
            before = byte;
        }
        None
    }

    fn unescaped(&self, start: usize, end: usize) -> Text {
        let chars = self.text.as_str().get(start..end).unwrap_or_default();
        if !chars.contains('\\') {
            return self.text_of(start, end);
        }
        let mut out = Text::default();
        let (mut run, mut escaped) = (start, false);
        for (at, char) in chars.char_indices() {
            let at = start.saturating_add(at);
            if escaped {
                let after = at.saturating_add(char.len_utf8());
                out.push_decoded(char.encode_utf8(&mut [0; 4]), self.text.origin(at.saturating_sub(1)..after));
                run = after;
                escaped = false;
            } else if char == '\\' {
                out.push_text(self.text, run..at);
                run = at;
                escaped = true;
            }
        }
        out.push_text(self.text, run..end);
        if out.is_empty() { self.text_of(start, start) } else { out }
    }

    /// A value in quotes of another kind than the grammar's.
    fn enclosed(&mut self, open: &str, close: &str, what: &'static str, violations: &mut Vec<Violation>) -> Text {
        let whole = self.at;
        self.advance(self.rest().chars().next().map_or(0, char::len_utf8).max(if open.starts_with('\\') { open.len() } else { 0 }));
        let start = self.at;
        let len = self.rest().find(close).or_else(|| self.rest().find(',')).unwrap_or(self.rest().len());
        self.advance(len);
        let end = self.at;
        if self.rest().starts_with(close) {
            self.advance(close.len());
        }
        violations.push(self.violation(whole, self.at, what, QUOTED));
        self.text_of(start, end)
    }

    /// Steps over what fits no rule: a quoted string, or a run without blank and comma. Its span.
    pub(super) fn junk(&mut self) -> Span {
        let start = self.at;
        if self.peek() == Some(b'"') {
            let end = self.closing_quote(start.saturating_add(1)).map_or(self.text.len(), |it| it.saturating_add(1));
            self.at = end;
        } else {
            let len = self.rest().bytes().take_while(|it| !matches!(it, b',' | b' ' | b'\t' | b'\r' | b'\n' | b'"')).count();
            // `=Basic`: a lone equals sign must not take a word with it.
            self.advance(if self.peek() == Some(b'=') { 1 } else { len });
        }
        self.text.origin(start..self.at)
    }
}


/// How many blanks, tabs and line ends a text starts with.
pub(super) fn blanks(text: &str) -> usize {
    text.bytes().take_while(|it| matches!(it, b' ' | b'\t' | b'\r' | b'\n')).count()
}
