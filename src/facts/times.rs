//! Times in tokens, and those that contradict the server's clock: a token that begins later than it is judged.

use super::Facts;
use crate::json::Node;
use crate::text::{Span, Spanned};
use crate::time::Timestamp;

/// A token of the failing request that begins after the server's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EarlyStart {
    /// The claim that says so: `nbf` or `iat`.
    pub claim: &'static str,
    /// When it begins.
    pub start: Spanned<Timestamp>,
    /// How many seconds too early it was sent.
    pub seconds: i64,
    /// Where the server's clock stands, if the paste shows it.
    pub clock: Option<Span>,
    /// Whether the token was made at the moment from which it is valid, as far as it tells.
    pub fresh: bool,
}

impl EarlyStart {
    /// Whether two clocks that disagree explain it: a fresh token, and at most a quarter of an hour.
    pub fn is_skew(&self) -> bool {
        self.fresh && self.seconds <= 15 * 60
    }
}

/// Differences below this are the journey's, unless somebody complains of the time.
const UNREMARKABLE: i64 = 30;

/// The first token of the failing request that begins too late for the server.
pub(super) fn early_start(facts: &Facts, complained: bool) -> Option<EarlyStart> {
    let (now, clock) = facts.judged_at();
    let least = if complained { 0 } else { UNREMARKABLE };
    facts.tokens_at_hand().find_map(|token| {
        ["nbf", "iat"].into_iter().find_map(|claim| {
            let start = token.time_claim(claim)?;
            let seconds = start.value.since(now);
            let made = token.time_claim("iat").map_or(start.value, |it| it.value);
            (seconds > least).then_some(EarlyStart { claim, start, seconds, clock, fresh: made.since(start.value).abs() <= 120 })
        })
    })
}

/// A NumericDate with its place (RFC 7519, 2); milliseconds are taken as such, and so is a number in a string.
pub(super) fn numeric_date(node: &Node) -> Option<Spanned<Timestamp>> {
    let number = node.number().or_else(|| crate::json::decimal(node.str()?))?;
    // Beyond the year 9999 it is no time that a server judges by.
    if !number.is_finite() || number.abs() > 253_402_300_799_000.0 {
        return None;
    }
    let seconds = if number.abs() >= 1e11 { number / 1000.0 } else { number };
    Some(Spanned::new(Timestamp(seconds as i64), node.span))
}
