//! The Digest Authorization does not fit the request or the challenge.

use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::http::challenge::{Challenge, read_challenges};
use crate::http::credentials::{Credentials, read_credentials};
use crate::http::exchange::Fields;
use crate::http::uri::read_url;
use crate::products::Meaning;
use crate::text::{Seek, Span, Text};

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    said(facts).or_else(|| {
        if facts.status().is_some_and(|it| !matches!(it.value, 400 | 401 | 403)) {
            return None;
        }
        let Some(answer) = facts.known.credentials.iter().find(|it| it.is("Digest")) else { return answered_below(facts) };
        ill_formed(answer)
            .or_else(|| other_uri(facts, answer))
            .or_else(|| other_parameter(facts, answer))
            .or_else(|| missing(answer))
            .or_else(|| other_length(answer))
            .or_else(|| rewritten(facts, answer))
    })
}

/// A request below the one that was asked for credentials, whose own answer the paste does not show.
fn answered_below(facts: &Facts) -> Option<Finding> {
    let unanswered = facts.later().iter().filter(|it| it.response.is_none()).filter_map(|it| it.request.as_ref()?.field("Authorization"));
    unanswered.map(|it| read_credentials(&it.value)).filter(|it| it.is("Digest")).find_map(|it| ill_formed(&it))
}

/// A parameter in no form that RFC 7616, 3.4, has: `nc` of eight hexadecimal digits, `qop` of one word.
fn ill_formed(answer: &Credentials) -> Option<Finding> {
    let masked = |it: &str| it.contains(['*', '.', '<', '…']) || it.eq_ignore_ascii_case("x") || it.contains("xx");
    let count = answer.param("nc").filter(|it| it.len() != 8 || !it.as_str().bytes().all(|it| it.is_ascii_hexdigit()));
    let qop = || answer.param("qop").filter(|it| it.is_empty() || it.as_str().contains([',', ' ']));
    let (name, value) = count.map(|it| ("nc", it)).or_else(|| Some(("qop", qop()?))).filter(|(_, it)| !masked(it.as_str()))?;
    let wanted = if name == "nc" { "eight hexadecimal digits" } else { "one word of those that the challenge offers" };
    let message = format!("The Digest answer gives [{name}](0) in a form that it does not have: it is {wanted}.");
    let span = if value.is_empty() { answer.span } else { value.span() };
    let finding = Finding::likely(Cause::DIGEST_MISMATCH, &message).because("the grammar has no such value").decides(span, "not in the form of the grammar");
    Some(settled(finding.weigh(86)))
}

fn settled(finding: Finding) -> Finding {
    finding.settle(
        "Does the request pass when the client's library computes the answer itself?",
        &["Run `curl -v --digest -u <user>` with the same URL and paste what it prints."],
        &[("yes", Cause::DIGEST_MISMATCH), ("no", Cause::WRONG_USERNAME_OR_PASSWORD)],
    )
}

fn said(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::DigestMismatch)?;
    let message = "The server says that the Digest answer [does not fit](0) the request or its challenge.";
    let finding = Finding::new(Cause::DIGEST_MISMATCH, said.certainty(), message)
        .because("the server says so")
        .decides(said.span, "the answer does not fit");
    Some(settled(finding.weigh(80)))
}

// RFC 7616, 3.4: the uri is the effective request URI in the form of the request line; proxies make it absolute or drop what is before the path.
fn other_uri(facts: &Facts, answer: &Credentials) -> Option<Finding> {
    let uri = answer.param("uri")?;
    let target = facts.request()?.url.as_ref()?;
    let (signed, asked) = (read_url(uri.as_str()), read_url(target.as_str()));
    let path = |path: &str| if path.is_empty() { "/".to_owned() } else { path.to_owned() };
    if path(signed.path) == path(asked.path) && signed.query == asked.query {
        return None;
    }
    let what = if path(signed.path) == path(asked.path) { "without the same query" } else { "for another path" };
    let message = format!("The Digest answer was computed [{what}](0) than the one that [was asked for](1).");
    let message = if what.starts_with("without") {
        "The Digest answer was computed for a [uri](0) whose query is not that of the [request](1).".to_owned()
    } else {
        message
    };
    let finding = Finding::certain(Cause::DIGEST_MISMATCH, &message)
        .because("two values contradict")
        .decides(uri.span(), "the uri that was hashed")
        .against(target.span(), "the target of the request")
        .gap("another uri");
    Some(finding.weigh(85))
}

/// The Digest challenge that the client answered: the last one before, else that of the answer itself for what does not change between the two.
fn challenges(facts: &Facts) -> (Vec<Challenge>, bool) {
    let before = facts.earlier().iter().rev().find_map(|it| {
        let values: Vec<&Text> = it.response.as_ref()?.fields_named("WWW-Authenticate").map(|it| &it.value).collect();
        Some(digest(read_challenges(&values))).filter(|it| !it.is_empty())
    });
    match before {
        Some(it) => (it, true),
        None => (digest(facts.known.challenges.clone()), false),
    }
}

fn digest(challenges: Vec<Challenge>) -> Vec<Challenge> {
    challenges.into_iter().filter(|it| it.is("Digest")).collect()
}

