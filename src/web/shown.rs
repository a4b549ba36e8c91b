//! Characters as they are shown: what cannot be seen, or would turn the line around, is written as its code.

/// Whether a character is invisible, a control or turns the direction of text.
pub fn is_hidden(it: char) -> bool {
    matches!(it, '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{115f}' | '\u{180e}'
        | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// The code of a character that is not to be shown as it is: `U+200B`.
pub fn code(it: char) -> String {
    format!("U+{:04X}", u32::from(it))
}

/// A text in one line, with the codes of its hidden characters between angle brackets.
pub fn plain(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for it in text.chars() {
        match it {
            '\n' => shown.push('⏎'),
            '\t' => shown.push(' '),
            _ if is_hidden(it) => {
                shown.push('⟨');
                shown.push_str(&code(it));
                shown.push('⟩');
            }
            _ => shown.push(it),
        }
    }
    shown
}

/// A marked text: as [`plain`], with blanks made visible where there is nothing else.
pub fn marked(text: &str) -> String {
    if text.trim().is_empty() { plain(text).replace(' ', "␣") } else { plain(text) }
}

/// The first `count` characters of a text, with an ellipsis where it is longer.
pub fn cut(text: &str, count: usize) -> String {
    match text.char_indices().nth(count) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or_default()),
        None => text.to_owned(),
    }
}
/// A text in which a number and its unit stay together.
#[cfg(any(feature = "web", feature = "ssr"))]
pub fn joined(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for it in plain(text).chars() {
        // `38 min 12 s` is one value.
        let within = shown.ends_with(|it: char| it.is_ascii_digit()) || ["\u{a0}min", "\u{a0}h", "\u{a0}days", "\u{a0}day"].iter().any(|it| shown.ends_with(it));
        shown.push(if it == ' ' && within { '\u{a0}' } else { it });
    }
    shown
}

