//! The session cookie was lost between Set-Cookie and the next request.

use crate::diagnosis::{Cause, Certainty, Finding};
use crate::facts::Facts;
use crate::facts::sessions::{is_removal, names_a_session};
use crate::facts::sign_in::signed_in;
use crate::http::cookie::Stored;
use crate::http::exchange::{Fields, Shown};
use crate::products::Meaning;
use crate::text::{Seek, Span};

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let finding = not_sent(facts).or_else(|| never_set(facts)).or_else(|| said(facts)).or_else(|| set_up_wrong(facts)).or_else(|| domain_is_address(facts))?;
    let how =
        format!("Open the sign-in and then {} in the browser, and paste both requests with their raw headers.", facts.url_for_commands());
    Some(finding.settle(
        "Does the cookie of the sign-in come back with the next request?",
        &[&how],
        &[("no", Cause::COOKIE_LOST), ("yes", Cause::SESSION_EXPIRED)],
    ))
}

/// Code or settings give the session's cookie `SameSite=None` and not `Secure`: browsers throw such a cookie away.
fn set_up_wrong(facts: &Facts) -> Option<Finding> {
    const OPEN: &[&str] = &["samesite: 'none'", "samesite: \"none\"", "samesite=none", "samesite='none'", "samesite=\"none\"", "samesite = 'none'", "samesite = \"none\"", "samesite\": \"none\""];
    const PLAIN: &[&str] = &["secure: false", "secure=false", "secure = false", "secure\": false", "secure', false", "secure: 'false'"];
    if facts.status().is_some_and(|it| !matches!(it.value, 401 | 403 | 419 | 440)) {
        return None;
    }
    let lower = facts.lower();
    let at = OPEN.iter().filter(|it| !facts.lacks(it)).find_map(|it| Some((lower.seek(it)?, it.len())))?;
    let from = lower.floor_char_boundary(at.0.saturating_sub(300));
    let near = lower.get(from..lower.floor_char_boundary(at.0.saturating_add(300)))?;
    let plain = PLAIN.iter().find_map(|it| Some((near.seek(it)?, it.len())))?;
    let place = |at: usize, length: usize| Span::new(at, at.saturating_add(length));
    let message = "The cookie is set with [SameSite=None](0) and [not Secure](1), and browsers keep no such cookie.";
    Some(
        Finding::likely(Cause::COOKIE_LOST, message)
            .because("two settings contradict")
            .decides(place(at.0, at.1), "needs Secure")
            .against(place(from.saturating_add(plain.0), plain.1), "not Secure")
            .gap("browsers throw it away")
            .weigh(70),
    )
}

/// Code or settings give a cookie an address for its domain, which is the name of a host alone (RFC 6265, 5.2.3).
fn domain_is_address(facts: &Facts) -> Option<Finding> {
    if facts.status().is_some_and(|it| !matches!(it.value, 401 | 403 | 419 | 440)) {
        return None;
    }
    let lower = facts.lower();
    let at = lower.match_indices("domain").take(40).map(|(at, _)| at).find_map(|at| {
        let rest = lower.get(at.saturating_add("domain".len())..)?;
        let value = rest.trim_start_matches(['"', '\'', ' ']).strip_prefix(['=', ':'])?.trim_start_matches(['>', ' ', '"', '\'']);
        let start = at.saturating_add("domain".len()).saturating_add(rest.len().saturating_sub(value.len()));
        let len = value.find(['"', '\'', ' ', ';', ',', '\n']).unwrap_or(value.len());
        let near = lower.get(lower.floor_char_boundary(at.saturating_sub(400))..lower.floor_char_boundary(at.saturating_add(400)))?;
        let is_address = value.starts_with("http://") || value.starts_with("https://");
        (is_address && near.contains("cookie")).then_some(Span::new(start, start.saturating_add(len)))
    })?;
    let message = "The cookie's domain is [an address](0), where the name of a host belongs, and browsers keep no such cookie.";
    let finding = Finding::likely(Cause::COOKIE_LOST, message).because("no cookie can have such a domain");
    Some(finding.decides(at, "scheme and port are no part of a domain").weigh(70))
}

/// Whether the failing answer is a refusal or sends to a sign-in.
fn refused(facts: &Facts) -> bool {
    facts.status_is(&[401, 403, 419, 440]) || (facts.status_is(&[302, 303, 307]) && facts.got("Location").is_some())
}

