//! JSON, XML and HTML that stand alone: the content of an answer whose head the paste does not show.

use super::body;
use super::lines::Lines;
use super::reader::{Claim, Part, Reader};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "document", claim };

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let body = body::document(lines, at)?;
    if body.text.as_str().contains("\"request\"")
        && let Some((exchanges, sanitised)) = super::har::read_text(&body.text)
    {
        let mut parts: Vec<Part> = exchanges.into_iter().map(|it| Part::Exchange(Box::new(it))).collect();
        parts.extend(sanitised.map(Part::Sanitised));
        return Some(Claim { lines: body.end.saturating_sub(at).max(1), parts, what: "HAR file" });
    }
    let mut parts = vec![Part::Body(body.text)];
    parts.extend(body.glued.map(|it| Part::Saying(lines.slice(it))));
    Some(Claim { lines: body.end.saturating_sub(at).max(1), parts, what: "content" })
}
