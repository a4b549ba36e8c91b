//! The client was given a credential and never put it into the request.

use crate::diagnosis::{Cause, Certainty, Finding};
use crate::facts::Facts;
use crate::http::exchange::Shown;
use crate::http::uri::{query_pairs, read_url};
use crate::products::Meaning;
use crate::products::tokens::form_of;
use crate::text::{Seek, Span, Text};

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::ClientCredentialLost);
    if let Some(said) = said {
        let message = "The client says that [it found or used no credential](0).";
        let made = if said.certainty() == Certainty::Certain {
            Finding::certain(Cause::CREDENTIAL_LOST_IN_CLIENT, message)
        } else {
            Finding::likely(Cause::CREDENTIAL_LOST_IN_CLIENT, message)
        };
        let finding = made.decides(said.span, "the client says so").because("the client says so").weigh(45);
        return Some(if finding.certainty == Certainty::Certain { finding } else { settle(finding, facts) });
    }
    if !facts.refused() {
        return None;
    }
    // What was read as a field may be a line of code.
    let code = |it: &str| [" + ", "' +", "\" +"].iter().any(|mark| it.holds(mark));
    let sent = facts.authorization().is_some_and(|it| !code(it.value.as_str()));
    let wire = facts.request().is_some_and(|it| it.shown == Shown::Wire && it.fields_shown);
    let coded = if wire && sent { None } else { in_code(facts) };
    let elsewhere = || {
        in_query(facts)
            .or_else(|| split_apart(facts))
            .or_else(|| value_for_name(facts))
            .or_else(|| in_body(facts))
            .or_else(|| in_name(facts))
            .or_else(|| other_registry(facts))
            .or_else(|| not_sent(facts))
    };
    let Some(lost) = coded.or_else(|| if sent { None } else { elsewhere() }) else { return one_client(facts) };
    let message = format!("The client had a credential, and it was [{}](0).", lost.what);
    let made = if lost.sure {
        Finding::certain(Cause::CREDENTIAL_LOST_IN_CLIENT, &message)
    } else {
        Finding::likely(Cause::CREDENTIAL_LOST_IN_CLIENT, &message)
    };
    let mut finding = made.decides(lost.span, lost.label).because("it is to be seen where it does not belong").weigh(80);
    if let Some((asked, label)) = facts.asked_at() {
        finding = finding.against(asked, label);
    }
    Some(if lost.sure { finding } else { settle(finding, facts) })
}

/// The request is not shown, and another program is said to get through with the same credential.
fn one_client(facts: &Facts) -> Option<Finding> {
    let span = facts.works_elsewhere()?;
    let message = "The same is said to pass with [another program](0), so this one may send no credential, or another.";
    let finding = Finding::possible(Cause::CREDENTIAL_LOST_IN_CLIENT, message).decides(span, "passes with this program");
    Some(settle(finding.decides(facts.answer_span()?, "refused from this one").because("another program gets through").weigh(11), facts))
}

/// Where the credential went.
struct Lost {
    span: Span,
    what: &'static str,
    label: &'static str,
    sure: bool,
}

/// Code that gives the headers as another argument than the one for headers.
fn in_code(facts: &Facts) -> Option<Lost> {
    let lost =
        |part: &str, what: &'static str| Some(Lost { span: facts.place_of(part)?, what, label: "given in the wrong shape", sure: true });
    let about = |it: &str| it.to_ascii_lowercase().holds("authorization");
    let php = facts
        .calls("curl_setopt(")
        .find_map(|it| it.arguments.get(2).copied().filter(|_| it.arguments.get(1) == Some(&"CURLOPT_HTTPHEADER")));
    if let Some(part) = php.filter(|it| it.cut("=>").is_some_and(|(name, _)| about(name))) {
        return lost(part, "given as a map where PHP's curl takes a list of lines");
    }
    for name in ["axios.post(", "axios.put(", "axios.patch("] {
        let second = facts.calls(name).find_map(|it| it.arguments.get(1).copied().filter(|_| it.arguments.len() == 2));
        if let Some(part) = second.filter(|it| is_options(it)) {
            return lost(part, "given as the data, which is the second argument");
        }
    }
    for name in ["requests.get(", "requests.post(", "requests.put(", "requests.patch(", "requests.delete("] {
        let end = if matches!(name, "requests.get(" | "requests.delete(") { 2 } else { 3 };
        let by_place =
            facts.calls(name).find_map(|it| it.arguments.get(1..end.min(it.arguments.len()))?.iter().copied().find(|it| is_headers(it)));
        if let Some(part) = by_place {
            return lost(part, "given by place, where requests takes parameters or data");
        }
    }
    for (name, at) in OPTIONS_AT {
        let beside = |it: &&[&str]| it.get(at.saturating_add(1)).is_some_and(|it| it.starts_with('{') && is_options(it));
        let found = facts.calls(name).map(|it| it.arguments).find_map(|it| match it.get(*at) {
            Some(options) if holds_fields(options) => Some((*options, "given beside headers, where the call does not look")),
            _ if beside(&it.as_slice()) => it.get(at.saturating_add(1)).map(|it| (*it, "given as one argument more than the call takes")),
            _ => None,
        });
        if let Some((part, what)) = found {
            // The mark stands on the first member, not on the bracket.
            let inner = part.trim_start_matches(|it: char| it == '{' || it.is_whitespace());
            return lost(inner.lines().next().unwrap_or(inner).trim_end(), what);
        }
    }
    let fetched = facts.calls("fetch(").find_map(|it| it.arguments.get(1).copied());
    let part = fetched.filter(|it| about(it) && it.starts_with('{') && !it.to_ascii_lowercase().holds("headers"))?;
    lost(part, "given outside headers, where fetch does not look")
}

