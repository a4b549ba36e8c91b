//! What stands on the page outside of the app: controls, links to samples, questions, and the box before the app was there.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlTextAreaElement};

use super::{by_id, document};

/// Shows the controls outside the app that do nothing without it, and takes the place of what stood there before.
pub fn show_controls() {
    if let Some(all) = document().and_then(|it| it.query_selector_all("[data-alive]").ok()) {
        for at in 0..all.length() {
            if let Some(element) = all.item(at).and_then(|it| it.dyn_into::<Element>().ok()) {
                let _ = element.remove_attribute("hidden");
            }
        }
    }
}

thread_local! {
    static EARLY: std::cell::RefCell<Option<String>> = const { std::cell::RefCell::new(None) };
}

/// Keeps what was typed or pasted into the page's first, lifeless box.
pub fn keep_early_text() {
    let text = by_id("paste").and_then(|it| it.dyn_into::<HtmlTextAreaElement>().ok()).map(|it| it.value()).filter(|it| !it.trim().is_empty());
    EARLY.with(|it| *it.borrow_mut() = text);
}

/// What was kept, once.
pub fn early_text() -> Option<String> {
    EARLY.with(|it| it.borrow_mut().take())
}

/// Takes away what was written ahead of the tool, and shows the tool itself.
pub fn end_early() {
    if let Some(early) = by_id("why401-early") {
        early.remove();
    }
    if let Some(root) = by_id(crate::web::ROOT).and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        root.set_hidden(false);
    }
}

/// Says on the button which colours are on.
pub fn name_theme(word: &str) {
    if let Some(button) = by_id("theme") {
        button.set_text_content(Some(&format!("Theme: {word}")));
    }
}

/// A press on something outside the app that the app answers.
pub enum Outer {
    /// The button for the colours.
    Theme,
    /// A link to a sample.
    Sample(String),
}

/// What was pressed outside the app.
pub fn outer_click(event: &web_sys::Event) -> Option<Outer> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    if target.closest("#theme").ok()?.is_some() {
        return Some(Outer::Theme);
    }
    let modified = ["ctrlKey", "metaKey", "shiftKey"].iter().any(|it| js_sys::Reflect::get(event, &(*it).into()).is_ok_and(|it| it.is_truthy()));
    let link = target.closest(".gallery a[href*='?sample=']").ok()??;
    let href = link.get_attribute("href").filter(|_| !modified)?;
    href.split_once("?sample=").map(|(_, name)| Outer::Sample(name.to_owned()))
}

/// Shows the questions that hold every word of the search.
pub fn filter_questions(event: &web_sys::Event) {
    let Some(field) = event.target().and_then(|it| it.dyn_into::<web_sys::HtmlInputElement>().ok()).filter(|it| it.id() == "find") else { return };
    // The browser knows every script's small letters; tables of them in the page would weigh 8 KB.
    let small = |it: String| String::from(js_sys::JsString::from(it).to_lower_case());
    let wanted = small(field.value());
    let Some(all) = document().and_then(|it| it.query_selector_all("#questions details").ok()) else { return };
    let mut shown: u32 = 0;
    for at in 0..all.length() {
        let Some(element) = all.item(at).and_then(|it| it.dyn_into::<HtmlElement>().ok()) else { continue };
        let text = small(element.text_content().unwrap_or_default());
        let fits = wanted.split_whitespace().all(|it| text.contains(it));
        element.set_hidden(!fits);
        shown = shown.saturating_add(u32::from(fits));
    }
    if let Some(count) = by_id("found") {
        count.set_text_content(Some(&format!("{shown} questions")));
    }
}
