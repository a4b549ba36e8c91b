//! The credential is in the query, the body or a cookie, and the server reads another place.

use crate::diagnosis::{Cause, Certainty, Change, Finding};
use crate::facts::Facts;
use crate::http::exchange::Fields;
use crate::http::uri::query_pairs;
use crate::products::Meaning;
use crate::text::{Seek, Span, Text};

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    if !facts.refused() && !facts.status_is(&[400]) {
        return None;
    }
    let said = facts.said(Meaning::PlaceWrong);
    let found = in_query(facts).or_else(|| in_body(facts)).or_else(|| in_cookie(facts));
    match (said, found) {
        (Some(said), found) => {
            let message = "The server says that it does not read the credential [from where it was put](0).";
            let mut finding = Finding::certain(Cause::CREDENTIAL_IN_WRONG_PLACE, message)
                .decides(said.span, "the server says so")
                .because("the server says so")
                .weigh(75);
            finding.certainty = said.certainty();
            if let Some((span, place, name)) = found {
                finding = finding.decides(span, &format!("the credential is in the {place}")).change(field_for(facts, &name));
            }
            Some(settle_below_certain(finding, facts))
        }
        (None, Some(found)) => unread(facts, found),
        (None, None) => None,
    }
}

type Found = (Span, &'static str, String);

/// The server saw nothing, or asks for it, while the credential stands in another place.
fn unread(facts: &Facts, (span, place, name): Found) -> Option<Finding> {
    if facts.something_arrived().is_some_and(|it| it.meaning != Meaning::TokenInvalid)
        || facts.authorization().is_some()
        || has_key_field(facts)
    {
        return None;
    }
    let none = facts.nothing_arrived();
    let asked = facts.known.challenges.iter().find(|it| it.is("Bearer") && it.param("error").is_none());
    let (asked, certainty) = match (none, asked) {
        (Some(said), _) => (said.span, said.certainty()),
        (None, Some(challenge)) => (challenge.span, Certainty::Likely),
        // Such a service looks for nothing there; whether it takes this token's word is another matter.
        _ if place == "query" && facts.reads_no_query() => (facts.something_arrived().map(|it| it.span).or_else(|| facts.answer_span())?, Certainty::Likely),
        // A name in the form of a field's was meant for one.
        _ if facts.status_is(&[401]) && place == "query" && name.contains('-') && facts.something_arrived().is_none() => {
            (facts.answer_span()?, Certainty::Likely)
        }
        _ if facts.status_is(&[401]) && place != "cookie" => (facts.answer_span()?, Certainty::Possible),
        _ => return None,
    };
    let message = format!("The credential is [in the {place}](0), and [the server looks for it elsewhere](1).");
    let made = match certainty {
        Certainty::Certain => Finding::certain(Cause::CREDENTIAL_IN_WRONG_PLACE, &message),
        Certainty::Likely => Finding::likely(Cause::CREDENTIAL_IN_WRONG_PLACE, &message),
        Certainty::Possible => Finding::possible(Cause::CREDENTIAL_IN_WRONG_PLACE, &message),
    };
    let finding = made
        .decides(span, &format!("the credential is in the {place}"))
        .decides(asked, "the server finds none")
        .because("what was sent was not read")
        .change(field_for(facts, &name))
        .weigh(65);
    Some(settle_below_certain(finding, facts))
}

fn has_key_field(facts: &Facts) -> bool {
    facts.secrets_sent().iter().any(|it| it.carrier == crate::facts::Carrier::Field && !it.value.is_empty())
}

fn field_for(facts: &Facts, name: &str) -> Change {
    let key = facts.known.challenges.is_empty() && name.contains('-');
    if key {
        Change::SetField(name.to_owned(), "<credential>".to_owned())
    } else {
        Change::SetField("Authorization".to_owned(), "Bearer <access token>".to_owned())
    }
}

fn in_query(facts: &Facts) -> Option<Found> {
    let url = facts.request()?.url.as_ref()?;
    let pair = query_pairs(facts.url()?.query?).find(|(name, value)| is_credential_name(name) && !value.is_empty());
    let (name, value) = pair?;
    Some((url.span_of(name).to(url.span_of(value)), "query", name.to_owned()))
}

/// A member or a form field of the body; what is posted to log in or to get a token is in its place.
fn in_body(facts: &Facts) -> Option<Found> {
    let body = facts.request()?.body.as_ref()?;
    let chars = body.as_str();
    let logs_in = ["grant_type", "password", "refresh_token", "client_assertion"].iter().any(|it| chars.holds(it));
    if logs_in || chars.len() > 100_000 {
        return None;
    }
    let name = NAMES.iter().find_map(|name| member(body, name))?;
    Some((name.span(), "body", name.as_str().to_owned()))
}

/// The name of a JSON member or of a form field at the start of a pair.
fn member(body: &Text, name: &str) -> Option<Text> {
    let chars = body.as_str();
    let quoted = format!("\"{name}\"");
    let json = chars.find(&quoted).and_then(|at| Some(at.checked_add(1)?..at.checked_add(1)?.checked_add(name.len())?));
    let form = || {
        chars
            .split('&')
            .find(|it| it.split_once('=').is_some_and(|(it, value)| it == name && !value.is_empty()))
            .and_then(|it| body.range_of(it.get(..name.len())?))
    };
    Some(body.slice(json.or_else(form)?))
}

fn in_cookie(facts: &Facts) -> Option<Found> {
    let (name, value) = facts.known.cookies.iter().find(|(name, value)| {
        let lower = name.as_str().to_ascii_lowercase();
        let named = ["token", "jwt", "access_token", "accesstoken", "auth_token", "authtoken", "id_token", "authorization", "access-token"]
            .contains(&lower.as_str());
        named && !value.is_empty()
    })?;
    facts.request()?.field("Cookie")?;
    Some((name.span().to(value.span()), "cookie", name.as_str().to_owned()))
}

const NAMES: &[&str] =
    &["access_token", "accessToken", "api_key", "apiKey", "apikey", "auth_token", "authToken", "bearer", "jwt", "id_token", "token"];

fn is_credential_name(name: &str) -> bool {
    let more = [
        "key",
        "subscription-key",
        "ocp-apim-subscription-key",
        "x-api-key",
        "authorization_token",
        "private_token",
        "hapikey",
        "bearer_token",
        "auth",
        "api_token",
        "api-key",
    ];
    NAMES.iter().chain(&more).any(|it| it.eq_ignore_ascii_case(name))
}

fn settle_below_certain(finding: Finding, facts: &Facts) -> Finding {
    if finding.certainty == Certainty::Certain {
        return finding;
    }
    let run = format!("Run `curl -i -H \"Authorization: Bearer <credential>\" {}` and compare the answers.", facts.url_for_commands());
    finding.settle(
        "Is the same credential accepted in a header?",
        &[&run],
        &[("It is accepted.", Cause::CREDENTIAL_IN_WRONG_PLACE), ("It is refused as well.", Cause::TOKEN_REJECTED)],
    )
}
