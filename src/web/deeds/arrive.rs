//! What comes from elsewhere than the box: the page's own texts and then the seal, what the address and the history ask for, and what was
//! typed before the page was alive.

use std::rc::Rc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use yew::prelude::*;

use super::{EDIT_LIMIT, Shared, arriving, browser, events, fill, long, put_working, site};
use crate::web::library::Library;
use crate::web::state::Action;
use crate::web::visits::{self, Arrival};

/// A linked paste may not expand to more than this.
const LINK_LIMIT: usize = 1 << 20;

/// Everything that is set up once: the page's own texts and then the seal, what the address asks for, files and pastes from outside the box.
pub fn begin(act: &Callback<Action>, deeds: &Shared, area: &NodeRef) {
    browser::show_controls();
    let compact = browser::given("data-compact").is_some();
    if compact {
        site::serve(act, deeds, area);
    }
    deeds.borrow().visits.borrow_mut().begin();
    adopt(act, deeds, area);
    events::listen(act, deeds, area);
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
        } else {
            // No sample can be read: what was written ahead of it would wait for ever.
            browser::end_early();
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
        match unpacked(&packed).await {
            Some(text) => {
                arriving(deeds, || outside(&text, None, act, deeds, area));
                if let Some(works) = browser::parameter("works") {
                    compare(unpacked(&works).await.unwrap_or_default(), act, deeds);
                }
            }
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

/// The text that a link holds.
async fn unpacked(packed: &str) -> Option<String> {
    let bytes = URL_SAFE_NO_PAD.decode(packed.trim_end_matches('=')).ok()?;
    String::from_utf8(browser::inflate(&bytes, LINK_LIMIT).await?).ok()
}

/// Opens the second box with a text in it.
fn compare(works: String, act: &Callback<Action>, deeds: &Shared) {
    act.emit(Action::Comparing(true));
    let act = act.clone();
    // The box is drawn before the next task.
    let timer = browser::after(0, move || {
        put_working(&works);
        act.emit(Action::WorkingTyped(Rc::from(works)));
        act.emit(Action::WorkingRest);
    });
    deeds.borrow_mut().linked = timer;
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
pub(super) fn given(text: &js_sys::JsString, act: &Callback<Action>, deeds: &Shared, area: &NodeRef) {
    let units = text.length() as usize;
    if units <= EDIT_LIMIT || !long(text, None, units as f64, act, deeds) {
        outside(&String::from(text), None, act, deeds, area);
    }
}

/// Reads a text that came from outside the box.
pub(super) fn outside(text: &str, file: Option<Rc<str>>, act: &Callback<Action>, deeds: &Shared, area: &NodeRef) {
    deeds.borrow_mut().seal(act);
    let long = text.len() > EDIT_LIMIT;
    fill(area, deeds, if long { "" } else { text }, false);
    act.emit(Action::Read(Rc::from(text), file, browser::now()));
}
