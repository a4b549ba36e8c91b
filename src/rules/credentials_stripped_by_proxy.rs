//! The client sent the credential, and the server's own words say that none arrived.

use crate::diagnosis::{Cause, Finding};
use crate::facts::sent::{Sent, is_hidden, is_scheme, of_authorization};
use crate::facts::{Facts, Place};
use crate::http::exchange::Fields;
use crate::products::Meaning;
use crate::text::{Seek, Span};

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let pair = || facts.pair().map(|it| it.span);
    let sent = facts.authorization().map(of_authorization).filter(is_well_formed);
    let earlier = || facts.earlier().iter().rev().find_map(|it| it.request.as_ref()?.field("Authorization")).map(|it| it.value.span());
    if let (None, Some(span)) = (facts.authorization(), earlier()) {
        return cleared(facts, span).filter(|_| facts.refused());
    }
    let span = sent.as_ref().map(Sent::span).or_else(|| if facts.authorization().is_none() { pair() } else { None });
    let Some(span) = span else { return told(facts) };
    let scheme = sent.map_or_else(|| "Basic".to_owned(), |it| it.scheme.as_str().to_owned());
    let offers = facts.known.challenges.is_empty() || facts.known.challenges.iter().any(|it| it.is(&scheme));
    if !facts.refused()
        || !offers
        || facts.known.credentials.len() > 1
        || facts.something_arrived().is_some_and(|it| it.place != Place::Other)
    {
        return None;
    }
    cleared(facts, span).or_else(|| said_missing(facts, span)).or_else(|| not_handed_on(facts, span))
}

/// The server's words: none arrived.
fn said_missing(facts: &Facts, sent: Span) -> Option<Finding> {
    let said = facts.nothing_arrived().filter(|it| it.meaning == Meaning::CredentialsMissing)?;
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
        made.against(sent, "it was sent").decides(said.span, "the server saw none").gap("lost on the way").because("two values contradict").weigh(62);
    if let Some(span) = hop {
        finding = finding.context(span, "a server on the way");
    }
    Some(if sure { finding } else { settle(finding) })
}

/// The person says that the field was sent, the request is not shown, and the server says that none arrived.
fn told(facts: &Facts) -> Option<Finding> {
    let unseen = facts.request().is_none_or(|it| !it.fields_shown) && facts.refused();
    let said = facts.nothing_arrived().filter(|it| unseen && it.meaning == Meaning::CredentialsMissing && it.place == Place::Body)?;
    let (sent, _) = facts.mentioned(&["authorization: bearer ", "authorization: basic ", "authorization: token ", "authorization: digest "])?;
    let message = "[Authorization](0) is said to have been sent, and the server says that [none arrived](1).";
    let finding = Finding::likely(Cause::CREDENTIALS_STRIPPED_BY_PROXY, message)
        .against(sent, "it is said to have been sent")
        .decides(said.span, "the server saw none")
        .gap("lost on the way")
        .because("two values contradict")
        .weigh(55);
    Some(settle(finding))
}

/// A line of the server's own settings, pasted along, that takes the field away.
fn cleared(facts: &Facts, sent: Span) -> Option<Finding> {
    let span = facts.place_of(facts.lines().find(|it| takes_away(it))?.trim())?;
    let message = "[Authorization](0) was sent, and [a setting of the server on the way](1) takes it away.";
    let finding = Finding::certain(Cause::CREDENTIALS_STRIPPED_BY_PROXY, message);
    Some(
        finding
            .against(sent, "it was sent")
            .decides(span, "this setting clears the field")
            .gap("taken away on the way")
            .because("the settings show it")
            .weigh(80),
    )
}

/// nginx, Apache, HAProxy and Traefik lines that empty or remove the field.
fn takes_away(line: &str) -> bool {
    let line = line.trim().to_ascii_lowercase();
    if line.starts_with('#') || !line.holds("authorization") || line.len() > 300 {
        return false;
    }
    let words: Vec<&str> = line.split_whitespace().collect();
    let empty = |it: &&str| matches!(*it, "\"\";" | "'';" | "\"\"" | "''");
    match words.as_slice() {
        ["proxy_set_header" | "fastcgi_param" | "uwsgi_param" | "grpc_set_header", "authorization" | "http_authorization", value, ..] => {
            empty(value)
        }
        ["requestheader", "unset", "authorization", ..] | ["http-request" | "reqdel", "del-header", "authorization", ..] => true,
        ["header_up" | "request_header", "-authorization", ..] | ["authorization:", "\"\""] => true,
        ["wsgipassauthorization" | "cgipassauth", "off", ..] => true,
        _ => false,
    }
}

/// Apache before PHP or Python is known not to hand the field on: the application asks for a login as if nothing had come.
fn not_handed_on(facts: &Facts, sent: Span) -> Option<Finding> {
    let said = facts
        .said_any(&[Meaning::LoginRequired, Meaning::SessionMissing])
        .filter(|it| matches!(it.place, Place::Body | Place::Field | Place::Challenge))?;
    let server = facts.got("Server")?;
    let lower = server.value.as_str().to_ascii_lowercase();
    let behind = lower.holds("mod_wsgi")
        || lower.holds("php")
        || facts.got("X-Powered-By").is_some_and(|it| it.value.as_str().holds("PHP"));
    if !(lower.holds("apache") || lower.holds("litespeed")) || !behind {
        return None;
    }
    let message = "[Authorization](0) was sent, and the application behind [the web server](2) [asks for a login](1) as if none had come.";
    let finding = Finding::likely(Cause::CREDENTIALS_STRIPPED_BY_PROXY, message)
        .against(sent, "it was sent")
        .decides(said.span, "the application sees nobody")
        .context(server.span(), "it does not hand the field on by default")
        .gap("lost on the way")
        .because("such servers keep the field back unless told otherwise")
        .weigh(60);
    Some(settle(finding))
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
