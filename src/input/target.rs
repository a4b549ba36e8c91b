//! Whether two readings speak of the same call, and the URLs that follow from others.

use crate::http::exchange::{Exchange, Fields, Request};
use crate::http::uri::{Url, read_url};
use crate::text::{Seek, Spanned, Text};

/// Whether two requests may be the same: their methods and targets do not contradict each other.
pub(crate) fn agree(one: &Request, other: &Request) -> bool {
    let methods = match (&one.method, &other.method) {
        (Some(a), Some(b)) => a.as_str().eq_ignore_ascii_case(b.as_str()),
        _ => true,
    };
    methods && same_target(one.url.as_ref(), other.url.as_ref())
}

fn same_target(one: Option<&Text>, other: Option<&Text>) -> bool {
    let (Some(one), Some(other)) = (one, other) else { return true };
    let (one, other) = (read_url(one.as_str()), read_url(other.as_str()));
    let hosts = match (one.host, other.host) {
        (Some(a), Some(b)) => a.eq_ignore_ascii_case(b),
        _ => true,
    };
    hosts && path(&one) == path(&other) && (one.query == other.query || one.query.is_none() || other.query.is_none())
}

fn path<'u>(url: &Url<'u>) -> &'u str {
    if url.path.is_empty() { "/" } else { url.path }
}

/// Whether what was told may be about this exchange: neither target nor status contradicts it.
pub(crate) fn tells_of(told: &Exchange, exchange: &Exchange) -> bool {
    let statuses = match (told.status(), exchange.status()) {
        (Some(a), Some(b)) => a == b,
        (Some(_), None) => true,
        (None, _) => true,
    };
    let requests = match (&told.request, &exchange.request) {
        (Some(a), Some(b)) => agree(a, b),
        _ => true,
    };
    // Two lines of a log that have their times are two exchanges.
    let apart = told.time.is_some() && exchange.time.is_some();
    // Two dumps of fields with two dates are two answers.
    let date = |it: &Exchange| it.response.as_ref().and_then(|it| it.field("Date")).map(|it| it.value.as_str().to_owned());
    let differ = date(told).zip(date(exchange)).is_some_and(|(one, other)| one != other);
    statuses && requests && !apart && !differ
}

/// Whether two URLs are one but for the port, which only the first names.
pub(crate) fn is_written_fuller(one: &Text, other: &Text) -> bool {
    let (one, other) = (read_url(one.as_str()), read_url(other.as_str()));
    let same = |a: Option<&str>, b: Option<&str>| a.zip(b).is_some_and(|(a, b)| a.eq_ignore_ascii_case(b));
    one.port.is_some()
        && other.port.is_none()
        && one.userinfo.is_none()
        && one.fragment.is_none()
        && same(one.scheme, other.scheme)
        && same(one.host, other.host)
        && one.path == other.path
        && one.query == other.query
}

