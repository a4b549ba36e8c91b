//! Raw HTTP/1.x messages (RFC 9112): a request line or status line, fields, an empty line, content.

use super::lines::Lines;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Field, Request, Response, Shown};
use crate::text::Spanned;

/// See the module.
pub(crate) const READER: Reader = Reader { name: "raw", claim };

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let first = lines.get(at)?;
    let head = head(lines, at.saturating_add(1));
    let end = body_end(lines, head.end);
    let body = Some(lines.block(head.end..end).trim()).filter(|it| !it.is_empty());
    let span = lines.block(at..end).span();
    let part = if let Some((version, status, reason)) = status_line(first) {
        Part::Response(Response {
            status: Some(Spanned::new(status.parse().ok()?, lines.slice(status).span())),
            reason: Some(lines.slice(reason)).filter(|it| !it.is_empty()),
            version: Some(lines.slice(version)),
            fields: head.fields,
            fields_shown: true,
            body,
            span,
        })
    } else {
        let (method, target, version) = request_line(first)?;
        Part::Request(Request {
            method: Some(lines.slice(method)),
            url: Some(lines.slice(target)),
            version: Some(lines.slice(version)),
            fields: head.fields,
            fields_shown: true,
            body,
            shown: Shown::Wire,
            settings: Vec::new(),
            span,
        })
    };
    Some(Claim { lines: end.saturating_sub(at), parts: vec![part], what: "HTTP message" })
}

struct Head {
    fields: Vec<Field>,
    end: usize,
}

fn head(lines: &Lines, start: usize) -> Head {
    let mut fields = Vec::new();
    let mut at = start;
    while let Some(field) = lines.get(at).and_then(|line| field_line(line).map(|(name, value)| (lines.slice(name), lines.slice(value)))) {
        fields.push(Field { name: field.0, value: field.1 });
        at = at.saturating_add(1);
    }
    Head { fields, end: at }
}

fn body_end(lines: &Lines, start: usize) -> usize {
    let mut at = start;
    while lines.get(at).is_some_and(|line| status_line(line).is_none() && request_line(line).is_none()) {
        at = at.saturating_add(1);
    }
    at
}

// request-line = method SP request-target SP HTTP-version
fn request_line(line: &str) -> Option<(&str, &str, &str)> {
    let (method, rest) = line.split_once(' ')?;
    let (target, version) = rest.trim_end().rsplit_once(' ')?;
    let is_method = !method.is_empty() && method.bytes().all(|it| it.is_ascii_uppercase() || it == b'-');
    (is_method && version.starts_with("HTTP/")).then_some((method, target, version))
}

// status-line = HTTP-version SP status-code SP [ reason-phrase ]
fn status_line(line: &str) -> Option<(&str, &str, &str)> {
    let (version, rest) = line.split_once(' ').filter(|(version, _)| version.starts_with("HTTP/"))?;
    let (status, reason) = rest.split_once(' ').unwrap_or((rest, ""));
    (status.len() == 3 && status.bytes().all(|it| it.is_ascii_digit())).then_some((version, status, reason.trim_end()))
}

// field-line = field-name ":" OWS field-value OWS
fn field_line(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once(':')?;
    let is_token = !name.is_empty() && name.bytes().all(|it| it.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&it));
    is_token.then_some((name, value.trim()))
}

