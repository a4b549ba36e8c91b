//! Several exchanges: when each took place, and which of them failed.

use yew::prelude::*;

use crate::http::exchange::{Exchange, Fields};
use crate::text::Source;
use crate::time::Timestamp;
use crate::web::answer::Answer;
use crate::web::panels::{Panel, send};
use crate::web::shown;
use crate::web::state::Action;

/// So many exchanges in a row that went well are one line of the list.
const RUN: usize = 4;
/// More than this are not listed.
const MOST: usize = 400;

/// The exchanges of a paste that holds several.
#[component]
pub fn Exchanges(props: &Panel) -> Html {
    let all = use_state(|| false);
    let answer = &*props.answer;
    let exchanges = &answer.diagnosis.exchanges;
    let failed = exchanges.iter().filter(|it| is_failure(it)).count();
    let choose = |value: bool| {
        let all = all.clone();
        move |_: MouseEvent| all.set(value)
    };
    html! {
        <details open=true>
            <summary><h3>{ format!("{} exchanges", exchanges.len()) }</h3>{ " " }<span class="hint">{ format!("{failed} failed") }</span></summary>
            <div>
                { strip(exchanges) }
                { if exchanges.len() > RUN { html! {
                    <div class="har-tools"><span class="seg" role="group" aria-label="Which exchanges">
                        <button class="btn" type="button" aria-pressed={(!*all).to_string()} onclick={choose(false)}>{ "Failures, and what led there" }</button>
                        <button class="btn" type="button" aria-pressed={all.to_string()} onclick={choose(true)}>{ format!("All {}", exchanges.len()) }</button>
                    </span></div>
                } } else { Html::default() } }
                <div class="har-wrap"><table class="har">
                    <caption class="vh">{ "The exchanges, in order of time" }</caption>
                    <thead><tr><th class="n" scope="col">{ "No." }</th><th class="st" scope="col">{ "Status" }</th><th scope="col">{ "Request" }</th><th class="cr" scope="col">{ "Credential" }</th><th class="at" scope="col">{ "At" }</th></tr></thead>
                    <tbody>{ for rows(answer, *all, &props.act) }</tbody>
                </table></div>
            </div>
        </details>
    }
}

fn is_failure(it: &Exchange) -> bool {
    it.status().is_some_and(|it| matches!(it, 401 | 403 | 407 | 419 | 440 | 498 | 511))
}

fn rows(answer: &Answer, all: bool, act: &Callback<Action>) -> Vec<Html> {
    let exchanges = &answer.diagnosis.exchanges;
    let source = Source::new(&answer.paste);
    let mut known: Vec<&str> = Vec::new();
    let mut rows = Vec::new();
    let mut at = 0_usize;
    while let Some(exchange) = exchanges.get(at).filter(|_| rows.len() < MOST) {
        // What led to a failure is the exchange before it.
        let rest = exchanges.get(at..).unwrap_or_default();
        let quiet = rest.iter().take_while(|it| !is_failure(it)).count();
        let quiet = if quiet < rest.len() { quiet.saturating_sub(1) } else { quiet };
        if !all && quiet >= RUN {
            let last = at.saturating_add(quiet);
            rest.iter().take(quiet).for_each(|it| _ = credential(it, &mut known));
            rows.push(html! { <tr class="fold"><td class="n">{ format!("{}–{last}", at.saturating_add(1)) }</td><td colspan="4">{ format!("{quiet} that went well") }</td></tr> });
            at = last;
            continue;
        }
        let line = source.line_column(exchange.span().start).0;
        rows.push(row(answer, exchange, at, line, credential(exchange, &mut known), act));
        at = at.saturating_add(1);
    }
    rows
}

