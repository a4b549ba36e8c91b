//! A CORS preflight was answered 401 or 403: the browser never sends credentials with it, so the server must let it through.

use crate::diagnosis::{Cause, Certainty, Finding};
use crate::facts::Facts;
use crate::http::exchange::{Exchange, Fields, Request, Shown};
use crate::http::uri::read_url;
use crate::products::Meaning;
use crate::text::Seek;

/// What a browser says of a preflight that failed, in lower case: the server's answer was no 2xx, or sent it elsewhere.
const CONSOLE: &[&str] = &[
    "preflight has invalid http status code 401",
    "preflight has invalid http status code 403",
    "preflight response is not successful. status code: 401",
    "preflight response is not successful. status code: 403",
    "does not have http ok status",
    "redirect is not allowed for a preflight",
    "cors preflight response did not succeed",
    "cors preflight did not succeed",
    "cors preflight channel did not succeed",
    "preflight response is not successful",
    "field authorization is not allowed by access-control-allow-headers in preflight response",
    VAGUE,
];

/// Said of every preflight whose answer has not the fields of CORS: one that was refused has none either.
const VAGUE: &str = "response to preflight request doesn't pass access control check";

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    refused(facts).or_else(|| filtered(facts)).or_else(|| console(facts)).or_else(|| hidden(facts))
}

/// A preflight among the exchanges that was refused: the failing one, or one whose own request never had a status.
fn refused(facts: &Facts) -> Option<Finding> {
    let candidates = facts.exchange().into_iter().chain(facts.reading.exchanges.iter().filter(|_| facts.status().is_none()));
    let (request, status) = candidates.filter_map(|it| Some((it.request.as_ref()?, refusal(it)?))).find(|(it, _)| is_options(it))?;
    let (code, status) = status;
    let url = facts.url_for_commands();
    let finding = match request.field("Access-Control-Request-Method") {
        Some(field) => Finding::certain(
            Cause::PREFLIGHT_UNAUTHENTICATED,
            &format!("The browser's [preflight](0) was answered [{code}](1), and a browser never sends credentials with a preflight."),
        )
        .because("the exchange shows the preflight and its refusal")
        .decides(field.span(), "this makes it a preflight")
        .against(status, "the preflight was refused")
        .weigh(85),
        None => without_asking_field(facts, request, code, status)?,
    };
    let how = format!("Run `curl -i -X OPTIONS -H 'Origin: https://your.page' -H 'Access-Control-Request-Method: GET' {url}`.");
    Some(finding.settle(
        "Does a preflight without credentials get a 2xx?",
        &[&how],
        &[("no", Cause::PREFLIGHT_UNAUTHENTICATED), ("yes", Cause::NO_CREDENTIALS)],
    ))
}

/// An OPTIONS request that does not show the field of a preflight: one where a page called, or where the paste shows no fields.
fn without_asking_field(facts: &Facts, request: &Request, code: u16, status: crate::text::Span) -> Option<Finding> {
    let method = request.method.as_ref()?.span();
    let message = format!("An [OPTIONS](0) request, most likely a browser's preflight, was answered [{code}](1).");
    let named = facts.written(&["Access-Control-", "CORS", "reflight", "ross-origin", "'Origin"]).is_some();
    let from_page = request.field("Origin").is_some() || facts.said(Meaning::CorsBlocked).is_some() || named;
    let finding = if from_page {
        Finding::likely(Cause::PREFLIGHT_UNAUTHENTICATED, &message).weigh(75).because("a page asked with OPTIONS")
    } else if request.shown == Shown::Told && !request.fields_shown && (facts.lacks("dav") || !facts.lower().holds("dav")) {
        // WebDAV clients ask with OPTIONS, too; hardly anybody else does.
        Finding::likely(Cause::PREFLIGHT_UNAUTHENTICATED, &message).weigh(65).because("hardly anything but a browser asks with OPTIONS")
    } else {
        return None;
    };
    Some(finding.decides(method, "the method of a preflight").against(status, "it was refused"))
}

fn is_options(request: &Request) -> bool {
    request.method.as_ref().is_some_and(|it| it.as_str().eq_ignore_ascii_case("OPTIONS"))
}

fn refusal(exchange: &Exchange) -> Option<(u16, crate::text::Span)> {
    let status = exchange.response.as_ref()?.status?;
    matches!(status.value, 401 | 403 | 407).then_some((status.value, status.span))
}

