//! Base64 that remembers which characters of the paste encode which byte (RFC 4648, 4 and 5).

use super::Violation;
use crate::text::{Span, Text};
use std::ops::Range;

/// Which of the two alphabets is due; the other one is read all the same, as a violation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Alphabet {
    /// With `+` and `/`, padded (RFC 4648, 4).
    Standard,
    /// With `-` and `_`, without padding (RFC 4648, 5; RFC 7515, 2).
    Url,
}

/// Bytes, and the way back to the characters that encode them.
pub(crate) struct Decoded<'t> {
    text: &'t Text,
    /// The bytes, up to the first character that is not base64.
    pub(crate) bytes: Vec<u8>,
    /// Where the text breaks the rules.
    pub(crate) violations: Vec<Violation>,
    /// Whether every character was one of base64, a blank or padding at the end.
    pub(crate) is_base64: bool,
    // The offset in the text of each symbol; empty where symbol and offset are one.
    at: Vec<usize>,
    // How many symbols were read.
    symbols: usize,
}

const STANDARD: &str = "RFC 4648, 4";
const URL: &str = "RFC 4648, 5";
const JOSE: &str = "RFC 7515, 2";

/// Decodes a text. Never fails; `is_base64` says whether the bytes mean anything.
pub(crate) fn decode(text: &Text, alphabet: Alphabet) -> Decoded<'_> {
    let mut symbols = Symbols { text, alphabet, values: Vec::with_capacity(text.len()), at: Vec::new(), violations: Vec::new(), is_base64: true };
    symbols.read();
    let mut out = Decoded { text, bytes: Vec::with_capacity(text.len()), violations: symbols.violations, is_base64: symbols.is_base64, at: symbols.at, symbols: symbols.values.len() };
    for quad in symbols.values.chunks(4) {
        let six_bits = quad.iter().copied().map(u32::from).chain(std::iter::repeat(0)).take(4);
        let bits = six_bits.fold(0_u32, |bits, it| (bits << 6) | it);
        let [_, a, b, c] = bits.to_be_bytes();
        out.bytes.extend([a, b, c].iter().take(quad.len().saturating_sub(1)));
        let spare = match quad.len() {
            2 => bits & 0xffff,
            3 => bits & 0xff,
            _ => 0,
        };
        if spare != 0 && out.is_base64 {
            out.violations.push(Violation { span: out.last_symbol(), what: "bits are left over at the end", rule: "RFC 4648, 3.5" });
        }
    }
    out
}

struct Symbols<'t> {
    text: &'t Text,
    alphabet: Alphabet,
    values: Vec<u8>,
    at: Vec<usize>,
    violations: Vec<Violation>,
    is_base64: bool,
}

impl Symbols<'_> {
    fn read(&mut self) {
        let chars = self.text.as_str();
        let body = chars.trim_end_matches('=');
        let padding = chars.len().saturating_sub(body.len());
        for (at, char) in body.char_indices() {
            let value = value_of(char);
            if let Some(fault) = self.fault(char, value.is_some()) {
                self.violate(at, at.saturating_add(char.len_utf8()), fault);
            }
            match value {
                Some(value) if self.is_base64 => {
                    if !self.at.is_empty() || at != self.values.len() {
                        if self.at.is_empty() {
                            self.at = (0..self.values.len()).collect();
                        }
                        self.at.push(at);
                    }
                    self.values.push(value);
                }
                None if !char.is_ascii_whitespace() => self.is_base64 = false,
                // What follows a foreign character would not start where its bytes do.
                Some(_) | None => {}
            }
        }
        self.check_end(body.len(), padding);
    }

    fn fault(&self, char: char, known: bool) -> Option<(&'static str, &'static str)> {
        match (char, self.alphabet) {
            ('-' | '_', Alphabet::Standard) => Some(("base64url where base64 is due", STANDARD)),
            ('+' | '/', Alphabet::Url) => Some(("base64 where base64url is due", URL)),
            ('=', _) => Some(("padding before the end", "RFC 4648, 3.3")),
            (it, _) if it.is_whitespace() => Some(("a blank inside", "RFC 4648, 3.3")),
            _ if !known => Some(("a character that is not base64", "RFC 4648, 3.3")),
            _ => None,
        }
    }

    fn check_end(&mut self, body: usize, padding: usize) {
        let spare = self.values.len() % 4;
        let due = [0, 0, 2, 1].get(spare).copied().unwrap_or(0);
        let whole = body.saturating_add(padding);
        if spare == 1 {
            self.violate(last_char(self.text.as_str().get(..body).unwrap_or_default()), whole, ("cut off: one character is left over", "RFC 4648, 4"));
        }
        match self.alphabet {
            Alphabet::Url if padding > 0 => self.violate(body, whole, ("padding, which base64url leaves out here", JOSE)),
            Alphabet::Standard if padding < due => self.violate(0, whole, ("the padding is missing", "RFC 4648, 3.2")),
            Alphabet::Standard if padding > due => self.violate(body, whole, ("too much padding", "RFC 4648, 4")),
            _ => {}
        }
    }

    // One violation of a kind says enough; a binary paste would make thousands.
    fn violate(&mut self, start: usize, end: usize, (what, rule): (&'static str, &'static str)) {
        if self.violations.iter().all(|it| it.what != what) {
            self.violations.push(Violation { span: self.text.origin(start..end), what, rule });
        }
    }
}

/// Where the last character of a text begins.
fn last_char(text: &str) -> usize {
    text.char_indices().next_back().map_or(0, |(at, _)| at)
}

