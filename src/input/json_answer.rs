//! Answers that programs print as JSON: an object with `status` and `headers`, alone or under `response`, beside the method and URL of the request.

use super::body;
use super::grammar::{is_known_name, is_method, is_request_name, is_response_name};
use super::lines::Lines;
use super::pairs::json_fields;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Exchange, Field, Request, Response, Shown};
use crate::json::{Json, Node, read_json};
use crate::text::{Seek, Spanned, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "json answer", claim };

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at).filter(|it| it.trim_start().starts_with('{'))?;
    // A log's lines and an answer's own content are others' business.
    if body::kind(line) != body::Kind::Json || line.trim_end().len() > 1 && line.trim_end().ends_with('}') {
        return None;
    }
    let found = body::document(lines, at)?;
    if !found.text.as_str().holds("eaders\"") {
        return None;
    }
    let (node, _) = read_json(&found.text)?;
    let told = told(&node, &found.text)?;
    Some(Claim { lines: found.end.saturating_sub(at).max(1), parts: vec![Part::Told(Box::new(told))], what: "printed answer" })
}

const HEADERS: [&str; 5] = ["headers", "responseHeaders", "response_headers", "resp_headers", "Headers"];
const STATUSES: [&str; 7] = ["status", "statusCode", "status_code", "StatusCode", "code", "httpStatus", "http"];

fn told(node: &Node, text: &Text) -> Option<Exchange> {
    let answer = ["response", "res", "Response"].iter().find_map(|it| node.member(it)).filter(|it| !it.members().is_empty()).unwrap_or(node);
    let asked = ["request", "req", "config", "Request", "options"].iter().find_map(|it| node.member(it)).filter(|it| !it.members().is_empty());
    let got = HEADERS.iter().find_map(|it| answer.member(it)).and_then(fields);
    let sent = asked.and_then(|it| HEADERS.iter().find_map(|name| it.member(name))).and_then(fields);
    let got = got.filter(|it| it.iter().filter(|it| is_request_name(it.name.as_str())).count() <= it.iter().filter(|it| is_response_name(it.name.as_str())).count());
    let status = status(answer, 0);
    let fields = got.filter(|_| status.is_some() || sent.is_some())?;
    let find = |names: &[&str]| names.iter().find_map(|it| asked.and_then(|node| node.member(it)).or_else(|| answer.member(it))?.text()).cloned();
    let method = find(&["method"]).filter(|it| is_method(&it.as_str().to_ascii_uppercase()));
    let url = find(&["url", "uri", "href"]).filter(|it| it.as_str().holds("://") || it.as_str().starts_with('/'));
    let request = (method.is_some() || url.is_some() || sent.is_some()).then(|| Request {
        method: method.map(|it| Text::standing_for(it.as_str().to_ascii_uppercase(), it.span())),
        url,
        fields_shown: sent.is_some(),
        fields: sent.unwrap_or_default(),
        shown: Shown::Told,
        span: text.span(),
        ..Request::default()
    });
    let content = ["body", "data", "content"].iter().find_map(|it| answer.member(it)?.text()).filter(|it| !it.is_empty());
    let body = Some(content.unwrap_or(text).clone());
    let response = Response { status, fields, fields_shown: true, body, span: text.span(), ..Response::default() };
    Some(Exchange { request, response: Some(response), ..Exchange::default() })
}

/// A status that the object names, or one within: `"status": { "http": { "code": 403 } }`.
fn status(node: &Node, depth: usize) -> Option<Spanned<u16>> {
    STATUSES.iter().find_map(|name| match &node.member(name)?.value {
        Json::Number(it) | Json::String(it) => Some(Spanned::new(it.as_str().parse().ok().filter(|it| (100..600).contains(it))?, it.span())),
        Json::Object(_) if depth < 3 => status(node.member(name)?, depth.saturating_add(1)),
        _ => None,
    })
}

/// An object of field names with strings or lists of strings.
fn fields(node: &Node) -> Option<Vec<Field>> {
    let found = json_fields(node);
    let known = found.iter().filter(|it| is_known_name(it.name.as_str())).count();
    (known > 1 && known.saturating_mul(3) >= found.len()).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::super::testing::summary;

    #[test]
    fn a_status_may_stand_deep() {
        let paste = "{\n\t\"response\":{\n\t\t\"status\":{\n\t\t\t\"http\":{\n\t\t\t\t\"code\":403\n\t\t\t}\n\t\t},\n\t\t\"headers\":{\n\t\t\t\"Date\":\"Wed, 23 Apr 2025 12:02:56 GMT\",\n\t\t\t\"Content-Type\":\"application\\/json\"\n\t\t}\n\t},\n\t\"result\":{\"error\":\"no\"}\n}\n";
        let found = summary(paste);
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with("- - 0 - -> 403 2 {"), "{found:?}");
    }

    #[test]
    fn an_answer_beside_its_request() {
        let paste = "{\n  \"request\": {\n    \"method\": \"GET\",\n    \"url\": \"https://h/x\",\n    \"headers\": { \"Accept\": \"a\", \"User-Agent\": \"b\" }\n  },\n  \"response\": {\n    \"status\": 401,\n    \"headers\": { \"server\": \"x\", \"date\": \"y\" },\n    \"body\": \"no\"\n  }\n}\n";
        assert_eq!(summary(paste), ["GET https://h/x 2 - -> 401 2 no"]);
    }

    #[test]
    fn content_without_a_status_is_content() {
        let paste = "{\n  \"headers\": { \"a\": \"b\" },\n  \"error\": \"no\"\n}\n";
        assert!(summary(paste)[0].starts_with("- - 0 - -> - 0 {"), "{:?}", summary(paste));
    }
}
