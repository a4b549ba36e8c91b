//! The server names an API key that the request does not carry.

use crate::diagnosis::{Cause, Certainty, Change, Finding};
use crate::facts::{Carrier, Facts};
use crate::products::Meaning;
use crate::text::Span;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    if !facts.refused() || carries_key(facts) {
        return None;
    }
    let (span, said) = match facts.said(Meaning::ApiKeyMissing) {
        Some(said) => (said.span, Some(said.certainty())),
        None => (key_challenge(facts)?, None),
    };
    let whole = facts.request_is_whole();
    let certainty = said.unwrap_or(if whole { Certainty::Certain } else { Certainty::Likely });
    let message = if whole {
        "The server asks for [an API key](0), and the request carries none."
    } else {
        "The server says that it found [no API key](0)."
    };
    let made = if certainty == Certainty::Certain {
        Finding::certain(Cause::API_KEY_MISSING, message)
    } else {
        Finding::likely(Cause::API_KEY_MISSING, message)
    };
    let mut finding = made.decides(span, "the server asks for a key").because("the server says so").weigh(60);
    if let Some(asked) = facts.request_span() {
        finding = finding.context(asked, "asked for without a key");
    }
    if let Some(name) = facts.known.challenges.iter().find_map(|it| it.param("name")) {
        finding = finding.change(Change::SetField(name.as_str().to_owned(), "<API key>".to_owned()));
    }
    if finding.certainty == Certainty::Certain {
        return Some(finding);
    }
    let run = format!("Run `curl -v` with the key against {} and paste all of its output.", facts.url_for_commands());
    Some(finding.settle(
        "Does the request that leaves your program carry the key?",
        &[&run],
        &[("It carries none.", Cause::API_KEY_MISSING), ("It carries one under another name.", Cause::WRONG_HEADER_NAME)],
    ))
}

/// A key in a field or in the query, or one that a scheme for keys carries.
fn carries_key(facts: &Facts) -> bool {
    let key = |scheme: &str| ["ApiKey", "Api-Key", "Key", "Token"].iter().any(|it| it.eq_ignore_ascii_case(scheme));
    let sent = facts.secrets_sent();
    sent.iter().any(|it| !it.value.is_empty() && (it.carrier != Carrier::Authorization || key(it.scheme.as_str())))
}

/// A challenge for a key alone: `Key realm="kong"`, `AzureApiManagementKey`.
fn key_challenge(facts: &Facts) -> Option<Span> {
    let key =
        |scheme: &str| ["Key", "ApiKey", "Api-Key", "AzureApiManagementKey", "APIKEY"].iter().any(|it| it.eq_ignore_ascii_case(scheme));
    let alone = facts.known.challenges.iter().all(|it| key(it.scheme.as_str()));
    (alone && facts.something_arrived().is_none()).then(|| facts.known.challenges.first().map(|it| it.span)).flatten()
}
