//! OkHttp's logging interceptor and its kin (Retrofit, Feign): `--> GET URL`, fields, `--> END GET`, `<-- 401 Unauthorized URL (112ms)`, fields,
//! content, `<-- END HTTP`.

use super::body;
use super::grammar::{field_line, is_known_name, is_method};
use super::lines::Lines;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Field, Request, Response, Shown};
use crate::json::read_whole_json;
use crate::text::{Seek, Spanned, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "arrows", claim };

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at)?;
    if let Some(content) = arrow(line, Way::Sent) {
        request(lines, at, content)
    } else {
        response(lines, at, arrow(line, Way::Received)?)
    }
}

#[derive(Clone, Copy)]
enum Way {
    Sent,
    Received,
}

/// What follows an arrow of two or three dashes, near the start of a line.
fn arrow(line: &str, way: Way) -> Option<&str> {
    let mark = match way {
        Way::Sent => "--> ",
        Way::Received => "<-- ",
    };
    let long = match way {
        Way::Sent => "---> ",
        Way::Received => "<--- ",
    };
    let mut end = line.len().min(160);
    while !line.is_char_boundary(end) {
        end = end.saturating_sub(1);
    }
    let head = line.get(..end)?;
    let (place, mark) = head.seek(long).map(|it| (it, long)).or_else(|| head.seek(mark).map(|it| (it, mark)))?;
    let before = line.get(..place)?;
    let apart = before.is_empty() || before.ends_with([' ', ':', ']', '|', '\t', '\u{fe55}']);
    let content = line.get(place.saturating_add(mark.len())..)?;
    apart.then(|| content.strip_prefix("HTTP ").unwrap_or(content))
}

// --> GET https://h/x http/1.1
fn request(lines: &Lines, at: usize, content: &str) -> Option<Claim> {
    let mut words = content.split(' ').filter(|it| !it.is_empty());
    let (method, url) = (words.next().filter(|it| is_method(it))?, words.next()?);
    let version = words.next().filter(|it| it.contains('/') || it.starts_with('h'));
    let block = Block::read(lines, at, Way::Sent);
    // Without an end the interceptor logs no more than the line.
    let request = Request {
        method: Some(lines.slice(method)),
        url: Some(lines.slice(url)),
        version: version.map(|it| lines.slice(it)),
        fields_shown: block.closed || !block.fields.is_empty(),
        shown: if block.closed { Shown::Wire } else { Shown::Told },
        fields: block.fields,
        body: block.body,
        span: lines.extent(at..block.end),
        ..Request::default()
    };
    Some(Claim { lines: block.end.saturating_sub(at).max(1), parts: vec![Part::Request(request)], what: "OkHttp log" })
}

// <-- 401 Unauthorized https://h/x (112ms)
fn response(lines: &Lines, at: usize, content: &str) -> Option<Claim> {
    let content = content.strip_prefix("HTTP/1.1 ").or_else(|| content.strip_prefix("HTTP/2 ")).unwrap_or(content);
    if content.starts_with("HTTP FAILED") || content.starts_with("FAILED") {
        return Some(Claim { lines: 1, parts: vec![Part::Unsent(lines.slice(content))], what: "OkHttp log" });
    }
    let digits = content.get(..3).filter(|it| it.bytes().all(|it| it.is_ascii_digit()))?;
    let rest = content.get(3..).filter(|it| it.is_empty() || it.starts_with(' '))?;
    let reason = rest.split("http").next().unwrap_or_default().split('(').next().unwrap_or_default().trim();
    let sent = kept(lines, at).map(Part::Request);
    let block = Block::read(lines, at, Way::Received);
    let response = Response {
        status: Some(Spanned::new(digits.parse().ok()?, lines.span(digits))),
        reason: Some(lines.slice(reason)).filter(|it| !it.is_empty()),
        fields_shown: block.closed || !block.fields.is_empty(),
        fields: block.fields,
        body: block.body,
        span: lines.extent(at..block.end),
        ..Response::default()
    };
    let parts = sent.into_iter().chain([Part::Response(response)]).collect();
    Some(Claim { lines: block.end.saturating_sub(at).max(1), parts, what: "OkHttp log" })
}

