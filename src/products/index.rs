//! The index over all patterns of all products: which of them may begin at a place of a text.
//!
//! A pattern is filed by what it begins with, as much of it as can be told before its first `*`, up to 16 bytes; at a place of a text five
//! look-ups, one for each length that patterns are filed by, give those that begin like it. Most words begin no pattern: the first tells.

use std::sync::LazyLock;

use super::table::{Product, Wording, product, products};

/// By how many bytes of its beginning a pattern is filed: by the most that it has.
const LENGTHS: [usize; 5] = [3, 5, 8, 12, 16];

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

/// The first entry of each bucket, all entries, and which three bytes begin any pattern.
struct Index {
    heads: Vec<u16>,
    entries: Vec<Entry>,
    begins: Vec<bool>,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index { heads: vec![NONE; BUCKETS], entries: Vec::new(), begins: vec![false; BUCKETS] };
    for (product, it) in (0_u16..).zip(products()) {
        let says = it.marks.iter().copied().chain(it.wordings.iter().map(|it| it.says));
        for (slot, says) in (0_u16..).zip(says) {
            index.add(product, slot, says);
        }
    }
    index
});

/// The beginning of a text as patterns are filed by it: in lower case, with one blank for several.
struct Beginning<'t> {
    bytes: std::slice::Iter<'t, u8>,
    length: usize,
    key: u32,
    blank: bool,
}

impl<'t> Beginning<'t> {
    fn of(bytes: &'t [u8]) -> Self {
        Self { bytes: bytes.iter(), length: 0, key: 0, blank: false }
    }

    /// Goes on to so many bytes; `None` where there are not so many.
    fn to(&mut self, length: usize) -> Option<u32> {
        while self.length < length {
            let byte = *self.bytes.next()?;
            // Somebody's console may have wrapped the line, though not within the first three bytes.
            let blank = matches!(byte, b' ' | b'\n' | b'\r') && (byte == b' ' || self.length >= 3);
            if blank && self.blank {
                continue;
            }
            self.blank = blank;
            let byte = if blank { b' ' } else { byte.to_ascii_lowercase() };
            self.key = (self.key ^ u32::from(byte)).wrapping_mul(0x0100_0193);
            self.length = self.length.saturating_add(1);
        }
        Some(self.key)
    }
}

fn bucket(key: u32) -> usize {
    (key.wrapping_mul(0x9E37_79B1) >> 19) as usize
}

impl Index {
    /// A pattern of fewer than three bytes is never found; a test keeps the tables from having one.
    fn add(&mut self, product: u16, slot: u16, says: &str) {
        let fixed = says.as_bytes().split(|it| *it == b'*').next().unwrap_or_default();
        let mut beginning = Beginning::of(fixed);
        let Some(first) = beginning.to(LENGTHS[0]) else { return };
        if let Some(begins) = self.begins.get_mut(bucket(first)) {
            *begins = true;
        }
        let key = LENGTHS.iter().map_while(|it| beginning.to(*it)).last().unwrap_or(first);
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

    /// The patterns that may begin at a byte, each with its product, the last one of the tables first.
    pub(super) fn at(&mut self, at: usize) -> impl Iterator<Item = (&'static Product, Pattern)> {
        self.found.clear();
        self.look(self.text.get(at..).unwrap_or_default());
        if self.found.len() > 1 {
            crate::order::sort_by_key(&mut self.found, |it| std::cmp::Reverse(*it));
        }
        self.found.iter().filter_map(|it| pattern(self.index.entries.get(usize::from(*it))?))
    }

    fn look(&mut self, text: &[u8]) {
        let Index { heads, entries, begins } = self.index;
        let mut beginning = Beginning::of(text);
        for length in LENGTHS {
            let Some(key) = beginning.to(length) else { return };
            if length == LENGTHS[0] && !begins.get(bucket(key)).is_some_and(|it| *it) {
                return;
            }
            let mut next = heads.get(bucket(key)).copied().unwrap_or(NONE);
            while let Some(entry) = entries.get(usize::from(next)) {
                if entry.key == key {
                    self.found.push(next);
                }
                next = entry.next;
            }
        }
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
