//! An organisation's single sign-on, an administrator's consent or a sign-in policy stands before the resource.

use super::{in_words, with_words};
use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::products::Meaning;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    if let Some(field) = facts.got("X-GitHub-SSO").filter(|it| it.value.as_str().starts_with("required")) {
        let finding = Finding::certain(Cause::CONSENT_OR_SSO_REQUIRED, "The organisation wants the token [authorised for single sign-on](0) first.")
            .because("the answer asks for it")
            .decides(field.value.span(), "where the token is authorised")
            .weigh(90);
        return Some(with_words(finding, facts, Meaning::ConsentOrSso));
    }
    let said = facts.said(Meaning::ConsentOrSso)?;
    let message = "An organisation has to [agree first](0): single sign-on, consent or a sign-in policy.";
    Some(in_words(facts, Cause::CONSENT_OR_SSO_REQUIRED, said, message).weigh(90))
}
