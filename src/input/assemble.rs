//! Parts of a paste put together into exchanges.

use super::reader::{Claim, Part};
use super::{Reading, choose};
use crate::diagnosis::Understood;
use crate::http::exchange::Exchange;
use crate::text::Span;

/// Puts requests and responses together, in the order of the paste, and everything else beside them.
pub(crate) fn assemble(claims: Vec<Claim>) -> Reading {
    let mut reading = Reading::default();
    for claim in claims {
        let mut span = None::<Span>;
        for part in claim.parts {
            let place = add(&mut reading, part);
            span = Some(span.map_or(place, |it| it.to(place)));
        }
        if let Some(span) = span {
            reading.understood.push(Understood { span, what: claim.what });
        }
    }
    reading.failing = choose::failing(&reading.exchanges);
    reading
}

fn add(reading: &mut Reading, part: Part) -> Span {
    match part {
        Part::Request(request) | Part::Command(request) => {
            let span = request.span;
            reading.exchanges.push(Exchange { request: Some(request), ..Exchange::default() });
            span
        }
        Part::Response(response) => {
            let span = response.span;
            match reading.exchanges.last_mut().filter(|it| it.response.is_none()) {
                Some(open) => open.response = Some(response),
                None => reading.exchanges.push(Exchange { response: Some(response), ..Exchange::default() }),
            }
            span
        }
        Part::Exchange(exchange) => {
            let span = exchange.span();
            reading.exchanges.push(*exchange);
            span
        }
        Part::Body(text) | Part::Saying(text) => {
            let span = text.span();
            reading.sayings.push(text);
            span
        }
    }
}

