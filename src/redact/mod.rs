//! The one place that knows what is secret: finds the secrets of a paste and replaces each by its shape.
//!
//! Secrets are found by structure (fields, cookies, queries, JSON, command options, URLs) and by form (JWTs, known prefixes, private keys, runs of
//! high entropy). A secret found once is a secret wherever it stands. What is left keeps its shape: a JWT keeps header and claims and
//! loses its signature, a Basic credential keeps its user name, another secret keeps its length and the kind of each character.

mod named;
mod people;
mod scan;
mod shape;

use std::collections::HashMap;

use crate::text::Span;

pub use scan::is_placeholder;

/// Whether secrets stand in a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secrets {
    /// They are replaced by their shape.
    Hidden,
    /// They stand as they were pasted.
    Shown,
}

/// What a secret is, and so what of it may stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A JWT: header and claims may stay.
    Jwt,
    /// A JWT that is to say nothing of people: of its claims those may stay that are technical.
    Person,
    /// Base64 of user-id:password: the user-id may stay.
    Basic,
    /// An NTLM or SPNEGO token: its head, which says what it is, may stay.
    Handshake,
    /// A private key between its BEGIN and END lines.
    PrivateKey,
    /// Any other secret: only its shape may stay.
    Opaque,
}

/// A secret and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Secret {
    /// Where.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
}

/// The secrets of a paste: in order, without overlap.
#[derive(Clone, Debug, Default)]
pub struct Redaction {
    secrets: Vec<Secret>,
}

impl Redaction {
    /// Finds the secrets of a paste, in time proportional to its length.
    pub fn of(paste: &str) -> Self {
        Self::merged(Self::all(paste))
    }

    /// Finds the secrets of a paste, and what its tokens say of people, there and in other places.
    pub fn with_people(paste: &str) -> Self {
        let mut secrets = Self::all(paste);
        let mut names = Vec::new();
        for it in secrets.iter_mut().filter(|it| it.kind == Kind::Jwt) {
            it.kind = Kind::Person;
            names.extend(people::names(paste.get(it.span.start..it.span.end).unwrap_or_default()));
        }
        secrets.extend(again(paste, names.iter().map(|it| (it.as_bytes(), Kind::Opaque))));
        Self::merged(secrets)
    }

    fn all(paste: &str) -> Vec<Secret> {
        let mut secrets = scan::secrets(paste);
        secrets.extend(repeated(paste, &secrets));
        secrets
    }

    /// In order, without overlap.
    fn merged(mut secrets: Vec<Secret>) -> Self {
        crate::order::sort_by_key(&mut secrets, |it| (it.span.start, std::cmp::Reverse(it.span.end), it.kind));
        let mut kept: Vec<Secret> = Vec::new();
        for secret in secrets {
            match kept.last() {
                Some(last) if secret.span.start < last.span.end => {
                    if secret.span.end > last.span.end {
                        let rest = Span::new(last.span.end, secret.span.end);
                        kept.push(Secret { span: rest, kind: Kind::Opaque });
                    }
                }
                _ => kept.push(secret),
            }
        }
        Self { secrets: kept }
    }

    /// The secrets, in order.
    pub fn secrets(&self) -> &[Secret] {
        &self.secrets
    }

    /// A part of the paste without its secrets. `span` must fall on characters; what does not gives the empty text.
    pub fn text(&self, paste: &str, span: Span) -> String {
        let mut out = String::with_capacity(span.len());
        let mut at = span.start;
        let first = self.secrets.partition_point(|it| it.span.end <= span.start);
        for secret in self.secrets.get(first..).unwrap_or_default() {
            if secret.span.start >= span.end {
                break;
            }
            out.push_str(paste.get(at..secret.span.start.max(at)).unwrap_or_default());
            let whole = shape::of(paste.get(secret.span.start..secret.span.end).unwrap_or_default(), secret.kind);
            let start = span.start.saturating_sub(secret.span.start);
            let end = span.end.min(secret.span.end).saturating_sub(secret.span.start);
            // A shape of the same length can be cut where the part is; another one stands whole.
            match whole.get(start..end).filter(|_| whole.len() == secret.span.len()) {
                Some(part) => out.push_str(part),
                None => out.push_str(&whole),
            }
            at = secret.span.end.min(span.end);
        }
        out.push_str(paste.get(at..span.end).unwrap_or_default());
        out
    }
}

