//! The lines of a text, and views of them that leave out what a container puts before each line.

use super::strip::{self, Strip};
use crate::http::exchange::Field;
use crate::text::Text;
use std::ops::Range;

/// A text cut into lines.
pub(crate) struct Cut {
    text: Text,
    ranges: Vec<Range<usize>>,
}

impl Cut {
    /// Finds the lines; CRLF, LF and a lone CR end one.
    pub(crate) fn new(text: Text) -> Self {
        let mut ranges = Vec::new();
        let mut start = 0;
        let bytes = text.as_str().as_bytes();
        for (at, byte) in bytes.iter().enumerate() {
            let next = at.saturating_add(1);
            if *byte == b'\n' || (*byte == b'\r' && bytes.get(next) != Some(&b'\n')) {
                let before = at.saturating_sub(1);
                // Some tools write CR CR LF: the first CR ended a line, and no empty line stands between.
                let end = if *byte == b'\n' && at > start && bytes.get(before) == Some(&b'\r') { before } else { at };
                ranges.push(start..end);
                start = next;
            }
        }
        if start < bytes.len() {
            ranges.push(start..bytes.len());
        }
        Self { text, ranges }
    }

    /// The lines as they are.
    pub(crate) fn lines(&self) -> Lines<'_> {
        Lines { cut: self, strips: [None; MAX_STRIPS] }
    }
}

const MAX_STRIPS: usize = 3;

/// A view of the lines of a text: as they are, or without the marks of up to three containers around them.
///
/// A line that does not carry the container's mark is not there: [`Lines::get`] gives `None`, as behind the last line.
#[derive(Clone, Copy)]
pub(crate) struct Lines<'t> {
    cut: &'t Cut,
    strips: [Option<Strip>; MAX_STRIPS],
}

impl<'t> Lines<'t> {
    /// How many there are, those that are no part of the container included.
    pub(crate) fn len(&self) -> usize {
        self.cut.ranges.len()
    }

    /// The characters of a line, without its end.
    pub(crate) fn get(&self, line: usize) -> Option<&'t str> {
        let mut chars = self.whole(line)?;
        for strip in self.strips.iter().flatten() {
            chars = strip::apply(*strip, chars)?;
        }
        Some(chars)
    }

    /// The characters of a line with the container's marks.
    pub(crate) fn whole(&self, line: usize) -> Option<&'t str> {
        self.cut.text.as_str().get(self.cut.ranges.get(line)?.clone())
    }

    /// A part of a line, as text with its way back; `part` must be a subslice of what [`Lines::get`] gave.
    pub(crate) fn slice(&self, part: &str) -> Text {
        self.cut.text.part(part)
    }

    /// Where a part of a line stands in the paste; `part` must be a subslice of what [`Lines::get`] gave.
    pub(crate) fn span(&self, part: &str) -> crate::text::Span {
        self.cut.text.span_of(part)
    }

    /// A field whose name and value are parts of a line, as for [`Lines::slice`]; an empty value has a place, too.
    pub(crate) fn field(&self, name: &str, value: &str) -> Field {
        let value = if value.is_empty() { Text::standing_for("", self.span(value)) } else { self.slice(value) };
        Field { name: self.slice(name), value }
    }

    /// The text from the start of one line to the end of the line before another, with the line ends between them.
    pub(crate) fn block(&self, lines: Range<usize>) -> Text {
        if self.is_plain() {
            let start = self.cut.ranges.get(lines.start).map(|it| it.start);
            let end = lines.end.checked_sub(1).and_then(|last| self.cut.ranges.get(last)).map(|it| it.end);
            return match (start, end) {
                (Some(start), Some(end)) if start <= end => self.cut.text.slice(start..end),
                _ => Text::default(),
            };
        }
        let mut block = Text::default();
        for line in lines.clone() {
            if let Some(range) = self.get(line).and_then(|it| self.cut.text.range_of(it)) {
                block.push_text(&self.cut.text, range);
            }
            if line.saturating_add(1) < lines.end {
                self.push_line_end(&mut block, line);
            }
        }
        block
    }

    /// The part of the paste from the start of one line to the end of the line before another.
    pub(crate) fn extent(&self, lines: Range<usize>) -> crate::text::Span {
        let first = self.get(lines.start).map(|it| self.span(it));
        let last = lines.end.checked_sub(1).and_then(|it| self.get(it)).map(|it| self.span(it));
        match (first, last) {
            (Some(first), Some(last)) if first.start <= last.end => crate::text::Span::new(first.start, last.end),
            (Some(first), _) => first,
            _ => crate::text::Span::default(),
        }
    }

    fn push_line_end(&self, block: &mut Text, line: usize) {
        let end = self.cut.ranges.get(line).map_or(0, |it| it.end);
        let next = self.cut.ranges.get(line.saturating_add(1)).map_or(end, |it| it.start);
        block.push_text(&self.cut.text, end..next);
    }

    /// Whether the lines are seen as they are.
    pub(crate) fn is_plain(&self) -> bool {
        self.strips.iter().all(Option::is_none)
    }

    /// The views in which the line may be read: as it is, then without the container's marks that it carries, one container after the other.
    pub(crate) fn views(&self, line: usize) -> impl Iterator<Item = Self> + use<'t> {
        let mut views = [Some(*self), None, None, None];
        let mut view = *self;
        for depth in 0..MAX_STRIPS {
            let Some(chars) = view.get(line) else { break };
            let Some(found) = strip::detect(chars, || view.get(line.saturating_add(1))) else { break };
            if let Some(slot) = view.strips.get_mut(depth) {
                *slot = Some(found);
            }
            if let Some(slot) = views.get_mut(depth.saturating_add(1)) {
                *slot = Some(view);
            }
        }
        // What packet tools put behind each line would pass for a part of every value.
        let is_behind = matches!(views.get(1), Some(Some(Self { strips: [Some(Strip::Dot | Strip::EscapedEnd), ..], .. })));
        if is_behind {
            let [first, second, ..] = &mut views;
            std::mem::swap(first, second);
        }
        views.into_iter().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_view_leaves_out_the_marks_and_its_text_still_points_at_the_paste() {
        let cut = Cut::new(Text::verbatim("x\n> > ab\r\n> > cd\nend", 0));
        let views: Vec<_> = cut.lines().views(1).collect();
        assert_eq!(views.len(), 3);
        assert_eq!(views[2].get(1), Some("ab"));
        let block = views[2].block(1..3);
        assert_eq!(block.as_str(), "ab\r\ncd");
        assert_eq!(block.slice(4..6).span(), crate::text::Span::new(14, 16));
        assert_eq!(views[2].get(3), None);
    }
}
