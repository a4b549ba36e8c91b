//! The DPoP proof does not fit the request, the token or the moment (RFC 9449).

use super::in_words;
use crate::diagnosis::{Cause, Certainty, Finding};
use crate::facts::{Facts, absolute_url};
use crate::http::exchange::Fields;
use crate::http::uri::{Url, read_url};
use crate::json::Node;
use crate::products::Meaning;
use crate::text::Span;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    // A nonce that was asked for and then sent is an ordinary round.
    if facts.later().iter().any(|it| it.status().is_some_and(|it| it < 400) && it.request.as_ref().is_some_and(|it| it.field("DPoP").is_some())) {
        return None;
    }
    let misfit = misfit(facts);
    let asked = asked(facts);
    let said = facts.said(Meaning::DpopProof).map(|it| it.span).or(asked);
    if let Some(misfit) = misfit.filter(|_| said.is_some() || facts.status_is(&[400, 401, 403])) {
        return Some(by_claims(&misfit, said));
    }
    if let Some(span) = asked {
        return Some(
            Finding::certain(Cause::DPOP_PROOF_INVALID, "The server [refuses the DPoP proof](0), or asks for a nonce in it.")
                .because("the answer names the proof")
                .decides(span, "the answer says so")
                .weigh(85),
        );
    }
    let said = facts.said(Meaning::DpopProof)?;
    // A proof that is missing is another matter.
    if facts.request_is_whole() && facts.sent("DPoP").is_none() {
        return None;
    }
    Some(in_words(facts, Cause::DPOP_PROOF_INVALID, said, "The server [refuses the DPoP proof](0), or asks for a nonce in it.").weigh(85))
}

/// The challenge's own word for it (RFC 9449, 7.1 and 9).
fn asked(facts: &Facts) -> Option<Span> {
    let errors = facts.known.challenges.iter().filter_map(|it| it.param("error"));
    errors.filter(|it| matches!(it.as_str(), "use_dpop_nonce" | "invalid_dpop_proof")).map(crate::text::Text::span).next()
}

/// A part of the proof that contradicts the request.
struct Misfit {
    what: &'static str,
    /// The contradiction in a few words.
    gap: &'static str,
    span: Span,
    decoded: Option<String>,
    against: Option<Span>,
    /// Whether a proxy may have changed the other side, so that the server alone knows.
    sure: bool,
}

fn misfit(facts: &Facts) -> Option<Misfit> {
    let proofs = &facts.known.dpop;
    if let (Some(first), Some(second)) = (proofs.first(), proofs.get(1)) {
        return Some(Misfit { what: "there are two proofs", gap: "two proofs", span: second.text.span(), decoded: None, against: Some(first.text.span()), sure: true });
    }
    let bearer = || facts.credential().filter(|it| it.is("Bearer"));
    method(facts).or_else(|| address(facts)).or_else(|| {
        let credential = bearer().filter(|_| !proofs.is_empty())?;
        let bound = facts.sent_tokens().any(|it| it.claim("cnf").is_some());
        bound.then(|| Misfit { what: "the scheme is Bearer and not DPoP", gap: "not DPoP", span: credential.scheme.span(), decoded: None, against: None, sure: true })
    })
}

fn method(facts: &Facts) -> Option<Misfit> {
    let node = facts.proof_claim("htm")?;
    let sent = facts.request()?.method.as_ref()?;
    let made = node.str()?;
    let what = "it was made for another method";
    (!made.eq_ignore_ascii_case(sent.as_str())).then(|| marked(what, node, "htm", made, sent.span(), true))
}

fn address(facts: &Facts) -> Option<Misfit> {
    let node = facts.proof_claim("htu")?;
    let made = node.str()?;
    let sent = facts.request()?.url.as_ref()?;
    let url = absolute_url(facts.exchange()?)?;
    let (one, other) = (read_url(made), read_url(&url));
    let as_written = read_url(sent.as_str()).scheme.is_some();
    let same_scheme = !as_written || one.scheme.map(str::to_ascii_lowercase) == other.scheme.map(str::to_ascii_lowercase);
    let what = "it was made for another address";
    if same_place(&one, &other) && same_scheme {
        // A plain http address in a proof is what a server behind a TLS proxy is asked to believe, or the other way round.
        let plain = one.scheme == Some("http") && !one.is_local() && !as_written;
        return plain.then(|| marked(what, node, "htu", made, sent.span(), false));
    }
    Some(marked(what, node, "htu", made, sent.span(), true))
}

fn marked(what: &'static str, node: &Node, claim: &str, made: &str, against: Span, sure: bool) -> Misfit {
    let gap = if claim == "htm" { "another method" } else { "another address" };
    Misfit { what, gap, span: node.span, decoded: Some(format!("\"{claim}\":\"{made}\"")), against: Some(against), sure }
}

/// Host, port and path, without query and fragment (RFC 9449, 4.3); the ports of http and https count as one, since a proxy may change them.
fn same_place(one: &Url<'_>, other: &Url<'_>) -> bool {
    let host = |it: &Url<'_>| it.host.unwrap_or_default().to_ascii_lowercase();
    let port = |it: &Url<'_>| it.port.filter(|port| !matches!(*port, "80" | "443")).map(str::to_owned);
    let path = |it: &Url<'_>| if it.path.is_empty() { "/".to_owned() } else { it.path.to_owned() };
    host(one) == host(other) && port(one) == port(other) && path(one) == path(other)
}

fn by_claims(misfit: &Misfit, said: Option<Span>) -> Finding {
    let certainty = if misfit.sure || said.is_some() { Certainty::Certain } else { Certainty::Likely };
    let mut finding = Finding::new(Cause::DPOP_PROOF_INVALID, certainty, &format!("The DPoP [proof does not fit](0): {}.", misfit.what))
        .because("the proof and the request contradict one another")
        .decides(misfit.span, "the proof says this")
        .weigh(88);
    if let Some(decoded) = &misfit.decoded {
        finding = finding.decoded(decoded);
    }
    if let Some(against) = misfit.against {
        finding = finding.against(against, "the request is this").gap(misfit.gap);
    }
    if let Some(said) = said {
        finding = finding.decides(said, "the server says so");
    }
    if certainty == Certainty::Certain {
        return finding;
    }
    finding.settle(
        "Does a proof with the public address work?",
        &["Make a proof whose `htu` is the address that you call, with https.", "Send the request again with it."],
        &[("It is accepted.", Cause::DPOP_PROOF_INVALID), ("It is refused as before.", Cause::TOKEN_REJECTED)],
    )
}
