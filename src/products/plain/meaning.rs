//! What it means that something is said of something.

use super::Remark;
use super::lexicon::{Predicate, Subject};
use crate::products::Meaning;

use Meaning as M;
use Predicate as P;
use Subject as S;

/// What it means that `what` is said of `subject`; `None` where that says nothing about authentication.
pub(super) fn meaning(subject: Subject, what: Predicate) -> Option<Meaning> {
    // What nobody knows was looked at; what was not found may not have been there.
    let what = if what == P::Unrecognized && !matches!(subject, S::Token | S::KindOfToken | S::Header | S::Credentials) { P::Unknown } else { what };
    let means = match subject {
        _ if what == P::Twice => return twice(subject),
        S::Token => return of_token(what),
        S::KindOfToken if matches!(what, P::Required | P::Denied | P::Unsupported) => M::TokenType,
        S::KindOfToken => return of_token(what),
        S::Anonymous if matches!(what, P::Denied | P::Disabled | P::Insufficient | P::Missing | P::Unsupported | P::Failed) => {
            M::CredentialsMissing
        }
        S::IssuedAt if matches!(what, P::Early | P::Invalid | P::Mismatch | P::Failed) => {
            if what == P::Early { M::TokenNotYetValid } else { M::ClockSkew }
        }
        S::NotBefore if !matches!(what, P::Missing | P::Required) => M::TokenNotYetValid,
        S::Expiry if matches!(what, P::Outside | P::Expired | P::Invalid | P::Mismatch | P::Failed) => M::TokenExpired,
        S::AlgorithmName if matches!(what, P::Required | P::Unsupported | P::Denied | P::Mismatch) => M::TokenAlgorithm,
        S::ApiKey | S::Key => return of_key(subject, what),
        S::User | S::Account | S::Password | S::Credentials | S::Login | S::Authentication | S::Authorization => {
            return of_person(subject, what);
        }
        S::RefreshToken if matches!(what, P::Missing | P::Required) => M::CredentialsMissing,
        S::RefreshToken if what == P::Denied => M::TokenType,
        S::RefreshToken | S::Grant if !matches!(what, P::Denied | P::Exceeded | P::Insufficient | P::Failed) => M::OAuthGrant,
        S::Session if matches!(what, P::Missing | P::Required) => M::SessionMissing,
        S::Session if !matches!(what, P::Exceeded | P::Denied | P::Insufficient | P::Unsupported | P::Failed | P::Early) => {
            M::SessionExpired
        }
        S::Cookie if matches!(what, P::Missing | P::Required | P::Unknown) => M::SessionMissing,
        S::Cookie if matches!(what, P::Disabled | P::Denied) => M::CookieLost,
        S::Cookie if matches!(what, P::Expired | P::Invalid | P::Revoked | P::Mismatch) => M::SessionExpired,
        S::Csrf => M::Csrf,
        S::Signature if matches!(what, P::Invalid | P::Mismatch | P::Malformed | P::Failed) => M::TokenSignature,
        S::Signature if what == P::Expired => M::TokenExpired,
        S::Signature if matches!(what, P::Missing | P::Required) => M::CredentialsMissing,
        S::RequestSignature if matches!(what, P::Invalid | P::Mismatch | P::Malformed | P::Failed) => M::RequestSignature,
        S::RequestSignature if what == P::Expired => M::ClockSkew,
        S::RequestSignature if matches!(what, P::Missing | P::Required) => M::CredentialsMissing,
        S::SigningKey if matches!(what, P::Unknown | P::Missing | P::Mismatch | P::Invalid) => M::TokenKeyUnknown,
        S::Header if matches!(what, P::Missing | P::Required | P::Unknown) => M::CredentialsMissing,
        S::Header if matches!(what, P::Invalid | P::Malformed | P::Unsupported | P::Unrecognized) => M::FormatWrong,
        S::Scheme if matches!(what, P::Invalid | P::Unsupported | P::Unknown | P::Malformed | P::Mismatch | P::Denied) => {
            M::SchemeUnsupported
        }
        S::Scheme if matches!(what, P::Missing | P::Required) => M::SchemeMissing,
        S::Scheme | S::Method if what == P::Disabled => M::MethodDisabled,
        S::Method if matches!(what, P::Denied | P::Unsupported) => M::MethodDisabled,
        S::Method if what == P::Required => M::CredentialsMissing,
        S::Client if !matches!(what, P::Exceeded | P::Insufficient) => M::OAuthClient,
        S::Audience if !matches!(what, P::Exceeded | P::Locked | P::Failed | P::Required) => M::TokenAudience,
        S::Issuer if !matches!(what, P::Exceeded | P::Locked | P::Failed | P::Required) => M::TokenIssuer,
        S::Algorithm if !matches!(what, P::Exceeded | P::Expired | P::Required) => M::TokenAlgorithm,
        S::TokenKind if matches!(what, P::Invalid | P::Unsupported | P::Mismatch | P::Denied | P::Unknown) => M::TokenType,
        S::Scope if !matches!(what, P::Expired | P::Exceeded | P::Locked | P::Failed | P::Unknown) => M::Scope,
        S::Address if matches!(what, P::Denied | P::Invalid | P::Mismatch | P::Unsupported) => M::SourceNotAllowed,
        S::RequestSignature if what == P::Outside => M::ClockSkew,
        S::Time if matches!(what, P::Outside | P::Expired | P::Mismatch | P::Early | P::Exceeded | P::Invalid) => M::ClockSkew,
        S::Certificate if !matches!(what, P::Exceeded | P::Used) => M::ClientCertificate,
        S::TlsCertificate if matches!(what, P::Missing | P::Required) => M::ClientCertificate,
        S::Proof if matches!(what, P::Missing | P::Required) => M::SenderConstrained,
        S::Proof => M::DpopProof,
        S::Factor if matches!(what, P::Required | P::Insufficient | P::Missing | P::Invalid | P::Expired) => M::StepUp,
        S::Environment if matches!(what, P::Mismatch | P::Misdirected) => M::Environment,
        S::Environment if matches!(what, P::Disabled | P::Locked) => M::AccountBlocked,
        S::Consent if matches!(what, P::Required | P::Missing) => M::ConsentOrSso,
        S::Limit if what == P::Exceeded => M::RateLimited,
        S::Nonce if what == P::Expired => M::DigestStale,
        S::LoginState if !matches!(what, P::Exceeded | P::Denied | P::Insufficient | P::Unsupported | P::Early) => M::LoginStateLost,
        S::Access if what == P::Denied => M::Forbidden,
        _ => return None,
    };
    Some(means)
}

