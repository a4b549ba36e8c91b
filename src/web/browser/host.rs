//! The page around a frame: what it asks for, and what it is told (`embed/PROTOCOL.md`).

use wasm_bindgen::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlElement;

use super::{by_id, document, window};

/// What the host page of a frame asks for.
pub struct Host(JsValue);

impl Host {
    /// A member that is text.
    pub fn text(&self, name: &str) -> Option<String> {
        js_sys::Reflect::get(&self.0, &name.into()).ok()?.as_string()
    }
}

/// Listens to the page that the frame is in, and to no other.
pub fn on_host(mut run: impl FnMut(Host) + 'static) {
    let heard = Closure::<dyn FnMut(JsValue)>::new(move |event: JsValue| {
        let get = |of: &JsValue, name: &str| js_sys::Reflect::get(of, &name.into()).unwrap_or(JsValue::UNDEFINED);
        let parent = window().and_then(|it| it.parent().ok().flatten()).map(JsValue::from);
        let data = get(&event, "data");
        let is_host = parent.is_some_and(|it| it == get(&event, "source")) && get(&data, "why401").as_f64() == Some(1.0) && get(&data, "type").as_string().as_deref() == Some("host");
        if is_host {
            run(Host(data));
        }
    });
    if let Some(window) = window() {
        let _ = window.add_event_listener_with_callback("message", heard.as_ref().unchecked_ref());
    }
    heard.forget();
}

fn message(kind: &str, extra: Option<(&str, JsValue)>) {
    let message = js_sys::Object::new();
    let set = |name: &str, value: JsValue| js_sys::Reflect::set(&message, &name.into(), &value);
    let _ = set("why401", 1.into());
    let _ = set("type", kind.into());
    if let Some((name, value)) = extra {
        let _ = set(name, value);
    }
    if let Some(parent) = window().and_then(|it| it.parent().ok().flatten()) {
        // The host's origin is not known; nothing of the paste is in the message.
        let _ = parent.post_message(&message, "*");
    }
}

/// Tells the host page that the frame listens.
pub fn tell_ready() {
    message("ready", None);
}

/// Tells the host page the causes of a diagnosis: each with its certainty, and whether it is outside of those that the host keeps to.
pub fn tell_causes(causes: &[(&str, &str, bool)]) {
    let list = js_sys::Array::new();
    for (cause, certainty, outside) in causes {
        let one = js_sys::Object::new();
        let set = |name: &str, value: JsValue| js_sys::Reflect::set(&one, &name.into(), &value);
        let _ = set("cause", (*cause).into());
        let _ = set("certainty", (*certainty).into());
        if *outside {
            let _ = set("outside", JsValue::TRUE);
        }
        list.push(&one);
    }
    message("diagnosis", Some(("causes", list.into())));
}

/// Tells the host page the height of the frame's content, now and whenever it changes.
pub fn tell_height() {
    let Some(main) = by_id("main").and_then(|it| it.dyn_into::<HtmlElement>().ok()) else { return };
    let watched = main.clone();
    let tell = Closure::<dyn FnMut()>::new(move || message("height", Some(("height", watched.offset_height().into()))));
    if let Ok(observer) = web_sys::ResizeObserver::new(tell.as_ref().unchecked_ref()) {
        observer.observe(&main);
    }
    tell.forget();
}

/// The colour of links that the host page wishes for, where it is a plain colour.
pub fn accent(colour: Option<&str>) {
    let colour = colour.filter(|it| it.len() < 40 && it.chars().all(|it| it.is_ascii_alphanumeric() || "#(),.% /-".contains(it)));
    if let Some(root) = document().and_then(|it| it.document_element()).and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        // Through the object model, which the policy allows, not as an attribute, which it refuses.
        let _ = match colour {
            Some(colour) => root.style().set_property("--link", colour),
            None => root.style().remove_property("--link").map(drop),
        };
    }
}
