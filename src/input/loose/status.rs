//! Status codes in prose, logs and exceptions: numbers that the words around them make one.

use crate::http::exchange::Response;
use crate::input::lines::Lines;
use crate::text::{Spanned, Text};

/// A status code in a line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Status<'l> {
    digits: &'l str,
    reason: &'l str,
}

impl Status<'_> {
    /// The response that it tells of.
    pub(super) fn response(self, lines: &Lines) -> Response {
        Response {
            status: self.digits.parse().ok().map(|it| Spanned::new(it, lines.span(self.digits))),
            reason: Some(lines.slice(self.reason)).filter(|it: &Text| !it.is_empty()),
            span: lines.span(self.digits),
            ..Response::default()
        }
    }
}

/// A number that the words around it make a status code.
pub(super) fn find_status<'l>(line: &'l str, url: Option<&str>) -> Option<Status<'l>> {
    let bytes = line.as_bytes();
    let hidden = url
        .map(|it| (it.as_ptr() as usize).saturating_sub(line.as_ptr() as usize))
        .map(|it| it..it.saturating_add(url.map_or(0, str::len)));
    let mut at: usize = 0;
    let mut second = None;
    while at.saturating_add(3) <= bytes.len() {
        let is_number = bytes.get(at..at.saturating_add(3)).is_some_and(|it| it.iter().all(u8::is_ascii_digit));
        if !is_number {
            at = at.saturating_add(1);
            continue;
        }
        let width = bytes.iter().skip(at).take(20).take_while(|it| it.is_ascii_digit()).count();
        let in_url = hidden.as_ref().is_some_and(|it| it.contains(&at));
        if width == 3
            && !in_url
            && let Some((found, sure)) = status_at(line, at, url.is_some())
        {
            if sure {
                return Some(found);
            }
            // A number that only stands beside a URL may count anything: `count=500 … status 401`.
            second = second.or(Some(found));
        }
        at = at.saturating_add(width.max(1));
    }
    second
}

// The status at a byte of a line, and whether more than its place beside a URL shows that it is one.
fn status_at(line: &str, at: usize, has_url: bool) -> Option<(Status<'_>, bool)> {
    let (before, rest) = line.split_at_checked(at)?;
    let (digits, behind) = rest.split_at_checked(3)?;
    let code: u16 = digits.parse().ok().filter(|it| (300..600).contains(it) || *it == 200)?;
    let joined = |it: Option<char>| it.is_some_and(|it| it.is_alphanumeric() || "_-/%$€#".contains(it));
    let decimal = behind.starts_with('.') && behind.as_bytes().get(1).is_some_and(u8::is_ascii_digit)
        || before.ends_with('.')
        || before.ends_with(':') && behind.starts_with(':');
    // `file.go:463]` is a line of code.
    let is_source = before.ends_with(':') && before.rsplit([' ', '(', '[']).next().is_some_and(|it| it.contains('.'));
    // `401ms`, `/401/`, `10.4.401`, `#401` are no statuses.
    if is_source || joined(behind.chars().next()) || decimal || (joined(before.chars().next_back()) && !before.ends_with("HTTP/")) {
        return None;
    }
    // `401 ms` is a duration.
    let unit = behind.strip_prefix(' ').is_some_and(|it| ["ms", "µs", "us ", "sec", "bytes", "KB", "kB"].iter().any(|unit| it.starts_with(unit)));
    if unit {
        return None;
    }
    let reason = reason(behind);
    let refusal = code >= 400;
    let lower: String = before.chars().rev().take(40).collect::<Vec<_>>().into_iter().rev().collect::<String>().to_ascii_lowercase();
    let lower = lower.trim_end_matches(|it: char| " :='\"`([{<,*_~“‘-".contains(it) || it == '>');
    const WORDS: [&str; 50] = [
        "status of",
        "status code of",
        "response code",
        "server response",
        "failed",
        "status",
        "status code",
        "statuscode",
        "status_code",
        "http",
        "code",
        "error",
        "response",
        "returned",
        "returns",
        "return",
        "got",
        "answered",
        "gives",
        "gave",
        "responded with",
        "fails with",
        "failed with",
        "with a",
        "receive",
        "received",
        "http_code",
        "exception",
        "denied",
        "failure",
        "rejected",
        "success",
        "returned a",
        "returned an",
        "returns a",
        "got a",
        "getting a",
        "get a",
        "gives a",
        "gives me a",
        "receive a",
        "received a",
        "throws a",
        "throwing a",
        "responds with",
        "respond with",
        "responding with",
        "getting",
        "with an",
        "statuserror",
    ];
    const HAVES: [&str; 6] = ["have a", "have an", "have got a", "get an", "see a", "with http"];
    let named = WORDS.iter().any(|it| lower.ends_with(it))
        || matches!(code, 401 | 403 | 407) && HAVES.iter().any(|it| lower.ends_with(it))
        || before.trim_end().ends_with("=>")
        || before.trim_end().ends_with("->")
        || before.trim_end().ends_with('→');
    let redirects = (300..400).contains(&code) && lower.ends_with("http");
    let alone = before.trim().is_empty() && behind.trim().is_empty();
    let beside_url =
        has_url && (before.trim_end().ends_with(['"', '(', '[', '>']) || behind.starts_with([')', ' ', ']']) || behind.is_empty());
    let sure = !reason.is_empty() || (named && (refusal || has_url)) || redirects || (alone && refusal);
    (sure || (refusal && beside_url)).then_some((Status { digits, reason }, sure))
}

// The reason phrase behind a status, if it is a usual one.
fn reason(behind: &str) -> &str {
    const REASONS: [&str; 34] = [
        "Unauthorized",
        "UNAUTHORIZED",
        "Unauthorised",
        "Forbidden",
        "FORBIDDEN",
        "Proxy Authentication Required",
        "Authorization Required",
        "Authentication Required",
        "Access Denied",
        "Not Found",
        "NOT FOUND",
        "Bad Request",
        "BAD REQUEST",
        "Conflict",
        "Method Not Allowed",
        "Client Error",
        "Internal Server Error",
        "Server Error",
        "Unprocessable",
        "Too Many Requests",
        "Found",
        "Moved Permanently",
        "See Other",
        "Temporary Redirect",
        "Service Unavailable",
        "Bad Gateway",
        "Gone",
        "Payload Too Large",
        "Misdirected Request",
        "Precondition",
        "Network Authentication Required",
        "No Response",
        "OK",
        "Invalid",
    ];
    let content = behind.trim_start_matches(|it: char| " :,-_('\"[".contains(it));
    if behind.len().saturating_sub(content.len()) > 4 {
        return "";
    }
    REASONS.iter().find(|it| content.starts_with(**it)).and_then(|it| content.get(..it.len())).unwrap_or_default()
}
