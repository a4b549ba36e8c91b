//! A session cookie was sent and the server says that the session is unknown, timed out or logged out (440, 419 page expired included), or clears it in its answer.

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
