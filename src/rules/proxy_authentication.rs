//! A proxy on the way asks for credentials, not the origin; or a proxy's credential was sent to the origin.

use crate::diagnosis::{Cause, Certainty, Finding};
use crate::facts::Facts;
use crate::products::Meaning;
use crate::text::Text;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    asked(facts).or_else(|| said(facts)).or_else(|| sent_to_origin(facts))
}

fn settled(finding: Finding) -> Finding {
    finding.settle(
        "Does the request get through with the proxy's credential, or without the proxy?",
        &["Run `curl -v -x <proxy> -U <user> <URL>`, and then `curl -v --noproxy '*' <URL>`."],
        &[("yes", Cause::PROXY_AUTHENTICATION), ("the server itself answers 401", Cause::NO_CREDENTIALS)],
    )
}

fn asked(facts: &Facts) -> Option<Finding> {
    let status = facts.status().filter(|it| it.value == 407)?;
    let sent = facts.known.proxy_credentials.first();
    let schemes: Vec<&str> = facts.known.proxy_challenges.iter().map(|it| it.scheme.as_str()).collect();
    let offered = sent.is_none_or(|it| schemes.is_empty() || schemes.iter().any(|scheme| it.is(scheme)));
    let message = match sent {
        None => "A proxy asks for a sign-in with status [407](0), and the request brings none for it.".to_owned(),
        Some(_) if offered => "A proxy asks for a sign-in with status [407](0) and did not take the one that was sent.".to_owned(),
        Some(it) => format!("A proxy answers [407](0): it was sent {}, and offers only {}.", it.scheme.as_str(), schemes.join(" and ")),
    };
    let mut finding = Finding::certain(Cause::PROXY_AUTHENTICATION, &message)
        .because("only a proxy answers 407")
        .decides(status.span, "a proxy answers, not the server")
        .weigh(90);
    for challenge in &facts.known.proxy_challenges {
        finding = finding.decides(challenge.span, "what the proxy offers");
    }
    finding = facts.all_said(Meaning::ProxyAuthentication).fold(finding, |it, said| it.decides(said.span, "the proxy asks"));
    Some(match sent {
        Some(it) => finding.against(it.scheme.span(), "what was sent to the proxy"),
        None => finding,
    })
}

fn said(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::ProxyAuthentication)?;
    if facts.status_is(&[200, 201, 204, 206]) {
        return None;
    }
    let certainty = if facts.status_is(&[401, 403]) { Certainty::Likely } else { said.certainty() };
    let finding = Finding::new(
        Cause::PROXY_AUTHENTICATION,
        certainty,
        "A proxy on the way [asks for a sign-in](0), so the request has not reached the server.",
    );
    Some(settled(finding.because("it is said so").decides(said.span, "the proxy asks").weigh(80)))
}

/// `Proxy-Authorization` reached the origin, which reads `Authorization`.
fn sent_to_origin(facts: &Facts) -> Option<Finding> {
    let sent = facts.known.proxy_credentials.first().filter(|_| facts.status_is(&[401]))?;
    let request = facts.request()?;
    let connects = request.method.as_ref().map(Text::as_str) == Some("CONNECT");
    let through_proxy = request.settings.iter().any(|it| it.name.starts_with("proxy"));
    if !facts.known.credentials.is_empty() || connects || through_proxy {
        return None;
    }
    let message = "The credential travels in [Proxy-Authorization](0), which only proxies read; the server asks for Authorization.";
    let finding =
        Finding::likely(Cause::PROXY_AUTHENTICATION, message).because("the field is for proxies").decides(sent.span, "meant for a proxy");
    Some(settled(finding.weigh(60)))
}
