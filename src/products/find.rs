//! Finds every wording and mark of every product in a text, in one pass.

use std::ops::Range;

use super::index::{Lookup, Pattern};
use super::table::{Product, Wording};

/// How far a `*` reaches.
const REACH: usize = 120;

/// Nobody says more than this in one text.
const MOST: usize = 200;

/// A pattern found in a text.
#[derive(Clone, Debug)]
pub(crate) struct Hit {
    /// Whose it is.
    pub(crate) product: &'static Product,
    /// What it says; `None` for a mark.
    pub(crate) wording: Option<&'static Wording>,
    /// Where it stands in the text.
    pub(crate) range: Range<usize>,
}

/// Everything that products are known to say in a text, in order of appearance.
///
/// A pattern begins and ends where a word does. Cost: a few look-ups for each beginning of a word.
pub(crate) fn hits(text: &str) -> Vec<Hit> {
    let bytes = text.as_bytes();
    let mut lookup = Lookup::of(bytes);
    let mut found = Vec::new();
    let mut in_word = false;
    for (at, byte) in bytes.iter().enumerate() {
        let before = std::mem::replace(&mut in_word, is_word(*byte));
        if before && in_word || !lookup.may_begin(*byte) {
            continue;
        }
        if found.len() >= MOST {
            break;
        }
        for (product, pattern) in lookup.at(at) {
            if let Some(end) = match_end(pattern.says(), bytes, at) {
                let wording = if let Pattern::Wording(it) = pattern { Some(it) } else { None };
                found.push(Hit { product, wording, range: at..end });
            }
        }
    }
    found
}

/// Where a pattern stands in a text for the first time, beginning and ending where words do.
pub(super) fn finds(says: &str, text: &str) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let &first = says.as_bytes().first()?;
    let inside = |at: usize| is_word(first) && at.checked_sub(1).and_then(|it| bytes.get(it)).is_some_and(|it| is_word(*it));
    let begins = bytes.iter().enumerate().filter(|(_, it)| it.eq_ignore_ascii_case(&first)).map(|(at, _)| at);
    let mut found = begins.filter(|at| !inside(*at)).filter_map(|at| Some(at..match_end(says, bytes, at)?));
    found.find(|it| text.get(it.clone()).is_some())
}

/// Where a pattern ends that starts at `at`, if it stands there.
fn match_end(says: &str, text: &[u8], at: usize) -> Option<usize> {
    let mut parts = says.split('*');
    let first = parts.next()?.as_bytes();
    let mut end = words_end(first, text, at)?;
    let mut last = first;
    for part in parts {
        last = part.as_bytes();
        let window = text.get(end..)?;
        let window = window.get(..window.len().min(REACH.saturating_add(last.len()))).unwrap_or_default();
        let window = window.split(|it| *it == b'\n' || *it == b'\r').next().unwrap_or_default();
        let skipped = if last.is_empty() { 0 } else { window.windows(last.len()).position(|it| it.eq_ignore_ascii_case(last))? };
        end = end.saturating_add(skipped).saturating_add(last.len());
    }
    let ends_in_word = last.last().is_some_and(|it| is_word(*it)) && text.get(end).is_some_and(|it| is_word(*it));
    (!ends_in_word).then_some(end)
}

/// Where words end that start at `at`; a blank of theirs may be a line's end, where somebody's console wrapped the line.
fn words_end(words: &[u8], text: &[u8], at: usize) -> Option<usize> {
    let plain = at.checked_add(words.len())?;
    if text.get(at..plain).is_some_and(|it| it.eq_ignore_ascii_case(words)) {
        return Some(plain);
    }
    let mut end = at;
    for byte in words {
        let here = *text.get(end)?;
        if *byte == b' ' && matches!(here, b' ' | b'\n' | b'\r') {
            let blanks = text.get(end..)?.iter().take(24).take_while(|it| matches!(it, b' ' | b'\n' | b'\r')).count();
            end = end.saturating_add(blanks);
        } else if here.eq_ignore_ascii_case(byte) {
            end = end.saturating_add(1);
        } else {
            return None;
        }
    }
    Some(end)
}

/// Whether each byte is part of a word; it is asked of every byte of a paste.
const WORD: [bool; 256] = {
    let mut word = [false; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        #[allow(clippy::indexing_slicing, reason = "a byte is less than 256, and the compiler makes the table")]
        {
            word[byte as usize] = byte.is_ascii_alphanumeric() || byte == b'_';
        }
        #[allow(clippy::arithmetic_side_effects, reason = "it stops at 128")]
        {
            byte += 1;
        }
    }
    word
};

fn is_word(byte: u8) -> bool {
    WORD.get(usize::from(byte)).is_some_and(|it| *it)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_takes_what_varies() {
        assert_eq!(match_end("No user '*' found", b"no USER 'ann' found here", 0), Some(19));
        assert_eq!(match_end("No user '*' found", b"no user 'ann'\n found", 0), None);
        assert_eq!(match_end("x-otp: required*", b"X-OTP: required; app", 0), Some(15));
    }

    #[test]
    fn a_wrapped_line_says_the_same() {
        assert_eq!(match_end("invalid, expired, or revoked", b"invalid, expired, or \r\n  revoked", 0), Some(32));
    }

    #[test]
    fn a_pattern_ends_where_a_word_does() {
        assert_eq!(match_end("expired", b"expiredAt", 0), None);
        assert_eq!(match_end("token expired", b"token expired.", 0), Some(13));
    }
}
