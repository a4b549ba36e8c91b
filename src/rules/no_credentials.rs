//! The request carries no credential of any kind, and nothing more specific explains why.

use crate::diagnosis::{Cause, Certainty, Change, Finding};
use crate::facts::{Facts, Place, Said};
use crate::http::exchange::Shown;
use crate::products::Meaning;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    if !facts.refused() || facts.status_is(&[407]) || facts.carries_beside_cookies() || facts.waits_for_challenge() {
        return None;
    }
    let has_session = facts.sends_telling_cookie();
    if has_session && !wants_a_field(facts) {
        return None;
    }
    // The session may be what the server looked for first.
    let most = if has_session { Certainty::Likely } else { Certainty::Certain };
    let certainty = certainty(facts)?.min(most);
    let (span, label) = facts.asked_at()?;
    let offered = facts.offered();
    let message = match (certainty, offered.is_empty()) {
        (Certainty::Possible, _) => "The request [was refused](0) and may have carried no credentials.".to_owned(),
        (_, true) => "The request carries no credentials, and [the server asks for some](0).".to_owned(),
        (_, false) => format!("The request carries no credentials, and [the server asks for {offered}](0)."),
    };
    let made = match certainty {
        Certainty::Certain => Finding::certain(Cause::NO_CREDENTIALS, &message).because("nothing was sent"),
        Certainty::Likely => Finding::likely(Cause::NO_CREDENTIALS, &message).because("the request shows no credential"),
        Certainty::Possible => Finding::possible(Cause::NO_CREDENTIALS, &message).because("the paste does not show the whole request"),
    };
    let mut finding = made.decides(span, label).weigh(if certainty == Certainty::Possible { 10 } else { 25 });
    if let Some(asked) = facts.request_span() {
        let label = if certainty == Certainty::Possible { "what was asked for" } else { "asked for without credentials" };
        finding = finding.context(asked, label);
    }
    if let Some(challenge) = facts.known.challenges.first().filter(|it| !it.scheme.is_empty()) {
        finding = finding.decides(challenge.span, "the server asks for credentials");
        finding = finding.change(Change::SetField("Authorization".to_owned(), format!("{} <credentials>", challenge.scheme.as_str())));
    }
    Some(if certainty == Certainty::Certain { finding } else { settle(finding, facts) })
}

/// How sure one can be that nothing was sent: the request is shown whole, a command shows all that it sends, or the server says so.
fn certainty(facts: &Facts) -> Option<Certainty> {
    let request = facts.request();
    let given = request.is_some_and(|it| it.shown == Shown::Given && it.fields_shown);
    let in_code = request.is_some_and(|it| it.shown == Shown::Given);
    let says_none = facts.nothing_arrived().is_some();
    // What somebody writes of it proves nothing.
    let told = |it: &Said| it.product.is_none() && it.place == Place::Client;
    let proven = facts.nothing_arrived().is_some_and(|it| it.certainty() == Certainty::Certain && !told(it));
    let asks = facts.status_is(&[401]) && !facts.known.challenges.is_empty();
    if facts.request_is_whole() {
        let wants_login = facts.said(Meaning::LoginRequired).is_some() || facts.status_is(&[401]);
        // Browsers ask with OPTIONS and can send no credential then: what is missing may be missing elsewhere.
        let options = request.and_then(|it| it.method.as_ref()).is_some_and(|it| it.as_str() == "OPTIONS");
        return Some(match (asks || proven, wants_login || says_none) {
            (true, _) if !options => Certainty::Certain,
            (true, _) => Certainty::Likely,
            (false, true) => Certainty::Likely,
            // Others are refused with 403 as well: by address, by a filter, by a rule for all.
            (false, false) => Certainty::Possible,
        });
    }
    // Codes such as invalid_token stand beside a sentence that says that none came, too.
    let arrived = facts.something_arrived().is_some_and(|it| !(says_none && matches!(it.meaning, Meaning::TokenInvalid | Meaning::Scope)));
    if arrived || facts.authorization().is_some() {
        return None;
    }
    match (given, says_none) {
        (true, true) => Some(if proven { Certainty::Certain } else { Certainty::Likely }),
        (true, false) if facts.status_is(&[401]) => Some(Certainty::Likely),
        (false, true) => Some(Certainty::Likely),
        _ if facts.status_is(&[401]) => Some(Certainty::Possible),
        _ if facts.status().is_none() && (in_code || asks_for_login(facts)) => Some(Certainty::Possible),
        _ => None,
    }
}

/// Whether the server asks for `Authorization` and says that nothing arrived, so that a session's cookie is not what it reads.
fn wants_a_field(facts: &Facts) -> bool {
    let asks = facts.known.challenges.iter().any(|it| !it.scheme.is_empty() && !it.is("Cookie"));
    asks && facts.said(Meaning::CredentialsMissing).is_some()
}

fn asks_for_login(facts: &Facts) -> bool {
    facts.said_any(&[Meaning::LoginRequired, Meaning::Unauthorized, Meaning::SessionMissing]).is_some()
}

fn settle(finding: Finding, facts: &Facts) -> Finding {
    let url = facts.url_for_commands();
    let run = format!(
        "Run `curl -v` with the same options against {url} and paste all of its output, or paste the request as your program sends it."
    );
    let asks_for_password = facts.known.challenges.iter().any(|it| it.is("Basic") || it.is("Digest"));
    let refused = if asks_for_password { Cause::WRONG_USERNAME_OR_PASSWORD } else { Cause::TOKEN_REJECTED };
    finding.settle(
        "Does the request that leaves your program carry a credential?",
        &[&run],
        &[
            ("It carries none.", Cause::NO_CREDENTIALS),
            ("It carries one, and that is refused.", refused),
            ("It carries none, and the program was given one.", Cause::CREDENTIAL_LOST_IN_CLIENT),
            ("It carries one, and the server says that none arrived.", Cause::CREDENTIALS_STRIPPED_BY_PROXY),
        ],
    )
}
