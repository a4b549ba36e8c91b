//! String literals of programming languages and JSON, unescaped into text that still points at the paste.

use crate::text::Text;

/// The string literal that starts at byte `at` of the text with a quote (`"`, `'` or a backtick, after an optional `b`, `r` or `u`): its
/// content without escapes, and the byte after its closing quote. A literal that is not closed ends with the text.
pub(crate) fn literal(text: &Text, at: usize) -> Option<(Text, usize)> {
    let chars = text.as_str().get(at..)?;
    let skipped = chars.bytes().take(2).take_while(|it| matches!(it, b'b' | b'u' | b'B' | b'$' | b'@')).count();
    let quote = chars.get(skipped..)?.chars().next().filter(|it| matches!(it, '"' | '\'' | '`'))?;
    let start = at.saturating_add(skipped).saturating_add(1);
    let content = text.as_str().get(start..)?;
    let mut escaped = false;
    let mut end = content.len();
    let mut after = content.len();
    for (offset, char) in content.char_indices() {
        if escaped {
            escaped = false;
        } else if char == '\\' {
            escaped = true;
        } else if char == quote {
            end = offset;
            after = offset.saturating_add(1);
            break;
        }
    }
    let content = text.slice(start..start.saturating_add(end));
    Some((unescape(&content), start.saturating_add(after)))
}

/// The text without backslash escapes: `\n`, `\r`, `\t`, `\"`, `\\`, `\/`, `\xHH` (as bytes of UTF-8), `\uHHHH`, `\u{H}`.
/// An escape that is none of these stays as it is.
pub(crate) fn unescape(text: &Text) -> Text {
    let chars = text.as_str();
    if !chars.contains('\\') {
        return text.clone();
    }
    let bytes = chars.as_bytes();
    let mut plain = Text::with_capacity(chars.len());
    let mut from = 0;
    let mut at = 0;
    while let Some(offset) = bytes.get(at..).and_then(|it| it.iter().position(|it| *it == b'\\')) {
        let start = at.saturating_add(offset);
        let simple = bytes.get(start.saturating_add(1)).and_then(|it| simple(*it));
        let longer = if simple.is_some() { None } else { escape(chars.get(start..).unwrap_or_default()) };
        let Some((decoded, len)) = simple.map(|it| (it, 2)).or_else(|| longer.as_ref().map(|(decoded, len)| (decoded.as_str(), *len))) else {
            at = start.saturating_add(2).min(chars.len());
            while !chars.is_char_boundary(at) {
                at = at.saturating_add(1);
            }
            continue;
        };
        plain.push_text(text, from..start);
        at = start.saturating_add(len);
        plain.push_decoded(decoded, text.origin(start..at));
        from = at;
    }
    plain.push_text(text, from..chars.len());
    plain
}

// What the escape of one letter stands for.
fn simple(letter: u8) -> Option<&'static str> {
    Some(match letter {
        b'n' => "\n",
        b'r' => "\r",
        b't' => "\t",
        b'b' => "\u{8}",
        b'e' => "\u{1b}",
        b'"' => "\"",
        b'\'' => "'",
        b'`' => "`",
        b'\\' => "\\",
        b'/' => "/",
        b'$' => "$",
        _ => return None,
    })
}

// An escape of more than a letter at the start: what it stands for, and its length. A run of `\x` escapes is decoded together, for they are bytes of UTF-8.
fn escape(chars: &str) -> Option<(String, usize)> {
    let kind = chars.get(1..)?.chars().next()?;
    match kind {
        '0' if !chars.get(2..3).is_some_and(|it| it.bytes().all(|b| b.is_ascii_digit())) => Some(("\0".to_owned(), 2)),
        'x' => hex_run(chars),
        'u' if chars.get(2..3) == Some("{") => {
            let digits = chars.get(3..)?.split('}').next().filter(|it| it.len() <= 6)?;
            let char = char::from_u32(u32::from_str_radix(digits, 16).ok()?)?;
            Some((char.to_string(), digits.len().saturating_add(4)))
        }
        'u' => utf16(chars),
        _ => None,
    }
}

fn hex_run(chars: &str) -> Option<(String, usize)> {
    let mut bytes = Vec::new();
    let mut at: usize = 0;
    while bytes.len() < 64
        && let Some(digits) = chars.get(at..).and_then(|it| it.strip_prefix("\\x")).and_then(|it| it.get(..2))
        && let Ok(byte) = u8::from_str_radix(digits, 16)
    {
        // A byte of ASCII is complete, and is better kept apart for its place.
        if byte < 0x80 && !bytes.is_empty() {
            break;
        }
        bytes.push(byte);
        at = at.saturating_add(4);
        if byte < 0x80 {
            break;
        }
    }
    (!bytes.is_empty()).then(|| (String::from_utf8_lossy(&bytes).into_owned(), at))
}

fn utf16(chars: &str) -> Option<(String, usize)> {
    let unit = |from: usize| chars.get(from..from.saturating_add(4)).and_then(|it| u16::from_str_radix(it, 16).ok());
    let first = unit(2)?;
    if let Some(char) = char::from_u32(u32::from(first)) {
        return Some((char.to_string(), 6));
    }
    let second = chars.get(6..8).filter(|it| *it == "\\u").and_then(|_| unit(8));
    match second.and_then(|it| char::decode_utf16([first, it]).next()).and_then(Result::ok) {
        Some(char) => Some((char.to_string(), 12)),
        None => Some(('\u{fffd}'.to_string(), 6)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;

    #[test]
    fn a_literal_is_unescaped_and_points_at_its_escapes() {
        let text = Text::verbatim(r#"send: b'GET /\r\nA: \"x\"' rest"#, 0);
        let (value, end) = literal(&text, 6).expect("a literal");
        assert_eq!(value.as_str(), "GET /\r\nA: \"x\"");
        assert_eq!(text.as_str().get(end..), Some(" rest"));
        assert_eq!(value.origin(5..6), Span::new(13, 15));
        assert_eq!(value.origin(7..8), Span::new(17, 18));
    }

    #[test]
    fn escapes_of_characters_are_decoded() {
        let plain = |it: &str| unescape(&Text::verbatim(it, 0)).as_str().to_owned();
        assert_eq!(plain(r"m\xc3\xb6\u0021\u{1F600}\ud83d\ude00"), "mö!\u{1F600}\u{1F600}");
        assert_eq!(plain(r"\q\"), r"\q\");
        assert_eq!(plain(r"C:\\x\/y"), r"C:\x/y");
    }
}
