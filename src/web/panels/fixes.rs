//! What to change: by side, the request as a change, the same in every language.

use std::rc::Rc;

use yew::prelude::*;

use crate::diagnosis::{Change, Finding};
use crate::fix;
use crate::http::exchange::{Exchange, Fields};
use crate::page::Fix;
use crate::redact::Secrets;
use crate::text::Source;
use crate::web::answer::Answer;
use crate::web::parts::markdown::inline;
use crate::web::parts::tabs::{Tab, Tabs, code};

use super::Panel;

/// What to change.
#[component]
pub fn Fixes(props: &Panel) -> Html {
    let answer = &*props.answer;
    let Some(first) = answer.first() else { return Html::default() };
    let mut fixes = first.cause.page().fixes.iter();
    let main = fixes.next();
    let tabs = tabs(answer, first);
    html! {
        <section class="fixes" aria-labelledby="fixes">
            <div class="panel-head"><h2 id="fixes">{ "What to change" }</h2>{ only_line(answer, first) }</div>
            { main.map_or_else(Html::default, |it| html! {
                <div class="fix">
                    <h3><span class="side">{ side(it) }</span>{ " " }{ inline(it.title) }</h3>
                    { steps(it) }
                    { if tabs.is_empty() { snippet(it) } else { html! { <Tabs id="fix" {tabs} act={props.act.clone()} /> } } }
                </div>
            }) }
            <div class="folds">{ for fixes.map(|it| html! {
                <details>
                    <summary><span class="side">{ side(it) }</span>{ " " }{ inline(it.title) }</summary>
                    <div class="fix">{ steps(it) }{ snippet(it) }</div>
                </details>
            }) }</div>
        </section>
    }
}

/// Which line of the paste a single change is about.
fn only_line(answer: &Answer, finding: &Finding) -> Html {
    let line = || -> Option<usize> {
        let [Change::SetField(name, _) | Change::RemoveField(name)] = finding.changes.as_slice() else { return None };
        let field = answer.exchange()?.request.as_ref()?.field(name)?;
        Some(answer.shown_line(Source::new(&answer.paste).line_of(field.span().start)))
    };
    line().map_or_else(Html::default, |it| html! { <p>{ format!("Only line {it} of your paste needs to.") }</p> })
}

fn side(it: &Fix) -> &'static str {
    match it.side {
        "server" => "On the server",
        "between" => "In between",
        _ => "In your client",
    }
}

fn steps(it: &Fix) -> Html {
    if it.steps.is_empty() { Html::default() } else { html! { <ol class="steps">{ for it.steps.iter().map(|it| html! { <li>{ inline(it) }</li> }) }</ol> } }
}

fn snippet(it: &Fix) -> Html {
    it.snippet.map_or_else(Html::default, |(language, text)| code(text, language == "diff"))
}

/// The change, and the request with it in every language.
fn tabs(answer: &Answer, finding: &Finding) -> Vec<Tab> {
    let Some(exchange) = answer.exchange().filter(|_| !finding.changes.is_empty()) else { return Vec::new() };
    let secrets = if answer.revealed { Secrets::Shown } else { Secrets::Hidden };
    let mut tabs = Vec::new();
    if let Some(change) = change(answer, exchange, &finding.changes) {
        tabs.push(Tab { label: "Change", code: Rc::from(change), is_change: true });
    }
    if let Some(call) = fix::corrected(exchange, &finding.changes, secrets) {
        tabs.extend(fix::LANGUAGES.iter().map(|it| Tab { label: it.label, code: Rc::from((it.write)(&call)), is_change: false }));
    }
    tabs
}

/// The request line, its host, and the lines that change.
fn change(answer: &Answer, exchange: &Exchange, changes: &[Change]) -> Option<String> {
    let request = exchange.request.as_ref()?;
    let method = request.method.as_ref().map_or("GET", |it| it.as_str());
    let url = request.url.as_ref()?.as_str();
    let mut lines = Vec::new();
    let moved = changes.iter().find_map(|it| match it {
        Change::SetUrl(to) => Some((method, to.as_str())),
        Change::SetMethod(to) => Some((to.as_str(), url)),
        _ => None,
    });
    match moved {
        Some((to, place)) => lines.extend([format!("-{method} {url}"), format!("+{to} {place}")]),
        None => lines.push(format!(" {method} {url}")),
    }
    lines.extend(request.field("Host").map(|it| format!(" Host: {}", it.value.as_str())));
    for it in changes {
        let name = match it {
            Change::SetField(name, _) | Change::RemoveField(name) => name.as_str(),
            _ => "",
        };
        let old = request.all().iter().filter(|it| it.is(name)).map(|it| format!("-{}: {}", it.name.as_str(), crate::web::shown::cut(&answer.masked(it.value.span()), 160)));
        lines.extend(old);
        match it {
            Change::SetField(name, value) => lines.push(format!("+{name}: {value}")),
            Change::SetBody(body) => lines.extend(["+".to_owned(), format!("+{body}")]),
            _ => {}
        }
    }
    (lines.len() > 1).then(|| lines.join("\n"))
}
