//! Every check that a paste allows, with the key that the user gives.

use super::jws::{Step, steps};
use super::keys::read_keys;
use super::{Verdict, digest, dpop, sigv4};
use crate::diagnosis::Diagnosis;
use crate::http::credentials::Credentials;
use crate::http::exchange::{Exchange, Request};
use crate::http::uri::read_url;

/// One check and what it came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// What was checked: `JWT signature`.
    pub what: &'static str,
    /// What it came to.
    pub verdict: Verdict,
}

/// A check, decided as far as it can be without public-key cryptography.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// What is checked.
    pub what: &'static str,
    /// What is left to do.
    pub pending: Pending,
}

/// What is left to do of a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pending {
    /// Nothing.
    Done(Verdict),
    /// Keys are to be tried on a signature.
    Signature(Vec<Step>),
}

/// What the user has to give for the checks of a paste, in words for a label; none where nothing is to be given.
pub fn wanted(diagnosis: &Diagnosis) -> Option<&'static str> {
    let known = &diagnosis.facts;
    let has = |scheme: &str| known.credentials.iter().any(|it| it.is(scheme));
    match () {
        () if has("Digest") => Some("Password"),
        () if has("AWS4-HMAC-SHA256") || url_is_signed(diagnosis) => Some("Secret access key"),
        () if known.tokens.iter().any(|it| it.jwt.as_ref().is_some_and(|it| !it.encrypted)) => Some("Secret, PEM, JWK or JWKS"),
        () => None,
    }
}

/// Plans every check in the failing exchange that a key, password or secret can decide, and what needs none.
pub fn plan(diagnosis: &Diagnosis, key: &str) -> Vec<Planned> {
    let keys = read_keys(key);
    let known = &diagnosis.facts;
    let mut plan = Vec::new();
    for token in known.tokens.iter().filter_map(|it| it.jwt.as_ref()).take(4) {
        plan.push(Planned { what: "JWT signature", pending: Pending::Signature(steps(token, &keys)) });
    }
    let Some(exchange) = diagnosis.failing.and_then(|at| diagnosis.exchanges.get(at)) else { return plan };
    let Some(request) = &exchange.request else { return plan };
    for sent in known.credentials.iter().filter(|it| it.is("Digest")) {
        let verdict = password(diagnosis, sent, request, key.trim_end_matches(['\n', '\r']));
        plan.push(Planned { what: "Digest response", pending: Pending::Done(verdict) });
    }
    for sent in known.credentials.iter().filter(|it| it.is("AWS4-HMAC-SHA256")) {
        plan.push(Planned { what: "AWS signature", pending: Pending::Done(aws(exchange, sigv4::Said::of_credentials(sent).as_ref(), key.trim())) });
    }
    if let Some(said) = sigv4::Said::of_url(exchange) {
        plan.push(Planned { what: "AWS signature of the URL", pending: Pending::Done(aws(exchange, Some(&said), key.trim())) });
    }
    for proof in &known.dpop {
        plan.extend(dpop::plan(proof, diagnosis, exchange, request));
    }
    plan
}

/// Checks everything in the failing exchange that a key, password or secret can decide, and what needs none.
#[cfg(feature = "cli")]
pub fn check(diagnosis: &Diagnosis, key: &str) -> Vec<Check> {
    let verdict = |it: Pending| match it {
        Pending::Done(verdict) => verdict,
        Pending::Signature(steps) => super::jwt::run(&steps),
    };
    plan(diagnosis, key).into_iter().map(|it| Check { what: it.what, verdict: verdict(it.pending) }).collect()
}

/// What a SigV4 signature of the failing request was made over, as the paste shows the request.
pub fn signed(diagnosis: &Diagnosis) -> Option<sigv4::Signed> {
    let exchange = diagnosis.exchanges.get(diagnosis.failing?)?;
    let sent = diagnosis.facts.credentials.iter().filter_map(sigv4::Said::of_credentials);
    sent.chain(sigv4::Said::of_url(exchange)).find_map(|it| sigv4::rebuild(exchange, &it))
}

fn url_is_signed(diagnosis: &Diagnosis) -> bool {
    diagnosis.failing.and_then(|at| diagnosis.exchanges.get(at)).is_some_and(|it| sigv4::Said::of_url(it).is_some())
}

fn method(request: &Request) -> &str {
    request.method.as_ref().map_or("GET", |it| it.as_str())
}

