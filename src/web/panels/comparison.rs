//! Two boxes, and which difference between them explains the refusal.

use std::rc::Rc;

use yew::prelude::*;

use crate::compare::Difference;
use crate::web::answer::Answer;
use crate::web::compared::{Comparison, gap};
use crate::web::mirror::Mirror;
use crate::web::parts::{CHECKED, cause_link, icon, proof::proof, sure};
use crate::web::shown;
use crate::web::state::{Action, Share};

use super::lines::Lines;
use super::{SharePanel, send};

/// What the box of the request that works is given.
#[derive(Properties)]
pub struct BoxProps {
    /// How its text is drawn.
    pub mirror: Rc<Mirror>,
    /// Whether it holds anything.
    pub empty: bool,
    /// What was read in it.
    pub comparison: Option<Rc<Comparison>>,
    /// Where actions go.
    pub act: Callback<Action>,
}

impl PartialEq for BoxProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.mirror, &other.mirror) && self.empty == other.empty && self.comparison == other.comparison
    }
}

/// The box of the request that works.
#[component]
pub fn WorkingBox(props: &BoxProps) -> Html {
    let act = &props.act;
    let oninput = {
        let act = act.clone();
        move |event: InputEvent| {
            if let Some(area) = event.target_dyn_into::<web_sys::HtmlTextAreaElement>() {
                act.emit(Action::WorkingTyped(Rc::from(area.value())));
            }
        }
    };
    let status = props.comparison.as_ref().and_then(|it| crate::compare::working_exchange(&it.working.diagnosis)?.status());
    html! {
        <div class={classes!("box", props.empty.then_some("box-empty"))}>
            <div class="box-head">
                <h2 class="which which-ok" id="working">{ icon(CHECKED) }{ " This works" }</h2>
                <button class="btn btn-bare" type="button" onclick={send(act, Action::AskSwap)}>{ "Swap" }</button>
                <button class="btn" type="button" onclick={send(act, Action::AskClearWorking)}>{ "Clear" }</button>
            </div>
            { status.map_or_else(Html::default, |it| html! {
                <div class="box-chips"><ul class="chips" role="list" aria-label="What was understood in the one that works">
                    <li><span class={classes!("chip", (it >= 400).then_some("chip-401"))}>{ "Response " }<b>{ it }</b></span></li>
                </ul></div>
            }) }
            <div class={classes!("paste-body", (!props.empty).then_some("has-text"))}>
                <div class="paste-sheet">
                    <textarea id="works" aria-labelledby="working" spellcheck="false" autocomplete="off" autocorrect="off" autocapitalize="off" translate="no" wrap="soft"
                        placeholder="The same call where it works: from Postman, curl, the browser, or yesterday’s log." {oninput} />
                    { if props.empty { Html::default() } else { html! { <div class="mirror" translate="no">{ for props.mirror.blocks.iter().map(|it| html! { <Lines block={Rc::clone(it)} /> }) }</div> } } }
                </div>
            </div>
        </div>
    }
}

/// What the answer of a comparison is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The comparison, once both boxes hold a request.
    pub comparison: Option<Rc<Comparison>>,
    /// The answer to what fails.
    pub failing: Option<Rc<Answer>>,
    /// A text before it is copied.
    pub share: Option<Share>,
    /// Where actions go.
    pub act: Callback<Action>,
}

/// Which difference explains the refusal.
#[component]
pub fn Compared(props: &Props) -> Html {
    let (Some(it), Some(failing)) = (&props.comparison, &props.failing) else { return missing("Paste a request that works and one that fails.") };
    let has_request = |it: &Answer| it.diagnosis.exchanges.iter().any(|it| it.request.is_some());
    if !has_request(&it.working) {
        return missing("There is no request in the box of the one that works.");
    }
    if !has_request(failing) {
        return missing("There is no request in the box of the one that fails.");
    }
    let (title, why) = words(it);
    let first = it.explaining().first();
    let rest = it.explaining().get(1..).unwrap_or_default();
    html! {
        <section class="verdict" aria-labelledby="verdict">
            <div class="verdict-top">{ sure(it.certainty) }<span class="quiet">{ it.count() }</span>{ it.cause.map_or_else(Html::default, |it| cause_link(it, "id mono", it.id())) }</div>
            <h2 id="verdict">{ shown::joined(&title) }</h2>
            <p class="why">{ why }</p>
            { first.map_or_else(Html::default, |first| proof(&it.rows(failing, first, true), Some(gap(first)), "The difference, in both pastes")) }
            { if rest.is_empty() { Html::default() } else { html! { <>
                <h3>{ "What else differs and could explain it, in order" }</h3>
                <ol class="cands" role="list">{ for rest.iter().map(|other| candidate(it, failing, other)) }</ol>
            </> } } }
            { harmless(it, failing) }
            <SharePanel share={props.share.clone()} act={props.act.clone()} two=true />
        </section>
    }
}

