//! The index over all patterns of all products: which of them may begin at a place of a text.
//!
//! A pattern is filed by what it begins with, as much of it as can be told before its first `*`, up to 16 bytes; at a place of a text five
//! look-ups, one for each length that patterns are filed by, give those that begin like it. Most words begin no pattern: the first tells.

use std::sync::LazyLock;

use super::table::{Product, Wording, product, products};

/// By how many bytes of its beginning a pattern is filed: by the most that it has.
const LENGTHS: [u32; 5] = [SHORTEST, 5, 8, 12, LONGEST];
const SHORTEST: u32 = 3;
const LONGEST: u32 = 16;

/// The same, a bit for each.
const FILED: u32 = {
    let [one, two, three, four, five] = LENGTHS;
    1 << one | 1 << two | 1 << three | 1 << four | 1 << five
};

/// What an entry stands for.
pub(super) enum Pattern {
    /// A mark of the product.
    Mark(&'static str),
    /// One of its wordings.
    Wording(&'static Wording),
}

impl Pattern {
    /// The words, in any case; a `*` stands for what varies.
    pub(super) fn says(&self) -> &'static str {
        match self {
            Self::Mark(says) => says,
            Self::Wording(wording) => wording.says,
        }
    }
}

/// A pattern of the index: whose it is and which, with the next one of the same bucket.
#[derive(Clone, Copy)]
struct Entry {
    /// What it begins with.
    key: u32,
    product: u16,
    /// Marks first, then wordings.
    slot: u16,
    next: u16,
}

const NONE: u16 = u16::MAX;
const BUCKETS: usize = 8192;

/// The first entry of each bucket, all entries, and which byte and which three bytes begin any pattern.
struct Index {
    heads: Vec<u16>,
    entries: Vec<Entry>,
    firsts: [bool; 256],
    begins: Vec<bool>,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let entries = Vec::with_capacity(6000);
    let mut index = Index { heads: vec![NONE; BUCKETS], entries, firsts: [false; 256], begins: vec![false; BUCKETS] };
    for (product, it) in (0_u16..).zip(products()) {
        let says = it.marks.iter().copied().chain(it.wordings.iter().map(|it| it.says));
        for (slot, says) in (0_u16..).zip(says) {
            index.add(product, slot, says);
        }
    }
    index
});

/// Goes through the beginning of a text and gives a key for each length that patterns are filed by, until it is told to stop.
///
/// Letters are taken in any case, and several blanks for one: somebody's console may have wrapped the line, though not within the first
/// three bytes.
fn walk(bytes: impl Iterator<Item = u8>, mut each: impl FnMut(u32, u32) -> bool) {
    let (mut key, mut length, mut in_blank) = (0_u32, 0_u32, false);
    for byte in bytes {
        let blank = byte == b' ' || length >= SHORTEST && (byte == b'\n' || byte == b'\r');
        if blank && in_blank {
            continue;
        }
        in_blank = blank;
        // Of letters this is the small one; what it makes of other bytes does not matter, for what is found is compared in full.
        let byte = if blank { b' ' } else { byte | 0x20 };
        key = (key ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        length = length.saturating_add(1);
        if FILED >> length & 1 == 1 && (!each(length, key) || length == LONGEST) {
            return;
        }
    }
}

fn bucket(key: u32) -> usize {
    (key.wrapping_mul(0x9E37_79B1) >> 19) as usize
}

impl Index {
    /// A pattern of fewer than three bytes is never found; a test keeps the tables from having one.
    fn add(&mut self, product: u16, slot: u16, says: &str) {
        let (mut first, mut filed) = (None, None);
        walk(says.bytes().take_while(|it| *it != b'*'), |_, key| {
            first.get_or_insert(key);
            filed = Some(key);
            true
        });
        let (Some(first), Some(key)) = (first, filed) else { return };
        if let Some(begins) = self.begins.get_mut(bucket(first)) {
            *begins = true;
        }
        for byte in says.bytes().take(1) {
            for byte in [byte.to_ascii_lowercase(), byte.to_ascii_uppercase()] {
                self.firsts.get_mut(usize::from(byte)).into_iter().for_each(|it| *it = true);
            }
        }
        let (Some(head), Ok(at)) = (self.heads.get_mut(bucket(key)), u16::try_from(self.entries.len())) else { return };
        self.entries.push(Entry { key, product, slot, next: *head });
        *head = at;
    }
}

/// Asks which patterns may begin at places of a text.
pub(super) struct Lookup<'t> {
    index: &'static Index,
    text: &'t [u8],
    /// The entries that may begin at the last place, the last one of the tables first.
    found: Vec<u16>,
}

impl<'t> Lookup<'t> {
    /// Of a text.
    pub(super) fn of(text: &'t [u8]) -> Self {
        Self { index: &INDEX, text, found: Vec::new() }
    }

    /// Whether any pattern begins with that byte.
    pub(super) fn may_begin(&self, first: u8) -> bool {
        self.index.firsts.get(usize::from(first)).is_some_and(|it| *it)
    }

    /// The patterns that may begin at a byte, each with its product, the last one of the tables first.
    pub(super) fn at(&mut self, at: usize) -> impl Iterator<Item = (&'static Product, Pattern)> {
        self.found.clear();
        let Index { heads, entries, begins, .. } = self.index;
        let found = &mut self.found;
        walk(self.text.get(at..).unwrap_or_default().iter().copied(), |length, key| {
            if length == SHORTEST && !begins.get(bucket(key)).is_some_and(|it| *it) {
                return false;
            }
            let mut next = heads.get(bucket(key)).copied().unwrap_or(NONE);
            while let Some(entry) = entries.get(usize::from(next)) {
                if entry.key == key {
                    found.push(next);
                }
                next = entry.next;
            }
            true
        });
        if found.len() > 1 {
            crate::order::sort_by_key(found, |it| std::cmp::Reverse(*it));
        }
        self.found.iter().filter_map(|it| pattern(self.index.entries.get(usize::from(*it))?))
    }
}

fn pattern(entry: &Entry) -> Option<(&'static Product, Pattern)> {
    let product = product(usize::from(entry.product))?;
    let slot = usize::from(entry.slot);
    let pattern = match product.marks.get(slot) {
        Some(mark) => Pattern::Mark(mark),
        None => Pattern::Wording(product.wordings.get(slot.checked_sub(product.marks.len())?)?),
    };
    Some((product, pattern))
}
