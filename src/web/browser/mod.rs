//! The browser: the only place that speaks to it.

mod address;
mod crypto;
mod host;
mod outer;
mod place;
mod seal;
mod visits;
mod work;

use wasm_bindgen::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, HtmlDocument, HtmlElement, HtmlTextAreaElement, Window};

use crate::time::Timestamp;

pub use address::{address, deflate, inflate, parameter};
pub use crypto::fits;
pub use host::{accent, on_host, tell_causes, tell_height, tell_ready};
pub use outer::{Outer, early_text, end_early, filter_questions, keep_early_text, name_theme, outer_click, show_controls};
pub use place::{caret, enter, show_evidence, to_top};
pub use seal::{close, requests_since_seal, try_to_connect};
pub use visits::{entry, number_entry, on_visit, visit};
pub use work::{Heard, Work, transferred, work};

/// A timer that stops when it is dropped.
pub struct Timer {
    id: i32,
    _run: Closure<dyn FnMut()>,
}

impl Drop for Timer {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            window.clear_timeout_with_handle(self.id);
        }
    }
}

/// Runs something after so many milliseconds.
pub fn after(milliseconds: i32, run: impl FnOnce() + 'static) -> Option<Timer> {
    let run = Closure::once(run);
    let id = window()?.set_timeout_with_callback_and_timeout_and_arguments_0(run.as_ref().unchecked_ref(), milliseconds).ok()?;
    Some(Timer { id, _run: run })
}

fn window() -> Option<Window> {
    web_sys::window()
}

/// The document.
pub fn document() -> Option<Document> {
    window()?.document()
}

/// The element of that id.
pub fn by_id(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// The present.
pub fn now() -> Timestamp {
    Timestamp((js_sys::Date::now() / 1000.0) as i64)
}

/// Listens on the document for as long as the page lives.
pub fn listen(event: &str, run: impl FnMut(web_sys::Event) + 'static) {
    let run = Closure::<dyn FnMut(web_sys::Event)>::new(run);
    if let Some(document) = document() {
        let _ = document.add_event_listener_with_callback(event, run.as_ref().unchecked_ref());
    }
    run.forget();
}

/// Puts a text into the box as if it were typed, so that it can be undone; a long one is set at once.
pub fn fill(area: &HtmlTextAreaElement, text: &str, undoable: bool) {
    let command = || -> Option<bool> {
        if !undoable || text.len() > 64 * 1024 {
            return None;
        }
        let document: HtmlDocument = document()?.dyn_into().ok()?;
        area.focus().ok()?;
        area.select();
        let name = if text.is_empty() { "delete" } else { "insertText" };
        document.exec_command_with_show_ui_and_value(name, false, text).ok()
    };
    if command() != Some(true) {
        area.set_value(text);
    }
}

/// Moves the focus to the element of that id.
pub fn focus(id: &str) {
    if let Some(element) = by_id(id).and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Sets or removes an attribute of the root element.
pub fn root_attribute(name: &str, value: Option<&str>) {
    if let Some(root) = document().and_then(|it| it.document_element()) {
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }
}

/// What the clipboard holds, if the person lets the page read it.
pub async fn clipboard() -> Option<String> {
    JsFuture::from(window()?.navigator().clipboard().read_text()).await.ok()?.as_string()
}

/// Puts a text into the clipboard.
pub async fn copy(text: &str) -> bool {
    match window() {
        Some(window) => JsFuture::from(window.navigator().clipboard().write_text(text)).await.is_ok(),
        None => false,
    }
}

/// The address of a file with this text, which the page holds as long as it lives; none in a frame, which may save nothing.
pub fn file_of(text: &str) -> Option<String> {
    if given("data-compact").is_some() {
        return None;
    }
    let blob = web_sys::Blob::new_with_str_sequence(&js_sys::Array::of1(&text.into())).ok()?;
    web_sys::Url::create_object_url_with_blob(&blob).ok()
}

/// The text of a file.
pub async fn file_text(file: &web_sys::File) -> Option<String> {
    let bytes = JsFuture::from(file.array_buffer()).await.ok()?;
    Some(super::large::decoded(js_sys::Uint8Array::new(&bytes).to_vec()))
}

/// Fetches a text from the page's own origin.
pub async fn fetch_own(path: &str) -> Option<String> {
    let answer = gloo_net::http::Request::get(path).send().await.ok()?;
    if answer.ok() { answer.text().await.ok() } else { None }
}

/// Fetches a text from the page's own origin, beginning at once; nothing where no path is given.
pub fn begin_to_fetch(path: Option<String>) -> impl Future<Output = Option<String>> {
    let promise = wasm_bindgen_futures::future_to_promise(async move {
        let text = match path {
            Some(path) => fetch_own(&path).await,
            None => None,
        };
        Ok(text.map_or(JsValue::NULL, JsValue::from))
    });
    async { JsFuture::from(promise).await.ok()?.as_string() }
}

/// Says something to the author of the site around the frame, in the browser's console.
pub fn warn(text: &str) {
    web_sys::console::warn_1(&text.into());
}

/// An attribute of the element that the app lives in.
pub fn given(name: &str) -> Option<String> {
    by_id(super::ROOT)?.get_attribute(name).filter(|it| !it.is_empty())
}

/// Keeps the place in the source at which the engine broke, for the report that the page's script offers.
pub fn broke_at(place: Option<String>) {
    if let (Some(panel), Some(place)) = (by_id("why401-fault"), place) {
        let _ = panel.set_attribute("data-at", &place);
    }
}

/// The id of the field that an event happens in.
pub fn is_in_field(event: &web_sys::Event) -> Option<String> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    target.matches("textarea, input").ok()?.then(|| target.id())
}

/// What this build is called: its version, and the name of its wasm, which is made from its bytes.
pub fn build() -> String {
    let wasm = || document()?.query_selector("link[href*='_bg']").ok()??.get_attribute("href");
    let name = wasm().and_then(|it| it.rsplit_once('/').map(|(_, name)| name.to_owned()).or(Some(it))).unwrap_or_default();
    format!("v{} {name}", env!("CARGO_PKG_VERSION"))
}
