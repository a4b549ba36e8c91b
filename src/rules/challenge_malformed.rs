//! WWW-Authenticate is there and breaks the grammar, so that clients misread it.

use crate::diagnosis::{Cause, Certainty, Finding};
use crate::facts::Facts;
use crate::http::challenge::Challenge;
use crate::text::Seek;

/// Schemes that clients know.
const KNOWN: &[&str] = &["Basic", "Bearer", "Digest", "Negotiate", "NTLM", "DPoP", "HOBA", "Mutual", "OAuth", "Hawk", "AWS4-HMAC-SHA256"];

/// What people write who see no prompt, or whose client keeps back what it has, in lower case.
const NO_PROMPT: &[&str] = &[
    "prompt",
    "never asks",
    "does not ask",
    "doesn't ask",
    "never sends",
    "does not send",
    "doesn't send",
    "no login dialog",
    "no dialog",
];

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    // Where the paste ends in the middle of the challenge, the paste is broken and not the challenge.
    let end = facts.source.paste().trim_end_matches(|it: char| it.is_whitespace() || it == '`').len();
    let broken = facts.known.challenges.iter().find(|it| (!it.violations.is_empty() || it.scheme.is_empty()) && it.span.end < end)?;
    let violation = broken.violations.first();
    let (span, what) = violation.map_or((broken.span, "no auth-scheme"), |it| (it.span, it.what));
    let span = if span.is_empty() { broken.span } else { span };
    let message = format!("The server's [challenge](0) breaks the grammar ({what}), so clients cannot answer it.");
    let (certainty, weight, because) = judged(facts, broken);
    let finding = Finding::new(Cause::CHALLENGE_MALFORMED, certainty, &message)
        .because(because)
        .decides(broken.span, "breaks the grammar")
        .weigh(weight);
    let finding = if span == broken.span { finding } else { finding.decides(span, what) };
    let finding = match kept_back(facts) {
        Some(span) => finding.against(span, "the client had something to send"),
        None => finding,
    };
    let how = format!("Send the credential without waiting for the challenge: `curl -i -u <user> {}`.", facts.url_for_commands());
    Some(finding.settle(
        "Does the request pass when the client does not wait for the challenge?",
        &[&how],
        &[("yes", Cause::CHALLENGE_MALFORMED), ("no", Cause::WRONG_USERNAME_OR_PASSWORD)],
    ))
}

/// It is the cause where a client that had a credential sent nothing; beside a credential that was refused it is only a flaw.
fn judged(facts: &Facts, broken: &Challenge) -> (Certainty, u8, &'static str) {
    let sent = !facts.known.credentials.is_empty() || facts.token().is_some();
    let readable = facts.known.challenges.iter().any(|it| it.violations.is_empty() && KNOWN.iter().any(|scheme| it.is(scheme)));
    if sent {
        (Certainty::Possible, 15, "a flaw beside the refusal")
    } else if kept_back(facts).is_some() && !readable {
        (Certainty::Certain, 80, "the client had a credential and could not read the challenge")
    } else if !readable && !KNOWN.iter().any(|scheme| broken.is(scheme)) {
        (Certainty::Likely, 70, "no client can read the scheme")
    } else {
        (Certainty::Possible, 5, "nothing was sent")
    }
}

/// What shows that the client, or the user, had a credential ready: an option of the client, or words about a prompt that never came.
fn kept_back(facts: &Facts) -> Option<crate::text::Span> {
    let option =
        facts.request().and_then(|it| it.settings.iter().find(|it| ["user", "anyauth", "digest", "basic", "netrc"].contains(&it.name)));
    if let Some(option) = option {
        return Some(option.value.span());
    }
    facts.reading.sayings.iter().find_map(|saying| {
        let lower = saying.as_str().to_ascii_lowercase();
        NO_PROMPT.iter().find_map(|it| lower.seek(it).map(|at| saying.origin(at..at.saturating_add(it.len()))))
    })
}
