//! A working and a failing exchange: which difference explains the refusal.
//!
//! The comparison is semantic: the order of fields, the case of their names and what clients add by themselves do not matter; invisible characters
//! do. Differences come in the order of how well they explain that one was refused.

use crate::diagnosis::Diagnosis;
use crate::facts::Token;
use crate::http::exchange::{Exchange, Field, Fields};
use crate::http::uri::{Url, query_pairs, read_url};
use crate::text::{Span, Text, is_invisible};

/// Which part of the request differs, the most telling first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// `Authorization` or another field that carries a credential.
    Credential,
    /// A claim of the token.
    Claim,
    /// A cookie.
    Cookie,
    /// The host, port or scheme.
    Origin,
    /// The path.
    Path,
    /// A query parameter.
    Query,
    /// The method.
    Method,
    /// A field that selects a tenant, version, origin or content type.
    Field,
    /// The content.
    Body,
    /// What clients add by themselves.
    Noise,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Which part.
    pub part: Part,
    /// What it is called: a field's name, a claim's, `path`.
    pub name: String,
    /// What differs, in one sentence without the values.
    pub what: String,
    /// Where the working paste has it.
    pub working: Option<Span>,
    /// Where the failing paste has it.
    pub failing: Option<Span>,
    /// Whether it can explain the refusal.
    pub explains: bool,
}

/// The exchange of a working paste that is compared: the last one that went through, else the last.
pub fn working_exchange(working: &Diagnosis) -> Option<&Exchange> {
    working.exchanges.iter().rfind(|it| it.status().is_none_or(|status| status < 400)).or(working.exchanges.last())
}

/// The exchange of a failing paste that is compared: the one that is diagnosed, else the last.
pub fn failing_exchange(failing: &Diagnosis) -> Option<&Exchange> {
    failing.failing.and_then(|at| failing.exchanges.get(at)).or(failing.exchanges.last())
}

/// The differences between the last exchange of a working paste and the failing one of another, the best explanation first.
pub fn compare(working: &Diagnosis, failing: &Diagnosis) -> Vec<Difference> {
    let (Some(works), Some(fails)) = (working_exchange(working), failing_exchange(failing)) else { return Vec::new() };
    let mut found = Vec::new();
    urls(works, fails, &mut found);
    fields(works, fails, &mut found);
    claims(working.facts.tokens.first(), failing.facts.tokens.first(), &mut found);
    bodies(works, fails, &mut found);
    // Where claims differ, they say more than that the tokens are two.
    let claims = found.iter().any(|it| it.part == Part::Claim);
    crate::order::sort_by_key(&mut found, |it| (!it.explains, claims && it.what.ends_with(ANOTHER), it.part));
    found
}

/// The end of what is said of two credentials of which nothing better can be said.
const ANOTHER: &str = "carries another credential.";

impl Difference {
    /// Why it does not explain the refusal; nothing where it can.
    pub fn harmless(&self) -> Option<&'static str> {
        if self.explains {
            return None;
        }
        Some(match self.name.to_ascii_lowercase().as_str() {
            "accept" | "accept-encoding" | "accept-language" | "te" => "Only about the form of the answer: 406, not 401",
            "user-agent" => "Names the client; a filter would answer 403 with a page of its own",
            "cache-control" | "pragma" | "if-none-match" | "if-modified-since" => "Only about caches",
            "connection" | "keep-alive" | "proxy-connection" | "transfer-encoding" | "content-length" | "priority" => "Only about the connection",
            "host" => "The address says the same",
            "date" | "x-request-id" | "traceparent" | "tracestate" | "postman-token" => "Differs in every request",
            "content" => "Credentials are judged before the content",
            name if name.starts_with("sec-") || name == "dnt" || name == "upgrade-insecure-requests" => "What browsers add by themselves",
            _ => "Servers do not judge credentials by it",
        })
    }
}

