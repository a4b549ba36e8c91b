//! Maps as programming languages print them: Python, JavaScript, Ruby, Rust, PHP, Go, Java; read as names with their values.

use super::lines::Lines;
use super::literal::literal;
use crate::http::exchange::Field;
use crate::json::{Json, Node};
use crate::text::{Seek, Text};

/// A name with one value; a list of values gives the name several times.
pub(crate) type Pair = (Text, Text);

const MAX_LINES: usize = 120;

/// The text from the bracket at byte `offset` of a line to the one that closes it, which may stand lines below; with the line after it
/// and what follows the bracket in its line. A bracket that never closes takes the lines that could be searched.
pub(crate) fn bracketed<'t>(lines: &Lines<'t>, at: usize, offset: usize) -> Option<(Text, usize, &'t str)> {
    let mut depth: usize = 0;
    let mut quote = None::<char>;
    for line_at in at..at.saturating_add(MAX_LINES).min(lines.len()) {
        let Some(line) = lines.get(line_at) else { break };
        let from = if line_at == at { offset } else { 0 };
        let mut before = ' ';
        let mut escaped = false;
        for (place, char) in line.char_indices().skip_while(|(place, _)| *place < from) {
            match (quote, char) {
                _ if escaped => escaped = false,
                (Some(_), '\\') => escaped = true,
                (Some(open), _) if open == char => quote = None,
                (Some(_), _) => {}
                // An apostrophe inside a word opens nothing.
                (None, '"' | '\'' | '`') if !before.is_alphanumeric() || before == 'b' => quote = Some(char),
                (None, '{' | '[' | '(') => depth = depth.saturating_add(1),
                (None, '}' | ']' | ')') => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        let end = place.saturating_add(1);
                        return Some((
                            block(lines, at, offset, line_at, line.len().saturating_sub(end)),
                            line_at.saturating_add(1),
                            line.get(end..)?,
                        ));
                    }
                }
                _ => {}
            }
            before = char;
        }
        // No literal of these languages runs over a line end, but a Python bytes literal in a log may.
        if quote.is_some_and(|it| it != '`') && line_at > at.saturating_add(40) {
            quote = None;
        }
    }
    let end = at.saturating_add(MAX_LINES).min(lines.len());
    (depth > 0).then(|| (block(lines, at, offset, end.saturating_sub(1), 0), end, ""))
}

fn block(lines: &Lines, at: usize, offset: usize, last: usize, behind: usize) -> Text {
    let block = lines.block(at..last.saturating_add(1));
    block.slice(offset..block.len().saturating_sub(behind))
}

/// The pairs of a map or a list of pairs that starts with a bracket: `{'k': 'v'}`, `{ k: 'v' }`, `{"k"=>"v"}`, `[(b'k', b'v')]`, `('k': 'v')`.
pub(crate) fn pairs(map: &Text) -> Vec<Pair> {
    let mut reading = Reading { text: map, at: 1 };
    let mut found = Vec::new();
    while reading.entry(&mut found) {}
    found
}

/// The members of a JSON object that are fields: strings and numbers, or lists of them, which give the name several times.
pub(crate) fn json_fields(node: &Node) -> Vec<Field> {
    let mut fields = Vec::new();
    for (name, value) in node.members() {
        let values = if matches!(value.value, Json::Array(_)) { value.items() } else { std::slice::from_ref(value) };
        let texts = values.iter().filter_map(|it| match &it.value {
            Json::String(text) | Json::Number(text) => Some(text),
            _ => None,
        });
        fields.extend(texts.map(|it| Field { name: name.clone(), value: it.clone() }));
    }
    fields
}

/// Pairs as fields.
pub(crate) fn fields(pairs: Vec<Pair>) -> Vec<Field> {
    pairs.into_iter().map(|(name, value)| Field { name, value: value.trim() }).collect()
}

struct Reading<'t> {
    text: &'t Text,
    at: usize,
}

