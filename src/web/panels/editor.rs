//! The box: one editor for anything, with what was understood, and a line that asks for what is missing.

use std::rc::Rc;

use yew::prelude::*;

use crate::http::uri::read_url;
use crate::Quality;
use crate::web::answer::Answer;
use crate::web::parts::{CROSSED, EYE, icon};
use crate::web::state::{Action, Busy, State, size};

use super::exchanges::Exchanges;
use super::lines::Lines;
use super::send;

const HINT: &str = "Paste what failed. Anything goes:

  curl -v https://api.example.com/me
  HTTP/1.1 401 Unauthorized
  WWW-Authenticate: Bearer error=\"invalid_token\"
  a HAR file, a log, a stack trace, a fetch() call, one header

Half of it is enough to start.";

/// What the box is given.
#[derive(Properties)]
pub struct Props {
    /// What the page knows.
    pub state: Rc<State>,
    /// Where actions go.
    pub act: Callback<Action>,
    /// The textarea.
    pub area: NodeRef,
    /// What to do on input.
    pub oninput: Callback<InputEvent>,
    /// What to do where somebody presses the mouse in the box.
    pub onmousedown: Callback<MouseEvent>,
    /// Whether it stands in a frame, which has no room for a second box.
    pub compact: bool,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        let (one, two) = (&self.state, &other.state);
        Rc::ptr_eq(&one.mirror, &two.mirror) && one.answer == two.answer && one.busy == two.busy && one.text.is_empty() == two.text.is_empty() && one.working.is_some() == two.working.is_some()
            && (one.revealed, one.long, one.dragging, one.cleared.is_some(), one.notice) == (two.revealed, two.long, two.dragging, two.cleared.is_some(), two.notice)
    }
}

/// The box.
#[component]
pub fn Editor(props: &Props) -> Html {
    let state = &props.state;
    let answer = state.answer.as_deref();
    let classes = classes!("box", answer.is_none().then_some("box-empty"), state.dragging.then_some("drop"));
    html! {
        <div class={classes}>
            { head(state, props.compact, &props.act) }
            { answer.map_or_else(Html::default, |it| html! { <div class="box-chips"><ul class="chips" role="list" aria-label="What was understood">{ for chips(it, ask(state).is_some()) }</ul></div> }) }
            { state.busy.as_ref().map_or_else(Html::default, |it| progress(it, &props.act)) }
            { several(state, &props.act) }
            { if state.long { long_bar(state, &props.act) } else { Html::default() } }
            <div class={classes!("paste-body", answer.map(|_| "has-text"))} onmousedown={props.onmousedown.clone()}
                tabindex={state.long.then_some("0")} role={state.long.then_some("region")} aria-label={state.long.then_some("The failing exchange in your file")}>
                <div class="paste-sheet">
                    <textarea id="paste" ref={props.area.clone()} hidden={state.long} aria-labelledby="box" aria-describedby={answer.and(ask(state).map(|_| "ask"))}
                        spellcheck="false" autocomplete="off" autocorrect="off" autocapitalize="off" translate="no" wrap="soft"
                        placeholder={HINT} oninput={props.oninput.clone()} />
                    { if answer.is_some() { html! { <div class="mirror" translate="no">{ for state.mirror.blocks.iter().map(|it| html! { <Lines block={Rc::clone(it)} /> }) }</div> } } else { Html::default() } }
                </div>
            </div>
            { ask(state).map_or_else(Html::default, |it| html! { <p class="box-ask" id="ask">{ it }</p> }) }
        </div>
    }
}

