//! JSON strings: where they end, and what their escapes stand for (RFC 8259, 7).

use super::read::Reading;
use crate::text::Text;

/// How a string runs.
struct Extent {
    /// The offset after its last character.
    end: usize,
    /// The offset after its closing quote, or after all that is left of it.
    after: usize,
    escaped: bool,
    /// It holds a line end and no blank: a long token that somebody's terminal wrapped.
    wrapped: bool,
}

impl Reading<'_> {
    /// Reads a string at its opening quote, unescaped. A string that is cut off ends with its line.
    pub(super) fn string(&mut self) -> Option<Text> {
        if self.peek() != Some(b'"') {
            return None;
        }
        let start = self.at.saturating_add(1);
        let extent = self.extent(start);
        self.at = extent.after;
        if !extent.escaped && !extent.wrapped {
            return Some(self.take(start, extent.end));
        }
        Some(self.unescaped(start, &extent))
    }

    fn extent(&self, start: usize) -> Extent {
        let bytes = self.chars.as_bytes();
        let (mut at, mut line_end, mut escaped, mut blank) = (start, None, false, false);
        let mut closed = None;
        while let Some(byte) = bytes.get(at) {
            match byte {
                b'"' => {
                    closed = Some(at);
                    break;
                }
                b'\\' => {
                    escaped = true;
                    at = at.saturating_add(1);
                }
                b'\n' | b'\r' => line_end = line_end.or(Some(at)),
                b' ' => blank = true,
                _ => {}
            }
            at = at.saturating_add(1);
        }
        match (closed, line_end) {
            (Some(end), None) => Extent { end, after: end.saturating_add(1), escaped, wrapped: false },
            (Some(end), Some(_)) if self.ends_a_string(end.saturating_add(1)) => Extent { end, after: end.saturating_add(1), escaped, wrapped: !blank },
            (_, Some(end)) => Extent { end, after: end, escaped, wrapped: false },
            (None, None) => Extent { end: self.chars.len(), after: self.chars.len(), escaped, wrapped: false },
        }
    }

    // A quote that closes a string over several lines must stand where a string can end; else the string was cut off with its line.
    fn ends_a_string(&self, at: usize) -> bool {
        let next = self.chars.get(at..).unwrap_or_default().trim_start();
        next.is_empty() || next.starts_with([',', ':', '}', ']'])
    }

    fn unescaped(&self, start: usize, extent: &Extent) -> Text {
        let mut out = Text::default();
        let (mut at, mut run) = (start, start);
        while at < extent.end {
            let (len, decoded) = match self.chars.as_bytes().get(at) {
                Some(b'\\') => escape(self.chars.get(at..extent.end).unwrap_or_default()),
                Some(b'\n' | b'\r') if extent.wrapped => (1, None),
                _ => {
                    at = at.saturating_add(1);
                    continue;
                }
            };
            out.push_text(self.text, run..at);
            let after = at.saturating_add(len);
            if let Some(char) = decoded {
                out.push_decoded(char.encode_utf8(&mut [0; 4]), self.span(at, after));
            }
            at = after;
            run = after;
        }
        out.push_text(self.text, run..extent.end);
        if out.is_empty() { self.take(start, start) } else { out }
    }
}

/// The length of the escape at the start of `text`, and the character that it stands for; an unknown one stands for what it escapes.
fn escape(text: &str) -> (usize, Option<char>) {
    let Some(letter) = text.chars().nth(1) else { return (text.len(), None) };
    match letter {
        'n' => (2, Some('\n')),
        'r' => (2, Some('\r')),
        't' => (2, Some('\t')),
        'b' => (2, Some('\u{8}')),
        'f' => (2, Some('\u{c}')),
        'u' => unicode(text),
        other => (other.len_utf8().saturating_add(1), Some(other)),
    }
}

// escape = %x5C %x75 4HEXDIG, twice for a surrogate pair
fn unicode(text: &str) -> (usize, Option<char>) {
    let unit = |at: usize| u32::from_str_radix(text.get(at..at.saturating_add(4))?, 16).ok();
    let Some(first) = unit(2) else { return (2, Some('\u{fffd}')) };
    let second = text.get(6..8).filter(|it| *it == "\\u").and_then(|_| unit(8));
    match (first, second) {
        (0xd800..0xdc00, Some(low @ 0xdc00..0xe000)) => {
            let code = 0x1_0000_u32.saturating_add((first & 0x3ff) << 10) | (low & 0x3ff);
            (12, char::from_u32(code).or(Some('\u{fffd}')))
        }
        _ => (6, char::from_u32(first).or(Some('\u{fffd}'))),
    }
}
