//! The credential belongs to another environment, region, instance, project or organisation of the same product.

use super::in_words;
use crate::diagnosis::{Cause, Finding};
use crate::facts::{Facts, Formed};
use crate::products::Meaning;
use crate::text::Seek;

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
    by_setting(facts).or_else(|| by_region(facts))
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

/// The user's settings name an instance of their own, and the client called the product's public one.
fn by_setting(facts: &Facts) -> Option<Finding> {
    let called = facts.host().filter(|_| facts.refused())?;
    let product = facts.maker_of(called)?;
    let names_host = |name: &str| {
        let name = name.to_ascii_uppercase();
        ["_HOST", "_HOSTNAME", "_API_URL", "_BASE_URL", "_SERVER_URL", "_ADDR", "_ENDPOINT", "_URI"].iter().any(|it| name.ends_with(it))
            && product.split([' ', '/']).any(|word| name.starts_with(&word.to_ascii_uppercase()))
            || matches!(name.as_str(), "GH_HOST" | "GH_ENTERPRISE_HOST" | "GL_HOST" | "HUB_HOST")
    };
    let host_of = |value: &str| {
        let rest = value.cut("://").map_or(value, |(_, it)| it);
        rest.split(['/', ':', '"']).next().unwrap_or_default().to_ascii_lowercase()
    };
    let found = facts.given().find(|it| {
        let host = host_of(it.value);
        names_host(it.name) && host.contains('.') && !host.contains(['$', '<', '{']) && !facts.of_one_house(&host, called)
    })?;
    let message = format!("Your settings name [an instance of your own](0), and the client called [the public one](1) of {product}.");
    let finding = Finding::likely(Cause::TOKEN_WRONG_ENVIRONMENT, &message)
        .because("two hosts contradict one another")
        .decides(facts.place_of(found.value)?, "the instance that is meant")
        .against(facts.request_span()?, "the instance that was called")
        .gap("another instance")
        .weigh(75);
    Some(finding.settle(
        "Does the client reach your instance where the host is given on the command line?",
        &["Give the host as an option of the command, not by a variable, and look at the address that it calls."],
        &[("Now it is accepted.", Cause::TOKEN_WRONG_ENVIRONMENT), ("It is refused by your instance, too.", Cause::TOKEN_REJECTED)],
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
    if !test_host && !known.hosts.iter().any(|it| it.holds("sandbox") || it.holds("test")) {
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
