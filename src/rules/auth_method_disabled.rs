//! The server knows the method that the client uses and has it switched off.

use crate::diagnosis::{Cause, Certainty, Finding};
use crate::facts::Facts;
use crate::products::Meaning;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::MethodDisabled).filter(|_| facts.refused())?;
    let message = "The server says that [this way to authenticate is switched off](0).";
    let made = match said.certainty() {
        Certainty::Certain => Finding::certain(Cause::AUTH_METHOD_DISABLED, message),
        _ => Finding::likely(Cause::AUTH_METHOD_DISABLED, message),
    };
    let mut finding = made.decides(said.span, "the server says so").because("the server says so").weigh(60);
    if let Some(sent) = facts.secrets_sent().iter().find(|it| !it.value.is_empty()) {
        finding = finding.context(sent.span(), "what was sent");
    }
    if finding.certainty == Certainty::Certain {
        return Some(finding);
    }
    Some(finding.settle(
        "Does another method work for the same account?",
        &["Try a token in place of the password, or the other way round, and paste the answer."],
        &[("The other method works.", Cause::AUTH_METHOD_DISABLED), ("No method works.", Cause::WRONG_USERNAME_OR_PASSWORD)],
    ))
}