fn add(found: &mut Vec<Difference>, (part, name): (Part, &str), what: String, working: Option<Span>, failing: Option<Span>) {
    found.push(Difference { part, name: name.to_owned(), what, working, failing, explains: part <= Part::Field });
}

fn urls(works: &Exchange, fails: &Exchange, found: &mut Vec<Difference>) {
    let (Some(a), Some(b)) = (&works.request, &fails.request) else { return };
    let (left, right) = (a.url.as_ref(), b.url.as_ref());
    if let (Some(left), Some(right)) = (a.method.as_ref(), b.method.as_ref())
        && !left.as_str().eq_ignore_ascii_case(right.as_str())
    {
        let what = format!("The working request is a {}, the failing one a {}.", left.as_str(), right.as_str());
        add(found, (Part::Method, "method"), what, Some(left.span()), Some(right.span()));
    }
    let (Some(left), Some(right)) = (left, right) else { return };
    let (one, two) = (read_url(left.as_str()), read_url(right.as_str()));
    let spans = (Some(left.span()), Some(right.span()));
    origins(&one, &two, spans, found);
    if one.path.trim_end_matches('/') != two.path.trim_end_matches('/') {
        add(found, (Part::Path, "path"), format!("The path is {} where it works and {} where it fails.", one.path, two.path), spans.0, spans.1);
    } else if one.path.trim_start_matches('/') != two.path.trim_start_matches('/') {
        add(found, (Part::Path, "path"), "Only one of the paths ends in a slash, and a redirect to the other can lose the credential.".to_owned(), spans.0, spans.1);
    }
    queries(&one, &two, spans, found);
}

fn origins(one: &Url, two: &Url, spans: (Option<Span>, Option<Span>), found: &mut Vec<Difference>) {
    if let (Some(a), Some(b)) = (one.scheme, two.scheme)
        && !a.eq_ignore_ascii_case(b)
    {
        add(found, (Part::Origin, "scheme"), format!("The working request goes by {a}, the failing one by {b}."), spans.0, spans.1);
    }
    if let (Some(a), Some(b)) = (one.host, two.host) {
        if !a.eq_ignore_ascii_case(b) {
            add(found, (Part::Origin, "host"), format!("The working request goes to {a}, the failing one to {b}."), spans.0, spans.1);
        } else if one.port_or_default() != two.port_or_default() {
            let port = |it: &Url| it.port_or_default().unwrap_or("another").to_owned();
            add(found, (Part::Origin, "port"), format!("The working request goes to port {}, the failing one to port {}.", port(one), port(two)), spans.0, spans.1);
        }
    }
}

fn queries(one: &Url, two: &Url, spans: (Option<Span>, Option<Span>), found: &mut Vec<Difference>) {
    let (left, right) = (one.query.unwrap_or_default(), two.query.unwrap_or_default());
    if left == right {
        return;
    }
    let value = |query: &str, name: &str| query_pairs(query).find(|(it, _)| *it == name).map(|(_, value)| value.to_owned());
    let mut names: Vec<&str> = query_pairs(left).chain(query_pairs(right)).map(|(name, _)| name).take(64).collect();
    crate::order::sort_by_key(&mut names, |it| *it);
    names.dedup();
    for name in names {
        let what = match (value(left, name), value(right, name)) {
            (Some(_), None) => format!("The query parameter {name} is missing in the failing request."),
            (None, Some(_)) => format!("Only the failing request has the query parameter {name}."),
            (Some(a), Some(b)) if a != b => format!("The query parameter {name} has another value."),
            _ => continue,
        };
        add(found, (Part::Query, name), what, spans.0, spans.1);
    }
}

// Fields that clients and tools add by themselves and that no server judges a credential by.
const NOISE: &[&str] = &[
    "user-agent", "accept", "accept-encoding", "accept-language", "connection", "content-length", "host", "cache-control", "pragma", "postman-token", "dnt", "priority", "te",
    "upgrade-insecure-requests", "if-none-match", "if-modified-since", "keep-alive", "date", "x-request-id", "traceparent", "tracestate", "proxy-connection", "transfer-encoding",
];

