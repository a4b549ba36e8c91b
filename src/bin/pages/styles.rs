//! The style sheets, joined and without what only people read.

use std::fs;
use std::path::Path;

/// The sheets in the order of the cascade.
const ORDER: &[&str] = &["tokens", "base", "box", "verdict", "fix", "inside", "har", "compare", "prose", "embed"];

/// All sheets as one.
pub fn join(folder: &Path) -> Result<String, String> {
    let mut css = String::new();
    for name in ORDER {
        let path = folder.join(format!("{name}.css"));
        css.push_str(&fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?);
    }
    Ok(smaller(&css))
}

/// The names of the sheets that a page links.
pub fn sheets(page: &str) -> Vec<String> {
    links(page).filter_map(|it| it.split("href=\"").nth(1)?.split('"').next()).map(|it| it.trim_start_matches(['.', '/']).to_owned()).collect()
}

/// The page without its links to sheets.
pub fn without_links(page: &str) -> String {
    let all: Vec<String> = links(page).map(str::to_owned).collect();
    all.iter().fold(page.to_owned(), |page, it| page.replace(it, ""))
}

fn links(page: &str) -> impl Iterator<Item = &str> {
    page.match_indices("<link").filter_map(|(at, _)| {
        let tag = page.get(at..)?;
        let tag = tag.get(..tag.find('>')?.saturating_add(1))?;
        tag.contains("rel=\"stylesheet\"").then_some(tag)
    })
}

/// Without comments and needless blanks. Blanks around operators of `calc()` and selectors stay.
fn smaller(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    let mut quote: Option<char> = None;
    while let Some(it) = rest.chars().next() {
        let after = rest.get(it.len_utf8()..).unwrap_or_default();
        if quote.is_none() && rest.starts_with("/*") {
            rest = rest.split_once("*/").map_or("", |(_, it)| it);
            continue;
        }
        match quote {
            Some(open) if it == open => quote = None,
            None if it == '"' || it == '\'' => quote = Some(it),
            _ => {}
        }
        if quote.is_none() && it.is_ascii_whitespace() {
            let next = after.trim_start().chars().next();
            let glued = |it: char| matches!(it, '{' | '}' | ';' | ',');
            let last = out.chars().next_back();
            if !last.is_none_or(|it| glued(it) || it == ':' || it == ' ') && !next.is_none_or(glued) {
                out.push(' ');
            }
        } else {
            if it == '}' && out.ends_with(';') {
                out.pop();
            }
            out.push(it);
        }
        rest = after;
    }
    out
}
