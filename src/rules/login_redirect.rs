//! A redirect (or a 200) to a sign-in page took the place of the 401 that an API client expects.

use crate::diagnosis::{Cause, Certainty, Finding};
use crate::facts::sign_in::{SignIn, sign_in, signs_in};
use crate::facts::{Facts, Place};
use crate::http::exchange::{Exchange, Fields};
use crate::products::Meaning;
use crate::text::{Seek, Span, Text};

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let finding = redirected(facts).or_else(|| landed(facts)).or_else(|| page(facts)).or_else(|| page_leads_on(facts)).or_else(|| mentioned(facts)).or_else(|| kept_by_browser(facts)).or_else(|| unreadable(facts))?;
    let how = format!("Run `curl -i -H 'Accept: application/json' {}` without following redirects.", facts.url_for_commands());
    Some(finding.settle(
        "Does the request pass with a session or token of a signed-in user?",
        &[&how, "Repeat it with the credential and paste both."],
        &[("yes", Cause::LOGIN_REDIRECT), ("no, a gateway answers", Cause::NETWORK_LOGIN_REQUIRED)],
    ))
}

/// A redirect: its status, and where it leads to.
struct Redirect {
    code: u16,
    status: Span,
    target: Text,
}

/// The redirect that an exchange is; its target is the next exchange's URL where the paste does not show `Location`.
fn redirect(exchange: &Exchange, next: Option<&Exchange>) -> Option<Redirect> {
    let response = exchange.response.as_ref()?;
    let status = response.status.filter(|it| matches!(it.value, 301 | 302 | 303 | 307 | 308))?;
    let followed = || next.filter(|_| !response.fields_shown)?.request.as_ref()?.url.as_ref();
    let target = response.field("Location").map(|it| &it.value).or_else(followed).cloned();
    let target = target.or_else(|| response.body.as_ref().and_then(linked))?;
    Some(Redirect { code: status.value, status: status.span, target })
}

/// Where the page of a redirect says that the document has moved to, which its first link is.
fn linked(page: &Text) -> Option<Text> {
    let chars = page.as_str().get(..page.len().min(4000)).filter(|it| it.holds("oved") || it.holds("edirect") || it.holds("Found"))?;
    let (_, rest) = chars.cut("href=\"")?;
    let (address, _) = rest.split_once('"')?;
    Some(page.part(address))
}

/// The failing exchange, or one that led to it, sends the caller to a sign-in page.
fn redirected(facts: &Facts) -> Option<Finding> {
    let failing = facts.reading.failing?;
    let exchanges = facts.reading.exchanges.get(..=failing)?;
    let followed = facts.status().is_none_or(|it| it.value < 400);
    let candidates = exchanges.iter().enumerate().rev().take(if followed { usize::MAX } else { 1 });
    let (at, it) = candidates
        .filter_map(|(at, it)| Some((at, redirect(it, facts.reading.exchanges.get(at.saturating_add(1)))?)))
        .find(|(_, it)| sign_in(it.target.as_str()).is_some())?;
    let request = exchanges.get(at).and_then(|it| it.request.as_ref());
    // Who asks for a sign-in page, or signs in, is not surprised to be sent to one.
    let asked_for_it =
        request.is_some_and(|it| signs_in(it) || it.url.as_ref().is_some_and(|url| sign_in(url.as_str()) == Some(SignIn::PathAndWayBack)));
    if asked_for_it {
        return None;
    }
    let certainty = match sign_in(it.target.as_str())? {
        SignIn::PathAndWayBack => Certainty::Certain,
        SignIn::Path => Certainty::Likely,
    };
    let message = format!("The answer is a redirect ([{}](0)) to a [sign-in page](1), where an API would answer 401.", it.code);
    let finding = Finding::new(Cause::LOGIN_REDIRECT, certainty, &message)
        .because("the redirect's target is a sign-in page")
        .decides(it.status, "a redirect, not a refusal")
        .decides(it.target.span(), "the sign-in page");
    Some(finding.weigh(72))
}

/// The call ended on the address of a sign-in page, as the client shows after it followed the redirect.
fn landed(facts: &Facts) -> Option<Finding> {
    let request = facts.request()?;
    let url = request.url.as_ref().filter(|_| facts.status_is(&[200]) && !signs_in(request))?;
    if sign_in(url.as_str()) != Some(SignIn::PathAndWayBack) {
        return None;
    }
    let message = "The call ended on a [sign-in page](0), so the data that was asked for did not come.";
    let finding = Finding::likely(Cause::LOGIN_REDIRECT, message).because("the address is that of a sign-in page with the way back");
    Some(
        finding
            .decides(url.span(), "the sign-in page, and the way back")
            .against(facts.answer_span()?, "the page's status, not the call's")
            .weigh(65),
    )
}

/// A success whose content is a sign-in page.
fn page(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::LoginPage)?;
    if !(facts.status_is(&[200, 203, 302, 303, 307]) || facts.status().is_none()) || said.place == Place::Other {
        return None;
    }
    let certainty = said.certainty().min(Certainty::Likely);
    let finding = Finding::new(Cause::LOGIN_REDIRECT, certainty, "The answer is a [sign-in page](0) in the place of data.")
        .because("the content is a sign-in page");
    Some(finding.decides(said.span, "a sign-in page").weigh(62))
}

