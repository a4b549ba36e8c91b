//! What HTTP says, knowing neither where the bytes came from nor that anything failed.

pub(crate) mod base64;
pub mod challenge;
pub mod cookie;
pub mod credentials;
pub mod exchange;
mod grammar;
pub mod jwt;
pub mod ntlm;
pub(crate) mod secret_names;
pub mod uri;

use crate::text::{Span, Text};

/// A place where a text breaks the rules of its grammar and can be read all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Where.
    pub span: Span,
    /// What is wrong, as a fragment in lower case: `no comma between parameters`.
    pub what: &'static str,
    /// The rule that it breaks: `RFC 9110, 11.6.1`.
    pub rule: &'static str,
}

/// The part of a text that `part`, a subslice of it, is; an empty part keeps its place.
fn part_of(text: &Text, part: &str) -> Text {
    if part.is_empty() { Text::standing_for("", text.span_of(part)) } else { text.part(part) }
}
