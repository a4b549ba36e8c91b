//! The server knows the authentication method that the client uses and has it switched off for this account, realm, transport or route (Basic disabled by policy, an auth proxy or plugin not enabled, a route that does not read API tokens).

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
