//! What .NET prints: `HttpResponseMessage` and `HttpRequestMessage` as text, over lines or in one, and the log of `HttpClient`.

use super::grammar::{field_line, is_method, is_status};
use super::lines::Lines;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Exchange, Field, Request, Response, Setting, Shown};
use crate::text::{Seek, Spanned, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "dotnet", claim };

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at).filter(|it| it.len() < 60_000)?;
    logged(lines, line).or_else(|| finished(lines, line)).or_else(|| of_wcf(lines, line)).or_else(|| message(lines, at, line))
}

// The HTTP request is unauthorized with client authentication scheme 'Ntlm'. The authentication header received from the server was 'Negotiate,NTLM'.
fn of_wcf(lines: &Lines, line: &str) -> Option<Claim> {
    let (before, rest) = line.split_once(" with client authentication scheme '")?;
    let (word, code) = [("unauthorized", 401), ("forbidden", 403)].into_iter().find(|(word, _)| before.ends_with(word))?;
    let (scheme, rest) = rest.split_once('\'')?;
    let word = lines.span(before.get(before.len().saturating_sub(word.len())..)?);
    let offered = rest.split_once("received from the server was '").and_then(|(_, it)| it.rsplit_once('\'')).map(|(it, _)| it.trim());
    let challenge = |it: &str| Field { name: Text::standing_for("WWW-Authenticate", lines.span(it)), value: lines.slice(it) };
    let fields: Vec<Field> = offered.filter(|it| !it.is_empty()).map(challenge).into_iter().collect();
    let name = match scheme.to_ascii_lowercase().as_str() {
        "basic" => "basic",
        "digest" => "digest",
        "ntlm" => "ntlm",
        "negotiate" => "negotiate",
        _ => "anonymous",
    };
    let settings = vec![Setting { name, value: lines.slice(scheme) }];
    let request = Request { settings, shown: Shown::Told, span: lines.span(scheme), ..Request::default() };
    let response = Response { status: Some(Spanned::new(code, word)), fields_shown: !fields.is_empty(), fields, span: lines.span(line.trim()), ..Response::default() };
    let told = Exchange { request: Some(request), response: Some(response), sayings: vec![lines.slice(line.trim())], time: None };
    Some(Claim { lines: 1, parts: vec![Part::Told(Box::new(told))], what: "WCF exception" })
}

// Received HTTP response headers after 12.3ms - 401
fn logged(lines: &Lines, line: &str) -> Option<Claim> {
    let marks = ["Received HTTP response headers after ", "Received HTTP response after ", "End processing HTTP request after "];
    let rest = marks.iter().find_map(|it| line.cut(it)).map(|(_, rest)| rest)?;
    let digits = rest.rsplit_once("- ").map(|(_, it)| it.trim()).filter(|it| it.len() == 3)?;
    let status = Spanned::new(digits.parse().ok()?, lines.span(digits));
    let response = Response { status: Some(status), span: lines.span(digits), ..Response::default() };
    let told = Exchange { response: Some(response), sayings: vec![lines.slice(line.trim())], ..Exchange::default() };
    Some(Claim { lines: 1, parts: vec![Part::Told(Box::new(told))], what: "HttpClient log" })
}

// Request finished HTTP/1.1 GET http://h/x - 401 0 - 1.6ms, in whose parts Serilog puts quotes
fn finished(lines: &Lines, line: &str) -> Option<Claim> {
    let (_, rest) = line.cut("Request finished ").filter(|(before, _)| before.len() < 300)?;
    let quoted = lines.slice(rest);
    let mut plain = Text::default();
    for part in quoted.as_str().split('"').filter(|it| !it.is_empty()) {
        let part = quoted.part(part);
        plain.push_text(&part, 0..part.len());
    }
    let mut words = plain.as_str().split(' ').filter(|it| !it.is_empty());
    let version = words.next().filter(|it| it.starts_with("HTTP/"))?;
    let (method, url) = (words.next().filter(|it| is_method(it))?, words.next()?);
    let (_, behind) = plain.as_str().cut(" - ")?;
    let digits = behind.split(' ').find(|it| is_status(it))?;
    let span = lines.span(line.trim());
    let (method, url, version) = (Some(plain.part(method)), Some(plain.part(url)), Some(plain.part(version)));
    let request = Request { method, url, version, shown: Shown::Told, span, ..Request::default() };
    let response = Response { status: Some(Spanned::new(digits.parse().ok()?, plain.span_of(digits))), span, ..Response::default() };
    let told = Exchange { request: Some(request), response: Some(response), sayings: vec![lines.slice(line.trim())], time: None };
    Some(Claim { lines: 1, parts: vec![Part::Told(Box::new(told))], what: "ASP.NET log" })
}

