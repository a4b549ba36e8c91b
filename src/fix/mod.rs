//! A fix is a change to the request: applied to the exchange that was pasted, and written in the languages that people use.

mod bash;
mod confirm;
mod csharp;
mod dart;
mod cmd;
mod fetch;
mod go;
mod guzzle;
mod httpie;
mod httpx;
mod java;
mod axios;
mod okhttp;
mod php;
mod powershell;
mod quote;
mod raw;
mod reqwest;
mod requests;
mod ruby;
mod swift;
mod usual;
pub mod server;
mod wget;

pub use confirm::{Confirmation, confirmation};
pub use usual::changes;

use crate::diagnosis::Change;
use crate::http::exchange::{Exchange, Fields, Request};
use crate::http::uri::read_url;
use crate::redact::Secrets;
use crate::text::{Seek, Text};

/// A request to write down: absolute URL, fields without those that clients set themselves, content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// The method.
    pub method: String,
    /// The absolute URL.
    pub url: String,
    /// Names and values, in order.
    pub fields: Vec<(String, String)>,
    /// The content.
    pub body: Option<String>,
}

impl Call {
    /// The value of a field, in any case of its name.
    pub fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(it, _)| it.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    fn set(&mut self, name: &str, value: &str) {
        let mut field = Some((name.to_owned(), value.to_owned()));
        let set = |it: (String, String)| if it.0.eq_ignore_ascii_case(name) { field.take() } else { Some(it) };
        self.fields = std::mem::take(&mut self.fields).into_iter().filter_map(set).collect();
        self.fields.extend(field);
    }
}

/// A language that requests can be written in.
#[derive(Clone, Copy, Debug)]
pub struct Language {
    /// Its id: `curl`, `python-requests`.
    pub id: &'static str,
    /// What people call it.
    pub label: &'static str,
    /// Writes a request.
    pub write: fn(&Call) -> String,
}

// Every language, the most used first. A language is one file and one word here.
macro_rules! languages {
    ($($name:ident),* $(,)?) => {
        /// Every language, the most used first.
        pub const LANGUAGES: &[Language] = &[$($name::LANGUAGE),*];
    };
}

languages! {
    bash, fetch, requests, go, csharp, java, php, ruby, axios, httpx, powershell, cmd, httpie, wget, okhttp, reqwest, guzzle, swift, dart, raw
}

// Fields that a client sets by itself, or that belong to one connection: written down they are noise, or wrong.
const IMPLIED: &[&str] = &[
    "host", "content-length", "connection", "keep-alive", "transfer-encoding", "accept-encoding", "user-agent", "te", "upgrade", "proxy-connection", "trailer", "priority",
    "expect", "dnt", "upgrade-insecure-requests", "pragma",
];

/// The request of an exchange with the changes applied; `None` where the paste gives no URL that can be called.
///
/// Secrets stand as named placeholders (`<value of X-Api-Key>`) unless they are asked for.
pub fn corrected(exchange: &Exchange, changes: &[Change], secrets: Secrets) -> Option<Call> {
    let request = exchange.request.as_ref()?;
    let mut call = call(request)?;
    for change in changes {
        match change {
            Change::SetField(name, value) => {
                call.set(name, value);
                // Clients make a field of their own from user name and password in the URL.
                if name.eq_ignore_ascii_case("authorization") {
                    call.url = without_userinfo(&call.url);
                }
            }
            Change::RemoveField(name) => call.fields.retain(|(it, _)| !it.eq_ignore_ascii_case(name)),
            Change::SetUrl(url) => call.url.clone_from(url),
            Change::SetMethod(method) => call.method.clone_from(method),
            Change::SetBody(body) => call.body = Some(body.clone()),
        }
    }
    if secrets == Secrets::Hidden {
        hide(&mut call);
    }
    Some(call)
}

/// The request as pasted, in a form that can be sent.
fn call(request: &Request) -> Option<Call> {
    let url = request.url.as_ref()?.as_str();
    let url = if read_url(url).scheme.is_some() {
        url.to_owned()
    } else {
        let host = request.field("Host")?.value.as_str();
        let scheme = if is_loopback(host) && !host.ends_with("443") { "http" } else { "https" };
        format!("{scheme}://{host}{}{url}", if url.starts_with('/') { "" } else { "/" })
    };
    let body = request.body.as_ref().map(|it| it.as_str().to_owned());
    // A method is written bare into lines that people run, and those in use are words of letters: another is not taken over.
    let is_word = |it: &&str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_alphabetic() || it == b'-');
    let implied = if body.is_some() { "POST" } else { "GET" };
    let method = request.method.as_ref().map(Text::as_str).filter(is_word).unwrap_or(implied);
    let kept = request.fields.iter().filter(|it| {
        let name = it.name.as_str().to_ascii_lowercase();
        !name.starts_with(':') && !name.starts_with("sec-") && !IMPLIED.contains(&name.as_str())
    });
    let fields = kept.map(|it| (it.name.as_str().to_owned(), it.value.as_str().to_owned())).collect();
    Some(Call { method: method.to_owned(), url, fields, body })
}

/// Whether a host is this machine, where hardly anybody speaks https.
fn is_loopback(host: &str) -> bool {
    let name = host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|it| it.is_ascii_digit())).map_or(host, |it| it.0);
    name.eq_ignore_ascii_case("localhost") || name == "[::1]" || name.strip_prefix("127.").is_some_and(|it| it.bytes().all(|it| it.is_ascii_digit() || it == b'.'))
}

fn without_userinfo(url: &str) -> String {
    let Some((scheme, rest)) = url.cut("://") else { return url.to_owned() };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, tail) = rest.split_at_checked(end).unwrap_or((rest, ""));
    authority.rsplit_once('@').map_or_else(|| url.to_owned(), |(_, host)| format!("{scheme}://{host}{tail}"))
}

/// Puts named placeholders in the place of secrets.
fn hide(call: &mut Call) {
    for (name, value) in &mut call.fields {
        let hidden = crate::redact::redact_field(name, value);
        if hidden == *value || value.contains('<') {
            continue;
        }
        *value = match value.split_once(' ') {
            Some((scheme, _)) if name.eq_ignore_ascii_case("authorization") => format!("{scheme} <{}>", credential_of(scheme)),
            _ if name.eq_ignore_ascii_case("cookie") => String::from("<your cookies>"),
            _ => format!("<value of {name}>"),
        };
    }
    call.url = crate::redact::redact(&call.url);
    call.body = call.body.as_deref().map(crate::redact::redact);
}

fn credential_of(scheme: &str) -> &'static str {
    match scheme.to_ascii_lowercase().as_str() {
        "basic" => "base64 of user:password",
        "bearer" => "access token",
        _ => "credentials",
    }
}
