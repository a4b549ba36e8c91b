//! The fields that a program makes of an option or a setting: `-u`, `--oauth2-bearer`, `auth:basic`.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::http::exchange::Field;
use crate::text::{Span, Text};

/// A field whose value is `prefix` and what was given; its name stands before that.
pub(crate) fn made(name: &str, prefix: &str, given: &Text) -> Field {
    let start = Span::new(given.span().start, given.span().start);
    let mut value = Text::default();
    value.push_decoded(prefix, start);
    value.push_text(given, 0..given.len());
    Field { name: Text::standing_for(name, start), value }
}

/// `Authorization: Basic` for a user and a password with a colon between them (RFC 7617, 2), given at a place of the paste.
pub(crate) fn basic(pair: &str, span: Span) -> Field {
    let value = Text::standing_for(format!("Basic {}", STANDARD.encode(pair)), span);
    Field { name: Text::standing_for("Authorization", Span::new(span.start, span.start)), value }
}