fn missing(words: &'static str) -> Html {
    html! { <section class="verdict" aria-labelledby="verdict"><h2 id="verdict">{ words }</h2><p class="why">{ "Any form will do, and the two may be of different forms: curl on one side, a HAR or a log on the other." }</p></section> }
}

/// The sentence, and the one below it.
fn words(it: &Comparison) -> (String, String) {
    let refused = crate::compare::working_exchange(&it.working.diagnosis).and_then(crate::http::exchange::Exchange::status).filter(|it| *it >= 400);
    let why = match (refused, it.explaining().len()) {
        (Some(status), _) => format!("The request in the box of the one that works was refused as well: it got a {status}. Paste one that went through."),
        (None, 0) => "Then what changed is not in the request: the time, the account, the server, or something that a proxy adds on the way.".to_owned(),
        (None, 1) => "Everything else that a server judges by is the same.".to_owned(),
        (None, _) => "Make them the same one by one, in this order, and send the request again after each.".to_owned(),
    };
    let title = match it.explaining().first() {
        Some(first) => first.what.clone(),
        None if it.differences.is_empty() => "The two requests are the same in everything that a server judges by.".to_owned(),
        None => "Nothing that differs explains the refusal.".to_owned(),
    };
    (title, why)
}

fn candidate(it: &Comparison, failing: &Answer, difference: &Difference) -> Html {
    html! {
        <li class="cand"><details>
            <summary><strong>{ shown::plain(&difference.what) }</strong></summary>
            { proof(&it.rows(failing, difference, false), None, "This difference, in both pastes") }
        </details></li>
    }
}

/// The differences that do not matter, and why not.
fn harmless(it: &Comparison, failing: &Answer) -> Html {
    let all = it.harmless();
    if all.is_empty() {
        return Html::default();
    }
    let value = |answer: &Answer, span: Option<crate::text::Span>, name: &str| match span {
        Some(span) => {
            let text = answer.masked(span);
            // A field that only one side has is marked with its name, which stands in the first column already.
            let bare = text.get(name.len()..).filter(|_| text.get(..name.len()).is_some_and(|it| it.eq_ignore_ascii_case(name))).and_then(|it| it.trim_start().strip_prefix(':'));
            html! { <code translate="no">{ shown::cut(&shown::plain(bare.unwrap_or(&text).trim()), 80) }</code> }
        }
        None => html! { <span class="na">{ "absent" }</span> },
    };
    let row = |difference: &Difference| html! {
        <tr>
            <th scope="row"><bdi>{ shown::plain(&difference.name) }</bdi></th>
            <td>{ value(&it.working, difference.working, &difference.name) }</td>
            <td>{ value(failing, difference.failing, &difference.name) }</td>
            <td>{ difference.harmless().unwrap_or_default() }</td>
        </tr>
    };
    let count = if all.len() == 1 { "1 difference that does not matter ".to_owned() } else { format!("{} differences that do not matter ", all.len()) };
    html! {
        <div class="folds"><details>
            <summary>{ count }<span class="hint">{ "and why not" }</span></summary>
            <table class="parts diffs">
                <caption class="vh">{ "Differences that do not explain the refusal" }</caption>
                <thead><tr><th scope="col">{ "Field" }</th><th scope="col">{ "Works" }</th><th scope="col">{ "Fails" }</th><th scope="col">{ "Why it does not matter" }</th></tr></thead>
                <tbody>{ for all.iter().map(row) }</tbody>
            </table>
        </details></div>
    }
}
