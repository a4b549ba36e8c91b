//! The credential is an unfilled placeholder, or what a program prints for nothing.

use crate::diagnosis::{Cause, Certainty, Finding};
use crate::facts::Facts;
use crate::facts::sent::{Sent, decode_base64, is_hidden};
use crate::http::exchange::Shown;
use crate::text::{Seek, Span};

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    if !facts.refused() {
        return in_words(facts);
    }
    echoed(facts).or_else(|| in_request(facts)).or_else(|| in_settings(facts))
}

/// A setting whose variable nobody fills in: JSON expands nothing, and npm reads `${NAME}` alone.
fn in_settings(facts: &Facts) -> Option<Finding> {
    let unfilled = |value: &str, json: bool, npmrc: bool| match kind(value) {
        Some(Kind::Variable) => {
            let workflow = value.starts_with("${{") || value.starts_with("{{");
            (json && !workflow && value.starts_with(['$', '%', '#'])) || (npmrc && value.starts_with('$') && !value.starts_with("${"))
        }
        Some(Kind::Nothing) => json && matches!(value, "undefined" | "[object Object]"),
        _ => false,
    };
    let found = facts.given().find(|it| it.is_secret() && unfilled(it.value, it.json, it.is_npmrc()))?;
    let span = facts.place_of(found.value)?;
    let message = "A setting gives [the name of a variable](0) in the place of the credential, and nothing there fills it in.";
    let finding = Finding::likely(Cause::PLACEHOLDER_CREDENTIAL, message)
        .decides(span, "a variable that nothing filled in")
        .because("such a file is read as it stands")
        .weigh(75);
    Some(settle(finding))
}

/// The server repeats what it got: `Incorrect API key provided: undefined.`
fn echoed(facts: &Facts) -> Option<Finding> {
    use crate::products::Meaning as M;
    let told = facts.known.said.iter().filter(|it| matches!(it.meaning, M::ApiKeyInvalid | M::TokenInvalid | M::TokenMalformed | M::OAuthClient));
    let (word, span) = told.filter_map(|it| echo(facts, it.span.start)).next()?;
    let message = format!("The server repeats what it was sent, and that is [{word}](0), which a program prints for nothing or nobody filled in.");
    let finding = Finding::certain(Cause::PLACEHOLDER_CREDENTIAL, &message).decides(span, "what arrived");
    Some(finding.because("the server repeats it").weigh(80))
}

/// What stands behind "provided:", "key:" or "token:" in the words that begin at an offset, if it is what a program prints for nothing.
fn echo(facts: &Facts, start: usize) -> Option<(String, Span)> {
    let (line, _) = facts.source.line_column(start);
    let end = facts.source.line(line).end;
    let words = facts.source.slice(Span::new(start, end));
    ["provided: ", "key: ", "token: ", "provided '", "key '", "token '", "provided \"", "key \""].iter().find_map(|mark| {
        let at = words.find(mark).filter(|it| *it < 120)?.saturating_add(mark.len());
        let rest = words.get(at..)?;
        let length = rest.find(|it: char| it.is_whitespace() || "\"'.,;)".contains(it)).unwrap_or(rest.len());
        let word = rest.get(..length).filter(|it| it.len() > 2)?;
        let nothing = matches!(kind(word), Some(Kind::Nothing)) || (word.starts_with(['$', '{', '<', '%']) && kind(word).is_some());
        let from = start.saturating_add(at);
        nothing.then(|| (word.to_owned(), Span::new(from, from.saturating_add(length))))
    })
}

fn in_request(facts: &Facts) -> Option<Finding> {
    let values = facts.secrets_sent().into_iter().chain(pair(facts));
    let found = values.filter_map(|it| Some((kind(it.value.as_str())?, it))).find_map(|(kind, it)| fits(facts, &it, kind).then_some((it, kind)));
    let Some((sent, kind)) = found else { return in_words(facts).or_else(|| in_code(facts)) };
    let certainty = certainty(facts, kind);
    let place = if sent.name.is_empty() { "the user name and password" } else { sent.name.as_str() };
    let message = match kind {
        Kind::Nothing => format!("What was sent in {place} is [what a program prints for nothing](0)."),
        Kind::Variable => format!("What was sent in {place} is [the name of a variable](0), not its value."),
        Kind::Example => format!("What was sent in {place} is [the example of a documentation](0), not a credential."),
    };
    let finding = match certainty {
        Certainty::Certain => Finding::certain(Cause::PLACEHOLDER_CREDENTIAL, &message),
        Certainty::Likely => Finding::likely(Cause::PLACEHOLDER_CREDENTIAL, &message),
        Certainty::Possible => Finding::possible(Cause::PLACEHOLDER_CREDENTIAL, &message),
    };
    let mut finding = finding.decides(sent.span(), kind.label()).because("no server issues such a credential").weigh(80);
    if let Some((asked, label)) = facts.asked_at() {
        finding = finding.against(asked, label);
    }
    Some(if certainty == Certainty::Certain { finding } else { settle(finding) })
}

