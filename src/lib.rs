//! why401 reads a failing HTTP exchange, in whatever form a tool printed it, and says why it is a 401 (or one of its neighbours), with the
//! evidence marked in the paste.
//!
//! [`diagnose`] is the only door ([`diagnose_with`] for authors' own wordings): it has no clock, no I/O, no global state and no panic, and its cost grows in proportion to the paste.

// No paste may end the engine: what could panic is refused by clippy (`cargo xtask test engine` runs it), methods that panic by clippy.toml.
#![cfg_attr(
    not(test),
    deny(
        clippy::arithmetic_side_effects,
        clippy::disallowed_methods,
        clippy::exit,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::string_slice,
        clippy::todo,
        clippy::unimplemented,
        clippy::unreachable,
        clippy::unwrap_used
    )
)]

mod facts;
mod order;
mod rank;
mod rules;

pub mod compare;
pub mod diagnosis;
pub mod fix;
pub mod http;
pub mod input;
pub mod json;
pub mod page;
pub mod products;
pub mod redact;
pub mod report;
pub mod text;
pub mod time;
pub mod verify;
pub mod web;

pub use diagnosis::{Cause, Certainty, Diagnosis, Evidence, Family, Finding, Role, Side};
pub use facts::{Carrier, Known, Place, Said, Token, TokenKind};
pub use input::Quality;
#[cfg(feature = "cli")]
pub use rules::PAGES;
pub use text::{Source, Span, Spanned, Text};
pub use time::Timestamp;

/// Reads a paste and says why the exchange in it failed.
///
/// `now` is the present, for pastes that carry no clock of their own. Any text is a valid paste; one that holds no exchange gives a
/// diagnosis without findings.
pub fn diagnose(paste: &str, now: Timestamp) -> Diagnosis {
    diagnose_with(paste, now, &products::OwnWordings::default())
}

/// The same, with an author's own wordings beside those that are built in: their error codes are named in their words.
pub fn diagnose_with(paste: &str, now: Timestamp, own: &products::OwnWordings) -> Diagnosis {
    judge(paste, input::read(paste), now, own)
}

/// Reads a paste and says why the exchange of that index in it failed, whichever [`diagnose`] would have chosen.
///
/// An index that no exchange has leaves the choice as it is.
pub fn diagnose_exchange(paste: &str, now: Timestamp, own: &products::OwnWordings, index: usize) -> Diagnosis {
    judge(paste, input::read(paste).about(index), now, own)
}

fn judge(paste: &str, reading: input::Reading, now: Timestamp, own: &products::OwnWordings) -> Diagnosis {
    let source = Source::new(paste);
    let facts = facts::gather(&source, &reading, now, own);
    let found = rules::findings(&facts);
    let ranked = rank::rank(found);
    let known = facts.known;
    Diagnosis {
        exchanges: reading.exchanges,
        failing: reading.failing,
        findings: ranked.findings,
        observations: ranked.observations,
        ruled_out: ranked.ruled_out,
        understood: reading.understood,
        facts: known,
    }
}
