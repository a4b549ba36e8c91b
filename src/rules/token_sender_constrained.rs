//! The token is bound to a key and was sent without the proof of that key.

use super::in_words;
use crate::diagnosis::{Cause, Finding};
use crate::facts::{Facts, Token};
use crate::json::Node;
use crate::products::Meaning;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    // A proof that is there and does not fit is another matter.
    if !facts.known.dpop.is_empty() || facts.sent("DPoP").is_some() {
        return None;
    }
    let bound = facts.tokens_at_hand().find_map(bound);
    let said = facts.said(Meaning::SenderConstrained);
    let Some((node, by_dpop)) = bound else {
        return Some(in_words(facts, Cause::TOKEN_SENDER_CONSTRAINED, said?, "The token is bound to a key, and [its proof is missing](0).").weigh(85));
    };
    if said.is_none() && !facts.status_is(&[400, 401, 403]) {
        return None;
    }
    let what = if by_dpop { "a DPoP key" } else { "a client certificate" };
    let message = format!("The token is [bound to {what}](0), and was sent without the proof of it.");
    let certain = (by_dpop && facts.credential().is_some_and(|it| it.is("Bearer"))) || said.is_some();
    let finding = if certain { Finding::certain } else { Finding::likely };
    let mut finding = finding(Cause::TOKEN_SENDER_CONSTRAINED, &message)
        .because("the token names its key, and the request has no proof")
        .decides(node.span, "the key that it is bound to")
        .weigh(85);
    if let Some(credential) = facts.credential() {
        finding = finding.against(credential.scheme.span(), "sent like this");
    }
    if let Some(said) = said {
        finding = finding.decides(said.span, "the server says so");
    }
    if certain {
        return Some(finding);
    }
    Some(finding.settle(
        "Was the proof sent, or the client certificate presented?",
        &["Send the request with the certificate that the token was issued to: `curl --cert client.pem --key client.key URL`.", "For a DPoP key, paste the request with its `DPoP` field."],
        &[("It is accepted.", Cause::TOKEN_SENDER_CONSTRAINED), ("It is refused as before.", Cause::TOKEN_REJECTED)],
    ))
}

/// The confirmation claim (RFC 7800) of a bound token, and whether it names a DPoP key.
fn bound(token: &Token) -> Option<(&Node, bool)> {
    let confirmation = token.claim("cnf")?;
    let by_dpop = confirmation.member("jkt").is_some();
    (by_dpop || confirmation.member("x5t#S256").is_some()).then_some((confirmation, by_dpop))
}
