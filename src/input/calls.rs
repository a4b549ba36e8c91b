//! Code that makes a request: Python requests and httpx, axios, Go, Java, PHP, Ruby and C# clients, as people paste it with the error below.

use super::implied::{basic, made};
use super::lines::Lines;
use super::literal::literal;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Field, Request, Setting, Shown};
use crate::text::{Seek, Span, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "calls", claim };

// Code longer than this is a program, of which the call alone is read.
const MAX_LINES: usize = 40;

/// Calls, with the method that they imply; an empty one stands in the first argument.
const CALLS: &[(&str, &str)] = &[
    ("requests.get(", "GET"),
    ("requests.post(", "POST"),
    ("requests.put(", "PUT"),
    ("requests.patch(", "PATCH"),
    ("requests.delete(", "DELETE"),
    ("requests.request(", ""),
    ("httpx.get(", "GET"),
    ("httpx.post(", "POST"),
    ("httpx.request(", ""),
    ("session.get(", "GET"),
    ("session.post(", "POST"),
    ("axios.get(", "GET"),
    ("axios.post(", "POST"),
    ("axios.put(", "PUT"),
    ("axios.delete(", "DELETE"),
    ("axios(", "GET"),
    ("axios.request(", "GET"),
    ("superagent.get(", "GET"),
    ("got(", "GET"),
    ("$http.get(", "GET"),
    ("$http.post(", "POST"),
    ("this.http.get(", "GET"),
    ("this.http.post(", "POST"),
    ("$.ajax(", "GET"),
    ("http.NewRequest(", ""),
    ("HttpRequestMessage(HttpMethod.Get", "GET"),
    ("HttpRequestMessage(HttpMethod.Post", "POST"),
    ("urllib.request.Request(", "GET"),
    ("urllib2.Request(", "GET"),
    ("HTTParty.get(", "GET"),
    ("HTTParty.post(", "POST"),
    ("RestClient.get(", "GET"),
    ("RestClient.post(", "POST"),
    ("curl_init(", "GET"),
    ("->get(", "GET"),
    ("->post(", "POST"),
    ("->request(", ""),
    ("URI.create(", "GET"),
    ("reqwest::get(", "GET"),
    ("dio.get(", "GET"),
    ("http.get(", "GET"),
    ("http.post(", "POST"),
];

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let first = lines.get(at)?;
    let code_at = if call_in(first).is_some() {
        at
    } else {
        // Headers are often named before the call.
        let defines = ["headers = {", "headers={", "headers: {", "config = {", "headers = array(", "$headers = ["].iter().any(|it| first.holds(it));
        let end = at.saturating_add(MAX_LINES / 2).min(lines.len());
        defines.then(|| (at..end).find(|line| lines.get(*line).and_then(call_in).is_some())).flatten()?
    };
    let (start, implied) = call_in(lines.get(code_at)?)?;
    let end = closing(lines, code_at, start);
    let block = lines.block(at..end);
    let call_offset = block.len().saturating_sub(lines.block(code_at..end).len()).saturating_add(start);
    let found = strings(&block);
    let url = url_of(&found, call_offset)?;
    let method = method_of(&block, &found, call_offset, implied);
    let span = lines.extent(at..end);
    let (fields, settings) = fields_of(&block, &found, &url);
    let credentials = fields.iter().any(|it| crate::http::secret_names::is_key_field(it.name.as_str()) || it.is("Authorization")) || !settings.is_empty();
    let hidden = !credentials && (keeps_fields(lines.get(code_at)?, start) || names_fields(block.as_str().get(call_offset..).unwrap_or_default()));
    let request = Request {
        method: Some(Text::standing_for(method, block.origin(call_offset..call_offset.saturating_add(1)))),
        url: Some(url),
        fields,
        fields_shown: !hidden,
        shown: Shown::Given,
        settings,
        span,
        ..Request::default()
    };
    Some(Claim { lines: end.saturating_sub(at).max(1), parts: vec![Part::Command(request)], what: "code" })
}

