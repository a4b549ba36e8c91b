//! The 401 (or 407) is an ordinary leg of a handshake and the next exchange succeeds: nothing is wrong.

use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::facts::sign_in::sign_in;
use crate::http::exchange::{Exchange, Field, Fields, Request, Shown};
use crate::http::uri::read_url;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let exchanges = &facts.reading.exchanges;
    let (at, challenged) = exchanges.iter().enumerate().rev().find(|(_, it)| matches!(it.status(), Some(401 | 407)))?;
    // A refusal that stays at the end of the paste is the one that was asked about.
    let refused = |it: &Exchange| it.status().is_some_and(|it| it >= 400 && !matches!(it, 401 | 407));
    if facts.exchange().is_some_and(refused) {
        return None;
    }
    let later = exchanges.get(at.saturating_add(1)..)?;
    let answered = later
        .iter()
        .find(|it| succeeded(it) && same_target(challenged, it) && same_caller(facts, challenged, it) && brings_more(challenged, it))?;
    let (first, second) = (challenged.response.as_ref()?.status?, answered.response.as_ref()?.status?);
    let message = format!("The [{}](0) was only the challenge: the next request answered it and [succeeded](1).", first.value);
    let finding = Finding::certain(Cause::CHALLENGE_ANSWERED, &message)
        .because("the next request succeeds")
        .decides(first.span, "the challenge")
        .decides(second.span, "the answer to it was accepted")
        .weigh(95);
    let response = challenged.response.as_ref()?;
    let asked = response.field("WWW-Authenticate").or_else(|| response.field("Proxy-Authenticate"));
    Some(match asked {
        Some(field) => finding.context(field.span(), "what the next request answers"),
        None => finding,
    })
}

/// Whether a request succeeded; a redirect does, unless it leads to a sign-in.
fn succeeded(exchange: &Exchange) -> bool {
    let to_sign_in = exchange.response.as_ref().and_then(|it| it.field("Location")).is_some_and(|it| sign_in(it.value.as_str()).is_some());
    exchange.status().is_some_and(|it| it < 400) && !to_sign_in
}

/// Whether both ask for the same thing. A proxy's challenge is answered by any request that the proxy lets through.
fn same_target(challenged: &Exchange, answered: &Exchange) -> bool {
    if challenged.status() == Some(407) {
        return true;
    }
    let (Some(one), Some(other)) = (&challenged.request, &answered.request) else { return false };
    let (Some(first), Some(second)) = (&one.url, &other.url) else { return false };
    let (first, second) = (read_url(first.as_str()), read_url(second.as_str()));
    let same_host = match (first.host.or(host(one)), second.host.or(host(other))) {
        (Some(one), Some(other)) => one.eq_ignore_ascii_case(other),
        _ => true,
    };
    same_host && first.path == second.path && one.method.as_ref().map(|it| it.as_str()) == other.method.as_ref().map(|it| it.as_str())
}

/// Whether two lines of an access log do not name two callers: such a line begins with the caller's address.
fn same_caller(facts: &Facts, challenged: &Exchange, answered: &Exchange) -> bool {
    let address = |it: &Exchange| {
        let (line, _) = facts.source.line_column(it.span().start);
        let first = facts.source.slice(facts.source.line(line)).split_whitespace().next().unwrap_or_default();
        (first.matches('.').count() == 3 && first.bytes().all(|it| it.is_ascii_digit() || it == b'.')).then(|| first.to_owned())
    };
    match (address(challenged), address(answered)) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    }
}

fn host(request: &Request) -> Option<&str> {
    Some(crate::http::uri::read_host(request.field("Host")?.value.as_str()).0)
}

/// Whether the second request brings credentials that the first lacked, or the paste does not show the requests' fields.
fn brings_more(challenged: &Exchange, answered: &Exchange) -> bool {
    let (Some(one), Some(other)) = (&challenged.request, &answered.request) else { return true };
    // Two commands are two attempts, of which the first is asked about.
    if one.shown == Shown::Given && other.shown == Shown::Given && !one.span.overlaps(other.span) {
        return false;
    }
    let credential = |it: &Request| -> Vec<String> {
        it.fields.iter().filter(|it| names_a_credential(it)).map(|it| it.value.as_str().to_owned()).collect()
    };
    let (before, after) = (credential(one), credential(other));
    let unseen = |it: &Request| it.shown != Shown::Wire || !it.fields_shown;
    // Two different credentials without a handshake are two attempts: the second was right where the first was wrong.
    let handshake =
        before.is_empty() || before.iter().any(|it| ["NTLM", "Negotiate", "Digest", "DPoP"].iter().any(|scheme| it.starts_with(scheme)));
    (after != before && !after.is_empty() && handshake)
        || (unseen(one) && unseen(other) && (before == after || before.is_empty() || after.is_empty()))
}

fn names_a_credential(field: &Field) -> bool {
    field.is("Authorization") || field.is("Proxy-Authorization") || field.is("DPoP")
}
