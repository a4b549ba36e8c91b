//! JWT signatures (RFC 7515, 5.2; RFC 7518, 3), checked with the `ring` crate.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::{hmac, signature};

use super::Verdict;
use super::keys::{Key, Material};
use crate::http::jwt::Jwt;
use crate::json::Node;

/// Checks the signature of a token with the keys that the user gives.
///
/// The key is chosen by `kid` where the token has one and a key of that id is given. An algorithm or key that cannot be checked here is
/// said to be so; it is never called wrong.
pub fn check(token: &Jwt, keys: &[Key]) -> Verdict {
    if token.encrypted {
        return Verdict::NotChecked("the token is encrypted (JWE): its key opens it, no key verifies it".to_owned());
    }
    let header = token.header.as_ref();
    let text = |name: &str| header.and_then(|it| it.member(name)).and_then(Node::str);
    let Some(algorithm) = text("alg") else {
        return Verdict::Wrong("the header has no alg".to_owned());
    };
    if algorithm.eq_ignore_ascii_case("none") {
        return Verdict::Wrong("alg is none: there is no signature".to_owned());
    }
    let Some((signed, signature)) = parts(token.text.as_str()) else {
        return Verdict::Wrong("the token is not three parts of base64url without padding (RFC 7515, 2)".to_owned());
    };
    let kid = text("kid");
    let chosen: Vec<&Key> = choose(keys, kid);
    if chosen.is_empty() {
        return Verdict::NotChecked(match kid {
            Some(kid) if !keys.is_empty() => format!("none of the {} keys has the kid {kid}", keys.len()),
            _ => "no key was given".to_owned(),
        });
    }
    let mut verdicts = chosen.iter().map(|key| with_key(algorithm, key, signed.as_bytes(), &signature));
    let mut last = Verdict::NotChecked("no key fits the algorithm".to_owned());
    for verdict in verdicts.by_ref() {
        match verdict {
            Verdict::Right(_) => return verdict,
            Verdict::Wrong(_) => last = verdict,
            Verdict::NotChecked(_) if matches!(last, Verdict::NotChecked(_)) => last = verdict,
            Verdict::NotChecked(_) => {}
        }
    }
    last
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

fn with_key(algorithm: &str, key: &Key, signed: &[u8], signature: &[u8]) -> Verdict {
    if let Some(meant) = key.algorithm.as_deref().filter(|it| *it != algorithm) {
        return Verdict::Wrong(format!("the key is for {meant}, the token says {algorithm}"));
    }
    match (&key.material, algorithm.get(..2)) {
        (Material::Secret(secret), Some("HS")) => with_secret(algorithm, secret, key.form, signed, signature),
        (Material::Rsa { n, e }, Some("RS" | "PS")) => with_rsa(algorithm, n, e, signed, signature),
        (Material::Ec { curve, point }, Some("ES")) => with_curve(algorithm, curve, point, signed, signature),
        (Material::Okp { curve, x }, Some("Ed")) if curve == "Ed25519" => public(&signature::ED25519, x, signed, signature, "with the Ed25519 key"),
        (Material::Secret(_), Some("RS" | "PS" | "ES" | "Ed")) => Verdict::NotChecked(format!("{algorithm} is checked with a public key, and a secret was given")),
        (_, Some("HS")) => Verdict::NotChecked(format!("{algorithm} is checked with a secret, and a public key was given")),
        _ => Verdict::NotChecked(format!("{algorithm} cannot be checked with this kind of key here")),
    }
}

fn with_secret(algorithm: &str, secret: &[u8], form: &str, signed: &[u8], signature: &[u8]) -> Verdict {
    let hash = match algorithm {
        "HS256" => hmac::HMAC_SHA256,
        "HS384" => hmac::HMAC_SHA384,
        "HS512" => hmac::HMAC_SHA512,
        _ => return Verdict::NotChecked(format!("{algorithm} is no algorithm of RFC 7518")),
    };
    if secret.is_empty() {
        return Verdict::Wrong("the secret is empty".to_owned());
    }
    match hmac::verify(&hmac::Key::new(hash, secret), signed, signature) {
        Ok(()) => Verdict::Right(format!("with {form}")),
        Err(_) => Verdict::Wrong(format!("the signature was made with another secret than {form}, or the token was altered")),
    }
}

fn with_rsa(algorithm: &str, n: &[u8], e: &[u8], signed: &[u8], sent: &[u8]) -> Verdict {
    let parameters = match algorithm {
        "RS256" => &signature::RSA_PKCS1_2048_8192_SHA256,
        "RS384" => &signature::RSA_PKCS1_2048_8192_SHA384,
        "RS512" => &signature::RSA_PKCS1_2048_8192_SHA512,
        "PS256" => &signature::RSA_PSS_2048_8192_SHA256,
        "PS384" => &signature::RSA_PSS_2048_8192_SHA384,
        "PS512" => &signature::RSA_PSS_2048_8192_SHA512,
        _ => return Verdict::NotChecked(format!("{algorithm} is no algorithm of RFC 7518")),
    };
    if n.len() < 256 {
        return Verdict::Wrong(format!("the RSA key has {} bits; {algorithm} takes 2048 at least (RFC 7518, 3.3)", n.len().saturating_mul(8)));
    }
    match (signature::RsaPublicKeyComponents { n, e }).verify(parameters, signed, sent) {
        Ok(()) => Verdict::Right("with the RSA key".to_owned()),
        Err(_) => Verdict::Wrong("the signature was made with another key, or the token was altered".to_owned()),
    }
}

fn with_curve(algorithm: &str, curve: &str, point: &[u8], signed: &[u8], sent: &[u8]) -> Verdict {
    match (algorithm, curve) {
        ("ES256", "P-256") => public(&signature::ECDSA_P256_SHA256_FIXED, point, signed, sent, "with the P-256 key"),
        ("ES384", "P-384") => public(&signature::ECDSA_P384_SHA384_FIXED, point, signed, sent, "with the P-384 key"),
        ("ES512", "P-521") | ("ES256K", "secp256k1") => Verdict::NotChecked(format!("{algorithm} is not checked by this program")),
        _ => Verdict::Wrong(format!("{algorithm} does not go with a key on the curve {curve}")),
    }
}

fn public(kind: &'static dyn signature::VerificationAlgorithm, key: &[u8], signed: &[u8], sent: &[u8], how: &str) -> Verdict {
    match signature::UnparsedPublicKey::new(kind, key).verify(signed, sent) {
        Ok(()) => Verdict::Right(how.to_owned()),
        Err(_) => Verdict::Wrong("the signature was made with another key, or the token was altered".to_owned()),
    }
}
