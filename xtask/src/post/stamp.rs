//! What a build is called: the commit that it was made of, and a digest of its files.

use std::path::Path;

use super::{digest, files, has_extension, read, write};
use crate::run::{Done, output, root};

const MARK: &str = "data-build=\"\"";

/// Writes the name of the build into the pages that show it. The same commit gives the same name.
pub fn name_build(dist: &Path) -> Done {
    let mut all = String::new();
    for file in files(dist)?.iter().filter(|it| !has_extension(it, &["html"])) {
        all.push_str(&digest(&read(file)?));
    }
    let short = |it: &str| it.chars().take(12).collect::<String>();
    let name = format!("commit {}, files {}", commit(), short(&digest(all.as_bytes())));
    for page in files(dist)?.iter().filter(|it| has_extension(it, &["html"])) {
        let text = String::from_utf8_lossy(&read(page)?).into_owned();
        if text.contains(MARK) {
            write(page, text.replace(MARK, &format!("data-build=\"{name}\"")).as_bytes())?;
        }
    }
    Ok(())
}

/// The commit, and whether the source is no longer as it says.
fn commit() -> String {
    let at = root();
    let git = |args: &[&str]| output("git", &[&["-C", &at.to_string_lossy()], args].concat());
    let Some(commit) = git(&["rev-parse", "--short=12", "HEAD"]) else { return "unknown".to_owned() };
    let changed = git(&["status", "--porcelain", "--untracked-files=no"]).is_none_or(|it| !it.is_empty());
    if changed { format!("{commit} with changes") } else { commit }
}
