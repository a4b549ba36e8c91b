//! Where one answer says two things of the credential: which of them counts.

use super::{Facts, Place, Said};
use crate::http::exchange::Shown;
use crate::products::Meaning;

/// Takes out what says that a credential is wrong where the same answer says that none came: a code for all failures stands beside the words
/// that tell this one (`INVALID_AUTHENTICATION`, "credentials not found").
pub(super) fn settle(facts: &Facts, said: &mut Vec<Said>) {
    let answer = |it: &Said| matches!(it.place, Place::Challenge | Place::Field | Place::Body);
    let none_came = |it: &Said| answer(it) && matches!(it.meaning, Meaning::CredentialsMissing | Meaning::ApiKeyMissing);
    let seen = facts.carries_credential() && facts.request().is_some_and(|it| it.shown == Shown::Wire);
    if !seen && said.iter().any(none_came) {
        let wrong = [Meaning::PasswordWrong, Meaning::TokenInvalid, Meaning::ApiKeyInvalid, Meaning::CredentialsRefused];
        said.retain(|it| !(answer(it) && wrong.contains(&it.meaning)));
    }
}
