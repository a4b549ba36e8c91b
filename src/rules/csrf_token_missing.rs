//! The anti-forgery token is missing or wrong, with or without a session.

use crate::diagnosis::{Cause, Certainty, Finding};
use crate::facts::Facts;
use crate::http::exchange::Fields;
use crate::products::Meaning;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    said(facts).or_else(|| handed_out(facts)).or_else(|| only_changes_refused(facts))
}

fn settled(facts: &Facts, finding: Finding) -> Finding {
    let how = format!(
        "Fetch the token first, then repeat the request to {} with its field and the cookie that came with it.",
        facts.url_for_commands()
    );
    finding.settle(
        "Does the request pass with a token that was just fetched in the same session?",
        &[&how],
        &[
            ("yes", Cause::CSRF_TOKEN_MISSING),
            ("no, the session is over", Cause::SESSION_EXPIRED),
            ("no, a right is missing", Cause::INSUFFICIENT_SCOPE),
        ],
    )
}

fn said(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::Csrf)?;
    let succeeded = facts.status().is_some_and(|it| it.value < 300) && said.product.is_none();
    if succeeded {
        return None;
    }
    let finding = Finding::new(
        Cause::CSRF_TOKEN_MISSING,
        said.certainty(),
        "The server [misses the anti-forgery token](0) that it gave to its own pages, or does not accept it.",
    )
    .because("the server says so")
    .decides(said.span, "the anti-forgery token")
    .weigh(85);
    let finding = match facts.request().and_then(|it| it.method.as_ref()) {
        Some(method) => finding.context(method.span(), "a method that changes something"),
        None => finding,
    };
    let finding = match field(facts) {
        Some(it) if it.span() != said.span => finding.decides(it.span(), "send this field back"),
        _ => finding,
    };
    Some(settled(facts, finding))
}

/// Reading works with the same session, and changing something is forbidden without a reason.
fn only_changes_refused(facts: &Facts) -> Option<Finding> {
    let method = facts.request()?.method.as_ref().filter(|_| facts.status_is(&[403]))?;
    let changes = ["POST", "PUT", "PATCH", "DELETE"].contains(&method.as_str());
    let by_token = facts.known.credentials.iter().any(|it| !it.is("Basic"));
    let reason = facts.known.said.iter().any(|it| !matches!(it.meaning, Meaning::Forbidden | Meaning::Unauthorized));
    if !changes || by_token || reason || facts.known.cookies.is_empty() {
        return None;
    }
    let reads = |it: &&crate::http::exchange::Exchange| {
        it.status() == Some(200)
            && it
                .request
                .as_ref()
                .is_some_and(|it| it.method.as_ref().is_some_and(|it| it.as_str() == "GET") && it.field("Cookie").is_some())
    };
    let status = facts.reading.exchanges.iter().find(reads)?.response.as_ref()?.status?;
    let message = "The session [may read](1) and is forbidden to [change](0), without a reason given: servers refuse so when the anti-forgery token is missing.";
    let finding = Finding::likely(Cause::CSRF_TOKEN_MISSING, message)
        .because("only the request that changes something is refused")
        .decides(method.span(), "changes something")
        .against(status.span, "reading works with the same session");
    Some(settled(facts, finding.weigh(55)))
}

/// A field of the answer that hands the token out, or says that one is required.
fn field<'f>(facts: &'f Facts) -> Option<&'f crate::http::exchange::Field> {
    ["X-Transmission-Session-Id", "X-CSRF-Token", "X-XSRF-Token"].iter().find_map(|it| facts.got(it))
}

fn handed_out(facts: &Facts) -> Option<Finding> {
    let field = field(facts).filter(|_| facts.status_is(&[400, 401, 403, 409, 419, 422]))?;
    if facts.sent(field.name.as_str()).is_some_and(|it| it.value == field.value) {
        return None;
    }
    let required = field.value.as_str().eq_ignore_ascii_case("required") || facts.status_is(&[409]);
    let certainty = if required { Certainty::Certain } else { Certainty::Likely };
    let message = "The refusal carries an [anti-forgery token](0), which the client must send back with its next request.";
    let finding = Finding::new(Cause::CSRF_TOKEN_MISSING, certainty, message)
        .because("the answer hands the token out")
        .decides(field.span(), "send this field back");
    Some(settled(facts, finding.weigh(80)))
}
