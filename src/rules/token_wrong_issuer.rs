//! The token comes from an issuer that the server does not trust.

use super::in_words;
use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::products::Meaning;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::TokenIssuer)?;
    let finding = in_words(facts, Cause::TOKEN_WRONG_ISSUER, said, "The server does not trust the token's [issuer](0).").weigh(80);
    let claim = facts.known.tokens.iter().find_map(|it| it.claim("iss")).and_then(|it| Some((it, it.str()?)));
    Some(match claim {
        Some((node, issuer)) => finding.decides(node.span, "the token's issuer").decoded(&format!("\"iss\":\"{issuer}\"")),
        None => finding,
    })
}
