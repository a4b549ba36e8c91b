//! More than one credential was sent, so that the server refuses or picks the wrong one.

use crate::diagnosis::{Cause, Certainty, Change, Finding};
use crate::facts::Facts;
use crate::facts::sent::is_scheme;
use crate::http::exchange::{Field, Fields};
use crate::http::uri::query_pairs;
use crate::products::Meaning;
use crate::text::{Seek, Span};

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let two = two_fields(facts).or_else(|| two_in_one(facts)).or_else(|| two_in_log(facts)).or_else(|| beside_signed_url(facts));
    let said = facts.said(Meaning::CredentialsTwice);
    let (first, second, what) = match (two, said) {
        (Some(two), _) if facts.refused() || facts.status_is(&[400]) => two,
        (_, Some(said)) => (said.span, said.span, "more than one credential was sent"),
        _ => return None,
    };
    let certainty = said.map_or_else(
        || if what == BESIDE && !facts.status_is(&[400, 403]) { Certainty::Likely } else { Certainty::Certain },
        |it| it.certainty(),
    );
    let message = format!("The request carries two credentials: [{what}](0).");
    let made = if certainty == Certainty::Certain {
        Finding::certain(Cause::DUPLICATE_CREDENTIALS, &message)
    } else {
        Finding::likely(Cause::DUPLICATE_CREDENTIALS, &message)
    };
    let mut finding = made.decides(first, "one credential").decides(second, "another").because("two credentials in one request").weigh(75);
    if let Some(said) = said {
        finding = finding.against(said.span, "the server says so").because("the server says so");
    }
    if what == BESIDE {
        finding = finding.change(Change::RemoveField("Authorization".to_owned()));
    }
    Some(if certainty == Certainty::Certain { finding } else { settle(finding, facts) })
}

const BESIDE: &str = "a field beside what the URL carries";

type Two = (Span, Span, &'static str);

/// Two `Authorization` fields with different values.
fn two_fields(facts: &Facts) -> Option<Two> {
    let mut fields = facts.request()?.fields_named("Authorization");
    let first: &Field = fields.next()?;
    let other = fields.find(|it| it.value.as_str() != first.value.as_str())?;
    Some((first.value.span(), other.value.span(), "two Authorization fields with different values"))
}

/// `Basic x, Bearer y` in one field: two fields that a client or a proxy joined.
fn two_in_one(facts: &Facts) -> Option<Two> {
    let value = &facts.authorization()?.value;
    let (first, second) = value.split_once(',')?;
    let scheme = |it: &str| it.trim_start().split_once(' ').is_some_and(|(scheme, rest)| is_scheme(scheme) && !rest.trim().is_empty());
    let plain = !first.as_str().contains('=') || first.as_str().trim_end().ends_with('=');
    let both = plain && scheme(first.as_str()) && scheme(second.as_str());
    both.then(|| (first.span(), second.trim().span(), "two values joined by a comma"))
}

/// The same in what an application logs of the fields that it received.
fn two_in_log(facts: &Facts) -> Option<Two> {
    if facts.lacks("authorization") {
        return None;
    }
    let about = |it: &&str| it.len() < 20_000 && it.contains(',') && it.to_ascii_lowercase().holds("authorization");
    // It may be read as an exchange of its own: the same one behind a proxy.
    let line = facts.source.paste().lines().find(about)?;
    let (_, value) = line.split_once(':')?;
    let (first, second) = value.split_once(',')?;
    let words = |it: &str| {
        it.trim().trim_start_matches('"').split_once(' ').map(|(scheme, rest)| (scheme == "Bearer" || scheme == "Basic", rest.trim().len()))
    };
    let scheme = |it: &str| matches!(words(it), Some((true, 8..)));
    let places = facts.place_of(first.trim()).zip(facts.place_of(second.trim()));
    let (first, second) = places.filter(|_| scheme(first) && scheme(second))?;
    Some((first, second, "two values joined by a comma"))
}

/// A signed or keyed URL with `Authorization` beside it.
fn beside_signed_url(facts: &Facts) -> Option<Two> {
    let field = facts.authorization()?;
    let url = facts.request()?.url.as_ref()?;
    let marks = [
        "x-amz-signature",
        "x-amz-algorithm",
        "x-goog-signature",
        "x-goog-algorithm",
        "awsaccesskeyid",
        "sig",
        "access_token",
        "oauth_signature",
    ];
    let query = facts.url()?.query?;
    let (name, value) = query_pairs(query).find(|(name, _)| marks.iter().any(|it| it.eq_ignore_ascii_case(name)))?;
    let same = !value.is_empty() && field.value.as_str().contains(value);
    let span = url.span_of(name).to(url.span_of(value));
    (!same).then(|| (span, field.value.span(), BESIDE))
}

fn settle(finding: Finding, facts: &Facts) -> Finding {
    let run =
        format!("Send the request to {} once without Authorization and once without the credential in the URL.", facts.url_for_commands());
    finding.settle(
        "Is the request accepted with one of the two credentials alone?",
        &[&run],
        &[("With one of them it is accepted.", Cause::DUPLICATE_CREDENTIALS), ("Both are refused.", Cause::TOKEN_REJECTED)],
    )
}