/// A cookie that an earlier answer stored, and that the failing request lacks.
fn not_sent(facts: &Facts) -> Option<Finding> {
    let request = facts.request().filter(|_| refused(facts))?;
    let other_credential = !facts.known.credentials.is_empty() || facts.session_cookie().is_some();
    let (at, _) = facts.judged_at();
    let missing =
        |it: &&Stored| !facts.known.cookies.iter().any(|(name, _)| name.as_str() == it.cookie.name.as_str()) && !is_removal(&it.cookie, at);
    let candidates: Vec<&Stored> = facts.known.stored.iter().filter(missing).collect();
    let stored = candidates
        .iter()
        .find(|it| names_a_session(it.cookie.name.as_str()))
        .or_else(|| candidates.first().filter(|_| facts.earlier().iter().any(signed_in)))?;
    let session = names_a_session(stored.cookie.name.as_str());
    let asks_for_a_scheme = facts.known.challenges.iter().any(|it| ["Bearer", "Basic", "Digest"].iter().any(|scheme| it.is(scheme)));
    if other_credential || (asks_for_a_scheme && !session) {
        return None;
    }
    let name = stored.cookie.name.as_str();
    let reason = stored.refused.or(stored.held_back);
    let whole = facts.request_is_whole() || request.shown == Shown::Given || facts.said(Meaning::CookieLost).is_some();
    let (certainty, message, because) = match reason {
        Some(_) if whole && session => (
            Certainty::Certain,
            format!("The cookie [{name}](0) was set and does not come back: its attributes keep it from this request."),
            "the attributes do not allow it",
        ),
        Some(_) => (
            Certainty::Likely,
            format!("The cookie [{name}](0) was set, and its attributes keep it from this request."),
            "the attributes do not allow it",
        ),
        None if whole => {
            (Certainty::Likely, format!("The cookie [{name}](0) was set, and the next request came without it."), "set and not sent")
        }
        None => {
            (Certainty::Possible, format!("The cookie [{name}](0) was set, and the next request does not show it."), "set and not shown")
        }
    };
    let finding = Finding::new(Cause::COOKIE_LOST, certainty, &message)
        .because(because)
        .decides(stored.cookie.span, reason.filter(|it| it.len() < 60).unwrap_or("the cookie is set here"))
        .weigh(if session { 72 } else { 55 });
    let finding = match facts.request_span() {
        Some(span) => finding.against(span, "and does not come back here"),
        None => finding,
    };
    Some(match reason {
        Some(reason) => finding.gap(reason),
        None => finding,
    })
}

/// The sign-in succeeded and gave no cookie at all, and the next request has nothing to bring.
fn never_set(facts: &Facts) -> Option<Finding> {
    if !refused(facts) || facts.carries_credential() || !facts.known.stored.is_empty() {
        return None;
    }
    let login = facts.earlier().iter().rev().find(|it| signed_in(it))?;
    let response = login.response.as_ref()?;
    let token = response.body.as_ref().is_some_and(|it| it.as_str().to_ascii_lowercase().holds("token"));
    if !response.fields_shown || response.field("Set-Cookie").is_some() || token {
        return None;
    }
    let message = "The [sign-in succeeded](0) and its answer sets no cookie, so the [next request](1) has none to bring.";
    Some(
        Finding::likely(Cause::COOKIE_LOST, message)
            .because("no Set-Cookie after the sign-in")
            .decides(response.status?.span, "succeeded, and no Set-Cookie follows")
            .against(facts.answer_span()?, "and then a stranger")
            .weigh(62),
    )
}

fn said(facts: &Facts) -> Option<Finding> {
    let Some(said) = facts.said(Meaning::CookieLost) else { return state(facts) };
    let certainty = if refused(facts) || said.product.is_some() { said.certainty() } else { Certainty::Likely };
    let finding = Finding::new(Cause::COOKIE_LOST, certainty, "A cookie was [not kept or not sent back](0) by the browser.");
    Some(finding.because("the words say so").decides(said.span, "the cookie is not there").weigh(75))
}

/// What a sign-in began with is not there when it comes back: it lives in a cookie, or in a session that a cookie names.
fn state(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::LoginStateLost)?;
    let message = "The sign-in came back, and [what it began with](0) is not there: the cookie that keeps it was lost, or the sign-in began on another host, in another tab or instance.";
    let finding = Finding::likely(Cause::COOKIE_LOST, message).because("the state of the sign-in is gone");
    Some(finding.decides(said.span, "the state of the sign-in does not fit").weigh(74))
}

#[cfg(test)]
mod tests {
    use crate::{Timestamp, diagnose};

    #[test]
    fn settings_that_do_not_go_together_lose_the_cookie() {
        let first = |secure: &str| {
            let paste = format!("session({{ sameSite: 'none', secure: {secure} }})\nGET http://localhost:4000/me 401 (Unauthorized)");
            diagnose(&paste, Timestamp(0)).findings.first().map(|it| it.cause.id())
        };
        assert_eq!(first("false"), Some("cookie-lost"));
        assert_ne!(first("true"), Some("cookie-lost"));
    }

    #[test]
    fn an_address_is_no_domain_of_a_cookie() {
        let first = |domain: &str| {
            let paste = format!("app.use(session({{ cookie: {{ domain: '{domain}', httpOnly: true }} }}))\nGET http://localhost:4000/me 401 (Unauthorized)");
            diagnose(&paste, Timestamp(0)).findings.first().map(|it| it.cause.id())
        };
        assert_eq!(first("https://shop.example:8443"), Some("cookie-lost"));
        assert_ne!(first("shop.example"), Some("cookie-lost"));
    }
}
