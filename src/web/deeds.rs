//! What the page does beside drawing: timers, files, the clipboard, the seal, its own texts.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::time::Timestamp;

use super::answer::Answer;
use super::browser::{self, Timer, Work};
use super::excerpt::Excerpt;
use super::large;
use super::state::{Action, EDIT_LIMIT, State, drawn};
use super::visits::Visits;

/// Typing rests after so many milliseconds without a key.
const REST: i32 = 250;
/// An answer is announced when it has stood for so long.
const ANNOUNCE: i32 = 1000;

mod arrive;
mod copies;
mod events;
mod site;

pub use arrive::begin;

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
    linked: Option<Timer>,
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
        Action::AskShare(kind) => copies::share(*kind, send, deeds),
        Action::AskCopy(text) => copies::copy(Rc::clone(text), send, deeds),
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
    put_working(text);
    send.dispatch(Action::WorkingTyped(Rc::from(text)));
    send.dispatch(Action::WorkingRest);
}

fn put_working(text: &str) {
    if let Some(area) = browser::by_id("works").and_then(|it| it.dyn_into::<HtmlTextAreaElement>().ok()) {
        area.set_value(text);
    }
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

fn test(send: &UseReducerDispatcher<State>) {
    let send = send.clone();
    wasm_bindgen_futures::spawn_local(async move {
        let tried = browser::try_to_connect().await;
        send.dispatch(Action::Tested(tried, browser::requests_since_seal()));
    });
}
