//! The answer is about too many attempts or requests from a client or address (429, a ban, Retry-After, a 401 or 403 whose body says rate limit or quota).

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
