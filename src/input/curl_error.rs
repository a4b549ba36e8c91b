//! `curl: (N) text`: what went wrong, and whether there was an exchange at all.

use super::lines::Lines;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Exchange, Response};
use crate::text::{Seek, Spanned, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "curl error", claim };

// Those after which no request was sent: bad URL, no host, no connection, no TLS.
const UNSENT: [&str; 13] = ["1", "3", "5", "6", "7", "35", "51", "58", "59", "60", "66", "77", "97"];

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at)?;
    let start = line.seek("curl: (").filter(|it| *it < 200)?;
    let message = line.get(start..)?;
    let (number, text) = message.strip_prefix("curl: (")?.split_once(')')?;
    if number.is_empty() || number.len() > 2 || !number.bytes().all(|it| it.is_ascii_digit()) {
        return None;
    }
    let said = lines.slice(message);
    let part = if UNSENT.contains(&number) {
        Part::Unsent(said)
    } else {
        match status(lines, text) {
            Some(response) => Part::Told(Box::new(Exchange { response: Some(response), sayings: vec![said], ..Exchange::default() })),
            None => Part::Note(said),
        }
    };
    Some(Claim { lines: 1, parts: vec![part], what: "curl error" })
}

// `The requested URL returned error: 401 Unauthorized`, `Received HTTP code 407 from proxy after CONNECT`, `CONNECT tunnel failed, response 407`.
fn status(lines: &Lines, text: &str) -> Option<Response> {
    const BEFORE: [&str; 3] = ["returned error: ", "HTTP code ", "response "];
    let rest = BEFORE.iter().find_map(|it| text.cut(it).map(|(_, rest)| rest))?;
    let digits = rest.get(..3).filter(|it| it.bytes().all(|b| b.is_ascii_digit()))?;
    let reason = rest.get(3..).map(str::trim).filter(|it| it.bytes().next().is_some_and(|b| b.is_ascii_uppercase()));
    Some(Response {
        status: Some(Spanned::new(digits.parse().ok()?, lines.span(digits))),
        reason: reason.map(|it| lines.slice(it)).filter(|it: &Text| !it.is_empty()),
        span: lines.span(digits),
        ..Response::default()
    })
}
