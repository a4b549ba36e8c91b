//! Well-formed user name and password were sent, and the server refused them.

use crate::diagnosis::{Cause, Certainty, Finding};
use crate::facts::Facts;
use crate::facts::held::Held;
use crate::products::Meaning;
use crate::text::{Seek, Span};

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    if !facts.refused() || facts.status_is(&[407]) {
        return None;
    }
    said(facts).or_else(|| refused_pair(facts)).or_else(|| refused_login(facts)).or_else(|| login_call(facts)).or_else(|| set_up(facts))
}

/// The server says it.
fn said(facts: &Facts) -> Option<Finding> {
    let said = facts.said_any(&[Meaning::PasswordWrong, Meaning::CredentialsRefused])?;
    let sent = sent_at(facts);
    // Where a token was sent, such words are about the token.
    let other = sent.is_none() && facts.token().is_some() && facts.authorization().is_some();
    let certain = said.meaning == Meaning::PasswordWrong && said.certainty() == Certainty::Certain && !other && !sends_nothing(facts);
    let message = match sent {
        _ if said.meaning == Meaning::CredentialsRefused => "The credential that was sent [was refused](0).",
        Some(_) => "The server says that [the user name or the password](1) [is wrong](0).",
        None => "The server says that the user name or the password [is wrong](0).",
    };
    let made = if certain {
        Finding::certain(Cause::WRONG_USERNAME_OR_PASSWORD, message)
    } else {
        Finding::likely(Cause::WRONG_USERNAME_OR_PASSWORD, message)
    };
    let mut finding = made.decides(said.span, "the server says so").because("the server says so").weigh(if other { 30 } else { 50 });
    if let Some((span, label)) = sent {
        finding = finding.decides(span, label);
    }
    Some(if certain { finding } else { settle(finding, facts) })
}

/// A request that is shown whole and carries nothing cannot have a wrong password.
fn sends_nothing(facts: &Facts) -> bool {
    facts.request_is_whole() && !facts.carries_anything() && facts.request().is_none_or(|it| it.body.is_none())
}

fn sent_at(facts: &Facts) -> Option<(Span, &'static str)> {
    let digest = || facts.known.credentials.iter().find(|it| it.is("Digest")).map(|it| (it.span, "a user name and a digest"));
    let hidden = || facts.known.credentials.iter().find(|it| it.is("Basic")).map(|it| (it.span, "a user name and a password"));
    let setting = || facts.setting("user").map(|it| (it.value.span(), "a user name and a password"));
    let masked = || facts.masked_for(&["Basic", "Digest"]).map(|it| (it.span, "sent, and hidden by the capture"));
    facts.pair().map(|it| (it.span, "a user name and a password")).or_else(digest).or_else(hidden).or_else(setting).or_else(masked)
}

/// A pair was sent in the scheme that the answer offers, and refused without a word.
fn refused_pair(facts: &Facts) -> Option<Finding> {
    let (span, label) = sent_at(facts)?;
    let token = facts.pair().is_some_and(|it| it.holds_token());
    let read = facts.something_arrived().is_some_and(|it| token || it.meaning != Meaning::TokenInvalid);
    // The next request was let in with the same: this was the round that asks.
    let let_in = facts.let_in_later();
    if !facts.status_may_be(&[401, 403]) || read || let_in || facts.waits_for_challenge() {
        return None;
    }
    let challenge = facts.known.challenges.iter().find(|it| it.is("Basic") || it.is("Digest"));
    let offers_other = challenge.is_none() && !facts.known.challenges.is_empty();
    if offers_other || (facts.status_is(&[403]) && challenge.is_none()) {
        return None;
    }
    let (asked, asks) = challenge.map(|it| (it.span, "it asks again")).or_else(|| Some((facts.answer_span()?, "the server refuses")))?;
    let message = "[A user name and a password](0) were sent, and [the server refuses them](1) without saying more.";
    let finding = Finding::likely(Cause::WRONG_USERNAME_OR_PASSWORD, message)
        .decides(span, label)
        .decides(asked, asks)
        .because("they are well formed and are refused")
        .weigh(if challenge.is_some() { 45 } else { 40 });
    Some(settle(finding, facts))
}

