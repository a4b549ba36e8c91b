//! Looking for words in text, quickly.
//!
//! The standard library prepares each search for words of any kind, which costs more than most of the searches here: words are short, texts
//! are lines, and hundreds of searches go over each paste. Here eight bytes are looked at in one step, for the first byte and the last.

/// Looks for words, as they are written.
pub trait Seek {
    /// Where the words stand for the first time.
    fn seek(&self, words: &str) -> Option<usize>;

    /// Whether the words stand anywhere.
    fn holds(&self, words: &str) -> bool {
        self.seek(words).is_some()
    }

    /// Each place of the words with the words there, which do not overlap.
    fn seek_all<'t>(&'t self, words: &str) -> impl Iterator<Item = (usize, &'t str)>;

    /// What stands before the words and behind them, where they stand for the first time.
    fn cut(&self, words: &str) -> Option<(&str, &str)>;
}

impl Seek for str {
    fn seek(&self, words: &str) -> Option<usize> {
        seek(self.as_bytes(), words.as_bytes())
    }

    fn seek_all<'t>(&'t self, words: &str) -> impl Iterator<Item = (usize, &'t str)> {
        let mut from = 0_usize;
        std::iter::from_fn(move || {
            let at = from.saturating_add(self.get(from..)?.seek(words)?);
            let end = at.saturating_add(words.len());
            // Words without a letter would be found for ever.
            from = end.max(at.saturating_add(1));
            Some((at, self.get(at..end)?))
        })
    }

    fn cut(&self, words: &str) -> Option<(&str, &str)> {
        let at = self.seek(words)?;
        Some((self.get(..at)?, self.get(at.saturating_add(words.len())..)?))
    }
}

const STEP: usize = 8;
const ONES: u64 = u64::from_ne_bytes([0x01; STEP]);
const LOW: u64 = u64::from_ne_bytes([0x7f; STEP]);

fn seek(text: &[u8], words: &[u8]) -> Option<usize> {
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return Some(0) };
    let behind = text.get(words.len().saturating_sub(1)..)?;
    let firsts = ONES.wrapping_mul(u64::from(*first));
    let lasts = ONES.wrapping_mul(u64::from(*last));
    let (steps, _) = behind.as_chunks::<STEP>();
    let mut at = 0_usize;
    for (one, other) in text.as_chunks::<STEP>().0.iter().zip(steps) {
        // A byte of it is zero where the first byte stands, and the last one as far behind as it has to.
        let differ = (u64::from_le_bytes(*one) ^ firsts) | (u64::from_le_bytes(*other) ^ lasts);
        let mut fits = !((differ & LOW).wrapping_add(LOW) | differ | LOW);
        while fits != 0 {
            let here = at.saturating_add((fits.trailing_zeros() >> 3) as usize);
            if text.get(here..)?.starts_with(words) {
                return Some(here);
            }
            fits &= fits.wrapping_sub(1);
        }
        at = at.saturating_add(STEP);
    }
    let rest = behind.get(at..)?.iter().zip(text.get(at..)?);
    rest.enumerate().find_map(|(skipped, (end, begin))| {
        let here = at.saturating_add(skipped);
        (begin == first && end == last && text.get(here..)?.starts_with(words)).then_some(here)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_where_the_standard_library_finds_them() {
        let letters = "abcaabbbcabcabaacbabcccbaabcbacbbaé\u{301}abcab\0a\u{7f}b\u{80}ÿab";
        let texts = letters.char_indices().flat_map(|(at, _)| letters.char_indices().map(move |(end, _)| letters.get(at..end).unwrap_or("")));
        let mut found = 0;
        for text in texts {
            for words in ["", "a", "ab", "cab", "abcab", "bbbc", "baabcbacb", "é", "\u{301}a", "abcaabbbcabcabaacbabc", "\0a", "ÿ"] {
                assert_eq!(text.seek(words), text.find(words), "{words:?} in {text:?}");
                assert_eq!(text.cut(words), text.split_once(words));
                if !words.is_empty() {
                    let all: Vec<_> = text.seek_all(words).collect();
                    assert_eq!(all, text.match_indices(words).collect::<Vec<_>>());
                    found += all.len();
                }
            }
        }
        assert!(found > 1000);
    }
}