fn part_of(name: &str) -> Part {
    let lower = name.to_ascii_lowercase();
    if lower.ends_with("authorization") || lower == "dpop" || crate::facts::is_key_field(name) {
        Part::Credential
    } else if lower == "cookie" {
        Part::Cookie
    } else if NOISE.contains(&lower.as_str()) || lower.starts_with("sec-") {
        Part::Noise
    } else {
        Part::Field
    }
}

fn fields(works: &Exchange, fails: &Exchange, found: &mut Vec<Difference>) {
    let (Some(a), Some(b)) = (&works.request, &fails.request) else { return };
    for field in &a.fields {
        let part = part_of(field.name.as_str());
        match b.field(field.name.as_str()) {
            Some(other) if part == Part::Cookie => cookies(field, other, found),
            Some(other) => values(field, other, part, found),
            // What is not shown is not missing.
            None if b.fields_shown => {
                let what = format!("{} is missing in the failing request.", field.name.as_str());
                add(found, (part, field.name.as_str()), what, Some(field.span()), None);
            }
            None => {}
        }
    }
    for field in b.fields.iter().filter(|it| a.fields_shown && a.field(it.name.as_str()).is_none()) {
        let what = format!("Only the failing request has {}.", field.name.as_str());
        add(found, (part_of(field.name.as_str()), field.name.as_str()), what, None, Some(field.span()));
    }
    repeated(b.fields.as_slice(), found);
}

/// A credential that the failing request carries twice.
fn repeated(fields: &[Field], found: &mut Vec<Difference>) {
    let mut credentials = fields.iter().filter(|it| it.is("authorization"));
    if let (Some(_), Some(second)) = (credentials.next(), credentials.next()) {
        add(found, (Part::Credential, "Authorization"), "The failing request has Authorization twice.".to_owned(), None, Some(second.span()));
    }
}

fn values(works: &Field, fails: &Field, part: Part, found: &mut Vec<Difference>) {
    let (a, b) = (works.value.as_str(), fails.value.as_str());
    if a == b {
        return;
    }
    let name = works.name.as_str();
    let what = if part == Part::Credential { credential(name, a, b) } else { format!("{name} has another value.") };
    add(found, (part, name), what, Some(works.value.span()), Some(fails.value.span()));
}

/// How two credentials differ, in words that show neither.
fn credential(name: &str, works: &str, fails: &str) -> String {
    let plain = |it: &str| it.chars().filter(|it| !it.is_whitespace() && !it.is_control() && !is_invisible(*it)).collect::<String>();
    let unquoted = |it: &str| it.replace(['"', '\'', '<', '>'], "");
    if plain(works) == plain(fails) {
        return format!("{name} differs only by blanks or invisible characters.");
    }
    if unquoted(&plain(works)) == unquoted(&plain(fails)) {
        return format!("{name} differs only by quotes or angle brackets around it.");
    }
    let scheme = |it: &str| it.split_once(' ').map(|(scheme, _)| scheme.to_owned());
    let twice = scheme(works).filter(|it| fails.get(..it.len()).is_some_and(|head| head.eq_ignore_ascii_case(it)) && fails.get(it.len()..).map(str::trim_start) == Some(works));
    if let Some(scheme) = twice {
        return format!("{name} says {scheme} twice where it fails, and once where it works.");
    }
    match (scheme(works), scheme(fails)) {
        (Some(a), None) => format!("{name} has no scheme where it fails; where it works, it is {a}."),
        (None, Some(b)) => format!("{name} has the scheme {b} where it fails; where it works, it has none."),
        (Some(a), Some(b)) if !a.eq_ignore_ascii_case(&b) => format!("{name} has the scheme {b} where it fails; where it works, it is {a}."),
        _ if works.starts_with(fails) || fails.starts_with(works) => format!("{name} is cut: one value is the start of the other."),
        _ => basic(works, fails).map_or_else(|| format!("{name} {ANOTHER}"), |it| format!("{name} {it}")),
    }
}