/// A paste without its secrets; what is left keeps its shape, so that a diagnosis of it is the same.
pub fn redact(paste: &str) -> String {
    Redaction::of(paste).text(paste, Span::new(0, paste.len()))
}

/// A paste without its secrets and without what its tokens say of people.
pub fn redact_people(paste: &str) -> String {
    Redaction::with_people(paste).text(paste, Span::new(0, paste.len()))
}

/// A value that is secret as a whole, as its shape.
pub fn redact_value(value: &str) -> String {
    if is_placeholder(value) {
        return value.to_owned();
    }
    let kind = if crate::http::jwt::looks_like_jwt(value) { Kind::Jwt } else { Kind::Opaque };
    shape::of(value, kind)
}

/// The value of a field without its secrets.
pub fn redact_field(name: &str, value: &str) -> String {
    let line = format!("{name}: {value}");
    let start = line.len().saturating_sub(value.len());
    Redaction::of(&line).text(&line, Span::new(start, line.len()))
}

/// How many bytes of a secret are compared before the rest is.
const HEAD: usize = 8;

/// Other places of the paste in which a secret that was found stands again.
fn repeated(paste: &str, secrets: &[Secret]) -> Vec<Secret> {
    let bytes = paste.as_bytes();
    again(paste, secrets.iter().filter_map(|it| Some((bytes.get(it.span.start..it.span.end)?, it.kind))))
}

