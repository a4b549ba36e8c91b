//! Field sections (RFC 9112, 5): field lines with their folds, wraps and pseudo-header fields, up to the empty line.

use super::body;
use super::grammar::{field_line, is_fence, is_known_name, pseudo_line, starts_message};
use super::lines::Lines;
use crate::http::exchange::Field;
use crate::text::{Seek, Text};

/// A field section.
#[derive(Clone, Debug, Default)]
pub(crate) struct Head {
    /// The field lines.
    pub(crate) fields: Vec<Field>,
    /// The pseudo-header fields of HTTP/2 and 3, by their names without the colon.
    pub(crate) pseudo: Vec<(String, Text)>,
    /// The line behind the section: the empty line, or what ended it without one.
    pub(crate) end: usize,
}

impl Head {
    /// The value of a pseudo-header field.
    pub(crate) fn pseudo(&self, name: &str) -> Option<&Text> {
        self.pseudo.iter().find(|(it, _)| it == name).map(|(_, value)| value)
    }

    /// The first field of that name.
    pub(crate) fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|it| it.is(name))
    }

    /// The absolute URL that the pseudo-header fields make, as text that stands for all of them.
    pub(crate) fn url(&self) -> Option<Text> {
        let path = self.pseudo("path")?;
        match (self.pseudo("scheme"), self.pseudo("authority")) {
            (Some(scheme), Some(authority)) => {
                let url = format!("{}://{}{}", scheme.as_str(), authority.as_str(), path.as_str());
                Some(Text::standing_for(url, path.span()))
            }
            _ => Some(path.clone()),
        }
    }
}

/// The field section that starts in a line.
pub(crate) fn head(lines: &Lines, start: usize) -> Head {
    let mut head = Head { end: start, ..Head::default() };
    // An empty line between the start line and the first field is a paste's accident if a known field follows.
    if lines.get(start).is_some_and(|it| it.trim().is_empty()) && lines.get(start.saturating_add(1)).is_some_and(starts_field_after_gap) {
        head.end = start.saturating_add(1);
    }
    let mut before = "";
    while let Some(line) = lines.get(head.end).filter(|it| !it.trim().is_empty()) {
        if !take(&mut head, lines, line, before) {
            break;
        }
        before = line;
        head.end = head.end.saturating_add(1);
    }
    head
}

fn starts_field_after_gap(line: &str) -> bool {
    pseudo_line(line).is_some() || field_line(line).is_some_and(|(name, value)| is_known_name(name) && !value.is_empty())
}

// Takes one line into the section; false where the line is no part of it.
fn take(head: &mut Head, lines: &Lines, line: &str, before: &str) -> bool {
    if let Some((name, value)) = pseudo_line(line) {
        head.pseudo.push((name.to_owned(), lines.slice(value)));
        return true;
    }
    if line.starts_with([' ', '\t']) {
        return indented(head, lines, line);
    }
    // curl's own error stands behind the last field where the content never came.
    if starts_message(line) || is_fence(line) || line.starts_with("curl: (") || body::kind(line) != body::Kind::Plain {
        return false;
    }
    if let Some((name, value)) = field_line(line) {
        let is_url = matches!(name, "http" | "https") && value.starts_with("//");
        // What follows a dump of fields under such a name is the answer's content, or its status.
        let label = ["response", "body", "content", "error", "errorcode", "result", "output"].iter().any(|it| name.eq_ignore_ascii_case(it));
        if label && !head.fields.is_empty() && (value.starts_with(['{', '[', '<', '"']) || value.bytes().all(|it| it.is_ascii_digit())) {
            return false;
        }
        if !is_url {
            head.fields.push(Field { name: lines.slice(name), value: lines.slice(value) });
            return true;
        }
    }
    missing_colon(head, lines, line, before) || wrapped(head, lines, line, before)
}

// obs-fold: the value goes on behind a blank; a field that is merely indented is a field.
fn indented(head: &mut Head, lines: &Lines, line: &str) -> bool {
    let content = line.trim();
    if let Some((name, value)) = field_line(content).filter(|(name, _)| is_known_name(name) || head.fields.is_empty()) {
        head.fields.push(Field { name: lines.slice(name), value: lines.slice(value) });
        return true;
    }
    if starts_message(content) || body::kind(content) != body::Kind::Plain {
        return false;
    }
    let Some(last) = head.fields.last_mut() else { return false };
    let folded = lines.slice(content);
    if !last.value.is_empty() {
        last.value.push_decoded(" ", lines.span(line.get(..1).unwrap_or_default()));
    }
    last.value.push_text(&folded, 0..folded.len());
    true
}

// `Authorization Bearer abc`: people forget the colon, and the server then sees no such field.
fn missing_colon(head: &mut Head, lines: &Lines, line: &str, before: &str) -> bool {
    let Some((name, value)) = line.split_once(' ') else { return false };
    let is_credential =
        matches!(name.to_ascii_lowercase().as_str(), "authorization" | "www-authenticate" | "proxy-authorization" | "cookie");
    // In a table of fields the longest name has one blank behind it.
    let in_table = || is_known_name(name) && before.split([' ', '\t']).next().is_some_and(is_known_name);
    let is_field = is_credential || in_table();
    if is_field && !head.fields.is_empty() {
        head.fields.push(Field { name: lines.slice(name), value: lines.slice(value.trim()) });
    }
    is_field && !head.fields.is_empty()
}

// A long value that a terminal or a mail wrapped goes on without a blank, at the column where the line before ended.
fn wrapped(head: &mut Head, lines: &Lines, line: &str, before: &str) -> bool {
    let is_long = before.chars().count() >= 60;
    let Some(last) = head.fields.last_mut().filter(|_| is_long) else { return false };
    if last.value.is_empty()
        || line.holds(": ") && !before.ends_with([',', ';', '='])
        || line.chars().count() > before.chars().count().saturating_add(8)
    {
        return false;
    }
    let content = lines.slice(line.trim_end());
    if line.contains(' ') && !before.ends_with('=') {
        last.value.push_decoded(" ", lines.span(line.get(..0).unwrap_or_default()));
    }
    last.value.push_text(&content, 0..content.len());
    true
}
