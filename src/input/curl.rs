//! curl commands: the request that they make and the options that shape it.

use super::curl_options::{Opt, option};
use super::curl_query;
use super::implied::{basic, made};
use super::lines::Lines;
use super::prompt;
use super::reader::{Claim, Part, Reader};
use super::shell::{self, Shell};
use super::write_out;
use crate::http::exchange::{Field, Request, Setting, Shown};
use crate::text::{Seek, Span, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "curl command", claim };

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at)?;
    let found = prompt::find(line, "curl")?;
    if !found.prompted && !reads_as_command(found.command) {
        return None;
    }
    let mut command = shell::command(lines, at, found.command, found.shell, !found.prompted);
    let mut parts = Vec::new();
    let mut made = read(&command.words, found.shell);
    let mut count = command.lines;
    // `curl … && curl …`, and the commands that a browser copies for a whole page.
    while let Some(rest) = command.rest.take().filter(|it| it.as_str().trim_start().starts_with("curl ")) {
        parts.append(&mut made);
        let cut = super::lines::Cut::new(rest.trim());
        let rest_lines = cut.lines();
        let Some(chars) = rest_lines.get(0) else { break };
        command = shell::command(&rest_lines, 0, chars, found.shell, !found.prompted);
        made = read(&command.words, found.shell);
    }
    parts.append(&mut made);
    if parts.is_empty() {
        return None;
    }
    let extra = write_out::after(lines, at.saturating_add(count), &command.words, &parts);
    if let Some((more, taken)) = extra {
        parts.extend(more);
        count = count.saturating_add(taken);
    }
    Some(Claim { lines: count, parts, what: "curl command" })
}

// `curl is a tool` is prose: an option, a URL or a quote follows the name of a command.
fn reads_as_command(command: &str) -> bool {
    let Some((_, rest)) = command.split_once([' ', '\t', '\u{a0}']) else { return false };
    let first = rest.trim_start_matches([' ', '\t', '\u{a0}']).split([' ', '\t']).next().unwrap_or_default();
    let mut chars = first.chars();
    let start = chars.next().unwrap_or('\\');
    let is_version = first.bytes().all(|it| it.is_ascii_digit() || it == b'.') && first.bytes().filter(|it| *it == b'.').count() == 2;
    !is_version && matches!(start, '-' | '\'' | '"' | '$' | '^' | '\\' | '`' | '{' | '<' | '\u{201c}' | '\u{2013}' | '#')
        || first.holds("://")
        || first.contains('.') && !first.ends_with('.') && !is_version
        || first.contains('/')
        || first.starts_with("localhost")
}

/// The requests that a curl command with these words makes; the first word is the program's name.
pub(crate) fn read(words: &[Text], shell: Shell) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut making = Making::default();
    let mut at = 1;
    while let Some(word) = words.get(at) {
        at = at.saturating_add(1);
        let chars = word.as_str();
        // A dash that an editor made long is still meant as one.
        let long = chars.strip_prefix("--").or_else(|| chars.strip_prefix('\u{2014}')).filter(|it| !it.is_empty());
        let short = chars.strip_prefix('-').or_else(|| chars.strip_prefix('\u{2013}')).filter(|it| !it.is_empty());
        if let Some(long) = long {
            let (name, glued) = long.split_once('=').map_or((long, None), |(name, value)| (name, Some(word.part(value))));
            let (opt, takes) = option(name);
            if opt == Opt::Next {
                parts.extend(std::mem::take(&mut making).finish());
            }
            let is_option = |it: &Text| it.as_str().starts_with("--");
            let takes = takes && !(opt == Opt::Url && glued.is_none() && words.get(at).is_some_and(is_option));
            let value = if takes { glued.or_else(|| take_value(words, &mut at)) } else { None };
            making.option(opt, word, value);
        } else if short == Some(":") {
            parts.extend(std::mem::take(&mut making).finish());
        } else if let Some(short) = short {
            at = making.cluster(word, short, words, at);
        } else if chars == "-" || (chars.is_empty() && !making.urls.is_empty()) {
            // Standard output, or a stray quote.
        } else if shell == Shell::Cmd && chars.ends_with('\'') && !chars.holds("://") {
            // The rest of what single quotes, which mean nothing there, were to hold together.
        } else if (making.urls.is_empty() || chars.holds("://")) && !is_split(word) {
            making.urls.push(word.clone());
        }
    }
    making.span = words.first().map(Text::span).into_iter().chain(words.last().map(Text::span)).reduce(Span::to).unwrap_or_default();
    parts.extend(making.finish());
    parts
}

