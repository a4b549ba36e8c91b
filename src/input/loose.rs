//! What no dialect claims: statuses, methods and URLs in prose, console lines, logs and exceptions.

use super::body;
use super::grammar::is_method;
use super::lines::Lines;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Exchange, Request, Response, Shown};
use crate::text::{Spanned, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "loose", claim };

// A line longer than this is data, not somebody's words.
const MAX_LINE: usize = 4_000;

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at)?;
    let mut end = line.len().min(MAX_LINE);
    while !line.is_char_boundary(end) {
        end = end.saturating_sub(1);
    }
    // A logger's own numbers are no statuses.
    let head = line.get(super::strip::log_prefix(line).min(end)..end)?;
    let quoted = quoted_target(head).filter(|_| find_status(head, None).is_some() || in_traceback(lines, at));
    let target = || find_target(head).filter(|it| find_status(head, Some(it)).is_some()).or(quoted.map(|(_, it)| it));
    let url = quoted_call(head).or_else(|| called_url(head)).or_else(target).or_else(|| find_url(head)).or_else(|| find_socket(head));
    let status = find_status(head, url);
    let (url, beside) = match url {
        // yum names the file in one line and what came of it in the next; twilio does so the other way round.
        None if status.is_some() => (lone_url(lines, at), true),
        it => (it, false),
    };
    let method = find_method(head, url.filter(|_| !beside)).or_else(|| quoted.filter(|(_, it)| Some(*it) == url).map(|(method, _)| method));
    let mentioned = super::mentioned::field(lines, head).map(Part::Mentioned);
    if status.is_none() && (url.is_none() || method.is_none()) {
        if let Some(url) = refused_by_git(head) {
            let request = Request { url: Some(lines.slice(url)), shown: Shown::Told, span: lines.span(url), ..Request::default() };
            let told = Exchange { request: Some(request), sayings: vec![lines.slice(line.trim())], ..Exchange::default() };
            return Some(Claim { lines: 1, parts: vec![Part::Told(Box::new(told))], what: "git's error" });
        }
        let mentioned = mentioned?;
        return Some(Claim { lines: 1, parts: vec![mentioned, Part::Saying(lines.slice(line.trim()))], what: "text that mentions credentials" });
    }
    // The content may stand in the same line, or start there.
    let skipped = end.saturating_sub(head.len());
    let content = status.and_then(|_| body::document_at(lines, at, body::inside(head)?.saturating_add(skipped)));
    let count = content.as_ref().map_or(1, |it| it.end.saturating_sub(at).max(1));
    let told = Exchange {
        request: url.map(|url| Request {
            method: method.map(|it| lines.slice(it)).or_else(|| url.starts_with("ws").then(|| Text::standing_for("GET", lines.span(url)))),
            url: Some(lines.slice(url)),
            shown: Shown::Told,
            span: lines.span(url),
            ..Request::default()
        }),
        response: status.map(|it| Response { body: content.map(|it| it.text), ..it.response(lines) }),
        sayings: vec![lines.slice(line.trim())],
        time: None,
    };
    let parts = [Part::Told(Box::new(told))].into_iter().chain(mentioned).collect();
    Some(Claim { lines: count, parts, what: "text that tells of an exchange" })
}

// `Route('GET', '/users/@me')`, `StatusError(400, "GET", "/x", …)`: a method and a target in quotes.
fn quoted_target(line: &str) -> Option<(&str, &str)> {
    let mut from = 0;
    for _ in 0..8 {
        let rest = line.get(from..)?;
        let open = rest.find(['\'', '"'])?;
        let quote = rest.get(open..)?.chars().next()?;
        let inner = rest.get(open.saturating_add(1)..)?;
        let (method, after) = inner.split_once(quote)?;
        from = line.len().saturating_sub(after.len());
        let target = after.strip_prefix(", ").filter(|_| is_method(method)).and_then(|it| it.strip_prefix(quote));
        if let Some((target, _)) = target.and_then(|it| it.split_once(quote)).filter(|(it, _)| it.starts_with('/') || it.starts_with("http")) {
            return Some((method, target));
        }
    }
    None
}

// Python's traceback shows the line of code behind the name of its file.
fn in_traceback(lines: &Lines, at: usize) -> bool {
    at.checked_sub(1).and_then(|it| lines.get(it)).is_some_and(|it| it.trim_start().starts_with("File \""))
}

// A line beside this one that holds a URL and nothing else.
fn lone_url<'l>(lines: &Lines<'l>, at: usize) -> Option<&'l str> {
    let beside = [at.checked_sub(1), at.checked_add(1)].into_iter().flatten().filter_map(|it| lines.get(it));
    beside.map(|it| it.trim()).find_map(|it| {
        let url = find_url(it).filter(|_| !it.contains(' '))?;
        (it.trim_end_matches(':').len() == url.len()).then_some(url)
    })
}

