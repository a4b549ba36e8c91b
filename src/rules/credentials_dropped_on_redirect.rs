//! An earlier hop carried credentials, and the hop after the redirect that got the 401 carries none.

use crate::diagnosis::{Cause, Change, Finding};
use crate::facts::Facts;
use crate::facts::sent::{Sent, is_hidden, of_authorization, pair_of};
use crate::http::exchange::{Exchange, Fields, Request, Shown};
use crate::http::uri::read_url;
use crate::text::{Seek, Span};

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    if !facts.refused() && !facts.status().is_none_or(|it| (300..400).contains(&it.value)) {
        return None;
    }
    let Some(hop) = facts.redirect_before() else { return told(facts).or_else(|| complained(facts)).or_else(|| told_in_words(facts)) };
    let location = hop.response.as_ref()?.field("Location").map(|it| &it.value);
    let Some(carried) = carried(hop.request.as_ref()?).or_else(|| given(facts)).or_else(|| in_code(facts)) else { return complained(facts) };
    let leaves = location.is_some_and(|it| leaves_host(hop, it.as_str())) || changes_host(hop, facts);
    let lost = match facts.request() {
        Some(request) if request.fields_shown => !still_there(request, &carried),
        // Only the address of the second request is known: clients drop the field when the host changes.
        _ => leaves,
    };
    if !lost || facts.something_arrived().is_some_and(|_| !facts.request_is_whole()) {
        return None;
    }
    let shown = facts.request().is_some_and(|it| it.fields_shown);
    let sure = facts.request_is_whole() || (shown && leaves);
    let message = match location {
        Some(_) => "The first request carried [credentials](0), and the one after [the redirect](1) carries none.",
        None => "The first request carried [credentials](0), and the one after the redirect carries none.",
    };
    let made = if sure {
        Finding::certain(Cause::CREDENTIALS_DROPPED_ON_REDIRECT, message)
    } else {
        Finding::likely(Cause::CREDENTIALS_DROPPED_ON_REDIRECT, message)
    };
    let mut finding = made.decides(carried.span, "sent before the redirect").because("they are gone after the redirect").weigh(80);
    if let Some(location) = location {
        finding = finding.context(location.span(), "the redirect");
        if let Some(url) = target(hop, location.as_str()) {
            finding = finding.change(Change::SetUrl(url)).change(Change::SetField(carried.field.clone(), again(hop, &carried.field)));
        }
    }
    if let Some(asked) = facts.request_span() {
        finding = finding.against(asked, "this request carries none").gap("gone after the redirect");
    }
    Some(if sure { finding } else { settle(finding, facts) })
}

/// The paste tells of the redirect: an address with user name and password that leads to one without.
fn told(facts: &Facts) -> Option<Finding> {
    let paste = facts.source.paste();
    let word = ["redirects to", "redirected to", "redirect to", "redirection to"].iter().filter(|it| !facts.lacks(it)).find_map(|it| Some((paste.seek(it)?, it.len())))?;
    let line = facts.source.slice(facts.source.line(facts.source.line_column(word.0).0));
    let (before, after) = line.split_at_checked(line.seek("redirect")?)?;
    let first = before.seek("://").and_then(|at| before.get(at..)?.split([' ', '`', '"', '\'']).next())?;
    let second = after.seek("://").and_then(|at| after.get(at..)?.split([' ', '`', '"', '\'']).next())?;
    if !first.contains('@') || second.contains('@') || facts.authorization().is_some() {
        return None;
    }
    let message = "[The first address](0) carries a user name and a password, and [the one that it leads to](1) does not.";
    let finding = Finding::likely(Cause::CREDENTIALS_DROPPED_ON_REDIRECT, message)
        .decides(facts.place_of(first)?, "credentials in the address")
        .against(facts.place_of(second)?, "none after the redirect")
        .because("the paste tells of the redirect")
        .weigh(75);
    Some(settle(finding, facts))
}

/// The server finds no credential, and the paste tells of a redirect that the client follows on the way.
fn told_in_words(facts: &Facts) -> Option<Finding> {
    let missing = facts.nothing_arrived().filter(|_| !facts.request_is_whole())?;
    let (line, at) = facts.lowered().find_map(|(line, lower)| {
        let code = ["301", "302", "307", "308"].iter().filter_map(|it| lower.find(it)).min()?;
        let whole = !lower.get(..code)?.ends_with(|it: char| it.is_ascii_alphanumeric()) && !lower.get(code.saturating_add(3)..)?.starts_with(|it: char| it.is_ascii_alphanumeric());
        let tells = lower.contains("location") || lower.contains("redirect") && !lower.contains("redirect_uri");
        (whole && tells).then_some((line, code))
    })?;
    let message = "The server finds [no credential](0), and the call goes by way of [a redirect](1), at which clients leave the field out.";
    let finding = Finding::likely(Cause::CREDENTIALS_DROPPED_ON_REDIRECT, message)
        .decides(missing.span, "none arrived")
        .decides(facts.place_of(line.get(at..at.saturating_add(3))?)?, "a redirect on the way")
        .because("the paste tells of the redirect")
        .weigh(74);
    Some(settle(finding, facts))
}

