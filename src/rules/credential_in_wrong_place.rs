//! The credential is in the query, the body or a cookie, and the server's answer shows that it reads another place.

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
