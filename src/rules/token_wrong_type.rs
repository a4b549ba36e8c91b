//! A token of another kind than the call takes: an ID token, a refresh token, a publishable key.

use super::in_words;
use crate::diagnosis::{Cause, Certainty, Finding};
use crate::facts::{Carrier, Facts, Token};
use crate::products::Meaning;
use crate::text::{Seek, Span};

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let kind = facts.tokens_at_hand().filter(|it| matches!(it.carrier, Carrier::Authorization | Carrier::Elsewhere)).find_map(wrong_kind);
    if let Some(said) = facts.said(Meaning::TokenType) {
        let finding = in_words(facts, Cause::TOKEN_WRONG_TYPE, said, "The server wants [a token of another kind](0).").weigh(80);
        let finding = match &kind {
            Some(kind) => kind.mark(finding),
            None => finding,
        };
        return Some(match facts.formed().first() {
            Some(formed) => finding.decides(formed.span, formed.form.kind),
            None => finding,
        });
    }
    if let Some(kind) = kind.filter(|_| facts.status_is(&[401, 403, 422])) {
        return Some(by_claims(facts, &kind));
    }
    of_user_pool(facts)
}

/// A user pool's access token at API Gateway, whose authorizer reads ID tokens unless scopes are set for the method.
fn of_user_pool(facts: &Facts) -> Option<Finding> {
    let host = facts.host().filter(|it| it.holds(".execute-api.") && facts.status_is(&[401]))?;
    let token = facts.sent_tokens().find(|it| it.claim("token_use").and_then(crate::json::Node::str) == Some("access"))?;
    let used = token.claim("token_use")?;
    let vague = facts.known.said.iter().all(|it| it.meaning == Meaning::Unauthorized);
    let url = facts.request_span().filter(|_| vague && !host.is_empty())?;
    let message = "What was sent is [an access token](0), and [API Gateway's](1) user pool authorizer reads ID tokens where no scopes are set for the method.";
    let finding = Finding::likely(Cause::TOKEN_WRONG_TYPE, message).decides(used.span, "an access token").decoded("\"token_use\":\"access\"");
    Some(finding.against(url, "reads ID tokens").because("the authorizer takes ID tokens by default").weigh(82).settle(
        "Does the ID token work?",
        &["Send the same request with the ID token in place of the access token.", "Or set scopes for the method, which makes it read access tokens."],
        &[("It is accepted.", Cause::TOKEN_WRONG_TYPE), ("It is refused as well.", Cause::TOKEN_REJECTED)],
    ))
}

/// A claim that names a token's kind, where it is no access token.
struct Kind {
    name: &'static str,
    span: Span,
    decoded: String,
}

impl Kind {
    fn mark(&self, finding: Finding) -> Finding {
        finding.decides(self.span, self.name).decoded(&self.decoded)
    }
}

fn wrong_kind(token: &Token) -> Option<Kind> {
    let named = ["token_type", "typ", "token_use", "type", "tokenType"].into_iter().find_map(|claim| {
        let node = token.claim(claim)?;
        let name = match node.str()?.to_ascii_lowercase().as_str() {
            "refresh" | "offline" | "refresh_token" | "refresh+jwt" => "a refresh token",
            "id" | "id_token" => "an ID token",
            "logout" => "a logout token",
            _ => return None,
        };
        Some(Kind { name, span: node.span, decoded: format!("\"{claim}\":\"{}\"", node.str()?) })
    });
    // A hash of the access token, or of the code, stands in an ID token alone (OpenID Connect Core, 2).
    let hash = || {
        let (claim, node) = ["at_hash", "c_hash"].into_iter().find_map(|claim| Some((claim, token.claim(claim)?)))?;
        let access = token.claim("scope").is_some() || token.claim("scp").is_some();
        (!access).then(|| Kind { name: "an ID token", span: node.span, decoded: format!("\"{claim}\"") })
    };
    named.or_else(hash)
}

fn by_claims(facts: &Facts, kind: &Kind) -> Finding {
    let invalid = facts.said(Meaning::TokenInvalid);
    let certainty = if invalid.is_some() && kind.name == "a refresh token" && facts.token().is_some() { Certainty::Certain } else { Certainty::Likely };
    let finding = kind.mark(Finding::new(
        Cause::TOKEN_WRONG_TYPE,
        certainty,
        &format!("What was sent is [{}](0), where an access token belongs.", kind.name),
    ));
    let finding = finding.because("the token names its kind").weigh(75);
    if certainty == Certainty::Certain {
        return finding;
    }
    finding.settle(
        "Does the access token work?",
        &["Take `access_token` from the token endpoint's answer.", "Send the request again with it."],
        &[("It is accepted.", Cause::TOKEN_WRONG_TYPE), ("It is refused as well.", Cause::TOKEN_REJECTED)],
    )
}