fn row(answer: &Answer, it: &Exchange, at: usize, line: usize, credential: String, act: &Callback<Action>) -> Html {
    let request = it.request.as_ref();
    let method = request.and_then(|it| it.method.as_ref()).map(|it| it.as_str()).unwrap_or_default();
    let url = request.and_then(|it| it.url.as_ref()).map(|it| answer.masked(it.span())).unwrap_or_default();
    let chosen = answer.diagnosis.failing == Some(at);
    let moved = it.response.as_ref().and_then(|it| it.field("Location")).map(|it| format!("to {}", shown::cut(&shown::plain(it.value.as_str()), 60)));
    let note = if chosen { Some("the verdict is about this one".to_owned()) } else { moved };
    let show = send::<()>(act, Action::AskLine(line));
    let onclick = move |event: MouseEvent| {
        event.prevent_default();
        show.emit(());
    };
    html! {
        <tr class={is_failure(it).then_some("fail")} aria-current={chosen.then_some("true")}>
            <td class="n">{ at.saturating_add(1) }</td>
            <td class="st">{ it.status().map(|it| it.to_string()).unwrap_or_default() }</td>
            <td><a href="#paste" {onclick}><code translate="no">{ shown::cut(&shown::plain(format!("{method} {url}").trim()), 90) }</code>{ note.map_or_else(Html::default, |it| html! { <span class="note">{ it }</span> }) }</a></td>
            <td class="cr">{ credential }</td>
            <td class="at">{ it.time.map(|it| it.value.clock()).unwrap_or_default() }</td>
        </tr>
    }
}

/// What a request carries; the same credential has the same letter everywhere.
fn credential<'e>(it: &'e Exchange, known: &mut Vec<&'e str>) -> String {
    let Some(request) = &it.request else { return String::new() };
    let Some(field) = request.field("Authorization") else {
        return if request.field("Cookie").is_some() { "Cookie".to_owned() } else { "none".to_owned() };
    };
    let value = field.value.as_str();
    let at = known.iter().position(|it| *it == value).unwrap_or_else(|| {
        known.push(value);
        known.len().saturating_sub(1)
    });
    let letter = u8::try_from(at).ok().and_then(|it| b'A'.checked_add(it)).filter(u8::is_ascii_uppercase).map(char::from);
    let scheme = value.split(' ').next().filter(|it| value.len() > it.len()).unwrap_or("Key");
    format!("{} {}", shown::cut(&shown::plain(scheme), 16), letter.map(String::from).unwrap_or_default())
}

/// The exchanges on a line of time; nothing where fewer than two have a time.
fn strip(exchanges: &[Exchange]) -> Html {
    let times: Vec<(usize, Timestamp, bool)> = exchanges.iter().enumerate().filter_map(|(at, it)| Some((at, it.time?.value, is_failure(it)))).take(MOST).collect();
    let (Some(first), Some(last)) = (times.iter().map(|it| it.1).min(), times.iter().map(|it| it.1).max()) else { return Html::default() };
    let whole = last.since(first);
    if times.len() < 2 || whole == 0 {
        return Html::default();
    }
    let x = |it: Timestamp| format!("{}%", it.since(first).saturating_mul(98).checked_div(whole).unwrap_or(0).saturating_add(1));
    let tick = |(at, time, failed): &(usize, Timestamp, bool)| {
        let place = x(*time);
        let anchor = match it_percent(time.since(first), whole) {
            0..15 => "start",
            85.. => "end",
            _ => "middle",
        };
        html! { <>
            <line class={if *failed { "bad" } else { "req" }} x1={place.clone()} x2={place.clone()} y1={if *failed { "22" } else { "30" }} y2="44" />
            { if *failed { html! { <text class="proof" x={place} y="16" text-anchor={anchor}>{ at.saturating_add(1) }</text> } } else { Html::default() } }
        </> }
    };
    let told = format!("{} exchanges in {}", times.len(), crate::time::span_in_words(whole));
    html! {
        <figure class="strip-box"><svg class="strip strip-low" role="img" aria-label={told}>
            <line class="axis" x1="0" x2="100%" y1="44" y2="44" />
            { for times.iter().map(tick) }
            <text x="0" y="62">{ first.clock() }</text><text x="100%" y="62" text-anchor="end">{ last.clock() }</text>
        </svg></figure>
    }
}

fn it_percent(part: i64, whole: i64) -> i64 {
    part.saturating_mul(100).checked_div(whole).unwrap_or(0)
}
