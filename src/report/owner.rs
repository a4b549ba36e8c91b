//! A short message to the owner of an API: what is wrong on their side, by which clause, and what would mend it. Always redacted.

use super::mark::visible;
use crate::diagnosis::{Cause, Diagnosis, Evidence};
use crate::http::exchange::{Exchange, Field, Fields};
use crate::redact::{redact, redact_field};

/// What a specification says of a fault of the server's: the clause, its address, and what it asks for.
struct Clause {
    cause: Cause,
    name: &'static str,
    url: &'static str,
    asks: &'static str,
}

const CLAUSES: &[Clause] = &[
    Clause {
        cause: Cause::CHALLENGE_MISSING,
        name: "RFC 9110, section 15.5.2",
        url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2",
        asks: "a 401 has to carry a WWW-Authenticate field with at least one challenge",
    },
    Clause {
        cause: Cause::CHALLENGE_MALFORMED,
        name: "RFC 9110, section 11.3",
        url: "https://www.rfc-editor.org/rfc/rfc9110#section-11.3",
        asks: "a challenge is a scheme, then a token or parameters with commas between them",
    },
    Clause {
        cause: Cause::WRONG_STATUS,
        name: "RFC 9110, sections 15.5.2 and 15.5.4",
        url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2",
        asks: "401 is for requests without valid credentials, 403 for those whose credentials are not enough",
    },
    Clause {
        cause: Cause::LOGIN_REDIRECT,
        name: "RFC 9110, section 15.5.2",
        url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2",
        asks: "a request without valid credentials is answered with 401 and a challenge, which a program can tell from a page",
    },
    Clause {
        cause: Cause::NOT_AN_AUTH_FAILURE,
        name: "RFC 9110, section 15.5.2",
        url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2",
        asks: "401 says that valid credentials are lacking, and nothing else",
    },
    Clause {
        cause: Cause::AUTH_HANDLER_MISCONFIGURED,
        name: "RFC 9110, section 15.6.1",
        url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1",
        asks: "a condition of the server's own that keeps it from answering is a 500",
    },
    Clause {
        cause: Cause::CREDENTIALS_STRIPPED_BY_PROXY,
        name: "RFC 9110, section 11.6.2",
        url: "https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2",
        asks: "a proxy forwards Authorization as it came",
    },
    Clause {
        cause: Cause::AUTH_LAYERS_COLLIDE,
        name: "RFC 9110, section 11.6.2",
        url: "https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2",
        asks: "Authorization holds the credentials for one realm, so that two layers cannot both read it",
    },
    Clause {
        cause: Cause::PREFLIGHT_UNAUTHENTICATED,
        // The sections of a living standard are numbered anew now and then.
        name: "the Fetch standard, \"CORS protocol and credentials\"",
        url: "https://fetch.spec.whatwg.org/#cors-protocol-and-credentials",
        asks: "a preflight never carries credentials, and has to be answered without them",
    },
    Clause {
        cause: Cause::RATE_LIMITED,
        name: "RFC 6585, section 4",
        url: "https://www.rfc-editor.org/rfc/rfc6585#section-4",
        asks: "too many requests in a time are answered with 429, and may say by Retry-After how long to wait",
    },
    Clause {
        cause: Cause::TOKEN_KEY_UNKNOWN,
        name: "OpenID Connect Core 1.0, section 10.1.1",
        url: "https://openid.net/specs/openid-connect-core-1_0.html#RotateSigKeys",
        asks: "a verifier that meets an unknown kid reads the issuer's keys again",
    },
    Clause {
        cause: Cause::INSECURE_TRANSPORT,
        name: "RFC 9110, section 17.16.1",
        url: "https://www.rfc-editor.org/rfc/rfc9110#section-17.16.1",
        asks: "a service that authenticates its users wants a secured connection before credentials are exchanged, whichever they are",
    },
];

/// What is said of a fault: by the finding that answers, or beside it.
struct Fault<'d> {
    clause: &'static Clause,
    message: &'d str,
    evidence: &'d [Evidence],
}

/// The message; `None` where nothing in the exchange is the server's fault by a clause that can be named.
pub fn message(diagnosis: &Diagnosis) -> Option<String> {
    let exchange = diagnosis.exchanges.get(diagnosis.failing?)?;
    let fault = fault(diagnosis, exchange)?;
    let call = call(exchange);
    let answer = exchange.status().map_or_else(|| "fails".to_owned(), |it| format!("answers {it}"));
    let mut out = format!("Subject: {call} {answer}: {}\n\nHello,\n\n", fault.clause.cause.page().title);
    out.push_str(&format!("{call} {answer}{}. {}\n\n", when(exchange), visible(fault.message)));
    out.push_str(&format!("By {}, {}.\n{}\n", fault.clause.name, fault.clause.asks, fault.clause.url));
    for it in violations(diagnosis, fault.evidence) {
        out.push_str(&format!("\nIn the challenge: {it}.\n"));
    }
    if let Some(fix) = fault.clause.cause.page().fixes.iter().find(|it| it.side != "client") {
        out.push_str(&format!("\nWhat would mend it: {}.\n", fix.title.trim_end_matches('.')));
        fix.steps.iter().for_each(|it| out.push_str(&format!("- {it}\n")));
    }
    out.push_str(&format!("\nThe exchange, without its secrets:\n\n{}", shown(exchange)));
    Some(out)
}

