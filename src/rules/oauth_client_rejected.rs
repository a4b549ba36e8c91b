//! A token endpoint answered invalid_client or unauthorized_client

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
