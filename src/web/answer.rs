//! An answer: a paste, its diagnosis, and what every panel needs of the two.

use std::rc::Rc;

use crate::diagnosis::{Cause, Certainty, Diagnosis, Evidence, Finding, Role};
use crate::http::exchange::Exchange;
use crate::products::OwnWordings;
use crate::text::{Source, Span};
use crate::time::Timestamp;

use super::excerpt::Excerpt;
use super::secrets::{secrets, short, short_part};

/// A piece of evidence of the first finding, with the number that it has on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// From 1, in the order of the proof's rows.
    pub number: usize,
    /// The piece of evidence.
    pub evidence: Evidence,
    /// The line of the paste on which it starts, from 1.
    pub line: usize,
}

impl Mark {
    /// Whether it is what the deciding bytes are held against.
    pub fn is_aside(&self) -> bool {
        self.evidence.role != Role::Decides
    }
}

/// A paste and why it failed.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The paste.
    pub paste: Rc<str>,
    /// Its diagnosis; of its findings those that the site keeps to.
    pub diagnosis: Rc<Diagnosis>,
    /// The findings that the site does not keep to.
    pub outside: Vec<Finding>,
    /// The evidence of the first finding, the two that contradict first.
    pub marks: Vec<Mark>,
    /// Whether the first two of them are joined by the bracket.
    pub bracketed: bool,
    /// What is secret.
    pub secrets: Vec<Span>,
    /// Whether secrets are shown.
    pub revealed: bool,
    /// The present, as it was when the paste was read.
    pub now: Timestamp,
    /// The name of the file, if it came from one.
    pub file: Option<Rc<str>>,
    /// Of what the paste is a part, if it is one.
    pub part: Option<Rc<Excerpt>>,
    serial: u64,
    /// The diagnosis with all its findings.
    whole: Rc<Diagnosis>,
}

impl PartialEq for Answer {
    fn eq(&self, other: &Self) -> bool {
        self.serial == other.serial && self.revealed == other.revealed && Rc::ptr_eq(&self.diagnosis, &other.diagnosis)
    }
}

impl Answer {
    /// Reads a paste; `serial` tells this answer from those before.
    pub fn of(paste: Rc<str>, now: Timestamp, file: Option<Rc<str>>, serial: u64) -> Self {
        Self::for_site(paste, now, file, serial, &OwnWordings::default(), &[])
    }

    /// The same paste, with another of its exchanges diagnosed.
    pub fn about(&self, exchange: usize, serial: u64, own: &OwnWordings, keep: &[Cause]) -> Self {
        let whole = Rc::new(crate::diagnose_exchange(&self.paste, self.now, own, exchange));
        Self { whole, serial, ..self.clone() }.kept_to(keep)
    }

    /// The same for a site with wordings of its own, which keeps to these causes; to all where there are none.
    pub fn for_site(paste: Rc<str>, now: Timestamp, file: Option<Rc<str>>, serial: u64, own: &OwnWordings, keep: &[Cause]) -> Self {
        let whole = crate::diagnose_with(&paste, now, own);
        Self::to(paste, whole, now, file, serial).kept_to(keep)
    }

    /// What the page shows of a paste whose diagnosis is known, before it is kept to anything; `serial` as in [`Answer::of`].
    pub fn to(paste: Rc<str>, whole: Diagnosis, now: Timestamp, file: Option<Rc<str>>, serial: u64) -> Self {
        let whole = Rc::new(whole);
        let secrets = secrets(&paste);
        Self { diagnosis: Rc::clone(&whole), outside: Vec::new(), marks: Vec::new(), bracketed: false, secrets, now, file, part: None, serial, revealed: false, paste, whole }.kept_to(&[])
    }

    /// The same answer, kept to these causes; to all where there are none.
    pub fn kept_to(mut self, keep: &[Cause]) -> Self {
        self.diagnosis = Rc::clone(&self.whole);
        self.outside = Vec::new();
        if !keep.is_empty() && !self.whole.findings.iter().all(|it| keep.contains(&it.cause)) {
            let mut kept = Diagnosis::clone(&self.whole);
            (kept.findings, self.outside) = kept.findings.into_iter().partition(|it| keep.contains(&it.cause));
            self.diagnosis = Rc::new(kept);
        }
        self.with_own_marks()
    }

    /// Says of what the paste is a part.
    pub fn part_of(self, part: Option<Rc<Excerpt>>) -> Self {
        Self { part, ..self }
    }

    /// The line of what was given that a line of the paste stands for, both from 1.
    pub fn shown_line(&self, line: usize) -> usize {
        self.part.as_ref().map_or(line, |it| it.line(line))
    }

    /// A number that no other answer on the page has.
    pub fn number(&self) -> u64 {
        self.serial
    }

    /// The same answer with its secrets shown or hidden.
    pub fn reveal(&self, revealed: bool) -> Self {
        Self { revealed, ..self.clone() }
    }

    /// The same answer anew, with its own evidence marked.
    pub fn again(&self, serial: u64) -> Self {
        Self { serial, ..self.clone() }.with_own_marks()
    }

