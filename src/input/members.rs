//! Objects and maps that name a status and a URL among their members, in any language's way of printing them: error objects of HTTP clients,
//! results of automation tools, one-line dumps.

use super::grammar::{is_known_name, is_method};
use super::lines::Lines;
use super::pairs::{Pair, bracketed, pairs};
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Exchange, Field, Request, Response, Shown};
use crate::text::{Seek, Spanned, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "members", claim };

const MAX_LINE: usize = 40_000;
// How many brackets of a line are looked into, and how far in it one may open.
const MAX_TRIES: usize = 4;

const METHODS: [&str; 7] = ["method", "requestmethod", "httpmethod", "reqmethod", "verb", "type", "httpverb"];
const URLS: [&str; 13] =
    ["url", "uri", "requesturl", "requesturi", "href", "endpoint", "fullurl", "reqpath", "requestpath", "path", "effectiveurl", "redirecturl", "baseurl"];
const STATUSES: [&str; 11] =
    ["status", "statuscode", "httpstatus", "httpcode", "responsecode", "replystatus", "responsestatus", "httpstatuscode", "code", "errorcode", "rescode"];
const BODIES: [&str; 7] = ["body", "content", "responsebody", "responsetext", "data", "text", "responsedata"];

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at).filter(|it| it.len() < MAX_LINE && !it.trim_start().starts_with("{\"error\""))?;
    let opens = line.char_indices().filter(|(place, char)| *char == '{' && opens_members(line, lines.get(at.saturating_add(1)), *place));
    let is_content = |found: &Found, offset: usize| {
        // An answer's content may name the path that it refuses, and a status.
        let whole = line.get(..offset).is_some_and(|it| it.trim().is_empty());
        whole && found.fields.len() < 2 && found.url.as_ref().is_none_or(|it| it.as_str().starts_with('/'))
    };
    let (found, end) = opens.take(MAX_TRIES).find_map(|(offset, _)| {
        let (text, end, _) = bracketed(lines, at, offset)?;
        Some((members(&text).filter(|it| !is_content(it, offset))?, end))
    })?;
    let told = found.told(lines, at, end);
    Some(Claim { lines: end.saturating_sub(at).max(1), parts: vec![Part::Told(Box::new(told))], what: "printed object" })
}

/// Whether a name and what separates it from a value follow the bracket, in its line or in the next.
fn opens_members(line: &str, next: Option<&str>, offset: usize) -> bool {
    let inside = line.get(offset.saturating_add(1)..).unwrap_or_default().trim_start();
    let inside = if inside.is_empty() { next.unwrap_or_default().trim_start() } else { inside };
    let inside = inside.trim_start_matches(['"', '\'', ':', '[']);
    let len = inside.bytes().take_while(|it| it.is_ascii_alphanumeric() || b"-_".contains(it)).count();
    let rest = inside.get(len..).unwrap_or_default().trim_start_matches(['"', '\'', ']', ' ']);
    (2..40).contains(&len) && rest.starts_with([':', '='])
}

/// What an object says of an exchange.
struct Found {
    method: Option<Text>,
    url: Option<Text>,
    status: Option<Text>,
    body: Option<Text>,
    said: Option<Text>,
    fields: Vec<Field>,
}

fn members(text: &Text) -> Option<Found> {
    if holds_fields(text.as_str()) {
        return None;
    }
    let pairs = pairs(text);
    let find = |names: &[&str], fits: fn(&str) -> bool| {
        let of = |name: &&str| pairs.iter().find(|(key, value)| is_named(key.as_str(), name) && fits(value.as_str())).map(|(_, value)| value.clone());
        names.iter().find_map(of)
    };
    let url = find(&URLS, |it| it.starts_with("http://") || it.starts_with("https://") || it.starts_with('/') && it.len() > 1);
    let method = find(&METHODS, |it| is_method(&it.trim_start_matches(':').to_ascii_uppercase()));
    let status = find(&STATUSES, is_status).or_else(|| deeper_status(text).filter(|_| url.is_some() && method.is_some()));
    let body = find(&BODIES, |it| it.trim_start().starts_with(['{', '[', '<']));
    let said = find(&["msg", "message"], |it| !it.is_empty());
    let fields: Vec<Field> = pairs.iter().filter_map(field).collect();
    // An answer's own content may hold a status; with where it came from or its fields, it is an exchange.
    status.as_ref().filter(|_| url.is_some() || fields.len() >= 2)?;
    Some(Found { method, url, status, body, said, fields })
}

/// Whether a map of fields stands within, which the reader of such maps knows better.
fn holds_fields(chars: &str) -> bool {
    let Some((_, rest)) = chars.cut("headers") else { return false };
    let inside = rest.trim_start_matches(['"', '\'', ':', '=', '>', ' ']).strip_prefix(['{', '[']).unwrap_or_default();
    let inside = inside.trim_start_matches(['"', '\'', '(', ' ', '\n']);
    let len = inside.bytes().take_while(|it| it.is_ascii_alphanumeric() || *it == b'-').count();
    inside.get(..len).is_some_and(is_known_name)
}

/// `statusCode`, `status_code` and `status-code` are one name.
fn is_named(key: &str, name: &str) -> bool {
    let bare = key.bytes().filter(u8::is_ascii_alphanumeric);
    bare.map(|it| it.to_ascii_lowercase()).eq(name.bytes())
}

