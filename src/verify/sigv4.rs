//! AWS Signature Version 4: canonical request and string to sign rebuilt from the request that was sent.

use sha2::{Digest as _, Sha256};

use super::hex;
use crate::http::credentials::Credentials;
use crate::http::exchange::{Exchange, Fields};
use crate::http::uri::{query_pairs, read_url};

/// What a SigV4 signature is made over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// The canonical request.
    pub canonical_request: String,
    /// The string to sign.
    pub string_to_sign: String,
}

/// Rebuilds what was signed; `None` where the credentials are no SigV4 or a signed field is not in the paste.
pub fn rebuild(exchange: &Exchange, credentials: &Credentials) -> Option<Signed> {
    if !credentials.scheme.as_str().eq_ignore_ascii_case("AWS4-HMAC-SHA256") {
        return None;
    }
    let request = exchange.request.as_ref()?;
    let url = read_url(request.url.as_ref()?.as_str());
    let names = credentials.param("SignedHeaders")?.as_str();
    let mut fields = String::new();
    for name in names.split(';') {
        let value = match request.field(name) {
            Some(field) => field.value.as_str().split_whitespace().collect::<Vec<_>>().join(" "),
            None if name == "host" => url.host?.to_owned(),
            None => return None,
        };
        fields.push_str(&format!("{name}:{value}\n"));
    }
    let path = if url.path.is_empty() { "/" } else { url.path };
    let payload = match request.field("x-amz-content-sha256") {
        Some(field) => field.value.as_str().to_owned(),
        None => hex(&Sha256::digest(request.body.as_ref().map_or("", |it| it.as_str()).as_bytes())),
    };
    let method = request.method.as_ref().map_or("GET", |it| it.as_str());
    let canonical_request = format!("{method}\n{path}\n{}\n{fields}\n{names}\n{payload}", canonical_query(url.query.unwrap_or_default()));
    let (_, scope) = credentials.param("Credential")?.as_str().split_once('/')?;
    let date = request.field("x-amz-date").or_else(|| request.field("date"))?.value.as_str();
    let hash = hex(&Sha256::digest(canonical_request.as_bytes()));
    let string_to_sign = format!("AWS4-HMAC-SHA256\n{date}\n{scope}\n{hash}");
    Some(Signed { canonical_request, string_to_sign })
}

fn canonical_query(query: &str) -> String {
    let mut pairs: Vec<(&str, &str)> = query_pairs(query).collect();
    pairs.sort_unstable();
    pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
}

/// The signature over a string to sign with a secret access key; `None` for a scope that is not date/region/service/aws4_request.
pub fn sign(secret: &str, scope: &str, string_to_sign: &str) -> Option<String> {
    let mut key = format!("AWS4{secret}").into_bytes();
    let parts: Vec<&str> = scope.split('/').collect();
    if parts.len() != 4 {
        return None;
    }
    for part in parts {
        key = mac(&key, part)?;
    }
    mac(&key, string_to_sign).map(|it| hex(&it))
}

fn mac(key: &[u8], text: &str) -> Option<Vec<u8>> {
    use hmac::{Hmac, Mac};
    let mut mac = Hmac::<Sha256>::new_from_slice(key).ok()?;
    mac.update(text.as_bytes());
    Some(mac.finalize().into_bytes().to_vec())
}

/// The first line in which two canonical requests or strings to sign differ: its number from 1, ours and theirs.
pub fn first_difference<'t>(ours: &'t str, theirs: &'t str) -> Option<(usize, &'t str, &'t str)> {
    let mut left = ours.lines();
    let mut right = theirs.lines();
    let mut line = 1_usize;
    loop {
        match (left.next(), right.next()) {
            (None, None) => return None,
            (a, b) if a == b => line = line.saturating_add(1),
            (a, b) => return Some((line, a.unwrap_or_default(), b.unwrap_or_default())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // The example of AWS's documentation of Signature Version 4: GET iam ListUsers, 2015-08-30.
    #[test]
    fn the_documented_example_computes() {
        let scope = "20150830/us-east-1/iam/aws4_request";
        let string = "AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/iam/aws4_request\nf536975d06c0309214f805bb90ccff089219ecd68b2577efef23edd43b7e1a59";
        let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
        assert_eq!(sign(secret, scope, string).as_deref(), Some("5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"));
    }
}
