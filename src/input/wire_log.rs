//! Logs that print what went over the wire as string literals: Python's http.client, Ruby's Net::HTTP, Apache HttpClient, hyper and reqwest,
//! Go's `%q`.
//!
//! Each line carries a run of bytes one way; runs of one way are joined and read as messages.

use std::collections::BTreeMap;

use super::grammar::{request_line, status_line};
use super::lines::Lines;
use super::literal::{literal, unescape};
use super::raw;
use super::reader::{Claim, Part, Reader};
use crate::text::{Seek, Span, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "wire log", claim };

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Sent,
    Received,
}

/// How a line writes what it carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// A string literal.
    Literal,
    /// Quotes inside are not escaped, and line ends are `[\r][\n]` (Apache HttpClient).
    Bracketed,
    /// The line itself.
    Bare,
}

struct Run<'l> {
    way: Option<Way>,
    form: Form,
    content: &'l str,
    // Apache HttpClient's connection, `http-outgoing-0`.
    connection: &'l str,
}

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let first = run(lines.get(at)?)?;
    let text = decode(lines, &first);
    if first.form == Form::Bare && first.connection.is_empty() || !starts_message(text.as_str()) {
        return None;
    }
    let mut talk = Talk::default();
    let mut end = at;
    while let Some(line) = lines.get(end) {
        match run(line) {
            Some(run) => talk.add(&run, decode(lines, &run)),
            None if is_noise(line) => {}
            None => break,
        }
        end = end.saturating_add(1);
    }
    Some(Claim { lines: end.saturating_sub(at).max(1), parts: talk.parts(), what: "wire log" })
}

fn starts_message(chars: &str) -> bool {
    let line = chars.lines().next().unwrap_or_default();
    status_line(line).is_some() || request_line(line).is_some()
}

/// What a line carries, if it carries anything.
fn run(line: &str) -> Option<Run<'_>> {
    if line.len() < 4 {
        return None;
    }
    if let Some(rest) = after(line, "http-outgoing-") {
        return apache(rest);
    }
    let literal_starts = |it: &str| it.trim_start_matches('b').starts_with(['"', '\'']);
    let marked = [
        ("send: ", Way::Sent),
        ("reply: ", Way::Received),
        ("write (vectored): ", Way::Sent),
        ("write: ", Way::Sent),
        ("read: ", Way::Received),
    ];
    let arrows = [("<- ", Way::Sent), ("-> ", Way::Received), (">> ", Way::Sent), ("<< ", Way::Received)];
    for (mark, way) in marked.into_iter().chain(arrows) {
        let Some(content) = after(line, mark).filter(|it| literal_starts(it)) else { continue };
        let form = if content.ends_with("[\\n]\"") { Form::Bracketed } else { Form::Literal };
        return Some(Run { way: Some(way), form, content, connection: "" });
    }
    if let Some(content) = after(line, "header: ").filter(|it| it.contains(':')) {
        return Some(Run { way: Some(Way::Received), form: Form::Bare, content, connection: "" });
    }
    let inner = line.trim_start_matches('b').strip_prefix(['"', '\''])?;
    let first = inner.split("\\r\\n").next()?;
    let is_message = inner.len() > first.len() && (status_line(first).is_some() || request_line(first).is_some());
    is_message.then_some(Run { way: None, form: Form::Literal, content: line, connection: "" })
}

// http-outgoing-0 >> "GET / HTTP/1.1[\r][\n]", http-outgoing-0 << HTTP/1.1 401
fn apache(rest: &str) -> Option<Run<'_>> {
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (connection, rest) = rest.split_at_checked(digits)?;
    let rest = rest.trim_start();
    let (way, content) = match rest.strip_prefix(">> ") {
        Some(content) => (Way::Sent, content),
        None => (Way::Received, rest.strip_prefix("<< ")?),
    };
    let form = if content.starts_with('"') { Form::Bracketed } else { Form::Bare };
    Some(Run { way: Some(way), form, content, connection })
}

/// What follows a mark near the start of a line, where a logger's words may stand before it.
fn after<'l>(line: &'l str, mark: &str) -> Option<&'l str> {
    let mut end = line.len().min(160);
    while !line.is_char_boundary(end) {
        end = end.saturating_sub(1);
    }
    let at = line.get(..end)?.find(mark)?;
    let before = line.get(..at)?;
    let stands_apart = before.is_empty() || before.ends_with([' ', ':', '\t', ']', '|']);
    line.get(at.saturating_add(mark.len())..).filter(|_| stands_apart)
}

