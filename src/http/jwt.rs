//! JSON Web Tokens as they are carried (RFC 7515, 7516, 7519): taken apart, not verified.

use std::collections::BTreeSet;

use super::Violation;
use super::base64::{Alphabet, Decoded, decode};
use crate::json::{Json, Node, read_whole_json};
use crate::text::{Span, Text};

/// A token in JWS or JWE compact serialisation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Jwt {
    /// The whole token.
    pub text: Text,
    /// The JOSE header; each value's span is the base64url characters that encode it.
    pub header: Option<Node>,
    /// The claims; `None` for a JWE or where they cannot be read.
    pub payload: Option<Node>,
    /// Whether it has the five parts of a JWE.
    pub encrypted: bool,
    /// Where it breaks its grammar.
    pub violations: Vec<Violation>,
}

/// Whether a text has the look of a JWT: it starts as the base64url of `{"` (or of `{` and a blank or line end), and has dots.
pub fn looks_like_jwt(text: &str) -> bool {
    ["eyJ", "eyA", "ewo", "ew0"].iter().any(|it| text.starts_with(it)) && text.contains('.')
}

const JWS: &str = "RFC 7515, 7.1";
const JWT: &str = "RFC 7519, 7.2";

/// Takes a token apart. Never fails; what does not decode is `None` and named as a violation.
pub fn read_jwt(text: &Text) -> Jwt {
    let mut out = Jwt { text: text.clone(), ..Jwt::default() };
    let chars = text.as_str();
    let dots = chars.bytes().filter(|it| *it == b'.').count();
    // Points behind a token are an ellipsis: of a JWE only the encrypted key may be empty (RFC 7516, 3.1).
    out.encrypted = dots == 4 && chars.split('.').skip(2).all(|it| !it.is_empty());
    if dots != 2 && !out.encrypted {
        let what = if dots < 2 { "cut off: fewer than three parts" } else { "neither three nor five parts" };
        out.violations.push(Violation { span: text.span(), what, rule: JWS });
    }
    let mut parts = chars.splitn(6, '.');
    let header = parts.next().unwrap_or_default();
    out.header = out.object(text, header, Part { empty: "the header is empty", json: "the header is no JSON", object: "the header is no JSON object", twice: "a header parameter occurs twice" });
    if out.header.as_ref().is_some_and(|it| it.member("alg").is_none()) {
        let span = text.span_of(header);
        out.violations.push(Violation { span, what: "the header has no alg", rule: "RFC 7515, 4.1.1" });
    }
    if out.encrypted {
        parts.for_each(|it| out.check(text, it));
        return out;
    }
    if let Some(payload) = parts.next() {
        out.payload = out.object(text, payload, Part { empty: "the payload is empty", json: "the payload is no JSON", object: "the claims are no JSON object", twice: "a claim occurs twice" });
    }
    let signature = parts.next();
    out.check_signature(text, signature);
    out
}

/// What is said of a part of the token that should be a JSON object.
struct Part {
    empty: &'static str,
    json: &'static str,
    object: &'static str,
    twice: &'static str,
}

impl Jwt {
    fn violate(&mut self, span: Span, what: &'static str, rule: &'static str) {
        self.violations.push(Violation { span, what, rule });
    }

    /// Reads a part as base64url of a JSON object.
    fn object(&mut self, token: &Text, part: &str, say: Part) -> Option<Node> {
        let text = token.part(part);
        let span = token.span_of(part);
        if part.is_empty() {
            self.violate(span, say.empty, JWT);
            return None;
        }
        let decoded = decode(&text, Alphabet::Url);
        let json = self.characters(&decoded, span);
        self.violations.extend(decoded.violations);
        let Some((node, is_whole)) = read_whole_json(&json) else {
            self.violate(span, say.json, JWT);
            return None;
        };
        if !is_whole {
            self.violate(span, "the JSON is cut off, or something follows it", JWT);
        }
        let Json::Object(members) = &node.value else {
            self.violate(span, say.object, JWT);
            return None;
        };
        let mut seen = BTreeSet::new();
        if let Some((name, _)) = members.iter().find(|(name, _)| !seen.insert(name.as_str())) {
            self.violate(name.span(), say.twice, "RFC 7519, 4");
        }
        Some(node)
    }

