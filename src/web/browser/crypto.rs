//! Signatures checked by the browser's own WebCrypto: it weighs nothing, and a key never leaves the page's memory.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CryptoKey, SubtleCrypto};

use crate::verify::jws::Trial;
use crate::verify::keys::Material;

/// Whether a signature verifies; `None` where this browser does not do the algorithm, or only on a secure page.
pub async fn fits(trial: &Trial) -> Option<bool> {
    let subtle = super::window()?.crypto().ok()?.subtle();
    let key = import(&subtle, trial).await?;
    let how = algorithm(trial)?;
    let (signature, signed) = (Uint8Array::from(trial.signature.as_slice()), Uint8Array::from(trial.signed.as_slice()));
    let verify = subtle.verify_with_object_and_js_u8_array_and_js_u8_array(&how, &key, &signature, &signed).ok()?;
    JsFuture::from(verify).await.ok()?.as_bool()
}

fn object(members: &[(&str, JsValue)]) -> Option<Object> {
    let out = Object::new();
    for (name, value) in members {
        Reflect::set(&out, &JsValue::from_str(name), value).ok()?;
    }
    Some(out)
}

/// The hash that an algorithm of RFC 7518 uses, and how many bytes it has.
fn hash(algorithm: &str) -> Option<(&'static str, u32)> {
    match algorithm.get(2..5)? {
        "256" => Some(("SHA-256", 32)),
        "384" => Some(("SHA-384", 48)),
        "512" => Some(("SHA-512", 64)),
        _ => None,
    }
}

/// An algorithm as WebCrypto names it, for the import of its key and for verifying alike.
fn algorithm(trial: &Trial) -> Option<Object> {
    let name = match (&trial.key, trial.algorithm.get(..2)?) {
        (Material::Secret(_), _) => "HMAC",
        (Material::Rsa { .. }, "PS") => "RSA-PSS",
        (Material::Rsa { .. }, _) => "RSASSA-PKCS1-v1_5",
        (Material::Ec { .. }, _) => "ECDSA",
        (Material::Okp { .. }, _) => return object(&[("name", "Ed25519".into())]),
    };
    let (hash, salt) = hash(&trial.algorithm)?;
    let mut members: Vec<(&str, JsValue)> = vec![("name", name.into()), ("hash", hash.into()), ("saltLength", salt.into())];
    if let Material::Ec { curve, .. } = &trial.key {
        members.push(("namedCurve", curve.as_str().into()));
    }
    object(&members)
}

async fn import(subtle: &SubtleCrypto, trial: &Trial) -> Option<CryptoKey> {
    let uses = Array::of1(&"verify".into());
    let how = algorithm(trial)?;
    let bytes = |it: &[u8]| Object::from(Uint8Array::from(it));
    let text = |it: &[u8]| JsValue::from_str(&URL_SAFE_NO_PAD.encode(it));
    let (format, data) = match &trial.key {
        Material::Secret(secret) => ("raw", bytes(secret)),
        Material::Ec { point, .. } => ("raw", bytes(point)),
        Material::Okp { x, .. } => ("raw", bytes(x)),
        Material::Rsa { n, e } => ("jwk", object(&[("kty", "RSA".into()), ("n", text(n)), ("e", text(e))])?),
    };
    let import = subtle.import_key_with_object(format, &data, &how, false, &uses).ok()?;
    JsFuture::from(import).await.ok()?.dyn_into().ok()
}
