//! Negotiate was answered with an NTLM token (TlRMTVNTUAAB...), so Kerberos did not happen

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
