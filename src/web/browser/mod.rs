//! The browser: the only place that speaks to it.

mod crypto;
mod host;
mod visits;
mod work;

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, HtmlDocument, HtmlElement, HtmlTextAreaElement, Window};

use crate::time::Timestamp;

pub use crypto::fits;
pub use host::{accent, on_host, tell_causes, tell_height, tell_ready};
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

/// Closes the page against every connection, for as long as it lives: a policy that is added can only narrow what holds, and taking
/// the element out again does not lift it.
pub fn close() {
    let add = || -> Option<()> {
        let document = document()?;
        let policy = document.create_element("meta").ok()?;
        policy.set_attribute("http-equiv", "Content-Security-Policy").ok()?;
        policy.set_attribute("content", super::SEAL).ok()?;
        document.head()?.append_child(&policy).ok()?;
        let _ = window()?.performance()?.mark("sealed");
        Some(())
    };
    let _ = add();
}

/// How many requests the page has made since it was closed.
pub fn requests_since_seal() -> usize {
    let count = || -> Option<usize> {
        let performance = window()?.performance()?;
        let start = |it: &JsValue| js_sys::Reflect::get(it, &"startTime".into()).ok()?.as_f64();
        let sealed = start(&performance.get_entries_by_name("sealed").get(0))?;
        let all = performance.get_entries_by_type("resource");
        Some(all.iter().filter(|it| start(it).is_some_and(|at| at > sealed)).count())
    };
    count().unwrap_or(0)
}

/// Tries to connect to a host that cannot exist.
pub async fn try_to_connect() -> super::state::Tried {
    use super::state::Tried;
    let refused = Rc::new(std::cell::Cell::new(false));
    let seen = Rc::clone(&refused);
    let heard = Closure::<dyn FnMut()>::new(move || seen.set(true));
    if let Some(document) = document() {
        let _ = document.add_event_listener_with_callback("securitypolicyviolation", heard.as_ref().unchecked_ref());
    }
    let went = gloo_net::http::Request::get("https://seal-test.invalid/").send().await.is_ok();
    // The violation is reported as a task of its own, after the refusal.
    let (done, wait) = js_promise();
    let _timer = after(50, done);
    let _ = JsFuture::from(wait).await;
    if let Some(document) = document() {
        let _ = document.remove_event_listener_with_callback("securitypolicyviolation", heard.as_ref().unchecked_ref());
    }
    match (went, refused.get()) {
        (true, _) => Tried::Through,
        (false, true) => Tried::Refused,
        (false, false) => Tried::Failed,
    }
}

fn js_promise() -> (impl FnOnce(), js_sys::Promise) {
    let mut resolve = None;
    let promise = js_sys::Promise::new(&mut |it, _| resolve = Some(it));
    let done = move || {
        if let Some(resolve) = resolve {
            let _ = resolve.call0(&JsValue::NULL);
        }
    };
    (done, promise)
}

/// The value of a parameter of the address: of its query, or of its fragment.
pub fn parameter(name: &str) -> Option<String> {
    let location = window()?.location();
    let (query, fragment) = (location.search().ok()?, location.hash().ok()?);
    let of = |text: &str| {
        let text = text.get(1..)?;
        let value = text.split('&').find_map(|it| it.split_once('=').filter(|(it, _)| *it == name))?.1;
        // What is no escape is left as it is, to be told of rather than passed over.
        Some(js_sys::decode_uri_component(value).map_or_else(|_| value.to_owned(), String::from))
    };
    of(&query).or_else(|| of(&fragment))
}

/// The address of the page, without query and fragment.
pub fn address() -> String {
    let address = || {
        let location = window()?.location();
        // A link from the frame leads to the whole page.
        let path = location.pathname().ok()?;
        Some(format!("{}{}", location.origin().ok()?, path.trim_end_matches("frame.html")))
    };
    address().unwrap_or_default()
}

/// Compresses bytes as raw deflate.
pub async fn deflate(bytes: &[u8]) -> Option<Vec<u8>> {
    through(bytes, raw_deflate("CompressionStream")?, usize::MAX).await
}

/// Expands raw deflate, up to so many bytes; `None` where it would be more or is broken.
pub async fn inflate(bytes: &[u8], limit: usize) -> Option<Vec<u8>> {
    through(bytes, raw_deflate("DecompressionStream")?, limit).await
}

