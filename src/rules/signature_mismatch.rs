//! A signed request (AWS SigV4, OAuth 1.0a, Azure SharedKey, Hawk, HTTP Message Signatures, an HMAC or webhook scheme) whose signature the server computes otherwise.

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
