//! Lines of the paste with marks under them, as a compiler shows them: one drawing for the terminal, Markdown and the page.

use crate::diagnosis::{Evidence, Role};
use crate::redact::Redaction;
use crate::text::{Source, Span, is_invisible};

/// How many characters of a line are shown around a mark.
const WIDTH: usize = 96;

/// A piece of evidence as two lines: the line of the paste around it, and the marks under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked {
    /// The line number in the paste, counted from 1.
    pub line: usize,
    /// What stands before the marked part.
    pub before: String,
    /// The marked part; what it says once decoded, for evidence inside a token.
    pub marked: String,
    /// What stands after it.
    pub after: String,
    /// Whether the marked part is decoded.
    pub is_decoded: bool,
}

impl Marked {
    /// How many columns stand before the marks.
    pub fn indent(&self) -> usize {
        self.before.chars().count()
    }

    /// The marks: `^^^^` for what decides, `----` for the rest.
    pub fn marks(&self, role: Role) -> String {
        let mark = if role == Role::Decides { "^" } else { "-" };
        mark.repeat(self.marked.chars().count().max(1))
    }
}

/// Shows a piece of evidence on its line, cut to a readable width, without what `redaction` knows to be secret. Control and bidirectional
/// characters are shown as codes.
pub fn mark(source: &Source, evidence: &Evidence, redaction: Option<&Redaction>) -> Marked {
    let (line, _) = source.line_column(evidence.span.start);
    let whole = source.line(line);
    let end = evidence.span.end.clamp(evidence.span.start, whole.end.max(evidence.span.start));
    let part = |start: usize, end: usize| {
        let span = Span::new(start, end);
        visible(&redaction.map_or_else(|| source.slice(span).to_owned(), |it| it.text(source.paste(), span)))
    };
    let marked = evidence.decoded.as_deref().map_or_else(|| part(evidence.span.start, end), visible);
    let room = (WIDTH.saturating_sub(marked.chars().count()) / 2).max(24);
    Marked {
        line,
        before: keep_end(&part(whole.start, evidence.span.start), room),
        marked: keep_start(&marked, WIDTH),
        after: keep_start(&part(end, whole.end), room),
        is_decoded: evidence.decoded.is_some(),
    }
}

fn keep_start(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let mut cut: String = text.chars().take(most).collect();
    cut.push('…');
    cut
}

fn keep_end(text: &str, most: usize) -> String {
    let count = text.chars().count();
    if count <= most {
        return text.to_owned();
    }
    let head: String = text.chars().take(most / 2).collect();
    let tail: String = text.chars().skip(count.saturating_sub(most / 2)).collect();
    format!("{head}…{tail}")
}

/// Text in which control, invisible and bidirectional characters stand as codes, so that neither a terminal nor a page obeys them.
pub fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for it in text.chars() {
        match it {
            '\t' => out.push_str("  "),
            '\n' => out.push('⏎'),
            _ if it.is_control() || is_invisible(it) => out.push_str(&format!("<U+{:04X}>", u32::from(it))),
            _ => out.push(it),
        }
    }
    out
}