/// A stream of the browser's own that compresses or expands.
fn raw_deflate(class: &str) -> Option<web_sys::ReadableWritablePair> {
    let class: js_sys::Function = js_sys::Reflect::get(&js_sys::global(), &class.into()).ok()?.dyn_into().ok()?;
    let stream = js_sys::Reflect::construct(&class, &js_sys::Array::of1(&"deflate-raw".into())).ok()?;
    Some(stream.unchecked_into())
}

async fn through(bytes: &[u8], pair: web_sys::ReadableWritablePair, limit: usize) -> Option<Vec<u8>> {
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes));
    let blob = web_sys::Blob::new_with_u8_array_sequence(&parts).ok()?;
    let reader: web_sys::ReadableStreamDefaultReader = blob.stream().pipe_through(&pair).get_reader().dyn_into().ok()?;
    let mut out = Vec::new();
    loop {
        let chunk = JsFuture::from(reader.read()).await.ok()?;
        if js_sys::Reflect::get(&chunk, &"done".into()).ok()?.is_truthy() {
            return Some(out);
        }
        let chunk: js_sys::Uint8Array = js_sys::Reflect::get(&chunk, &"value".into()).ok()?.dyn_into().ok()?;
        if out.len().saturating_add(chunk.length() as usize) > limit {
            let _ = reader.cancel();
            return None;
        }
        out.extend(chunk.to_vec());
    }
}

/// Keeps the place in the source at which the engine broke, for the report that the page's script offers.
pub fn broke_at(place: Option<String>) {
    if let (Some(panel), Some(place)) = (by_id("why401-fault"), place) {
        let _ = panel.set_attribute("data-at", &place);
    }
}

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

/// Says on the button which colours are on.
pub fn name_theme(word: &str) {
    if let Some(button) = by_id("theme") {
        button.set_text_content(Some(&format!("Theme: {word}")));
    }
}

/// Scrolls up to the tool, if its start is out of sight.
pub fn to_top() {
    if let Some(main) = by_id("main").filter(|it| it.get_bounding_client_rect().top() < 0.0) {
        main.scroll_into_view();
    }
}

/// The id of the field that an event happens in.
pub fn is_in_field(event: &web_sys::Event) -> Option<String> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    target.matches("textarea, input").ok()?.then(|| target.id())
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
    let wanted = field.value().to_lowercase();
    let Some(all) = document().and_then(|it| it.query_selector_all("#questions details").ok()) else { return };
    let mut shown: u32 = 0;
    for at in 0..all.length() {
        let Some(element) = all.item(at).and_then(|it| it.dyn_into::<HtmlElement>().ok()) else { continue };
        let text = element.text_content().unwrap_or_default().to_lowercase();
        let fits = wanted.split_whitespace().all(|it| text.contains(it));
        element.set_hidden(!fits);
        shown = shown.saturating_add(u32::from(fits));
    }
    if let Some(count) = by_id("found") {
        count.set_text_content(Some(&format!("{shown} questions")));
    }
}

/// The caret's place in the box, in UTF-16 units, if the caret is in it.
pub fn caret(area: &HtmlTextAreaElement) -> Option<usize> {
    let active = document()?.active_element()?;
    (active.id() == area.id()).then_some(())?;
    area.selection_start().ok()?.and_then(|it| usize::try_from(it).ok())
}

