//! A diagnosis as text, Markdown and JSON.

#[cfg(feature = "cli")]
pub mod json;
pub mod mark;
pub mod markdown;
pub mod text;
