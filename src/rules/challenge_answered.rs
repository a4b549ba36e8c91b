//! The 401 (or 407) is an ordinary leg of a handshake (Digest, NTLM, Negotiate, a registry's token service, a client that waits for the challenge) and the next exchange succeeds

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
