//! What a diagnosis is made of: findings with their evidence, certainty and what would settle them.

use crate::http::exchange::Exchange;
use crate::text::{Seek, Span};

pub use crate::rules::{Cause, Family};

/// How sure a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// Consistent with the paste; `settle` says what would decide it.
    Possible,
    /// The best explanation; another would have left other traces.
    Likely,
    /// The exchange proves it: the server says so in its own words, or two values contradict one another.
    Certain,
}

impl Certainty {
    /// Its word in reports.
    pub fn word(self) -> &'static str {
        match self {
            Self::Possible => "possible",
            Self::Likely => "likely",
            Self::Certain => "certain",
        }
    }
}

/// Which part a piece of evidence plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// What decides.
    Decides,
    /// What it is held against.
    Against,
    /// What only helps to read it.
    Context,
}

impl Role {
    /// Its word in reports.
    pub fn word(self) -> &'static str {
        match self {
            Self::Decides => "decides",
            Self::Against => "against",
            Self::Context => "context",
        }
    }
}

/// A place of the paste that a finding stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// Where it stands.
    pub span: Span,
    /// A fragment in lower case, under 60 characters.
    pub label: String,
    /// Which part it plays.
    pub role: Role,
    /// What the bytes say once decoded, for evidence inside a token.
    pub decoded: Option<String>,
}

/// Who has to change something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The one who sends the request.
    Client,
    /// The one who answers it.
    Server,
    /// A proxy, gateway or browser on the way.
    Between,
}

impl Side {
    /// Its word in reports.
    pub fn word(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Server => "server",
            Self::Between => "between",
        }
    }
}

/// One change to the request that repairs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Set a field to a value, replacing every field of that name.
    SetField(String, String),
    /// Remove every field of a name.
    RemoveField(String),
    /// Call another URL.
    SetUrl(String),
    /// Use another method.
    SetMethod(String),
    /// Send another body.
    SetBody(String),
}

/// What would decide between a finding and its rivals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settle {
    /// One question.
    pub question: String,
    /// What to run or to paste, in order.
    pub how: Vec<String>,
    /// What each answer means.
    pub forks: Vec<(String, Cause)>,
}

/// A cause of the 401, with the evidence for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The cause.
    pub cause: Cause,
    /// How sure.
    pub certainty: Certainty,
    /// One sentence.
    pub message: String,
    /// Ranges of the message that stand on a piece of evidence: start, end, index into `evidence`.
    pub marks: Vec<(usize, usize, usize)>,
    /// Why it is as certain as it is: a short fragment ("the server says so").
    pub reason: String,
    /// Where the paste says so; never empty in a finding that is shown.
    pub evidence: Vec<Evidence>,
    /// The contradiction between two pieces of evidence ("38 min 12 s too late").
    pub gap: Option<String>,
    /// What to change in the request.
    pub changes: Vec<Change>,
    /// What would settle it, below certain.
    pub settle: Option<Settle>,
    /// How well it explains what is seen, from 0 to 100, among findings of the same certainty. 50 is usual.
    pub weight: u8,
    /// The finding before it that would explain it, were that one right.
    pub behind: Option<Cause>,
}

impl Finding {
    /// A finding of a given certainty; see [`Finding::certain`] for the message.
    pub fn new(cause: Cause, certainty: Certainty, message: &str) -> Self {
        let (message, marks) = read_marks(message);
        Self {
            cause,
            certainty,
            message,
            marks,
            reason: String::new(),
            evidence: Vec::new(),
            gap: None,
            changes: Vec::new(),
            settle: None,
            weight: 50,
            behind: None,
        }
    }

    /// A finding that the exchange proves.
    ///
    /// In the message, `[words](0)` marks words that stand on the piece of evidence of that index.
    pub fn certain(cause: Cause, message: &str) -> Self {
        Self::new(cause, Certainty::Certain, message)
    }

    /// A finding that is the best explanation.
    pub fn likely(cause: Cause, message: &str) -> Self {
        Self::new(cause, Certainty::Likely, message)
    }

    /// A finding that is consistent with the paste.
    pub fn possible(cause: Cause, message: &str) -> Self {
        Self::new(cause, Certainty::Possible, message)
    }

    /// What the question of a finding that is not certain would make of it: the cause that one of its answers names, on the same evidence.
    pub(crate) fn fork(first: &Self, settle: &Settle, answer: &str, cause: Cause) -> Self {
        let message = format!("“{}” {}: then it is this.", settle.question, answer.trim_end_matches('.'));
        Self {
            evidence: first.evidence.clone(),
            behind: Some(first.cause),
            settle: Some(settle.clone()),
            ..Self::possible(cause, &message).because("as consistent with what is seen").weigh(first.weight)
        }
    }

