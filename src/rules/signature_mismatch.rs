//! A signed request whose signature the server computes otherwise.

use super::in_words;
use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::products::Meaning;
use crate::text::Seek;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let signed = facts.signed();
    let by_token_words = || facts.said(Meaning::TokenSignature).filter(|_| facts.signs_request());
    let Some(said) = facts.said(Meaning::RequestSignature).or_else(by_token_words) else { return decoded_address(facts) };
    let finding = in_words(facts, Cause::SIGNATURE_MISMATCH, said, "The server computes [another signature](0) of this request.").weigh(75);
    Some(match signed {
        Some(signed) => finding.against(signed.span, "the signature that was sent"),
        None => finding,
    })
}

/// A signed address whose query was decoded or escaped on the way: the signature is over what was signed, not over that.
fn decoded_address(facts: &Facts) -> Option<Finding> {
    let url = facts.request()?.url.as_ref().filter(|_| facts.status_is(&[400, 401, 403]))?;
    let query = facts.url()?.query?;
    let signed = ["X-Amz-Signature=", "X-Goog-Signature=", "Signature=", "sig="].iter().any(|it| query.holds(it));
    let after = facts.source.paste().get(url.span().end..)?.lines().next().unwrap_or_default();
    let blank = url.as_str().ends_with(';') || query.contains(';');
    let decoded = blank && after.starts_with(" filename=") || after.starts_with(';') && after.contains('&');
    if !signed || !(decoded || query.holds("&amp;")) {
        return None;
    }
    let message = "The query of this [signed address](0) is not encoded as it was when it was signed.";
    let finding = Finding::likely(Cause::SIGNATURE_MISMATCH, message)
        .because("a blank or an escape stands in a signed query")
        .decides(url.span(), "signed, and changed since")
        .weigh(75);
    Some(finding.settle(
        "Does the address work as it was issued?",
        &["Take the address from the answer that issued it, and request it with `curl -i` in single quotes."],
        &[("It works.", Cause::SIGNATURE_MISMATCH), ("It is refused as well.", Cause::TOKEN_EXPIRED)],
    ))
}
