//! One line a request, as applications log it where `request_log` knows no better: `Started GET "/path"`, `method=GET path=/x`, words between path and status.

use super::grammar::is_method;
use super::lines::Lines;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Exchange, Request, Response, Shown};
use crate::text::Spanned;

/// See the module.
pub(crate) const READER: Reader = Reader { name: "app log", claim };

const MAX_LINE: usize = 4_000;
/// How many words may stand between the target and the status.
const BETWEEN: usize = 6;

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at).filter(|it| it.len() < MAX_LINE && it.len() > 12)?;
    let entry = logfmt(line).or_else(|| words(line))?;
    let told = Exchange {
        request: Some(Request {
            method: Some(lines.slice(entry.method)),
            url: Some(lines.slice(entry.target)),
            shown: Shown::Told,
            span: lines.span(line.trim()),
            ..Request::default()
        }),
        response: entry.status.and_then(|it| {
            let status = Some(Spanned::new(it.parse().ok()?, lines.span(it)));
            Some(Response { status, span: lines.span(it), ..Response::default() })
        }),
        sayings: vec![lines.slice(line.trim())],
        time: None,
    };
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
    if !line.contains("method=") {
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
    Some(Entry { method, target, status: pair(&["status", "status_code", "statusCode", "code"]).filter(|it| is_status(it)) })
}

// A method, the target behind it, and a status behind both or in a column before them.
fn words(line: &str) -> Option<Entry<'_>> {
    let words: Vec<&str> = line.split_ascii_whitespace().take(40).collect();
    let column = |it: &&&str| **it != "|";
    let at = words.iter().position(|it| is_method(it.trim_matches(['"', '\''])))?;
    let method = words.get(at)?.trim_matches(['"', '\'']);
    let target = words.iter().skip(at.saturating_add(1)).find(column)?.trim_matches(['"', '\'', ',', '`']);
    if !target.starts_with('/') || target.starts_with("//") {
        return None;
    }
    let behind: Vec<&str> = words.iter().skip(at.saturating_add(2)).take(BETWEEN).copied().collect();
    let place = behind.iter().position(|it| is_status(it));
    let after = place.and_then(|it| behind.get(it.saturating_add(1))).copied().unwrap_or_default();
    // `401 5.1 ms`, `401 Unauthorized in`, `401 -`, the end: a number among others is anything.
    let told = !matches!(after, "ms" | "µs" | "s" | "bytes")
        && (after.is_empty()
        || after == "-"
        || after.starts_with(|it: char| it.is_ascii_uppercase() || it == '(')
        || after == "in"
        || after.contains("ms")
        || after.contains("µs")
        || behind.iter().any(|it| it.ends_with("ms") || it.ends_with("µs")));
    if let Some(status) = place.and_then(|it| behind.get(it)).filter(|_| told && !matches!(after, "ms" | "s" | "µs" | "us")) {
        return Some(Entry { method, target, status: Some(status) });
    }
    let before = words.get(..at).unwrap_or_default();
    let status = before.windows(3).find_map(|it| match it {
        ["|", status, "|"] if is_status(status) => Some(*status),
        _ => None,
    });
    let started = before.last().is_some_and(|it| *it == "Started" || *it == "<--");
    (status.is_some() || started).then_some(Entry { method, target, status })
}

fn is_status(word: &str) -> bool {
    word.len() == 3 && word.bytes().all(|it| it.is_ascii_digit()) && word.parse().is_ok_and(|it: u16| (200..600).contains(&it))
}

#[cfg(test)]
mod tests {
    use super::super::testing::summary;

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