fn head(state: &State, compact: bool, act: &Callback<Action>) -> Html {
    let full = state.answer.is_some();
    // Each is a button of its own: one that became another would fade from its colours.
    let button = |class: &'static str, words: &'static str, action: Action| html! { <button key={words} class={class} type="button" onclick={send(act, action)}>{ words }</button> };
    html! {
        <div class="box-head">
            { match (state.working.is_some(), state.long) {
                (true, _) => html! { <h2 class="which which-no" id="box">{ icon(CROSSED) }{ " This fails" }</h2> },
                (false, true) => html! { <h2 id="box">{ "Your file" }</h2> },
                (false, false) => html! { <h2 id="box">{ "Your paste" }</h2> },
            } }
            { if full { html! {
                <button class="btn btn-bare" type="button" aria-pressed={state.revealed.to_string()} onclick={send(act, Action::Reveal)}>{ icon(EYE) }{ " Show secrets" }</button>
            } } else { Html::default() } }
            { if state.cleared.is_some() && state.text.is_empty() { button("btn btn-bare", "Undo clear", Action::AskUndo) } else { Html::default() } }
            { if compact { Html::default() } else { html! { <button class="btn btn-bare" type="button" aria-pressed={state.working.is_some().to_string()} onclick={send(act, Action::AskCompare)}>{ "Compare" }</button> } } }
            { button("btn", "Open a file", Action::AskFile) }
            { if full || !state.text.is_empty() { button("btn", "Clear", Action::AskClear) } else { button("btn btn-main", "Paste", Action::AskClipboard) } }
        </div>
    }
}

/// The exchanges to choose from, where there are several.
fn several(state: &State, act: &Callback<Action>) -> Html {
    let answer = state.answer.as_ref().filter(|it| it.diagnosis.exchanges.len() > 1);
    answer.map_or_else(Html::default, |it| html! { <Exchanges answer={Rc::clone(it)} act={act.clone()} /> })
}

fn long_bar(state: &State, act: &Callback<Action>) -> Html {
    let said = match &state.part {
        Some(part) => format!("The whole is {}. This is the part that the answer stands on.", size(part.bytes)),
        None => format!("{} are too long to edit here: this is the exchange that failed.", size(state.text.len())),
    };
    html! {
        <div class="file">
            <span>{ said }</span>
            <button class="btn" type="button" onclick={send(act, Action::EditLong)}>{ if state.part.is_some() { "Edit this part" } else { "Edit as text" } }</button>
        </div>
    }
}

/// A long text that is being read: how far, and a way to stop.
fn progress(it: &Busy, act: &Callback<Action>) -> Html {
    let percent = it.read.map(|read| read.saturating_mul(100).checked_div(it.bytes).unwrap_or(100));
    html! {
        <div class="file busy">
            <span id="busy">{ it.words() }{ percent.map_or_else(String::new, |it| format!(": {it} %")) }</span>
            <progress aria-labelledby="busy" max="100" value={percent.map(|it| it.to_string())} />
            <button class="btn" type="button" onclick={send(act, Action::AskCancel)}>{ "Cancel" }</button>
        </div>
    }
}

fn chip(what: &str, value: String) -> Html {
    html! { <li><span class="chip">{ format!("{what} ") }<b><bdi>{ value }</bdi></b></span></li> }
}

fn gap(words: &'static str, asked: bool) -> Html {
    if asked { html! { <li><a class="chip chip-gap" href="#ask">{ words }</a></li> } } else { html! { <li><span class="chip chip-gap">{ words }</span></li> } }
}

