//! Text that knows where in the paste it came from.
//!
//! A paste is unwrapped, unescaped and joined before it is understood; evidence must still point at its bytes. A [`Text`] is
//! a piece of readable text together with the way back: every range of it has a [`Span`] of the paste.

mod seek;

use std::ops::Range;

pub use seek::Seek;

/// A range of bytes of the paste, end exclusive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last one.
    pub end: usize,
}

impl Span {
    /// The span from `start` to `end`; an end before its start gives the empty span at `start`.
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end: end.max(start) }
    }

    /// Its length in bytes.
    pub fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether it holds no byte.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The smallest span that holds both.
    pub fn to(self, other: Self) -> Self {
        Self::new(self.start.min(other.start), self.end.max(other.end))
    }

    /// Whether the two have a byte in common.
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether `other` lies within it.
    pub fn holds(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

/// A value together with the place of the paste that says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spanned<T> {
    /// What was read.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// Pairs a value with its place.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

/// One run of a text that came from one run of the paste.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Piece {
    /// Where the run starts in the text.
    at: usize,
    /// Its length in the text.
    len: usize,
    /// Where it starts in the paste.
    from: usize,
    /// Its length there; another one than `len` means that the run was decoded and maps as a whole.
    from_len: usize,
}

/// Readable text with the way back to the paste.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    chars: String,
    // In order of `at`, without gaps; empty for the empty text.
    pieces: Vec<Piece>,
}

impl Text {
    /// The whole paste, or a verbatim part of it that starts at byte `from`.
    pub fn verbatim(chars: &str, from: usize) -> Self {
        let mut text = Self { chars: String::with_capacity(chars.len()), pieces: Vec::new() };
        text.push_piece(chars, from, chars.len());
        text
    }

    /// An empty text with room for so many bytes.
    pub(crate) fn with_capacity(bytes: usize) -> Self {
        Self { chars: String::with_capacity(bytes), pieces: Vec::new() }
    }

    /// Text that stands for the bytes of `span` as a whole, such as a decoded or implied value.
    pub fn standing_for(chars: impl Into<String>, span: Span) -> Self {
        let chars = chars.into();
        let pieces = vec![Piece { at: 0, len: chars.len(), from: span.start, from_len: span.len() }];
        Self { chars, pieces }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.chars
    }

    /// Its length in bytes.
    pub fn len(&self) -> usize {
        self.chars.len()
    }

    /// Whether it has no character.
    pub fn is_empty(&self) -> bool {
        self.chars.is_empty()
    }

    /// Where the whole text comes from.
    pub fn span(&self) -> Span {
        match (self.pieces.first(), self.pieces.last()) {
            (Some(first), Some(last)) => Span::new(first.from, last.from.saturating_add(last.from_len)),
            _ => Span::default(),
        }
    }

    /// Where a range of the text comes from. A range beyond the end is cut; an empty range gives an empty span.
    pub fn origin(&self, range: Range<usize>) -> Span {
        let start = self.offset(range.start, false);
        if range.end <= range.start {
            return Span::new(start, start);
        }
        Span::new(start, self.offset(range.end, true))
    }

    /// The byte of the paste at which offset `at` of the text stands; for the end of a range, the byte after the one before.
    fn offset(&self, at: usize, is_end: bool) -> usize {
        let inside = if is_end { at.saturating_sub(1) } else { at };
        let index = self.pieces.partition_point(|piece| piece.at <= inside).saturating_sub(1);
        let Some(piece) = self.pieces.get(index) else { return 0 };
        let into = at.saturating_sub(piece.at);
        if piece.len == piece.from_len {
            piece.from.saturating_add(into.min(piece.len))
        } else if is_end || into >= piece.len {
            piece.from.saturating_add(piece.from_len)
        } else {
            piece.from
        }
    }

    /// The part of the text in `range`, with its own way back. A range that does not fall on characters gives the empty text.
    pub fn slice(&self, range: Range<usize>) -> Self {
        let mut part = Self::default();
        part.push_text(self, range);
        part
    }

    /// The part without blanks, tabs and line ends at either end.
    pub fn trim(&self) -> Self {
        let start = self.chars.len().saturating_sub(self.chars.trim_start().len());
        let end = start.saturating_add(self.chars.trim().len());
        if start == 0 && end == self.chars.len() { self.clone() } else { self.slice(start..end) }
    }

    /// The part that `part` is, if `part` is a subslice of [`Text::as_str`]; the empty text otherwise.
    pub fn part(&self, part: &str) -> Self {
        match self.range_of(part) {
            Some(range) => self.slice(range),
            None => Self::default(),
        }
    }

    /// The span of `part`, which must be a subslice of [`Text::as_str`]; the whole span otherwise.
    pub fn span_of(&self, part: &str) -> Span {
        self.range_of(part).map_or_else(|| self.span(), |range| self.origin(range))
    }

    /// The range that a subslice of the text has in it.
    pub fn range_of(&self, part: &str) -> Option<Range<usize>> {
        let start = (part.as_ptr() as usize).checked_sub(self.chars.as_ptr() as usize)?;
        let end = start.checked_add(part.len())?;
        (end <= self.chars.len()).then_some(start..end)
    }

    /// The two sides of the first `separator`, if there is one.
    pub fn split_once(&self, separator: char) -> Option<(Self, Self)> {
        let (left, right) = self.chars.split_once(separator)?;
        Some((self.part(left), self.part(right)))
    }

