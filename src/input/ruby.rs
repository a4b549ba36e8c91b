//! What Ruby's clients log: Faraday (`request: GET URL`, `Authorization: "Bearer …"`, `response: Status 401`) and rest-client
//! (`RestClient.get "URL", "Accept"=>"*/*"`, `# => 401 Unauthorized`).

use super::body;
use super::grammar::{field_line, is_method};
use super::lines::Lines;
use super::literal::literal;
use super::pairs;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Field, Request, Response, Shown};
use crate::text::{Spanned, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "ruby", claim };

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at)?;
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
    let (before, rest) = line.split_once(mark)?;
    (before.is_empty() || before.ends_with("-- ") && before.len() < 120).then_some(rest)
}

// request: GET https://h/x
fn request(lines: &Lines, at: usize, rest: &str) -> Option<Claim> {
    let (method, url) = rest.trim().split_once(' ')?;
    if !is_method(&method.to_ascii_uppercase()) || !url.contains("://") {
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
}
