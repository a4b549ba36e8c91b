//! Signed requests: which scheme signs the failing one, when it was signed, and for what (SigV4, OAuth 1.0a, SharedKey, Hawk, webhooks, SAS).

use super::Facts;
use crate::http::credentials::Credentials;
use crate::http::exchange::{Field, Fields};
use crate::http::uri::{query_pairs, read_url};
use crate::text::{Span, Spanned, Text};
use crate::time::{Timestamp, read_time};

/// What a SigV4 credential is good for: `KEY/20261123/eu-central-1/s3/aws4_request`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// The access key's id.
    pub key: Text,
    /// The day, `20261123`.
    pub date: Text,
    /// The region.
    pub region: Text,
    /// The service.
    pub service: Text,
}

/// The signature of the failing request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// The scheme, in words for people.
    pub scheme: &'static str,
    /// Where the signature or the credential that carries it stands.
    pub span: Span,
    /// When the request says that it was signed.
    pub time: Option<Spanned<Timestamp>>,
    /// When the signature ends, for a URL that is signed beforehand.
    pub end: Option<Spanned<Timestamp>>,
    /// What a SigV4 credential is good for.
    pub scope: Option<Scope>,
    /// The names of the signed fields of SigV4, as written.
    pub fields: Option<Text>,
}

impl Signed {
    fn new(scheme: &'static str, span: Span) -> Self {
        Self { scheme, span, time: None, end: None, scope: None, fields: None }
    }
}

/// Fields that carry a webhook's or an API's own signature.
const SIGNATURE_FIELDS: &[&str] = &[
    "X-Hub-Signature-256",
    "X-Hub-Signature",
    "X-Shopify-Hmac-Sha256",
    "Stripe-Signature",
    "X-Slack-Signature",
    "X-Twilio-Signature",
    "X-Line-Signature",
    "X-Signature-Ed25519",
    "Webhook-Signature",
    "Svix-Signature",
    "Signature-Input",
    "X-Signature",
    "X-Gitea-Signature",
    "X-Goog-Signature",
    "OK-ACCESS-SIGN",
    "CB-ACCESS-SIGN",
    "X-BAPI-SIGN",
    "API-Sign",
    "X-Square-Hmacsha256-Signature",
    "X-Zm-Signature",
    "X-WC-Webhook-Signature",
];

/// The signature of the failing request, if it is a signed one.
pub(super) fn read(facts: &Facts) -> Option<Signed> {
    facts.known.credentials.iter().find_map(|it| of_credentials(facts, it)).or_else(|| of_query(facts)).or_else(|| of_fields(facts))
}

fn of_credentials(facts: &Facts, credentials: &Credentials) -> Option<Signed> {
    let scheme = credentials.scheme.as_str();
    let span = credentials.span;
    if scheme.len() > 4 && (scheme.starts_with("AWS4-") || scheme.starts_with("GOOG4-")) {
        let mut signed = Signed::new(if scheme.starts_with('A') { "AWS Signature Version 4" } else { "Google's V4 signature" }, span);
        signed.scope = credentials.param("Credential").and_then(read_scope);
        signed.fields = credentials.param("SignedHeaders").cloned();
        signed.time = sent_time(facts, &["X-Amz-Date", "X-Goog-Date", "Date"]);
        return Some(signed);
    }
    let (scheme, times): (_, &[&str]) = match scheme.to_ascii_lowercase().as_str() {
        "sharedkey" | "sharedkeylite" => ("Azure's SharedKey", &["x-ms-date", "Date"]),
        "hmac" | "hmac-sha256" | "signature" => ("an HMAC of the request", &["X-Date", "x-ms-date", "Date"]),
        "aws" | "oss" | "obs" | "cos" => ("a signature of the request", &["X-Amz-Date", "x-oss-date", "Date"]),
        "oauth" => ("OAuth 1.0a", &[]),
        "hawk" => ("Hawk", &[]),
        _ => return None,
    };
    let mut signed = Signed::new(scheme, span);
    let stamp = credentials.param("oauth_timestamp").or_else(|| credentials.param("ts"));
    signed.time = stamp.and_then(epoch).or_else(|| sent_time(facts, times));
    let unsigned = scheme == "OAuth 1.0a" && credentials.param("oauth_signature").is_none();
    (!unsigned).then_some(signed)
}

