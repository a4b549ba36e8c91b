//! The page: a Yew app over the door of the engine.

/// Mounts the app on the element `why401-app`.
#[cfg(feature = "web")]
pub fn start() {}
