//! 511, or a captive portal or zero-trust gateway answers in the origin's place.

use crate::diagnosis::{Cause, Certainty, Finding};
use crate::facts::Facts;
use crate::http::uri::read_url;
use crate::products::Meaning;
use crate::text::Seek;

/// Gateways that ask for their own sign-in before anything behind them is reached, in lower case.
const GATEWAYS: &[&str] = &[
    "cloudflare access",
    "cloudflareaccess",
    "authelia",
    "authentik",
    "oauth2-proxy",
    "oauth2_proxy",
    "pomerium",
    "pangolin",
    "identity-aware proxy",
    "identity aware proxy",
    "zscaler",
    "tinyauth",
    "traefik-forward-auth",
];

/// Words in the host or path of a captive portal.
const PORTAL: &[&str] = &["hotspot", "captive", "portal", "wifi", "wlan", "guest", "fgtauth", "netlogin", "opennds", "nodogsplash", "splash", "chilli", "coova", "uamip"];

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    own_status(facts).or_else(|| said(facts)).or_else(|| portal(facts)).or_else(|| refreshed(facts)).or_else(|| in_front(facts))
}

fn own_status(facts: &Facts) -> Option<Finding> {
    let status = facts.status().filter(|it| it.value == 511)?;
    let message = "Status [511](0) says that the network wants a sign-in; the server was not reached.";
    Some(
        Finding::certain(Cause::NETWORK_LOGIN_REQUIRED, message)
            .because("only a network answers 511")
            .decides(status.span, "the network asks, not the server")
            .weigh(90),
    )
}

fn settled(facts: &Facts, finding: Finding) -> Finding {
    let how = format!("Run `curl -sI {}` from another network, or behind the gateway.", facts.url_for_commands());
    finding.settle(
        "Does the application itself answer when nothing stands before it?",
        &[&how],
        &[("yes", Cause::NETWORK_LOGIN_REQUIRED), ("no, the same redirect comes", Cause::LOGIN_REDIRECT)],
    )
}

fn said(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::NetworkLogin)?;
    let message = "A gateway or network in front [wants its own sign-in](0); the application was not reached.";
    let finding = Finding::new(Cause::NETWORK_LOGIN_REQUIRED, said.certainty(), message).because("the gateway says so").weigh(80);
    let finding = facts.all_said(Meaning::NetworkLogin).fold(finding, |it, said| it.decides(said.span, "the gateway's own answer"));
    Some(settled(facts, finding))
}

/// Plain http that is sent to another host's portal.
fn portal(facts: &Facts) -> Option<Finding> {
    let location = facts.got("Location").filter(|_| facts.status_is(&[301, 302, 303, 307, 308]))?;
    let target = read_url(location.value.as_str());
    let host = target.host.filter(|it| !facts.host().is_some_and(|asked| asked.eq_ignore_ascii_case(it)))?;
    let plain = facts.url().and_then(|it| it.scheme).is_none_or(|it| it.eq_ignore_ascii_case("http"));
    let words = format!("{host}{}", target.path).to_ascii_lowercase();
    if !plain || !PORTAL.iter().any(|it| words.holds(it)) {
        return None;
    }
    let message = "The answer sends the request to [another host's sign-in](0), as a guest network does until you accept its terms.";
    let named = ["captive", "hotspot", "fgtauth"].iter().any(|it| words.holds(it));
    let certainty = if named { Certainty::Certain } else { Certainty::Likely };
    let finding = Finding::new(Cause::NETWORK_LOGIN_REQUIRED, certainty, message).because("another host takes the request");
    Some(settled(facts, finding.decides(location.value.span(), "a portal's address").weigh(65)))
}

/// A test of the connection, or any plain http, is answered by a page that sends the browser to another host's sign-in at once.
fn refreshed(facts: &Facts) -> Option<Finding> {
    let body = facts.response()?.body.as_ref().filter(|it| it.len() < 20_000 && facts.status().is_none_or(|it| it.value < 400))?;
    let lower = body.as_str().to_ascii_lowercase();
    let refresh = lower.seek("http-equiv=\"refresh\"").or_else(|| lower.seek("http-equiv='refresh'"))?;
    let at = refresh.saturating_add(lower.get(refresh..)?.seek("url=")?).saturating_add(4);
    let rest = body.as_str().get(at..)?.trim_start_matches(['\'', '"', ' ']);
    let target = rest.split(['"', '\'', '>', ' ']).next()?;
    let url = read_url(target);
    let asked = CHECKS.iter().any(|it| target.holds(it) || facts.url().is_some_and(|url| url.path.contains(it)));
    let words = format!("{}{}", url.host?, url.path).to_ascii_lowercase();
    if !asked && !PORTAL.iter().any(|it| words.holds(it)) {
        return None;
    }
    let message = "The answer is a page that sends the browser to [a network's sign-in](0); the site that was asked for was not reached.";
    let finding = Finding::likely(Cause::NETWORK_LOGIN_REQUIRED, message).because("another host takes the request");
    Some(settled(facts, finding.decides(body.span_of(target), "a portal's address").weigh(66)))
}

/// Addresses by which devices find out whether a network lets them through.
const CHECKS: &[&str] =
    &["generate_204", "generate%5F204", "generate%5f204", "hotspot-detect", "connecttest", "ncsi.txt", "connectivity-check", "success.txt", "captive"];

/// The program got a page instead of data, and a gateway with a sign-in of its own is said to stand before the application.
fn in_front(facts: &Facts) -> Option<Finding> {
    if facts.status().is_some_and(|it| it.value >= 400) {
        return None;
    }
    let page = facts.page_for_json()?;
    let (gateway, _) = facts.mentioned(GATEWAYS)?;
    let message = "The program expected data and got [a page](0); [the gateway in front](1) answers with its own sign-in.";
    let finding = Finding::likely(Cause::NETWORK_LOGIN_REQUIRED, message).because("a gateway with its own sign-in stands in front");
    Some(settled(facts, finding.decides(page, "a page came in the place of data").decides(gateway, "it asks for its own sign-in").weigh(60)))
}
