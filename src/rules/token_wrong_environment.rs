//! The credential belongs to another environment, region, instance, project or organisation of the same product.

use super::in_words;
use crate::diagnosis::{Cause, Finding};
use crate::facts::{Facts, Formed};
use crate::products::Meaning;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let formed = facts.formed().into_iter().find_map(|it| Some((it, it.form.environment?)));
    if let Some(said) = facts.said(Meaning::Environment) {
        let finding = in_words(facts, Cause::TOKEN_WRONG_ENVIRONMENT, said, "The credential belongs to [another environment](0) of this service.").weigh(85);
        return Some(match formed {
            Some((formed, _)) => finding.decides(formed.span, "the credential"),
            None => finding,
        });
    }
    let (formed, environment) = formed?;
    by_host(facts, formed, environment)
}

/// A key of one environment at a host that is named for the other.
fn by_host(facts: &Facts, formed: Formed, environment: &str) -> Option<Finding> {
    let known = formed.form;
    let host = facts.host()?;
    let test_host = host.split(['.', '-']).any(|it| matches!(it.to_ascii_lowercase().as_str(), "sandbox" | "test" | "staging"));
    if (environment == "test") == test_host || !facts.status_is(&[401, 403]) || !known.hosts.iter().any(|it| host.ends_with(it)) {
        return None;
    }
    // One host for both environments says nothing.
    if !test_host && !known.hosts.iter().any(|it| it.contains("sandbox") || it.contains("test")) {
        return None;
    }
    let span = facts.request_span()?;
    let message = format!("A [{environment} key](0) of {} was sent to [the other environment](1).", known.issuer);
    Some(
        Finding::likely(Cause::TOKEN_WRONG_ENVIRONMENT, &message)
            .because("the key and the host name two environments")
            .decides(formed.span, "the key's environment")
            .against(span, "the environment that was called")
            .gap("another environment")
            .weigh(70)
            .settle(
                "Does the key work in its own environment?",
                &["Send the same request to the other environment's address."],
                &[("It is accepted there.", Cause::TOKEN_WRONG_ENVIRONMENT), ("It is refused there as well.", Cause::API_KEY_INVALID)],
            ),
    )
}
