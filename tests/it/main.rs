//! The integration tests: what a person sees.

mod calibration;
mod checks;
mod cli;
mod corpus;
mod embed;
mod fixes;
mod hostile;
mod json;
mod languages;
mod layers;
mod own;
mod pages;
mod properties;
mod redacted;
mod verify;
#[cfg(feature = "ssr")]
mod view;
