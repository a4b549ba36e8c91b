//! The NTLM or Kerberos exchange stopped, started over or was refused.

use crate::diagnosis::{Cause, Certainty, Finding};
use crate::facts::Facts;
use crate::http::challenge::{Challenge, read_challenges};
use crate::http::credentials::{Credentials, read_credentials};
use crate::http::exchange::{Exchange, Fields};
use crate::http::ntlm::read_ntlm;
use crate::products::Meaning;
use crate::text::{Seek, Text};

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let finding = message(facts).or_else(|| over_http2(facts)).or_else(|| said(facts))?;
    // The proxy's own handshake is told under the proxy's name.
    let finding = if facts.status_is(&[407]) { Finding { certainty: Certainty::Possible, ..finding } } else { finding };
    Some(settled(facts, finding))
}

fn settled(facts: &Facts, finding: Finding) -> Finding {
    let how = format!(
        "Run `curl -v --http1.1 --ntlm -u 'DOMAIN\\user' {}` straight at the server, without a proxy or balancer between.",
        facts.url_for_commands()
    );
    finding.settle(
        "Does the same account pass when nothing stands between client and server?",
        &[&how, "Look for event 4625 with its sub-status in the server's security log."],
        &[("yes", Cause::NEGOTIATE_HANDSHAKE_FAILED), ("no, the account is refused", Cause::WRONG_USERNAME_OR_PASSWORD)],
    )
}

/// What the client sent under a Windows scheme.
enum Sent {
    Ntlm(u32),
    Kerberos,
}

fn windows(credentials: &[Credentials]) -> Option<(&Credentials, &Text, Sent)> {
    let sent = credentials.iter().find(|it| it.is("Negotiate") || it.is("NTLM"))?;
    let token = sent.token68.as_ref().or(sent.token.as_ref()).unwrap_or(&sent.rest);
    let text = token.as_str();
    let kind = match read_ntlm(token) {
        Some(message) => Sent::Ntlm(message.kind),
        None if text.starts_with("TlRMTVNTUAAD") => Sent::Ntlm(3),
        None if text.starts_with("TlRMTVNTUAAB") => Sent::Ntlm(1),
        // The first byte of a GSS-API token is 0x60 (RFC 2743, 3.1), or that of a bare SPNEGO answer (RFC 4178, 4.2).
        None if ["YI", "YH", "Y", "oY", "oX"].iter().any(|it| text.starts_with(it)) && text.len() > 60 => Sent::Kerberos,
        None => return None,
    };
    Some((sent, token, kind))
}

fn challenges(exchange: &Exchange) -> Vec<Challenge> {
    let Some(response) = &exchange.response else { return Vec::new() };
    let values: Vec<&Text> = response.fields_named("WWW-Authenticate").map(|it| &it.value).collect();
    read_challenges(&values)
}

fn message(facts: &Facts) -> Option<Finding> {
    if !facts.status_is(&[400, 401, 403, 407]) {
        return None;
    }
    let credentials = if facts.known.credentials.is_empty() { &facts.known.proxy_credentials } else { &facts.known.credentials };
    let (sent, token, kind) = windows(credentials)?;
    let offered = if facts.status_is(&[407]) { &facts.known.proxy_challenges } else { &facts.known.challenges };
    let answered = offered.iter().find(|it| it.token68.is_some());
    let finding = match kind {
        Sent::Ntlm(3) => third(facts, token),
        Sent::Ntlm(1) if answered.is_some() => broke_off(facts, token, answered?)?,
        Sent::Ntlm(1) if repeated(facts) || sent.is("NTLM") || offered.iter().any(|it| it.is("NTLM")) => {
            let text = "The client's [first message](0) was answered by a bare challenge instead of the server's own message, so the handshake started over.";
            Finding::likely(Cause::NEGOTIATE_HANDSHAKE_FAILED, text)
                .decides(token.span(), "the first message, again")
                .weigh(70)
                .because("the handshake starts over")
        }
        Sent::Kerberos if answered.is_none() => {
            let text = "The client sent a [Kerberos token](0), and the server did not take it.";
            Finding::likely(Cause::NEGOTIATE_HANDSHAKE_FAILED, text)
                .decides(token.span(), "a Kerberos token")
                .weigh(70)
                .because("the token was sent and refused")
        }
        _ => return None,
    };
    let finding = finding.against(facts.answer_span()?, "and the answer is a refusal");
    Some(match facts.said(Meaning::NegotiateFailed) {
        Some(said) => Finding { certainty: finding.certainty.max(said.certainty()), ..finding.decides(said.span, "the handshake failed") },
        None => finding,
    })
}