fn take_value(words: &[Text], at: &mut usize) -> Option<Text> {
    let value = words.get(*at).cloned();
    *at = at.saturating_add(1);
    value
}

#[derive(Default)]
struct Making {
    urls: Vec<Text>,
    method: Option<Text>,
    fields: Vec<Field>,
    // Fields that other options than `-H` make: one that `-H` gives or takes out stands above them.
    implied: Vec<Field>,
    removed: Vec<String>,
    data: Vec<Text>,
    queries: Vec<Text>,
    upload: Option<Text>,
    user: Option<Text>,
    cookies: Vec<Text>,
    settings: Vec<Setting>,
    posts: Option<Span>,
    head: Option<Span>,
    get: bool,
    no_basic: bool,
    asks_for_help: bool,
    used: bool,
    span: Span,
}

impl Making {
    // `-sSLu user:pw`: flags in one word, the last of which may take the next word or the rest of its own.
    fn cluster(&mut self, word: &Text, short: &str, words: &[Text], mut at: usize) -> usize {
        for (offset, char) in short.char_indices() {
            let (opt, takes) = option(char.encode_utf8(&mut [0; 4]));
            if !takes {
                self.option(opt, word, None);
                continue;
            }
            let rest = short.get(offset.saturating_add(char.len_utf8())..).unwrap_or_default();
            let value = if rest.is_empty() { take_value(words, &mut at) } else { Some(word.part(rest)) };
            self.option(opt, word, value);
            break;
        }
        at
    }

    fn option(&mut self, opt: Opt, word: &Text, value: Option<Text>) {
        self.used = true;
        let value_or_word = || value.clone().unwrap_or_else(|| word.clone());
        match opt {
            Opt::Header => self.header(value),
            Opt::Request => self.method = value.filter(|it| !it.is_empty()),
            Opt::Url => self.urls.extend(value),
            Opt::Data | Opt::Form => {
                self.posts = self.posts.or(Some(word.span()));
                self.data.extend(value.filter(|_| opt == Opt::Data));
            }
            Opt::Encoded => {
                self.posts = self.posts.or(Some(word.span()));
                self.data.extend(value.as_ref().map(curl_query::encoded));
            }
            Opt::Get => self.get = true,
            Opt::Query => self.queries.extend(value.as_ref().map(curl_query::query)),
            Opt::Head => self.head = Some(word.span()),
            Opt::Upload => self.upload = value,
            Opt::User => {
                self.settings.push(Setting { name: "user", value: value_or_word() });
                self.user = value;
            }
            Opt::Bearer => {
                self.settings.push(Setting { name: "oauth2-bearer", value: value_or_word() });
                self.implied.extend(value.map(|it| made("Authorization", "Bearer ", &it)));
            }
            Opt::Agent => self.implied.extend(value.map(|it| made("User-Agent", "", &it))),
            Opt::Referer => self.implied.extend(value.map(|it| made("Referer", "", &referer(&it)))),
            Opt::Cookie => match value.filter(|it| it.as_str().contains('=')) {
                Some(value) => self.cookies.push(value),
                None => self.settings.push(Setting { name: "cookie-jar", value: word.clone() }),
            },
            Opt::Setting(name) => {
                self.no_basic |= matches!(name, "digest" | "ntlm" | "negotiate" | "anyauth" | "aws-sigv4");
                self.settings.push(Setting { name, value: value_or_word() });
            }
            Opt::Next => {}
            Opt::Other => self.asks_for_help |= matches!(word.as_str(), "--version" | "-V" | "--help" | "-h" | "--manual" | "-M"),
        }
    }

    // `Name: value`; `Name;` sends an empty field, `Name:` takes an implied one out, `@file` reads them from a file.
    fn header(&mut self, value: Option<Text>) {
        let Some(value) = value.filter(|it| !it.as_str().starts_with('@')) else { return };
        let chars = value.as_str();
        match chars.split_once(':') {
            Some((name, content)) if !content.trim().is_empty() => {
                let name = name.trim().trim_start_matches(['\u{201c}', '\u{2018}']);
                self.fields.push(Field { name: value.part(name), value: value.part(content.trim()) });
            }
            Some((name, _)) => self.removed.push(name.trim().to_ascii_lowercase()),
            None => {
                if let Some(name) = chars.trim_end().strip_suffix(';') {
                    self.fields.push(Field { name: value.part(name), value: Text::default() });
                }
            }
        }
    }

