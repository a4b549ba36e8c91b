//! The order of findings: certainty, then how specific a cause is, then which cause explains another away.

use std::cmp::Reverse;

use crate::diagnosis::{Cause, Certainty, Finding, Observation, RuledOut};

/// What is left of the findings, in order, with what stands beside them and what they explain away.
#[derive(Debug, Default)]
pub(crate) struct Ranked {
    /// The findings, the answer first.
    pub(crate) findings: Vec<Finding>,
    /// What stands beside the answer.
    pub(crate) observations: Vec<Observation>,
    /// What another finding explains away.
    pub(crate) ruled_out: Vec<RuledOut>,
}

/// Causes that stand beside the answer where there is a better one.
const BESIDE: &[Cause] = &[Cause::CHALLENGE_MISSING, Cause::INSECURE_TRANSPORT, Cause::WRONG_STATUS];

// Causes that only say that something was refused or missing, not why.
const SYMPTOMS: &[Cause] = &[
    Cause::TOKEN_REJECTED,
    Cause::API_KEY_INVALID,
    Cause::WRONG_USERNAME_OR_PASSWORD,
    Cause::NO_CREDENTIALS,
    Cause::SESSION_MISSING,
    Cause::API_KEY_MISSING,
];

// Which cause explains which others away: where the first is found, and is at least as certain, the others are no answer. A row is added with the
// paste that showed it in the page of the loser, as a `quiet` example.
const SILENCES: &[(Cause, &[Cause])] = &[
    (
        Cause::TOKEN_EXPIRED,
        &[
            Cause::TOKEN_REJECTED,
            Cause::WRONG_USERNAME_OR_PASSWORD,
            Cause::NO_CREDENTIALS,
            Cause::SESSION_EXPIRED,
            Cause::CREDENTIAL_LOST_IN_CLIENT,
            Cause::SIGNATURE_MISMATCH,
        ],
    ),
    (
        Cause::PREFLIGHT_UNAUTHENTICATED,
        &[Cause::NO_CREDENTIALS, Cause::SESSION_MISSING, Cause::API_KEY_MISSING, Cause::NOT_AN_AUTH_FAILURE],
    ),
    (
        Cause::CLOCK_SKEW,
        &[
            Cause::OAUTH_GRANT_REJECTED,
            Cause::TOKEN_NOT_YET_VALID,
            Cause::TOKEN_REJECTED,
            Cause::TOKEN_EXPIRED,
            Cause::SIGNATURE_MISMATCH,
            Cause::INSUFFICIENT_SCOPE,
        ],
    ),
    (Cause::TOKEN_NOT_YET_VALID, &[Cause::TOKEN_REJECTED, Cause::API_KEY_INVALID]),
    (Cause::TOKEN_MALFORMED, &[Cause::TOKEN_REJECTED, Cause::TOKEN_SIGNATURE_INVALID]),
    (Cause::TOKEN_SIGNATURE_INVALID, &[Cause::TOKEN_REJECTED]),
    (Cause::TOKEN_KEY_UNKNOWN, &[Cause::TOKEN_REJECTED, Cause::TOKEN_SIGNATURE_INVALID]),
    (Cause::TOKEN_ALGORITHM_REJECTED, &[Cause::TOKEN_REJECTED, Cause::TOKEN_SIGNATURE_INVALID]),
    (Cause::TOKEN_WRONG_AUDIENCE, &[Cause::TOKEN_REJECTED, Cause::INSUFFICIENT_SCOPE]),
    (Cause::TOKEN_WRONG_ISSUER, &[Cause::TOKEN_WRONG_ENVIRONMENT, Cause::TOKEN_REJECTED, Cause::TOKEN_KEY_UNKNOWN, Cause::TOKEN_WRONG_AUDIENCE]),
    (
        Cause::TOKEN_WRONG_TYPE,
        &[
            Cause::TOKEN_REJECTED,
            Cause::API_KEY_INVALID,
            Cause::WRONG_USERNAME_OR_PASSWORD,
            Cause::INSUFFICIENT_SCOPE,
            Cause::TOKEN_WRONG_AUDIENCE,
        ],
    ),
    (
        Cause::TOKEN_WRONG_ENVIRONMENT,
        &[Cause::TOKEN_REJECTED, Cause::API_KEY_INVALID, Cause::WRONG_USERNAME_OR_PASSWORD, Cause::INSUFFICIENT_SCOPE],
    ),
    (
        Cause::TOKEN_FOR_OTHER_SERVICE,
        &[
            Cause::TOKEN_REJECTED,
            Cause::API_KEY_INVALID,
            Cause::WRONG_USERNAME_OR_PASSWORD,
            Cause::TOKEN_MALFORMED,
            Cause::TOKEN_WRONG_AUDIENCE,
        ],
    ),
    (Cause::TOKEN_REVOKED, &[Cause::TOKEN_REJECTED, Cause::SESSION_EXPIRED]),
    (Cause::TOKEN_SENDER_CONSTRAINED, &[Cause::TOKEN_REJECTED, Cause::SCHEME_MISMATCH]),
    (Cause::DPOP_PROOF_INVALID, &[Cause::TOKEN_REJECTED, Cause::TOKEN_SENDER_CONSTRAINED, Cause::OAUTH_GRANT_REJECTED]),
    (
        Cause::TOKEN_EXCHANGE_NEEDED,
        &[Cause::NO_CREDENTIALS, Cause::SCHEME_MISMATCH, Cause::WRONG_USERNAME_OR_PASSWORD, Cause::SESSION_MISSING, Cause::TOKEN_REJECTED],
    ),
    (
        Cause::STEP_UP_REQUIRED,
        &[
            Cause::TOKEN_REJECTED,
            Cause::INSUFFICIENT_SCOPE,
            Cause::OAUTH_GRANT_REJECTED,
            Cause::NO_CREDENTIALS,
            Cause::SCHEME_MISMATCH,
            Cause::WRONG_USERNAME_OR_PASSWORD,
        ],
    ),
    (
        Cause::CONSENT_OR_SSO_REQUIRED,
        &[
            Cause::OAUTH_GRANT_REJECTED,
            Cause::OAUTH_CLIENT_REJECTED,
            Cause::INSUFFICIENT_SCOPE,
            Cause::TOKEN_REJECTED,
            Cause::STEP_UP_REQUIRED,
        ],
    ),
    (Cause::INSUFFICIENT_SCOPE, &[Cause::TOKEN_REJECTED, Cause::NO_CREDENTIALS, Cause::TOKEN_EXCHANGE_NEEDED, Cause::SCHEME_MISMATCH]),
    (Cause::SIGNATURE_SCOPE_MISMATCH, &[Cause::SIGNATURE_MISMATCH, Cause::TOKEN_REJECTED, Cause::INSUFFICIENT_SCOPE]),
    (
        Cause::SIGNATURE_MISMATCH,
        &[Cause::TOKEN_REJECTED, Cause::INSUFFICIENT_SCOPE, Cause::API_KEY_INVALID, Cause::WRONG_USERNAME_OR_PASSWORD],
    ),
    (
        Cause::OAUTH_CLIENT_REJECTED,
        &[Cause::OAUTH_GRANT_REJECTED, Cause::TOKEN_REJECTED, Cause::WRONG_USERNAME_OR_PASSWORD, Cause::NO_CREDENTIALS, Cause::API_KEY_INVALID],
    ),
    (Cause::OAUTH_GRANT_REJECTED, &[Cause::TOKEN_EXPIRED, Cause::TOKEN_REVOKED, Cause::TOKEN_REJECTED]),
    (Cause::CROSS_ORIGIN_CREDENTIALS_OMITTED, &[Cause::NO_CREDENTIALS, Cause::SESSION_MISSING]),
    (Cause::CLIENT_CERTIFICATE_REQUIRED, &[Cause::NO_HTTP_RESPONSE, Cause::NO_CREDENTIALS, Cause::NOT_AN_AUTH_FAILURE]),
    (Cause::DIGEST_STALE_NONCE, &[Cause::WRONG_USERNAME_OR_PASSWORD, Cause::DIGEST_MISMATCH]),
    (Cause::DIGEST_MISMATCH, &[Cause::WRONG_USERNAME_OR_PASSWORD]),
    (Cause::NEGOTIATE_NOT_ATTEMPTED, &[Cause::NO_CREDENTIALS]),
    (Cause::NEGOTIATE_FALLBACK_NTLM, &[Cause::NEGOTIATE_HANDSHAKE_FAILED, Cause::WRONG_USERNAME_OR_PASSWORD, Cause::TOKEN_REJECTED]),
    (
        Cause::NEGOTIATE_HANDSHAKE_FAILED,
        &[
            Cause::WRONG_USERNAME_OR_PASSWORD,
            Cause::NEGOTIATE_NOT_ATTEMPTED,
            Cause::NEGOTIATE_FALLBACK_NTLM,
            Cause::TOKEN_REJECTED,
            Cause::NO_CREDENTIALS,
        ],
    ),
    (Cause::SESSION_MISSING, &[Cause::NO_CREDENTIALS]),
    (Cause::SESSION_EXPIRED, &[Cause::SESSION_MISSING, Cause::NO_CREDENTIALS, Cause::LOGIN_REDIRECT]),
    (Cause::COOKIE_LOST, &[Cause::SESSION_MISSING, Cause::NO_CREDENTIALS, Cause::LOGIN_REDIRECT]),
    (
        Cause::CSRF_TOKEN_MISSING,
        &[Cause::SESSION_EXPIRED, Cause::SESSION_MISSING, Cause::INSUFFICIENT_SCOPE, Cause::NO_CREDENTIALS, Cause::NOT_AN_AUTH_FAILURE],
    ),
    (
        Cause::ACCOUNT_BLOCKED,
        &[
            Cause::WRONG_USERNAME_OR_PASSWORD,
            Cause::RATE_LIMITED,
            Cause::INSUFFICIENT_SCOPE,
            Cause::OAUTH_GRANT_REJECTED,
            Cause::NO_CREDENTIALS,
        ],
    ),
    (Cause::SOURCE_NOT_ALLOWED, &[Cause::INSUFFICIENT_SCOPE, Cause::API_KEY_INVALID, Cause::NO_CREDENTIALS, Cause::REQUEST_BLOCKED]),
    (Cause::CHALLENGE_MALFORMED, &[Cause::CREDENTIAL_LOST_IN_CLIENT]),
    (
        Cause::AUTH_HANDLER_MISCONFIGURED,
        &[Cause::NO_CREDENTIALS, Cause::NOT_AN_AUTH_FAILURE, Cause::TOKEN_REJECTED, Cause::WRONG_USERNAME_OR_PASSWORD],
    ),
    (
        Cause::PROXY_AUTHENTICATION,
        &[
            Cause::NO_CREDENTIALS,
            Cause::SCHEME_MISMATCH,
            Cause::NEGOTIATE_NOT_ATTEMPTED,
            Cause::NEGOTIATE_HANDSHAKE_FAILED,
            Cause::WRONG_USERNAME_OR_PASSWORD,
            Cause::NO_HTTP_RESPONSE,
        ],
    ),
    (
        Cause::NETWORK_LOGIN_REQUIRED,
        &[
            Cause::LOGIN_REDIRECT,
            Cause::NO_CREDENTIALS,
            Cause::SESSION_MISSING,
            Cause::TOKEN_EXCHANGE_NEEDED,
            Cause::TOKEN_REJECTED,
            Cause::TOKEN_MALFORMED,
        ],
    ),
    (Cause::LOGIN_REDIRECT, &[Cause::SESSION_MISSING, Cause::NO_CREDENTIALS, Cause::NOT_AN_AUTH_FAILURE]),
    (Cause::EXISTENCE_HIDDEN, &[Cause::NO_CREDENTIALS, Cause::NOT_AN_AUTH_FAILURE]),
    (
        Cause::RATE_LIMITED,
        &[
            Cause::WRONG_USERNAME_OR_PASSWORD,
            Cause::NO_CREDENTIALS,
            Cause::INSUFFICIENT_SCOPE,
            Cause::TOKEN_REJECTED,
            Cause::NOT_AN_AUTH_FAILURE,
        ],
    ),
    (
        Cause::REQUEST_BLOCKED,
        &[Cause::INSUFFICIENT_SCOPE, Cause::NO_CREDENTIALS, Cause::TOKEN_REJECTED, Cause::API_KEY_INVALID, Cause::RATE_LIMITED],
    ),
    (
        Cause::CHALLENGE_ANSWERED,
        &[
            Cause::NO_CREDENTIALS,
            Cause::SESSION_MISSING,
            Cause::SCHEME_MISMATCH,
            Cause::NEGOTIATE_NOT_ATTEMPTED,
            Cause::NEGOTIATE_FALLBACK_NTLM,
            Cause::NEGOTIATE_HANDSHAKE_FAILED,
            Cause::DIGEST_STALE_NONCE,
            Cause::DIGEST_MISMATCH,
            Cause::WRONG_USERNAME_OR_PASSWORD,
            Cause::TOKEN_EXCHANGE_NEEDED,
            Cause::PROXY_AUTHENTICATION,
            Cause::NOT_AN_AUTH_FAILURE,
        ],
    ),
    (Cause::NO_HTTP_RESPONSE, &[Cause::NOT_AN_AUTH_FAILURE, Cause::NO_CREDENTIALS]),
    (
        Cause::WRONG_HEADER_NAME,
        &[
            Cause::NO_CREDENTIALS,
            Cause::API_KEY_MISSING,
            Cause::API_KEY_INVALID,
            Cause::TOKEN_REJECTED,
            Cause::CREDENTIALS_STRIPPED_BY_PROXY,
            Cause::SCHEME_MISMATCH,
            Cause::SCHEME_MISSING,
            Cause::SESSION_MISSING,
            Cause::TOKEN_EXCHANGE_NEEDED,
        ],
    ),
    (
        Cause::SCHEME_MISSING,
        &[
            Cause::NO_CREDENTIALS,
            Cause::TOKEN_REJECTED,
            Cause::TOKEN_MALFORMED,
            Cause::CREDENTIALS_STRIPPED_BY_PROXY,
            Cause::API_KEY_MISSING,
            Cause::API_KEY_INVALID,
            Cause::SESSION_MISSING,
            Cause::TOKEN_EXCHANGE_NEEDED,
            Cause::TOKEN_EXPIRED,
        ],
    ),
    (
        Cause::SCHEME_MALFORMED,
        &[
            Cause::NO_CREDENTIALS,
            Cause::TOKEN_REJECTED,
            Cause::TOKEN_MALFORMED,
            Cause::CREDENTIALS_STRIPPED_BY_PROXY,
            Cause::SCHEME_MISMATCH,
            Cause::SCHEME_MISSING,
            Cause::API_KEY_MISSING,
            Cause::API_KEY_INVALID,
            Cause::MANGLED_CREDENTIAL,
            Cause::SESSION_MISSING,
            Cause::TOKEN_EXCHANGE_NEEDED,
            Cause::TOKEN_EXPIRED,
        ],
    ),
    (
        Cause::SCHEME_MISMATCH,
        &[
            Cause::NO_CREDENTIALS,
            Cause::TOKEN_REJECTED,
            Cause::WRONG_USERNAME_OR_PASSWORD,
            Cause::CREDENTIALS_STRIPPED_BY_PROXY,
            Cause::SESSION_MISSING,
        ],
    ),
    (
        Cause::MANGLED_CREDENTIAL,
        &[
            Cause::NO_HTTP_RESPONSE,
            Cause::NO_CREDENTIALS,
            Cause::TOKEN_REJECTED,
            Cause::TOKEN_MALFORMED,
            Cause::API_KEY_INVALID,
            Cause::WRONG_USERNAME_OR_PASSWORD,
            Cause::BASIC_MALFORMED,
            Cause::CREDENTIALS_STRIPPED_BY_PROXY,
            Cause::SCHEME_MISSING,
            Cause::TOKEN_EXPIRED,
            Cause::TOKEN_SIGNATURE_INVALID,
        ],
    ),
    (
        Cause::CREDENTIAL_LOST_IN_CLIENT,
        &[
            Cause::NO_CREDENTIALS,
            Cause::API_KEY_MISSING,
            Cause::CREDENTIAL_IN_WRONG_PLACE,
            Cause::SESSION_MISSING,
            Cause::TOKEN_EXCHANGE_NEEDED,
            Cause::WRONG_USERNAME_OR_PASSWORD,
            Cause::NEGOTIATE_NOT_ATTEMPTED,
        ],
    ),
    (
        Cause::STALE_CREDENTIAL,
        &[
            Cause::TOKEN_REJECTED,
            Cause::WRONG_USERNAME_OR_PASSWORD,
            Cause::SCHEME_MISMATCH,
            Cause::API_KEY_INVALID,
            Cause::TOKEN_EXPIRED,
            Cause::TOKEN_REVOKED,
        ],
    ),
    (
        Cause::DUPLICATE_CREDENTIALS,
        &[
            Cause::TOKEN_REJECTED,
            Cause::WRONG_USERNAME_OR_PASSWORD,
            Cause::SCHEME_MISMATCH,
            Cause::SIGNATURE_MISMATCH,
            Cause::SIGNATURE_SCOPE_MISMATCH,
            Cause::API_KEY_INVALID,
            Cause::CREDENTIAL_IN_WRONG_PLACE,
            Cause::CREDENTIALS_STRIPPED_BY_PROXY,
            Cause::INSUFFICIENT_SCOPE,
        ],
    ),
    (
        Cause::CREDENTIAL_IN_WRONG_PLACE,
        &[
            Cause::NO_CREDENTIALS,
            Cause::API_KEY_MISSING,
            Cause::TOKEN_REJECTED,
            Cause::SESSION_MISSING,
            Cause::API_KEY_INVALID,
            Cause::TOKEN_EXCHANGE_NEEDED,
        ],
    ),
    (
        Cause::CREDENTIALS_DROPPED_ON_REDIRECT,
        &[
            Cause::NO_CREDENTIALS,
            Cause::API_KEY_MISSING,
            Cause::SESSION_MISSING,
            Cause::LOGIN_REDIRECT,
            Cause::CREDENTIAL_LOST_IN_CLIENT,
            Cause::TOKEN_EXCHANGE_NEEDED,
            Cause::COOKIE_LOST,
            Cause::STALE_CREDENTIAL,
        ],
    ),
    (
        Cause::CREDENTIALS_STRIPPED_BY_PROXY,
        &[
            Cause::INSUFFICIENT_SCOPE,
            Cause::NO_CREDENTIALS,
            Cause::TOKEN_REJECTED,
            Cause::API_KEY_MISSING,
            Cause::WRONG_USERNAME_OR_PASSWORD,
            Cause::SESSION_MISSING,
        ],
    ),
    (
        Cause::BASIC_MALFORMED,
        &[
            Cause::WRONG_USERNAME_OR_PASSWORD,
            Cause::TOKEN_REJECTED,
            Cause::MANGLED_CREDENTIAL,
            Cause::API_KEY_INVALID,
            Cause::CREDENTIALS_STRIPPED_BY_PROXY,
            Cause::NO_CREDENTIALS,
        ],
    ),
    (
        Cause::BASIC_TRAILING_NEWLINE,
        &[
            Cause::WRONG_USERNAME_OR_PASSWORD,
            Cause::PASSWORD_NOT_ACCEPTED,
            Cause::MANGLED_CREDENTIAL,
            Cause::TOKEN_REJECTED,
            Cause::API_KEY_INVALID,
            Cause::BASIC_CHARSET,
            Cause::STALE_CREDENTIAL,
        ],
    ),
    (Cause::BASIC_CHARSET, &[Cause::WRONG_USERNAME_OR_PASSWORD, Cause::TOKEN_REJECTED]),
    (Cause::WRONG_USERNAME_OR_PASSWORD, &[Cause::TOKEN_REJECTED, Cause::NO_CREDENTIALS, Cause::SESSION_MISSING]),
    (
        Cause::PASSWORD_NOT_ACCEPTED,
        &[
            Cause::WRONG_USERNAME_OR_PASSWORD,
            Cause::TOKEN_REJECTED,
            Cause::SCHEME_MISMATCH,
            Cause::API_KEY_INVALID,
            Cause::NO_CREDENTIALS,
            Cause::EXISTENCE_HIDDEN,
        ],
    ),
    (
        Cause::AUTH_METHOD_DISABLED,
        &[
            Cause::WRONG_USERNAME_OR_PASSWORD,
            Cause::TOKEN_REJECTED,
            Cause::SCHEME_MISMATCH,
            Cause::INSUFFICIENT_SCOPE,
            Cause::API_KEY_INVALID,
            Cause::PASSWORD_NOT_ACCEPTED,
            Cause::NO_CREDENTIALS,
        ],
    ),
    (
        Cause::API_KEY_MISSING,
        &[
            Cause::NO_CREDENTIALS,
            Cause::SESSION_MISSING,
            Cause::CREDENTIALS_STRIPPED_BY_PROXY,
            Cause::TOKEN_REJECTED,
            Cause::INSUFFICIENT_SCOPE,
        ],
    ),
    (Cause::API_KEY_INVALID, &[Cause::TOKEN_REJECTED, Cause::NO_CREDENTIALS]),
    (
        Cause::AUTH_LAYERS_COLLIDE,
        &[
            Cause::WRONG_USERNAME_OR_PASSWORD,
            Cause::SCHEME_MISMATCH,
            Cause::TOKEN_REJECTED,
            Cause::NO_CREDENTIALS,
            Cause::CHALLENGE_ANSWERED,
            Cause::CREDENTIALS_STRIPPED_BY_PROXY,
            Cause::TOKEN_EXPIRED,
            Cause::SESSION_EXPIRED,
        ],
    ),
    (
        Cause::PLACEHOLDER_CREDENTIAL,
        &[
            Cause::TOKEN_REJECTED,
            Cause::TOKEN_MALFORMED,
            Cause::WRONG_USERNAME_OR_PASSWORD,
            Cause::API_KEY_INVALID,
            Cause::SCHEME_MISSING,
            Cause::BASIC_MALFORMED,
            Cause::MANGLED_CREDENTIAL,
            Cause::CREDENTIALS_STRIPPED_BY_PROXY,
            Cause::CREDENTIAL_IN_WRONG_PLACE,
            Cause::TOKEN_EXPIRED,
            Cause::OAUTH_CLIENT_REJECTED,
            Cause::NO_CREDENTIALS,
        ],
    ),
    (
        Cause::EMPTY_CREDENTIAL,
        &[
            Cause::NO_CREDENTIALS,
            Cause::TOKEN_MALFORMED,
            Cause::TOKEN_REJECTED,
            Cause::SCHEME_MALFORMED,
            Cause::API_KEY_MISSING,
            Cause::API_KEY_INVALID,
            Cause::WRONG_USERNAME_OR_PASSWORD,
            Cause::BASIC_MALFORMED,
            Cause::CREDENTIALS_STRIPPED_BY_PROXY,
            Cause::CREDENTIAL_LOST_IN_CLIENT,
            Cause::TOKEN_EXCHANGE_NEEDED,
            Cause::SESSION_MISSING,
        ],
    ),
];

