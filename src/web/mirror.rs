//! The paste as it is drawn behind the caret: lines with their bar, marks, numbers and thread, secrets dotted.
//!
//! The mirror and the textarea share one grid cell, so with the caret in the box every character is in its place. At rest long secrets
//! are short, a marked claim is decoded and runs of unread lines are one. Both are in the same spans; the style sheet chooses.

use std::rc::Rc;

use crate::text::{Source, Span};

use super::answer::{Answer, Mark};
use super::shown;

/// What a line was read as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Nothing was read in the whole paste, or the line has just been typed.
    #[default]
    Plain,
    /// Not part of an exchange.
    Off,
    /// A command or code that makes a request.
    Command,
    /// A request.
    Request,
    /// A response.
    Response,
}

/// When a run is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum When {
    /// Always.
    #[default]
    Always,
    /// Only without the caret in the box.
    Rest,
    /// Only with it.
    Editing,
}

/// Characters of a line that look the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// What is drawn.
    pub text: String,
    /// When.
    pub when: When,
    /// The number of the evidence that it belongs to, and whether that is what the deciding one is held against.
    pub mark: Option<(usize, bool)>,
    /// The part of a JWT, 1 to 3; 0 for none.
    pub part: u8,
    /// Whether it stands for hidden characters of a secret.
    pub hidden: bool,
    /// Whether it is the code of a character that cannot be seen.
    pub code: bool,
}

/// Which piece of the thread between two contradicting values crosses a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Thread {
    /// None.
    #[default]
    None,
    /// It starts here.
    Start,
    /// It passes.
    Through,
    /// It ends here.
    End,
}

/// A line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Its number in the paste, from 1.
    pub number: usize,
    /// The number that is shown: that of the file that the paste is a part of.
    pub shown: usize,
    /// What it was read as.
    pub kind: Kind,
    /// What is drawn of it.
    pub runs: Vec<Run>,
    /// The evidence that starts on it: number, whether it is an aside, label.
    pub numbers: Vec<(usize, bool, String)>,
    /// The thread.
    pub thread: Thread,
}

/// Some lines that are drawn together; where one changes, only its block is drawn anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// The lines.
    pub lines: Vec<Rc<Line>>,
    /// What they are called where they are folded at rest.
    pub fold: Option<String>,
}

/// The whole paste, or the part of a long one that matters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mirror {
    /// Its blocks.
    pub blocks: Vec<Rc<Block>>,
}

const BLOCK: usize = 48;
const FOLD: usize = 3;
/// More characters of one line are not drawn in a file's view.
const LINE_LIMIT: usize = 4000;

impl Mirror {
    /// The mirror of a whole paste.
    pub fn of(answer: &Answer) -> Self {
        let source = Source::new(&answer.paste);
        Self::lines(answer, &source, 1, source.line_count(), usize::MAX)
    }

    /// The lines around the failing exchange of a paste that is too long to edit: at most `most`.
    pub fn around(answer: &Answer, most: usize) -> Self {
        let source = Source::new(&answer.paste);
        let span = answer.exchange().map(crate::http::exchange::Exchange::span).unwrap_or_default();
        let starts = answer.marks.iter().map(|it| it.evidence.span.start).chain([span.start]);
        let first = starts.map(|it| source.line_column(it).0).min().unwrap_or(1);
        let last = source.line_column(span.end.saturating_sub(1)).0.min(first.saturating_add(most));
        Self::lines(answer, &source, first, last.max(first), LINE_LIMIT)
    }

    fn lines(answer: &Answer, source: &Source, first: usize, last: usize, limit: usize) -> Self {
        let kinds = kinds(answer, source, first, last);
        let threads = threads(answer);
        let lines = (first..=last).zip(kinds).map(|(number, kind)| {
            let mut span = source.line(number);
            if span.len() > limit {
                span.end = floor(source.paste(), span.start.saturating_add(limit));
            }
            let starting = answer.marks.iter().filter(|it| it.line == number);
            Rc::new(Line {
                number,
                shown: answer.shown_line(number),
                kind,
                runs: runs(answer, span),
                numbers: starting.map(|it| (it.number, it.is_aside(), it.evidence.label.clone())).collect(),
                thread: match threads {
                    Some((from, _)) if from == number => Thread::Start,
                    Some((_, to)) if to == number => Thread::End,
                    Some((from, to)) if from < number && number < to => Thread::Through,
                    _ => Thread::None,
                },
            })
        });
        Self::blocks(lines.collect())
    }

