//! Finds secrets by structure and by form, in one pass over the words of a paste and one over its lines.

use super::{Kind, Secret, named};
use crate::http::jwt::looks_like_jwt;
use crate::http::secret_names::{is_secret, is_secret_in_query};
use crate::text::{Seek, Span};

/// Every secret; they may overlap.
pub(super) fn secrets(paste: &str) -> Vec<Secret> {
    let mut found = Vec::new();
    private_keys(paste, &mut found);
    named::values(paste, &mut found);
    named::elements(paste, &mut found);
    let mut start = 0;
    for line in paste.split_inclusive(['\n', '\r']) {
        let text = line.trim_end_matches(['\n', '\r']);
        // Separators between names and values are looked for within one line; a longer one is a document on one line and is read in windows.
        of_line(text, start, &mut found);
        start = start.saturating_add(line.len());
    }
    found
}

fn of_line(line: &str, start: usize, found: &mut Vec<Secret>) {
    let mut add = |part: &str, kind: Kind| {
        let at = (part.as_ptr() as usize).saturating_sub(line.as_ptr() as usize).saturating_add(start);
        if !part.is_empty() && !is_placeholder(part) {
            found.push(Secret { span: Span::new(at, at.saturating_add(part.len())), kind });
        }
    };
    pairs(line, &mut add);
    words(line, &mut add);
    urls(line, &mut add);
    options(line, &mut add);
}

/// `name: value`, `"name": "value"`, `name=value`, `'name' => 'value'` and the like.
fn pairs<'l>(line: &'l str, add: &mut impl FnMut(&'l str, Kind)) {
    let mut from = 0;
    while let Some(found) = line.get(from..).and_then(|it| it.find([':', '='])) {
        let at = from.saturating_add(found);
        from = at.saturating_add(1);
        let before = line.get(..at).unwrap_or_default();
        let Some(name) = name_before(before) else { continue };
        let rest = line.get(from..).unwrap_or_default();
        let by_equals = line.as_bytes().get(at) == Some(&b'=');
        let by_query = by_equals && is_secret_in_query(name) && in_query(before, name, rest);
        if !by_query && !is_secret(name) {
            continue;
        }
        let rest = rest.trim_start_matches(['>', '=']);
        from = line.len().saturating_sub(value_of(name, rest, by_equals, add).len());
    }
}

/// Whether a name that ends a text is that of a parameter, and its value no word: `code=access_denied` and `Code="ExpiredToken"` say what went wrong.
fn in_query(before: &str, name: &str, rest: &str) -> bool {
    let is_parameter = before.strip_suffix(name).is_some_and(|it| it.is_empty() || it.ends_with(['?', '&']));
    // A word is short: of a longer value the start says that it is none.
    let end = rest.bytes().take(64).position(|it| it.is_ascii_whitespace() || it == b'&').unwrap_or(64).min(rest.len());
    let value = rest.get(..end).unwrap_or("more than ASCII");
    is_parameter && !value.starts_with(['"', '\'']) && !is_error_word(value)
}

/// `access_denied`, `ExpiredToken`: words alone.
pub(super) fn is_error_word(value: &str) -> bool {
    value.len() < 40 && value.bytes().all(|it| it.is_ascii_alphabetic() || matches!(it, b'_' | b'-'))
}

/// The name that ends a text, without the quotes and blanks behind it. Looks back 64 bytes at most.
fn name_before(text: &str) -> Option<&str> {
    let text = text.trim_end_matches([' ', '\t']);
    let text = text.trim_end_matches(['"', '\'', '\\', '`', '^']);
    let cut = text.char_indices().rev().take(64).find(|(_, it)| !(it.is_ascii_alphanumeric() || matches!(it, '-' | '_' | '.')));
    let name = match cut {
        Some((at, it)) => text.get(at.saturating_add(it.len_utf8())..)?,
        None => text,
    };
    (!name.is_empty() && name.len() <= 64).then_some(name)
}

