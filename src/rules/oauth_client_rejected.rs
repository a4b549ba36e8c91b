//! A token endpoint does not accept the application that asks.

use super::in_words;
use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::products::Meaning;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let Some(said) = facts.said(Meaning::OAuthClient) else { return by_status(facts) };
    Some(in_words(facts, Cause::OAUTH_CLIENT_REJECTED, said, "The token endpoint [refuses the application](0) itself: its id, its secret or how they are sent.").weigh(80))
}

/// A 401 from a token endpoint is about the application (RFC 6749, 5.2), whatever its words; a bad grant is answered with 400.
fn by_status(facts: &Facts) -> Option<Finding> {
    let others = [Meaning::OAuthGrant, Meaning::ClockSkew, Meaning::DpopProof, Meaning::PasswordWrong, Meaning::AccountBlocked, Meaning::RateLimited];
    let status = facts.status().filter(|it| it.value == 401)?;
    if !facts.asks_token_endpoint() || facts.said_any(&others).is_some() {
        return None;
    }
    let message = "The [token endpoint](1) answers [401](0), which is about the application: its id, its secret or how they are sent.";
    let finding = Finding::likely(Cause::OAUTH_CLIENT_REJECTED, message)
        .because("a token endpoint answers 401 for the application alone")
        .decides(status.span, "refused")
        .context(facts.request_span()?, "the token endpoint")
        .weigh(70);
    Some(finding.settle(
        "Does the application's id and secret work alone?",
        &["Ask the same endpoint with `grant_type=client_credentials` and nothing but the id and secret."],
        &[("It answers invalid_client or 401.", Cause::OAUTH_CLIENT_REJECTED), ("It gives a token or another error.", Cause::OAUTH_GRANT_REJECTED)],
    ))
}
