//! Raw HTTP messages (RFC 9112): a request line or status line, fields, an empty line, content.

use super::body::{self, Body};
use super::grammar::{RequestLine, StatusLine, request_line, short_request_line, starts_message, status_line};
use super::head::{Head, head};
use super::lines::Lines;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Request, Response, Shown};
use crate::text::{Seek, Span, Spanned, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "raw", claim };

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at)?;
    // The prompt came back before the answer did.
    let line = line.strip_prefix("$ ").filter(|it| it.starts_with("HTTP/")).unwrap_or(line);
    match line.bytes().next()? {
        b':' => pseudo(lines, at),
        it if it.is_ascii_alphabetic() => {
            if let Some(start) = status_line(line) {
                return Some(response_claim(lines, at, &start));
            }
            let start = request_line(line).or_else(|| short(lines, at, line))?;
            Some(request_claim(lines, at, &start))
        }
        _ => None,
    }
}

// A request line without a version counts if nothing but a message can follow it.
fn short<'l>(lines: &Lines, at: usize, line: &'l str) -> Option<RequestLine<'l>> {
    let start = short_request_line(line)?;
    let next = lines.get(at.saturating_add(1)).unwrap_or_default();
    let field = super::grammar::field_line(next).is_some_and(|(name, value)| !value.starts_with("//") && !name.is_empty());
    (next.trim().is_empty() || field || starts_message(next) || body::kind(next) != body::Kind::Plain).then_some(start)
}

/// The response that a status line at `at` starts.
pub(crate) fn response_claim(lines: &Lines, at: usize, start: &StatusLine) -> Claim {
    let head = head(lines, at.saturating_add(1));
    let body = response_body(lines, &head, start.status);
    let end = body.as_ref().map_or(head.end, |it| it.end);
    let glued = body.as_ref().and_then(|it| it.glued);
    let response = response(lines, start, head, body, lines.extent(at..end));
    let mut parts = vec![Part::Response(response)];
    parts.extend(glued.map(|it| Part::Saying(lines.slice(it))));
    Claim { lines: end.saturating_sub(at).max(1), parts, what: "HTTP response" }
}

/// A response from its parts.
pub(crate) fn response(lines: &Lines, start: &StatusLine, head: Head, body: Option<Body>, span: Span) -> Response {
    Response {
        status: Some(Spanned::new(start.status, lines.span(start.digits))),
        reason: Some(lines.slice(start.reason)).filter(|it| !it.is_empty()),
        version: Some(lines.slice(start.version)),
        fields: head.fields,
        fields_shown: true,
        body: body.map(|it| it.text).filter(|it| !it.is_empty()),
        span,
    }
}

fn request_claim(lines: &Lines, at: usize, start: &RequestLine) -> Claim {
    let head = head(lines, at.saturating_add(1));
    let body = request_body(lines, &head, start.method);
    let end = body.as_ref().map_or(head.end, |it| it.end);
    let request = request(lines, start, head, body.map(|it| it.text), lines.extent(at..end));
    Claim { lines: end.saturating_sub(at).max(1), parts: vec![Part::Request(request)], what: "HTTP request" }
}

/// A request from its parts.
pub(crate) fn request(lines: &Lines, start: &RequestLine, head: Head, body: Option<Text>, span: Span) -> Request {
    let target = lines.slice(start.target);
    let url = head.url().filter(|it| it.as_str().ends_with(target.as_str()) && it.as_str().holds("://")).unwrap_or(target);
    Request {
        method: Some(lines.slice(start.method)),
        url: Some(url),
        version: start.version.map(|it| lines.slice(it)),
        fields: head.fields,
        fields_shown: true,
        body,
        shown: if start.version.is_some() { Shown::Wire } else { Shown::Given },
        settings: Vec::new(),
        span,
    }
}

// A head of HTTP/2 or 3 without a start line, as browsers copy it.
fn pseudo(lines: &Lines, at: usize) -> Option<Claim> {
    super::grammar::pseudo_line(lines.get(at)?)?;
    let head = head(lines, at);
    let span = lines.extent(at..head.end);
    let count = head.end.saturating_sub(at).max(1);
    if let Some(status) = head.pseudo("status") {
        let status = Spanned::new(status.as_str().parse().ok()?, status.span());
        let body = response_body(lines, &head, status.value);
        let end = body.as_ref().map_or(head.end, |it| it.end);
        let response = Response {
            status: Some(status),
            fields: head.fields,
            fields_shown: true,
            body: body.map(|it| it.text).filter(|it| !it.is_empty()),
            span: lines.extent(at..end),
            ..Response::default()
        };
        return Some(Claim { lines: end.saturating_sub(at).max(1), parts: vec![Part::Response(response)], what: "HTTP/2 response" });
    }
    let request = Request {
        method: head.pseudo("method").cloned(),
        url: head.url(),
        fields: head.fields,
        fields_shown: true,
        shown: Shown::Wire,
        span,
        ..Request::default()
    };
    Some(Claim { lines: count, parts: vec![Part::Request(request)], what: "HTTP/2 request" })
}

