//! `gcloud --log-http`: `==== request start ====` … `---- response end ----`, with two grammars for fields.

use super::grammar::field_line;
use super::lines::Lines;
use super::literal::literal;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Exchange, Field, Request, Response, Shown};
use crate::text::{Seek, Spanned, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "gcloud", claim };

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at)?.trim();
    let is_rule = |it: &str, name: &str| it.starts_with(['=', '-']) && it.contains(name);
    if !line.starts_with(['=', '-']) || !(is_rule(line, "request start") || is_rule(line, "response start")) {
        return None;
    }
    let (mut request, mut response) = (Request::default(), Response::default());
    let mut in_request = line.holds("request");
    let mut in_body = false;
    let mut end = at;
    while let Some(line) = lines.get(end).map(str::trim) {
        let is_start = is_rule(line, "request start");
        if end > at && is_start || (end.saturating_sub(at) > 4_000) {
            break;
        }
        end = end.saturating_add(1);
        if is_rule(line, "response end") {
            break;
        }
        if is_rule(line, "response start") {
            in_request = false;
        }
        if is_rule(line, "body start") {
            in_body = true;
        } else if is_rule(line, "body end") {
            in_body = false;
        } else if in_body {
            let body = if in_request { &mut request.body } else { &mut response.body };
            let text = lines.slice(line);
            let whole = body.get_or_insert_with(Text::default);
            if !whole.is_empty() {
                whole.push_decoded("\n", crate::text::Span::new(text.span().start, text.span().start));
            }
            whole.push_text(&text, 0..text.len());
        } else if in_request {
            read_request(lines, line, &mut request);
        } else {
            read_response(lines, line, &mut response);
        }
    }
    let span = lines.extent(at..end);
    request.span = span;
    request.fields_shown = true;
    request.shown = Shown::Wire;
    response.span = span;
    response.fields_shown = true;
    let exchange = Exchange {
        request: Some(request).filter(|it| it.url.is_some()),
        response: Some(response).filter(|it| it.status.is_some()),
        ..Exchange::default()
    };
    Some(Claim { lines: end.saturating_sub(at).max(1), parts: vec![Part::Exchange(Box::new(exchange))], what: "gcloud --log-http" })
}

fn read_request(lines: &Lines, line: &str, request: &mut Request) {
    if let Some(url) = line.strip_prefix("uri: ") {
        request.url = Some(lines.slice(url.trim()));
    } else if let Some(method) = line.strip_prefix("method: ") {
        request.method = Some(lines.slice(method.trim()));
    } else {
        request.fields.extend(field(lines, line));
    }
}

fn read_response(lines: &Lines, line: &str, response: &mut Response) {
    if let Some(status) = line.strip_prefix("status: ").map(str::trim).filter(|_| response.status.is_none()) {
        response.status = status.parse().ok().map(|it| Spanned::new(it, lines.span(status)));
    } else {
        response.fields.extend(field(lines, line));
    }
}

// `b'name': b'value'` on the way out, `Name: value` on the way in; `-content-encoding` stands for what the client took off.
fn field(lines: &Lines, line: &str) -> Option<Field> {
    if line.starts_with("b'") || line.starts_with("b\"") {
        let text = lines.slice(line);
        let (name, end) = literal(&text, 0)?;
        let rest = line.get(end..)?.trim_start_matches([':', ' ']);
        let start = line.len().saturating_sub(rest.len());
        let value = if rest.starts_with("b'") || rest.starts_with("b\"") { literal(&text, start)?.0 } else { lines.slice(rest) };
        return Some(Field { name, value });
    }
    let redacted = line.cut(": --- ").map(|(name, _)| (name, line.get(name.len().saturating_add(2)..).unwrap_or_default()));
    let (name, value) = redacted.or_else(|| field_line(line))?;
    (!name.contains(' ') && !matches!(name, "http" | "https" | "total round trip time (request+response)"))
        .then(|| Field { name: lines.slice(name.trim_matches(['\'', 'b'])), value: lines.slice(value) })
}

#[cfg(test)]
mod tests {
    use super::super::testing::summary;

    #[test]
    fn both_grammars_are_read() {
        let paste = "=======================\n==== request start ====\nuri: https://h/x\nmethod: GET\n== headers start ==\nb'accept': b'application/json'\nb'authorization': --- Token \
                     Redacted ---\n== headers end ==\n== body start ==\n\n== body end ==\n==== request end ====\n---- response start ----\nstatus: 401\n-- headers start \
                     --\nContent-Type: application/json\nWWW-Authenticate: Bearer realm=\"https://a/\"\n-- headers end --\n-- body start --\n{\n\"error\": 1\n}\n-- body end --\ntotal \
                     round trip time (request+response): 0.1 secs\n---- response end ----\n";
        let found = summary(paste);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].contains("GET https://h/x 2") && found[0].contains("-> 401 2 {\n\"error\": 1\n}"), "{found:?}");
    }
}
