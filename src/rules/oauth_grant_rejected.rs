//! A token endpoint refuses the code, refresh token or assertion.

use super::in_words;
use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::products::Meaning;
use crate::text::Seek;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    // Where a refresh token is to be exchanged, the session that is not found is the one that it belongs to.
    let of_grant = || facts.said(Meaning::SessionExpired).filter(|_| facts.asks_token_endpoint());
    let said = facts.said(Meaning::OAuthGrant).or_else(of_grant)?;
    let grant = grant_type(facts);
    let what = match grant {
        Some("authorization_code") => "authorization code",
        Some("refresh_token") => "refresh token",
        Some("password") => "user name or password",
        Some(it) if it.holds("jwt-bearer") || it.holds("saml") => "assertion",
        _ => "code, refresh token or assertion",
    };
    // A password that a token endpoint refuses is first of all a wrong password.
    let weight = if grant == Some("password") { 40 } else { 80 };
    Some(in_words(facts, Cause::OAUTH_GRANT_REJECTED, said, &format!("The token endpoint [does not accept](0) the {what}.")).weigh(weight))
}

/// The `grant_type` of the request's content.
fn grant_type<'f>(facts: &'f Facts) -> Option<&'f str> {
    let body = facts.request()?.body.as_ref()?.as_str();
    body.split(['&', '\n', ' ']).find_map(|it| it.trim().strip_prefix("grant_type="))
}