/// Methods of clients in JavaScript, and at which place each takes its options.
const OPTIONS_AT: &[(&str, usize)] = &[(".get(", 1), (".delete(", 1), (".head(", 1), (".post(", 2), (".put(", 2), (".patch(", 2)];

/// `{ 'X-Api-Key': ... }`: fields where options are wanted, whose names have no hyphen.
fn holds_fields(argument: &str) -> bool {
    let Some(inner) = argument.strip_prefix('{') else { return false };
    let first = inner.trim_start().trim_start_matches(['"', '\'']).split(['"', '\'', ':']).next().unwrap_or_default().to_ascii_lowercase();
    let is_field = first == "authorization" || first.starts_with("x-") || first == "content-type" || first == "api-key";
    is_field && !argument.contains("headers")
}

/// `{ headers: ... }` or `{ auth: ... }`, or a variable of that name: options, not data.
fn is_options(argument: &str) -> bool {
    let inner = argument.trim_start_matches(['{', ' ', '\n', '\r', '\t', '"', '\'']);
    let braced = argument.starts_with('{') && (inner.starts_with("headers") || inner.starts_with("auth:"));
    braced || matches!(argument, "headers" | "config" | "{headers}" | "{ headers }")
}

/// A positional argument that is plainly the headers.
fn is_headers(argument: &str) -> bool {
    let named = matches!(argument, "headers" | "header" | "auth_headers" | "HEADERS");
    let inner = argument.trim_start_matches(['{', ' ', '\n', '"', '\'']);
    named || (argument.starts_with('{') && inner.to_ascii_lowercase().starts_with("authorization"))
}

/// `?Authorization=Bearer+x`: the headers were given as parameters.
fn in_query(facts: &Facts) -> Option<Lost> {
    let url = facts.request()?.url.as_ref()?;
    let query = facts.url()?.query?;
    let of_headers = |name: &str| {
        let lower = name.to_ascii_lowercase();
        lower == "authorization" || lower.starts_with("headers[") || lower.starts_with("headers%5b") || lower == "headers"
    };
    let (name, value) = query_pairs(query).find(|(name, _)| of_headers(name))?;
    let span = url.span_of(name).to(url.span_of(value));
    Some(Lost { span, what: "made a parameter of the query", label: "became a query parameter", sure: true })
}

/// `{"headers":{"Authorization":...}}` as the content: the options were given as data.
fn in_body(facts: &Facts) -> Option<Lost> {
    let body = facts.request()?.body.as_ref().filter(|it| it.len() < 100_000)?;
    let (node, _) = crate::json::read_json(body)?;
    let headers =
        node.member("headers").filter(|it| it.members().iter().any(|(name, _)| name.as_str().eq_ignore_ascii_case("authorization")));
    let auth =
        || node.member("auth").filter(|it| it.member("username").is_some() || it.member("user").is_some() || it.member("bearer").is_some());
    let span = headers.or_else(auth)?.span;
    let at = body.as_str().seek("\"headers\"").or_else(|| body.as_str().seek("\"auth\""))?;
    let name = body.slice(at..body.len().min(at.saturating_add(9))).span();
    Some(Lost { span: name.to(span), what: "sent as data in the body", label: "sent as data", sure: true })
}

/// The shell took the value apart, so that its words became addresses: `Could not resolve host: Bearer`.
fn split_apart(facts: &Facts) -> Option<Lost> {
    let (span, _) = facts.written(&["resolve host: Bearer", "resolve host: Basic", "resolve host: Token", "resolve host: Authorization"])?;
    Some(Lost {
        span,
        what: "taken apart by the shell, which reads quotes in another way",
        label: "a word of the header became an address",
        sure: true,
    })
}

/// What code writes to read a variable of the environment or a store of secrets.
const LOOKUPS: &[&str] = &[
    "$env:", "process.env.", "process.env['", "process.env[\"", "os.environ['", "os.environ[\"", "os.environ.get('", "os.environ.get(\"", "os.getenv('", "os.getenv(\"",
    "getenv('", "getenv(\"", "Getenv(\"", "ENV['", "ENV[\"", "ENV.fetch('", "ENV.fetch(\"", "env('", "env(\"", "import.meta.env.", "${{ secrets.", "{{secrets.",
];

