//! The token was issued for another recipient than the one that was called.

use super::in_words;
use crate::diagnosis::{Cause, Finding};
use crate::facts::{Facts, Token};
use crate::http::uri::read_url;
use crate::json::Node;
use crate::products::Meaning;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let claim = facts.tokens_at_hand().find_map(|it| it.claim("aud"));
    if let Some(said) = facts.said(Meaning::TokenAudience) {
        let finding = in_words(facts, Cause::TOKEN_WRONG_AUDIENCE, said, "The server says that the token is for [another audience](0).").weigh(80);
        return Some(match claim {
            Some(node) => finding.decides(node.span, "made for this audience").decoded(&decoded(node)),
            None => finding,
        });
    }
    facts.sent_tokens().find_map(|it| of_another_host(facts, it))
}

/// An audience that is the address of another host. It only suggests the cause, since an audience need not be an address.
fn of_another_host(facts: &Facts, token: &Token) -> Option<Finding> {
    if !facts.status_is(&[401, 403]) {
        return None;
    }
    let node = token.claim("aud")?;
    let called = facts.host()?;
    let names = || node.items().iter().chain(node.str().is_some().then_some(node)).filter_map(Node::str);
    let hosts = || names().filter_map(|it| read_url(it).host);
    if hosts().next().is_none() || names().count() != hosts().count() || hosts().any(|it| same_site(it, called) || facts.of_one_house(it, called)) {
        return None;
    }
    // A well-known service checks for its own address; what another server takes as its audience is its own affair.
    let known = facts.maker_of(called).is_some() || facts.of_one_house(called, called);
    if !known && facts.said(Meaning::TokenInvalid).is_none() {
        return None;
    }
    let made = if known { Finding::likely } else { Finding::possible };
    Some(
        made(Cause::TOKEN_WRONG_AUDIENCE, "The token names [another recipient](0) as its audience than the one that was called.")
            .because("the audience is the address of another")
            .decides(node.span, "made for this audience")
            .decoded(&decoded(node))
            .weigh(60)
            .settle(
                "Which audience does the API expect?",
                &["Look the audience (or resource) up in the API's documentation.", "Ask for a token with it and send the request again."],
                &[("The new token is accepted.", Cause::TOKEN_WRONG_AUDIENCE), ("It is refused as well.", Cause::TOKEN_REJECTED)],
            ),
    )
}

/// Whether two hosts end in the same two labels.
fn same_site(one: &str, other: &str) -> bool {
    let ends = |it: &str| -> Vec<String> { it.rsplit('.').take(2).map(str::to_ascii_lowercase).collect() };
    ends(one) == ends(other)
}

fn decoded(node: &Node) -> String {
    let names: Vec<&str> = node.items().iter().chain(Some(node)).filter_map(Node::str).collect();
    format!("\"aud\": {}", names.join(", "))
}
