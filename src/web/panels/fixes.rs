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

use crate::fix::server::{Recipe, Server, recipes};
use crate::web::library::Library;
use crate::web::state::Action;

/// What it is given.
#[derive(Clone, Properties, PartialEq)]
pub struct Props {
    /// The answer.
    pub answer: Rc<Answer>,
    /// The recipes, once they are there.
    pub library: Option<Rc<Library>>,
    /// Where actions go.
    pub act: Callback<Action>,
}

/// What to change.
#[component]
pub fn Fixes(props: &Props) -> Html {
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
            { confirm(answer, first) }
            { answered(props, first) }
            <div class="folds">{ for fixes.map(|it| html! {
                <details>
                    <summary><span class="side">{ side(it) }</span>{ " " }{ inline(it.title) }</summary>
                    <div class="fix">{ steps(it) }{ snippet(it) }</div>
                </details>
            }) }{ others(props, first) }</div>
        </section>
    }
}

/// The line that confirms the fix, and what it must print.
fn confirm(answer: &Answer, finding: &Finding) -> Html {
    let secrets = if answer.revealed { Secrets::Shown } else { Secrets::Hidden };
    let found = answer.exchange().and_then(|it| fix::confirmation(finding, it, &fix::changes(finding, it), secrets));
    found.map_or_else(Html::default, |it| html! {
        <div class="fix confirm"><h3><span class="side">{ "To confirm it" }</span>{ " this line must print " }{ inline(&it.prints) }</h3>{ code(&crate::web::shown::plain(&it.command), false) }</div>
    })
}

fn servers<'p>(props: &'p Props, finding: &Finding) -> Vec<Server<'p>> {
    // Nothing is read where nothing is to be shown.
    fix::server::jobs(finding.cause).next().and(props.library.as_ref()).map(|it| it.servers.iter().map(|text| Server::read(text)).collect()).unwrap_or_default()
}

fn recipe(it: &Recipe) -> Html {
    html! { <>{ if it.why.is_empty() { Html::default() } else { html! { <p>{ inline(it.why) }</p> } } }{ code(it.code, false) }</> }
}

/// What to write on the server that answered.
fn answered(props: &Props, finding: &Finding) -> Html {
    let servers = servers(props, finding);
    let found = recipes(finding.cause, &servers, &props.answer.diagnosis.answered());
    html! { <>{ for found.iter().filter(|(.., answered)| *answered).map(|(job, label, it, _)| html! {
        <div class="fix"><h3><span class="side">{ format!("In {label}") }</span>{ " " }{ job.title }</h3>{ recipe(it) }</div>
    }) }</> }
}

/// The same on every other server, folded by what is to be done.
fn others(props: &Props, finding: &Finding) -> Html {
    let servers = servers(props, finding);
    let found = recipes(finding.cause, &servers, &props.answer.diagnosis.answered());
    let of = |job: &'static fix::server::Job| {
        let all: Vec<_> = found.iter().filter(|(own, .., answered)| *own == job && !answered).collect();
        let known = found.iter().any(|(own, .., answered)| *own == job && *answered);
        let hint = format!("{} {}servers", all.len(), if known { "other " } else { "" });
        html! {
            <details>
                <summary>{ job.title }{ " " }<span class="hint">{ hint }</span></summary>
                <div class="folds">{ for all.iter().map(|(_, label, it, _)| html! { <details><summary>{ *label }</summary><div class="fix">{ recipe(it) }</div></details> }) }</div>
            </details>
        }
    };
    html! { <>{ for fix::server::jobs(finding.cause).filter(|job| found.iter().any(|(own, ..)| own == job)).map(of) }</> }
}

/// Which line of the paste a single change is about.
fn only_line(answer: &Answer, finding: &Finding) -> Html {
    let line = || -> Option<usize> {
        let changes = fix::changes(finding, answer.exchange()?);
        let [Change::SetField(name, _) | Change::RemoveField(name)] = changes.as_slice() else { return None };
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
    let Some(exchange) = answer.exchange() else { return Vec::new() };
    let changes = fix::changes(finding, exchange);
    if changes.is_empty() {
        return Vec::new();
    }
    let secrets = if answer.revealed { Secrets::Shown } else { Secrets::Hidden };
    let mut tabs = Vec::new();
    if let Some(change) = change(answer, exchange, &changes) {
        tabs.push(Tab { label: "Change", code: Rc::from(change), is_change: true });
    }
    if let Some(call) = fix::corrected(exchange, &changes, secrets) {
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
