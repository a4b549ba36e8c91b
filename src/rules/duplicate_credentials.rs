//! More than one Authorization header, or two credentials that contradict one another, so that the server refuses or picks the wrong one.

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
