//! HAR 1.2 files of any size: a whole log, its list of entries, or one entry; also cut off in the middle.
//!
//! The text is walked twice and never held as a document: once for what every entry is, then once more for the fields and the content of
//! those that matter.

use super::literal::unescape;
use super::scan::Scan;
use super::{Quality, Reading, choose, quality};
use crate::diagnosis::Understood;
use crate::http::exchange::{Exchange, Field, Request, Response, Shown};
use crate::http::uri::read_url;
use crate::text::{Span, Spanned, Text};
use std::ops::Range;

// Up to so many entries, each is read with its fields; beyond, those around the failing one and those that failed too.
const ALL_WHOLE: usize = 300;
const AROUND: usize = 200;
// Content longer than this is not looked at: it is a page or a script.
const MAX_CONTENT: usize = 256 * 1024;

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

    // The first walk. The three levels at which people copy: the file, its `log`, its `entries`, one entry.
    fn log(&self, start: usize) -> Option<Log> {
        let mut scan = Scan::new(self.chars, start);
        let mut log = Log::default();
        if scan.take(b'[') {
            self.entries(&mut scan, &mut log);
        } else {
            self.object(&mut scan, &mut log);
        }
        (!log.entries.is_empty()).then_some(log)
    }

    fn object(&self, scan: &mut Scan, log: &mut Log) {
        let start = scan.at;
        if !scan.take(b'{') {
            return;
        }
        while let Some(name) = scan.member() {
            match self.get(&name) {
                // The file's object and the log's differ in this member only, and are walked as one.
                "log" if scan.take(b'{') => {}
                "creator" => log.creator = self.creator(scan),
                "entries" if scan.take(b'[') => self.entries(scan, log),
                "request" | "response" if log.entries.is_empty() => {
                    scan.at = start;
                    // Other objects have members of these names, too.
                    let tells = |it: &Entry| it.url.is_some() || it.status.as_ref().is_some_and(|it| self.get(it).parse::<i32>().is_ok());
                    log.entries.extend(self.entry(scan).filter(tells));
                    return;
                }
                _ => {
                    if scan.skip().is_none() {
                        return;
                    }
                }
            }
        }
    }

    fn creator(&self, scan: &mut Scan) -> Option<Range<usize>> {
        let mut found = None;
        if !scan.take(b'{') {
            scan.skip()?;
            return None;
        }
        while let Some(name) = scan.member() {
            let is_name = self.get(&name) == "name";
            match is_name.then(|| scan.string()).flatten() {
                Some(value) => found = Some(value),
                None => _ = scan.skip()?,
            }
        }
        found
    }

    fn entries(&self, scan: &mut Scan, log: &mut Log) {
        while scan.element() {
            let before = scan.at;
            log.entries.extend(self.entry(scan));
            if scan.at == before && scan.skip().is_none() {
                break;
            }
        }
    }

    fn entry(&self, scan: &mut Scan) -> Option<Entry> {
        scan.peek()?;
        let start = scan.at;
        let mut entry = Entry::default();
        if !scan.take(b'{') {
            return None;
        }
        while let Some(name) = scan.member() {
            scan.peek();
            let known = match self.get(&name) {
                "request" => self.request(scan, &mut entry),
                "response" => self.response(scan, &mut entry),
                "startedDateTime" => scan.string().map(|it| entry.started = Some(it)),
                "_error" | "_failureText" => self.error(scan, &mut entry),
                _ => None,
            };
            if known.is_none() && scan.skip().is_none() {
                break;
            }
        }
        entry.whole = start..scan.at;
        (entry.url.is_some() || entry.status.is_some()).then_some(entry)
    }

    fn error(&self, scan: &mut Scan, entry: &mut Entry) -> Option<()> {
        entry.error = Some(scan.string()?).filter(|it| !it.is_empty()).or(entry.error.take());
        Some(())
    }

    fn request(&self, scan: &mut Scan, entry: &mut Entry) -> Option<()> {
        entry.request = Some(scan.at);
        if !scan.take(b'{') {
            return None;
        }
        while let Some(name) = scan.member() {
            let known = match self.get(&name) {
                "method" => scan.string().map(|it| entry.method = Some(it)),
                "url" => scan.string().map(|it| entry.url = Some(it)),
                "headers" => self.credentials(scan, entry),
                _ => None,
            };
            if known.is_none() && scan.skip().is_none() {
                break;
            }
        }
        Some(())
    }

    fn response(&self, scan: &mut Scan, entry: &mut Entry) -> Option<()> {
        entry.response = Some(scan.at);
        if !scan.take(b'{') {
            return None;
        }
        while let Some(name) = scan.member() {
            let known = match self.get(&name) {
                "status" => scan.skip().map(|it| entry.status = Some(it)),
                "redirectURL" => scan.string().map(|it| entry.location = Some(it).filter(|it| !it.is_empty())),
                "headers" => self.credentials(scan, entry),
                "_error" | "_failureText" => self.error(scan, entry),
                _ => None,
            };
            if known.is_none() && scan.skip().is_none() {
                break;
            }
        }
        Some(())
    }

    // Whether credentials or cookies are among the fields: a browser that takes them out leaves none anywhere.
    fn credentials(&self, scan: &mut Scan, entry: &mut Entry) -> Option<()> {
        let place = scan.skip()?;
        if entry.carries {
            return Some(());
        }
        let mut fields = Scan::new(self.get(&place), 0);
        if !fields.take(b'[') {
            return Some(());
        }
        let chars = self.get(&place);
        while fields.element() {
            let Some((name, _)) = field(chars, &mut fields) else { break };
            let name = chars.get(name).unwrap_or_default();
            if ["authorization", "cookie", "set-cookie", "proxy-authorization"].iter().any(|it| name.eq_ignore_ascii_case(it)) {
                entry.carries = true;
                break;
            }
        }
        Some(())
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

    // The second walk: fields and content of an entry that matters.
    fn fill(&self, exchange: &mut Exchange, entry: &Entry) {
        if let (Some(request), Some(at)) = (exchange.request.as_mut(), entry.request) {
            let half = self.half(at);
            request.span = self.span(half.place.clone());
            request.version = half.version.filter(|it| !it.is_empty());
            request.fields = half.fields;
            request.fields_shown = half.fields_shown;
            request.body = half.content;
        }
        if let (Some(response), Some(at)) = (exchange.response.as_mut(), entry.response) {
            let half = self.half(at);
            response.span = self.span(half.place.clone());
            response.version = half.version.filter(|it| !it.is_empty());
            response.reason = half.reason.filter(|it| !it.is_empty());
            response.fields = half.fields;
            response.fields_shown = half.fields_shown;
            response.body = half.content;
        }
    }

    fn half(&self, at: usize) -> Half {
        let mut scan = Scan::new(self.chars, at);
        let mut half = Half::default();
        if !scan.take(b'{') {
            return half;
        }
        while let Some(name) = scan.member() {
            scan.peek();
            let known = match self.get(&name) {
                "headers" => self.fields(&mut scan, &mut half),
                "httpVersion" => scan.string().map(|it| half.version = Some(self.text(&it))),
                "statusText" => scan.string().map(|it| half.reason = Some(self.text(&it))),
                "content" | "postData" | "body" | "data" => self.content(&mut scan, &mut half),
                _ => None,
            };
            if known.is_none() && scan.skip().is_none() {
                break;
            }
        }
        half.place = at..scan.at;
        half
    }

    fn fields(&self, scan: &mut Scan, half: &mut Half) -> Option<()> {
        half.fields_shown = true;
        // Other tools write an object where HAR has a list.
        if scan.take(b'{') {
            while let Some(name) = scan.member() {
                match scan.string() {
                    Some(value) => half.fields.push(Field { name: self.text(&name), value: self.text(&value) }),
                    None => _ = scan.skip()?,
                }
            }
            return Some(());
        }
        if !scan.take(b'[') {
            half.fields_shown = false;
            return None;
        }
        while scan.element() {
            let Some((name, value)) = field(self.chars, scan) else { break };
            if !self.get(&name).starts_with(':') {
                half.fields.push(Field { name: self.text(&name), value: self.text(&value) });
            }
        }
        Some(())
    }

    fn content(&self, scan: &mut Scan, half: &mut Half) -> Option<()> {
        if scan.peek() == Some(b'"') {
            half.content = scan.string().filter(|it| it.len() <= MAX_CONTENT && !it.is_empty()).map(|it| self.text(&it));
            return Some(());
        }
        let start = scan.at;
        if !scan.take(b'{') {
            return None;
        }
        let mut encoded = false;
        let mut text = None;
        while let Some(name) = scan.member() {
            let known = match self.get(&name) {
                "text" => scan.string().map(|it| text = Some(it)),
                "encoding" => scan.string().map(|it| encoded = self.get(&it) == "base64"),
                _ => None,
            };
            if known.is_none() && scan.skip().is_none() {
                break;
            }
        }
        let Some(text) = text.filter(|it| it.len() <= MAX_CONTENT && !it.is_empty()) else {
            // Where the object has no text, it is the content itself, or tells of content that was left out.
            let place = start..scan.at;
            let is_told = self.get(&place).contains("\"mimeType\"");
            half.content = (!is_told && place.len() <= MAX_CONTENT).then(|| self.raw(&place));
            return Some(());
        };
        half.content = if encoded { self.decoded(&text) } else { Some(self.text(&text)) };
        Some(())
    }

    fn decoded(&self, range: &Range<usize>) -> Option<Text> {
        use base64::Engine as _;
        let bytes = base64::engine::general_purpose::STANDARD.decode(self.get(range)).ok()?;
        Some(Text::standing_for(String::from_utf8(bytes).ok()?, self.span(range.clone())))
    }
}

#[derive(Default)]
struct Half {
    fields: Vec<Field>,
    fields_shown: bool,
    version: Option<Text>,
    reason: Option<Text>,
    content: Option<Text>,
    place: Range<usize>,
}

// `{"name": "Accept", "value": "*/*"}`
fn field(chars: &str, scan: &mut Scan) -> Option<(Range<usize>, Range<usize>)> {
    if !scan.take(b'{') {
        return None;
    }
    let (mut name, mut value) = (None, None);
    while let Some(member) = scan.member() {
        let known = match chars.get(member)? {
            "name" => scan.string().map(|it| name = Some(it)),
            "value" => scan.string().map(|it| value = Some(it)),
            _ => None,
        };
        if known.is_none() {
            scan.skip()?;
        }
    }
    Some((name?, value.unwrap_or_default()))
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
