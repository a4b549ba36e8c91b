//! One line a request, as applications and their frameworks log it, each in an order of its own: Gin, Tornado and Jupyter, morgan, Rails, koa, Echo,
//! Phoenix, `method=GET path=/x`.

use super::grammar::is_method;
use super::lines::Lines;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Exchange, Request, Response, Shown};
use crate::text::{Seek, Spanned};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "request log", claim };

const MAX_LINE: usize = 4_000;

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at).filter(|it| it.len() < MAX_LINE)?;
    let entry = logfmt(line).or_else(|| words(line))?;
    let request = Request {
        method: Some(lines.slice(entry.method)),
        url: Some(lines.slice(entry.target)),
        shown: Shown::Told,
        span: lines.span(line.trim()),
        ..Request::default()
    };
    let response = entry.status.and_then(|it| {
        let span = lines.span(it);
        Some(Response { status: Some(Spanned::new(it.parse().ok()?, span)), span, ..Response::default() })
    });
    // A line of a start and one of an end are one exchange: only lines that tell all are told apart by their times.
    let before = line.get(..offset(line, entry.method)).filter(|_| entry.status.is_some() && !line.holds("Completed "));
    let time = before.and_then(|it| super::access_log::time(lines, it));
    let told = Exchange { request: Some(request), response, sayings: vec![lines.slice(line.trim())], time };
    Some(Claim { lines: 1, parts: vec![Part::Told(Box::new(told))], what: "log line" })
}

/// What one line says.
struct Entry<'l> {
    method: &'l str,
    target: &'l str,
    status: Option<&'l str>,
}

// `method=GET path=/x status=401`, with or without quotes; the names may have parts: `http.request.method`.
fn logfmt(line: &str) -> Option<Entry<'_>> {
    if !line.holds("method=") {
        return None;
    }
    let pair = |names: &[&str]| {
        line.split_ascii_whitespace().filter_map(|it| it.split_once('=')).find_map(|(name, value)| {
            let value = value.trim_matches(['"', '\\', ',']);
            let is_one = |it: &&str| name.strip_suffix(*it).is_some_and(|before| before.is_empty() || before.ends_with(['.', '_']));
            (names.iter().any(|it| is_one(&it)) && !value.is_empty()).then_some(value)
        })
    };
    let method = pair(&["method"]).filter(|it| is_method(it))?;
    let target = pair(&["path", "uri", "url"]).filter(|it| it.starts_with(['/', 'h']))?;
    Some(Entry { method, target, status: pair(&["status", "status_code", "statusCode", "code"]).filter(|it| it.len() == 3 && code_at(it, 0).is_some()) })
}

/// A method, the path behind it and a status; the beginning of a request that a later line ends has none.
fn words(line: &str) -> Option<Entry<'_>> {
    let (method, target) = request(line)?;
    let status = status(line, method, target);
    let before = line.get(..offset(line, method))?.trim_end();
    (status.is_some() || before.ends_with("Started") || before.ends_with("<--")).then_some(Entry { method, target, status })
}

fn offset(line: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(line.as_ptr() as usize)
}

/// A method, and the path that follows it: `GET /path`, `GET      "/path"`, `Started GET "/path"`, `method=GET path=/path`.
fn request(line: &str) -> Option<(&str, &str)> {
    let words = line.split(|it: char| it.is_whitespace() || "\"'`|[(=:,".contains(it)).filter(|it| it.len() > 2);
    words.filter(|it| is_method(it)).find_map(|method| {
        let rest = line.get(offset(line, method).saturating_add(method.len())..)?;
        let rest = rest.trim_start_matches([' ', '\t', '"', '\'', '`', '|', ':', ',', ']', ')', '-']);
        let rest = ["path=", "uri=", "url="].iter().find_map(|it| rest.strip_prefix(it)).unwrap_or(rest).trim_start_matches('"');
        let end = rest.find(|it: char| it.is_whitespace() || "\"'`|,".contains(it)).unwrap_or(rest.len());
        rest.get(..end).filter(|it| it.starts_with('/') && !it.starts_with("//")).map(|target| (method, target))
    })
}

/// The status: right behind the target or its version, right before the method, behind a word that names it, or between the log's own rules.
fn status<'l>(line: &'l str, method: &str, target: &str) -> Option<&'l str> {
    let start = offset(line, target);
    let end = start.saturating_add(target.len());
    let behind = line.get(end..)?.trim_start_matches(['"', '\'', ' ', '-', '>', '|', ':', ',', '\t', '→']);
    let behind = behind.strip_prefix("HTTP/").map_or(behind, |it| behind_agent(it.trim_start_matches(|it: char| it.is_ascii_digit() || it == '.')).trim_start_matches(|it: char| "\"' -=|:>\t".contains(it)));
    if let Some(code) = code_at(line, offset(line, behind)) {
        return Some(code);
    }
    let before = line.get(..offset(line, method))?.trim_end_matches([' ', '"', '\'', '|', '[', '(', ':', '-', '\t']);
    let code = before.len().checked_sub(3).and_then(|it| code_at(line, it));
    code.or_else(|| numbers(line).filter(|at| !(start..end).contains(at)).find(|at| is_named(line, *at)).and_then(|at| code_at(line, at)))
}

/// oauth2-proxy names the user agent before the status: ` "curl/8.5" 403`.
fn behind_agent(text: &str) -> &str {
    text.strip_prefix(" \"").and_then(|it| it.split_once('"')).map_or(text, |(_, rest)| rest)
}

/// Where the line's numbers begin.
fn numbers(line: &str) -> impl Iterator<Item = usize> {
    let bytes = line.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    (0..bytes.len()).filter(move |at| is_digit(*at) && !at.checked_sub(1).is_some_and(is_digit))
}

