//! A well-formed password was sent to a service that takes only tokens, app passwords or keys in its place.

use crate::diagnosis::{Cause, Certainty, Finding};
use crate::facts::Facts;
use crate::products::Meaning;
use crate::text::Seek;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let Some(said) = facts.said(Meaning::PasswordNotAccepted).filter(|_| facts.refused()) else { return second_factor(facts) };
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

/// Somebody says that it works with the second factor switched off.
fn works_without(facts: &Facts) -> Option<Finding> {
    if !facts.refused() || !facts.status_may_be(&[401, 403]) || facts.said(Meaning::StepUp).is_some() || facts.token().is_some() {
        return None;
    }
    let (line, at) = facts.lowered().find_map(|(line, lower)| {
        let at = ["2fa", "two-factor", "two factor", "mfa", "second factor"].iter().filter_map(|it| lower.find(it)).min()?;
        let off = ["off", "disabl", "without", "deactivat"].iter().any(|it| lower.contains(it));
        (off && lower.contains("work") && !lower.contains("also") && !lower.contains("either")).then_some((line, at))
    })?;
    let span = facts.place_of(line.get(at..at.saturating_add(3))?)?;
    let message = "It works without [the second factor](0): with it, a password alone is not taken from a program.";
    let finding = Finding::likely(Cause::PASSWORD_NOT_ACCEPTED, message).because("the second factor makes the difference").decides(span, "this makes the difference");
    Some(finding.weigh(62).settle(
        "Is an app password or a token accepted where the password was?",
        &["Create an app password or a token in the account and give it in place of the password."],
        &[("It is accepted.", Cause::PASSWORD_NOT_ACCEPTED), ("It is refused as well.", Cause::WRONG_USERNAME_OR_PASSWORD)],
    ))
}

/// A password, a service that is known to issue tokens, and an account with a second factor, which no such client can give.
fn second_factor(facts: &Facts) -> Option<Finding> {
    if let Some(finding) = works_without(facts) {
        return Some(finding);
    }
    facts.host().and_then(|it| facts.maker_of(it)).filter(|_| facts.refused() && facts.status_may_be(&[401, 403]))?;
    if facts.said(Meaning::StepUp).is_some() || facts.authorization().is_some() {
        return None;
    }
    let paste = facts.source.paste();
    let words = ["2FA", "2fa", "two-factor", "Two-factor", "Two-Factor", "two factor", "MFA "];
    let at = words.iter().filter(|it| !facts.lacks(it)).filter_map(|it| paste.seek(it)).min()?;
    if !paste.holds("assword") {
        return None;
    }
    let message = "The account has [a second factor](0), and a password alone is not taken from a program then.";
    let span = crate::text::Span::new(at, at.saturating_add(3));
    let finding = Finding::likely(Cause::PASSWORD_NOT_ACCEPTED, message)
        .because("a second factor and a password do not go together here")
        .decides(span, "a second factor is on")
        .weigh(60);
    Some(finding.settle(
        "Is a token accepted where the password was?",
        &["Create a token or app password in the account and give it in place of the password."],
        &[("The token is accepted.", Cause::PASSWORD_NOT_ACCEPTED), ("The token is refused as well.", Cause::WRONG_USERNAME_OR_PASSWORD)],
    ))
}
