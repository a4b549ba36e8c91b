//! Field sections as programs print their maps: Python dicts and multidicts, httpcore's tuples, Go's and Java's maps, Rust's and Ruby's debug
//! forms; with the status, method and URL that stand around them.

use super::grammar::{is_known_name, is_method, is_request_name, is_response_name, is_status};
use super::lines::Lines;
use super::literal::literal;
use super::loose::find_url;
use super::pairs::{bare_pairs, bracketed, fields, pairs};
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Exchange, Field, Request, Response, Shown};
use crate::text::{Seek, Span, Spanned, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "header map", claim };

// A line longer than this is data.
const MAX_LINE: usize = 40_000;

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at).filter(|it| it.len() < MAX_LINE)?;
    // A JSON answer that tells of its own fields, as Elasticsearch's do, is content first: its words count for more.
    if line.trim_start().starts_with("{\"error\"") {
        return None;
    }
    if let Some(told) = python_answer(lines, line) {
        return Some(told);
    }
    let mut found = Found::default();
    let (mut end, mut from, mut here) = (at, 0, at);
    while let Some(map) = next_map(lines, here, from) {
        found.around.push(map.before);
        found.add(map.fields, map.before);
        end = end.max(map.end);
        // What follows stands in the line of the closing bracket.
        here = map.end.saturating_sub(1);
        let last = lines.get(here).unwrap_or_default();
        from = last.len().saturating_sub(map.rest.len());
        if map.rest.is_empty() || found.maps > 4 {
            break;
        }
    }
    if found.maps == 0 {
        return None;
    }
    let last = lines.get(here).unwrap_or(line);
    found.around.push(last.get(from..).unwrap_or_default());
    let span = lines.extent(at..end);
    let told = found.told(lines, span);
    Some(Claim { lines: end.saturating_sub(at).max(1), parts: vec![Part::Told(Box::new(told))], what: "printed fields" })
}

// `<Response [401]>`, `<ClientResponse(https://…) [401 Unauthorized]>`: an object, and no markup.
fn python_answer(lines: &Lines, line: &str) -> Option<Claim> {
    let rest = line.trim().strip_prefix("<Response [").or_else(|| line.trim().strip_prefix("<ClientResponse("))?;
    let inner = rest.strip_suffix("]>")?;
    let (url, status) = inner.rsplit_once(") [").map_or((None, inner), |(url, status)| (Some(url), status));
    let (digits, reason) = status.split_once(' ').unwrap_or((status, ""));
    let status = Spanned::new(digits.parse().ok()?, lines.span(digits));
    let span = lines.span(line.trim());
    let request = url.map(|it| Request { url: Some(lines.slice(it)), shown: Shown::Told, span, ..Request::default() });
    let reason = Some(lines.slice(reason)).filter(|it| !it.is_empty());
    let response = Some(Response { status: Some(status), reason, span, ..Response::default() });
    let told = Exchange { request, response, ..Exchange::default() };
    Some(Claim { lines: 1, parts: vec![Part::Told(Box::new(told))], what: "printed answer" })
}

struct Map<'l> {
    fields: Vec<Field>,
    before: &'l str,
    // The line after it, and what follows it in its last line.
    end: usize,
    rest: &'l str,
}

/// The next map of field names from byte `from` of a line on.
fn next_map<'l>(lines: &Lines<'l>, at: usize, from: usize) -> Option<Map<'l>> {
    let line = lines.get(at)?;
    let openers = line.char_indices().filter(|(place, char)| *place >= from && matches!(char, '{' | '(' | '['));
    let (offset, bare) = openers.take(24).find_map(|(offset, _)| Some((offset, form(lines, at, line, offset)?)))?;
    let (text, end, rest) = bracketed(lines, at, offset)?;
    let fields = fields(if bare { bare_pairs(&text) } else { pairs(&text) });
    let known = fields.iter().filter(|it| is_known_name(it.name.as_str())).count();
    let said = line.get(from..offset).is_some_and(says_headers);
    let told_apart = said || fields.iter().any(|it| is_request_name(it.name.as_str()) || is_response_name(it.name.as_str()));
    // One name alone is a setting or an option of a call.
    let enough = known.saturating_mul(3) >= fields.len() && told_apart && (fields.len() > 1 || is_telling(fields.first()?));
    enough.then(|| Map { fields, before: line.get(from..offset).unwrap_or_default(), end, rest })
}

