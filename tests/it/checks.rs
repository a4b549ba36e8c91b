//! What holds for every paste, as functions that panic where it does not: the property tests and the fuzz targets (fuzz/) share them.

use why401::redact::{Secrets, redact};
use why401::report::text::Look;
use why401::{Diagnosis, Source, Span, Timestamp, diagnose};

/// The instant at which pastes without a clock are judged.
pub const NOW: Timestamp = Timestamp(1_795_420_800);

/// Everything that the engine says of a paste: each span falls on its characters, each report comes to an end and is safe to print.
pub fn answer(paste: &str) -> Diagnosis {
    let diagnosis = diagnose(paste, NOW);
    let source = Source::new(paste);
    for span in spans(&diagnosis) {
        assert!(paste.get(span.start..span.end).is_some(), "{span:?} does not fall on characters of the paste");
    }
    for finding in &diagnosis.findings {
        assert!(!finding.evidence.is_empty(), "{} has no evidence", finding.cause.id());
    }
    let text = why401::report::text::report(&diagnosis, &source, Look::Plain, Secrets::Hidden);
    // Recipes for servers are ours, and those in Go are indented by tabs.
    assert!(!text.chars().any(|it| it.is_control() && !matches!(it, '\n' | '\t')), "a control character is in the report: {text:?}");
    let json = why401::report::json::report(&diagnosis, &source, Secrets::Shown);
    assert!(serde_json::from_str::<serde_json::Value>(&json).is_ok(), "the JSON report is no JSON: {json}");
    let _ = why401::report::markdown::report(&diagnosis, &source);
    diagnosis
}

fn spans(diagnosis: &Diagnosis) -> Vec<Span> {
    let mut all: Vec<Span> = diagnosis.understood.iter().map(|it| it.span).collect();
    let evidence = diagnosis.findings.iter().map(|it| &it.evidence).chain(diagnosis.observations.iter().map(|it| &it.evidence));
    all.extend(evidence.flatten().map(|it| it.span));
    for exchange in &diagnosis.exchanges {
        let request = exchange.request.iter().flat_map(|it| it.fields.iter().map(|it| it.span()).chain([it.span]));
        let response = exchange.response.iter().flat_map(|it| it.fields.iter().map(|it| it.span()).chain([it.span]));
        all.extend(request.chain(response));
    }
    all
}

/// The id of the first cause that is found.
pub fn first_cause(paste: &str) -> Option<&'static str> {
    diagnose(paste, NOW).findings.first().map(|it| it.cause.id())
}

/// Redacting twice changes nothing, and the answer to what is left is the same.
pub fn redaction_keeps_the_answer(paste: &str) {
    let redacted = redact(paste);
    let again = redact(&redacted);
    assert_eq!(again, redacted, "redacting twice changes {paste:?}");
    assert_eq!(first_cause(&redacted), first_cause(paste), "the answer changes with redaction:\n{paste}\nbecomes\n{redacted}");
}

/// The same of what is left without what tokens say of people.
pub fn redaction_of_people_keeps_the_answer(paste: &str) {
    let redacted = why401::redact::redact_people(paste);
    let again = why401::redact::redact_people(&redacted);
    assert_eq!(again, redacted, "redacting twice changes {paste:?}");
    assert_eq!(first_cause(&redacted), first_cause(paste), "the answer changes without people:\n{paste}\nbecomes\n{redacted}");
}

/// Where secrets stand, each once as `{}`: fields, cookies, queries, forms, JSON, XML, commands, code, logs, keys.
pub const CARRIERS: &[&str] = &[
    "Authorization: Bearer {}",
    "authorization: token {}",
    "Proxy-Authorization: Bearer {}",
    "Authorization: {}",
    "X-Api-Key: {}",
    "X-Auth-Token: {}",
    "Ocp-Apim-Subscription-Key: {}",
    "x-amz-security-token: {}",
    "Cookie: session={}; theme=dark",
    "Cookie: theme=dark; PHPSESSID={}",
    "Set-Cookie: sid={}; Path=/; HttpOnly",
    "GET /v1/me?access_token={}&page=2 HTTP/1.1",
    "https://api.example.com/v1/me?page=2&api_key={}",
    "https://jane:{}@api.example.com/v1",
    "https://storage.example.com/a.txt?X-Amz-Date=20261123T070309Z&X-Amz-Signature={}",
    "https://acct.blob.example.net/c/a?sv=2024-11-04&se=2026-11-23&sig={}",
    "curl -u jane:{} https://api.example.com/v1/me",
    "curl --user 'jane:{}' https://api.example.com/v1/me",
    "curl -H \"Authorization: Bearer {}\" https://api.example.com/v1/me",
    "curl -H 'X-Api-Key: {}' https://api.example.com/v1/me",
    "curl --oauth2-bearer {} https://api.example.com/v1/me",
    "curl -b 'session={}' https://api.example.com/v1/me",
    "curl -d 'grant_type=password&username=jane&password={}' https://id.example.com/token",
    "grant_type=client_credentials&client_id=app&client_secret={}",
    "{\"access_token\":\"{}\",\"token_type\":\"Bearer\",\"expires_in\":3600}",
    "  \"password\": \"{}\",",
    "body: \"{\\\"refresh_token\\\":\\\"{}\\\",\\\"scope\\\":\\\"a\\\"}\"",
    "<Password>{}</Password>",
    "<wsse:Password Type=\"#PasswordText\">{}</wsse:Password>",
    "<input type=\"hidden\" name=\"SAMLResponse\" value=\"{}\"/>",
    "API_TOKEN={}",
    "export GITHUB_TOKEN=\"{}\"",
    "set API_KEY={}",
    "$env:API_KEY = \"{}\"",
    "  client_secret: {}",
    "headers={'Authorization': 'Bearer {}'}",
    "  headers: { \"X-Auth-Token\": \"{}\" },",
    "2026-11-23T07:03:09Z DEBUG http: sent authorization: Bearer {}",
    "time=2026-11-23T07:03:09Z level=info msg=request token={} status=401",
    "Authorization: AWS4-HMAC-SHA256 Credential=AKIAEXAMPLEEXAMPLE12/20261123/us-east-1/s3/aws4_request, SignedHeaders=host, Signature={}",
    "Authorization: Digest username=\"jane\", realm=\"api\", nonce=\"abc\", uri=\"/v1\", response=\"{}\"",
    "-----BEGIN RSA PRIVATE KEY-----\n{}\n-----END RSA PRIVATE KEY-----",
    "{\"name\":\"Authorization\",\"value\":\"Bearer {}\"},",
    "\"cookies\":[{\"name\":\"sid\",\"value\":\"{}\"}],",
];

/// A secret of 10 to 41 characters with letters of both cases and digits, made from the seed.
pub fn secret(seed: u64) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWabcdefghijkmnpqrstuvw23456789";
    let mut state = seed | 1;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let len = 6 + next(32);
    let mut text = String::from("q7Kz");
    text.extend((0..len).map(|_| char::from(LETTERS[next(LETTERS.len())])));
    text
}

/// The secret in the carrier, between lines of the paste, does not survive.
pub fn redaction_hides(before: &str, carrier: &str, secret: &str, after: &str) {
    let paste = format!("{before}\n{}\n{after}", carrier.replacen("{}", secret, 1));
    let redacted = redact(&paste);
    assert!(!redacted.contains(secret), "{secret} survives in\n{redacted}");
}
