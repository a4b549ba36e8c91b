//! An API key was sent, and the server says that it is wrong, unknown, disabled or of another product.

use crate::diagnosis::{Cause, Certainty, Finding};
use crate::facts::sent::{Sent, is_hidden};
use crate::facts::held::Held;
use crate::facts::{Carrier, Facts};
use crate::products::Meaning;
use crate::text::Seek;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    if !facts.refused() {
        return None;
    }
    said(facts).or_else(|| refused_key(facts)).or_else(|| held(facts))
}

/// The request is not shown, the client was given a key, and the answer says nothing more than that it refuses.
fn held(facts: &Facts) -> Option<Finding> {
    let (_, span) = facts.held().filter(|(it, _)| *it == Held::Key)?;
    let message = "The client was given [a key](0), and [the server refuses](1) without saying more.";
    let finding = Finding::possible(Cause::API_KEY_INVALID, message).decides(span, "a key was given").decides(facts.answer_span()?, "no reason given");
    Some(settle(finding.because("a key was given").weigh(14)))
}

fn said(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::ApiKeyInvalid)?;
    let sent = key(facts);
    let nothing = facts.request_is_whole() && !facts.carries_anything();
    let certain = said.certainty() == Certainty::Certain && !nothing;
    let message = if sent.is_some() {
        "The server says that [the API key](1) [is not valid](0)."
    } else {
        "The server says that the API key [is not valid](0)."
    };
    let made = if certain { Finding::certain(Cause::API_KEY_INVALID, message) } else { Finding::likely(Cause::API_KEY_INVALID, message) };
    let mut finding = made.decides(said.span, "the server says so").because("the server says so").weigh(55);
    if let Some(sent) = sent {
        finding = finding.context(sent.span(), "the key that was sent");
    }
    Some(if certain { finding } else { settle(finding) })
}

/// A key in a field of its own, refused in general words.
fn refused_key(facts: &Facts) -> Option<Finding> {
    let sent = key(facts).filter(|it| it.carrier != Carrier::Authorization)?;
    let name = sent.name.as_str().to_ascii_lowercase();
    let is_key = name.holds("key") || name.holds("appid") || name == "api_token";
    let read = facts.something_arrived().is_some_and(|it| it.meaning != Meaning::TokenInvalid);
    if !is_key || read || facts.nothing_arrived().is_some() || facts.authorization().is_some() || !facts.status_may_be(&[401, 403]) {
        return None;
    }
    let said = facts.said_any(&[Meaning::TokenInvalid, Meaning::Unauthorized, Meaning::Forbidden]).map(|it| it.span);
    let message = format!("[A key](0) was sent in {}, and [the server refuses it](1).", sent.name.as_str());
    let finding = Finding::likely(Cause::API_KEY_INVALID, &message)
        .decides(sent.span(), "the key that was sent")
        .decides(said.or_else(|| facts.answer_span())?, "the server refuses")
        .because("a key was sent and is refused")
        .weigh(if facts.status_is(&[401]) { 42 } else { 30 });
    Some(settle(finding))
}

fn key(facts: &Facts) -> Option<Sent> {
    let sent = facts.secrets_sent();
    let full = |it: &Sent| !it.value.is_empty() || is_hidden(it.value.as_str());
    let apart = sent.iter().find(|it| it.carrier != Carrier::Authorization && full(it)).cloned();
    apart.or_else(|| sent.into_iter().find(full))
}

fn settle(finding: Finding) -> Finding {
    finding.settle(
        "Is this the key that the console shows for this product and project?",
        &["Compare the first and last four characters of the key that the program sends with those in the console."],
        &[("They differ.", Cause::API_KEY_INVALID), ("They are the same.", Cause::INSUFFICIENT_SCOPE)],
    )
}
