//! axios errors as JSON (`error.toJSON()`, `JSON.stringify(error)`): the call's configuration, and the answer where it is kept.

use super::body;
use super::lines::Lines;
use super::pairs::json_fields;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Exchange, Request, Response, Shown};
use crate::json::{Json, Node, read_json};
use crate::text::{Seek, Spanned, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "axios", claim };

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at)?;
    let start = line.find('{').filter(|it| *it < 200)?;
    if body::kind(line.get(start..)?) != body::Kind::Json || !mentions_config(lines, at) {
        return None;
    }
    let (text, end) = if start == 0 {
        let body = body::document(lines, at)?;
        (body.text, body.end)
    } else {
        (lines.slice(line.get(start..)?), at.saturating_add(1))
    };
    let (node, _) = read_json(&text)?;
    let config = node.member("config").or_else(|| node.member("response")?.member("config"))?;
    config.member("url").or_else(|| config.member("headers"))?;
    let exchange = Exchange { request: Some(request(config)), response: response(&node), sayings: said(&node), time: None };
    Some(Claim { lines: end.saturating_sub(at).max(1), parts: vec![Part::Told(Box::new(exchange))], what: "axios error" })
}

// The configuration may stand behind a long stack, yet not without end.
fn mentions_config(lines: &Lines, at: usize) -> bool {
    (at..at.saturating_add(60)).map_while(|it| lines.get(it)).any(|it| it.holds("\"config\""))
}

fn request(config: &Node) -> Request {
    let method = config.member("method").and_then(Node::text);
    Request {
        method: method.map(|it| Text::standing_for(it.as_str().to_ascii_uppercase(), it.span())),
        url: url(config.member("baseURL").and_then(Node::text), config.member("url").and_then(Node::text)),
        fields: config.member("headers").map(json_fields).unwrap_or_default(),
        fields_shown: config.member("headers").is_some(),
        body: config.member("data").and_then(Node::text).filter(|it| !it.is_empty()).cloned(),
        shown: Shown::Told,
        span: config.span,
        ..Request::default()
    }
}

/// The URL of a call: the base and the path, each as the configuration has it.
pub(super) fn url(base: Option<&Text>, url: Option<&Text>) -> Option<Text> {
    let url = url.cloned().unwrap_or_default();
    let Some(base) = base.filter(|it| !it.is_empty() && !url.as_str().holds("://")) else { return Some(url).filter(|it| !it.is_empty()) };
    let mut joined = base.part(base.as_str().trim_end_matches('/'));
    let path = url.as_str().trim_start_matches('/');
    if !path.is_empty() {
        let end = base.span().end;
        joined.push_decoded("/", crate::text::Span::new(end, end));
        joined.push_text(&url, url.len().saturating_sub(path.len())..url.len());
    }
    Some(joined)
}

fn response(node: &Node) -> Option<Response> {
    let inner = node.member("response");
    let status = inner.and_then(|it| it.member("status")).or_else(|| node.member("status"))?;
    let Json::Number(digits) = &status.value else { return None };
    let headers = inner.and_then(|it| it.member("headers"));
    let data = inner.and_then(|it| it.member("data"));
    Some(Response {
        status: Some(Spanned::new(digits.as_str().parse().ok()?, status.span)),
        reason: inner.and_then(|it| it.member("statusText")?.text().cloned()).filter(|it| !it.is_empty()),
        fields: headers.map(json_fields).unwrap_or_default(),
        fields_shown: headers.is_some(),
        body: data.and_then(Node::text).filter(|it| !it.is_empty()).cloned(),
        span: inner.map_or(status.span, |it| it.span),
        ..Response::default()
    })
}

fn said(node: &Node) -> Vec<Text> {
    let message = node.member("message").and_then(Node::text).cloned();
    // An object in the answer's place says more than its status does.
    message.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::summary;

    #[test]
    fn the_configuration_is_the_request() {
        let paste = "{\n  \"message\": \"Request failed with status code 401\",\n  \"name\": \"AxiosError\",\n  \"config\": {\n    \"headers\": { \"Accept\": \"*/*\", \"Authorization\": \"Bearer undefined\", \"X\": null },\n    \"method\": \"get\",\n    \"baseURL\": \"https://h/api/\",\n    \"url\": \"/orders\"\n  },\n  \"status\": 401\n}\n";
        assert_eq!(summary(paste), ["GET https://h/api/orders 2 - -> 401 0 -"]);
    }

    #[test]
    fn a_body_with_a_config_of_its_own_stays_a_body() {
        assert_eq!(summary("{\"config\": {\"debug\": true}, \"error\": \"no\"}\n")[0].matches("-> - 0 {").count(), 1);
    }
}