impl<'t> Reading<'t> {
    fn rest(&self) -> &'t str {
        self.text.as_str().get(self.at..).unwrap_or_default()
    }

    fn skip(&mut self, chars: &[char]) {
        let rest = self.rest();
        self.at = self.at.saturating_add(rest.len().saturating_sub(rest.trim_start_matches(chars).len()));
    }

    /// Reads one entry; false at the end of the map.
    fn entry(&mut self, found: &mut Vec<Pair>) -> bool {
        self.skip(&[' ', '\t', '\r', '\n', ',']);
        let is_tuple = self.rest().starts_with('(') || self.rest().starts_with("[\"") || self.rest().starts_with("['");
        if is_tuple {
            self.at = self.at.saturating_add(1);
        }
        let start = self.at;
        let Some(name) = self.name() else { return false };
        self.skip(&[' ', '\t', '\r', '\n']);
        let separator = ["=>", ":", "=", ","].into_iter().find(|it| self.rest().starts_with(it));
        self.at = self.at.saturating_add(separator.map_or(0, str::len));
        if separator.is_some() {
            self.skip(&[' ', '\t', '\r', '\n']);
            self.value(&name, found);
        }
        if is_tuple {
            self.skip(&[' ']);
            self.at = self.at.saturating_add(usize::from(self.rest().starts_with([')', ']'])));
        }
        self.at > start
    }

    fn name(&mut self) -> Option<Text> {
        // Ruby's symbols have their colon before them.
        self.skip(&[':']);
        if let Some((name, end)) = literal(self.text, self.at) {
            self.at = end;
            return Some(name);
        }
        let rest = self.rest();
        let len = rest.find(|it: char| !(it.is_alphanumeric() || "-_.$".contains(it))).unwrap_or(rest.len());
        let name = rest.get(..len).filter(|it| !it.is_empty())?;
        self.at = self.at.saturating_add(len);
        Some(self.text.part(name))
    }

    fn value(&mut self, name: &Text, found: &mut Vec<Pair>) {
        if let Some((value, end)) = literal(self.text, self.at) {
            self.at = end;
            let value = if value.is_empty() { Text::standing_for("", self.text.origin(end..end)) } else { value };
            found.push((name.clone(), value));
            return;
        }
        let rest = self.rest();
        match rest.chars().next() {
            Some('[') => self.list(name, found),
            Some('{' | '(') => self.at = self.at.saturating_add(nested(rest)),
            _ => {
                let len = rest.find([',', '}', ')', ']', '\n']).unwrap_or(rest.len());
                let value = rest.get(..len).unwrap_or_default().trim();
                self.at = self.at.saturating_add(len);
                if !value.is_empty() {
                    found.push((name.clone(), self.text.part(value)));
                }
            }
        }
    }

    // `['a', 'b']`, and Java's and Go's `[a, b]`, which is one value.
    fn list(&mut self, name: &Text, found: &mut Vec<Pair>) {
        let len = nested(self.rest());
        let end = self.at.saturating_add(len);
        self.at = self.at.saturating_add(1);
        self.skip(&[' ', '\n', '\r', '\t']);
        let bare = self.rest().get(..end.saturating_sub(self.at).saturating_sub(1)).unwrap_or_default();
        if literal(self.text, self.at).is_none() {
            found.push((name.clone(), self.text.part(bare.trim())));
        }
        while self.at < end
            && let Some((value, after)) = literal(self.text, self.at)
        {
            found.push((name.clone(), value));
            self.at = after;
            self.skip(&[' ', ',', '\n', '\r', '\t']);
        }
        self.at = end;
    }
}

/// The length of a bracketed value, its brackets included.
fn nested(rest: &str) -> usize {
    let mut depth: usize = 0;
    let mut quote = None::<char>;
    let mut before = ' ';
    let mut escaped = false;
    for (place, char) in rest.char_indices() {
        match (quote, char) {
            _ if escaped => escaped = false,
            (Some(_), '\\') => escaped = true,
            (Some(open), _) if open == char => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'' | '`') if !before.is_alphanumeric() => quote = Some(char),
            (None, '{' | '[' | '(') => depth = depth.saturating_add(1),
            (None, '}' | ']' | ')') => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return place.saturating_add(1);
                }
            }
            _ => {}
        }
        before = char;
    }
    rest.len()
}

