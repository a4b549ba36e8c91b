//! wget: the lines that it prints by itself, with `-S` and with `-d`.

use super::lines::Lines;
use super::reader::{Claim, Part, Reader};
use super::{prompt, shell};
use crate::http::exchange::{Exchange, Field, Request, Response, Setting, Shown};
use crate::text::{Seek, Spanned, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "wget", claim };

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at)?;
    if let Some(command) = command(lines, at, line) {
        return Some(command);
    }
    let part = match line.bytes().next()? {
        b'-' => started(lines, line).or_else(|| rule(line))?,
        b'H' | b'P' => sent(lines, line)?,
        b'S' => skipped(lines, line)?,
        b'A' | b'U' => vec![note(lines, line)?],
        _ => return None,
    };
    Some(Claim { lines: 1, parts: part, what: "wget" })
}

// `wget --header='Name: value' --user=jane URL`. It sends a password only when it is asked for one.
fn command(lines: &Lines, at: usize, line: &str) -> Option<Claim> {
    let found = prompt::find(line, "wget")?;
    let command = shell::command(lines, at, found.command, found.shell, !found.prompted);
    let mut request =
        Request { fields_shown: true, shown: Shown::Given, span: lines.extent(at..at.saturating_add(command.lines)), ..Request::default() };
    let mut method = None;
    let mut words = command.words.iter().skip(1);
    while let Some(word) = words.next() {
        let chars = word.as_str();
        if !chars.starts_with('-') {
            if request.url.is_none() && chars.contains(['.', ':', '/']) {
                request.url = Some(word.clone());
            }
            continue;
        }
        let (option, glued) = chars.split_once('=').map_or((chars, None), |(option, value)| (option, Some(word.part(value))));
        let takes = matches!(
            option,
            "--header"
                | "--user"
                | "--http-user"
                | "--password"
                | "--http-password"
                | "--post-data"
                | "--post-file"
                | "--method"
                | "--body-data"
                | "--user-agent"
                | "-U"
                | "-O"
                | "-o"
                | "-P"
                | "-e"
        );
        let value = glued.or_else(|| if takes { words.next().cloned() } else { None });
        match (option, value) {
            ("--header", Some(value)) => {
                if let Some((name, content)) = value.split_once(':') {
                    request.fields.push(Field { name: name.trim(), value: content.trim() });
                }
            }
            ("--user" | "--http-user", Some(value)) => request.settings.push(Setting { name: "user", value }),
            ("--user-agent" | "-U", Some(value)) => {
                request.fields.push(Field { name: Text::standing_for("User-Agent", word.span()), value })
            }
            ("--method", Some(value)) => method = Some(value),
            ("--post-data" | "--body-data", Some(value)) => {
                method = method.or_else(|| Some(Text::standing_for("POST", word.span())));
                request.body = Some(value);
            }
            ("--no-check-certificate", _) => request.settings.push(Setting { name: "insecure", value: word.clone() }),
            _ => {}
        }
    }
    let url = request.url.as_ref()?;
    request.method = method.or_else(|| Some(Text::standing_for("GET", crate::text::Span::new(url.span().start, url.span().start))));
    Some(Claim { lines: command.lines, parts: vec![Part::Command(request)], what: "wget command" })
}

// `--2026-11-23 07:03:10--  http://example.com/`
fn started(lines: &Lines, line: &str) -> Option<Vec<Part>> {
    let (time, url) = line.strip_prefix("--")?.cut("--")?;
    let url = url.trim();
    if !time.bytes().next()?.is_ascii_digit() || !url.holds("://") {
        return None;
    }
    let request = Request {
        method: Some(Text::standing_for("GET", lines.span(url.get(..0)?))),
        url: Some(lines.slice(url)),
        shown: Shown::Told,
        span: lines.span(line),
        ..Request::default()
    };
    Some(vec![Part::Told(Box::new(Exchange { request: Some(request), ..Exchange::default() }))])
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
    let (_, content) = line.strip_prefix("Skipping ")?.cut(" bytes of body: [")?;
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