// fatal: Authentication failed for 'https://h/x.git/'
fn refused_by_git(line: &str) -> Option<&str> {
    let (_, rest) = line.split_once("fatal: Authentication failed for '")?;
    find_url(rest.split('\'').next()?)
}

// `POST https://h/{id]/x` in backticks, as Guzzle quotes it: whatever stands there was asked for.
fn quoted_call(line: &str) -> Option<&str> {
    let mut rest = line;
    while let Some((_, after)) = rest.split_once('`') {
        let (inner, _) = after.split_once('`')?;
        let call = inner.split_once(' ').filter(|(method, url)| is_method(method) && url.starts_with("http") && !url.contains(' '));
        if let Some((_, url)) = call.filter(|(_, url)| url.contains("://")) {
            return Some(url);
        }
        rest = after;
    }
    None
}

// A web socket is asked for with GET.
fn find_socket(line: &str) -> Option<&str> {
    let start = line.find("ws://").or_else(|| line.find("wss://"))?;
    let rest = line.get(start..)?;
    let end = rest.find(|it: char| it.is_whitespace() || "\"'`<>()".contains(it)).unwrap_or(rest.len());
    rest.get(..end).filter(|it| it.len() > 6)
}

// The URL that a method stands before: `error at http://a: URL: GET http://a/x Code: 403` names two.
fn called_url(line: &str) -> Option<&str> {
    let starts = line.match_indices("http://").chain(line.match_indices("https://")).map(|(at, _)| at).take(8);
    let called = |at: &usize| {
        let before = line.get(..*at).map(|it| it.trim_end_matches([' ', ':', '`', '"', '\'', '(', '[', ']'])).unwrap_or_default();
        before.rsplit(|it: char| !it.is_ascii_alphabetic()).next().is_some_and(is_method)
    };
    starts.filter(called).find_map(|at| find_url(line.get(at..)?))
}

// The path behind a method, where a server's log names its own address no more: `403 PUT /git/commit (::1)`.
fn find_target(line: &str) -> Option<&str> {
    let mut from = 0;
    while let Some(at) = line.get(from..)?.find(" /").map(|it| from.saturating_add(it)) {
        let before = line.get(..at)?;
        let word = before.rsplit(|it: char| !it.is_ascii_alphabetic()).next().unwrap_or_default();
        let alone = !before.strip_suffix(word)?.ends_with(|it: char| it.is_alphanumeric() || it == '-' || it == '_');
        if is_method(word) && alone {
            let rest = line.get(at.saturating_add(1)..)?;
            let end = rest.find(|it: char| it.is_whitespace() || "\"'`<>|\\^{}…,;)".contains(it)).unwrap_or(rest.len());
            return rest.get(..end).map(|it| it.trim_end_matches([':', '.', ']']));
        }
        from = at.saturating_add(2);
    }
    None
}

/// Whether a line names a method with its target.
pub(crate) fn tells_call(line: &str) -> bool {
    find_target(line).is_some_and(|it| it.len() > 1) || called_url(line).is_some()
}

/// Whether a line gives a status code.
pub(crate) fn tells_status(line: &str) -> bool {
    find_status(line, None).is_some()
}

/// The first absolute URL of http or https in a line.
pub(crate) fn find_url(line: &str) -> Option<&str> {
    let start = line.find("http://").into_iter().chain(line.find("https://")).min()?;
    let rest = line.get(start..)?;
    let mut url = rest.get(..url_end(rest))?;
    loop {
        let open = url.contains('(') || url.contains('[');
        let shorter =
            url.strip_suffix(['.', ',', ';', ':', '!', '?', '*']).or_else(|| if open { None } else { url.strip_suffix([')', ']']) });
        match shorter {
            Some(it) => url = it,
            None => break,
        }
    }
    (url.len() > 8).then_some(url)
}

/// Where a URL at the start of a text ends; a part that somebody left to be filled in, `<name>` or `{name}`, belongs to it.
fn url_end(rest: &str) -> usize {
    let mut end: usize = 0;
    loop {
        let part = rest.get(end..).unwrap_or_default();
        end = end.saturating_add(part.find(|it: char| it.is_whitespace() || "\"'`<>|\\^{}…".contains(it)).unwrap_or(part.len()));
        let Some(blank) = rest.get(end..).and_then(left_open).filter(|_| rest.get(..end).is_some_and(|it| it.ends_with(['/', '=', '-', '_', ':', '.', '{', '$']))) else {
            return end;
        };
        end = end.saturating_add(blank);
    }
}

