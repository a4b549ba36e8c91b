//! A credential is there, but under the name of a field that the server does not read.

use crate::diagnosis::{Cause, Change, Finding};
use crate::facts::Facts;
use crate::facts::sent::{distance, is_hidden};
use crate::http::jwt::looks_like_jwt;
use crate::products::Meaning;
use crate::text::{Seek, Span, Text};

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    if !facts.refused() {
        return None;
    }
    misspelt(facts).or_else(|| misspelt_in_code(facts)).or_else(|| underscored(facts)).or_else(|| jwt_apart(facts)).or_else(|| named_by_server(facts)).or_else(|| unread_key(facts)).or_else(|| said_to_be_wrong(facts))
}

/// A field whose name is nearly `Authorization`, and no field of that name.
fn misspelt(facts: &Facts) -> Option<Finding> {
    if facts.authorization().is_some() {
        return None;
    }
    let field = facts.request()?.fields.iter().find(|it| is_nearly_authorization(it.name.as_str()) && !it.value.is_empty())?;
    let name = field.name.as_str();
    let (asked, label) = facts.asked_at()?;
    let message = format!("The credential is in [{name}](0), and servers read [Authorization](1).");
    // Who puts an X before it has chosen the name, and some servers read that one.
    let slip = distance(name, "Authorization") <= 2 && !name.to_ascii_lowercase().starts_with("x-");
    let sure = facts.nothing_arrived().is_some() || !facts.known.challenges.is_empty() || slip;
    let read = facts.something_arrived().is_some();
    let finding = if sure && !read {
        Finding::certain(Cause::WRONG_HEADER_NAME, &message)
    } else {
        Finding::likely(Cause::WRONG_HEADER_NAME, &message)
    };
    let scheme = facts.known.challenges.first().map(|it| it.scheme.as_str()).filter(|it| !it.is_empty()).unwrap_or("Bearer");
    let finding = finding
        .decides(field.name.span(), "not the field that servers read")
        .against(asked, label)
        .because("no field of the right name was sent")
        .change(Change::RemoveField(name.to_owned()))
        .change(Change::SetField("Authorization".to_owned(), format!("{scheme} <credentials>")))
        .weigh(75);
    Some(if sure && !read { finding } else { settle(finding, facts, "Authorization") })
}

/// The same in pasted code: `headers: {"Authorisation": ...}`.
fn misspelt_in_code(facts: &Facts) -> Option<Finding> {
    if facts.authorization().is_some() || facts.request_is_whole() {
        return None;
    }
    let paste = facts.source.paste();
    let quoted = paste.match_indices(['"', '\'']).take(400).filter_map(|(at, quote)| {
        let rest = paste.get(at.checked_add(1)?..)?;
        let name = rest.get(..rest.find(quote).filter(|it| (4..24).contains(it))?)?;
        let after = rest.get(name.len().checked_add(1)?..)?.trim_start();
        let value = after.trim_start_matches([',', ' ', '"', '\'', '`']);
        let holds_scheme = ["Bearer", "Basic", "Token"].iter().any(|it| value.trim_start_matches([':', ' ', '"', '\'']).starts_with(it));
        let is_name = holds_scheme || after.starts_with(':') || after.starts_with("=>") || after.starts_with("] =");
        let plain = name.bytes().all(|it| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'_'));
        (plain && is_name && is_nearly_authorization(name)).then_some((name, holds_scheme))
    });
    // `auth` is an option of many clients, and no field.
    let answer = facts.response().and_then(|it| it.body.as_ref()).map(Text::span).unwrap_or_default();
    // An answer may speak of authentication, too; a name with a scheme for its value is code wherever it stands.
    let of_code = |name: &str| facts.place_of(name).is_some_and(|it| !answer.holds(it));
    let (name, _) = quoted.into_iter().find(|(name, holds_scheme)| name.len() > 6 && (*holds_scheme || of_code(name)))?;
    let (asked, label) = facts.asked_at()?;
    let message = format!("The code sets [{name}](0), and servers read [Authorization](1).");
    let sure = facts.nothing_arrived().is_some();
    let made =
        if sure { Finding::certain(Cause::WRONG_HEADER_NAME, &message) } else { Finding::likely(Cause::WRONG_HEADER_NAME, &message) };
    let finding = made
        .decides(facts.place_of(name)?, "not the field that servers read")
        .against(asked, label)
        .because("the code names another field")
        .weigh(75);
    Some(if sure { finding } else { settle(finding, facts, "Authorization") })
}

