//! The credential is right and the caller's address, referrer, origin, host or app is not on the allow list.

use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::products::Meaning;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let Some(said) = facts.said(Meaning::SourceNotAllowed) else { return by_cors(facts) };
    let message = "The server says that it does not accept calls [from this place](0): address, website, host or app.";
    let finding = Finding::new(Cause::SOURCE_NOT_ALLOWED, said.certainty(), message)
        .because("the server says so")
        .decides(said.span, "where the call comes from")
        .weigh(80);
    Some(finding.settle(
        "Does the same request pass from a place that is on the list?",
        &[
            "Run `curl https://checkip.amazonaws.com` where the call is made, and compare the address with the list.",
            "Repeat the request from an allowed place.",
        ],
        &[("yes", Cause::SOURCE_NOT_ALLOWED), ("no", Cause::INSUFFICIENT_SCOPE)],
    ))
}

/// The server's CORS filter refused the request itself, for the page that it comes from.
fn by_cors(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::CorsRefused)?;
    let message = "The server's CORS filter [refuses](0) the page that calls: its origin is not among those that it allows.";
    let finding = Finding::likely(Cause::SOURCE_NOT_ALLOWED, message).because("the CORS filter says so").decides(said.span, "the origin is not allowed");
    Some(finding.weigh(70).settle(
        "Does the same request pass without an Origin field?",
        &[&format!("Run `curl -i {}` with the same credential and without Origin.", facts.url_for_commands())],
        &[("yes", Cause::SOURCE_NOT_ALLOWED), ("no", Cause::INSUFFICIENT_SCOPE)],
    ))
}
