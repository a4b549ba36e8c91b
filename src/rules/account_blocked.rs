//! The credential is right (or no longer looked at) and the account, subscription or client is locked, disabled, suspended, unpaid or not confirmed.

use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::http::credentials::read_credentials;
use crate::http::exchange::{Exchange, Fields};
use crate::products::Meaning;
use crate::text::Text;

/// After how many refused passwords of one user servers lock an account, as a rule.
const USUAL_LIMIT: usize = 4;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    said(facts).or_else(|| many_passwords(facts))
}

fn said(facts: &Facts) -> Option<Finding> {
    // A 429 that says when to come back counts attempts: waiting is all that it asks for, and no account needs to be unlocked.
    let waits = facts.status_is(&[429]) && facts.got("Retry-After").is_some();
    let said = facts.said(Meaning::AccountBlocked).filter(|_| !waits)?;
    let message = "The server knows the account and says that it is [blocked](0): locked, disabled, unpaid or not confirmed.";
    let finding = Finding::new(Cause::ACCOUNT_BLOCKED, said.certainty(), message)
        .because("the server says so")
        .decides(said.span, "the state of the account")
        .weigh(80);
    Some(finding.settle(
        "Can the same account sign in on the service's website?",
        &["Sign in there with the same account and read what the page says."],
        &[("no, it is locked or disabled", Cause::ACCOUNT_BLOCKED), ("yes", Cause::WRONG_USERNAME_OR_PASSWORD)],
    ))
}

/// Many passwords of one user were refused one after the other: servers lock an account for less.
fn many_passwords(facts: &Facts) -> Option<Finding> {
    let last = facts.credential().filter(|it| it.is("Basic") || it.is("Digest"))?;
    let user = last.user.as_ref()?;
    let mut passwords: Vec<Text> = facts.earlier().iter().filter_map(|it| refused_password(it, user)).collect();
    crate::order::sort_by(&mut passwords, |one, other| one.as_str().cmp(other.as_str()));
    passwords.dedup_by(|one, other| one.as_str() == other.as_str());
    let first = passwords.iter().min_by_key(|it| it.span())?;
    if passwords.len() < USUAL_LIMIT {
        return None;
    }
    let message =
        format!("[{} other passwords](0) of this user were refused before, and servers lock an account after as many.", passwords.len());
    let finding = Finding::likely(Cause::ACCOUNT_BLOCKED, &message)
        .because("many attempts were refused")
        .decides(first.span(), "the first of the refused attempts");
    let finding = finding.against(last.span, "the last attempt").weigh(70);
    Some(finding.settle(
        "Is the same password accepted after a quarter of an hour without any attempt?",
        &["Wait, or restart the server, and make the right password the first attempt."],
        &[("yes", Cause::ACCOUNT_BLOCKED), ("no", Cause::WRONG_USERNAME_OR_PASSWORD)],
    ))
}

/// The password of that user in an exchange that was refused.
fn refused_password(exchange: &Exchange, user: &Text) -> Option<Text> {
    if exchange.status()? != 401 {
        return None;
    }
    let credentials = read_credentials(&exchange.request.as_ref()?.field("Authorization")?.value);
    let same = credentials.user.as_ref()?.as_str() == user.as_str();
    credentials.password.filter(|_| same)
}
