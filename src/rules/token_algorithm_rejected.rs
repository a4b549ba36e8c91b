//! The token's signature algorithm is not one that the server accepts.

use super::in_words;
use crate::diagnosis::{Cause, Finding};
use crate::facts::{Facts, Token};
use crate::json::Node;
use crate::products::Meaning;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let alg = facts.tokens_at_hand().find_map(algorithm);
    if let Some(said) = facts.said(Meaning::TokenAlgorithm) {
        let finding = in_words(facts, Cause::TOKEN_ALGORITHM_REJECTED, said, "The server does not accept the token's [signature algorithm](0).").weigh(80);
        return Some(match alg {
            Some((node, alg)) => finding.decides(node.span, "signed so").decoded(&format!("\"alg\":\"{alg}\"")),
            None => finding,
        });
    }
    let (node, alg) = alg.filter(|(_, alg)| alg.eq_ignore_ascii_case("none") && facts.is_refusal())?;
    Some(
        Finding::likely(Cause::TOKEN_ALGORITHM_REJECTED, "The token is [not signed at all](0), and no sound server takes such a token.")
            .because("an unsigned token proves nothing to a server")
            .decides(node.span, "no signature")
            .decoded(&format!("\"alg\":\"{alg}\""))
            .weigh(80)
            .settle(
                "Does a signed token work?",
                &["Get a token from the issuer that the API trusts.", "Send the request again with it."],
                &[("It is accepted.", Cause::TOKEN_ALGORITHM_REJECTED), ("It is refused as well.", Cause::TOKEN_REJECTED)],
            ),
    )
}

fn algorithm(token: &Token) -> Option<(&Node, &str)> {
    let node = token.header("alg")?;
    Some((node, node.str()?))
}
