//! The token was good, and was taken back before its end.

use super::in_words;
use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::products::Meaning;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::TokenRevoked)?;
    Some(in_words(facts, Cause::TOKEN_REVOKED, said, "The server says that the credential [has been revoked](0).").weigh(75))
}
