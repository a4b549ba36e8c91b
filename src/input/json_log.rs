//! Logs of one JSON object a line, as servers, proxies and platforms write them: Caddy, Traefik, Envoy, nginx with `escape=json`, Kubernetes'
//! audit log, pino, Google's `httpRequest`.

use super::grammar::is_method;
use super::lines::Lines;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Exchange, Field, Request, Response, Shown};
use crate::json::{Json, Node, read_json};
use crate::text::{Seek, Span, Spanned, Text};
use crate::time::{Timestamp, read_time};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "json log", claim };

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at).filter(|it| it.len() < 60_000)?;
    // A log viewer may put its own columns before the object.
    let start = line.find('{').filter(|it| *it < 200)?;
    let text = lines.slice(line.get(start..)?.trim_end());
    if let Some(told) = super::write_out::json(&text) {
        return Some(Claim { lines: 1, parts: vec![Part::Told(Box::new(told))], what: "curl's summary" });
    }
    if !looks_like_log(text.as_str()) {
        return None;
    }
    let (node, end) = read_json(&text)?;
    let closed = text.as_str().get(..end).is_some_and(|it| it.ends_with('}'));
    let exchange = closed.then(|| exchange(&node, &text)).flatten()?;
    Some(Claim { lines: 1, parts: vec![Part::Told(Box::new(exchange))], what: "log line" })
}

// What an error object of an API has not: who asked, how long it took, at which level it was logged.
fn looks_like_log(chars: &str) -> bool {
    const MARKS: [&str; 24] = [
        "\"level\"", "\"logger\"", "remote_ip", "remote_addr", "client_ip", "clientIp", "ClientAddr", "\"duration\"", "\"latency\"", "user_agent",
        "userAgent", "start_time", "upstream", "\"severity\"", "\"pid\"", "requestReceivedTimestamp", "httpRequest", "responseTime", "response_time",
        "request_time", "sourceIPs", "downstream_", "\"ip\"", "\"stream\"",
    ];
    MARKS.iter().any(|it| chars.holds(it))
}

const METHODS: [&str; 8] = ["method", "request_method", "RequestMethod", "requestMethod", "req_method", "http_method", "verb", "httpMethod"];
const TARGETS: [&str; 14] = [
    "uri", "url", "path", "request_uri", "RequestPath", "requestUrl", "requestURI", "requestUri", "req_path", "http_path", "originalUrl", "request_path",
    "x_envoy_original_path", "uri_path",
];
const STATUSES: [&str; 18] = [
    "http_code", "reply-status", "httpStatusCode", "http_status_code", "status", "statusCode", "status_code", "DownstreamStatus", "response_code", "responseCode", "code", "http_status", "httpStatus", "res_status", "elb_status_code",
    "response_status", "sc-status", "OriginStatus",
];

fn exchange(node: &Node, text: &Text) -> Option<Exchange> {
    let places = [Some(node), node.member("request"), node.member("req"), node.member("httpRequest"), node.member("http"), node.member("requestContext")];
    let places: Vec<&Node> = places.into_iter().flatten().collect();
    let find = |names: &[&str]| names.iter().find_map(|name| places.iter().find_map(|it| it.member(name)));
    let method = find(&METHODS).and_then(Node::text).filter(|it| is_method(&it.as_str().to_ascii_uppercase()))?;
    let hosted = places.iter().any(|it| it.member("host").is_some());
    let target = find(&TARGETS).and_then(Node::text).filter(|it| it.as_str().starts_with(['/', 'h', '*']) || (hosted && it.is_empty()))?;
    let answers = [Some(node), node.member("response"), node.member("res"), node.member("responseStatus"), node.member("httpRequest")];
    let status = STATUSES.iter().find_map(|name| answers.iter().flatten().find_map(|it| number(it.member(name)?)));
    let sent = find(&["headers"]).map(fields);
    let got = node.member("resp_headers").or_else(|| node.member("response")?.member("headers")).or_else(|| node.member("res")?.member("headers")).map(fields);
    let sent = sent.or_else(|| prefixed(node, &["request_", "RequestHeader_"]));
    let got = got.or_else(|| prefixed(node, &["downstream_", "origin_"]));
    let span = text.span();
    let request = Request {
        method: Some(upper(method)),
        url: Some(absolute(target, &places)),
        fields_shown: sent.is_some(),
        fields: sent.unwrap_or_default(),
        shown: Shown::Told,
        span,
        ..Request::default()
    };
    let answered = status.is_some() || got.is_some();
    let response = answered.then(|| Response { status, fields_shown: got.is_some(), fields: got.unwrap_or_default(), span: status.map_or(span, |it| it.span), ..Response::default() });
    Some(Exchange { request: Some(request), response, sayings: vec![text.clone()], time: time(node) })
}

fn upper(method: &Text) -> Text {
    let upper = method.as_str().to_ascii_uppercase();
    if upper == method.as_str() { method.clone() } else { Text::standing_for(upper, method.span()) }
}

fn number(node: &Node) -> Option<Spanned<u16>> {
    let text = match &node.value {
        Json::Number(text) | Json::String(text) => text,
        _ => return None,
    };
    let status = text.as_str().parse().ok().filter(|it| (100..600).contains(it))?;
    Some(Spanned::new(status, text.span()))
}

