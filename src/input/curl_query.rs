//! The URL that a curl command asks for: what `-G`, `--url-query` and `-T` add to the one it names.

use crate::text::{Span, Text};

/// The URL with these parts in its query, and with the name of the uploaded file where it ends in a folder.
pub(crate) fn target<'t>(url: &Text, added: impl Iterator<Item = &'t Text>, upload: Option<&Text>) -> Text {
    let end = url.as_str().find('#').unwrap_or(url.len());
    let mut target = url.slice(0..end);
    for part in added {
        let separator = if target.as_str().contains('?') { "&" } else { "?" };
        target.push_decoded(separator, Span::new(part.span().start, part.span().start));
        target.push_text(part, 0..part.len());
    }
    if let Some(file) = upload {
        add_name(&mut target, file);
    }
    target.push_text(url, end..url.len());
    target
}

fn add_name(target: &mut Text, file: &Text) {
    let parts = crate::http::uri::read_url(target.as_str());
    let name = file.as_str().rsplit(['/', '\\']).next().unwrap_or_default();
    if (parts.path.is_empty() || parts.path.ends_with('/')) && !matches!(name, "-" | "." | "") && parts.query.is_none() {
        if parts.path.is_empty() {
            target.push_decoded("/", file.span());
        }
        let name = file.part(name);
        target.push_text(&name, 0..name.len());
    }
}

/// The value of `--url-query`: what follows a plus sign is taken as it is.
pub(crate) fn query(value: &Text) -> Text {
    match value.as_str().strip_prefix('+') {
        Some(rest) => value.part(rest),
        None => encoded(value),
    }
}

/// The value of `--data-urlencode`: `content`, `=content`, `name=content`, `@file` or `name@file`. What a file holds is not known: its name
/// stands for it.
pub(crate) fn encoded(value: &Text) -> Text {
    let chars = value.as_str();
    let Some(at) = chars.find(['=', '@']) else { return escaped(value) };
    let (name, rest) = chars.split_at_checked(at).unwrap_or((chars, ""));
    let mut out = value.part(name);
    if let Some(content) = rest.strip_prefix('=') {
        if at > 0 {
            out.push_text(value, at..at.saturating_add(1));
        }
        let content = escaped(&value.part(content));
        out.push_text(&content, 0..content.len());
        return out;
    }
    if at > 0 {
        out.push_decoded("=", value.origin(at..at));
    }
    out.push_text(value, at..value.len());
    out
}

// Percent-encoding as curl does it. A value that a shell is still to fill in stays as it is.
fn escaped(content: &Text) -> Text {
    let plain = |it: char| it.is_ascii_alphanumeric() || "-._~".contains(it);
    if content.as_str().contains(['$', '`']) || content.as_str().chars().all(plain) {
        return content.clone();
    }
    let mut out = Text::default();
    for (at, char) in content.as_str().char_indices() {
        let end = at.saturating_add(char.len_utf8());
        if plain(char) {
            out.push_text(content, at..end);
        } else if char == ' ' {
            out.push_decoded("+", content.origin(at..end));
        } else {
            let bytes = char.encode_utf8(&mut [0; 4]).bytes().map(|it| format!("%{it:02X}")).collect::<String>();
            out.push_decoded(&bytes, content.origin(at..end));
        }
    }
    out
}
