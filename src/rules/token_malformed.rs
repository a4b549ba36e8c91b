//! The token is not in the form that the server reads: cut off, encrypted, or no token at all.

use super::in_words;
use crate::diagnosis::{Cause, Certainty, Finding};
use crate::facts::{Carrier, Facts, Token, TokenKind};
use crate::input::Quality;
use crate::products::Meaning;
use crate::text::Seek;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let token = facts.tokens_at_hand().find(|it| matches!(it.carrier, Carrier::Authorization | Carrier::Field | Carrier::Elsewhere));
    let defect = token.and_then(|it| defect(facts, it));
    if let Some(said) = facts.said(Meaning::TokenMalformed) {
        let finding = in_words(facts, Cause::TOKEN_MALFORMED, said, "The server [cannot read](0) the token.").weigh(75);
        return Some(match (token, defect) {
            (Some(token), Some(defect)) => finding.decides(token.text.span(), defect),
            (Some(token), None) => finding.context(token.text.span(), "the token that was sent"),
            _ => finding,
        });
    }
    let (token, defect) = (token?, defect?);
    let refused = facts.status_is(&[400, 401, 403, 422]);
    refused.then(|| by_form(facts, token, defect))
}

/// What is wrong with the form of a JWT, as a label; nothing for opaque tokens and where the paste hides a part.
fn defect(facts: &Facts, token: &Token) -> Option<&'static str> {
    if facts.has(Quality::Redacted) || facts.has(Quality::Truncated) || token.text.as_str().holds("..") && token.kind != TokenKind::Jwe {
        return None;
    }
    // What ends with the paste was cut there.
    if facts.source.paste().get(token.text.span().end..).is_some_and(|it| it.trim_matches(['\'', '"', '`', '.', '…']).trim().is_empty()) && facts.source.line_count() > 1 {
        return None;
    }
    match token.kind {
        TokenKind::Jwe => Some("five parts: encrypted"),
        TokenKind::Opaque => None,
        TokenKind::Jwt => {
            let jwt = token.jwt.as_ref()?;
            match token.text.as_str().split('.').count() {
                3 if jwt.header.is_none() => Some("its header cannot be read"),
                3 if jwt.payload.is_none() => Some("its claims cannot be read"),
                3 => None,
                0..3 => Some("too few parts"),
                _ => Some("too many parts"),
            }
        }
    }
}

fn by_form(facts: &Facts, token: &Token, defect: &'static str) -> Finding {
    let encrypted = token.kind == TokenKind::Jwe;
    let said_invalid = facts.said(Meaning::TokenInvalid);
    let certainty = if encrypted || said_invalid.is_none() || token.carrier == Carrier::Elsewhere { Certainty::Likely } else { Certainty::Certain };
    let message = if encrypted {
        "The token is [encrypted](0), so that an API which reads signed tokens cannot read it."
    } else {
        "The token [is no whole JWT](0)."
    };
    let mut finding = Finding::new(Cause::TOKEN_MALFORMED, certainty, message)
        .because("the token's form shows it")
        .decides(token.text.span(), defect)
        .weigh(75);
    if let Some(said) = said_invalid {
        finding = finding.context(said.span, "the server refuses the token");
    }
    if certainty == Certainty::Certain {
        return finding;
    }
    finding.settle(
        "Is this the token exactly as the issuer gave it?",
        &["Ask the issuer for a token with the API's audience.", "Compare what is sent with `access_token` of that answer."],
        &[("The new token has three parts and works.", Cause::TOKEN_MALFORMED), ("It is the same and is refused.", Cause::TOKEN_REJECTED)],
    )
}
