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

/// How often a service wants the path encoded that is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoded {
    /// As it is sent: S3.
    Once,
    /// What is sent is encoded once more: every other service.
    Twice,
}

impl Encoded {
    /// What the service of a credential scope wants.
    pub fn of(scope: &str) -> Self {
        if matches!(scope.split('/').nth(2), Some("s3" | "s3express" | "s3-outposts" | "s3-object-lambda")) { Self::Once } else { Self::Twice }
    }

    /// The other one.
    pub fn other(self) -> Self {
        if self == Self::Once { Self::Twice } else { Self::Once }
    }
}

/// What a request says of its own signature: in Authorization, or in the query of a URL that is signed beforehand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// date/region/service/aws4_request.
    pub scope: String,
    /// The names of the signed fields, with semicolons between them.
    pub names: String,
    /// The signature.
    pub signature: String,
    /// When it was signed, where the query says so.
    date: Option<String>,
    /// Whether it stands in the query.
    pub is_url: bool,
}

impl Said {
    /// What SigV4 credentials say; `None` where they are none.
    pub fn of_credentials(credentials: &Credentials) -> Option<Self> {
        if !credentials.scheme.as_str().eq_ignore_ascii_case(ALGORITHM) {
            return None;
        }
        let param = |name: &str| credentials.param(name).map(|it| it.as_str().to_owned());
        let scope = param("Credential")?.split_once('/')?.1.to_owned();
        Some(Self { scope, names: param("SignedHeaders")?, signature: param("Signature").unwrap_or_default(), date: None, is_url: false })
    }

    /// What a URL that is signed beforehand says; `None` where it is none.
    pub fn of_url(exchange: &Exchange) -> Option<Self> {
        let query = read_url(exchange.request.as_ref()?.url.as_ref()?.as_str()).query?;
        let param = |name: &str| {
            let (_, value) = query_pairs(query).find(|(it, _)| it.eq_ignore_ascii_case(name))?;
            Some(decoded(value))
        };
        let signature = param("X-Amz-Signature").filter(|_| param("X-Amz-Algorithm").is_none_or(|it| it.eq_ignore_ascii_case(ALGORITHM)))?;
        let scope = param("X-Amz-Credential")?.split_once('/')?.1.to_owned();
        Some(Self { scope, names: param("X-Amz-SignedHeaders")?, signature, date: param("X-Amz-Date"), is_url: true })
    }

    /// The first signed field that the request does not have.
    pub fn missing<'t>(&'t self, exchange: &Exchange) -> Option<&'t str> {
        let request = exchange.request.as_ref()?;
        let has_host = request.url.as_ref().is_some_and(|it| read_url(it.as_str()).host.is_some());
        self.names.split(';').find(|name| request.field(name).is_none() && !(has_host && *name == "host"))
    }
}

const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// Rebuilds what was signed; `None` where a signed field is not in the paste.
pub fn rebuild(exchange: &Exchange, said: &Said) -> Option<Signed> {
    rebuild_as(exchange, said, Encoded::of(&said.scope), None)
}

/// The same, with the path encoded as the client may have done it, and for another method.
pub fn rebuild_as(exchange: &Exchange, said: &Said, encoded: Encoded, method: Option<&str>) -> Option<Signed> {
    let request = exchange.request.as_ref()?;
    let url = read_url(request.url.as_ref()?.as_str());
    let names = said.names.as_str();
    let mut fields = String::new();
    for name in names.split(';') {
        let mut values = request.fields.iter().filter(|it| it.is(name)).map(|it| it.value.as_str().split_whitespace().collect::<Vec<_>>().join(" ")).peekable();
        let value = match values.peek() {
            Some(_) => values.collect::<Vec<_>>().join(","),
            None if name == "host" => url.host.map(|host| url.port.map_or_else(|| host.to_owned(), |port| format!("{host}:{port}")))?,
            None => return None,
        };
        fields.push_str(&format!("{name}:{value}\n"));
    }
    let payload = match request.field("x-amz-content-sha256") {
        Some(field) => field.value.as_str().to_owned(),
        // Nobody knows the content of what will be put there when a URL of S3 is signed.
        None if said.is_url && Encoded::of(&said.scope) == Encoded::Once => "UNSIGNED-PAYLOAD".to_owned(),
        None => hex(&Sha256::digest(request.body.as_ref().map_or("", |it| it.as_str()).as_bytes())),
    };
    let method = method.unwrap_or_else(|| request.method.as_ref().map_or("GET", |it| it.as_str()));
    let (path, query) = (canonical_path(url.path, encoded), canonical_query(url.query.unwrap_or_default()));
    let canonical_request = format!("{method}\n{path}\n{query}\n{fields}\n{names}\n{payload}");
    let date = match &said.date {
        Some(date) => date.as_str(),
        None => request.field("x-amz-date").or_else(|| request.field("date"))?.value.as_str(),
    };
    let hash = hex(&Sha256::digest(canonical_request.as_bytes()));
    let string_to_sign = format!("{ALGORITHM}\n{date}\n{}\n{hash}", said.scope);
    Some(Signed { canonical_request, string_to_sign })
}

/// The path that is signed. S3 takes it as it is sent; for the others dot segments and empty ones are taken out, and the rest is encoded once
/// more.
fn canonical_path(path: &str, encoded: Encoded) -> String {
    if path.is_empty() {
        return "/".to_owned();
    }
    if encoded == Encoded::Once {
        return escaped(path, "/%");
    }
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/').filter(|it| !it.is_empty() && *it != ".") {
        if segment == ".." {
            segments.pop();
        } else {
            segments.push(segment);
        }
    }
    let end = if path.ends_with('/') && !segments.is_empty() { "/" } else { "" };
    escaped(&format!("/{}{end}", segments.join("/")), "/")
}

/// A value of a query without its percent-encoding.
fn decoded(value: &str) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut parts = value.split('%');
    bytes.extend(parts.next().unwrap_or_default().bytes());
    for part in parts {
        match part.split_at_checked(2).and_then(|(digits, rest)| Some((u8::from_str_radix(digits, 16).ok()?, rest))) {
            Some((byte, rest)) => {
                bytes.push(byte);
                bytes.extend(rest.bytes());
            }
            None => bytes.extend([b'%'].into_iter().chain(part.bytes())),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Every byte encoded but unreserved ones (RFC 3986, 2.3) and these.
fn escaped(text: &str, kept: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        let it = char::from(byte);
        if it.is_ascii_alphanumeric() || matches!(it, '-' | '.' | '_' | '~') || it.is_ascii() && kept.contains(it) {
            out.push(it);
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// The pairs in the order of their names, each with its `=`; what was sent unencoded is encoded. A signature in the query does not sign itself.
fn canonical_query(query: &str) -> String {
    let signed = query_pairs(query).filter(|(name, _)| !name.eq_ignore_ascii_case("X-Amz-Signature"));
    let mut pairs: Vec<(String, String)> = signed.map(|(name, value)| (escaped(name, "%"), escaped(value, "%"))).collect();
    crate::order::sort_by(&mut pairs, |one, other| one.cmp(other));
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
