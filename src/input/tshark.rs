//! Wireshark's and tshark's dissection of a message: `Hypertext Transfer Protocol`, below it each line with a written `\r\n` at its end, and what
//! the dissector says of it deeper or in brackets.

use super::grammar::starts_message;
use super::lines::Lines;
use super::raw;
use super::reader::{Claim, Part, Reader};
use crate::text::Text;

/// See the module.
pub(crate) const READER: Reader = Reader { name: "tshark", claim };

const END: &str = "\\r\\n";
const MAX_LINES: usize = 1_000;

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at)?;
    let captioned = line.trim().starts_with("Hypertext Transfer Protocol") && line.len() < 80;
    let start = if captioned { at.saturating_add(1) } else { at };
    let first = lines.get(start)?;
    let indent = blanks(first);
    // A copy of the lines alone is known by what stands below the first.
    let told_apart = captioned || lines.get(start.saturating_add(1)).is_some_and(|it| blanks(it) > indent && it.trim_start().starts_with('['));
    if !told_apart || !first.trim_end().strip_suffix(END).is_some_and(|it| starts_message(it.trim_start())) {
        return None;
    }
    let mut content = Text::default();
    let mut uri = None;
    let mut end = start;
    while let Some(line) = lines.get(end).filter(|it| end < start.saturating_add(MAX_LINES) && !it.trim().is_empty() && blanks(it) >= indent) {
        let trimmed = line.trim();
        if let Some(rest) = trimmed.strip_prefix("[Full request URI: ") {
            uri = rest.strip_suffix(']').map(|it| lines.slice(it));
        } else if let Some(written) = trimmed.strip_suffix(END).filter(|_| blanks(line) == indent && !trimmed.starts_with('[')) {
            let text = lines.slice(written);
            content.push_text(&text, 0..text.len());
            content.push_decoded("\n", lines.span(trimmed.get(written.len()..).unwrap_or_default()));
        }
        end = end.saturating_add(1);
    }
    let mut parts = raw::messages(content);
    if let (Some(Part::Request(request)), Some(uri)) = (parts.first_mut(), uri) {
        request.url = Some(uri);
    }
    Some(Claim { lines: end.saturating_sub(at).max(1), parts, what: "packet details" })
}

fn blanks(line: &str) -> usize {
    line.len().saturating_sub(line.trim_start().len())
}

#[cfg(test)]
mod tests {
    use super::super::testing::summary;

    #[test]
    fn what_the_dissector_says_is_no_field() {
        let paste = concat!(
            "Hypertext Transfer Protocol\n    GET /x HTTP/1.1\\r\\n\n        [Expert Info (Chat/Sequence): GET /x HTTP/1.1\\r\\n]\n        Request Method: GET\n",
            "    Host: h\\r\\n\n    Authorization: Basic amFuZTpwdw==\\r\\n\n        Credentials: jane:pw\n    \\r\\n\n    [Full request URI: http://h/x]\n    [HTTP request 1/1]\n",
            "Hypertext Transfer Protocol\n    HTTP/1.1 401 Unauthorized\\r\\n\n        Status Code: 401\n    WWW-Authenticate: Basic realm=\"x\"\\r\\n\n    \\r\\n\n"
        );
        assert_eq!(summary(paste), ["GET http://h/x 2 - -> 401 1 -"]);
    }
}
