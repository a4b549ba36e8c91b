//! Lines of servers', proxies' and client libraries' logs that quote a request line: combined and common logs, nginx's and Apache's error logs,
//! HAProxy, Envoy, load balancers, urllib3; and squid's own form.

use super::grammar::{RequestLine, is_method, is_status, request_line};
use super::lines::Lines;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Exchange, Request, Response, Setting, Shown};
use crate::http::uri::read_url;
use crate::text::{Seek, Span, Spanned, Text};
use crate::time::{Timestamp, read_time};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "access log", claim };

const MAX_LINE: usize = 16_000;

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at).filter(|it| it.len() < MAX_LINE && it.len() > 15)?;
    let entry = quoted(line).or_else(|| squid(line)).or_else(|| w3c(line))?;
    let told = entry.told(lines, line);
    Some(Claim { lines: 1, parts: vec![Part::Told(Box::new(told))], what: "log line" })
}

/// What one line of a log says.
struct Entry<'l> {
    method: &'l str,
    target: &'l str,
    version: Option<&'l str>,
    status: Option<&'l str>,
    before: &'l str,
}

/// `… "GET /path HTTP/1.1" 401 …`, with the status behind the request line, before it, or nowhere.
fn quoted(line: &str) -> Option<Entry<'_>> {
    let mut from = 0;
    loop {
        let open = from_to(line, from, '"')?;
        let inside = line.get(open.saturating_add(1)..)?;
        if let Some((start, len)) = quoted_request(inside) {
            let before = line.get(..open)?;
            // A status of HTTP/1.1 in quotes too, as httpx prints it, is not this reader's.
            let after = inside.get(len.saturating_add(1)..).unwrap_or_default();
            let status = leading_status(after).or_else(|| status_before(before).filter(|_| !before.ends_with("request: ")));
            let named = status.is_some() || before.ends_with("request: ") || before.holds("client: ");
            return named.then_some(Entry { method: start.method, target: start.target, version: start.version, status, before });
        }
        from = open.saturating_add(1);
    }
}

fn from_to(line: &str, from: usize, char: char) -> Option<usize> {
    line.get(from..)?.find(char).map(|it| it.saturating_add(from))
}

/// A request line that a quote ends; the target may hold quotes itself.
fn quoted_request(inside: &str) -> Option<(RequestLine<'_>, usize)> {
    let method = inside.split(' ').next().filter(|it| is_method(it))?;
    let version_at = inside.get(method.len()..)?.seek(" HTTP/")?.saturating_add(method.len());
    let len = inside.get(version_at..)?.find('"')?.saturating_add(version_at);
    Some((request_line(inside.get(..len)?)?, len))
}

// ` 401 17 "-"`, ` 401`
fn leading_status(after: &str) -> Option<&str> {
    let rest = after.trim_start_matches([' ', '\t', '"', ',']);
    let rest = rest.strip_prefix("status=").or_else(|| rest.strip_prefix("status: ")).unwrap_or(rest);
    let digits = rest.get(..3).filter(|it| is_status(it))?;
    rest.get(3..).is_none_or(|it| !it.starts_with(|next: char| next.is_ascii_alphanumeric() || next == '.')).then_some(digits)
}

// `… 0.000 0.001 0.000 401 401 34 366 `, `… 0/-1/-1/-1/0 401 188 - - PR-- 1/1/0/0/0 0/0 `
fn status_before(before: &str) -> Option<&str> {
    let words: Vec<&str> = before.rsplit(' ').filter(|it| !it.is_empty()).take(13).collect();
    let looks_timed = words.iter().any(|it| it.contains('/') || is_fraction(it));
    words.into_iter().rev().find(|it| is_status(it)).filter(|_| looks_timed)
}

// `0.001`, `-1`: seconds that a step took, or that it was not taken.
fn is_fraction(word: &str) -> bool {
    let (is_negative, digits) = word.strip_prefix('-').map_or((false, word), |it| (true, it));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let is_digits = |it: &str| it.bytes().all(|it| it.is_ascii_digit());
    !whole.is_empty() && is_digits(whole) && is_digits(fraction) && (is_negative || fraction.bytes().any(|it| it != b'0'))
}

