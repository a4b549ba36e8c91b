//! The server finds no key for the token: unknown kid, a JWKS that could not be fetched or is stale, rotated keys.

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
