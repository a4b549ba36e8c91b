//! The challenges, a table each, with what breaks their grammar.

use yew::prelude::*;

use crate::http::Violation;
use crate::http::challenge::Challenge;
use crate::web::answer::Answer;
use crate::web::parts::{Judged, PartRow, fold, part_table};
use crate::web::shown;

use super::is_evidence;

/// The challenges of the failing response.
pub fn challenges(answer: &Answer) -> Html {
    let facts = &answer.diagnosis.facts;
    let all = facts.challenges.iter().map(|it| (it, "")).chain(facts.proxy_challenges.iter().map(|it| (it, " of the proxy")));
    all.map(|(it, whose)| challenge(answer, it, whose)).collect()
}

fn challenge(answer: &Answer, it: &Challenge, whose: &str) -> Html {
    let scheme = it.scheme.as_str();
    let state = match it.violations.len() {
        0 => "well formed".to_owned(),
        1 => "1 violation".to_owned(),
        count => format!("{count} violations"),
    };
    let mut rows = vec![row("scheme", scheme, scheme_means(scheme), "")];
    rows.extend(it.token68.as_ref().map(|it| row("token68", it.as_str(), "A value without a name", "RFC 9110, 11.2")));
    rows.extend(it.params.iter().map(|it| {
        let (means, rule) = param_means(it.name.as_str());
        row(it.name.as_str(), it.value.as_str(), means, rule)
    }));
    let body = html! { <>{ part_table("The challenge", ["Parameter", "Value", "What it means", "Rule"], rows) }{ violations(&it.violations) }</> };
    fold(&format!("The challenge{whose}"), &format!("{}, {state}", shown::plain(scheme)), is_evidence(answer, it.span) && !it.violations.is_empty(), body)
}

fn row(name: &str, value: &str, means: &str, rule: &str) -> PartRow {
    PartRow { name: shown::plain(name), value: shown::plain(value), means: means.to_owned(), judged: (Judged::Fits, rule.to_owned()) }
}

/// What breaks a grammar.
pub fn violations(all: &[Violation]) -> Html {
    if all.is_empty() {
        return Html::default();
    }
    html! { <ul class="stack-list">{ for all.iter().map(|it| html! { <li><span class="bad">{ it.what }</span>{ " " }<span class="quiet">{ it.rule }</span></li> }) }</ul> }
}

fn scheme_means(scheme: &str) -> &'static str {
    match scheme.to_ascii_lowercase().as_str() {
        "bearer" => "The server takes an access token in Authorization",
        "basic" => "The server takes a user name and a password",
        "digest" => "The server takes proof of the password, made with its nonce",
        "negotiate" => "The server takes a Kerberos ticket or an NTLM message",
        "ntlm" => "The server takes a Windows sign-in in three messages",
        "dpop" => "The server takes a token bound to a key, and proof of that key",
        "aws4-hmac-sha256" => "The server takes requests signed with AWS keys",
        "mutual" => "The server takes proof from both sides",
        "hoba" => "The server takes a signature by a key of the user",
        _ => "A scheme that this page does not know",
    }
}

fn param_means(name: &str) -> (&'static str, &'static str) {
    match name.to_ascii_lowercase().as_str() {
        "realm" => ("The protection space, a name only", "RFC 9110, 11.5"),
        "error" => ("The kind of refusal", "RFC 6750, 3.1"),
        "error_description" => ("For the developer, in the server’s words", "RFC 6750, 3"),
        "error_uri" => ("A page about the refusal", "RFC 6750, 3"),
        "scope" => ("What the token has to allow", "RFC 6750, 3"),
        "resource_metadata" => ("Where the resource says who issues tokens for it", "RFC 9728, 5.1"),
        "authorization_uri" => ("Where to ask for a token", ""),
        "acr_values" | "max_age" => ("How strong or fresh the login has to be", "RFC 9470, 3"),
        "algs" => ("The algorithms that a DPoP proof may use", "RFC 9449, 7.1"),
        "nonce" => ("The server’s one-time value, to be used in the answer", "RFC 7616, 3.3"),
        "opaque" => ("To be sent back as it is", "RFC 7616, 3.3"),
        "stale" => ("Whether only the nonce was too old", "RFC 7616, 3.3"),
        "algorithm" => ("The hash that the answer has to use", "RFC 7616, 3.3"),
        "qop" => ("Which forms of the answer the server knows", "RFC 7616, 3.3"),
        "charset" => ("How user name and password are encoded", "RFC 7617, 2.1"),
        "domain" => ("Where the same credentials hold", "RFC 7616, 3.3"),
        "userhash" => ("Whether the user name may be hashed", "RFC 7616, 3.3"),
        "service" => ("The registry that the token is for", ""),
        _ => ("Not registered", ""),
    }
}
