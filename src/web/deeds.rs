//! What the page does beside drawing: timers, files, the clipboard, the seal, its own texts.

use std::cell::RefCell;
use std::rc::Rc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DragEvent, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::redact::redact;
use crate::text::Source;
use crate::time::Timestamp;

use super::answer::Answer;
use super::browser::{self, Timer, Work};
use super::excerpt::Excerpt;
use super::large;
use super::library::Library;
use super::state::{Action, EDIT_LIMIT, Share, ShareKind, State, drawn};
use super::visits::{self, Arrival, Visits};

/// Typing rests after so many milliseconds without a key.
const REST: i32 = 250;
/// An answer is announced when it has stood for so long.
const ANNOUNCE: i32 = 1000;
/// A linked paste may not expand to more than this.
const LINK_LIMIT: usize = 1 << 20;

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
    /// Whether what is read comes from the address or the history, so that it makes no entry there.
    arriving: bool,
    work: Option<Work>,
    visits: Rc<RefCell<Visits>>,
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
            let (send_rest, deeds_rest, area_rest) = (send.clone(), Rc::clone(deeds), area.clone());
            let timer = browser::after(REST, move || {
                let text = Rc::clone(&deeds_rest.borrow().state.text);
                let now = browser::now();
                // What grew far beyond the limit under somebody's hands is read as if it had come as a whole.
                let action = if text.len() > 2 * EDIT_LIMIT { Action::Read(text, None, now) } else { Action::Rest(now) };
                perform(action, &send_rest, &deeds_rest, &area_rest);
            });
            deeds.borrow_mut().timer = timer;
            announce(send, deeds, REST.saturating_add(ANNOUNCE));
        }
        Action::Keep(_) => announce(send, deeds, ANNOUNCE),
        Action::Own(_, now) => {
            let state = Rc::clone(&deeds.borrow().state);
            let file = state.answer.as_ref().and_then(|it| it.file.clone());
            answer(Rc::clone(&state.text), state.part.clone(), file, *now, send, deeds);
            announce(send, deeds, ANNOUNCE);
        }
        Action::Read(text, file, now) => {
            if text.len() > EDIT_LIMIT && long(&JsValue::from_str(text), file.clone(), text.len() as f64, &emitter(send, deeds, area), deeds) {
                return;
            }
            depart(deeds, text.is_empty());
            stop(deeds);
            answer(Rc::clone(text), None, file.clone(), *now, send, deeds);
            announce(send, deeds, ANNOUNCE);
        }
        Action::Part(part, file, now) => {
            fill(area, deeds, "", false);
            depart(deeds, false);
            answer(Rc::from(part.text.as_str()), Some(Rc::clone(part)), file.clone(), *now, send, deeds);
            announce(send, deeds, ANNOUNCE);
        }
        Action::Rest(now) => {
            let (text, file) = (Rc::clone(&deeds.borrow().state.text), deeds.borrow().state.answer.as_ref().and_then(|it| it.file.clone()));
            if text.trim().is_empty() {
                return send.dispatch(Action::Read(text, None, *now));
            }
            answer(text, None, file, *now, send, deeds);
        }
        Action::Emptied | Action::Chosen(_) => {
            stop(deeds);
            announce(send, deeds, ANNOUNCE);
        }
        Action::AskCancel => {
            stop(deeds);
            return send.dispatch(Action::Stopped(None));
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

/// Reads a text, each step in a task of its own, so that none holds up the page: first why it failed, then what is shown of it, then the
/// drawing.
fn answer(text: Rc<str>, part: Option<Rc<Excerpt>>, file: Option<Rc<str>>, now: Timestamp, send: &UseReducerDispatcher<State>, deeds: &Shared) {
    if text.trim().is_empty() {
        return;
    }
    let (send, held) = (send.clone(), Rc::clone(deeds));
    let first = browser::after(0, move || {
        let state = Rc::clone(&held.borrow().state);
        let diagnosis = crate::diagnose_with(&text, now, &state.own);
        let again = Rc::clone(&held);
        let next = browser::after(0, move || {
            let state = Rc::clone(&again.borrow().state);
            let serial = state.serial.wrapping_add(1);
            let answer = Rc::new(Answer::to(text, diagnosis, now, file, serial).kept_to(&state.keep).part_of(part));
            let drawing = Rc::clone(&again);
            let last = browser::after(0, move || {
                let long = drawing.borrow().state.long;
                let mirror = Rc::new(drawn(&answer, long));
                send.dispatch(Action::Answered(answer, mirror));
            });
            again.borrow_mut().timer = last;
        });
        held.borrow_mut().timer = next;
    });
    deeds.borrow_mut().timer = first;
}

/// Where actions go that are performed, not only dispatched.
fn emitter(send: &UseReducerDispatcher<State>, deeds: &Shared, area: &NodeRef) -> Callback<Action> {
    let (send, deeds, area) = (send.clone(), Rc::clone(deeds), area.clone());
    Callback::from(move |it| perform(it, &send, &deeds, &area))
}

/// Ends what has not been read yet.
fn stop(deeds: &Shared) {
    let mut deeds = deeds.borrow_mut();
    deeds.timer = None;
    deeds.work = None;
}

/// Has a long text or file read in a worker; says whether that could be done, or was refused.
fn long(given: &JsValue, file: Option<Rc<str>>, bytes: f64, act: &Callback<Action>, deeds: &Shared) -> bool {
    deeds.borrow_mut().seal(act);
    stop(deeds);
    if bytes > large::LIMIT {
        act.emit(Action::Stopped(Some(large::TOO_LARGE)));
        return true;
    }
    let work = large::read(given, file, bytes, act);
    let is_read = work.is_some();
    deeds.borrow_mut().work = work;
    is_read
}

/// A text that the address does not name gets an entry of its own in the history, where the address names another.
fn depart(deeds: &Shared, is_empty: bool) {
    let deeds = deeds.borrow();
    if !deeds.arriving && !is_empty {
        deeds.visits.borrow_mut().go(&deeds.state, None);
    }
}

/// Reads what the address or the history asks for.
fn arriving(deeds: &Shared, read: impl FnOnce()) {
    let before = std::mem::replace(&mut deeds.borrow_mut().arriving, true);
    read();
    deeds.borrow_mut().arriving = before;
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
        let (visits, state) = (Rc::clone(&deeds.borrow().visits), Rc::clone(&deeds.borrow().state));
        visits.borrow_mut().go(&state, Some(name));
        arriving(deeds, || read(&text, None, send, deeds, area));
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
        if !copied {
            send.dispatch(Action::Notice(Some("The browser did not take the copy. Select the text and press Ctrl+C or ⌘C.")));
        }
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
    deeds.borrow().visits.borrow_mut().begin();
    adopt(act, deeds, area);
    listen(act, deeds, area);
    revisit(act, deeds, area);
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
            Some(text) => arriving(deeds, || outside(&text, None, act, deeds, area)),
            None => act.emit(Action::Notice(Some("The paste in this link cannot be read: it is cut off, or larger than 1 MB."))),
        }
    } else {
        let wanted = deeds.borrow_mut().wanted.take().or_else(|| browser::parameter("sample").map(Rc::from));
        if let Some(name) = wanted {
            // The library has been handed to the state; it is drawn before the next task.
            let act = act.clone();
            let timer = browser::after(0, move || act.emit(Action::AskSample(name)));
            deeds.borrow_mut().timer = timer;
        }
    }
}

