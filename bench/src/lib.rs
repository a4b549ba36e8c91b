//! The engine alone, for measuring: the inputs, and two functions that a script calls where this is compiled to wasm.
//!
//! The page's own wasm exports no bare diagnosis; this is the same engine in the same profile, without the views.

pub mod inputs;

use std::cell::RefCell;

thread_local! {
    static ROOM: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Makes room for so many bytes and says where it is.
#[unsafe(no_mangle)]
pub extern "C" fn room(size: usize) -> *mut u8 {
    ROOM.with_borrow_mut(|it| {
        *it = vec![0; size];
        it.as_mut_ptr()
    })
}

/// Diagnoses what was written there; says how many causes are named.
#[unsafe(no_mangle)]
pub extern "C" fn diagnose() -> usize {
    ROOM.with_borrow(|it| why401::diagnose(std::str::from_utf8(it).unwrap_or_default(), why401::Timestamp(inputs::NOW)).findings.len())
}
