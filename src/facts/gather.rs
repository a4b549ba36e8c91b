//! Gathers the facts of a reading.

use super::{Facts, Known, tokens};
use crate::http::challenge::read_challenges;
use crate::http::cookie::read_cookies;
use crate::http::credentials::{Credentials, read_credentials};
use crate::http::exchange::{Exchange, Fields};
use crate::input::Reading;
use crate::text::{Source, Spanned, Text};
use crate::time::{Timestamp, read_time};

/// Everything that rules stand on.
pub(crate) fn gather<'a>(source: &'a Source<'a>, reading: &'a Reading, now: Timestamp) -> Facts<'a> {
    let mut known = Known { quality: reading.quality.clone(), ..Known::default() };
    if let Some(exchange) = reading.failing.and_then(|at| reading.exchanges.get(at)) {
        of_exchange(exchange, &mut known);
        known.tokens = tokens::gather(exchange, &known.credentials);
    }
    Facts { source, reading, known, now }
}

fn of_exchange(exchange: &Exchange, known: &mut Known) {
    if let Some(request) = &exchange.request {
        let credentials = |name: &str| -> Vec<Credentials> { request.fields_named(name).map(|it| read_credentials(&it.value)).collect() };
        known.credentials = credentials("Authorization");
        known.proxy_credentials = credentials("Proxy-Authorization");
        known.cookies = request.fields_named("Cookie").flat_map(|it| read_cookies(&it.value)).collect();
    }
    if let Some(response) = &exchange.response {
        let values = |name: &str| -> Vec<&Text> { response.fields.iter().filter(|it| it.is(name)).map(|it| &it.value).collect() };
        known.challenges = read_challenges(&values("WWW-Authenticate"));
        known.proxy_challenges = read_challenges(&values("Proxy-Authenticate"));
        known.date = response.field("Date").and_then(|it| Some(Spanned::new(read_time(it.value.as_str())?, it.value.span()))).or(exchange.time);
    }
}
