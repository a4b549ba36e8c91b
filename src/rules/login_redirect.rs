//! A redirect (or a 200) to a sign-in page took the place of the 401 that an API client expects.

use crate::diagnosis::{Cause, Certainty, Finding};
use crate::facts::sign_in::{SignIn, sign_in, signs_in};
use crate::facts::{Facts, Place};
use crate::http::exchange::{Exchange, Fields};
use crate::products::Meaning;
use crate::text::Text;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let finding = redirected(facts).or_else(|| landed(facts)).or_else(|| page(facts))?;
    let how = format!("Run `curl -i -H 'Accept: application/json' {}` without following redirects.", facts.url_for_commands());
    Some(finding.settle(
        "Does the request pass with a session or token of a signed-in user?",
        &[&how, "Repeat it with the credential and paste both."],
        &[("yes", Cause::LOGIN_REDIRECT), ("no, a gateway answers", Cause::NETWORK_LOGIN_REQUIRED)],
    ))
}

/// The `Location` of a redirect.
fn location(exchange: &Exchange) -> Option<(u16, crate::text::Span, &Text)> {
    let response = exchange.response.as_ref()?;
    let status = response.status.filter(|it| matches!(it.value, 301 | 302 | 303 | 307 | 308))?;
    Some((status.value, status.span, &response.field("Location")?.value))
}

/// The failing exchange, or one that led to it, sends the caller to a sign-in page.
fn redirected(facts: &Facts) -> Option<Finding> {
    let failing = facts.exchange()?;
    let followed = failing.status().is_some_and(|it| it < 300);
    let before = facts.earlier().iter().filter(|_| followed);
    let (exchange, (code, status, target)) = std::iter::once(failing).chain(before).find_map(|it| Some((it, location(it)?)).filter(|(_, (_, _, to))| sign_in(to.as_str()).is_some()))?;
    let request = exchange.request.as_ref();
    // Who asks for a sign-in page, or signs in, is not surprised to be sent to one.
    let asked_for_it = request.is_some_and(|it| signs_in(it) || it.url.as_ref().is_some_and(|url| sign_in(url.as_str()) == Some(SignIn::PathAndWayBack)));
    if asked_for_it {
        return None;
    }
    let certainty = match sign_in(target.as_str())? {
        SignIn::PathAndWayBack => Certainty::Certain,
        SignIn::Path => Certainty::Likely,
    };
    let message = format!("The answer is a redirect ([{code}](0)) to a [sign-in page](1), where an API would answer 401.");
    let finding = Finding::new(Cause::LOGIN_REDIRECT, certainty, &message)
        .because("the redirect's target is a sign-in page")
        .decides(status, "a redirect, not a refusal")
        .decides(target.span(), "the sign-in page");
    Some(finding.weigh(72))
}

/// The call ended on the address of a sign-in page, as the client shows after it followed the redirect.
fn landed(facts: &Facts) -> Option<Finding> {
    let request = facts.request()?;
    let url = request.url.as_ref().filter(|_| facts.status_is(&[200]) && !signs_in(request))?;
    if sign_in(url.as_str()) != Some(SignIn::PathAndWayBack) {
        return None;
    }
    let message = "The call ended on a [sign-in page](0), so the data that was asked for did not come.";
    let finding = Finding::likely(Cause::LOGIN_REDIRECT, message).because("the address is that of a sign-in page with the way back");
    Some(finding.decides(url.span(), "the sign-in page, and the way back").against(facts.answer_span()?, "the page's status, not the call's").weigh(65))
}

/// A success whose content is a sign-in page.
fn page(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::LoginPage)?;
    if !(facts.status_is(&[200, 203, 302, 303, 307]) || facts.status().is_none()) || said.place == Place::Other {
        return None;
    }
    let certainty = said.certainty().min(Certainty::Likely);
    let finding = Finding::new(Cause::LOGIN_REDIRECT, certainty, "The answer is a [sign-in page](0) in the place of data.").because("the content is a sign-in page");
    Some(finding.decides(said.span, "a sign-in page").weigh(62))
}