/// The pairs of a map whose values stand in brackets without quotes, as Go and Java print them: `map[A:[x] B:[y z]]`, `{a=[x], b=[y]}`.
///
/// A value may hold brackets and commas itself, so it ends where the next name begins.
pub(crate) fn bare_pairs(map: &Text) -> Vec<Pair> {
    let chars = map.as_str();
    let mut starts: Vec<(usize, usize, usize)> = Vec::new();
    for (at, mark) in chars.seek_all(":[").chain(chars.seek_all("=[")) {
        let name = chars.get(..at).unwrap_or_default();
        let len = name.bytes().rev().take_while(|it| it.is_ascii_alphanumeric() || b"-_".contains(it)).count();
        let start = at.saturating_sub(len);
        let apart = start == 0 || name.get(..start).is_some_and(|it| it.ends_with([' ', ',', '[', '{', '\n', '(', '\t']));
        if len > 0 && apart {
            starts.push((start, at, at.saturating_add(mark.len())));
        }
    }
    crate::order::sort_by_key(&mut starts, |it| *it);
    let ends = starts.iter().skip(1).map(|(start, ..)| *start).chain([chars.len()]);
    let pair = |((start, name_end, from), end): (&(usize, usize, usize), usize)| {
        let value = chars.get(*from..end)?;
        let value = value.rfind(']').and_then(|last| value.get(..last)).unwrap_or(value);
        // The last value is followed by the map's own bracket.
        let value = if end == chars.len() { value.strip_suffix(']').unwrap_or(value) } else { value };
        let value = if value.is_empty() { Text::standing_for("", map.origin(*from..*from)) } else { map.part(value) };
        Some((map.slice(*start..*name_end), value))
    };
    starts.iter().zip(ends).filter_map(pair).filter(|(name, _)| name.as_str() != "null").collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;

    fn said(found: Vec<Pair>) -> Vec<String> {
        found.iter().map(|(name, value)| format!("{}={}", name.as_str(), value.as_str())).collect()
    }

    #[test]
    fn every_language_prints_the_same_map() {
        for map in [
            r#"{'A': 'x', 'B-C': "it's"}"#,
            r#"{ A: 'x', 'B-C': "it's" }"#,
            r#"{"A"=>"x", "B-C" => ["it's"]}"#,
            r#"{:A=>"x", :"B-C"=>"it's"}"#,
            r#"[(b'A', b'x'), (b'B-C', b"it's")]"#,
            r#"('A': 'x', 'B-C': "it's")"#,
            "{\n  A: 'x',\n  'B-C': [ \"it's\" ],\n  nested: { D: 'y' }\n}",
        ] {
            assert_eq!(said(pairs(&Text::verbatim(map, 0))), ["A=x", "B-C=it's"], "{map}");
        }
        assert_eq!(said(pairs(&Text::verbatim("{ a: [ 'x', 'y' ], n: 12, u: undefined }", 0))), ["a=x", "a=y", "n=12", "u=undefined"]);
        assert_eq!(pairs(&Text::verbatim("{'A': 'x'}", 10))[0].1.span(), Span::new(17, 18));
    }

    #[test]
    fn bare_values_may_hold_commas_and_brackets() {
        let go = r#"map[Date:[Mon, 23 Nov 2026 11:32:22 GMT] Www-Authenticate:[Basic realm="[x]"] X:[]]"#;
        assert_eq!(
            said(bare_pairs(&Text::verbatim(go, 0))),
            ["Date=Mon, 23 Nov 2026 11:32:22 GMT", "Www-Authenticate=Basic realm=\"[x]\"", "X="]
        );
        let java = "{null=[HTTP/1.1 401], date=[Mon, 23 Nov 2026], server=[nginx]}";
        assert_eq!(said(bare_pairs(&Text::verbatim(java, 0))), ["date=Mon, 23 Nov 2026", "server=nginx"]);
    }

    #[test]
    fn a_bracket_is_closed_lines_below() {
        let cut = super::super::lines::Cut::new(Text::verbatim("x = {\n 'a': '}'\n} tail\nmore", 0));
        let (text, end, rest) = bracketed(&cut.lines(), 0, 4).unwrap();
        assert_eq!((text.as_str(), end, rest), ("{\n 'a': '}'\n}", 3, " tail"));
    }
}