/// The request target as an absolute URL with the scheme and authority of another URL.
pub(crate) fn absolute(base: &Text, target: &Text) -> Text {
    let url = read_url(base.as_str());
    let (Some(scheme), true) = (url.scheme, target.as_str().starts_with('/')) else { return target.clone() };
    let authority_at = scheme.len().saturating_add(3);
    let rest = base.as_str().get(authority_at..).unwrap_or_default();
    let end = authority_at.saturating_add(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    if path(&url) == path(&read_url(target.as_str()))
        && url.userinfo.is_none()
        && base.as_str().get(end..).is_some_and(|it| it == target.as_str())
    {
        return base.clone();
    }
    let user = url.userinfo.map_or(0, |it| it.len().saturating_add(1));
    let mut absolute = base.slice(0..authority_at);
    absolute.push_text(base, authority_at.saturating_add(user)..end);
    absolute.push_text(target, 0..target.len());
    absolute
}

/// Makes absolute the targets of requests for which the client says that it reuses the connection of the one before.
pub(crate) fn reuse(exchanges: &mut [Exchange]) {
    for at in 1..exchanges.len() {
        let Some([before, after]) = exchanges.get_mut(at.saturating_sub(1)..=at) else { return };
        let says = before.sayings.iter().chain(&after.sayings).any(|it| it.as_str().holds("e-using existing") || it.as_str().holds("Reusing existing"));
        let base = before.request.as_ref().and_then(|it| it.url.as_ref()).filter(|it| says && it.as_str().holds("://"));
        let host = base.and_then(|it| read_url(it.as_str()).host);
        let Some(request) = after.request.as_mut() else { continue };
        let same = request.field("Host").zip(host).is_some_and(|(field, host)| crate::http::uri::read_host(field.value.as_str()).0.eq_ignore_ascii_case(host));
        if let (Some(base), Some(url), true) = (base, request.url.as_mut(), same) {
            *url = absolute(base, url);
        }
    }
}

/// The request that a client makes after a response that it follows by itself: to the place that a redirect names, or the same again
/// with an answer to the challenge. It is implied, and shows no fields of its own but those that the client sends again.
pub(crate) fn next_request(exchange: &Exchange) -> Option<Request> {
    let request = exchange.request.as_ref()?;
    let mut next = request.clone();
    let response = exchange.response.as_ref()?;
    let redirects = exchange.status().is_some_and(|it| (300..400).contains(&it));
    if let Some(location) = response.field("Location").filter(|_| redirects) {
        let url = resolve(request.url.as_ref(), &location.value);
        let same_host = request.url.as_ref().is_some_and(|it| read_url(it.as_str()).host == read_url(url.as_str()).host);
        if !same_host {
            next.fields.retain(|it| !it.is("Authorization") && !it.is("Cookie"));
        }
        if exchange.status().is_some_and(|it| it <= 303) && next.method.as_ref().is_some_and(|it| it.as_str() == "POST") {
            next.method = Some(Text::standing_for("GET", location.value.span()));
        }
        next.url = Some(url);
    }
    Some(next)
}

/// A reference resolved against a URL (RFC 3986, 5.2, without dot segments).
pub(crate) fn resolve(base: Option<&Text>, reference: &Text) -> Text {
    let Some(base) = base.filter(|_| !reference.as_str().holds("://")) else { return reference.clone() };
    if let Some(rest) = reference.as_str().strip_prefix("//") {
        let scheme = read_url(base.as_str()).scheme.unwrap_or("https");
        return Text::standing_for(format!("{scheme}://{rest}"), reference.span());
    }
    if reference.as_str().starts_with('/') {
        return absolute(base, reference);
    }
    let url = read_url(base.as_str());
    let folder = url.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let target = Text::standing_for(format!("{folder}/{}", reference.as_str()), reference.span());
    absolute(base, &target)
}

/// The status code that an error object names: `"status": 401`, `"code": "401"`, `"statusCode"`, `"cod"`, `"http_code"`.
pub(crate) fn status_in_body(body: &Text) -> Option<Spanned<u16>> {
    const NAMES: [&str; 8] =
        ["\"status\"", "\"code\"", "\"statusCode\"", "\"status_code\"", "\"cod\"", "\"http_code\"", "\"httpStatus\"", "\"http_status\""];
    let chars = body.as_str();
    let head = chars.get(..4_096).unwrap_or(chars);
    if let Some(digits) = title_status(head).or_else(|| message_status(head)) {
        return Some(Spanned::new(digits.parse().ok()?, body.span_of(digits)));
    }
    for name in NAMES {
        let Some(at) = head.seek(name) else { continue };
        let after = head.get(at.saturating_add(name.len())..).unwrap_or_default();
        let Some(value) = after.trim_start().strip_prefix(':') else { continue };
        let value = value.trim_start().trim_start_matches('"');
        let digits = value.get(..3).filter(|it| it.bytes().all(|b| b.is_ascii_digit()));
        let ends = value.as_bytes().get(3).is_none_or(|it| !it.is_ascii_alphanumeric());
        if let Some(digits) = digits.filter(|_| ends)
            && let Ok(status) = digits.parse::<u16>()
            && (400..600).contains(&status)
        {
            return Some(Spanned::new(status, body.span_of(digits)));
        }
    }
    None
}

// `<title>302 Found</title>`, as web servers write it.
fn title_status(head: &str) -> Option<&str> {
    let (_, title) = head.cut("<title>")?;
    let (title, _) = title.cut("</title>")?;
    let title = title.trim();
    let is_status = |it: &&str| it.parse().is_ok_and(|it: u16| (300..600).contains(&it)) && it.len() == 3;
    // `The page you were looking for doesn't exist (404)`, as frameworks write it.
    if let Some(digits) = title.strip_suffix(')').and_then(|it| it.rsplit_once('(')).map(|(_, it)| it).filter(is_status) {
        return Some(digits);
    }
    let digits = title.get(..3).filter(is_status)?;
    title.get(3..).is_some_and(|it| it.starts_with(' ')).then_some(digits)
}

// `{"message":"401 Unauthorized"}`, as GitLab answers: a status with its own reason phrase and nothing else.
fn message_status(head: &str) -> Option<&str> {
    const REASONS: [&str; 5] = ["Unauthorized", "Forbidden", "Not Found", "Bad Request", "Proxy Authentication Required"];
    ["\"message\"", "\"error\""].iter().find_map(|name| {
        let (_, rest) = head.cut(name)?;
        let value = rest.trim_start().strip_prefix(':')?.trim_start().strip_prefix('"')?;
        let (digits, reason) = value.split('"').next()?.split_once(' ')?;
        let is_status = digits.len() == 3 && digits.parse().is_ok_and(|it: u16| (400..600).contains(&it));
        (is_status && REASONS.contains(&reason)).then_some(digits)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_takes_scheme_and_authority_of_the_command() {
        let url = |base: &str, target: &str| absolute(&Text::verbatim(base, 0), &Text::verbatim(target, 100)).as_str().to_owned();
        assert_eq!(url("https://u:p@h:8/x?y", "/z"), "https://h:8/z");
        assert_eq!(url("https://h", "/"), "https://h/");
        assert_eq!(url("h/x", "/x"), "/x");
    }

    #[test]
    fn content_names_its_status() {
        let status = |it: &str| status_in_body(&Text::verbatim(it, 0)).map(|it| it.value);
        assert_eq!(status("{\"message\":\"401 Unauthorized\"}"), Some(401));
        assert_eq!(status("<html><title>It does not exist (404)</title>"), Some(404));
        assert_eq!(status("<title>302 Found</title>"), Some(302));
        assert_eq!(status("{\"message\":\"401 reasons to leave\"}"), None);
        assert_eq!(status("<title>Copyright (2024)</title>"), None);
    }

    #[test]
    fn references_are_resolved() {
        let url = |base: &str, it: &str| resolve(Some(&Text::verbatim(base, 0)), &Text::verbatim(it, 50)).as_str().to_owned();
        assert_eq!(url("https://h/a/b?c", "d"), "https://h/a/d");
        assert_eq!(url("https://h/a/b?c", "//i/d"), "https://i/d");
        assert_eq!(url("https://h/a", "http://j/"), "http://j/");
    }
}
