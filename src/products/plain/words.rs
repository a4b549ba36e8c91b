//! Takes a text apart into words: blanks and punctuation end one, and so does the next part of a `snake_case` or `CamelCase` name.

use std::ops::Range;
use crate::text::Seek;

/// A word and what stands before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// Where it stands in the text.
    pub(super) range: Range<usize>,
    /// Whether a sentence begins with it.
    pub(super) begins: bool,
    /// Whether the sentence it belongs to is a question: set on the last word of one.
    pub(super) asks: bool,
    /// Whether a colon stands before it.
    pub(super) parts: bool,
}

/// The words of a text, in order.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let (mut begins, mut parts) = (true, false);
    let mut chars = text.char_indices().peekable();
    while let Some((start, first)) = chars.next() {
        // An address is one word, up to what it asks for.
        let address = if first == 'h' { address_len(text.get(start..).unwrap_or_default()) } else { 0 };
        if address > 0 {
            let end = start.saturating_add(address);
            words.push(Word { range: start..end, begins, asks: false, parts });
            (begins, parts) = (false, false);
            while chars.next_if(|(at, _)| *at < end).is_some() {}
            continue;
        }
        if !is_letter(first) {
            let blank_next = chars.peek().is_none_or(|(_, next)| next.is_whitespace() || matches!(next, '"' | '\'' | ')' | '<'));
            if matches!(first, '\n' | '\r' | ';' | '!' | '?' | '|' | '…' | '。' | '，' | '！') || (first == '.' && blank_next) {
                begins = true;
                if first == '?'
                    && blank_next
                    && let Some(last) = words.last_mut()
                {
                    last.asks = true;
                }
            }
            parts |= first == ':' && blank_next;
            // So is what stands in quotes of its own in a list: `'error': 'x', 'message': 'y'`.
            let quote = |it: char| matches!(it, '"' | '\'');
            let before = text.get(..start).and_then(|it| it.chars().next_back());
            let next = text.get(start.saturating_add(1)..).and_then(|it| it.chars().find(|it| *it != ' '));
            if first == ',' && before.is_some_and(quote) && next.is_some_and(quote) {
                begins = true;
            }
            // So do the value of `name=value`, and its name.
            if first == '=' && !start.checked_sub(1).and_then(|it| text.as_bytes().get(it)).is_some_and(|it| matches!(it, b' ' | b'=' | b'!' | b'<' | b'>'))
            {
                begins = true;
                begin_name(text, start, &mut words);
            }
            // What a program says of an address stands behind it: `could not read from 'https://…': …`.
            if first == ':' && words.last().is_some_and(|it| text.get(it.range.clone()).is_some_and(|it| it.holds("://"))) {
                begins = true;
            }
            // The name of an error is a sentence of its own: `JsonWebTokenError: jwt malformed`.
            if first == ':' && words.last().is_some_and(|it| text.get(it.range.clone()).is_some_and(names_error)) {
                begins = true;
            }
            continue;
        }
        let (mut start, mut last) = (start, first);
        let mut end = start.saturating_add(first.len_utf8());
        while let Some((at, next)) = chars.peek().copied().filter(|(at, next)| is_letter(*next) || (*next == '\'' && is_inside(text, *at))) {
            chars.next();
            let after = chars.peek().map_or(' ', |(_, it)| *it);
            let lower_to_upper = last.is_ascii_lowercase() && next.is_ascii_uppercase();
            let upper_to_word = last.is_ascii_uppercase() && next.is_ascii_uppercase() && after.is_ascii_lowercase() && after != 's';
            // One capital alone begins no word: `OAuth` is one.
            let turns = lower_to_upper || (upper_to_word && at.saturating_sub(start) > 1);
            if turns {
                words.push(Word { range: start..at, begins, asks: false, parts });
                (begins, parts) = (false, false);
                start = at;
            }
            last = next;
            end = at.saturating_add(next.len_utf8());
        }
        words.push(Word { range: start..end, begins, asks: false, parts });
        (begins, parts) = (false, false);
    }
    words
}

/// How long the address is that stands at the start, without query and fragment, and without the point that ends a sentence; 0 where none does.
fn address_len(text: &str) -> usize {
    if !text.starts_with("http://") && !text.starts_with("https://") {
        return 0;
    }
    let end = text.find(|it: char| it.is_whitespace() || "?#\"'`<>{}()[],;|".contains(it)).unwrap_or(text.len());
    text.get(..end).map_or(0, |it| it.trim_end_matches(['.', ':']).len())
}

/// The name before an equals sign begins a sentence of its own.
fn begin_name(text: &str, end: usize, words: &mut [Word]) {
    let begin = text.get(..end).unwrap_or_default().rfind(|it: char| !is_letter(it) && it != '_' && it != '-').map_or(0, |it| it.saturating_add(1));
    if let Some(word) = words.iter_mut().rev().take_while(|it| it.range.start >= begin).last() {
        word.begins = true;
    }
}

/// Whether an apostrophe stands within a word, as in `isn't`, and is no closing quote.
fn is_inside(text: &str, at: usize) -> bool {
    text.get(at.saturating_add(1)..).and_then(|it| it.chars().next()).is_some_and(is_letter)
}

fn names_error(word: &str) -> bool {
    ["error", "exception"].iter().any(|it| word.eq_ignore_ascii_case(it))
}

fn is_letter(it: char) -> bool {
    it.is_ascii_alphanumeric() || (!it.is_ascii() && it.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<&str> {
        words(text).into_iter().filter_map(|it| text.get(it.range)).collect()
    }

    #[test]
    fn names_of_errors_are_taken_apart() {
        assert_eq!(split("ExpiredTokenException"), ["Expired", "Token", "Exception"]);
        assert_eq!(split("JWT_EXPIRED auth/id-token-expired"), ["JWT", "EXPIRED", "auth", "id", "token", "expired"]);
        assert_eq!(split("JWTExpired invalidAPIKey APIs isn't"), ["JWT", "Expired", "invalid", "API", "Key", "APIs", "isn't"]);
    }

    #[test]
    fn a_point_within_a_name_ends_no_sentence() {
        let begins: Vec<bool> = words("oauth.v2.Invalid. Next").into_iter().map(|it| it.begins).collect();
        assert_eq!(begins, [true, false, false, true]);
    }
}
