//! The lines of HTTP/1.x messages (RFC 9112) as people paste them, and the names that give field lines away.

use crate::text::Seek;

/// A request line, taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RequestLine<'l> {
    /// The method.
    pub(crate) method: &'l str,
    /// The request target as written.
    pub(crate) target: &'l str,
    /// The protocol version, where the line gives it.
    pub(crate) version: Option<&'l str>,
}

/// A status line, taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct StatusLine<'l> {
    /// The protocol version.
    pub(crate) version: &'l str,
    /// The three digits.
    pub(crate) digits: &'l str,
    /// The status code.
    pub(crate) status: u16,
    /// The reason phrase; empty where there is none.
    pub(crate) reason: &'l str,
}

const METHODS: [&str; 21] = [
    "GET",
    "POST",
    "PUT",
    "PATCH",
    "DELETE",
    "HEAD",
    "OPTIONS",
    "CONNECT",
    "TRACE",
    "PROPFIND",
    "PROPPATCH",
    "MKCOL",
    "COPY",
    "MOVE",
    "LOCK",
    "UNLOCK",
    "REPORT",
    "SEARCH",
    "MKCALENDAR",
    "PURGE",
    "QUERY",
];

/// Whether the word is a method that is in use.
pub(crate) fn is_method(word: &str) -> bool {
    METHODS.contains(&word)
}

/// A request line with its version, `GET /path HTTP/1.1`; blanks inside the target are kept.
// request-line = method SP request-target SP HTTP-version
pub(crate) fn request_line(line: &str) -> Option<RequestLine<'_>> {
    let line = line.trim_end();
    let first = line.bytes().next()?;
    if !first.is_ascii_alphabetic() {
        return None;
    }
    let (method, rest) =
        line.get(..line.len().min(40)).unwrap_or(line).split_once(' ').and_then(|(method, _)| line.split_at_checked(method.len()))?;
    if method.len() > 20 || !method.bytes().all(|it| it.is_ascii_uppercase() || it == b'-') && !is_method(&method.to_ascii_uppercase()) {
        return None;
    }
    let (target, version) = rest.trim_start().rsplit_once(' ')?;
    let number = version_number(version)?;
    let is_version = number.len() <= 4 && number.bytes().all(|it| it.is_ascii_digit() || it == b'.') && !number.is_empty();
    // `IP 192.0.2.1.80 > …: HTTP: GET / HTTP/1.1` is what a packet sniffer says of one.
    let is_target = is_method(method) || !target.trim().contains(' ');
    (is_version && is_target && !target.trim().is_empty()).then_some(RequestLine { method, target: target.trim(), version: Some(version) })
}

/// What follows the name of the protocol; cameras speak RTSP, whose messages have the form of HTTP's (RFC 7826, 5).
fn version_number(text: &str) -> Option<&str> {
    ["HTTP/", "http/", "RTSP/"].iter().find_map(|it| text.strip_prefix(it))
}

/// A request line without a version, as request files and people write it: `GET https://host/path`.
pub(crate) fn short_request_line(line: &str) -> Option<RequestLine<'_>> {
    let (method, target) = line.trim_end().split_once([' ', '\t'])?;
    let target = target.trim_start();
    let is_target = target.starts_with('/') || target.starts_with("http://") || target.starts_with("https://") || target.starts_with("{{");
    let one_word = !target.contains([' ', '\t', '"', '\'']) || target.starts_with("{{") && !target.holds("  ");
    (is_method(method) && is_target && one_word).then_some(RequestLine { method, target, version: None })
}

