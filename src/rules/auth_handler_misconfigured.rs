//! The server's own authentication is set up wrongly and its answer shows it.

use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::products::Meaning;
use crate::text::Text;

/// Last segments of addresses that must be open to everybody, in lower case.
const PUBLIC: &[&str] = &[
    "login",
    "signin",
    "sign-in",
    "sign_in",
    "register",
    "signup",
    "sign-up",
    "forgot-password",
    "reset-password",
    "health",
    "healthz",
    "readyz",
    "livez",
];

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    said(facts).or_else(|| public_route(facts))
}

fn said(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::HandlerMisconfigured)?;
    let finding = Finding::new(
        Cause::AUTH_HANDLER_MISCONFIGURED,
        said.certainty(),
        "A part of the server's own authentication is [missing or set up wrongly](0).",
    )
    .because("the server says so")
    .decides(said.span, "the server's own set-up")
    .weigh(80);
    let finding = match facts.status() {
        Some(status) => finding.context(status.span, "whatever credential is sent"),
        None => finding,
    };
    Some(settled(finding))
}

fn settled(finding: Finding) -> Finding {
    finding.settle(
        "Is the answer the same with a good credential and with none?",
        &["Send the request once without any credential, and compare the two answers.", "Read the server's log at that time."],
        &[("yes", Cause::AUTH_HANDLER_MISCONFIGURED), ("no", Cause::TOKEN_REJECTED)],
    )
}

/// A sign-in that asks for the very thing that it is there to give out.
fn public_route(facts: &Facts) -> Option<Finding> {
    let url = facts.url().filter(|_| facts.status_is(&[401, 403]))?;
    let last = url.path.trim_end_matches('/').rsplit('/').next()?.to_ascii_lowercase();
    let said = facts.said(Meaning::CredentialsMissing)?;
    let posts = facts.request()?.method.as_ref().map(Text::as_str) == Some("POST");
    let health = last.starts_with("health") || last.ends_with("yz") || last.ends_with("vez");
    if !PUBLIC.contains(&last.as_str()) || !(posts || health) || facts.token().is_some() || !facts.known.credentials.is_empty() {
        return None;
    }
    let message = "This [address](0) is there for callers without a credential, and the server [asks for one](1): the route lies behind its authentication.";
    let finding = Finding::likely(Cause::AUTH_HANDLER_MISCONFIGURED, message)
        .because("a public route asks for a credential")
        .decides(facts.request_span()?, "must be open to everybody")
        .against(said.span, "asks for a credential")
        .weigh(60);
    Some(settled(finding))
}