/// Whether the call belongs to an object that may bring fields of its own: a session, a client, an injected service.
fn keeps_fields(line: &str, start: usize) -> bool {
    let call = line.get(..start).unwrap_or_default();
    ["session.", "->", "this.http.", "$http.", "dio.", "client.", "axios", "reqwest::"].iter().any(|it| call.holds(it)) && !call.holds("requests.")
}

/// Whether arguments give fields, options or a credential by a name, so that what they hold is not seen: `headers=headers`, `, config)`.
fn names_fields(arguments: &str) -> bool {
    let call = arguments.get(..arguments.floor_char_boundary(2_000)).unwrap_or_default();
    let is_name = |it: &str| {
        let it = it.trim().trim_start_matches(['$', '@', '*', '.']);
        let word = !it.is_empty() && it.chars().all(|it| it.is_alphanumeric() || "_.$>-".contains(it));
        word && it.starts_with(|it: char| it.is_alphabetic() || it == '_') && !matches!(it, "null" | "None" | "nil" | "true" | "false" | "undefined" | "True" | "False")
    };
    let end = call.find([')', '\n']).unwrap_or(call.len());
    let last = call.get(..end).and_then(|it| it.rsplit_once(',')).is_some_and(|(_, it)| is_name(it));
    let by_name = ["headers=", "headers:", "headers =>", "headers =", "auth=", "auth:", "auth ="].iter().any(|mark| {
        call.cut(mark).is_some_and(|(_, rest)| {
            let value = rest.trim_start().split([',', ')', '}', '\n', '(']).next().unwrap_or_default();
            is_name(value)
        })
    });
    last || by_name
}

/// Where in a line a call starts to have arguments, and the method that it implies.
fn call_in(line: &str) -> Option<(usize, &'static str)> {
    if line.len() > 2000 || !line.contains('(') || line.trim_start().starts_with(['#', '>', '<']) {
        return None;
    }
    CALLS.iter().find_map(|(call, method)| {
        let at = line.seek(call)?;
        let before = line.get(..at)?.chars().next_back();
        // A word that only ends like the call is another one.
        let whole = call.starts_with(['-', '$']) || !before.is_some_and(|it| it.is_alphanumeric() || it == '_' || it == '$' || it == '.');
        whole.then_some((at.saturating_add(call.len()), *method))
    })
}

/// The line behind the one in which the brackets of the call close.
fn closing(lines: &Lines, code_at: usize, start: usize) -> usize {
    let mut depth = 1_i32;
    for at in code_at..code_at.saturating_add(MAX_LINES).min(lines.len()) {
        let line = lines.get(at).unwrap_or_default();
        let part = if at == code_at { line.get(start..).unwrap_or_default() } else { line };
        for it in part.bytes() {
            match it {
                b'(' | b'{' | b'[' => depth = depth.saturating_add(1),
                b')' | b'}' | b']' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth <= 0 {
                return with_setters(lines, at.saturating_add(1));
            }
        }
    }
    code_at.saturating_add(1)
}

/// The lines after a call that add to it: `req.Header.Set(…)`, `.header(…)`, `curl_setopt(…)`.
fn with_setters(lines: &Lines, mut at: usize) -> usize {
    const SETTERS: &[&str] = &["Header.Set(", "Header.Add(", "SetBasicAuth(", ".header(", ".Headers.Add", "setRequestHeader(", "curl_setopt", "add_header(", "DefaultRequestHeaders", ".set(", "CURLOPT_"];
    let most = at.saturating_add(MAX_LINES / 2);
    let mut end = at;
    while at < most
        && let Some(line) = lines.get(at)
    {
        let between = line.trim().is_empty() || line.holds("err") || line.trim_end().ends_with([';', ',', '{', '}', ')']);
        if SETTERS.iter().any(|it| line.holds(it)) {
            end = at.saturating_add(1);
        } else if !between {
            break;
        }
        at = at.saturating_add(1);
    }
    end
}

/// A string literal of the code: where it starts and ends, and what it says.
struct Literal {
    start: usize,
    end: usize,
    value: Text,
}

/// The string literals of a piece of code, in order; what `+` or an interpolation adds stays as its name.
fn strings(code: &Text) -> Vec<Literal> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(step) = code.as_str().get(at..).and_then(|it| it.find(['"', '\'', '`'])) {
        let start = at.saturating_add(step);
        let Some((mut value, mut end)) = literal(code, start).filter(|(_, end)| *end > start) else {
            at = start.saturating_add(1);
            continue;
        };
        let rest = code.as_str().get(end..).unwrap_or_default();
        if let Some(added) = rest.trim_start().strip_prefix(['+', '.']).map(str::trim_start).filter(|_| value.as_str().ends_with(' ')) {
            let from = code.len().saturating_sub(added.len());
            let len = added.find(|it: char| !(it.is_alphanumeric() || "_$.".contains(it))).unwrap_or(added.len());
            if len > 0 {
                let name = added.get(..len).unwrap_or_default().trim_start_matches('$');
                end = from.saturating_add(len);
                value.push_decoded(&format!("${{{name}}}"), code.origin(from..end));
            }
        }
        found.push(Literal { start, end, value });
        at = end;
    }
    found
}

