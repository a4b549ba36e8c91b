//! JSON that stands as a string in another text, its quotes escaped: `"{\"error\":\"x\"}"`, also twice over.

use crate::text::Text;

/// Whether a text begins with an escaped object.
pub(super) fn begins(chars: &str) -> bool {
    level(chars).is_some()
}

/// How many slashes stand before each quote of the escaped object that a text begins with.
fn level(chars: &str) -> Option<usize> {
    let inside = chars.get(1..)?.trim_start_matches(' ');
    let slashes = inside.bytes().take(4).take_while(|it| *it == b'\\').count();
    (matches!(slashes, 1 | 3) && inside.get(slashes..)?.starts_with('"')).then_some(slashes)
}

/// A text that begins with an escaped object, without the escapes; `None` where it begins with none.
pub(super) fn unescaped(text: &Text) -> Option<Text> {
    let chars = text.as_str();
    let slashes = level(chars)?;
    let mut plain = Text::default();
    let (mut from, mut at) = (0, 0);
    while let Some(start) = chars.get(at..).and_then(|it| it.find('\\')).map(|it| at.saturating_add(it)) {
        let run = chars.get(start..).unwrap_or_default().bytes().take_while(|it| *it == b'\\').count();
        let (taken, shown) = unit(chars.get(start.saturating_add(run)..).unwrap_or_default(), run, slashes);
        // A quote without a slash ends the string that holds it all.
        plain.push_text(text, from..start);
        plain.push_decoded(&shown, text.origin(start..start.saturating_add(taken)));
        from = start.saturating_add(taken);
        at = from;
    }
    plain.push_text(text, from..chars.len());
    Some(plain)
}

/// What a run of slashes and the character behind it stand for one level further out, and how many bytes they are.
fn unit(behind: &str, run: usize, level: usize) -> (usize, String) {
    let with = run.saturating_add(1);
    match behind.bytes().next() {
        Some(b'"') if run <= level => (with, "\"".to_owned()),
        Some(b'"') => (with, "\\\"".to_owned()),
        Some(b'/') => (with, "/".to_owned()),
        Some(b'n' | b'r' | b't') if run < level.saturating_mul(2) => (with, " ".to_owned()),
        _ => (run, "\\".repeat(run.div_ceil(2))),
    }
}
