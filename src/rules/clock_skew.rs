//! The client's and the server's clocks disagree by more than the scheme allows.

use super::{in_words, with_words};
use crate::diagnosis::{Cause, Certainty, Finding};
use crate::facts::Facts;
use crate::products::Meaning;
use crate::text::Spanned;
use crate::time::{Timestamp, span_in_words};

/// AWS and Azure allow a quarter of an hour.
const SIGNED_LEEWAY: i64 = 15 * 60;

/// DPoP proofs and OAuth 1.0a stamps are wanted within minutes at most.
const PROOF_LEEWAY: i64 = 5 * 60;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    if let Some(early) = facts.early_start().filter(crate::facts::EarlyStart::is_skew) {
        return Some(early_token(facts, &early));
    }
    let said = facts.said(Meaning::ClockSkew);
    match (own_time(facts), said) {
        (Some(own), _) => apart(facts, &own, said.is_some()),
        (None, Some(said)) => Some(in_words(facts, Cause::CLOCK_SKEW, said, "The server says that the [request's time](0) is too far from its own.").weigh(85)),
        (None, None) => None,
    }
}

/// The request's own time and what it is.
struct OwnTime {
    at: Spanned<Timestamp>,
    what: &'static str,
    leeway: i64,
}

fn own_time(facts: &Facts) -> Option<OwnTime> {
    let proof = facts.proof_time("iat");
    if let Some(at) = proof {
        return Some(OwnTime { at, what: "proof was made", leeway: PROOF_LEEWAY });
    }
    let signed = facts.signed().filter(|it| it.end.is_none())?;
    let leeway = if signed.scheme.starts_with("OAuth") { PROOF_LEEWAY } else { SIGNED_LEEWAY };
    Some(OwnTime { at: signed.time?, what: "request was signed", leeway })
}

/// The request's own time against the server's clock.
fn apart(facts: &Facts, own: &OwnTime, said: bool) -> Option<Finding> {
    let words = facts.said(Meaning::ClockSkew);
    let (now, clock) = facts.judged_at();
    let difference = now.since(own.at.value);
    let too_far = difference.abs() > own.leeway && clock.is_some() && facts.is_refusal();
    if !said && !too_far {
        return None;
    }
    let Some(clock) = clock.filter(|_| too_far || difference.abs() > 30) else {
        let finding = in_words(facts, Cause::CLOCK_SKEW, words?, "The server says that the [request's time](0) is too far from its own.");
        return Some(finding.against(own.at.span, "the request's own time").weigh(85));
    };
    // Where the server names another defect of the signature, a wrong clock is at most a second reason.
    let other = !said && facts.said_any(&[Meaning::RequestSignature, Meaning::RequestSignatureScope, Meaning::DpopProof, Meaning::TokenExpired]).is_some();
    let certainty = if other { Certainty::Possible } else { Certainty::Certain };
    let words_apart = span_in_words(difference);
    let side = if difference > 0 { "before" } else { "after" };
    let mut finding = Finding::new(Cause::CLOCK_SKEW, certainty, &format!("The [{}](0) {words_apart} {side} [the server's time](1).", own.what))
        .because("two values contradict one another")
        .decides(own.at.span, "the request's own time")
        .against(clock, "the server's clock")
        .gap(format!("{words_apart} apart"))
        .weigh(if other { 30 } else { 88 });
    finding = with_words(finding, facts, Meaning::ClockSkew);
    if !other {
        return Some(finding);
    }
    Some(finding.settle(
        "Is your clock right?",
        &["Compare `date -u` with the `Date` of the answer.", "Set the clock, sign the request anew and send it."],
        &[("The request is accepted.", Cause::CLOCK_SKEW), ("It is refused as before.", Cause::SIGNATURE_MISMATCH)],
    ))
}

/// A fresh token that comes minutes too early.
fn early_token(facts: &Facts, early: &crate::facts::EarlyStart) -> Finding {
    let said = facts.said_any(&[Meaning::TokenNotYetValid, Meaning::ClockSkew]);
    let words = span_in_words(early.seconds);
    let certainty = if early.clock.is_some() || said.is_some() { Certainty::Certain } else { Certainty::Possible };
    let when = if early.clock.is_some() { "after [the server's time](1)" } else { "from now" };
    let mut finding = Finding::new(Cause::CLOCK_SKEW, certainty, &format!("The fresh [token begins](0) {words} {when}: the two clocks disagree."))
        .because("two values contradict one another")
        .decides(early.start.span, "the token begins here")
        .decoded(&format!("\"{}\":{}", early.claim, early.start.value.0))
        .gap(format!("{words} apart"))
        .weigh(80);
    if let Some(clock) = early.clock {
        finding = finding.against(clock, "the server's clock");
    }
    if let Some(made) = facts.sent_tokens().find_map(|it| it.time_claim("iat")) {
        finding = finding.decides(made.span, "the token was made here");
    }
    for meaning in [Meaning::TokenNotYetValid, Meaning::ClockSkew] {
        finding = with_words(finding, facts, meaning);
    }
    if certainty == Certainty::Certain {
        return finding;
    }
    finding.settle(
        "What did the server's clock say?",
        &["Send the request again with `curl -i`.", "Paste the whole answer with its `Date`."],
        &[("The `Date` lies before the token's start.", Cause::CLOCK_SKEW), ("The `Date` lies after it.", Cause::TOKEN_REJECTED)],
    )
}
