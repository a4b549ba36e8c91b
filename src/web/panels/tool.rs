//! The tool: the question, the box, and beside it what is said of the paste.

use std::rc::Rc;

use yew::prelude::*;

use crate::web::answer::Answer;
use crate::web::state::{Action, State};

use super::{CheckPanel, Compared, Empty, Fixes, Hero, Inside, Panel, Questions, Verdict, WorkingBox};

/// The whole tool, around its box and its seal.
pub fn tool(state: &State, act: &Callback<Action>, editor: Html, seal: Html) -> Html {
    let answer = state.answer.clone();
    html! {
        <>
            <Hero small={answer.is_some()} />
            { announced(state) }
            <div class={layout(state)}>
                <div class={if answer.is_some() { "box-side" } else { "" }}>
                    <div class={if state.working.is_some() { "two-boxes" } else { "" }}>{ working(state, act) }{ editor }</div>
                    { seal }
                </div>
                { match answer {
                    answer if state.working.is_some() => compared(answer, state, act),
                    None => html! { <Empty library={state.library.clone()} act={act.clone()} /> },
                    Some(answer) => html! {
                        <div class="stack">
                            <Verdict panel={Panel { answer: Rc::clone(&answer), act: act.clone() }} share={state.share.clone()} />
                            <Fixes answer={Rc::clone(&answer)} library={state.library.clone()} act={act.clone()} />
                            <CheckPanel answer={Rc::clone(&answer)} />
                            <Inside answer={Rc::clone(&answer)} act={act.clone()} />
                            <Questions {answer} library={state.library.clone()} />
                        </div>
                    },
                } }
            </div>
        </>
    }
}

/// What is announced to those who do not see the page.
pub fn announced(state: &State) -> Html {
    html! { <p class="vh" role="status">{ state.said.to_string() }</p> }
}

/// One box and its answer side by side; two boxes above theirs.
fn layout(state: &State) -> &'static str {
    match (state.working.is_some(), state.answer.is_some()) {
        (true, _) => "work",
        (false, true) => "work work-two",
        (false, false) => "work empty-work",
    }
}

/// The box for what works, where two are compared.
fn working(state: &State, act: &Callback<Action>) -> Html {
    let Some(text) = &state.working else { return Html::default() };
    html! { <WorkingBox mirror={Rc::clone(&state.working_mirror)} empty={text.is_empty()} comparison={state.comparison.clone()} act={act.clone()} /> }
}

/// What differs, and what to change in the request that fails.
fn compared(failing: Option<Rc<Answer>>, state: &State, act: &Callback<Action>) -> Html {
    html! {
        <div class="stack">
            <div class="stack answer">
                <Compared comparison={state.comparison.clone()} failing={failing.clone()} share={state.share.clone()} act={act.clone()} />
                { failing.as_ref().filter(|_| state.comparison.is_some()).map_or_else(Html::default, |it| html! { <Fixes answer={Rc::clone(it)} library={state.library.clone()} act={act.clone()} /> }) }
            </div>
            { failing.filter(|_| state.comparison.is_some()).map_or_else(Html::default, |answer| html! { <Inside {answer} act={act.clone()} /> }) }
        </div>
    }
}
