//! The tokens: parts of a JWT, its claims explained and held against the exchange.

use yew::prelude::*;

use crate::{Token, TokenKind};
use crate::http::exchange::Fields;
use crate::http::uri::read_url;
use crate::json::{Json, Node};
use crate::time::{Timestamp, span_in_words};
use crate::web::answer::Answer;
use crate::web::parts::{Judged, PartRow, fold, part_table};
use crate::web::shown;

use super::challenge::violations;
use super::timeline::timeline;
use super::is_evidence;

/// The tokens of the failing request, then those elsewhere in the paste.
pub fn tokens(answer: &Answer) -> Html {
    answer.diagnosis.facts.tokens.iter().take(4).enumerate().map(|(at, it)| token(answer, it, at == 0)).collect()
}

/// The time at which the server judged.
pub fn judged_at(answer: &Answer) -> (Timestamp, bool) {
    answer.diagnosis.facts.date.map_or((answer.now, false), |it| (it.value, true))
}

fn token(answer: &Answer, it: &Token, first: bool) -> Html {
    let title = if first { "The token" } else { "Another token" };
    let Some(jwt) = &it.jwt else {
        let what = it.known.map_or_else(|| "opaque: its form says no more".to_owned(), |it| format!("{}, {}", it.issuer, it.kind));
        let rows = vec![PartRow { name: "token".to_owned(), value: shown::plain(&answer.value(&it.text)), means: format!("{} characters", it.text.as_str().chars().count()), judged: (Judged::Open, String::new()) }];
        return fold(title, &what, false, part_table(title, ["Part", "Value", "What it means", ""], rows));
    };
    let alg = it.header("alg").and_then(Node::str).unwrap_or("no alg");
    let kind = if it.kind == TokenKind::Jwe { "JWE, encrypted" } else { "JWT" };
    let (at, _) = judged_at(answer);
    let state = match (it.time_claim("exp"), it.time_claim("nbf")) {
        (Some(exp), _) if exp.value <= at => ", ended",
        (_, Some(nbf)) if nbf.value > at => ", not yet valid",
        (Some(_), _) => ", alive",
        _ => "",
    };
    let mut rows: Vec<PartRow> = jwt.payload.as_ref().map(|it| it.members()).unwrap_or_default().iter().map(|(name, node)| claim(answer, it, name.as_str(), node)).collect();
    crate::order::sort_by_key(&mut rows, |it| order(&it.name));
    rows.extend(jwt.header.as_ref().map(|it| it.members()).unwrap_or_default().iter().map(|(name, node)| header(name.as_str(), node)));
    let body = html! {
        <>
            { timeline(answer, it) }
            { shape(answer, it) }
            { part_table("Claims and header of the token", ["Claim", "Value", "What it means", "Against this exchange"], rows) }
            { violations(&jwt.violations) }
        </>
    };
    fold(title, &format!("{kind}, {alg}{state}"), first && is_evidence(answer, it.text.span()), body)
}

/// The token in three colours, and how long each part is.
fn shape(answer: &Answer, it: &Token) -> Html {
    let text = it.text.as_str();
    let parts: Vec<&str> = text.split('.').collect();
    let [header, claims, signature] = parts.as_slice() else { return Html::default() };
    let (one, two, three) = if answer.revealed {
        ((*header).to_owned(), (*claims).to_owned(), (*signature).to_owned())
    } else {
        let head = |it: &str| format!("{}••••", it.chars().take(6).collect::<String>());
        let skip = signature.chars().count().saturating_sub(4);
        (head(header), head(claims), format!("••••{}", signature.chars().skip(skip).collect::<String>()))
    };
    let count = |it: &str| it.chars().count();
    html! {
        <>
            <p class="jwt" translate="no"><span class="j1">{ one }</span>{ "." }<span class="j2">{ two }</span>{ "." }<span class="j3">{ three }</span></p>
            <p class="jwt-key">
                <span class="j1">{ format!("header, {} characters", count(header)) }</span>
                <span class="j2">{ format!("claims, {} characters", count(claims)) }</span>
                <span class="j3">{ format!("signature, {} characters", count(signature)) }</span>
            </p>
        </>
    }
}

fn order(name: &str) -> usize {
    ["exp", "nbf", "iat", "iss", "aud", "sub", "azp", "scope", "scp", "roles"].iter().position(|it| *it == name).unwrap_or(usize::MAX)
}

fn value(node: &Node) -> String {
    match &node.value {
        Json::Null => "null".to_owned(),
        Json::Bool(it) => it.to_string(),
        Json::Number(it) | Json::String(it) => shown::cut(&shown::plain(it.as_str()), 200),
        Json::Array(items) => {
            let all: Vec<String> = items.iter().take(20).map(|it| it.str().map_or_else(|| "…".to_owned(), shown::plain)).collect();
            shown::cut(&all.join(", "), 200)
        }
        Json::Object(members) => format!("{{ {} members }}", members.len()),
    }
}

