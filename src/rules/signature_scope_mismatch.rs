//! A signed request whose credential scope or parameters do not fit the request: region, service, date, unsigned field, session token.

use super::in_words;
use crate::diagnosis::{Cause, Finding};
use crate::facts::{Facts, Signed};
use crate::products::Meaning;
use crate::text::{Seek, Span, Text};

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let misfit = facts.signed().and_then(|it| misfit(facts, &it));
    if let Some(said) = facts.said(Meaning::RequestSignatureScope) {
        let finding = in_words(facts, Cause::SIGNATURE_SCOPE_MISMATCH, said, "The signature was made for [something else](0) than the request asks.").weigh(85);
        return Some(match misfit {
            Some(misfit) => misfit.mark(finding),
            None => finding,
        });
    }
    let misfit = misfit.filter(|_| facts.status_is(&[400, 401, 403]))?;
    let finding = Finding::certain(Cause::SIGNATURE_SCOPE_MISMATCH, &format!("The signature does not fit the request: {}.", misfit.what))
        .because("two values contradict one another")
        .weigh(85);
    Some(misfit.mark(finding))
}

/// A part of the signature's scope that contradicts the request.
struct Misfit {
    what: String,
    span: Span,
    against: Option<Span>,
    /// The contradiction in a few words.
    gap: &'static str,
}

impl Misfit {
    fn mark(&self, finding: Finding) -> Finding {
        let is_first = finding.evidence.is_empty();
        let finding = finding.decides(self.span, "the signature was made for this");
        match self.against {
            // Where the server's words decide, they are not what the request is held against.
            Some(against) if is_first => finding.against(against, "the request says this").gap(self.gap),
            Some(against) => finding.against(against, "the request says this"),
            None => finding,
        }
    }
}

fn misfit(facts: &Facts, signed: &Signed) -> Option<Misfit> {
    date(signed).or_else(|| region(facts, signed)).or_else(|| service(facts, signed)).or_else(|| unsigned(facts, signed)).or_else(|| session(facts, signed))
}

/// The day of the scope against that of the request's own time.
fn date(signed: &Signed) -> Option<Misfit> {
    let (scope, time) = (signed.scope.as_ref()?, signed.time?);
    let (year, month, day, ..) = time.value.utc();
    let today = format!("{year:04}{month:02}{day:02}");
    let is_date = scope.date.len() == 8 && scope.date.as_str().bytes().all(|it| it.is_ascii_digit());
    (is_date && scope.date.as_str() != today).then(|| Misfit {
        what: format!("its [date is {}](0), and [the request's is {today}](1)", scope.date.as_str()),
        span: scope.date.span(),
        against: Some(time.span),
        gap: "another day",
    })
}

/// The region of the scope against the one that the answer or the host names.
fn region(facts: &Facts, signed: &Signed) -> Option<Misfit> {
    let scope = signed.scope.as_ref()?;
    let made = scope.region.as_str();
    let told = facts.got("x-amz-bucket-region").map(|it| it.value.clone());
    let (wanted, against) = match &told {
        Some(it) => (it.as_str().to_owned(), it.span()),
        None => (region_of(facts.host()?)?.to_owned(), host_span(facts)?),
    };
    // A scope of regions that was signed with SigV4A names several.
    (wanted != made && !made.contains('*') && !made.contains(',')).then(|| Misfit {
        what: format!("its [region is {made}](0), and [the one that was called is {wanted}](1)"),
        span: scope.region.span(),
        against: Some(against),
        gap: "another region",
    })
}

/// The region that a host under amazonaws.com names: `photos.s3.eu-central-1.amazonaws.com`.
fn region_of(host: &str) -> Option<&str> {
    let labels = host.strip_suffix(".amazonaws.com").or_else(|| host.strip_suffix(".amazonaws.com.cn"))?;
    let mut last = labels.rsplit('.');
    let first = last.next()?;
    // Search domains put the service last: `x.eu-west-1.es`. A bucket's name before `s3` is no region.
    [Some(first), last.next().filter(|_| first != "s3")].into_iter().flatten().find(|it| is_region(it))
}

/// `eu-central-1`, `us-gov-west-1`
fn is_region(label: &str) -> bool {
    let parts: Vec<&str> = label.split('-').collect();
    let number = parts.last().is_some_and(|it| it.len() == 1 && it.bytes().all(|byte| byte.is_ascii_digit()));
    number && (3..=4).contains(&parts.len()) && parts.first().is_some_and(|it| it.len() == 2)
}

/// The service of the scope against the host of API Gateway and its kin, whose names are the services'.
fn service(facts: &Facts, signed: &Signed) -> Option<Misfit> {
    let scope = signed.scope.as_ref()?;
    let host = facts.host()?;
    let known = ["execute-api", "lambda", "sts", "sqs", "sns", "dynamodb", "es", "aoss", "s3", "iam", "secretsmanager"];
    let wanted = host.strip_suffix(".amazonaws.com")?.rsplit('.').find(|it| known.contains(it))?;
    (scope.service.as_str() != wanted && !(wanted == "s3" && scope.service.as_str().starts_with("s3"))).then(|| Misfit {
        what: format!("its [service is {}](0), and [the one that was called is {wanted}](1)", scope.service.as_str()),
        span: scope.service.span(),
        against: host_span(facts),
        gap: "another service",
    })
}

/// `host` has to be among the signed fields.
fn unsigned(facts: &Facts, signed: &Signed) -> Option<Misfit> {
    let fields = signed.fields.as_ref()?;
    let has = |name: &str| fields.as_str().split(';').any(|it| it.eq_ignore_ascii_case(name));
    let token = facts.sent("x-amz-security-token").filter(|_| !has("x-amz-security-token"));
    let missing = if has("host") || has(":authority") { token.map(|_| "x-amz-security-token")? } else { "host" };
    Some(Misfit { what: format!("[{missing} is not among the signed fields](0)"), span: fields.span(), against: token.map(|it| it.name.span()), gap: "not signed" })
}

/// A temporary key (`ASIA...`) goes with a session token.
fn session(facts: &Facts, signed: &Signed) -> Option<Misfit> {
    let key = &signed.scope.as_ref()?.key;
    let temporary = key.as_str().starts_with("ASIA") && key.len() >= 16;
    let in_query = facts.request()?.url.as_ref().is_some_and(|it| it.as_str().to_ascii_lowercase().holds("x-amz-security-token"));
    let missing = temporary && facts.request_is_whole() && facts.sent("x-amz-security-token").is_none() && !in_query;
    missing.then(|| Misfit { what: "its [key is a temporary one](0), and no session token was sent".to_owned(), span: key.span(), against: None, gap: "" })
}

fn host_span(facts: &Facts) -> Option<Span> {
    let host = facts.host()?;
    let text = |it: &Text| it.as_str().contains(host).then(|| it.span());
    let url = facts.request()?.url.as_ref().and_then(text);
    url.or_else(|| facts.sent("Host").map(|it| it.value.span()))
}
