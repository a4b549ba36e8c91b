//! Whose a host is: the product that answers on it, for telling a credential's maker from the one who was called.

use crate::products::products;

/// The product that answers on a host, if it is a known one.
pub(super) fn maker_of(host: &str) -> Option<&'static str> {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    let is_under = |suffix: &str| host == suffix || host.strip_suffix(suffix).is_some_and(|it| it.ends_with('.') || suffix.starts_with('.'));
    products().find(|it| it.hosts.iter().any(|suffix| is_under(suffix))).map(|it| it.name)
}
