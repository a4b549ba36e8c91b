//! The status does not say what happened.

use crate::diagnosis::{Cause, Finding};
use crate::facts::{Facts, Said};
use crate::products::Meaning;

/// The caller is not known: 401 says so.
const UNKNOWN_CALLER: &[Meaning] = &[
    Meaning::CredentialsMissing,
    Meaning::LoginRequired,
    Meaning::FormatWrong,
    Meaning::PasswordWrong,
    Meaning::TokenExpired,
    Meaning::TokenNotYetValid,
    Meaning::TokenMalformed,
    Meaning::TokenSignature,
    Meaning::TokenInvalid,
    Meaning::TokenRevoked,
    Meaning::TokenAudience,
    Meaning::TokenIssuer,
    Meaning::ApiKeyMissing,
    Meaning::ApiKeyInvalid,
    Meaning::SessionMissing,
    Meaning::SessionExpired,
];

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let status = facts.status()?;
    let firsthand = |it: &&Said| it.place.is_answer();
    let unknown = facts.known.said.iter().filter(firsthand).find(|it| UNKNOWN_CALLER.contains(&it.meaning));
    let scope = facts.known.said.iter().filter(firsthand).find(|it| it.meaning == Meaning::Scope);
    // A server that breaks says nothing of this kind.
    let broke = matches!(status.value, 500..=503);
    let refused = facts.known.said.iter().filter(firsthand).find(|it| broke && it.meaning == Meaning::Unauthorized);
    let unknown = unknown.or(refused);
    let (said, message, label) = match (status.value, unknown, scope) {
        (401, None, Some(said)) => (
            said,
            "Status [401](0) asks for another credential, while the body says that [a right is missing](1): that is 403.",
            "a right is missing",
        ),
        (200..=299, Some(said), _) | (200..=299, None, Some(said)) => {
            (said, "Status [200](0) says that all went well, and the body says that it [did not](1).", "a refusal")
        }
        (400 | 403 | 404 | 409 | 422 | 500..=503, Some(said), _) => {
            (said, "The [status](0) does not say that the [credential is missing or wrong](1): that is 401.", "about the credential")
        }
        (500..=503, None, Some(said)) => (
            said,
            "The [status](0) says that the server broke, while the body says that [a right is missing](1): that is 403.",
            "a right is missing",
        ),
        _ => return None,
    };
    // OAuth's token endpoint answers errors with 400 by its own rule (RFC 6749, 5.2).
    if status.value == 400 && facts.said_any(&[Meaning::OAuthClient, Meaning::OAuthGrant]).is_some() {
        return None;
    }
    let message = message.replace("[200]", &format!("[{}]", status.value));
    let finding =
        Finding::certain(Cause::WRONG_STATUS, &message).because("status and words disagree").decides(status.span, "what the status says");
    Some(finding.against(said.span, label).gap("status and words disagree").weigh(30))
}
