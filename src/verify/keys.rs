//! The keys that people have: JWK and JWKS (RFC 7517), PEM (RFC 7468), and secrets as text, base64 or hexadecimal.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE_NO_PAD};

use crate::json::{Node, read_json};
use crate::text::{Seek, Text};

/// A key, as bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Material {
    /// A shared secret.
    Secret(Vec<u8>),
    /// An RSA public key: modulus and exponent, big-endian.
    Rsa {
        /// The modulus.
        n: Vec<u8>,
        /// The exponent.
        e: Vec<u8>,
    },
    /// A point of an elliptic curve.
    Ec {
        /// `P-256`, `P-384`, `P-521`, `secp256k1`.
        curve: String,
        /// The point, uncompressed: 0x04, x, y.
        point: Vec<u8>,
    },
    /// An Edwards-curve public key.
    Okp {
        /// `Ed25519`, `Ed448`.
        curve: String,
        /// The key.
        x: Vec<u8>,
    },
}

/// A key with what is known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The key.
    pub material: Material,
    /// Its id (`kid`), if it has one.
    pub id: Option<String>,
    /// The algorithm that it is for (`alg`), if it says so.
    pub algorithm: Option<String>,
    /// In which form it was given: `a JWK`, `the secret as base64`.
    pub form: &'static str,
}

impl Key {
    fn new(material: Material, form: &'static str) -> Self {
        Self { material, id: None, algorithm: None, form }
    }
}

/// The keys that a text holds. A secret gives several: as UTF-8, and as base64 and hexadecimal where it can be read so.
///
/// A text that is no JWK, JWKS or PEM is a secret. An empty text holds no key.
pub fn read_keys(text: &str) -> Vec<Key> {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Vec::new();
    }
    if trimmed.starts_with('{') || trimmed.starts_with('[') {
        let keys = read_json(&Text::verbatim(trimmed, 0)).map(|(node, _)| jwks(&node)).unwrap_or_default();
        if !keys.is_empty() {
            return keys;
        }
    }
    if trimmed.holds("-----BEGIN") {
        return pem(trimmed).into_iter().collect();
    }
    secrets(trimmed)
}

