//! Credentials went over plain http, or a Secure cookie or an https-only API met http and answered 401, or plain http was spoken to a TLS port.

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
