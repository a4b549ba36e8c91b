//! The credential is right and the caller's address, referrer, origin, host or app is not on the allow list.

use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::products::Meaning;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::SourceNotAllowed)?;
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
