//! What the paste cannot hold, known from one look at it: hundreds of words are looked for, and hardly any of them stands there.

/// Which runs of three bytes a text has, in any case: words with one that it lacks do not stand in it.
#[derive(Debug)]
pub(super) struct Glance(Vec<bool>);

const PLACES: usize = 1 << 15;

impl Glance {
    /// Looks at each byte of a text once.
    pub(super) fn of(text: &str) -> Self {
        let mut has = vec![false; PLACES];
        let mut last = 0;
        for byte in text.as_bytes() {
            last = with(last, *byte);
            if let Some(it) = has.get_mut(place(last)) {
                *it = true;
            }
        }
        Self(has)
    }

    /// Whether words surely stand nowhere in it, in whatever case. Of words of fewer than three bytes that is not known.
    pub(super) fn lacks(&self, words: &str) -> bool {
        let mut last = 0;
        for (at, byte) in words.as_bytes().iter().enumerate() {
            last = with(last, *byte);
            if at >= 2 && self.0.get(place(last)).is_some_and(|it| !*it) {
                return true;
            }
        }
        false
    }
}

/// The last three bytes with one more; of letters it is the small one.
fn with(last: u32, byte: u8) -> u32 {
    last << 8 | u32::from(byte | 0x20)
}

/// The place of a run of three bytes; several may share one.
fn place(last: u32) -> usize {
    ((last << 8).wrapping_mul(0x9E37_79B1) >> 17) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_stand_there_are_never_lacking() {
        let text = "Authorization: Bearer ÄÖ é\u{301} [Redirect] to /:_auth, OPTION\r\nNo";
        let glance = Glance::of(text);
        for (at, _) in text.char_indices() {
            for (end, _) in text.char_indices().filter(|(end, _)| *end > at) {
                let words = text.get(at..end).unwrap_or_default();
                assert!(!glance.lacks(words) && !glance.lacks(&words.to_ascii_uppercase()), "{words}");
            }
        }
        assert!(["samesite=none", "curl", "redirected", "xyz"].iter().all(|it| glance.lacks(it)));
        assert!(!glance.lacks("zz") && !glance.lacks(""));
    }
}
