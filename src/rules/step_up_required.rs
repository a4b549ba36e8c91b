//! The credential is good, and a stronger or fresher login is asked for (RFC 9470, one-time passwords, claims challenges).

use super::{in_words, with_words};
use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::products::Meaning;
use crate::text::Span;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::StepUp);
    let Some(asked) = asked(facts) else {
        return Some(in_words(facts, Cause::STEP_UP_REQUIRED, said?, "A [stronger or fresher login](0) is asked for.").weigh(85));
    };
    let finding = Finding::certain(Cause::STEP_UP_REQUIRED, "The server asks for a [stronger or fresher login](0) than this credential's.")
        .because("the answer asks for it")
        .decides(asked, "what is asked for")
        .weigh(85);
    Some(with_words(finding, facts, Meaning::StepUp))
}

/// Where the answer asks for it: a challenge's parameters, or a field for one-time passwords.
fn asked(facts: &Facts) -> Option<Span> {
    let of_challenge = facts.known.challenges.iter().find_map(|it| {
        if it.is("OTP") {
            return Some(it.span);
        }
        let error = it.param("error").filter(|it| matches!(it.as_str(), "insufficient_user_authentication" | "insufficient_claims"));
        error.or_else(|| it.param("acr_values")).map(crate::text::Text::span)
    });
    let otp = || facts.got("X-GitHub-OTP").filter(|it| it.value.as_str().starts_with("required")).map(|it| it.value.span());
    of_challenge.or_else(otp)
}
