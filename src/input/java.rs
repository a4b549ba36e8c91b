//! What Java's own clients log: java.net.http (`INFO: REQUEST: URL GET`, `HEADERS: RESPONSE HEADERS:`) and HttpURLConnection
//! (`{GET /x HTTP/1.1: null}{Host: h}`), and Jersey's numbered arrows (`1 > GET URL`).

use super::grammar::{field_line, is_method, request_line, status_line};
use super::lines::Lines;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Exchange, Field, Request, Response, Shown};
use crate::text::{Seek, Spanned, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "java", claim };

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at)?;
    if let Some(rest) = after(line, "HEADERS: RESPONSE HEADERS:") {
        return rest.trim().is_empty().then(|| response_fields(lines, at));
    }
    if let Some(rest) = after(line, "RESPONSE: (") {
        return response(lines, line, rest);
    }
    if let Some(rest) = after(line, "REQUEST: ") {
        return request(lines, line, rest);
    }
    pairs(lines, at, line).or_else(|| jersey(lines, at)).or_else(|| listed(lines, at, line)).or_else(|| spring(lines, at, line))
}

fn after<'l>(line: &'l str, mark: &str) -> Option<&'l str> {
    let (before, rest) = line.cut(mark)?;
    (before.len() < 160 && (before.is_empty() || before.ends_with([' ', ':', ']']))).then_some(rest)
}

// INFO: REQUEST: https://h/x GET
fn request(lines: &Lines, line: &str, rest: &str) -> Option<Claim> {
    let (url, method) = rest.trim().split_once(' ')?;
    if !url.holds("://") || !is_method(method) {
        return None;
    }
    let request = Request { method: Some(lines.slice(method)), url: Some(lines.slice(url)), shown: Shown::Told, span: lines.span(line.trim()), ..Request::default() };
    Some(Claim { lines: 1, parts: vec![Part::Request(request)], what: "java.net.http log" })
}

// INFO: HEADERS: RESPONSE HEADERS:, then indented fields without a status line
fn response_fields(lines: &Lines, at: usize) -> Claim {
    let start = at.saturating_add(1);
    let field = |line: usize| lines.get(line).filter(|it| it.starts_with([' ', '\t'])).and_then(|it| field_line(it.trim_start()));
    let fields: Vec<Field> = (start..lines.len()).map_while(field).map(|(name, value)| Field { name: lines.slice(name), value: lines.slice(value) }).collect();
    let end = start.saturating_add(fields.len());
    let response = Response { fields, fields_shown: true, span: lines.extent(at..end), ..Response::default() };
    Claim { lines: end.saturating_sub(at), parts: vec![Part::Response(response)], what: "java.net.http log" }
}

// INFO: RESPONSE: (GET https://h/x) 401 HTTP_1_1
fn response(lines: &Lines, line: &str, rest: &str) -> Option<Claim> {
    let (call, status) = rest.cut(") ")?;
    let (method, url) = call.split_once(' ').filter(|(method, _)| is_method(method))?;
    let digits = status.split(' ').next().filter(|it| it.len() == 3)?;
    let span = lines.span(line.trim());
    let request = Request { method: Some(lines.slice(method)), url: Some(lines.slice(url)), shown: Shown::Told, span, ..Request::default() };
    let response = Response { status: Some(Spanned::new(digits.parse().ok()?, lines.span(digits))), span, ..Response::default() };
    let told = Exchange { request: Some(request), response: Some(response), ..Exchange::default() };
    Some(Claim { lines: 1, parts: vec![Part::Told(Box::new(told))], what: "java.net.http log" })
}

// sun.net.www.MessageHeader@1f7 pairs: {GET /x HTTP/1.1: null}{Host: h}…, and {null: HTTP/1.1 401 Unauthorized}{Server: x}…
fn pairs(lines: &Lines, at: usize, line: &str) -> Option<Claim> {
    let start = line.find('{').filter(|it| *it < 200 && line.trim_end().ends_with('}'))?;
    let groups = line.get(start.saturating_add(1)..)?.trim_end().strip_suffix('}')?;
    let mut groups = groups.split("}{");
    let first = groups.next()?;
    let span = lines.span(line.trim());
    let fields = groups.filter_map(field_line).map(|(name, value)| Field { name: lines.slice(name), value: lines.slice(value) }).collect();
    let part = if let Some(start) = first.strip_suffix(": null").and_then(request_line) {
        Part::Request(Request {
            method: Some(lines.slice(start.method)),
            url: Some(whole_url(lines, at, start.target).unwrap_or_else(|| lines.slice(start.target))),
            version: start.version.map(|it| lines.slice(it)),
            fields,
            fields_shown: true,
            shown: Shown::Wire,
            span,
            ..Request::default()
        })
    } else {
        let start = first.strip_prefix("null: ").and_then(status_line)?;
        Part::Response(Response {
            status: Some(Spanned::new(start.status, lines.span(start.digits))),
            reason: Some(lines.slice(start.reason)).filter(|it| !it.is_empty()),
            version: Some(lines.slice(start.version)),
            fields,
            fields_shown: true,
            span,
            ..Response::default()
        })
    };
    Some(Claim { lines: 1, parts: vec![part], what: "HttpURLConnection log" })
}

