//! A DPoP proof against its request, part by part (RFC 9449, 4.3): no key of the user's is needed, since the proof carries its own.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

use super::Verdict;
use super::jws::{Step, steps};
use super::paste::{Pending, Planned};
use crate::diagnosis::Diagnosis;
use crate::http::exchange::{Exchange, Fields, Request};
use crate::http::jwt::Jwt;
use crate::json::Node;
use crate::text::Seek;
use crate::time::span_in_words;

/// A proof may be so old, in seconds, for any server to take it, and none is known to take one that is older than the second.
const FRESH: i64 = 60;
const STALE: i64 = 3600;

/// The parts of a proof, each a check.
pub(super) fn plan(proof: &Jwt, diagnosis: &Diagnosis, exchange: &Exchange, request: &Request) -> Vec<Planned> {
    let access = diagnosis.facts.tokens.first();
    let done = |what: &'static str, verdict: Verdict| Planned { what, pending: Pending::Done(verdict) };
    let jwk = proof.header.as_ref().and_then(|it| it.member("jwk"));
    let signature = match jwk {
        Some(jwk) => steps(proof, &super::keys::of_node(jwk)),
        None => vec![Step::Decided(Verdict::Wrong("the header has no jwk".to_owned()))],
    };
    let mut plan = vec![
        done("DPoP htm", method(proof, request)),
        done("DPoP htu", address(proof, request)),
        done("DPoP ath", hash(proof, access.map(|it| it.text.as_str()))),
        done("DPoP iat", age(proof, diagnosis)),
        done("DPoP nonce", nonce(proof, diagnosis, exchange)),
    ];
    let bound = access.and_then(|it| it.claim("cnf")?.member("jkt")?.str());
    plan.extend(bound.map(|it| done("DPoP key", key(jwk, it))));
    plan.push(Planned { what: "DPoP signature", pending: Pending::Signature(signature) });
    plan
}

fn claim<'p>(proof: &'p Jwt, name: &str) -> Option<&'p Node> {
    proof.payload.as_ref().and_then(|it| it.member(name))
}

fn text<'p>(proof: &'p Jwt, name: &str) -> Option<&'p str> {
    claim(proof, name).and_then(Node::str)
}

fn method(proof: &Jwt, request: &Request) -> Verdict {
    let sent = request.method.as_ref().map_or("GET", |it| it.as_str());
    match text(proof, "htm") {
        Some(htm) if htm == sent => Verdict::Right(format!("{htm}, as the request")),
        Some(htm) => Verdict::Wrong(format!("htm is {htm}, the request is a {sent}")),
        None => Verdict::Wrong("htm is missing".to_owned()),
    }
}

fn address(proof: &Jwt, request: &Request) -> Verdict {
    let plain = |url: &str| url.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/').to_ascii_lowercase();
    let url = request.url.as_ref().map_or("", |it| it.as_str());
    let Some(htu) = text(proof, "htu") else { return Verdict::Wrong("htu is missing".to_owned()) };
    if url.holds("://") {
        return if plain(htu) == plain(url) { Verdict::Right("the address of the request".to_owned()) } else { Verdict::Wrong(format!("htu is {htu}, the request goes to {url}")) };
    }
    let host = request.field("Host").map(|it| it.value.as_str()).unwrap_or_default();
    let rest = plain(htu).cut("://").map(|it| it.1.to_owned()).unwrap_or_default();
    match host {
        "" => Verdict::NotChecked("the paste does not show the host that was called".to_owned()),
        _ if rest == plain(&format!("{host}{url}")) => Verdict::Right("the address of the request".to_owned()),
        _ => Verdict::Wrong(format!("htu is {htu}, the request goes to {host}{url}")),
    }
}