/// What stands in the credential's place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// `undefined`, `null`, `[object Object]`
    Nothing,
    /// `$TOKEN`, `${TOKEN}`, `{{token}}`, `%TOKEN%`
    Variable,
    /// `YOUR_TOKEN`, `<token>`
    Example,
}

impl Kind {
    fn label(self) -> &'static str {
        match self {
            Self::Nothing => "a stringified nothing",
            Self::Variable => "a variable that nothing filled in",
            Self::Example => "a placeholder from a documentation",
        }
    }
}

fn kind(value: &str) -> Option<Kind> {
    let value = value.trim().trim_matches(['"', '\'', '`']);
    let nothing = [
        "undefined",
        "null",
        "none",
        "nil",
        "nan",
        "[object object]",
        "[object promise]",
        "(null)",
        "<nil>",
        "false",
        "<null>",
        "<none>",
        "object",
        "%!s(<nil>)",
        "promise { <pending> }",
        "function () { [native code] }",
    ];
    if nothing.iter().any(|it| value.eq_ignore_ascii_case(it))
        || value.starts_with("#<")
        || value.starts_with("<function")
        || value.starts_with("[object ")
    {
        return Some(Kind::Nothing);
    }
    if is_variable(value) {
        return Some(Kind::Variable);
    }
    let code = ["process.env.", "import.meta.env", "os.environ", "os.getenv", "undefined.", "env.", "getenv(", "System.getenv"]
        .iter()
        .any(|it| value.starts_with(it));
    if code && value.len() < 80 {
        return Some(Kind::Variable);
    }
    is_example(value).then_some(Kind::Example)
}

fn is_variable(value: &str) -> bool {
    let name = |it: &str| {
        let it = it.trim();
        !it.is_empty()
            && it.len() < 60
            && it.chars().all(|it| {
                it.is_ascii_alphanumeric() || matches!(it, '_' | '-' | '.' | ':' | ' ' | '[' | ']' | '\'' | '"' | '(' | ')' | '/')
            })
    };
    let within = |open: &str, close: &str| value.strip_prefix(open).and_then(|it| it.strip_suffix(close)).is_some_and(name);
    let dollar = value
        .strip_prefix('$')
        .is_some_and(|it| it.starts_with(|it: char| it.is_ascii_alphabetic() || it == '_') && name(it) && !it.contains([' ', '/']));
    dollar
        || within("${", "}")
        || within("{$", "}")
        || within("{{", "}}")
        || within("$(", ")")
        || within("#{", "}")
        || within("<%=", "%>")
        || (value.len() > 2 && within("%", "%"))
        || within("${{", "}}")
        || within("%7B%7B", "%7D%7D")
}

fn is_example(value: &str) -> bool {
    let lower = value.to_ascii_lowercase().replace(['-', ' ', '.'], "_");
    let inner = lower.trim_matches(['<', '>', '[', ']', '{', '}']);
    let bracketed = inner.len() < lower.len();
    let of_you = inner.starts_with("your")
        || inner.starts_with("my_") && bracketed
        || inner.holds("_your_")
        || inner.starts_with("insert_")
        || inner.starts_with("enter_")
        || inner.starts_with("put_")
        || inner.starts_with("paste_")
        || inner.starts_with("replace");
    let about = ["token", "key", "secret", "password", "jwt", "credential", "api", "here", "pat", "auth", "base64", "pass"]
        .iter()
        .any(|it| inner.holds(it));
    let short = inner.len() < 40 && inner.chars().all(|it| it.is_ascii_alphanumeric() || it == '_' || it == ':');
    let bare = ["api_key", "apikey", "access_token", "token_here", "api_key_here", "todo", "secret_key", "api_token"].contains(&inner);
    short && (((of_you || bracketed) && about) || (bare && value.chars().all(|it| !it.is_ascii_lowercase() || bracketed)))
}