/// Every place of the paste in which one of the values stands; short ones are not looked for.
fn again<'v>(paste: &str, values: impl Iterator<Item = (&'v [u8], Kind)>) -> Vec<Secret> {
    let bytes = paste.as_bytes();
    let mut by_head: HashMap<&[u8], Vec<(&[u8], Kind)>> = HashMap::new();
    for (value, kind) in values {
        let Some(head) = value.get(..HEAD) else { continue };
        let known = by_head.entry(head).or_default();
        // Many secrets with one head would make this slow; they are of one make, and their form gives them away.
        if known.len() < 8 && !known.iter().any(|(it, _)| *it == value) {
            known.push((value, kind));
        }
    }
    if by_head.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (at, head) in bytes.windows(HEAD).enumerate() {
        for (value, kind) in by_head.get(head).into_iter().flatten() {
            let end = at.saturating_add(value.len());
            if bytes.get(at..end) == Some(*value) && paste.is_char_boundary(at) && paste.is_char_boundary(end) {
                found.push(Secret { span: Span::new(at, end), kind: *kind });
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::redact;

    #[track_caller]
    fn check(paste: &str, redacted: &str) {
        assert_eq!(redact(paste), redacted);
        assert_eq!(redact(redacted), redacted, "redacting twice changes nothing");
    }

    #[test]
    fn a_jwt_keeps_header_and_claims() {
        check("Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJqYW5lIn0.AbC-123_dEfGhIjKlM", "Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJqYW5lIn0.XxX-000_xXxYxXxYxX");
    }

    #[test]
    fn basic_keeps_the_user_name_and_a_trailing_line_end() {
        check("Authorization: Basic amFuZTpzM2NyZXQK", "Authorization: Basic amFuZTp4MHh4eHkK");
    }

    #[test]
    fn a_token_behind_a_name_is_hidden() {
        check("Authorization: Bearer token=\"EXAMPLE0123\"", "Authorization: Bearer token=\"XXXYXXX0000\"");
        check("curl -H 'Authorization: Bearer abcd1234' https://a.example", "curl -H 'Authorization: Bearer xxxy0000' https://a.example");
    }

    #[test]
    fn parameters_that_were_cut_off_do_not_take_their_scheme_along() {
        let whole = "Authorization: Digest username=\"viewer\", realm=\"nas\", response=\"1b001706\"\n";
        check(&format!("{whole}Authorization: Digest username=\"v"), &format!("{}Authorization: Digest username=\"v", whole.replace("1b001706", "0x000000")));
        check("Authorization: SharedKey account:q7KzPdT4mWx9RtYb==", "Authorization: XxxyxxXyx xxxyxxx:x0XxXyX0xXx0XxXy==");
    }

    #[test]
    fn a_secret_of_digits_keeps_no_prefix_that_would_go_the_second_time() {
        check("the key PMAK-00842961////00842961 was sent", "the key XXXY-00000000////00000000 was sent");
        check("the key PMAK-a0842961b1008c42961 was sent", "the key PMAK-x0000000x0000x00000 was sent");
    }

    #[test]
    fn where_a_key_is_looked_up_is_no_secret_even_if_its_name_is_lost() {
        let code = "client({ key: process.env.MG_KEY });\nclient({ key: process.env \u{0}G_KEY });";
        check(code, code);
    }

    #[test]
    fn a_word_glued_to_an_address_is_no_token() {
        check("GET key-https://npm.example//npm.example/:_auth=amFuZTpzZWNyZXQ=", "GET key-https://npm.example//npm.example/:_auth=amFuZTp4eHh5eHg=");
    }

    #[test]
    fn a_scheme_written_twice_stays() {
        check("Authorization: Bearer Bearer abcd1234efgh", "Authorization: Bearer Bearer xxxy0000xxxy");
    }

    #[test]
    fn placeholders_are_no_secrets() {
        for paste in ["Authorization: Bearer undefined", "curl -H \"Authorization: Bearer $TOKEN\" https://api.example.com", "X-Api-Key: YOUR_API_KEY", "Authorization: Bearer <token>"] {
            check(paste, paste);
        }
    }

    #[test]
    fn values_of_secret_names_lose_their_characters() {
        check("{\"client_secret\": \"hunter2-Abc\", \"name\": \"jane\"}", "{\"client_secret\": \"xxxyxx0-Xxx\", \"name\": \"jane\"}");
        check("POST /token\n\ngrant_type=password&password=s3cret&scope=a", "POST /token\n\ngrant_type=password&password=x0xxxy&scope=a");
        check("curl -u jane:s3cret https://api.example.com", "curl -u jane:x0xxxy https://api.example.com");
        check("https://jane:s3cret@api.example.com/", "https://jane:x0xxxy@api.example.com/");
        check("Cookie: theme=dark; session=a1b2c3d4e5", "Cookie: theme=xxxy; session=x0x0x0x0x0");
    }

    #[test]
    fn a_challenge_and_prose_are_no_secrets() {
        for paste in [
            "WWW-Authenticate: Bearer realm=\"api\", error=\"invalid_token\"",
            "{\"error\":\"invalid_token\",\"message\":\"The access token expired\"}",
            "Unable to authenticate: token expired",
            "Basic authentication failed for jane",
        ] {
            check(paste, paste);
        }
    }

    #[test]
    fn people_are_taken_out_of_tokens_and_wherever_their_names_stand_again() {
        let token = |claims: &str| format!("eyJhbGciOiJIUzI1NiJ9.{}.", base64::Engine::encode(&base64::engine::general_purpose::URL_SAFE_NO_PAD, claims));
        let paste = format!("Authorization: Bearer {}AbCdEfGhIjKlMnOp\n\n{{\"error\":\"jane.doe@example.com may not\"}}", token("{\"email\":\"jane.doe@example.com\",\"exp\":1}"));
        let left = format!("Authorization: Bearer {}XxXyXxXyXxXyXxXy\n\n{{\"error\":\"xxxy.xxx@xxxyxxx.xxx may not\"}}", token("{\"email\":\"xxxy.xxx@xxxyxxx.xxx\",\"exp\":1}"));
        assert_eq!(super::redact_people(&paste), left);
        assert_eq!(super::redact_people(&left), left);
        assert!(redact(&paste).contains("jane.doe"), "only on request");
    }

    #[test]
    fn a_secret_found_once_is_hidden_everywhere() {
        check("X-Api-Key: abcd1234efgh\nsent abcd1234efgh to the server", "X-Api-Key: xxxy0000xxxy\nsent xxxy0000xxxy to the server");
    }
}