    /// Whether it is there only because another finding's question names it: a report that prints the question has said it already.
    pub(crate) fn is_fork_of(&self, other: &Self) -> bool {
        self.behind == Some(other.cause) && self.settle.is_some() && self.settle == other.settle
    }

    fn push(mut self, span: Span, label: &str, role: Role) -> Self {
        let known = self.evidence.iter().any(|it| it.span == span && it.role == role);
        if !known {
            self.evidence.push(Evidence { span, label: label.to_owned(), role, decoded: None });
        }
        self
    }

    /// Adds evidence that decides.
    pub fn decides(self, span: Span, label: &str) -> Self {
        self.push(span, label, Role::Decides)
    }

    /// Adds evidence that the deciding one is held against.
    pub fn against(self, span: Span, label: &str) -> Self {
        self.push(span, label, Role::Against)
    }

    /// Adds evidence that helps to read the rest.
    pub fn context(self, span: Span, label: &str) -> Self {
        self.push(span, label, Role::Context)
    }

    /// Says what the bytes of the last piece of evidence mean once decoded.
    pub fn decoded(mut self, text: &str) -> Self {
        if let Some(last) = self.evidence.last_mut() {
            last.decoded = Some(text.to_owned());
        }
        self
    }

    /// Says the contradiction between the evidence that decides and the one it is held against.
    pub fn gap(mut self, gap: impl Into<String>) -> Self {
        self.gap = Some(gap.into());
        self
    }

    /// Says why it is as certain as it is.
    pub fn because(mut self, reason: &str) -> Self {
        self.reason = reason.to_owned();
        self
    }

    /// Sets how well it explains what is seen (0 to 100; 50 is usual).
    pub fn weigh(mut self, weight: u8) -> Self {
        self.weight = weight;
        self
    }

    /// Adds a change to the request.
    pub fn change(mut self, change: Change) -> Self {
        self.changes.push(change);
        self
    }

    /// Says what would settle it: a question, what to do, and what each answer means.
    pub fn settle(mut self, question: &str, how: &[&str], forks: &[(&str, Cause)]) -> Self {
        self.settle = Some(Settle {
            question: question.to_owned(),
            how: how.iter().map(|it| (*it).to_owned()).collect(),
            forks: forks.iter().map(|(answer, cause)| ((*answer).to_owned(), *cause)).collect(),
        });
        self
    }
}

/// Takes `[words](0)` out of a message: the plain message, and the marked ranges of it.
fn read_marks(message: &str) -> (String, Vec<(usize, usize, usize)>) {
    let mut plain = String::with_capacity(message.len());
    let mut marks = Vec::new();
    let mut rest = message;
    while let Some((before, after)) = rest.split_once('[') {
        plain.push_str(before);
        let mark = after.cut("](").and_then(|(words, tail)| {
            let (index, tail) = tail.split_once(')')?;
            Some((words, index.parse::<usize>().ok()?, tail))
        });
        match mark {
            Some((words, index, tail)) => {
                let start = plain.len();
                plain.push_str(words);
                marks.push((start, plain.len(), index));
                rest = tail;
            }
            None => {
                plain.push('[');
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    (plain, marks)
}

/// Something that is so, and that is not the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observation {
    /// The cause that it would be, were it the answer.
    pub cause: Cause,
    /// One sentence.
    pub message: String,
    /// Where the paste says so.
    pub evidence: Vec<Evidence>,
}

/// A cause that was looked at and is not the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuledOut {
    /// The cause.
    pub cause: Cause,
    /// Why not.
    pub why: String,
}

/// A part of the paste and what it was read as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Understood {
    /// The part.
    pub span: Span,
    /// What it was read as, in words for people: `curl command`, `curl -v transcript`.
    pub what: &'static str,
}

/// What the paste says, why it failed, and what to change.
#[derive(Clone, Debug, Default)]
pub struct Diagnosis {
    /// The exchanges, in order of time.
    pub exchanges: Vec<Exchange>,
    /// The index of the exchange that is diagnosed.
    pub failing: Option<usize>,
    /// The findings, in rank order: the first is the answer.
    pub findings: Vec<Finding>,
    /// What stands beside the answer.
    pub observations: Vec<Observation>,
    /// What was looked at and is not the answer.
    pub ruled_out: Vec<RuledOut>,
    /// Which part of the paste was read as what.
    pub understood: Vec<Understood>,
    /// What is so in the failing exchange.
    pub facts: crate::facts::Known,
}

impl Diagnosis {
    /// The products that had a hand in the answer, and whose words it holds.
    pub fn answered(&self) -> Vec<&'static str> {
        let own = |it: &&crate::facts::Said| it.place.is_answer();
        let words = self.facts.said.iter().filter(own).filter_map(|it| it.product);
        self.facts.answerers.iter().map(|it| it.name).chain(words).collect()
    }
}
