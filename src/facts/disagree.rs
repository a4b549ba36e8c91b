//! Where one answer says two things of the credential: which of them counts.

use super::{Facts, Said};
use crate::http::exchange::Shown;
use crate::products::Meaning;

/// Takes out what says that a credential is wrong where the same answer says that none came: a code for all failures stands beside the words
/// that tell this one (`INVALID_AUTHENTICATION`, "credentials not found").
pub(super) fn settle(facts: &Facts, said: &mut Vec<Said>) {
    let none_came = |it: &Said| it.place.is_answer() && matches!(it.meaning, Meaning::CredentialsMissing | Meaning::ApiKeyMissing);
    let seen = facts.carries_credential() && facts.request().is_some_and(|it| it.shown == Shown::Wire);
    if !seen && said.iter().any(none_came) {
        let wrong = [Meaning::PasswordWrong, Meaning::TokenInvalid, Meaning::ApiKeyInvalid, Meaning::CredentialsRefused];
        said.retain(|it| !(it.place.is_answer() && wrong.contains(&it.meaning)));
    }
    let clear: Vec<Meaning> = said.iter().filter(|it| it.place.is_answer()).map(|it| it.meaning).collect();
    said.retain(|it| !it.place.is_answer() || !clear.iter().any(|clear| yields(it.meaning, *clear)));
}

/// Whether words that many servers say of any refusal give way to what the same answer says more exactly: "access is denied", and "the
/// token is revoked or invalid".
fn yields(vague: Meaning, clear: Meaning) -> bool {
    use Meaning as M;
    match vague {
        M::PasswordWrong | M::CredentialsRefused | M::Scope => matches!(clear, M::TokenInvalid | M::TokenMalformed | M::TokenExpired | M::TokenRevoked),
        M::FormatWrong => clear == M::SchemeMissing,
        _ => false,
    }
}
