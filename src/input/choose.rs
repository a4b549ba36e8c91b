//! Which exchange failed: the last authentication failure that nothing after it cures.

use crate::http::exchange::Exchange;

/// The index of the exchange to diagnose.
pub(crate) fn failing(exchanges: &[Exchange]) -> Option<usize> {
    let refused = |it: &Exchange| it.status().is_some_and(|status| matches!(status, 401 | 403 | 407));
    exchanges.iter().rposition(refused).or_else(|| exchanges.len().checked_sub(1))
}
