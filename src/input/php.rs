//! What PHP prints with `print_r` and `var_dump`: `$http_response_header`, `get_headers()`, `curl_getinfo()`, `getallheaders()`, `$_SERVER`.

use super::grammar::{field_line, is_known_name, is_method, is_request_name, is_response_name, status_line};
use super::lines::Lines;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Exchange, Field, Request, Response, Shown};
use crate::text::{Seek, Span, Spanned, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "php", claim };

// An array longer than this is data, and is not searched again and again.
const MAX_ENTRIES: usize = 600;

struct Entry<'l> {
    key: &'l str,
    value: &'l str,
}

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    entry(lines, at)?;
    let mut entries = Vec::new();
    let mut end = at;
    while let Some((found, next)) = entry(lines, end).filter(|_| entries.len() < MAX_ENTRIES) {
        entries.push(found);
        end = next;
        // An array inside, empty or closed, stands between two entries.
        let is_bracket = |it: &usize| lines.get(*it).is_some_and(|line| matches!(line.trim(), "" | "(" | ")" | "{" | "}"));
        let skipped = (end..end.saturating_add(4)).take_while(is_bracket).count();
        if entry(lines, end.saturating_add(skipped)).is_some() {
            end = end.saturating_add(skipped);
        }
    }
    let span = lines.extent(at..end);
    let found = Found { lines, entries, span };
    let parts = found.responses().or_else(|| found.transfer()).or_else(|| found.server()).or_else(|| found.fields())?;
    Some(Claim { lines: end.saturating_sub(at).max(1), parts, what: "PHP array" })
}

/// `[key] => value`, or `["key"]=>` and `string(5) "value"` in the next line; with the line after it.
fn entry<'l>(lines: &Lines<'l>, at: usize) -> Option<(Entry<'l>, usize)> {
    let line = lines.get(at)?.trim();
    let (key, rest) = line.strip_prefix('[')?.split_once(']')?;
    let key = key.trim_matches('"');
    if let Some(value) = rest.strip_prefix(" =>") {
        return Some((Entry { key, value: value.trim() }, at.saturating_add(1)));
    }
    let rest = rest.strip_prefix("=>")?.trim();
    let (value, next) = if rest.is_empty() { (lines.get(at.saturating_add(1))?.trim(), at.saturating_add(2)) } else { (rest, at.saturating_add(1)) };
    let inner = value.strip_prefix("string(").and_then(|it| it.cut(") ")).map(|(_, it)| it.trim().trim_start_matches('"'));
    let inner = inner.map(|it| it.strip_suffix('"').unwrap_or(it));
    let number = || value.strip_prefix("int(").or_else(|| value.strip_prefix("float(")).and_then(|it| it.strip_suffix(')'));
    Some((Entry { key, value: inner.or_else(number).unwrap_or(value) }, next))
}

struct Found<'l, 't> {
    lines: &'l Lines<'t>,
    entries: Vec<Entry<'t>>,
    span: Span,
}

impl Found<'_, '_> {
    fn value(&self, key: &str) -> Option<Text> {
        let found = self.entries.iter().find(|it| it.key == key).filter(|it| !it.value.is_empty())?;
        Some(self.lines.slice(found.value))
    }

    /// `$http_response_header`.
    fn responses(&self) -> Option<Vec<Part>> {
        let found = heads(self.lines, self.entries.iter().map(|it| (it.key, it.value)), self.span);
        (!found.is_empty()).then(|| found.into_iter().map(Part::Response).collect())
    }

    /// `curl_getinfo()`: the URL and the status, no fields.
    fn transfer(&self) -> Option<Vec<Part>> {
        let (url, code) = (self.value("url")?, self.value("http_code")?);
        let status = Some(Spanned::new(code.as_str().parse().ok().filter(|it| *it > 0)?, code.span()));
        let request = Request { method: self.value("effective_method"), url: Some(url), shown: Shown::Told, span: self.span, ..Request::default() };
        let response = Response { status, span: code.span(), ..Response::default() };
        Some(vec![Part::Told(Box::new(Exchange { request: Some(request), response: Some(response), ..Exchange::default() }))])
    }

