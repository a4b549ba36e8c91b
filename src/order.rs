//! Putting things in order, by one machine for all kinds of them.
//!
//! The standard library's sort is compiled anew for every type, 5 KB of the page each time; here it sorts places alone.

use std::cmp::Ordering;

/// Sorts by a key; equal ones keep their order.
pub(crate) fn sort_by_key<T, K: Ord>(all: &mut Vec<T>, key: impl Fn(&T) -> K) {
    sort_by(all, |one, other| key(one).cmp(&key(other)));
}

/// Sorts as the comparison says; equal ones keep their order.
pub(crate) fn sort_by<T>(all: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    if all.len() < 2 {
        return;
    }
    let places = places(all.len(), &|one, other| match (all.get(one), all.get(other)) {
        (Some(one), Some(other)) => compare(one, other),
        _ => Ordering::Equal,
    });
    let mut old: Vec<Option<T>> = std::mem::take(all).into_iter().map(Some).collect();
    all.extend(places.into_iter().filter_map(|it| old.get_mut(it)?.take()));
}

fn places(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|one, other| compare(*one, *other));
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_ones_keep_their_order() {
        let mut all = vec!["bb", "a", "cc", "d"];
        sort_by_key(&mut all, |it| it.len());
        assert_eq!(all, ["a", "d", "bb", "cc"]);
        sort_by(&mut all, |one, other| other.cmp(one));
        assert_eq!(all, ["d", "cc", "bb", "a"]);
    }
}
