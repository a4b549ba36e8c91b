//! The report as JSON, version 1: structs of its own, so that the engine's types stay free to change.

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::diagnosis::{Diagnosis, Evidence, Finding, Observation};
use crate::fix;
use crate::facts::{Known, TokenKind};
use crate::http::Violation;
use crate::http::challenge::Param;
use crate::http::exchange::{Exchange, Field};
use crate::json::{Json, Node};
use crate::redact::{self, Redaction, Secrets};
use crate::text::{Source, Span, Text};

/// The report; it stays valid JSON whatever was pasted.
#[derive(Serialize)]
struct Report {
    version: u8,
    exchanges: Vec<Value>,
    failing: Option<usize>,
    findings: Vec<FindingOut>,
    observations: Vec<Value>,
    ruled_out: Vec<Value>,
    understood: Vec<Value>,
    facts: Value,
}

#[derive(Serialize)]
struct FindingOut {
    cause: &'static str,
    family: &'static str,
    certainty: &'static str,
    title: &'static str,
    message: String,
    reason: String,
    marks: Vec<(usize, usize, usize)>,
    evidence: Vec<Value>,
    gap: Option<String>,
    fixes: Vec<Value>,
    confirm: Value,
    settle: Value,
    behind: Option<&'static str>,
    references: Vec<Value>,
}

/// What the report is written with: the paste, and whether secrets stand in it.
struct Writer<'a> {
    source: &'a Source<'a>,
    redaction: Option<Redaction>,
}

/// The JSON report of a diagnosis, ended by a line end. Secrets are redacted unless they are asked for.
pub fn report(diagnosis: &Diagnosis, source: &Source, secrets: Secrets) -> String {
    let redaction = (secrets == Secrets::Hidden).then(|| Redaction::of(source.paste()));
    let writer = Writer { source, redaction };
    let out = Report {
        version: 1,
        exchanges: diagnosis.exchanges.iter().map(|it| writer.exchange(it)).collect(),
        failing: diagnosis.failing,
        findings: diagnosis.findings.iter().map(|it| writer.finding(it, diagnosis)).collect(),
        observations: diagnosis.observations.iter().map(|it| writer.observation(it)).collect(),
        ruled_out: diagnosis.ruled_out.iter().map(|it| json!({ "cause": it.cause.id(), "why": it.why })).collect(),
        understood: diagnosis.understood.iter().map(|it| json!({ "span": span(it.span), "as": it.what })).collect(),
        facts: writer.facts(&diagnosis.facts),
    };
    let mut text = serde_json::to_string_pretty(&out).unwrap_or_else(|_| String::from("{\"version\":1}"));
    text.push('\n');
    text
}

fn span(span: Span) -> Value {
    json!([span.start, span.end])
}