/// A variable is looked up by the token itself: `$env:eyJhbGci…`. No such variable is there, so nothing is sent.
fn value_for_name(facts: &Facts) -> Option<Lost> {
    if facts.request_is_whole() || !facts.status_may_be(&[401, 403]) {
        return None;
    }
    let lookups = facts.not_lacking(LOOKUPS);
    if lookups.is_empty() {
        return None;
    }
    let found = facts.lines().find_map(|line| {
        let (at, mark) = lookups.iter().find_map(|it| Some((line.seek(it)?, *it)))?;
        let rest = line.get(at.saturating_add(mark.len())..)?;
        let end = rest.find(|it: char| !(it.is_ascii_alphanumeric() || "-_.=+/~".contains(it))).unwrap_or(rest.len());
        rest.get(..end).filter(|it| is_value(it))
    })?;
    let span = facts.place_of(found)?;
    Some(Lost { span, what: "written where the name of a variable belongs, so that nothing is found under it", label: "a value, not a name", sure: false })
}

/// Whether a word has the form of a token and not that of a variable's name.
fn is_value(word: &str) -> bool {
    let has = |test: fn(&u8) -> bool| word.bytes().any(|it| test(&it));
    let mixed = has(u8::is_ascii_lowercase) && has(u8::is_ascii_uppercase) && has(u8::is_ascii_digit);
    let jwt = word.starts_with("eyJ") && word.len() >= 8;
    // A redacted token keeps its kinds of characters; a name in mixed case has few digits.
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    let opaque = mixed && word.len() >= 20 && (!word.contains('_') || digits >= 4 && word.matches('_').count() < 2);
    jwt || form_of(word).is_some() || opaque
}

/// A list given where a map is wanted: the names of the fields are numbers, or stand in the values.
fn in_name(facts: &Facts) -> Option<Lost> {
    let field = facts.request()?.fields.iter().find(|it| {
        let number = it.name.as_str().bytes().all(|it| it.is_ascii_digit());
        let value = it.value.as_str().to_ascii_lowercase();
        number && (value.starts_with("authorization") || value.starts_with("bearer ") || value.starts_with("basic "))
    })?;
    Some(Lost { span: field.span(), what: "given as a list where names are wanted", label: "a number as the field's name", sure: true })
}

/// npm's `//host/path/:_authToken` for another address than the one that is asked.
fn other_registry(facts: &Facts) -> Option<Lost> {
    if facts.lacks("/:_auth") {
        return None;
    }
    let paste = facts.source.paste();
    let url = facts.request()?.url.as_ref()?;
    let asked = url.as_str().cut("//").map(|(_, it)| it)?;
    let mut near = None;
    for (at, _) in paste.seek_all("/:_auth").take(20) {
        let line_start = paste.get(..at)?.rfind('\n').map_or(0, |it| it.saturating_add(1));
        let start = paste.get(line_start..at)?.rfind("//").map(|it| line_start.saturating_add(it).saturating_add(2))?;
        let scope = paste.get(start..at.saturating_add(1))?;
        if asked.starts_with(scope) {
            return None;
        }
        let host = |it: &str| it.split(['/', ':']).next().unwrap_or_default().to_ascii_lowercase();
        if near.is_none() && host(scope) == host(asked) {
            near = Some(Span::new(start, at.saturating_add(1)));
        }
    }
    near.map(|span| Lost { span, what: "stored for another address", label: "the credential is for this address", sure: true })
}

/// The client was given a user name and password or a token, and the request as sent has no `Authorization`.
fn not_sent(facts: &Facts) -> Option<Lost> {
    let request = facts.request()?;
    let in_url = request.url.as_ref().and_then(userinfo).filter(|_| request.shown == Shown::Wire && request.fields_shown);
    if let Some(span) = in_url {
        return Some(Lost {
            span,
            what: "in the URL, where this client does not read it",
            label: "in the URL and not in a field",
            sure: false,
        });
    }
    let handshake = ["digest", "ntlm", "negotiate", "anyauth"].iter().any(|it| facts.setting(it).is_some());
    let given = facts
        .setting("user")
        .or_else(|| facts.setting("oauth2-bearer"))
        .filter(|_| !handshake && facts.request_is_whole() && !facts.waits_for_challenge())?;
    (facts.redirect_before().is_none() && given.value.len() > 1).then(|| Lost {
        span: given.value.span(),
        what: "given to the client and not sent",
        label: "given here",
        sure: false,
    })
}

fn userinfo(url: &Text) -> Option<Span> {
    let info = read_url(url.as_str()).userinfo.filter(|it| it.contains(':'))?;
    Some(url.span_of(info))
}

fn settle(finding: Finding, facts: &Facts) -> Finding {
    let run = format!("Print the request as your program sends it to {}, and look for Authorization.", facts.url_for_commands());
    finding.settle(
        "Does the credential leave the client?",
        &[&run],
        &[("It does not.", Cause::CREDENTIAL_LOST_IN_CLIENT), ("It does.", Cause::CREDENTIALS_STRIPPED_BY_PROXY)],
    )
}
