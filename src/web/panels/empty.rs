//! The page before the first paste: the question, and samples to look at.

use std::rc::Rc;

use yew::prelude::*;

use crate::web::library::Library;
use crate::web::parts::carets;
use crate::web::state::Action;

use super::send;

/// The question that the page answers; with an answer on the page, a heading for those who cannot see it.
#[derive(Properties, PartialEq)]
pub struct HeroProps {
    /// Whether there is an answer.
    pub small: bool,
}

/// The question.
#[component]
pub fn Hero(props: &HeroProps) -> Html {
    if props.small {
        return html! { <h1 class="vh">{ "Why did I get a 401?" }</h1> };
    }
    html! {
        <div class="ask">
            <h1>{ "Why did I get a " }<span class="caretted"><span>{ "401" }</span>{ carets() }</span>{ "?" }</h1>
            <p>{ "Paste the request, the response, or whatever your tool printed. The answer stands on your own bytes, and none of them leaves this page." }</p>
        </div>
    }
}

/// What the list of samples is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The library, once it is there.
    pub library: Option<Rc<Library>>,
    /// Where actions go.
    pub act: Callback<Action>,
}

const SHOWN: usize = 7;

/// Samples to look at.
#[component]
pub fn Empty(props: &Props) -> Html {
    let samples = props.library.as_deref().map(|it| it.samples.as_slice()).unwrap_or_default();
    let all = samples.len();
    html! {
        <section aria-labelledby="try">
            <div class="samples-head"><h2 id="try">{ "Or look at one" }</h2><a href="#samples">{ if all > 0 { format!("All {all}") } else { "All".to_owned() } }</a></div>
            <ul class="samples-list" role="list">
                { for samples.iter().take(SHOWN).map(|it| {
                    let choose = {
                        let send = send::<()>(&props.act, Action::AskSample(Rc::clone(&it.name)));
                        move |event: MouseEvent| {
                            event.prevent_default();
                            send.emit(());
                        }
                    };
                    html! { <li><a href={format!("?sample={}", it.name)} onclick={choose}><span>{ it.title.clone() }</span><span class="from">{ it.from.clone() }</span></a></li> }
                }) }
            </ul>
        </section>
    }
}

/// How many samples a frame has room for.
const CHIPS: usize = 3;

/// A few samples, in a frame.
#[component]
pub fn Chips(props: &Props) -> Html {
    let Some(library) = props.library.as_deref() else { return Html::default() };
    let chip = |it: &crate::web::library::Sample| {
        let choose = send::<MouseEvent>(&props.act, Action::AskSample(Rc::clone(&it.name)));
        html! { <li><button class="chip" type="button" onclick={choose}>{ it.title.clone() }</button></li> }
    };
    html! {
        <div class="mini-samples">
            <h2 class="quiet" id="try">{ "Or look at one" }</h2>
            <ul class="chips" role="list" aria-labelledby="try">{ for library.samples.iter().take(CHIPS).map(chip) }</ul>
        </div>
    }
}
