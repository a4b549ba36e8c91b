//! Every row of every table is tried with its example.

use super::leaves::leaves;
use super::table::{Product, Wording, products};
use super::{Hit, Part, VENDORS, hits};
use crate::text::Text;

/// What is found in an example: a body, or a field line.
fn found(example: &str) -> Vec<Hit> {
    let text = Text::verbatim(example, 0);
    let mut found = hits(example);
    found.extend(leaves(&text).iter().flat_map(|it| hits(it.text.as_str())));
    found
}

fn rows() -> impl Iterator<Item = (&'static Product, &'static Wording)> {
    products().flat_map(|product| product.wordings.iter().map(move |wording| (product, wording)))
}

#[test]
fn every_wording_is_found_in_its_example() {
    let missed: Vec<_> = rows().filter(|(_, wording)| !found(wording.example).iter().any(|it| it.wording.is_some_and(|it| std::ptr::eq(it, *wording)))).collect();
    let missed: Vec<String> = missed.iter().map(|(product, wording)| format!("{}: {} | {}", product.name, wording.says, wording.example)).collect();
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn no_other_products_own_wording_is_found_in_an_example() {
    let mut stray = Vec::new();
    for (product, wording) in rows().filter(|(it, _)| it.part != Part::Standard) {
        for hit in found(wording.example) {
            let Some(other) = hit.wording.filter(|it| !it.shared && hit.product.part != Part::Standard) else { continue };
            if hit.product.name != product.name {
                stray.push(format!("{}: {} is also {}: {} ({:?})", product.name, wording.says, hit.product.name, other.says, other.means));
            }
        }
    }
    stray.dedup();
    assert!(stray.is_empty(), "{}", stray.join("\n"));
}

#[test]
fn patterns_begin_with_three_letters_at_least() {
    for product in products() {
        for says in product.marks.iter().copied().chain(product.wordings.iter().map(|it| it.says)) {
            assert!(says.split('*').next().is_some_and(|it| it.len() >= 3), "{}: {says}", product.name);
        }
    }
}

#[test]
fn every_row_arrives_whole() {
    for vendor in VENDORS {
        let products = vendor.products();
        assert_eq!(products.len(), vendor.parts.len());
        assert_eq!(products.iter().map(|it| it.wordings.len()).sum::<usize>(), vendor.means.len(), "{:?}", products.first().map(|it| it.name));
        let stray = |it: &str| it.is_empty() || it.contains(['\t', '\n', '\u{1}', '\u{2}']);
        let words = products.iter().flat_map(|it| [it.name].into_iter().chain(it.hosts.iter().copied()).chain(it.marks.iter().copied()).chain(it.wordings.iter().map(|it| it.says)));
        assert_eq!(words.filter(|it| stray(it)).collect::<Vec<_>>(), Vec::<&str>::new());
        assert!(products.iter().flat_map(|it| &it.wordings).flat_map(|it| &it.status).all(|it| (100..600).contains(it)));
    }
}

#[test]
fn the_tables_are_large() {
    println!("{} products, {} wordings", products().count(), rows().count());
    assert!(products().count() >= 120 && rows().count() >= 400, "fewer than the project sets out to know");
}

#[test]
fn no_product_and_no_wording_stands_twice() {
    let mut names: Vec<&str> = products().map(|it| it.name).collect();
    names.sort_unstable();
    let twice: Vec<_> = names.windows(2).filter(|it| it.first() == it.last()).collect();
    assert!(twice.is_empty(), "{twice:?}");
    for product in products() {
        for (at, wording) in product.wordings.iter().enumerate() {
            let same = |it: &&Wording| it.says.eq_ignore_ascii_case(wording.says) && it.status == wording.status;
            assert!(!product.wordings.iter().skip(at + 1).any(|it| same(&it)), "{}: {}", product.name, wording.says);
        }
    }
}
