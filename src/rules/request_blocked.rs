//! A WAF, bot filter or DDoS shield answered, not the application.

use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::products::Meaning;
use crate::text::Seek;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    said(facts).or_else(|| balancer(facts))
}

fn settled(facts: &Facts, finding: Finding) -> Finding {
    let finding = match ["CF-Ray", "X-Amz-Cf-Id", "X-Iinfo", "X-Request-Id", "Request-Id"].iter().find_map(|it| facts.got(it)) {
        Some(field) => finding.context(field.span(), "the id to look for in the filter's log"),
        None => finding,
    };
    finding.settle(
        "Does the filter's log name a rule for this request?",
        &[
            "Ask the site's owner to look for the id of the block page in the filter's log.",
            "Repeat the request from a browser, or with a smaller and plainer body.",
        ],
        &[("yes", Cause::REQUEST_BLOCKED), ("no, the application logged it", Cause::INSUFFICIENT_SCOPE)],
    )
}

fn said(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::RequestBlocked)?;
    if facts.status().is_some_and(|it| it.value < 300) {
        return None;
    }
    let message = "A firewall or bot filter [answered](0), not the application, so no credential was looked at.";
    let finding = Finding::new(Cause::REQUEST_BLOCKED, said.certainty(), message).because("the answer has the filter's marks");
    let finding = facts.all_said(Meaning::RequestBlocked).fold(finding, |it, said| it.decides(said.span, "the filter's own answer"));
    Some(settled(facts, finding.weigh(80)))
}

/// A load balancer that answers 403 by itself does so for its firewall: it has no other reason of its own.
fn balancer(facts: &Facts) -> Option<Finding> {
    let server = facts.got("Server").filter(|it| it.value.as_str().starts_with("awselb/") && facts.status_is(&[403]))?;
    let body = facts.response()?.body.as_ref();
    let own = body.is_none_or(|it| it.as_str().holds("<h1>403 Forbidden</h1>") || it.as_str().trim().is_empty());
    let other = ["X-Amzn-Trace-Id", "X-Powered-By", "Set-Cookie", "X-Amzn-ErrorType"].iter().any(|it| facts.got(it).is_some());
    if !own || other {
        return None;
    }
    let message = "The [load balancer](0) answered with its own 403 page, as it does when a firewall rule matches; the application never saw the request.";
    let finding = Finding::likely(Cause::REQUEST_BLOCKED, message)
        .because("the balancer answered by itself")
        .decides(server.value.span(), "the balancer's own page");
    let finding = finding.decides(facts.answer_span()?, "refused before the application");
    Some(settled(facts, finding.weigh(70)))
}
