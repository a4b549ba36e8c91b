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
    if let Some((formed, environment)) = formed
        && let Some(finding) = by_host(facts, formed, environment)
    {
        return Some(finding);
    }
    by_region(facts)
}

/// A service with regions refuses a key without saying why: it may be known in another region.
fn by_region(facts: &Facts) -> Option<Finding> {
    if !facts.status_is(&[401, 403]) {
        return None;
    }
    let vague = |it: &crate::facts::Said| matches!(it.meaning, Meaning::ApiKeyInvalid | Meaning::Unauthorized | Meaning::Forbidden | Meaning::TokenInvalid);
    if !facts.known.said.iter().all(vague) {
        return None;
    }
    let regional = facts.regional()?;
    let message = format!("Accounts of [{}](0) live in one region, and a key of one region is [unknown](1) in the others.", regional.name);
    let finding = Finding::possible(Cause::TOKEN_WRONG_ENVIRONMENT, &message)
        .because("the service has a host for each region")
        .decides(regional.span, "a service with regions")
        .decides(facts.answer_span()?, "refused without a reason");
    let finding = match regional.region {
        Some(span) => finding.context(span, "a region is spoken of").weigh(40),
        None => finding.weigh(14),
    };
    let how = format!("Send the same request to the other region's host: the European one is {}.", regional.european);
    Some(finding.settle(
        "At which address do you sign in to the service's console?",
        &["Compare the region in the console's address with the host that the program calls.", &how],
        &[("It is another region.", Cause::TOKEN_WRONG_ENVIRONMENT), ("It is the same region.", Cause::API_KEY_INVALID)],
    ))
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
