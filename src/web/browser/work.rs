//! Reading a long text off the page's main thread: the page's script makes the worker (`boot.js`), this speaks with it.

use wasm_bindgen::prelude::*;
use wasm_bindgen::{JsCast, JsValue};

use crate::time::Timestamp;

/// What a worker says.
pub enum Heard {
    /// So many bytes are there.
    Read(usize),
    /// All of them are, and are being looked at.
    Looking,
    /// The packed part that the answer stands on; empty where there is none.
    Part(String),
    /// It broke.
    Fault,
}

/// A worker at work; dropped, it stops.
pub struct Work {
    worker: JsValue,
    _heard: Closure<dyn FnMut(JsValue)>,
}

impl Drop for Work {
    fn drop(&mut self) {
        if let Some(stop) = member(&self.worker, "terminate") {
            let _ = stop.call0(&self.worker);
        }
    }
}

fn member(of: &JsValue, name: &str) -> Option<js_sys::Function> {
    js_sys::Reflect::get(of, &name.into()).ok()?.dyn_into().ok()
}

/// Has a file or a text read by a worker; `None` where the page has none to give.
pub fn work(given: &JsValue, now: Timestamp, mut run: impl FnMut(Heard) + 'static) -> Option<Work> {
    let heard = Closure::<dyn FnMut(JsValue)>::new(move |said: JsValue| {
        let get = |name: &str| js_sys::Reflect::get(&said, &name.into()).unwrap_or(JsValue::UNDEFINED);
        let heard = if let Some(part) = get("part").as_string() {
            Heard::Part(part)
        } else if let Some(read) = get("read").as_f64() {
            Heard::Read(read as usize)
        } else if get("looking").is_truthy() {
            Heard::Looking
        } else {
            Heard::Fault
        };
        run(heard);
    });
    let page = js_sys::Reflect::get(&js_sys::global(), &"why401".into()).ok()?;
    let worker = member(&page, "read")?.call3(&page, given, &JsValue::from_f64(now.0 as f64), heard.as_ref()).ok()?;
    Some(Work { worker, _heard: heard })
}

/// The text of a paste or drop, left where it is: a long one is not copied.
pub fn transferred(event: &web_sys::Event, member_name: &str) -> Option<js_sys::JsString> {
    let data = js_sys::Reflect::get(event, &member_name.into()).ok()?;
    member(&data, "getData")?.call1(&data, &"text".into()).ok()?.dyn_into().ok()
}
