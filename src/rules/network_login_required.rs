//! 511, or a captive portal or zero-trust gateway (Cloudflare Access, IAP, a corporate proxy) answers in the origin's place.

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
