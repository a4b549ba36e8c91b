//! The server wants a TLS client certificate and got none, or one that it does not trust.

use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::products::Meaning;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    said(facts).or_else(|| own_status(facts))
}

fn said(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::ClientCertificate)?;
    let finding = Finding::new(
        Cause::CLIENT_CERTIFICATE_REQUIRED,
        said.certainty(),
        "The server [asks for a client certificate](0), and the client showed none that it accepts.",
    )
    .because("the server says so")
    .decides(said.span, "a client certificate is asked for")
    .weigh(85);
    Some(settled(facts, finding))
}

/// nginx's own statuses 495 and 496 stand in logs only.
fn own_status(facts: &Facts) -> Option<Finding> {
    let status = facts.status().filter(|it| matches!(it.value, 495 | 496))?;
    let message = if status.value == 496 {
        "Status [496](0) says that the client showed no certificate."
    } else {
        "Status [495](0) says that the client's certificate was not accepted."
    };
    let finding = Finding::certain(Cause::CLIENT_CERTIFICATE_REQUIRED, message)
        .because("the status says so")
        .decides(status.span, "about the client's certificate");
    Some(settled(facts, finding))
}

fn settled(facts: &Facts, finding: Finding) -> Finding {
    let how = format!("Run `curl -v --cert client.pem --key client.key {}`.", facts.url_for_commands());
    finding.settle(
        "Does the request pass once it brings the certificate?",
        &[&how],
        &[("yes", Cause::CLIENT_CERTIFICATE_REQUIRED), ("no answer at all", Cause::NO_HTTP_RESPONSE)],
    )
}
