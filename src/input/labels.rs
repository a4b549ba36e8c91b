//! Method, URL and status by their labels, one a line, as package managers and test tools print them: `Response Code: 401 (Unauthorized)`,
//! `Request Method: GET`, `Request URL: https://h/x`.

use super::grammar::{is_method, is_status};
use super::lines::Lines;
use super::loose::find_url;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Exchange, Request, Response, Shown};
use crate::text::Spanned;

/// See the module.
pub(crate) const READER: Reader = Reader { name: "labels", claim };

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    label(lines.get(at)?)?;
    let (mut method, mut url, mut status) = (None, None, None);
    let mut end = at;
    while let Some((name, value)) = lines.get(end).and_then(label) {
        match name {
            "Request Method" if method.is_none() => method = Some(value).filter(|it| is_method(it)),
            "Request URL" if url.is_none() => url = find_url(value),
            "Response Code" if status.is_none() => status = value.get(..3).filter(|it| is_status(it)),
            _ => break,
        }
        end = end.saturating_add(1);
    }
    let digits = status.filter(|_| method.is_some() || url.is_some())?;
    let reason = lines.slice(digits).span().end;
    let span = lines.extent(at..end);
    let request = Request { method: method.map(|it| lines.slice(it)), url: url.map(|it| lines.slice(it)), shown: Shown::Told, span, ..Request::default() };
    let response = Response { status: Some(Spanned::new(digits.parse().ok()?, lines.span(digits))), span: crate::text::Span::new(span.start, reason.max(span.start)), ..Response::default() };
    let sayings = vec![lines.slice(lines.get(at)?.trim())];
    let told = Exchange { request: Some(request), response: Some(response), sayings, time: None };
    Some(Claim { lines: end.saturating_sub(at).max(1), parts: vec![Part::Told(Box::new(told))], what: "package manager's error" })
}

/// The label of a line and its value; yarn puts its own marks before it.
fn label(line: &str) -> Option<(&str, &str)> {
    const NAMES: [&str; 3] = ["Response Code", "Request Method", "Request URL"];
    let content = line.split_once('│').filter(|_| line.trim_start().starts_with('➤')).map_or(line, |(_, it)| it).trim();
    NAMES.iter().find_map(|name| Some((*name, content.strip_prefix(name)?.strip_prefix(':')?.trim())))
}

#[cfg(test)]
mod tests {
    use super::super::testing::summary;

    #[test]
    fn yarn_names_all_three() {
        let paste = "➤ YN0035: │ @a/b@npm:^2.0.0: The remote server failed to provide the requested resource\n➤ YN0035: │   Response Code: 401 (Unauthorized)\n➤ YN0035: │   Request Method: GET\n➤ YN0035: │   Request URL: https://h/@a%2fb\n➤ YN0000: └ Completed\n";
        assert_eq!(summary(paste), ["GET https://h/@a%2fb 0 - -> 401 0 -"]);
    }
}
