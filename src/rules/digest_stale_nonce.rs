//! The Digest challenge says stale=true, or the nonce used is not the one of the last challenge.

use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::http::challenge::read_challenges;
use crate::http::exchange::{Exchange, Fields};
use crate::products::Meaning;
use crate::text::Text;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    stale(facts).or_else(|| other_nonce(facts)).or_else(|| said(facts)).or_else(|| used_again(facts))
}

fn stale(facts: &Facts) -> Option<Finding> {
    let flag =
        facts.known.challenges.iter().chain(&facts.known.proxy_challenges).filter(|it| it.is("Digest")).find_map(|it| it.param("stale"))?;
    if !flag.as_str().trim().eq_ignore_ascii_case("true") {
        return None;
    }
    let finding = Finding::certain(
        Cause::DIGEST_STALE_NONCE,
        "The server says that the nonce is [stale](0): the password was right, and the client must answer the new challenge.",
    )
    .because("the server says so")
    .decides(flag.span(), "the nonce is too old")
    .weigh(85);
    Some(match used(facts) {
        Some(nonce) => finding.against(nonce.span(), "the nonce that was used"),
        None => finding,
    })
}

/// The nonce of the failing request's Digest credentials.
fn used<'f>(facts: &'f Facts) -> Option<&'f Text> {
    facts.known.credentials.iter().find(|it| it.is("Digest"))?.param("nonce")
}

/// The nonce of the last Digest challenge before the failing exchange, from the same host.
fn offered(exchange: &Exchange) -> Option<Text> {
    let response = exchange.response.as_ref()?;
    let values: Vec<&Text> = response.fields_named("WWW-Authenticate").map(|it| &it.value).collect();
    read_challenges(&values).iter().find(|it| it.is("Digest"))?.param("nonce").cloned()
}

fn other_nonce(facts: &Facts) -> Option<Finding> {
    if !facts.status_is(&[401, 400]) {
        return None;
    }
    let used = used(facts)?;
    let offered = facts.earlier().iter().rev().find_map(offered)?;
    if used.as_str() == offered.as_str() {
        return None;
    }
    let finding = Finding::likely(
        Cause::DIGEST_STALE_NONCE,
        "The client answered with [another nonce](0) than the one that the server [gave last](1).",
    )
    .because("two values contradict")
    .decides(used.span(), "the nonce that was used")
    .against(offered.span(), "the nonce that was offered last")
    .gap("another nonce")
    .weigh(75);
    Some(finding.settle(
        "Does the request pass when the answer is computed with the newest nonce?",
        &["Let the HTTP library make the Digest answer itself, for instance `curl --digest -u <user>`, and paste both exchanges."],
        &[("yes", Cause::DIGEST_STALE_NONCE), ("no", Cause::WRONG_USERNAME_OR_PASSWORD)],
    ))
}

/// A nonce count above one: the nonce was good for an earlier request, and so was the password (RFC 7616, 3.4).
fn used_again(facts: &Facts) -> Option<Finding> {
    let answer = facts.known.credentials.iter().find(|it| it.is("Digest")).filter(|_| facts.status_is(&[401]))?;
    let count = answer.param("nc")?;
    let again = u32::from_str_radix(count.as_str().trim(), 16).is_ok_and(|it| it > 1);
    let same = facts.known.challenges.iter().filter_map(|it| it.param("nonce")).any(|it| answer.param("nonce").is_some_and(|used| used == it));
    // An empty qop shows a client that fails at the form of its answer.
    if !again || same || answer.param("qop").is_some_and(Text::is_empty) {
        return None;
    }
    let message = "The client [uses a nonce again](0) that an earlier request used up, and the server [does not take it](1) any more.";
    let finding = Finding::likely(Cause::DIGEST_STALE_NONCE, message)
        .because("the count shows that the nonce was used before")
        .decides(count.span(), "not the first request with this nonce")
        .decides(facts.answer_span()?, "refused")
        .weigh(60);
    Some(finding.settle(
        "Does the same request pass when it answers a new challenge?",
        &["Send it on a new connection and let the library make the Digest answer from that answer's challenge."],
        &[("yes", Cause::DIGEST_STALE_NONCE), ("no", Cause::WRONG_USERNAME_OR_PASSWORD)],
    ))
}

fn said(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::DigestStale)?;
    let finding =
        Finding::new(Cause::DIGEST_STALE_NONCE, said.certainty(), "The server says that it [does not take this nonce](0) any more.")
            .because("the server says so")
            .decides(said.span, "the nonce is refused")
            .weigh(80);
    Some(finding.settle(
        "Does the next request pass with a fresh nonce?",
        &["Repeat the request without a stored Authorization field and paste both exchanges."],
        &[("yes", Cause::DIGEST_STALE_NONCE), ("no", Cause::DIGEST_MISMATCH)],
    ))
}