/// More than one of something: only of what proves who is asking does that say anything.
fn twice(subject: Subject) -> Option<Meaning> {
    let of_credentials = matches!(
        subject,
        S::Token | S::Header | S::Credentials | S::ApiKey | S::Authorization | S::Method | S::Scheme
    );
    of_credentials.then_some(M::CredentialsTwice)
}

fn of_token(what: Predicate) -> Option<Meaning> {
    Some(match what {
        P::Expired => M::TokenExpired,
        P::Invalid | P::Unknown | P::Unrecognized | P::Mismatch | P::Inactive => M::TokenInvalid,
        P::Misdirected => M::TokenAudience,
        P::Foreign => M::TokenIssuer,
        P::Missing | P::Required => M::CredentialsMissing,
        P::Revoked | P::Disabled | P::Used => M::TokenRevoked,
        P::Malformed => M::TokenMalformed,
        P::Unsupported => M::TokenType,
        P::Early => M::TokenNotYetValid,
        P::Insufficient => M::Scope,
        _ => return None,
    })
}

fn of_key(subject: Subject, what: Predicate) -> Option<Meaning> {
    Some(match what {
        P::Expired => M::TokenExpired,
        P::Revoked => M::TokenRevoked,
        P::Invalid | P::Malformed => M::ApiKeyInvalid,
        // A bare "key" may be a key of anything.
        _ if subject == S::Key => return None,
        P::Unknown | P::Disabled | P::Inactive | P::Mismatch | P::Locked => M::ApiKeyInvalid,
        P::Missing | P::Required => M::ApiKeyMissing,
        P::Insufficient | P::Denied => M::Scope,
        P::Early => M::NotActiveYet,
        P::Misdirected => M::Environment,
        _ => return None,
    })
}

