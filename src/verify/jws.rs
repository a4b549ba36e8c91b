//! What decides about a JWS signature before any cryptography (RFC 7515, 5.2), and which keys are to be tried.
//!
//! The command line tries them with `ring`, the page with the browser's own WebCrypto; both conclude here.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::Verdict;
use super::keys::{Key, Material};
use crate::http::jwt::Jwt;
use crate::json::Node;

/// One key to try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trial {
    /// The algorithm of the token: `RS256`.
    pub algorithm: String,
    /// The key.
    pub key: Material,
    /// In which form it was given.
    pub form: &'static str,
    /// What is signed.
    pub signed: Vec<u8>,
    /// The signature.
    pub signature: Vec<u8>,
}

/// What is to be done with one key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Nothing: it is decided.
    Decided(Verdict),
    /// The key is tried.
    Try(Trial),
}

/// What is to be done to check the signature of a token with the keys that the user gives.
///
/// The key is chosen by `kid` where the token has one and a key of that id is given. An algorithm or key that cannot be checked is said to
/// be so; it is never called wrong.
pub fn steps(token: &Jwt, keys: &[Key]) -> Vec<Step> {
    let decided = |it: Verdict| vec![Step::Decided(it)];
    if token.encrypted {
        return decided(Verdict::NotChecked("the token is encrypted (JWE): its key opens it, no key verifies it".to_owned()));
    }
    let text = |name: &str| token.header.as_ref().and_then(|it| it.member(name)).and_then(Node::str);
    let Some(algorithm) = text("alg") else {
        return decided(Verdict::Wrong("the header has no alg".to_owned()));
    };
    if algorithm.eq_ignore_ascii_case("none") {
        return decided(Verdict::Wrong("alg is none: there is no signature".to_owned()));
    }
    let Some((signed, signature)) = parts(token.text.as_str()) else {
        return decided(Verdict::Wrong("the token is not three parts of base64url without padding (RFC 7515, 2)".to_owned()));
    };
    let kid = text("kid");
    let chosen = choose(keys, kid);
    if chosen.is_empty() {
        return decided(Verdict::NotChecked(match kid {
            Some(kid) if !keys.is_empty() => format!("none of the {} keys has the kid {kid}", keys.len()),
            _ => "no key was given".to_owned(),
        }));
    }
    chosen.into_iter().map(|key| with_key(algorithm, key, signed.as_bytes(), &signature)).collect()
}

/// The verdict over all keys: right if one fits, else wrong if one was tried, else not checked.
pub fn conclude(steps: &[Step], verdicts: Vec<Verdict>) -> Verdict {
    let forms: Vec<&str> = steps.iter().filter_map(|it| if let Step::Try(trial) = it { Some(trial.form) } else { None }).collect();
    let mut last = Verdict::NotChecked("no key fits the algorithm".to_owned());
    for verdict in verdicts {
        match verdict {
            Verdict::Right(_) => return verdict,
            Verdict::Wrong(_) => last = verdict,
            Verdict::NotChecked(_) if matches!(last, Verdict::NotChecked(_)) => last = verdict,
            Verdict::NotChecked(_) => {}
        }
    }
    match last {
        Verdict::Wrong(_) if forms.len() > 1 && forms.iter().all(|it| it.starts_with("the secret as ")) => {
            let tried: Vec<&str> = forms.iter().map(|it| it.trim_start_matches("the secret as ")).collect();
            Verdict::Wrong(format!("the signature was made with another secret (this one was tried as {}), or the token was altered", tried.join(", ")))
        }
        last => last,
    }
}

/// The verdict over one key that was tried; `None` where the machine does not know the algorithm.
pub fn verdict(trial: &Trial, fits: Option<bool>) -> Verdict {
    let (right, wrong) = match &trial.key {
        Material::Secret(_) => (format!("with {}", trial.form), format!("another secret than {}", trial.form)),
        Material::Rsa { .. } => ("with the RSA key".to_owned(), "another key".to_owned()),
        Material::Ec { curve, .. } | Material::Okp { curve, .. } => (format!("with the {curve} key"), "another key".to_owned()),
    };
    match fits {
        Some(true) => Verdict::Right(right),
        Some(false) => Verdict::Wrong(format!("the signature was made with {wrong}, or the token was altered")),
        None => Verdict::NotChecked(format!("{} is not checked here", trial.algorithm)),
    }
}

/// What is signed, and the signature. The payload may be anything, but every part has to be base64url to the letter.
fn parts(token: &str) -> Option<(&str, Vec<u8>)> {
    let (signed, signature) = token.rsplit_once('.')?;
    let (header, payload) = signed.split_once('.')?;
    let decoded = |part: &str| URL_SAFE_NO_PAD.decode(part).ok();
    let _ = (decoded(header)?, decoded(payload)?);
    Some((signed, decoded(signature)?))
}

fn choose<'k>(keys: &'k [Key], kid: Option<&str>) -> Vec<&'k Key> {
    let named = keys.iter().any(|it| it.id.is_some());
    match kid {
        Some(kid) if named && keys.len() > 1 => keys.iter().filter(|it| it.id.as_deref() == Some(kid)).collect(),
        _ => keys.iter().collect(),
    }
}

fn with_key(algorithm: &str, key: &Key, signed: &[u8], signature: &[u8]) -> Step {
    let wrong = |why: String| Step::Decided(Verdict::Wrong(why));
    let unchecked = |why: String| Step::Decided(Verdict::NotChecked(why));
    if let Some(meant) = key.algorithm.as_deref().filter(|it| *it != algorithm) {
        return wrong(format!("the key is for {meant}, the token says {algorithm}"));
    }
    let is_known = ["HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512"].contains(&algorithm);
    let unknown = || unchecked(format!("{algorithm} is no algorithm of RFC 7518"));
    let tried = || {
        let (algorithm, key_material) = (algorithm.to_owned(), key.material.clone());
        Step::Try(Trial { algorithm, key: key_material, form: key.form, signed: signed.to_vec(), signature: signature.to_vec() })
    };
    match (&key.material, algorithm.get(..2)) {
        (Material::Secret(_) | Material::Rsa { .. }, Some("HS" | "RS" | "PS")) if !is_known => unknown(),
        (Material::Secret(secret), Some("HS")) if secret.is_empty() => wrong("the secret is empty".to_owned()),
        (Material::Secret(_), Some("HS")) => tried(),
        (Material::Rsa { n, .. }, Some("RS" | "PS")) if n.len() < 256 => {
            wrong(format!("the RSA key has {} bits; {algorithm} takes 2048 at least (RFC 7518, 3.3)", n.len().saturating_mul(8)))
        }
        (Material::Rsa { .. }, Some("RS" | "PS")) => tried(),
        (Material::Ec { curve, .. }, Some("ES")) => match (algorithm, curve.as_str()) {
            ("ES256", "P-256") | ("ES384", "P-384") | ("ES512", "P-521") | ("ES256K", "secp256k1") => tried(),
            _ => wrong(format!("{algorithm} does not go with a key on the curve {curve}")),
        },
        (Material::Okp { curve, .. }, Some("Ed")) if curve == "Ed25519" => tried(),
        (Material::Secret(_), Some("RS" | "PS" | "ES" | "Ed")) => unchecked(format!("{algorithm} is checked with a public key, and a secret was given")),
        (_, Some("HS")) => unchecked(format!("{algorithm} is checked with a secret, and a public key was given")),
        _ => unchecked(format!("{algorithm} cannot be checked with this kind of key here")),
    }
}
