//! Several exchanges: when each took place, which of them failed, and which one the verdict is about.

use std::rc::Rc;

use yew::prelude::*;

use crate::http::exchange::{Exchange, Fields};
use crate::web::answer::Answer;
use crate::web::shown;
use crate::web::state::Action;

use super::strip::{Carried, strip};
use super::{Panel, send};

/// So many exchanges in a row that went well are one line of the list.
const RUN: usize = 4;
/// More than this are not listed.
const MOST: usize = 400;

/// The exchanges of a paste that holds several: a line of time, and a list to choose from.
#[component]
pub fn Exchanges(props: &Panel) -> Html {
    let all = use_state(|| false);
    let answer = &*props.answer;
    let exchanges = &answer.diagnosis.exchanges;
    let carried = Carried::of(exchanges);
    let choose = |value: bool| {
        let all = all.clone();
        move |_: MouseEvent| all.set(value)
    };
    let folds = longest_run(exchanges) >= RUN;
    html! {
        <section class="several" aria-label="The exchanges of the paste">
            { strip(answer, &carried) }
            { if folds { html! {
                <div class="har-tools"><span class="seg" role="group" aria-label="Which exchanges">
                    <button class="btn" type="button" aria-pressed={(!*all).to_string()} onclick={choose(false)}>{ "Failures, and what led there" }</button>
                    <button class="btn" type="button" aria-pressed={all.to_string()} onclick={choose(true)}>{ format!("All {}", exchanges.len()) }</button>
                </span></div>
            } } else { Html::default() } }
            <div class="har-wrap"><table class="har">
                <caption class="vh">{ "The exchanges, in order of time. Choose one to diagnose it." }</caption>
                <thead><tr><th class="n" scope="col">{ "No." }</th><th class="st" scope="col">{ "Status" }</th><th scope="col">{ "Request" }</th><th class="cr" scope="col">{ "Credential" }</th><th class="at" scope="col">{ "At" }</th></tr></thead>
                <tbody>{ for rows(&props.answer, &carried, *all || !folds, &props.act) }</tbody>
            </table></div>
        </section>
    }
}

/// Whether the server refused an exchange for want of credentials or rights.
pub fn is_failure(it: &Exchange) -> bool {
    it.status().is_some_and(|it| matches!(it, 401 | 403 | 407 | 419 | 440 | 498 | 511))
}

/// How many exchanges from the start of a list went well and led to no failure: the one right before a failure is shown with it.
fn quiet(rest: &[Exchange]) -> usize {
    let well = rest.iter().take_while(|it| !is_failure(it)).count();
    if well < rest.len() { well.saturating_sub(1) } else { well }
}

fn longest_run(exchanges: &[Exchange]) -> usize {
    exchanges.split(is_failure).map(|it| it.len()).max().unwrap_or(0)
}

fn rows(answer: &Rc<Answer>, carried: &Carried, all: bool, act: &Callback<Action>) -> Vec<Html> {
    let exchanges = &answer.diagnosis.exchanges;
    let mut rows = Vec::new();
    let mut at = 0_usize;
    while at < exchanges.len() && rows.len() < MOST {
        let run = quiet(exchanges.get(at..).unwrap_or_default());
        // The chosen one is in sight wherever it stands.
        let run = answer.diagnosis.failing.filter(|it| *it >= at).map_or(run, |it| run.min(it.saturating_sub(at)));
        if !all && run >= RUN {
            let last = at.saturating_add(run);
            rows.push(html! { <tr class="fold"><td class="n">{ format!("{}–{last}", at.saturating_add(1)) }</td><td colspan="4">{ went_well(carried, at, last) }</td></tr> });
            at = last;
            continue;
        }
        rows.extend(exchanges.get(at).map(|it| row(answer, it, at, carried, act)));
        at = at.saturating_add(1);
    }
    rows
}

/// `18 that went well, with Bearer A`: a run of exchanges, and what they carried if it is one thing.
fn went_well(carried: &Carried, from: usize, to: usize) -> String {
    let count = to.saturating_sub(from);
    let first = carried.word(from);
    let same = (from..to).all(|it| carried.word(it) == first);
    match first.as_str() {
        "none" if same => format!("{count} that went well without a credential"),
        with if same => format!("{count} that went well, with {with}"),
        _ => format!("{count} that went well"),
    }
}

fn row(answer: &Answer, it: &Exchange, at: usize, carried: &Carried, act: &Callback<Action>) -> Html {
    let request = it.request.as_ref();
    let method = request.and_then(|it| it.method.as_ref()).map(|it| it.as_str()).unwrap_or_default();
    let url = request.and_then(|it| it.url.as_ref()).map(|it| answer.masked(it.span())).unwrap_or_default();
    let url = url.split_once("://").map_or(url.as_str(), |it| it.1);
    let chosen = answer.diagnosis.failing == Some(at);
    let moved = it.response.as_ref().and_then(|it| it.field("Location")).map(|it| format!("to {}", shown::cut(&shown::plain(it.value.as_str()), 60)));
    let note = if chosen { Some("the verdict is about this one".to_owned()) } else { moved };
    let status = it.status().map_or_else(|| "no answer".to_owned(), |it| it.to_string());
    let name = shown::cut(&shown::plain(format!("{method} {url}").trim()), 90);
    let name = if name.is_empty() { "request not in the paste".to_owned() } else { name };
    html! {
        <tr class={is_failure(it).then_some("fail")} aria-current={chosen.then_some("true")}>
            <td class="n">{ at.saturating_add(1) }</td>
            <td class="st">{ status }</td>
            <td>
                <button type="button" class="pick" aria-pressed={chosen.to_string()} onclick={send(act, Action::Chosen(at))}><code translate="no">{ name }</code></button>
                { note.map_or_else(Html::default, |it| html! { <span class="note">{ it }</span> }) }
            </td>
            <td class="cr">{ carried.word(at) }</td>
            <td class="at">{ it.time.map(|it| it.value.clock()).unwrap_or_default() }</td>
        </tr>
    }
}
