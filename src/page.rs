//! A cause's page: the small Markdown subset that the pages use, taken apart. The build script reads pages with it, too.

/// What of a page ships with the engine: its title, fixes and references.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Card {
    /// The cause's id.
    pub id: &'static str,
    /// Its family's word.
    pub family: &'static str,
    /// A sentence that a person would say.
    pub title: &'static str,
    /// One paragraph.
    pub summary: &'static str,
    /// What to change, the client's side first.
    pub fixes: &'static [Fix],
    /// Titles and addresses.
    pub references: &'static [(&'static str, &'static str)],
}

impl Card {
    /// The card of no cause.
    pub const NONE: Self = Self { id: "", family: "related", title: "", summary: "", fixes: &[], references: &[] };
}

/// A way to repair it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fix {
    /// `client`, `server` or `between`.
    pub side: &'static str,
    /// What to do, in one imperative sentence.
    pub title: &'static str,
    /// How, step by step.
    pub steps: &'static [&'static str],
    /// Code, with its language.
    pub snippet: Option<(&'static str, &'static str)>,
}

/// A block of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block<'p> {
    /// A heading of that level.
    Heading(usize, &'p str),
    /// A paragraph; its lines are sentences.
    Paragraph(String),
    /// A list, numbered or not.
    List(bool, Vec<String>),
    /// A fenced block: what its fence says, and what it holds.
    Code(&'p str, String),
    /// A table: its rows of cells, the first is the head.
    Table(Vec<Vec<String>>),
}

/// The blocks of a text.
pub fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let trimmed = line.trim();
        if let Some(says) = trimmed.strip_prefix("```") {
            let code: Vec<&str> = lines.by_ref().take_while(|it| it.trim_end() != "```").collect();
            blocks.push(Block::Code(says.trim(), code.join("\n")));
        } else if let Some((level, title)) = heading(trimmed) {
            blocks.push(Block::Heading(level, title));
        } else if let Some((numbered, item)) = item(line) {
            let item = item.to_owned();
            match blocks.last_mut() {
                Some(Block::List(kind, items)) if *kind == numbered => items.push(item),
                _ => blocks.push(Block::List(numbered, vec![item])),
            }
        } else if trimmed.starts_with('|') {
            let cells: Vec<String> = trimmed.trim_matches('|').split('|').map(|it| it.trim().to_owned()).collect();
            let is_rule = cells.iter().all(|it| !it.is_empty() && it.chars().all(|it| it == '-' || it == ':'));
            match blocks.last_mut() {
                Some(Block::Table(_)) if is_rule => {}
                Some(Block::Table(rows)) => rows.push(cells),
                _ => blocks.push(Block::Table(vec![cells])),
            }
        } else if !trimmed.is_empty() {
            let continued = line.starts_with(' ');
            match blocks.last_mut() {
                Some(Block::List(_, items)) if continued => {
                    if let Some(last) = items.last_mut() {
                        last.push(' ');
                        last.push_str(trimmed);
                    }
                    continue;
                }
                _ => {}
            }
            let mut paragraph = trimmed.to_owned();
            while let Some(next) = lines.next_if(|it| is_prose(it)) {
                paragraph.push(' ');
                paragraph.push_str(next.trim());
            }
            blocks.push(Block::Paragraph(paragraph));
        }
    }
    blocks
}

fn heading(line: &str) -> Option<(usize, &str)> {
    let level = line.bytes().take_while(|it| *it == b'#').count();
    let title = line.get(level..)?.strip_prefix(' ')?;
    (1..=4).contains(&level).then_some((level, title.trim()))
}

