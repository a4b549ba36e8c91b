//! Two readings of one message or exchange made one.

use crate::http::exchange::{Exchange, Fields, Request, Response, Shown};
use crate::input::target;
use crate::text::Seek;

/// Whether a request on the wire is what the command before it sent.
pub(super) fn same_call(command: &Request, request: &Request) -> bool {
    request.method.as_ref().is_some_and(|it| it.as_str() == "CONNECT") || target::agree(command, request)
}

/// A request that is told after the same one was answered is the next try, unless it tells what was not known of the first.
pub(super) fn begins_anew(told: &Exchange, exchange: &Exchange) -> bool {
    let shows = |it: &Exchange| it.request.as_ref().is_some_and(|it| it.fields_shown);
    let has_method = told.request.as_ref().is_some_and(|it| it.method.is_some());
    // A browser's console says twice of each request how it went.
    let ends = told.sayings.first().is_some_and(|it| ["finished loading", "failed loading"].iter().any(|words| it.as_str().holds(words)));
    !ends && told.response.is_none() && exchange.response.is_some() && has_method && (!shows(told) || shows(exchange))
}

/// The wire shows what was sent; the command's options and its scheme are kept.
pub(super) fn sent(before: &mut Request, mut request: Request) {
    request.settings.append(&mut before.settings);
    if let (Some(told), Some(url)) = (&before.url, &mut request.url)
        && request.method.as_ref().is_none_or(|it| it.as_str() != "CONNECT")
    {
        if !url.as_str().holds("://") {
            *url = target::absolute(told, url);
        } else if target::is_written_fuller(told, url) {
            *url = told.clone();
        }
    }
    request.url = request.url.or_else(|| before.url.take());
    request.method = request.method.or_else(|| before.method.take());
    request.body = request.body.or_else(|| before.body.take());
    request.span = if request.span.start > before.span.start { before.span.to(request.span) } else { request.span };
    *before = request;
}

/// Adds the fields that a request shows apart from its first line.
pub(super) fn add_fields(before: &mut Request, request: Request) {
    before.fields.extend(request.fields);
    before.fields_shown = true;
    before.body = before.body.take().or(request.body);
    before.span = before.span.to(request.span);
    if before.shown == Shown::Told {
        before.shown = request.shown;
    }
}

/// Whether the second only adds what the first lacks.
pub(super) fn completes(before: &Response, response: &Response) -> bool {
    match (before.status, response.status) {
        (Some(_), None) => !before.fields_shown || response.fields.is_empty(),
        (None, _) => !before.fields_shown || response.fields.is_empty(),
        (Some(one), Some(other)) => one.value == other.value && !before.fields_shown && response.fields_shown,
    }
}

/// Adds what another reading of the same response shows.
pub(super) fn complete(before: &mut Response, response: Response) {
    before.status = before.status.or(response.status);
    before.reason = before.reason.take().or(response.reason);
    before.version = before.version.take().or(response.version);
    before.fields_shown |= response.fields_shown;
    before.fields.extend(response.fields);
    before.body = before.body.take().or(response.body);
    before.span = before.span.to(response.span);
}

/// `-v` together with `-i` shows each head twice.
pub(super) fn repeats(before: &Response, response: &Response) -> bool {
    // A program that prints the status line once more adds nothing either.
    let bare = response.fields.is_empty() && response.body.is_none() && !before.fields.is_empty();
    if bare && before.status.is_some() && before.status.map(|it| it.value) == response.status.map(|it| it.value) {
        return true;
    }
    before.status.map(|it| it.value) == response.status.map(|it| it.value)
        && before.fields.len() == response.fields.len()
        && before.fields.len() > 1
        && before.fields.iter().zip(response.all()).all(|(one, other)| one.value.as_str() == other.value.as_str())
}

/// Adds what was told of an exchange to what is shown of it.
pub(super) fn fill(exchange: &mut Exchange, told: Exchange) {
    match (exchange.request.as_mut(), told.request) {
        (None, request) => exchange.request = request,
        (Some(before), Some(request)) => {
            before.method = before.method.take().or(request.method);
            if let Some(url) = request.url
                && before
                    .url
                    .as_ref()
                    .is_none_or(|it| !it.as_str().holds("://") && url.as_str().holds("://") && before.shown == Shown::Told)
            {
                before.url = Some(url);
            }
            if !before.fields_shown && request.fields_shown {
                before.fields = request.fields;
                before.fields_shown = true;
            }
        }
        (Some(_), None) => {}
    }
    match (exchange.response.as_mut(), told.response) {
        (None, response) => exchange.response = response,
        (Some(before), Some(response)) => {
            before.status = before.status.or(response.status);
            before.reason = before.reason.take().or(response.reason);
            before.body = before.body.take().or(response.body);
            if !before.fields_shown && response.fields_shown {
                before.fields = response.fields;
                before.fields_shown = true;
            }
        }
        (Some(_), None) => {}
    }
    exchange.time = exchange.time.or(told.time);
    exchange.sayings.extend(told.sayings);
}