/// Whether there is something to write.
pub fn is_for(diagnosis: &Diagnosis) -> bool {
    diagnosis.failing.and_then(|it| diagnosis.exchanges.get(it)).is_some_and(|it| fault(diagnosis, it).is_some())
}

/// The first fault of the server's: the answer's own, else one that is observed beside it. What is only possible is no reason to write to somebody.
fn fault<'d>(diagnosis: &'d Diagnosis, exchange: &Exchange) -> Option<Fault<'d>> {
    let clause = |cause: Cause| CLAUSES.iter().find(|it| it.cause == cause);
    let limited = |cause: Cause| cause != Cause::RATE_LIMITED || exchange.status() != Some(429);
    let first = diagnosis.findings.first().filter(|it| it.certainty != crate::diagnosis::Certainty::Possible && limited(it.cause));
    let own = first.and_then(|it| Some(Fault { clause: clause(it.cause)?, message: &it.message, evidence: &it.evidence }));
    own.or_else(|| diagnosis.observations.iter().find_map(|it| Some(Fault { clause: clause(it.cause)?, message: &it.message, evidence: &it.evidence })))
}

/// The rules that the challenges break, those on which the fault stands.
fn violations(diagnosis: &Diagnosis, evidence: &[Evidence]) -> Vec<String> {
    let touched = |span: crate::text::Span| evidence.iter().any(|it| it.span.overlaps(span));
    let all = diagnosis.facts.challenges.iter().flat_map(|it| &it.violations);
    all.filter(|it| touched(it.span)).map(|it| format!("{} ({})", it.what, it.rule)).take(4).collect()
}

fn call(exchange: &Exchange) -> String {
    let request = exchange.request.as_ref();
    let method = request.and_then(|it| it.method.as_ref()).map_or("GET", |it| it.as_str());
    let url = crate::fix::corrected(exchange, &[], crate::redact::Secrets::Hidden).map(|it| it.url);
    let url = url.or_else(|| request.and_then(|it| it.url.as_ref()).map(|it| redact(it.as_str())));
    visible(&url.map_or_else(|| "The request".to_owned(), |it| format!("{method} {it}")))
}

/// When it was, and by which id the owner finds it in a log.
fn when(exchange: &Exchange) -> String {
    let Some(response) = exchange.response.as_ref() else { return String::new() };
    let date = response.field("Date").map(|it| format!(" at {}", visible(it.value.as_str()))).unwrap_or_default();
    let ids = ["x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "x-amz-request-id", "x-ms-request-id", "cf-ray", "x-trace-id", "traceparent"];
    let id = ids.iter().find_map(|it| response.field(it));
    date + &id.map(|it| format!(" ({}: {})", it.name.as_str(), visible(it.value.as_str()))).unwrap_or_default()
}

/// The exchange as messages, each secret hidden.
fn shown(exchange: &Exchange) -> String {
    let lines = |fields: &[Field]| -> String { fields.iter().map(|it| format!("    {}: {}\n", visible(it.name.as_str()), visible(&redact_field(it.name.as_str(), it.value.as_str())))).collect() };
    let mut out = String::new();
    if let Some(it) = &exchange.request {
        let method = it.method.as_ref().map_or("GET", |it| it.as_str());
        let url = it.url.as_ref().map(|it| redact(it.as_str())).unwrap_or_default();
        out.push_str(&format!("    {} {}\n{}\n", visible(method), visible(&url), lines(&it.fields)));
    }
    if let Some(it) = &exchange.response {
        let reason = it.reason.as_ref().map_or(String::new(), |it| format!(" {}", visible(it.as_str())));
        out.push_str(&format!("    {}{reason}\n{}", exchange.status().map_or_else(String::new, |it| it.to_string()), lines(&it.fields)));
        let body: String = it.body.as_ref().map(|it| redact(it.as_str()).chars().take(400).collect()).unwrap_or_default();
        if !body.trim().is_empty() {
            out.push('\n');
            body.trim().lines().for_each(|it| out.push_str(&format!("    {}\n", visible(it))));
        }
    }
    out
}
