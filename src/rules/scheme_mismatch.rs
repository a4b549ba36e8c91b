//! The request uses a well-formed scheme that the challenges of the answer do not offer.

use crate::diagnosis::{Cause, Certainty, Change, Finding};
use crate::facts::sent::{is_hidden, is_scheme, of_authorization};
use crate::facts::{Facts, Place};
use crate::products::Meaning;
use crate::text::{Span, Text};

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    if !facts.refused() || facts.known.credentials.len() > 1 {
        return None;
    }
    contradicted(facts).or_else(|| said(facts))
}

/// The server or the client says that it does not do the scheme of the other.
fn said(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::SchemeUnsupported)?;
    let message = if said.place == Place::Client {
        "The client says that it cannot do [a scheme that the server offers](0)."
    } else {
        "The server says that it does not take [the scheme](0) of the request."
    };
    let mut finding = Finding::certain(Cause::SCHEME_MISMATCH, message).decides(said.span, "said so").because("one side says so").weigh(50);
    finding.certainty = said.certainty();
    if let Some((_, span)) = used(facts) {
        finding = finding.against(span, "the request uses this");
    }
    Some(if finding.certainty == Certainty::Certain { finding } else { settle(finding, facts) })
}

/// The scheme of the request is none of those that the answer offers.
fn contradicted(facts: &Facts) -> Option<Finding> {
    // A server that judged the password in its own words does read the scheme, whatever its challenge offers.
    let judged = facts.said_any(&[Meaning::PasswordWrong, Meaning::AccountBlocked]).is_some_and(|it| it.product.is_some());
    if facts.known.challenges.is_empty() || judged {
        return None;
    }
    let (scheme, span) = used(facts)?;
    let offered = facts.offered();
    let offers = |scheme: &str| facts.known.challenges.iter().any(|it| it.is(scheme));
    let names_schemes = facts.known.challenges.iter().all(|it| is_scheme(it.scheme.as_str()));
    if offered.is_empty() || !names_schemes || offers(&scheme) || is_kin(&scheme, facts) || was_read(facts) {
        return None;
    }
    let challenge = facts.known.challenges.first()?;
    let message = format!("The request authenticates by [{scheme}](0), and the server offers [{offered}](1).");
    // Several products read bearer tokens and still offer nothing but Basic for the sake of browsers.
    let unseen = facts.authorization().is_none() && facts.client_scheme().is_some();
    let only_for_browsers = unseen || (scheme.eq_ignore_ascii_case("bearer") && offers("Basic"));
    let finding = if only_for_browsers {
        Finding::likely(Cause::SCHEME_MISMATCH, &message)
    } else {
        Finding::certain(Cause::SCHEME_MISMATCH, &message)
    };
    let finding = finding
        .decides(span, "the request uses this")
        .against(challenge.scheme.span(), "the server offers this")
        .gap(format!("{scheme} is not offered"))
        .because("two values contradict")
        .weigh(60)
        .change(Change::SetField("Authorization".to_owned(), format!("{} <credentials>", challenge.scheme.as_str())));
    Some(if only_for_browsers { settle(finding, facts) } else { finding })
}

/// The scheme of the request: that of its field, or the one that the client was told to use.
fn used(facts: &Facts) -> Option<(String, Span)> {
    if let Some(field) = facts.authorization() {
        let sent = of_authorization(field);
        let well_formed = is_scheme(sent.scheme.as_str()) && (!sent.value.is_empty() || is_hidden(field.value.as_str()));
        return well_formed.then(|| (sent.scheme.as_str().to_owned(), sent.scheme.span()));
    }
    let told = [("digest", "Digest"), ("ntlm", "NTLM"), ("negotiate", "Negotiate"), ("oauth2-bearer", "Bearer"), ("basic", "Basic")];
    let asked = told.iter().find_map(|(name, scheme)| Some((*scheme, facts.setting(name)?.value.span())));
    let basic = || facts.setting("anyauth").is_none().then(|| facts.pair()).flatten().map(|it| ("Basic", it.span));
    let client = || facts.client_scheme().map(|(scheme, span)| (scheme, span));
    asked.or_else(basic).or_else(client).map(|(scheme, span)| (scheme.to_owned(), span)).filter(|(_, span)| *span != Text::default().span())
}

/// Schemes of one family are not held against one another here: other causes look closer at them.
fn is_kin(scheme: &str, facts: &Facts) -> bool {
    let families: [&[&str]; 3] = [
        &["Negotiate", "NTLM", "Kerberos"],
        &["Bearer", "Token", "JWT", "Bot", "ApiKey", "Api-Key", "Key", "OAuth", "PrivateToken", "DPoP", "Access-Token", "AccessKey"],
        &["AWS4-HMAC-SHA256", "AWS", "SharedKey", "SharedKeyLite"],
    ];
    let within = |family: &[&str], name: &str| family.iter().any(|it| it.eq_ignore_ascii_case(name));
    families.iter().any(|family| within(family, scheme) && facts.known.challenges.iter().any(|it| within(family, it.scheme.as_str())))
}

/// Words that say what is wrong with the credential show that its scheme is read.
fn was_read(facts: &Facts) -> bool {
    let generic = |it: Meaning| matches!(it, Meaning::TokenInvalid | Meaning::PasswordWrong | Meaning::BasicMalformed);
    facts.something_arrived().is_some_and(|it| !generic(it.meaning))
}

fn settle(finding: Finding, facts: &Facts) -> Finding {
    let run = format!("Run `curl -i -u USER {}` with a user name and its password or key.", facts.url_for_commands());
    finding.settle(
        "Does the server take the scheme that it offers?",
        &[&run],
        &[("It lets you in.", Cause::SCHEME_MISMATCH), ("The documentation says that it reads bearer tokens, too.", Cause::TOKEN_REJECTED)],
    )
}