/// The content is the small page of a redirect to a sign-in page, and the paste does not show the status that came with it.
fn page_leads_on(facts: &Facts) -> Option<Finding> {
    let body = facts.response()?.body.as_ref().filter(|_| facts.status().is_none_or(|it| it.value == 200) && !facts.request().is_some_and(signs_in))?;
    let target = refreshed(body).or_else(|| scripted(body)).or_else(|| linked(body)).filter(|it| sign_in(it.as_str()).is_some())?;
    let message = "The answer is a page that leads on to a [sign-in page](0), where an API would answer 401.";
    let finding = Finding::likely(Cause::LOGIN_REDIRECT, message).because("the page leads to a sign-in page");
    Some(finding.decides(target.span(), "the sign-in page").weigh(64))
}

/// Where a page leads on to by itself: `<meta http-equiv="refresh" content="0;url='/login'">`.
fn refreshed(page: &Text) -> Option<Text> {
    let chars = page.as_str().get(..page.len().min(4000))?;
    let (_, rest) = chars.cut("http-equiv=\"refresh\"").or_else(|| chars.cut("http-equiv=\"Refresh\""))?;
    let (_, rest) = rest.split('>').next()?.split_once('=')?;
    let (_, address) = rest.cut("url=").or_else(|| rest.cut("URL="))?;
    let address = address.trim_start_matches(['\'', '"']).split(['\'', '"']).next().filter(|it| !it.is_empty())?;
    Some(page.part(address))
}

/// Where the script of a page without words of its own sends the browser: `location.replace('/login')`, `location.href = "…"`.
fn scripted(page: &Text) -> Option<Text> {
    let chars = page.as_str().get(..page.len().min(4000)).filter(|it| it.contains("<script") && !it.contains("<form"))?;
    chars.match_indices("location").take(20).find_map(|(at, _)| {
        let rest = chars.get(at.saturating_add("location".len())..)?;
        let rest = [".href", ".replace", ".assign"].iter().find_map(|it| rest.strip_prefix(it)).unwrap_or(rest).trim_start();
        let value = rest.strip_prefix(['=', '('])?.trim_start();
        let quote = value.chars().next().filter(|it| matches!(it, '"' | '\''))?;
        let address = value.get(1..)?.split(quote).next()?;
        (sign_in(address).is_some()).then(|| page.part(address))
    })
}

/// No refusal was read, and what stands around names a sign-in page with the way back as where the call ended.
fn mentioned(facts: &Facts) -> Option<Finding> {
    if facts.status().is_some_and(|it| it.value >= 400) || facts.request().is_some_and(signs_in) {
        return None;
    }
    let redirects = facts.status().is_some_and(|it| (300..400).contains(&it.value));
    let words = facts
        .reading
        .sayings
        .iter()
        .flat_map(|text| text.as_str().split(|it: char| it.is_whitespace() || "'\"<>(),".contains(it)).map(move |it| (text, it)));
    let with_way_back = words.take(5000).find(|(_, it)| it.contains('?') && it.contains('/') && sign_in(it) == Some(SignIn::PathAndWayBack));
    let (text, address) = with_way_back.or_else(|| told(facts))?;
    let message = match redirects {
        true => "The answer sends the caller to a [sign-in page](0), in the place of a 401.",
        false => "The call ended on a [sign-in page](0), in the place of a 401.",
    };
    let finding = Finding::likely(Cause::LOGIN_REDIRECT, message).because("a sign-in page with the way back is named");
    Some(finding.decides(text.span_of(address), "the sign-in page, and the way back").weigh(55))
}

/// The browser keeps an answer from the page for want of a CORS field, and the address that it names is a sign-in page of another site.
fn kept_by_browser(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::CorsBlocked)?;
    let first = facts.source.line_of(said.span.start).saturating_sub(1).max(1);
    let lines = (first..first.saturating_add(3)).map(|it| facts.source.slice(facts.source.line(it)));
    let words = lines.flat_map(|it| it.split(|it: char| it.is_whitespace() || "'\"<>(),`".contains(it)));
    let address = words.map(|it| it.trim_end_matches('.')).find(|it| {
        let host = if it.contains("://") { (*it).to_owned() } else { format!("https://{it}") };
        it.contains('.') && sign_in(&host).is_some()
    })?;
    let message = "The call ended on a [sign-in page](0) of another site, which [the browser keeps from the page](1): the server redirects where an API would answer 401.";
    let finding = Finding::likely(Cause::LOGIN_REDIRECT, message).because("the address is that of a sign-in page");
    Some(finding.decides(facts.place_of(address)?, "a sign-in page").decides(said.span, "the page may not read it").weigh(60))
}

/// A line that speaks of a redirect and names a sign-in page: `redirect: https://git.example/users/sign_in`.
fn told<'f>(facts: &Facts<'f>) -> Option<(&'f Text, &'f str)> {
    let about = |it: &&Text| it.len() < 2_000 && it.as_str().to_ascii_lowercase().holds("redirect");
    let sign_in_page = |it: &&str| it.holds("://") && sign_in(it).is_some();
    facts.reading.sayings.iter().take(2_000).filter(about).find_map(|text| {
        let address = text.as_str().split(|it: char| it.is_whitespace() || "'\"<>(),`".contains(it)).find(sign_in_page)?;
        Some((text, address))
    })
}

/// The program wanted data and got a page: a sign-in page as a rule, where no error is told.
fn unreadable(facts: &Facts) -> Option<Finding> {
    if facts.status().is_some_and(|it| it.value >= 400) {
        return None;
    }
    let said = facts.page_for_json()?;
    let message = "The program expected data and got [a page](0), as happens where a sign-in page takes the place of the answer.";
    let finding = Finding::possible(Cause::LOGIN_REDIRECT, message).because("a page came in the place of data");
    Some(finding.decides(said, "a page came in the place of data").weigh(30))
}
