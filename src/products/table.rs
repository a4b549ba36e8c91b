//! What the table of a vendor's products is made of.
//!
//! A vendor's words ship as one text: a table of references would weigh as much again on the wire. They are taken apart once, at
//! the first diagnosis.

use std::sync::LazyLock;

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
    pub(crate) hosts: Vec<&'static str>,
    /// Patterns, as in [`Wording::says`], that give it away without saying why it refused.
    pub(crate) marks: Vec<&'static str>,
    /// What it says.
    pub(crate) wordings: Vec<Wording>,
}

/// One thing that a product says.
#[derive(Debug)]
pub(crate) struct Wording {
    /// The words, in any case; `*` stands for up to 120 bytes of one line. A field, JSON member or XML element is `name: value`.
    pub(crate) says: &'static str,
    /// What it means.
    pub(crate) means: Meaning,
    /// The statuses with which it means that; empty where any does.
    pub(crate) status: Vec<u16>,
    /// Whether others say it too, so that it is this product's only where something else gives the product away.
    pub(crate) shared: bool,
    /// An answer that has it.
    #[cfg(test)]
    pub(crate) example: &'static str,
}

/// A vendor's products as they ship.
pub(super) struct Vendor {
    /// For each product its name; its hosts, marks and wordings, each ended by a tab. Each of the four ends with its line.
    pub(super) words: &'static str,
    /// The part of each product.
    pub(super) parts: &'static [Part],
    /// The meaning of each wording of all of them.
    pub(super) means: &'static [Meaning],
    /// An answer for each wording.
    #[cfg(test)]
    pub(super) examples: &'static [&'static str],
}

/// Before a wording that others use, too.
const SHARED: char = '\u{2}';
/// Before each status of a wording, which has three digits.
const STATUS: char = '\u{1}';

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
        pub(super) const VENDOR: crate::products::table::Vendor = crate::products::table::Vendor {
            words: concat!($(
                $name, "\n", $($host, "\t",)* "\n", $($mark, "\t",)* "\n",
                $($(vendor!(@$shared),)? $($("\u{1}", $status,)+)? $words, "\t",)* "\n",
            )+),
            parts: &[$(crate::products::table::Part::$part),+],
            means: &[$($(crate::products::Meaning::$means,)*)+],
            #[cfg(test)]
            examples: &[$($($example,)*)+],
        };
    };
    (@shared) => { "\u{2}" };
}

/// The table of vendors: one file each.
macro_rules! vendors {
    ($($name:ident),* $(,)?) => {
        $(mod $name;)*
        static VENDORS: &[table::Vendor] = &[$($name::VENDOR),*];
    };
}

static PRODUCTS: LazyLock<Vec<Product>> = LazyLock::new(|| VENDORS.iter().flat_map(Vendor::products).collect());

impl Vendor {
    /// Takes the text apart, in one pass over it.
    pub(super) fn products(&self) -> Vec<Product> {
        let mut rest = self.words;
        let mut means = self.means.iter().copied();
        #[cfg(test)]
        let mut examples = self.examples.iter().copied();
        let mut wording = |row: &'static str| {
            let (mut says, shared) = row.strip_prefix(SHARED).map_or((row, false), |it| (it, true));
            let mut status = Vec::new();
            while let Some((digits, after)) = says.strip_prefix(STATUS).and_then(|it| it.split_at_checked(3)) {
                status.extend(digits.parse::<u16>());
                says = after;
            }
            Some(Wording {
                says,
                means: means.next()?,
                status,
                shared,
                #[cfg(test)]
                example: examples.next()?,
            })
        };
        let product = |part: &Part| {
            let name = cut(&mut rest, b'\n')?;
            let (hosts, marks) = (row(&mut rest, Some), row(&mut rest, Some));
            Some(Product { name, part: *part, hosts, marks, wordings: row(&mut rest, &mut wording) })
        };
        self.parts.iter().map_while(product).collect()
    }
}

/// What stands before the first such byte, which is left behind.
fn cut(rest: &mut &'static str, end: u8) -> Option<&'static str> {
    let at = rest.find(char::from(end))?;
    let (before, after) = rest.split_at_checked(at)?;
    *rest = after.get(1..)?;
    Some(before)
}

/// What stands between tabs on the line.
fn row<T>(rest: &mut &'static str, mut one: impl FnMut(&'static str) -> Option<T>) -> Vec<T> {
    let mut all = Vec::new();
    loop {
        if let Some(after) = rest.strip_prefix('\n') {
            *rest = after;
            return all;
        }
        let Some(it) = cut(rest, b'\t') else { return all };
        all.extend(one(it));
    }
}

/// Every product.
pub(crate) fn products() -> impl Iterator<Item = &'static Product> {
    PRODUCTS.iter()
}

/// The product of that place in the table.
pub(super) fn product(at: usize) -> Option<&'static Product> {
    PRODUCTS.get(at)
}
