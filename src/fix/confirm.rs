//! The command that confirms a fix: one line to run once it is made, and what it has to print.

use super::{Call, corrected, server};
use crate::diagnosis::{Change, Finding};
use crate::http::exchange::Exchange;
use crate::redact::Secrets;

/// One line for a POSIX shell, and what it has to print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmation {
    /// The line.
    pub command: String,
    /// What it prints where the fix is right, as the end of "It must print".
    pub prints: String,
}

/// What confirms that a finding's fix is made; `None` where the paste gives no URL that can be called, or nothing is corrected.
pub fn confirmation(finding: &Finding, exchange: &Exchange, changes: &[Change], secrets: Secrets) -> Option<Confirmation> {
    let job = server::jobs(finding.cause).next().map(|it| it.id);
    if changes.is_empty() && job.is_none() {
        return None;
    }
    // A login page that was shown in place of the answer is there at its own address whatever is mended.
    let is_login_page = exchange.status().is_some_and(|it| it < 300);
    if changes.is_empty() && job == Some("api") && is_login_page {
        return None;
    }
    let call = corrected(exchange, changes, secrets)?;
    match job.filter(|_| changes.is_empty()) {
        Some("challenge") => Some(field(&call, "WWW-Authenticate", "a line that begins with `WWW-Authenticate:`")),
        Some("cookie") => Some(field(&call, "Set-Cookie", "a line with `Path=/`, `Secure` and `SameSite=None`, where this request is the one that signs in")),
        Some("preflight") => Some(preflight(call)),
        Some("api") => Some(Confirmation { command: status(&call), prints: "`401`, or a number from 200 to 299, and no longer a redirect".to_owned() }),
        _ => {
            let refused = exchange.status().filter(|it| !(200..300).contains(it)).map_or(String::new(), |it| format!(", and no longer `{it}`"));
            let prints = if matches!(call.method.as_str(), "GET" | "HEAD") { format!("`200`{refused}") } else { format!("a number from 200 to 299{refused}") };
            Some(Confirmation { command: status(&call), prints })
        }
    }
}

/// The call, and its status alone.
fn status(call: &Call) -> String {
    format!("curl -sS -o /dev/null -w '%{{http_code}}\\n' {}", arguments(call))
}

/// The call, and the lines of one field of its answer.
fn field(call: &Call, name: &str, prints: &str) -> Confirmation {
    Confirmation { command: format!("curl -sS -o /dev/null -D - {} | grep -i '^{name}:'", arguments(call)), prints: prints.to_owned() }
}

/// What a browser asks before the call.
fn preflight(mut call: Call) -> Confirmation {
    let origin = call.field("Origin").unwrap_or("<origin of your page>").to_owned();
    if call.field("Access-Control-Request-Method").is_none() {
        let method = if call.method.eq_ignore_ascii_case("OPTIONS") { "GET".to_owned() } else { call.method.clone() };
        let names: Vec<String> = call.fields.iter().map(|(name, _)| name.to_ascii_lowercase()).filter(|it| !SIMPLE.contains(&it.as_str())).collect();
        call.fields = vec![("Origin".to_owned(), origin), ("Access-Control-Request-Method".to_owned(), method)];
        if !names.is_empty() {
            call.fields.push(("Access-Control-Request-Headers".to_owned(), names.join(",")));
        }
        call.method = "OPTIONS".to_owned();
        call.body = None;
    }
    Confirmation { command: status(&call), prints: "`204` or `200`".to_owned() }
}

// Fields for which a browser asks no preflight (Fetch, 2.2.2), and those that it sets itself.
const SIMPLE: &[&str] = &["accept", "accept-language", "content-language", "range", "origin", "referer", "cookie", "cache-control"];

/// Method, URL, fields and content as arguments of curl, on one line.
fn arguments(call: &Call) -> String {
    let implied = if call.body.is_some() { "POST" } else { "GET" };
    let mut words = Vec::new();
    if call.method == "HEAD" {
        words.push("-I".to_owned());
    } else if call.method != implied {
        words.push(format!("-X {}", call.method));
    }
    words.push(line(&call.url));
    words.extend(call.fields.iter().map(|(name, value)| format!("-H {}", line(&super::bash::field(name, value)))));
    words.extend(call.body.iter().map(|it| format!("--data-raw {}", line(it))));
    words.join(" ")
}

/// A word of bash and zsh without a line end in it.
fn line(text: &str) -> String {
    if !text.contains(['\n', '\r']) {
        return super::quote::shell(text);
    }
    let escaped = text.replace('\\', "\\\\").replace('\'', "\\'").replace('\r', "\\r").replace('\n', "\\n");
    format!("$'{escaped}'")
}
