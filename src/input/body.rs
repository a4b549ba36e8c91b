//! Where content ends: a JSON value where its brackets close, a document where its root element closes, text at an empty line.

use super::grammar::{is_command, is_fence, starts_message};
use super::lines::Lines;
use crate::text::Text;

const MAX_SEARCHED: usize = 200;

/// Content found in the lines.
#[derive(Clone, Debug)]
pub(crate) struct Body<'t> {
    /// The content.
    pub(crate) text: Text,
    /// The line after its last one.
    pub(crate) end: usize,
    /// What stands behind it in its last line: a `-w` status or a `*` line that a tool glued to it.
    pub(crate) glued: Option<&'t str>,
}

/// What the content is by its first characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An object or array.
    Json,
    /// HTML or XML.
    Markup,
    /// Anything else.
    Plain,
}

/// What content is by its first characters.
pub(crate) fn kind(line: &str) -> Kind {
    let line = line.trim_start();
    let mut bytes = line.bytes();
    let first = bytes.next();
    let second = bytes.find(|it| !it.is_ascii_whitespace());
    match (first, second) {
        (Some(b'{'), Some(b'"' | b'}' | b'\\') | None) => Kind::Json,
        (Some(b'['), Some(b'{' | b'[' | b'"' | b']') | None) => Kind::Json,
        (Some(b'<'), Some(it)) if it.is_ascii_alphabetic() || it == b'?' || it == b'!' => Kind::Markup,
        _ => Kind::Plain,
    }
}

/// The JSON or markup that starts a line; `None` where the line starts with neither.
pub(crate) fn document<'t>(lines: &Lines<'t>, start: usize) -> Option<Body<'t>> {
    document_at(lines, start, 0)
}

/// The JSON or markup that starts at a byte of a line; `None` where neither does.
pub(crate) fn document_at<'t>(lines: &Lines<'t>, start: usize, offset: usize) -> Option<Body<'t>> {
    let mut found = match kind(lines.get(start)?.get(offset..)?) {
        Kind::Json => json(lines, start, offset),
        Kind::Markup => markup(lines, start),
        Kind::Plain => return None,
    };
    found.text = found.text.slice(offset.min(found.text.len())..found.text.len()).trim();
    Some(found)
}

/// Where JSON or markup starts inside a line, behind words that speak of it.
pub(crate) fn inside(line: &str) -> Option<usize> {
    let mut from = 0;
    for _ in 0..8 {
        let rest = line.get(from..)?;
        let at = from.saturating_add(rest.find(['{', '<', '['])?);
        let starts = match kind(line.get(at..)?) {
            Kind::Json => line.get(at..)?.starts_with("{\"") || line.get(at..)?.starts_with("[{") || line.get(at..)?.trim_end() == "{",
            Kind::Markup => ["<?xml", "<html", "<HTML", "<!DOCTYPE", "<!doctype", "<Error", "<error"]
                .iter()
                .any(|it| line.get(at..).is_some_and(|line| line.starts_with(it))),
            Kind::Plain => false,
        };
        if starts {
            return Some(at);
        }
        from = at.saturating_add(1);
    }
    None
}

/// The lines up to the next empty line, message, command or fence.
pub(crate) fn paragraph<'t>(lines: &Lines<'t>, start: usize) -> Option<Body<'t>> {
    let mut end = start;
    while lines.get(end).is_some_and(|line| !line.trim().is_empty() && !ends_content(line)) {
        end = end.saturating_add(1);
    }
    (end > start).then(|| Body { text: lines.block(start..end).trim(), end, glued: None })
}

/// Whether the line cannot be content: a message, a code fence or a prompt.
pub(crate) fn ends_content(line: &str) -> bool {
    starts_message(line) || is_fence(line) || is_command(line)
}

