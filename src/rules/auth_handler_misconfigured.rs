//! The server's own authentication is set up wrongly and its answer shows it.

use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::http::exchange::Exchange;
use crate::products::Meaning;
use crate::text::{Seek, Text};

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
    said(facts).or_else(|| public_route(facts)).or_else(|| undiscoverable(facts)).or_else(|| no_metadata(facts))
}

/// A server of the Model Context Protocol whose challenge does not tell where tokens are had (RFC 9728, 5.1).
fn no_metadata(facts: &Facts) -> Option<Finding> {
    let asks = facts.challenge("Bearer").filter(|_| facts.status_is(&[401]) && facts.calls_mcp())?;
    let told = facts.known.challenges.iter().any(|it| it.param("resource_metadata").is_some());
    if told || facts.token().is_some() || !facts.known.credentials.is_empty() {
        return None;
    }
    let message = "The [challenge](0) of this [MCP server](1) names no resource_metadata, so a client cannot find out where it gets a token.";
    let finding = Finding::likely(Cause::AUTH_HANDLER_MISCONFIGURED, message)
        .because("no resource_metadata in the challenge")
        .decides(asks.span, "does not say where a token is had")
        .against(facts.request_span()?, "called without a token")
        .weigh(64);
    let how = "Run `curl -i` on the path /.well-known/oauth-protected-resource of the same host.";
    Some(finding.settle(
        "Does the server publish its metadata all the same?",
        &[how],
        &[("no, 404", Cause::AUTH_HANDLER_MISCONFIGURED), ("yes", Cause::TOKEN_EXCHANGE_NEEDED)],
    ))
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

/// Addresses at which a client learns where tokens are had (RFC 9728, 3.1; RFC 8414, 3).
const METADATA: &[&str] = &["/.well-known/oauth-protected-resource", "/.well-known/oauth-authorization-server"];

/// The server asks for a token, and the documents that say where one is had are not there.
fn undiscoverable(facts: &Facts) -> Option<Finding> {
    let exchanges = &facts.reading.exchanges;
    let of_metadata = |it: &&Exchange| {
        let url = it.request.as_ref().and_then(|it| it.url.as_ref());
        url.is_some_and(|it| METADATA.iter().any(|path| it.as_str().holds(path)))
    };
    let absent = exchanges.iter().filter(of_metadata).find(|it| matches!(it.status(), Some(401 | 403 | 404 | 500..)))?;
    let status = absent.response.as_ref()?.status?;
    let found = exchanges.iter().filter(of_metadata).any(|it| it.status() == Some(200));
    let asked = exchanges.iter().any(|it| !of_metadata(&it) && it.status() == Some(401)) || facts.said_any(&[Meaning::LoginRequired, Meaning::Unauthorized]).is_some();
    if found || !asked {
        return None;
    }
    let message = "The server asks for a token, and [the document](0) that tells a client where to get one [is not there](1).";
    let finding = Finding::likely(Cause::AUTH_HANDLER_MISCONFIGURED, message)
        .because("the metadata cannot be read")
        .decides(absent.request.as_ref()?.url.as_ref()?.span(), "where clients look")
        .decides(status.span, "nothing is found")
        .weigh(64);
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
