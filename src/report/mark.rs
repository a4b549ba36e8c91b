//! Lines of the paste with marks under them, as a compiler shows them: one drawing for the terminal, Markdown and the page.

use crate::diagnosis::{Evidence, Role};
use crate::redact::{self, Secrets};
use crate::text::Source;

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

/// Shows a piece of evidence on its line, cut to a readable width. Control and bidirectional characters are shown as codes.
pub fn mark(source: &Source, evidence: &Evidence, secrets: Secrets) -> Marked {
    let (line, _) = source.line_column(evidence.span.start);
    let whole = source.line(line);
    let end = evidence.span.end.clamp(evidence.span.start, whole.end.max(evidence.span.start));
    let part = |start: usize, end: usize| source.paste().get(start..end).unwrap_or_default();
    let hide = |text: &str| match secrets {
        Secrets::Shown => visible(text),
        Secrets::Hidden => visible(&redact::redact(text)),
    };
    let line_is_secret = |text: &str| match secrets {
        Secrets::Shown => text.to_owned(),
        Secrets::Hidden => redact::redact_around(part(whole.start, whole.end), text),
    };
    let marked = match &evidence.decoded {
        Some(decoded) => hide(decoded),
        None => hide(&line_is_secret(part(evidence.span.start, end))),
    };
    let room = WIDTH.saturating_sub(marked.chars().count().min(WIDTH));
    let before = hide(&line_is_secret(part(whole.start, evidence.span.start)));
    let after = hide(&line_is_secret(part(end, whole.end)));
    Marked {
        line,
        before: keep_end(&before, (room / 2).max(24)),
        marked: keep_start(&marked, WIDTH),
        after: keep_start(&after, (room / 2).max(24)),
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

/// Whether a character shows nothing, or turns the direction of those around it.
pub fn is_invisible(it: char) -> bool {
    matches!(it, '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{00A0}' | '\u{202F}' | '\u{061C}')
}
