//! A well-formed password was sent to a service that takes only tokens, app passwords or keys in its place.

use crate::diagnosis::{Cause, Certainty, Finding};
use crate::facts::Facts;
use crate::products::Meaning;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::PasswordNotAccepted).filter(|_| facts.refused())?;
    let message = "The server says that [it takes a token in place of the password](0).";
    let made = match said.certainty() {
        Certainty::Certain => Finding::certain(Cause::PASSWORD_NOT_ACCEPTED, message),
        _ => Finding::likely(Cause::PASSWORD_NOT_ACCEPTED, message),
    };
    let mut finding = made.decides(said.span, "the server says so").because("the server says so").weigh(65);
    if let Some(sent) = facts.secrets_sent().iter().find(|it| !it.value.is_empty()) {
        finding = finding.context(sent.span(), "what was sent");
    }
    if finding.certainty == Certainty::Certain {
        return Some(finding);
    }
    Some(finding.settle(
        "Is a token accepted where the password was?",
        &["Create a token or app password in the account and give it in place of the password."],
        &[("The token is accepted.", Cause::PASSWORD_NOT_ACCEPTED), ("The token is refused as well.", Cause::WRONG_USERNAME_OR_PASSWORD)],
    ))
}
