//! A 401 without `WWW-Authenticate`.

use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::input::Quality;
use crate::text::{Seek, Span};

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    if let Some(span) = client_found_none(facts) {
        let message = "The client looked for [a challenge](0) in the 401 and found none.";
        let finding = Finding::certain(Cause::CHALLENGE_MISSING, message).decides(span, "the client found no challenge");
        return Some(finding.because("the client says so").weigh(70));
    }
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
    if let Some(words) = asks_for_prompt(facts).filter(|_| !facts.carries_anything()) {
        let message = "Nobody is asked [for a password](1), since [the 401](0) comes without a challenge.";
        let finding = Finding::certain(Cause::CHALLENGE_MISSING, message)
            .decides(status, "no challenge follows")
            .decides(words, "the client asks for nothing");
        return Some(finding.because("a client asks only after a challenge").weigh(70));
    }
    Some(beside(facts, status))
}

/// What Java's and Android's clients say of a 401 that asks for nothing.
fn client_found_none(facts: &Facts) -> Option<Span> {
    let words = ["No authentication challenges found", "Received authentication challenge is null", "missing WWW-Authenticate header"];
    let (span, _) = facts.written(&words)?;
    facts.got("WWW-Authenticate").is_none().then_some(span)
}

/// Most clients do not mind: it stands beside the cause.
fn beside(facts: &Facts, status: Span) -> Finding {
    let message = "[The 401](0) comes without WWW-Authenticate, which RFC 9110 requires.";
    let finding = Finding::possible(Cause::CHALLENGE_MISSING, message)
        .decides(status, "no challenge follows")
        .because("the field is absent")
        .weigh(5);
    let run = format!("Run `curl -v` against {} and paste all of its output.", facts.url_for_commands());
    finding.settle(
        "Does the client wait to be asked for credentials?",
        &[&run],
        &[
            ("It has credentials and sends none.", Cause::CHALLENGE_MISSING),
            ("It sends them, and they are refused.", Cause::TOKEN_REJECTED),
        ],
    )
}

/// Words beside the exchange which say that a client shows no window for a password.
fn asks_for_prompt(facts: &Facts) -> Option<Span> {
    let (at, word) = UNASKED.iter().filter(|it| !facts.lacks(it)).find_map(|it| Some((facts.lower().seek(it)?, it)))?;
    Some(Span::new(at, at.saturating_add(word.len())))
}

const UNASKED: &[&str] = &[
    "no password prompt",
    "no prompt",
    "no login prompt",
    "no login dialog",
    "no auth dialog",
    "not prompted",
    "never prompted",
    "no popup",
    "no pop-up",
    "does not prompt",
    "doesn't prompt",
    "without prompting",
    "not asked for a password",
    "never asked for",
];

/// A script sees only the fields that CORS lets it see.
fn seen_by_script(facts: &Facts) -> bool {
    let origin = facts.sent("Origin").is_some() || facts.got("Access-Control-Allow-Origin").is_some();
    let few = facts.response().is_some_and(|it| it.fields.len() <= 3 && !it.fields.iter().any(|it| it.is("Date") || it.is("Server")));
    origin && few
}
