//! The credential is right (or no longer looked at) and the account, subscription or client is locked, also after failed attempts or behind a CAPTCHA, disabled, suspended, unpaid or not confirmed.

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
