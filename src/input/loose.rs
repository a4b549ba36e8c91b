//! What no dialect claims: statuses, methods and URLs in prose, console lines, logs and exceptions.

mod call;
mod status;

use super::body;
use super::lines::Lines;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Exchange, Request, Response, Shown};
use crate::text::Text;

pub(crate) use call::find_url;

use call::{called_url, find_method, find_socket, find_target, in_traceback, lone_url, quoted_call, quoted_target, refused_by_git};
use status::find_status;

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

/// Whether a line names a method with its target.
pub(crate) fn tells_call(line: &str) -> bool {
    find_target(line).is_some_and(|it| it.len() > 1) || called_url(line).is_some()
}

/// Whether a line gives a status code.
pub(crate) fn tells_status(line: &str) -> bool {
    find_status(line, None).is_some()
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
