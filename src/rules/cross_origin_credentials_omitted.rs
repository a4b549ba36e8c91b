//! A cross-origin browser request has no cookie although the API works by cookies, or `mode: 'no-cors'` dropped its Authorization field.

use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::facts::sign_in::signs_in;
use crate::http::exchange::{Request, Shown};
use crate::products::Meaning;
use crate::text::{Seek, Span, Text};

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    no_cors(facts)
        .or_else(|| kept_back(facts))
        .or_else(|| misplaced(facts))
        .or_else(|| told_to_omit(facts))
        .or_else(|| login_omits(facts))
        .or_else(|| without_cookie(facts))
}

/// The call's option of that name: its value, and where it stands.
fn setting<'f>(facts: &'f Facts, name: &str, in_code: &str) -> Option<(&'f str, Span)> {
    let read = facts.request().and_then(|it| it.settings.iter().find(|it| it.name == name)).map(|it| (it.value.as_str(), it.value.span()));
    let code = ["fetch(", "axios", "XMLHttpRequest", "$.ajax", "Request("].iter().any(|it| !facts.lacks(it) && facts.source.paste().holds(it));
    read.or_else(|| {
        let value = facts.code_option(in_code).filter(|_| code)?;
        Some((value, facts.place_of(value)?))
    })
}

/// Where the call names the Authorization field.
fn authorization(facts: &Facts) -> Option<Span> {
    if let Some(field) = facts.sent("Authorization") {
        return Some(field.name.span());
    }
    let paste = facts.source.paste();
    let at = paste.seek("Authorization")?;
    facts.place_of(paste.get(at..at.saturating_add("Authorization".len()))?)
}

fn settled(finding: Finding) -> Finding {
    finding.settle(
        "Does the request on the wire carry a Cookie or Authorization field?",
        &["In the browser's network panel, open the request, choose Raw under its request headers, and paste them here."],
        &[
            ("no", Cause::CROSS_ORIGIN_CREDENTIALS_OMITTED),
            ("yes, a Cookie", Cause::SESSION_EXPIRED),
            ("yes, Authorization", Cause::TOKEN_REJECTED),
        ],
    )
}

fn no_cors(facts: &Facts) -> Option<Finding> {
    let (_, mode) = setting(facts, "mode", "mode").filter(|(it, _)| *it == "no-cors")?;
    let refused = facts.status_is(&[401, 403])
        || facts.response().is_none()
        || facts.said_any(&[Meaning::CredentialsMissing, Meaning::LoginRequired]).is_some();
    if !refused {
        return None;
    }
    let message = "The call says [no-cors](0), and in that mode a browser leaves Authorization and other fields out without a word.";
    let finding = match authorization(facts) {
        Some(field) => Finding::certain(Cause::CROSS_ORIGIN_CREDENTIALS_OMITTED, message)
            .decides(mode, "this mode drops the field")
            .against(field, "never leaves the browser in this mode")
            .gap("kept back by the browser")
            .because("the mode forbids the field"),
        None => Finding::likely(Cause::CROSS_ORIGIN_CREDENTIALS_OMITTED, message)
            .decides(mode, "drops most fields")
            .because("the mode forbids most fields"),
    };
    Some(settled(finding.weigh(85)))
}

/// The browser keeps the answer back, since it does not allow credentials.
fn kept_back(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::CorsCredentials)?;
    let message = "The page asks with credentials, and the answer [does not allow them](0) to the page's origin, so the browser keeps them apart.";
    let finding = Finding::new(Cause::CROSS_ORIGIN_CREDENTIALS_OMITTED, said.certainty(), message);
    Some(settled(finding.because("the browser says so").decides(said.span, "credentials are not allowed across origins").weigh(85)))
}

/// The option of the call that sends cookies stands among the fields of the request, where it does nothing.
fn misplaced(facts: &Facts) -> Option<Finding> {
    let field = facts.request()?.fields.iter().find(|it| it.is("credentials") || it.is("withCredentials"))?;
    if !matches!(field.value.as_str(), "include" | "same-origin" | "true") {
        return None;
    }
    let message = "The call's option [credentials](0) stands among the fields, where it does nothing, so no cookie goes to another origin.";
    let finding = Finding::likely(Cause::CROSS_ORIGIN_CREDENTIALS_OMITTED, message).because("the option stands in the wrong place");
    Some(settled(finding.decides(field.span(), "an option, and no field").weigh(80)))
}

