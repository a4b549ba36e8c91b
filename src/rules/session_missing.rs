//! The resource works by a login session and the request carries no session cookie; the answer sends the user to sign in.

use crate::diagnosis::{Cause, Certainty, Finding};
use crate::facts::sign_in::{SignIn, sign_in};
use crate::facts::{Facts, Place, Said};
use crate::http::exchange::Fields;
use crate::products::Meaning;
use crate::text::Seek;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    if facts.session_cookie().is_some() {
        return None;
    }
    said(facts).or_else(|| signs_in_elsewhere(facts))
}

fn said(facts: &Facts) -> Option<Finding> {
    // Without a cookie a session cannot have ended: it was never there. Remote procedure calls name theirs in the content.
    let bare = facts.request().is_some_and(|it| it.fields_shown && it.body.is_none());
    let ended = || facts.said(Meaning::SessionExpired).filter(|_| !facts.carries_credential() && bare);
    let (said, session) = match facts.said(Meaning::SessionMissing).or_else(ended) {
        Some(said) => (said, true),
        None => (facts.said_any(&[Meaning::LoginRequired, Meaning::LoginPage]).filter(|it| it.place != Place::Challenge)?, false),
    };
    if facts.status_is(&[200]) && !session && said.meaning == Meaning::LoginRequired && facts.known.credentials.is_empty() {
        return None;
    }
    // "Authentication required" asks for a credential of any kind; only a sign-in is a session's.
    let words = facts.source.slice(said.span).to_ascii_lowercase();
    let of_login = ["log", "sign", "session", "cookie"].iter().any(|it| words.holds(it));
    if !session && said.meaning == Meaning::LoginRequired && !of_login {
        return None;
    }
    // Whoever sends another credential is not asked for a session by a general "log in".
    if !session && said.meaning == Meaning::LoginRequired && (!facts.known.credentials.is_empty() || facts.token().is_some()) {
        return None;
    }
    let message = if session {
        "The server says that [there is no session](0), and the request brings no session cookie."
    } else {
        "The answer asks for a [sign-in](0), and the request brings no session cookie."
    };
    let finding = Finding::new(Cause::SESSION_MISSING, certainty(facts, said, session), message)
        .because(if session { "the server says so" } else { "the answer asks for a sign-in" })
        .decides(said.span, "asks for a session")
        .weigh(if session { 65 } else { 45 });
    let finding = match facts.request_span() {
        Some(span) => finding.against(span, "no session cookie goes with it"),
        None => finding,
    };
    Some(settled(facts, finding))
}

fn settled(facts: &Facts, finding: Finding) -> Finding {
    let how = format!("Sign in with a cookie jar (`curl -c jar ...`), then run `curl -i -b jar {}`.", facts.url_for_commands());
    finding.settle(
        "Does the request pass with the cookie of a fresh sign-in?",
        &[&how],
        &[("yes", Cause::SESSION_MISSING), ("no, it asks for a token", Cause::NO_CREDENTIALS)],
    )
}

/// A bare 401 without a challenge, while another exchange of the paste shows that people sign in by a page.
fn signs_in_elsewhere(facts: &Facts) -> Option<Finding> {
    if !facts.status_is(&[401]) || !facts.known.challenges.is_empty() || facts.carries_credential() {
        return None;
    }
    let failing = facts.exchange()?;
    let redirects = facts.reading.exchanges.iter().filter(|it| !std::ptr::eq(*it, failing)).filter_map(|it| it.response.as_ref());
    let target = redirects.filter(|it| it.status.is_some_and(|it| (300..400).contains(&it.value))).filter_map(|it| it.field("Location"));
    let page = target.map(|it| &it.value).find(|it| sign_in(it.as_str()) == Some(SignIn::PathAndWayBack))?;
    let message = "The answer names no scheme, the request brings no session, and elsewhere in the paste people are sent to [sign in](0).";
    let finding = Finding::likely(Cause::SESSION_MISSING, message).because("people sign in by a page here");
    let finding = finding.decides(page.span(), "how people sign in").against(facts.answer_span()?, "no session goes with the request");
    Some(settled(facts, finding.weigh(55)))
}

/// A scheme in the challenge, or a credential in the request, says that it is not only a session that would do.
fn certainty(facts: &Facts, said: &Said, session: bool) -> Certainty {
    let other_way = facts
        .known
        .challenges
        .iter()
        .any(|it| ["Bearer", "Basic", "Digest", "Negotiate", "NTLM", "OAuth"].iter().any(|scheme| it.is(scheme)));
    let other_credential = !facts.known.credentials.is_empty() || facts.token().is_some();
    match (session, other_way || other_credential) {
        // The browser may have kept the cookie back from another origin.
        (true, _) if facts.cross_origin().is_some() => Certainty::Likely,
        (true, false) if facts.request_is_whole() || !facts.known.cookies.is_empty() => said.certainty(),
        (true, false) => Certainty::Likely,
        (true, true) => Certainty::Likely,
        (false, false) if facts.request().is_some() => Certainty::Likely,
        (false, _) => Certainty::Possible,
    }
}