fn decode(lines: &Lines, run: &Run) -> Text {
    let text = lines.slice(run.content);
    match run.form {
        Form::Literal => literal(&text, 0).map(|(it, _)| it).unwrap_or_default(),
        Form::Bracketed => unbracketed(&text),
        Form::Bare => {
            let mut text = text;
            let end = text.span().end;
            text.push_decoded("\r\n", Span::new(end, end));
            text
        }
    }
}

// `"…[\r][\n]"`: only the control characters are marked, and the quotes inside stand as they are.
fn unbracketed(text: &Text) -> Text {
    let chars = text.as_str();
    let inner = chars.strip_prefix('"').map_or(chars, |it| it.strip_suffix('"').unwrap_or(it));
    let inner = text.part(inner);
    let mut plain = Text::default();
    let mut from = 0;
    for (at, mark) in inner.as_str().seek_all("[\\") {
        let Some(letter) = inner.as_str().get(at.saturating_add(mark.len())..).and_then(|it| it.chars().next()) else { break };
        let decoded = match letter {
            'r' => "\r",
            'n' => "\n",
            _ => continue,
        };
        let end = at.saturating_add(4);
        plain.push_text(&inner, from..at);
        plain.push_decoded(decoded, inner.origin(at..end));
        from = end;
    }
    plain.push_text(&inner, from..inner.len());
    unescape(&plain)
}

// What the same loggers print between the runs.
fn is_noise(line: &str) -> bool {
    const STARTS: [&str; 9] =
        ["reading ", "read ", "Conn ", "opened", "opening connection", "starting SSL", "SSL established", "proxyuser", "closing "];
    STARTS.iter().any(|it| line.starts_with(it)) || (line.holds("http-outgoing-") && !line.holds("Executing request"))
}

/// The runs of one connection in one form.
#[derive(Default)]
struct Stream {
    connection: String,
    is_bare: bool,
    runs: Vec<(Way, Text)>,
}

#[derive(Default)]
struct Talk {
    streams: Vec<Stream>,
    places: BTreeMap<(String, bool), usize>,
}

impl Talk {
    fn add(&mut self, run: &Run, text: Text) {
        let is_bare = run.form == Form::Bare && !run.connection.is_empty();
        let at = *self.places.entry((run.connection.to_owned(), is_bare)).or_insert_with(|| {
            self.streams.push(Stream { connection: run.connection.to_owned(), is_bare, runs: Vec::new() });
            self.streams.len().saturating_sub(1)
        });
        let Some(stream) = self.streams.get_mut(at) else { return };
        let way = run.way.unwrap_or(if status_line(text.as_str()).is_some() { Way::Received } else { Way::Sent });
        if is_chunk_size(text.as_str()) {
            return;
        }
        match stream.runs.last_mut().filter(|(last, _)| *last == way) {
            Some((_, last)) => last.push_text(&text, 0..text.len()),
            None => stream.runs.push((way, text)),
        }
    }

    fn parts(self) -> Vec<Part> {
        // With two loggers on, every message comes twice; the wire's own form is the whole one.
        let has_wire = |it: &Stream| self.places.contains_key(&(it.connection.clone(), false));
        let streams = self.streams.iter().filter(|it| !(it.is_bare && has_wire(it)));
        let runs = streams.flat_map(|it| &it.runs).filter(|(_, text)| !text.as_str().trim().is_empty());
        runs.flat_map(|(way, text)| {
            let mut parts = raw::messages(text.clone());
            // What was sent without a head is no answer.
            parts.retain(|it| *way == Way::Received || !matches!(it, Part::Body(_)));
            parts
        })
        .collect()
    }
}

