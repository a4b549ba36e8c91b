//! A walk over JSON text that builds nothing: members are visited where they stand, values that nobody asks for are stepped over.

use std::ops::Range;

/// A place in JSON text.
pub(crate) struct Scan<'p> {
    bytes: &'p [u8],
    /// The byte that comes next.
    pub(crate) at: usize,
}

impl<'p> Scan<'p> {
    /// Starts at a byte of a text.
    pub(crate) fn new(chars: &'p str, at: usize) -> Self {
        Self { bytes: chars.as_bytes(), at }
    }

    /// The next byte that is no blank.
    pub(crate) fn peek(&mut self) -> Option<u8> {
        while self.bytes.get(self.at).is_some_and(|it| matches!(it, b' ' | b'\t' | b'\n' | b'\r')) {
            self.at = self.at.saturating_add(1);
        }
        self.bytes.get(self.at).copied()
    }

    /// Steps over a byte if it is the next one.
    pub(crate) fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        if found {
            self.at = self.at.saturating_add(1);
        }
        found
    }

    /// Whether the text ended.
    pub(crate) fn is_over(&mut self) -> bool {
        self.peek().is_none()
    }

    /// The content of the string that comes next, with its escapes; `None` where none does or it is cut off.
    pub(crate) fn string(&mut self) -> Option<Range<usize>> {
        if !self.take(b'"') {
            return None;
        }
        let start = self.at;
        let mut at = start;
        loop {
            match self.bytes.get(at)? {
                b'"' => break,
                b'\\' => at = at.saturating_add(2),
                _ => at = at.saturating_add(1),
            }
        }
        self.at = at.saturating_add(1);
        Some(start..at)
    }

    /// The next member's name, standing before its value; `None` at the object's end. The first call must follow the opening brace.
    pub(crate) fn member(&mut self) -> Option<Range<usize>> {
        self.take(b',');
        if self.take(b'}') {
            return None;
        }
        let name = self.string()?;
        self.take(b':').then_some(name)
    }

    /// Whether another element of an array follows, standing before it. The first call must follow the opening bracket.
    pub(crate) fn element(&mut self) -> bool {
        self.take(b',');
        !self.take(b']') && !self.is_over()
    }

    /// Steps over the value that comes next and gives its place; false where the text ends in it.
    pub(crate) fn skip(&mut self) -> Option<Range<usize>> {
        let first = self.peek()?;
        let start = self.at;
        match first {
            b'"' => _ = self.string().or_else(|| self.end())?,
            b'{' | b'[' => self.skip_nested()?,
            _ => {
                while self.bytes.get(self.at).is_some_and(|it| !matches!(it, b',' | b'}' | b']' | b' ' | b'\t' | b'\n' | b'\r')) {
                    self.at = self.at.saturating_add(1);
                }
                // What is no value at all must not hold up the walk.
                if self.at == start {
                    return None;
                }
            }
        }
        Some(start..self.at)
    }

    fn end(&mut self) -> Option<Range<usize>> {
        self.at = self.bytes.len();
        None
    }

    fn skip_nested(&mut self) -> Option<()> {
        let mut depth = 0_usize;
        loop {
            match self.bytes.get(self.at) {
                None => return None,
                Some(b'"') => _ = self.string().or_else(|| self.end())?,
                Some(b'{' | b'[') => {
                    depth = depth.saturating_add(1);
                    self.at = self.at.saturating_add(1);
                }
                Some(b'}' | b']') => {
                    depth = depth.saturating_sub(1);
                    self.at = self.at.saturating_add(1);
                    if depth == 0 {
                        return Some(());
                    }
                }
                Some(_) => self.at = self.at.saturating_add(1),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_visited_and_values_stepped_over() {
        let chars = r#"{"a": {"x": "}\""}, "b": [1, {"y": 2}], "c": tru"#;
        let mut scan = Scan::new(chars, 0);
        assert!(scan.take(b'{'));
        let mut names = Vec::new();
        while let Some(name) = scan.member() {
            names.push(chars.get(name).unwrap_or_default().to_owned());
            if scan.skip().is_none() {
                break;
            }
        }
        assert_eq!(names, ["a", "b", "c"]);
        assert!(scan.is_over());
    }
}
