//! 407: a proxy on the way asks, by Proxy-Authenticate, not the origin; or a proxy's credential was sent to the origin.

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