/// Back and forward show what was in the box then.
fn revisit(act: &Callback<Action>, deeds: &Shared, area: &NodeRef) {
    let (shown, visits) = (Rc::clone(deeds), Rc::clone(&deeds.borrow().visits));
    let (act, deeds, area) = (act.clone(), Rc::clone(deeds), area.clone());
    let arrived = Callback::from(move |it: Arrival| match it {
        Arrival::Same => {}
        Arrival::Kept(kept) => {
            fill(&area, &deeds, if kept.part.is_some() { "" } else { &kept.text }, false);
            arriving(&deeds, || act.emit(visits::restored(kept)));
        }
        Arrival::Address => {
            let (act, deeds, area) = (act.clone(), Rc::clone(&deeds), area.clone());
            wasm_bindgen_futures::spawn_local(async move { from_address(&act, &deeds, &area).await });
        }
    });
    visits::listen(visits, move || Rc::clone(&shown.borrow().state), arrived);
}

/// A text from outside, which is not copied where it is long.
fn given(text: &js_sys::JsString, act: &Callback<Action>, deeds: &Shared, area: &NodeRef) {
    let units = text.length() as usize;
    if units <= EDIT_LIMIT || !long(text, None, units as f64, act, deeds) {
        outside(&String::from(text), None, act, deeds, area);
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
                if let Some(text) = browser::transferred(&event, "dataTransfer").filter(|it| it.length() > 0) {
                    given(&text, &act_drop, &deeds_drop, &area_drop);
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
        let Some(text) = browser::transferred(&event, "clipboardData") else { return };
        let units = text.length() as usize;
        let in_field = browser::is_in_field(&event);
        // A short paste into a field is the browser's own: it can be undone.
        if in_field.as_ref().is_some_and(|it| it != "paste") || (in_field.is_some() && units <= EDIT_LIMIT) || units == 0 {
            return;
        }
        event.prevent_default();
        given(&text, &act_paste, &deeds_paste, &area_paste);
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
    if file.size() > EDIT_LIMIT as f64 && long(&file, Some(Rc::from(file.name())), file.size(), act, deeds) {
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