// chunk-size of chunked content (RFC 9112, 7.1), and the line end behind a chunk
fn is_chunk_size(chars: &str) -> bool {
    let digits = chars.trim_end();
    chars.ends_with("\r\n") && !digits.is_empty() && digits.len() <= 8 && digits.bytes().all(|it| it.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::super::testing::summary;

    #[test]
    fn python_prints_what_it_sends_as_bytes() {
        let paste = concat!(
            "send: b'POST /v1/x?a=1 HTTP/1.1\\r\\nHost: h\\r\\nAuthorization: Bearer \"a\\'b\"\\r\\nContent-Length: 8\\r\\nContent-Type: application/json\\r\\n\\r\\n'\n",
            "send: b'{\"a\": 1}'\nreply: 'HTTP/1.1 401 Unauthorized\\r\\n'\nheader: Server: x\nheader: WWW-Authenticate: Bearer realm=\"r\"\n{\"error\":\"no\"}\n"
        );
        assert_eq!(summary(paste), ["POST /v1/x?a=1 4 {\"a\": 1} -> 401 2 {\"error\":\"no\"}"]);
    }

    #[test]
    fn ruby_points_its_arrows_the_other_way() {
        let paste = concat!(
            "opening connection to h:80...\nopened\n<- \"GET /x HTTP/1.1\\r\\nHost: h\\r\\nAuthorization: Bearer x\\r\\n\\r\\n\"\n-> \"HTTP/1.1 401 Unauthorized\\r\\n\"\n",
            "-> \"WWW-Authenticate: Bearer realm=\\\"r\\\"\\r\\n\"\n-> \"Transfer-Encoding: chunked\\r\\n\"\n-> \"\\r\\n\"\n-> \"e\\r\\n\"\nreading 14 bytes...\n-> \"{\\\"error\\\":\\\"no\\\"}\"\nread 14 bytes\n",
            "-> \"\\r\\n\"\n-> \"0\\r\\n\"\n-> \"\\r\\n\"\nConn close\n"
        );
        assert_eq!(summary(paste), ["GET /x 2 - -> 401 2 {\"error\":\"no\"}"]);
    }

    #[test]
    fn apache_keeps_connections_apart() {
        let paste = concat!(
            "2026/11/23 07:15:05:551 UTC [DEBUG] wire - http-outgoing-0 >> \"GET /a HTTP/1.1[\\r][\\n]\"\n2026/11/23 07:15:05:551 UTC [DEBUG] wire - http-outgoing-1 >> \"GET /b HTTP/1.1[\\r][\\n]\"\n",
            "2026/11/23 07:15:05:551 UTC [DEBUG] wire - http-outgoing-0 >> \"Host: h[\\r][\\n]\"\n2026/11/23 07:15:05:551 UTC [DEBUG] wire - http-outgoing-0 >> \"[\\r][\\n]\"\n",
            "2026/11/23 07:15:05:578 UTC [DEBUG] wire - http-outgoing-0 << \"HTTP/1.1 401 [\\r][\\n]\"\n2026/11/23 07:15:05:578 UTC [DEBUG] wire - http-outgoing-0 << \"WWW-Authenticate: Basic realm=\"R\"[\\r][\\n]\"\n"
        );
        assert_eq!(summary(paste), ["GET /a 1 - -> 401 1 -", "GET /b 0 - -> - 0 -"]);
    }

    #[test]
    fn both_of_apaches_loggers_tell_of_one_exchange() {
        let lines = ["GET /a HTTP/1.1", "Host: h"];
        let bare: String = lines.iter().map(|it| format!("DEBUG headers - http-outgoing-0 >> {it}\n")).collect();
        let wire: String = lines.iter().map(|it| format!("DEBUG wire - http-outgoing-0 >> \"{it}[\\r][\\n]\"\n")).collect();
        assert_eq!(summary(&format!("{bare}{wire}")), ["GET /a 1 - -> - 0 -"]);
        assert_eq!(summary(&bare), ["GET /a 1 - -> - 0 -"]);
    }

    #[test]
    fn quoted_messages_of_go_and_rust_are_read() {
        let paste = concat!(
            "\"GET /x HTTP/1.1\\r\\nHost: h\\r\\n\\r\\n\"\n",
            "TRACE reqwest::connect::verbose: 6f3f24ab read: b\"HTTP/1.1 401 Unauthorized\\r\\nWWW-Authenticate: Basic realm=\\\"r\\\"\\r\\n\\r\\nno\"\n"
        );
        assert_eq!(summary(paste), ["GET /x 1 - -> 401 1 no"]);
    }
}
