//! What stands around the exchange and tells of it without being said by a server: settings, a program's own complaint about the answer.

use super::Facts;
use crate::text::{Seek, Span, Text};

/// What programs say that wanted JSON and got a page, in lower case.
const PAGE_FOR_JSON: &[&str] = &[
    "unexpected token '<'",
    "unexpected token <",
    "\"<!doctype \"... is not valid json",
    "formatexception: unexpected character (at character 1)",
    "invalid character '<' looking for beginning of value",
    "parsing value: <",
    "unexpected character ('<'",
    "unrecognized token '<'",
    "expected value at line 1 column 1",
    "json parse error: unrecognized token: '<'",
    "'<' is an invalid start of a value",
];

/// Texts longer than this are data.
const LONGEST: usize = 20_000;

impl Facts<'_> {
    fn around(&self) -> impl Iterator<Item = &Text> {
        let beside = self.exchange().into_iter().flat_map(|it| &it.sayings);
        beside.chain(&self.reading.sayings).filter(|it| it.len() < LONGEST)
    }

    /// The words of a program that wanted JSON and got a page.
    pub(crate) fn page_for_json(&self) -> Option<Span> {
        self.around().find_map(|text| {
            let lower = text.as_str().to_ascii_lowercase();
            PAGE_FOR_JSON.iter().find_map(|it| lower.seek(it).map(|at| text.origin(at..at.saturating_add(it.len()))))
        })
    }

    /// The first of some words that stand around the exchange, in any case, with its place.
    pub(crate) fn mentioned<'w>(&self, words: &[&'w str]) -> Option<(Span, &'w str)> {
        self.around().find_map(|text| {
            let lower = text.as_str().to_ascii_lowercase();
            words.iter().find_map(|it| lower.seek(it).map(|at| (text.origin(at..at.saturating_add(it.len())), *it)))
        })
    }

    /// The place of a password that the client was set up with, beside a user name: `username: ann`, `password=…`.
    pub(crate) fn pair_in_settings(&self) -> Option<Span> {
        let named = |names: &[&str]| self.around().find_map(|text| names.iter().find_map(|it| setting(text, it)));
        named(&["username", "user_name", "user", "login"])?;
        named(&["password", "passwd", "pass"])
    }
}

/// The place of a setting's name where a value stands behind it.
fn setting(text: &Text, name: &str) -> Option<Span> {
    let lower = text.as_str().to_ascii_lowercase();
    lower.seek_all(name).take(20).find_map(|(at, _)| {
        let end = at.saturating_add(name.len());
        let alone = !lower.get(..at)?.ends_with(|it: char| it.is_ascii_alphanumeric());
        let rest = lower.get(end..)?.trim_start_matches(['"', '\'']).trim_start();
        let value = rest.strip_prefix([':', '=']).or_else(|| rest.strip_prefix("=>"))?.trim_start_matches([' ', '\t']);
        let told = value.starts_with(|it: char| it.is_ascii_alphanumeric() || "\"'*<!$".contains(it)) && !value.starts_with("\"\"") && !value.starts_with("''");
        (alone && told).then(|| text.origin(at..end))
    })
}
