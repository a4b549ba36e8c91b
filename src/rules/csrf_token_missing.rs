//! The anti-forgery token is missing or wrong, with or without a session (X-CSRFToken, X-XSRF-TOKEN, authenticity_token, a crumb, X-Transmission-Session-Id

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