/// The client is told to send no credentials, or no cookies to other origins.
fn told_to_omit(facts: &Facts) -> Option<Finding> {
    if !facts.status_is(&[401, 403, 419]) || facts.sent("Authorization").is_some() {
        return None;
    }
    let (value, span) = setting(facts, "credentials", "credentials").or_else(|| setting(facts, "with-credentials", "withCredentials"))?;
    let keeps_back = match value {
        "omit" | "false" => true,
        // A page seldom names its own origin in full.
        "same-origin" => facts.cross_origin().is_some() || (facts.url().is_some_and(|it| it.host.is_some()) && asks_for_a_session(facts)),
        _ => false,
    };
    if !keeps_back || asks_for_a_scheme(facts) {
        return None;
    }
    let message = "The call tells the browser [not to send credentials](0), so no cookie goes with it.";
    let finding = Finding::likely(Cause::CROSS_ORIGIN_CREDENTIALS_OMITTED, message).decides(span, "no cookie is sent").weigh(70);
    Some(settled(finding.because("the call itself says so")))
}

/// Code in which the login is called without credentials and the next call with them: the browser throws the login's cookie away.
fn login_omits(facts: &Facts) -> Option<Finding> {
    let includes = |it: &Request| it.settings.iter().find(|it| it.name == "credentials" && it.value.as_str() == "include").map(|it| it.value.span());
    let request = facts.request().filter(|_| facts.status_may_be(&[401, 403]) || facts.refused())?;
    let asked = includes(request)?;
    let login = facts.earlier().iter().filter_map(|it| it.request.as_ref()).find(|it| signs_in(it) && it.shown == Shown::Given && includes(it).is_none())?;
    let message = "The [login](0) is called without credentials, so the browser keeps no cookie of it, and the next call [has none to send](1).";
    let finding = Finding::likely(Cause::CROSS_ORIGIN_CREDENTIALS_OMITTED, message)
        .because("the login's cookie is thrown away")
        .decides(login.url.as_ref()?.span(), "called without credentials: include")
        .against(asked, "called with credentials");
    Some(settled(finding.weigh(72)))
}

fn asks_for_a_session(facts: &Facts) -> bool {
    facts.said_any(&[Meaning::SessionMissing, Meaning::LoginRequired]).is_some()
}

/// A challenge for a scheme that no cookie answers.
fn asks_for_a_scheme(facts: &Facts) -> bool {
    facts.known.challenges.iter().any(|it| ["Bearer", "Basic", "Digest", "Negotiate", "NTLM", "DPoP"].iter().any(|scheme| it.is(scheme)))
}

/// The request on the wire goes to another origin, carries nothing, and the API works by a session.
fn without_cookie(facts: &Facts) -> Option<Finding> {
    let method = facts.request()?.method.as_ref().map(Text::as_str).unwrap_or_default();
    let refused = facts.status_is(&[401, 403, 419, 440]);
    if !refused || method == "OPTIONS" || facts.carries_credential() || asks_for_a_scheme(facts) {
        return None;
    }
    let elsewhere = facts.cross_origin()?;
    let session = facts.said_any(&[Meaning::SessionMissing, Meaning::LoginRequired]).map(|it| it.span);
    let gives = facts.got("Set-Cookie").map(|it| it.span());
    let earlier = facts.known.stored.first().map(|it| it.cookie.span);
    let allowed = facts.got("Access-Control-Allow-Credentials").filter(|it| it.value.as_str() == "true").map(|it| it.span());
    let works_by_cookies = session.or(earlier).or(gives).or(allowed)?;
    let message = "The browser called [another origin](0) and sent no cookie, while the API [works by cookies](1).";
    let finding = if facts.request_is_whole() {
        Finding::likely(Cause::CROSS_ORIGIN_CREDENTIALS_OMITTED, message).because("a cross-origin call without a cookie")
    } else {
        Finding::possible(Cause::CROSS_ORIGIN_CREDENTIALS_OMITTED, message)
    };
    let finding = finding.decides(elsewhere, "another origin than the page's").against(works_by_cookies, "the API works by cookies");
    let finding = match facts.sent("Origin") {
        Some(origin) if origin.value.span() != elsewhere => {
            finding.context(origin.value.span(), "the page's origin").decides(origin.value.span(), "the page's origin")
        }
        _ => finding,
    };
    Some(settled(finding.weigh(70)))
}
