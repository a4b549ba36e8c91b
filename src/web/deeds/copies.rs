//! What is copied: reports and links, redacted, and looked at first.

use std::rc::Rc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use yew::prelude::*;

use super::{Shared, browser};
use crate::diagnosis::Diagnosis;
use crate::redact::{redact, redact_people};
use crate::text::Source;
use crate::web::state::{Action, Share, ShareKind, State};

/// Makes the text that is looked at before it is copied.
pub(super) fn share(kind: ShareKind, send: &UseReducerDispatcher<State>, deeds: &Shared) {
    let text = redact(&deeds.borrow().state.text);
    let send = send.clone();
    match kind {
        ShareKind::Report if deeds.borrow().state.comparison.is_some() => {
            if let Some(it) = &deeds.borrow().state.comparison {
                let report = crate::report::compare::report(&it.differences, &Source::new(&it.working.paste), &Source::new(&deeds.borrow().state.text));
                send.dispatch(Action::Shared(Some(Share { kind, text: Rc::from(report), copied: false, file: None })));
            }
        }
        ShareKind::Report => {
            let report = crate::report::markdown::report(&as_shown(&text, &deeds.borrow().state), &Source::new(&text));
            send.dispatch(Action::Shared(Some(Share { kind, text: Rc::from(report), copied: false, file: None })));
        }
        ShareKind::Message => {
            let message = crate::report::owner::message(&as_shown(&text, &deeds.borrow().state));
            send.dispatch(Action::Shared(message.map(|it| Share { kind, text: Rc::from(it), copied: false, file: None })));
        }
        ShareKind::Paste | ShareKind::People => {
            let text = if kind == ShareKind::People { redact_people(&deeds.borrow().state.text) } else { text };
            let file = browser::file_of(&text).map(Rc::from);
            send.dispatch(Action::Shared(Some(Share { kind, text: Rc::from(text), copied: false, file })));
        }
        ShareKind::Link => {
            let works = deeds.borrow().state.comparison.as_ref().map(|it| redact(&it.working.paste));
            wasm_bindgen_futures::spawn_local(async move {
                let Some(link) = link(&text, works.as_deref()).await else { return };
                send.dispatch(Action::Shared(Some(Share { kind, text: Rc::from(link), copied: false, file: None })));
            });
        }
    }
}

/// The diagnosis of the redacted paste as the page shows it: of the exchange that was chosen, at the same time, with the site's own wordings.
fn as_shown(redacted: &str, state: &State) -> Diagnosis {
    let now = state.answer.as_ref().map_or_else(browser::now, |it| it.now);
    match state.answer.as_ref().and_then(|it| it.diagnosis.failing) {
        Some(exchange) => crate::diagnose_exchange(redacted, now, &state.own, exchange),
        None => crate::diagnose_with(redacted, now, &state.own),
    }
}

/// The address of this page with a redacted paste in it, and with the one that works where two are compared.
async fn link(paste: &str, works: Option<&str>) -> Option<String> {
    let mut link = format!("{}#paste={}", browser::address(), packed(paste).await?);
    if let Some(works) = works {
        link.push_str("&works=");
        link.push_str(&packed(works).await?);
    }
    Some(link)
}

async fn packed(text: &str) -> Option<String> {
    Some(URL_SAFE_NO_PAD.encode(browser::deflate(text.as_bytes()).await?))
}

/// Copies a text that was looked at.
pub(super) fn copy(text: Rc<str>, send: &UseReducerDispatcher<State>, deeds: &Shared) {
    let (send, shared) = (send.clone(), deeds.borrow().state.share.clone());
    wasm_bindgen_futures::spawn_local(async move {
        let copied = browser::copy(&text).await;
        if !copied {
            send.dispatch(Action::Notice(Some("The browser did not take the copy. Select the text and press Ctrl+C or ⌘C.")));
        }
        if let Some(share) = shared.filter(|it| it.text == text) {
            send.dispatch(Action::Shared(Some(Share { copied, ..share })));
        }
    });
}
