//! The tool as it stands once it has answered, written when the page is built: who follows a link to a sample reads the answer before the
//! tool is there, and nothing moves when the tool takes over.

use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use yew::prelude::*;

use crate::time::Timestamp;

use super::answer::Answer;
use super::library::Library;
use super::panels::{Editor, SealPanel, tool};
use super::state::{Action, State, drawn};

#[derive(Properties)]
struct Props {
    state: Rc<State>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state)
    }
}

#[component]
fn Written(props: &Props) -> Html {
    let act = Callback::noop();
    let editor = html! { <Editor state={Rc::clone(&props.state)} act={act.clone()} area={NodeRef::default()} oninput={Callback::noop()} onmousedown={Callback::noop()} compact=false /> };
    let seal = html! { <SealPanel seal={props.state.seal.clone()} pasted=false build="" act={act.clone()} /> };
    tool(&props.state, &act, editor, seal)
}

/// The tool with the answer to a sample of the library's text, as HTML without ids and with nothing to press; `None` if there is no such sample.
pub fn written_ahead(library: &str, sample: &str, now: Timestamp) -> Option<String> {
    let library = Rc::new(Library::read(library));
    let text = Rc::clone(&library.sample(sample)?.text);
    let answer = Rc::new(Answer::of(Rc::clone(&text), now, None, 1));
    let mirror = Rc::new(drawn(&answer, false));
    let actions = [Action::Arrived(library), Action::Read(text, None, now), Action::Answered(answer, mirror)];
    let state = actions.into_iter().fold(Rc::new(State::default()), yew::Reducible::reduce);
    Some(lifeless(&rendered(state)))
}

fn rendered(state: Rc<State>) -> String {
    let renderer = yew::LocalServerRenderer::<Written>::with_props(Props { state }).hydratable(false);
    let mut page = pin!(renderer.render());
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(html) = page.as_mut().poll(&mut context) {
            return html;
        }
    }
}

/// The tool has elements of the same names at its side for a moment, and nothing answers a press yet.
fn lifeless(html: &str) -> String {
    let without = |html: &str, name: &str| {
        let start = format!(" {name}=\"");
        let mut pieces = html.split(start.as_str());
        let mut out = pieces.next().unwrap_or_default().to_owned();
        out.extend(pieces.map(|it| it.split_once('"').map_or(it, |(_, after)| after)));
        out
    };
    // The box is empty: its text is drawn beside it, and a hint would stand between the lines.
    without(&without(html, "id"), "placeholder").replace("<button ", "<button disabled ").replace("<textarea ", "<textarea readonly ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIBRARY: &str = "\u{c}sample expired\ttoken\tA token ran out\tcurl\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"The token <expired>\"\n";

    #[test]
    fn a_samples_answer_is_written_and_does_nothing() {
        let html = written_ahead(LIBRARY, "expired", Timestamp(1_795_413_789)).unwrap();
        assert!(html.contains("token-expired"), "{html}");
        assert!(html.contains("&lt;expired&gt;"), "{html}");
        for never in [" id=\"", "placeholder", "<button type", "<textarea aria", "<script"] {
            assert!(!html.contains(never), "{never}: {html}");
        }
        assert_eq!(written_ahead(LIBRARY, "none", Timestamp(0)), None);
    }
}
