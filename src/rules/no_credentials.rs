//! The request carries no credential of any kind (no Authorization, no cookie, no API key), and nothing more specific below explains why.

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