/// The content behind a response's field section, if what stands there is content.
pub(crate) fn response_body<'t>(lines: &Lines<'t>, head: &Head, status: u16) -> Option<Body<'t>> {
    let length = content_length(head);
    if length == Some(0) || status == 204 || status == 304 || status < 200 {
        return None;
    }
    let start = after_gap(lines, head.end)?;
    let line = lines.get(start)?;
    if body::ends_content(line) {
        return None;
    }
    if let Some(body) = body::document(lines, start) {
        return Some(body);
    }
    // Without an empty line, what is no document is something else: a log line, prose, a tool's remark.
    let gap = start > head.end;
    if !gap || !reads_as_content(line, head, length) {
        return None;
    }
    body::paragraph(lines, start)
}

fn request_body<'t>(lines: &Lines<'t>, head: &Head, method: &str) -> Option<Body<'t>> {
    let length = content_length(head);
    let has_type = head.field("Content-Type").is_some() || head.field("Transfer-Encoding").is_some();
    let carries = matches!(method, "POST" | "PUT" | "PATCH" | "PROPFIND" | "REPORT" | "SEARCH" | "DELETE" | "PROPPATCH" | "LOCK" | "QUERY");
    if length == Some(0) || (length.is_none() && !(carries && has_type)) {
        return None;
    }
    let start = after_gap(lines, head.end).filter(|it| *it > head.end)?;
    let line = lines.get(start)?;
    if body::ends_content(line) || reads_as_error(line) {
        return None;
    }
    if let Some(body) = body::document(lines, start) {
        return Some(body);
    }
    let is_form = line.contains('=') && !line.contains(' ') || line.starts_with("--") && line.len() > 8;
    let fits = length.is_some_and(|it| it == line.trim_end().len());
    if is_form || fits { body::paragraph(lines, start) } else { None }
}

// An error object behind a request is the answer to it, not what was sent.
fn reads_as_error(line: &str) -> bool {
    let start: String = line.chars().take(60).filter(|it| !it.is_whitespace()).collect();
    ["{\"error", "{\"message\"", "{\"status\":", "{\"code\":", "{\"detail\"", "{\"statusCode\"", "{\"success\":false"]
        .iter()
        .any(|it| start.starts_with(it))
}

// The first line of content: one or two empty lines may stand before it.
fn after_gap(lines: &Lines, end: usize) -> Option<usize> {
    (end..end.saturating_add(3))
        .find(|at| lines.get(*at).is_some_and(|it| !it.trim().is_empty()))
        .filter(|at| (end..*at).all(|it| lines.get(it).is_some()))
}

fn reads_as_content(line: &str, head: &Head, length: Option<usize>) -> bool {
    if length.is_some_and(|it| it == line.trim_end().len() || it == line.trim_end().len().saturating_add(1)) {
        return true;
    }
    let kind = head.field("Content-Type").map(|it| it.value.as_str().to_ascii_lowercase()).unwrap_or_default();
    let structured = kind.holds("json") || kind.holds("xml");
    let first = line.trim_start().chars().next().unwrap_or(' ');
    let remark = "(#/-=*>[$`│|~".contains(first) || line.trim_end().ends_with(':') || super::strip::log_prefix(line) > 0;
    // A caption such as `backend log: …` is no content; a body that begins so is rarer.
    let caption = line.cut(": ").is_some_and(|(name, _)| name.contains(' ') || name.ends_with("log") || name.ends_with("Exception"));
    (!structured || line.starts_with('"')) && !remark && !caption && line.len() < 2_000
}

fn content_length(head: &Head) -> Option<usize> {
    head.field("Content-Length")?.value.as_str().parse().ok()
}

/// The messages in a text of their own, such as an unescaped string.
pub(crate) fn messages(text: Text) -> Vec<Part> {
    let cut = super::lines::Cut::new(text);
    let lines = cut.lines();
    let mut parts = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        match claim(&lines, at) {
            Some(claim) => {
                at = at.saturating_add(claim.lines.max(1));
                parts.extend(claim.parts);
            }
            None if parts.is_empty() && lines.get(at).is_some_and(|it| !it.trim().is_empty()) => {
                parts.push(Part::Body(lines.block(at..lines.len()).trim()));
                break;
            }
            None => at = at.saturating_add(1),
        }
    }
    parts
}
