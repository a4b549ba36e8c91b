//! What the page does beside drawing: timers, files, the clipboard, the seal, its own texts.

use std::cell::RefCell;
use std::rc::Rc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::redact::redact;
use crate::text::Source;

use super::browser::{self, Timer};
use super::library::Library;
use super::state::{Action, EDIT_LIMIT, Share, ShareKind, State};

/// Typing rests after so many milliseconds without a key.
const REST: i32 = 250;
/// An answer is announced when it has stood for so long.
const ANNOUNCE: i32 = 1000;
/// A linked paste may not expand to more than this.
const LINK_LIMIT: usize = 1 << 20;
/// A file may not be larger than this.
const FILE_LIMIT: f64 = 256.0 * 1024.0 * 1024.0;

mod site;

/// What the deeds need to remember.
#[derive(Default)]
pub struct Deeds {
    /// What the page knows, as it was drawn last.
    pub state: Rc<State>,
    /// Whether the box is being filled by the page itself, not by a person's keys.
    pub filling: bool,
    sealed: bool,
    timer: Option<Timer>,
    working_timer: Option<Timer>,
    said: Option<Timer>,
    wanted: Option<Rc<str>>,
    /// The sample that the site around the frame has asked for.
    given: Option<Rc<str>>,
    started: bool,
}

impl Deeds {
    /// Closes the page, if it is not closed.
    pub fn seal(&mut self, act: &Callback<Action>) {
        if !self.sealed {
            self.sealed = true;
            browser::close();
            act.emit(Action::Closed);
        }
    }
}

type Shared = Rc<RefCell<Deeds>>;

/// Does what an action asks for, and tells the state.
pub fn perform(action: Action, send: &UseReducerDispatcher<State>, deeds: &Shared, area: &NodeRef) {
    match &action {
        Action::Typed(_) => {
            let send_rest = send.clone();
            deeds.borrow_mut().timer = browser::after(REST, move || send_rest.dispatch(Action::Rest(browser::now())));
            announce(send, deeds, REST.saturating_add(ANNOUNCE));
        }
        Action::Keep(_) | Action::Own(..) => announce(send, deeds, ANNOUNCE),
        Action::Read(..) | Action::Emptied | Action::Chosen(_) => {
            deeds.borrow_mut().timer = None;
            announce(send, deeds, ANNOUNCE);
        }
        Action::AskClipboard => return ask_clipboard(send, deeds, area),
        Action::AskFile => {
            if let Some(input) = browser::by_id("why401-file").and_then(|it| it.dyn_into::<HtmlInputElement>().ok()) {
                input.click();
            }
        }
        Action::WorkingTyped(_) => {
            let (again, send_rest, shared, area) = (Rc::clone(deeds), send.clone(), Rc::clone(deeds), area.clone());
            let rest = browser::after(REST, move || perform(Action::WorkingRest, &send_rest, &shared, &area));
            again.borrow_mut().working_timer = rest;
        }
        Action::WorkingRest | Action::Comparing(_) => announce(send, deeds, ANNOUNCE),
        Action::AskCompare => {
            let open = deeds.borrow().state.working.is_none();
            perform(Action::Comparing(open), send, deeds, area);
            if open {
                deeds.borrow_mut().working_timer = browser::after(0, || browser::focus("works"));
            }
        }
        Action::AskSwap => {
            let state = Rc::clone(&deeds.borrow().state);
            let works = state.working.clone().unwrap_or_default();
            set_working(&state.text, send);
            read(&works, None, send, deeds, area);
        }
        Action::AskClearWorking => {
            set_working("", send);
            browser::focus("works");
        }
        Action::AskClear => {
            send.dispatch(Action::Emptied);
            fill(area, deeds, "", true);
            browser::focus("paste");
        }
        Action::AskUndo => {
            let text = deeds.borrow().state.cleared.clone();
            if let Some(text) = text {
                read(&text, None, send, deeds, area);
                browser::focus("paste");
            }
        }
        Action::AskSample(name) => sample(name, send, deeds, area),
        Action::AskShare(kind) => share(*kind, send, deeds),
        Action::AskCopy(text) => copy(Rc::clone(text), send, deeds),
        Action::AskTest => test(send),
        Action::EditLong => {
            let text = Rc::clone(&deeds.borrow().state.text);
            fill(area, deeds, &text, false);
        }
        Action::Shared(None) => {}
        _ => {}
    }
    send.dispatch(action);
}

