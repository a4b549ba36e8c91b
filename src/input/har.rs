//! HAR 1.2 files of any size: a whole log, its list of entries, or one entry; also cut off in the middle.
//!
//! The text is walked twice and never held as a document: once for what every entry is, then once more for the fields and the content of
//! those that matter.

mod fill;
mod walk;

use super::literal::unescape;
use super::{Quality, Reading, choose, quality};
use crate::diagnosis::Understood;
use crate::http::exchange::{Exchange, Field, Request, Response, Shown};
use crate::http::uri::read_url;
use crate::text::{Span, Spanned, Text};
use std::ops::Range;

// Up to so many entries, each is read with its fields; beyond, those around the failing one and those that failed too.
const ALL_WHOLE: usize = 300;
const AROUND: usize = 200;
/// Reads a paste that is a HAR file; `None` where it is none. Works on the paste as it is.
pub(crate) fn read(paste: &str) -> Option<Reading> {
    let start = paste.len().saturating_sub(paste.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']).len());
    if !paste.get(start..)?.starts_with(['{', '[']) {
        return None;
    }
    let har = Har { chars: paste, text: None };
    let (exchanges, sanitised) = har.exchanges(start)?;
    let mut reading = Reading { exchanges, ..Reading::default() };
    reading.failing = choose::failing(&reading.exchanges);
    if let Some(creator) = sanitised {
        reading.quality.push((Quality::SanitisedHar, Some(creator)));
    }
    reading.quality = quality::of(&reading);
    reading.understood.push(Understood { span: Span::new(start, paste.trim_end().len()), what: "HAR file" });
    Some(reading)
}

/// The exchanges of HAR text that stands inside something else, and the creator's place if it took the credentials out.
pub(crate) fn read_text(text: &Text) -> Option<(Vec<Exchange>, Option<Span>)> {
    Har { chars: text.as_str(), text: Some(text) }.exchanges(0)
}

struct Har<'p> {
    chars: &'p str,
    // Where the text does not stand in the paste as it is.
    text: Option<&'p Text>,
}

// What the first walk notes of an entry.
#[derive(Default)]
struct Entry {
    request: Option<usize>,
    response: Option<usize>,
    method: Option<Range<usize>>,
    url: Option<Range<usize>>,
    status: Option<Range<usize>>,
    location: Option<Range<usize>>,
    started: Option<Range<usize>>,
    error: Option<Range<usize>>,
    whole: Range<usize>,
    carries: bool,
}

#[derive(Default)]
struct Log {
    entries: Vec<Entry>,
    creator: Option<Range<usize>>,
}

impl<'p> Har<'p> {
    fn exchanges(&self, start: usize) -> Option<(Vec<Exchange>, Option<Span>)> {
        let log = self.log(start)?;
        let mut exchanges: Vec<Exchange> = log.entries.iter().map(|it| self.light(it)).collect();
        let failing = choose::failing(&exchanges)?;
        let matters = mattering(&exchanges, failing);
        for ((exchange, entry), matters) in exchanges.iter_mut().zip(&log.entries).zip(matters) {
            if matters {
                self.fill(exchange, entry);
            }
        }
        let took_out = log.creator.filter(|it| self.get(it) == "WebInspector").filter(|_| !log.entries.iter().any(|it| it.carries));
        Some((exchanges, took_out.map(|it| self.span(it))))
    }

    fn get(&self, range: &Range<usize>) -> &'p str {
        self.chars.get(range.clone()).unwrap_or_default()
    }

    fn span(&self, range: Range<usize>) -> Span {
        self.text.map_or(Span::new(range.start, range.end), |it| it.origin(range))
    }

    fn raw(&self, range: &Range<usize>) -> Text {
        match self.text {
            Some(text) => text.slice(range.clone()),
            None => Text::verbatim(self.get(range), range.start),
        }
    }

    fn text(&self, range: &Range<usize>) -> Text {
        unescape(&self.raw(range))
    }

    // What is known of an entry after the first walk.
    fn light(&self, entry: &Entry) -> Exchange {
        let span = self.span(entry.whole.clone());
        let request = entry.url.as_ref().map(|url| Request {
            method: entry.method.as_ref().map(|it| self.text(it)),
            url: Some(self.text(url)),
            shown: Shown::Wire,
            span,
            ..Request::default()
        });
        let status = entry
            .status
            .as_ref()
            .and_then(|it| Some(Spanned::new(self.get(it).parse::<u16>().ok().filter(|it| *it > 0)?, self.span(it.clone()))));
        let location = entry
            .location
            .as_ref()
            .map(|it| Field { name: Text::standing_for("Location", self.span(it.start..it.start)), value: self.text(it) });
        let response =
            status.map(|status| Response { status: Some(status), fields: location.into_iter().collect(), span, ..Response::default() });
        let sayings = entry.error.iter().map(|it| self.text(it)).collect();
        let time = entry.started.as_ref().and_then(|it| Some(Spanned::new(crate::time::read_time(self.get(it))?, self.span(it.clone()))));
        Exchange { request, response, sayings, time }
    }

}