/// The request target in origin-form (RFC 9112, 3.2.1).
fn target(request: &Request) -> String {
    let url = read_url(request.url.as_ref().map_or("", |it| it.as_str()));
    let path = if url.path.is_empty() { "/" } else { url.path };
    url.query.map_or_else(|| path.to_owned(), |it| format!("{path}?{it}"))
}

/// Digest credentials with a password; with `user:password` where the user name that was sent is hashed (userhash=true).
fn password(diagnosis: &Diagnosis, sent: &Credentials, request: &Request, given: &str) -> Verdict {
    if given.is_empty() {
        return Verdict::NotChecked("no password was given".to_owned());
    }
    let hashed = sent.param("userhash").is_some_and(|it| it.as_str().eq_ignore_ascii_case("true"));
    let (user, password) = match given.split_once(':').filter(|_| hashed) {
        Some((user, password)) => (Some(user), password),
        None if hashed => return Verdict::NotChecked("the user name was sent hashed: give it as user:password".to_owned()),
        None => (None, given),
    };
    let challenge = diagnosis.facts.challenges.iter().find(|it| it.is("Digest"));
    let body = request.body.as_ref().map_or("", |it| it.as_str());
    digest::check(sent, challenge, user, password, method(request), &target(request), body)
}

fn aws(exchange: &Exchange, said: Option<&sigv4::Said>, secret: &str) -> Verdict {
    let Some(said) = said else {
        return Verdict::NotChecked("the credentials name no scope or no signed fields".to_owned());
    };
    let Some(ours) = sigv4::rebuild(exchange, said) else {
        let missing = said.missing(exchange).map(|it| format!("the field {it} is signed, and is not in the request that was pasted"));
        return Verdict::NotChecked(missing.unwrap_or_else(|| "the date of the signature is not in the paste".to_owned()));
    };
    let answer = exchange.response.as_ref().and_then(|it| it.body.as_ref()).map_or("", |it| it.as_str());
    for (name, mine) in [("CanonicalRequest", &ours.canonical_request), ("StringToSign", &ours.string_to_sign)] {
        let Some(theirs) = printed(answer, name) else { continue };
        if let Some((line, mine, theirs)) = sigv4::first_difference(mine, &theirs) {
            return Verdict::Wrong(format!("line {line} of the {name} is `{mine}` in the request and `{theirs}` at the server"));
        }
    }
    let scope = said.scope.as_str();
    match sigv4::sign(secret, scope, &ours.string_to_sign) {
        _ if secret.is_empty() => Verdict::NotChecked("no secret access key was given".to_owned()),
        None => Verdict::Wrong(format!("the credential scope {scope} is not date/region/service/aws4_request")),
        Some(it) if it == said.signature => Verdict::Right("the signature computes from this secret".to_owned()),
        Some(_) => Verdict::Wrong(why_another(exchange, said, secret)),
    }
}

/// Why a signature does not compute: what it was made over in place of this request, where that can be found.
fn why_another(exchange: &Exchange, said: &sigv4::Said, secret: &str) -> String {
    let own = sigv4::Encoded::of(&said.scope);
    let fits = |encoded: sigv4::Encoded, method: Option<&str>| {
        let signed = sigv4::rebuild_as(exchange, said, encoded, method);
        signed.and_then(|it| sigv4::sign(secret, &said.scope, &it.string_to_sign)).is_some_and(|it| it == said.signature)
    };
    if fits(own.other(), None) {
        return match own {
            sigv4::Encoded::Twice => "the path was signed as it is sent; this service wants it encoded once more (only S3 does not)".to_owned(),
            sigv4::Encoded::Once => "the path was encoded twice before it was signed; S3 wants it as it is sent".to_owned(),
        };
    }
    let sent = exchange.request.as_ref().map_or("GET", method);
    match ["GET", "PUT", "POST", "HEAD", "DELETE", "PATCH"].into_iter().find(|it| *it != sent && fits(own, Some(it))) {
        Some(meant) => format!("it was signed for {meant}, and the request is a {sent}"),
        None => "the signature was made with another secret, or over another request".to_owned(),
    }
}

/// What the server printed of its side, unescaped: S3 and others put it into the XML of the refusal.
fn printed(answer: &str, name: &str) -> Option<String> {
    let (_, rest) = answer.split_once(&format!("<{name}>"))?;
    let (text, _) = rest.split_once(&format!("</{name}>"))?;
    Some(text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\""))
}