/// A status line, `HTTP/1.1 401 Unauthorized`; the reason may be missing.
// status-line = HTTP-version SP status-code SP [ reason-phrase ]
pub(crate) fn status_line(line: &str) -> Option<StatusLine<'_>> {
    let number = version_number(line)?;
    let width = number.bytes().take_while(|it| it.is_ascii_digit() || *it == b'.').count();
    if width == 0 || width > 4 {
        return None;
    }
    let (version, rest) = line.split_at_checked(width.saturating_add(5))?;
    let rest = rest.strip_prefix([' ', '\t'])?.trim_start();
    let (digits, after) = rest.split_at_checked(3)?;
    if !digits.bytes().all(|it| it.is_ascii_digit()) || after.bytes().next().is_some_and(|it| it.is_ascii_alphanumeric()) {
        return None;
    }
    Some(StatusLine { version, digits, status: digits.parse().ok()?, reason: after.trim() })
}

/// The name and value of a field line; blanks before the colon are forgiven, for servers are told to reject them and people paste them.
// field-line = field-name ":" OWS field-value OWS
pub(crate) fn field_line(line: &str) -> Option<(&str, &str)> {
    let is_token = |it: &str| !it.is_empty() && it.bytes().all(is_token_byte);
    // Postman once printed `Name →value`.
    let arrow = line.bytes().take(80).position(|it| it == 0xE2).and_then(|it| line.split_at_checked(it));
    if let Some((name, value)) = arrow.and_then(|(name, rest)| Some((name.strip_suffix(' ')?, rest.strip_prefix('→')?))) {
        return is_token(name).then(|| (name, value.trim()));
    }
    if let Some(columns) = two_columns(line) {
        return Some(columns);
    }
    let colon = line.bytes().take(128).position(|it| it == b':')?;
    let (name, value) = line.split_at_checked(colon)?;
    let name = name.trim_end();
    is_token(name).then(|| (name, value.strip_prefix(':').unwrap_or(value).trim()))
}

/// `Authorization   Basic x`: the name of a field and its value in two columns, as tables of fields are copied.
fn two_columns(line: &str) -> Option<(&str, &str)> {
    let at = line.bytes().take(60).position(|it| !is_token_byte(it))?;
    let (name, rest) = line.split_at_checked(at)?;
    let known = name.starts_with(|it: char| it.is_ascii_uppercase()) && (is_request_name(name) || is_response_name(name) || is_known_name(name));
    let value = rest.trim();
    let parted = rest.starts_with("  ") || rest.starts_with('\t');
    (known && parted && !value.is_empty() && !value.starts_with(':') && !value.contains("  ") && !value.contains('\t')).then_some((name, value))
}

/// Whether a word is the code of a status (RFC 9110, 15): three digits from 100 to 599.
pub(crate) fn is_status(word: &str) -> bool {
    word.len() == 3 && word.bytes().all(|it| it.is_ascii_digit()) && word.parse().is_ok_and(|it: u16| (100..600).contains(&it))
}

/// The name and value of a pseudo-header field line, `:authority: example.com` (RFC 9113, 8.3).
pub(crate) fn pseudo_line(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.strip_prefix(':')?.split_once(':')?;
    matches!(name, "authority" | "method" | "path" | "scheme" | "status" | "protocol").then(|| (name, value.trim()))
}

/// Whether the byte may stand in a token (RFC 9110, 5.6.2).
pub(crate) fn is_token_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// Whether a message starts here, and so whatever stood before it ends.
pub(crate) fn starts_message(line: &str) -> bool {
    match line.bytes().next() {
        Some(b'H' | b'h') if status_line(line).is_some() => true,
        Some(it) if it.is_ascii_alphabetic() => request_line(line).is_some(),
        _ => false,
    }
}

/// Whether the line opens or closes a code block.
pub(crate) fn is_fence(line: &str) -> bool {
    let line = line.trim_start();
    let Some(info) = line.strip_prefix("```").or_else(|| line.strip_prefix("~~~")) else { return false };
    // What somebody glued to the fence is content, not the name of a language.
    let info = info.trim_matches(['`', '~', ' ']);
    info.len() < 24 || !info.contains(' ')
}

