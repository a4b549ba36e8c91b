//! Methods, URLs and targets in prose, logs, code and exceptions.

use crate::input::grammar::is_method;
use crate::input::lines::Lines;
use crate::text::Seek;

/// `Route('GET', '/users/@me')`, `StatusError(400, "GET", "/x", …)`: a method and a target in quotes.
pub(super) fn quoted_target(line: &str) -> Option<(&str, &str)> {
    let mut from = 0;
    for _ in 0..8 {
        let rest = line.get(from..)?;
        let open = rest.find(['\'', '"'])?;
        let quote = rest.get(open..)?.chars().next()?;
        let inner = rest.get(open.saturating_add(1)..)?;
        let (method, after) = inner.split_once(quote)?;
        from = line.len().saturating_sub(after.len());
        let target = after.strip_prefix(", ").filter(|_| is_method(method)).and_then(|it| it.strip_prefix(quote));
        if let Some((target, _)) = target.and_then(|it| it.split_once(quote)).filter(|(it, _)| it.starts_with('/') || it.starts_with("http")) {
            return Some((method, target));
        }
    }
    None
}

/// Python's traceback shows the line of code behind the name of its file.
pub(super) fn in_traceback(lines: &Lines, at: usize) -> bool {
    at.checked_sub(1).and_then(|it| lines.get(it)).is_some_and(|it| it.trim_start().starts_with("File \""))
}

/// A line beside this one that holds a URL and nothing else.
pub(super) fn lone_url<'l>(lines: &Lines<'l>, at: usize) -> Option<&'l str> {
    let beside = [at.checked_sub(1), at.checked_add(1)].into_iter().flatten().filter_map(|it| lines.get(it));
    beside.map(|it| it.trim()).find_map(|it| {
        let url = find_url(it).filter(|_| !it.contains(' '))?;
        (it.trim_end_matches(':').len() == url.len()).then_some(url)
    })
}

/// fatal: Authentication failed for 'https://h/x.git/'
pub(super) fn refused_by_git(line: &str) -> Option<&str> {
    let (_, rest) = line.cut("fatal: Authentication failed for '")?;
    find_url(rest.split('\'').next()?)
}

/// `POST https://h/{id]/x` in backticks, as Guzzle quotes it: whatever stands there was asked for.
pub(super) fn quoted_call(line: &str) -> Option<&str> {
    let mut rest = line;
    while let Some((_, after)) = rest.split_once('`') {
        let (inner, _) = after.split_once('`')?;
        let call = inner.split_once(' ').filter(|(method, url)| is_method(method) && url.starts_with("http") && !url.contains(' '));
        if let Some((_, url)) = call.filter(|(_, url)| url.holds("://")) {
            return Some(url);
        }
        rest = after;
    }
    None
}

/// A web socket is asked for with GET.
pub(super) fn find_socket(line: &str) -> Option<&str> {
    let start = line.seek("ws://").or_else(|| line.seek("wss://"))?;
    let rest = line.get(start..)?;
    let end = rest.find(|it: char| it.is_whitespace() || "\"'`<>()".contains(it)).unwrap_or(rest.len());
    rest.get(..end).filter(|it| it.len() > 6)
}

/// The URL that a method stands before: `error at http://a: URL: GET http://a/x Code: 403` names two.
pub(super) fn called_url(line: &str) -> Option<&str> {
    let starts = line.seek_all("http://").chain(line.seek_all("https://")).map(|(at, _)| at).take(8);
    let called = |at: &usize| {
        let before = line.get(..*at).map(|it| it.trim_end_matches([' ', ':', '`', '"', '\'', '(', '[', ']'])).unwrap_or_default();
        before.rsplit(|it: char| !it.is_ascii_alphabetic()).next().is_some_and(is_method)
    };
    starts.filter(called).find_map(|at| find_url(line.get(at..)?))
}

/// The path behind a method, where a server's log names its own address no more: `403 PUT /git/commit (::1)`.
pub(super) fn find_target(line: &str) -> Option<&str> {
    let mut from = 0;
    while let Some(at) = line.get(from..)?.seek(" /").map(|it| from.saturating_add(it)) {
        let before = line.get(..at)?;
        let word = before.rsplit(|it: char| !it.is_ascii_alphabetic()).next().unwrap_or_default();
        let alone = !before.strip_suffix(word)?.ends_with(|it: char| it.is_alphanumeric() || it == '-' || it == '_');
        if is_method(word) && alone {
            let rest = line.get(at.saturating_add(1)..)?;
            let end = rest.find(|it: char| it.is_whitespace() || "\"'`<>|\\^{}…,;)".contains(it)).unwrap_or(rest.len());
            return rest.get(..end).map(|it| it.trim_end_matches([':', '.', ']']));
        }
        from = at.saturating_add(2);
    }
    None
}

/// The first absolute URL of http or https in a line.
pub(crate) fn find_url(line: &str) -> Option<&str> {
    let start = line.seek("http://").into_iter().chain(line.seek("https://")).min()?;
    let rest = line.get(start..)?;
    let url = rest.get(..url_end(rest))?;
    let opens = url.contains(['(', '[']);
    let url = url.trim_end_matches(|it| matches!(it, '.' | ',' | ';' | ':' | '!' | '?' | '*') || (!opens && matches!(it, ')' | ']')));
    (url.len() > 8).then_some(url)
}

/// Where a URL at the start of a text ends; a part that somebody left to be filled in, `<name>` or `{name}`, belongs to it.
fn url_end(rest: &str) -> usize {
    let mut end: usize = 0;
    loop {
        let part = rest.get(end..).unwrap_or_default();
        end = end.saturating_add(part.find(|it: char| it.is_whitespace() || "\"'`<>|\\^{}…".contains(it)).unwrap_or(part.len()));
        let Some(blank) = rest.get(end..).and_then(left_open).filter(|_| rest.get(..end).is_some_and(|it| it.ends_with(['/', '=', '-', '_', ':', '.', '{', '$']))) else {
            return end;
        };
        end = end.saturating_add(blank);
    }
}

/// The length of `<name>` or `{name}`.
fn left_open(text: &str) -> Option<usize> {
    let close = match text.chars().next()? {
        '<' => '>',
        '{' => '}',
        _ => return None,
    };
    let len = text.char_indices().skip(1).take(60).find(|(_, it)| *it == close)?.0;
    let name = text.get(1..len)?.trim_matches(['{', '}', '$']);
    let is_name = !name.is_empty() && !name.starts_with('/') && name.chars().all(|it| it.is_alphanumeric() || "-_. []".contains(it));
    is_name.then(|| len.saturating_add(1).saturating_add(usize::from(text.get(len.saturating_add(1)..).is_some_and(|it| close == '}' && it.starts_with('}')))))
}

/// The method before the URL, or behind a word that names it.
pub(super) fn find_method<'l>(line: &'l str, url: Option<&str>) -> Option<&'l str> {
    let url = url?;
    let at = (url.as_ptr() as usize).saturating_sub(line.as_ptr() as usize);
    let before = line.get(..at)?;
    before.rsplit(|it: char| !it.is_ascii_alphabetic()).filter(|it| !it.is_empty()).take(3).find_map(|it| {
        let word = it.strip_prefix("XHR").unwrap_or(it);
        is_method(word).then_some(word)
    })
}
