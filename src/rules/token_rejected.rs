//! The server says only that a well-formed token is invalid, and nothing above can be shown.

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
