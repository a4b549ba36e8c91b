//! One pass over a JSON text, with a stack of its own instead of recursion.

use super::{Json, Node};
use crate::text::{Span, Text};

// Deeper values are stepped over: a value is dropped recursively, and no real document nests like that.
const DEPTH: usize = 128;

/// A container that is not closed yet.
struct Open {
    start: usize,
    members: Option<Vec<(Text, Node)>>,
    items: Vec<Node>,
    name: Option<Text>,
}

impl Open {
    fn add(&mut self, node: Node) {
        match (&mut self.members, self.name.take()) {
            (Some(members), Some(name)) => members.push((name, node)),
            (Some(_), None) => {}
            (None, _) => self.items.push(node),
        }
    }

    fn is_empty(&self) -> bool {
        self.items.is_empty() && self.members.as_ref().is_none_or(Vec::is_empty)
    }
}

/// What stands at a place where a value is due.
enum Step {
    Value(Node),
    Opened,
    // A value that is left out.
    Skipped,
    // The input ends or is no JSON from here on.
    Broken,
}

pub(super) struct Reading<'t> {
    pub(super) text: &'t Text,
    pub(super) chars: &'t str,
    pub(super) at: usize,
    // The value ended before its closing quote or bracket.
    pub(super) is_cut: bool,
}

impl<'t> Reading<'t> {
    pub(super) fn new(text: &'t Text) -> Self {
        Self { text, chars: text.as_str(), at: 0, is_cut: false }
    }

    pub(super) fn value(&mut self) -> Option<(Node, usize)> {
        let mut open: Vec<Open> = Vec::new();
        loop {
            let step = self.step(&mut open);
            let finished = match step {
                Step::Value(node) => match open.last_mut() {
                    None => return Some((node, self.at)),
                    Some(last) => {
                        last.add(node);
                        self.after_value(&mut open)
                    }
                },
                Step::Skipped => self.after_value(&mut open),
                Step::Opened => self.after_opening(&mut open),
                Step::Broken => Some(self.cut(&mut open)),
            };
            if let Some(node) = finished {
                return Some((node?, self.at));
            }
        }
    }

    /// Reads what stands where a value is due.
    fn step(&mut self, open: &mut Vec<Open>) -> Step {
        self.skip_blanks();
        let start = self.at;
        match self.peek() {
            Some(b'{' | b'[') if open.len() >= DEPTH => {
                self.skip_nested();
                if let Some(last) = open.last_mut() {
                    last.name = None;
                }
                Step::Skipped
            }
            Some(bracket @ (b'{' | b'[')) => {
                self.advance(1);
                open.push(Open { start, members: (bracket == b'{').then(Vec::new), items: Vec::new(), name: None });
                Step::Opened
            }
            Some(b'"') => match self.string() {
                Some(text) => Step::Value(Node { value: Json::String(text), span: self.span(start, self.at) }),
                None => Step::Broken,
            },
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ => self.literal(),
        }
    }

    /// After an opening bracket: the name of the first member, or the closing bracket. The whole value, once it is complete.
    fn after_opening(&mut self, open: &mut Vec<Open>) -> Option<Option<Node>> {
        self.skip_blanks();
        match (self.peek(), open.last().is_some_and(|it| it.members.is_some())) {
            (Some(b'}'), true) | (Some(b']'), false) => self.close(open),
            (Some(_), true) => self.name(open),
            (Some(_), false) => None,
            (None, _) => Some(self.cut(open)),
        }
    }

    /// After a value in a container: a comma and what it promises, or the closing bracket. The whole value, once it is complete.
    fn after_value(&mut self, open: &mut Vec<Open>) -> Option<Option<Node>> {
        let end = self.at;
        self.skip_blanks();
        match (self.peek(), open.last().is_some_and(|it| it.members.is_some())) {
            (Some(b','), true) => {
                self.advance(1);
                self.skip_blanks();
                self.name(open)
            }
            (Some(b','), false) => {
                self.advance(1);
                None
            }
            (Some(b'}'), true) | (Some(b']'), false) => self.close(open),
            _ => {
                self.at = end;
                Some(self.cut(open))
            }
        }
    }

    // member = string name-separator value
    fn name(&mut self, open: &mut Vec<Open>) -> Option<Option<Node>> {
        let before = self.at;
        let name = self.string();
        self.skip_blanks();
        match name {
            Some(name) if self.peek() == Some(b':') => {
                self.advance(1);
                if let Some(last) = open.last_mut() {
                    last.name = Some(name);
                }
                None
            }
            _ => {
                self.at = before;
                Some(self.cut(open))
            }
        }
    }