fn announce(send: &UseReducerDispatcher<State>, deeds: &Shared, after: i32) {
    let (send, told) = (send.clone(), Rc::clone(deeds));
    deeds.borrow_mut().said = browser::after(after, move || {
        send.dispatch(Action::Counted(browser::requests_since_seal()));
        send.dispatch(Action::Announce);
        let answer = told.borrow().state.answer.clone();
        if let Some(answer) = answer.filter(|_| browser::given("data-compact").is_some()) {
            let tell = |outside| move |it: &'_ crate::Finding| (it.cause.id(), it.certainty.word(), outside);
            let causes: Vec<(&str, &str, bool)> = answer.diagnosis.findings.iter().map(tell(false)).chain(answer.outside.iter().map(tell(true))).collect();
            browser::tell_causes(&causes);
        }
    });
}

/// Puts a text into the box without reading it as typed.
fn fill(area: &NodeRef, deeds: &Shared, text: &str, undoable: bool) {
    if let Some(area) = area.cast::<HtmlTextAreaElement>() {
        deeds.borrow_mut().filling = true;
        browser::fill(&area, text, undoable);
        deeds.borrow_mut().filling = false;
    }
}

/// Reads a whole text: into the box if it is short enough, else beside it.
fn read(text: &str, file: Option<Rc<str>>, send: &UseReducerDispatcher<State>, deeds: &Shared, area: &NodeRef) {
    let long = text.len() > EDIT_LIMIT;
    fill(area, deeds, if long { "" } else { text }, false);
    perform(Action::Read(Rc::from(text), file, browser::now()), send, deeds, area);
}

/// Puts a text into the box for what works, and reads it.
fn set_working(text: &str, send: &UseReducerDispatcher<State>) {
    if let Some(area) = browser::by_id("works").and_then(|it| it.dyn_into::<HtmlTextAreaElement>().ok()) {
        area.set_value(text);
    }
    send.dispatch(Action::WorkingTyped(Rc::from(text)));
    send.dispatch(Action::WorkingRest);
}

fn ask_clipboard(send: &UseReducerDispatcher<State>, deeds: &Shared, area: &NodeRef) {
    let (send, deeds, area) = (send.clone(), Rc::clone(deeds), area.clone());
    deeds.borrow_mut().seal(&Callback::from({
        let send = send.clone();
        move |it| send.dispatch(it)
    }));
    wasm_bindgen_futures::spawn_local(async move {
        match browser::clipboard().await {
            Some(text) if !text.trim().is_empty() => {
                browser::focus("paste");
                read(&text, None, &send, &deeds, &area);
            }
            Some(_) => send.dispatch(Action::Notice(Some("The clipboard holds no text."))),
            None => {
                browser::focus("paste");
                send.dispatch(Action::Notice(Some("The browser did not hand over the clipboard. Press Ctrl+V or ⌘V in the box.")));
            }
        }
    });
}

fn sample(name: &str, send: &UseReducerDispatcher<State>, deeds: &Shared, area: &NodeRef) {
    let text = {
        let mut deeds = deeds.borrow_mut();
        let found = deeds.state.library.as_ref().and_then(|it| it.sample(name)).map(|it| Rc::clone(&it.text));
        if found.is_none() {
            deeds.wanted = Some(Rc::from(name));
        }
        found
    };
    if let Some(text) = text {
        read(&text, None, send, deeds, area);
        browser::to_top();
    }
}

/// Makes the text that is looked at before it is copied.
fn share(kind: ShareKind, send: &UseReducerDispatcher<State>, deeds: &Shared) {
    let text = redact(&deeds.borrow().state.text);
    let send = send.clone();
    match kind {
        ShareKind::Report if deeds.borrow().state.comparison.is_some() => {
            if let Some(it) = &deeds.borrow().state.comparison {
                let report = crate::report::compare::report(&it.differences, &Source::new(&it.working.paste), &Source::new(&deeds.borrow().state.text));
                send.dispatch(Action::Shared(Some(Share { kind, text: Rc::from(report), copied: false })));
            }
        }
        ShareKind::Report => {
            let diagnosis = crate::diagnose(&text, browser::now());
            let report = crate::report::markdown::report(&diagnosis, &Source::new(&text));
            send.dispatch(Action::Shared(Some(Share { kind, text: Rc::from(report), copied: false })));
        }
        ShareKind::Link => wasm_bindgen_futures::spawn_local(async move {
            if let Some(bytes) = browser::deflate(text.as_bytes()).await {
                let link = format!("{}#paste={}", browser::address(), URL_SAFE_NO_PAD.encode(bytes));
                send.dispatch(Action::Shared(Some(Share { kind, text: Rc::from(link), copied: false })));
            }
        }),
    }
}

