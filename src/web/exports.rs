//! What the page's own script calls in a second copy of the engine: in a worker for a long text, and to redact a paste after a fault.
//!
//! Only numbers cross: the script writes bytes where [`why401_room`] says, and reads the answer from where [`why401_answer`] says. So the
//! second copy needs none of what binds the first to the page.

use std::cell::RefCell;

use wasm_bindgen::prelude::*;

use crate::time::Timestamp;

use super::excerpt::Excerpt;
use super::large;

thread_local! {
    static ROOM: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static ANSWER: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Makes room for so many bytes and says where it is.
#[wasm_bindgen]
pub fn why401_room(size: usize) -> usize {
    ROOM.with(|it| {
        *it.borrow_mut() = vec![0; size];
        it.borrow_mut().as_mut_ptr() as usize
    })
}

/// Reads what was written there, and says how long the packed part of it is that its answer stands on; 0 where there is none.
#[wasm_bindgen]
pub fn why401_part(now: f64) -> usize {
    answer(Excerpt::of(&taken(), Timestamp(now as i64)).map(|it| it.packed()).unwrap_or_default())
}

/// Takes the secrets out of what was written there, and says how long it is then.
#[wasm_bindgen]
pub fn why401_redact() -> usize {
    answer(crate::redact::redact(&taken()))
}

/// Where the answer is.
#[wasm_bindgen]
pub fn why401_answer() -> usize {
    ANSWER.with(|it| it.borrow().as_ptr() as usize)
}

fn answer(text: String) -> usize {
    let length = text.len();
    ANSWER.with(|it| *it.borrow_mut() = text);
    length
}

fn taken() -> String {
    large::decoded(ROOM.with(RefCell::take))
}
