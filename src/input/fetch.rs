//! `fetch("url", { … })` as browsers copy it and as people write it.

use super::lines::Lines;
use super::literal::literal;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Exchange, Field, Request, Setting, Shown};
use crate::text::{Seek, Span, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "fetch", claim };

// Code longer than this is a program, and its call to fetch is cut where the paste goes on.
const MAX_LINES: usize = 200;

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at)?;
    let start = line.seek("fetch(")?;
    let before = line.get(..start)?.chars().next_back();
    if before.is_some_and(|it| it.is_alphanumeric() || it == '_' || it == '$')
        || line.get(..start)?.holds("//") && !line.get(..start)?.holds("://")
    {
        return None;
    }
    // Most calls are short; only one that is still open asks for more lines.
    let mut window = 8;
    loop {
        let limit = at.saturating_add(window).min(lines.len());
        let mut end = at.saturating_add(1).min(lines.len());
        // Another call ends this one, whatever its brackets say.
        while end < limit && lines.get(end).is_some_and(|it| !it.holds("fetch(")) {
            end = end.saturating_add(1);
        }
        let block = lines.block(at..end);
        let mut tokens = Tokens { text: &block, at: start.saturating_add("fetch(".len()) };
        let call = read_call(&mut tokens);
        let closed = call.closed;
        if !closed && window < MAX_LINES && end == limit && end < lines.len() {
            window = window.saturating_mul(4);
            continue;
        }
        let taken = if closed { block.as_str().get(..tokens.at)?.lines().count().max(1) } else { 1 };
        let span = lines.extent(at..at.saturating_add(taken));
        if call.url.is_none() {
            let told = Exchange { request: Some(call.unnamed(span)?), ..Exchange::default() };
            return Some(Claim { lines: taken, parts: vec![Part::Told(Box::new(told))], what: "fetch call" });
        }
        return Some(Claim { lines: taken, parts: vec![Part::Command(call.request(span)?)], what: "fetch call" });
    }
}

#[derive(Default)]
struct Call {
    url: Option<Text>,
    method: Option<Text>,
    fields: Vec<Field>,
    has_headers: bool,
    // The URL is a variable, and an object literal follows.
    has_options: bool,
    body: Option<Text>,
    settings: Vec<Setting>,
    closed: bool,
    // A name stands where options or fields belong: what they hold is not seen.
    hidden: bool,
}

impl Call {
    fn request(self, span: Span) -> Option<Request> {
        let url = self.url.clone().filter(|it| it.as_str().holds("://") || it.as_str().starts_with('/'))?;
        Some(Request { url: Some(url), ..self.made(span) })
    }

    // `fetch(url, { … })`: what is sent is said here, and where to elsewhere.
    fn unnamed(self, span: Span) -> Option<Request> {
        (self.has_options && self.closed).then(|| self.made(span))
    }

    fn made(self, span: Span) -> Request {
        let method = self.method.unwrap_or_else(|| Text::standing_for("GET", Span::new(span.start, span.start)));
        Request {
            method: Some(method),
            fields_shown: !self.hidden || !self.fields.is_empty(),
            fields: self.fields,
            body: self.body,
            shown: Shown::Given,
            settings: self.settings,
            span,
            ..Request::default()
        }
    }
}

// The URL, then an object literal: names with or without quotes; `headers` holds another, or `new Headers({…})`.
fn read_call(tokens: &mut Tokens) -> Call {
    let mut call = Call::default();
    let mut depth = 1_usize;
    let mut headers_at = None::<usize>;
    let mut name = None::<Text>;
    while let Some(token) = tokens.next() {
        match token {
            Token::Text(value) if call.url.is_none() && depth == 1 && !call.has_options => call.url = Some(value),
            Token::Word(value) if depth == 1 || value.as_str().starts_with("...") => call.hidden |= call.url.is_some(),
            Token::Text(value) | Token::Word(value) => match name.take() {
                None => name = Some(value),
                Some(key) => take_value(&mut call, key, value, headers_at.is_some()),
            },
            Token::Mark(':' | '=') => {}
            Token::Mark('{' | '(' | '[') => {
                depth = depth.saturating_add(1);
                call.has_options |= depth == 2;
                if name.take().is_some_and(|it| matches!(it.as_str(), "headers" | "Headers" | "HeadersInit")) && headers_at.is_none() {
                    headers_at = Some(depth);
                    call.has_headers = true;
                }
            }
            Token::Mark('}' | ')' | ']') => {
                call.hidden |= name.take().is_some_and(|it| it.as_str() == "headers");
                if headers_at == Some(depth) {
                    headers_at = None;
                }
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    call.closed = true;
                    break;
                }
            }
            Token::Mark(',') => call.hidden |= name.take().is_some_and(|it| it.as_str() == "headers"),
            Token::Mark(_) => {}
        }
    }
    call
}