/// A JWT in a field of an application's own naming, refused in general words: most servers of JWTs read Authorization.
fn jwt_apart(facts: &Facts) -> Option<Finding> {
    const NAMES: &[&str] = &["authtoken", "auth-token", "auth_token", "accesstoken", "access-token", "access_token", "jwt", "jwttoken", "bearertoken", "usertoken", "idtoken", "token"];
    if facts.authorization().is_some() || facts.something_arrived().is_some_and(|it| it.meaning != Meaning::TokenInvalid) {
        return None;
    }
    let sent = facts.secrets_sent().into_iter().find(|it| NAMES.iter().any(|name| it.name.as_str().eq_ignore_ascii_case(name)) && looks_like_jwt(it.value.as_str()))?;
    let (asked, label) = facts.asked_at()?;
    let message = format!("The token is in [{}](0), and most servers read it from [Authorization](1).", sent.name.as_str());
    let finding = Finding::possible(Cause::WRONG_HEADER_NAME, &message).decides(sent.name.span(), "a field of another name").against(asked, label);
    Some(settle(finding.because("the token is in a field of its own").weigh(74), facts, "Authorization, behind Bearer"))
}

/// Names of fields that are written with hyphens, as code writes them by mistake.
const UNDERSCORED: &[&str] = &[
    "x_api_key", "x_rapidapi_key", "x_auth_token", "x_access_token", "x_apikey", "x_csrf_token", "x_subscription_token", "ocp_apim_subscription_key", "x_auth_key", "x_api_token",
    "x_auth_email", "x_client_id", "x_app_key",
];

/// Code that was pasted along names a field with underscores where the field has hyphens: no server reads `x_api_key` for `x-api-key`.
fn underscored(facts: &Facts) -> Option<Finding> {
    if facts.request_is_whole() || facts.something_arrived().is_some() {
        return None;
    }
    let names = facts.not_lacking(UNDERSCORED);
    if names.is_empty() || facts.lacks("header") {
        return None;
    }
    let found = facts.lowered().find_map(|(line, lower)| {
        let at = names.iter().filter(|_| lower.holds("header")).find_map(|it| Some((lower.seek(it)?, it.len())))?;
        // The name of a variable that holds the value is nobody's mistake.
        let behind = lower.get(at.0.saturating_add(at.1)..)?.trim_start_matches(['"', '\'', '`', ' ', ']']);
        line.get(at.0..at.0.saturating_add(at.1)).filter(|_| behind.starts_with(['=', ':', ',']))
    })?;
    let (asked, label) = facts.asked_at()?;
    let name = found.replace('_', "-");
    let message = format!("The code names the field [{found}](0), and its name is written {name}.");
    let finding = Finding::likely(Cause::WRONG_HEADER_NAME, &message)
        .decides(facts.place_of(found)?, "underscores, where the name has hyphens")
        .against(asked, label)
        .because("the code names another field")
        .weigh(74);
    Some(settle(finding, facts, &name))
}

/// `Authentication`, `Authorisation`, `X-Authorization`, `Auth` and what is two letters away from the right name.
fn is_nearly_authorization(name: &str) -> bool {
    let known = [
        "authentication",
        "authorisation",
        "x-authorization",
        "x-authentication",
        "auth",
        "http_authorization",
        "authorization-token",
        "authorization_token",
        "x-auth",
        "bearer",
        "authorizations",
        "authenticate",
    ];
    let is_known = known.iter().any(|it| it.eq_ignore_ascii_case(name));
    is_known || (!name.eq_ignore_ascii_case("Authorization") && distance(name, "Authorization") <= 2)
}

/// The answer names a field that was not sent, and the request carries a key in another.
fn named_by_server(facts: &Facts) -> Option<Finding> {
    let said = facts.said_any(&[Meaning::CredentialsMissing, Meaning::ApiKeyMissing, Meaning::FieldNameWrong, Meaning::FormatWrong])?;
    let (wanted, place) = wanted_field(facts, said.span)?;
    let sent = facts.secrets_sent().into_iter().find(|it| !it.name.as_str().eq_ignore_ascii_case(&wanted) && !it.value.is_empty())?;
    let in_field = sent.carrier == crate::facts::Carrier::Field || sent.carrier == crate::facts::Carrier::Authorization;
    if !in_field || facts.sent(&wanted).is_some() || is_hidden(sent.name.as_str()) {
        return None;
    }
    let message = format!("The credential is in [{}](0), and the server reads [{wanted}](1).", sent.name.as_str());
    let finding = Finding::certain(Cause::WRONG_HEADER_NAME, &message)
        .decides(sent.name.span(), "the credential is under this name")
        .against(place, "the server reads this one")
        .gap("another field")
        .because("the server names another field")
        .change(Change::RemoveField(sent.name.as_str().to_owned()))
        .change(Change::SetField(wanted, "<credential>".to_owned()))
        .weigh(75);
    Some(finding)
}

