//! The integration tests: what a person sees.

mod languages;
mod pages;
