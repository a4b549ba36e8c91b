//! What Node prints of errors and answers (`console.log`): axios errors with their `config`, `request` and `response`, fetch's `Response { … }`, and
//! the request head that every `ClientRequest` keeps as `_header`.

use super::axios;
use super::lines::Lines;
use super::literal::literal;
use super::raw;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Exchange, Field, Request, Response, Shown};
use crate::text::{Seek, Span, Spanned, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "node", claim };

const MAX_LINES: usize = 1_000;

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at)?;
    if !line.trim_end().ends_with('{') || !opens(lines, at) {
        return None;
    }
    let mut inspection = Inspection::default();
    let end = inspection.read(lines, at);
    let span = lines.extent(at..end);
    let exchange = inspection.exchange(span)?;
    Some(Claim { lines: end.saturating_sub(at).max(1), parts: vec![Part::Told(Box::new(exchange))], what: "Node's console output" })
}

/// Whether an inspected object opens whose first members are those of an error or an answer.
fn opens(lines: &Lines, at: usize) -> bool {
    let first = lines.get(at).unwrap_or_default();
    let indent = member_indent(lines, at);
    let members = (1..5).map_while(|it| lines.get(at.saturating_add(it))).take_while(|it| blanks(it) >= indent && indent > 0);
    const NAMES: [&str; 12] = ["method", "isAxiosError", "code", "config", "status", "statusCode", "statusText", "headers", "request", "response", "size", "url"];
    // JSON quotes its names, and code writes calls.
    let found = members.filter_map(member).any(|(name, rest)| NAMES.contains(&name) && !rest.contains('('));
    let is_code = ["function", "=>", "if ", "fetch(", "axios", "const ", "let ", "var ", "class "].iter().any(|it| first.holds(it)) && !first.holds("at ");
    found && !is_code
}

// The last line of a stack may stand deeper than the members of the error below it.
fn member_indent(lines: &Lines, at: usize) -> usize {
    lines.get(at.saturating_add(1)).map_or(0, blanks)
}

fn blanks(line: &str) -> usize {
    line.bytes().take_while(|it| *it == b' ').count()
}

// name: rest, 'quoted-name': rest
fn member(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_start();
    if let Some((name, rest)) = line.strip_prefix('\'').and_then(|it| it.cut("':")) {
        return Some((name, rest.trim_start()));
    }
    let (name, rest) = line.split_once(':')?;
    let is_name = !name.is_empty() && name.bytes().all(|it| it.is_ascii_alphanumeric() || b"_$-".contains(&it));
    is_name.then(|| (name, rest.trim_start()))
}

/// What an inspected object tells of the exchange.
#[derive(Default)]
struct Inspection {
    // The names of the objects that are open, with their indentation.
    open: Vec<(usize, String)>,
    method: Option<Text>,
    url: Option<Text>,
    base: Option<Text>,
    sent: Option<Vec<Field>>,
    content: Option<Text>,
    head: Option<Text>,
    status: Option<Spanned<u16>>,
    reason: Option<Text>,
    got: Option<Vec<Field>>,
    raw: Vec<Text>,
    body: Option<Text>,
    answered_url: Option<Text>,
}

impl Inspection {
    /// Reads the object that opens in a line; the line after it.
    fn read(&mut self, lines: &Lines, at: usize) -> usize {
        let indent = member_indent(lines, at);
        let mut line_at = at.saturating_add(1);
        // `request: {` alone is printed by clients that log the one and then the other.
        let opened = lines.get(at).and_then(|it| it.trim().strip_suffix(": {")).filter(|it| matches!(*it, "request" | "response" | "config"));
        if let Some(name) = opened {
            let name = if name == "request" { "config" } else { name };
            self.open.push((indent.saturating_sub(1), name.to_owned()));
        }
        while let Some(line) = lines.get(line_at).filter(|_| line_at < at.saturating_add(MAX_LINES)) {
            let here = blanks(line);
            if here < indent && !line.trim().is_empty() {
                return if line.trim_start().starts_with(['}', ']']) { line_at.saturating_add(1) } else { line_at };
            }
            while self.open.last().is_some_and(|(open, _)| *open >= here) {
                self.open.pop();
            }
            line_at = self.line(lines, line_at, line, here);
        }
        line_at
    }

