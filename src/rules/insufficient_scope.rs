//! The credential was recognised and may not do this.

use super::in_words;
use crate::diagnosis::{Cause, Certainty, Finding};
use crate::facts::{Facts, Said};
use crate::products::Meaning;
use crate::text::Text;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let error = facts.known.challenges.iter().filter_map(|it| it.param("error")).find(|it| it.as_str() == "insufficient_scope");
    let said = facts.said(Meaning::Scope);
    let finding = match (error, said) {
        (Some(error), _) => by_challenge(facts, error),
        (None, Some(said)) => by_words(facts, said),
        (None, None) => return forbidden(facts),
    };
    Some(with_scopes(facts, finding))
}

/// Plain words for a missing right are certain only where a credential was there to lack it: servers say the same of files and filters.
fn by_words(facts: &Facts, said: &Said) -> Finding {
    let finding = in_words(facts, Cause::INSUFFICIENT_SCOPE, said, "The credential is known, and [may not do this](0).").weigh(70);
    // Nobody in particular lacks every right.
    let nobody = facts.nothing_arrived().is_some() && !facts.carries_anything();
    if !nobody && (said.product.is_some() || facts.carries_credential() || finding.certainty < Certainty::Certain) {
        return finding;
    }
    let least = if nobody || facts.request_is_whole() { Certainty::Possible } else { Certainty::Likely };
    Finding { certainty: least, ..finding }.settle(
        "Did the request carry a credential that the server accepts?",
        &["Send the request with `curl -v` and paste both halves.", "Try the same call with an administrator's credential."],
        &[("It did, and the administrator may.", Cause::INSUFFICIENT_SCOPE), ("It carried none.", Cause::NO_CREDENTIALS)],
    )
}

fn by_challenge(facts: &Facts, error: &Text) -> Finding {
    let wanted = facts.known.challenges.iter().find_map(|it| it.param("scope")).filter(|it| !it.is_empty());
    let finding = Finding::certain(Cause::INSUFFICIENT_SCOPE, "The credential is known, and its [scope is too small](0) for this.")
        .because("the challenge says so")
        .decides(error.span(), "the challenge says so")
        .weigh(75);
    match wanted {
        Some(wanted) => finding.context(wanted.span(), "the scope that is wanted"),
        None => finding,
    }
}

/// Adds what the token may do.
fn with_scopes(facts: &Facts, finding: Finding) -> Finding {
    let claim = facts.tokens_at_hand().find_map(|token| ["scope", "scp", "scopes"].into_iter().find_map(|name| token.claim(name)));
    match claim {
        Some(node) => {
            let words: Vec<&str> = node.items().iter().chain(Some(node)).filter_map(crate::json::Node::str).collect();
            finding.decides(node.span, "what the token may do").decoded(&format!("scope: {}", words.join(" ")))
        }
        None => finding,
    }
}

/// A bare 403 on a request that carries a credential: often a missing right, and as often a filter or a rule.
fn forbidden(facts: &Facts) -> Option<Finding> {
    let said = || facts.said(Meaning::Forbidden).filter(|_| facts.status().is_none()).map(|it| it.span);
    let span = facts.status().filter(|it| it.value == 403).map(|it| it.span).or_else(said)?;
    let message = match (facts.carries_credential(), facts.request_is_whole()) {
        (true, _) => "The server [forbids this](0) to the credential that was sent, and does not say why.",
        (false, false) => "The server [forbids this](0) to whoever asked, and does not say why.",
        (false, true) => return None,
    };
    Some(
        Finding::possible(Cause::INSUFFICIENT_SCOPE, message)
            .because("403 means that the server understood and refuses")
            .decides(span, "forbidden")
            .weigh(if facts.carries_credential() { 20 } else { 12 })
            .settle(
                "May this user or token do this at all?",
                &["Try the same call with an administrator's credential.", "Look up which scope or role the call needs."],
                &[("The administrator may.", Cause::INSUFFICIENT_SCOPE), ("Nobody may, from here.", Cause::SOURCE_NOT_ALLOWED)],
            ),
    )
}