fn is_named(line: &str, at: usize) -> bool {
    // `401 Unauthorized in 5 ms`
    let reason = line.get(at.saturating_add(3)..).and_then(|it| it.strip_prefix(' ')).is_some_and(|it| it.starts_with(|it: char| it.is_ascii_uppercase()));
    if reason {
        return true;
    }
    let before = line.get(..at).unwrap_or_default().trim_end_matches(['"', '\'', ' ', '\t']);
    let name = before.trim_end_matches(['=', ':', ' ', '"', '\'', '(', '[']).to_ascii_lowercase();
    before.ends_with('|') || ["status", "code", "statuscode", "completed", "returned", "responded", "sent", "response"].iter().any(|it| name.ends_with(it))
}

/// A status code at a byte, with nothing joined to it that makes it another number.
fn code_at(line: &str, at: usize) -> Option<&str> {
    let (before, rest) = line.split_at_checked(at)?;
    let digits = rest.get(..3).filter(|it| it.bytes().all(|it| it.is_ascii_digit()) && matches!(it.as_bytes().first(), Some(b'2'..=b'5')))?;
    let behind = rest.get(3..)?;
    let joined = |it: Option<char>| it.is_some_and(|it| it.is_alphanumeric() || "_.%µ/".contains(it));
    let unit = ["ms", "s ", "µs", "us ", "bytes", "byte", "kB", "B "].iter().any(|it| behind.trim_start().starts_with(it));
    (!joined(before.chars().next_back()) && !joined(behind.chars().next().filter(|it| *it != '.')) && !unit).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::super::testing::summary;

    #[test]
    fn servers_name_the_three_in_an_order_of_their_own() {
        for (line, expected) in [
            ("[GIN] 2026/11/23 - 09:13:51 | 401 |      70.616µs |             ::1 | GET      /api/v1/orders", "GET /api/v1/orders 0 - -> 401 0 -"),
            ("[GIN] 2026/11/23 - 09:13:51 | 403 |  1.2ms | 10.0.0.1 | POST     \"/api/v1/orders\"", "POST /api/v1/orders 0 - -> 403 0 -"),
            ("[W 14:19:43.245 ServerApp] 403 PUT /api/contents/a.ipynb (::1) 3.15ms referer=http://localhost:8888/x", "PUT /api/contents/a.ipynb 0 - -> 403 0 -"),
            ("GET /v1/me 401 3.211 ms - 24", "GET /v1/me 0 - -> 401 0 -"),
            ("POST /login HTTP/1.1 => 401", "POST /login 0 - -> 401 0 -"),
            ("time=2026-11-23T09:13:51Z level=info method=GET path=/v1/me status=401 duration=70ms", "GET /v1/me 0 - -> 401 0 -"),
            (" GET /api/me 401 in 12ms", "GET /api/me 0 - -> 401 0 -"),
            ("07:03:10 | 401 |  1.2ms | 127.0.0.1 | GET | /me | -", "GET /me 0 - -> 401 0 -"),
            ("192.0.2.1 - - [2026/11/23 07:03:10] app.example.com GET - \"/oauth2/x\" HTTP/1.1 \"curl\" 403 2522 0.001", "GET /oauth2/x 0 - -> 403 0 -"),
            ("web: Completed GET /v1/me with status 401 in 12 ms", "GET /v1/me 0 - -> 401 0 -"),
        ] {
            assert_eq!(summary(line), [expected], "{line}");
        }
        for line in ["GET /v1/me took 401 ms", "PUT /items/401 and then wait", "call GET /v1/me first"] {
            assert_eq!(summary(line), Vec::<String>::new(), "{line}");
        }
    }

    #[test]
    fn lines_of_applications_are_exchanges() {
        for (line, expected) in [
            ("GET /api/x 401 5.123 ms - 12", "GET /api/x 0 - -> 401 0 -"),
            ("[GIN] 2026/11/23 - 12:00:00 | 401 |     1.2ms |  127.0.0.1 | GET      \"/api/x\"", "GET /api/x 0 - -> 401 0 -"),
            ("12:00:00 | 401 |   1ms | 127.0.0.1 | GET | /x | -", "GET /x 0 - -> 401 0 -"),
            ("level=info method=GET path=/api/x format=json status=401 duration=5.2", "GET /api/x 0 - -> 401 0 -"),
            ("router: completed POST /v2/ for 192.0.2.17:51504, 401 Unauthorized in 0.1ms @ a/b.go:124(x)", "POST /v2/ 0 - -> 401 0 -"),
        ] {
            assert_eq!(summary(line), [expected], "{line}");
        }
        assert_eq!(summary("GET /v1/me took 401 ms\n"), Vec::<String>::new());
        assert_eq!(summary("we GET /x from 300 servers and use it\n"), Vec::<String>::new());
    }

    #[test]
    fn a_start_and_an_end_are_one_exchange_and_the_next_pair_another() {
        let paste = "[M] 12:00:01: Started GET /a?b=c for 192.0.2.4\n[M] 12:00:01: Completed GET /a?b=c 401 Unauthorized in 629µs\n\
                     [M] 12:00:01: Started GET /a?b=c for 192.0.2.4\n[M] 12:00:02: Completed GET /a?b=c 200 OK in 88ms\n";
        assert_eq!(summary(paste), ["GET /a?b=c 0 - -> 401 0 -", "GET /a?b=c 0 - -> 200 0 -"]);
        let rails = "Started GET \"/x\" for 192.0.2.1 at 2026-11-23 12:00:00 +0000\nCompleted 401 Unauthorized in 5ms\n";
        assert_eq!(summary(rails), ["GET /x 0 - -> 401 0 -"]);
    }
}
