//! Nothing in the exchange is about authentication: the page says what the status does mean, and where to look.

use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::products::Meaning;
use crate::text::{Seek, Span, Text};

/// What is not about authentication.
const OTHER: &[Meaning] =
    &[Meaning::NotFound, Meaning::BadRequest, Meaning::ServerError, Meaning::FileForbidden, Meaning::CorsBlocked, Meaning::NoAnswer];

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let about_credentials = facts.known.said.iter().any(|it| !OTHER.contains(&it.meaning));
    if let Some(finding) = no_file(facts).or_else(|| bare_page(facts)) {
        return Some(finding);
    }
    let Some(status) = facts.status() else { return cors(facts).filter(|_| !about_credentials) };
    let challenged = !facts.known.challenges.is_empty() || !facts.known.proxy_challenges.is_empty();
    if matches!(status.value, 0..=199 | 401 | 403 | 407 | 419 | 429 | 440 | 495..=499 | 511) || about_credentials || challenged {
        return None;
    }
    let what = meaning_of(status.value);
    let message = format!("Status [{}](0) is not about credentials: {what}.", status.value);
    let finding = if status.value < 300 {
        Finding::certain(Cause::NOT_AN_AUTH_FAILURE, &message).because("the request succeeded")
    } else {
        Finding::likely(Cause::NOT_AN_AUTH_FAILURE, &message).because("neither status nor words speak of credentials")
    };
    let finding = finding.decides(status.span, "not about credentials").weigh(20);
    let finding = match facts.said_any(OTHER) {
        Some(said) => finding.decides(said.span, "what the server says instead"),
        None => finding,
    };
    let how = format!("Paste the whole answer of `curl -i {}` with its body.", facts.url_for_commands());
    Some(finding.settle(
        "Does the answer's body say anything about a credential?",
        &[&how],
        &[("no", Cause::NOT_AN_AUTH_FAILURE), ("yes", Cause::WRONG_STATUS)],
    ))
}

/// The web server's log names a file that it may not read, or a directory that it may not list: a credential changes nothing.
fn no_file(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::FileForbidden).filter(|_| facts.status().is_none_or(|it| it.value == 403))?;
    let message = "The web server [may not read the file or list the directory](0), whoever asks.";
    let finding = Finding::new(Cause::NOT_AN_AUTH_FAILURE, said.certainty(), message).because("the server says so").decides(said.span, "a file or a directory");
    let finding = match facts.status() {
        Some(status) => finding.context(status.span, "the same for everybody"),
        None => finding,
    };
    Some(finding.weigh(60).settle(
        "May the web server's own user read the file and every directory above it?",
        &["Run `namei -l` on the path that the log names, as the web server's user.", "Look for an index file in the directory, or for the setting that lists it."],
        &[("no", Cause::NOT_AN_AUTH_FAILURE), ("yes", Cause::SOURCE_NOT_ALLOWED)],
    ))
}

/// A web server's own page for 403 and no word about a credential: file permissions, a rule for everybody, a directory without an index.
fn bare_page(facts: &Facts) -> Option<Finding> {
    if facts.status().is_some_and(|it| it.value != 403) {
        return None;
    }
    let body = facts.response()?.body.as_ref().filter(|it| it.len() < 1200)?;
    let (code, title) = titled(body)?;
    if matches!(code, 404 | 405 | 500..=504) && facts.status().is_none() {
        let message = format!("The page says [{code}](0), which is not about credentials: {}.", meaning_of(code));
        return Some(
            Finding::likely(Cause::NOT_AN_AUTH_FAILURE, &message)
                .because("the page's title says so")
                .decides(title, "not about credentials")
                .weigh(20),
        );
    }
    let status = facts.status().map(|it| it.span).or(Some(title)).filter(|_| code == 403)?;
    let silent = facts.known.said.iter().all(|it| matches!(it.meaning, Meaning::Forbidden | Meaning::Unauthorized));
    let applies = silent && facts.known.challenges.is_empty() && facts.got("X-Powered-By").is_none();
    let message = "The web server answers with its own page for [403](0) and no word about a credential: a rule or a file's permissions forbid the address to everybody.";
    let finding =
        Finding::possible(Cause::NOT_AN_AUTH_FAILURE, message).decides(status, "forbidden, and no word about a credential").weigh(20);
    applies.then(|| {
        finding.settle(
            "Does the server's error log name a rule or a file?",
            &["Look at the web server's error log at that time.", "Repeat the request from the server itself."],
            &[
                ("a file or directory", Cause::NOT_AN_AUTH_FAILURE),
                ("access forbidden by rule", Cause::SOURCE_NOT_ALLOWED),
                ("a firewall's rule", Cause::REQUEST_BLOCKED),
            ],
        )
    })
}

/// The status that begins the title of a page, with its place.
fn titled(body: &Text) -> Option<(u16, Span)> {
    let (_, rest) = body.as_str().cut("<title>")?;
    let (title, _) = rest.cut("</title>")?;
    let code = title.trim().get(..3)?.parse().ok()?;
    Some((code, body.span_of(title)))
}

/// The browser keeps the answer from the page, whatever it was.
fn cors(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::CorsBlocked)?;
    let message = "The browser [keeps the answer from the page](0) for want of a CORS field; that says nothing about a credential.";
    let finding = Finding::likely(Cause::NOT_AN_AUTH_FAILURE, message)
        .because("the browser speaks of CORS alone")
        .decides(said.span, "the page may not read the answer");
    let how = format!("Run `curl -i {}` with the same credential: it shows the status that the browser hides.", facts.url_for_commands());
    Some(finding.weigh(20).settle(
        "Which status does the request get outside the browser?",
        &[&how],
        &[
            ("200", Cause::NOT_AN_AUTH_FAILURE),
            ("401 or 403 to OPTIONS", Cause::PREFLIGHT_UNAUTHENTICATED),
            ("401", Cause::CROSS_ORIGIN_CREDENTIALS_OMITTED),
        ],
    ))
}

/// What a status says, in a few words.
fn meaning_of(status: u16) -> &'static str {
    match status {
        200..=299 => "the request succeeded",
        300..=399 => "the server sends the client to another address",
        400 | 422 => "the server could not use what was sent",
        404 | 410 => "nothing lives at this address",
        405 => "the address exists, and not for this method",
        406 | 415 => "the type of the content does not fit",
        408 => "the request took too long",
        409 | 412 | 423 => "somebody else has changed or locked it meanwhile",
        413 | 414 | 431 => "the request is too large",
        500 => "the application broke",
        502 | 504 => "a gateway could not reach the application",
        503 => "the service is overloaded or down",
        _ => "it means something else",
    }
}
