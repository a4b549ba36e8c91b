//! A signed request whose signature the server computes otherwise.

use super::in_words;
use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::products::Meaning;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let signed = facts.signed();
    let by_token_words = || facts.said(Meaning::TokenSignature).filter(|_| facts.signs_request());
    let said = facts.said(Meaning::RequestSignature).or_else(by_token_words)?;
    let finding = in_words(facts, Cause::SIGNATURE_MISMATCH, said, "The server computes [another signature](0) of this request.").weigh(75);
    Some(match signed {
        Some(signed) => finding.against(signed.span, "the signature that was sent"),
        None => finding,
    })
}
