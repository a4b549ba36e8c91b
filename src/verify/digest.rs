//! Digest responses recomputed with the password (RFC 7616, 3.4), and which part differs if they do not fit.

use md5::{Digest as _, Md5};
use sha2::{Sha256, Sha512_256};

use super::{Verdict, hex};
use crate::http::challenge::Challenge;
use crate::http::credentials::Credentials;

/// What a response is computed from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Computed {
    /// H(A1): user, realm and password.
    pub ha1: String,
    /// H(A2): method and URI, with the content for auth-int.
    pub ha2: String,
    /// The response.
    pub response: String,
}

/// Recomputes the response of Digest credentials; `None` where a parameter that it takes is missing, or the algorithm is not known.
///
/// `user` is the user name, for credentials whose `username` is hashed (userhash=true); otherwise theirs is taken.
pub fn compute(sent: &Credentials, user: Option<&str>, password: &str, method: &str, body: &str) -> Option<Computed> {
    let get = |name: &str| sent.param(name).map(|it| it.as_str());
    let algorithm = get("algorithm").unwrap_or("MD5").to_ascii_uppercase();
    let (hash, session) = hash_of(&algorithm)?;
    let (realm, nonce, uri) = (get("realm")?, get("nonce")?, get("uri")?);
    let hashed = get("userhash").is_some_and(|it| it.eq_ignore_ascii_case("true"));
    let name = if hashed { user? } else { user.or_else(|| get("username"))? };
    let mut ha1 = hash(&format!("{name}:{realm}:{password}"));
    if session {
        ha1 = hash(&format!("{ha1}:{nonce}:{}", get("cnonce")?));
    }
    let qop = get("qop").map(str::to_ascii_lowercase);
    let ha2 = match qop.as_deref() {
        Some("auth-int") => hash(&format!("{method}:{uri}:{}", hash(body))),
        _ => hash(&format!("{method}:{uri}")),
    };
    let response = match qop {
        Some(qop) => hash(&format!("{ha1}:{nonce}:{}:{}:{qop}:{ha2}", get("nc")?, get("cnonce")?)),
        None => hash(&format!("{ha1}:{nonce}:{ha2}")),
    };
    Some(Computed { ha1, ha2, response })
}

type Hash = fn(&str) -> String;

/// The hash of an algorithm, and whether it is the session variant.
fn hash_of(algorithm: &str) -> Option<(Hash, bool)> {
    let (name, session) = algorithm.strip_suffix("-SESS").map_or((algorithm, false), |it| (it, true));
    let hash: Hash = match name {
        "MD5" => |it| hex(&Md5::digest(it.as_bytes())),
        "SHA-256" => |it| hex(&Sha256::digest(it.as_bytes())),
        "SHA-512-256" => |it| hex(&Sha512_256::digest(it.as_bytes())),
        _ => return None,
    };
    Some((hash, session))
}

/// Checks Digest credentials with the password, and says which part differs where the response does not fit.
pub fn check(sent: &Credentials, challenge: Option<&Challenge>, user: Option<&str>, password: &str, method: &str, target: &str, body: &str) -> Verdict {
    let Some(computed) = compute(sent, user, password, method, body) else {
        return Verdict::NotChecked("a parameter that the response is computed from is missing, or the algorithm is not known".to_owned());
    };
    let response = sent.param("response").map_or("", |it| it.as_str());
    if response.is_empty() {
        return Verdict::NotChecked("the credentials have no response".to_owned());
    }
    if computed.response.eq_ignore_ascii_case(response) {
        return Verdict::Right("the response computes from this password".to_owned());
    }
    Verdict::Wrong(differing(sent, challenge, user, password, (method, target, body), response))
}

/// Which part explains a response that does not fit: each is tried with the value that it should have had.
fn differing(sent: &Credentials, challenge: Option<&Challenge>, user: Option<&str>, password: &str, request: (&str, &str, &str), response: &str) -> String {
    let (method, target, body) = request;
    let fits = |it: Option<Computed>| it.is_some_and(|it| it.response.eq_ignore_ascii_case(response));
    let with = |name: &str, value: &str| {
        let mut other = sent.clone();
        for param in other.params.iter_mut().filter(|it| it.name.as_str().eq_ignore_ascii_case(name)) {
            param.value = crate::text::Text::standing_for(value, param.value.span());
        }
        compute(&other, user, password, method, body)
    };
    for other in ["GET", "POST", "PUT", "HEAD", "PROPFIND", "OPTIONS", "DELETE"].iter().filter(|it| **it != method) {
        if fits(compute(sent, user, password, other, body)) {
            return format!("the response was computed for {other}, the request is a {method}");
        }
    }
    if fits(with("uri", target)) {
        return format!("the response was computed for the URI {target}, the credentials name another");
    }
    for name in ["realm", "nonce", "algorithm"] {
        let offered = challenge.and_then(|it| it.param(name)).map(|it| it.as_str());
        if offered.is_some_and(|it| fits(with(name, it))) {
            return format!("the response was computed with the {name} of the challenge, the credentials name another");
        }
    }
    "the password or the user name is another one".to_owned()
}