// 1795417389.123    12 192.0.2.1 TCP_DENIED/407 3884 GET http://h/x - HIER_NONE/- text/html
fn squid(line: &str) -> Option<Entry<'_>> {
    let mut words = line.split_ascii_whitespace().skip_while(|it| !it.starts_with("TCP_") && !it.starts_with("NONE"));
    let (_, status) = words.next()?.split_once('/')?;
    let (_, method, target) = (words.next()?, words.next()?, words.next()?);
    let time = line.split_ascii_whitespace().next()?;
    (is_method(method) && is_status(status)).then_some(Entry { method, target, version: None, status: Some(status), before: time })
}

// 2026-11-23 07:03:10 10.0.0.1 GET /x - 443 jane 192.0.2.1 Mozilla/5.0 - 401 2 5 15, as IIS writes it (W3C extended log)
fn w3c(line: &str) -> Option<Entry<'_>> {
    let words: Vec<&str> = line.split(' ').take(40).collect();
    let (date, clock) = (words.first()?, words.get(1)?);
    if date.len() != 10 || clock.len() != 8 || !date.starts_with(|it: char| it.is_ascii_digit()) {
        return None;
    }
    let at = words.iter().take(8).position(|it| is_method(it))?;
    let (method, target) = (words.get(at).copied()?, words.get(at.saturating_add(1)).copied()?);
    // The port may look like a status; the status has its two companions behind it.
    let rest = words.get(at.saturating_add(5)..)?;
    let is_number = |it: Option<&&str>| it.is_some_and(|it| it.parse::<u64>().is_ok());
    let found = (0..rest.len()).find(|it| {
        let next = it.saturating_add(1);
        rest.get(*it).is_some_and(|it| is_status(it)) && is_number(rest.get(next)) && is_number(rest.get(next.saturating_add(1)))
    })?;
    let before = line.get(..date.len().saturating_add(clock.len()).saturating_add(1))?;
    target.starts_with('/').then(|| Entry { method, target, version: None, status: rest.get(found).copied(), before })
}

impl Entry<'_> {
    fn told(&self, lines: &Lines, line: &str) -> Exchange {
        let span = lines.span(line.trim());
        let user = user(self.before).map(|it| Setting { name: "user", value: lines.slice(it) });
        let request = Request {
            method: Some(lines.slice(self.method)),
            url: Some(url(lines, self.before, self.target)),
            version: self.version.map(|it| lines.slice(it)),
            shown: Shown::Told,
            settings: user.into_iter().collect(),
            span,
            ..Request::default()
        };
        let status = self.status.and_then(|it| Some(Spanned::new(it.parse().ok()?, lines.span(it))));
        let response = status.map(|it| Response { status: Some(it), span: it.span, ..Response::default() });
        // An error log's line is about a request that an access log tells of as well.
        let time = time(lines, self.before).filter(|_| self.status.is_some());
        Exchange { request: Some(request), response, sayings: vec![lines.slice(line.trim())], time }
    }
}

/// `203.0.113.9 - jane [`: the user name that the request gave, if it gave one.
fn user(before: &str) -> Option<&str> {
    let (head, _) = before.cut(" [")?;
    let mut words = head.split(' ').rev();
    let user = words.next().filter(|it| !it.is_empty() && *it != "-" && *it != "\"\"")?;
    (words.next()? == "-" && words.next().is_some()).then_some(user)
}

/// `https://host:443 "GET /path …`: the target on the host before it, without the scheme's own port.
fn url(lines: &Lines, before: &str, target: &str) -> Text {
    let base = before.trim_end();
    let start = base.rfind("http://").into_iter().chain(base.rfind("https://")).max();
    let base = start.and_then(|it| base.get(it..)).filter(|it| !it.contains([' ', '"', ',']));
    let Some(base) = base.filter(|_| target.starts_with('/')) else { return lines.slice(target) };
    let parts = read_url(base);
    let own = matches!((parts.scheme, parts.port), (Some("https"), Some("443")) | (Some("http"), Some("80")));
    let base = if own { base.trim_end_matches(|it: char| it.is_ascii_digit()).trim_end_matches(':') } else { base };
    let mut url = lines.slice(base);
    let target = lines.slice(target);
    url.push_text(&target, 0..target.len());
    url
}