/// Whether the line is a shell prompt with a command, or a command that makes a request.
pub(crate) fn is_command(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("$ ")
        || line.starts_with("PS ") && line.holds("> ")
        || line.starts_with("curl ")
        || line.starts_with("❯ ")
        || line.holds(":~$ ")
        || line.starts_with('[') && (line.holds("]# ") || line.holds("]$ ")) && line.contains('@')
}

/// Whether the name is one that requests carry and responses do not.
pub(crate) fn is_request_name(name: &str) -> bool {
    const NAMES: [&str; 24] = [
        "host",
        "user-agent",
        "accept",
        "accept-encoding",
        "accept-language",
        "authorization",
        "proxy-authorization",
        "cookie",
        "origin",
        "referer",
        "if-none-match",
        "if-modified-since",
        "x-api-key",
        "api-key",
        "apikey",
        "x-auth-token",
        "x-requested-with",
        "upgrade-insecure-requests",
        "dnt",
        "priority",
        "dpop",
        "x-amz-date",
        "x-amz-security-token",
        "te",
    ];
    let lower = name.to_ascii_lowercase();
    NAMES.contains(&lower.as_str())
        || lower.starts_with("sec-")
        || lower.starts_with("access-control-request-")
        || lower.starts_with("x-forwarded-")
}

/// Whether the name is one that responses carry and requests do not.
pub(crate) fn is_response_name(name: &str) -> bool {
    const NAMES: [&str; 24] = [
        "www-authenticate",
        "proxy-authenticate",
        "set-cookie",
        "server",
        "location",
        "etag",
        "last-modified",
        "vary",
        "x-powered-by",
        "age",
        "retry-after",
        "allow",
        "strict-transport-security",
        "content-security-policy",
        "x-content-type-options",
        "x-frame-options",
        "x-xss-protection",
        "cf-ray",
        "x-request-id",
        "x-aspnet-version",
        "expires",
        "authentication-info",
        "alt-svc",
        "accept-ranges",
    ];
    let lower = name.to_ascii_lowercase();
    NAMES.contains(&lower.as_str())
        || lower.starts_with("x-amz-cf-")
        || lower.starts_with("x-amzn-")
        || lower.starts_with("access-control-allow-")
        || lower.starts_with("x-ratelimit-")
        || lower.starts_with("access-control-expose-")
}

/// Whether the name is a field of either side.
pub(crate) fn is_known_name(name: &str) -> bool {
    const BOTH: [&str; 11] = [
        "date",
        "content-type",
        "content-length",
        "connection",
        "cache-control",
        "pragma",
        "transfer-encoding",
        "via",
        "keep-alive",
        "content-encoding",
        "upgrade",
    ];
    BOTH.contains(&name.to_ascii_lowercase().as_str()) || is_request_name(name) || is_response_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn status_lines_may_lack_their_reason() {
        assert_eq!(status_line("HTTP/2 401 ").map(|it| (it.version, it.status, it.reason)), Some(("HTTP/2", 401, "")));
        assert_eq!(status_line("HTTP/1.1 401").map(|it| it.status), Some(401));
        assert_eq!(status_line("HTTP/1.1 401 No Way").map(|it| it.reason), Some("No Way"));
        assert_eq!(status_line("HTTP/1.1 4012 x"), None);
        assert_eq!(status_line("HTTP/ 401"), None);
    }

    #[test]
    fn request_lines_keep_blanks_in_the_target() {
        assert_eq!(request_line("GET /a b HTTP/1.1").map(|it| it.target), Some("/a b"));
        assert_eq!(request_line("Get the thing"), None);
        assert_eq!(short_request_line("GET https://x/ 401"), None);
        assert_eq!(short_request_line("POST /login").map(|it| it.target), Some("/login"));
    }

    #[test]
    fn field_lines_need_a_token_for_a_name() {
        assert_eq!(field_line("Host : x "), Some(("Host", "x")));
        assert_eq!(field_line("two words: x"), None);
        assert_eq!(field_line(": x"), None);
        assert_eq!(pseudo_line(":path: /x"), Some(("path", "/x")));
    }
}