/// The server finds no key, and a key was given in a field: then that is not the field which is read, or it is lost on the way.
fn unread_key(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::ApiKeyMissing)?;
    let sent = facts.secrets_sent().into_iter().find(|it| it.carrier == crate::facts::Carrier::Field && !it.value.is_empty())?;
    let message = format!("The key is in [{}](0), and the server finds [no key](1).", sent.name.as_str());
    let finding = Finding::likely(Cause::WRONG_HEADER_NAME, &message)
        .decides(sent.name.span(), "the key is under this name")
        .against(said.span, "the server finds none")
        .because("the field that is read would have been found")
        .weigh(70);
    Some(finding.settle(
        "Which field does the documentation of this address name?",
        &["Compare the name letter by letter, and send the key under that name."],
        &[
            ("It names another one.", Cause::WRONG_HEADER_NAME),
            ("It names this one, and the server does not see it.", Cause::CREDENTIALS_STRIPPED_BY_PROXY),
            ("The request went out without it.", Cause::API_KEY_MISSING),
        ],
    ))
}

/// The field that the server names in its words or in a parameter of its challenge.
fn wanted_field(facts: &Facts, said: Span) -> Option<(String, Span)> {
    let by_challenge = facts.known.challenges.iter().find_map(|it| it.param("name").map(|name| (name.as_str().to_owned(), name.span())));
    by_challenge.or_else(|| {
        let (_, words) = sentence(facts, said)?;
        let is_part = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '_';
        let name = words.as_str().split(|it| !is_part(it)).find(|it| is_field_name(it))?;
        Some((name.to_owned(), words.span_of(name)))
    })
}

/// The line of the paste around a saying.
fn sentence(facts: &Facts, said: Span) -> Option<(Span, Text)> {
    let (line, _) = facts.source.line_column(said.start);
    let whole = facts.source.line(line);
    // A body on one line may be long: what stands near the words is enough.
    let start = said.start.saturating_sub(200).max(whole.start);
    let end = said.end.saturating_add(200).min(whole.end);
    let span = (start..=said.start).find_map(|at| facts.source.paste().get(at..end).map(|chars| (Span::new(at, end), chars)));
    span.map(|(span, chars)| (span, Text::verbatim(chars, span.start)))
}

fn is_field_name(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    let about = ["key", "token", "auth", "secret"].iter().any(|it| lower.holds(it));
    let whole = ["apikey", "authorization"].contains(&lower.as_str());
    // The name of the field that the words themselves stand in is no name of one that is wanted.
    if ["www-authenticate", "proxy-authenticate", "authentication-info", "proxy-authentication-info"].contains(&lower.as_str()) {
        return false;
    }
    whole
        || (about
            && word.contains('-')
            && word.len() < 40
            && !lower.ends_with('-')
            && !["api-key", "api-keys", "auth-scheme"].contains(&lower.as_str()))
}

/// The server says that the name is wrong, and does not say more.
fn said_to_be_wrong(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::FieldNameWrong)?;
    let sent = facts.secrets_sent().into_iter().next();
    let place = sent.as_ref().map(|it| it.name.span());
    let message = "The server says that the credential is [in another field than the one that it reads](0).";
    let mut finding = Finding::certain(Cause::WRONG_HEADER_NAME, message)
        .decides(said.span, "the server says so")
        .because("the server says so")
        .weigh(70);
    finding.certainty = said.certainty();
    if let Some(place) = place {
        finding = finding.decides(place, "the credential is under this name");
    }
    Some(if finding.certainty == crate::diagnosis::Certainty::Certain { finding } else { settle(finding, facts, "the documented field") })
}

fn settle(finding: Finding, facts: &Facts, wanted: &str) -> Finding {
    let run = format!("Send the same value to {} in {wanted}, and paste the answer.", facts.url_for_commands());
    finding.settle(
        "Is the credential accepted under another name?",
        &[&run],
        &[("It is accepted.", Cause::WRONG_HEADER_NAME), ("It is refused there as well.", Cause::TOKEN_REJECTED)],
    )
}
