//! An answer: a paste, its diagnosis, and what every panel needs of the two.

use std::rc::Rc;

use crate::diagnosis::{Certainty, Diagnosis, Evidence, Finding, Role};
use crate::http::exchange::Exchange;
use crate::text::{Source, Span};
use crate::time::Timestamp;

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
#[derive(Debug)]
pub struct Answer {
    /// The paste.
    pub paste: Rc<str>,
    /// Its diagnosis.
    pub diagnosis: Rc<Diagnosis>,
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
    serial: u64,
}

impl PartialEq for Answer {
    fn eq(&self, other: &Self) -> bool {
        self.serial == other.serial && self.revealed == other.revealed
    }
}

impl Answer {
    /// Reads a paste; `serial` tells this answer from those before.
    pub fn of(paste: Rc<str>, now: Timestamp, file: Option<Rc<str>>, serial: u64) -> Self {
        let diagnosis = Rc::new(crate::diagnose(&paste, now));
        Self::with(paste, diagnosis, now, file, serial)
    }

    /// The same paste, with another of its exchanges diagnosed.
    pub fn about(&self, exchange: usize, serial: u64) -> Self {
        let diagnosis = Rc::new(crate::diagnose_exchange(&self.paste, self.now, &crate::products::OwnWordings::default(), exchange));
        let other = Self::with(self.paste.clone(), diagnosis, self.now, self.file.clone(), serial);
        if self.revealed { other.reveal(true) } else { other }
    }

    fn with(paste: Rc<str>, diagnosis: Rc<Diagnosis>, now: Timestamp, file: Option<Rc<str>>, serial: u64) -> Self {
        let source = Source::new(&paste);
        let (marks, bracketed) = diagnosis.findings.first().map(|it| number(it, &source)).unwrap_or_default();
        let secrets = secrets(&paste);
        Self { marks, bracketed, secrets, diagnosis, now, file, serial, revealed: false, paste }
    }

    /// A number that no other answer on the page has.
    pub fn number(&self) -> u64 {
        self.serial
    }

    /// The same answer with its secrets shown or hidden.
    pub fn reveal(&self, revealed: bool) -> Self {
        let mut again = Self::with(self.paste.clone(), self.diagnosis.clone(), self.now, self.file.clone(), self.serial);
        again.revealed = revealed;
        again
    }

    /// The finding that answers.
    pub fn first(&self) -> Option<&Finding> {
        self.diagnosis.findings.first()
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
        order.sort_by_key(|it| if *it == one || *it == other { 0 } else { 1 });
    }
    let marks = order.iter().filter_map(|at| evidence.get(*at)).zip(1..);
    let marks = marks.map(|(it, number)| Mark { number, evidence: it.clone(), line: source.line_column(it.span.start).0 }).collect();
    (marks, bracketed)
}