fn of_query(facts: &Facts) -> Option<Signed> {
    let url = facts.request()?.url.as_ref()?;
    let query = read_url(url.as_str()).query?;
    let param = |name: &str| query_pairs(query).find(|(it, _)| it.eq_ignore_ascii_case(name)).map(|(_, value)| url.part(value));
    if let Some(signature) = param("X-Amz-Signature").or_else(|| param("X-Goog-Signature")) {
        let mut signed = Signed::new("a URL that is signed beforehand", signature.span());
        signed.time = param("X-Amz-Date").or_else(|| param("X-Goog-Date")).and_then(|it| time_of(&it));
        signed.end = signed.time.and_then(|start| later(start, param("X-Amz-Expires").or_else(|| param("X-Goog-Expires"))?));
        signed.scope = param("X-Amz-Credential").as_ref().and_then(read_scope);
        return Some(signed);
    }
    if let Some(signature) = param("oauth_signature") {
        let mut signed = Signed::new("OAuth 1.0a", signature.span());
        signed.time = param("oauth_timestamp").as_ref().and_then(epoch);
        return Some(signed);
    }
    if let (Some(signature), Some(end)) = (param("sig"), param("se")) {
        let mut signed = Signed::new("a shared access signature", signature.span());
        signed.end =
            epoch(&end).or_else(|| Some(Spanned::new(read_time(&end.as_str().replace("%3A", ":").replace("%3a", ":"))?, end.span())));
        return Some(signed);
    }
    let (signature, end) = (param("Signature")?, param("Expires"));
    let mut signed = Signed::new("a signature of the request", signature.span());
    signed.end = end.as_ref().and_then(epoch);
    Some(signed)
}

fn of_fields(facts: &Facts) -> Option<Signed> {
    let request = facts.request()?;
    let field: &Field = request.fields.iter().find(|it| SIGNATURE_FIELDS.iter().any(|name| it.is(name)))?;
    let mut signed = Signed::new("an HMAC of the request", field.value.span());
    signed.time =
        ["X-Slack-Request-Timestamp", "Webhook-Timestamp", "X-Signature-Timestamp"].iter().find_map(|it| epoch(&request.field(it)?.value));
    Some(signed)
}

/// `KEY/20261123/eu-central-1/s3/aws4_request`, also with its slashes percent-encoded.
fn read_scope(credential: &Text) -> Option<Scope> {
    let text = credential.as_str();
    let slash = if text.contains('/') { "/" } else { "%2F" };
    let mut parts = text.rsplitn(5, slash);
    let _terminator = parts.next()?;
    let (service, region, date, key) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    Some(Scope {
        key: credential.part(key),
        date: credential.part(date),
        region: credential.part(region),
        service: credential.part(service),
    })
}

fn sent_time(facts: &Facts, names: &[&str]) -> Option<Spanned<Timestamp>> {
    names.iter().find_map(|it| time_of(&facts.sent(it)?.value))
}

fn time_of(text: &Text) -> Option<Spanned<Timestamp>> {
    Some(Spanned::new(read_time(text.as_str())?, text.span()))
}

/// Seconds, or milliseconds, since 1970.
fn epoch(text: &Text) -> Option<Spanned<Timestamp>> {
    let number: i64 = text.as_str().parse().ok()?;
    let seconds = if number > 100_000_000_000 { number / 1000 } else { number };
    (seconds > 1_000_000_000).then(|| Spanned::new(Timestamp(seconds), text.span()))
}

fn later(start: Spanned<Timestamp>, seconds: Text) -> Option<Spanned<Timestamp>> {
    let seconds: i64 = seconds.as_str().parse().ok()?;
    Some(Spanned::new(Timestamp(start.value.0.saturating_add(seconds)), start.span))
}
