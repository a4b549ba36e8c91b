//! `Authorization` holds a bare credential with no auth-scheme before it.

use crate::diagnosis::{Cause, Certainty, Change, Finding};
use crate::facts::Facts;
use crate::facts::sent::{is_hidden, is_scheme, of_authorization};
use crate::http::exchange::Shown;
use crate::http::jwt::looks_like_jwt;
use crate::products::Meaning;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let Some(field) = facts.authorization() else { return said_of_unseen(facts) };
    let sent = of_authorization(field);
    let value = sent.value.as_str();
    let bare = sent.scheme.is_empty() && (is_credential(value) || is_cut_jwt(value) || is_called_token(value) && facts.request().is_some_and(|it| it.shown != Shown::Wire));
    if !bare || !facts.refused() || facts.known.credentials.len() > 1 {
        return None;
    }
    let certainty = certainty(facts, looks_like_jwt(value) || is_cut_jwt(value))?;
    let scheme = facts.known.challenges.iter().map(|it| it.scheme.as_str()).find(|it| is_scheme(it)).unwrap_or("Bearer");
    let (asked, label) = facts.asked_at()?;
    let message = format!("[Authorization](0) holds the credential without a scheme, and [the server looks for one](1) such as {scheme}.");
    let finding = match certainty {
        Certainty::Certain => Finding::certain(Cause::SCHEME_MISSING, &message),
        Certainty::Likely => Finding::likely(Cause::SCHEME_MISSING, &message),
        Certainty::Possible => Finding::possible(Cause::SCHEME_MISSING, &message),
    };
    let finding = finding
        .decides(sent.value.span(), "no scheme before it")
        .against(asked, label)
        .against(facts.known.challenges.first().map_or(asked, |it| it.span), "the server asks for credentials")
        .because("the grammar wants a scheme first")
        .change(Change::SetField("Authorization".to_owned(), format!("{scheme} <credential>")))
        .weigh(70);
    Some(if certainty == Certainty::Certain { finding } else { settle(finding, facts, scheme) })
}

/// A JWT of which only the beginning is shown: `eyJhbGciOi...`.
fn is_cut_jwt(value: &str) -> bool {
    value.starts_with("eyJ") && value.len() > 10 && value.bytes().all(|it| it.is_ascii_graphic())
}

/// What people write in the place of a token, who would have left a scheme where it stood: `[token]`.
fn is_called_token(value: &str) -> bool {
    let inner = value.strip_prefix('[').and_then(|it| it.strip_suffix(']')).or_else(|| value.strip_prefix('<').and_then(|it| it.strip_suffix('>')));
    inner.is_some_and(|it| ["token", "access_token", "access token", "jwt", "my token", "my-token"].iter().any(|word| it.eq_ignore_ascii_case(word)))
}

/// Whether a value without blanks is a credential, and not a spoilt scheme, a placeholder or something hidden.
fn is_credential(value: &str) -> bool {
    let spoilt =
        ["bearer", "basic ", "token ", "basic:", "token:", "basic=", "token="].iter().any(|it| value.to_ascii_lowercase().starts_with(it));
    let plain = value.chars().all(|it| it.is_ascii_graphic() && !matches!(it, '"' | '\'' | '<' | '>' | '{' | '}' | '$' | '%' | ','));
    plain && !spoilt && !is_hidden(value) && (looks_like_jwt(value) || value.len() >= 8)
}

/// Words about the credential itself show that a bare value is read here.
fn certainty(facts: &Facts, is_jwt: bool) -> Option<Certainty> {
    let generic = |meaning: Meaning| matches!(meaning, Meaning::TokenInvalid | Meaning::TokenMalformed);
    if facts.something_arrived().is_some_and(|it| !generic(it.meaning)) {
        return None;
    }
    let asked_for = facts.known.challenges.iter().any(|it| is_scheme(it.scheme.as_str()));
    let said = facts.said_any(&[Meaning::SchemeMissing, Meaning::FormatWrong, Meaning::SchemeUnsupported, Meaning::CredentialsMissing]);
    Some(match said {
        Some(said) => said.certainty(),
        None if asked_for && facts.something_arrived().is_none() => Certainty::Certain,
        None if asked_for || facts.status_is(&[401]) => Certainty::Likely,
        // Nothing but a JWT's own reader takes one that stands alone, and no server of that kind says only that it is "missing or invalid".
        None if is_jwt && facts.status().is_none() => Certainty::Likely,
        None => Certainty::Possible,
    })
}

/// The server says so of a request that the paste does not show.
fn said_of_unseen(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::SchemeMissing).filter(|_| !facts.request_is_whole())?;
    let message = "The server finds [no scheme](0) before the credential in Authorization.";
    let mut finding =
        Finding::certain(Cause::SCHEME_MISSING, message).decides(said.span, "the server says so").because("the server says so").weigh(70);
    finding.certainty = said.certainty();
    Some(settle(finding, facts, "Bearer"))
}

fn settle(finding: Finding, facts: &Facts, scheme: &str) -> Finding {
    let run = format!("Run `curl -i -H \"Authorization: {scheme} <credential>\" {}` and compare the answers.", facts.url_for_commands());
    finding.settle(
        "Is the same credential accepted with a scheme before it?",
        &[&run],
        &[("It is accepted.", Cause::SCHEME_MISSING), ("It is refused as well.", Cause::TOKEN_REJECTED)],
    )
}
