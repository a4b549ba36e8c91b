//! The token's signature does not verify, as the server says.

use super::in_words;
use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::products::Meaning;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::TokenSignature)?;
    // The words are the same where a request is signed, not a token.
    if facts.signs_request() {
        return None;
    }
    let finding = in_words(facts, Cause::TOKEN_SIGNATURE_INVALID, said, "The server says that the token's [signature does not verify](0).").weigh(80);
    let key = facts.token().and_then(|it| it.header("alg"));
    Some(match key.and_then(|it| Some((it, it.str()?))) {
        Some((node, alg)) => finding.context(node.span, "signed so").decoded(&format!("\"alg\":\"{alg}\"")),
        None => finding,
    })
}