/// Somebody writes what he saw in the field: `Bearer [object Object]`.
fn in_words(facts: &Facts) -> Option<Finding> {
    const SEEN: &[&str] =
        &["[object Object]", "[object Promise]", "undefined", "null", "NaN", "(null)", "<nil>", "None", "Optional(", "[object Response]"];
    // A request that is shown as it was sent says itself what it sent.
    if facts.status().is_some_and(|it| it.value < 400) || facts.request_is_whole() {
        return None;
    }
    let paste = if facts.lacks("earer ") { "" } else { facts.source.paste() };
    let seen = paste.seek_all("earer ").take(50).filter(|(at, _)| !facts.is_of_other(*at)).find_map(|(at, it)| {
        let at = at.saturating_add(it.len());
        let rest = paste.get(at..)?;
        let seen = SEEN.iter().find(|it| rest.starts_with(**it))?;
        let after = rest.get(seen.len()..).unwrap_or_default().trim_start_matches('.');
        let ends = !after.starts_with(|next: char| next.is_alphanumeric() || next == '_');
        ends.then_some((at, *seen))
    })
    .map(|(at, seen)| Span::new(at, at.saturating_add(seen.len())))
    .or_else(|| pair_of_nothing(facts))
    .or_else(|| told_to_be_nothing(facts))?;
    let message = "The credential that was seen is [what a program prints for nothing](0).";
    let finding = Finding::likely(Cause::PLACEHOLDER_CREDENTIAL, message).because("no server issues such a credential");
    Some(settle(finding.decides(seen, Kind::Nothing.label()).weigh(78)))
}

/// `Basic dW5kZWZpbmVkOnVuZGVmaW5lZA==`: a user name and password of nothing, printed somewhere.
fn pair_of_nothing(facts: &Facts) -> Option<Span> {
    let paste = if facts.lacks("asic ") { "" } else { facts.source.paste() };
    paste.seek_all("asic ").take(50).filter(|(at, _)| !facts.is_of_other(*at)).find_map(|(at, it)| {
        let at = at.saturating_add(it.len());
        let rest = paste.get(at..)?;
        let end = rest.find(|it: char| !(it.is_ascii_alphanumeric() || "+/=-_".contains(it))).unwrap_or(rest.len());
        let bytes = decode_base64(rest.get(..end)?)?;
        let (user, password) = std::str::from_utf8(&bytes).ok()?.split_once(':')?;
        let nothing = |it: &str| kind(it) == Some(Kind::Nothing);
        (nothing(user) || nothing(password)).then(|| Span::new(at, at.saturating_add(end)))
    })
}

/// Somebody, or a program's own output, says that the credential is nothing: `token: undefined`, "the token is null", "`<secret>` is sent".
fn told_to_be_nothing(facts: &Facts) -> Option<Span> {
    const NAMES: &[&str] = &["token", "key", "jwt", "password", "secret"];
    const NOTHING: &[&str] = &["undefined", "null", "None", "nil", "NaN", "[object Object]", "[object Promise]"];
    let nothing = facts.not_lacking(NOTHING);
    if nothing.is_empty() && facts.lacks("<secret>") {
        return None;
    }
    facts.lines().filter(|it| it.len() < 400).find_map(|line| {
        let found = nothing.iter().flat_map(|it| line.seek_all(it).take(3)).find(|(at, it)| {
            let before = line.get(..*at).unwrap_or_default();
            let after = line.get(at.saturating_add(it.len())..).unwrap_or_default();
            // JSON and code may give a member no value; `undefined` is no JSON.
            let said = before.strip_suffix(' ').map(|it| it.trim_end_matches("is").trim_end_matches("was").trim_end_matches(':').trim_end());
            let named = said.is_some_and(|said| {
                let word = said.rsplit(|it: char| !it.is_ascii_alphanumeric() && it != '_').next().unwrap_or_default().to_ascii_lowercase();
                let quoted = said.ends_with(['"', '\'']);
                !quoted && NAMES.iter().any(|name| word.ends_with(name)) && (*it == "undefined" || !before.ends_with(": "))
            });
            named && !after.starts_with(|it: char| it.is_alphanumeric() || "_.(?&|,".contains(it)) && !before.holds("if ") && !before.holds("==")
        });
        let hidden = || {
            let sent = ["is sent", "was sent", "is used", "gets sent", "being sent", "literally"].iter().any(|it| line.holds(it));
            ["`<secret>`", "'<secret>'", "\"<secret>\"", "`undefined`", "`null`", "`None`"].iter().filter(|_| sent).find_map(|it| Some((line.seek(it)?, *it)))
        };
        let (at, word) = found.or_else(hidden)?;
        facts.place_of(line.get(at..at.saturating_add(word.len()))?)
    })
}