    /// Appends a range of another text, keeping its way back.
    pub fn push_text(&mut self, other: &Self, range: Range<usize>) {
        let Some(chars) = other.chars.get(range.clone()) else { return };
        if chars.is_empty() {
            return;
        }
        if let [Piece { at, len, from, from_len }] = other.pieces.as_slice()
            && len == from_len
        {
            return self.push_piece(chars, from.saturating_add(range.start.saturating_sub(*at)), chars.len());
        }
        let first = other.pieces.partition_point(|piece| piece.at <= range.start).saturating_sub(1);
        for piece in other.pieces.get(first..).unwrap_or_default() {
            if piece.at >= range.end {
                break;
            }
            let start = piece.at.max(range.start);
            let end = piece.at.saturating_add(piece.len).min(range.end);
            let Some(run) = other.chars.get(start..end).filter(|run| !run.is_empty()) else { continue };
            let (from, from_len) = if piece.len == piece.from_len {
                (piece.from.saturating_add(start.saturating_sub(piece.at)), run.len())
            } else {
                (piece.from, piece.from_len)
            };
            self.push_piece(run, from, from_len);
        }
    }

    /// Appends `chars` that stand for the `from_len` bytes of the paste at `from`.
    pub fn push_piece(&mut self, chars: &str, from: usize, from_len: usize) {
        if chars.is_empty() {
            return;
        }
        let (at, len) = (self.chars.len(), chars.len());
        self.chars.push_str(chars);
        if let Some(last) = self.pieces.last_mut() {
            let verbatim = last.len == last.from_len && len == from_len;
            if verbatim && last.from.saturating_add(last.from_len) == from {
                last.len = last.len.saturating_add(len);
                last.from_len = last.len;
                return;
            }
        }
        self.pieces.push(Piece { at, len, from, from_len });
    }

    /// Appends `chars` that stand for the bytes of `span` as a whole (an escape that was decoded).
    pub fn push_decoded(&mut self, chars: &str, span: Span) {
        self.push_piece(chars, span.start, span.len());
    }
}

/// The paste with its lines: offsets to lines and columns.
#[derive(Clone, Debug)]
pub struct Source<'p> {
    paste: &'p str,
    starts: Vec<usize>,
}

impl<'p> Source<'p> {
    /// Finds the lines of a paste; CRLF, LF and a lone CR end one.
    pub fn new(paste: &'p str) -> Self {
        let bytes = paste.as_bytes();
        let mut starts = vec![0];
        for (at, byte) in bytes.iter().enumerate() {
            let next = at.saturating_add(1);
            if *byte == b'\n' || (*byte == b'\r' && bytes.get(next) != Some(&b'\n')) {
                starts.push(next);
            }
        }
        Self { paste, starts }
    }

    /// The paste itself.
    pub fn paste(&self) -> &'p str {
        self.paste
    }

    /// How many lines there are; the empty paste has one.
    pub fn line_count(&self) -> usize {
        self.starts.len()
    }

    /// The bytes of a span; the empty text where it does not fall on characters.
    pub fn slice(&self, span: Span) -> &'p str {
        self.paste.get(span.start..span.end).unwrap_or_default()
    }

    /// The line, counted from 1, and the column in characters, counted from 1, of an offset.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let line = self.line_of(offset);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let column = self.paste.get(start..offset).map_or(1, |before| before.chars().count().saturating_add(1));
        (line, column)
    }

    /// The line, counted from 1, that an offset stands on.
    pub fn line_of(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset).max(1)
    }

    /// The span of a line, counted from 1, without its line end.
    pub fn line(&self, line: usize) -> Span {
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or(self.paste.len());
        let end = self.starts.get(line).copied().unwrap_or(self.paste.len());
        let text = self.paste.get(start..end).unwrap_or_default();
        Span::new(start, start.saturating_add(text.trim_end_matches(['\n', '\r']).len()))
    }

    /// The offset in UTF-16 code units, as browsers count, of a byte offset.
    pub fn utf16(&self, offset: usize) -> usize {
        self.paste.get(..offset).map_or(0, |before| before.encode_utf16().count())
    }
}

/// Whether a character shows nothing, or turns the direction of those around it.
pub fn is_invisible(it: char) -> bool {
    matches!(it, '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{00A0}' | '\u{202F}' | '\u{061C}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slice_of_joined_text_points_at_both_runs() {
        let mut text = Text::verbatim("abc", 10);
        text.push_text(&Text::verbatim("def", 20), 0..3);
        assert_eq!(text.as_str(), "abcdef");
        assert_eq!(text.origin(2..4), Span::new(12, 21));
        assert_eq!(text.slice(3..5).span(), Span::new(20, 22));
    }

    #[test]
    fn a_decoded_run_maps_as_a_whole() {
        let mut text = Text::verbatim("a", 0);
        text.push_decoded("\n", Span::new(1, 3));
        text.push_text(&Text::verbatim("b", 3), 0..1);
        assert_eq!(text.origin(1..2), Span::new(1, 3));
        assert_eq!(text.origin(2..3), Span::new(3, 4));
    }

    #[test]
    fn lines_end_at_any_of_the_three_line_ends() {
        let source = Source::new("a\r\nb\rc\nd");
        assert_eq!(source.line_count(), 4);
        assert_eq!(source.line_column(5), (3, 1));
        assert_eq!(source.slice(source.line(2)), "b");
    }
}
