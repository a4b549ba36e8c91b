//! The server finds no key for the token, or could not fetch the issuer's keys.

use super::in_words;
use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::products::Meaning;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::TokenKeyUnknown)?;
    let finding = in_words(facts, Cause::TOKEN_KEY_UNKNOWN, said, "The server says that it [has no key](0) to check the token with.").weigh(80);
    let key = facts.token().and_then(|it| it.header("kid")).and_then(|it| Some((it, it.str()?)));
    Some(match key {
        Some((node, kid)) => finding.decides(node.span, "the key that signed it").decoded(&format!("\"kid\":\"{kid}\"")),
        None => finding,
    })
}