/// Code that was pasted along gives the client a name where its value should stand: `token = "token"`, `api_key: "YOUR_KEY"`.
fn in_code(facts: &Facts) -> Option<Finding> {
    let hidden = facts.secrets_sent().is_empty() && !facts.request_is_whole() && facts.status_may_be(&[401, 403]);
    let line = facts.lines().take(400).filter(|it| hidden && it.len() < 200).find(|it| assigns_placeholder(it))?;
    let span = facts.place_of(line.trim())?;
    let message = "The code gives the client [a name in the place of a value](0), unless it was put there to hide one.";
    let finding = Finding::possible(Cause::PLACEHOLDER_CREDENTIAL, message).because("no server issues such a credential");
    Some(settle(finding.decides(span, "a placeholder from a documentation").weigh(60)))
}

fn assigns_placeholder(line: &str) -> bool {
    let Some((name, value)) = line.split_once(['=', ':']) else { return false };
    let plain = |it: &str| it.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    let name = plain(name.trim().rsplit([' ', '\t', '.', '$']).next().unwrap_or_default());
    let secret = ["token", "apikey", "key", "secret", "authtoken", "accesstoken", "apitoken"].iter().any(|it| name.ends_with(it));
    let value = value.trim().trim_end_matches([',', ';']);
    let quoted = value.strip_prefix(['"', '\'']).and_then(|it| it.strip_suffix(['"', '\'']));
    secret && quoted.is_some_and(|it| plain(it) == name || kind(it) == Some(Kind::Example))
}

/// A user name and password given to the client, as one value each.
fn pair(facts: &Facts) -> Option<Sent> {
    let setting = facts.setting("user")?;
    // Some services take the key as the user name, with an empty password.
    let (user, password) = setting.value.split_once(':')?;
    let password = if password.is_empty() { user } else { password };
    Some(Sent { carrier: crate::facts::Carrier::Authorization, name: Default::default(), scheme: Default::default(), value: password })
}

/// A command shows what was typed: the shell or the tool fills variables in before anything is sent, unless its quotes forbid it.
fn fits(facts: &Facts, sent: &Sent, kind: Kind) -> bool {
    let shown = facts.request().map(|it| it.shown).unwrap_or_default();
    let value = sent.value.as_str();
    if is_hidden(value) && kind == Kind::Example {
        return false;
    }
    // Who hides a token that way would have left its scheme.
    if sent.carrier == crate::facts::Carrier::Authorization && sent.scheme.is_empty() && value.starts_with('[') {
        return false;
    }
    if kind != Kind::Variable || shown == Shown::Wire {
        return true;
    }
    let dollar = value.starts_with('$') && quoted_whole(facts, sent.value.span());
    // curl fills in no `{{name}}`: that is for the programs which such a command was made by or for.
    let braces = value.starts_with("{{") && is_curl(facts);
    shown == Shown::Given && (dollar || braces)
}

fn is_curl(facts: &Facts) -> bool {
    let command = facts.request().map(|it| facts.source.slice(it.span));
    command.is_some_and(|it| it.trim_start().starts_with("curl"))
}

/// Whether the nearest quotation mark before a place, on its line, is a straight single one.
fn quoted_whole(facts: &Facts, span: Span) -> bool {
    let (line, _) = facts.source.line_column(span.start);
    let start = facts.source.line(line).start;
    let before = facts.source.slice(Span::new(start, span.start));
    before.rfind(['\'', '"', '`']).and_then(|at| before.get(at..)).is_some_and(|it| it.starts_with('\''))
}

/// People write `<token>` and YOUR_TOKEN in place of what they do not want to show, so that these prove less than what a program writes.
fn certainty(facts: &Facts, kind: Kind) -> Certainty {
    match kind {
        Kind::Nothing | Kind::Variable => Certainty::Certain,
        Kind::Example if facts.something_arrived().is_some() || facts.nothing_arrived().is_some() => Certainty::Likely,
        Kind::Example if facts.status_is(&[401]) => Certainty::Likely,
        Kind::Example => Certainty::Possible,
    }
}

fn settle(finding: Finding) -> Finding {
    finding.settle(
        "Did you put this text there to hide the real value, or was it sent as it stands?",
        &["Print the length and the first four characters of the value right before the request is sent."],
        &[("It was sent as it stands.", Cause::PLACEHOLDER_CREDENTIAL), ("It hides a real value.", Cause::TOKEN_REJECTED)],
    )
}
