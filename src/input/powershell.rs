//! PowerShell's `Invoke-WebRequest` and `Invoke-RestMethod`: typed, or copied by a browser with its session object.

use super::lines::Lines;
use super::reader::{Claim, Part, Reader};
use super::shell::{self, Shell};
use crate::http::exchange::{Field, Request, Setting, Shown};
use crate::text::{Seek, Span, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "powershell", claim };

const NAMES: [&str; 4] = ["invoke-webrequest", "invoke-restmethod", "iwr ", "irm "];

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at)?;
    if line.len() > 20_000 {
        return None;
    }
    let is_session = line.trim_start().starts_with("$session");
    let start = if is_session { None } else { command_start(line) };
    if !is_session && start.is_none() {
        return None;
    }
    let mut made = Making::default();
    let mut next = at;
    if is_session {
        if !line.holds("WebRequestSession") {
            return None;
        }
        // The session's cookies and agent stand before the command.
        while let Some(line) = lines.get(next).filter(|it| it.trim_start().starts_with("$session")) {
            made.session(lines, line);
            next = next.saturating_add(1);
        }
    }
    let start = start.or_else(|| lines.get(next).and_then(command_start));
    if let Some(start) = start
        && let Some(line) = lines.get(next)
        && let Some(chars) = line.get(start..)
    {
        let (text, end) = command_text(lines, next, line.len().saturating_sub(chars.len()));
        made.command(&text);
        next = end;
    }
    let Some(request) = made.request(lines.extent(at..next)) else {
        // A session without its command: taken all the same, so that its lines are not searched again.
        let parts = vec![Part::Saying(lines.block(at..next))];
        return (next > at).then(|| Claim { lines: next.saturating_sub(at), parts, what: "PowerShell session" });
    };
    Some(Claim { lines: next.saturating_sub(at).max(1), parts: vec![Part::Command(request)], what: "PowerShell command" })
}

// Where the command's name starts, at the line's start, behind a prompt or behind an assignment.
fn command_start(line: &str) -> Option<usize> {
    let mut end = line.len().min(200);
    while !line.is_char_boundary(end) {
        end = end.saturating_sub(1);
    }
    let lower = line.get(..end)?.to_ascii_lowercase();
    let at = NAMES.iter().filter_map(|it| lower.seek(it)).min()?;
    let before = lower.get(..at)?.trim_end();
    let stands = before.is_empty() || before.ends_with(['>', '=', '$', '(', '|', ':', '`']);
    let behind = lower.get(at..)?;
    // `Invoke-WebRequest : The remote server returned an error` is what it answers.
    let name_end = behind.find(' ')?;
    let options = behind.get(name_end..)?.trim_start();
    (stands && (options.starts_with('-') || options.starts_with(['"', '\'', '$', '`']) || options.starts_with("http"))).then_some(at)
}

// The command's lines: continued by a backtick, or by braces that are still open.
fn command_text(lines: &Lines, at: usize, skip: usize) -> (Text, usize) {
    let mut end = at;
    let mut depth = 0_i32;
    while end < at.saturating_add(200)
        && let Some(line) = lines.get(end)
    {
        depth = depth.saturating_add(line.matches('{').count() as i32).saturating_sub(line.matches('}').count() as i32);
        end = end.saturating_add(1);
        if depth <= 0 && !line.trim_end().ends_with('`') {
            break;
        }
    }
    let block = lines.block(at..end);
    (block.slice(skip..block.len()), end)
}

#[derive(Default)]
struct Making {
    method: Option<Text>,
    url: Option<Text>,
    fields: Vec<Field>,
    cookies: Text,
    body: Option<Text>,
    settings: Vec<Setting>,
    // Fields stand in a variable, or the line is cut as error records cut it.
    hidden: bool,
}

impl Making {
    // `$session.UserAgent = "…"`, `$session.Cookies.Add((New-Object System.Net.Cookie("n", "v", "/", "host")))`
    fn session(&mut self, lines: &Lines, line: &str) {
        if let Some((_, value)) = line.cut("UserAgent =").or_else(|| line.cut("UserAgent=")) {
            let value = value.trim().trim_matches('"');
            self.fields.push(Field { name: implied("User-Agent", lines.span(value)), value: lines.slice(value) });
        } else if let Some((_, arguments)) = line.cut("System.Net.Cookie(") {
            let mut strings = arguments.split('"').skip(1).step_by(2);
            if let (Some(name), Some(value)) = (strings.next(), strings.next()) {
                let start = lines.span(name).start;
                let separator = if self.cookies.is_empty() { "" } else { "; " };
                self.cookies.push_decoded(separator, Span::new(start, start));
                for (part, mark) in [(name, "="), (value, "")] {
                    let text = lines.slice(part);
                    self.cookies.push_text(&text, 0..text.len());
                    self.cookies.push_decoded(mark, Span::new(text.span().end, text.span().end));
                }
            }
        }
    }