// Of a long log: what stands around the failing entry, what failed too, and what the failing host answered before.
fn mattering(exchanges: &[Exchange], failing: usize) -> Vec<bool> {
    if exchanges.len() <= ALL_WHOLE {
        return vec![true; exchanges.len()];
    }
    let host =
        |it: &Exchange| it.request.as_ref().and_then(|it| it.url.as_ref()).and_then(|it| read_url(it.as_str()).host.map(str::to_owned));
    let wanted = exchanges.get(failing).and_then(host);
    let mut left = AROUND;
    let mut matters: Vec<bool> = exchanges
        .iter()
        .enumerate()
        .rev()
        .map(|(at, it)| {
            let near = at.abs_diff(failing) <= 20;
            let related = it.status().is_none_or(|it| it >= 300) || (at <= failing && host(it) == wanted);
            let taken = near || (related && left > 0);
            if taken && !near {
                left = left.saturating_sub(1);
            }
            taken
        })
        .collect();
    matters.reverse();
    matters
}

#[cfg(test)]
mod tests {
    use super::super::{Quality, read};

    const ENTRY: &str = r#"{"startedDateTime":"2026-11-23T07:20:20.597Z","request":{"method":"GET","url":"https://h/\u0061","headers":[{"name":":path","value":"/a"},
        {"name":"Accept","value":"*/*"}]},"response":{"status":401,"statusText":"","headers":[{"name":"www-authenticate","value":"Basic realm=\"r\""}],
        "content":{"size":2,"text":"{\"error\":1}"}}}"#;

    #[test]
    fn the_file_its_log_its_entries_and_one_entry_are_read() {
        for paste in [
            format!(r#"{{"log":{{"creator":{{"name":"Firefox"}},"entries":[{ENTRY}]}}}}"#),
            format!(r#"{{"entries":[{ENTRY}],"version":"1.2"}}"#),
            format!("[{ENTRY}]"),
            ENTRY.to_owned(),
            format!("\u{feff}\n{{\"log\":{{\"entries\":[{ENTRY},{{\"request\":{{\"meth"),
        ] {
            let reading = read(&paste);
            assert_eq!(reading.exchanges.len(), 1, "{paste}");
            let exchange = &reading.exchanges[0];
            assert_eq!(exchange.status(), Some(401));
            let request = exchange.request.as_ref().expect("a request");
            assert_eq!(request.url.as_ref().map(|it| it.as_str()), Some("https://h/a"));
            assert_eq!(request.fields.len(), 1);
            let response = exchange.response.as_ref().expect("a response");
            assert_eq!(response.fields[0].value.as_str(), "Basic realm=\"r\"");
            assert_eq!(response.body.as_ref().map(|it| it.as_str()), Some("{\"error\":1}"));
            let span = request.fields[0].value.span();
            assert_eq!(paste.get(span.start..span.end), Some("*/*"));
        }
    }

    #[test]
    fn a_sanitised_export_is_known() {
        let har = |name: &str, extra: &str| {
            format!(r#"{{"log":{{"creator":{{"name":"{name}"}},"entries":[{}]}}}}"#, ENTRY.replacen("[{", &format!("[{extra}{{"), 1))
        };
        let is_sanitised = |paste: &str| read(paste).quality.iter().any(|(it, _)| *it == Quality::SanitisedHar);
        assert!(is_sanitised(&har("WebInspector", "")));
        assert!(!is_sanitised(&har("Firefox", "")));
        assert!(!is_sanitised(&har("WebInspector", r#"{"name":"Cookie","value":"a=1"},"#)));
    }

    #[test]
    fn a_har_inside_a_quote_is_read_too() {
        let paste = format!("see:\n> {}\n", ENTRY.replace('\n', "\n> "));
        let reading = read(&paste);
        assert_eq!(reading.exchanges.len(), 1);
        assert_eq!(reading.exchanges[0].request.as_ref().map(|it| it.fields.len()), Some(1));
    }
}