/// The credential to send to the final address, too: as it was, without its secret.
fn again(hop: &Exchange, field: &str) -> String {
    let value = hop.request.as_ref().and_then(|it| it.field(field)).map_or("", |it| it.value.as_str());
    let scheme = value.split_once(' ').map_or("", |it| it.0).trim();
    if scheme.is_empty() { "<credential of the first request>".to_owned() } else { format!("{scheme} <credential of the first request>") }
}

/// Somebody writes that the redirect loses the field.
fn complained(facts: &Facts) -> Option<Finding> {
    const LOST: &[&str] =
        &["lost", "loses", "losing", "gone", "drop", "strip", "remov", "not sent", "not forward", "not preserv", "not passed", "not kept", "not included", "discard", "doesn't send", "does not send", "without"];
    const WHAT: &[&str] = &["auth header", "authorization", "credentials", "bearer", "auth info", "headers", "auth token"];
    if facts.lacks("redirect") {
        return None;
    }
    let found = facts.lowered().filter(|(it, _)| it.len() < 600).find_map(|(line, lower)| {
        let at = lower.seek("redirect")?;
        let near = lower.get(lower.floor_char_boundary(at.saturating_sub(90))..lower.floor_char_boundary(at.saturating_add(90)))?;
        let lost = LOST.iter().any(|it| near.holds(it)) && WHAT.iter().any(|it| near.holds(it));
        line.get(at..at.saturating_add("redirect".len())).filter(|_| lost)
    })?;
    if facts.request_is_whole() && facts.authorization().is_some() && facts.refused() {
        return None;
    }
    let message = "The credential is said to be gone after [a redirect](0): clients leave it out when the host, the port or the scheme changes.";
    let finding = Finding::likely(Cause::CREDENTIALS_DROPPED_ON_REDIRECT, message).decides(facts.place_of(found)?, "the redirect").because("the paste tells of the redirect");
    Some(settle(finding.weigh(70), facts))
}

/// What a request carried, and in which field.
struct Carried {
    span: Span,
    field: String,
}

fn carried(request: &Request) -> Option<Carried> {
    let full = |it: &Sent| !it.value.is_empty() || is_hidden(it.value.as_str());
    let authorization = request.field("Authorization").map(of_authorization).filter(full);
    if let Some(sent) = authorization {
        return Some(Carried { span: sent.span(), field: "Authorization".to_owned() });
    }
    if let Some(pair) = pair_of(request) {
        return Some(Carried { span: pair.span, field: "Authorization".to_owned() });
    }
    let key = request.fields.iter().find(|it| crate::facts::is_key_field(it.name.as_str()) && !it.value.is_empty());
    key.map(|it| Carried { span: it.span(), field: it.name.as_str().to_owned() })
}

/// A credential that a command gives before the first hop, where the hops themselves are shown without their fields.
fn given(facts: &Facts) -> Option<Carried> {
    facts.earlier().iter().filter_map(|it| it.request.as_ref()).filter(|it| it.shown == Shown::Given).find_map(carried)
}

/// A credential that code beside the exchanges gives, where they are known by a log alone.
fn in_code(facts: &Facts) -> Option<Carried> {
    let told = facts.request().is_some_and(|it| !it.fields_shown);
    let paste = facts.source.paste();
    let at = ["\"Authorization\":", "'Authorization':", "-H \"Authorization:", "-H 'Authorization:", "auth=("]
        .iter()
        .filter(|it| !facts.lacks(it))
        .find_map(|it| paste.seek(it))?;
    let span = Span::new(at, at.saturating_add(6));
    told.then(|| Carried { span, field: "Authorization".to_owned() })
}

fn still_there(request: &Request, carried: &Carried) -> bool {
    request.field(&carried.field).is_some_and(|it| !it.value.is_empty())
}

fn changes_host(hop: &Exchange, facts: &Facts) -> bool {
    let before = hop.request.as_ref().and_then(|it| it.url.as_ref()).and_then(|it| read_url(it.as_str()).host);
    matches!((before, facts.host()), (Some(one), Some(other)) if !one.eq_ignore_ascii_case(other))
}

fn leaves_host(hop: &Exchange, location: &str) -> bool {
    let before = hop.request.as_ref().and_then(|it| it.url.as_ref()).map(|it| read_url(it.as_str()));
    let after = read_url(location);
    let host = before.and_then(|it| it.host).or_else(|| hop.request.as_ref()?.field("Host").map(|it| it.value.as_str()));
    matches!((host, after.host), (Some(one), Some(other)) if !one.eq_ignore_ascii_case(other))
}

/// The address to call at once; only where it is absolute and has no query, which may be signed.
fn target(hop: &Exchange, location: &str) -> Option<String> {
    let url = read_url(location);
    let before = hop.request.as_ref()?.url.as_ref()?;
    let origin = read_url(before.as_str());
    match (url.scheme, url.host, url.query) {
        (Some(_), Some(_), None) => Some(location.to_owned()),
        (None, None, None) if location.starts_with('/') => Some(format!("{}://{}{location}", origin.scheme?, origin.host?)),
        _ => None,
    }
}

fn settle(finding: Finding, facts: &Facts) -> Finding {
    let run = format!(
        "Run the command once more with `-v` against {} and without following redirects, and paste its output.",
        facts.url_for_commands()
    );
    finding.settle(
        "Is the same credential accepted at the final address?",
        &[&run],
        &[("It is accepted.", Cause::CREDENTIALS_DROPPED_ON_REDIRECT), ("It is refused as well.", Cause::TOKEN_REJECTED)],
    )
}
