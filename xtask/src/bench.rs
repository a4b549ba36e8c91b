//! `cargo xtask bench`: what the page weighs on the wire, and what is recorded of it.

#[path = "../../bench/src/inputs.rs"]
#[allow(dead_code)]
pub mod inputs;
pub mod sizes;

use crate::run::Done;
use crate::{budget, site};

/// `bench [--no-build] [--record]`
pub fn command(words: &[&str]) -> Done {
    if let Some(other) = words.iter().find(|it| !["--no-build", "--record"].contains(it)) {
        return Err(format!("bench does not know {other}: it takes --no-build and --record"));
    }
    if words.contains(&"--no-build") { sizes::print(&site::dist())? } else { site::build()? }
    if words.contains(&"--record") { budget::record() } else { Ok(()) }
}
