//! wget: the lines that it prints by itself, with `-S` and with `-d`.

use super::lines::Lines;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Request, Response, Shown};
use crate::text::{Spanned, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "wget", claim };

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at)?;
    let part = match line.bytes().next()? {
        b'-' => started(lines, line).or_else(|| rule(line))?,
        b'H' | b'P' => sent(lines, line)?,
        b'S' => skipped(lines, line)?,
        b'A' | b'U' => vec![note(lines, line)?],
        _ => return None,
    };
    Some(Claim { lines: 1, parts: part, what: "wget" })
}

// `--2026-11-23 07:03:10--  http://example.com/`
fn started(lines: &Lines, line: &str) -> Option<Vec<Part>> {
    let (time, url) = line.strip_prefix("--")?.split_once("--")?;
    let url = url.trim();
    if !time.bytes().next()?.is_ascii_digit() || !url.contains("://") {
        return None;
    }
    let request = Request {
        method: Some(Text::standing_for("GET", lines.span(url.get(..0)?))),
        url: Some(lines.slice(url)),
        shown: Shown::Told,
        span: lines.span(line),
        ..Request::default()
    };
    Some(vec![Part::Request(request)])
}

// `---request begin---`
fn rule(line: &str) -> Option<Vec<Part>> {
    matches!(line.trim(), "---request begin---" | "---request end---" | "---response begin---" | "---response end---").then(Vec::new)
}

// `HTTP request sent, awaiting response... 401 Unauthorized`
fn sent(lines: &Lines, line: &str) -> Option<Vec<Part>> {
    let rest = line
        .strip_prefix("HTTP request sent, awaiting response...")
        .or_else(|| line.strip_prefix("Proxy request sent, awaiting response..."))?;
    let rest = rest.trim();
    let Some(digits) = rest.get(..3).filter(|it| it.bytes().all(|b| b.is_ascii_digit())) else { return Some(Vec::new()) };
    let reason = rest.get(3..).unwrap_or_default().trim();
    let response = Response {
        status: Some(Spanned::new(digits.parse().ok()?, lines.span(digits))),
        reason: Some(lines.slice(reason)).filter(|it| !it.is_empty()),
        span: lines.span(rest),
        ..Response::default()
    };
    Some(vec![Part::Response(response)])
}

// `Skipping 39 bytes of body: [{"msg":"Missing"}`, then `] done.`
fn skipped(lines: &Lines, line: &str) -> Option<Vec<Part>> {
    let (_, content) = line.strip_prefix("Skipping ")?.split_once(" bytes of body: [")?;
    let content = content.strip_suffix("] done.").unwrap_or(content);
    Some(vec![Part::Body(lines.slice(content))])
}

fn note(lines: &Lines, line: &str) -> Option<Part> {
    const STARTS: [&str; 5] = [
        "Authentication selected:",
        "Authorization failed",
        "Unknown authentication scheme",
        "Username/Password Authentication Failed",
        "Auth scheme",
    ];
    STARTS.iter().any(|it| line.starts_with(it)).then(|| Part::Note(lines.slice(line)))
}

#[cfg(test)]
mod tests {
    use super::super::read;

    #[test]
    fn two_tries_are_two_exchanges() {
        let paste = "--2026-11-23 07:03:10--  http://h/x\nConnecting to h... connected.\nHTTP request sent, awaiting response... 401 Unauthorized\nAuthentication selected: \
                     Basic realm=\"r\"\nReusing existing connection to h:80.\nHTTP request sent, awaiting response... 401 Unauthorized\n\nUsername/Password Authentication Failed.\n";
        let reading = read(paste);
        assert_eq!(reading.exchanges.len(), 2);
        assert_eq!(reading.failing, Some(1));
        assert_eq!(reading.exchanges[1].request.as_ref().and_then(|it| it.url.as_ref()).map(|it| it.as_str()), Some("http://h/x"));
    }

    #[test]
    fn blocks_of_debug_output_belong_to_the_url() {
        let paste = "--2026-11-23 07:03:10--  http://h/x\n---request begin---\nGET /x HTTP/1.1\nHost: h\n\n---request end---\nHTTP request sent, awaiting response... \
                     \n---response begin---\nHTTP/1.1 401 No\nServer: s\n\n---response end---\n401 No\nSkipping 5 bytes of body: [{\"a\"}] done.\n";
        let reading = read(paste);
        assert_eq!(reading.exchanges.len(), 1);
        let exchange = &reading.exchanges[0];
        assert_eq!(exchange.request.as_ref().and_then(|it| it.url.as_ref()).map(|it| it.as_str()), Some("http://h/x"));
        assert_eq!(exchange.response.as_ref().and_then(|it| it.body.as_ref()).map(|it| it.as_str()), Some("{\"a\"}"));
    }
}
