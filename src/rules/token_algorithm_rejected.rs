//! alg is none, or not among those that the server accepts (HS256 where RS256 is expected).

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