fn is_telling(field: &Field) -> bool {
    ["www-authenticate", "authorization", "set-cookie", "cookie"].iter().any(|it| field.is(it))
}

/// Whether the words before a bracket announce fields: `HTTP response headers: HTTPHeaderDict(`.
fn says_headers(before: &str) -> bool {
    let last: String = before.chars().rev().take(40).collect::<Vec<_>>().into_iter().rev().collect();
    last.to_ascii_lowercase().holds("headers")
}

/// Whether a map of fields opens at the bracket, and whether its values stand bare in brackets.
fn form(lines: &Lines, at: usize, line: &str, offset: usize) -> Option<bool> {
    let inside = line.get(offset.saturating_add(1)..)?.trim_start();
    // The first name may stand in the next line.
    let inside = if inside.is_empty() { lines.get(at.saturating_add(1))?.trim_start() } else { inside };
    let inside = inside.trim_start_matches(['(', ':']);
    let inside = inside.strip_prefix('b').filter(|it| it.starts_with(['\'', '"'])).unwrap_or(inside);
    let quoted = inside.starts_with(['\'', '"']);
    let inside = inside.trim_start_matches(['\'', '"']);
    let len = inside.bytes().take_while(|it| it.is_ascii_alphanumeric() || b"-_".contains(it)).count();
    let (name, rest) = inside.split_at_checked(len)?;
    let rest = rest.strip_prefix(['\'', '"']).filter(|_| quoted).unwrap_or(rest).trim_start();
    let bare = !quoted && (rest.starts_with(":[") || rest.starts_with("=["));
    let separated = rest.starts_with("=>") || rest.starts_with([':', ',']) || bare;
    // Java's map has its status line under the name null.
    let announced = line.get(..offset).is_some_and(says_headers) && name.len() > 2;
    let named = announced
        || (is_known_name(name) && name.len() > 2)
        || name.starts_with("X-")
        || name.starts_with("x-")
        || (bare && name == "null");
    (named && separated && (quoted || bare || rest.starts_with("=>") || rest.starts_with(": '") || rest.starts_with(": \"")))
        .then_some(bare)
}

/// The maps of one claim, by the side that they belong to, and the words around them.
#[derive(Default)]
struct Found<'l> {
    maps: usize,
    request: Option<Vec<Field>>,
    response: Option<Vec<Field>>,
    around: Vec<&'l str>,
}

impl<'l> Found<'l> {
    fn add(&mut self, fields: Vec<Field>, before: &str) {
        self.maps = self.maps.saturating_add(1);
        let requests = fields.iter().filter(|it| is_request_name(it.name.as_str())).count();
        let responses = fields.iter().filter(|it| is_response_name(it.name.as_str())).count();
        let said = before.to_ascii_lowercase();
        let is_request = match requests.cmp(&responses) {
            std::cmp::Ordering::Equal => said.holds("request") && !said.holds("response"),
            it => it.is_gt(),
        };
        let side = if is_request { &mut self.request } else { &mut self.response };
        side.get_or_insert(fields);
    }

