//! A CORS preflight (OPTIONS with Origin and Access-Control-Request-Method) was answered 401 or 403

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