/// The first instant that a log line's beginning gives.
pub(super) fn time(lines: &Lines, before: &str) -> Option<Spanned<Timestamp>> {
    let bracketed = before.split('[').skip(1).filter_map(|it| it.split(']').next());
    let words = before.split(' ');
    let found = bracketed.chain([before]).chain(words).find_map(|it| Some(Spanned::new(read_time(it).or_else(|| epoch(it))?, lines.span(it))));
    found.filter(|it| it.span != Span::default())
}

// 1795417389.123
fn epoch(word: &str) -> Option<Timestamp> {
    let (seconds, millis) = word.split_once('.')?;
    (seconds.len() == 10 && millis.len() == 3 && millis.bytes().all(|it| it.is_ascii_digit())).then(|| seconds.parse().ok().map(Timestamp)).flatten()
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::super::testing::summary;

    #[test]
    fn logs_of_many_servers_quote_the_request_line() {
        for (line, expected) in [
            ("198.51.100.7 - jane [23/Nov/2026:07:01:41 +0000] \"GET /nofile/ HTTP/1.1\" 401 817 \"-\" \"curl/7.88.1\"", "GET /nofile/ 0 - -> 401 0 -"),
            ("h.example:443 198.51.100.7 - - [23/Nov/2026:07:01:41 +0000] \"GET /a\"b HTTP/2.0\" 401 0", "GET /a\"b 0 - -> 401 0 -"),
            ("DEBUG:urllib3.connectionpool:https://api.example.com:443 \"GET /v1/x?a=1 HTTP/1.1\" 401 25", "GET https://api.example.com/v1/x?a=1 0 - -> 401 0 -"),
            ("http://127.0.0.1:8931 \"POST /v1 HTTP/1.1\" 403 None", "POST http://127.0.0.1:8931/v1 0 - -> 403 0 -"),
            ("[2026-11-23T07:03:10.123Z] \"GET /x HTTP/1.1\" 401 UAEX ext_authz_denied - \"-\" 0 0 3 - \"-\" \"curl\"", "GET /x 0 - -> 401 0 -"),
            ("https 2026-11-23T07:00:00.123456Z app/lb/50dc 192.0.2.1:4711 10.0.0.1:80 0.000 0.001 0.000 401 401 34 366 \"GET https://h.example:443/x HTTP/2.0\" \"curl\" ECDHE TLSv1.2", "GET https://h.example:443/x 0 - -> 401 0 -"),
            ("haproxy[14]: 10.0.1.2:33317 [23/Nov/2026:12:14:14.655] http-in back/<NOSRV> 0/-1/-1/-1/0 401 188 - - PR-- 1/1/0/0/0 0/0 \"GET /index.html HTTP/1.1\"", "GET /index.html 0 - -> 401 0 -"),
            ("2026-11-23 07:03:10 10.0.0.1 GET /x a=1 443 - 192.0.2.1 Mozilla/5.0+(x) - 401 2 5 15", "GET /x 0 - -> 401 0 -"),
            ("1795417389.123    12 192.0.2.1 TCP_DENIED/407 3884 GET http://h/x - HIER_NONE/- text/html", "GET http://h/x 0 - -> 407 0 -"),
        ] {
            assert_eq!(summary(line), [expected], "{line}");
        }
        assert_eq!(summary("he said \"GET /x HTTP/1.1\" is a request line\n"), Vec::<String>::new());
    }

    #[test]
    fn each_line_with_its_time_is_an_exchange() {
        let line = "198.51.100.7 - - [23/Nov/2026:07:01:41 +0000] \"GET /x HTTP/1.1\" 401 817\n";
        assert_eq!(summary(&line.repeat(3)).len(), 3);
        let reading = read(line);
        assert_eq!(reading.exchanges[0].time.map(|it| it.value.to_string()), Some("2026-11-23T07:01:41Z".into()));
    }

    #[test]
    fn an_error_line_and_its_access_line_are_one_exchange() {
        let paste = concat!(
            "2026/11/23 07:01:41 [error] 30#30: *1 user \"jane\": password mismatch, client: 192.0.2.1, server: h, request: \"GET /x HTTP/1.1\", host: \"h\"\n",
            "192.0.2.1 - jane [23/Nov/2026:07:01:41 +0000] \"GET /x HTTP/1.1\" 401 179 \"-\" \"curl\"\n"
        );
        assert_eq!(summary(paste), ["GET /x 0 - -> 401 0 -"]);
        assert_eq!(read(paste).exchanges[0].sayings.len(), 2);
    }
}