/// The browser shows the request that it wanted to send to another origin, and no answer: it hides the preflight's one.
fn hidden(facts: &Facts) -> Option<Finding> {
    let asked = facts.sent("Authorization").filter(|_| facts.status().is_none_or(|it| it.value == 0))?;
    let page = facts.sent("Origin").or_else(|| facts.sent("Referer"))?;
    let (from, to) = (read_url(page.value.as_str()), facts.url()?);
    let elsewhere = !from.host?.eq_ignore_ascii_case(to.host?) || from.port_or_default() != to.port_or_default();
    if !elsewhere || facts.response().is_some_and(|it| !it.fields.is_empty()) {
        return None;
    }
    let message = "The page wanted to send [Authorization](0) to [another origin](1) and got no answer at all, as happens when the preflight before it is refused.";
    let url = facts.url_for_commands();
    let how = format!(
        "Run `curl -i -X OPTIONS -H 'Origin: https://your.page' -H 'Access-Control-Request-Method: GET' {url}` and look at the status."
    );
    Some(
        Finding::possible(Cause::PREFLIGHT_UNAUTHENTICATED, message)
            .decides(asked.name.span(), "needs a preflight")
            .against(page.value.span(), "another origin than the one called")
            .weigh(60)
            .settle(
                "Which status does the preflight get?",
                &[&how],
                &[("401, 403 or a redirect", Cause::PREFLIGHT_UNAUTHENTICATED), ("2xx", Cause::NO_HTTP_RESPONSE)],
            ),
    )
}

/// The server's own CORS filter says that it refused, and what it refused was a preflight or may have been one.
fn filtered(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::CorsRefused)?;
    let method = facts.request().and_then(|it| it.method.as_ref());
    let asks = facts.sent("Access-Control-Request-Method").is_some() || facts.request().is_some_and(is_options);
    let told = facts.written(&["OPTION"]).is_some() || !facts.lacks("preflight") && facts.lower().holds("preflight");
    if method.is_some() && !asks && !told {
        return None;
    }
    let message = "The server's CORS filter [refused](0) the browser's preflight: origin, method or one of the fields, often Authorization, is not among those that it allows.";
    let finding = if asks || told { Finding::certain(Cause::PREFLIGHT_UNAUTHENTICATED, message) } else { Finding::likely(Cause::PREFLIGHT_UNAUTHENTICATED, message) };
    let url = facts.url_for_commands();
    let how = format!("Run `curl -i -X OPTIONS -H 'Origin: https://your.page' -H 'Access-Control-Request-Method: GET' {url}` and look at the status.");
    let finding = finding.because("the CORS filter says so").decides(said.span, "refused for its origin, method or fields").weigh(82);
    Some(finding.settle(
        "Is the preflight refused, or the request itself?",
        &[&how],
        &[("the preflight gets 400 or 403", Cause::PREFLIGHT_UNAUTHENTICATED), ("it gets a 2xx", Cause::SOURCE_NOT_ALLOWED)],
    ))
}

/// The browser's console says that the preflight failed.
fn console(facts: &Facts) -> Option<Finding> {
    let texts = facts.reading.sayings.iter().chain(facts.exchange().into_iter().flat_map(|it| &it.sayings));
    let (span, words) = texts
        .filter_map(|text| {
            let lower = text.as_str().to_ascii_lowercase();
            let (at, words) = CONSOLE.iter().find_map(|it| Some((lower.seek(it)?, *it)))?;
            let start = lower.get(..at).and_then(|before| before.rfind("response to preflight request")).unwrap_or(at);
            Some((text.origin(start..at.saturating_add(words.len())), words))
        })
        .next()?;
    // A preflight can fail with any status that is no 2xx; one in the paste that is no refusal tells another story.
    if facts.status().is_some_and(|it| matches!(it.value, 404 | 405 | 500..=599)) {
        return None;
    }
    let told = words.ends_with("401") || words.ends_with("403");
    let vague = words == VAGUE;
    if vague && facts.said(Meaning::CorsCredentials).is_some() {
        return None;
    }
    let certainty = match (told, vague && !speaks_of_credentials(facts)) {
        (true, _) => Certainty::Certain,
        (false, false) => Certainty::Likely,
        (false, true) => Certainty::Possible,
    };
    let url = facts.url_for_commands();
    let how = format!(
        "Run `curl -i -X OPTIONS -H 'Origin: https://your.page' -H 'Access-Control-Request-Method: GET' {url}` and look at the status."
    );
    Some(
        Finding::new(
            Cause::PREFLIGHT_UNAUTHENTICATED,
            certainty,
            "The browser says that the [preflight failed](0), so it never sent the request itself.",
        )
        .because("the browser says so")
        .decides(span, "the preflight itself failed")
        .weigh(80)
        .settle(
            "Which status does the preflight get?",
            &[&how],
            &[("401, 403 or a redirect", Cause::PREFLIGHT_UNAUTHENTICATED), ("404, 405 or 500", Cause::NOT_AN_AUTH_FAILURE)],
        ),
    )
}

/// Whether anything in the paste has to do with credentials, beside the words of CORS itself.
fn speaks_of_credentials(facts: &Facts) -> bool {
    facts.status_is(&[401, 403]) || ["authorization", "bearer", "token", "401", "unauthorized"].iter().any(|it| facts.lower().holds(it))
}
