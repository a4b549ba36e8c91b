//! The hashes of inline scripts and styles, written into each page's own policy.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use std::path::Path;

use super::{files, has_extension, read, write};
use crate::run::Done;

/// What stands in a page's policy for the hashes of its inline scripts.
const SCRIPTS: &str = "'inline-scripts'";
/// What stands in a page's policy for the hashes of its inline styles.
const STYLES: &str = "'inline-styles'";

/// Replaces `'inline-scripts'` and `'inline-styles'` in the policy of every page by the hashes of what it holds inline.
pub fn allow_inline(dist: &Path) -> Done {
    for page in files(dist)?.iter().filter(|it| has_extension(it, &["html"])) {
        let text = String::from_utf8_lossy(&read(page)?).into_owned();
        let filled = filled(&text).map_err(|why| format!("{}: {why}", page.display()))?;
        if filled != text {
            write(page, filled.as_bytes())?;
        }
    }
    Ok(())
}

fn filled(page: &str) -> Done<String> {
    let has_policy = page.contains("Content-Security-Policy");
    let mut result = page.to_owned();
    for (mark, element) in [(SCRIPTS, "script"), (STYLES, "style")] {
        let hashes: Vec<String> =
            inline(page, element).iter().map(|it| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(it)))).collect();
        if has_policy && !hashes.is_empty() && !page.contains(mark) {
            return Err(format!("it holds an inline {element}, and its policy has no {mark} to be replaced by its hash"));
        }
        result = result.replace(mark, &hashes.join(" "));
    }
    Ok(result)
}

/// The contents of the elements that run or style: no `src`, and no data block of another type.
fn inline<'a>(page: &'a str, element: &str) -> Vec<&'a str> {
    let (open, close) = (format!("<{element}"), format!("</{element}>"));
    let mut found = Vec::new();
    let mut rest = page;
    while let Some(at) = rest.find(&open) {
        let Some((head, body)) = rest[at + open.len()..].split_once('>') else { break };
        let Some((content, after)) = body.split_once(close.as_str()) else { break };
        let is_data = head.contains("type=") && !head.contains("module") && !head.contains("javascript") && !head.contains("text/css");
        if !head.contains(" src=") && !is_data && (head.is_empty() || head.starts_with(char::is_whitespace)) {
            found.push(content);
        }
        rest = after;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inline_scripts_are_hashed_and_data_is_not() {
        let page = "<meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'self' 'inline-scripts'\">\
                    <script type=\"application/ld+json\">{}</script><script src=\"a.js\"></script><script type=\"module\">x()</script>";
        let filled = filled(page).unwrap();
        assert!(filled.contains("script-src 'self' 'sha256-"), "{filled}");
        assert_eq!(filled.matches("sha256-").count(), 1);
    }

    #[test]
    fn an_inline_script_without_a_place_for_its_hash_is_refused() {
        assert!(filled("<meta http-equiv=\"Content-Security-Policy\" content=\"\"><script>x()</script>").is_err());
    }
}