    fn told(self, lines: &Lines, span: Span) -> Exchange {
        let url = self.around.iter().find_map(|it| find_url(it));
        let method = self.around.iter().find_map(|it| method(it));
        let status = self.around.iter().find_map(|it| status(it));
        let body = self.around.iter().rev().find_map(|it| body(lines, it));
        let has_request = self.request.is_some() || url.is_some();
        let has_response = self.response.is_some() || status.is_some();
        let request = has_request.then(|| Request {
            method: method.map(|it| lines.slice(it)),
            url: url.map(|it| lines.slice(it)),
            fields_shown: self.request.is_some(),
            fields: self.request.unwrap_or_default(),
            shown: Shown::Told,
            span,
            ..Request::default()
        });
        let response = has_response.then(|| Response {
            status: status.and_then(|it| Some(Spanned::new(it.parse().ok()?, lines.span(it)))),
            fields_shown: self.response.is_some(),
            fields: self.response.unwrap_or_default(),
            body,
            span,
            ..Response::default()
        });
        // What is said between the maps: the exception's own words, an answer in a form that is not known.
        let speaks = |it: &&&str| it.bytes().filter(u8::is_ascii_alphabetic).count() > 12;
        let sayings = self.around.iter().filter(speaks).map(|it| lines.slice(it.trim())).collect();
        Exchange { request, response, sayings, ..Exchange::default() }
    }
}

// `method='GET'`, `method: "GET"`, `(GET https://…`
fn method(text: &str) -> Option<&str> {
    text.split(|it: char| !it.is_ascii_alphabetic()).find(|it| is_method(it))
}

// `status: 401`, `status=>401`, `StatusCode:401`, `[401 Unauthorized]`, `(b'HTTP/1.1', 401, …`, `) 401 {`
fn status(text: &str) -> Option<&str> {
    let mut from = 0;
    while let Some(place) = text.get(from..)?.find(|it: char| it.is_ascii_digit()) {
        let start = from.saturating_add(place);
        let digits = text.get(start..)?;
        let len = digits.bytes().take_while(u8::is_ascii_digit).count();
        let digits = digits.get(..len)?;
        let before = text.get(..start)?;
        let after = text.get(start.saturating_add(len)..)?;
        from = start.saturating_add(len);
        let before = before.trim_end_matches([' ', '"', '\'', '=', ':', '>', '(']);
        let lower = before.get(before.len().saturating_sub(12)..).unwrap_or(before).to_ascii_lowercase();
        let named = lower.ends_with("status") || lower.ends_with("code") || before.ends_with(['[', ',', ')', '{']);
        let alone = after.is_empty() || after.starts_with([' ', ',', ']', ')', '"', '\'', '}', ';']);
        if named && alone && is_status(digits) {
            return Some(digits);
        }
    }
    None
}

// `, :body=>"…"}`, `, body: "…"`, `, body: b"…"`, `, body="b'…'"`
fn body(lines: &Lines, behind: &str) -> Option<Text> {
    let at = behind.seek("body")?;
    let rest = behind.get(at.saturating_add(4)..)?;
    // Behind the name's own quote stand the mark that parts it from its value, and the value.
    let rest = rest.trim_start_matches(['"', '\'', ' ']).trim_start_matches(['=', '>', ':', ' ']);
    let rest = rest.strip_prefix('b').filter(|it| it.starts_with(['"', '\''])).unwrap_or(rest);
    let inner = rest.strip_prefix(['"', '\'']).filter(|it| it.starts_with("b'") || it.starts_with("b\"")).and_then(|it| it.get(1..));
    let quoted = inner.or(Some(rest)).filter(|it| it.starts_with(['"', '\'']))?;
    literal(&lines.slice(quoted), 0).map(|(it, _)| it).filter(|it| !it.is_empty())
}

#[cfg(test)]
mod tests {
    use super::super::testing::summary;

    #[test]
    fn aiohttp_prints_both_sides() {
        let paste = concat!(
            "<ClientResponse(http://h/x) [401 Unauthorized]>\n<CIMultiDictProxy('Server': 'nginx', 'Date': 'Mon, 23 Nov 2026 07:04:07 GMT', 'Etag': 'W/\"5\"')>\n\n",
            "RequestInfo(url=URL('http://h/x'), method='GET', headers=<CIMultiDictProxy('Host': 'h', 'Authorization': 'Bearer x')>, real_url=URL('http://h/x'))\n{\"error\":\"no\"}\n"
        );
        assert_eq!(summary(paste), ["GET http://h/x 2 - -> 401 3 {\"error\":\"no\"}"]);
    }

