//! The challenge sends the client to a token service first, and the client has not been there.

use super::in_words;
use crate::diagnosis::{Cause, Certainty, Change, Finding};
use crate::facts::Facts;
use crate::http::challenge::Challenge;
use crate::http::exchange::Shown;
use crate::products::Meaning;
use crate::text::{Seek, Span, Text};

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    // Whoever has a token has been there.
    if bears_token(facts) {
        return None;
    }
    let directions = facts.known.challenges.iter().find_map(|it| directions(facts, it));
    let Some(directions) = directions else {
        let Some(said) = facts.said(Meaning::ExchangeNeeded) else { return registry(facts).or_else(|| by_client(facts)) };
        return Some(in_words(facts, Cause::TOKEN_EXCHANGE_NEEDED, said, "The server wants a token [from a token service](0) first.").weigh(70));
    };
    let certain = directions.sure && (facts.request().is_some() || facts.said(Meaning::CredentialsMissing).is_some());
    let certainty = match (certain, directions.sure) {
        (true, _) => Certainty::Certain,
        (false, true) => Certainty::Likely,
        (false, false) => Certainty::Possible,
    };
    let mut finding = Finding::new(Cause::TOKEN_EXCHANGE_NEEDED, certainty, &format!("The server sends you to [{}](0) for a token first.", directions.what))
        .because("the challenge gives directions, and no token was sent")
        .decides(directions.span, "where a token is had")
        .weigh(if directions.sure { 70 } else { 5 });
    if let Some(credential) = facts.credential() {
        finding = finding.against(credential.scheme.span(), "sent in its place");
    }
    finding = finding.change(Change::SetField("Authorization".to_owned(), "Bearer <token from the token service>".to_owned()));
    if certain {
        return Some(finding);
    }
    Some(finding.settle(
        "Did the request carry a token?",
        &["Send the request with `curl -v` and paste both halves."],
        &[("It carried none.", Cause::TOKEN_EXCHANGE_NEEDED), ("It carried one.", Cause::TOKEN_REJECTED)],
    ))
}

/// A registry of images that refuses, where the paste does not show its challenge: its API takes tokens of the token service alone.
fn registry(facts: &Facts) -> Option<Finding> {
    // A line of a log is of a client that knows its way.
    facts.request().filter(|it| it.shown != Shown::Told)?;
    let path = facts.url()?.path;
    let rest = path.strip_prefix("/v2/")?;
    let of_images = ["/manifests/", "/blobs/", "/tags/list"].iter().any(|it| rest.holds(it)) || rest == "_catalog";
    let refused = facts.status_is(&[401]) || facts.said_any(&[Meaning::TokenInvalid, Meaning::CredentialsMissing, Meaning::LoginRequired]).is_some();
    let challenged = !facts.known.challenges.is_empty();
    if !of_images || !refused || challenged {
        return None;
    }
    let finding = Finding::likely(Cause::TOKEN_EXCHANGE_NEEDED, "A [registry of images](0) takes only tokens of its token service, and none was sent.")
        .because("the registry's API was called without a token")
        .decides(facts.request_span()?, "a registry's API")
        .weigh(65);
    Some(finding.settle(
        "Which token service does the registry name?",
        &["Send the request with `curl -i` and no credential.", "Read `realm`, `service` and `scope` in its `WWW-Authenticate`."],
        &[("It names an address.", Cause::TOKEN_EXCHANGE_NEEDED), ("It asks for Basic.", Cause::WRONG_USERNAME_OR_PASSWORD)],
    ))
}

/// Whether the request bears a token, in the open or hidden by the capture.
fn bears_token(facts: &Facts) -> bool {
    facts.credential().is_some_and(|it| it.is("Bearer") || it.is("DPoP") || it.is("UMA")) || facts.sent_tokens().any(|it| it.jwt.is_some())
}

/// Where a challenge sends the client.
struct Directions {
    span: Span,
    what: &'static str,
    /// Whether the challenge says nothing else than this.
    sure: bool,
}

fn directions(facts: &Facts, challenge: &Challenge) -> Option<Directions> {
    let is_address = |it: &&Text| it.as_str().starts_with("https://") || it.as_str().starts_with("http://");
    if let Some(ticket) = challenge.param("ticket").filter(|_| challenge.is("UMA") || challenge.param("as_uri").is_some()) {
        return Some(Directions { span: ticket.span(), what: "its authorization server", sure: true });
    }
    let error = challenge.param("error").map(Text::as_str);
    if error == Some("insufficient_scope") {
        return None;
    }
    let realm = challenge.param("realm").filter(is_address).filter(|_| challenge.is("Bearer"));
    if let Some(realm) = realm.filter(|_| challenge.param("service").is_some() || is_registry(facts)) {
        return Some(Directions { span: realm.span(), what: "its token service", sure: true });
    }
    let metadata = challenge.param("resource_metadata").filter(is_address)?;
    // Every answer of such a server has it, so that it decides only where a client needs it to go on.
    Some(Directions { span: metadata.span(), what: "its authorization server", sure: facts.calls_mcp() || names_mcp(metadata.as_str()) })
}

/// Whether a registry of images was called (OCI distribution, `/v2/`).
fn is_registry(facts: &Facts) -> bool {
    facts.url().is_some_and(|it| it.path.starts_with("/v2/")) || facts.got("Docker-Distribution-Api-Version").is_some()
}

/// Whether the address of the metadata is that of a Model Context Protocol server.
fn names_mcp(metadata: &str) -> bool {
    metadata.split(['/', '.']).any(|it| it.eq_ignore_ascii_case("mcp"))
}

/// A client of the Model Context Protocol met 401, and the paste shows no token and no challenge: such clients start without one.
fn by_client(facts: &Facts) -> Option<Finding> {
    const CLIENTS: &[&str] = &["mcp-remote", "modelcontextprotocol", "MCP server", "MCP client", "mcp server", "[mcp", "mcp__", "mcpServers", "FastMCP", "ModelContextProtocol"];
    let (client, _) = facts.written(CLIENTS)?;
    let refused = facts.status_is(&[401]) && facts.known.challenges.is_empty();
    let something = facts.something_arrived().is_some() || facts.carries_credential() || facts.authorization().is_some();
    if !refused || something {
        return None;
    }
    let message = "An [MCP client](0) was refused, and nothing shows that it had a token: it has to get one from the server's authorization server first.";
    let finding = Finding::possible(Cause::TOKEN_EXCHANGE_NEEDED, message)
        .decides(client, "such clients begin without a token")
        .weigh(30);
    Some(finding.settle(
        "Does the server's challenge name its metadata?",
        &["Run `curl -i` on the server's address without a credential and read `WWW-Authenticate`."],
        &[
            ("It has resource_metadata.", Cause::TOKEN_EXCHANGE_NEEDED),
            ("It has none.", Cause::AUTH_HANDLER_MISCONFIGURED),
            ("It asks for a key of another kind.", Cause::NO_CREDENTIALS),
        ],
    ))
}