/// NTLM authenticates a connection, and HTTP/2 shares one among requests: servers do not take it there.
fn over_http2(facts: &Facts) -> Option<Finding> {
    let version = facts.request()?.version.as_ref().filter(|it| it.as_str().starts_with("HTTP/2"))?;
    let (_, token, Sent::Ntlm(_)) = windows(&facts.known.credentials)? else { return None };
    if facts.status().is_some_and(|it| it.value < 400) {
        return None;
    }
    let message = "The client sends [NTLM](0) over [HTTP/2](1), where it cannot be done: the connection is not its own.";
    Some(
        Finding::likely(Cause::NEGOTIATE_HANDSHAKE_FAILED, message)
            .because("NTLM needs HTTP/1.1")
            .decides(token.span(), "an NTLM message")
            .against(version.span(), "the protocol that was agreed on")
            .weigh(78),
    )
}

/// The answer to the server's challenge was refused.
fn third(facts: &Facts, token: &Text) -> Finding {
    let who = read_ntlm(token).and_then(|it| Some(format!("{}\\{}", it.domain.unwrap_or_default(), it.user?)));
    let finding = Finding::certain(
        Cause::NEGOTIATE_HANDSHAKE_FAILED,
        "The client's [third message](0), its answer to the server's challenge, was refused.",
    )
    .because("the last message was refused")
    .decides(token.span(), "the third message: the answer")
    .weigh(75);
    let finding = match who {
        Some(who) => finding.decoded(&format!("NTLMSSP, message type 3, {who}")),
        None => finding.decoded("NTLMSSP, message type 3"),
    };
    match facts.got("Connection").filter(|it| it.value.as_str().eq_ignore_ascii_case("close")) {
        Some(field) => finding.context(field.span(), "the connection does not last"),
        None => finding,
    }
}

/// The server answered with its message, and nothing follows: the connection was closed, or the client gave up.
fn broke_off(facts: &Facts, token: &Text, answered: &Challenge) -> Option<Finding> {
    let closed = facts.got("Connection").filter(|it| it.value.as_str().to_ascii_lowercase().holds("close")).map(|it| it.span());
    let said = facts.said(Meaning::NegotiateFailed).map(|it| it.span);
    let why = closed.or(said);
    let text = "The server answered with [its message](0), and the client's answer never followed on the same connection.";
    let finding = match why {
        Some(span) => Finding::certain(Cause::NEGOTIATE_HANDSHAKE_FAILED, text)
            .decides(answered.span, "the second message: the server's")
            .decides(span, "the connection ends here")
            .because("the connection ends in the middle"),
        None => Finding::likely(Cause::NEGOTIATE_HANDSHAKE_FAILED, text)
            .decides(answered.span, "the second message: the server's")
            .because("no third message follows"),
    };
    Some(finding.context(token.span(), "the first message").weigh(75))
}

/// Whether an earlier exchange of the paste carries a first message, too, and got the server's answer or none.
fn repeated(facts: &Facts) -> bool {
    facts.earlier().iter().any(|it| {
        let Some(request) = &it.request else { return false };
        let sent: Vec<Credentials> = request.fields_named("Authorization").map(|it| read_credentials(&it.value)).collect();
        matches!(windows(&sent), Some((_, _, Sent::Ntlm(1)))) || challenges(it).iter().any(|it| it.token68.is_some())
    })
}

fn said(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::NegotiateFailed)?;
    let text = "The [Kerberos or NTLM handshake failed](0) between client and server.";
    let finding = Finding::new(Cause::NEGOTIATE_HANDSHAKE_FAILED, said.certainty(), text)
        .because("it is said so")
        .decides(said.span, "the handshake failed");
    Some(finding.weigh(75))
}
