//! Copies and links: redacted, and looked at before they are copied.

use std::rc::Rc;

use yew::prelude::*;

use crate::web::state::{Action, Share, ShareKind};

use super::send;

/// What it is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The text, if one is being looked at.
    pub share: Option<Share>,
    /// Where actions go.
    pub act: Callback<Action>,
    /// Whether there are two pastes, one that works and one that fails.
    #[prop_or_default]
    pub two: bool,
    /// Whether there is something to write to the API's owner.
    #[prop_or_default]
    pub message: bool,
}

/// The buttons, and the text before it is copied.
#[component]
pub fn SharePanel(props: &Props) -> Html {
    let act = &props.act;
    let shown = props.share.as_ref().map_or_else(Html::default, |it| {
        let copy = send::<MouseEvent>(act, Action::AskCopy(Rc::clone(&it.text)));
        html! {
            <div class="share stack" id="share" tabindex="-1" role="group" aria-label="Look at it before you copy it">
                <p>{ match it.kind {
                    ShareKind::Report => "This is what will be copied. Secrets are replaced by their shape.",
                    ShareKind::Link if props.two => "The link holds both pastes themselves, redacted, after the #, which browsers send to no server.",
                    ShareKind::Message => "This is what will be copied, for those who run the API. Secrets are replaced by their shape.",
                    ShareKind::Link => "The link holds the redacted paste itself, after the #, which browsers send to no server.",
                } }</p>
                <pre class="code" tabindex="0" translate="no"><code>{ it.text.to_string() }</code></pre>
                <p class="verdict-acts">
                    <button class="btn btn-main" type="button" onclick={copy}>{ if it.copied { "Copied" } else { "Copy" } }</button>
                    <button class="btn" type="button" onclick={send(act, Action::Shared(None))}>{ "Close" }</button>
                </p>
            </div>
        }
    });
    html! {
        <>
            <div class="verdict-acts">
                <button class="btn" type="button" onclick={send(act, Action::AskShare(ShareKind::Report))}>{ "Copy report" }</button>
                <button class="btn" type="button" onclick={send(act, Action::AskShare(ShareKind::Link))}>{ "Copy link" }</button>
                { if props.message { html! { <button class="btn" type="button" onclick={send(act, Action::AskShare(ShareKind::Message))}>{ "Write to the API’s owner" }</button> } } else { Html::default() } }
                <p>{ if props.message { "All are redacted first. You see the text before it is copied." } else { "Both are redacted first. You see the text before it is copied." } }</p>
            </div>
            { shown }
        </>
    }
}
