//! The token is bound to a key (cnf.jkt, cnf.x5t#S256, token_type DPoP) and was sent as a plain Bearer, or without any proof or client certificate (a proof that is there and does not fit is dpop-proof-invalid).

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
