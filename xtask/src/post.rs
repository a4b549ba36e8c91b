//! What is done to dist/ after Trunk: static pages, names by content, policy hashes, compressed copies, server configurations.
//!
//! The order matters: names change the pages' text, the text changes the policy's hashes, and all of it is compressed last.

mod compress;
pub mod names;
mod offline;
mod policy;
mod stamp;

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{Done, Step};
use crate::{headers, site};

/// Finishes the folder that Trunk has written.
pub fn finish(dist: &Path) -> Done {
    Step { what: "write the static pages (why401-pages)", usual: "1 s", by_hand: "`target/release/why401-pages dist`" }
        .run(Command::new(site::program("why401-pages")).arg(dist))?;
    names::by_content(dist)?;
    stamp::name_build(dist)?;
    policy::allow_inline(dist)?;
    offline::stamp(dist)?;
    headers::write_configurations(dist)?;
    compress(dist)
}

/// Lays compressed copies beside the files of a folder.
pub fn compress(dist: &Path) -> Done {
    Step { what: "compress dist/ (brotli and gzip)", usual: "5 s", by_hand: "read the message above" }.wrap(|| compress::all(dist))
}

/// Every file below the folder, in the order of their names.
pub fn files(folder: &Path) -> Done<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(at) = open.pop() {
        let entries = std::fs::read_dir(&at).map_err(|error| format!("{}: {error}", at.display()))?;
        for entry in entries.filter_map(Result::ok) {
            let path = entry.path();
            if path.is_dir() { open.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    Ok(found)
}

/// The SHA-256 of some bytes, in hexadecimal.
pub fn digest(bytes: &[u8]) -> String {
    use sha2::Digest as _;
    sha2::Sha256::digest(bytes).iter().map(|it| format!("{it:02x}")).collect()
}

fn has_extension(path: &Path, any: &[&str]) -> bool {
    path.extension().and_then(|it| it.to_str()).is_some_and(|it| any.contains(&it))
}

/// A file's bytes, or which file cannot be read.
pub fn read(path: &Path) -> Done<Vec<u8>> {
    std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn write(path: &Path, bytes: &[u8]) -> Done {
    std::fs::write(path, bytes).map_err(|error| format!("{}: {error}", path.display()))
}
