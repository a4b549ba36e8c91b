//! The client sent the credential, and the server's own words say that none arrived.

use crate::diagnosis::{Cause, Finding};
use crate::facts::sent::{Sent, is_hidden, is_scheme, of_authorization};
use crate::facts::{Facts, Place};
use crate::products::Meaning;
use crate::text::Span;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let sent = facts.authorization().map(of_authorization).filter(is_well_formed)?;
    let said = facts.nothing_arrived().filter(|it| it.meaning == Meaning::CredentialsMissing && facts.refused())?;
    let offers = facts.known.challenges.is_empty() || facts.known.challenges.iter().any(|it| it.is(sent.scheme.as_str()));
    let contradicted = facts.something_arrived().is_some_and(|it| it.place == said.place);
    if !offers || contradicted || facts.known.credentials.len() > 1 {
        return None;
    }
    let hop = hop(facts);
    let here = matches!(said.place, Place::Challenge | Place::Field | Place::Body | Place::Around);
    let message = match hop {
        Some(_) => "[Authorization](0) was sent, the server says that [none arrived](1), and [another server](2) stands on the way.",
        None => "[Authorization](0) was sent, and the server says that [none arrived](1).",
    };
    let sure = here && hop.is_some() && facts.request_is_whole();
    let made = if sure {
        Finding::certain(Cause::CREDENTIALS_STRIPPED_BY_PROXY, message)
    } else {
        Finding::likely(Cause::CREDENTIALS_STRIPPED_BY_PROXY, message)
    };
    let mut finding =
        made.decides(sent.span(), "it was sent").decides(said.span, "the server saw none").because("two values contradict").weigh(62);
    if let Some(span) = hop {
        finding = finding.against(span, "a server on the way");
    }
    Some(if sure { finding } else { settle(finding) })
}

fn is_well_formed(sent: &Sent) -> bool {
    let value = sent.value.as_str();
    let spoilt = value.starts_with(['"', '\'', '<', '$', '{', '%']) || value.contains(['\u{201c}', '\u{201d}']);
    is_scheme(sent.scheme.as_str()) && (is_hidden(value) || (value.len() > 6 && !spoilt && !value.contains(' ')))
}

/// A mark of a proxy, CDN or web server between the client and the application.
fn hop(facts: &Facts) -> Option<Span> {
    let response = facts.response()?;
    let field = |names: &[&str]| response.fields.iter().find(|it| names.iter().any(|name| it.is(name))).map(|it| it.span());
    let named = field(&[
        "Via",
        "X-Cache",
        "X-Amz-Cf-Id",
        "CF-Ray",
        "X-Envoy-Upstream-Service-Time",
        "X-Kong-Upstream-Latency",
        "X-Served-By",
        "X-Varnish",
    ]);
    let web_server = || {
        let server = facts.got("Server")?;
        let value = server.value.as_str().to_ascii_lowercase();
        let front = ["apache", "nginx", "caddy", "iis", "litespeed", "openresty", "cloudflare", "traefik", "envoy", "haproxy", "awselb"]
            .iter()
            .any(|it| value.starts_with(it) || value.contains(it));
        front.then(|| server.span())
    };
    named.or_else(web_server)
}

fn settle(finding: Finding) -> Finding {
    finding.settle(
        "Does the Authorization field reach the application?",
        &["Log the names of the fields that the application receives, without their values, and look for Authorization."],
        &[("It is not among them.", Cause::CREDENTIALS_STRIPPED_BY_PROXY), ("It is there.", Cause::AUTH_HANDLER_MISCONFIGURED)],
    )
}
