//! The decoded Basic credential has non-ASCII characters whose encoding (UTF-8 or ISO-8859-1) may not be the one that the server uses

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
