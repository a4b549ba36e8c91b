//! Secrets whose name stands beside them as a value of its own or as an element: `"name": "sid", "value": "…"` in a HAR, `name="…" value="…"` in
//! a form of HTML, `<Password>…</Password>`.

use super::scan::{is_error_word, of_name};
use super::{Kind, Secret, scan};
use crate::http::secret_names::{is_secret, is_secret_in_query};
use crate::text::Span;

/// An object of JSON or an element of HTML: its name and its value, as far as they were seen.
#[derive(Default)]
struct Named<'p> {
    name: Option<&'p str>,
    value: Option<&'p str>,
}

/// The values of secret names where name and value are members of one object, or attributes of one element; in `cookies`, every value.
pub(super) fn values(paste: &str, found: &mut Vec<Secret>) {
    let mut at = 0;
    let mut open = Named::default();
    let mut in_cookies = false;
    while let Some((key, string, end)) = next_member(paste, at) {
        let between = paste.get(at..place_of(paste, key)).unwrap_or_default();
        if between.contains(['{', '}', '<', '>']) {
            open = Named::default();
        }
        match (between.rfind("\"cookies\"").or_else(|| between.rfind("cookies\\\"")), between.rfind(']')) {
            (Some(begun), ended) => in_cookies = ended.is_none_or(|it| it < begun),
            (None, Some(_)) => in_cookies = false,
            (None, None) => {}
        }
        if key == "value" { open.value = Some(string) } else { open.name = Some(string) }
        if let Named { name: Some(name), value: Some(value) } = open {
            add(paste, name, value, in_cookies, found);
            open = Named::default();
        }
        at = end;
    }
}

fn add(paste: &str, name: &str, value: &str, in_cookies: bool, found: &mut Vec<Secret>) {
    let mut add = |part: &str, kind: Kind| {
        let at = place_of(paste, part);
        if !part.is_empty() && !scan::is_placeholder(part) {
            found.push(Secret { span: Span::new(at, at.saturating_add(part.len())), kind });
        }
    };
    if is_secret(name) || is_secret_in_query(name) && !is_error_word(value) {
        of_name(&name.to_ascii_lowercase(), value, true, &mut add);
    } else if in_cookies {
        of_name("cookie-value", value, true, &mut add);
    }
}

/// Where a part of the paste stands.
fn place_of(paste: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(paste.as_ptr() as usize)
}

/// The next `name` or `value` (or `key`, in collections of requests) that has a string, the string, and where that ends.
fn next_member(paste: &str, from: usize) -> Option<(&str, &str, usize)> {
    let bytes = paste.as_bytes();
    let mut at = from;
    loop {
        let found = bytes.get(at..)?.iter().position(|it| matches!(it, b'n' | b'v' | b'k')).map(|it| at.saturating_add(it))?;
        at = found.saturating_add(1);
        let rest = paste.get(found..).unwrap_or_default();
        let Some(key) = ["name", "value", "key"].iter().find_map(|it| rest.get(..it.len()).filter(|start| start == it)) else { continue };
        let is_whole = found.checked_sub(1).and_then(|it| bytes.get(it)).is_none_or(|it| matches!(it, b'"' | b'\'' | b' ' | b'\t' | b'\n' | b'{' | b','));
        let behind = rest.get(key.len()..).unwrap_or_default();
        if let Some(string) = string_behind(behind).filter(|_| is_whole) {
            return Some((key, string, place_of(paste, string).saturating_add(string.len())));
        }
    }
}

/// The string behind a key: `": "…"`, `="…"`, `\": \"…\"`; a longer one than a page is none.
fn string_behind(text: &str) -> Option<&str> {
    const LONGEST: usize = 100_000;
    let text = text.strip_prefix('\\').unwrap_or(text);
    let text = text.strip_prefix(['"', '\'']).unwrap_or(text).trim_start();
    let text = text.strip_prefix([':', '='])?.trim_start();
    let (is_escaped, text) = text.strip_prefix('\\').map_or((false, text), |it| (true, it));
    let quote = text.chars().next().filter(|it| matches!(it, '"' | '\''))?;
    let inner = text.strip_prefix(quote)?;
    let mut backslashes = 0_usize;
    for (at, byte) in inner.bytes().enumerate().take(LONGEST) {
        match byte {
            b'\\' => backslashes = backslashes.saturating_add(1),
            // Within a string of JSON the end is `\"`, and `\\\"` is a quote of its own.
            _ if byte == quote as u8 && is_escaped && backslashes == 1 => return inner.get(..at.saturating_sub(1)),
            _ if byte == quote as u8 && !is_escaped && backslashes.is_multiple_of(2) => return inner.get(..at),
            _ => backslashes = 0,
        }
    }
    None
}

