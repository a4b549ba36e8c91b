//! No HTTP answer was had, so that no server judged a credential.

use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::http::exchange::Exchange;
use crate::products::Meaning;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::NoAnswer)?;
    // A status of the failing request means that a server did answer; a tunnel that opened, or an earlier success, does not.
    // A program's own 400 about a service that it could not reach is no answer of that service.
    let own = |it: &Exchange| it.status() == Some(400) && it.response.as_ref().is_none_or(|it| !it.fields_shown && it.body.is_none()) && said.product.is_some();
    let refused = facts.reading.exchanges.iter().any(|it| it.status().is_some_and(|it| it >= 400) && !own(it));
    if refused || facts.status().is_some_and(|it| it.value >= 300 && it.value != 400) {
        return None;
    }
    let message =
        "The request [failed before any answer](0) came: the name, the connection, TLS or the client itself is at fault, not a credential.";
    let finding = Finding::new(Cause::NO_HTTP_RESPONSE, said.certainty(), message)
        .because("the client says so")
        .decides(said.span, "no answer was had");
    let finding = match facts.request_span() {
        Some(span) => finding.context(span, "what was asked for"),
        None => finding,
    };
    let how = format!("Run `curl -v {}` and paste what it prints.", facts.url_for_commands());
    Some(finding.weigh(70).settle(
        "Does any HTTP status come back once the connection works?",
        &[&how],
        &[("no", Cause::NO_HTTP_RESPONSE), ("yes, 401", Cause::NO_CREDENTIALS)],
    ))
}