impl Writer<'_> {
    /// A value that is secret as a whole.
    fn secret(&self, text: &str) -> String {
        if self.redaction.is_some() { redact::redact_value(text) } else { text.to_owned() }
    }

    fn field_value(&self, field: &Field) -> String {
        match self.redaction {
            Some(_) => redact::redact_field(field.name.as_str(), field.value.as_str()),
            None => field.value.as_str().to_owned(),
        }
    }

    /// Text that was read from the paste, decoded or joined, in which secrets may stand.
    fn text(&self, text: &str) -> String {
        if self.redaction.is_some() { redact::redact(text) } else { text.to_owned() }
    }

    /// A part of the paste.
    fn part(&self, span: Span) -> String {
        self.redaction.as_ref().map_or_else(|| self.source.slice(span).to_owned(), |it| it.text(self.source.paste(), span))
    }

    fn fields(&self, fields: &[Field]) -> Vec<Value> {
        let field = |it: &Field| json!({ "name": it.name.as_str(), "value": self.field_value(it), "span": span(it.span()) });
        fields.iter().map(field).collect()
    }

    fn exchange(&self, exchange: &Exchange) -> Value {
        let request = exchange.request.as_ref().map(|it| {
            json!({
                "method": it.method.as_ref().map(Text::as_str),
                "url": it.url.as_ref().map(|it| self.text(it.as_str())),
                "headers": self.fields(&it.fields),
            })
        });
        let response = exchange.response.as_ref().map(|it| {
            json!({
                "status": it.status.map(|it| it.value),
                "reason": it.reason.as_ref().map(Text::as_str),
                "headers": self.fields(&it.fields),
            })
        });
        json!({ "request": request, "response": response })
    }

    fn evidence(&self, evidence: &Evidence) -> Value {
        json!({
            "span": span(evidence.span),
            "text": self.part(evidence.span),
            "label": evidence.label,
            "role": evidence.role.word(),
            "decoded": evidence.decoded.as_deref().map(|it| self.text(it)),
        })
    }

    fn finding(&self, finding: &Finding, diagnosis: &Diagnosis) -> FindingOut {
        let card = finding.cause.page();
        let mut written = self.corrected(finding, diagnosis);
        let mut recipes = recipes(finding, diagnosis);
        let fixes = card.fixes.iter().map(|it| {
            let mut snippets: Vec<Value> = it.snippet.iter().map(|(language, code)| json!({ "language": language, "code": code })).collect();
            // The corrected request belongs to the first thing that the client can do.
            if it.side == "client" {
                snippets.append(&mut written);
            } else {
                snippets.append(&mut recipes);
            }
            json!({ "side": it.side, "title": it.title, "steps": it.steps, "snippets": snippets })
        });
        let settle = finding.settle.as_ref().map(|it| {
            let forks: Vec<Value> = it.forks.iter().map(|(answer, cause)| json!({ "answer": answer, "cause": cause.id() })).collect();
            json!({ "question": it.question, "how": it.how, "forks": forks })
        });
        FindingOut {
            cause: finding.cause.id(),
            family: finding.cause.family().word(),
            certainty: finding.certainty.word(),
            title: card.title,
            message: finding.message.clone(),
            reason: finding.reason.clone(),
            marks: finding.marks.clone(),
            evidence: finding.evidence.iter().map(|it| self.evidence(it)).collect(),
            gap: finding.gap.clone(),
            fixes: fixes.collect(),
            confirm: self.confirm(finding, diagnosis),
            settle: settle.unwrap_or(Value::Null),
            behind: finding.behind.map(|it| it.id()),
            references: card.references.iter().map(|(title, url)| json!({ "title": title, "url": url })).collect(),
        }
    }

    /// The corrected request in every language, where the finding says what to change.
    fn corrected(&self, finding: &Finding, diagnosis: &Diagnosis) -> Vec<Value> {
        let secrets = if self.redaction.is_some() { Secrets::Hidden } else { Secrets::Shown };
        let exchange = diagnosis.failing.and_then(|at| diagnosis.exchanges.get(at));
        let changes = exchange.map(|it| fix::changes(finding, it)).unwrap_or_default();
        let call = exchange.filter(|_| !changes.is_empty()).and_then(|it| fix::corrected(it, &changes, secrets));
        let snippet = |call: &fix::Call, it: &fix::Language| json!({ "language": it.id, "code": (it.write)(call) });
        call.map(|call| fix::LANGUAGES.iter().map(|it| snippet(&call, it)).collect()).unwrap_or_default()
    }

    /// The line to run once it is mended, and what it must print.
    fn confirm(&self, finding: &Finding, diagnosis: &Diagnosis) -> Value {
        let secrets = if self.redaction.is_some() { Secrets::Hidden } else { Secrets::Shown };
        let exchange = diagnosis.failing.and_then(|at| diagnosis.exchanges.get(at));
        let found = exchange.and_then(|it| fix::confirmation(finding, it, &fix::changes(finding, it), secrets));
        found.map_or(Value::Null, |it| json!({ "command": it.command, "prints": it.prints }))
    }

    fn observation(&self, it: &Observation) -> Value {
        let evidence: Vec<Value> = it.evidence.iter().map(|it| self.evidence(it)).collect();
        json!({ "cause": it.cause.id(), "message": it.message, "evidence": evidence })
    }

    fn facts(&self, known: &Known) -> Value {
        let challenges = known.challenges.iter().chain(&known.proxy_challenges).map(|it| {
            json!({
                "scheme": it.scheme.as_str(), "token68": it.token68.as_ref().map(Text::as_str), "params": params(&it.params, None),
                "span": span(it.span), "violations": violations(&it.violations),
            })
        });
        let credentials = known.credentials.iter().chain(&known.proxy_credentials).map(|it| {
            let hidden = |text: &Option<Text>| text.as_ref().map(|it| self.secret(it.as_str()));
            json!({
                "scheme": it.scheme.as_str(), "token68": hidden(&it.token68), "params": params(&it.params, Some(self)),
                "user": it.user.as_ref().map(Text::as_str), "password": hidden(&it.password), "token": hidden(&it.token),
                "span": span(it.span), "violations": violations(&it.violations),
            })
        });
        let mut quality: Vec<&str> = known.quality.iter().map(|(it, _)| it.word()).collect();
        quality.dedup();
        json!({
            "challenges": challenges.collect::<Vec<_>>(),
            "credentials": credentials.collect::<Vec<_>>(),
            "tokens": self.tokens(known),
            "ntlm": ntlm(known),
            "cookies": self.cookies(known),
            "quality": quality,
        })
    }

    fn tokens(&self, known: &Known) -> Vec<Value> {
        let token = |it: &crate::facts::Token| {
            let node = |node: Option<&Node>| node.map_or(Value::Null, value);
            let broken = it.jwt.as_ref().map(|it| violations(&it.violations)).unwrap_or_default();
            json!({
                "kind": match it.kind { TokenKind::Jwt => "jwt", TokenKind::Jwe => "jwe", TokenKind::Opaque => "opaque" },
                "header": node(it.jwt.as_ref().and_then(|it| it.header.as_ref())),
                "payload": node(it.jwt.as_ref().and_then(|it| it.payload.as_ref())),
                "issuer_hint": it.known.map(|it| it.issuer),
                "violations": broken,
            })
        };
        known.tokens.iter().map(token).collect()
    }

    fn cookies(&self, known: &Known) -> Vec<Value> {
        let sent = |name: &str| known.cookies.iter().any(|(it, _)| it.as_str() == name);
        let stored = known.stored.iter().map(|it| {
            let why = it.refused.or(it.held_back);
            json!({
                "name": it.cookie.name.as_str(), "value": self.secret(it.cookie.value.as_str()), "set_by": it.set_by,
                "sent": sent(it.cookie.name.as_str()), "due": why.is_none(), "why": why,
            })
        });
        let known_name = |name: &str| known.stored.iter().any(|it| it.cookie.name.as_str() == name);
        let only_sent = known.cookies.iter().filter(|(name, _)| !known_name(name.as_str())).map(|(name, value)| {
            json!({ "name": name.as_str(), "value": self.secret(value.as_str()), "set_by": null, "sent": true, "due": false, "why": "set before this paste" })
        });
        stored.chain(only_sent).collect()
    }
}