    #[test]
    fn requests_prints_its_dicts() {
        let paste = "<Response [401]> {'Server': 'x', 'WWW-Authenticate': 'Bearer realm=\"api\"'} {'User-Agent': 'python-requests/2', 'Authorization': 'Bearer abc'}\n";
        assert_eq!(summary(paste), ["- - 2 - -> 401 2 -"]);
    }

    #[test]
    fn httpcore_prints_tuples_and_httpx_the_rest() {
        let paste = concat!(
            "DEBUG:httpcore.http11:receive_response_headers.complete return_value=(b'HTTP/1.1', 401, b'Unauthorized', [(b'Server', b'x'), (b'WWW-Authenticate', b'Basic realm=\"r\"')])\n",
            "INFO:httpx:HTTP Request: GET http://h/x \"HTTP/1.1 401 Unauthorized\"\n"
        );
        assert_eq!(summary(paste), ["GET http://h/x 0 - -> 401 2 -"]);
    }

    #[test]
    fn go_and_java_print_values_in_brackets() {
        let go = "&{Status:401 Unauthorized StatusCode:401 Proto:HTTP/1.1 ProtoMajor:1 ProtoMinor:1 Header:map[Content-Length:[25] Www-Authenticate:[Bearer realm=\"a, b\"]] Body:0xc0 ContentLength:25 TransferEncoding:[]}\n";
        assert_eq!(summary(go), ["- - 0 - -> 401 2 -"]);
        let old = "&{401 Unauthorized 401 HTTP/1.0 1 0 map[Content-Length:[25] Server:[x]] 0xc000120080 25 [] true false map[] 0xc0000c8000 <nil>}\n";
        assert_eq!(summary(old), ["- - 0 - -> 401 2 -"]);
        let java = "(GET http://h/x) 401 {content-length=[13], www-authenticate=[Basic]}\n";
        assert_eq!(summary(java), ["GET http://h/x 0 - -> 401 2 -"]);
    }

    #[test]
    fn rust_and_ruby_print_the_whole_answer() {
        let rust = "Response { url: \"http://h/x\", status: 401, headers: {\"server\": \"x\", \"www-authenticate\": \"Basic realm=\\\"r\\\"\"} }\n";
        assert_eq!(summary(rust), ["- http://h/x 0 - -> 401 2 -"]);
        let ruby = "#<Faraday::UnauthorizedError response={:status=>401, :headers=>{\"server\"=>\"x\", \"www-authenticate\"=>\"Bearer\"}, :body=>\"{\\\"error\\\":\\\"no\\\"}\"}>\n";
        assert_eq!(summary(ruby), ["- - 0 - -> 401 2 {\"error\":\"no\"}"]);
    }

    #[test]
    fn kubernetes_for_python_prints_an_exception() {
        let paste = concat!(
            "kubernetes.client.exceptions.ApiException: (401)\nReason: Unauthorized\nHTTP response headers: HTTPHeaderDict({'Audit-Id': '6', 'Cache-Control': 'no-cache, private', 'Date': 'Mon, 23 Nov 2026 07:03:09 GMT'})\n",
            "HTTP response body: {\"kind\":\"Status\",\"code\":401}\n"
        );
        let found = summary(paste);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].contains("-> 401 3"), "{found:?}");
    }

    #[test]
    fn code_and_bodies_are_no_field_maps() {
        for paste in ["{\"error\": \"x\", \"message\": \"y\"}\n", "foo(host: 'x')\n", "<p>text</p>\n"] {
            assert!(!summary(paste).iter().any(|it| it.contains(" 1 -")), "{paste}");
        }
    }
}
