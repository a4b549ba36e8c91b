//! Credentials went over plain http, or a server that wants https was spoken to in plain http.

use crate::diagnosis::{Cause, Certainty, Change, Finding};
use crate::facts::Facts;
use crate::products::Meaning;
use crate::text::{Seek, Span};

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    said(facts).or_else(|| in_the_clear(facts))
}

fn said(facts: &Facts) -> Option<Finding> {
    let said = facts.said_any(&[Meaning::HttpsRequired, Meaning::PlainHttpToTls])?;
    let message = if said.meaning == Meaning::PlainHttpToTls {
        "[Plain http](0) was spoken to a port for TLS."
    } else {
        "The server says that [https is required](0)."
    };
    let made = if said.certainty() == Certainty::Certain {
        Finding::certain(Cause::INSECURE_TRANSPORT, message)
    } else {
        Finding::likely(Cause::INSECURE_TRANSPORT, message)
    };
    let mut finding = made.decides(said.span, "the server says so").because("the server says so").weigh(70);
    if let Some((span, url)) = plain_url(facts) {
        finding = finding.decides(span, "plain http");
        finding = url.map_or_else(|| finding.clone(), |it| finding.clone().change(Change::SetUrl(it)));
    }
    let asks = finding.certainty != Certainty::Certain;
    Some(if asks {
        finding.settle(
            "Is the address called by https?",
            &["Look at the first letters of the address in the settings."],
            &[("It is http.", Cause::INSECURE_TRANSPORT)],
        )
    } else {
        finding
    })
}

/// A credential on a connection that anybody on the way can read; it stands beside the cause.
fn in_the_clear(facts: &Facts) -> Option<Finding> {
    let (span, url) = plain_url(facts)?;
    let secret = facts.secrets_sent().iter().any(|it| !it.value.is_empty()) || facts.pair().is_some() || posts_secret(facts);
    if !secret || facts.let_in_later() || !facts.refused() || is_private(facts.host()?) {
        return None;
    }
    let message = "The credential went over [plain http](0), where anybody on the way can read it.";
    let finding =
        Finding::likely(Cause::INSECURE_TRANSPORT, message).decides(span, "plain http").because("the address begins with http").weigh(5);
    let finding = finding.settle(
        "Does the server answer by https?",
        &["Call the same address with https and paste the answer."],
        &[("It lets you in.", Cause::INSECURE_TRANSPORT), ("It refuses as before.", Cause::TOKEN_REJECTED)],
    );
    Some(match url {
        Some(url) => finding.change(Change::SetUrl(url)),
        None => finding,
    })
}

/// Where the address says http, and the same address with https, if it names no port and no query.
fn plain_url(facts: &Facts) -> Option<(Span, Option<String>)> {
    let text = facts.request()?.url.as_ref()?;
    let url = facts.url()?;
    url.scheme.filter(|it| it.eq_ignore_ascii_case("http"))?;
    let plain = url.port.is_none() && url.query.is_none() && url.userinfo.is_none();
    let secure = plain.then(|| url.host.map(|host| format!("https://{host}{}", url.path))).flatten();
    Some((text.span(), secure))
}

fn posts_secret(facts: &Facts) -> bool {
    let body = facts.request().and_then(|it| it.body.as_ref());
    body.is_some_and(|it| it.len() < 10_000 && ["password", "client_secret", "passwd"].iter().any(|name| it.as_str().holds(name)))
}

/// Loopback, private addresses, and names that only a local network resolves.
fn is_private(host: &str) -> bool {
    let lower = host.to_ascii_lowercase();
    let octets: Vec<u8> = lower.split('.').filter_map(|it| it.parse().ok()).collect();
    let private = matches!(octets.as_slice(), [10 | 127, _, _, _] | [192, 168, _, _] | [169, 254, _, _] | [172, 16..=31, _, _]);
    let local = ["localhost", "::1", "host.docker.internal"].contains(&lower.as_str())
        || lower.ends_with(".local")
        || lower.ends_with(".localhost")
        || lower.ends_with(".internal")
        || lower.ends_with(".svc");
    private || local || !lower.contains('.')
}