    fn command(&mut self, text: &Text) {
        let hash = headers(text);
        if let Some(hash) = &hash {
            self.pairs(hash);
        }
        let words = words(text);
        let mut at = 1;
        while let Some(word) = words.get(at) {
            at = at.saturating_add(1);
            let Some(option) = word.as_str().strip_prefix('-') else {
                self.hidden |= word.as_str() == "..." || word.as_str().starts_with('@');
                if self.url.is_none() && (word.as_str().holds("://") || at == 2) {
                    self.url = Some(word.clone());
                }
                continue;
            };
            let value = words.get(at).cloned();
            let takes = self.option(&option.to_ascii_lowercase(), word, value);
            at = at.saturating_add(usize::from(takes));
        }
    }

    // True where the option took the next word.
    fn option(&mut self, option: &str, word: &Text, value: Option<Text>) -> bool {
        match option {
            "uri" => self.url = value,
            // The braces are read by themselves; a variable hides them.
            "headers" | "proxyheaders" => {
                let variable = value.is_some_and(|it| it.as_str().starts_with('$'));
                self.hidden |= variable;
                return variable;
            }
            "method" => self.method = value.map(|it| Text::standing_for(it.as_str().to_ascii_uppercase(), it.span())),
            "body" => self.body = value,
            "contenttype" => self.fields.extend(value.map(|it| Field { name: implied("Content-Type", it.span()), value: it })),
            "useragent" => self.fields.extend(value.map(|it| Field { name: implied("User-Agent", it.span()), value: it })),
            "credential" => self.settings.extend(value.map(|value| Setting { name: "user", value })),
            "authentication" => {
                let name = match value.as_ref().map(|it| it.as_str().to_ascii_lowercase()).as_deref() {
                    Some("bearer" | "oauth") => "oauth2-bearer",
                    _ => "basic",
                };
                self.settings.extend(value.map(|value| Setting { name, value }));
            }
            "token" => self.settings.extend(value.map(|value| Setting { name: "oauth2-bearer", value })),
            "usedefaultcredentials" => {
                self.settings.push(Setting { name: "negotiate", value: word.clone() });
                return false;
            }
            "skipcertificatecheck" => {
                self.settings.push(Setting { name: "insecure", value: word.clone() });
                return false;
            }
            "proxy" => self.settings.extend(value.map(|value| Setting { name: "proxy", value })),
            "usebasicparsing"
            | "allowunencryptedauthentication"
            | "passthru"
            | "verbose"
            | "debug"
            | "disablekeepalive"
            | "skiphttperrorcheck" => return false,
            _ => {}
        }
        true
    }

    // `"name"="value"` or `Name = 'value'`, apart by line ends or semicolons.
    fn pairs(&mut self, hash: &Text) {
        let mut from: usize = 0;
        let chars = hash.as_str();
        for part in split_pairs(chars) {
            let at = from;
            from = from.saturating_add(part.len()).saturating_add(1);
            let Some((name, value)) = part.split_once('=') else { continue };
            let name = name.trim().trim_matches(['"', '\'', '`']).trim();
            let is_pseudo = matches!(name, "authority" | "method" | "path" | "scheme");
            if name.is_empty() || is_pseudo {
                continue;
            }
            let value_at = at.saturating_add(part.len()).saturating_sub(value.len());
            let value = hash.slice(value_at..value_at.saturating_add(value.len())).trim();
            self.fields.push(Field { name: hash.part(name), value: unquoted(&value) });
        }
    }

    fn request(mut self, span: Span) -> Option<Request> {
        let url = self.url.take()?;
        if !self.cookies.is_empty() {
            let name = implied("Cookie", self.cookies.span());
            self.fields.push(Field { name, value: std::mem::take(&mut self.cookies) });
        }
        let method = self.method.take().unwrap_or_else(|| Text::standing_for("GET", Span::new(span.start, span.start)));
        Some(Request {
            method: Some(method),
            url: Some(url),
            fields_shown: !self.hidden || !self.fields.is_empty(),
            fields: self.fields,
            body: self.body,
            shown: Shown::Given,
            settings: self.settings,
            span,
            ..Request::default()
        })
    }
}

fn implied(name: &str, span: Span) -> Text {
    Text::standing_for(name, Span::new(span.start, span.start))
}

