//! The answer is about too many attempts or requests from a client or address.

use crate::diagnosis::{Cause, Certainty, Finding};
use crate::facts::{Facts, Place};
use crate::http::exchange::Field;
use crate::products::Meaning;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    own_status(facts).or_else(|| said(facts)).or_else(|| used_up(facts))
}

fn settled(facts: &Facts, finding: Finding) -> Finding {
    let finding = match wait(facts) {
        Some(field) => finding.context(field.span(), "when it ends"),
        None => finding,
    };
    finding.settle(
        "Does the same request pass after a pause?",
        &["Send nothing for as long as the server says, or for a quarter of an hour, and repeat the request once."],
        &[("yes", Cause::RATE_LIMITED), ("no", Cause::ACCOUNT_BLOCKED)],
    )
}

fn wait<'f>(facts: &'f Facts) -> Option<&'f Field> {
    ["Retry-After", "X-RateLimit-Reset", "RateLimit-Reset"].iter().find_map(|it| facts.got(it))
}

/// What is left of the limit, where the answer says so.
fn left<'f>(facts: &'f Facts) -> Option<(&'f Field, u64)> {
    let field = ["X-RateLimit-Remaining", "RateLimit-Remaining", "X-Rate-Limit-Remaining"].iter().find_map(|it| facts.got(it))?;
    let count = field.value.as_str().split(',').next()?.trim().parse().ok()?;
    Some((field, count))
}

fn own_status(facts: &Facts) -> Option<Finding> {
    let status = facts.status().filter(|it| it.value == 429)?;
    let finding = Finding::certain(Cause::RATE_LIMITED, "Status [429](0) says that too many requests or attempts were made.")
        .because("the status says so")
        .decides(status.span, "too many requests")
        .weigh(80);
    let finding = match facts.said(Meaning::RateLimited) {
        Some(said) => finding.decides(said.span, "the limit"),
        None => finding,
    };
    Some(settled(facts, finding))
}

fn said(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::RateLimited)?;
    let plenty = left(facts).is_some_and(|(_, count)| count > 0);
    let succeeded = facts.status().is_some_and(|it| it.value < 300) && said.product.is_none();
    // A field about a limit stands on every answer of many services; it says nothing as long as some are left.
    if plenty || succeeded || (said.place == Place::Field && left(facts).is_some_and(|(_, count)| count > 0)) {
        return None;
    }
    let finding = Finding::new(
        Cause::RATE_LIMITED,
        said.certainty(),
        "The server says that [the limit is reached](0); the credential is not what it complains about.",
    )
    .because("the server says so")
    .decides(said.span, "the limit is reached")
    .weigh(78);
    let finding = match left(facts) {
        Some((field, _)) => finding.decides(field.span(), "nothing is left"),
        None => finding,
    };
    Some(settled(facts, finding))
}

/// A refusal that says that nothing is left, or how long to wait.
fn used_up(facts: &Facts) -> Option<Finding> {
    if !facts.status_is(&[401, 403, 503]) {
        return None;
    }
    let (field, certainty, weight) = match left(facts) {
        Some((field, 0)) => (field, Certainty::Likely, 65),
        Some(_) => return None,
        None => (facts.got("Retry-After").filter(|_| facts.status_is(&[401, 403]))?, Certainty::Likely, 55),
    };
    let finding = Finding::new(
        Cause::RATE_LIMITED,
        certainty,
        "The refusal says how much of a [limit](0) is left or how long to wait, so it is about how often was asked.",
    );
    Some(settled(facts, finding.because("the answer counts requests").decides(field.span(), "the server counts").weigh(weight)))
}