    /// The mirror while somebody types: lines that are as they were stay as they are, new ones are plain until the paste is read again.
    pub fn typed(&self, old: &str, new: &str) -> Self {
        let known: Vec<&Rc<Line>> = self.blocks.iter().flat_map(|it| &it.lines).collect();
        let (before, after): (Vec<&str>, Vec<&str>) = (lines_of(old), lines_of(new));
        if known.len() != before.len() {
            return Self::blocks(after.iter().zip(1..).map(|(text, number)| plain(text, number, true)).collect());
        }
        let head = before.iter().zip(&after).take_while(|(one, other)| one == other).count();
        let room = before.len().min(after.len()).saturating_sub(head);
        let tail = before.iter().rev().zip(after.iter().rev()).take(room).take_while(|(one, other)| one == other).count();
        let changed = known.get(head..known.len().saturating_sub(tail)).unwrap_or_default();
        let hide = changed.iter().any(|it| it.runs.iter().any(|run| run.hidden));
        let middle = after.get(head..after.len().saturating_sub(tail)).unwrap_or_default();
        let renumbered = after.len() != before.len();
        let lines = known.iter().take(head).map(|it| Rc::clone(it));
        let lines = lines.chain(middle.iter().zip(head.saturating_add(1)..).map(|(text, number)| plain(text, number, hide)));
        let from = after.len().saturating_sub(tail).saturating_add(1);
        let rest = known.iter().skip(known.len().saturating_sub(tail)).zip(from..).map(|(it, number)| {
            if renumbered { Rc::new(Line { number, shown: number, ..Line::clone(it) }) } else { Rc::clone(it) }
        });
        Self::blocks(lines.chain(rest).collect())
    }

    /// Groups lines; three and more unread ones between read ones are folded.
    fn blocks(lines: Vec<Rc<Line>>) -> Self {
        let mut blocks = Vec::new();
        let mut open: Vec<Rc<Line>> = Vec::new();
        let mut rest = lines.as_slice();
        while let Some((line, after)) = rest.split_first() {
            let off = rest.iter().take_while(|it| it.kind == Kind::Off && it.numbers.is_empty()).count();
            if off >= FOLD {
                close(&mut blocks, &mut open);
                let (folded, after) = rest.split_at_checked(off).unwrap_or((rest, &[]));
                blocks.push(Rc::new(Block { lines: folded.to_vec(), fold: Some(fold_name(folded)) }));
                rest = after;
            } else {
                open.push(Rc::clone(line));
                if open.len() >= BLOCK {
                    close(&mut blocks, &mut open);
                }
                rest = after;
            }
        }
        close(&mut blocks, &mut open);
        Self { blocks }
    }
}

fn close(blocks: &mut Vec<Rc<Block>>, open: &mut Vec<Rc<Line>>) {
    if !open.is_empty() {
        blocks.push(Rc::new(Block { lines: std::mem::take(open), fold: None }));
    }
}

fn fold_name(lines: &[Rc<Line>]) -> String {
    let all = |starts: &str| lines.iter().all(|it| it.runs.first().is_none_or(|run| run.text.trim_start().starts_with(starts)));
    let what = if all("*") { "about the connection" } else { "outside the exchange" };
    format!("{} lines {what}", lines.len())
}

fn lines_of(text: &str) -> Vec<&str> {
    let source = Source::new(text);
    (1..=source.line_count()).map(|it| source.slice(source.line(it))).collect()
}

/// A line that nothing is known of; where `hide` is set, long unbroken runs are dotted.
fn plain(text: &str, number: usize, hide: bool) -> Rc<Line> {
    let mut runs = Vec::new();
    for word in text.split_inclusive(|it: char| !(it.is_ascii_alphanumeric() || "+/=_-.~".contains(it))) {
        let hidden = hide && word.len() > 12;
        let text = if hidden { "•".repeat(word.chars().count()) } else { word.to_owned() };
        runs.push(Run { text, hidden, ..Run::default() });
    }
    Rc::new(Line { number, shown: number, runs, ..Line::default() })
}

/// What each line was read as.
fn kinds(answer: &Answer, source: &Source, first: usize, last: usize) -> Vec<Kind> {
    let nothing = answer.diagnosis.exchanges.is_empty();
    let mut kinds = vec![if nothing { Kind::Plain } else { Kind::Off }; last.saturating_sub(first).saturating_add(1)];
    let mut paint = |span: Span, kind: Kind| {
        if span.is_empty() {
            return;
        }
        let from = source.line_column(span.start).0;
        let to = source.line_column(span.end.saturating_sub(1).max(span.start)).0;
        for line in from.max(first)..=to.min(last) {
            if let Some(it) = kinds.get_mut(line.saturating_sub(first)) {
                *it = kind;
            }
        }
    };
    use crate::http::exchange::Shown;
    for exchange in &answer.diagnosis.exchanges {
        if let Some(request) = &exchange.request {
            paint(request.span, if request.shown == Shown::Given { Kind::Command } else { Kind::Request });
        }
        if let Some(response) = &exchange.response {
            paint(response.span, Kind::Response);
        }
    }
    for it in answer.diagnosis.understood.iter().filter(|it| it.what.ends_with("command")) {
        paint(it.span, Kind::Command);
    }
    // A transcript's request reaches from the command to its last field; what curl remarks in between is no part of it.
    for (kind, line) in kinds.iter_mut().zip(first..) {
        if *kind != Kind::Plain && source.slice(source.line(line)).starts_with("* ") {
            *kind = Kind::Off;
        }
    }
    kinds
}