fn is_status(value: &str) -> bool {
    value.len() == 3 && value.parse().is_ok_and(|it: u16| (200..600).contains(&it))
}

// Ansible writes the names of fields as those of variables: `www_authenticate`.
fn field((name, value): &Pair) -> Option<Field> {
    let dashed = name.as_str().replace('_', "-");
    let plain = ["date", "server", "via", "vary", "allow", "expires", "connection", "pragma"];
    let known = is_known_name(&dashed) && (dashed.contains('-') || plain.iter().any(|it| dashed.eq_ignore_ascii_case(it)));
    let name = if dashed == name.as_str() { name.clone() } else { Text::standing_for(dashed.clone(), name.span()) };
    (known || dashed.to_ascii_lowercase().starts_with("x-")).then(|| Field { name, value: value.trim() })
}

/// A status that stands in an object within.
fn deeper_status(text: &Text) -> Option<Text> {
    let chars = text.as_str();
    ["statusCode", "status_code", "statuscode", "status"].iter().find_map(|name| {
        let at = chars.seek(name)?.saturating_add(name.len());
        let rest = chars.get(at..)?.trim_start_matches(['"', '\'', ':', '=', '>', ' ']);
        let digits = rest.get(..3).filter(|it| is_status(it))?;
        rest.get(3..).is_none_or(|it| !it.starts_with(|next: char| next.is_ascii_alphanumeric())).then(|| text.part(digits))
    })
}

impl Found {
    fn told(self, lines: &Lines, at: usize, end: usize) -> Exchange {
        let span = lines.extent(at..end);
        let method = self.method.map(|it| {
            let upper = it.as_str().trim_start_matches(':').to_ascii_uppercase();
            if upper == it.as_str() { it } else { Text::standing_for(upper, it.span()) }
        });
        let asked = method.is_some() || self.url.is_some();
        let request = asked.then(|| Request { method, url: self.url, shown: Shown::Told, span, ..Request::default() });
        let status = self.status.and_then(|it| Some(Spanned::new(it.as_str().parse().ok()?, it.span())));
        let response = Response {
            span: status.map_or(span, |it| it.span),
            status,
            fields_shown: !self.fields.is_empty(),
            fields: self.fields,
            body: self.body,
            ..Response::default()
        };
        Exchange { request, response: Some(response), sayings: self.said.into_iter().collect(), time: None }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::summary;

    #[test]
    fn an_object_with_a_status_and_a_url_tells_of_an_exchange() {
        for (paste, expected) in [
            (r#"{"headers":{"lazy":null},"status":401,"statusText":"Unauthorized","url":"https://h/api/x?a=1","ok":false}"#, "- https://h/api/x?a=1 0 - -> 401 0 -"),
            (r#"fatal: [db]: FAILED! => {"msg": "error : {'status': 401, 'url': 'https://h/api/x', 'content-length': '42', 'date': 'Mon, 23 Nov 2026 14:01:00 GMT'} "}"#, "- https://h/api/x 0 - -> 401 2 -"),
            ("ClientError: Unauthorized {\n  response: {\n    body: { statusCode: 401, error: 'Unauthorized' },\n    url: 'https://h/v1/data',\n    method: 'post'\n  }\n}", "POST https://h/v1/data 0 - -> 401 0 -"),
            (r##"#<Error {:status=>403, :url=>"https://h/x", :method=>:get}>"##, "GET https://h/x 0 - -> 403 0 -"),
        ] {
            assert_eq!(summary(paste), [expected], "{paste}");
        }
    }

    #[test]
    fn ansible_tells_of_its_answer() {
        let paste = concat!(
            "fatal: [web1]: FAILED! => {\"changed\": false, \"content\": \"{\\\"error\\\":\\\"no\\\"}\", \"content_type\": \"application/json\", \"elapsed\": 0, ",
            "\"msg\": \"Status code was 401 and not [200]: HTTP Error 401: Unauthorized\", \"server\": \"nginx\", \"status\": 401, \"url\": \"https://h.example/x\", ",
            "\"www_authenticate\": \"Basic realm=\\\"r\\\"\"}\n"
        );
        assert_eq!(summary(paste), ["- https://h.example/x 0 - -> 401 3 {\"error\":\"no\"}"]);
    }

    #[test]
    fn a_dict_inside_an_error_is_read() {
        let paste = "{\"msg\": \"it failed: {'status': 403, 'body': '{\\\"message\\\":\\\"no\\\"}', 'url': 'http://h:3000/x', 'server': 'y', 'expires': '-1'} \"}\n";
        assert_eq!(summary(paste), ["- http://h:3000/x 0 - -> 403 2 {\"message\":\"no\"}"]);
    }

    #[test]
    fn a_body_with_a_status_is_no_answer() {
        for paste in ["{\"status\": 401, \"message\": \"no\", \"path\": \"/x\"}\n", "{\"type\": \"about:blank\", \"title\": \"Unauthorized\", \"status\": 401}\n"] {
            assert!(summary(paste).iter().all(|it| it.contains("401 0 {")), "{paste} {:?}", summary(paste));
        }
    }
}