/// How many findings an answer that is not certain is followed by, at most.
const MOST: usize = 5;

/// Puts findings into order. A finding without evidence is not shown.
pub(crate) fn rank(findings: Vec<Finding>) -> Ranked {
    let mut ranked = Ranked::default();
    let (mut findings, ruled_out) = silence(findings.into_iter().filter(|it| !it.evidence.is_empty()).collect());
    ranked.ruled_out = ruled_out;
    findings.sort_by_key(|it| Reverse((it.behind.is_none(), it.certainty, it.weight)));
    // Where such a cause is the answer itself, its rule says so by its weight.
    let beside = |it: &Finding| BESIDE.contains(&it.cause) && it.weight < 60;
    let better = findings.iter().any(|it| !BESIDE.contains(&it.cause));
    for mut finding in findings {
        // What is proven needs nothing to settle it.
        if finding.certainty == Certainty::Certain {
            finding.settle = None;
        }
        if better && beside(&finding) {
            ranked.observations.push(Observation { cause: finding.cause, message: finding.message, evidence: finding.evidence });
        } else {
            ranked.findings.push(finding);
        }
    }
    add_forks(&mut ranked.findings);
    ranked
}

/// Takes out what a certain finding explains away, and marks what an uncertain one would.
fn silence(findings: Vec<Finding>) -> (Vec<Finding>, Vec<RuledOut>) {
    let present: Vec<(Cause, Certainty)> = findings.iter().map(|it| (it.cause, it.certainty)).collect();
    let mut left = Vec::new();
    let mut ruled_out = Vec::new();
    for mut finding in findings {
        match winner_over(&finding, &present) {
            Some((winner, Certainty::Certain)) => ruled_out.push(RuledOut { cause: finding.cause, why: format!("{} explains it", winner.id()) }),
            // That nothing is about authentication is no second answer to something that is.
            Some((winner, _)) if finding.cause == Cause::NOT_AN_AUTH_FAILURE => {
                ruled_out.push(RuledOut { cause: finding.cause, why: format!("{} explains it", winner.id()) });
            }
            Some((winner, certainty)) => {
                finding.behind = Some(winner);
                // What is only possible has to say what would settle it.
                finding.certainty = finding.certainty.min(if finding.settle.is_some() { certainty } else { Certainty::Likely });
                left.push(finding);
            }
            None => left.push(finding),
        }
    }
    (left, ruled_out)
}

