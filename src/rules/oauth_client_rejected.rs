//! A token endpoint does not accept the application that asks.

use super::in_words;
use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::products::Meaning;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::OAuthClient)?;
    Some(in_words(facts, Cause::OAUTH_CLIENT_REJECTED, said, "The token endpoint [refuses the application](0) itself: its id, its secret or how they are sent.").weigh(80))
}
