//! Words about an exchange inside a JSON string, whose slashes PHP escapes: `"error":"Client error: \`POST https:\/\/h\/x\` resulted in …"`.

use super::lines::{Cut, Lines};
use super::literal::literal;
use super::loose;
use super::reader::{Claim, Part, Reader};
use crate::text::{Seek, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "escaped", claim };

// A longer line is data.
const MAX_LINE: usize = 20_000;

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at).filter(|it| it.len() < MAX_LINE)?;
    let place = line.seek("http:\\/\\/").or_else(|| line.seek("https:\\/\\/"))?;
    let words = string_around(&lines.slice(line), place)?;
    let cut = Cut::new(words);
    let inner = cut.lines();
    let claim = (0..inner.len().min(8)).find_map(|it| (loose::READER.claim)(&inner, it))?;
    let tells = |it: &Part| matches!(it, Part::Told(told) if told.request.is_some() && told.response.is_some());
    claim.parts.iter().any(tells).then(|| Claim { lines: 1, parts: claim.parts, what: claim.what })
}

/// The content of the string literal that holds a byte, unescaped.
fn string_around(line: &Text, place: usize) -> Option<Text> {
    let mut at = 0;
    while let Some(start) = line.as_str().get(at..place)?.find('"').map(|it| at.saturating_add(it)) {
        let (content, end) = literal(line, start)?;
        if end > place {
            return Some(content);
        }
        at = end;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::testing::summary;

    #[test]
    fn an_exception_in_json_tells_its_exchange() {
        let paste = "{\"ok\":false,\"error\":\"Client error: `POST https:\\/\\/h\\/v1\\/***\\/x` resulted in a `401 Unauthorized` response:\\n{\\n  \\\"code\\\": 401 (truncated...)\\n\"}\n";
        assert_eq!(summary(paste).len(), 1);
        assert!(summary(paste)[0].starts_with("POST https://h/v1/***/x 0 - -> 401"), "{:?}", summary(paste));
        // A link in an answer's content tells of no exchange.
        assert_eq!(summary("{\"error\":\"no\",\"docs\":\"https:\\/\\/h\\/docs\"}\n"), ["- - 0 - -> - 0 {\"error\":\"no\",\"docs\":\"https:\\/\\/h\\/docs\"}"]);
    }
}
