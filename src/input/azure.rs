//! Azure's tools: `az --debug`, which prefixes and quotes every line, and Az PowerShell's `-Debug`, which puts values below their labels.

use super::grammar::field_line;
use super::lines::Lines;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Field, Request, Response, Shown};
use crate::text::{Seek, Spanned, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "azure", claim };

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at)?;
    if line.holds("= HTTP REQUEST =") || line.holds("= HTTP RESPONSE =") {
        return labelled(lines, at, line.holds("REQUEST"));
    }
    let message = az_message(line)?;
    if message.starts_with("Request URL: ") || message.starts_with("Response status: ") {
        return Some(prefixed(lines, at, message.starts_with("Request")));
    }
    None
}

// `cli.azure.cli.core.util: Response status: 401`, with a time before it.
fn az_message(line: &str) -> Option<&str> {
    const LOGGERS: [&str; 4] =
        ["cli.azure.cli.core.util", "urllib3", "azure.core.pipeline.policies.http_logging_policy", "cli.azure.cli.core.sdk.policies"];
    let logger = LOGGERS.iter().find(|it| line.contains(**it))?;
    let (_, message) = line.cut(logger)?;
    Some(message.strip_prefix(':').unwrap_or(message).trim())
}

#[derive(Default)]
struct Half {
    url: Option<Text>,
    method: Option<Text>,
    status: Option<Spanned<u16>>,
    reason: Option<Text>,
    fields: Vec<Field>,
    body: Option<Text>,
}

impl Half {
    fn part(self, is_request: bool, span: crate::text::Span) -> Part {
        if is_request {
            Part::Request(Request {
                method: self.method,
                url: self.url,
                fields: self.fields,
                fields_shown: true,
                body: self.body,
                shown: Shown::Wire,
                span,
                ..Request::default()
            })
        } else {
            Part::Response(Response {
                status: self.status,
                reason: self.reason,
                fields: self.fields,
                fields_shown: true,
                body: self.body,
                span,
                ..Response::default()
            })
        }
    }
}

// One line each: `Request URL: 'https://…'`, `    'Name': 'value'`, `Response content:`.
fn prefixed(lines: &Lines, at: usize, is_request: bool) -> Claim {
    let mut half = Half::default();
    let mut end = at;
    let mut in_body = false;
    while let Some(message) = lines.get(end).and_then(az_message) {
        let starts_other = if is_request { message.starts_with("Response status") } else { message.starts_with("Request URL") };
        if starts_other {
            break;
        }
        let quoted = |it: &str| lines.slice(it.trim().trim_end_matches(',').trim_matches(['\'', '"']));
        if let Some(url) = message.strip_prefix("Request URL: ") {
            half.url = Some(quoted(url));
        } else if let Some(method) = message.strip_prefix("Request method: ") {
            half.method = Some(quoted(method));
        } else if let Some(status) = message.strip_prefix("Response status: ") {
            half.status = status.trim().parse().ok().map(|it| Spanned::new(it, lines.span(status)));
        } else if message.starts_with("Response content:") || message.starts_with("Request body:") {
            in_body = true;
        } else if in_body {
            half.body = Some(lines.slice(message)).filter(|it| !it.is_empty() && message != "None").or(half.body);
            in_body = false;
        } else if let Some((name, value)) = message.cut("': '") {
            half.fields.push(Field { name: quoted(name), value: quoted(value) });
        }
        end = end.saturating_add(1);
    }
    let span = lines.extent(at..end);
    Claim { lines: end.saturating_sub(at).max(1), parts: vec![half.part(is_request, span)], what: "az --debug" }
}

