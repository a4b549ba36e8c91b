//! Gathers the facts of a reading.

use super::{Facts, Known, said, tokens};
use crate::http::challenge::{Challenge, read_challenges};
use crate::http::cookie::{SetCookie, Stored, owed, read_cookies, read_set_cookie};
use crate::http::credentials::{Credentials, read_credentials};
use crate::http::exchange::{Exchange, Fields, Request, Response};
use crate::http::jwt::read_jwt;
use crate::http::ntlm::{Ntlm, read_ntlm};
use crate::http::uri::read_url;
use crate::input::Reading;
use crate::products::OwnWordings;
use crate::text::{Source, Spanned, Text};
use crate::time::{Timestamp, read_time};

/// Everything that rules stand on.
pub(crate) fn gather<'a>(source: &'a Source<'a>, reading: &'a Reading, now: Timestamp, own: &OwnWordings) -> Facts<'a> {
    let mut known = Known { quality: reading.quality.clone(), ..Known::default() };
    if let Some(exchange) = reading.failing.and_then(|at| reading.exchanges.get(at)) {
        if let Some(request) = &exchange.request {
            of_request(request, &mut known);
        }
        if let Some(response) = &exchange.response {
            of_response(response, exchange, &mut known);
        }
        known.ntlm = messages(&known.credentials, &known.challenges);
    }
    known.tokens = tokens::gather(reading, &known.credentials, &known.cookies);
    let at = known.date.map_or(now, |it| it.value);
    known.stored = stored(reading, at);
    let mut facts = Facts { source, reading, known, now, looked: Default::default() };
    let heard = said::gather(&facts, own);
    (facts.known.said, facts.known.own, facts.known.answerers) = (heard.said, heard.own, heard.answerers);
    facts
}

fn of_request(request: &Request, known: &mut Known) {
    let credentials = |name: &str| -> Vec<Credentials> { request.fields_named(name).map(|it| read_credentials(&it.value)).collect() };
    known.credentials = credentials("Authorization");
    known.proxy_credentials = credentials("Proxy-Authorization");
    known.cookies = request.fields_named("Cookie").flat_map(|it| read_cookies(&it.value)).collect();
    known.dpop = request.fields_named("DPoP").map(|it| read_jwt(&it.value)).collect();
}

fn of_response(response: &Response, exchange: &Exchange, known: &mut Known) {
    let values = |name: &str| -> Vec<&Text> { response.fields.iter().filter(|it| it.is(name)).map(|it| &it.value).collect() };
    known.challenges = read_challenges(&values("WWW-Authenticate"));
    known.proxy_challenges = read_challenges(&values("Proxy-Authenticate"));
    known.date = response.field("Date").and_then(|it| Some(Spanned::new(read_time(it.value.as_str())?, it.value.span()))).or(exchange.time);
}

/// The NTLM messages of credentials and challenges: the request's first, as they were sent.
fn messages(credentials: &[Credentials], challenges: &[Challenge]) -> Vec<Ntlm> {
    let sent = credentials.iter().filter(|it| it.is("NTLM") || it.is("Negotiate")).filter_map(|it| it.token68.as_ref());
    let got = challenges.iter().filter(|it| it.is("NTLM") || it.is("Negotiate")).filter_map(|it| it.token68.as_ref());
    sent.chain(got).filter_map(read_ntlm).collect()
}

/// What a browser that saw the exchanges before the failing one has stored, and whether it owes it to the failing request.
fn stored(reading: &Reading, now: Timestamp) -> Vec<Stored> {
    let Some(failing) = reading.failing else { return Vec::new() };
    let Some(url) = reading.exchanges.get(failing).and_then(absolute_url) else { return Vec::new() };
    let mut set: Vec<(String, SetCookie)> = Vec::new();
    for exchange in reading.exchanges.get(..failing).unwrap_or_default() {
        let (Some(response), Some(from)) = (&exchange.response, absolute_url(exchange)) else { continue };
        let cookies = response.fields_named("Set-Cookie").filter_map(|it| read_set_cookie(&it.value));
        set.extend(cookies.map(|it| (from.clone(), it)));
    }
    if set.is_empty() {
        return Vec::new();
    }
    let cross_site = reading.exchanges.get(failing).and_then(|it| it.request.as_ref()).is_some_and(is_cross_site);
    owed(&set, &url, cross_site, now)
}

fn is_cross_site(request: &Request) -> bool {
    request.field("Sec-Fetch-Site").is_some_and(|it| it.value.as_str().eq_ignore_ascii_case("cross-site"))
}

/// The absolute URL of a request: as written, or put together from `Host`. Without a scheme, https is taken, which holds no cookie back.
pub(crate) fn absolute_url(exchange: &Exchange) -> Option<String> {
    let request = exchange.request.as_ref()?;
    let url = request.url.as_ref()?.as_str();
    if read_url(url).scheme.is_some() {
        return Some(url.to_owned());
    }
    let host = request.field("Host")?.value.as_str();
    let slash = if url.starts_with('/') { "" } else { "/" };
    Some(format!("https://{host}{slash}{url}"))
}
