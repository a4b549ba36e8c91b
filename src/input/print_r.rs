//! PHP's `print_r` on one line, as a browser shows it: `stdClass Object ( [url] => https://h/x [headers] => Array ( [0] => Accept: a ) )`.

use super::grammar::{field_line, is_known_name, is_method, is_status};
use super::lines::Lines;
use super::php::heads;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Exchange, Field, Request, Response, Shown};
use crate::text::{Seek, Span, Spanned, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "print_r", claim };

// A line longer than this is data.
const MAX_LINE: usize = 100_000;
const MAX_ENTRIES: usize = 2_000;
// No key and no name of a class is longer.
const MAX_KEY: usize = 120;

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at).filter(|it| it.len() < MAX_LINE)?;
    let start = [" Object ( [", "Array ( ["].iter().filter_map(|it| line.seek(it)).min()?;
    let start = start.saturating_add(line.get(start..)?.find('[')?);
    let groups = groups(line, start);
    let mut parts: Vec<Part> = groups.iter().filter_map(|it| it.request(lines)).collect();
    parts.extend(groups.iter().flat_map(|it| it.responses(lines)));
    if parts.is_empty() {
        return None;
    }
    let words = line.get(..start).unwrap_or_default().trim();
    parts.push(Part::Saying(lines.slice(if words.is_empty() { line.trim() } else { words })));
    Some(Claim { lines: 1, parts, what: "PHP array" })
}

/// One value, with the keys of the arrays around it.
struct Entry<'l> {
    path: Vec<&'l str>,
    key: &'l str,
    value: &'l str,
}

/// One printed array or object.
#[derive(Default)]
struct Group<'l> {
    entries: Vec<Entry<'l>>,
}

/// The arrays and objects of a line, the first of which opened before byte `from`.
fn groups(line: &str, from: usize) -> Vec<Group<'_>> {
    let mut groups = vec![Group::default()];
    let mut path: Vec<&str> = Vec::new();
    let mut depth = 1_usize;
    let mut at = from;
    for _ in 0..MAX_ENTRIES {
        let Some(rest) = line.get(at..).map(str::trim_start).filter(|it| !it.is_empty()) else { break };
        at = line.len().saturating_sub(rest.len());
        if let Some(after) = rest.strip_prefix(')') {
            at = line.len().saturating_sub(after.len());
            depth = depth.saturating_sub(1);
            path.pop();
            continue;
        }
        if depth == 0 {
            // Words, or the name of the next object, stand between two.
            let Some(open) = rest.seek("( [") else { break };
            at = at.saturating_add(open).saturating_add(1);
            depth = 1;
            path.clear();
            groups.push(Group::default());
            continue;
        }
        let Some((key, after)) = rest.strip_prefix('[').and_then(|it| it.cut("] =>")) else { break };
        let value_at = line.len().saturating_sub(after.len());
        let head = after.trim_start();
        if let Some(open) = opens(head) {
            at = line.len().saturating_sub(head.len()).saturating_add(open);
            path.push(key);
            depth = depth.saturating_add(1);
            continue;
        }
        let len = value_len(after);
        let value = after.get(..len).unwrap_or_default().trim();
        if let Some(group) = groups.last_mut() {
            group.entries.push(Entry { path: path.clone(), key, value });
        }
        at = value_at.saturating_add(len);
    }
    groups
}

/// The length of `Array (` or `Name Object (` at the start of a value.
fn opens(value: &str) -> Option<usize> {
    let open = value.get(..value.floor_char_boundary(MAX_KEY))?.find('(')?;
    let name = value.get(..open)?.trim_end();
    let is_class = name.strip_suffix(" Object").is_some_and(|it| !it.contains([' ', ')', '[']));
    (name == "Array" || is_class).then_some(open.saturating_add(1))
}

/// Where a value ends: before the next key or the bracket that closes its array.
fn value_len(text: &str) -> usize {
    text.match_indices(' ').map(|(at, _)| at).find(|at| ends(text.get(at.saturating_add(1)..).unwrap_or_default())).unwrap_or(text.len())
}

/// Whether a text starts with a key, or with the bracket that closes an array.
fn ends(rest: &str) -> bool {
    let key = rest.strip_prefix('[').and_then(|it| it.get(..it.floor_char_boundary(MAX_KEY))).and_then(|it| it.split_once(']'));
    key.is_some_and(|(_, after)| after.starts_with(" =>")) || rest.strip_prefix(')').is_some_and(|it| it.is_empty() || it.starts_with(' '))
}