/// The cause that explains a finding away, the surest one.
fn winner_over(loser: &Finding, present: &[(Cause, Certainty)]) -> Option<(Cause, Certainty)> {
    // That nothing is about authentication is only said where nothing else is found.
    if loser.cause == Cause::NOT_AN_AUTH_FAILURE {
        let other = |(cause, certainty): &&(Cause, Certainty)| {
            *cause != loser.cause && !BESIDE.contains(cause) && *certainty >= loser.certainty.min(Certainty::Likely)
        };
        return present.iter().find(other).copied();
    }
    // That a credential was refused may be certain while the reason for it is only likely: the reason is the answer all the same.
    let least = if SYMPTOMS.contains(&loser.cause) { loser.certainty.min(Certainty::Likely) } else { loser.certainty };
    let winners = SILENCES.iter().filter(|(_, losers)| losers.contains(&loser.cause)).filter_map(|(winner, _)| {
        let enough = if SYMPTOMS.contains(winner) { loser.certainty } else { least };
        present.iter().find(|(cause, certainty)| cause == winner && *certainty >= enough).copied()
    });
    winners.max_by_key(|(_, certainty)| *certainty)
}

/// Lets an answer that is not certain be followed by the causes that its question decides between: each is as consistent with what is seen.
fn add_forks(findings: &mut Vec<Finding>) {
    let Some(first) = findings.first().filter(|it| it.certainty != Certainty::Certain).cloned() else { return };
    let Some(settle) = &first.settle else { return };
    for (answer, cause) in &settle.forks {
        if findings.len() >= MOST || BESIDE.contains(cause) || findings.iter().any(|it| it.cause == *cause) {
            continue;
        }
        findings.push(Finding::fork(&first, settle, answer, *cause));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;

    fn found(cause: Cause, certainty: Certainty) -> Finding {
        let finding = Finding::new(cause, certainty, "It [stands](0) there.").decides(Span::new(0, 1), "there");
        finding.settle("Does it?", &["Look."], &[("It does.", cause), ("It does not.", Cause::RATE_LIMITED)])
    }

    fn order(ranked: &Ranked) -> Vec<(Cause, Option<Cause>)> {
        ranked.findings.iter().map(|it| (it.cause, it.behind)).collect()
    }

    #[test]
    fn a_certain_cause_rules_out_what_it_explains() {
        let ranked = rank(vec![found(Cause::TOKEN_REJECTED, Certainty::Likely), found(Cause::TOKEN_EXPIRED, Certainty::Certain)]);
        assert_eq!(order(&ranked), [(Cause::TOKEN_EXPIRED, None)]);
        assert_eq!(ranked.ruled_out.first().map(|it| it.cause), Some(Cause::TOKEN_REJECTED));
    }

    #[test]
    fn a_likely_cause_is_followed_by_what_it_would_explain_and_by_its_forks() {
        let ranked = rank(vec![found(Cause::TOKEN_REJECTED, Certainty::Certain), found(Cause::TOKEN_EXPIRED, Certainty::Likely)]);
        let behind = Some(Cause::TOKEN_EXPIRED);
        assert_eq!(order(&ranked), [(Cause::TOKEN_EXPIRED, None), (Cause::TOKEN_REJECTED, behind), (Cause::RATE_LIMITED, behind)]);
        assert!(ranked.findings.iter().skip(1).all(|it| it.certainty < Certainty::Certain));
    }
}
