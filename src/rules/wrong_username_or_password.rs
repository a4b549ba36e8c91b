//! Well-formed user name and password were sent and the server refused them (Basic, Digest, a login form, a database or admin console).

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