fn url_of(found: &[Literal], call: usize) -> Option<Text> {
    let is_url = |it: &&Literal| it.value.as_str().starts_with("http://") || it.value.as_str().starts_with("https://");
    let in_call = found.iter().filter(|it| it.start >= call).find(is_url);
    in_call.or_else(|| found.iter().find(is_url)).map(|it| it.value.clone())
}

fn method_of(code: &Text, found: &[Literal], call: usize, implied: &str) -> String {
    let is_method = |it: &str| matches!(it.to_ascii_uppercase().as_str(), "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS");
    let named = |it: &&Literal| is_method(it.value.as_str()) && (implied.is_empty() || before(code, it.start).ends_with("method"));
    let said = found.iter().filter(|it| it.start >= call).find(named);
    said.map_or_else(|| if implied.is_empty() { "GET" } else { implied }.to_owned(), |it| it.value.as_str().to_ascii_uppercase())
}

/// What stands before an offset, without the separators and quotes that end it.
fn before(code: &Text, at: usize) -> &str {
    code.as_str().get(..at).unwrap_or_default().trim_end_matches(['f', 'b', 'r']).trim_end().trim_end_matches([':', '=', '>', '"', '\'', ' ', '(', '[', ']'])
}

/// Fields and settings: two literals of which the first is a field's name; `auth=("user", "password")` and the like.
fn fields_of(code: &Text, found: &[Literal], url: &Text) -> (Vec<Field>, Vec<Setting>) {
    let mut fields = Vec::new();
    let mut settings = Vec::new();
    for pair in found.windows(2) {
        let [first, second] = pair else { continue };
        let between = code.as_str().get(first.end..second.start).unwrap_or_default();
        if between.trim() != "," {
            continue;
        }
        let lead = before(code, first.start);
        if ["auth", "HTTPBasicAuth", "basic_auth", "SetBasicAuth", "withBasicAuth"].iter().any(|it| lead.ends_with(it)) {
            add_basic(&first.value, &second.value, &mut fields, &mut settings);
        } else if is_field_name(first.value.as_str()) {
            // Header.Set("Authorization", "Bearer …")
            fields.push(Field { name: first.value.clone(), value: second.value.trim() });
        }
    }
    for value in found.iter().filter(|it| it.value.span() != url.span()) {
        // A name with or without quotes, and a colon, arrow or equals sign.
        let gap = code.as_str().get(before(code, value.start).len()..value.start).unwrap_or_default();
        let lead = before(code, value.start);
        let from = lead.rfind(|it: char| !(it.is_ascii_alphanumeric() || it == '-' || it == '_')).map_or(0, |at| at.saturating_add(1));
        let name = code.slice(from..lead.len());
        if gap.contains([':', '=']) && !gap.contains('(') && is_field_name(name.as_str()) {
            fields.push(Field { name, value: value.value.trim() });
        }
    }
    named_pair(code, found, &mut fields, &mut settings);
    for it in found.iter().filter(|it| it.value.as_str().holds(": ") && !it.value.as_str().contains('\n')) {
        if let Some((name, value)) = it.value.split_once(':').filter(|(name, _)| is_field_name(name.as_str())) {
            fields.push(Field { name, value: value.trim() });
        }
    }
    (fields, settings)
}

