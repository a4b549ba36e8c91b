//! The integration tests: what a person sees.

mod pages;
