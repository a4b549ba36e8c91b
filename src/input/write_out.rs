//! What `curl -w` prints: the status, the last URL, how many redirects, by the format that the command gives.

use super::lines::Lines;
use super::reader::Part;
use crate::http::exchange::{Exchange, Request, Response, Shown};
use crate::json::{Json, read_json};
use crate::text::{Seek, Spanned, Text};

/// What `-w '%{json}'` prints behind the content.
pub(crate) fn json(text: &Text) -> Option<Exchange> {
    if !text.as_str().starts_with('{') || !text.as_str().holds("\"http_code\"") || !text.as_str().holds("\"num_redirects\"") {
        return None;
    }
    let (node, _) = read_json(text)?;
    let string = |names: &[&str]| names.iter().find_map(|it| node.member(it)?.text()).cloned().filter(|it| !it.is_empty());
    let Json::Number(code) = &node.member("http_code")?.value else { return None };
    let status = code.as_str().parse().ok().filter(|it| *it > 0).map(|it| Spanned::new(it, code.span()));
    let (method, url) = (string(&["method"]), string(&["url", "url_effective"]));
    let request = Request { method, url, shown: Shown::Told, span: text.span(), ..Request::default() };
    let response = status.map(|it| Response { status: Some(it), span: it.span, ..Response::default() });
    Some(Exchange { request: Some(request), response, ..Exchange::default() })
}

/// The parts that the output behind a command tells by the command's format, and how many lines they take.
pub(crate) fn after(lines: &Lines, at: usize, words: &[Text], made: &[Part]) -> Option<(Vec<Part>, usize)> {
    let format = format_of(words)?;
    let (line_at, line) =
        (at..at.saturating_add(3)).find_map(|it| lines.get(it).filter(|line| !line.trim().is_empty()).map(|line| (it, line)))?;
    let status = value(format, line, &["%{http_code}", "%{response_code}"]).filter(|it| it.len() == 3)?;
    let taken = line_at.saturating_sub(at).saturating_add(1);
    let status = Spanned::new(status.parse().ok()?, lines.span(status));
    let span = lines.span(line);
    let response = Response { status: Some(status), span, ..Response::default() };
    let redirects = value(format, line, &["%{num_redirects}"]).filter(|it| it.parse::<u8>().is_ok_and(|it| it > 0));
    let Some(redirects) = redirects else { return Some((vec![Part::Response(response)], taken)) };
    // The command's own request was answered with a redirect that only the count shows.
    let url = value(format, line, &["%{url_effective}"]).map(|it| lines.slice(it));
    let hop = Response { status: Some(Spanned::new(302, lines.span(redirects))), span: lines.span(redirects), ..Response::default() };
    let method = made.iter().rev().find_map(|it| match it {
        Part::Command(request) => request.method.clone(),
        _ => None,
    });
    let request = Request { method, url, shown: Shown::Told, span, ..Request::default() };
    let last = Exchange { request: Some(request), response: Some(response), ..Exchange::default() };
    Some((vec![Part::Response(hop), Part::Exchange(Box::new(last))], taken))
}

fn format_of(words: &[Text]) -> Option<&str> {
    words.iter().zip(words.iter().skip(1)).find_map(|(option, value)| {
        let name = option.as_str();
        let is_write_out = name == "--write-out" || (name.starts_with('-') && !name.starts_with("--") && name.ends_with('w'));
        is_write_out.then(|| value.as_str()).filter(|it| it.holds("%{"))
    })
}

// The value that a variable of the format has in the line: what stands between the words before and behind it.
fn value<'l>(format: &str, line: &'l str, variables: &[&str]) -> Option<&'l str> {
    let variable = variables.iter().find(|it| format.contains(**it))?;
    let (before, behind) = format.cut(variable)?;
    let before = before.rsplit(['}', '\n']).next().unwrap_or_default();
    let before = before.rsplit("\\n").next().unwrap_or_default();
    let behind = behind.split(['%', '\n', '\\']).next().unwrap_or_default();
    let start = if before.is_empty() { 0 } else { line.seek(before)?.saturating_add(before.len()) };
    let rest = line.get(start..)?;
    let end = if behind.is_empty() { rest.len() } else { rest.seek(behind).unwrap_or(rest.len()) };
    let found = rest.get(..end)?.trim();
    if before.is_empty() && found.len() > 3 {
        // Without a word before it, the status is glued to the content's end.
        return found.len().checked_sub(3).and_then(|it| found.get(it..)).filter(|it| it.bytes().all(|b| b.is_ascii_digit()));
    }
    (!found.is_empty()).then_some(found)
}
