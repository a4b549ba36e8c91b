//! What Ruby's clients log: Faraday (`request: GET URL`, `Authorization: "Bearer …"`, `response: Status 401`) and rest-client
//! (`RestClient.get "URL", "Accept"=>"*/*"`, `# => 401 Unauthorized`).

use super::body;
use super::grammar::{field_line, is_method};
use super::lines::Lines;
use super::literal::literal;
use super::pairs;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Field, Request, Response, Shown};
use crate::text::{Seek, Spanned, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "ruby", claim };

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at)?;
    if after(line, "request:").or_else(|| after(line, "response:")).is_some_and(|it| it.trim().is_empty()) {
        return members(lines, at);
    }
    if let Some(rest) = after(line, "request: ") {
        return request(lines, at, rest);
    }
    if let Some(rest) = after(line, "response: ") {
        return response(lines, at, rest);
    }
    rest_client(lines, line)
}

/// What follows a mark of Faraday's logger, which a logger's words may precede.
fn after<'l>(line: &'l str, mark: &str) -> Option<&'l str> {
    let (before, rest) = line.cut(mark)?;
    (before.is_empty() || before.ends_with("-- ") && before.len() < 120).then_some(rest)
}

// request: GET https://h/x
fn request(lines: &Lines, at: usize, rest: &str) -> Option<Claim> {
    let (method, url) = rest.trim().split_once(' ')?;
    if !is_method(&method.to_ascii_uppercase()) || !url.holds("://") {
        return None;
    }
    let block = Block::read(lines, at, "request: ");
    let method = if is_method(method) { lines.slice(method) } else { Text::standing_for(method.to_ascii_uppercase(), lines.span(method)) };
    let request = Request {
        method: Some(method),
        url: Some(lines.slice(url)),
        fields_shown: !block.fields.is_empty(),
        fields: block.fields,
        body: block.body,
        // The adapter adds Host and more.
        shown: Shown::Told,
        span: lines.extent(at..block.end),
        ..Request::default()
    };
    Some(Claim { lines: block.end.saturating_sub(at).max(1), parts: vec![Part::Request(request)], what: "Faraday log" })
}

/// Faraday's detailed logger: `request:` and below it `url: "…"`, `method: :post`, `headers: {"A"=>"b"}`, `body: "…"`.
fn members(lines: &Lines, at: usize) -> Option<Claim> {
    let mut end = at.saturating_add(1);
    let (mut method, mut url, mut status, mut fields, mut body) = (None, None, None, None, None);
    while let Some((name, value)) = lines.get(end).filter(|it| it.starts_with([' ', '\t'])).and_then(|it| it.trim().split_once(':')) {
        let text = lines.slice(value.trim());
        let value = literal(&text, 0).map_or_else(|| text.clone(), |(it, _)| it);
        match name {
            "url" => url = Some(value),
            "method" => method = Some(value.as_str().trim_start_matches(':').to_ascii_uppercase()).filter(|it| is_method(it)).map(|it| Text::standing_for(it, text.span())),
            "status" => status = value.as_str().parse().ok().map(|it| Spanned::new(it, text.span())),
            "headers" if text.as_str().starts_with('{') => fields = Some(pairs::fields(pairs::pairs(&text))),
            "body" => body = Some(value).filter(|it| !it.is_empty() && it.as_str() != "nil"),
            _ => break,
        }
        end = end.saturating_add(1);
    }
    let span = lines.extent(at..end);
    let (fields_shown, fields) = (fields.is_some(), fields.unwrap_or_default());
    let part = if status.is_some() {
        Part::Response(Response { status, fields, fields_shown, body, span, ..Response::default() })
    } else {
        url.as_ref()?;
        Part::Request(Request { method, url, fields, fields_shown, body, shown: Shown::Told, span, ..Request::default() })
    };
    Some(Claim { lines: end.saturating_sub(at).max(1), parts: vec![part], what: "Faraday log" })
}

// response: Status 401
fn response(lines: &Lines, at: usize, rest: &str) -> Option<Claim> {
    let digits = rest.trim().strip_prefix("Status ")?.get(..3)?;
    let status = Spanned::new(digits.parse().ok()?, lines.span(digits));
    let block = Block::read(lines, at, "response: ");
    let response = Response {
        status: Some(status),
        fields_shown: !block.fields.is_empty(),
        fields: block.fields,
        body: block.body,
        span: lines.extent(at..block.end),
        ..Response::default()
    };
    Some(Claim { lines: block.end.saturating_sub(at).max(1), parts: vec![Part::Response(response)], what: "Faraday log" })
}