/// The URL that the client's own lines before the request name, as `ProxySelector Request for http://h/x`.
fn whole_url(lines: &Lines, at: usize, target: &str) -> Option<Text> {
    let before = (at.saturating_sub(8)..at).rev().filter_map(|it| lines.get(it));
    let url = before.filter(|it| it.holds("ProxySelector Request for ")).find_map(super::loose::find_url)?;
    (url.ends_with(target) && target.starts_with('/')).then(|| lines.slice(url))
}

/// `1 > GET https://h/x`, `1 > Accept: a`, `1 < 401`, `1 < Server: x`: the number is the exchange's.
fn jersey(lines: &Lines, at: usize) -> Option<Claim> {
    let (number, mark, first) = numbered(lines.get(at)?)?;
    let start = at.saturating_add(1);
    let goes_on = |line: usize| lines.get(line).and_then(numbered).filter(|it| it.0 == number && it.1 == mark).and_then(|it| field_line(it.2));
    let mut words = first.split(' ');
    let word = words.next()?;
    let fields = || (start..lines.len()).map_while(goes_on).map(|(name, value)| Field { name: lines.slice(name), value: lines.slice(value) }).collect::<Vec<_>>();
    let part = if mark == '>' && is_method(word) {
        let fields = fields();
        let span = lines.extent(at..start.saturating_add(fields.len()));
        let url: Text = lines.slice(words.next()?);
        Part::Request(Request { method: Some(lines.slice(word)), url: Some(url), fields, fields_shown: true, shown: Shown::Wire, span, ..Request::default() })
    } else {
        let status = Spanned::new(word.parse().ok().filter(|it| mark == '<' && (100..600).contains(it))?, lines.span(word));
        let fields = fields();
        let span = lines.extent(at..start.saturating_add(fields.len()));
        Part::Response(Response { status: Some(status), fields, fields_shown: true, span, ..Response::default() })
    };
    let count = match &part {
        Part::Request(it) => it.fields.len(),
        Part::Response(it) => it.fields.len(),
        _ => 0,
    };
    Some(Claim { lines: count.saturating_add(1), parts: vec![part], what: "Jersey log" })
}

/// `getHeaderFields()` entry by entry: `null=[HTTP/1.1 403 Forbidden]`, then `Server=[x]` in the lines below.
fn listed(lines: &Lines, at: usize, line: &str) -> Option<Claim> {
    let first = line.trim().strip_prefix("null=[").or_else(|| line.trim().strip_prefix("null: [")).or_else(|| line.trim().strip_prefix("null : ["))?;
    let start = first.strip_suffix(']').and_then(status_line)?;
    let (fields, end) = lists(lines, at.saturating_add(1));
    let response = Response {
        status: Some(Spanned::new(start.status, lines.span(start.digits))),
        reason: Some(lines.slice(start.reason)).filter(|it| !it.is_empty()),
        version: Some(lines.slice(start.version)),
        fields,
        fields_shown: true,
        span: lines.extent(at..end),
        ..Response::default()
    };
    Some(Claim { lines: end.saturating_sub(at).max(1), parts: vec![Part::Response(response)], what: "Java map of fields" })
}

/// Spring's `HTTP GET https://h/x` with `Accept=[application/json]` below.
fn spring(lines: &Lines, at: usize, line: &str) -> Option<Claim> {
    let call = line.cut(" - HTTP ").filter(|(before, _)| before.len() < 200).map(|(_, it)| it).or_else(|| line.trim().strip_prefix("HTTP "))?;
    let (method, url) = call.trim().split_once(' ').filter(|(method, url)| is_method(method) && url.starts_with("http") && !url.contains(' '))?;
    let (fields, end) = lists(lines, at.saturating_add(1));
    let url = Some(lines.slice(url));
    let request = Request { method: Some(lines.slice(method)), url, fields_shown: !fields.is_empty(), fields, shown: Shown::Told, span: lines.extent(at..end), ..Request::default() };
    Some(Claim { lines: end.saturating_sub(at).max(1), parts: vec![Part::Request(request)], what: "Spring log" })
}

