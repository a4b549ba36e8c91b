//! The access token has expired: its end is before the server's clock, or somebody says so.

use super::{in_words, with_words};
use crate::diagnosis::{Cause, Certainty, Change, Finding};
use crate::facts::{Carrier, Facts, Token};
use crate::products::Meaning;
use crate::text::Spanned;
use crate::time::{Timestamp, span_in_words};

/// Words that name another defect of the token; where they are said, an end in the past is at most a second reason.
const OTHER_DEFECTS: &[Meaning] = &[
    Meaning::TokenSignature,
    Meaning::TokenKeyUnknown,
    Meaning::TokenAlgorithm,
    Meaning::TokenAudience,
    Meaning::TokenIssuer,
    Meaning::TokenType,
    Meaning::TokenMalformed,
    Meaning::TokenRevoked,
    Meaning::TokenNotYetValid,
    Meaning::Scope,
    Meaning::DpopProof,
    Meaning::ExistenceHidden,
    Meaning::RateLimited,
    Meaning::RequestBlocked,
    Meaning::SourceNotAllowed,
    Meaning::Csrf,
    Meaning::NotFound,
];

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::TokenExpired);
    let end = ends(facts).find(|it| facts.judged_at().0.since(it.at.value) > 0);
    match (end, said) {
        (Some(end), _) if said.is_some() || facts.is_refusal() => by_clock(facts, &end),
        (_, Some(said)) => Some(by_words(facts, in_words(facts, Cause::TOKEN_EXPIRED, said, "The server says that the credential [has expired](0)."))),
        _ => None,
    }
}

/// An end of a credential, and how it is written.
struct End {
    at: Spanned<Timestamp>,
    what: &'static str,
    decoded: Option<String>,
    sent: bool,
}

/// The ends of the credentials of the paste, those that were sent first.
fn ends<'f>(facts: &'f Facts) -> impl Iterator<Item = End> + 'f {
    let signed = facts.signed().and_then(|it| it.end).map(|at| End { at, what: "signed URL", decoded: None, sent: true });
    let carries = facts.carries_credential();
    // What a later answer hands out was not sent before.
    let issued = move |it: &&Token| facts.later().iter().filter_map(|it| it.response.as_ref()).any(|answer| answer.span.holds(it.text.span()));
    let tokens = facts.known.tokens.iter().filter(move |it| it.carrier != Carrier::Elsewhere || !carries && !issued(it));
    signed.into_iter().chain(tokens.filter_map(of_token))
}

fn of_token(token: &Token) -> Option<End> {
    let at = token.time_claim("exp")?;
    Some(End { at, what: "token", decoded: Some(format!("\"exp\":{}", at.value.0)), sent: token.carrier != Carrier::Elsewhere })
}

fn by_clock(facts: &Facts, end: &End) -> Option<Finding> {
    let (now, clock) = facts.judged_at();
    let late = span_in_words(now.since(end.at.value));
    let said = facts.said(Meaning::TokenExpired);
    let other = said.is_none() && facts.said_any(OTHER_DEFECTS).is_some();
    let refused = clock.is_some() && facts.status_is(&[400, 401, 403, 407, 419, 422, 440, 498]);
    let certainty = certainty(end, refused || said.is_some(), other);
    if other && clock.is_none() {
        return None;
    }
    let when = if clock.is_some() { "before [the server answered](1)" } else { "before now" };
    let message = format!("The [{} had expired](0) {late} {when}.", end.what);
    let mut finding = Finding::new(Cause::TOKEN_EXPIRED, certainty, &message)
        .because("two values contradict one another")
        .decides(end.at.span, "the credential ends here")
        .gap(format!("{late} too late"))
        .weigh(if other { 30 } else { 85 });
    if let Some(decoded) = &end.decoded {
        finding = finding.decoded(decoded);
    }
    if let Some(clock) = clock {
        finding = finding.against(clock, "the server answers at this time");
    }
    finding = with_words(finding, facts, Meaning::TokenExpired);
    if certainty < Certainty::Certain {
        finding = settle(finding);
    }
    Some(by_words(facts, finding))
}

/// Two values contradict where the server's clock is known; the present is only the reader's.
fn certainty(end: &End, proven: bool, other: bool) -> Certainty {
    match (end.sent, proven, other) {
        (true, true, false) => Certainty::Certain,
        (true, _, false) | (true, true, true) | (false, true, false) => Certainty::Likely,
        _ => Certainty::Possible,
    }
}

fn settle(finding: Finding) -> Finding {
    finding.settle(
        "What did the server's clock say when it refused?",
        &["Send the request again with `curl -i` and a fresh token.", "Paste the whole answer with its `Date`."],
        &[
            ("A fresh token is accepted.", Cause::TOKEN_EXPIRED),
            ("A fresh token is refused as well.", Cause::TOKEN_REJECTED),
        ],
    )
}

/// Adds what to change in the request.
fn by_words(facts: &Facts, finding: Finding) -> Finding {
    match facts.token().map(|it| it.carrier) {
        Some(Carrier::Authorization) => finding.change(Change::SetField("Authorization".to_owned(), "Bearer <new access token>".to_owned())),
        _ => finding,
    }
}