/// The length of `<name>` or `{name}`.
fn left_open(text: &str) -> Option<usize> {
    let close = match text.chars().next()? {
        '<' => '>',
        '{' => '}',
        _ => return None,
    };
    let len = text.char_indices().skip(1).take(60).find(|(_, it)| *it == close)?.0;
    let name = text.get(1..len)?.trim_matches(['{', '}', '$']);
    let is_name = !name.is_empty() && !name.starts_with('/') && name.chars().all(|it| it.is_alphanumeric() || "-_. []".contains(it));
    is_name.then(|| len.saturating_add(1).saturating_add(usize::from(text.get(len.saturating_add(1)..).is_some_and(|it| close == '}' && it.starts_with('}')))))
}

#[derive(Clone, Copy, Debug)]
struct Status<'l> {
    digits: &'l str,
    reason: &'l str,
}

impl Status<'_> {
    fn response(self, lines: &Lines) -> Response {
        Response {
            status: self.digits.parse().ok().map(|it| Spanned::new(it, lines.span(self.digits))),
            reason: Some(lines.slice(self.reason)).filter(|it: &Text| !it.is_empty()),
            span: lines.span(self.digits),
            ..Response::default()
        }
    }
}

// A number that the words around it make a status code.
fn find_status<'l>(line: &'l str, url: Option<&str>) -> Option<Status<'l>> {
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

// The method before the URL, or behind a word that names it.
fn find_method<'l>(line: &'l str, url: Option<&str>) -> Option<&'l str> {
    let url = url?;
    let at = (url.as_ptr() as usize).saturating_sub(line.as_ptr() as usize);
    let before = line.get(..at)?;
    before.rsplit(|it: char| !it.is_ascii_alphabetic()).filter(|it| !it.is_empty()).take(3).find_map(|it| {
        let word = it.strip_prefix("XHR").unwrap_or(it);
        is_method(word).then_some(word)
    })
}

#[cfg(test)]
mod tests {
    use super::super::read;

    fn told(paste: &str) -> (String, String, u16) {
        let reading = read(paste);
        let exchange = reading.failing.and_then(|at| reading.exchanges.get(at).cloned()).unwrap_or_default();
        let status = exchange.status().unwrap_or(0);
        let request = exchange.request.unwrap_or_default();
        let text = |it: Option<crate::text::Text>| it.map_or(String::new(), |it| it.as_str().to_owned());
        (text(request.method), text(request.url), status)
    }

    #[test]
    fn lines_tell_of_exchanges() {
        for (paste, method, url, status) in [
            ("GET https://h/x 401 (Unauthorized)", "GET", "https://h/x", 401),
            ("POST https://h/x net::ERR_ABORTED 403 (Forbidden)", "POST", "https://h/x", 403),
            ("requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://h/x", "", "https://h/x", 401),
            ("httpx.HTTPStatusError: Client error '401 Unauthorized' for url 'https://h/x'", "", "https://h/x", 401),
            ("urllib.error.HTTPError: HTTP Error 403: Forbidden", "", "", 403),
            ("npm http fetch GET 401 https://r/x 28ms (cache skip)", "GET", "https://r/x", 401),
            ("Client error: `GET https://h/x` resulted in a `401 Unauthorized` response:", "GET", "https://h/x", 401),
            ("Error: request failed with status code 401", "", "", 401),
            ("=> 401", "", "", 401),
            ("GET https://h/v1/<my-org>/<my-module>/versions = (statusCode=401)", "GET", "https://h/v1/<my-org>/<my-module>/versions", 401),
            ("GET https://h/v1/{tenant}/users 401", "GET", "https://h/v1/{tenant}/users", 401),
            ("see <https://h/x> 401 Unauthorized", "", "https://h/x", 401),
            ("Response status code does not indicate success: 403 (The key is wrong).", "", "", 403),
            ("The remote server returned an error: (401) Unauthorized.", "", "", 401),
            ("x: Request \"https://h/x\" returned a 401", "", "https://h/x", 401),
            ("it took 401 ms for 403 users at 10.0.4.401", "", "", 0),
            ("see RFC 7235 and port 443", "", "", 0),
        ] {
            assert_eq!(told(paste), (method.into(), url.into(), status), "{paste}");
        }
    }

    #[test]
    fn a_headline_belongs_to_the_exchange_below_it() {
        let reading = read("# 401 Unauthorized with curl\n\ncurl https://h/x -H 'A: b'\n\nbut I get an error.");
        assert_eq!(reading.exchanges.len(), 1);
        assert_eq!(reading.exchanges[0].status(), Some(401));
    }
}
