//! JWT signatures (RFC 7515, 5.2; RFC 7518, 3), checked with the `ring` crate, and with `p521` for the one curve that it does not have.

use ring::{hmac, signature};

use super::Verdict;
use super::jws::{Step, Trial, conclude, steps, verdict};
use super::keys::{Key, Material};
use crate::http::jwt::Jwt;

/// Checks the signature of a token with the keys that the user gives.
pub fn check(token: &Jwt, keys: &[Key]) -> Verdict {
    run(&steps(token, keys))
}

/// Tries the keys, and concludes.
pub fn run(steps: &[Step]) -> Verdict {
    let one = |step: &Step| match step {
        Step::Decided(verdict) => verdict.clone(),
        Step::Try(trial) => verdict(trial, fits(trial)),
    };
    conclude(steps, steps.iter().map(one).collect())
}

/// Whether the signature verifies; `None` for an algorithm that no crate here has.
fn fits(trial: &Trial) -> Option<bool> {
    let (signed, sent) = (trial.signed.as_slice(), trial.signature.as_slice());
    match &trial.key {
        Material::Secret(secret) => {
            let hash = match trial.algorithm.as_str() {
                "HS256" => hmac::HMAC_SHA256,
                "HS384" => hmac::HMAC_SHA384,
                "HS512" => hmac::HMAC_SHA512,
                _ => return None,
            };
            Some(hmac::verify(&hmac::Key::new(hash, secret), signed, sent).is_ok())
        }
        Material::Rsa { n, e } => {
            let parameters = match trial.algorithm.as_str() {
                "RS256" => &signature::RSA_PKCS1_2048_8192_SHA256,
                "RS384" => &signature::RSA_PKCS1_2048_8192_SHA384,
                "RS512" => &signature::RSA_PKCS1_2048_8192_SHA512,
                "PS256" => &signature::RSA_PSS_2048_8192_SHA256,
                "PS384" => &signature::RSA_PSS_2048_8192_SHA384,
                "PS512" => &signature::RSA_PSS_2048_8192_SHA512,
                _ => return None,
            };
            Some((signature::RsaPublicKeyComponents { n, e }).verify(parameters, signed, sent).is_ok())
        }
        Material::Ec { point, .. } => match trial.algorithm.as_str() {
            "ES256" => Some(public(&signature::ECDSA_P256_SHA256_FIXED, point, trial)),
            "ES384" => Some(public(&signature::ECDSA_P384_SHA384_FIXED, point, trial)),
            "ES512" => es512(point, trial),
            _ => None,
        },
        Material::Okp { x, .. } => Some(public(&signature::ED25519, x, trial)),
    }
}

fn public(kind: &'static dyn signature::VerificationAlgorithm, key: &[u8], trial: &Trial) -> bool {
    signature::UnparsedPublicKey::new(kind, key).verify(&trial.signed, &trial.signature).is_ok()
}

/// ECDSA with P-521 and SHA-512 (RFC 7518, 3.4); `None` where the key is no point of the curve.
fn es512(point: &[u8], trial: &Trial) -> Option<bool> {
    use p521::ecdsa::signature::Verifier;
    use p521::ecdsa::{Signature, VerifyingKey};
    let key = VerifyingKey::from_sec1_bytes(point).ok()?;
    Some(Signature::from_slice(&trial.signature).is_ok_and(|it| key.verify(&trial.signed, &it).is_ok()))
}
