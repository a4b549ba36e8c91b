//! The order of findings: certainty, then how specific a cause is, then which cause explains another away.

mod silences;

use std::cmp::Reverse;

use crate::diagnosis::{Cause, Certainty, Finding, Observation, RuledOut};

use silences::SILENCES;

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
    Cause::OAUTH_CLIENT_REJECTED,
];

/// How many findings an answer that is not certain is followed by, at most.
const MOST: usize = 5;

/// Puts findings into order. A finding without evidence is not shown.
pub(crate) fn rank(findings: Vec<Finding>) -> Ranked {
    let mut ranked = Ranked::default();
    let (mut findings, ruled_out) = silence(findings.into_iter().filter(|it| !it.evidence.is_empty()).collect());
    ranked.ruled_out = ruled_out;
    crate::order::sort_by_key(&mut findings, |it| Reverse((it.behind.is_none(), it.certainty, it.weight)));
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
