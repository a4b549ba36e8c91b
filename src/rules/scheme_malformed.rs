//! The auth-scheme is there but spoilt, or is a sister word of the one that the server asks for.

use crate::diagnosis::{Cause, Certainty, Change, Finding};
use crate::facts::Facts;
use crate::facts::sent::{distance, is_hidden, is_scheme, of_authorization};
use crate::http::challenge::Challenge;
use crate::products::Meaning;
use crate::text::{Span, Text};

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    if !facts.refused() {
        return None;
    }
    let Some(field) = facts.authorization() else { return said_of_unseen(facts) };
    if is_hidden(field.value.as_str()) {
        // What stands before a value that is cut or covered is still to be seen.
        return spoilt(facts, &field.value).or_else(|| said_to_be_wrong(facts));
    }
    if let Some(found) = glued_in_code(facts) {
        return Some(found);
    }
    spoilt(facts, &field.value).or_else(|| sister(facts)).or_else(|| said_to_be_wrong(facts))
}

/// What is wrong with the word before the credential.
struct Fault {
    span: Span,
    label: &'static str,
    what: String,
}

fn spoilt(facts: &Facts, value: &Text) -> Option<Finding> {
    let fault = fault(value)?;
    let Some((asked, label)) = facts.asked_at() else { return Some(unanswered(facts, &fault)) };
    let message = format!("The scheme in Authorization is spoilt: [{}](0), so [the server does not know it](1).", fault.what);
    let read = facts
        .something_arrived()
        .is_some_and(|it| !matches!(it.meaning, Meaning::TokenInvalid | Meaning::TokenMalformed | Meaning::PasswordWrong));
    let finding =
        if read { Finding::likely(Cause::SCHEME_MALFORMED, &message) } else { Finding::certain(Cause::SCHEME_MALFORMED, &message) };
    let scheme = facts.known.challenges.iter().map(|it| it.scheme.as_str()).find(|it| is_scheme(it)).unwrap_or("Bearer");
    let finding = finding
        .decides(fault.span, fault.label)
        .against(asked, label)
        .against(facts.known.challenges.first().map_or(asked, |it| it.span), "the server asks for credentials")
        .because("the form breaks the grammar")
        .change(Change::SetField("Authorization".to_owned(), format!("{scheme} <credential>")))
        .weigh(75);
    Some(if read { settle(finding, facts, scheme) } else { finding })
}

/// The field alone is shown, and no answer to it.
fn unanswered(facts: &Facts, fault: &Fault) -> Finding {
    let message = format!("The scheme in Authorization is spoilt: [{}](0), so a server does not know it.", fault.what);
    let finding = Finding::likely(Cause::SCHEME_MALFORMED, &message).decides(fault.span, fault.label).because("the form breaks the grammar");
    settle(finding.weigh(75), facts, "Bearer")
}

fn fault(value: &Text) -> Option<Fault> {
    let chars = value.as_str();
    let (first, rest) = chars.split_once([' ', '\t']).unwrap_or((chars, ""));
    if !first.starts_with(|it: char| it.is_ascii_alphabetic()) {
        return None;
    }
    if first.trim_end_matches(':').eq_ignore_ascii_case("Authorization") {
        let what = "the name of the field is said again in its value".to_owned();
        return Some(Fault { span: value.span_of(first), label: "the field's name, said again", what });
    }
    let bare = first.trim_end_matches([':', '=', ',', ';']);
    if bare.len() < first.len() && is_scheme(bare) {
        let what = format!("\"{first}\" ends in a character that does not belong there");
        return Some(Fault { span: value.span_of(first), label: "a character after the scheme", what });
    }
    glued(value, first).or_else(|| named(value, first, rest)).or_else(|| twice(value, first, rest)).or_else(|| misspelt(value, first, rest))
}

/// `"Bearer" + token`: the blank was forgotten in the code.
fn glued_in_code(facts: &Facts) -> Option<Finding> {
    let sent = facts.authorization().map(of_authorization).filter(|it| it.value.is_empty() && facts.goes_on(it))?;
    let scheme = sent.scheme.as_str();
    let end = sent.scheme.span().end;
    let closed = facts.source.paste().get(end..).is_some_and(|it| it.starts_with(['"', '\'']));
    let (asked, label) = facts.asked_at().filter(|_| closed && is_token_word(scheme))?;
    let message = format!("The code puts the credential right after [{scheme}](0), without the blank that [the server needs](1).");
    let finding =
        Finding::certain(Cause::SCHEME_MALFORMED, &message).decides(sent.scheme.span(), "no blank after the scheme").against(asked, label);
    Some(finding.because("the code shows it").weigh(75))
}

/// `Bearer:eyJ...`, `Bearer=...`, `BearereyJ...`
fn glued(value: &Text, first: &str) -> Option<Fault> {
    let (scheme, after) = ["Bearer", "Basic", "Token", "Digest", "ApiKey"].iter().find_map(|it| {
        let scheme = first.get(..it.len()).filter(|head| head.eq_ignore_ascii_case(it))?;
        Some((scheme, first.get(it.len()..)?)).filter(|(_, after)| !after.is_empty())
    })?;
    let parted = after.starts_with([':', '=', ',', ';', '\u{a0}', '_', '+', '%']) && after.len() > 1;
    let joined = scheme.eq_ignore_ascii_case("bearer") && after.len() >= 8 || scheme.eq_ignore_ascii_case("basic") && after.len() >= 12;
    if !parted && !joined {
        return None;
    }
    let what = if parted { format!("{scheme} is not followed by a blank") } else { format!("no blank stands after {scheme}") };
    Some(Fault { span: value.span_of(first), label: "no blank after the scheme", what })
}