/// A day and time for people: `Mon 23 Nov 2026, 01:29:29 UTC`.
pub fn day_and_time(at: Timestamp) -> String {
    let (year, month, day, ..) = at.utc();
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    let weekday = usize::try_from(at.0.div_euclid(86_400).rem_euclid(7)).unwrap_or(0);
    let month = usize::try_from(month).unwrap_or(1).saturating_sub(1);
    format!("{} {day} {} {year}, {} UTC", days.get(weekday).unwrap_or(&""), months.get(month).unwrap_or(&""), at.clock())
}

fn claim(answer: &Answer, token: &Token, name: &str, node: &Node) -> PartRow {
    let (at, by_date) = judged_at(answer);
    let against = if by_date { "Date" } else { "now" };
    let time = token.time_claim(name);
    let open = || (Judged::Open, String::new());
    let (means, judged) = match (name, time) {
        ("exp", Some(it)) if it.value <= at => (format!("The end of its life: {}", day_and_time(it.value)), (Judged::Wrong, format!("{} past", span_in_words(at.since(it.value))))),
        ("exp", Some(it)) => (format!("The end of its life: {}", day_and_time(it.value)), (Judged::Fits, format!("{} to go", span_in_words(it.value.since(at))))),
        ("nbf", Some(it)) if it.value > at => (format!("Not to be used before {}", day_and_time(it.value)), (Judged::Wrong, format!("{} too early", span_in_words(it.value.since(at))))),
        ("nbf", Some(it)) => (format!("Not to be used before {}", day_and_time(it.value)), (Judged::Fits, format!("before {against}"))),
        ("iat", Some(it)) => {
            let life = token.time_claim("exp").map(|exp| format!(", for a life of {}", span_in_words(exp.value.since(it.value)))).unwrap_or_default();
            let judged = if it.value > at { (Judged::Wrong, format!("after {against}")) } else { (Judged::Fits, format!("before {against}")) };
            (format!("When it was issued: {}{life}", day_and_time(it.value)), judged)
        }
        ("auth_time", Some(it)) => (format!("When the person logged in: {}", day_and_time(it.value)), open()),
        ("aud", _) => ("For whom it is".to_owned(), audience(answer, node)),
        _ => (claim_means(name).to_owned(), open()),
    };
    PartRow { name: shown::plain(name), value: value(node), means, judged }
}

/// Whether the audience names the host that was called.
fn audience(answer: &Answer, node: &Node) -> (Judged, String) {
    let request = answer.exchange().and_then(|it| it.request.as_ref());
    let by_url = request.and_then(|it| read_url(it.url.as_ref()?.as_str()).host);
    let by_field = || request.and_then(|it| it.field("Host")).map(|it| it.value.as_str());
    let Some(host) = by_url.or_else(by_field).filter(|it| !it.is_empty()) else { return (Judged::Open, String::new()) };
    let names = |it: &str| it.to_ascii_lowercase().contains(&host.to_ascii_lowercase());
    let fits = node.str().is_some_and(names) || node.items().iter().filter_map(Node::str).any(names);
    if fits { (Judged::Fits, "the host called".to_owned()) } else { (Judged::Open, "a name, not the host called".to_owned()) }
}

/// What the registered claims mean, and those that large issuers write.
fn claim_means(name: &str) -> &'static str {
    match name {
        "iss" => "Who issued it",
        "sub" => "About whom it is",
        "jti" => "Its own id",
        "azp" | "appid" | "client_id" | "cid" => "The client that it was issued to",
        "scope" | "scp" => "What it may do",
        "roles" | "groups" | "entitlements" | "realm_access" | "resource_access" | "permissions" | "cognito:groups" => "What its subject may do",
        "acr" | "amr" | "acrs" => "How strong the login was",
        "nonce" => "Binds an ID token to its request",
        "at_hash" | "c_hash" | "s_hash" => "Binds an ID token to what came with it: it is no access token",
        "cnf" => "The key that it is bound to: it needs a proof beside it",
        "act" | "may_act" => "Who acts for its subject",
        "sid" => "The login that it belongs to",
        "typ" | "token_use" | "token_type" => "What kind of token it is",
        "tid" => "The tenant",
        "oid" => "The subject’s id in its directory",
        "ver" => "The version of its format",
        "gty" => "The grant that it was issued by",
        "email" | "preferred_username" | "upn" | "unique_name" | "name" | "given_name" | "family_name" => "The person",
        "email_verified" => "Whether the address was confirmed",
        "events" => "What it reports: it is a message, no access token",
        _ => "Not registered",
    }
}

fn header(name: &str, node: &Node) -> PartRow {
    let means = match name {
        "alg" => "The algorithm of the signature (header)",
        "typ" => "The kind of token (header)",
        "kid" => "Which key signed it (header)",
        "enc" => "How the content is encrypted (header)",
        "x5t" | "x5t#S256" | "x5c" | "x5u" => "The certificate of the key (header)",
        "jku" | "jwk" => "The key, or where it is (header)",
        "crit" => "What a reader has to understand (header)",
        "cty" => "The kind of content (header)",
        _ => "In the header, not registered",
    };
    let judged = if name == "alg" && node.str().is_some_and(|it| it.eq_ignore_ascii_case("none")) { (Judged::Wrong, "not signed".to_owned()) } else { (Judged::Open, String::new()) };
    PartRow { name: shown::plain(name), value: value(node), means: means.to_owned(), judged }
}
