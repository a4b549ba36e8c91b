//! The exchange as it was read: request and response, field by field.

use yew::prelude::*;

use crate::http::exchange::{Exchange, Field, Request, Response};
use crate::text::{Source, Span, Text};
use crate::web::answer::Answer;
use crate::web::parts::fold;
use crate::web::shown;

const FIELD: usize = 400;
const BODY: usize = 4000;

/// The failing exchange.
pub fn exchange(answer: &Answer) -> Html {
    let Some(exchange) = answer.exchange() else { return Html::default() };
    let source = Source::new(&answer.paste);
    let lines = |span: Span| {
        let line = |at: usize| answer.shown_line(source.line_of(at));
        let (from, to) = (line(span.start), line(span.end.saturating_sub(1).max(span.start)));
        if from == to { format!("line {from}") } else { format!("lines {from} to {to}") }
    };
    let hint = match (&exchange.request, &exchange.response) {
        (Some(request), Some(response)) => format!("request {}, response {}", lines(request.span), lines(response.span)),
        (Some(request), None) => format!("request {}, no response", lines(request.span)),
        (None, Some(response)) => format!("no request, response {}", lines(response.span)),
        (None, None) => String::new(),
    };
    fold("The exchange as read", &hint, false, html! { <>{ block("Request as read", request(answer, exchange)) }{ block("Response as read", response(answer, exchange)) }</> })
}

fn block(label: &'static str, text: Option<String>) -> Html {
    text.map_or_else(Html::default, |it| html! { <pre class="code" tabindex="0" translate="no" aria-label={label}><code>{ it }</code></pre> })
}

fn text_of(text: Option<&Text>) -> &str {
    text.map(Text::as_str).unwrap_or_default()
}

fn fields(answer: &Answer, out: &mut Vec<String>, fields: &[Field], are_shown: bool) {
    if fields.is_empty() && !are_shown {
        out.push("(its fields are not in the paste)".to_owned());
    }
    for it in fields {
        let value = if answer.secrets_in(it.value.span()).is_empty() || answer.revealed { it.value.as_str().to_owned() } else { answer.masked(it.value.span()) };
        out.push(format!("{}: {}", shown::plain(it.name.as_str()), shown::cut(&shown::plain(&value), FIELD)));
    }
}

fn body(answer: &Answer, out: &mut Vec<String>, body: Option<&Text>) {
    let Some(body) = body.filter(|it| !it.is_empty()) else { return };
    let text = if answer.revealed || answer.secrets_in(body.span()).is_empty() { body.as_str().to_owned() } else { answer.masked(body.span()) };
    let lines: Vec<String> = shown::cut(&text, BODY).lines().map(shown::plain).collect();
    out.push(String::new());
    out.extend(lines);
}

fn request(answer: &Answer, exchange: &Exchange) -> Option<String> {
    let it: &Request = exchange.request.as_ref()?;
    let line = [it.method.as_ref(), it.url.as_ref(), it.version.as_ref()].map(text_of).join(" ");
    let url_is_secret = it.url.as_ref().is_some_and(|it| !answer.secrets_in(it.span()).is_empty()) && !answer.revealed;
    let line = if url_is_secret { format!("{} {}", text_of(it.method.as_ref()), it.url.as_ref().map(|it| answer.masked(it.span())).unwrap_or_default()) } else { line };
    let mut out = vec![shown::plain(line.trim())];
    fields(answer, &mut out, &it.fields, it.fields_shown);
    body(answer, &mut out, it.body.as_ref());
    Some(out.join("\n"))
}

fn response(answer: &Answer, exchange: &Exchange) -> Option<String> {
    let it: &Response = exchange.response.as_ref()?;
    let status = it.status.map(|it| it.value.to_string()).unwrap_or_default();
    let mut out = vec![shown::plain(format!("{} {status} {}", text_of(it.version.as_ref()), text_of(it.reason.as_ref())).trim())];
    fields(answer, &mut out, &it.fields, it.fields_shown);
    body(answer, &mut out, it.body.as_ref());
    Some(out.join("\n"))
}
