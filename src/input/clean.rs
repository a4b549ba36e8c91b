//! The paste without what only stands in the way: a byte order mark, ANSI escapes, odd blanks before and between names and values.

use crate::text::{Seek, Text};

/// The paste as readers see it; every byte keeps its way back.
pub(crate) fn clean(paste: &str) -> Text {
    if !needs_cleaning(paste) {
        return decode_entities(Text::verbatim(paste, 0));
    }
    let hard_blanks = paste.matches('\u{a0}').count();
    let blanks = paste.bytes().filter(|it| *it == b' ').count();
    let mut cleaner = Cleaner { paste, text: Text::default(), from: 0, all_hard: hard_blanks > blanks, curly: false };
    cleaner.run();
    decode_entities(cleaner.text)
}

// Character references of HTML, where the paste was copied out of a page's source: it then has none of the characters themselves.
fn decode_entities(text: Text) -> Text {
    const ENTITIES: [(&str, &str); 8] =
        [("&quot;", "\""), ("&#34;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"), ("&nbsp;", " ")];
    let chars = text.as_str();
    let quotes = (chars.holds("&quot;") || chars.holds("&#34;")) && !chars.contains('"');
    let angles = (chars.holds("&lt;") || chars.holds("&gt;")) && !chars.contains(['<', '>']);
    if !quotes && !angles {
        return text;
    }
    let mut decoded = Text::default();
    let mut from = 0;
    for (at, _) in chars.match_indices('&') {
        let rest = chars.get(at..).unwrap_or_default();
        if let Some((entity, plain)) = ENTITIES.iter().find(|(entity, _)| rest.starts_with(entity)) {
            decoded.push_text(&text, from..at);
            from = at.saturating_add(entity.len());
            decoded.push_decoded(plain, text.origin(at..from));
        }
    }
    decoded.push_text(&text, from..chars.len());
    decoded
}

fn needs_cleaning(paste: &str) -> bool {
    // ESC, and the first bytes of U+00A0, U+200B, U+202F, U+FEFF.
    paste.bytes().any(|it| matches!(it, 0x1b | 0xc2 | 0xe2 | 0xef))
}

struct Cleaner<'p> {
    paste: &'p str,
    text: Text,
    // Where the run starts that is still to be copied.
    from: usize,
    // Every blank became a hard one on its way through an editor.
    all_hard: bool,
    // The line holds JSON whose quotes an editor made typographic.
    curly: bool,
}

impl Cleaner<'_> {
    fn run(&mut self) {
        let mut in_lead = true;
        let mut before = '\n';
                let mut skip_to = 0;
        for (at, char) in self.paste.char_indices() {
            if at < skip_to {
                continue;
            }
            match char {
                '\u{1b}' => {
                    let end = at.saturating_add(escape_len(self.paste.get(at..).unwrap_or_default()));
                    self.replace(at, end, "");
                    skip_to = end;
                    continue;
                }
                '\u{a0}' | '\u{202f}' if self.all_hard || in_lead || before == ':' => {
                    self.replace(at, at.saturating_add(char.len_utf8()), " ")
                }
                '{' if self.paste.get(at.saturating_add(1)..).is_some_and(|it| it.starts_with(['\u{201c}', '\u{201d}', '\u{201e}'])) => self.curly = true,
                '\n' | '\r' => self.curly = false,
                '\u{201c}' | '\u{201d}' | '\u{201e}' if self.curly => self.replace(at, at.saturating_add(3), "\""),
                '\u{feff}' if at == 0 || in_lead => self.replace(at, at.saturating_add(3), ""),
                '\u{200b}' | '\u{2060}' | '\u{200e}' if in_lead || self.ends_line(at.saturating_add(3)) => {
                    self.replace(at, at.saturating_add(3), "")
                }
                _ => {}
            }
            let is_blank = matches!(char, ' ' | '\t' | '\u{a0}' | '\u{202f}' | '\u{feff}' | '\u{200b}' | '\u{2060}' | '\u{200e}');
            in_lead = matches!(char, '\n' | '\r') || (in_lead && is_blank);
            if !is_blank {
                before = char;
            } else if before == ':' && matches!(char, ' ' | '\t') {
                before = ' ';
            }
        }
        self.text.push_piece(self.paste.get(self.from..).unwrap_or_default(), self.from, self.paste.len().saturating_sub(self.from));
    }

    fn replace(&mut self, start: usize, end: usize, with: &str) {
        let run = self.paste.get(self.from..start).unwrap_or_default();
        self.text.push_piece(run, self.from, run.len());
        self.text.push_piece(with, start, end.saturating_sub(start));
        self.from = end;
    }

    fn ends_line(&self, at: usize) -> bool {
        self.paste.get(at..).is_none_or(|it| it.is_empty() || it.starts_with(['\n', '\r']))
    }
}

// The length of the escape sequence at the start (ECMA-48): colours and cursor moves, titles and links.
fn escape_len(chars: &str) -> usize {
    let bytes = chars.as_bytes();
    let end = match bytes.get(1) {
        Some(b'[') => bytes.iter().skip(2).take(64).position(|it| (0x40..=0x7e).contains(it)).map_or(2, |it| it.saturating_add(3)),
        Some(b']') => bytes.iter().take(4_096).position(|it| *it == 7).map_or(2, |it| it.saturating_add(1)),
        Some(b'(' | b')') => 3,
        Some(it) if it.is_ascii() && *it >= 0x40 => 2,
        _ => 1,
    };
    let mut end = end.min(chars.len());
    while !chars.is_char_boundary(end) {
        end = end.saturating_add(1);
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;

    #[test]
    fn what_stands_in_the_way_goes_and_the_rest_keeps_its_place() {
        let text = clean("\u{feff}\u{1b}[1;32mHost\u{1b}[0m:\u{a0}a\u{a0}b\n\u{a0}x c d e f");
        assert_eq!(text.as_str(), "Host: a\u{a0}b\n x c d e f");
        assert_eq!(text.origin(0..4), Span::new(10, 14));
        assert_eq!(clean("a\u{a0}b\u{a0}c").as_str(), "a b c");
    }

    #[test]
    fn a_zero_width_character_inside_a_value_is_kept() {
        assert_eq!(clean("Authorization: Bearer \u{200b}abc").as_str(), "Authorization: Bearer \u{200b}abc");
    }

    #[test]
    fn typographic_quotes_of_json_are_straight_again() {
        assert_eq!(clean("{\u{201c}a\u{201d}:\u{201c}b\u{201d}}\n-H \u{201c}c\u{201d}").as_str(), "{\"a\":\"b\"}\n-H \u{201c}c\u{201d}");
    }
}
