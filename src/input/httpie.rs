//! HTTPie and xh commands: `http POST host/path Name:value key=value`.

use super::grammar::is_method;
use super::implied::{basic, made};
use super::lines::Lines;
use super::prompt;
use super::reader::{Claim, Part, Reader};
use super::shell;
use crate::http::exchange::{Field, Request, Setting, Shown};
use crate::text::{Seek, Span, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "httpie", claim };

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at)?;
    let found = ["http", "https", "xh", "xhs"].iter().find_map(|it| prompt::find(line, it))?;
    let command = shell::command(lines, at, found.command, found.shell, !found.prompted);
    let mut request = read(&command.words)?;
    request.span = lines.extent(at..at.saturating_add(command.lines));
    Some(Claim { lines: command.lines, parts: vec![Part::Command(request)], what: "HTTPie command" })
}

const TAKE_VALUE: [&str; 17] = [
    "--auth",
    "-a",
    "--auth-type",
    "-A",
    "--session",
    "--session-read-only",
    "--proxy",
    "--verify",
    "--cert",
    "--cert-key",
    "--timeout",
    "--print",
    "-p",
    "--output",
    "-o",
    "--raw",
    "--max-redirects",
];

fn read(words: &[Text]) -> Option<Request> {
    let mut method = None::<Text>;
    let mut url = None::<Text>;
    let mut fields = Vec::new();
    let mut settings = Vec::new();
    let mut has_data = false;
    let (mut auth, mut bearer) = (None::<Text>, false);
    let mut at = 1;
    while let Some(word) = words.get(at) {
        at = at.saturating_add(1);
        let chars = word.as_str();
        if chars.starts_with('-') && chars.len() > 1 {
            let (option, glued) = chars.split_once('=').map_or((chars, None), |(option, value)| (option, Some(word.part(value))));
            let takes = TAKE_VALUE.contains(&option);
            let value = glued.or_else(|| {
                let value = words.get(at).filter(|_| takes).cloned();
                at = at.saturating_add(usize::from(takes));
                value
            });
            match (option, value) {
                ("--auth" | "-a", Some(value)) => auth = Some(value),
                ("--auth-type" | "-A", Some(value)) => match value.as_str() {
                    // A plug-in of that name sends the token behind Bearer, too.
                    "bearer" | "jwt" => bearer = true,
                    "digest" => settings.push(Setting { name: "digest", value }),
                    _ => settings.push(Setting { name: "basic", value }),
                },
                ("--follow" | "-F", _) => settings.push(Setting { name: "location", value: word.clone() }),
                _ => {}
            }
        } else if method.is_none() && url.is_none() && is_method(&chars.to_ascii_uppercase()) {
            method = Some(Text::standing_for(chars.to_ascii_uppercase(), word.span()));
        } else if url.is_none() {
            // A word that is no address makes it prose.
            let is_address = chars.contains(['.', ':', '/']) || chars == "localhost" || chars.starts_with('$');
            url = Some(word.clone()).filter(|_| is_address);
            url.as_ref()?;
        } else {
            has_data |= item(word, &mut fields);
        }
    }
    let url = absolute(words.first()?, &url?);
    fields.extend(auth.filter(|it| !it.is_empty()).map(|it| credentials(&it, bearer, &mut settings)));
    let method =
        method.unwrap_or_else(|| Text::standing_for(if has_data { "POST" } else { "GET" }, Span::new(url.span().start, url.span().start)));
    Some(Request { method: Some(method), url: Some(url), fields, fields_shown: true, shown: Shown::Given, settings, ..Request::default() })
}

// `Name:value` is a field, `key=value`, `key:=json` and `key@file` are data, `key==value` is a parameter.
fn item(word: &Text, fields: &mut Vec<Field>) -> bool {
    let chars = word.as_str();
    let Some(at) = chars.find([':', '=', '@']) else { return false };
    let rest = chars.get(at..).unwrap_or_default();
    if !rest.starts_with(':') || rest.starts_with(":=") {
        return !rest.starts_with("==");
    }
    let (name, value) = (chars.get(..at).unwrap_or_default(), rest.get(1..).unwrap_or_default());
    if !value.is_empty() {
        fields.push(Field { name: word.part(name), value: word.part(value).trim() });
    }
    false
}

fn credentials(value: &Text, is_bearer: bool, settings: &mut Vec<Setting>) -> Field {
    settings.push(Setting { name: if is_bearer { "oauth2-bearer" } else { "user" }, value: value.clone() });
    if is_bearer { made("Authorization", "Bearer ", value) } else { basic(value.as_str(), value.span()) }
}

// `http :8080/x` is localhost; a bare host gets the program's scheme.
fn absolute(program: &Text, url: &Text) -> Text {
    let chars = url.as_str();
    if chars.holds("://") || chars.starts_with('$') {
        return url.clone();
    }
    let scheme = if matches!(program.as_str(), "https" | "xhs") { "https://" } else { "http://" };
    let host = if chars.starts_with(':') { "localhost" } else { "" };
    let start = url.span().start;
    let (rest, host) = if chars.starts_with(":/") { (chars.get(1..).unwrap_or_default(), "localhost") } else { (chars, host) };
    let mut absolute = Text::standing_for(format!("{scheme}{host}"), Span::new(start, start));
    let rest = url.part(rest);
    absolute.push_text(&rest, 0..rest.len());
    absolute
}

#[cfg(test)]
mod tests {
    use super::super::read;

    #[test]
    fn items_make_the_request() {
        let reading = read("$ http -a jane:pw POST :8080/x X-A:b name=c q==d\nHTTP/1.1 401 Unauthorized\nServer: x\n\n");
        assert_eq!(reading.exchanges.len(), 1);
        let request = reading.exchanges[0].request.as_ref().expect("a request");
        assert_eq!(request.url.as_ref().map(|it| it.as_str()), Some("http://localhost:8080/x"));
        assert_eq!(request.method.as_ref().map(|it| it.as_str()), Some("POST"));
        assert_eq!(request.fields.len(), 2);
        assert_eq!(reading.exchanges[0].status(), Some(401));
    }

    #[test]
    fn prose_is_no_command() {
        assert!(read("http is a protocol").exchanges.is_empty());
        assert!(read("https://example.com/").exchanges.is_empty());
    }
}
