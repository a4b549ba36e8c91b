//! The app: one box, and under it what the engine says of it.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlTextAreaElement};
use yew::prelude::*;

use super::answer::Answer;
use super::browser;
use super::deeds::{self, Deeds};
use super::panels::{Chips, Editor, Fixes, Inside, Panel, SealPanel, Verdict, announced, tool};
use super::parts::{carets, markdown::inline};
use super::state::{Action, State};

/// The whole tool.
#[component]
pub fn App() -> Html {
    let state = use_reducer(State::default);
    let area = use_node_ref();
    let deeds = use_mut_ref(Deeds::default);
    deeds.borrow_mut().state = Rc::new((*state).clone());
    let act = {
        let (send, deeds, area) = (state.dispatcher(), Rc::clone(&deeds), area.clone());
        use_callback((), move |action: Action, ()| deeds::perform(action, &send, &deeds, &area))
    };
    {
        let (act, deeds, area) = (act.clone(), Rc::clone(&deeds), area.clone());
        use_effect_with((), move |()| deeds::begin(&act, &deeds, &area));
    }
    use_effect_with(state.theme, |theme| {
        // In a frame the site around it chooses.
        if browser::given("data-compact").is_some() {
            return;
        }
        browser::root_attribute("data-theme", Some(theme.word()).filter(|it| *it != "auto"));
        browser::name_theme(theme.word());
    });
    // A new answer shows its evidence in the box.
    use_effect_with((state.answer.as_ref().map(|it| it.number()), state.fresh), |(_, fresh)| {
        // Where things stand is asked for in a task of its own: the answer is to be seen first.
        let timer = fresh.then(|| browser::after(0, browser::show_evidence));
        move || drop(timer)
    });
    let oninput = input(&act, &deeds);
    let onmousedown = press(&area);
    let onclick = follow();
    let answer = state.answer.clone();
    let (compact, build) = (*use_memo((), |()| browser::given("data-compact").is_some()), use_memo((), |()| browser::build()));
    // What was written ahead of the tool goes as soon as there is an answer, so that nothing moves.
    use_effect_with(state.answer.is_some() || state.notice.is_some(), |told| told.then(browser::end_early).unwrap_or_default());
    let current = Rc::new((*state).clone());
    let seal = html! { <SealPanel seal={state.seal.clone()} pasted={answer.is_some()} build={(*build).clone()} act={act.clone()} /> };
    let editor = html! { <Editor state={current} act={act.clone()} area={area.clone()} {oninput} {onmousedown} {compact} /> };
    if compact {
        return html! { <div class="mini-app" {onclick}>{ announced(&state) }{ mini(editor, seal, answer, &state, &act) }</div> };
    }
    html! { <div {onclick}>{ tool(&state, &act, editor, seal) }</div> }
}

/// The compact tool in a frame: one column, one answer, everything else a fold.
fn mini(editor: Html, seal: Html, answer: Option<Rc<Answer>>, state: &State, act: &Callback<Action>) -> Html {
    html! {
        <>
            <div class="mini-top"><a class="mark" href="./" target="_blank" rel="noopener" aria-label="why401, opens the full tool"><span>{ "why401" }</span>{ carets() }</a><h1 class="quiet">{ "Why did I get a 401?" }</h1></div>
            { editor }
            { answer.map_or_else(|| chips(state, act), |answer| html! { <>
                <Verdict panel={Panel { answer: Rc::clone(&answer), act: act.clone() }} share={state.share.clone()} />
                <div class="folds">
                    <details><summary>{ "What to change " }<span class="hint">{ change(&answer) }</span></summary><div><Fixes answer={Rc::clone(&answer)} library={state.library.clone()} act={act.clone()} /></div></details>
                    <details><summary>{ "Look inside" }</summary><div><Inside {answer} act={act.clone()} /></div></details>
                </div>
            </> }) }
            <div class="mini-foot">{ seal }<a href="./" target="_blank" rel="noopener">{ "Open the full tool" }</a></div>
        </>
    }
}

/// What to change, in a few words.
fn change(answer: &Answer) -> Html {
    answer.first().and_then(|it| it.cause.page().fixes.first()).map_or_else(Html::default, |it| inline(it.title))
}

/// A few samples, where the site around the frame keeps to no causes of its own.
fn chips(state: &State, act: &Callback<Action>) -> Html {
    if state.keep.is_empty() { html! { <Chips library={state.library.clone()} act={act.clone()} /> } } else { Html::default() }
}

/// A paste or a drop into the box is read at once; typing after a rest.
fn input(act: &Callback<Action>, deeds: &Rc<RefCell<Deeds>>) -> Callback<InputEvent> {
    let (act, deeds) = (act.clone(), Rc::clone(deeds));
    Callback::from(move |event: InputEvent| {
        // The page is closed before the first character is read.
        deeds.borrow_mut().seal(&act);
        let Some(area) = event.target().and_then(|it| it.dyn_into::<HtmlTextAreaElement>().ok()) else { return };
        let text: Rc<str> = Rc::from(area.value());
        let whole = matches!(event.input_type().as_str(), "insertFromPaste" | "insertFromDrop" | "insertFromYank") || deeds.borrow().filling;
        act.emit(if whole { Action::Read(text, None, browser::now()) } else { Action::Typed(text) });
    })
}

/// At rest the lines stand elsewhere than with the caret in the box: the line that was pressed gets the caret, and stays where it is.
fn press(area: &NodeRef) -> Callback<MouseEvent> {
    let area = area.clone();
    Callback::from(move |event: MouseEvent| {
        if let Some(area) = area.cast::<HtmlTextAreaElement>() {
            browser::enter(&area, &event);
        }
    })
}

/// Links between evidence and its row move the focus and leave the address alone.
fn follow() -> Callback<MouseEvent> {
    Callback::from(|event: MouseEvent| {
        let link = || -> Option<String> {
            let target = event.target()?.dyn_into::<Element>().ok()?;
            let to = target.closest("a[href^='#']").ok()??.get_attribute("href")?;
            to.strip_prefix('#').map(str::to_owned)
        };
        if let Some(id) = link().filter(|it| it.starts_with(['e', 'm']) && it.len() < 4) {
            event.prevent_default();
            browser::focus(&id);
        }
    })
}