fn json<'t>(lines: &Lines<'t>, start: usize, skip: usize) -> Body<'t> {
    let mut depth: usize = 0;
    let mut quoted = false;
    let mut escaped = false;
    let mut at = start;
    while let Some(line) = lines.get(at).filter(|line| at == start || !(starts_message(line) || is_fence(line))) {
        for (offset, byte) in line.bytes().enumerate().skip(if at == start { skip } else { 0 }) {
            if escaped {
                escaped = false;
                continue;
            }
            match byte {
                b'\\' => escaped = quoted,
                b'"' => quoted = !quoted,
                b'{' | b'[' if !quoted => depth = depth.saturating_add(1),
                b'}' | b']' if !quoted => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        return cut(lines, start, at, offset.saturating_add(1));
                    }
                }
                _ => {}
            }
        }
        at = at.saturating_add(1);
    }
    // What never closes was cut: an empty line or a command cannot be part of it. A long one is taken whole, so that no
    // line is searched again and again.
    let breaks = |it: &usize| lines.get(*it).is_some_and(|line| line.trim().is_empty() || is_command(line));
    let end = if at.saturating_sub(start) > MAX_SEARCHED { at } else { (start.saturating_add(1)..at).find(breaks).unwrap_or(at) };
    Body { text: lines.block(start..end), end, glued: None }
}

fn markup<'t>(lines: &Lines<'t>, start: usize) -> Body<'t> {
    let mut root = None::<String>;
    let mut at = start;
    while let Some(line) = lines.get(at).filter(|line| at == start || !ends_content(line)) {
        if root.is_none() {
            root = root_name(line);
        }
        if let Some(name) = &root
            && let Some(offset) = find_ignoring_case(line, name)
        {
            return cut(lines, start, at, offset);
        }
        at = at.saturating_add(1);
    }
    // What never closes ends at the first empty line; a long one is taken whole, so that no line is searched again and again.
    let is_empty = |it: &usize| lines.get(*it).is_some_and(|line| line.trim().is_empty());
    let end = if at.saturating_sub(start) > MAX_SEARCHED { at } else { (start..at).find(is_empty).unwrap_or(at) };
    Body { text: lines.block(start..end), end, glued: None }
}

// `</html>` for the line `<html lang="en">`; declarations and comments have no name.
fn root_name(line: &str) -> Option<String> {
    let mut rest = line;
    while let Some((_, after)) = rest.split_once('<') {
        let name: String = after.chars().take(40).take_while(|it| it.is_ascii_alphanumeric() || "-_:.".contains(*it)).collect();
        if !name.is_empty() {
            return Some(format!("</{name}>"));
        }
        rest = after;
    }
    None
}

// The byte behind the last occurrence of the closing tag.
fn find_ignoring_case(line: &str, tag: &str) -> Option<usize> {
    let (line, tag) = (line.as_bytes(), tag.as_bytes());
    line.windows(tag.len()).rposition(|it| it.eq_ignore_ascii_case(tag)).map(|it| it.saturating_add(tag.len()))
}

fn cut<'t>(lines: &Lines<'t>, start: usize, last: usize, offset: usize) -> Body<'t> {
    let rest = lines.get(last).and_then(|it| it.get(offset..)).unwrap_or_default();
    let end = last.saturating_add(1);
    let block = lines.block(start..end);
    let len = block.len().saturating_sub(rest.len());
    let glued = Some(rest.trim()).filter(|it| !it.is_empty());
    Body { text: block.slice(0..len), end, glued }
}

#[cfg(test)]
mod tests {
    use super::super::lines::Cut;
    use super::*;

    fn found(paste: &str) -> (String, usize, Option<String>) {
        let cut = Cut::new(Text::verbatim(paste, 0));
        let body = document(&cut.lines(), 0).expect("a document");
        (body.text.as_str().to_owned(), body.end, body.glued.map(str::to_owned))
    }

    #[test]
    fn json_ends_with_its_brackets() {
        assert_eq!(found("{\n \"a\": \"}\\\"\"\n}401\nx"), ("{\n \"a\": \"}\\\"\"\n}".into(), 3, Some("401".into())));
        assert_eq!(found("{\"a\":1\nHTTP/1.1 200 OK"), ("{\"a\":1".into(), 1, None));
        assert_eq!(found("{\n \"a\": {\n\nnow prose\n"), ("{\n \"a\": {".into(), 2, None));
    }

    #[test]
    fn a_document_ends_with_its_root() {
        assert_eq!(
            found("<?xml version=\"1.0\"?>\n<Error>\n\n<Code>x</Code></Error>\nmore"),
            ("<?xml version=\"1.0\"?>\n<Error>\n\n<Code>x</Code></Error>".into(), 4, None)
        );
        assert_eq!(found("<HTML><body>\n<p>\n\nrest").1, 2);
    }
}
