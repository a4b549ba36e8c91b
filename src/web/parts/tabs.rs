//! Tabs of code in several languages, each with a button that copies what is shown.

use std::rc::Rc;

use yew::prelude::*;

use crate::web::state::Action;

/// A tab: its label, and the code in it by lines, each with `+`, `-` or a blank for what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tab {
    /// What it is called.
    pub label: &'static str,
    /// The code.
    pub code: Rc<str>,
    /// Whether its lines begin with `+`, `-` or a blank that say what changes.
    pub is_change: bool,
}

/// What the tabs are given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The start of their ids.
    pub id: AttrValue,
    /// The tabs.
    pub tabs: Vec<Tab>,
    /// Where actions go.
    pub act: Callback<Action>,
}

/// The tabs.
#[component]
pub fn Tabs(props: &Props) -> Html {
    let chosen = use_state(|| 0_usize);
    let at = (*chosen).min(props.tabs.len().saturating_sub(1));
    let Some(shown) = props.tabs.get(at) else { return Html::default() };
    let id = &props.id;
    let many = props.tabs.len();
    let tab = |(index, it): (usize, &Tab)| {
        let choose = chosen.clone();
        let keys = {
            let (choose, id) = (chosen.clone(), id.clone());
            move |event: KeyboardEvent| {
                let to = match event.key().as_str() {
                    "ArrowRight" => index.saturating_add(1) % many,
                    "ArrowLeft" => index.saturating_add(many).saturating_sub(1) % many,
                    "Home" => 0,
                    "End" => many.saturating_sub(1),
                    _ => return,
                };
                event.prevent_default();
                choose.set(to);
                focus(&format!("{id}-t{to}"));
            }
        };
        html! {
            <button class="tab" role="tab" type="button" id={format!("{id}-t{index}")} aria-controls={format!("{id}-p")} aria-selected={(index == at).to_string()}
                tabindex={if index == at { "0" } else { "-1" }} onclick={move |_| choose.set(index)} onkeydown={keys}>{ it.label }</button>
        }
    };
    let copy = {
        let (act, code) = (props.act.clone(), Rc::clone(&shown.code));
        move |_| act.emit(Action::AskCopy(Rc::clone(&code)))
    };
    html! {
        <div>
            <div class="tabs">
                <div role="tablist" aria-label="Language">{ for props.tabs.iter().enumerate().map(tab) }</div>
                <button class="btn copy" type="button" onclick={copy}>{ "Copy" }</button>
            </div>
            <div class="tabpanel" role="tabpanel" id={format!("{id}-p")} aria-labelledby={format!("{id}-t{at}")}>
                { code(&shown.code, shown.is_change) }
            </div>
        </div>
    }
}

fn focus(id: &str) {
    #[cfg(feature = "web")]
    crate::web::browser::focus(id);
    #[cfg(not(feature = "web"))]
    let _ = id;
}

/// A block of code.
pub fn code(text: &str, is_change: bool) -> Html {
    let line = |it: &str| {
        let class = match it.chars().next() {
            Some('+') => "add",
            Some('-') => "del",
            _ => "ctx",
        };
        html! { <span {class}>{ it }</span> }
    };
    let body = if is_change { text.lines().map(line).collect() } else { html! { text } };
    html! { <pre class="code" tabindex="0" translate="no"><code>{ body }</code></pre> }
}