    fn finish(mut self) -> Vec<Part> {
        if self.urls.is_empty() && (!self.used || self.asks_for_help) {
            return Vec::new();
        }
        self.imply();
        let method = self.method();
        let body = (!self.get).then(|| joined(&self.data)).filter(|it| !it.is_empty());
        let urls = std::mem::take(&mut self.urls);
        let added = || self.data.iter().filter(|_| self.get).chain(&self.queries);
        let mut requests = Vec::new();
        for url in urls.iter().take(32).map(Some).chain(urls.is_empty().then_some(None)) {
            let request = Request {
                method: Some(method.clone()),
                url: url.map(|it| curl_query::target(&with_scheme(&it.trim()), added(), self.upload.as_ref())).filter(|it| !it.is_empty()),
                version: None,
                fields: self.fields.clone(),
                fields_shown: true,
                body: body.clone(),
                shown: Shown::Given,
                settings: self.settings.clone(),
                span: if self.span.is_empty() { url.map(Text::span).unwrap_or_default() } else { self.span },
            };
            requests.push(Part::Command(request));
        }
        requests
    }

    // What options other than `-H` send, unless `-H` says something of the same field.
    fn imply(&mut self) {
        let mut implied = std::mem::take(&mut self.implied);
        implied.extend(cookie(&self.cookies));
        if let Some(user) = self.user.take().filter(|_| !self.no_basic && !implied.iter().any(|it| it.is("Authorization"))) {
            implied.push(user_field(&user));
        }
        implied.retain(|it| !it.value.is_empty() && !self.removed.iter().any(|name| it.is(name)) && !self.fields.iter().any(|field| it.is(field.name.as_str())));
        self.fields.extend(implied);
    }

    fn method(&self) -> Text {
        let implied = |name: &str, span: Span| Text::standing_for(name, span);
        match (&self.method, self.head, &self.upload) {
            (Some(method), ..) => method.clone(),
            (None, Some(span), _) => implied("HEAD", span),
            (None, None, Some(file)) => implied("PUT", file.span()),
            (None, None, None) => match self.posts.filter(|_| !self.get) {
                Some(span) => implied("POST", span),
                None => implied("GET", self.urls.first().map(Text::span).unwrap_or(self.span)),
            },
        }
    }
}

// `-H -H 'A: b'` makes a URL of a field, which curl refuses.
fn is_split(url: &Text) -> bool {
    url.as_str().holds(": ") && !url.as_str().holds("://")
}

// curl guesses the scheme where the command gives none. Only local names are sure to be plain: a public one that answers at all is soon
// redirected, and nobody may conclude from a guess that the transport was insecure.
fn with_scheme(url: &Text) -> Text {
    let chars = url.as_str();
    if chars.is_empty() || chars.holds("://") || chars.starts_with(['$', '{', '<', '/', '%', '[', '(']) {
        return url.clone();
    }
    let authority = chars.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, port) = crate::http::uri::read_host(authority);
    let is_address = host.bytes().all(|it| it.is_ascii_digit() || it == b'.');
    let is_local = host.eq_ignore_ascii_case("localhost") || is_address && !host.is_empty() || port.is_some_and(|it| it != "443");
    if !is_local && (authority.len() < chars.len() || !host.contains('.')) {
        return url.clone();
    }
    let scheme = if is_local { "http://" } else { "https://" };
    let start = url.span().start;
    let mut absolute = Text::standing_for(scheme, Span::new(start, start));
    absolute.push_text(url, 0..url.len());
    absolute
}

// `;auto` asks for the Referer of each redirect, and is not sent.
fn referer(value: &Text) -> Text {
    value.as_str().strip_suffix(";auto").map_or_else(|| value.clone(), |it| value.part(it))
}

// Several `-b` make one field.
fn cookie(pairs: &[Text]) -> Option<Field> {
    let mut all = pairs.first()?.clone();
    for pair in pairs.iter().skip(1) {
        all.push_decoded("; ", Span::new(pair.span().start, pair.span().start));
        all.push_text(pair, 0..pair.len());
    }
    Some(made("Cookie", "", &all))
}

fn user_field(user: &Text) -> Field {
    let pair = if user.as_str().contains(':') { user.as_str().to_owned() } else { format!("{}:", user.as_str()) };
    basic(&pair, user.span())
}

fn joined(data: &[Text]) -> Text {
    let mut body = Text::default();
    for part in data.iter().filter(|it| !it.as_str().starts_with('@')) {
        if !body.is_empty() {
            body.push_decoded("&", Span::new(part.span().start, part.span().start));
        }
        body.push_text(part, 0..part.len());
    }
    body
}

#[cfg(test)]
mod tests {
    use super::super::read;