/// Takes the value of a secret name; gives what of the line is left behind it.
fn value_of<'l>(name: &str, rest: &'l str, by_equals: bool, add: &mut impl FnMut(&'l str, Kind)) -> &'l str {
    let rest = rest.trim_start_matches([' ', '\t', '\\', '[']);
    let rest = rest.strip_prefix('b').filter(|it| it.starts_with(['"', '\''])).unwrap_or(rest);
    let quote = rest.chars().next().filter(|it| matches!(it, '"' | '\''));
    let inner = quote.map_or(rest, |it| rest.strip_prefix(it).unwrap_or(rest));
    let lower = name.to_ascii_lowercase();
    let is_field = matches!(lower.as_str(), "cookie" | "set-cookie") || lower.ends_with("authorization") || lower == "authentication" || lower.starts_with("x-") && !by_equals || lower == "dpop";
    let end = match quote {
        Some(quote) => inner.find(quote).map_or(inner.len(), |at| if inner.get(..at).is_some_and(|it| it.ends_with('\\')) { at.saturating_sub(1) } else { at }),
        None if is_field && has_parameters(inner) => inner.len(),
        None if is_field => field_end(inner),
        None => inner.find(|it: char| it.is_whitespace() || matches!(it, '&' | ',' | ';' | ')' | '}' | ']' | '"' | '\'' | '<' | '>')).unwrap_or(inner.len()),
    };
    // `cookie: { sameSite: 'none' }`: settings, whose members have names of their own.
    if lower == "cookie" && quote.is_none() && inner.starts_with('{') {
        return inner.get(1..).unwrap_or_default();
    }
    let value = inner.get(..end).unwrap_or_default();
    // Before a quote a backslash escapes it; one that begins a quoted value is the value's own: `"\u0016"`.
    let value = value.trim_end_matches([' ', '\t', '\\']).trim_start_matches([' ', '\t']);
    let value = looked_up(value);
    // `token = "token"` is a name in the place of a value.
    if value.eq_ignore_ascii_case(&lower) && is_key(&lower) {
        return inner.get(end..).unwrap_or_default();
    }
    // `the JWT: Couldn't …` is a sentence: a word behind a blank is a secret only if its name leaves no doubt, or its form.
    let is_word = quote.is_none() && !is_field && value.len() < 16 && value.chars().all(|it| it.is_alphabetic() || it == '\'' || it == '.');
    if is_word && is_key(&lower) && rest_is_prose(inner.get(end..).unwrap_or_default()) {
        return inner.get(end..).unwrap_or_default();
    }
    // `…/token: 401 Unauthorized` is a URL and its status.
    let is_status = !by_equals && quote.is_none() && value.len() == 3 && value.starts_with(['4', '5']) && value.bytes().all(|it| it.is_ascii_digit());
    if !is_status && !is_sentence(value, &lower) {
        of_name(&lower, value, is_field || quote.is_some(), add);
    }
    inner.get(end..).unwrap_or_default()
}

/// Where a value is looked up is no secret, even if the value itself stands in the place of its name: `process.env.ghp_…`.
fn looked_up(word: &str) -> &str {
    let behind = ["process.env", "import.meta.env"].iter().find_map(|it| word.strip_prefix(it));
    behind.and_then(|it| if it.is_empty() { Some(it) } else { it.strip_prefix('.') }).unwrap_or(word)
}

/// Whether a name is that of a token or key, which is no word; a password may well be one, its own name too.
fn is_key(lower: &str) -> bool {
    !lower.holds("pass") && !lower.holds("secret")
}

/// The secrets in the value of a secret name, which is in small letters.
pub(super) fn of_name<'l>(lower: &str, value: &'l str, takes_blanks: bool, add: &mut impl FnMut(&'l str, Kind)) {
    match lower {
        "cookie" | "set-cookie" => cookies(value, lower == "set-cookie", add),
        // The scope behind the key's id says which date, region and service it is for.
        "x-amz-credential" => add(value.split('/').next().unwrap_or(value).split("%2").next().unwrap_or(value), Kind::Opaque),
        // npm keeps what Basic sends.
        "_auth" => add(value, Kind::Basic),
        _ => credential(value, takes_blanks, add),
    }
}

/// Whether the value of a name is what was said of it: `"password": "is too short"`, `"token": "The access token expired"`.
fn is_sentence(value: &str, lower: &str) -> bool {
    let mut words = value.split(' ');
    let are_words = value.contains(' ') && words.all(|it| it.chars().all(|it| it.is_alphabetic() || matches!(it, '\'' | '.' | ',' | '!')));
    let says = |some: &[&str]| value.split(' ').any(|word| some.iter().any(|it| word.trim_end_matches(['.', ',', '!']).eq_ignore_ascii_case(it)));
    let is_free = lower.holds("pass") || lower.holds("secret") || lower.ends_with("authorization");
    // A passphrase is words, too: only what is said of passwords alone takes it for none.
    are_words && (says(&["invalid", "incorrect", "required", "expired", "missing", "must", "cannot"]) || !is_free && says(&["is", "was", "has", "not", "the", "no"]))
}

/// Where the unquoted value of a field ends: at the quote that closes the word around it, and not at those of `token="…"` within.
fn field_end(value: &str) -> usize {
    let mut open = None;
    let mut before = ' ';
    for (at, it) in value.char_indices() {
        match (it, open) {
            ('"' | '\'', Some(quote)) if it == quote => open = None,
            ('"' | '\'', None) if before == '=' && ends_with_name(value.get(..at).unwrap_or_default()) => open = Some(it),
            ('"' | '\'', None) if at > 0 => return at,
            _ => {}
        }
        before = it;
    }
    value.len()
}

/// `token=`, and no padding of base64.
fn ends_with_name(text: &str) -> bool {
    let name = text.strip_suffix('=').unwrap_or(text).rsplit([' ', ',']).next().unwrap_or_default();
    !name.is_empty() && name.len() < 24 && name.bytes().all(|it| it.is_ascii_lowercase() || matches!(it, b'_' | b'-'))
}

/// Whether more words follow on the line.
fn rest_is_prose(rest: &str) -> bool {
    rest.split_whitespace().filter(|it| it.len() > 1 && it.chars().all(char::is_alphabetic)).count() >= 2
}

/// Whether a credential has parameters, of which only some are secret.
fn has_parameters(value: &str) -> bool {
    let scheme = value.split(' ').next().unwrap_or_default().to_ascii_lowercase();
    matches!(scheme.as_str(), "digest" | "aws4-hmac-sha256" | "oauth" | "hawk" | "signature")
}

/// The values of cookies; of `Set-Cookie`, the first pair alone.
fn cookies<'l>(value: &'l str, is_set: bool, add: &mut impl FnMut(&'l str, Kind)) {
    let most = if is_set { 1 } else { usize::MAX };
    for pair in value.split(';').take(most) {
        let (_, value) = pair.split_once('=').unwrap_or(("", pair));
        add(value.trim(), kind_of(value.trim()));
    }
}

/// A credential: what follows its scheme, or the whole value.
fn credential<'l>(value: &'l str, takes_blanks: bool, add: &mut impl FnMut(&'l str, Kind)) {
    let (scheme, rest) = value.split_once(' ').unwrap_or(("", value));
    let rest = rest.trim_start();
    // A scheme that was written twice is what is wrong, and no secret.
    let rest = rest.split_once(' ').filter(|(second, _)| is_scheme(scheme) && second.eq_ignore_ascii_case(scheme)).map_or(rest, |(_, it)| it.trim_start());
    match scheme.to_ascii_lowercase().as_str() {
        "basic" => add(rest, Kind::Basic),
        "ntlm" | "negotiate" => add(rest, Kind::Handshake),
        // The parameters are read one by one: only the response and the signature are secret.
        "digest" | "aws4-hmac-sha256" | "oauth" | "hawk" | "signature" | "sharedkey" if rest.contains('=') && (rest.contains(',') || is_one_parameter(rest)) => parameters(rest, add),
        "" => add(value, kind_of(value)),
        _ if is_scheme(scheme) => {
            // `Bearer token="…"`: the name is what is wrong with it, and no secret.
            let named = rest.split_once('=').and_then(|(_, it)| it.strip_prefix('"')?.strip_suffix('"'));
            let rest = named.unwrap_or(rest);
            add(rest, kind_of(rest));
        }
        _ if takes_blanks => add(value, kind_of(value)),
        _ => {}
    }
}

/// `username="ja`: what is left of a list that was cut off behind its first parameter.
fn is_one_parameter(rest: &str) -> bool {
    rest.cut("=\"").is_some_and(|(name, _)| !name.is_empty() && name.bytes().all(|it| it.is_ascii_alphabetic() || it == b'_'))
}

fn parameters<'l>(list: &'l str, add: &mut impl FnMut(&'l str, Kind)) {
    for parameter in list.split(',') {
        let Some((name, value)) = parameter.split_once('=') else { continue };
        let secret = ["response", "signature", "oauth_signature", "oauth_token", "mac", "cnonce"];
        if secret.iter().any(|it| name.trim().eq_ignore_ascii_case(it)) {
            add(value.trim().trim_matches('"'), Kind::Opaque);
        }
    }
}

fn is_scheme(word: &str) -> bool {
    let schemes = ["bearer", "token", "apikey", "api-key", "key", "jwt", "bot", "dpop", "genie", "genericoauth", "splunk", "sso-key", "zoho-oauthtoken", "bearer:", "bearar", "berarer"];
    schemes.iter().any(|it| word.eq_ignore_ascii_case(it))
}

pub(super) fn kind_of(value: &str) -> Kind {
    if looks_like_jwt(value) { Kind::Jwt } else { Kind::Opaque }
}

/// Words that are secret by their form, and those behind a scheme.
fn words<'l>(line: &'l str, add: &mut impl FnMut(&'l str, Kind)) {
    let mut before = "";
    for word in line.split(|it: char| it.is_whitespace() || matches!(it, '"' | '\'' | '`' | ',' | ';' | '<' | '>' | '(' | ')' | '{' | '}' | '[' | ']' | '&' | '?' | '|' | '\\')) {
        if word.is_empty() {
            continue;
        }
        let value = word.rsplit_once('=').map_or(word, |(_, it)| if it.len() > 12 { it } else { word });
        let bare = looked_up(value).trim_end_matches(['.', ':', '!']);
        // An access key id in a credential scope: the scope says which date, region and service it is for.
        let bare = if bare.holds("/aws4_request") { bare.split('/').next().unwrap_or(bare) } else { bare };
        if looks_like_jwt(bare) && bare.len() > 20 {
            add(bare, Kind::Jwt);
        } else if is_known_form(bare) || has_high_entropy(bare) {
            add(bare, Kind::Opaque);
        } else if before.eq_ignore_ascii_case("basic") && word.len() >= 6 && is_base64_pair(word) {
            add(word, Kind::Basic);
        } else if is_scheme(before) && looks_random(bare) {
            add(bare, kind_of(bare));
        }
        before = word;
    }
}

fn is_known_form(word: &str) -> bool {
    // No token has an address in it: `key-https://…` is a word glued to one.
    !word.contains("://") && crate::products::tokens::form_of(word).is_some_and(|it| it.prefix.len() >= 3 && word.len() >= it.prefix.len().saturating_add(12))
}

fn is_base64_pair(word: &str) -> bool {
    use base64::Engine as _;
    let engine = base64::engine::general_purpose::STANDARD_NO_PAD;
    engine.decode(word.trim_end_matches('=')).is_ok_and(|it| it.contains(&b':'))
}

/// Whether a word behind a scheme is a token and no English: long, or mixed.
fn looks_random(word: &str) -> bool {
    let digits = word.bytes().any(|it| it.is_ascii_digit());
    let fits = word.bytes().all(|it| it.is_ascii_alphanumeric() || b"-._~+/=:".contains(&it));
    fits && ((word.len() >= 12 && digits) || word.len() >= 24)
}

/// Whether a word is a run of at least 32 characters with small letters, capitals and digits well mixed.
fn has_high_entropy(word: &str) -> bool {
    if word.len() < 32 || word.holds("://") || !word.bytes().all(|it| it.is_ascii_alphanumeric() || b"-_+/=.~:".contains(&it)) {
        return false;
    }
    let mut changes = 0_usize;
    let mut last = 0_u8;
    let mut seen = [false; 3];
    for byte in word.bytes() {
        let class = match byte {
            b'a'..=b'z' => 1,
            b'A'..=b'Z' => 2,
            b'0'..=b'9' => 3,
            _ => 0,
        };
        changes = changes.saturating_add(usize::from(class != last && class != 0 && last != 0));
        if let Some(slot) = class.checked_sub(1).and_then(|it| seen.get_mut(usize::from(it))) {
            *slot = true;
        }
        last = class;
    }
    seen == [true; 3] && changes.saturating_mul(3) >= word.len() && !word.contains('/')
}

/// Passwords in URLs: `scheme://user:password@host`.
fn urls<'l>(line: &'l str, add: &mut impl FnMut(&'l str, Kind)) {
    let mut rest = line;
    while let Some((_, after)) = rest.cut("://") {
        let end = after.find(|it: char| it.is_whitespace() || matches!(it, '/' | '"' | '\'' | '?' | '#' | '<' | '>')).unwrap_or(after.len());
        let authority = after.get(..end).unwrap_or_default();
        if let Some((user, _)) = authority.rsplit_once('@') {
            match user.split_once(':') {
                Some((_, password)) => add(password, Kind::Opaque),
                None => add(user, Kind::Opaque),
            }
        }
        rest = after;
    }
}

/// `-u user:password` and its kin.
fn options<'l>(line: &'l str, add: &mut impl FnMut(&'l str, Kind)) {
    let mut words = line.split_whitespace();
    while let Some(word) = words.next() {
        let value = match word.trim_start_matches('^') {
            "-u" | "--user" | "-U" | "--proxy-user" | "-a" | "--auth" => words.next(),
            "--oauth2-bearer" | "--password" | "--http-password" | "--token" | "-p" => {
                if let Some(value) = words.next().filter(|it| word != "-p" || it.len() >= 6 && looks_random(it)) {
                    add(value.trim_matches(['"', '\'']), kind_of(value));
                }
                continue;
            }
            _ => word.strip_prefix("-u").or_else(|| word.strip_prefix("--user=")).filter(|it| it.contains(':')),
        };
        if let Some((_, password)) = value.and_then(|it| it.trim_matches(['"', '\'', '^']).split_once(':')) {
            add(password, Kind::Opaque);
        }
    }
}

/// Private keys, whole, from BEGIN to END; one that is not ended goes to the end of the paste.
fn private_keys(paste: &str, found: &mut Vec<Secret>) {
    let mut from = 0;
    while let Some(at) = paste.get(from..).and_then(|it| it.seek("-----BEGIN ")).map(|it| from.saturating_add(it)) {
        from = at.saturating_add(11);
        let head = paste.get(from..).and_then(|it| it.cut("-----")).map_or("", |it| it.0);
        if head.len() > 40 || !head.ends_with("PRIVATE KEY") {
            continue;
        }
        let rest = paste.get(from..).unwrap_or_default();
        let end = rest.seek("-----END ").map_or(paste.len(), |it| from.saturating_add(it));
        found.push(Secret { span: Span::new(at, end), kind: Kind::PrivateKey });
        from = end;
    }
}

/// Whether a value stands for a secret and is none: a variable, a placeholder, a stringified nothing, something redacted before.
pub fn is_placeholder(value: &str) -> bool {
    let value = value.trim_matches(['"', '\'', ' ']);
    let lower = value.to_ascii_lowercase();
    let nothing = ["", "undefined", "null", "none", "nan", "nil", "true", "false", "[object object]", "[object promise]", "redacted", "[redacted]", "<redacted>", "<masked>", "bearer", "basic"];
    let marked = value.starts_with(['$', '<', '%', '*', '[']) || value.starts_with("{{") || value.holds("${") || value.holds("{{") || value.contains('█') || value.holds("***");
    let wanted = ["your", "my_", "my-", "replace", "insert", "change_me", "changeme", "placeholder", "_here", "token_here"];
    let names = value.bytes().all(|it| it.is_ascii_uppercase() || it == b'_' || it == b'-') && value.contains('_');
    // Only what is short or plainly spelt is a placeholder: a random token may hold any three letters.
    let spelt = value.len() <= 40 && !value.bytes().any(|it| it.is_ascii_digit()) && wanted.iter().any(|it| lower.holds(it));
    let shape = !value.is_empty() && value.bytes().all(|it| matches!(it, b'x' | b'X' | b'y' | b'Y' | b'0' | b'-' | b'_' | b'.' | b'=' | b'+' | b'/'));
    let core = lower.trim_matches(['[', ']', '<', '>', '(', ')', '*']);
    let said = value.len() < 40 && ["redact", "masked", "hidden", "removed", "sanitized", "filtered"].iter().any(|it| core.starts_with(it));
    said || nothing.contains(&lower.as_str()) || (marked && value.len() <= 80) || spelt || names || shape
}
