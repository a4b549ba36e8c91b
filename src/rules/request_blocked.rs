//! A WAF, bot filter or DDoS shield answered, not the application (403 or 401 with its marks).

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
