//! The resource works by a login session and the request carries no session cookie; the answer sends the user to sign in.

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
