//! The challenge sends the client to a token service first (Docker or OCI registry Bearer realm=URL, MCP or RFC 9728 resource_metadata, UMA ticket, Matrix or XMPP login) and the client has not been there.

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
