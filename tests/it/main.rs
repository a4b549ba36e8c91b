//! The integration tests: what a person sees.

mod cli;
mod json;
mod languages;
mod layers;
mod pages;
mod verify;
