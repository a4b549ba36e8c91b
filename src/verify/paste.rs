//! Every check that a paste allows, with the key that the user gives.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

use super::keys::{Key, read_keys};
use super::{Verdict, digest, jwt, sigv4};
use crate::diagnosis::Diagnosis;
use crate::http::exchange::{Exchange, Request};
use crate::http::jwt::Jwt;
use crate::http::uri::read_url;
use crate::json::Node;

/// One check and what it came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// What was checked: `JWT signature`.
    pub what: &'static str,
    /// What it came to.
    pub verdict: Verdict,
}

/// Checks everything in the failing exchange that a key, password or secret can decide, and what needs none.
pub fn check(diagnosis: &Diagnosis, key: &str) -> Vec<Check> {
    let keys = read_keys(key);
    let known = &diagnosis.facts;
    let mut checks = Vec::new();
    for token in known.tokens.iter().filter_map(|it| it.jwt.as_ref()).take(4) {
        checks.push(Check { what: "JWT signature", verdict: jwt::check(token, &keys) });
    }
    let Some(exchange) = diagnosis.failing.and_then(|at| diagnosis.exchanges.get(at)) else { return checks };
    let Some(request) = &exchange.request else { return checks };
    for sent in known.credentials.iter().filter(|it| it.is("Digest")) {
        let challenge = known.challenges.iter().find(|it| it.is("Digest"));
        let verdict = digest::check(sent, challenge, None, key.trim_end_matches(['\n', '\r']), method(request), &target(request), body(request));
        checks.push(Check { what: "Digest response", verdict });
    }
    for sent in known.credentials.iter().filter(|it| it.is("AWS4-HMAC-SHA256")) {
        checks.push(Check { what: "AWS signature", verdict: aws(exchange, sent, key.trim()) });
    }
    let access = known.tokens.first().map(|it| it.text.as_str());
    checks.extend(known.dpop.iter().map(|it| Check { what: "DPoP proof", verdict: dpop(it, request, access) }));
    checks
}

fn method(request: &Request) -> &str {
    request.method.as_ref().map_or("GET", |it| it.as_str())
}

fn body(request: &Request) -> &str {
    request.body.as_ref().map_or("", |it| it.as_str())
}

/// The request target in origin-form (RFC 9112, 3.2.1).
fn target(request: &Request) -> String {
    let url = read_url(request.url.as_ref().map_or("", |it| it.as_str()));
    let path = if url.path.is_empty() { "/" } else { url.path };
    url.query.map_or_else(|| path.to_owned(), |it| format!("{path}?{it}"))
}

fn aws(exchange: &Exchange, sent: &crate::http::credentials::Credentials, secret: &str) -> Verdict {
    let Some(ours) = sigv4::rebuild(exchange, sent) else {
        return Verdict::NotChecked("a signed field is not in the paste".to_owned());
    };
    let answer = exchange.response.as_ref().and_then(|it| it.body.as_ref()).map_or("", |it| it.as_str());
    for (name, mine) in [("CanonicalRequest", &ours.canonical_request), ("StringToSign", &ours.string_to_sign)] {
        let Some(theirs) = printed(answer, name) else { continue };
        if let Some((line, mine, theirs)) = sigv4::first_difference(mine, &theirs) {
            return Verdict::Wrong(format!("line {line} of the {name} is `{mine}` in the request and `{theirs}` at the server"));
        }
    }
    let scope = sent.param("Credential").and_then(|it| it.as_str().split_once('/')).map_or("", |it| it.1);
    let signature = sent.param("Signature").map_or("", |it| it.as_str());
    match sigv4::sign(secret, scope, &ours.string_to_sign) {
        _ if secret.is_empty() => Verdict::NotChecked("no secret access key was given".to_owned()),
        None => Verdict::Wrong(format!("the credential scope {scope} is not date/region/service/aws4_request")),
        Some(it) if it == signature => Verdict::Right("the signature computes from this secret".to_owned()),
        Some(_) => Verdict::Wrong("the signature was made with another secret, or over another request".to_owned()),
    }
}

/// What the server printed of its side, unescaped: S3 and others put it into the XML of the refusal.
fn printed(answer: &str, name: &str) -> Option<String> {
    let (_, rest) = answer.split_once(&format!("<{name}>"))?;
    let (text, _) = rest.split_once(&format!("</{name}>"))?;
    Some(text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\""))
}

/// A DPoP proof against its request (RFC 9449, 4.3); its time is judged by the diagnosis, not here.
fn dpop(proof: &Jwt, request: &Request, access: Option<&str>) -> Verdict {
    let claim = |name: &str| proof.payload.as_ref().and_then(|it| it.member(name)).and_then(Node::str);
    if claim("htm") != Some(method(request)) {
        return Verdict::Wrong(format!("htm is {}, the request is a {}", claim("htm").unwrap_or("missing"), method(request)));
    }
    let plain = |url: &str| url.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/').to_ascii_lowercase();
    let url = request.url.as_ref().map_or("", |it| it.as_str());
    match claim("htu") {
        None => return Verdict::Wrong("htu is missing".to_owned()),
        Some(htu) if url.contains("://") && plain(htu) != plain(url) => return Verdict::Wrong(format!("htu is {htu}, the request goes to {url}")),
        Some(_) => {}
    }
    let wanted = access.map(|it| URL_SAFE_NO_PAD.encode(Sha256::digest(it.as_bytes())));
    if wanted.is_some() && claim("ath") != wanted.as_deref() {
        return Verdict::Wrong("ath is not the hash of the access token that was sent".to_owned());
    }
    let Some(header) = proof.header.as_ref().and_then(|it| it.member("jwk")) else {
        return Verdict::Wrong("the header has no jwk".to_owned());
    };
    let keys: Vec<Key> = super::keys::of_node(header);
    jwt::check(proof, &keys)
}
