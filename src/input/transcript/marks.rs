//! The marks that curl puts before the lines of its transcript, and the words that give its own lines away.

use crate::text::Seek;

/// What a line is by its first characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// `*`: what the client says.
    Info,
    /// `>`
    Sent,
    /// `<`
    Received,
    /// Progress and counts of bytes.
    Skip,
}

/// What the line is by its first characters, and what stands behind them.
pub(super) fn mark(line: &str) -> Option<(Mark, &str)> {
    if let Some(rest) = line.strip_prefix("=> Send header: ").or_else(|| line.strip_prefix("=> Send header:")) {
        return Some((Mark::Sent, rest));
    }
    if let Some(rest) = line.strip_prefix("<= Recv header: ").or_else(|| line.strip_prefix("<= Recv header:")) {
        return Some((Mark::Received, rest));
    }
    if let Some(rest) = line.strip_prefix("== Info: ") {
        return Some((Mark::Info, rest));
    }
    let is_dump = ["=> Send header,", "<= Recv header,", "=> Send data", "<= Recv data", "=> Send SSL", "<= Recv SSL"]
        .iter()
        .any(|it| line.starts_with(it));
    if is_dump || is_meter(line) || line.ends_with("bytes data]") && line.starts_with(['{', '}']) {
        return Some(glued_info(line).map_or((Mark::Skip, ""), |it| (Mark::Info, it)));
    }
    let (mark, rest) = match line.bytes().next()? {
        b'*' => (Mark::Info, line.get(1..)?),
        b'>' => (Mark::Sent, line.get(1..)?),
        b'<' => (Mark::Received, line.get(1..)?),
        _ => return None,
    };
    if rest.is_empty() || rest.starts_with(' ') { Some((mark, rest.strip_prefix(' ').unwrap_or(rest))) } else { None }
}

// curl's progress meter.
fn is_meter(line: &str) -> bool {
    line.holds("--:--:--") || line.trim_start().starts_with("% Total ") || line.trim_start().starts_with("Dload  Upload")
}

// Without `-s` the meter and the first line of information stand in one line.
fn glued_info(line: &str) -> Option<&str> {
    line.cut("* ").map(|(_, rest)| rest).filter(|_| is_meter(line))
}

/// Whether curl says so.
pub(super) fn is_curl_info(content: &str) -> bool {
    const STARTS: [&str; 46] = [
        "Trying",
        "Connected to",
        "Connection",
        "Host ",
        "Uses proxy",
        "About to connect",
        "Rebuilt URL",
        "Could not resolve",
        "Hostname",
        "Preparing request",
        "Request at",
        "Request to",
        "Adding handle",
        "Note: Unnecessary",
        "Server auth",
        "Proxy auth",
        "Issue another",
        "ALPN",
        "SSL ",
        "TLSv",
        "TLS ",
        "Closing",
        "Using HTTP",
        "using HTTP",
        "Establish HTTP",
        "Found bundle",
        "Re-using",
        "Reusing",
        "processing:",
        "IPv4:",
        "IPv6:",
        "h2h3",
        "[HTTP/",
        "STATE:",
        "schannel",
        "NTLM",
        "Authentication problem",
        "Immediate connect",
        "Couldn't find host",
        "successfully set certificate",
        "CAfile",
        "HTTP error before",
        "Mark bundle",
        "allocate connect buffer",
        "Executing entry",
        "Current time is",
    ];
    let content = content.trim_start();
    STARTS.iter().any(|it| content.starts_with(it))
}
