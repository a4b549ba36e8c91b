//! The token is not valid yet: `nbf` or `iat` lies after the server's clock, or somebody says so.

use super::{in_words, with_words};
use crate::diagnosis::{Cause, Certainty, Finding};
use crate::facts::Facts;
use crate::products::Meaning;
use crate::time::span_in_words;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    if let Some(early) = facts.early_start() {
        // A fresh token that is a little early is a matter of clocks.
        if early.is_skew() {
            return None;
        }
        return Some(by_clock(facts, &early));
    }
    if let Some(said) = facts.said(Meaning::NotActiveYet) {
        return Some(in_words(facts, Cause::TOKEN_NOT_YET_VALID, said, "The key or account is new and [is not active yet](0).").weigh(70));
    }
    let said = facts.said(Meaning::TokenNotYetValid)?;
    Some(in_words(facts, Cause::TOKEN_NOT_YET_VALID, said, "The server says that the token [is not valid yet](0).").weigh(70))
}

fn by_clock(facts: &Facts, early: &crate::facts::EarlyStart) -> Finding {
    let said = facts.said_any(&[Meaning::TokenNotYetValid, Meaning::ClockSkew]);
    let words = span_in_words(early.seconds);
    let when = if early.clock.is_some() { "after [the server answered](1)" } else { "from now" };
    let certainty = if said.is_some() || early.clock.is_some() { Certainty::Certain } else { Certainty::Likely };
    let mut finding = Finding::new(Cause::TOKEN_NOT_YET_VALID, certainty, &format!("The [token begins](0) {words} {when}."))
        .because("two values contradict one another")
        .decides(early.start.span, "the token begins here")
        .decoded(&format!("\"{}\":{}", early.claim, early.start.value.0))
        .gap(format!("{words} too early"))
        .weigh(75);
    if let Some(clock) = early.clock {
        finding = finding.against(clock, "the server answers at this time");
    }
    for meaning in [Meaning::TokenNotYetValid, Meaning::ClockSkew] {
        finding = with_words(finding, facts, meaning);
    }
    if certainty == Certainty::Certain {
        return finding;
    }
    finding.settle(
        "What did the server's clock say when it refused?",
        &["Send the request again with `curl -i`.", "Paste the whole answer with its `Date`."],
        &[("The `Date` lies before the token's start.", Cause::TOKEN_NOT_YET_VALID), ("The `Date` lies after it.", Cause::TOKEN_REJECTED)],
    )
}
