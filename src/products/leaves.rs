//! What a body or a line says, piece by piece: members of JSON, elements of XML, the visible text of HTML, form parameters, lines.

use crate::json::{Json, Node, read_json};
use crate::text::{Seek, Text};

mod escaped;
mod markup;

/// A piece of text that says something.
#[derive(Clone, Debug)]
pub(crate) struct Leaf {
    /// `name: value` where it has a name, else the text.
    pub(crate) text: Text,
    /// Where the value begins.
    pub(crate) value_at: usize,
    /// Whether it is read as plain English, too.
    pub(crate) prose: bool,
    /// Whether it is markup or JSON as written: only words without blanks are looked for.
    pub(crate) markup: bool,
}

// Nobody says more than this about one failure; a list of records is no message.
const MOST: usize = 20_000;
// As long as an escaped object is read.
const LONGEST_ESCAPED: usize = 65_536;
const LONGEST_PROSE: usize = 4000;

impl Leaf {
    /// A text without a name.
    pub(crate) fn plain(text: Text) -> Self {
        let prose = text.len() <= LONGEST_PROSE;
        Self { text, value_at: 0, prose, markup: false }
    }

    /// A named value: a field, a member, a parameter.
    pub(crate) fn named(name: &Text, value: &Text) -> Self {
        let mut text = name.clone();
        text.push_decoded(": ", crate::text::Span::new(name.span().end, name.span().end));
        let value_at = text.len();
        text.push_text(value, 0..value.len());
        let prose = is_prose(name.as_str(), value.as_str());
        Self { text, value_at, prose, markup: false }
    }
}

/// Whether a named value may be a sentence or the name of an error.
fn is_prose(name: &str, value: &str) -> bool {
    const NOT: &[&str] = &[
        "path",
        "url",
        "uri",
        "href",
        "link",
        "links",
        "instance",
        "timestamp",
        "documentation_url",
        "docs",
        "request_id",
        "requestid",
        "host",
        "method",
        "user_agent",
        "useragent",
        "help",
        "moreinfo",
        "more_info",
        "error_uri",
        "servertime",
        "date",
        "info",
        "realm",
        "expires",
    ];
    let is_address = value.starts_with("http://") || value.starts_with("https://");
    let is_opaque = value.len() > 80 && !value.contains(' ');
    value.len() <= LONGEST_PROSE && !is_address && !is_opaque && !NOT.iter().any(|it| name.eq_ignore_ascii_case(it))
}

/// The pieces of a body, whatever it is written in.
pub(crate) fn leaves(body: &Text) -> Vec<Leaf> {
    let mut leaves = Vec::new();
    let chars = body.as_str().trim_start();
    let start = body.len().saturating_sub(chars.len());
    match chars.as_bytes().first() {
        Some(b'<') => markup::leaves(body, &mut leaves),
        Some(_) if is_form(chars.trim_end()) => of_form(&body.trim(), &mut leaves),
        _ => of_text(body, start, &mut leaves),
    }
    if chars.starts_with(['{', '[']) {
        leaves.push(Leaf { prose: false, markup: true, ..Leaf::plain(body.clone()) });
    }
    leaves
}

/// The pieces of a text that may hold JSON anywhere.
fn of_text(text: &Text, start: usize, leaves: &mut Vec<Leaf>) {
    let chars = text.as_str();
    let mut at = start;
    let mut lines_from = start;
    // Where many begin and none ends, each would cost what is left of the text: so much is looked at, and no more.
    let mut unescaped = 0_usize;
    while let Some(skipped) = chars.get(at..).and_then(|it| it.find(['{', '['])) {
        let opens = at.saturating_add(skipped);
        let rest = chars.get(opens..).unwrap_or_default();
        at = opens.saturating_add(1);
        let end = chars.floor_char_boundary(opens.saturating_add(LONGEST_ESCAPED));
        let begins = escaped::begins(rest) && unescaped <= chars.len().saturating_mul(4);
        unescaped = unescaped.saturating_add(if begins { end.saturating_sub(opens) } else { 0 });
        if begins
            && let Some(inner) = escaped::unescaped(&text.slice(opens..end))
            && let Some((node, taken)) = read_json(&inner.slice(0..extent(inner.as_str()))).filter(|(_, taken)| *taken > 2)
        {
            of_json(&node, leaves);
            // What is left of it is read as lines, too.
            at = opens.saturating_add(taken);
            continue;
        }
        if !rest.get(1..).unwrap_or_default().trim_start().starts_with(['"', '{']) || leaves.len() >= MOST {
            continue;
        }
        let length = extent(rest);
        if let Some((node, taken)) = read_json(&text.slice(opens..opens.saturating_add(length))).filter(|(_, taken)| *taken > 2) {
            of_lines(&text.slice(lines_from..opens), leaves);
            of_json(&node, leaves);
            at = opens.saturating_add(taken);
            lines_from = at;
        }
        if length == rest.len() {
            // Nothing closes it, so nothing after it is looked at twice.
            break;
        }
    }
    of_lines(&text.slice(lines_from..chars.len()), leaves);
}

