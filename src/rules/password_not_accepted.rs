//! A well-formed password was sent to a service that takes only tokens, app passwords or keys in its place (GitHub, Atlassian Cloud, Google, Microsoft 365, a two-factor account).

use crate::diagnosis::Finding;
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(_facts: &Facts) -> Option<Finding> {
    None
}
