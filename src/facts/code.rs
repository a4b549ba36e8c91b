//! Calls of HTTP clients in code that was pasted along: their names and arguments, as written.

use super::Facts;
use crate::text::{Seek, Span};

/// How many calls are looked at.
const MOST: usize = 12;

/// A call in pasted code.
#[derive(Clone, Debug)]
pub(crate) struct Call<'p> {
    /// The arguments, without blanks around them.
    pub(crate) arguments: Vec<&'p str>,
}

impl Facts<'_> {
    /// The calls of a function, by its name with the opening bracket: `axios.post(`.
    pub(crate) fn calls<'s>(&'s self, name: &'s str) -> impl Iterator<Item = Call<'s>> {
        let paste = if self.lacks(name) { "" } else { self.source.paste() };
        paste.seek_all(name).take(MOST).filter_map(move |(at, _)| {
            let inside = paste.get(at.saturating_add(name.len())..)?;
            Some(Call { arguments: read_arguments(inside) })
        })
    }

    /// The value that pasted code gives to an option of a call, as written without its quotes: `mode: 'no-cors'`.
    pub(crate) fn code_option(&self, name: &str) -> Option<&str> {
        let paste = if self.lacks(name) { "" } else { self.source.paste() };
        paste.seek_all(name).take(MOST).find_map(|(at, _)| {
            let whole = !paste.get(..at)?.ends_with(|it: char| it.is_alphanumeric() || it == '_');
            let rest = paste.get(at.saturating_add(name.len())..)?.trim_start_matches(['"', '\'']).trim_start();
            let value = rest.strip_prefix(':')?.trim_start().trim_start_matches(['"', '\'', '`']);
            let end = value.find(|it: char| !(it.is_alphanumeric() || it == '-' || it == '_')).unwrap_or(value.len());
            value.get(..end).filter(|it| whole && !it.is_empty())
        })
    }

    /// Where a part of the paste stands.
    pub(crate) fn place_of(&self, part: &str) -> Option<Span> {
        let paste = self.source.paste();
        let start = (part.as_ptr() as usize).checked_sub(paste.as_ptr() as usize)?;
        let end = start.checked_add(part.len())?;
        (end <= paste.len()).then_some(Span::new(start, end))
    }
}

/// The arguments up to the closing bracket, split at the commas of the outermost level; none where it does not close.
fn read_arguments(inside: &str) -> Vec<&str> {
    let mut arguments = Vec::new();
    let (mut depth, mut start, mut quote, mut escaped) = (0_usize, 0_usize, None, false);
    // A call is short; beyond this it is no code that was pasted to show a header.
    for (at, letter) in inside.char_indices().take_while(|(at, _)| *at < 4000) {
        match (quote, letter) {
            _ if escaped => escaped = false,
            (Some(_), '\\') => escaped = true,
            (Some(open), _) if open == letter => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'' | '`') => quote = Some(letter),
            (None, '(' | '[' | '{') => depth = depth.saturating_add(1),
            (None, ')') if depth == 0 => {
                arguments.push(inside.get(start..at).unwrap_or_default().trim());
                return arguments;
            }
            (None, ')' | ']' | '}') => depth = depth.saturating_sub(1),
            (None, ',') if depth == 0 => {
                arguments.push(inside.get(start..at).unwrap_or_default().trim());
                start = at.saturating_add(1);
            }
            _ => {}
        }
    }
    Vec::new()
}
