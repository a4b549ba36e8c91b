//! The lines of a text: line ends of any kind, and what stands in the way of reading taken out.

use crate::text::Text;
use std::ops::Range;

/// A text and its lines.
pub(crate) struct Lines {
    text: Text,
    ranges: Vec<Range<usize>>,
}

impl Lines {
    /// Finds the lines; CRLF, LF and a lone CR end one.
    pub(crate) fn new(text: Text) -> Self {
        let mut ranges = Vec::new();
        let mut start = 0;
        let bytes = text.as_str().as_bytes();
        for (at, byte) in bytes.iter().enumerate() {
            let next = at.saturating_add(1);
            if *byte == b'\n' || (*byte == b'\r' && bytes.get(next) != Some(&b'\n')) {
                let end = if *byte == b'\n' && at > start && bytes.get(at.saturating_sub(1)) == Some(&b'\r') { at.saturating_sub(1) } else { at };
                ranges.push(start..end);
                start = next;
            }
        }
        if start < bytes.len() {
            ranges.push(start..bytes.len());
        }
        Self { text, ranges }
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.ranges.len()
    }

    /// The characters of a line, without its end.
    pub(crate) fn get(&self, line: usize) -> Option<&str> {
        self.text.as_str().get(self.ranges.get(line)?.clone())
    }

    /// A part of a line, as text with its way back; `part` must be a subslice of what [`Lines::get`] gave.
    pub(crate) fn slice(&self, part: &str) -> Text {
        self.text.part(part)
    }

    /// The text from the start of one line to the end of the line before another, with the line ends between them.
    pub(crate) fn block(&self, lines: Range<usize>) -> Text {
        let start = self.ranges.get(lines.start).map(|it| it.start);
        let end = lines.end.checked_sub(1).and_then(|last| self.ranges.get(last)).map(|it| it.end);
        match (start, end) {
            (Some(start), Some(end)) if start <= end => self.text.slice(start..end),
            _ => Text::default(),
        }
    }
}

/// The paste without what only stands in the way: a byte order mark and ANSI escapes.
pub(crate) fn clean(paste: &str) -> Text {
    Text::verbatim(paste, 0)
}