fn of_person(subject: Subject, what: Predicate) -> Option<Meaning> {
    Some(match (subject, what) {
        (S::User | S::Account, P::Disabled | P::Inactive | P::Locked | P::Revoked | P::Expired) => M::AccountBlocked,
        (S::User | S::Account, P::Unknown) | (S::User, P::Invalid | P::Mismatch) => M::PasswordWrong,
        (S::User, P::Denied) => M::Scope,
        (S::User, P::Failed) => M::PasswordWrong,
        (S::Authorization, P::Missing) => M::CredentialsMissing,
        (S::Password, P::Invalid | P::Mismatch | P::Malformed) => M::PasswordWrong,
        (S::Password, P::Unsupported | P::Denied) => M::PasswordNotAccepted,
        (S::Password, P::Expired) => M::AccountBlocked,
        (S::User | S::Password | S::Credentials, P::Missing | P::Required) => M::CredentialsMissing,
        (S::Password | S::Login, P::Disabled) => M::MethodDisabled,
        (S::Credentials, P::Invalid | P::Mismatch | P::Unknown | P::Unrecognized) => M::PasswordWrong,
        (S::Credentials, P::Expired) => M::TokenExpired,
        (S::Credentials, P::Revoked) => M::TokenRevoked,
        (S::Credentials, P::Malformed) => M::FormatWrong,
        (S::Credentials, P::Insufficient) => M::Scope,
        (S::Login | S::Authentication | S::Authorization, P::Required) | (S::Authentication, P::Missing) => M::LoginRequired,
        (S::Login, P::Failed | P::Invalid) => M::PasswordWrong,
        (S::Login, P::Expired) => M::SessionExpired,
        (S::Authentication, P::Expired) => M::TokenExpired,
        (S::Authentication | S::Authorization, P::Failed | P::Invalid) => M::Unauthorized,
        _ => return None,
    })
}

/// Whether a subject says so little that any other in the sentence is meant before it.
pub(super) fn is_vague(subject: Subject) -> bool {
    matches!(subject, S::Token | S::KindOfToken | S::AlgorithmName | S::Cookie | S::Header | S::User | S::Key | S::Authentication | S::Authorization | S::Access | S::Login | S::Account)
}

/// What "one or the other" means: what is sure, and what it is where nothing was sent.
pub(super) fn either(one: (Predicate, &Remark), other: (Predicate, &Remark)) -> (Meaning, Option<Meaning>) {
    let lacks = |what: Predicate| matches!(what, P::Missing | P::Required);
    let (first, second) = (one.1.meaning, other.1.meaning);
    if first == second {
        return (first, None);
    }
    match (lacks(one.0), lacks(other.0)) {
        (true, false) => (second, Some(first)),
        (false, true) => (first, Some(second)),
        // Either way it was good once.
        _ if matches!((first, second), (M::TokenExpired, M::TokenRevoked) | (M::TokenRevoked, M::TokenExpired)) => (M::TokenRevoked, None),
        _ => {
            let vague = [M::TokenInvalid, M::ApiKeyInvalid, M::PasswordWrong].into_iter().find(|it| *it == first || *it == second);
            (vague.unwrap_or(M::TokenInvalid), one.1.if_nothing_sent.or(other.1.if_nothing_sent))
        }
    }
}