/// What was understood, and what is missing.
fn chips(answer: &Answer, asked: bool) -> Vec<Html> {
    let diagnosis = &answer.diagnosis;
    let mut chips = Vec::new();
    chips.extend(answer.file.as_ref().map(|it| chip("File", it.to_string())));
    // A transcript that begins with its command is named for the greater part.
    let widest = diagnosis.understood.iter().filter(|it| it.what != "text").max_by_key(|it| it.span.len());
    if let Some(first) = widest.map(|it| it.what) {
        let more = answer.part.as_ref().map_or(diagnosis.exchanges.len(), |it| it.exchanges);
        chips.push(chip("Read as", if more > 1 { format!("{first}, {more} exchanges") } else { first.to_owned() }));
    }
    let Some(exchange) = answer.exchange() else {
        chips.push(html! { <li><span class="chip chip-gap">{ "Nothing understood" }</span></li> });
        return chips;
    };
    if let Some(request) = &exchange.request {
        let method = request.method.as_ref().map(|it| it.as_str()).unwrap_or_default();
        let url = request.url.as_ref().map(|it| read_url(it.as_str()));
        let place = url.map(|it| if it.path.is_empty() { it.host.unwrap_or("/") } else { it.path }).unwrap_or_default();
        let said = format!("{method} {place}");
        if !said.trim().is_empty() {
            chips.push(chip("Request", crate::web::shown::cut(said.trim(), 40)));
        }
    }
    if let Some(status) = exchange.status() {
        let refused = matches!(status, 400..=599);
        chips.push(html! { <li><span class={classes!("chip", refused.then_some("chip-401"))}>{ "Response " }<b>{ status }</b></span></li> });
    }
    if let Some(token) = diagnosis.facts.tokens.first() {
        let what = match (token.header("alg").and_then(|it| it.str()), token.known, &token.jwt) {
            (Some(alg), ..) => format!("JWT, {alg}"),
            (None, Some(known), _) => format!("{}, {}", known.issuer, known.kind),
            (None, None, Some(_)) => "JWT".to_owned(),
            _ => String::new(),
        };
        if !what.is_empty() {
            chips.push(chip("Token", what));
        }
    }
    match answer.secrets.len() {
        0 => {}
        1 => chips.push(chip("Masked", "1 secret".to_owned())),
        count => chips.push(chip("Masked", format!("{count} secrets"))),
    }
    chips.extend(gaps(answer).into_iter().map(|it| gap(it, asked)));
    chips
}

fn gaps(answer: &Answer) -> Vec<&'static str> {
    let words = |it: &Quality| match it {
        Quality::SanitisedHar => Some("Credentials removed by the browser"),
        Quality::RequestMissing => Some("No request yet"),
        Quality::ResponseMissing => Some("No response yet"),
        Quality::ProvisionalHeaders => Some("Provisional headers"),
        Quality::Truncated => Some("Cut off"),
        Quality::Redacted => Some("Values redacted"),
        Quality::RequestFieldsMissing => Some("Request without its headers"),
        Quality::ResponseFieldsMissing => Some("Response without its headers"),
    };
    answer.diagnosis.facts.quality.iter().filter_map(|(it, _)| words(it)).collect()
}

/// The line that asks for what is missing.
fn ask(state: &State) -> Option<Html> {
    if let Some(notice) = state.notice {
        return Some(html! { <span role="alert">{ notice }</span> });
    }
    let answer = state.answer.as_deref()?;
    let curl = || html! { <code>{ "curl -v" }</code> };
    if answer.diagnosis.exchanges.is_empty() {
        let lines = answer.paste.lines().count();
        let read = if lines == 1 { "One line was read.".to_owned() } else { format!("{lines} lines were read.") };
        return Some(html! { <><b>{ "There is no request or response in this paste." }</b>{ format!(" {read} A status, a URL or one header line would be enough.") }</> });
    }
    let has = |quality: Quality| answer.diagnosis.facts.quality.iter().any(|(it, _)| *it == quality);
    if has(Quality::SanitisedHar) {
        return Some(html! { <><b>{ "Half is missing." }</b>{ " The browser took Cookie and Authorization out of this file. Export it again with sensitive data allowed, or paste these two lines below." }</> });
    }
    if has(Quality::RequestMissing) {
        return Some(html! { <><b>{ "The request is missing." }</b>{ " Paste it below the response: " }{ curl() }{ " prints both." }</> });
    }
    if has(Quality::ResponseMissing) {
        return Some(html! { <><b>{ "The response is missing." }</b>{ " Paste it below the request: " }{ curl() }{ " prints both." }</> });
    }
    if has(Quality::ProvisionalHeaders) {
        return Some(html! { <><b>{ "These headers are provisional." }</b>{ " The browser shows what it meant to send. Reload with the developer tools open and copy them again." }</> });
    }
    has(Quality::ResponseFieldsMissing).then(|| html! { <><b>{ "The response has no headers." }</b>{ " WWW-Authenticate and Date would say more: " }{ curl() }{ " prints them." }</> })
}
