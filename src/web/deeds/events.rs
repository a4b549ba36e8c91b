//! What happens on the page outside of the box: files and texts that are dropped, opened or pasted, presses on what the app did not draw, and
//! the caret's place.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{DragEvent, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::arrive::{given, outside};
use super::{EDIT_LIMIT, Shared, browser, long};
use crate::web::state::{Action, State};

/// Listens for all of it, for as long as the page lives.
pub(super) fn listen(act: &Callback<Action>, deeds: &Shared, area: &NodeRef) {
    let with = || (act.clone(), Rc::clone(deeds), area.clone());
    browser::listen("dragover", {
        let act = act.clone();
        let deeds = Rc::clone(deeds);
        move |event| {
            event.prevent_default();
            if !deeds.borrow().state.dragging {
                act.emit(Action::DragOver(true));
            }
        }
    });
    browser::listen("dragleave", {
        let act = act.clone();
        move |event| {
            if event.unchecked_ref::<DragEvent>().related_target().is_none() {
                act.emit(Action::DragOver(false));
            }
        }
    });
    let (act_drop, deeds_drop, area_drop) = with();
    browser::listen("drop", move |event| {
        event.prevent_default();
        act_drop.emit(Action::DragOver(false));
        let Some(data) = event.unchecked_ref::<DragEvent>().data_transfer() else { return };
        match data.files().and_then(|it| it.get(0)) {
            Some(file) => open(file, &act_drop, &deeds_drop, &area_drop),
            None => {
                if let Some(text) = browser::transferred(&event, "dataTransfer").filter(|it| it.length() > 0) {
                    given(&text, &act_drop, &deeds_drop, &area_drop);
                }
            }
        }
    });
    let (act_file, deeds_file, area_file) = with();
    browser::listen("change", move |event| {
        let input = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok()).filter(|it| it.id() == "why401-file");
        if let Some(file) = input.as_ref().and_then(|it| it.files()?.get(0)) {
            open(file, &act_file, &deeds_file, &area_file);
        }
        if let Some(input) = input {
            input.set_value("");
        }
    });
    let (act_paste, deeds_paste, area_paste) = with();
    browser::listen("paste", move |event| {
        let Some(text) = browser::transferred(&event, "clipboardData") else { return };
        let units = text.length() as usize;
        let in_field = browser::is_in_field(&event);
        // A short paste into a field is the browser's own: it can be undone.
        if in_field.as_ref().is_some_and(|it| it != "paste") || (in_field.is_some() && units <= EDIT_LIMIT) || units == 0 {
            return;
        }
        event.prevent_default();
        given(&text, &act_paste, &deeds_paste, &area_paste);
    });
    let act_click = act.clone();
    browser::listen("click", move |event| match browser::outer_click(&event) {
        Some(browser::Outer::Theme) => act_click.emit(Action::NextTheme),
        Some(browser::Outer::Sample(name)) => {
            event.prevent_default();
            act_click.emit(Action::AskSample(Rc::from(name)));
        }
        None => {}
    });
    browser::listen("input", |event| browser::filter_questions(&event));
    let area_caret = area.clone();
    let deeds_caret = Rc::clone(deeds);
    browser::listen("selectionchange", move |_| {
        if let Some(area) = area_caret.cast::<HtmlTextAreaElement>() {
            light(&area, &deeds_caret.borrow().state);
        }
    });
}

/// A caret in a marked place lights up what belongs to it.
fn light(area: &HtmlTextAreaElement, state: &State) {
    let lit = || -> Option<usize> {
        let answer = state.answer.as_deref()?;
        let caret = browser::caret(area)?;
        let at = byte_of(&answer.paste, caret);
        answer.marks.iter().find(|it| it.evidence.span.start <= at && at <= it.evidence.span.end).map(|it| it.number)
    };
    let lit = lit().map(|it| it.to_string());
    browser::root_attribute("data-lit", lit.as_deref());
}

/// The byte at which a UTF-16 offset stands.
fn byte_of(text: &str, units: usize) -> usize {
    let mut left = units;
    for (at, it) in text.char_indices() {
        if left == 0 {
            return at;
        }
        left = left.saturating_sub(it.len_utf16());
    }
    text.len()
}

fn open(file: web_sys::File, act: &Callback<Action>, deeds: &Shared, area: &NodeRef) {
    deeds.borrow_mut().seal(act);
    if file.size() > EDIT_LIMIT as f64 && long(&file, Some(Rc::from(file.name())), file.size(), act, deeds) {
        return;
    }
    let (act, deeds, area) = (act.clone(), Rc::clone(deeds), area.clone());
    wasm_bindgen_futures::spawn_local(async move {
        match browser::file_text(&file).await {
            Some(text) => outside(&text, Some(Rc::from(file.name())), &act, &deeds, &area),
            None => act.emit(Action::Notice(Some("The browser could not read this file."))),
        }
    });
}
