//! The pieces of XML and HTML: elements with their text, without what is not seen.

use super::{Leaf, MOST};
use crate::text::{Seek, Text};

/// The text that is being put together, and the name of the element that it stands in.
#[derive(Default)]
struct Run {
    name: Text,
    text: Text,
}

/// The pieces of a markup text, and the whole of it as written.
pub(super) fn leaves(body: &Text, leaves: &mut Vec<Leaf>) {
    let chars = body.as_str();
    let is_page = is_page(chars);
    let mut run = Run::default();
    let mut at = 0;
    while let Some(rest) = chars.get(at..).filter(|it| !it.is_empty()) {
        if leaves.len() >= MOST {
            break;
        }
        let Some(tag) = rest.strip_prefix('<') else {
            let length = rest.find('<').unwrap_or(rest.len());
            push_decoded(&body.slice(at..at.saturating_add(length)), &mut run.text);
            at = at.saturating_add(length);
            continue;
        };
        let hidden = hidden_length(rest, tag);
        let length = hidden.unwrap_or_else(|| rest.find('>').map_or(rest.len(), |it| it.saturating_add(1)));
        if hidden.is_none() && !is_inline(tag, is_page) {
            flush(&mut run, leaves, is_page);
            run.name = name_of(tag).map(|it| body.part(it)).unwrap_or_default();
        }
        at = at.saturating_add(length);
    }
    flush(&mut run, leaves, is_page);
    leaves.push(Leaf { prose: false, markup: true, ..Leaf::plain(body.clone()) });
}

fn is_page(chars: &str) -> bool {
    let head: String = chars.chars().take(600).collect::<String>().to_ascii_lowercase();
    ["<html", "<!doctype html", "<head", "<body", "<h1", "<p>", "<title", "<center", "<div"].iter().any(|it| head.holds(it))
}

/// The length of what is not seen: a comment, a script, a style, a declaration.
fn hidden_length(rest: &str, tag: &str) -> Option<usize> {
    let until = |end: &str| Some(rest.find(end).map_or(rest.len(), |it| it.saturating_add(end.len())));
    if tag.starts_with("!--") {
        return until("-->");
    }
    if tag.starts_with("![CDATA[") {
        return Some("<![CDATA[".len());
    }
    let opens = |name: &str| tag.get(..name.len()).is_some_and(|it| it.eq_ignore_ascii_case(name));
    // The end tag may be in capitals: then the next tag of any kind ends it, too.
    match () {
        () if opens("script") => until("</script>"),
        () if opens("style") => until("</style>"),
        () => None,
    }
}

fn is_inline(tag: &str, is_page: bool) -> bool {
    const INLINE: &[&str] = &["a", "b", "i", "em", "strong", "span", "code", "u", "tt", "font", "small", "abbr", "wbr"];
    let name = tag.trim_start_matches('/').split(|it: char| !it.is_ascii_alphanumeric()).next().unwrap_or_default();
    is_page && INLINE.iter().any(|it| name.eq_ignore_ascii_case(it))
}

/// The local name of an opening tag.
fn name_of(tag: &str) -> Option<&str> {
    let name = tag.split(|it: char| it.is_whitespace() || matches!(it, '>' | '/')).next()?;
    let name = name.rsplit(':').next()?;
    name.starts_with(|it: char| it.is_ascii_alphabetic()).then_some(name)
}

fn flush(run: &mut Run, leaves: &mut Vec<Leaf>, is_page: bool) {
    let Run { name, text } = std::mem::take(run);
    let text = text.trim();
    if text.is_empty() {
        return;
    }
    let is_heading = ["title", "h1"].iter().any(|it| name.as_str().eq_ignore_ascii_case(it));
    let named = !name.is_empty() && (!is_page || is_heading);
    leaves.push(if named { Leaf::named(&name, &text) } else { Leaf::plain(text) });
}

/// Appends a text with its character references decoded, and without `]]>`.
fn push_decoded(text: &Text, out: &mut Text) {
    const NAMED: &[(&str, &str)] = &[
        ("&amp;", "&"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&apos;", "'"),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&nbsp;", " "),
        ("&#34;", "\""),
    ];
    let chars = text.as_str();
    let mut from = 0;
    for (at, _) in chars.match_indices(['&', ']']) {
        let rest = chars.get(at..).unwrap_or_default();
        let named = NAMED.iter().find(|(reference, _)| rest.starts_with(reference));
        let named = named.map(|(reference, stands_for)| (reference.len(), (*stands_for).to_owned()));
        let named = named.or_else(|| numbered(rest)).or(rest.starts_with("]]>").then(|| (3, " ".to_owned())));
        if let Some((length, stands_for)) = named.filter(|_| at >= from) {
            out.push_text(text, from..at);
            out.push_decoded(&stands_for, text.origin(at..at.saturating_add(length)));
            from = at.saturating_add(length);
        }
    }
    out.push_text(text, from..chars.len());
}

/// A numeric character reference at the start of a text: its length and what it stands for.
fn numbered(rest: &str) -> Option<(usize, String)> {
    let number = rest.strip_prefix("&#")?;
    let digits = number.get(..number.bytes().take(8).position(|it| it == b';')?)?;
    let code = match digits.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => digits.parse().ok()?,
    };
    Some((digits.len().saturating_add(3), char::from_u32(code)?.to_string()))
}
