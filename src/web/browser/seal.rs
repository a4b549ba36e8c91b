//! The seal: the page closes itself, counts what it asked for since, and tries whether it holds.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::{after, document, window};

/// Closes the page against every connection, for as long as it lives: a policy that is added can only narrow what holds, and taking
/// the element out again does not lift it.
pub fn close() {
    let add = || -> Option<()> {
        let document = document()?;
        let policy = document.create_element("meta").ok()?;
        policy.set_attribute("http-equiv", "Content-Security-Policy").ok()?;
        policy.set_attribute("content", crate::web::SEAL).ok()?;
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
pub async fn try_to_connect() -> crate::web::state::Tried {
    use crate::web::state::Tried;
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
