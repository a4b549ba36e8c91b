//! JSON, XML and HTML that stand alone: the content of an answer whose head the paste does not show.

use super::body;
use super::lines::Lines;
use crate::text::Seek;
use super::reader::{Claim, Part, Reader};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "document", claim };

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at)?;
    let offset = if body::kind(line) == body::Kind::Plain { labelled(line)? } else { 0 };
    let body = body::document_at(lines, at, offset)?;
    if is_log_record(body.text.as_str()) {
        return None;
    }
    if body.text.as_str().holds("\"request\"")
        && let Some((exchanges, sanitised)) = super::har::read_text(&body.text)
    {
        let mut parts: Vec<Part> = exchanges.into_iter().map(|it| Part::Exchange(Box::new(it))).collect();
        parts.extend(sanitised.map(Part::Sanitised));
        return Some(Claim { lines: body.end.saturating_sub(at).max(1), parts, what: "HAR file" });
    }
    let label = line.get(..offset).unwrap_or_default().trim();
    let mut parts = vec![Part::Body(body.text)];
    if !label.is_empty() {
        parts.push(Part::Saying(lines.slice(label)));
    }
    parts.extend(body.glued.map(|it| {
        let text = lines.slice(it);
        super::write_out::json(&text).map_or_else(|| Part::Saying(text), |told| Part::Told(Box::new(told)))
    }));
    Some(Claim { lines: body.end.saturating_sub(at).max(1), parts, what: "content" })
}

// One line that a program logged about itself: `{"level":"warn","msg":"…"}`.
fn is_log_record(chars: &str) -> bool {
    let names = |it: &[&str]| it.iter().any(|name| chars.holds(name));
    chars.len() < 20_000
        && !chars.contains('\n')
        && names(&["\"level\"", "\"severity\"", "\"lvl\""])
        && names(&["\"msg\"", "\"message\"", "\"event\""])
}

// `Response Body: {…}`, `ERROR:root:{…}`: words that end with a colon stand before content. Where they tell a status, the loose reader
// takes both.
fn labelled(line: &str) -> Option<usize> {
    let at = body::inside(line).filter(|it| *it < 400)?;
    let label = line.get(..at)?;
    let names = label.trim_end().ends_with([':', '=', '>']) || label.to_ascii_lowercase().holds("body");
    (names && label.contains(|it: char| it.is_alphabetic()) && !super::loose::tells_status(label) && !super::loose::tells_call(label)).then_some(at)
}