fn copy(text: Rc<str>, send: &UseReducerDispatcher<State>, deeds: &Shared) {
    let (send, shared) = (send.clone(), deeds.borrow().state.share.clone());
    wasm_bindgen_futures::spawn_local(async move {
        let copied = browser::copy(&text).await;
        if let Some(share) = shared.filter(|it| it.text == text) {
            send.dispatch(Action::Shared(Some(Share { copied, ..share })));
        }
    });
}

fn test(send: &UseReducerDispatcher<State>) {
    let send = send.clone();
    wasm_bindgen_futures::spawn_local(async move {
        let tried = browser::try_to_connect().await;
        send.dispatch(Action::Tested(tried, browser::requests_since_seal()));
    });
}

/// Everything that is set up once: the page's own texts and then the seal, what the address asks for, files and pastes from outside the box.
pub fn begin(act: &Callback<Action>, deeds: &Shared, area: &NodeRef) {
    browser::show_controls();
    let compact = browser::given("data-compact").is_some();
    if compact {
        site::serve(act, deeds, area);
    }
    adopt(act, deeds, area);
    listen(act, deeds, area);
    let (act, deeds, area) = (act.clone(), Rc::clone(deeds), area.clone());
    wasm_bindgen_futures::spawn_local(async move {
        if let Some(name) = browser::parameter("sample") {
            deeds.borrow_mut().wanted = Some(Rc::from(name));
        }
        let own = site::wordings();
        if let Some(path) = browser::given("data-library")
            && let Some(text) = browser::fetch_own(&path).await
        {
            act.emit(Action::Arrived(Rc::new(Library::read(&text))));
        }
        if let Some(own) = own.await {
            act.emit(Action::Own(Rc::new(own), browser::now()));
        }
        // A sample that was asked for before the library was there.
        deeds.borrow_mut().seal(&act);
        from_address(&act, &deeds, &area).await;
    });
}

/// What was typed before the page was alive stays in the box.
fn adopt(act: &Callback<Action>, deeds: &Shared, area: &NodeRef) {
    if let Some(early) = browser::early_text() {
        deeds.borrow_mut().seal(act);
        outside(&early, None, act, deeds, area);
    }
}

async fn from_address(act: &Callback<Action>, deeds: &Shared, area: &NodeRef) {
    if let Some(packed) = browser::parameter("paste") {
        let text = match URL_SAFE_NO_PAD.decode(packed.trim_end_matches('=')) {
            Ok(bytes) => browser::inflate(&bytes, LINK_LIMIT).await.and_then(|it| String::from_utf8(it).ok()),
            Err(_) => None,
        };
        match text {
            Some(text) => outside(&text, None, act, deeds, area),
            None => act.emit(Action::Notice(Some("The paste in this link cannot be read: it is cut off, or larger than 1 MB."))),
        }
    } else {
        let wanted = deeds.borrow_mut().wanted.take();
        if let Some(name) = wanted {
            // The library has been handed to the state; it is drawn before the next task.
            let act = act.clone();
            let timer = browser::after(0, move || act.emit(Action::AskSample(name)));
            deeds.borrow_mut().timer = timer;
        }
    }
}

/// Reads a text that came from outside the box.
fn outside(text: &str, file: Option<Rc<str>>, act: &Callback<Action>, deeds: &Shared, area: &NodeRef) {
    deeds.borrow_mut().seal(act);
    let long = text.len() > EDIT_LIMIT;
    fill(area, deeds, if long { "" } else { text }, false);
    act.emit(Action::Read(Rc::from(text), file, browser::now()));
}