// Labels with their values below: `HTTP Method:`, `Absolute Uri:`, `Headers:`, `Status Code:`, `Body:`.
fn labelled(lines: &Lines, at: usize, is_request: bool) -> Option<Claim> {
    let mut half = Half::default();
    let mut label = "";
    let mut end = at.saturating_add(1);
    while let Some(line) = lines.get(end) {
        let content = line.trim();
        if content.holds("= HTTP RE") || super::strip::log_prefix(line) > 0 {
            break;
        }
        end = end.saturating_add(1);
        if content.is_empty() {
            continue;
        }
        if matches!(content, "HTTP Method:" | "Absolute Uri:" | "Headers:" | "Status Code:" | "Body:") {
            label = content;
            continue;
        }
        match label {
            "HTTP Method:" => half.method = Some(lines.slice(content)),
            "Absolute Uri:" => half.url = Some(lines.slice(content)),
            "Status Code:" => {
                half.status = status_of(content).map(|it| Spanned::new(it, lines.span(content)));
                half.reason = Some(lines.slice(content));
            }
            "Headers:" => header(lines, &mut half, content),
            "Body:" => {
                let last = end.saturating_sub(1);
                let found = super::body::document(lines, last);
                end = found.as_ref().map_or(end, |it| it.end);
                half.body = Some(found.map_or_else(|| lines.slice(content), |it| it.text));
                break;
            }
            _ => break,
        }
    }
    let span = lines.extent(at..end);
    (half.url.is_some() || half.status.is_some()).then(|| Claim {
        lines: end.saturating_sub(at),
        parts: vec![half.part(is_request, span)],
        what: "Az PowerShell -Debug",
    })
}

// `name   : value`, and the rest of a value that the console wrapped.
fn header(lines: &Lines, half: &mut Half, content: &str) {
    match field_line(content).filter(|(name, _)| content.get(name.len()..).is_some_and(|it| it.trim_start().starts_with(": "))) {
        Some((name, value)) => half.fields.push(Field { name: lines.slice(name), value: lines.slice(value) }),
        None => {
            if let Some(last) = half.fields.last_mut() {
                let more = lines.slice(content);
                last.value.push_text(&more, 0..more.len());
            }
        }
    }
}

// .NET's names of the status codes.
fn status_of(word: &str) -> Option<u16> {
    Some(match word {
        "OK" => 200,
        "Created" => 201,
        "Accepted" => 202,
        "NoContent" => 204,
        "Found" | "Redirect" => 302,
        "BadRequest" => 400,
        "Unauthorized" => 401,
        "Forbidden" => 403,
        "NotFound" => 404,
        "MethodNotAllowed" => 405,
        "ProxyAuthenticationRequired" => 407,
        "Conflict" => 409,
        "TooManyRequests" | "429" => 429,
        "InternalServerError" => 500,
        "ServiceUnavailable" => 503,
        _ => return word.get(..3).and_then(|it| it.parse().ok()),
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::summary;

    #[test]
    fn az_prefixes_every_line() {
        let paste = "cli.azure.cli.core.util: Request URL: 'https://h/x?a=1'\ncli.azure.cli.core.util: Request method: 'GET'\ncli.azure.cli.core.util: Request headers:\n\
                     cli.azure.cli.core.util:     'User-Agent': 'python/3.10'\ncli.azure.cli.core.util:     'Authorization': 'Bearer eyJ...'\ncli.azure.cli.core.util: Request body:\n\
                     cli.azure.cli.core.util: None\nurllib3.connectionpool: Starting new HTTPS connection (1): h:443\ncli.azure.cli.core.util: Response status: 401\n\
                     cli.azure.cli.core.util: Response headers:\ncli.azure.cli.core.util:     'WWW-Authenticate': 'Bearer error=\"x\"'\ncli.azure.cli.core.util: Response content:\n\
                     cli.azure.cli.core.util: {\"error\":{\"code\":\"x\"}}\n";
        assert_eq!(summary(paste), ["GET https://h/x?a=1 2 - -> 401 1 {\"error\":{\"code\":\"x\"}}"]);
    }

    #[test]
    fn az_powershell_puts_values_below_labels() {
        let paste = "DEBUG: ============================ HTTP REQUEST ============================\n\nHTTP Method:\nPUT\n\nAbsolute Uri:\nhttps://h/x\n\nHeaders:\nx-ms-client-request-id \
                     : 1\naccept-language               : en-US\n\nBody:\n{\n  \"a\": 1\n}\n\n\nDEBUG: ============================ HTTP RESPONSE ============================\n\nStatus \
                     Code:\nUnauthorized\n\nHeaders:\nPragma                        : no-cache\nWWW-Authenticate              : Bearer authorization_uri=\"https://l\", \
                     error=\"inv\nalid_token\"\n\nBody:\n{\n  \"error\": {}\n}\n";
        assert_eq!(summary(paste), ["PUT https://h/x 2 {\n  \"a\": 1\n} -> 401 2 {\n  \"error\": {}\n}"]);
    }
}
