//! Credentials that stand in the middle of somebody's words: `the header is built like this: Authorization:Bearer Bearer eyJ…`.

use super::lines::Lines;
use crate::http::exchange::Field;
use crate::text::{Seek, Text};

const SCHEMES: [&str; 9] = ["bearer", "basic", "token", "digest", "negotiate", "ntlm", "dpop", "apikey", "jwt"];
// What a program writes for a value that is not there.
const NOTHINGS: [&str; 8] = ["[object Object]", "[object object]", "[object Promise]", "undefined", "null", "None", "nil", "NaN"];

/// The Authorization field that a line mentions; code that puts the value together shows none.
pub(super) fn field(lines: &Lines, line: &str) -> Option<Field> {
    if let Some((name, value)) = named(line) {
        return Some(Field { name: lines.slice(name), value: lines.slice(value) });
    }
    if let Some(value) = before_name(line) {
        return Some(Field { name: Text::standing_for("Authorization", lines.span(value)), value: lines.slice(value) });
    }
    let value = lines.slice(nothing(line)?);
    // The scheme belongs to the field that it is sent in.
    Some(Field { name: Text::standing_for("Authorization", value.span()), value })
}

/// `Authorization: Bearer x`, `"Authorization" = "Bearer x"`, where the value begins with an auth-scheme.
fn named(line: &str) -> Option<(&str, &str)> {
    const NAME: &str = "authorization";
    let lower = line.to_ascii_lowercase();
    let (at, _) = lower.match_indices(NAME).find(|(at, _)| value_at(line, at.saturating_add(NAME.len())).is_some())?;
    let end = at.saturating_add(NAME.len());
    Some((line.get(at..end)?, value_at(line, end)?))
}

fn value_at(line: &str, at: usize) -> Option<&str> {
    let rest = line.get(at..)?;
    let value = rest.trim_start_matches(['"', '\'', '`', ' ']).strip_prefix([':', '=', ','])?.trim_start_matches(['>', ' ']);
    let quote = value.chars().next().filter(|it| "\"'`".contains(*it));
    let value = quote.map_or(value, |it| value.strip_prefix(it).unwrap_or(value));
    let end = value.find(|it: char| quote == Some(it) || "\"'`".contains(it)).unwrap_or(value.len());
    let value = value.get(..end)?.trim_end().trim_end_matches([',', ';', '.', ')']);
    let built = ["${", "{{", "$(", "%s", "#{", "<", "{token", "…"].iter().any(|it| value.holds(it));
    let scheme = value.split(' ').next().unwrap_or_default().to_ascii_lowercase();
    if scheme == "basic" {
        return Some(unglued(value)).filter(|it| !built && it.len() > scheme.len());
    }
    (!built && SCHEMES.contains(&scheme.as_str()) && value.len() > scheme.len() || bare(value, quote.is_some())).then_some(value)
}

/// Without what a log that drops line ends glues to the padding of base64: `Basic YTpiYw==Accept: …`.
fn unglued(value: &str) -> &str {
    let end = value.find('=').map(|it| value.get(it..).map_or(it, |rest| it.saturating_add(rest.bytes().take_while(|it| *it == b'=').count())));
    let glued = end.and_then(|it| value.get(it..)).is_some_and(|it| it.starts_with(|it: char| it.is_ascii_uppercase()) && it.contains(':'));
    end.filter(|_| glued).and_then(|it| value.get(..it)).unwrap_or(value)
}

/// A credential that somebody shows without a scheme: a JWT, `[token]`, or in quotes what can be nothing else.
fn bare(value: &str, quoted: bool) -> bool {
    let one = value.len() >= 6 && value.bytes().all(|it| it.is_ascii_graphic()) && !value.contains(['$', '{', '(', '%', '*', '\\']);
    let lower = value.to_ascii_lowercase();
    let called = matches!(lower.as_str(), "[token]" | "<token>" | "[access_token]" | "<access_token>" | "[jwt]" | "<jwt>");
    let mixed = value.len() >= 8 && value.contains(|it: char| it.is_ascii_digit()) && value.contains(|it: char| it.is_ascii_alphabetic()) && !value.contains(['<', '[']);
    one && (called || value.starts_with("eyJ") && value.len() > 12 || quoted && (mixed || value.contains(':') && value.len() >= 8 && !value.contains("://")))
}

/// `setValue("x", forHTTPHeaderField: "Authorization")`: the value stands first.
fn before_name(line: &str) -> Option<&str> {
    let (before, _) = line.split_once("forHTTPHeaderField: \"Authorization\"")?;
    let value = before.trim_end().strip_suffix(',')?.trim_end().strip_suffix('"')?;
    let (_, value) = value.rsplit_once('"')?;
    let scheme = value.split(' ').next().unwrap_or_default().to_ascii_lowercase();
    (!value.contains("\\(") && (SCHEMES.contains(&scheme.as_str()) && value.len() > scheme.len() || bare(value, true))).then_some(value)
}

/// `Bearer [object Object]`, `Bearer undefined` behind no name.
fn nothing(line: &str) -> Option<&str> {
    let at = line.seek("Bearer ")?;
    let value = line.get(at.saturating_add(7)..)?;
    let nothing = NOTHINGS.iter().find(|it| value.starts_with(**it))?;
    let behind = value.get(nothing.len()..)?.chars().next();
    if behind.is_some_and(|it| it.is_alphanumeric() || "-_=(".contains(it)) {
        return None;
    }
    let end = at.saturating_add(7).saturating_add(nothing.len());
    line.get(at..end)
}

#[cfg(test)]
mod tests {
    use super::super::read;

    fn sent(paste: &str) -> Vec<String> {
        let reading = read(paste);
        let requests = reading.exchanges.iter().filter_map(|it| it.request.as_ref());
        requests.flat_map(|it| &it.fields).map(|it| format!("{}: {}", it.name.as_str(), it.value.as_str())).collect()
    }

    #[test]
    fn words_mention_what_was_sent() {
        for (paste, field) in [
            ("The tools show the header built like this: Authorization:Bearer Bearer eyJ0eX", "Authorization: Bearer Bearer eyJ0eX"),
            ("in the console the token goes out as Bearer [object Object]. Why?", "Authorization: Bearer [object Object]"),
            ("I get 401 when I send `Authorization: Token abc123` to it", "Authorization: Token abc123"),
        ] {
            assert_eq!(sent(paste), [field], "{paste}");
        }
        for paste in ["header(\"Authorization: Bearer ${token}\") gives 401", "pass Authorization: Bearer <token>, I get 401"] {
            assert_eq!(sent(paste), Vec::<String>::new(), "{paste}");
        }
    }

    #[test]
    fn what_the_wire_shows_counts_for_more() {
        let wire = "GET /x HTTP/1.1\nHost: h\n\nHTTP/1.1 401 Unauthorized\n\n\nSo I send Authorization: Bearer undefined here\n";
        assert_eq!(sent(wire), ["Host: h"]);
    }
}
