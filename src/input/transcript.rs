//! `curl -v` and what other programs print through libcurl: `*` information, `>` what was sent, `<` what was received, content bare.
//!
//! Also in its variants: HTTP/2 (`h2h3`, `[HTTP/2]`), fields without their `>`, git's `=> Send header:`, gh's and Insomnia's, both `-v` and `-i`.

mod marks;

use super::body;
use super::grammar::{RequestLine, StatusLine, field_line, is_command, is_fence, request_line, status_line};
use super::head::Head;
use super::lines::Lines;
use super::raw;
use super::reader::{Claim, Part, Reader};
use super::wire::{Connection, is_noise};
use crate::http::exchange::{Field, Request, Response, Shown};
use crate::text::{Seek, Text};

use marks::{Mark, is_curl_info, mark};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "transcript", claim };

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let first = lines.get(at)?;
    let starts = match mark(first) {
        Some((Mark::Sent, content)) => request_line(content).is_some() && !quotes_response(lines, at),
        Some((Mark::Received, content)) => status_line(content).or_else(|| bare_status(content)).is_some(),
        Some((Mark::Info, content)) => is_curl_info(content),
        Some((Mark::Skip, _)) => true,
        None => false,
    };
    if !starts {
        return None;
    }
    let mut machine = Machine::new(lines, at);
    machine.run();
    let end = machine.at;
    let parts = machine.finish();
    Some(Claim { lines: end.saturating_sub(at).max(1), parts, what: "curl -v transcript" })
}

// Some programs print no version: `< HTTP 401`, `<< 401 Unauthorized`.
fn bare_status(content: &str) -> Option<StatusLine<'_>> {
    let rest = content.strip_prefix("HTTP ")?;
    let (digits, after) = rest.split_at_checked(3)?;
    let status = digits.parse().ok().filter(|it| (100..600).contains(it))?;
    (after.is_empty() || after.starts_with(' ')).then(|| StatusLine { version: "", digits, status, reason: after.trim() })
}

// A response that a mail quotes line by line looks as if it was sent.
fn quotes_response(lines: &Lines, at: usize) -> bool {
    let quoted = (at..at.saturating_add(120)).map_while(|it| lines.get(it).and_then(|line| line.strip_prefix('>')));
    quoted.map(str::trim_start).any(|it| status_line(it).is_some() || it.starts_with("< HTTP/"))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Idle,
    RequestHead,
    RequestSent,
    ResponseHead,
    Content,
}