/// How long the object or list is that a text begins with; the whole text where nothing closes it.
fn extent(chars: &str) -> usize {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for (at, byte) in chars.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'{' | b'[' if !quoted => depth = depth.saturating_add(1),
            b'}' | b']' if !quoted => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at.saturating_add(1);
                }
            }
            _ => {}
        }
    }
    chars.len()
}

fn of_lines(text: &Text, leaves: &mut Vec<Leaf>) {
    for line in text.as_str().lines().filter(|it| !it.trim().is_empty()) {
        if leaves.len() >= MOST {
            return;
        }
        leaves.push(Leaf::plain(text.part(line)));
        of_dict(&text.part(line), leaves);
        of_members(&text.part(line), leaves);
    }
}

/// The members of a dictionary as Python, Ruby or PHP print it: `'message': 'x'`, `"message"=>"x"`.
fn of_dict(line: &Text, leaves: &mut Vec<Leaf>) {
    let chars = line.as_str();
    for (at, quote) in chars.match_indices(['\'', '"']) {
        let Some(rest) = chars.get(at.saturating_add(1)..) else { continue };
        let length = rest.bytes().take(41).take_while(|it| it.is_ascii_alphanumeric() || matches!(it, b'_' | b'-' | b'.')).count();
        let Some((name, rest)) = rest.split_at_checked(length).filter(|(it, _)| (2..=40).contains(&it.len())) else { continue };
        let Some(rest) = rest.strip_prefix(quote).map(str::trim_start) else { continue };
        let Some(rest) = rest.strip_prefix(':').or_else(|| rest.strip_prefix("=>")).map(str::trim_start) else { continue };
        let Some(value) = rest.strip_prefix('"').map(|it| (it, '"')).or_else(|| rest.strip_prefix('\'').map(|it| (it, '\''))) else { continue };
        let value = value.0.split(value.1).next().unwrap_or_default();
        if !value.is_empty() && value.len() <= LONGEST_PROSE && leaves.len() < MOST {
            leaves.push(Leaf::named(&line.part(name), &line.part(value)));
        }
    }
}

/// The members of an object as Node and Ruby print it, their names without quotes: `code: 'ENOKEY'`.
fn of_members(line: &Text, leaves: &mut Vec<Leaf>) {
    let chars = line.as_str();
    for (at, mark) in chars.seek_all(": '").chain(chars.seek_all(": \"")).take(200) {
        let before = chars.get(..at).unwrap_or_default();
        let length = before.bytes().rev().take(41).take_while(|it| it.is_ascii_alphanumeric() || *it == b'_').count();
        let Some((lead, name)) = before.split_at_checked(before.len().saturating_sub(length)) else { continue };
        let Some((value, _)) = chars.get(at.saturating_add(3)..).and_then(|it| it.split_once(mark.ends_with('"').then_some('"').unwrap_or('\''))) else { continue };
        let stands = lead.trim().is_empty() || lead.ends_with(['{', ',', '(']) || lead.ends_with("{ ") || lead.ends_with(", ");
        if stands && (2..=40).contains(&length) && !value.is_empty() && value.len() <= LONGEST_PROSE && leaves.len() < MOST {
            leaves.push(Leaf::named(&line.part(name), &line.part(value)));
        }
    }
}

fn of_json(root: &Node, leaves: &mut Vec<Leaf>) {
    // A value that is no object's member goes by the name of the list that holds it.
    let mut open: Vec<(Option<&Text>, &Node)> = vec![(None, root)];
    while let Some((name, node)) = open.pop() {
        if leaves.len() >= MOST {
            return;
        }
        match &node.value {
            Json::Object(members) => open.extend(members.iter().rev().map(|(name, node)| (Some(name), node))),
            Json::Array(items) => open.extend(items.iter().rev().map(|it| (name, it))),
            Json::String(text) => of_string(name, text, leaves),
            Json::Number(text) => leaves.extend(name.map(|it| Leaf::named(it, text))),
            Json::Bool(is) => {
                let word = Text::standing_for(if *is { "true" } else { "false" }, node.span);
                leaves.extend(name.map(|it| Leaf { prose: false, ..Leaf::named(it, &word) }));
            }
            Json::Null => {}
        }
    }
}

