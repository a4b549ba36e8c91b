//! Whose a host is: the product that answers on it, for telling a credential's maker from the one who was called.

/// The product that answers on a host, if it is a known one.
pub(super) fn maker_of(host: &str) -> Option<&'static str> {
    let _ = host;
    None
}