/// A parameter of the answer that no challenge offered.
fn other_parameter(facts: &Facts, answer: &Credentials) -> Option<Finding> {
    let (offered, before) = challenges(facts);
    let first = offered.first()?;
    let differs = |name: &str, default: &str| -> Option<(Text, Span)> {
        let said = answer.param(name);
        let value = said.map_or(default, Text::as_str);
        let fits = offered.iter().any(|it| options(it.param(name).map_or(default, Text::as_str)).any(|it| it.eq_ignore_ascii_case(value)));
        if fits || value.is_empty() {
            return None;
        }
        let asked = first.param(name).map_or(first.span, Text::span);
        Some((said.cloned().unwrap_or_else(|| Text::standing_for(default, answer.span)), asked))
    };
    let (name, (used, asked)) = differs("algorithm", "MD5")
        .map(|it| ("algorithm", it))
        .or_else(|| {
            let realm = answer
                .param("realm")
                .filter(|it| !offered.iter().any(|offer| offer.param("realm").is_some_and(|realm| realm.as_str() == it.as_str())))?;
            Some(("realm", (realm.clone(), first.param("realm").map_or(first.span, Text::span))))
        })
        .or_else(|| Some(("qop", differs("qop", "")?)))
        .or_else(|| Some(("opaque", differs("opaque", "").filter(|_| before)?)))?;
    let message = format!("The client answered with [another {name}](0) than the challenge [offers](1).");
    let finding = Finding::certain(Cause::DIGEST_MISMATCH, &message).because("two values contradict").gap(format!("another {name}"));
    let (used_label, asked_label) = (format!("the {name} of the answer"), format!("the {name} that was offered"));
    let finding = finding.decides(used.span(), &used_label).against(asked, &asked_label);
    Some(finding.weigh(80))
}

/// The values of a list such as `auth, auth-int`.
fn options(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').map(str::trim)
}

fn missing(answer: &Credentials) -> Option<Finding> {
    let name = ["response", "uri", "nonce", "realm", "username"]
        .into_iter()
        .find(|it| answer.param(it).is_none() && answer.param(&format!("{it}*")).is_none())?;
    if answer.params.is_empty() {
        return None;
    }
    let message = format!("The [Digest answer](0) has no {name}, and the server cannot check it without.");
    let finding = Finding::likely(Cause::DIGEST_MISMATCH, &message).because("a part is missing").decides(answer.span, "a part is missing");
    Some(settled(finding.weigh(70)))
}

/// The hash has another length than its algorithm gives: MD5 makes 32 digits, SHA-256 and SHA-512-256 make 64.
fn other_length(answer: &Credentials) -> Option<Finding> {
    // A redacted answer keeps its length, and that is what counts.
    let response = answer.param("response").filter(|it| it.as_str().bytes().all(|it| it.is_ascii_alphanumeric()))?;
    let algorithm = answer.param("algorithm")?;
    let name = algorithm.as_str().to_ascii_uppercase();
    let length = match name.strip_suffix("-SESS").unwrap_or(&name) {
        "MD5" => 32,
        "SHA-256" | "SHA-512-256" => 64,
        _ => return None,
    };
    if response.len() == length || !matches!(response.len(), 32 | 40 | 64 | 128) {
        return None;
    }
    let message = "The Digest answer is [hashed with another function](0) than the [algorithm](1) that it names.";
    let finding = Finding::certain(Cause::DIGEST_MISMATCH, message)
        .because("two values contradict")
        .decides(response.span(), "the hash")
        .against(algorithm.span(), "the algorithm that it names")
        .gap(format!("{} digits instead of {length}", response.len()));
    Some(finding.weigh(82))
}

/// A proxy's configuration in the paste that changes the path.
fn rewritten(facts: &Facts, answer: &Credentials) -> Option<Finding> {
    let uri = answer.param("uri")?;
    let rule = facts.reading.sayings.iter().find_map(rewrite)?;
    let finding = Finding::likely(
        Cause::DIGEST_MISMATCH,
        "A proxy [changes the path](1) on the way, and the [path](0) is part of the Digest answer, so the server computes another one.",
    )
    .because("the proxy's configuration is in the paste")
    .decides(uri.span(), "the path that was hashed")
    .decides(rule, "the server gets another path");
    Some(settled(finding.weigh(75)))
}

/// A line that makes a proxy send another path: `proxy_pass` with a path (nginx), `rewrite`, `strip_prefix`.
fn rewrite(saying: &Text) -> Option<Span> {
    saying.as_str().lines().find_map(|line| {
        let plain = line.trim();
        let passes_path = plain.seek("proxy_pass ").and_then(|at| plain.get(at..)).is_some_and(|it| {
            let target = it.trim_start_matches("proxy_pass").trim().split(';').next().unwrap_or_default();
            !read_url(target).path.is_empty() && !target.holds("$request_uri")
        });
        let rewrites =
            ["rewrite ^", "rewrite /", "strip_prefix", "StripPrefix", "RewriteRule", "rewrite-target"].iter().any(|it| plain.holds(it));
        (passes_path || rewrites).then(|| saying.span_of(plain))
    })
}
