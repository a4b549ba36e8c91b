//! The server says that the token was revoked, rotated, logged out, replaced, or its user or client deleted or disabled.

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
