//! The credentials, taken apart and masked, and NTLM messages.

use yew::prelude::*;

use crate::http::credentials::Credentials;
use crate::http::ntlm::Ntlm;
use crate::web::answer::Answer;
use crate::web::parts::{Judged, PartRow, fold, part_table};
use crate::web::secrets::short;
use crate::web::shown;

use super::challenge::violations;
use super::is_evidence;

/// The credentials of the failing request.
pub fn credentials(answer: &Answer) -> Html {
    let facts = &answer.diagnosis.facts;
    let all = facts.credentials.iter().map(|it| (it, "The credentials")).chain(facts.proxy_credentials.iter().map(|it| (it, "The proxy’s credentials")));
    html! { <>{ for all.map(|(it, title)| one(answer, it, title)) }{ ntlm(&facts.ntlm) }</> }
}

fn one(answer: &Answer, it: &Credentials, title: &str) -> Html {
    let hide = |value: &str| if answer.revealed { shown::marked(value) } else { format!("{} ({} characters)", short(value.trim_end()), value.chars().count()) };
    let mut rows = Vec::new();
    if it.scheme.is_empty() {
        rows.push(row("scheme", "none".to_owned(), "A value without the word that says what it is"));
    } else {
        rows.push(row("scheme", shown::plain(it.scheme.as_str()), "What kind of credential it is"));
    }
    // Digest names its user among its parameters.
    if let Some(user) = it.user.as_ref().filter(|_| it.param("username").is_none()) {
        rows.push(row("user", shown::marked(user.as_str()), "Who it says to be"));
    }
    if let Some(password) = &it.password {
        let mut it = row("password", hide(password.as_str()), "The password, decoded");
        if password.as_str().ends_with(char::is_whitespace) {
            it.judged = (Judged::Wrong, "ends with a blank or line end".to_owned());
        } else if password.is_empty() {
            it.judged = (Judged::Wrong, "empty".to_owned());
        }
        rows.push(it);
    }
    if it.params.is_empty()
        && let Some(token) = it.token.as_ref().or(it.token68.as_ref())
    {
        rows.push(row("token", shown::plain(&answer.value(token)), "What is sent after the scheme"));
    }
    for param in &it.params {
        rows.push(param_row(answer, param.name.as_str(), &param.value));
    }
    let hint = match (it.scheme.as_str(), it.violations.len()) {
        ("", _) => "no scheme".to_owned(),
        (scheme, 0) => format!("{}, well formed", shown::plain(scheme)),
        (scheme, 1) => format!("{}, 1 violation", shown::plain(scheme)),
        (scheme, count) => format!("{}, {count} violations", shown::plain(scheme)),
    };
    let body = html! { <>{ part_table(title, ["Part", "Value", "What it means", "Against the challenge"], rows) }{ violations(&it.violations) }</> };
    let has_token_panel = it.token.as_ref().is_some_and(|token| answer.diagnosis.facts.tokens.iter().any(|it| it.text == *token && it.jwt.is_some()));
    fold(title, &hint, is_evidence(answer, it.span) && !has_token_panel, body)
}

fn row(name: &str, value: String, means: &str) -> PartRow {
    PartRow { name: name.to_owned(), value, means: means.to_owned(), judged: (Judged::Open, String::new()) }
}

/// A parameter of Digest and its kin, held against the challenge where that has it, too.
fn param_row(answer: &Answer, name: &str, value: &crate::text::Text) -> PartRow {
    let means = match name.to_ascii_lowercase().as_str() {
        "username" => "Who it says to be",
        "realm" => "The protection space",
        "nonce" => "The server’s one-time value",
        "uri" => "The request target that the proof is for",
        "response" => "The proof of the password",
        "qop" => "The form of the proof",
        "nc" => "How often the nonce has been used",
        "cnonce" => "The client’s own one-time value",
        "algorithm" => "The hash of the proof",
        "opaque" => "Sent back as it was given",
        "credential" => "Whose key, and the scope it was signed for",
        "signedheaders" => "Which fields the signature covers",
        "signature" => "The signature",
        _ => "",
    };
    let asked = answer.diagnosis.facts.challenges.iter().find_map(|it| it.param(name));
    let compared = ["realm", "nonce", "opaque", "algorithm"].iter().any(|it| name.eq_ignore_ascii_case(it));
    let judged = match asked.filter(|_| compared) {
        _ if name.eq_ignore_ascii_case("uri") => target(answer, value.as_str()),
        _ if name.eq_ignore_ascii_case("qop") => offered(asked, value.as_str()),
        Some(it) if it.as_str() == value.as_str() => (Judged::Fits, "as asked".to_owned()),
        Some(it) => (Judged::Wrong, format!("the challenge says {}", shown::cut(&shown::plain(it.as_str()), 40))),
        None => (Judged::Open, String::new()),
    };
    PartRow { name: shown::plain(name), value: shown::plain(&answer.value(value)), means: means.to_owned(), judged }
}

/// Whether the URI that was hashed is the target of the request (RFC 7616, 3.4).
fn target(answer: &Answer, uri: &str) -> (Judged, String) {
    let url = answer.exchange().and_then(|it| it.request.as_ref()?.url.as_ref()).map(|it| it.as_str());
    let Some(url) = url else { return (Judged::Open, String::new()) };
    let read = crate::http::uri::read_url(url);
    let path = if read.path.is_empty() { "/" } else { read.path };
    let origin_form = read.query.map_or_else(|| path.to_owned(), |it| format!("{path}?{it}"));
    if uri == origin_form || uri == url { (Judged::Fits, "the request’s target".to_owned()) } else { (Judged::Wrong, "not the request’s target".to_owned()) }
}

/// Whether the form of the proof is one of those that the challenge offers.
fn offered(asked: Option<&crate::text::Text>, qop: &str) -> (Judged, String) {
    let Some(asked) = asked else { return (Judged::Open, String::new()) };
    if asked.as_str().split(',').any(|it| it.trim().eq_ignore_ascii_case(qop)) { (Judged::Fits, "offered".to_owned()) } else { (Judged::Wrong, "not offered".to_owned()) }
}

fn ntlm(messages: &[Ntlm]) -> Html {
    let message = |it: &Ntlm| {
        let what = match it.kind {
            1 => "Negotiate: what the client can do",
            2 => "Challenge: what the server asks",
            _ => "Authenticate: who the client says to be",
        };
        let part = |name: &str, value: &Option<String>, means: &str| value.as_ref().map(|it| row(name, shown::plain(it), means));
        let rows: Vec<PartRow> = [
            Some(row("type", it.kind.to_string(), what)),
            part("user", &it.user, "The user name"),
            part("domain", &it.domain, "The domain"),
            part("workstation", &it.workstation, "The client’s machine"),
            part("target", &it.target, "The server’s name for itself"),
        ]
        .into_iter()
        .flatten()
        .collect();
        html! { <>{ part_table("NTLM message", ["Part", "Value", "What it means", ""], rows) }{ violations(&it.violations) }</> }
    };
    match messages.len() {
        0 => Html::default(),
        count => fold("NTLM", &format!("{count} of 3 messages"), false, messages.iter().map(message).collect()),
    }
}