fn listen(act: &Callback<Action>, deeds: &Shared, area: &NodeRef) {
    let with = || (act.clone(), Rc::clone(deeds), area.clone());
    browser::listen("dragover", {
        let act = act.clone();
        let deeds = Rc::clone(deeds);
        move |event| {
            event.prevent_default();
            if !deeds.borrow().state.dragging {
                act.emit(Action::DragOver(true));
            }
        }
    });
    browser::listen("dragleave", {
        let act = act.clone();
        move |event| {
            if event.unchecked_ref::<DragEvent>().related_target().is_none() {
                act.emit(Action::DragOver(false));
            }
        }
    });
    let (act_drop, deeds_drop, area_drop) = with();
    browser::listen("drop", move |event| {
        event.prevent_default();
        act_drop.emit(Action::DragOver(false));
        let Some(data) = event.unchecked_ref::<DragEvent>().data_transfer() else { return };
        match data.files().and_then(|it| it.get(0)) {
            Some(file) => open(file, &act_drop, &deeds_drop, &area_drop),
            None => {
                if let Some(text) = data.get_data("text").ok().filter(|it| !it.is_empty()) {
                    outside(&text, None, &act_drop, &deeds_drop, &area_drop);
                }
            }
        }
    });
    let (act_file, deeds_file, area_file) = with();
    browser::listen("change", move |event| {
        let input = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok()).filter(|it| it.id() == "why401-file");
        if let Some(file) = input.as_ref().and_then(|it| it.files()?.get(0)) {
            open(file, &act_file, &deeds_file, &area_file);
        }
        if let Some(input) = input {
            input.set_value("");
        }
    });
    let (act_paste, deeds_paste, area_paste) = with();
    browser::listen("paste", move |event| {
        let Some(text) = browser::pasted(&event) else { return };
        let in_field = browser::is_in_field(&event);
        // A short paste into a field is the browser's own: it can be undone.
        if in_field.as_ref().is_some_and(|it| it != "paste") || (in_field.is_some() && text.len() <= EDIT_LIMIT) || text.is_empty() {
            return;
        }
        event.prevent_default();
        outside(&text, None, &act_paste, &deeds_paste, &area_paste);
    });
    let act_click = act.clone();
    browser::listen("click", move |event| match browser::outer_click(&event) {
        Some(browser::Outer::Theme) => act_click.emit(Action::NextTheme),
        Some(browser::Outer::Sample(name)) => {
            event.prevent_default();
            act_click.emit(Action::AskSample(Rc::from(name)));
        }
        None => {}
    });
    browser::listen("input", |event| browser::filter_questions(&event));
    let area_caret = area.clone();
    let deeds_caret = Rc::clone(deeds);
    browser::listen("selectionchange", move |_| {
        if let Some(area) = area_caret.cast::<HtmlTextAreaElement>() {
            light(&area, &deeds_caret.borrow().state);
        }
    });
}

/// A caret in a marked place lights up what belongs to it.
fn light(area: &HtmlTextAreaElement, state: &State) {
    let lit = || -> Option<usize> {
        let answer = state.answer.as_deref()?;
        let caret = browser::caret(area)?;
        let at = byte_of(&answer.paste, caret);
        answer.marks.iter().find(|it| it.evidence.span.start <= at && at <= it.evidence.span.end).map(|it| it.number)
    };
    let lit = lit().map(|it| it.to_string());
    browser::root_attribute("data-lit", lit.as_deref());
}

/// The byte at which a UTF-16 offset stands.
fn byte_of(text: &str, units: usize) -> usize {
    let mut left = units;
    for (at, it) in text.char_indices() {
        if left == 0 {
            return at;
        }
        left = left.saturating_sub(it.len_utf16());
    }
    text.len()
}

fn open(file: web_sys::File, act: &Callback<Action>, deeds: &Shared, area: &NodeRef) {
    deeds.borrow_mut().seal(act);
    if file.size() > FILE_LIMIT {
        act.emit(Action::Notice(Some("This file is larger than 256 MB. Export only the requests around the failure.")));
        return;
    }
    let (act, deeds, area) = (act.clone(), Rc::clone(deeds), area.clone());
    wasm_bindgen_futures::spawn_local(async move {
        match browser::file_text(&file).await {
            Some(text) => outside(&text, Some(Rc::from(file.name())), &act, &deeds, &area),
            None => act.emit(Action::Notice(Some("The browser could not read this file."))),
        }
    });
}