/// The fields that a filter left of a request whose first line it took: lines of the same tag right before the answer.
fn kept(lines: &Lines, at: usize) -> Option<Request> {
    let tag = prefix(lines.get(at)?, Way::Received);
    let field = |line: usize| {
        let line = lines.get(line)?;
        let content = without(line, tag);
        field_line(content).filter(|_| content.len() < line.len()).filter(|(name, _)| is_known_name(name) || name.starts_with("X-") || name.starts_with("x-"))
    };
    let fields: Vec<Field> = (at.saturating_sub(20)..at).rev().map_while(field).map(|(name, value)| Field { name: lines.slice(name), value: lines.slice(value) }).collect();
    let first = at.saturating_sub(fields.len());
    let begins = first.checked_sub(1).and_then(|it| lines.get(it)).is_some_and(|it| arrow(it, Way::Sent).is_some() || arrow(it, Way::Received).is_some());
    (!fields.is_empty() && !begins && !tag.is_empty()).then(|| Request {
        fields: fields.into_iter().rev().collect(),
        fields_shown: true,
        shown: Shown::Told,
        span: lines.extent(first..at),
        ..Request::default()
    })
}

/// What stands between an arrow and its `END`.
#[derive(Default)]
struct Block {
    fields: Vec<Field>,
    body: Option<Text>,
    end: usize,
    closed: bool,
}

impl Block {
    fn read(lines: &Lines, at: usize, way: Way) -> Self {
        let mut block = Self { end: at.saturating_add(1), ..Self::default() };
        let prefix = prefix(lines.get(at).unwrap_or_default(), way);
        let mut in_head = true;
        while let Some(line) = lines.get(block.end).map(|it| without(it, prefix)) {
            if let Some(content) = arrow(line, Way::Sent).or_else(|| arrow(line, Way::Received)) {
                if content.starts_with("END ") {
                    block.closed = true;
                    block.end = block.end.saturating_add(1);
                }
                break;
            }
            let starts_content = !in_head || block.body.is_some() || body::kind(line) != body::Kind::Plain || field_line(line).is_none();
            if line.trim().is_empty() {
                // Feign and Retrofit set the content off; OkHttp does so too, but not always.
                in_head = in_head && block.fields.is_empty();
            } else if starts_content && !block.add_body(lines, line, way) {
                break;
            } else if !starts_content && let Some((name, value)) = field_line(line) {
                block.fields.push(Field { name: lines.slice(name), value: lines.slice(value) });
            }
            block.end = block.end.saturating_add(1);
        }
        block
    }

    /// Adds a line of content; false where no content can stand, since the log goes on with something else.
    fn add_body(&mut self, lines: &Lines, line: &str, way: Way) -> bool {
        let is_log = super::strip::log_prefix(line) > 0;
        let goes_on = || (0..200).map(|it| self.end.saturating_add(it)).map_while(|it| lines.get(it)).any(|it| {
            let end = match way {
                Way::Sent => "-> END",
                Way::Received => "<-- END",
            };
            it.contains(end) || it.holds("<--- END")
        });
        // JSON that has closed is the whole content.
        let is_whole = self.body.as_ref().is_some_and(|it| it.len() < 20_000 && !it.as_str().contains('\n') && body::kind(it.as_str()) == body::Kind::Json && read_whole_json(it).is_some_and(|it| it.1));
        if is_log || is_whole && !goes_on() || self.body.is_none() && body::kind(line) == body::Kind::Plain && !goes_on() {
            return false;
        }
        let text = lines.slice(line);
        let body = self.body.get_or_insert_with(Text::default);
        if !body.is_empty() {
            let start = text.span().start;
            body.push_decoded("\n", crate::text::Span::new(start, start));
        }
        body.push_text(&text, 0..text.len());
        true
    }
}

/// What stands before the arrow: each line of the block may carry it, with another time.
fn prefix(line: &str, way: Way) -> &str {
    let mark = match way {
        Way::Sent => "--",
        Way::Received => "<--",
    };
    line.seek(mark).and_then(|it| line.get(..it)).unwrap_or_default()
}