/// `StatusCode: 401, ReasonPhrase: 'Unauthorized', Version: 1.1, Content: …, Headers:` and `{ … }`.
fn message(lines: &Lines, at: usize, line: &str) -> Option<Claim> {
    let status = line.seek("StatusCode: ").filter(|_| line.holds("ReasonPhrase: "));
    let method = line.seek("Method: ").filter(|_| line.holds("RequestUri: "));
    let start = status.or(method)?;
    let text = line.get(start..)?;
    let (head, after) = text.cut("Headers:").unwrap_or((text, ""));
    let (fields, end) = if text.holds("Headers:") { fields(lines, at, after) } else { (Vec::new(), at.saturating_add(1)) };
    let shown = text.holds("Headers:");
    let span = lines.extent(at..end);
    let part = if status.is_some() {
        let digits = value(head, "StatusCode: ")?;
        let reason = value(head, "ReasonPhrase: ").filter(|it| !it.is_empty());
        Part::Response(Response {
            status: Some(Spanned::new(code(digits)?, lines.span(digits))),
            reason: reason.map(|it| lines.slice(it)),
            fields,
            fields_shown: shown,
            span,
            ..Response::default()
        })
    } else {
        let method = value(head, "Method: ").filter(|it| is_method(it))?;
        Part::Request(Request {
            method: Some(lines.slice(method)),
            url: value(head, "RequestUri: ").filter(|it| *it != "<null>").map(|it| lines.slice(it)),
            fields,
            fields_shown: shown,
            // The handlers add fields, cookies among them, on the way out.
            shown: Shown::Told,
            span,
            ..Request::default()
        })
    };
    Some(Claim { lines: end.saturating_sub(at).max(1), parts: vec![part], what: ".NET message" })
}

// A status is a number, or its name in some versions.
fn code(text: &str) -> Option<u16> {
    text.parse().ok().or(match text {
        "Unauthorized" => Some(401),
        "Forbidden" => Some(403),
        "ProxyAuthenticationRequired" => Some(407),
        "Redirect" | "Found" => Some(302),
        "BadRequest" => Some(400),
        "NotFound" => Some(404),
        "InternalServerError" => Some(500),
        "OK" => Some(200),
        _ => None,
    })
}

fn value<'l>(head: &'l str, name: &str) -> Option<&'l str> {
    let (_, rest) = head.cut(name)?;
    match rest.strip_prefix('\'') {
        Some(quoted) => quoted.split('\'').next(),
        None => rest.split([',', '\n']).next().map(str::trim),
    }
}

/// The fields behind `Headers:`: in one line, set off by two blanks, or one a line between braces. With the line after them.
fn fields(lines: &Lines, at: usize, after: &str) -> (Vec<Field>, usize) {
    let inline = after.trim().trim_start_matches('{').trim_end_matches('}').trim();
    let next = at.saturating_add(1);
    if !inline.is_empty() {
        let found = inline.split("  ").filter_map(|it| field_line(it.trim()));
        return (found.map(|(name, value)| lines.field(name, value)).collect(), next);
    }
    let mut fields = Vec::new();
    let mut end = next;
    while let Some(line) = lines.get(end) {
        let content = line.trim();
        match (content, field_line(content)) {
            ("" | "{", _) if fields.is_empty() => {}
            (_, Some((name, value))) => fields.push(lines.field(name, value)),
            ("}" | "}}", _) => return (fields, end.saturating_add(1)),
            _ => break,
        }
        end = end.saturating_add(1);
    }
    (fields, end)
}

#[cfg(test)]
mod tests {
    use super::super::testing::summary;

    #[test]
    fn an_exception_of_wcf_tells_scheme_and_challenge() {
        let paste = "System.ServiceModel.Security.MessageSecurityException: The HTTP request is unauthorized with client authentication scheme 'Ntlm'. The authentication header received from the server was 'Basic realm=\"h\"'.\n";
        assert_eq!(summary(paste), ["- - 0 - -> 401 1 -"]);
    }

    #[test]
    fn messages_print_themselves_over_lines_or_in_one() {
        let paste = concat!(
            "Method: GET, RequestUri: 'https://h/x', Version: 1.1, Content: <null>, Headers:\n{\n  Authorization: Bearer a\n  Accept: */*\n}\n",
            "StatusCode: 401, ReasonPhrase: 'Unauthorized', Version: 1.1, Content: System.Net.Http.HttpConnectionResponseContent, Headers:\n{\n  Server: x\n  WWW-Authenticate: Bearer\n}\n"
        );
        assert_eq!(summary(paste), ["GET https://h/x 2 - -> 401 2 -"]);
        let inline = "{StatusCode: 401, ReasonPhrase: 'Unauthorized', Version: 1.1, Content: X, Headers:{  Server: x  Date: Mon, 23 Nov 2026  WWW-Authenticate: Bearer}}\n";
        assert_eq!(summary(inline), ["- - 0 - -> 401 3 -"]);
    }

    #[test]
    fn serilog_quotes_the_parts_of_a_line() {
        let paste = "[2026-05-14 20:55:08.076 -04:00] [INF] [20] Microsoft.AspNetCore.Hosting.Diagnostics: Request finished \"HTTP/1.1\" \"GET\" \"http\"://\"192.0.2.1:8096\"\"\"\"/Users/6\"\"\" - 401 0 null 1.6253ms\n";
        assert_eq!(summary(paste), ["GET http://192.0.2.1:8096/Users/6 0 - -> 401 0 -"]);
    }

    #[test]
    fn the_log_tells_the_status_last() {
        let paste = "info: System.Net.Http.HttpClient.Api.ClientHandler[100]\n      Sending HTTP request GET https://h/x\ninfo: System.Net.Http.HttpClient.Api.ClientHandler[101]\n      Received HTTP response headers after 12.3ms - 401\n";
        assert_eq!(summary(paste), ["GET https://h/x 0 - -> 401 0 -"]);
    }
}
