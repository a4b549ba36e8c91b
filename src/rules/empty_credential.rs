//! Authorization (or the cookie, or the key's header) is there, with nothing after the scheme or the colon.

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