fn of_string(name: Option<&Text>, text: &Text, leaves: &mut Vec<Leaf>) {
    let chars = text.as_str().trim_start();
    // Gateways wrap the answer of the service behind them into a string.
    if chars.starts_with("{\"")
        && let Some((node, _)) = read_json(&text.part(chars))
    {
        for (name, node) in node.members() {
            if let Some(inner) = node.text() {
                leaves.push(Leaf::named(name, inner));
            }
        }
    }
    if let Some(name) = name.filter(|it| it.as_str().eq_ignore_ascii_case("type"))
        && let Some(kind) = problem_type(chars)
    {
        leaves.push(Leaf::named(name, &text.part(kind)));
    }
    leaves.push(name.map_or_else(|| Leaf::plain(text.clone()), |it| Leaf::named(it, text)));
}

/// The name of a problem in its type's address (RFC 9457, 3.1.1).
fn problem_type(address: &str) -> Option<&str> {
    address.strip_prefix("http")?;
    address.trim_end_matches('/').rsplit(['/', '#', ':']).next().filter(|it| it.len() > 3 && !it.contains('.'))
}

/// Whether a text is `name=value` pairs and nothing else.
fn is_form(chars: &str) -> bool {
    chars.len() < 8000
        && chars.contains('=')
        && chars.split('&').all(|pair| {
            let name = pair.split('=').next().unwrap_or_default();
            !name.is_empty() && name.bytes().all(|it| it.is_ascii_alphanumeric() || matches!(it, b'_' | b'-' | b'.' | b'[' | b']'))
        })
        && !chars.contains([' ', '\n', '"'])
}

fn of_form(text: &Text, leaves: &mut Vec<Leaf>) {
    leaves.extend(parameters(text));
}

/// The parameters of a form or query, decoded.
pub(crate) fn parameters(text: &Text) -> Vec<Leaf> {
    let pairs = text.as_str().split('&').filter_map(|pair| pair.split_once('='));
    pairs.map(|(name, value)| Leaf::named(&text.part(name), &decoded(&text.part(value)))).collect()
}

/// A form value without its `+` and `%20`.
fn decoded(text: &Text) -> Text {
    let chars = text.as_str();
    let mut out = Text::default();
    let mut from = 0;
    for (at, escape) in chars.char_indices().filter(|(_, it)| matches!(it, '+' | '%')) {
        if at < from {
            continue;
        }
        let hex = chars.get(at.saturating_add(1)..at.saturating_add(3)).and_then(|it| u8::from_str_radix(it, 16).ok());
        let (byte, length) = match (escape, hex) {
            ('+', _) => (b' ', 1),
            (_, Some(byte)) if byte.is_ascii() => (byte, 3),
            _ => continue,
        };
        out.push_text(text, from..at);
        out.push_decoded(&char::from(byte).to_string(), text.origin(at..at.saturating_add(length)));
        from = at.saturating_add(length);
    }
    out.push_text(text, from..chars.len());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(body: &str) -> Vec<String> {
        leaves(&Text::verbatim(body, 0)).into_iter().filter(|it| !it.markup).map(|it| it.text.as_str().to_owned()).collect()
    }

    #[test]
    fn every_form_of_body_is_taken_apart() {
        assert_eq!(texts(r#"{"error":{"code":401,"errors":["a b"]}}"#), ["code: 401", "errors: a b"]);
        assert_eq!(texts(r#"401 Client Error: {"detail":"no"} for url"#), ["401 Client Error: ", "detail: no", " for url"]);
        assert_eq!(
            texts("error=invalid_grant&error_description=Code+was%20used"),
            ["error: invalid_grant", "error_description: Code was used"]
        );
        assert_eq!(
            texts("<Error><Code>AccessDenied</Code><Message>Access &amp; all</Message></Error>"),
            ["Code: AccessDenied", "Message: Access & all"]
        );
        assert_eq!(texts("one\n\ntwo"), ["one", "two"]);
        assert_eq!(
            texts(r#"{"type":"https://example.org/errors/token-expired"}"#),
            ["type: token-expired", "type: https://example.org/errors/token-expired"]
        );
    }

    #[test]
    fn an_object_in_a_string_is_taken_apart() {
        for line in [r#"body: b"{\"code\":\"No\",\"message\":\"a \\\"b\\\" c\"}" }"#, r#"{\\\"code\\\":\\\"No\\\"}"#] {
            assert!(texts(line).contains(&"code: No".to_owned()), "{:?}", texts(line));
        }
    }

    #[test]
    fn a_printed_dictionary_is_taken_apart() {
        let line = "Error code: 401 - {'error': {'type': 'auth', 'message': 'invalid key'}}";
        assert_eq!(texts(line), [line, "type: auth", "message: invalid key"]);
    }

    #[test]
    fn of_a_page_only_what_is_seen_is_read() {
        let page = "<html><head><title>Sign in</title><script>var a='Token expired'</script></head><body><p>Hello<br>you<!-- expired --></p></body></html>";
        assert_eq!(texts(page), ["title: Sign in", "Hello", "you"]);
    }
}