    /// Closes the innermost container; the whole value if it was the outermost.
    fn close(&mut self, open: &mut Vec<Open>) -> Option<Option<Node>> {
        self.advance(1);
        let node = self.finish(open.pop()?);
        match open.last_mut() {
            Some(outer) => {
                outer.add(node);
                self.after_value_of_closed(open)
            }
            None => Some(Some(node)),
        }
    }

    // Closing brackets follow one another; a loop here keeps `close` and `after_value` from calling each other ever deeper.
    fn after_value_of_closed(&mut self, open: &mut Vec<Open>) -> Option<Option<Node>> {
        loop {
            self.skip_blanks();
            let is_object = open.last().is_some_and(|it| it.members.is_some());
            match (self.peek(), is_object) {
                (Some(b'}'), true) | (Some(b']'), false) => {
                    self.advance(1);
                    let node = self.finish(open.pop()?);
                    match open.last_mut() {
                        Some(outer) => outer.add(node),
                        None => return Some(Some(node)),
                    }
                }
                _ => return self.after_value(open),
            }
        }
    }

    /// Closes everything where the input is cut off; `None` if nothing was read that tells JSON from prose in brackets.
    fn cut(&mut self, open: &mut Vec<Open>) -> Option<Node> {
        self.is_cut = true;
        if open.len() == 1 && open.first().is_some_and(Open::is_empty) && !self.rest().is_empty() {
            return None;
        }
        while let Some(last) = open.pop() {
            let node = self.finish(last);
            match open.last_mut() {
                Some(outer) => outer.add(node),
                None => return Some(node),
            }
        }
        None
    }

    fn finish(&self, open: Open) -> Node {
        let value = match open.members {
            Some(members) => Json::Object(members),
            None => Json::Array(open.items),
        };
        Node { value, span: self.span(open.start, self.at) }
    }

    // number = [ minus ] int [ frac ] [ exp ]
    fn number(&mut self) -> Step {
        let start = self.at;
        let len = self.rest().bytes().take_while(|it| it.is_ascii_digit() || b"+-.eE".contains(it)).count();
        let digits = self.rest().bytes().take(len).any(|it| it.is_ascii_digit());
        let ends = self.rest().as_bytes().get(len).is_none_or(|it| !it.is_ascii_alphanumeric() && *it != b'_');
        if !digits || !ends {
            return Step::Broken;
        }
        self.advance(len);
        Step::Value(Node { value: Json::Number(self.take(start, self.at)), span: self.span(start, self.at) })
    }

    fn literal(&mut self) -> Step {
        let start = self.at;
        let word = [("true", Json::Bool(true)), ("false", Json::Bool(false)), ("null", Json::Null)];
        let found = word.into_iter().find(|(word, _)| {
            let rest = self.rest().strip_prefix(word);
            rest.is_some_and(|it| !it.starts_with(|next: char| next.is_ascii_alphanumeric() || next == '_'))
        });
        let Some((word, value)) = found else { return Step::Broken };
        self.advance(word.len());
        Step::Value(Node { value, span: self.span(start, self.at) })
    }

    /// Steps over a value that is nested too deep, by its brackets.
    fn skip_nested(&mut self) {
        let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
        for (at, byte) in self.rest().bytes().enumerate() {
            match byte {
                _ if escaped => escaped = false,
                b'\\' if quoted => escaped = true,
                b'"' => quoted = !quoted,
                b'{' | b'[' if !quoted => depth = depth.saturating_add(1),
                b'}' | b']' if !quoted => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        self.advance(at.saturating_add(1));
                        return;
                    }
                }
                _ => {}
            }
        }
        self.at = self.chars.len();
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.chars.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &str {
        self.chars.get(self.at..).unwrap_or_default()
    }

    fn advance(&mut self, by: usize) {
        self.at = self.at.saturating_add(by).min(self.chars.len());
    }

    fn skip_blanks(&mut self) {
        let blanks = self.rest().bytes().take_while(|it| matches!(it, b' ' | b'\t' | b'\r' | b'\n')).count();
        self.advance(blanks);
    }

    pub(super) fn span(&self, start: usize, end: usize) -> Span {
        self.text.origin(start..end)
    }

    pub(super) fn take(&self, start: usize, end: usize) -> Text {
        if start >= end {
            return Text::standing_for("", self.span(start, start));
        }
        self.text.slice(start..end)
    }
}
