//! A 401 without `WWW-Authenticate`.

use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::input::Quality;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let response = facts.response()?;
    let whole = response.fields_shown && !response.fields.is_empty() && !facts.has(Quality::SanitisedHar);
    let absent = facts.got("WWW-Authenticate").is_none();
    if !facts.status_is(&[401]) || !whole || !absent || seen_by_script(facts) {
        return None;
    }
    let status = facts.status()?.span;
    if facts.waits_for_challenge() {
        let message = "The client has a user name and waits to be asked, and [the 401](0) comes without a challenge.";
        let finding = Finding::certain(Cause::CHALLENGE_MISSING, message)
            .decides(status, "no challenge follows")
            .because("the client was never asked")
            .weigh(70);
        return Some(finding);
    }
    let message = "[The 401](0) comes without WWW-Authenticate, which RFC 9110 requires.";
    Some(
        Finding::certain(Cause::CHALLENGE_MISSING, message).decides(status, "no challenge follows").because("the field is absent").weigh(5),
    )
}

/// A script sees only the fields that CORS lets it see.
fn seen_by_script(facts: &Facts) -> bool {
    let origin = facts.sent("Origin").is_some() || facts.got("Access-Control-Allow-Origin").is_some();
    let few = facts.response().is_some_and(|it| it.fields.len() <= 3 && !it.fields.iter().any(|it| it.is("Date") || it.is("Server")));
    origin && few
}