    fn with_own_marks(mut self) -> Self {
        let source = Source::new(&self.paste);
        let (marks, bracketed) = self.first().map(|it| number(it, &source)).unwrap_or_default();
        (self.marks, self.bracketed) = (marks, bracketed);
        self
    }

    /// The same answer with another place marked than its own evidence.
    pub fn marked(&self, place: Option<(usize, Evidence)>) -> Self {
        let source = Source::new(&self.paste);
        let mark = |(number, evidence): (usize, Evidence)| Mark { number, line: source.line_column(evidence.span.start).0, evidence };
        Self { bracketed: false, marks: place.into_iter().map(mark).collect(), ..self.clone() }
    }

    /// The finding that answers; one that the site does not keep to where no other does.
    pub fn first(&self) -> Option<&Finding> {
        self.diagnosis.findings.first().or_else(|| self.outside.first())
    }

    /// Whether the finding that answers is one that the site does not keep to.
    pub fn is_outside(&self) -> bool {
        self.diagnosis.findings.is_empty() && !self.outside.is_empty()
    }

    /// The exchange that is diagnosed; where none failed, the last one.
    pub fn exchange(&self) -> Option<&Exchange> {
        let exchanges = &self.diagnosis.exchanges;
        self.diagnosis.failing.and_then(|at| exchanges.get(at)).or_else(|| exchanges.last())
    }

    /// The secrets that have a byte in `span`.
    pub fn secrets_in(&self, span: Span) -> &[Span] {
        let from = self.secrets.partition_point(|it| it.end <= span.start);
        let rest = self.secrets.get(from..).unwrap_or_default();
        let to = rest.partition_point(|it| it.start < span.end);
        rest.get(..to).unwrap_or_default()
    }

    /// The bytes of a span; secrets in them short unless they are revealed.
    pub fn masked(&self, span: Span) -> String {
        let whole = |from: usize, to: usize| self.paste.get(from..to).unwrap_or_default();
        if self.revealed {
            return whole(span.start, span.end).to_owned();
        }
        let mut out = String::new();
        let mut at = span.start;
        for secret in self.secrets_in(span) {
            let (start, end) = (secret.start.max(span.start), secret.end.min(span.end));
            out.push_str(whole(at, start));
            out.push_str(&short_part(whole(start, end), start == secret.start, end == secret.end));
            at = end;
        }
        out.push_str(whole(at, span.end.max(at)));
        out
    }

    /// A value that was read from the paste, short where it is secret.
    pub fn value(&self, text: &crate::text::Text) -> String {
        if self.revealed || self.secrets_in(text.span()).is_empty() { text.as_str().to_owned() } else { short(text.as_str()) }
    }

    /// The number that a finding's evidence of that index has on the page.
    pub fn number_of(&self, finding: &Finding, index: usize) -> Option<usize> {
        let evidence = finding.evidence.get(index)?;
        self.marks.iter().find(|it| it.evidence == *evidence).map(|it| it.number)
    }

    /// What the page says of it to those who cannot see it.
    pub fn announcement(&self) -> String {
        let Some(first) = self.first() else {
            return match self.exchange() {
                None => "There is no request or response in this paste.".to_owned(),
                Some(_) if self.diagnosis.failing.is_none() => "Nothing in this paste was refused.".to_owned(),
                Some(_) => "Cannot tell why it was refused: nothing here chooses between the causes.".to_owned(),
            };
        };
        let count = match self.diagnosis.findings.len() {
            0 => "The cause is outside of what this site covers.".to_owned(),
            1 => "One cause found.".to_owned(),
            count => format!("{count} causes fit."),
        };
        let pieces = match self.marks.len() {
            1 => "1 piece of evidence.".to_owned(),
            pieces => format!("{pieces} pieces of evidence."),
        };
        format!("{count} {}: {} {pieces}", title_case(first.certainty), first.message)
    }
}

/// A certainty as the first word of a line.
pub fn title_case(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Certain => "Certain",
        Certainty::Likely => "Likely",
        Certainty::Possible => "Possible",
    }
}

/// Numbers the evidence of a finding: with a gap, the two that contradict come first.
fn number(finding: &Finding, source: &Source) -> (Vec<Mark>, bool) {
    let evidence = &finding.evidence;
    let mut order: Vec<usize> = (0..evidence.len()).collect();
    let decides = evidence.iter().position(|it| it.role == Role::Decides);
    let against = evidence.iter().position(|it| it.role == Role::Against);
    let second = against.or_else(|| evidence.iter().enumerate().filter(|(_, it)| it.role == Role::Decides).nth(1).map(|(at, _)| at));
    let bracketed = finding.gap.is_some() && decides.is_some() && second.is_some();
    if let (true, Some(one), Some(other)) = (bracketed, decides, second) {
        crate::order::sort_by_key(&mut order, |it| if *it == one || *it == other { 0 } else { 1 });
    }
    let marks = order.iter().filter_map(|at| evidence.get(*at)).zip(1..);
    let marks = marks.map(|(it, number)| Mark { number, evidence: it.clone(), line: source.line_column(it.span.start).0 }).collect();
    (marks, bracketed)
}