/// The lines behind the first: fields with quoted values, marked only at the start of each message of the logger, then content.
struct Block {
    fields: Vec<Field>,
    body: Option<Text>,
    end: usize,
}

impl Block {
    fn read(lines: &Lines, at: usize, mark: &str) -> Self {
        let mut block = Self { fields: Vec::new(), body: None, end: at.saturating_add(1) };
        while let Some(line) = lines.get(block.end).filter(|it| !it.trim().is_empty()) {
            let content = after(line, mark).unwrap_or(line);
            let field = field_line(content).filter(|(_, value)| value.starts_with('"'));
            if let Some((name, value)) = field {
                let value = lines.slice(value);
                let value = literal(&value, 0).map_or(value, |(it, _)| it);
                block.fields.push(Field { name: lines.slice(name), value });
            } else if content.len() < line.len() && body::kind(content) == body::Kind::Json {
                block.body = Some(lines.slice(content.trim()));
            } else {
                break;
            }
            block.end = block.end.saturating_add(1);
        }
        block
    }
}

// RestClient.get "https://h/x", "Accept"=>"*/*", and # => 401 Unauthorized | application/json 25 bytes
fn rest_client(lines: &Lines, line: &str) -> Option<Claim> {
    let part = if let Some(rest) = line.strip_prefix("RestClient.") {
        let (method, rest) = rest.split_once(' ')?;
        let text = lines.slice(rest);
        let (url, end) = literal(&text, 0)?;
        let fields = pairs::fields(pairs::pairs(&text.slice(end..text.len())));
        let known = is_method(&method.to_ascii_uppercase());
        known.then(|| {
            Part::Request(Request {
                method: Some(Text::standing_for(method.to_ascii_uppercase(), lines.span(method))),
                url: Some(url),
                fields_shown: !fields.is_empty(),
                fields,
                shown: Shown::Told,
                span: lines.span(line),
                ..Request::default()
            })
        })?
    } else {
        let rest = line.strip_prefix("# => ")?;
        let (digits, rest) = rest.split_at_checked(3)?;
        let reason = rest.split('|').next()?.trim();
        Part::Response(Response {
            status: Some(Spanned::new(digits.parse().ok()?, lines.span(digits))),
            reason: Some(lines.slice(reason)).filter(|it| !it.is_empty()),
            span: lines.span(line),
            ..Response::default()
        })
    };
    Some(Claim { lines: 1, parts: vec![part], what: "rest-client log" })
}

#[cfg(test)]
mod tests {
    use super::super::testing::summary;

    #[test]
    fn faraday_quotes_its_values() {
        let paste = concat!(
            "I, [2026-11-23T07:03:10.123456 #42]  INFO -- request: POST https://h/x\nI, [2026-11-23T07:03:10.123456 #42]  INFO -- request: Authorization: \"Bearer a\"\nUser-Agent: \"Faraday v2.7\"\n",
            "I, [2026-11-23T07:03:10.123456 #42]  INFO -- response: Status 401\nI, [2026-11-23T07:03:10.123456 #42]  INFO -- response: server: \"nginx\"\nwww-authenticate: \"Bearer realm=\\\"r\\\"\"\n",
            "I, [2026-11-23T07:03:10.123456 #42]  INFO -- response: {\"error\":\"no\"}\n"
        );
        assert_eq!(summary(paste), ["POST https://h/x 2 - -> 401 2 {\"error\":\"no\"}"]);
    }

    #[test]
    fn rest_client_logs_a_call_a_line() {
        let paste = "RestClient.get \"https://h/x\", \"Accept\"=>\"*/*\", \"Authorization\"=>\"Bearer a\"\n# => 401 Unauthorized | application/json 25 bytes\n";
        assert_eq!(summary(paste), ["GET https://h/x 2 - -> 401 0 -"]);
    }

    #[test]
    fn the_detailed_logger_prints_members() {
        let paste = concat!(
            "D, [2026-02-04T12:49:51.560270 #55889] DEBUG -- request:\n  url: \"https://h/x\"\n  method: :post\n",
            "  headers: {\"User-Agent\"=>\"Faraday v0.9.2\", \"Authorization\"=>\"OAuth abc\"}\n  body: \"{\\\"a\\\":1}\"\n",
            "D, [2026-02-04T12:49:52.011590 #55889] DEBUG -- response:\n  status: \"401\"\n  headers: {\"www-authenticate\"=>\"Token\"}\n  body: \"[]\"\n"
        );
        assert_eq!(summary(paste), ["POST https://h/x 2 {\"a\":1} -> 401 1 []"]);
    }
}