enum Message<'t> {
    Request(usize, RequestLine<'t>),
    Response(usize, StatusLine<'t>),
}

struct Machine<'l, 't> {
    lines: &'l Lines<'t>,
    at: usize,
    state: State,
    message: Option<Message<'t>>,
    head: Head,
    body: Option<Text>,
    // The line behind the last one that belongs to the message.
    end: usize,
    connection: Connection,
    parts: Vec<Part>,
    last_received: &'t str,
    // Fields that information lines announced, until the request itself is shown.
    announced: Vec<(usize, &'t str, &'t str)>,
}

impl<'l, 't> Machine<'l, 't> {
    fn new(lines: &'l Lines<'t>, at: usize) -> Self {
        Self {
            lines,
            at,
            state: State::Idle,
            message: None,
            head: Head::default(),
            body: None,
            end: at,
            connection: Connection::default(),
            parts: Vec::new(),
            last_received: "",
            announced: Vec::new(),
        }
    }

    fn run(&mut self) {
        while let Some(line) = self.lines.get(self.at) {
            let goes_on = match mark(line) {
                Some((Mark::Info, content)) => self.info(content),
                Some((Mark::Sent, content)) => self.sent(content),
                Some((Mark::Received, content)) => self.received(content),
                Some((Mark::Skip, _)) => self.next(),
                None => self.bare(line),
            };
            if !goes_on {
                break;
            }
        }
    }

    fn next(&mut self) -> bool {
        self.at = self.at.saturating_add(1);
        true
    }

    // `* Connected to …`: it tells where the requests go, and stands between any two other lines.
    fn info(&mut self, content: &'t str) -> bool {
        // A list in prose has asterisks too.
        if self.state == State::Idle
            && self.parts.is_empty()
            && self.message.is_none()
            && !is_curl_info(content)
            && !content.starts_with(' ')
        {
            return false;
        }
        let text = self.lines.slice(content.trim());
        self.connection.learn(&text);
        if let Some((name, value)) = announced(content) {
            self.announced.push((self.at, name, value));
        }
        if !is_noise(content) {
            // Notes that follow a message belong to it; those of the next connection do not, but nobody asks them who they belong to.
            self.parts.push(Part::Note(text));
        }
        self.next()
    }

    fn sent(&mut self, content: &'t str) -> bool {
        if let Some(start) = request_line(content) {
            self.flush();
            self.announced.clear();
            self.message = Some(Message::Request(self.at, start));
            self.state = State::RequestHead;
        } else if content.trim().is_empty() {
            self.state = if self.state == State::RequestHead { State::RequestSent } else { self.state };
        } else if matches!(self.state, State::RequestHead) {
            self.field(content);
        } else if self.state == State::RequestSent {
            let line = self.lines.slice(content);
            self.add_body(&line);
        } else {
            return false;
        }
        self.touch()
    }

    fn received(&mut self, content: &'t str) -> bool {
        self.last_received = content;
        if let Some(start) = status_line(content).or_else(|| bare_status(content)) {
            self.flush();
            self.message = Some(Message::Response(self.at, start));
            self.state = State::ResponseHead;
        } else if content.trim().is_empty() {
            self.state = if self.state == State::ResponseHead { State::Content } else { self.state };
        } else if self.state == State::ResponseHead {
            self.field(content);
        } else {
            return false;
        }
        self.touch()
    }

    // A line without a mark: a field of libcurl's request, content, or the end.
    fn bare(&mut self, line: &'t str) -> bool {
        let is_empty = line.trim().is_empty();
        match self.state {
            State::RequestHead if is_empty => self.state = State::RequestSent,
            State::RequestHead if field_line(line).is_some() || line.starts_with([' ', '\t']) => self.field(line),
            State::RequestSent if line.starts_with("| ") => {
                let content = self.lines.slice(line.get(2..).unwrap_or_default());
                self.add_body(&content);
            }
            State::ResponseHead
                if line == self.last_received
                    || (is_empty && self.lines.get(self.at.saturating_add(1)).is_some_and(|it| it.starts_with("< "))) => {}
            State::ResponseHead if status_line(line).is_some() || is_empty => {
                self.state = if is_empty { State::Content } else { self.state };
            }
            State::ResponseHead | State::Content if !is_empty && self.body.is_none() => return self.content(line),
            _ if is_empty => return self.gap(),
            _ => return false,
        }
        self.touch()
    }

    fn touch(&mut self) -> bool {
        self.end = self.at.saturating_add(1);
        self.next()
    }

    // Empty lines between parts of a transcript; behind its end they are nobody's.
    fn gap(&mut self) -> bool {
        let next = (1..4).filter_map(|it| self.lines.get(self.at.saturating_add(it))).find(|it| !it.trim().is_empty());
        let awaits_content =
            self.state == State::Content && self.body.is_none() && next.is_some_and(|it| body::kind(it) != body::Kind::Plain);
        let goes_on = next.is_some_and(|it| match mark(it) {
            Some((Mark::Sent, content)) => request_line(content).is_some(),
            Some((Mark::Received, content)) => status_line(content).is_some(),
            Some((Mark::Info, content)) => is_curl_info(content),
            Some((Mark::Skip, _)) => true,
            None => false,
        });
        (awaits_content || goes_on) && self.next()
    }

    fn content(&mut self, line: &'t str) -> bool {
        if is_fence(line) || is_command(line) || line.starts_with("curl: (") || request_line(line).is_some() {
            return false;
        }
        if status_line(line).is_some() {
            // `-i` beside `-v`: the head once more, then the content.
            self.at = (self.at..self.lines.len())
                .find(|it| self.lines.get(*it).is_none_or(|line| line.trim().is_empty()))
                .unwrap_or(self.lines.len());
            return true;
        }
        let found = body::document(self.lines, self.at).or_else(|| self.plain(line));
        let Some(found) = found else { return false };
        self.body = Some(found.text);
        self.at = found.end;
        self.end = found.end;
        if let Some(glued) = found.glued {
            let text = self.lines.slice(glued.trim_start_matches("* "));
            self.connection.learn(&text);
            self.parts.push(Part::Note(text));
        }
        true
    }

    // Plain content ends where the next marked line stands.
    fn plain(&self, line: &'t str) -> Option<body::Body<'t>> {
        let structured =
            self.head.field("Content-Type").is_some_and(|it| it.value.as_str().holds("json") || it.value.as_str().holds("xml"));
        let is_empty = self.head.field("Content-Length").is_some_and(|it| it.value.as_str() == "0");
        let is_remark =
            line.starts_with(['(', '#', '/']) && line.len() > 1 || line.trim_end().ends_with(':') || super::strip::log_prefix(line) > 0;
        let gap = self.at > self.end;
        if structured && !line.starts_with('"') || is_empty || is_remark || gap {
            return None;
        }
        let mut end = self.at;
        while self
            .lines
            .get(end)
            .is_some_and(|it| !it.trim().is_empty() && mark(it).is_none() && !body::ends_content(it) && !it.starts_with("curl: ("))
        {
            end = end.saturating_add(1);
        }
        (end > self.at).then(|| body::Body { text: self.lines.block(self.at..end).trim(), end, glued: None })
    }

    fn field(&mut self, content: &'t str) {
        if content.starts_with([' ', '\t'])
            && let Some(last) = self.head.fields.last_mut()
        {
            let folded = self.lines.slice(content.trim());
            last.value.push_decoded(" ", self.lines.span(content.get(..1).unwrap_or_default()));
            last.value.push_text(&folded, 0..folded.len());
        } else if let Some((name, value)) = field_line(content) {
            self.head.fields.push(Field { name: self.lines.slice(name), value: self.lines.slice(value) });
        }
    }

    fn add_body(&mut self, line: &Text) {
        let body = self.body.get_or_insert_with(Text::default);
        if !body.is_empty() {
            body.push_decoded("\n", crate::text::Span::new(line.span().start, line.span().start));
        }
        body.push_text(line, 0..line.len());
    }

    fn flush(&mut self) {
        let head = std::mem::take(&mut self.head);
        let body = self.body.take().filter(|it| !it.is_empty());
        match self.message.take() {
            Some(Message::Request(from, start)) => {
                let span = self.lines.extent(from..self.end);
                let request = raw::request(self.lines, &start, head, body, span);
                let request = Request { url: self.connection.url(&request), ..request };
                self.parts.push(Part::Request(request));
            }
            Some(Message::Response(from, start)) => {
                let span = self.lines.extent(from..self.end);
                let response = raw::response(self.lines, &start, head, None, span);
                self.connection.answered(start.status);
                self.parts.push(Part::Response(Response { body, ..response }));
            }
            None => {}
        }
    }

    fn finish(mut self) -> Vec<Part> {
        self.flush();
        self.parts.extend(self.announced_request().map(Part::Request));
        self.parts
    }

    // A paste that ends before the request is shown still holds what HTTP/2 announced of it.
    fn announced_request(&self) -> Option<Request> {
        let pseudo = |name: &str| self.announced.iter().find(|(_, it, _)| *it == name).map(|(_, _, value)| self.lines.slice(value));
        let method = pseudo(":method")?;
        let (first, last) = (self.announced.first()?.0, self.announced.last()?.0);
        let plain = self.announced.iter().filter(|(_, name, _)| !name.starts_with(':'));
        let fields = plain.map(|(_, name, value)| Field { name: self.lines.slice(name), value: self.lines.slice(value) }).collect();
        let span = self.lines.extent(first..last.saturating_add(1));
        let version = Some(Text::standing_for("HTTP/2", method.span()));
        let (method, url) = (Some(method), pseudo(":path"));
        let request = Request { method, url, version, fields, fields_shown: true, shown: Shown::Wire, span, ..Request::default() };
        Some(Request { url: self.connection.url(&request), ..request })
    }
}

// `[HTTP/2] [1] [accept: */*]`, `h2h3 [:path: /]`: a field of the request that is about to be sent.
fn announced(content: &str) -> Option<(&str, &str)> {
    let content = content.trim();
    let rest = content.strip_prefix("[HTTP/").or_else(|| content.strip_prefix("h2h3 "))?;
    let inside = rest.strip_suffix(']')?.rsplit_once(" [").map(|(_, it)| it).or_else(|| rest.strip_suffix(']')?.strip_prefix('['))?;
    let colon = inside.get(1..)?.find(':')?.saturating_add(1);
    let (name, value) = inside.split_at_checked(colon)?;
    Some((name, value.strip_prefix(':')?.trim()))
}

#[cfg(test)]
mod tests {
    use super::super::read;

    fn summary(paste: &str) -> Vec<String> {
        read(paste)
            .exchanges
            .iter()
            .map(|it| {
                let request = it.request.as_ref();
                let response = it.response.as_ref();
                format!(
                    "{} {} {} -> {} {} {}",
                    request.and_then(|it| it.method.as_ref()).map_or("-", |it| it.as_str()),
                    request.and_then(|it| it.url.as_ref()).map_or("-", |it| it.as_str()),
                    request.map_or(0, |it| it.fields.len()),
                    it.status().unwrap_or(0),
                    response.map_or(0, |it| it.fields.len()),
                    response.and_then(|it| it.body.as_ref()).map_or("-", |it| it.as_str())
                )
            })
            .collect()
    }

    #[test]
    fn a_transcript_without_its_command_learns_the_url_from_the_connection() {
        let paste = "*   Trying 10.0.0.1:443...\n* Connected to h.example (10.0.0.1) port 443 (#0)\n* ALPN: offers h2\n> GET /x HTTP/1.1\n> Host: h.example\n> \n* info\n< \
                     HTTP/1.1 401 Unauthorized\n< Server: x\n* Authentication problem. Ignoring this.\n< WWW-Authenticate: Basic\n< \n* Connection #0 to host h.example left \
                     intact\n{\"e\":1}\n";
        assert_eq!(summary(paste), ["GET https://h.example/x 1 -> 401 2 {\"e\":1}"]);
    }

    #[test]
    fn a_request_that_was_only_announced_is_read() {
        let paste = "* Connected to h.example (10.0.0.1) port 443\n* using HTTP/2\n* [HTTP/2] [1] OPENED stream for https://h.example/x\n* [HTTP/2] [1] [:method: GET]\n* \
                     [HTTP/2] [1] [:path: /x]\n* [HTTP/2] [1] [authorization: Bearer abc]\n";
        assert_eq!(summary(paste), ["GET https://h.example/x 1 -> 0 0 -"]);
        let shown = format!("{paste}> GET /x HTTP/2\n> Host: h.example\n> Authorization: Bearer abc\n> \n< HTTP/2 401 \n< a: b\n< \n");
        assert_eq!(summary(&shown), ["GET https://h.example/x 2 -> 401 1 -"]);
    }

    #[test]
    fn fields_may_lack_their_mark() {
        let paste = "> GET /x HTTP/1.1\nHost: h\nAccept: */*\n\n< HTTP/1.1 401 No\n< A: b\n< \nplain\n* Closing connection 0\n";
        assert_eq!(summary(paste), ["GET /x 2 -> 401 1 plain"]);
    }

    #[test]
    fn a_quoted_response_is_no_request() {
        assert_eq!(summary("> HTTP/1.1 401 Unauthorized\n> Server: x\n> \n> {\"e\":1}\n"), ["- - 0 -> 401 1 {\"e\":1}"]);
        assert_eq!(summary("> GET /x HTTP/1.1\n> Host: h\n>\n> HTTP/1.1 401 Unauthorized\n> Server: x\n"), ["GET /x 1 -> 401 1 -"]);
    }

    #[test]
    fn each_hop_knows_its_host() {
        let paste = "$ curl -vL http://a/go\n* Connected to a (10.0.0.1) port 80 (#0)\n> GET /go HTTP/1.1\n> Host: a\n> \n< HTTP/1.1 302 Found\n< Location: https://b/x\n< \n* \
                     Issue another request to this URL: 'https://b/x'\n* Connected to b (10.0.0.2) port 443 (#1)\n> GET /x HTTP/1.1\n> Host: b\n> \n< HTTP/1.1 401 No\n< A: b\n< \n";
        assert_eq!(summary(paste), ["GET http://a/go 1 -> 302 1 -", "GET https://b/x 1 -> 401 1 -"]);
    }
}
