//! Only Negotiate or NTLM is offered and the client sent no token.

use crate::diagnosis::{Cause, Certainty, Finding};
use crate::facts::Facts;
use crate::products::Meaning;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    offered_only(facts).or_else(|| said(facts))
}

fn settled(facts: &Facts, finding: Finding) -> Finding {
    let how = format!("Run `curl -v --negotiate -u : {}` after `kinit`, and paste what it prints.", facts.url_for_commands());
    finding.settle(
        "Does the client send a token once it is told to use Negotiate?",
        &[&how],
        &[
            ("yes, and it passes", Cause::NEGOTIATE_NOT_ATTEMPTED),
            ("yes, it begins with TlRMTVNTUAAB", Cause::NEGOTIATE_FALLBACK_NTLM),
            ("yes, and it is refused", Cause::NEGOTIATE_HANDSHAKE_FAILED),
        ],
    )
}

fn offered_only(facts: &Facts) -> Option<Finding> {
    let first = facts.known.challenges.first().filter(|_| facts.status_is(&[401]))?;
    let windows = |scheme: &crate::text::Text| ["Negotiate", "NTLM", "Kerberos"].iter().any(|it| scheme.as_str().eq_ignore_ascii_case(it));
    let only = facts.known.challenges.iter().all(|it| windows(&it.scheme) && it.token68.is_none());
    if !only || !facts.known.credentials.is_empty() || facts.token().is_some() {
        return None;
    }
    let message = format!("The server offers only [{}](0), and the client sent no token for it.", first.scheme.as_str());
    let certainty = if facts.request_is_whole() { Certainty::Certain } else { Certainty::Likely };
    let mut finding = Finding::new(Cause::NEGOTIATE_NOT_ATTEMPTED, certainty, &message).because("nothing else is offered").weigh(75);
    for challenge in &facts.known.challenges {
        finding = finding.decides(challenge.span, "the only way in that is offered");
    }
    if let Some(asked) = facts.request_span() {
        finding = finding.against(asked, "no Authorization goes with it");
    }
    Some(settled(facts, finding))
}

fn said(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::NegotiateNotAttempted)?;
    if !facts.known.credentials.is_empty() {
        return None;
    }
    let message = "The server wants [Kerberos or NTLM](0), and the client did not try it.";
    let finding = Finding::new(Cause::NEGOTIATE_NOT_ATTEMPTED, said.certainty(), message)
        .because("it is said so")
        .decides(said.span, "asks for Kerberos or NTLM");
    Some(settled(facts, finding.weigh(70)))
}