/// What to write on each server, the one that answered first: they belong to the first thing that the server, or one in between, can do.
fn recipes(finding: &Finding, diagnosis: &Diagnosis) -> Vec<Value> {
    let servers = fix::server::servers(finding.cause);
    let found = fix::server::recipes(finding.cause, &servers, &diagnosis.answered());
    let recipe = |(job, server, it, answered): &(&fix::server::Job, &str, fix::server::Recipe, bool)| {
        json!({ "language": it.language, "code": it.code, "server": server, "for": job.title, "answered": answered })
    };
    found.iter().map(recipe).collect()
}

fn violations(list: &[Violation]) -> Vec<Value> {
    list.iter().map(|it| json!({ "span": span(it.span), "what": it.what, "rule": it.rule })).collect()
}

fn params(list: &[Param], hidden_by: Option<&Writer>) -> Vec<Value> {
    let param = |it: &Param| {
        let is_secret = ["response", "signature", "oauth_signature", "oauth_token", "nonce", "cnonce"].iter().any(|name| it.name.as_str().eq_ignore_ascii_case(name));
        let value = match hidden_by {
            Some(writer) if is_secret => writer.secret(it.value.as_str()),
            _ => it.value.as_str().to_owned(),
        };
        json!([it.name.as_str(), value])
    };
    list.iter().map(param).collect()
}

fn ntlm(known: &Known) -> Vec<Value> {
    let message = |it: &crate::http::ntlm::Ntlm| {
        json!({
            "type": it.kind, "user": it.user, "domain": it.domain, "workstation": it.workstation, "target": it.target,
            "span": span(it.span), "violations": violations(&it.violations),
        })
    };
    known.ntlm.iter().map(message).collect()
}

/// A JSON node as serde's value. The reader limits nesting, so this recursion is bounded.
fn value(node: &Node) -> Value {
    match &node.value {
        Json::Null => Value::Null,
        Json::Bool(it) => Value::Bool(*it),
        Json::Number(it) => serde_json::from_str(it.as_str()).unwrap_or_else(|_| Value::String(it.as_str().to_owned())),
        Json::String(it) => Value::String(it.as_str().to_owned()),
        Json::Array(items) => Value::Array(items.iter().map(value).collect()),
        Json::Object(members) => {
            let mut map = Map::new();
            for (name, node) in members {
                map.insert(name.as_str().to_owned(), value(node));
            }
            Value::Object(map)
        }
    }
}