    /// The decoded part as text, up to the first byte that is no UTF-8.
    fn characters(&mut self, decoded: &Decoded, span: Span) -> Text {
        let bytes = &decoded.bytes;
        let valid = std::str::from_utf8(bytes).map_or_else(|it| it.valid_up_to(), str::len);
        if valid < bytes.len() {
            self.violate(span, "not UTF-8 once decoded", JWT);
        }
        decoded.utf8(0..valid).unwrap_or_default()
    }

    fn check_signature(&mut self, token: &Text, signature: Option<&str>) {
        match signature {
            Some("") => {
                let unsigned = self.header.as_ref().and_then(|it| it.member("alg")?.str()) == Some("none");
                if !unsigned {
                    let end = token.len();
                    self.violate(token.origin(end..end), "the signature is missing", JWS);
                }
            }
            Some(signature) => self.check(token, signature),
            None => {}
        }
    }

    /// Whether a part that is not JSON is base64url at least.
    fn check(&mut self, token: &Text, part: &str) {
        let text = token.part(part);
        let violations = decode(&text, Alphabet::Url).violations;
        self.violations.extend(violations);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXAMPLE: &str = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    fn read(token: &str) -> Jwt {
        read_jwt(&Text::verbatim(token, 0))
    }

    fn words(token: &str) -> Vec<&'static str> {
        read(token).violations.iter().map(|it| it.what).collect()
    }

    #[test]
    fn a_claim_points_at_the_characters_that_encode_it() {
        let jwt = read(EXAMPLE);
        assert!(jwt.violations.is_empty() && !jwt.encrypted);
        assert_eq!(jwt.header.unwrap().member("alg").unwrap().str(), Some("HS256"));
        let exp = jwt.payload.as_ref().unwrap().member("exp").unwrap();
        assert_eq!(exp.number(), Some(1_300_819_380.0));
        assert_eq!(&EXAMPLE[exp.span.start..exp.span.end], "jEzMDA4MTkzODA");
    }

    #[test]
    fn what_is_wrong_with_a_token_has_a_name() {
        let header = "eyJhbGciOiJub25lIn0";
        assert_eq!(words(&format!("{header}.e30.")), Vec::<&str>::new());
        assert_eq!(words("eyJhbGciOiJIUzI1NiJ9.e30."), ["the signature is missing"]);
        assert_eq!(words(&format!("{header}.e30")), ["cut off: fewer than three parts"]);
        assert_eq!(words(&format!("{header}.e30=.")), ["padding, which base64url leaves out here"]);
        assert_eq!(words(&format!("{header}.W10.")), ["the claims are no JSON object"]);
        assert_eq!(words(&format!("{header}.Zm9v.")), ["the payload is no JSON"]);
        assert_eq!(words("e30.e30.AAAA"), ["the header has no alg"]);
        assert_eq!(words(&format!("{header}.eyJhIjoxLCJhIjoyfQ.")), ["a claim occurs twice"]);
        assert_eq!(words(&format!("{header}.eyJhIjoxLCJiIjoi.")), ["the JSON is cut off, or something follows it"]);
        let jwe = read("eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..AAAA.AAAA.AAAA");
        assert!(jwe.encrypted && jwe.payload.is_none() && jwe.violations.is_empty());
    }

    #[test]
    fn a_wrapped_token_is_read_and_the_blank_named() {
        let wrapped = "eyJhbGciOiJub25lIn0.eyJzdWIi\nOiJqYW5lIn0.";
        let jwt = read(wrapped);
        let sub = jwt.payload.unwrap();
        assert_eq!(sub.member("sub").unwrap().str(), Some("jane"));
        assert_eq!(&wrapped[sub.span.start..sub.span.end], "eyJzdWIi\nOiJqYW5lIn0");
        assert_eq!(jwt.violations.len(), 1);
    }
}
