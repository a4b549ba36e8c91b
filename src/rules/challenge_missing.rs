//! A 401 without WWW-Authenticate (RFC 9110 requires one). Named beside the cause, and as the cause only where the missing challenge is itself why the client sends nothing or shows no prompt.

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
