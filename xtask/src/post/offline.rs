//! The service worker's version: made from what it keeps, so that any change to the page is a new version.

use std::fmt::Write as _;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::{read, write};
use crate::run::Done;

/// What stands in the service worker for its version.
const VERSION: &str = "build-of-these-files";

/// Writes the version. The page names every file by its content, so the page's own text and what has no such name are enough.
pub fn stamp(dist: &Path) -> Done {
    let path = dist.join("sw.js");
    let script = String::from_utf8_lossy(&read(&path)?).into_owned();
    if !script.contains(VERSION) {
        return Err(format!("{}: there is no {VERSION} to be replaced by the version", path.display()));
    }
    let mut hash = Sha256::new();
    for name in ["index.html", "manifest.webmanifest", "icon.svg", "sw.js"] {
        hash.update(read(&dist.join(name))?);
    }
    let mut version = String::new();
    for byte in hash.finalize().iter().take(8) {
        let _ = write!(version, "{byte:02x}");
    }
    write(&path, script.replace(VERSION, &version).as_bytes())
}
