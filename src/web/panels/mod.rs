//! The panels: what stands on the page, a function of its props each.

mod check;
mod comparison;
mod editor;
mod empty;
mod exchanges;
mod fixes;
mod inside;
mod lines;
mod questions;
mod seal;
mod share;
mod strip;
mod tool;
mod verdict;

use std::rc::Rc;

use yew::prelude::*;

use super::answer::Answer;
use super::state::Action;

pub use check::CheckPanel;
pub use comparison::{Compared, WorkingBox};
pub use editor::Editor;
pub use empty::{Chips, Empty, Hero};
pub use fixes::Fixes;
pub use inside::Inside;
pub use questions::Questions;
pub use seal::SealPanel;
pub use share::SharePanel;
pub use tool::{announced, tool};
pub use verdict::Verdict;

/// What every panel about an answer is given.
#[derive(Clone, Properties, PartialEq)]
pub struct Panel {
    /// The answer.
    pub answer: Rc<Answer>,
    /// Where actions go.
    pub act: Callback<Action>,
}

/// A handler that sends one action.
pub fn send<E>(act: &Callback<Action>, action: Action) -> Callback<E> {
    let act = act.clone();
    Callback::from(move |_| act.emit(action.clone()))
}