/// A login form or call with a password in its body, refused without a word.
fn refused_login(facts: &Facts) -> Option<Finding> {
    let request = facts.request()?;
    let body = request.body.as_ref().filter(|it| it.len() < 10_000)?;
    let path = facts.url().map(|it| it.path.to_ascii_lowercase()).unwrap_or_default();
    let named = ["login", "signin", "sign-in", "sign_in", "auth", "session", "token", "logon"].iter().any(|it| path.holds(it));
    let at = ["password", "passwd", "pwd"].iter().find_map(|it| body.as_str().seek(it))?;
    let grant = body.as_str().holds("grant_type");
    let quiet = facts.something_arrived().is_some() || facts.nothing_arrived().is_some() || facts.authorization().is_some();
    if !named || grant || quiet || !facts.status_may_be(&[401, 403]) {
        return None;
    }
    let span = body.slice(at..body.len().min(at.saturating_add(8))).span();
    let message = "[A user name and a password](0) were posted to a login, and [it refuses them](1) without saying more.";
    let finding = Finding::likely(Cause::WRONG_USERNAME_OR_PASSWORD, message)
        .decides(span, "a password is posted")
        .decides(facts.answer_span()?, "the login refuses")
        .because("a login with a password is refused")
        .weigh(40);
    Some(settle(finding, facts))
}

/// What the paths of calls end with that exchange a user name and a password for a session or a token.
const LOGINS: &[&str] = &[
    "login", "signin", "sign_in", "sign-in", "logon", "authenticate", "sessions", "/auth/tokens", "/auth/token", "/api/auth", "token-auth", "/jwt/token", "/token/obtain",
    "/jwt/create", "/auth/jwt", "/access_tokens",
];

/// A call of a login whose content is not shown, refused without a word: it brings a user name and a password, whatever else.
fn login_call(facts: &Facts) -> Option<Finding> {
    let request = facts.request().filter(|it| it.body.is_none() && !facts.request_is_whole())?;
    let url = request.url.as_ref()?;
    let reads = request.method.as_ref().is_some_and(|it| matches!(it.as_str(), "GET" | "HEAD" | "OPTIONS"));
    let path = facts.url()?.path.trim_end_matches('/').to_ascii_lowercase();
    let login = LOGINS.iter().any(|it| path.ends_with(it));
    let quiet = facts.something_arrived().is_some() || facts.nothing_arrived().is_some() || facts.authorization().is_some();
    if reads || !login || quiet || !facts.status_may_be(&[401, 403]) || facts.asks_token_endpoint() {
        return None;
    }
    let message = "A [login](0) was called, and [it refuses](1) without saying more.";
    let plain = facts.said(crate::products::Meaning::Unauthorized).is_some() || facts.status_is(&[401]);
    let certainty = if plain { Certainty::Likely } else { Certainty::Possible };
    let finding = Finding::new(Cause::WRONG_USERNAME_OR_PASSWORD, certainty, message)
        .decides(url.span(), "a login")
        .decides(facts.answer_span()?, "the login refuses")
        .because("a login is refused")
        .weigh(38);
    Some(settle(finding, facts))
}

/// The request is not shown, and the settings beside it give the client a user name and a password.
fn set_up(facts: &Facts) -> Option<Finding> {
    if !facts.refused_unseen() {
        return None;
    }
    let held = || facts.held().filter(|(it, _)| *it == Held::Password).map(|(_, span)| (span, 14));
    let (pair, weight) = facts.pair_in_settings().filter(|_| facts.status_is(&[401])).map(|it| (it, 22)).or_else(held)?;
    let message = "The client was given [a user name and a password](0), and [the server refuses](1) without saying more.";
    let finding = Finding::possible(Cause::WRONG_USERNAME_OR_PASSWORD, message)
        .decides(pair, "a password was set")
        .decides(facts.answer_span()?, "the server refuses")
        .because("a user name and a password were set")
        .weigh(weight);
    Some(settle(finding, facts))
}

fn settle(finding: Finding, facts: &Facts) -> Finding {
    let run = format!(
        "Sign in on the product's own page with the same user name and password, then run `curl -i -u USER {}` and type the password.",
        facts.url_for_commands()
    );
    finding.settle(
        "Does the same user name and password work elsewhere?",
        &[&run, "Look at the server's log for this time: many servers write there which half is wrong."],
        &[
            ("They are refused there as well.", Cause::WRONG_USERNAME_OR_PASSWORD),
            ("They work in the browser and not here.", Cause::PASSWORD_NOT_ACCEPTED),
        ],
    )
}