/// `Bearer token="x"`, `Bearer access_token=x`
fn named(value: &Text, first: &str, rest: &str) -> Option<Fault> {
    let rest = rest.trim_start();
    let name = ["token=", "token:", "access_token=", "access_token:", "key=", "api_key=", "jwt="].iter().find(|it| rest.get(..it.len()).is_some_and(|head| head.eq_ignore_ascii_case(it)))?;
    let of_bearer = first.eq_ignore_ascii_case("bearer") && rest.len() > name.len();
    let what = format!("a name, \"{name}\", stands between {first} and the token");
    of_bearer.then(|| Fault { span: value.span_of(rest.get(..name.len()).unwrap_or(rest)), label: "no name belongs here", what })
}

/// `Bearer Bearer x`, `Bearer Token x`
fn twice(value: &Text, first: &str, rest: &str) -> Option<Fault> {
    let rest = rest.trim_start();
    let second = rest.split([' ', '\t']).next()?.trim_end_matches(':');
    let known = |it: &str| is_scheme(it) && it.len() > 2;
    let more = rest.len() > second.len().saturating_add(1) || second.eq_ignore_ascii_case(first);
    if !known(first) || !known(second) || !more {
        return None;
    }
    let span = value.span_of(first).to(value.span_of(second));
    Some(Fault { span, label: "two schemes before the credential", what: format!("{first} and {second} stand before the credential") })
}

/// `Bearar x`
fn misspelt(value: &Text, first: &str, rest: &str) -> Option<Fault> {
    let near = ["Bearer", "Basic", "Digest", "Negotiate"].into_iter().find(|it| matches!(distance(first, it), 1 | 2));
    let near = near.filter(|_| !is_scheme(first) && first.len() > 3 && !rest.is_empty())?;
    Some(Fault { span: value.span_of(first), label: "misspelt", what: format!("\"{first}\" is not {near}") })
}

/// Words that stand for the same idea in different products, so that one is easily taken for another.
fn is_token_word(scheme: &str) -> bool {
    ["Bearer", "Token", "JWT", "Bot", "ApiKey", "Api-Key", "Key", "OAuth", "PrivateToken", "Access-Token", "AccessKey"]
        .iter()
        .any(|it| it.eq_ignore_ascii_case(scheme))
}

fn sister(facts: &Facts) -> Option<Finding> {
    let sent = facts.authorization().map(of_authorization)?;
    let scheme = sent.scheme.as_str();
    let offered = |it: &&Challenge| is_token_word(it.scheme.as_str()) && !it.is(scheme);
    let challenge = facts.known.challenges.iter().find(offered)?;
    let spoken = facts.known.challenges.iter().any(|it| it.is(scheme));
    if !is_token_word(scheme)
        || spoken
        || sent.value.is_empty()
        || facts.something_arrived().is_some_and(|it| it.meaning != Meaning::TokenInvalid)
    {
        return None;
    }
    let wanted = challenge.scheme.as_str();
    let message = format!("The request says [{scheme}](0), and the server asks for [{wanted}](1).");
    let finding = Finding::certain(Cause::SCHEME_MALFORMED, &message)
        .decides(sent.scheme.span(), "another word")
        .against(challenge.scheme.span(), "the word that the server wants")
        .gap(format!("not {wanted}"))
        .because("two values contradict")
        .change(Change::SetField("Authorization".to_owned(), format!("{wanted} <credential>")))
        .weigh(70);
    Some(finding)
}

/// The server says that the form is wrong, or that it does not know the scheme, of a value that looks right.
fn said_to_be_wrong(facts: &Facts) -> Option<Finding> {
    let said = facts.said_any(&[Meaning::FormatWrong, Meaning::SchemeMissing, Meaning::SchemeUnsupported])?;
    let sent = facts.authorization().map(of_authorization).filter(|it| !it.scheme.is_empty() && !it.value.is_empty())?;
    let scheme = sent.scheme.as_str();
    // `Bearer` is no sister word of another: a server that does not take it wants another scheme.
    let sister = is_token_word(scheme) && !scheme.eq_ignore_ascii_case("bearer");
    if said.meaning == Meaning::SchemeUnsupported && !sister {
        return None;
    }
    let message = format!("The server says that [the form of Authorization](0) is wrong; the request begins it with [{scheme}](1).");
    let finding = match said.certainty() {
        Certainty::Certain => Finding::certain(Cause::SCHEME_MALFORMED, &message),
        _ => Finding::likely(Cause::SCHEME_MALFORMED, &message),
    };
    let finding = finding
        .decides(said.span, "the server says so")
        .decides(sent.scheme.span(), "the scheme that was sent")
        .because("the server says so")
        .weigh(60);
    Some(if finding.certainty == Certainty::Certain { finding } else { settle(finding, facts, "Bearer") })
}

/// The server says that the form is wrong, of a request that the paste does not show.
fn said_of_unseen(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::FormatWrong).filter(|_| !facts.request_is_whole())?;
    let message = "The server says that [the form of Authorization](0) is wrong.";
    let mut finding =
        Finding::certain(Cause::SCHEME_MALFORMED, message).decides(said.span, "the server says so").because("the server says so").weigh(55);
    finding.certainty = said.certainty();
    Some(if finding.certainty == Certainty::Certain { finding } else { settle(finding, facts, "Bearer") })
}

fn settle(finding: Finding, facts: &Facts, scheme: &str) -> Finding {
    let run = format!("Run `curl -i -H \"Authorization: {scheme} <credential>\" {}` and compare the answers.", facts.url_for_commands());
    finding.settle(
        "Is the same credential accepted behind a well-formed scheme?",
        &[&run],
        &[("It is accepted.", Cause::SCHEME_MALFORMED), ("It is refused as well.", Cause::TOKEN_REJECTED)],
    )
}
