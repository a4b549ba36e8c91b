//! A diagnosis as text, Markdown and JSON.

pub mod compare;
#[cfg(feature = "cli")]
pub mod json;
pub mod mark;
pub mod markdown;
pub mod owner;
pub mod text;
