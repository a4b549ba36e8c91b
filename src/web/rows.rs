//! The proof's rows: a line of the paste, the bytes that count in it, and what they say.

use crate::diagnosis::{Evidence, Role};
use crate::text::{Source, Span};

use super::answer::Answer;
use super::secrets::short;
use super::shown;

/// Where a row stands to the bracket.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Bracket {
    /// Outside.
    #[default]
    None,
    /// At its start.
    Start,
    /// At its end.
    End,
}

/// A line of the proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The number of the evidence; `None` for that of another finding than the first.
    pub number: Option<usize>,
    /// The line of the paste.
    pub line: usize,
    /// What stands before the marked bytes, the part that is left out where room is short.
    pub far: String,
    /// The words right before them.
    pub near: String,
    /// The marked bytes, decoded where that says more.
    pub mark: String,
    /// What follows them.
    pub tail: String,
    /// What they say.
    pub label: String,
    /// A remark to that.
    pub small: Option<&'static str>,
    /// Whether the deciding bytes are held against them.
    pub aside: bool,
    /// Its place at the bracket.
    pub bracket: Bracket,
}

impl Row {
    /// A row of a line that is marked by hand.
    pub fn new(line: usize, before: &str, marked: &str, after: &str, label: String) -> Self {
        let (far, near) = self::before(shown::plain(before).trim_start());
        let mark = middle_cut(&shown::marked(marked));
        Self { number: None, line, far, near, mark, tail: shown::cut(&shown::plain(after), TAIL), label, small: None, aside: false, bracket: Bracket::None }
    }

    /// The blanks before the carets: those of the far part, and those of the near one.
    pub fn pads(&self) -> (String, String) {
        (" ".repeat(self.far.chars().count()), " ".repeat(self.near.chars().count()))
    }

    /// The carets, or hyphens for what the deciding bytes are held against.
    pub fn carets(&self) -> String {
        let sign = if self.aside { "-" } else { "^" };
        sign.repeat(self.mark.chars().count().max(1))
    }
}

const HEAD: usize = 44;
const MARK: usize = 40;
const TAIL: usize = 60;

/// The rows of the first finding.
pub fn rows(answer: &Answer) -> Vec<Row> {
    let source = Source::new(&answer.paste);
    let rows = answer.marks.iter().map(|it| Row {
        bracket: match it.number {
            1 if answer.bracketed => Bracket::Start,
            2 if answer.bracketed => Bracket::End,
            _ => Bracket::None,
        },
        number: Some(it.number),
        ..row(answer, &source, &it.evidence)
    });
    rows.collect()
}

/// The rows of any evidence, without numbers.
pub fn plain_rows(answer: &Answer, evidence: &[Evidence]) -> Vec<Row> {
    let source = Source::new(&answer.paste);
    evidence.iter().map(|it| row(answer, &source, it)).collect()
}

fn row(answer: &Answer, source: &Source, evidence: &Evidence) -> Row {
    let number = source.line_column(evidence.span.start).0;
    let line = source.line(number);
    let marked = Span::new(evidence.span.start.min(line.end), evidence.span.end.min(line.end));
    let head = answer.masked(Span::new(line.start, marked.start));
    let (far, near) = before(shown::plain(&head).trim_start());
    let tail = answer.masked(Span::new(marked.end, line.end));
    let (mark, small) = match &evidence.decoded {
        Some(decoded) => (shown::cut(&shown::marked(&hide_password(answer, decoded)), MARK), Some("decoded")),
        None => (middle_cut(&shown::marked(&bytes(answer, marked, evidence.span))), None),
    };
    Row {
        number: None,
        line: answer.shown_line(number),
        far,
        near,
        mark,
        tail: shown::cut(&shown::plain(&tail), TAIL),
        label: evidence.label.clone(),
        small,
        aside: evidence.role != Role::Decides,
        bracket: Bracket::None,
    }
}

