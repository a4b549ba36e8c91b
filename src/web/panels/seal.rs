//! The seal: one line that is always there, and the proof that it holds.

use yew::prelude::*;

use crate::web::parts::{LOCK, icon};
use crate::web::state::{Action, Seal, Tried};

use super::send;

/// What the seal is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is known of it.
    pub seal: Seal,
    /// Whether something has been pasted.
    pub pasted: bool,
    /// What this build is called.
    pub build: AttrValue,
    /// Where actions go.
    pub act: Callback<Action>,
}

/// The seal.
#[component]
pub fn SealPanel(props: &Props) -> Html {
    let Props { seal, pasted, build, act } = props;
    let requests = match seal.requests {
        1 => "1 request".to_owned(),
        count => format!("{count} requests"),
    };
    let toggled = {
        let act = act.clone();
        // `toggle` does not bubble; a press on the line comes before the fold opens.
        Callback::from(move |event: MouseEvent| {
            let fold = event.target_dyn_into::<web_sys::Element>().and_then(|it| it.closest("details").ok()?);
            if fold.is_some_and(|it| !it.has_attribute("open")) {
                act.emit(Action::AskTest);
            }
        })
    };
    let tried = match seal.tried {
        None => "Not yet.",
        Some(Tried::Refused) => "A request to a host that does not exist: refused by your browser, before it left.",
        Some(Tried::Failed) => "A request to a host that does not exist failed, and the browser did not say whether by the policy.",
        Some(Tried::Through) => "A connection went through. Do not paste secrets here.",
    };
    html! {
        <details class="seal" id="seal">
            <summary onclick={toggled}>
                { icon(LOCK) }
                { if *pasted { html! {
                    <span><b>{ "Sealed." }</b>{ " This page can connect to nothing: " }<b>{ requests }</b>{ " since your paste" }</span>
                } } else { html! {
                    <span><b>{ "Nothing you paste leaves this page." }</b>{ " It seals itself against every connection before it reads a byte." }</span>
                } } }
            </summary>
            <dl>
                <dt>{ "Policy in force" }</dt>
                <dd>{ if seal.closed { html! { <code translate="no">{ crate::web::SEAL }</code> } } else { html! { "Connections to this site alone, until its own files are here." } } }</dd>
                <dt>{ "Tried just now" }</dt>
                <dd>{ tried }{ " " }<button class="btn btn-bare" type="button" onclick={send(act, Action::AskTest)}>{ "Try again" }</button></dd>
                <dt>{ "Kept" }</dt>
                <dd>{ "Nothing of what you paste: no cookie, no storage, nothing in the address. The page's own files, so that it opens without a connection." }</dd>
                <dt>{ "This build" }</dt>
                <dd>
                    <code translate="no">{ build.clone() }</code>
                    { ". Check that commit out: " }<code translate="no">{ "cargo xtask build" }</code>{ " gives the same bytes, and " }
                    <code translate="no">{ "cargo xtask check-served" }</code>{ " compares them with what is served here." }
                </dd>
                <dt>{ "Does not defend against" }</dt>
                <dd>{ "Browser extensions, your clipboard, a screen that is being shared, a site that frames a changed copy of this page. No policy of a browser forbids a page to lead away, to open a window or to use WebRTC: this one gives these up when it loads, but an older browser has no means against leading away, and code that is not this build’s could get the others back. That the code is this build’s is what the comparison shows." }</dd>
            </dl>
        </details>
    }
}
