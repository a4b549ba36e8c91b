//! Long texts and files: read in a worker, whose answer is the part that matters.

use std::rc::Rc;

use wasm_bindgen::JsValue;
use yew::Callback;

use super::browser::{self, Heard, Work};
use super::excerpt::Excerpt;
use super::state::{Action, Busy};

/// A file or text may not be larger.
pub const LIMIT: f64 = 256.0 * 1024.0 * 1024.0;
/// What is said of one that is.
pub const TOO_LARGE: &str = "This is larger than 256 MB. Export only the requests around the failure.";
const SPREAD: &str = "What the answer stands on is spread over too much of this to show it here. Cut it to the lines around the failure.";

/// Has a file or a text (a `File` or a string) read in a worker; `None` where there are no workers.
pub fn read(given: &JsValue, file: Option<Rc<str>>, bytes: f64, act: &Callback<Action>) -> Option<Work> {
    let now = browser::now();
    let busy = Busy { file: file.clone(), bytes: bytes as usize, read: Some(0) };
    let heard = {
        let (act, busy) = (act.clone(), busy.clone());
        move |heard| match heard {
            Heard::Read(read) => act.emit(Action::Begun(Busy { read: Some(read), ..busy.clone() })),
            Heard::Looking => act.emit(Action::Begun(Busy { read: None, ..busy.clone() })),
            Heard::Part(packed) => match Excerpt::unpacked(&packed) {
                Some(part) => act.emit(Action::Part(Rc::new(part), file.clone(), now)),
                None => act.emit(Action::Stopped(Some(SPREAD))),
            },
            // The page's own script says that it broke.
            Heard::Fault => act.emit(Action::Stopped(None)),
        }
    };
    let work = browser::work(given, now, heard)?;
    act.emit(Action::Begun(busy));
    Some(work)
}

/// The bytes of a file as text: UTF-8, or UTF-16 with its mark, as PowerShell writes it.
pub fn decoded(bytes: Vec<u8>) -> String {
    let wide = |read: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).skip(1).filter_map(|it| <[u8; 2]>::try_from(it).ok()).map(read);
        char::decode_utf16(units).map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
    };
    match bytes.get(..2) {
        Some([0xff, 0xfe]) => wide(u16::from_le_bytes),
        Some([0xfe, 0xff]) => wide(u16::from_be_bytes),
        _ => String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()),
    }
}