// Line ends and semicolons outside quotes.
fn split_pairs(chars: &str) -> Vec<&str> {
    let mut quote = None::<char>;
    let mut escaped = false;
    chars
        .split(|it: char| {
            let ends = quote.is_none() && matches!(it, '\n' | ';');
            if escaped {
                escaped = false;
            } else if it == '`' {
                escaped = true;
            } else if quote == Some(it) {
                quote = None;
            } else if quote.is_none() && matches!(it, '"' | '\'') {
                quote = Some(it);
            }
            ends
        })
        .collect()
}

fn unquoted(value: &Text) -> Text {
    words(value).into_iter().next().unwrap_or_else(|| value.clone())
}

// The text between the braces of `-Headers @{ … }`.
fn headers(text: &Text) -> Option<Text> {
    let chars = text.as_str();
    let at = chars.to_ascii_lowercase().seek("-headers")?;
    let hash = hash(chars, at)?;
    Some(text.slice(hash.start.saturating_add(2)..hash.end.saturating_sub(1)))
}

// Where the next `@{ … }` stands, its braces matched outside quotes.
fn hash(chars: &str, from: usize) -> Option<std::ops::Range<usize>> {
    let start = from.saturating_add(chars.get(from..)?.seek("@{")?);
    let mut depth = 0_usize;
    let mut quote = None::<char>;
    let mut escaped = false;
    for (offset, char) in chars.get(start..)?.char_indices() {
        match char {
            _ if escaped => escaped = false,
            '`' => escaped = true,
            it if quote == Some(it) => quote = None,
            _ if quote.is_some() => {}
            '"' | '\'' => quote = Some(char),
            '{' => depth = depth.saturating_add(1),
            '}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return Some(start..start.saturating_add(offset).saturating_add(1));
                }
            }
            _ => {}
        }
    }
    None
}

fn words(text: &Text) -> Vec<Text> {
    let cut = super::lines::Cut::new(without_braces(text));
    let lines = cut.lines();
    let Some(first) = lines.get(0) else { return Vec::new() };
    shell::command(&lines, 0, first, Shell::PowerShell, true).words
}

// The hash of fields is read by itself; for the options around it, it is one word.
fn without_braces(text: &Text) -> Text {
    let Some(hash) = hash(text.as_str(), 0) else { return text.clone() };
    let mut rest = text.slice(0..hash.start);
    rest.push_text(text, hash.end..text.len());
    rest
}

#[cfg(test)]
mod tests {
    use super::super::read;

    fn check(paste: &str, wanted: &str) {
        let reading = read(paste);
        let request = reading.exchanges[0].request.as_ref().expect("a request");
        let fields: Vec<String> = request.fields.iter().map(|it| format!("{}: {}", it.name.as_str(), it.value.as_str())).collect();
        let text = |it: &Option<crate::text::Text>| it.as_ref().map_or("-".to_owned(), |it| it.as_str().to_owned());
        assert_eq!(format!("{} {} [{}]", text(&request.method), text(&request.url), fields.join(" | ")), wanted, "{paste}");
    }

    #[test]
    fn a_copied_command_with_its_session() {
        check(
            "$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession\n$session.UserAgent = \"me 1.0\"\n$session.Cookies.Add((New-Object \
             System.Net.Cookie(\"a\", \"b\", \"/\", \"h\")))\nInvoke-WebRequest -UseBasicParsing -Uri \"https://h/x\" `\n-Method \"POST\" `\n-WebSession $session `\n-Headers \
             @{\n\"authority\"=\"h\"\n  \"method\"=\"POST\"\n  \"accept\"=\"*/*\"\n  \"sec-ch-ua\"=\"`\"A`\";v=`\"8`\"\"\n} `\n-ContentType \"application/json\" `\n-Body \"{}\"",
            "POST https://h/x [User-Agent: me 1.0 | accept: */* | sec-ch-ua: \"A\";v=\"8\" | Content-Type: application/json | Cookie: a=b]",
        );
    }

    #[test]
    fn typed_commands() {
        check("PS> invoke-webrequest -uri https://h/x -method head", "HEAD https://h/x []");
        check(
            "$r = Invoke-RestMethod -Uri 'https://h/x' -Headers @{ Authorization = 'Bearer a'; Accept='b' }",
            "GET https://h/x [Authorization: Bearer a | Accept: b]",
        );
        check("irm https://h/x -Headers @{'X-Key'=\"c\"}", "GET https://h/x [X-Key: c]");
    }

    #[test]
    fn its_error_is_the_answer() {
        let reading =
            read("PS C:\\> iwr https://h/x\nInvoke-WebRequest: Response status code does not indicate success: 401 (Unauthorized).");
        assert_eq!(reading.exchanges.len(), 1);
        assert_eq!(reading.exchanges[0].status(), Some(401));
    }
}
