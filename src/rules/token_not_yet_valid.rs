//! The JWT's nbf or iat is after the response's Date, or the server says so (where it is a fresh token and the difference is up to a quarter of an hour, clock-skew is the better name)

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