fn item(line: &str) -> Option<(bool, &str)> {
    if let Some(rest) = line.strip_prefix("- ").or_else(|| line.strip_prefix("* ")) {
        return Some((false, rest.trim()));
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = line.get(digits..)?.strip_prefix(". ")?;
    (digits > 0).then_some((true, rest.trim()))
}

fn is_prose(line: &str) -> bool {
    let trimmed = line.trim();
    !trimmed.is_empty() && !trimmed.starts_with("```") && !trimmed.starts_with('|') && heading(trimmed).is_none() && item(line).is_none()
}

/// A piece of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inline<'p> {
    /// As it is.
    Text(&'p str),
    /// Between backticks.
    Code(&'p str),
    /// Between two asterisks.
    Strong(&'p str),
    /// Between single asterisks.
    Emphasis(&'p str),
    /// Its words and where it leads.
    Link(&'p str, &'p str),
}

/// Whether a piece of code is a name such as `WWW-Authenticate`, which no line may break at its hyphen.
pub fn is_whole(code: &str) -> bool {
    let is_name = code.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-');
    code.len() <= 30 && code.contains('-') && is_name && code.starts_with(|it: char| it.is_ascii_uppercase())
}

/// The pieces of a line. A mark without its end stands as it is.
pub fn inlines(text: &str) -> Vec<Inline<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    let mut plain = 0;
    while let Some(tail) = rest.get(plain..).filter(|it| !it.is_empty()) {
        let found = between(tail, "`", "`")
            .map(|(it, len)| (Inline::Code(it), len))
            .or_else(|| between(tail, "**", "**").map(|(it, len)| (Inline::Strong(it), len)))
            .or_else(|| between(tail, "*", "*").filter(|(it, _)| !it.starts_with(' ')).map(|(it, len)| (Inline::Emphasis(it), len)))
            .or_else(|| link(tail));
        match found {
            Some((piece, len)) => {
                if let Some(before) = rest.get(..plain).filter(|it| !it.is_empty()) {
                    pieces.push(Inline::Text(before));
                }
                pieces.push(piece);
                rest = tail.get(len..).unwrap_or_default();
                plain = 0;
            }
            None => plain = plain.saturating_add(tail.chars().next().map_or(1, char::len_utf8)),
        }
    }
    if !rest.is_empty() {
        pieces.push(Inline::Text(rest));
    }
    pieces
}

fn between<'p>(text: &'p str, open: &str, close: &str) -> Option<(&'p str, usize)> {
    let inner = text.strip_prefix(open)?;
    let end = inner.find(close).filter(|it| *it > 0)?;
    Some((inner.get(..end)?, open.len().saturating_add(end).saturating_add(close.len())))
}

fn link(text: &str) -> Option<(Inline<'_>, usize)> {
    let inner = text.strip_prefix('[')?;
    let (words, rest) = inner.split_once("](")?;
    if words.contains(['[', ']']) {
        return None;
    }
    let (to, _) = rest.split_once(')')?;
    Some((Inline::Link(words, to), words.len().saturating_add(to.len()).saturating_add(4)))
}

/// The text under a heading of the second level, up to the next one; headings in fenced blocks do not count.
pub fn section<'p>(page: &'p str, title: &str) -> Option<&'p str> {
    let mut fenced = false;
    let mut start = None;
    let mut at = 0_usize;
    for line in page.split_inclusive('\n') {
        let next = at.saturating_add(line.len());
        if line.starts_with("```") {
            fenced = !fenced;
        } else if let Some(name) = line.strip_prefix("## ").filter(|_| !fenced) {
            if let Some(start) = start {
                return page.get(start..at);
            }
            if name.trim() == title {
                start = Some(next);
            }
        }
        at = next;
    }
    page.get(start?..)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_taken_apart() {
        let pieces = inlines("Say `Bearer`, **once**, see [why](token-expired) and 2 * 3");
        assert_eq!(
            pieces,
            [
                Inline::Text("Say "),
                Inline::Code("Bearer"),
                Inline::Text(", "),
                Inline::Strong("once"),
                Inline::Text(", see "),
                Inline::Link("why", "token-expired"),
                Inline::Text(" and 2 * 3"),
            ]
        );
    }

    #[test]
    fn blocks_keep_their_order_and_code_its_lines() {
        let found = blocks("## Fix\nOne.\nTwo.\n\n- a\n- b\n  more\n\n```http\nA: b\n\n# no heading\n```\n");
        assert_eq!(
            found,
            [
                Block::Heading(2, "Fix"),
                Block::Paragraph("One. Two.".to_owned()),
                Block::List(false, vec!["a".to_owned(), "b more".to_owned()]),
                Block::Code("http", "A: b\n\n# no heading".to_owned()),
            ]
        );
    }

    #[test]
    fn names_of_fields_are_whole_and_other_code_may_break() {
        assert!(["WWW-Authenticate", "Access-Control-Allow-Origin", "X-Api-Key"].into_iter().all(is_whole));
        assert!(!["curl -v", "token-expired", "Bearer", "Access-Control-Allow-Headers: Authorization"].into_iter().any(is_whole));
    }

    #[test]
    fn a_section_ends_at_the_next_heading_outside_code() {
        let page = "# T\n## Why\nBecause.\n```text\n## Fix\n```\n## Fix\nDo.\n";
        assert_eq!(section(page, "Why"), Some("Because.\n```text\n## Fix\n```\n"));
        assert_eq!(section(page, "Fix"), Some("Do.\n"));
        assert_eq!(section(page, "None"), None);
    }
}
