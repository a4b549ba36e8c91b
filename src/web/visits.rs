//! Back and forward: what was in the box at each entry of the browser's history, kept in memory alone.

use std::cell::RefCell;
use std::rc::Rc;

use yew::Callback;

use super::browser;
use super::excerpt::Excerpt;
use super::state::{Action, State};

/// What was in the box.
#[derive(Clone)]
pub struct Kept {
    /// Its text.
    pub text: Rc<str>,
    /// Of what that was a part.
    pub part: Option<Rc<Excerpt>>,
    /// The file that it came from.
    pub file: Option<Rc<str>>,
}

/// The entries of the history that this page has made.
#[derive(Default)]
pub struct Visits {
    kept: Vec<(u32, Kept)>,
    here: u32,
    last: u32,
}

impl Visits {
    /// Numbers the entry that the page was opened at.
    pub fn begin(&mut self) {
        // A number that a page before this one gave would name nothing that is kept.
        (self.here, self.last) = (1, 1);
        browser::number_entry(1);
    }

    fn keep(&mut self, state: &State) {
        let file = state.answer.as_ref().and_then(|it| it.file.clone());
        let now = Kept { text: Rc::clone(&state.text), part: state.part.clone(), file };
        match self.kept.iter_mut().find(|(number, _)| *number == self.here) {
            Some((_, kept)) => *kept = now,
            None => self.kept.push((self.here, now)),
        }
    }

    /// Goes on to a new entry for a sample, or for a paste where the address names something else.
    pub fn go(&mut self, state: &State, sample: Option<&str>) {
        // In a frame the way back is the host's.
        if browser::given("data-compact").is_some() {
            return;
        }
        let named = browser::parameter("sample");
        let is_here = match sample {
            Some(_) => named.as_deref() == sample,
            None => named.is_none() && browser::parameter("paste").is_none(),
        };
        if is_here {
            return;
        }
        self.keep(state);
        self.last = self.last.saturating_add(1);
        self.here = self.last;
        browser::visit(self.here, sample);
    }

    /// What was in the box at the entry that is shown now; `None` where the address alone says it, and nothing else has to be done for a
    /// jump within the page.
    pub fn arrive(&mut self, state: &State) -> Arrival {
        let Some(number) = browser::entry() else {
            if browser::parameter("paste").is_none() {
                browser::number_entry(self.here);
                return Arrival::Same;
            }
            self.keep(state);
            self.last = self.last.saturating_add(1);
            self.here = self.last;
            browser::number_entry(self.here);
            return Arrival::Address;
        };
        if number == self.here {
            return Arrival::Same;
        }
        self.keep(state);
        self.here = number;
        self.last = self.last.max(number);
        match self.kept.iter().find(|(it, _)| *it == number) {
            Some((_, kept)) => Arrival::Kept(kept.clone()),
            None => Arrival::Address,
        }
    }
}

/// What an entry of the history asks for.
pub enum Arrival {
    /// What is there already.
    Same,
    /// What was there before.
    Kept(Kept),
    /// What its address says.
    Address,
}

/// Listens for back and forward.
pub fn listen(visits: Rc<RefCell<Visits>>, state: impl Fn() -> Rc<State> + 'static, arrived: Callback<Arrival>) {
    browser::on_visit(move || {
        let arrival = visits.borrow_mut().arrive(&state());
        arrived.emit(arrival);
    });
}

/// The action that puts back what was kept.
pub fn restored(kept: Kept) -> Action {
    let now = browser::now();
    match kept.part {
        Some(part) => Action::Part(part, kept.file, now),
        None => Action::Read(kept.text, kept.file, now),
    }
}
