//! A working and a failing paste side by side: what differs, drawn as a verdict is.

use std::rc::Rc;

use crate::compare::{Difference, compare, failing_exchange, working_exchange};
use crate::diagnosis::{Cause, Certainty, Diagnosis, Evidence, Role};
use crate::http::exchange::Exchange;
use crate::text::Span;
use crate::time::Timestamp;

use super::answer::Answer;
use super::rows::{Bracket, Row, plain_rows};

/// What two pastes say of one another.
#[derive(Debug)]
pub struct Comparison {
    /// The paste that works, its marks those of the first difference.
    pub working: Answer,
    /// The differences, the best explanation first.
    pub differences: Vec<Difference>,
    /// How sure it is that the first of them is the reason; none where none explains the refusal.
    pub certainty: Option<Certainty>,
    /// The cause that the failing paste proves by itself, where the first difference is what it stands on.
    pub cause: Option<Cause>,
}

impl PartialEq for Comparison {
    fn eq(&self, other: &Self) -> bool {
        self.working == other.working && self.differences == other.differences
    }
}

impl Comparison {
    /// Compares a text that works with an answer, and gives that answer with the difference marked in it.
    pub fn of(works: Rc<str>, fails: &Answer, now: Timestamp, serial: u64) -> (Self, Answer) {
        let working = Answer::of(works, now, None, serial);
        let working = if fails.revealed { working.reveal(true) } else { working };
        let differences = compare(&working.diagnosis, &fails.diagnosis);
        let first = differences.first().filter(|it| it.explains);
        let evidence = first.map(|it| sides(it, &working.diagnosis, &fails.diagnosis));
        let (one, other) = evidence.unwrap_or_default();
        let (certainty, cause) = certainty(&differences, fails);
        let failing = fails.marked(other.map(|it| (2, it)));
        let working = working.marked(one.map(|it| (1, it)));
        (Self { working, differences, certainty, cause }, failing)
    }

    /// The differences that can explain the refusal.
    pub fn explaining(&self) -> &[Difference] {
        let count = self.differences.iter().filter(|it| it.explains).count();
        self.differences.get(..count).unwrap_or_default()
    }

    /// The others.
    pub fn harmless(&self) -> &[Difference] {
        self.differences.get(self.explaining().len()..).unwrap_or_default()
    }

    /// `5 differences, 1 explains the refusal`.
    pub fn count(&self) -> String {
        let all = match self.differences.len() {
            0 => return "No difference".to_owned(),
            1 => "1 difference".to_owned(),
            count => format!("{count} differences"),
        };
        match self.explaining().len() {
            0 => format!("{all}, none explains the refusal"),
            1 => format!("{all}, 1 can explain the refusal"),
            count => format!("{all}, {count} can explain the refusal"),
        }
    }

    /// The two places of a difference; those of the first are numbered and joined by the bracket.
    pub fn rows(&self, failing: &Answer, difference: &Difference, is_first: bool) -> Vec<Row> {
        let (one, other) = sides(difference, &self.working.diagnosis, &failing.diagnosis);
        let place = |answer: &Answer, evidence: Option<Evidence>, name: &str, number: usize, bracket: Bracket| -> Option<Row> {
            let mut row = plain_rows(answer, evidence.as_slice()).into_iter().next()?;
            row.far = format!("{name}  {}", row.far);
            if is_first {
                (row.number, row.bracket) = (Some(number), bracket);
            }
            Some(row)
        };
        let works = place(&self.working, one, "works", 1, Bracket::Start);
        works.into_iter().chain(place(failing, other, "fails", 2, Bracket::End)).collect()
    }

    /// What the page says of it to those who cannot see it.
    pub fn announcement(&self) -> String {
        match self.explaining().first() {
            Some(first) => format!("{}. {}", self.count(), first.what),
            None => format!("{}.", self.count()),
        }
    }
}

/// What joins the two sides of a difference.
pub fn gap(it: &Difference) -> &'static str {
    match (it.working, it.failing) {
        (Some(_), None) => "missing where it fails",
        (None, Some(_)) => "only where it fails",
        _ => "not the same",
    }
}

/// The places of a difference as evidence. What is absent points at the request that lacks it.
fn sides(it: &Difference, working: &Diagnosis, failing: &Diagnosis) -> (Option<Evidence>, Option<Evidence>) {
    let place = |span: Option<Span>, exchange: Option<&Exchange>, role: Role, there: &str, absent: &str| {
        let label = if span.is_some() { there } else { absent };
        let span = span.or_else(|| request_line(exchange?))?;
        Some(Evidence { span, label: label.to_owned(), role, decoded: None })
    };
    (
        place(it.working, working_exchange(working), Role::Against, "where it works", "not here, where it works"),
        place(it.failing, failing_exchange(failing), Role::Decides, "where it fails", "not here, where it fails"),
    )
}

fn request_line(it: &Exchange) -> Option<Span> {
    let request = it.request.as_ref()?;
    request.url.as_ref().map_or(Some(request.span), |it| Some(it.span()))
}

/// Only a failing paste that proves its cause by the very place that differs makes a difference certain.
fn certainty(differences: &[Difference], fails: &Answer) -> (Option<Certainty>, Option<Cause>) {
    let count = differences.iter().filter(|it| it.explains).count();
    let Some(first) = differences.first().filter(|it| it.explains) else { return (None, None) };
    let proven = fails.first().filter(|it| {
        it.certainty == Certainty::Certain && first.failing.is_some_and(|span| it.evidence.iter().any(|it| it.role == Role::Decides && it.span.overlaps(span)))
    });
    match (proven, count) {
        (Some(finding), _) => (Some(Certainty::Certain), Some(finding.cause)),
        (None, 1) => (Some(Certainty::Likely), None),
        (None, _) => (Some(Certainty::Possible), None),
    }
}
