//! The order of findings: certainty, then how specific a cause is, then which cause explains another away.

use crate::diagnosis::{Cause, Finding, Observation, RuledOut};

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

/// Puts findings into order. A finding without evidence is not shown.
pub(crate) fn rank(findings: Vec<Finding>) -> Ranked {
    let mut ranked = Ranked::default();
    let mut findings: Vec<Finding> = findings.into_iter().filter(|it| !it.evidence.is_empty()).collect();
    findings.sort_by_key(|it| std::cmp::Reverse((it.certainty, it.weight)));
    let better = findings.iter().any(|it| !BESIDE.contains(&it.cause));
    for finding in findings {
        if better && BESIDE.contains(&finding.cause) {
            ranked.observations.push(Observation { cause: finding.cause, message: finding.message, evidence: finding.evidence });
        } else {
            ranked.findings.push(finding);
        }
    }
    ranked
}