fn value_of(char: char) -> Option<u8> {
    let byte = u8::try_from(char).ok()?;
    match byte {
        b'A'..=b'Z' => Some(byte.wrapping_sub(b'A')),
        b'a'..=b'z' => Some(byte.wrapping_sub(b'a').wrapping_add(26)),
        b'0'..=b'9' => Some(byte.wrapping_sub(b'0').wrapping_add(52)),
        b'+' | b'-' => Some(62),
        b'/' | b'_' => Some(63),
        _ => None,
    }
}

impl Decoded<'_> {
    /// The characters of the paste that encode a range of the bytes.
    pub(crate) fn origin(&self, bytes: Range<usize>) -> Span {
        let first = bytes.start.saturating_mul(4) / 3;
        let last = bytes.end.saturating_mul(4).div_ceil(3).saturating_sub(1);
        let start = self.offset(first);
        if bytes.is_empty() {
            return self.text.origin(start..start);
        }
        // Behind the last symbol stands whatever ended them, of whatever length.
        let end = if last < self.symbols { self.offset(last).saturating_add(1) } else { self.text.len() };
        self.text.origin(start..end)
    }

    fn offset(&self, symbol: usize) -> usize {
        if symbol < self.symbols { self.at.get(symbol).copied().unwrap_or(symbol) } else { self.text.len() }
    }

    fn last_symbol(&self) -> Span {
        let body = self.text.as_str().trim_end_matches('=');
        self.text.origin(last_char(body)..body.len())
    }

    /// A range of the bytes as UTF-8; `None` if it is none.
    pub(crate) fn utf8(&self, range: Range<usize>) -> Option<Text> {
        let chars = std::str::from_utf8(self.bytes.get(range.clone())?).ok()?;
        Some(self.text_of(range.start, chars.char_indices().map(|(at, it)| (at, it, it.len_utf8()))))
    }

    /// A range of the bytes as ISO-8859-1, which every byte is.
    pub(crate) fn latin1(&self, range: Range<usize>) -> Text {
        let bytes = self.bytes.get(range.clone()).unwrap_or_default();
        self.text_of(range.start, bytes.iter().enumerate().map(|(at, it)| (at, char::from(*it), 1)))
    }

    fn text_of(&self, start: usize, chars: impl Iterator<Item = (usize, char, usize)>) -> Text {
        let mut out = Text::default();
        for (at, char, len) in chars {
            let from = start.saturating_add(at);
            out.push_decoded(char.encode_utf8(&mut [0; 4]), self.origin(from..from.saturating_add(len)));
        }
        if out.is_empty() { Text::standing_for("", self.origin(start..start)) } else { out }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(text: &str, alphabet: Alphabet) -> (Vec<u8>, Vec<&'static str>) {
        let text = Text::verbatim(text, 0);
        let decoded = decode(&text, alphabet);
        (decoded.bytes, decoded.violations.iter().map(|it| it.what).collect())
    }

    #[test]
    fn the_examples_of_rfc_4648_decode() {
        for (text, bytes) in [("", ""), ("Zg==", "f"), ("Zm8=", "fo"), ("Zm9v", "foo"), ("Zm9vYg==", "foob"), ("Zm9vYmE=", "fooba"), ("Zm9vYmFy", "foobar")] {
            assert_eq!(decoded(text, Alphabet::Standard), (bytes.as_bytes().to_vec(), vec![]), "{text}");
            assert_eq!(decoded(text.trim_end_matches('='), Alphabet::Url), (bytes.as_bytes().to_vec(), vec![]), "{text}");
        }
    }

    #[test]
    fn every_breach_has_a_name() {
        assert_eq!(decoded("Zm8", Alphabet::Standard).1, ["the padding is missing"]);
        assert_eq!(decoded("Zm8=", Alphabet::Url).1, ["padding, which base64url leaves out here"]);
        assert_eq!(decoded("_-8=", Alphabet::Standard), (vec![0xff, 0xef], vec!["base64url where base64 is due"]));
        assert_eq!(decoded("/+8", Alphabet::Url).1, ["base64 where base64url is due"]);
        assert_eq!(decoded("Zm9vYg", Alphabet::Url), (b"foob".to_vec(), vec![]));
        assert_eq!(decoded("Zm9vYh", Alphabet::Url).1, ["bits are left over at the end"]);
        assert_eq!(decoded("Zm9vY", Alphabet::Url).1, ["cut off: one character is left over"]);
        assert_eq!(decoded("Zm 9v", Alphabet::Url), (b"foo".to_vec(), vec!["a blank inside"]));
        assert_eq!(decoded("Zm9v:Zm9v", Alphabet::Standard), (b"foo".to_vec(), vec!["a character that is not base64"]));
    }

    #[test]
    fn no_place_lies_within_a_character() {
        for chars in ["TlRMTVNTUAABAAAA\u{2000}", "A\u{e9}", "Zm9vY\u{1f511}", "\u{e9}=", "Zm9\u{a0}v"] {
            let text = Text::verbatim(chars, 0);
            let decoded = decode(&text, Alphabet::Standard);
            let mut spans: Vec<Span> = decoded.violations.iter().map(|it| it.span).collect();
            spans.extend((0..20).map(|it| decoded.origin(it..it + 3)));
            spans.extend([decoded.origin(0..0), decoded.last_symbol()]);
            assert!(spans.iter().all(|it| chars.get(it.start..it.end).is_some()), "{chars}: {spans:?}");
        }
    }

    #[test]
    fn bytes_know_their_characters() {
        let text = Text::verbatim("Zm9v\nYmFy", 100);
        let decoded = decode(&text, Alphabet::Url);
        assert_eq!(decoded.origin(0..3), Span::new(100, 104));
        assert_eq!(decoded.origin(3..4), Span::new(105, 107));
        assert_eq!(decoded.utf8(2..4).unwrap().span(), Span::new(102, 107));
        assert_eq!(decoded.utf8(6..6).unwrap().span().len(), 0);
    }
}
