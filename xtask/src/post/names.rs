//! Names by content: `app.js` becomes `app-0123456789abcdef.js`, so that a cache may keep it for ever.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::{files, has_extension, read, write};
use crate::run::Done;

/// Files whose address is promised to others.
const KEPT: [&str; 3] = ["sw.js", "embed.js", "robots.txt"];

/// Renames scripts, styles, wasm and text files in the folder itself, and what refers to them.
///
/// A file that the wasm refers to keeps its name: the wasm's own bytes are not changed. So do those in subfolders.
pub fn by_content(dist: &Path) -> Done {
    let all = files(dist)?;
    let wasm: Vec<Vec<u8>> = all.iter().filter(|it| has_extension(it, &["wasm"])).map(|it| read(it)).collect::<Done<_>>()?;
    let mut open: Vec<PathBuf> =
        all.into_iter().filter(|it| it.parent() == Some(dist) && has_extension(it, &["js", "css", "wasm", "txt"])).collect();
    open.retain(|it| {
        let name = name_of(it);
        !KEPT.contains(&name.as_str()) && !is_hashed(&name) && !wasm.iter().any(|bytes| contains(bytes, name.as_bytes()))
    });
    while !open.is_empty() {
        // A file is named once everything that it refers to has its name.
        let texts: Vec<String> = open.iter().map(|it| text_of(it)).collect::<Done<_>>()?;
        let ready = (0..open.len()).find(|at| (0..open.len()).all(|other| other == *at || !mentions(&texts[*at], &name_of(&open[other]))));
        let Some(at) = ready else { return Err(format!("these files refer to one another in a circle: {open:?}")) };
        let file = open.remove(at);
        let old = name_of(&file);
        let new = hashed(&old, &read(&file)?);
        std::fs::rename(&file, file.with_file_name(&new)).map_err(|error| format!("{}: {error}", file.display()))?;
        for other in files(dist)?.iter().filter(|it| has_extension(it, &["js", "css", "html", "webmanifest"])) {
            let text = text_of(other)?;
            if mentions(&text, &old) {
                write(other, replaced(&text, &old, &new).as_bytes())?;
            }
        }
    }
    Ok(())
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The text in which names may stand; of a wasm, none.
fn text_of(path: &Path) -> Done<String> {
    if has_extension(path, &["wasm"]) { Ok(String::new()) } else { Ok(String::from_utf8_lossy(&read(path)?).into_owned()) }
}

fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|it| it == needle)
}

fn hashed(name: &str, bytes: &[u8]) -> String {
    let mut hash = String::new();
    for byte in Sha256::digest(bytes).iter().take(8) {
        let _ = write!(hash, "{byte:02x}");
    }
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}-{hash}.{extension}"),
        None => format!("{name}-{hash}"),
    }
}

/// Whether a name is one that was made from the file's content.
pub fn is_hashed(name: &str) -> bool {
    let hash = name.rsplit_once('.').and_then(|(stem, _)| stem.rsplit_once('-')).map(|(_, hash)| hash);
    hash.is_some_and(|it| it.len() == 16 && it.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')))
}

fn mentions(text: &str, name: &str) -> bool {
    places(text, name).next().is_some()
}

/// Where the name stands as a whole: `app.js`, and not the end of `my-app.js`.
fn places<'a>(text: &'a str, name: &'a str) -> impl Iterator<Item = usize> + 'a {
    let part_of_a_name = |it: char| it.is_alphanumeric() || matches!(it, '-' | '_' | '.');
    text.match_indices(name).map(|(at, _)| at).filter(move |at| {
        // `./app.js` and `/app.js` end in a slash before the name, so a dot before it is part of another name.
        let before = text[..*at].chars().next_back();
        let after = text[at + name.len()..].chars().next();
        !before.is_some_and(part_of_a_name) && !after.is_some_and(part_of_a_name)
    })
}

fn replaced(text: &str, old: &str, new: &str) -> String {
    let mut result = String::with_capacity(text.len() + 64);
    let mut from = 0;
    for at in places(text, old) {
        result.push_str(&text[from..at]);
        result.push_str(new);
        from = at + old.len();
    }
    result.push_str(&text[from..]);
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_names_are_replaced() {
        let text = "import '/app.js'; import './my-app.js'; x('app.js.map') \"app.js\"";
        assert_eq!(replaced(text, "app.js", "app-1.js"), "import '/app-1.js'; import './my-app.js'; x('app.js.map') \"app-1.js\"");
    }

    #[test]
    fn a_hashed_name_is_known_as_one() {
        assert!(is_hashed(&hashed("app.js", b"x")));
        assert!(is_hashed(&hashed("why401-web_bg.wasm", b"")));
        assert!(!is_hashed("why401-web.js"));
        assert!(!is_hashed("token-expired.html"));
    }
}