fn take_value(call: &mut Call, key: Text, value: Text, in_headers: bool) {
    if matches!(value.as_str(), "new" | "Headers") {
        return;
    }
    if in_headers {
        call.fields.push(Field { name: key, value: value.trim() });
        return;
    }
    match key.as_str() {
        "headers" => call.hidden = true,
        "method" => call.method = Some(value),
        "body" => call.body = Some(value).filter(|it| it.as_str() != "null"),
        "mode" => call.settings.push(Setting { name: "mode", value }),
        "credentials" => call.settings.push(Setting { name: "credentials", value }),
        "referrer" if value.as_str().holds("://") => {
            call.settings.push(Setting { name: "referrer", value });
        }
        _ => {}
    }
}

enum Token {
    // A string literal, unescaped.
    Text(Text),
    // A name or number.
    Word(Text),
    Mark(char),
}

struct Tokens<'t> {
    text: &'t Text,
    at: usize,
}

impl Tokens<'_> {
    fn next(&mut self) -> Option<Token> {
        loop {
            let rest = self.text.as_str().get(self.at..)?;
            let char = rest.chars().next()?;
            match char {
                it if it.is_whitespace() => self.at = self.at.saturating_add(it.len_utf8()),
                '/' if rest.starts_with("//") => self.at = self.at.saturating_add(rest.find('\n').unwrap_or(rest.len())),
                '"' | '\'' | '`' => return self.string(),
                it if it.is_alphanumeric() || "_$.-".contains(it) => {
                    let end = rest.find(|it: char| !(it.is_alphanumeric() || "_$.-".contains(it))).unwrap_or(rest.len());
                    let start = self.at;
                    self.at = start.saturating_add(end);
                    return Some(Token::Word(self.text.slice(start..self.at)));
                }
                it => {
                    self.at = self.at.saturating_add(it.len_utf8());
                    return Some(Token::Mark(it));
                }
            }
        }
    }

    // A string, and those that `+` adds to it: `"Bearer " + token` stays with the name of what is added.
    fn string(&mut self) -> Option<Token> {
        let (mut value, end) = literal(self.text, self.at)?;
        self.at = end;
        while let Some(rest) = self.text.as_str().get(self.at..)
            && let Some(added) = rest.trim_start().strip_prefix('+')
        {
            let added = added.trim_start();
            let start = self.text.len().saturating_sub(added.len());
            if added.starts_with(['"', '\'', '`']) {
                let (more, end) = literal(self.text, start)?;
                value.push_text(&more, 0..more.len());
                self.at = end;
            } else {
                let len = added.find(|it: char| !(it.is_alphanumeric() || "_$.()[]".contains(it))).unwrap_or(added.len());
                if len == 0 {
                    break;
                }
                let span = self.text.origin(start..start.saturating_add(len));
                value.push_decoded(&format!("${{{}}}", added.get(..len).unwrap_or_default()), span);
                self.at = start.saturating_add(len);
            }
        }
        Some(Token::Text(value))
    }
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::super::testing::summary;

    #[test]
    fn a_copied_call_is_a_request() {
        let paste = "await fetch(\"https://h/x\", {\n  \"headers\": {\n    \"accept\": \"*/*\",\n    \"authorization\": \"Bearer \\\"a\\\"\"\n  },\n  \"body\": \"{\\\"q\\\":1}\",\n  \
                     \"method\": \"POST\",\n  \"mode\": \"cors\",\n  \"credentials\": \"omit\"\n});\nPOST https://h/x 401 (Unauthorized)";
        let reading = read(paste);
        assert_eq!(reading.exchanges.len(), 1);
        let exchange = &reading.exchanges[0];
        let request = exchange.request.as_ref().expect("a request");
        assert_eq!(exchange.status(), Some(401));
        assert_eq!(request.method.as_ref().map(|it| it.as_str()), Some("POST"));
        assert_eq!(request.fields.len(), 2);
        assert_eq!(request.fields[1].value.as_str(), "Bearer \"a\"");
        assert_eq!(request.settings.len(), 2);
        assert_eq!(request.body.as_ref().map(|it| it.as_str()), Some("{\"q\":1}"));
    }

    #[test]
    fn a_call_whose_url_is_a_variable_says_what_was_sent_there() {
        let code = "const res = await fetch(url, { method: 'PUT', headers: { Authorization: `Bearer ${token}` } });\n";
        let printed = "Response {\n  status: 401,\n  headers: Headers { server: 'x' },\n  url: 'https://h/x'\n}\n";
        assert_eq!(summary(&format!("{code}{printed}")), ["PUT https://h/x 1 - -> 401 0 -"]);
        // Beside an exchange that shows what was sent, it is no call of its own.
        let shown = "GET /x HTTP/1.1\nHost: h\n\nHTTP/1.1 401 No\nServer: x\n\n";
        assert_eq!(summary(&format!("{shown}{code}")), ["GET /x 1 - -> 401 1 -"]);
    }

    #[test]
    fn written_code_keeps_what_it_adds() {
        let reading = read("const r = await fetch('https://h/x', { headers: { Authorization: 'Bearer ' + token, 'X-A': `b` } })");
        let request = reading.exchanges[0].request.as_ref().expect("a request");
        assert_eq!(request.fields[0].value.as_str(), "Bearer ${token}");
        assert_eq!(request.fields.len(), 2);
    }
}