/// The target as an absolute URL where the entry names scheme and host.
fn absolute(target: &Text, places: &[&Node]) -> Text {
    let find = |names: &[&str]| names.iter().find_map(|name| places.iter().find_map(|it| it.member(name)?.text())).filter(|it| !it.is_empty());
    let scheme = find(&["scheme", "RequestScheme", "request_scheme", "protocol"]).filter(|it| matches!(it.as_str(), "http" | "https"));
    let host = find(&["host", "RequestHost", "authority", "http_host", "domain"]);
    let (Some(scheme), Some(host), true) = (scheme, host, target.as_str().starts_with('/')) else { return target.clone() };
    let mut url = scheme.clone();
    let end = host.span().start;
    url.push_decoded("://", Span::new(end, end));
    url.push_text(host, 0..host.len());
    url.push_text(target, 0..target.len());
    url
}

/// A member that holds fields: strings, or lists of strings. An empty list is a value that the logger hid.
fn fields(node: &Node) -> Vec<Field> {
    let mut fields = Vec::new();
    for (name, value) in node.members() {
        if matches!(&value.value, Json::Array(items) if items.is_empty()) {
            fields.push(Field { name: name.clone(), value: Text::standing_for("[]", value.span) });
        }
        let values = if matches!(value.value, Json::Array(_)) { value.items() } else { std::slice::from_ref(value) };
        let texts = values.iter().filter_map(|it| match &it.value {
            Json::String(text) | Json::Number(text) => Some(text),
            _ => None,
        });
        fields.extend(texts.map(|it| Field { name: name.clone(), value: it.clone() }));
    }
    fields
}

/// Traefik's way: each field is a member of the entry, `downstream_Www-Authenticate`.
fn prefixed(node: &Node, prefixes: &[&str]) -> Option<Vec<Field>> {
    let field = |(name, value): &(Text, Node)| {
        let rest = prefixes.iter().find_map(|it| name.as_str().strip_prefix(it)).filter(|it| it.starts_with(|first: char| first.is_ascii_uppercase()))?;
        Some(Field { name: name.part(rest), value: value.text()?.clone() })
    };
    let fields: Vec<Field> = node.members().iter().filter_map(field).collect();
    (!fields.is_empty()).then_some(fields)
}

fn time(node: &Node) -> Option<Spanned<Timestamp>> {
    const NAMES: [&str; 10] = ["ts", "time", "timestamp", "@timestamp", "start_time", "StartUTC", "time_iso8601", "requestReceivedTimestamp", "time_local", "date"];
    let member = NAMES.iter().find_map(|it| node.member(it))?;
    let value = match &member.value {
        Json::String(text) => read_time(text.as_str())?,
        Json::Number(_) => epoch(member.number()?)?,
        _ => return None,
    };
    Some(Spanned::new(value, member.span))
}

// Seconds or milliseconds since 1970.
fn epoch(number: f64) -> Option<Timestamp> {
    let seconds = if number > 1e11 { number / 1000.0 } else { number };
    (1e9..1e10).contains(&seconds).then_some(Timestamp(seconds as i64))
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::super::testing::summary;

    #[test]
    fn every_servers_json_tells_the_same() {
        for (line, expected) in [
            (r#"{"level":"info","ts":1795417389.12,"logger":"http.log.access","msg":"handled request","request":{"remote_ip":"192.0.2.1","proto":"HTTP/2.0","method":"GET","host":"h","uri":"/x","headers":{"Accept":["*/*"],"Authorization":["REDACTED"]}},"status":401,"resp_headers":{"Server":["Caddy"],"Www-Authenticate":["Basic realm=\"r\""]}}"#, "GET /x 2 - -> 401 2 -"),
            (r#"{"ClientAddr":"192.0.2.1:1","DownstreamStatus":401,"RequestHost":"h","RequestMethod":"GET","RequestPath":"/x","RequestScheme":"https","StartUTC":"2026-11-23T07:03:09.12Z","downstream_Www-Authenticate":"Basic","request_Authorization":"REDACTED","level":"info"}"#, "GET https://h/x 1 - -> 401 1 -"),
            (r#"{"start_time":"2026-11-23T07:03:09.12Z","method":"GET","path":"/x","protocol":"HTTP/1.1","response_code":403,"authority":"h","user_agent":"curl","duration":3}"#, "GET /x 0 - -> 403 0 -"),
            (r#"{"level":30,"time":1795417389123,"pid":1,"req":{"id":1,"method":"GET","url":"/x","headers":{"host":"h","authorization":"Bearer a"}},"res":{"statusCode":401,"headers":{"www-authenticate":"Bearer"}},"responseTime":3,"msg":"request completed"}"#, "GET /x 2 - -> 401 1 -"),
            (r#"{"kind":"Event","level":"Metadata","verb":"GET","requestURI":"/api/v1/pods","sourceIPs":["192.0.2.1"],"responseStatus":{"code":401},"requestReceivedTimestamp":"2026-11-23T07:03:09.123456Z"}"#, "GET /api/v1/pods 0 - -> 401 0 -"),
        ] {
            assert_eq!(summary(line), [expected], "{line}");
            assert!(read(line).exchanges[0].time.is_some(), "{line}");
        }
    }

    #[test]
    fn an_error_object_is_content() {
        let paste = r#"{"timestamp":"2026-11-23T07:03:09Z","status":401,"error":"Unauthorized","path":"/x","method":"GET"}"#;
        assert!(read(paste).exchanges[0].response.as_ref().is_some_and(|it| it.body.is_some()));
    }
}