impl Group<'_> {
    fn value(&self, lines: &Lines, key: &str) -> Option<Text> {
        self.entries.iter().find(|it| it.key == key && it.path.is_empty() && !it.value.is_empty()).map(|it| lines.slice(it.value))
    }

    fn span(&self, lines: &Lines) -> Span {
        let ends = [self.entries.first(), self.entries.last()];
        ends.into_iter().flatten().map(|it| lines.span(it.key)).reduce(Span::to).unwrap_or_default()
    }

    /// What stands under `headers`: lines by their numbers, or values by their names.
    fn fields(&self, lines: &Lines) -> Option<Vec<Field>> {
        let inside = || self.entries.iter().filter(|it| it.path.iter().any(|it| it.to_ascii_lowercase().trim_matches(['*', ':']).ends_with("headers")));
        let field = |it: &Entry| {
            let is_index = it.key.bytes().all(|it| it.is_ascii_digit());
            // `[Server] => Array ( [0] => x )`
            let name = if is_index { it.path.last().copied().filter(|it| is_known_name(it)) } else { Some(it.key) };
            let (name, value) = name.map(|name| (name, it.value)).or_else(|| field_line(it.value))?;
            Some(lines.field(name, value))
        };
        let fields: Vec<Field> = inside().filter_map(field).collect();
        (!fields.is_empty()).then_some(fields)
    }

    fn request(&self, lines: &Lines) -> Option<Part> {
        let method = self.value(lines, "method").filter(|it| is_method(&it.as_str().to_ascii_uppercase()))?;
        let url = self.value(lines, "url").or_else(|| self.value(lines, "uri")).filter(|it| it.as_str().starts_with(['h', '/']))?;
        let fields = self.fields(lines);
        let method = Text::standing_for(method.as_str().to_ascii_uppercase(), method.span());
        let url = Some(url);
        let request = Request { method: Some(method), url, fields_shown: fields.is_some(), fields: fields.unwrap_or_default(), shown: Shown::Told, span: self.span(lines), ..Request::default() };
        Some(Part::Request(request))
    }

    fn responses(&self, lines: &Lines) -> Vec<Part> {
        let heads = self.heads(lines);
        if !heads.is_empty() || self.value(lines, "method").is_some() {
            return heads;
        }
        let names_status = |it: &&Entry| matches!(it.key, "code" | "status" | "http_code" | "status_code" | "statusCode" | "response_code") && is_status(it.value);
        let Some(code) = self.entries.iter().find(names_status) else { return Vec::new() };
        let status = code.value.parse().ok().map(|it| Spanned::new(it, lines.span(code.value)));
        let fields = self.fields(lines);
        let body = self.value(lines, "body");
        let url = self.value(lines, "url").filter(|it| it.as_str().starts_with("http"));
        if fields.is_none() && body.is_none() && url.is_none() {
            return Vec::new();
        }
        let response = Response { status, fields_shown: fields.is_some(), fields: fields.unwrap_or_default(), body, span: self.span(lines), ..Response::default() };
        let request = url.map(|it| Request { span: it.span(), url: Some(it), shown: Shown::Told, ..Request::default() });
        match request {
            Some(_) => vec![Part::Told(Box::new(Exchange { request, response: Some(response), ..Exchange::default() }))],
            None => vec![Part::Response(response)],
        }
    }

    /// `$http_response_header`: heads line by line.
    fn heads(&self, lines: &Lines) -> Vec<Part> {
        let entries = self.entries.iter().map(|it| (it.key, it.value));
        heads(lines, entries, self.span(lines)).into_iter().map(Part::Response).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::summary;

    #[test]
    fn one_line_holds_request_and_response() {
        let paste = "Bad: stdClass Object ( [headers] => Array ( [0] => Accept: a/b [1] => User-Agent: X (y) z ) [method] => GET [url] => http://h/x?a=1 [data] => Array ( ) [body] => [duration] => 3 ) stdClass Object ( [body] => {\"e\":[1]} [code] => 401 [headers] => Array ( [Server] => nginx [Date] => Mon, 23 Nov 2026 07:00:00 GMT ) )\n";
        assert_eq!(summary(paste), ["GET http://h/x?a=1 2 - -> 401 2 {\"e\":[1]}"]);
        assert_eq!(summary("Array ( [0] => HTTP/1.1 401 Unauthorized [1] => Server: x [2] => WWW-Authenticate: Bearer realm=\"a\" )\n"), ["- - 0 - -> 401 2 -"]);
    }

    #[test]
    fn wordpress_puts_the_code_deeper() {
        let paste = "Array ( [headers] => Array ( [server] => nginx [www-authenticate] => Bearer ) [body] => {\"e\":1} [response] => Array ( [code] => 401 [message] => Unauthorized ) [cookies] => Array ( ) )\n";
        assert_eq!(summary(paste), ["- - 0 - -> 401 2 {\"e\":1}"]);
    }
}