    /// Reads one line; the line to read next.
    fn line(&mut self, lines: &Lines, at: usize, line: &str, indent: usize) -> usize {
        let next = at.saturating_add(1);
        if self.open.last().is_some_and(|(_, name)| name == "rawHeaders") {
            self.raw_headers(&lines.slice(line));
            return next;
        }
        let Some((name, rest)) = member(line) else { return next };
        // `'set-cookie': [` with its values in the lines below.
        if rest == "[" && self.open.last().is_some_and(|(_, it)| it == "headers" || it == "Symbol(map)") {
            let end = (next..next.saturating_add(50)).find(|it| lines.get(*it).is_none_or(|it| blanks(it) <= indent)).unwrap_or(next);
            for value in strings(&lines.block(next..end)) {
                self.take(name, "", Some(value), lines);
            }
            return end;
        }
        if rest.ends_with(['{', '[']) {
            self.open.push((indent, name.to_owned()));
            let in_response = self.open.iter().any(|(_, it)| it == "response");
            if name == "data" && in_response && self.body.is_none() {
                self.body = Some(object(lines, at, rest, indent));
            }
            return next;
        }
        let (value, after) = value(lines, at, rest);
        self.take(name, rest, value, lines);
        after
    }

    fn take(&mut self, name: &str, rest: &str, value: Option<Text>, lines: &Lines) {
        let path: Vec<&str> = self.open.iter().map(|(_, it)| it.as_str()).collect();
        let within = |it: &str| path.contains(&it);
        let plain = || lines.slice(rest.trim_end_matches(','));
        let config = within("config") || within("options");
        match (path.last().copied().unwrap_or_default(), name) {
            ("headers" | "header", _) if path.len() < 4 => self.header(name, value, config, within("response") || path.len() == 1, lines, rest),
            (_, "_header") if self.head.is_none() => self.head = value,
            ("config" | "options", "method") => self.method = self.method.take().or(value),
            ("config" | "options", "url") => self.url = self.url.take().or(value),
            ("config" | "options", "baseURL") => self.base = self.base.take().or(value),
            ("response", "method") => self.method = self.method.take().or(value),
            ("response", "statusCode") | ("body", "statusCode") if self.status.is_none() => {
                let text = plain();
                self.status = text.as_str().parse().ok().map(|it| Spanned::new(it, text.span()));
            }
            ("config", "data") => self.content = self.content.take().or(value),
            ("" | "response" | "res", "status" | "statusCode") if self.status.is_none() => {
                let text = plain();
                self.status = text.as_str().parse().ok().map(|it| Spanned::new(it, text.span()));
            }
            ("" | "response" | "res", "statusText" | "statusMessage") => self.reason = self.reason.take().or(value),
            ("" | "response", "url") => self.answered_url = self.answered_url.take().or(value).filter(|it| !it.is_empty()),
            ("response", "data" | "body" | "text") | ("", "body") => self.body = self.body.take().or(value).or_else(|| rest.starts_with('{').then(plain).filter(|_| name == "data")),
            _ => {}
        }
    }

    fn header(&mut self, name: &str, value: Option<Text>, config: bool, answered: bool, lines: &Lines, rest: &str) {
        // `set-cookie: [ 'a', 'b' ]`
        let values = match value {
            Some(value) => vec![value],
            None if rest.starts_with('[') => strings(&lines.slice(rest)),
            None => Vec::new(),
        };
        let side = if answered { &mut self.got } else { &mut self.sent };
        if (config || answered) && !(config && answered) {
            let fields = side.get_or_insert_default();
            fields.extend(values.into_iter().map(|value| Field { name: lines.slice(name), value }));
        }
    }

    // `'Server', 'nginx',`
    fn raw_headers(&mut self, line: &Text) {
        self.raw.extend(strings(line));
    }

    fn exchange(self, span: Span) -> Option<Exchange> {
        let head = self.head.as_ref().and_then(|it| {
            raw::messages(it.clone()).into_iter().find_map(|it| match it {
                Part::Request(request) => Some(request),
                _ => None,
            })
        });
        let url = axios::url(self.base.as_ref(), self.url.as_ref()).or(self.answered_url);
        let raw = self.raw.chunks_exact(2).filter_map(|it| Some(Field { name: it.first()?.clone(), value: it.get(1)?.clone() })).collect::<Vec<_>>();
        let got = self.got.or(Some(raw).filter(|it| !it.is_empty()));
        let is_known = head.is_some() || self.sent.is_some() || url.is_some();
        let method = self.method.map(|it| Text::standing_for(it.as_str().to_ascii_uppercase(), it.span()));
        let request = match head {
            Some(head) => Some(Request { url: url.or(head.url), method: head.method.or(method), body: self.content, span, ..head }),
            None => is_known.then(|| Request {
                method,
                url,
                fields_shown: self.sent.is_some(),
                fields: self.sent.unwrap_or_default(),
                body: self.content,
                shown: Shown::Told,
                span,
                ..Request::default()
            }),
        };
        let answered = self.status.is_some() || got.is_some();
        let response = answered.then(|| Response {
            status: self.status,
            reason: self.reason.filter(|it| !it.is_empty()),
            fields_shown: got.is_some(),
            fields: got.unwrap_or_default(),
            body: self.body.filter(|it| !it.is_empty()),
            span,
            ..Response::default()
        });
        let called = request.as_ref().is_some_and(|it| it.method.is_some() && it.url.is_some() && it.fields_shown);
        (called || response.is_some() && (request.is_some() || response.as_ref().is_some_and(|it| it.fields_shown))).then_some(Exchange { request, response, ..Exchange::default() })
    }
}

