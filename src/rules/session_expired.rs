//! A session cookie was sent and the server says that the session is unknown, timed out or logged out, or clears it in its answer.

use crate::diagnosis::{Cause, Certainty, Finding};
use crate::facts::sessions::{is_removal, names_a_session};
use crate::facts::{Facts, Place};
use crate::http::cookie::read_set_cookie;
use crate::http::exchange::Fields;
use crate::products::Meaning;
use crate::text::Span;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let finding = own_status(facts)
        .or_else(|| said(facts))
        .or_else(|| cleared(facts))
        .or_else(|| not_signed_in(facts))
        .or_else(|| refused_session(facts))?;
    let finding = match facts.session_cookie() {
        Some((name, _)) => finding.against(name.span(), "the session that was sent"),
        None => finding,
    };
    if facts.status_is(&[419]) {
        return Some(finding.settle(
            "Does the request carry the anti-forgery token of the page that it comes from?",
            &["In the browser's network panel, look for X-XSRF-TOKEN, X-CSRF-TOKEN or `_token` in the request.", "Reload the page and send it once more."],
            &[("it carries none", Cause::CSRF_TOKEN_MISSING), ("it does, and passes after a reload", Cause::SESSION_EXPIRED), ("it does, and the cookie does not come back", Cause::COOKIE_LOST)],
        ));
    }
    Some(finding.settle(
        "Does the request pass right after a new sign-in?",
        &["Sign in again, send the new cookie with the same request, and paste that exchange."],
        &[("yes", Cause::SESSION_EXPIRED), ("no, the cookie does not come back", Cause::COOKIE_LOST)],
    ))
}

/// 440 (IIS) and 419 without a word about forgery (Laravel) are made for it.
fn own_status(facts: &Facts) -> Option<Finding> {
    let status = facts.status()?;
    let ended = status.value == 440 || (status.value == 419 && facts.said(Meaning::Csrf).is_none());
    if !ended {
        return None;
    }
    let message = format!("Status [{}](0) says that the session has timed out.", status.value);
    let certainty = if status.value == 440 { Certainty::Certain } else { Certainty::Likely };
    Some(
        Finding::new(Cause::SESSION_EXPIRED, certainty, &message)
            .because("the status says so")
            .decides(status.span, "the session timed out")
            .weigh(75),
    )
}

fn said(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::SessionExpired)?;
    if !facts.carries_credential() && facts.request().is_some_and(|it| it.fields_shown && it.body.is_none()) {
        return None;
    }
    let finding =
        Finding::new(Cause::SESSION_EXPIRED, said.certainty(), "The server says that the [session has ended](0) or is not known.")
            .because("the server says so")
            .decides(said.span, "the session is over")
            .weigh(75);
    Some(match removed(facts) {
        Some(span) => finding.decides(span, "takes the session's cookie away"),
        None => finding,
    })
}

/// A `Set-Cookie` of the failing answer that takes away a cookie which the request sent.
fn removed(facts: &Facts) -> Option<Span> {
    let (at, _) = facts.judged_at();
    let set = facts.response()?.fields_named("Set-Cookie").filter_map(|it| read_set_cookie(&it.value));
    let mut gone = set.filter(|it| is_removal(it, at) && names_a_session(it.name.as_str()));
    // A request that the paste does not show may have sent it.
    let unseen = facts.request().is_none_or(|it| !it.fields_shown);
    gone.find(|it| unseen || facts.known.cookies.iter().any(|(name, _)| name.as_str() == it.name.as_str())).map(|it| it.span)
}

fn refused(facts: &Facts) -> bool {
    facts.status_may_be(&[401, 403, 302, 303])
}

/// The answer takes the session's cookie away.
fn cleared(facts: &Facts) -> Option<Finding> {
    let span = removed(facts).filter(|_| refused(facts))?;
    let message = "The answer [takes the session's cookie away](0), as servers do with a session that they do not know any more.";
    let certainty = if facts.request().is_some_and(|it| it.fields_shown) { Certainty::Likely } else { Certainty::Possible };
    Some(
        Finding::new(Cause::SESSION_EXPIRED, certainty, message)
            .because("the answer clears the cookie")
            .decides(span, "takes the session's cookie away")
            .weigh(65),
    )
}

/// A session was sent, and the answer asks to sign in all the same.
fn not_signed_in(facts: &Facts) -> Option<Finding> {
    let (name, _) = facts.session_cookie()?;
    let asked = [Meaning::SessionMissing, Meaning::LoginRequired, Meaning::LoginPage];
    let said = facts.said_any(&asked).filter(|it| it.place != Place::Challenge && refused(facts))?;
    if !facts.known.credentials.is_empty() {
        return None;
    }
    let message = "The request brings a [session cookie](0), and the answer [asks to sign in](1) all the same.";
    let finding = Finding::likely(Cause::SESSION_EXPIRED, message).because("a session was sent and is not known");
    Some(finding.decides(name.span(), "the session that was sent").decides(said.span, "asks to sign in").weigh(60))
}

/// A session was sent and nothing else, and the answer refuses without a word.
fn refused_session(facts: &Facts) -> Option<Finding> {
    let (name, _) = facts.session_cookie()?;
    let quiet = facts.known.credentials.is_empty() && facts.something_arrived().is_none() && facts.nothing_arrived().is_none();
    let answer = facts.answer_span().filter(|_| quiet && facts.status_may_be(&[401]))?;
    let message = "The request brings a [session cookie](0) and no other credential, and [the answer refuses it](1) without saying more.";
    let finding = Finding::possible(Cause::SESSION_EXPIRED, message).because("a session was sent and is refused");
    Some(finding.decides(name.span(), "the session that was sent").decides(answer, "the server refuses").weigh(40))
}
