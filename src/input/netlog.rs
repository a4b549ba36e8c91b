//! Chrome's net-log: events with the field lines as strings, `"params":{"headers":["Host: h"],"line":"GET / HTTP/1.1\r\n"}`.

use super::grammar::{field_line, pseudo_line, request_line, status_line};
use super::lines::Lines;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Exchange, Field, Request, Response, Shown};
use crate::json::{Json, Node, read_json};
use crate::text::{Seek, Spanned, Text};

// Events before the first that shows a head; a run of others is no exchange, and is not taken apart again from each of its lines.
const SILENT: usize = 64;

/// See the module.
pub(crate) const READER: Reader = Reader { name: "net-log", claim };

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let first = lines.get(at)?;
    if first.holds("\"logEventTypes\"") && !first.holds("\"events\":[{") {
        return Some(Claim { lines: 1, parts: vec![Part::Saying(lines.slice(first.get(..first.len().min(1)).unwrap_or_default()))], what: "net-log" });
    }
    let mut log = Log::default();
    let mut end = at;
    while let Some(text) = lines.get(end).filter(|_| log.shows_heads || end < at.saturating_add(SILENT)).and_then(|it| event(lines, it)) {
        let Some((node, _)) = read_json(&text) else { break };
        let events = node.member("events").map_or(std::slice::from_ref(&node), Node::items);
        events.iter().for_each(|it| log.event(it));
        end = end.saturating_add(1);
    }
    let exchanges: Vec<Exchange> = log.open.into_iter().map(|(_, it)| it).filter(|it| it.response.is_some() || it.request.as_ref().is_some_and(|it| it.fields_shown)).collect();
    let parts: Vec<Part> = exchanges.into_iter().map(|it| Part::Exchange(Box::new(it))).collect();
    (!parts.is_empty()).then(|| Claim { lines: end.saturating_sub(at).max(1), parts, what: "net-log" })
}

/// The JSON of a line that holds an event, or the whole log.
fn event(lines: &Lines, line: &str) -> Option<Text> {
    let is_event = line.holds("\"source\"") && line.holds("\"type\"") && (line.holds("\"phase\"") || line.holds("\"params\""));
    let start = line.find('{').filter(|it| *it < 40 && is_event)?;
    Some(lines.slice(line.get(start..)?))
}

/// The exchanges, each with the number of the source that its events carry.
#[derive(Default)]
struct Log {
    open: Vec<(String, Exchange)>,
    shows_heads: bool,
}

impl Log {
    fn event(&mut self, event: &Node) {
        let Some(params) = event.member("params") else { return };
        let id = match event.member("source").and_then(|it| it.member("id")).map(|it| &it.value) {
            Some(Json::Number(text)) => text.as_str().to_owned(),
            _ => String::new(),
        };
        if let Some(headers) = params.member("headers") {
            self.headers(id, params, headers);
        } else if let (Some(url), Some(method)) = (params.member("url").and_then(Node::text), params.member("method").and_then(Node::text)) {
            // The job starts: here alone stands the whole URL.
            if self.last(&id).is_none_or(|it| it.response.is_some()) {
                let request = Request { method: Some(method.clone()), url: Some(url.clone()), shown: Shown::Told, span: url.span(), ..Request::default() };
                self.open.push((id, Exchange { request: Some(request), ..Exchange::default() }));
            }
        }
    }

    fn last(&mut self, id: &str) -> Option<&mut Exchange> {
        self.open.iter_mut().rev().take(64).find(|(it, _)| it == id).map(|(_, it)| it)
    }

    fn headers(&mut self, id: String, params: &Node, headers: &Node) {
        self.shows_heads = true;
        let texts: Vec<Text> = headers.items().iter().filter_map(Node::text).map(Text::trim).collect();
        let pseudo = |name: &str| texts.iter().find_map(|it| pseudo_line(it.as_str()).filter(|(found, _)| *found == name).map(|(_, value)| it.part(value)));
        let field = |it: &Text| field_line(it.as_str()).map(|(name, value)| Field { name: it.part(name), value: it.part(value) });
        let fields: Vec<Field> = texts.iter().filter(|it| !it.as_str().starts_with(':')).filter_map(field).collect();
        let start = texts.first().and_then(|it| Some((it, status_line(it.as_str())?)));
        if let Some((text, start)) = start {
            let status = Some(Spanned::new(start.status, text.span_of(start.digits)));
            let reason = Some(text.part(start.reason)).filter(|it| !it.is_empty());
            let response = Response { status, reason, fields, fields_shown: true, span: headers.span, ..Response::default() };
            return match self.last(&id).filter(|it| it.response.is_none()) {
                Some(open) => open.response = Some(response),
                None => self.open.push((id, Exchange { response: Some(response), ..Exchange::default() })),
            };
        }
        let line = params.member("line").and_then(Node::text).and_then(|it| Some((it, request_line(it.as_str())?)));
        let (method, target) = match line {
            Some((text, line)) => (Some(text.part(line.method)), Some(text.part(line.target))),
            None => (pseudo("method"), pseudo("path")),
        };
        if method.is_none() {
            return;
        }
        let mut request = Request { method, url: target, fields, fields_shown: true, shown: Shown::Wire, span: headers.span, ..Request::default() };
        if let (Some(scheme), Some(host), Some(path)) = (pseudo("scheme"), pseudo("authority"), request.url.as_ref()) {
            request.url = Some(Text::standing_for(format!("{}://{}{}", scheme.as_str(), host.as_str(), path.as_str()), path.span()));
        }
        match self.last(&id).filter(|it| it.response.is_none()) {
            Some(open) => {
                // The job's URL is whole, the line's is not.
                let told = open.request.take().and_then(|it| it.url).filter(|it| it.as_str().holds("://"));
                request.url = told.or(request.url);
                open.request = Some(request);
            }
            None => self.open.push((id, Exchange { request: Some(request), ..Exchange::default() })),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::summary;

    #[test]
    fn events_of_one_source_are_an_exchange() {
        let paste = concat!(
            "{\"constants\":{\"logEventTypes\":{\"A\":1}},\n\"events\":[\n",
            "{\"params\":{\"method\":\"GET\",\"url\":\"https://h/x\"},\"phase\":1,\"source\":{\"id\":7,\"type\":1},\"time\":\"1\",\"type\":2},\n",
            "{\"params\":{\"headers\":[\":method: GET\",\":authority: i\",\":scheme: https\",\":path: /y\",\"accept: */*\"]},\"phase\":0,\"source\":{\"id\":8,\"type\":1},\"type\":170},\n",
            "{\"params\":{\"headers\":[\"Host: h\",\"Authorization: [61 bytes were stripped]\"],\"line\":\"GET /x HTTP/1.1\\r\\n\"},\"phase\":0,\"source\":{\"id\":7,\"type\":1},\"type\":165},\n",
            "{\"params\":{\"headers\":[\"HTTP/1.1 401 Unauthorized\",\"Server: x\",\"WWW-Authenticate: Bearer\"]},\"phase\":0,\"source\":{\"id\":7,\"type\":1},\"type\":169}\n]}\n"
        );
        assert_eq!(summary(paste), ["GET https://h/x 2 - -> 401 2 -", "GET https://i/y 1 - -> - 0 -"]);
    }
}
