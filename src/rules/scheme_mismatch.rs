//! The request uses a well-formed scheme that the server's challenges do not offer (Basic where only Bearer is offered, Bearer where only Negotiate is, ...), or the client can do only a scheme that is not offered and so sends nothing.

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
