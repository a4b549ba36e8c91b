//! The field for the credential is there, with nothing in it.

use crate::diagnosis::{Cause, Change, Finding};
use crate::facts::config::Given;
use crate::facts::sent::{Sent, decode_base64, is_scheme};
use crate::facts::{Carrier, Facts};
use crate::http::exchange::Shown;
use crate::products::Meaning;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    in_request(facts).or_else(|| said(facts)).or_else(|| unsent(facts)).or_else(|| in_settings(facts))
}

/// A setting for the credential that holds nothing.
fn in_settings(facts: &Facts) -> Option<Finding> {
    if !facts.refused() || facts.carries_anything() || facts.something_arrived().is_some() {
        return None;
    }
    let empty = |it: &Given| it.is_secret() && it.value.is_empty() && (it.quoted || it.is_npmrc());
    let found = facts.given().find(empty)?;
    // A client that prints all of its options prints those that nobody set, too: the user name is empty beside the password.
    let unset = |it: &Given| it.quoted && it.value.is_empty() && matches!(it.name, "username" | "user");
    if facts.given().any(|it| unset(&it)) {
        return None;
    }
    let message = "The setting for the credential is [empty](0).";
    let finding = Finding::likely(Cause::EMPTY_CREDENTIAL, message)
        .decides(facts.place_of(found.name)?, "nothing is given here")
        .because("the setting is empty")
        .weigh(60);
    Some(finding.settle(
        "Is the setting empty in your file, too, or only in what you pasted?",
        &["Print the length of the value that the program reads."],
        &[("It is empty there.", Cause::EMPTY_CREDENTIAL), ("It holds a credential.", Cause::TOKEN_REJECTED)],
    ))
}

/// The server says so of a request that the paste does not show.
fn said(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::CredentialEmpty).filter(|_| !facts.carries_anything())?;
    let message = "The server says that the field for the credential came [without a value](0).";
    let mut finding =
        Finding::certain(Cause::EMPTY_CREDENTIAL, message).decides(said.span, "the server says so").because("the server says so").weigh(70);
    finding.certainty = said.certainty();
    Some(finding.settle(
        "What stands after the scheme in the request that is sent?",
        &["Print the length of the credential right before the request is sent."],
        &[("Nothing.", Cause::EMPTY_CREDENTIAL), ("A credential.", Cause::CREDENTIALS_STRIPPED_BY_PROXY)],
    ))
}

/// The client refuses to send what it quotes: a scheme with nothing behind it.
fn unsent(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::CredentialMangled)?;
    let (line, _) = facts.source.line_column(said.span.start);
    let line = facts.source.slice(facts.source.line(line));
    let lone = |it: &&str| is_scheme(it.trim_end_matches("\\n").trim_end_matches("\\r").trim());
    let scheme = line.split(['\'', '"']).filter(|it| it.ends_with([' ', 'n', 'r']) && it.contains([' ', '\\'])).find(lone)?;
    let span = facts.place_of(scheme)?;
    let message = "The client refuses to send the field, which holds [a scheme and nothing after it](0).";
    Some(Finding::certain(Cause::EMPTY_CREDENTIAL, message).decides(span, "nothing stands behind the scheme").because("the client shows it").weigh(80))
}

fn in_request(facts: &Facts) -> Option<Finding> {
    let request = facts.request()?;
    let sent = facts.secrets_sent();
    // Another credential may make up for it.
    let (empty, full): (Vec<Sent>, Vec<Sent>) = sent.into_iter().partition(|it| is_empty(it) && !facts.goes_on(it));
    let found = empty.into_iter().next()?;
    let removed = request.shown == Shown::Given && found.scheme.is_empty();
    if !facts.refused() || !full.is_empty() || removed || (found.carrier == Carrier::Query && facts.carries_anything()) {
        return None;
    }
    let name = found.name.as_str();
    let message = match (found.scheme.as_str(), found.value.is_empty()) {
        ("", _) => format!("[{name}](0) is sent without a value."),
        (scheme, true) => format!("{name} holds [{scheme}](0) and nothing after it."),
        (scheme, false) => format!("{scheme} is sent with [an empty user name and an empty password](0)."),
    };
    let mut finding = Finding::certain(Cause::EMPTY_CREDENTIAL, &message)
        .decides(found.span(), "nothing stands here")
        .because("the value is empty")
        .weigh(80);
    if !found.value.is_empty() {
        finding = finding.decoded("a lone colon");
    }
    if let Some((asked, label)) = facts.asked_at() {
        finding = finding.against(asked, label);
    }
    let value = if found.scheme.is_empty() { "<credential>".to_owned() } else { format!("{} <credential>", found.scheme.as_str()) };
    Some(if found.carrier == Carrier::Query { finding } else { finding.change(Change::SetField(name.to_owned(), value)) })
}

fn is_empty(sent: &Sent) -> bool {
    let handshake = ["Negotiate", "NTLM"].iter().any(|it| sent.scheme.as_str().eq_ignore_ascii_case(it));
    let colon = || sent.scheme.as_str().eq_ignore_ascii_case("basic") && decode_base64(sent.value.as_str()).is_some_and(|it| it == b":");
    !handshake && (sent.value.is_empty() || colon())
}
