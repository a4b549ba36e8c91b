//! `NSHTTPURLResponse` as Apple's Foundation prints it: URL, status code and fields in `name = value;` lines.

use super::lines::Lines;
use super::literal::unescape;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Exchange, Field, Request, Response, Shown};
use crate::text::{Seek, Spanned, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "Foundation response", claim };

/// More lines than this are no field section.
const MOST: usize = 120;

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at).filter(|it| it.len() < 4_000)?;
    let (before, rest) = line.cut("tatus code: ").or_else(|| line.cut("tatus Code: "))?;
    let digits = rest.get(..3).filter(|it| it.bytes().all(|it| it.is_ascii_digit()))?;
    let opens = rest.to_ascii_lowercase().holds("headers {") && line.holds("{ ");
    if !opens {
        return None;
    }
    let mut end = at.saturating_add(1);
    let mut fields = Vec::new();
    while let Some(next) = lines.get(end).filter(|_| end.saturating_sub(at) < MOST) {
        let Some(field) = field(lines, next) else { break };
        fields.push(field);
        end = end.saturating_add(1);
    }
    // The brace that ends the section, and what stands in its line.
    if lines.get(end).is_some_and(|it| it.trim_start().starts_with('}')) {
        end = end.saturating_add(1);
    }
    let span = lines.extent(at..end);
    let url = before.cut("URL: ").and_then(|(_, it)| it.split([' ', '}']).next()).filter(|it| it.holds("://"));
    let request = url.map(|it| Request { url: Some(lines.slice(it)), shown: Shown::Told, span, ..Request::default() });
    let status = Spanned::new(digits.parse().ok()?, lines.span(digits));
    let response = Response { status: Some(status), fields_shown: true, fields, span, ..Response::default() };
    let told = Exchange { request, response: Some(response), ..Exchange::default() };
    Some(Claim { lines: end.saturating_sub(at).max(1), parts: vec![Part::Told(Box::new(told))], what: "printed response" })
}

/// `"Content-Type" = "text/html; charset=utf-8";`, `Date = "Sat, 14 Nov 2015 06:30:14 GMT";`, `Age = 0;`
fn field(lines: &Lines, line: &str) -> Option<Field> {
    let (name, value) = line.trim().trim_end_matches(',').trim_end_matches(';').cut(" = ")?;
    let name = name.trim().trim_matches('"');
    let is_name = !name.is_empty() && name.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-' || it == b'_');
    is_name.then(|| Field { name: lines.slice(name), value: bare(lines.slice(value.trim().trim_start_matches('('))) })
}

fn bare(value: Text) -> Text {
    let quoted = value.len() > 1 && value.as_str().starts_with('"') && value.as_str().ends_with('"');
    if quoted { unescape(&value.slice(1..value.len().saturating_sub(1))) } else { value }
}

#[cfg(test)]
mod tests {
    use super::super::testing::summary;

    #[test]
    fn a_response_of_foundation_tells_status_and_fields() {
        let paste = concat!(
            "Optional(<NSHTTPURLResponse: 0x600> { URL: https://api.example.com/v1/me } { Status Code: 401, Headers {\n",
            "    \"Content-Type\" = \"application/json\";\n    Server = nginx;\n    \"Www-Authenticate\" = \"Bearer realm=\\\"api\\\"\";\n} })\n",
            "{\"error\":\"no\"}\n"
        );
        assert_eq!(summary(paste), ["- https://api.example.com/v1/me 0 - -> 401 3 {\"error\":\"no\"}"]);
    }

    #[test]
    fn words_about_a_status_code_are_no_response() {
        assert_eq!(summary("the status code: 401 comes with headers { a = b; }\n").iter().filter(|it| it.contains(" 401 1")).count(), 0);
    }
}