fn secrets(text: &str) -> Vec<Key> {
    let mut keys = vec![Key::new(Material::Secret(text.as_bytes().to_vec()), "the secret as text")];
    let decoded = [
        (STANDARD.decode(text).or_else(|_| STANDARD_NO_PAD.decode(text)).ok(), "the secret as base64"),
        (URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')).ok(), "the secret as base64url"),
        (from_hex(text), "the secret as hexadecimal"),
    ];
    for (bytes, form) in decoded {
        if let Some(bytes) = bytes.filter(|it| !it.is_empty()) {
            let key = Key::new(Material::Secret(bytes), form);
            if !keys.iter().any(|it| it.material == key.material) {
                keys.push(key);
            }
        }
    }
    keys
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> = text.chars().map(|it| it.to_digit(16).and_then(|it| u8::try_from(it).ok())).collect::<Option<_>>()?;
    digits.chunks(2).map(|pair| pair.first()?.checked_mul(16)?.checked_add(*pair.get(1)?)).collect()
}

/// The keys of a JSON value: a JWK, a list of them, or a JWKS.
pub fn of_node(node: &Node) -> Vec<Key> {
    jwks(node)
}

/// The keys of a JWKS, a list of JWKs or one JWK.
fn jwks(node: &Node) -> Vec<Key> {
    let list = node.member("keys").map_or(node.items(), Node::items);
    if list.is_empty() { jwk(node).into_iter().collect() } else { list.iter().filter_map(jwk).collect() }
}

fn jwk(node: &Node) -> Option<Key> {
    let part = |name: &str| URL_SAFE_NO_PAD.decode(node.member(name)?.str()?.trim_end_matches('=')).ok();
    let curve = || node.member("crv").and_then(Node::str).map(str::to_owned);
    let material = match node.member("kty")?.str()? {
        "oct" => Material::Secret(part("k")?),
        "RSA" => Material::Rsa { n: part("n")?, e: part("e")? },
        "EC" => {
            let curve = curve()?;
            let (x, y) = (coordinate(&curve, part("x")?), coordinate(&curve, part("y")?));
            let point = std::iter::once(4).chain(x).chain(y).collect();
            Material::Ec { curve, point }
        }
        "OKP" => Material::Okp { curve: curve()?, x: part("x")? },
        _ => return None,
    };
    let text = |name: &str| node.member(name).and_then(Node::str).map(str::to_owned);
    Some(Key { material, id: text("kid"), algorithm: text("alg"), form: "a JWK" })
}

/// A coordinate in the full length of its curve (RFC 7518, 6.2.1.2): some libraries leave out leading zeros.
fn coordinate(curve: &str, bytes: Vec<u8>) -> Vec<u8> {
    let full: usize = match curve {
        "P-384" => 48,
        "P-521" => 66,
        _ => 32,
    };
    let mut padded = vec![0; full.saturating_sub(bytes.len())];
    padded.extend(bytes);
    padded
}

/// The first public key of a PEM text: SubjectPublicKeyInfo or PKCS #1.
fn pem(text: &str) -> Option<Key> {
    let (label, rest) = text.cut("-----BEGIN ")?.1.cut("-----")?;
    let body = rest.cut("-----END").map_or(rest, |it| it.0);
    let der = STANDARD.decode(body.chars().filter(|it| !it.is_whitespace()).collect::<String>()).ok()?;
    let material = match label {
        "PUBLIC KEY" => spki(&der)?,
        "RSA PUBLIC KEY" => rsa(&der)?,
        _ => return None,
    };
    Some(Key::new(material, "the PEM key"))
}

/// One DER element: its tag, its content, and what stands behind it (X.690, 8.1).
fn element(der: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (tag, rest) = der.split_first()?;
    let (first, rest) = rest.split_first()?;
    let (length, rest) = if *first < 0x80 {
        (usize::from(*first), rest)
    } else {
        let (bytes, rest) = rest.split_at_checked(usize::from(*first & 0x7f)).filter(|(it, _)| it.len() <= 4)?;
        (bytes.iter().fold(0_usize, |sum, it| sum.wrapping_shl(8) | usize::from(*it)), rest)
    };
    let (content, rest) = rest.split_at_checked(length)?;
    Some((*tag, content, rest))
}

// SubjectPublicKeyInfo ::= SEQUENCE { algorithm AlgorithmIdentifier, subjectPublicKey BIT STRING } (RFC 5280, 4.1)
fn spki(der: &[u8]) -> Option<Material> {
    let (_, body, _) = element(der)?;
    let (_, algorithm, rest) = element(body)?;
    let (_, bits, _) = element(rest)?;
    let key = bits.get(1..)?;
    let (_, oid, parameters) = element(algorithm)?;
    match oid {
        [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, _] => rsa(key),
        [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01] => {
            let (_, curve, _) = element(parameters)?;
            let curve = match curve {
                [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07] => "P-256",
                [0x2b, 0x81, 0x04, 0x00, 0x22] => "P-384",
                [0x2b, 0x81, 0x04, 0x00, 0x23] => "P-521",
                [0x2b, 0x81, 0x04, 0x00, 0x0a] => "secp256k1",
                _ => return None,
            };
            Some(Material::Ec { curve: curve.to_owned(), point: key.to_vec() })
        }
        [0x2b, 0x65, 0x70] => Some(Material::Okp { curve: "Ed25519".to_owned(), x: key.to_vec() }),
        _ => None,
    }
}

// RSAPublicKey ::= SEQUENCE { modulus INTEGER, publicExponent INTEGER } (RFC 8017, A.1.1)
fn rsa(der: &[u8]) -> Option<Material> {
    let (_, body, _) = element(der)?;
    let (_, n, rest) = element(body)?;
    let (_, e, _) = element(rest)?;
    // A leading zero only says that the number is positive.
    let plain = |it: &[u8]| it.strip_prefix(&[0]).unwrap_or(it).to_vec();
    Some(Material::Rsa { n: plain(n), e: plain(e) })
}