/// Puts the caret where somebody presses in a box at rest: on the line that is seen there, which keeps its height on the screen.
pub fn enter(area: &HtmlTextAreaElement, event: &web_sys::MouseEvent) {
    let go = || -> Option<()> {
        let target: Element = event.target()?.dyn_into().ok()?;
        let focused = document()?.active_element().is_some_and(|it| it.id() == area.id());
        if area.hidden() || event.button() != 0 || target.closest("a, button").ok()?.is_some() {
            return None;
        }
        let mark = target.closest(".mk").ok()?;
        if focused && mark.is_none() {
            return None;
        }
        let sheet = area.parent_element()?;
        let body = sheet.parent_element()?;
        // The scroll bar is the browser's.
        if f64::from(event.client_x()) > body.get_bounding_client_rect().left() + f64::from(body.client_width()) {
            return None;
        }
        let lines = sheet.query_selector_all(".mirror .ln[data-n]").ok()?;
        let y = f64::from(event.client_y());
        let hit = (0..lines.length()).filter_map(|at| lines.item(at)?.dyn_into::<HtmlElement>().ok()).filter(|it| it.offset_height() > 0).find(|it| {
            let place = it.get_bounding_client_rect();
            place.top() <= y && y < place.bottom()
        })?;
        let number: usize = hit.get_attribute("data-n")?.parse().ok()?;
        let before = hit.get_bounding_client_rect().top();
        let offset = offset_of(&area.value(), number, mark.as_ref(), &hit);
        event.prevent_default();
        let options = js_sys::Object::new();
        js_sys::Reflect::set(&options, &"preventScroll".into(), &JsValue::TRUE).ok()?;
        let focus: js_sys::Function = js_sys::Reflect::get(area, &"focus".into()).ok()?.dyn_into().ok()?;
        focus.call1(area, &options).ok()?;
        let _ = area.set_selection_range(offset, offset);
        let moved = hit.get_bounding_client_rect().top() - before;
        body.set_scroll_top(body.scroll_top().saturating_add(moved as i32));
        Some(())
    };
    let _ = go();
}

/// The UTF-16 offset of a line's start, or of a mark in it.
fn offset_of(text: &str, line: usize, mark: Option<&Element>, element: &HtmlElement) -> u32 {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(|it| it.encode_utf16().count()).sum();
    let into = || -> Option<usize> {
        // What is drawn while editing has a character for each of the text.
        let wanted = mark?.get_attribute("data-e")?;
        let runs = element.query_selector("span[aria-hidden]").ok()??.child_nodes();
        let mut units: usize = 0;
        for at in 0..runs.length() {
            let node = runs.item(at)?;
            if let Some(run) = node.dyn_ref::<Element>() {
                if run.class_list().contains("rest") {
                    continue;
                }
                if run.get_attribute("data-e").as_ref() == Some(&wanted) {
                    return Some(units);
                }
            }
            units = units.saturating_add(node.text_content()?.encode_utf16().count());
        }
        None
    };
    u32::try_from(start.saturating_add(into().unwrap_or(0))).unwrap_or(0)
}

/// Scrolls the box, and only the box, so that its first mark is in sight.
pub fn show_evidence() {
    let first = || -> Option<Element> {
        let marks = document()?.query_selector_all(".mirror .mk").ok()?;
        (0..marks.length()).filter_map(|at| marks.item(at)?.dyn_into::<Element>().ok()).find(|it| it.get_bounding_client_rect().height() > 0.0)
    };
    scroll_box(first());
    show_chosen();
}

/// Scrolls the list of exchanges, and only the list, so that the chosen one is in sight.
fn show_chosen() {
    let scroll = || -> Option<()> {
        let row = document()?.query_selector(".har tr[aria-current]").ok()??;
        let list = row.closest(".har-wrap").ok()??;
        let (row, frame) = (row.get_bounding_client_rect(), list.get_bounding_client_rect());
        if row.top() < frame.top() || row.bottom() > frame.bottom() {
            list.set_scroll_top(list.scroll_top().saturating_add((row.bottom() - frame.bottom()) as i32).max(0));
        }
        Some(())
    };
    let _ = scroll();
}

fn scroll_box(to: Option<Element>) {
    let scroll = || -> Option<()> {
        let body = by_id("paste")?.closest(".paste-body").ok()??;
        let above = to?.get_bounding_client_rect().top() - body.get_bounding_client_rect().top();
        let room = f64::from(body.client_height());
        if above < 0.0 || above > room * 0.8 {
            body.set_scroll_top(body.scroll_top().saturating_add((above - room / 3.0) as i32));
        }
        Some(())
    };
    let _ = scroll();
}

/// What this build is called: its version, and the name of its wasm, which is made from its bytes.
pub fn build() -> String {
    let wasm = || document()?.query_selector("link[href*='_bg']").ok()??.get_attribute("href");
    let name = wasm().and_then(|it| it.rsplit_once('/').map(|(_, name)| name.to_owned()).or(Some(it))).unwrap_or_default();
    format!("v{} {name}", env!("CARGO_PKG_VERSION"))
}
