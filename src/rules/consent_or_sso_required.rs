//! The token needs an organisation's SSO authorisation, an administrator's consent or a conditional-access policy to be met first.

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