/// The string that a member's value is, with what `+` joins to it in the lines below, and the line after it.
fn value(lines: &Lines, at: usize, rest: &str) -> (Option<Text>, usize) {
    let mut next = at.saturating_add(1);
    let text = lines.slice(rest);
    let Some((mut value, end)) = literal(&text, 0) else { return (None, next) };
    let mut joins = text.as_str().get(end..).is_some_and(|it| it.trim() == "+");
    while joins && let Some(line) = lines.get(next) {
        let text = lines.slice(line.trim());
        let Some((more, end)) = literal(&text, 0) else { break };
        value.push_text(&more, 0..more.len());
        joins = text.as_str().get(end..).is_some_and(|it| it.trim() == "+");
        next = next.saturating_add(1);
    }
    (Some(value), next)
}

/// The string literals in a text.
fn strings(text: &Text) -> Vec<Text> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(place) = text.as_str().get(at..).and_then(|it| it.find(['\'', '"'])) {
        let Some((value, end)) = literal(text, at.saturating_add(place)) else { break };
        found.push(value);
        at = end;
    }
    found
}

/// The object that opens behind a member's name, as it is printed.
fn object(lines: &Lines, at: usize, rest: &str, indent: usize) -> Text {
    let next = at.saturating_add(1);
    let count = (next..next.saturating_add(200)).take_while(|it| lines.get(*it).is_some_and(|line| blanks(line) > indent)).count();
    let block = lines.block(at..next.saturating_add(count).saturating_add(1));
    let start = lines.get(at).map_or(0, |it| it.len().saturating_sub(rest.len()));
    block.slice(start..block.len()).trim()
}

#[cfg(test)]
mod tests {
    use super::super::testing::summary;

    const AXIOS: &str = concat!(
        "AxiosError: Request failed with status code 401\n    at settle (file:///srv/settle.js:19:12) {\n  code: 'ERR_BAD_REQUEST',\n  config: [Object: null prototype] {\n    timeout: 0,\n    headers: Object [AxiosHeaders] {\n",
        "      Accept: 'application/json',\n      'Content-Type': undefined,\n      Authorization: 'Bearer undefined'\n    },\n    method: 'get',\n    url: 'https://h/orders',\n    data: undefined\n  },\n  request: <ref *1> ClientRequest {\n",
        "HEADER  },\n  response: {\n    status: 401,\n    statusText: 'Unauthorized',\n    headers: Object [AxiosHeaders] {\n      server: 'x',\n      'set-cookie': [ 'a=1', 'b=2' ]\n    },\n    config: {\n      headers: [Object [AxiosHeaders]],\n      method: 'get'\n    },\n",
        "    data: { error: 'invalid_token' }\n  },\n  status: 401\n}\n"
    );

    #[test]
    fn an_axios_error_holds_both_sides() {
        let paste = AXIOS.replace("HEADER", "");
        assert_eq!(summary(&paste), ["GET https://h/orders 2 - -> 401 3 { error: 'invalid_token' }"]);
    }

    #[test]
    fn the_head_that_was_sent_goes_before_the_configuration() {
        let head = "    _header: 'GET /orders HTTP/1.1\\r\\n' +\n      'Accept: application/json\\r\\n' +\n      'Authorization: Bearer undefined\\r\\n' +\n      'Host: h\\r\\n' +\n      '\\r\\n',\n    path: '/orders',\n";
        let paste = AXIOS.replace("HEADER", head);
        assert_eq!(summary(&paste), ["GET https://h/orders 3 - -> 401 3 { error: 'invalid_token' }"]);
    }

    #[test]
    fn fetch_prints_its_response() {
        let paste = "Response {\n  status: 401,\n  statusText: 'Unauthorized',\n  headers: Headers {\n    server: 'x',\n    'www-authenticate': 'Bearer realm=\"api\"'\n  },\n  body: ReadableStream { locked: false },\n  ok: false,\n  url: 'https://h/o'\n}\n";
        assert_eq!(summary(paste), ["- https://h/o 0 - -> 401 2 -"]);
    }
}