/// A line without a prefix of the same shape: a tag such as `D/OkHttp: ` or `[Client#get] ` at its end tells where it stops.
fn without<'l>(line: &'l str, prefix: &str) -> &'l str {
    if prefix.is_empty() {
        return line;
    }
    if let Some(rest) = line.strip_prefix(prefix) {
        return rest;
    }
    let tag = prefix.trim_end().rsplit(' ').next().unwrap_or_default();
    match line.get(..prefix.len().saturating_add(8).min(line.len())).and_then(|head| head.rfind(tag)).filter(|_| tag.len() > 2) {
        Some(at) => line.get(at.saturating_add(tag.len())..).unwrap_or(line).trim_start_matches(' '),
        None => line.get(super::strip::log_prefix(line)..).unwrap_or(line),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::summary;

    #[test]
    fn okhttp_logs_both_messages() {
        let paste = concat!(
            "--> POST https://h/x http/1.1\nContent-Type: application/json\nAuthorization: Bearer a\n\n{\"a\":1}\n--> END POST (7-byte body)\n",
            "<-- 401 Unauthorized https://h/x (112ms)\nserver: nginx\nwww-authenticate: Bearer\n\n{\"error\":\"no\"}\n<-- END HTTP (14-byte body)\n"
        );
        assert_eq!(summary(paste), ["POST https://h/x 2 {\"a\":1} -> 401 2 {\"error\":\"no\"}"]);
        let unset = paste.replace("\n\n", "\n").replace("401 Unauthorized", "401");
        assert_eq!(summary(&unset), ["POST https://h/x 2 {\"a\":1} -> 401 2 {\"error\":\"no\"}"]);
    }

    #[test]
    fn android_puts_a_tag_before_each_line() {
        for tag in ["D/OkHttp: ", "09-29 12:59:45.939 OkHttp  (21743): ", "2026-04-05 13:51:37.464 19436-19512 okhttp.OkHttpClient     com.x.app     I  "] {
            let lines = ["--> GET https://h/x", "Authorization: Bearer a", "--> END GET", "<-- 401 https://h/x (9ms)", "server: x", "{\"e\":1}", "<-- END HTTP (7-byte body)"];
            let paste: String = lines.iter().map(|it| format!("{tag}{it}\n")).collect();
            assert_eq!(summary(&paste), ["GET https://h/x 1 - -> 401 1 {\"e\":1}"], "{tag}");
        }
    }

    #[test]
    fn retrofit_and_feign_have_three_dashes() {
        let retrofit = "---> HTTP GET https://h/x\nAuthorization: a\n---> END HTTP (no body)\n<--- HTTP 403 https://h/x (1500ms)\nServer: x\n<--- END HTTP (0-byte body)\n";
        assert_eq!(summary(retrofit), ["GET https://h/x 1 - -> 403 1 -"]);
        let feign = "[Api#get] ---> GET https://h/x HTTP/1.1\n[Api#get] Accept: */*\n[Api#get] ---> END HTTP (0-byte body)\n[Api#get] <--- HTTP/1.1 401 (34ms)\n[Api#get] server: x\n[Api#get] \n[Api#get] no\n[Api#get] <--- END HTTP (2-byte body)\n";
        assert_eq!(summary(feign), ["GET https://h/x 1 - -> 401 1 no"]);
    }

    #[test]
    fn a_filtered_log_keeps_what_stands_before_the_answer() {
        let paste = "03-02 19:30:25.778 D HTTP    : [5135] POST http://h/t\n03-02 19:30:25.782 I okhttp.OkHttpClient: X-Correlation-Id: 5135\n03-02 19:30:25.834 I okhttp.OkHttpClient: <-- 401 Unauthorized http://h/t\n03-02 19:30:25.835 I okhttp.OkHttpClient: {\"e\":1}\n03-02 19:30:25.835 D HTTP    : [5135] 401 http://h/t\n\n03-02 19:30:27.251 D HTTP    : [807c] POST http://h/t\n03-02 19:30:27.282 I okhttp.OkHttpClient: <-- 401 Unauthorized http://h/t\n03-02 19:30:27.283 I okhttp.OkHttpClient: {\"e\":1}\n";
        assert_eq!(summary(paste), ["POST http://h/t 1 - -> 401 0 {\"e\":1}", "POST http://h/t 0 - -> 401 0 {\"e\":1}"]);
    }
}
