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

/// How many tabs are in sight.
const IN_SIGHT: usize = 7;

/// The tabs.
#[component]
pub fn Tabs(props: &Props) -> Html {
    let chosen = use_state(|| 0_usize);
    let at = (*chosen).min(props.tabs.len().saturating_sub(1));
    let Some(shown) = props.tabs.get(at) else { return Html::default() };
    let id = &props.id;
    // The first few are tabs; the others stand in a list, and the one chosen there becomes a tab.
    let in_sight = |index: usize| index < IN_SIGHT || index == at;
    let order: Vec<usize> = (0..props.tabs.len()).filter(|it| in_sight(*it)).collect();
    let tab = |(index, it): (usize, &Tab)| {
        let choose = chosen.clone();
        let keys = {
            let (choose, id, order) = (chosen.clone(), id.clone(), order.clone());
            move |event: KeyboardEvent| {
                let here = order.iter().position(|it| *it == index).unwrap_or(0);
                let many = order.len().max(1);
                let to = match event.key().as_str() {
                    "ArrowRight" => here.saturating_add(1).checked_rem(many).unwrap_or(0),
                    "ArrowLeft" => here.saturating_add(many).saturating_sub(1).checked_rem(many).unwrap_or(0),
                    "Home" => 0,
                    "End" => many.saturating_sub(1),
                    _ => return,
                };
                let to = order.get(to).copied().unwrap_or(0);
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
    let more = if props.tabs.len() > IN_SIGHT {
        let choose = chosen.clone();
        let onchange = move |event: Event| {
            if let Some(to) = event.target_dyn_into::<web_sys::HtmlSelectElement>().and_then(|it| it.value().parse().ok()) {
                choose.set(to);
            }
        };
        let options = props.tabs.iter().enumerate().skip(IN_SIGHT).map(|(index, it)| html! { <option value={index.to_string()} selected={index == at}>{ it.label }</option> });
        html! { <select class="tab" aria-label="More languages" {onchange}><option value="" disabled=true selected={at < IN_SIGHT}>{ "More…" }</option>{ for options }</select> }
    } else {
        Html::default()
    };
    html! {
        <div>
            <div class="tabs">
                <div role="tablist" aria-label="Language">{ for props.tabs.iter().enumerate().filter(|(index, _)| in_sight(*index)).map(tab) }</div>
                { more }
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
