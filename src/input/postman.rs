//! Collections that Postman exports: version 1 (`"requests": [{ "headers": "A: b\n", "url": … }]`) and 2 (`"item": [{ "request": … }]`), with the
//! examples of answers saved in them.

use super::body;
use super::grammar::{field_line, is_method};
use super::lines::Lines;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Exchange, Field, Request, Response, Shown};
use crate::json::{Json, Node, read_json};
use crate::text::{Seek, Spanned, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "postman", claim };

const MAX_DEPTH: usize = 8;
const MAX_REQUESTS: usize = 200;

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at).filter(|it| it.trim_start().starts_with('{'))?;
    let near = |names: &[&str]| (at..at.saturating_add(60)).map_while(|it| lines.get(it)).any(|it| names.iter().any(|name| it.holds(name)));
    if !near(&["schema.getpostman.com", "\"collectionId\"", "\"_postman_id\"", "\"requests\""]) || body::kind(line) != body::Kind::Json {
        return None;
    }
    let found = body::document(lines, at)?;
    let (node, _) = read_json(&found.text)?;
    let mut parts = Vec::new();
    match node.member("requests") {
        Some(requests) => requests.items().iter().take(MAX_REQUESTS).for_each(|it| first(it, &mut parts)),
        None => items(&node, 0, &mut parts),
    }
    (!parts.is_empty()).then(|| Claim { lines: found.end.saturating_sub(at).max(1), parts, what: "Postman collection" })
}

fn push(request: Request, responses: Vec<Response>, parts: &mut Vec<Part>) {
    if responses.is_empty() {
        return parts.push(Part::Command(request));
    }
    for response in responses {
        parts.push(Part::Exchange(Box::new(Exchange { request: Some(request.clone()), response: Some(response), ..Exchange::default() })));
    }
}

fn text<'n>(node: &'n Node, names: &[&str]) -> Option<&'n Text> {
    names.iter().find_map(|it| node.member(it)?.text()).filter(|it| !it.is_empty())
}

fn request(node: &Node, url: Option<Text>, fields: Vec<Field>, body: Option<Text>) -> Option<Request> {
    let method = text(node, &["method"]).filter(|it| is_method(it.as_str())).cloned()?;
    Some(Request { method: Some(method), url, fields, fields_shown: true, body, shown: Shown::Given, span: node.span, ..Request::default() })
}

/// A request of version 1.
fn first(node: &Node, parts: &mut Vec<Part>) {
    let lines = text(node, &["headers"]).map(|all| all.as_str().lines().filter_map(|it| field_line(it.trim_start_matches("//"))).map(|(name, value)| Field { name: all.part(name), value: all.part(value) }).collect());
    let Some(request) = request(node, text(node, &["url"]).cloned(), lines.unwrap_or_default(), text(node, &["rawModeData"]).cloned()) else { return };
    let responses = node.member("responses").map_or(&[][..], Node::items).iter().take(8).filter_map(answer).collect();
    push(request, responses, parts);
}

/// The requests of version 2, in folders.
fn items(node: &Node, depth: usize, parts: &mut Vec<Part>) {
    for item in node.member("item").map_or(&[][..], Node::items) {
        if depth < MAX_DEPTH && parts.len() < MAX_REQUESTS {
            second(item, parts);
            items(item, depth.saturating_add(1), parts);
        }
    }
}

fn second(item: &Node, parts: &mut Vec<Part>) {
    let Some(node) = item.member("request") else { return };
    let url = node.member("url").and_then(|it| it.text().or_else(|| text(it, &["raw"]))).cloned();
    let body = node.member("body").and_then(|it| text(it, &["raw"])).cloned();
    let Some(request) = request(node, url, node.member("header").map(fields).unwrap_or_default(), body) else { return };
    let responses = item.member("response").map_or(&[][..], Node::items).iter().take(8).filter_map(answer).collect();
    push(request, responses, parts);
}

fn fields(list: &Node) -> Vec<Field> {
    let is_on = |it: &&Node| !matches!(it.member("disabled").map(|it| &it.value), Some(Json::Bool(true)));
    list.items().iter().filter(is_on).filter_map(|it| Some(Field { name: text(it, &["key", "name"])?.clone(), value: it.member("value")?.text()?.clone() })).collect()
}

/// A saved example.
fn answer(node: &Node) -> Option<Response> {
    let code = node.member("code").or_else(|| node.member("responseCode")?.member("code"))?;
    let Json::Number(digits) = &code.value else { return None };
    let status = Some(Spanned::new(digits.as_str().parse().ok()?, digits.span()));
    let headers = node.member("header").or_else(|| node.member("headers"));
    let fields = headers.map(fields);
    Some(Response { status, fields_shown: fields.is_some(), fields: fields.unwrap_or_default(), body: text(node, &["body", "text"]).cloned(), span: node.span, ..Response::default() })
}

#[cfg(test)]
mod tests {
    use super::super::testing::summary;

    #[test]
    fn the_first_version_keeps_fields_in_a_string() {
        let paste = "{\n  \"id\": \"1\",\n  \"requests\": [\n    {\n      \"headers\": \"Authorization: Bearer a\\nAccept: b\\n\",\n      \"url\": \"https://h/x\",\n      \"method\": \"GET\",\n      \"responses\": [ { \"responseCode\": { \"code\": 401 }, \"headers\": [ { \"key\": \"Server\", \"value\": \"x\" } ], \"text\": \"{}\" } ]\n    }\n  ]\n}\n";
        assert_eq!(summary(paste), ["GET https://h/x 2 - -> 401 1 {}"]);
    }

    #[test]
    fn the_second_has_folders() {
        let paste = "{\n  \"info\": { \"schema\": \"https://schema.getpostman.com/json/collection/v2.1.0/collection.json\" },\n  \"item\": [ { \"name\": \"f\", \"item\": [ { \"request\": { \"method\": \"POST\", \"header\": [ { \"key\": \"Accept\", \"value\": \"b\" }, { \"key\": \"X\", \"value\": \"y\", \"disabled\": true } ], \"url\": { \"raw\": \"{{host}}/x\" } }, \"response\": [] } ] } ]\n}\n";
        assert_eq!(summary(paste), ["POST {{host}}/x 1 - -> - 0 -"]);
    }
}
