//! Blocks of field lines without a start line, with or without a caption: `Request Headers`, `Name: value`.

use super::grammar::{field_line, is_known_name, is_request_name, is_response_name};
use super::head::head;
use super::lines::Lines;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Field, Request, Response, Shown};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "fields", claim };

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Half {
    Request,
    Response,
}

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at)?;
    let captioned = caption(line);
    let mut start = if captioned.is_some() { at.saturating_add(1) } else { at };
    if captioned.is_some() && lines.get(start).is_some_and(|it| it.trim().is_empty()) {
        start = start.saturating_add(1);
    }
    let first = lines.get(start)?;
    if captioned.is_none()
        && let Some(found) = member(lines, first, at)
    {
        return Some(found);
    }
    let (name, value) = field_line(first.trim_start())?;
    // A product's own field may stand first, before one that everybody knows.
    let led = || {
        let is_own = |name: &str| name.len() > 4 && name.get(..2).is_some_and(|it| it.eq_ignore_ascii_case("x-"));
        let mut below = (1..6).map_while(|it| lines.get(start.saturating_add(it)).and_then(|it| field_line(it.trim_start())));
        is_own(name) && below.find(|(name, _)| !is_own(name) || is_known_name(name)).is_some_and(|(name, _)| is_known_name(name))
    };
    if captioned.is_none() && (!is_known_name(name) && !led() || value.is_empty()) || name == "http" || name == "https" {
        return None;
    }
    let head = head(lines, start);
    let half = captioned.or_else(|| side(&head.fields))?;
    // One line of a common word is prose: `Date: tomorrow`, `Server: ours`.
    let decisive = |it: &Field| is_request_name(it.name.as_str()) || is_response_name(it.name.as_str());
    let tells = head.fields.iter().any(|it| is_credential(it.name.as_str()));
    if captioned.is_none() && !tells && (head.fields.len() < 2 || !head.fields.iter().any(decisive)) {
        return None;
    }
    // A program that reports an error names it in such lines, too.
    let reports = |it: &Field| {
        let name = it.name.as_str();
        let named = ["error", "exception", "api", "err"].iter().any(|word| name.eq_ignore_ascii_case(word));
        named && it.value.as_str().contains([' ', '('])
    };
    // Settings of a program have a host and a port as well: `host: nas.example`, `username: ann`.
    let sets_up = |it: &Field| ["username", "password", "passwd", "port", "platform"].iter().any(|name| it.is(name));
    if captioned.is_none() && !tells && head.fields.iter().any(|it| reports(it) || sets_up(it)) {
        return None;
    }
    let mut head = head;
    unquote(&mut head.fields);
    let span = lines.extent(at..head.end);
    let count = head.end.saturating_sub(at).max(1);
    let (part, what) = match half {
        Half::Request => (
            Part::Request(Request { fields: head.fields, fields_shown: true, shown: Shown::Wire, span, ..Request::default() }),
            "request fields",
        ),
        Half::Response => {
            (Part::Response(Response { fields: head.fields, fields_shown: true, span, ..Response::default() }), "response fields")
        }
    };
    Some(Claim { lines: count, parts: vec![part], what })
}

// `"Authorization": "Bearer x",`: one credential out of a map whose brackets the paste does not show.
fn member(lines: &Lines, line: &str, at: usize) -> Option<Claim> {
    let line = line.trim().trim_end_matches([',', ';']);
    let quote = line.chars().next().filter(|it| matches!(it, '"' | '\''))?;
    let (name, rest) = line.get(1..)?.split_once(quote)?;
    let value = rest.trim_start().strip_prefix(':').or_else(|| rest.trim_start().strip_prefix("=>"))?.trim();
    let inner = value.strip_prefix(['"', '\''])?;
    let close = value.chars().next()?;
    let inner = inner.strip_suffix(close)?;
    // What goes on behind a closing quote is code.
    let goes_on = inner.replace("\\\\", "").replace(&format!("\\{close}"), "").contains(close);
    if !is_credential(name) || inner.is_empty() || goes_on {
        return None;
    }
    let field = Field { name: lines.slice(name), value: super::literal::unescape(&lines.slice(inner)) };
    let span = lines.extent(at..at.saturating_add(1));
    let (part, what) = if is_response_name(name) {
        (Part::Response(Response { fields: vec![field], fields_shown: true, span, ..Response::default() }), "response fields")
    } else {
        (Part::Request(Request { fields: vec![field], fields_shown: true, shown: Shown::Given, span, ..Request::default() }), "request fields")
    };
    Some(Claim { lines: 1, parts: vec![part], what })
}

// Some clients print every value in quotes, or in brackets as a list of one.
fn unquote(fields: &mut [Field]) {
    for field in fields.iter_mut().filter(|it| is_credential(it.name.as_str())) {
        let chars = field.value.as_str();
        if chars.starts_with('[') && chars.ends_with(']') && chars.contains(' ') && super::quality::redaction(chars).is_none() {
            field.value = field.value.slice(1..chars.len().saturating_sub(1));
        }
    }
    let is_quoted = |it: &Field| it.value.as_str().len() > 1 && it.value.as_str().starts_with('"') && it.value.as_str().ends_with('"');
    let is_number = |it: &Field| it.value.as_str().bytes().all(|it| it.is_ascii_digit());
    if fields.len() < 2 || !fields.iter().all(|it| is_quoted(it) || is_number(it)) {
        return;
    }
    for field in fields.iter_mut().filter(|it| is_quoted(it)) {
        let end = field.value.len().saturating_sub(1);
        field.value = super::literal::unescape(&field.value.slice(1..end));
    }
}

fn caption(line: &str) -> Option<Half> {
    let line = line.trim().trim_matches(|it: char| "*#=-_▼▶:()0123456789 ".contains(it));
    if line.len() > 24 {
        return None;
    }
    match line.to_ascii_lowercase().as_str() {
        "request headers" | "request header" | "request" => Some(Half::Request),
        "response headers" | "response header" | "response" => Some(Half::Response),
        _ => None,
    }
}

fn is_credential(name: &str) -> bool {
    const NAMES: [&str; 8] = [
        "authorization",
        "www-authenticate",
        "proxy-authorization",
        "proxy-authenticate",
        "cookie",
        "set-cookie",
        "x-api-key",
        "x-amz-security-token",
    ];
    NAMES.contains(&name.to_ascii_lowercase().as_str())
}

// Whose fields they are, by the names that only one side sends.
fn side(fields: &[Field]) -> Option<Half> {
    let requests = fields.iter().filter(|it| is_request_name(it.name.as_str())).count();
    let responses = fields.iter().filter(|it| is_response_name(it.name.as_str())).count();
    (requests.saturating_add(responses) > 0).then_some(if requests > responses { Half::Request } else { Half::Response })
}
