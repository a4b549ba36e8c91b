//! Negotiate was answered with an NTLM token, so Kerberos did not happen.

use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::http::ntlm::read_ntlm;
use crate::products::Meaning;
use crate::text::Text;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    sent(facts).or_else(|| said(facts)).or_else(|| quoted(facts))
}

fn settled(facts: &Facts, finding: Finding) -> Finding {
    let host = facts.host().unwrap_or("<host>");
    let ask = format!("Run `setspn -Q HTTP/{host}` in the domain.");
    let ticket = format!("Run `kinit`, then `kvno HTTP/{host}`, on the client.");
    finding.settle(
        "Can the client get a Kerberos ticket for this host?",
        &[&ask, &ticket],
        &[("no", Cause::NEGOTIATE_FALLBACK_NTLM), ("yes, and it is sent and refused", Cause::NEGOTIATE_HANDSHAKE_FAILED)],
    )
}

fn sent(facts: &Facts) -> Option<Finding> {
    let credentials = facts.known.credentials.iter().find(|it| it.is("Negotiate")).filter(|_| facts.status_is(&[400, 401, 403]))?;
    let token = credentials.token68.as_ref().or(credentials.token.as_ref()).unwrap_or(&credentials.rest);
    let message_type = read_ntlm(token).map(|it| it.kind).or_else(|| token.as_str().starts_with("TlRMTVNTUAAB").then_some(1))?;
    // A server that answers with its own NTLM message, or offers NTLM by name, speaks it: then the handshake went wrong, not the choice.
    let answers = facts.known.challenges.iter().any(|it| it.token68.is_some() || it.is("NTLM"));
    if answers || message_type != 1 {
        return None;
    }
    let finding = Finding::certain(
        Cause::NEGOTIATE_FALLBACK_NTLM,
        "Under Negotiate the client sent an [NTLM message](0), since it had no Kerberos ticket for this host, and the server takes only Kerberos.",
    )
    .because("the token says so")
    .decides(token.span(), "an NTLM message, type 1")
    .decoded("NTLMSSP, message type 1")
    .weigh(80);
    let finding = match facts.challenge("Negotiate") {
        Some(challenge) => finding.against(challenge.span, "the server asks again"),
        None => finding,
    };
    let finding = match facts.said(Meaning::NegotiateFallback) {
        Some(said) => finding.decides(said.span, "the server expected Kerberos"),
        None => finding,
    };
    Some(settled(facts, finding_with_host(facts, finding)))
}

/// An address in the place of a host name is reason enough: tickets are issued for names.
fn finding_with_host(facts: &Facts, finding: Finding) -> Finding {
    let host: Option<&Text> = facts.sent("Host").map(|it| &it.value);
    match host.filter(|it| it.as_str().bytes().all(|byte| byte.is_ascii_digit() || byte == b'.' || byte == b':')) {
        Some(host) => finding.context(host.span(), "an address has no Kerberos principal"),
        None => finding,
    }
}

/// A token behind Negotiate that somebody quotes, with an NTLM message in it, bare or wrapped by SPNEGO.
fn quoted(facts: &Facts) -> Option<Finding> {
    let paste = facts.source.paste();
    let token = paste.match_indices("Negotiate ").take(20).find_map(|(at, it)| {
        let rest = paste.get(at.saturating_add(it.len())..)?;
        let end = rest.find(|it: char| !(it.is_ascii_alphanumeric() || matches!(it, '+' | '/' | '='))).unwrap_or(rest.len());
        let token = rest.get(..end).filter(|it| it.len() >= 24)?;
        // What is left of a token that was cut still decodes in steps of four.
        let bare = token.trim_end_matches('=');
        let whole = bare.get(..bare.len().saturating_sub(bare.len() % 4))?;
        let bytes = crate::facts::sent::decode_base64(whole)?;
        bytes.windows(8).any(|it| it == b"NTLMSSP\0").then_some(token)
    })?;
    let kerberos = facts.mentioned(&["kerberos", "keytab", "gssapi", "krb5"])?.0;
    if !facts.known.credentials.is_empty() || facts.known.challenges.iter().any(|it| it.is("NTLM")) {
        return None;
    }
    let message = "Under Negotiate came an [NTLM message](0), where [Kerberos](1) was wanted.";
    let finding = Finding::likely(Cause::NEGOTIATE_FALLBACK_NTLM, message)
        .because("the token says so")
        .decides(facts.place_of(token)?, "NTLMSSP stands in it")
        .against(kerberos, "this reads Kerberos");
    Some(settled(facts, finding.weigh(75)))
}

fn said(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::NegotiateFallback)?;
    let message = "The server [expected Kerberos](0) under Negotiate and was given something else, which is NTLM as a rule.";
    let certainty = said.certainty().min(crate::diagnosis::Certainty::Likely);
    let finding = Finding::new(Cause::NEGOTIATE_FALLBACK_NTLM, certainty, message)
        .because("the server says so")
        .decides(said.span, "the server expected Kerberos");
    Some(settled(facts, finding.weigh(70)))
}
