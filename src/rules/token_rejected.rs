//! The server says only that the token is invalid, and nothing in the exchange says why.

use crate::diagnosis::{Cause, Certainty, Finding};
use crate::facts::held::Held;
use crate::facts::{Carrier, Facts, Place, Said, Token, TokenKind};
use crate::http::exchange::Shown;
use crate::products::Meaning;
use crate::text::Seek;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let invalid = facts.said(Meaning::TokenInvalid);
    let sent = bears_token(facts);
    if let Some(finding) = held(facts).or_else(|| checked(facts)).filter(|_| invalid.is_none() && !sent) {
        return Some(finding);
    }
    if invalid.is_none() && !(sent && facts.refused() && !facts.status_is(&[403, 404])) {
        return None;
    }
    // No token reached the server, whatever it calls that.
    let commanded = facts.request().is_some_and(|it| it.shown == Shown::Given && it.method.is_some());
    let asks_login = facts.said(Meaning::LoginRequired).is_some_and(|it| matches!(it.place, Place::Challenge | Place::Body));
    if !sent && commanded && asks_login && !facts.carries_credential() {
        return None;
    }
    if !sent && (facts.nothing_arrived().is_some() || facts.request_is_whole() && !facts.carries_credential()) {
        return None;
    }
    Some(rejected(facts, invalid, sent))
}

/// Whether the request bears a token, in the open or hidden by the capture; a key in a field of its own has its own page.
fn bears_token(facts: &Facts) -> bool {
    let bearer = facts.credential().is_some_and(|it| ["Bearer", "Token", "DPoP", "GenieKey", "Bot", "JWT", "SSWS"].iter().any(|scheme| it.is(scheme)));
    bearer || facts.masked_for(&["Bearer", "DPoP"]).is_some() || facts.sent_tokens().any(is_token)
}

fn is_token(token: &Token) -> bool {
    let named = token.name.as_ref().map(|it| it.as_str().to_ascii_lowercase()).is_some_and(|it| it.holds("token") || it.holds("jwt"));
    match token.carrier {
        Carrier::Cookie => false,
        Carrier::Field | Carrier::Query => named || token.jwt.is_some(),
        _ => token.jwt.is_some(),
    }
}

/// The request is not shown, the client was given a token, and the answer says nothing more than that it refuses.
fn held(facts: &Facts) -> Option<Finding> {
    let (_, span) = facts.held().filter(|(it, _)| *it == Held::Token)?;
    let message = "The client was given [a token](0), and [the server refuses](1) without saying more.";
    let finding = Finding::possible(Cause::TOKEN_REJECTED, message).decides(span, "a token was given").decides(facts.answer_span()?, "no reason given");
    Some(settle(finding.because("a token was given").weigh(14)))
}

/// The request is not shown, and the words are those of a check that failed rather than of one that had nothing to check.
fn checked(facts: &Facts) -> Option<Finding> {
    let fails = |it: &&Said| facts.source.slice(it.span).to_ascii_lowercase().holds("fail");
    let said = facts.all_said(Meaning::Unauthorized).find(fails).filter(|_| facts.refused_unseen())?;
    let asks_for_password = facts.known.challenges.iter().any(|it| it.is("Basic") || it.is("Digest"));
    let message = "The server says that [the check of the credential failed](0), and not why.";
    let finding = Finding::possible(Cause::TOKEN_REJECTED, message).decides(said.span, "no reason given");
    (!asks_for_password).then(|| settle(finding.because("a check failed").weigh(12)))
}

fn rejected(facts: &Facts, invalid: Option<&Said>, sent: bool) -> Finding {
    // A password login or an encrypted token may be the very reason.
    let odd = facts.credential().is_some_and(|it| it.is("Basic")) || facts.tokens_at_hand().any(|it| it.kind == TokenKind::Jwe);
    // A value without a scheme is most often what the server could not read.
    let bare = facts.credential().is_some_and(|it| it.scheme.is_empty()) && facts.masked_for(&["Bearer", "DPoP"]).is_none();
    let certainty = match invalid {
        None if bare => Certainty::Possible,
        Some(said) if !odd && (sent || !facts.request_is_whole()) => said.certainty().min(Certainty::Likely),
        _ => Certainty::Likely,
    };
    let mut finding = Finding::new(Cause::TOKEN_REJECTED, certainty, "The server [refuses the token](0) and does not say why.").weigh(20);
    finding = match (invalid, facts.answer_span()) {
        (Some(said), _) => finding.because("the server says that it is invalid, and no more").decides(said.span, "no reason given"),
        (None, Some(span)) => finding.because("a token was sent and refused").decides(span, "the refusal"),
        (None, None) => finding,
    };
    let credential = facts.token().map(|it| it.text.span()).or_else(|| Some(facts.credential()?.span));
    if let Some(span) = credential {
        finding = finding.context(span, "the token that was sent");
    }
    settle(finding)
}

fn settle(finding: Finding) -> Finding {
    finding.settle(
        "Does a new token work?",
        &[
            "Make a new token in the service's console, or by a new login.",
            "Send one plain request with it: `curl -i -H 'Authorization: Bearer …' URL`.",
        ],
        &[
            ("The new token is accepted.", Cause::TOKEN_REVOKED),
            ("It is refused as well: compare host and account.", Cause::TOKEN_WRONG_ENVIRONMENT),
            ("It is refused as well: compare its audience.", Cause::TOKEN_WRONG_AUDIENCE),
        ],
    )
}
