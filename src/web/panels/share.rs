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
                    ShareKind::Paste | ShareKind::People => "This is your paste with each secret replaced by its shape: a HAR is a HAR still, and the answer to it is the same.",
                    ShareKind::Link => "The link holds the redacted paste itself, after the #, which browsers send to no server.",
                } }</p>
                <pre class="code" tabindex="0" translate="no"><code>{ it.text.to_string() }</code></pre>
                { people(it.kind, act) }
                <p class="verdict-acts">
                    <button class="btn btn-main" type="button" onclick={copy}>{ if it.copied { "Copied" } else { "Copy" } }</button>
                    { it.file.as_ref().map_or_else(Html::default, |file| html! { <a class="btn" href={file.to_string()} download={file_name(&it.text)}>{ "Save as a file" }</a> }) }
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
                { if props.two { Html::default() } else { html! { <button class="btn" type="button" onclick={send(act, Action::AskShare(ShareKind::Paste))}>{ "Redacted paste" }</button> } } }
                { if props.message { html! { <button class="btn" type="button" onclick={send(act, Action::AskShare(ShareKind::Message))}>{ "Write to the API’s owner" }</button> } } else { Html::default() } }
                <p>{ if props.two { "Both are redacted first. You see the text before it is copied." } else { "All are redacted first. You see the text before it is copied." } }</p>
            </div>
            { shown }
        </>
    }
}

/// Whether the tokens of a redacted paste may say who somebody is.
fn people(kind: ShareKind, act: &Callback<Action>) -> Html {
    let other = match kind {
        ShareKind::Paste => ShareKind::People,
        ShareKind::People => ShareKind::Paste,
        _ => return Html::default(),
    };
    html! {
        <p><label><input type="checkbox" checked={kind == ShareKind::People} onchange={send::<Event>(act, Action::AskShare(other))} />{ " Take out what tokens say of people, too: names, addresses, ids" }</label></p>
    }
}

/// What a file with this text is called.
fn file_name(text: &str) -> &'static str {
    let is_har = text.trim_start().starts_with('{') && text.trim_end().ends_with('}') && text.contains("\"entries\"");
    if is_har { "redacted.har" } else { "redacted.txt" }
}