    /// `$_SERVER`: the request as the script sees it, which may be less than what was sent.
    fn server(&self) -> Option<Vec<Part>> {
        let method = self.value("REQUEST_METHOD").filter(|it| is_method(it.as_str()))?;
        let fields = self.entries.iter().filter_map(|it| {
            let name = it.key.strip_prefix("HTTP_")?.to_ascii_lowercase().replace('_', "-");
            Some(Field { name: Text::standing_for(name, self.lines.span(it.key)), value: self.lines.slice(it.value) })
        });
        let request = Request {
            method: Some(method),
            url: self.value("REQUEST_URI"),
            fields: fields.collect(),
            fields_shown: true,
            shown: Shown::Told,
            span: self.span,
            ..Request::default()
        };
        Some(vec![Part::Told(Box::new(Exchange { request: Some(request), ..Exchange::default() }))])
    }

    /// `getallheaders()`, or the headers of a response object.
    fn fields(&self) -> Option<Vec<Part>> {
        let known = self.entries.iter().filter(|it| is_known_name(it.key)).count();
        if known < 2 || known.saturating_mul(2) < self.entries.len() {
            return None;
        }
        let requests = self.entries.iter().filter(|it| is_request_name(it.key)).count();
        let responses = self.entries.iter().filter(|it| is_response_name(it.key)).count();
        let fields: Vec<Field> = self.entries.iter().filter(|it| it.value != "Array").map(|it| self.lines.field(it.key, it.value)).collect();
        let exchange = if requests > responses {
            let request = Request { fields, fields_shown: true, shown: Shown::Told, span: self.span, ..Request::default() };
            Exchange { request: Some(request), ..Exchange::default() }
        } else {
            let response = Response { fields, fields_shown: true, span: self.span, ..Response::default() };
            Exchange { response: Some(response), ..Exchange::default() }
        };
        Some(vec![Part::Told(Box::new(exchange))])
    }
}

/// The heads among keys and values: `[0] => HTTP/1.1 401 Unauthorized`, `[1] => Server: x`, or `[Server] => x`; after a redirect several.
pub(super) fn heads<'l>(lines: &Lines, entries: impl Iterator<Item = (&'l str, &'l str)>, span: Span) -> Vec<Response> {
    let mut found: Vec<Response> = Vec::new();
    for (key, value) in entries {
        if let Some(start) = status_line(value) {
            found.push(Response {
                status: Some(Spanned::new(start.status, lines.span(start.digits))),
                reason: Some(lines.slice(start.reason)).filter(|it| !it.is_empty()),
                version: Some(lines.slice(start.version)),
                fields_shown: true,
                span,
                ..Response::default()
            });
            continue;
        }
        let Some(last) = found.last_mut() else { continue };
        let is_index = key.bytes().all(|it| it.is_ascii_digit());
        match field_line(value).filter(|_| is_index) {
            Some((name, value)) => last.fields.push(lines.field(name, value)),
            None if !is_index => last.fields.push(lines.field(key, value)),
            None => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::testing::summary;

    #[test]
    fn print_r_and_var_dump_show_a_head() {
        let print_r = "Array\n(\n    [0] => HTTP/1.1 401 Unauthorized\n    [1] => Server: x\n    [2] => WWW-Authenticate: Bearer realm=\"api\"\n)\n";
        assert_eq!(summary(print_r), ["- - 0 - -> 401 2 -"]);
        let var_dump = "array(3) {\n  [0]=>\n  string(25) \"HTTP/1.1 401 Unauthorized\"\n  [\"Server\"]=>\n  string(1) \"x\"\n  [\"WWW-Authenticate\"]=>\n  string(20) \"Bearer realm=\"api\"\"\n}\n";
        assert_eq!(summary(var_dump), ["- - 0 - -> 401 2 -"]);
    }

    #[test]
    fn getinfo_and_the_superglobal_tell_of_the_request() {
        let info = "Array\n(\n    [url] => http://h/x\n    [content_type] => application/json\n    [http_code] => 401\n    [redirect_url] => \n    [certinfo] => Array\n        (\n        )\n\n    [effective_method] => GET\n)\n";
        assert_eq!(summary(info), ["GET http://h/x 0 - -> 401 0 -"]);
        let server = "[HTTP_HOST] => h\n[HTTP_X_API_KEY] => a\n[REQUEST_METHOD] => POST\n[REQUEST_URI] => /x\n";
        assert_eq!(summary(server), ["POST /x 2 - -> - 0 -"]);
    }
}