fn hash(proof: &Jwt, access: Option<&str>) -> Verdict {
    match (text(proof, "ath"), access.map(|it| URL_SAFE_NO_PAD.encode(Sha256::digest(it.as_bytes())))) {
        (_, None) => Verdict::NotChecked("no access token is in the paste".to_owned()),
        (Some(ath), Some(wanted)) if ath == wanted => Verdict::Right("the hash of the access token that was sent".to_owned()),
        (Some(_), Some(_)) => Verdict::Wrong("ath is not the hash of the access token that was sent".to_owned()),
        (None, Some(_)) => Verdict::Wrong("ath is missing, and an access token was sent with the proof".to_owned()),
    }
}

fn age(proof: &Jwt, diagnosis: &Diagnosis) -> Verdict {
    let Some(iat) = claim(proof, "iat").and_then(Node::number) else { return Verdict::Wrong("iat is missing".to_owned()) };
    let Some(date) = diagnosis.facts.date else { return Verdict::NotChecked("the answer has no Date to hold it against".to_owned()) };
    let age = date.value.0.saturating_sub(iat as i64);
    let words = span_in_words(age.saturating_abs());
    match age {
        age if age > STALE => Verdict::Wrong(format!("made {words} before the server answered: a proof is for one request")),
        age if age < -300 => Verdict::Wrong(format!("made {words} after the server answered, by its clock")),
        age if age.saturating_abs() <= FRESH => Verdict::Right(format!("made within {words} of the answer")),
        _ => Verdict::NotChecked(format!("made {words} before the server answered; each server chooses how old a proof may be")),
    }
}

fn nonce(proof: &Jwt, diagnosis: &Diagnosis, exchange: &Exchange) -> Verdict {
    let given = |it: &Exchange| it.response.as_ref()?.field("DPoP-Nonce").map(|it| it.value.as_str().to_owned());
    let asked = diagnosis.facts.challenges.iter().any(|it| it.param("error").is_some_and(|it| it.as_str() == "use_dpop_nonce"));
    let earlier = diagnosis.exchanges.get(..diagnosis.failing.unwrap_or(0)).unwrap_or_default();
    let last = earlier.iter().rev().find_map(given);
    match (text(proof, "nonce"), last, asked) {
        (None, _, true) => Verdict::Wrong("the server asks for a nonce, and the proof has none".to_owned()),
        (Some(nonce), _, true) if given(exchange).as_deref() != Some(nonce) => Verdict::Wrong("the server asks for a newer nonce than the proof has".to_owned()),
        (Some(nonce), Some(last), _) if nonce == last => Verdict::Right("the one that the server gave last".to_owned()),
        (Some(_), Some(_), _) => Verdict::Wrong("not the one that the server gave last".to_owned()),
        (None, Some(_), _) => Verdict::Wrong("the server gave a nonce before, and the proof has none".to_owned()),
        (_, None, _) => Verdict::NotChecked("the paste shows no nonce of the server".to_owned()),
    }
}

/// The key of the proof against the one that the access token is bound to (`cnf.jkt`, RFC 9449, 6.1).
fn key(jwk: Option<&Node>, bound: &str) -> Verdict {
    let Some(thumbprint) = jwk.and_then(thumbprint) else {
        return Verdict::NotChecked("the proof's key cannot be read".to_owned());
    };
    if thumbprint == bound {
        Verdict::Right("the one that the access token is bound to".to_owned())
    } else {
        Verdict::Wrong("the access token is bound to another key (cnf.jkt)".to_owned())
    }
}

/// A JWK's thumbprint (RFC 7638): its required members in the order of their names.
fn thumbprint(jwk: &Node) -> Option<String> {
    let names: &[&str] = match jwk.member("kty")?.str()? {
        "EC" => &["crv", "kty", "x", "y"],
        "RSA" => &["e", "kty", "n"],
        "OKP" => &["crv", "kty", "x"],
        _ => return None,
    };
    let members: Option<Vec<String>> = names.iter().map(|name| Some(format!("\"{name}\":\"{}\"", jwk.member(name)?.str()?))).collect();
    Some(URL_SAFE_NO_PAD.encode(Sha256::digest(format!("{{{}}}", members?.join(",")).as_bytes())))
}