const LONGEST_TAG: usize = 1000;

/// The contents of elements with a secret name: `<Password>`, `<wsse:BinarySecurityToken …>`, `<SecretAccessKey>`.
pub(super) fn elements(paste: &str, found: &mut Vec<Secret>) {
    let mut rest = paste;
    while let Some((_, after)) = rest.split_once('<') {
        rest = after;
        let name_end = after.bytes().take(64).position(|it| !(it.is_ascii_alphanumeric() || matches!(it, b'_' | b'-' | b':' | b'.'))).unwrap_or(0);
        let name = after.get(..name_end).unwrap_or_default();
        let local = name.rsplit(':').next().unwrap_or(name);
        if local.is_empty() || !is_secret(local) {
            continue;
        }
        // A tag ends soon, and before the next one begins.
        let tag = after.find(['>', '<']).filter(|it| *it < LONGEST_TAG).map(|it| after.split_at_checked(it).unwrap_or_default());
        let Some(content) = tag.filter(|(tag, _)| !tag.ends_with('/')).and_then(|(_, it)| it.strip_prefix('>')) else { continue };
        let content = content.split('<').next().unwrap_or_default().trim();
        // What is said of a password in words is no password.
        if content.is_empty() || content.contains(' ') || scan::is_placeholder(content) {
            continue;
        }
        let at = place_of(paste, content);
        found.push(Secret { span: Span::new(at, at.saturating_add(content.len())), kind: scan::kind_of(content) });
    }
}

#[cfg(test)]
mod tests {
    use crate::redact::redact;

    #[track_caller]
    fn check(paste: &str, redacted: &str) {
        assert_eq!(redact(paste), redacted);
        assert_eq!(redact(redacted), redacted, "redacting twice changes nothing");
    }

    #[test]
    fn a_name_and_its_value_belong_together() {
        check("{\"name\": \"X-Api-Key\",\n \"value\": \"abcd1234\"}", "{\"name\": \"X-Api-Key\",\n \"value\": \"xxxy0000\"}");
        check("{\"value\":\"abcd1234\",\"name\":\"access_token\"}", "{\"value\":\"xxxy0000\",\"name\":\"access_token\"}");
        check("<input name=\"SAMLResponse\" type=\"hidden\" value=\"abcd1234\"/>", "<input name=\"SAMLResponse\" type=\"hidden\" value=\"xxxy0000\"/>");
        check("{\"name\":\"Accept\",\"value\":\"a/b\"},{\"value\":\"abcd\"}", "{\"name\":\"Accept\",\"value\":\"a/b\"},{\"value\":\"abcd\"}");
    }

    #[test]
    fn every_cookie_of_a_har_is_hidden() {
        check(
            "\"cookies\":[{\"name\":\"lang\",\"value\":\"de12\"}],\"headers\":[{\"name\":\"Accept\",\"value\":\"de12x\"}]",
            "\"cookies\":[{\"name\":\"lang\",\"value\":\"xx00\"}],\"headers\":[{\"name\":\"Accept\",\"value\":\"de12x\"}]",
        );
    }

    #[test]
    fn the_content_of_a_secret_element_is_hidden() {
        check("<wsse:Password Type=\"#PasswordText\">s3cret</wsse:Password>", "<wsse:Password Type=\"#PasswordText\">x0xxxy</wsse:Password>");
        check("<Code>InvalidToken</Code><Token>is not valid</Token>", "<Code>InvalidToken</Code><Token>is not valid</Token>");
    }

    #[test]
    fn an_error_code_is_no_secret() {
        for paste in ["Code=\"ExpiredToken\"", "GET /cb?error=x&code=access_denied HTTP/1.1", "{\"password\":\"is required\"}", "{\"token\":\"The access token expired\"}"] {
            check(paste, paste);
        }
        check("GET /cb?code=4f1b9c", "GET /cb?code=0x0x0x");
    }

    #[test]
    fn what_a_presigned_url_says_beside_its_signature_stays() {
        check(
            "https://b.example/k?X-Amz-Credential=AKIAEXAMPLE%2F20261123%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20261123T080000Z&X-Amz-Signature=5d6f0c",
            "https://b.example/k?X-Amz-Credential=XXXYXXXYXXX%2F20261123%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20261123T080000Z&X-Amz-Signature=0x0x0x",
        );
    }
}