/// `auth: { username: 'jane', password: '…' }` of axios, `withToken('…')` of Laravel.
fn named_pair(code: &Text, found: &[Literal], fields: &mut Vec<Field>, settings: &mut Vec<Setting>) {
    let after = |name: &str| found.iter().find(|it| before(code, it.start).ends_with(name)).map(|it| it.value.clone());
    if let (Some(user), Some(password)) = (after("username"), after("password"))
        && code.as_str().holds("auth")
    {
        add_basic(&user, &password, fields, settings);
    }
    if let Some(token) = after("withToken") {
        fields.push(made("Authorization", "Bearer ", &token));
    }
}

fn add_basic(user: &Text, password: &Text, fields: &mut Vec<Field>, settings: &mut Vec<Setting>) {
    let span: Span = user.span().to(password.span());
    let pair = format!("{}:{}", user.as_str(), password.as_str());
    fields.push(basic(&pair, span));
    settings.push(Setting { name: "user", value: Text::standing_for(pair, span) });
}

/// Whether a string has the look of a field name: a known one, or words with hyphens that start as names do.
fn is_field_name(text: &str) -> bool {
    let known = ["authorization", "accept", "cookie", "apikey", "api_key", "api-key", "token", "key", "auth", "authentication", "authorisation", "host", "origin", "referer"];
    let lower = text.to_ascii_lowercase();
    let token = !text.is_empty() && text.len() < 60 && text.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-' || it == b'_');
    token && (known.contains(&lower.as_str()) || lower.starts_with("x-") || lower.starts_with("content-") || lower.starts_with("x_") || (lower.contains('-') && lower.len() > 5) || lower.holds("authori"))
}

#[cfg(test)]
mod tests {
    use super::super::read;

    #[track_caller]
    fn check(paste: &str, method: &str, url: &str, fields: &[(&str, &str)]) {
        let reading = read(paste);
        let request = reading.exchanges.iter().find_map(|it| it.request.as_ref()).expect("a request is read");
        assert_eq!(request.method.as_ref().map(|it| it.as_str()), Some(method));
        assert_eq!(request.url.as_ref().map(|it| it.as_str()), Some(url));
        let got: Vec<(&str, &str)> = request.fields.iter().map(|it| (it.name.as_str(), it.value.as_str())).collect();
        assert_eq!(got, fields);
    }

    #[test]
    fn python_with_headers_named_before_the_call() {
        let paste = "import requests\nheaders = {\n    'Authorization': f'Bearer {token}',\n    \"X-Api-Key\": \"abc\"\n}\nr = requests.get('https://api.example.com/me', headers=headers)\nprint(r.status_code)  # 401\n";
        check(paste, "GET", "https://api.example.com/me", &[("Authorization", "Bearer {token}"), ("X-Api-Key", "abc")]);
    }

    #[test]
    fn a_pair_is_a_basic_credential() {
        check("r = requests.get(\"https://api.example.com/me\", auth=(\"jane\", \"s3cret\"))", "GET", "https://api.example.com/me", &[("Authorization", "Basic amFuZTpzM2NyZXQ=")]);
        check("axios.get('https://api.example.com/me', { auth: { username: 'jane', password: 's3cret' } })", "GET", "https://api.example.com/me", &[("Authorization", "Basic amFuZTpzM2NyZXQ=")]);
    }

    #[test]
    fn go_sets_fields_after_the_call() {
        let paste = "req, err := http.NewRequest(\"POST\", \"https://api.example.com/me\", nil)\nif err != nil {\n\tpanic(err)\n}\nreq.Header.Set(\"Authorization\", \"Bearer \"+token)\nresp, err := client.Do(req)\n";
        check(paste, "POST", "https://api.example.com/me", &[("Authorization", "Bearer ${token}")]);
    }
}
