//! The paste as it stands, for what no reader makes a field of: settings, code and prose. It is looked through once, for all rules.

use std::cell::OnceCell;

use super::Facts;
use super::config::{Given, given};
use super::glance::Glance;
use super::held::{Held, held};
use crate::http::exchange::{Exchange, Shown};
use crate::text::{Seek, Span};

/// Longer lines are data.
const LONGEST: usize = 20_000;

/// How many lines are looked at: who tells of settings and troubles does so before a long log.
pub(super) const MOST_LINES: usize = 1_500;

/// How much of the paste says what it is about.
const OPENING: usize = 40_000;

/// How often a word is looked for before it counts as absent from the failing exchange.
const MOST: usize = 40;

/// What was looked for once.
#[derive(Debug, Default)]
pub(crate) struct Looked<'a> {
    glance: OnceCell<Glance>,
    lower: OnceCell<String>,
    given: OnceCell<Vec<Given<'a>>>,
    others: OnceCell<Vec<Span>>,
    held: OnceCell<Option<(Held, Span)>>,
}

impl<'a> Facts<'a> {
    /// Whether words surely stand nowhere in the paste, in whatever case: cheaper than to look for them.
    pub(crate) fn lacks(&self, words: &str) -> bool {
        self.looked.glance.get_or_init(|| Glance::of(self.source.paste())).lacks(words)
    }

    /// Those of some words that the paste may hold.
    pub(crate) fn not_lacking<'w>(&self, words: &[&'w str]) -> Vec<&'w str> {
        words.iter().copied().filter(|it| !self.lacks(it)).collect()
    }

    /// The paste in lower case; each byte keeps its place.
    pub(crate) fn lower(&self) -> &str {
        self.looked.lower.get_or_init(|| self.source.paste().to_ascii_lowercase())
    }

    /// The beginning of the paste in lower case, where it says what it is about.
    pub(crate) fn opening(&self) -> &str {
        let lower = self.lower();
        lower.get(..lower.floor_char_boundary(OPENING)).unwrap_or(lower)
    }

    /// The settings that the paste gives outside requests and answers, in order.
    pub(crate) fn given(&self) -> impl Iterator<Item = Given<'a>> {
        self.looked.given.get_or_init(|| given(self)).iter().copied()
    }

    /// A credential that the client has as somebody says or a setting shows, and where; looked for only where the answer refuses in
    /// general words a request that is not shown.
    pub(crate) fn held(&self) -> Option<(Held, Span)> {
        *self.looked.held.get_or_init(|| if self.refused_unseen() { held(self) } else { None })
    }

    /// Whether a place belongs to another exchange than the failing one, as it was on the wire: what stands there was not sent in this one.
    pub(crate) fn is_of_other(&self, at: usize) -> bool {
        let others = self.looked.others.get_or_init(|| others(self));
        let before = others.get(..others.partition_point(|it| it.start <= at)).unwrap_or_default();
        before.last().is_some_and(|it| at < it.end)
    }

    /// The first lines of the paste that belong to no other exchange than the failing one.
    pub(crate) fn lines(&self) -> impl Iterator<Item = &'a str> {
        self.lowered().map(|(line, _)| line)
    }

    /// The same lines, none where the paste surely lacks the words that one of them has to have.
    pub(crate) fn lines_with(&self, words: &str) -> impl Iterator<Item = &'a str> {
        let lacks = self.lacks(words);
        self.lines().take_while(move |_| !lacks)
    }

    /// The same lines, each with itself in lower case.
    pub(crate) fn lowered(&self) -> impl Iterator<Item = (&'a str, &str)> {
        let lines = self.source.paste().lines().filter(|it| it.len() < LONGEST);
        let outside = lines.filter_map(|it| Some((it, self.place_of(it)?))).filter(|(_, span)| !self.is_of_other(span.start));
        outside.filter_map(|(it, span)| Some((it, self.lower().get(span.start..span.end)?))).take(MOST_LINES)
    }

    /// The first of some words, as they are written, outside the other exchanges.
    pub(crate) fn written<'w>(&self, words: &[&'w str]) -> Option<(Span, &'w str)> {
        let paste = self.source.paste();
        let place = |word: &str| paste.seek_all(word).take(MOST).find(|(at, _)| !self.is_of_other(*at));
        words.iter().filter(|it| !self.lacks(it)).find_map(|word| place(word).map(|(at, _)| (Span::new(at, at.saturating_add(word.len())), *word)))
    }
}

/// Where the other exchanges stand, in order and apart from each other.
fn others(facts: &Facts) -> Vec<Span> {
    let failing = facts.reading.failing;
    let others = facts.reading.exchanges.iter().enumerate().filter(|(at, _)| failing.is_some() && Some(*at) != failing);
    let mut spans: Vec<Span> = others.flat_map(|(_, it)| halves(it)).collect();
    crate::order::sort_by_key(&mut spans, |it| it.start);
    let mut apart: Vec<Span> = Vec::new();
    for span in spans {
        match apart.last_mut().filter(|it| span.start <= it.end) {
            Some(last) => last.end = last.end.max(span.end),
            None => apart.push(span),
        }
    }
    // Readers may take two exchanges from the same lines.
    let own: Vec<Span> = facts.exchange().into_iter().flat_map(halves).collect();
    apart.retain(|it| !own.iter().any(|own| own.start < it.end && it.start < own.end));
    apart
}

/// The halves of an exchange that are shown as messages.
fn halves(exchange: &Exchange) -> impl Iterator<Item = Span> {
    let request = exchange.request.as_ref().filter(|it| it.fields_shown && it.shown == Shown::Wire).map(|it| it.span);
    let response = exchange.response.as_ref().filter(|it| it.fields_shown).map(|it| it.span);
    request.into_iter().chain(response)
}
