//! An answer as automation tools tell of it, in one map: its status, address, content and fields side by side.
//!
//! `FAILED! => {"status": 401, "url": "https://h/x", "www_authenticate": "Basic"}`, `{'status': 401, 'body': '…', 'server': 'nginx'}`.

use super::grammar::is_known_name;
use super::lines::Lines;
use super::loose::find_url;
use super::pairs::{Pair, bracketed, pairs};
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Exchange, Field, Request, Response, Shown};
use crate::text::{Spanned, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "told map", claim };

// A line longer than this is data.
const MAX_LINE: usize = 40_000;

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at).filter(|it| it.len() < MAX_LINE && !it.trim_start().starts_with("{\"error\""))?;
    let announced = line.contains("=> {") || line.contains("'status': ") || line.contains("\"status\": ") || line.contains("'status_code': ");
    let openers = line.char_indices().filter(|(_, it)| announced && *it == '{').take(6);
    let (end, told) = openers.filter_map(|(offset, _)| read(lines, at, offset)).next()?;
    Some(Claim { lines: end.saturating_sub(at).max(1), parts: vec![Part::Told(Box::new(told))], what: "printed answer" })
}

fn read(lines: &Lines, at: usize, offset: usize) -> Option<(usize, Exchange)> {
    let (map, end, _) = bracketed(lines, at, offset)?;
    let found = pairs(&map);
    let value = |names: &[&str]| found.iter().find(|(name, _)| names.contains(&name.as_str())).map(|(_, value)| value.trim());
    let digits = value(&["status", "status_code", "statusCode"]).filter(|it| it.len() == 3)?;
    let status: u16 = digits.as_str().parse().ok().filter(|it| (100..600).contains(it))?;
    let url = value(&["url", "uri", "request_url"]).filter(|it| find_url(it.as_str()).is_some());
    let fields: Vec<Field> = found.iter().filter_map(field).collect();
    // A body of an API may have a status and an address; only an answer has fields beside them.
    let told_apart = fields.len() >= 2 || url.is_some() && (!fields.is_empty() || value(&["elapsed", "redirected", "msg"]).is_some());
    if !told_apart {
        return None;
    }
    let span = lines.extent(at..end);
    let request = url.map(|url| Request { url: Some(url), shown: Shown::Told, span, ..Request::default() });
    let body = value(&["content", "body", "response", "text"]).filter(|it| !it.is_empty());
    let fields_shown = !fields.is_empty();
    let response = Response { status: Some(Spanned::new(status, digits.span())), fields, fields_shown, body, span, ..Response::default() };
    let sayings = value(&["msg", "message"]).into_iter().filter(|it| !it.is_empty()).collect();
    Some((end, Exchange { request, response: Some(response), sayings, time: None }))
}

// Ansible writes the names of fields as those of variables: `www_authenticate`.
fn field((name, value): &Pair) -> Option<Field> {
    let dashed = name.as_str().replace('_', "-");
    let known = is_known_name(&dashed) || dashed.to_ascii_lowercase().starts_with("x-");
    let name = if dashed == name.as_str() { name.clone() } else { Text::standing_for(dashed, name.span()) };
    known.then(|| Field { name, value: value.trim() })
}

#[cfg(test)]
mod tests {
    use super::super::testing::summary;

    #[test]
    fn ansible_tells_of_its_answer() {
        let paste = concat!(
            "fatal: [web1]: FAILED! => {\"changed\": false, \"content\": \"{\\\"error\\\":\\\"no\\\"}\", \"content_type\": \"application/json\", \"elapsed\": 0, ",
            "\"msg\": \"Status code was 401 and not [200]: HTTP Error 401: Unauthorized\", \"server\": \"nginx\", \"status\": 401, \"url\": \"https://h.example/x\", ",
            "\"www_authenticate\": \"Basic realm=\\\"r\\\"\"}\n"
        );
        assert_eq!(summary(paste), ["- https://h.example/x 0 - -> 401 3 {\"error\":\"no\"}"]);
    }

    #[test]
    fn a_dict_inside_an_error_is_read() {
        let paste = "{\"msg\": \"it failed: {'status': 403, 'body': '{\\\"message\\\":\\\"no\\\"}', 'url': 'http://h:3000/x', 'server': 'y', 'expires': '-1'} \"}\n";
        assert_eq!(summary(paste), ["- http://h:3000/x 0 - -> 403 2 {\"message\":\"no\"}"]);
    }

    #[test]
    fn a_body_with_a_status_is_no_answer() {
        for paste in ["{\"status\": 401, \"message\": \"no\", \"path\": \"/x\"}\n", "{\"type\": \"about:blank\", \"title\": \"Unauthorized\", \"status\": 401}\n"] {
            assert!(summary(paste).iter().all(|it| it.contains("401 0 {")), "{paste} {:?}", summary(paste));
        }
    }
}
