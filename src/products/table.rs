//! What the table of a vendor's products is made of, and the index over all of them, made when the program is compiled.

use super::{Meaning, VENDORS};

/// The part that a product plays between the client and the resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The service itself: an API, an application.
    Service,
    /// A framework or library that the service is made with.
    Framework,
    /// An identity provider or token service.
    Identity,
    /// A web server or reverse proxy.
    Server,
    /// An API gateway or service mesh.
    Gateway,
    /// A content delivery network.
    Cdn,
    /// A web application firewall or bot filter.
    Firewall,
    /// A registry of packages or images.
    Registry,
    /// A forward proxy.
    Proxy,
    /// A captive portal or access gateway.
    Portal,
    /// The client's own program or library.
    Client,
    /// No product: words that a standard gives.
    Standard,
}

/// A product: how it is recognised, and what it says.
#[derive(Debug)]
pub(crate) struct Product {
    /// Its name, as its makers write it.
    pub(crate) name: &'static str,
    /// Its part.
    pub(crate) part: Part,
    /// Suffixes of the hosts that it answers on.
    pub(crate) hosts: &'static [&'static str],
    /// Patterns, as in [`Wording::says`], that give it away without saying why it refused.
    pub(crate) marks: &'static [&'static str],
    /// What it says.
    pub(crate) wordings: &'static [Wording],
}

/// One thing that a product says.
#[derive(Debug)]
pub(crate) struct Wording {
    /// The words, in any case; `*` stands for up to 120 bytes of one line. A field, JSON member or XML element is `name: value`.
    pub(crate) says: &'static str,
    /// What it means.
    pub(crate) means: Meaning,
    /// The statuses with which it means that; empty where any does.
    pub(crate) status: &'static [u16],
    /// Whether others say it too, so that it is this product's only where something else gives the product away.
    pub(crate) shared: bool,
    /// An answer that has it.
    #[cfg(test)]
    pub(crate) example: &'static str,
}

/// A vendor's products.
///
/// A row is `"words" => Meaning, "an answer that has them";`. After the words may stand the statuses with which they mean that, in
/// brackets. A row that begins with `@shared` has words that others use, too: it counts where something else gives the product away.
macro_rules! vendor {
    ($($name:literal $part:ident {
        hosts [$($host:literal),*];
        marks [$($mark:literal),*];
        $($(@$shared:ident)? $words:literal $([$($status:literal),+])? => $means:ident, $example:expr;)*
    })+) => {
        pub(super) const PRODUCTS: &[crate::products::table::Product] = &[$(crate::products::table::Product {
            name: $name,
            part: crate::products::table::Part::$part,
            hosts: &[$($host),*],
            marks: &[$($mark),*],
            wordings: &[$(crate::products::table::Wording {
                says: $words,
                means: crate::products::Meaning::$means,
                status: &[$($($status),+)?],
                shared: vendor!(@is $($shared)?),
                #[cfg(test)]
                example: $example,
            }),*],
        }),+];
    };
    (@is) => { false };
    (@is shared) => { true };
}

/// The table of vendors: one file each.
macro_rules! vendors {
    ($($name:ident),* $(,)?) => {
        $(mod $name;)*
        static VENDORS: &[&[table::Product]] = &[$($name::PRODUCTS),*];
    };
}

/// Every product.
pub(crate) fn products() -> impl Iterator<Item = &'static Product> {
    VENDORS.iter().flat_map(|it| it.iter())
}

/// A pattern of the index: whose it is and which, with the next one of the same beginning.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    vendor: u8,
    product: u8,
    /// Marks first, then wordings.
    slot: u16,
    next: u16,
}

/// What an entry stands for.
pub(super) enum Pattern {
    /// A mark of the product.
    Mark(&'static str),
    /// One of its wordings.
    Wording(&'static Wording),
}

const NONE: u16 = u16::MAX;
const BUCKETS: usize = 2048;
const COUNT: usize = count();

#[expect(clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "the compiler runs it: a fault is an error of the build")]
const fn count() -> usize {
    let (mut total, mut vendor) = (0, 0);
    while vendor < VENDORS.len() {
        let mut product = 0;
        while product < VENDORS[vendor].len() {
            total += VENDORS[vendor][product].marks.len() + VENDORS[vendor][product].wordings.len();
            product += 1;
        }
        vendor += 1;
    }
    assert!(total < NONE as usize);
    total
}

/// The bucket of patterns that begin with these bytes, in any case.
pub(super) const fn bucket(first: u8, second: u8, third: u8) -> usize {
    let key = (first.to_ascii_lowercase() as u32) << 16 | (second.to_ascii_lowercase() as u32) << 8 | third.to_ascii_lowercase() as u32;
    (key.wrapping_mul(0x9E37_79B1) >> 21) as usize
}

// Made by the compiler, so that a page's first diagnosis waits for no table. Indexing cannot fail at run time: it is done by then.
static INDEX: ([u16; BUCKETS], [Entry; COUNT]) = index();

#[expect(clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "the compiler runs it: a fault is an error of the build")]
const fn index() -> ([u16; BUCKETS], [Entry; COUNT]) {
    let mut heads = [NONE; BUCKETS];
    let mut entries = [Entry { vendor: 0, product: 0, slot: 0, next: NONE }; COUNT];
    let (mut at, mut vendor) = (0, 0);
    while vendor < VENDORS.len() {
        let mut product = 0;
        while product < VENDORS[vendor].len() {
            let Product { marks, wordings, .. } = &VENDORS[vendor][product];
            let mut slot = 0;
            while slot < marks.len() + wordings.len() {
                let says = if slot < marks.len() { marks[slot] } else { wordings[slot - marks.len()].says };
                let bytes = says.as_bytes();
                let head = bucket(bytes[0], bytes[1], bytes[2]);
                entries[at] = Entry { vendor: vendor as u8, product: product as u8, slot: slot as u16, next: heads[head] };
                heads[head] = at as u16;
                at += 1;
                slot += 1;
            }
            product += 1;
        }
        vendor += 1;
    }
    (heads, entries)
}

/// The patterns that may begin with these three bytes, each with its product.
pub(super) fn beginning(first: u8, second: u8, third: u8) -> impl Iterator<Item = (&'static Product, Pattern)> {
    let (heads, entries) = &INDEX;
    let mut at = heads.get(bucket(first, second, third)).copied().unwrap_or(NONE);
    std::iter::from_fn(move || {
        let entry = entries.get(usize::from(at))?;
        at = entry.next;
        let product = VENDORS.get(usize::from(entry.vendor))?.get(usize::from(entry.product))?;
        let slot = usize::from(entry.slot);
        let pattern = match product.marks.get(slot) {
            Some(mark) => Pattern::Mark(mark),
            None => Pattern::Wording(product.wordings.get(slot.saturating_sub(product.marks.len()))?),
        };
        Some((product, pattern))
    })
}
