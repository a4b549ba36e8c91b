//! The browser's history: an entry each for a paste and a sample, told apart by a number.

use wasm_bindgen::prelude::*;
use wasm_bindgen::{JsCast, JsValue};

use super::window;

const NUMBER: &str = "why401";

/// The number of the entry that is shown; `None` for one that this page has not numbered, such as a jump to a heading.
pub fn entry() -> Option<u32> {
    let state = window()?.history().ok()?.state().ok()?;
    js_sys::Reflect::get(&state, &NUMBER.into()).ok()?.as_f64().map(|it| it as u32)
}

fn state(number: u32) -> JsValue {
    let state = js_sys::Object::new();
    let _ = js_sys::Reflect::set(&state, &NUMBER.into(), &number.into());
    state.into()
}

/// Numbers the entry that is shown.
pub fn number_entry(number: u32) {
    if let Some(history) = window().and_then(|it| it.history().ok()) {
        let _ = history.replace_state(&state(number), "");
    }
}

/// Goes on to a new entry: that of a sample, or of a paste, which is not in the address.
pub fn visit(number: u32, sample: Option<&str>) {
    let go = || -> Option<()> {
        let window = window()?;
        let path = window.location().pathname().ok()?;
        let address = sample.map_or(path, |it| format!("?sample={}", js_sys::encode_uri_component(it)));
        window.history().ok()?.push_state_with_url(&state(number), "", Some(&address)).ok()
    };
    let _ = go();
}

/// Runs whenever another entry is shown, for as long as the page lives.
pub fn on_visit(mut run: impl FnMut() + 'static) {
    let heard = Closure::<dyn FnMut()>::new(move || run());
    if let Some(window) = window() {
        let _ = window.add_event_listener_with_callback("popstate", heard.as_ref().unchecked_ref());
    }
    heard.forget();
}
