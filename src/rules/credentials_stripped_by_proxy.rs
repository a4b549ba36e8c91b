//! The client sent the credential and the server's own words say that none arrived, with a proxy, gateway, FastCGI or WSGI hop between them.

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
