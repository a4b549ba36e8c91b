//! What a capture hides, cuts or lacks.

use super::{Quality, Reading};
use crate::http::exchange::{Exchange, Field};
use crate::text::{Seek, Span, Text};

// Enough to show; a long capture may hide a thousand values.
const MAX_FOUND: usize = 40;

/// The capture's qualities, those with a place first.
pub(crate) fn of(reading: &Reading) -> Vec<(Quality, Option<Span>)> {
    let mut found = reading.quality.clone();
    let around = reading.failing.map_or(0, |it| it.saturating_sub(8))..reading.failing.map_or(0, |it| it.saturating_add(8));
    for exchange in reading.exchanges.get(around.start..around.end.min(reading.exchanges.len())).unwrap_or_default() {
        hidden(exchange, &mut found);
        if found.len() > MAX_FOUND {
            break;
        }
    }
    let sayings = reading.exchanges.iter().flat_map(|it| &it.sayings).chain(&reading.sayings);
    if let Some(saying) = sayings.clone().find(|it| it.as_str().holds("Provisional headers")) {
        found.push((Quality::ProvisionalHeaders, Some(saying.span())));
    }
    match reading.failing.and_then(|at| reading.exchanges.get(at)) {
        Some(exchange) => missing(exchange, &mut found),
        None => found.extend([(Quality::RequestMissing, None), (Quality::ResponseMissing, None)]),
    }
    found
}

fn missing(exchange: &Exchange, found: &mut Vec<(Quality, Option<Span>)>) {
    match &exchange.request {
        None => found.push((Quality::RequestMissing, None)),
        Some(it) if !it.fields_shown => {
            if it.body.is_none() {
                found.push((Quality::RequestMissing, None));
            }
            found.push((Quality::RequestFieldsMissing, None));
        }
        Some(_) => {}
    }
    match &exchange.response {
        None => found.push((Quality::ResponseMissing, None)),
        Some(it) if !it.fields_shown => {
            if it.body.is_none() {
                found.push((Quality::ResponseMissing, None));
            }
            found.push((Quality::ResponseFieldsMissing, None));
        }
        Some(_) => {}
    }
}

fn hidden(exchange: &Exchange, found: &mut Vec<(Quality, Option<Span>)>) {
    let request = exchange.request.iter().flat_map(|it| it.fields.iter());
    let response = exchange.response.iter().flat_map(|it| it.fields.iter());
    for field in request.chain(response) {
        in_field(field, found);
    }
    let url = exchange.request.as_ref().and_then(|it| it.url.as_ref());
    let settings = exchange.request.iter().flat_map(|it| &it.settings).map(|it| &it.value);
    let bodies = [exchange.request.as_ref().and_then(|it| it.body.as_ref()), exchange.response.as_ref().and_then(|it| it.body.as_ref())];
    for text in url.into_iter().chain(settings) {
        if let Some(range) = redaction(text.as_str()) {
            found.push((Quality::Redacted, Some(text.origin(range))));
        }
    }
    for body in bodies.into_iter().flatten().filter(|it| it.len() < 100_000) {
        if let Some(range) = redaction(body.as_str()) {
            found.push((Quality::Redacted, Some(body.origin(range))));
        }
        if let Some(range) = cut_body(body.as_str()) {
            found.push((Quality::Truncated, Some(body.origin(range))));
        }
    }
}

fn in_field(field: &Field, found: &mut Vec<(Quality, Option<Span>)>) {
    let value = field.value.as_str();
    if let Some(range) = redaction(value) {
        found.push((Quality::Redacted, Some(field.value.origin(range))));
    } else if let Some(range) = ellipsis(&field.value) {
        found.push((Quality::Truncated, Some(field.value.origin(range))));
    }
}

/// Where a value is replaced by a mark that says so: `[redacted]`, `***`, `<masked>`, `████`, `REDACTED`, `xxxx`.
pub(crate) fn redaction(value: &str) -> Option<std::ops::Range<usize>> {
    const WORDS: [&str; 19] = [
        "bytes were stripped",
        "redacted",
        "<masked>",
        "[masked]",
        "<hidden>",
        "[hidden]",
        "(hidden)",
        "[filtered]",
        "<filtered>",
        "[secret]",
        "<removed>",
        "[removed]",
        "<snip>",
        "[snip]",
        "<omitted>",
        "[omitted]",
        "<sanitized>",
        "[sanitized]",
        "<stripped>",
    ];
    // Loggers that hide a list of values print an empty one.
    if value == "[]" {
        return Some(0..value.len());
    }
    let lower = value.to_ascii_lowercase();
    if let Some((at, word)) = WORDS.iter().filter_map(|word| lower.seek(word).map(|at| (at, word))).min() {
        let end = at.saturating_add(word.len());
        let bytes = value.as_bytes();
        let opens = at > 0 && bytes.get(at.saturating_sub(1)).is_some_and(|it| b"<[({".contains(it));
        let closes = bytes.get(end).is_some_and(|it| b">])}".contains(it));
        return Some(at.saturating_sub(usize::from(opens))..end.saturating_add(usize::from(closes)));
    }
    run_of_marks(value)
}

// Four or more of the same mark in a row: `****`, `xxxx`, `XXXX`, `████`, `••••`; of asterisks three do.
fn run_of_marks(value: &str) -> Option<std::ops::Range<usize>> {
    let mut start = 0;
    let mut last = None::<char>;
    let mut count = 0_usize;
    for (at, char) in value.char_indices().chain([(value.len(), '\0')]) {
        if Some(char) == last {
            count = count.saturating_add(1);
            continue;
        }
        let enough = match last {
            Some('*') => count >= 3,
            Some('x' | 'X' | '█' | '•' | '●' | '▇' | '░') => count >= 4,
            _ => false,
        };
        if enough {
            return Some(start..at);
        }
        (start, last, count) = (at, Some(char), 1);
    }
    None
}

fn ellipsis(value: &Text) -> Option<std::ops::Range<usize>> {
    let chars = value.as_str();
    for mark in ["…", "[...]", "..."] {
        if let Some(at) = chars.seek(mark) {
            return Some(at..at.saturating_add(mark.len()));
        }
    }
    None
}

fn cut_body(chars: &str) -> Option<std::ops::Range<usize>> {
    let at = chars.seek("(truncated").or_else(|| chars.seek("[truncated"));
    if let Some(at) = at {
        return Some(at..chars.len().min(at.saturating_add(10)));
    }
    let end = chars.trim_end();
    let mark = ["...", "…"].into_iter().find(|it| end.ends_with(it))?;
    // A sentence may end in dots; a cut object does not end with its bracket.
    (end.starts_with(['{', '[', '<'])).then(|| end.len().saturating_sub(mark.len())..end.len())
}

#[cfg(test)]
mod tests {
    use super::redaction;

    #[test]
    fn every_usual_redaction_is_seen() {
        for (value, mark) in [
            ("Bearer [REDACTED]", "[REDACTED]"),
            ("Basic <redacted>", "<redacted>"),
            ("Bearer ***", "***"),
            ("token ██████", "██████"),
            ("Bearer xxxxxx", "xxxxxx"),
            ("pypi-AgEIc[redacted]", "[redacted]"),
            ("Bearer <masked>", "<masked>"),
        ] {
            assert_eq!(redaction(value).and_then(|it| value.get(it)), Some(mark), "{value}");
        }
        for value in ["*/*", "Bearer abc", "text/html,*/*;q=0.8"] {
            assert_eq!(redaction(value), None, "{value}");
        }
    }
}
