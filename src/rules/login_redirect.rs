//! A redirect (or a 200) to a sign-in page took the place of the 401 that an API client expects.

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
