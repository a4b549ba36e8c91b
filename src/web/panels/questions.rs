//! The questions that belong to the diagnosis.

use std::rc::Rc;

use yew::prelude::*;

use crate::web::answer::Answer;
use crate::web::library::Library;
use crate::web::parts::markdown::{inline, markdown};

/// What it is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The answer.
    pub answer: Rc<Answer>,
    /// The questions, once they are there.
    pub library: Option<Rc<Library>>,
}

const SHOWN: usize = 5;

/// The questions that fit, and why the cause comes about.
#[component]
pub fn Questions(props: &Props) -> Html {
    let (Some(library), Some(first)) = (&props.library, props.answer.first()) else { return Html::default() };
    let fitting = library.fitting(first.cause.id(), first.cause.family().word(), SHOWN);
    let explained = library.explanation(first.cause.id());
    html! {
        <>
            { explained.map_or_else(Html::default, |it| html! {
                <section class="explained" aria-labelledby="why">
                    <div class="panel-head"><h2 id="why">{ "How this comes about" }</h2></div>
                    <div class="folds"><details><summary><h3>{ inline(first.cause.page().title) }</h3></summary><div class="stack prose-small">{ markdown(it) }</div></details></div>
                </section>
            }) }
            { if fitting.is_empty() { Html::default() } else { html! {
                <section class="faq" aria-labelledby="fitting">
                    <div class="panel-head"><h2 id="fitting">{ "Questions that fit" }</h2><p><a href="#questions">{ "All questions" }</a></p></div>
                    <div class="folds">{ for fitting.into_iter().map(|it| html! {
                        <details><summary><h3>{ inline(&it.title) }</h3></summary><div>{ markdown(&it.answer) }</div></details>
                    }) }</div>
                </section>
            } } }
        </>
    }
}