/// The lines between which the thread runs, if no other number lies between them.
fn threads(answer: &Answer) -> Option<(usize, usize)> {
    let (one, other) = (answer.marks.first()?, answer.marks.get(1)?);
    let (from, to) = (one.line.min(other.line), one.line.max(other.line));
    let clear = !answer.marks.iter().any(|it| from < it.line && it.line < to);
    (answer.bracketed && clear && from < to).then_some((from, to))
}

fn floor(text: &str, mut at: usize) -> usize {
    while at > 0 && !text.is_char_boundary(at) {
        at = at.saturating_sub(1);
    }
    at
}

/// The runs of a line.
fn runs(answer: &Answer, line: Span) -> Vec<Run> {
    let paste = &*answer.paste;
    let marks: Vec<&Mark> = answer.marks.iter().filter(|it| it.evidence.span.overlaps(line)).collect();
    let mut runs = Vec::new();
    let mut at = line.start;
    for secret in answer.secrets_in(line) {
        let span = Span::new(secret.start.max(line.start), secret.end.min(line.end));
        visible(&mut runs, paste, Span::new(at, span.start), &marks, 0);
        of_secret(&mut runs, answer, span, &marks);
        at = span.end;
    }
    visible(&mut runs, paste, Span::new(at, line.end.max(at)), &marks, 0);
    runs
}

/// Splits a span where marks begin and end, in order.
fn pieces(span: Span, marks: &[&Mark]) -> Vec<(Span, Option<(usize, bool)>)> {
    let mut cuts: Vec<usize> = marks.iter().flat_map(|it| [it.evidence.span.start, it.evidence.span.end]).filter(|it| span.start < *it && *it < span.end).collect();
    cuts.push(span.end);
    crate::order::sort_by_key(&mut cuts, |it| *it);
    cuts.dedup();
    let mut start = span.start;
    let mut pieces = Vec::with_capacity(cuts.len());
    for end in cuts {
        let piece = Span::new(start, end);
        let mark = marks.iter().find(|it| it.evidence.span.holds(piece)).map(|it| (it.number, it.is_aside()));
        if !piece.is_empty() {
            pieces.push((piece, mark));
        }
        start = end;
    }
    pieces
}

/// Draws a span as it is; hidden characters as codes at rest.
fn visible(runs: &mut Vec<Run>, paste: &str, span: Span, marks: &[&Mark], part: u8) {
    for (piece, mark) in pieces(span, marks) {
        let Some(text) = paste.get(piece.start..piece.end) else { continue };
        let mut from = 0;
        for (at, it) in text.match_indices(shown::is_hidden) {
            push(runs, text.get(from..at).unwrap_or_default(), mark, part);
            let code = it.chars().next().map(shown::code).unwrap_or_default();
            runs.push(Run { text: code, when: When::Rest, mark, code: true, ..Run::default() });
            runs.push(Run { text: it.to_owned(), when: When::Editing, mark, ..Run::default() });
            from = at.saturating_add(it.len());
        }
        push(runs, text.get(from..).unwrap_or_default(), mark, part);
    }
}

fn push(runs: &mut Vec<Run>, text: &str, mark: Option<(usize, bool)>, part: u8) {
    if !text.is_empty() {
        runs.push(Run { text: text.to_owned(), mark, part, ..Run::default() });
    }
}

/// The three parts of a JWT, or the one of another secret.
fn parts(paste: &str, span: Span) -> Vec<(Span, u8)> {
    let text = paste.get(span.start..span.end).unwrap_or_default();
    let dots: Vec<usize> = text.match_indices('.').map(|(at, _)| span.start.saturating_add(at)).take(3).collect();
    match dots.as_slice() {
        [one, two] if text.starts_with("eyJ") => vec![
            (Span::new(span.start, *one), 1),
            (Span::new(*one, one.saturating_add(1)), 0),
            (Span::new(one.saturating_add(1), *two), 2),
            (Span::new(*two, two.saturating_add(1)), 0),
            (Span::new(two.saturating_add(1), span.end), 3),
        ],
        _ => vec![(span, 0)],
    }
}

