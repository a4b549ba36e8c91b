//! The status hides whether the resource exists.

use crate::diagnosis::{Cause, Certainty, Finding};
use crate::facts::Facts;
use crate::products::Meaning;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::ExistenceHidden)?;
    let message = if facts.carries_credential() {
        "This service gives the [same answer](0) for what does not exist and for what this credential may not see."
    } else {
        "This service gives the [same answer](0) for what does not exist and for what a stranger may not see."
    };
    // Who writes knows that the place is there: what lacks is the right to write.
    let least = if facts.writes() && !facts.status_is(&[404]) { Certainty::Possible } else { Certainty::Likely };
    let certainty = said.certainty().min(least);
    let finding = Finding::new(Cause::EXISTENCE_HIDDEN, certainty, message)
        .because("the service is known to hide what exists")
        .decides(said.span, "not there, or not for you");
    let finding = match facts.status() {
        Some(status) => finding.decides(status.span, "the same for private and missing"),
        None => finding,
    };
    let finding = match facts.request_span() {
        Some(span) => finding.against(span, "what was asked for"),
        None => finding,
    };
    let how = format!("Open {} in a browser that is signed in with an account which may see it.", facts.url_for_commands());
    Some(finding.weigh(65).settle(
        "Does it exist for an account that may see it?",
        &[&how],
        &[("yes", Cause::EXISTENCE_HIDDEN), ("no, the name is wrong", Cause::NOT_AN_AUTH_FAILURE)],
    ))
}
