//! A cross-origin browser request has no cookie although the API works by cookies, or `mode: 'no-cors'` dropped its Authorization field.

use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::products::Meaning;
use crate::text::Text;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    no_cors(facts).or_else(|| told_to_omit(facts)).or_else(|| without_cookie(facts))
}

/// The client's setting of that name.
fn setting<'f>(facts: &'f Facts, name: &str) -> Option<&'f Text> {
    facts.request()?.settings.iter().find(|it| it.name == name).map(|it| &it.value)
}

fn settled(finding: Finding) -> Finding {
    finding.settle(
        "Does the request on the wire carry a Cookie or Authorization field?",
        &["In the browser's network panel, open the request, choose Raw under its request headers, and paste them here."],
        &[("no", Cause::CROSS_ORIGIN_CREDENTIALS_OMITTED), ("yes, a Cookie", Cause::SESSION_EXPIRED), ("yes, Authorization", Cause::TOKEN_REJECTED)],
    )
}

fn no_cors(facts: &Facts) -> Option<Finding> {
    let mode = setting(facts, "mode").filter(|it| it.as_str() == "no-cors")?;
    let refused = facts.status_is(&[401, 403]) || facts.response().is_none() || facts.said_any(&[Meaning::CredentialsMissing, Meaning::LoginRequired]).is_some();
    if !refused {
        return None;
    }
    let message = "The call says [no-cors](0), and in that mode a browser leaves Authorization and other fields out without a word.";
    let finding = match facts.sent("Authorization") {
        Some(field) => Finding::certain(Cause::CROSS_ORIGIN_CREDENTIALS_OMITTED, message)
            .decides(mode.span(), "drops the fields below")
            .against(field.name.span(), "never leaves the browser in this mode")
            .because("the mode forbids the field"),
        None => Finding::likely(Cause::CROSS_ORIGIN_CREDENTIALS_OMITTED, message).decides(mode.span(), "drops most fields").because("the mode forbids most fields"),
    };
    Some(settled(finding.weigh(85)))
}

/// The client is told to send no credentials, or no cookies to other origins.
fn told_to_omit(facts: &Facts) -> Option<Finding> {
    if !facts.status_is(&[401, 403, 419]) || facts.sent("Authorization").is_some() {
        return None;
    }
    let value = setting(facts, "credentials").or_else(|| setting(facts, "with-credentials"))?;
    let keeps_back = match value.as_str() {
        "omit" | "false" => true,
        "same-origin" => facts.cross_origin().is_some(),
        _ => false,
    };
    if !keeps_back || asks_for_a_scheme(facts) {
        return None;
    }
    let message = "The call tells the browser [not to send credentials](0), so no cookie goes with it.";
    let finding = Finding::likely(Cause::CROSS_ORIGIN_CREDENTIALS_OMITTED, message).decides(value.span(), "no cookie is sent").weigh(70);
    Some(settled(finding.because("the call itself says so")))
}

/// A challenge for a scheme that no cookie answers.
fn asks_for_a_scheme(facts: &Facts) -> bool {
    facts.known.challenges.iter().any(|it| ["Bearer", "Basic", "Digest", "Negotiate", "NTLM", "DPoP"].iter().any(|scheme| it.is(scheme)))
}

/// The request on the wire goes to another origin, carries nothing, and the API works by a session.
fn without_cookie(facts: &Facts) -> Option<Finding> {
    let method = facts.request()?.method.as_ref().map(Text::as_str).unwrap_or_default();
    let refused = facts.status_is(&[401, 403, 419, 440]);
    if !refused || method == "OPTIONS" || facts.carries_credential() || asks_for_a_scheme(facts) {
        return None;
    }
    let elsewhere = facts.cross_origin()?;
    let session = facts.said_any(&[Meaning::SessionMissing, Meaning::LoginRequired]).map(|it| it.span);
    let gives = facts.got("Set-Cookie").map(|it| it.span());
    let earlier = facts.known.stored.first().map(|it| it.cookie.span);
    let allowed = facts.got("Access-Control-Allow-Credentials").filter(|it| it.value.as_str() == "true").map(|it| it.span());
    let works_by_cookies = session.or(earlier).or(gives).or(allowed)?;
    let message = "The browser called [another origin](0) and sent no cookie, while the API [works by cookies](1).";
    let finding = if facts.request_is_whole() {
        Finding::likely(Cause::CROSS_ORIGIN_CREDENTIALS_OMITTED, message).because("a cross-origin call without a cookie")
    } else {
        Finding::possible(Cause::CROSS_ORIGIN_CREDENTIALS_OMITTED, message)
    };
    let finding = finding.decides(elsewhere, "another origin than the page's").against(works_by_cookies, "the API works by cookies");
    let finding = match facts.sent("Origin") {
        Some(origin) if origin.value.span() != elsewhere => finding.context(origin.value.span(), "the page's origin").decides(origin.value.span(), "the page's origin"),
        _ => finding,
    };
    Some(settled(finding.weigh(70)))
}