fn of_secret(runs: &mut Vec<Run>, answer: &Answer, span: Span, marks: &[&Mark]) {
    let paste = &*answer.paste;
    let text = paste.get(span.start..span.end).unwrap_or_default();
    let count = text.chars().count();
    let parts = parts(paste, span);
    if answer.revealed {
        for (part, number) in parts {
            visible(runs, paste, part, marks, number);
        }
        return;
    }
    if count < 16 {
        dots(runs, answer, span, marks, 0, When::Always);
        return;
    }
    let nth = |it: usize| text.char_indices().nth(it).map_or(text.len(), |(at, _)| at).saturating_add(span.start);
    let (head, tail) = (nth(6), nth(count.saturating_sub(4)));
    let long = count > 40;
    visible(runs, paste, Span::new(span.start, head), marks, parts.first().map_or(0, |it| it.1));
    if long {
        at_rest(runs, Span::new(head, tail), marks, count);
    }
    for (part, number) in &parts {
        let part = Span::new(part.start.max(head), part.end.min(tail));
        dots(runs, answer, part, marks, *number, if long { When::Editing } else { When::Always });
    }
    visible(runs, paste, Span::new(tail, span.end), marks, parts.last().map_or(0, |it| it.1));
}

/// The middle of a long secret without the caret in the box: how long it is, and the marked claims in it, decoded.
fn at_rest(runs: &mut Vec<Run>, middle: Span, marks: &[&Mark], count: usize) {
    let mut told = |text: String, mark: Option<(usize, bool)>, part: u8| {
        runs.push(Run { text, when: When::Rest, mark, part, hidden: mark.is_none(), ..Run::default() });
    };
    let mut inside: Vec<&&Mark> = marks.iter().filter(|it| it.evidence.decoded.is_some() && middle.overlaps(it.evidence.span)).collect();
    crate::order::sort_by_key(&mut inside, |it| it.evidence.span);
    let whole = marks.iter().find(|it| it.evidence.span.holds(middle)).map(|it| (it.number, it.is_aside()));
    for it in &inside {
        told("…".to_owned(), None, 0);
        let decoded = it.evidence.decoded.as_deref().unwrap_or_default();
        told(shown::cut(&shown::plain(decoded), 48), Some((it.number, it.is_aside())), 2);
    }
    told(format!("… {count} characters …"), whole.filter(|_| inside.is_empty()), 0);
}

/// As many dots as there are characters.
fn dots(runs: &mut Vec<Run>, answer: &Answer, span: Span, marks: &[&Mark], part: u8, when: When) {
    for (piece, mark) in pieces(span, marks) {
        let count = answer.paste.get(piece.start..piece.end).unwrap_or_default().chars().count();
        runs.push(Run { text: "•".repeat(count), when, mark, part, hidden: true, code: false });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Timestamp;

    const PASTE: &str = "GET /me HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer 8fJ2kLmN0pQrS7tUvWxY3zAbCdEfGhIjKlMnOpQrStUvWx\n\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"The token expired\"\n";

    fn of(paste: &str) -> Mirror {
        Mirror::of(&Answer::of(paste.into(), Timestamp(1_795_413_789), None, 1))
    }

    /// What is drawn with the caret in the box, or without it.
    fn drawn(mirror: &Mirror, when: When) -> String {
        let lines = mirror.blocks.iter().flat_map(|it| &it.lines);
        let line = |it: &Rc<Line>| it.runs.iter().filter(|it| it.when == When::Always || it.when == when).map(|it| it.text.as_str()).collect::<String>();
        lines.map(line).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn while_editing_every_character_has_its_place() {
        for paste in [PASTE, "a\u{200b}b\r\nc", "", "\n\n", "ünïcödé 401 ✓\n"] {
            let counts = |it: &str| it.lines().map(|it| it.trim_end_matches('\r').chars().count()).collect::<Vec<_>>();
            assert_eq!(counts(&drawn(&of(paste), When::Editing)), counts(paste), "{paste:?}");
        }
    }

    #[test]
    fn a_secret_is_neither_drawn_at_rest_nor_while_editing() {
        for when in [When::Rest, When::Editing] {
            assert!(!drawn(&of(PASTE), when).contains("LmN0pQrS7t"));
        }
    }

    #[test]
    fn typing_keeps_the_other_lines_and_hides_what_was_secret() {
        let before = of(PASTE);
        let after = PASTE.replace("tUvWx\n", "tUvWxQ9\n");
        let typed = before.typed(PASTE, &after);
        assert!(!drawn(&typed, When::Editing).contains("LmN0pQrS7t"));
        let line = |mirror: &Mirror, at: usize| mirror.blocks.iter().flat_map(|it| &it.lines).nth(at).cloned();
        assert!(line(&before, 5).zip(line(&typed, 5)).is_some_and(|(one, other)| Rc::ptr_eq(&one, &other)));
    }
}