    fn request(paste: &str) -> (String, String, Vec<String>) {
        let reading = read(paste);
        let request = reading.exchanges.first().and_then(|it| it.request.clone()).expect("a request");
        let fields = request.fields.iter().map(|it| format!("{}: {}", it.name.as_str(), it.value.as_str())).collect();
        let text = |it: &Option<crate::text::Text>| it.as_ref().map_or(String::new(), |it| it.as_str().to_owned());
        (text(&request.method), text(&request.url), fields)
    }

    fn check(paste: &str, method: &str, url: &str, fields: &[&str]) {
        assert_eq!(request(paste), (method.into(), url.into(), fields.iter().map(|it| (*it).to_owned()).collect()), "{paste}");
    }

    #[test]
    fn options_make_the_request() {
        check("curl -sSLu jane:pw https://h/x", "GET", "https://h/x", &["Authorization: Basic amFuZTpwdw=="]);
        check("curl -XPOST -d a=1 -d b=2 h.example/x", "POST", "h.example/x", &[]);
        check("curl -G -d a=1 --data-urlencode b=2 https://h/x?c", "GET", "https://h/x?c&a=1&b=2", &[]);
        check(
            "$ curl -I https://h -A me -e https://r -b 'a=1'",
            "HEAD",
            "https://h",
            &["User-Agent: me", "Referer: https://r", "Cookie: a=1"],
        );
        check("curl -T f.txt https://h/", "PUT", "https://h/f.txt", &[]);
        check("curl -H 'A: $T' -H 'B;' -H 'Accept:' --url https://h", "GET", "https://h", &["A: $T", "B: "]);
        check("curl --digest -u a:b https://h", "GET", "https://h", &[]);
        check("curl -G --data-urlencode 'q=a b&c' --url-query '+d=%20' 'https://h/x#y'", "GET", "https://h/x?q=a+b%26c&d=%20#y", &[]);
        check("curl -G --data-urlencode q@f.txt --url-query @g.txt https://h/x", "GET", "https://h/x?q=@f.txt&@g.txt", &[]);
        check("curl -G --data-urlencode \"q=$NAME\" https://h/x", "GET", "https://h/x?q=$NAME", &[]);
        check("curl -H \u{201c}A: b\u{201d} https://h", "GET", "https://h", &["A: b\u{201d}"]);
    }

    #[test]
    fn a_field_by_its_name_stands_above_what_other_options_imply() {
        let url = "https://h/x";
        check("curl -u a:b -H 'Authorization: Bearer t' https://h/x", "GET", url, &["Authorization: Bearer t"]);
        check("curl --oauth2-bearer a -H 'authorization: Basic t' https://h/x", "GET", url, &["authorization: Basic t"]);
        check("curl -u a:b -H 'Authorization:' https://h/x", "GET", url, &[]);
        check("curl -u a:b --oauth2-bearer t https://h/x", "GET", url, &["Authorization: Bearer t"]);
        check("curl -b a=1 -H 'Cookie: c=2' -A x -H 'User-Agent: y' https://h/x", "GET", url, &["Cookie: c=2", "User-Agent: y"]);
        check("curl -A '' -e 'https://r/;auto' https://h/x", "GET", url, &["Referer: https://r/"]);
        assert_eq!(read("curl -u a:b https://h/x -: https://h/y").exchanges.len(), 2);
        check("curl -H -H 'Content-type: a/b' -d x https://h/x", "POST", "https://h/x", &[]);
        assert!(read("$ curl --version\ncurl 8.5.0 (x86_64-pc-linux-gnu)\n").exchanges.is_empty());
    }

    #[test]
    fn values_point_at_the_paste() {
        let paste = "curl -H 'Authorization: Bearer abc' \\\n  https://h/x";
        let reading = read(paste);
        let request = reading.exchanges[0].request.as_ref().expect("a request");
        let span = request.fields[0].value.span();
        assert_eq!(paste.get(span.start..span.end), Some("Bearer abc"));
        let span = request.url.as_ref().expect("a URL").span();
        assert_eq!(paste.get(span.start..span.end), Some("https://h/x"));
    }

    #[test]
    fn a_command_and_its_answer_are_one_exchange() {
        for (paste, status) in [
            ("$ curl -i https://h/x\nHTTP/2 401\nwww-authenticate: Bearer\n\n{\"error\":\"x\"}\n", Some(401)),
            ("$ curl https://h/x\n{\"error\":\"x\"}\n", None),
            ("$ curl -s -o /dev/null -w '%{http_code}\\n' https://h/x\n401\n", Some(401)),
        ] {
            let reading = read(paste);
            assert_eq!(reading.exchanges.len(), 1, "{paste}");
            assert_eq!(reading.exchanges[0].status(), status, "{paste}");
            assert!(reading.exchanges[0].response.is_some(), "{paste}");
        }
    }
}