/// How the decoded user names and passwords of two Basic credentials differ.
fn basic(works: &str, fails: &str) -> Option<&'static str> {
    let decoded = |it: &str| {
        let (scheme, rest) = it.split_once(' ')?;
        let bytes = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, rest.trim()).ok()?;
        scheme.eq_ignore_ascii_case("Basic").then(|| String::from_utf8(bytes).ok()).flatten()
    };
    let (works, fails) = (decoded(works)?, decoded(fails)?);
    let user = |it: &str| it.split_once(':').map(|it| it.0.to_owned());
    Some(match () {
        () if works.trim_end_matches(['\r', '\n']) == fails.trim_end_matches(['\r', '\n']) => "differs only by a line end behind the password, encoded along with it.",
        () if works.trim() == fails.trim() => "differs only by blanks around what is encoded.",
        () if user(&works) != user(&fails) => "carries another user name.",
        () => "carries another password for the same user.",
    })
}

fn cookies(works: &Field, fails: &Field, found: &mut Vec<Difference>) {
    let (a, b) = (crate::http::cookie::read_cookies(&works.value), crate::http::cookie::read_cookies(&fails.value));
    let get = |list: &[(Text, Text)], name: &str| list.iter().find(|(it, _)| it.as_str() == name).map(|(_, value)| value.clone());
    for (name, value) in &a {
        match get(&b, name.as_str()) {
            None => add(found, (Part::Cookie, name.as_str()), format!("The cookie {} is missing in the failing request.", name.as_str()), Some(name.span()), Some(fails.span())),
            Some(other) if other.as_str() != value.as_str() => {
                add(found, (Part::Cookie, name.as_str()), format!("The cookie {} has another value.", name.as_str()), Some(value.span()), Some(other.span()));
            }
            Some(_) => {}
        }
    }
}

// Claims that say who issued the token, for whom, for what and for how long; `jti` and `iat` differ in every token.
const CLAIMS: &[&str] = &["exp", "nbf", "aud", "iss", "azp", "client_id", "scope", "scp", "roles", "sub", "tid", "typ", "token_use", "cnf", "acr"];

fn claims(works: Option<&Token>, fails: Option<&Token>, found: &mut Vec<Difference>) {
    let (Some(a), Some(b)) = (works, fails) else { return };
    if a.text.as_str() == b.text.as_str() {
        return;
    }
    for name in CLAIMS {
        let (one, two) = (a.claim(name), b.claim(name));
        let what = match (one, two) {
            (Some(_), None) => format!("The failing token has no claim {name}."),
            (None, Some(_)) => format!("Only the failing token has the claim {name}."),
            (Some(one), Some(two)) if !same(one, two) => format!("The claim {name} has another value."),
            _ => continue,
        };
        add(found, (Part::Claim, name), what, one.map(|it| it.span), two.map(|it| it.span));
    }
}

/// Whether two JSON values are equal; where they stand does not matter. Lists are compared one level deep.
fn same(one: &crate::json::Node, two: &crate::json::Node) -> bool {
    let texts = |it: &crate::json::Node| -> Vec<String> {
        let single = it.str().map(str::to_owned).or_else(|| it.number().map(|it| ((it * 1000.0) as i64).to_string()));
        single.into_iter().chain(it.items().iter().filter_map(|it| it.str().map(str::to_owned))).collect()
    };
    texts(one) == texts(two)
}

fn bodies(works: &Exchange, fails: &Exchange, found: &mut Vec<Difference>) {
    let body = |it: &Exchange| it.request.as_ref().and_then(|it| it.body.clone());
    match (body(works), body(fails)) {
        (Some(a), Some(b)) if a.as_str().trim() != b.as_str().trim() => {
            add(found, (Part::Body, "content"), "The content differs.".to_owned(), Some(a.span()), Some(b.span()));
        }
        _ => {}
    }
}