/// The marked bytes; a line end alone is marked as such.
fn bytes(answer: &Answer, marked: Span, span: Span) -> String {
    if marked.is_empty() && !span.is_empty() {
        return answer.paste.get(span.start..span.end).unwrap_or_default().chars().take(1).collect();
    }
    let within = !answer.revealed && answer.secrets_in(marked).iter().any(|it| it.holds(marked));
    let text = answer.paste.get(marked.start..marked.end).unwrap_or_default();
    if within && marked.len() > 8 { short(text) } else { answer.masked(marked) }
}

/// A decoded value with the password of Basic credentials dotted.
fn hide_password(answer: &Answer, decoded: &str) -> String {
    if answer.revealed {
        return decoded.to_owned();
    }
    let facts = &answer.diagnosis.facts;
    let passwords = facts.credentials.iter().chain(&facts.proxy_credentials).filter_map(|it| it.password.as_ref());
    passwords.filter(|it| it.len() > 2).fold(decoded.to_owned(), |text, it| {
        let secret = it.as_str().trim_end();
        if secret.is_empty() { text } else { text.replace(secret, &short(secret)) }
    })
}

/// Splits what stands before the mark into the far part, with an ellipsis where it is long, and the last word.
fn before(head: &str) -> (String, String) {
    let word = head.trim_end_matches(['"', '=', ':', ' ', '(', '[', '{', '\'']).rfind([' ', ',', '{', '&', '?', ';', '(']).map_or(0, |at| at.saturating_add(1));
    let (far, near) = head.split_at_checked(word).unwrap_or(("", head));
    let near = if near.chars().count() > 24 { format!("…{}", last(near, 22)) } else { near.to_owned() };
    let room = HEAD.saturating_sub(near.chars().count());
    if far.chars().count() <= room {
        return (far.to_owned(), near);
    }
    let start: String = far.chars().take(room.saturating_sub(2)).collect();
    let start = start.rsplit_once(' ').filter(|(it, _)| it.len() > 8).map_or(start.as_str(), |(it, _)| it);
    (format!("{start} …"), near)
}

fn last(text: &str, count: usize) -> String {
    let skip = text.chars().count().saturating_sub(count);
    text.chars().skip(skip).collect()
}

fn middle_cut(text: &str) -> String {
    if text.chars().count() <= MARK {
        return text.to_owned();
    }
    let half = MARK / 2;
    let head: String = text.chars().take(half).collect();
    format!("{head}…{}", last(text, half.saturating_sub(1)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Timestamp;

    fn first_rows(paste: &str) -> Vec<Row> {
        rows(&Answer::of(paste.into(), Timestamp(1_795_413_789), None, 1))
    }

    #[test]
    fn a_password_is_not_in_the_proof() {
        let paste = "GET / HTTP/1.1\nHost: api.example.com\nAuthorization: Basic amFuZTpzM2NyZXQK\n\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm=\"a\"\n\n";
        let rows = first_rows(paste);
        assert!(!rows.is_empty());
        assert!(rows.iter().all(|it| !format!("{it:?}").contains("s3cret") && !format!("{it:?}").contains("amFuZTpzM2NyZXQK")), "{rows:?}");
    }

    #[test]
    fn carets_stand_under_the_marked_bytes() {
        let paste = "GET / HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer undefined\n\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer\n\n";
        let row = first_rows(paste).into_iter().find(|it| it.mark == "undefined").expect("the placeholder is the evidence");
        assert_eq!(format!("{}{}", row.far, row.near), "Authorization: Bearer ");
        assert_eq!(row.carets(), "^^^^^^^^^");
        let (far, near) = row.pads();
        assert_eq!(far.len() + near.len(), "Authorization: Bearer ".len());
    }

    #[test]
    fn a_long_line_keeps_the_word_before_the_mark() {
        let row = Row::new(1, &format!("< www-authenticate: Bearer realm=\"{}\", error_description=\"", "x".repeat(60)), "expired", "\"", "says so".to_owned());
        assert_eq!(row.near, "error_description=\"");
        assert!(row.far.starts_with("< www-authenticate"), "{row:?}");
        assert!(row.far.chars().count() + row.near.chars().count() <= HEAD, "{row:?}");
    }
}