/// The lines `Name=[value]` from one on, and the line after them.
fn lists(lines: &Lines, start: usize) -> (Vec<Field>, usize) {
    let field = |line: usize| {
        let line = lines.get(line)?.trim();
        let line = line.cut(" - ").filter(|(before, _)| before.contains(' ') && !before.contains(['[', '='])).map_or(line, |(_, it)| it);
        let (name, value) = line.strip_suffix(']')?.split_once('[')?;
        let name = name.trim_end().strip_suffix(['=', ':'])?.trim_end();
        let is_name = !name.is_empty() && name.bytes().all(super::grammar::is_token_byte);
        is_name.then(|| lines.field(name, value))
    };
    let fields: Vec<Field> = (start..lines.len()).map_while(field).collect();
    let end = start.saturating_add(fields.len());
    (fields, end)
}

fn numbered(line: &str) -> Option<(&str, char, &str)> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = line.split_at_checked(digits).filter(|(it, _)| !it.is_empty() && it.len() < 7)?;
    let rest = rest.strip_prefix(' ')?;
    let content = rest.strip_prefix("> ").or_else(|| rest.strip_prefix("< "))?;
    Some((number, rest.chars().next()?, content))
}

#[cfg(test)]
mod tests {
    use super::super::testing::summary;

    #[test]
    fn java_net_http_tells_the_status_last() {
        let paste = concat!(
            "Nov 23, 2026 7:15:03 AM jdk.internal.net.http.Http1Request headers\nINFO: REQUEST: http://h:9090/x?q=up GET\nINFO: HEADERS: REQUEST HEADERS:\nGET /x?q=up HTTP/1.1\nHost: h:9090\nAuthorization: Basic a:b\n\n",
            "INFO: HEADERS: RESPONSE HEADERS:\n    content-length: 13\n    www-authenticate: Basic\n\nINFO: RESPONSE: (GET http://h:9090/x?q=up) 401 HTTP_1_1 Local port:  60552\n"
        );
        assert_eq!(summary(paste), ["GET http://h:9090/x?q=up 2 - -> 401 2 -"]);
    }

    #[test]
    fn http_url_connection_puts_the_start_line_among_the_fields() {
        let paste = concat!(
            "FINE: sun.net.www.MessageHeader@5b480cf93 pairs: {GET /x HTTP/1.1: null}{Authorization: Bearer a}{Host: h}\n",
            "FINE: sun.net.www.MessageHeader@6f496d9f2 pairs: {null: HTTP/1.1 401 Unauthorized}{WWW-Authenticate: Basic realm=\"a{b}\"}\n"
        );
        assert_eq!(summary(paste), ["GET /x 2 - -> 401 1 -"]);
    }

    #[test]
    fn jersey_numbers_its_arrows() {
        let paste = "INFO: 1 * Client out-bound request\n1 > GET https://h/x\n1 > Accept: */*\n1 > Authorization: a\n1 < 401\n1 < Server: x\n{\"e\":1}\n";
        assert_eq!(summary(paste), ["GET https://h/x 2 - -> 401 1 {\"e\":1}"]);
    }

    #[test]
    fn lists_of_values_stand_one_a_line() {
        let paste = "null=[HTTP/1.1 403 Forbidden]\n    Server=[x]\n    WWW-Authenticate=[Bearer realm=\"a\", error=\"b\"]\n    Date=[Sun, 03 Apr 2026 12:13:53 GMT]\n";
        assert_eq!(summary(paste), ["- - 0 - -> 403 3 -"]);
        let spring = "2026-01-23T11:32:56+0100 DEBUG main o.s.w.HttpLogging:147 - HTTP GET http://h:8080\n2026-01-23T11:32:56+0100 DEBUG main o.s.w.HttpLogging:147 - Accept=[application/json, a/b]\n2026-01-23T11:32:56+0100 DEBUG main o.s.w.HttpLogging:147 - Response 401 UNAUTHORIZED\n";
        assert_eq!(summary(spring), ["GET http://h:8080 1 - -> 401 0 -"]);
    }
}
