//! The lines of the mirror. Only blocks that differ are drawn anew.

use std::rc::Rc;

use yew::prelude::*;

use crate::web::mirror::{Block, Kind, Line, Run, Thread, When};

/// What a block is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The block.
    pub block: Rc<Block>,
}

/// A block of lines.
#[component]
pub fn Lines(props: &Props) -> Html {
    let lines = props.block.lines.iter().map(|it| line(it)).collect::<Html>();
    match &props.block.fold {
        None => lines,
        Some(name) => html! {
            <>
                <span class="ln ln-fold rest" data-n="⋮" aria-hidden="true">{ name.clone() }</span>
                <span class="cut">{ lines }</span>
            </>
        },
    }
}

fn line(it: &Line) -> Html {
    let kind = match it.kind {
        Kind::Plain => "",
        Kind::Off => "ln-off",
        Kind::Command => "ln-cmd",
        Kind::Request => "ln-req",
        Kind::Response => "ln-res",
    };
    let thread = match it.thread {
        Thread::None => Html::default(),
        Thread::Start => html! { <i class="th th-a"></i> },
        Thread::Through => html! { <i class="th"></i> },
        Thread::End => html! { <i class="th th-z"></i> },
    };
    let number = it.shown.to_string();
    // An empty line keeps its height by a blank of no width.
    let runs = if it.runs.is_empty() { html! { "\u{200b}" } } else { it.runs.iter().map(run).collect() };
    html! {
        <span class={classes!("ln", kind)} data-n={number.clone()}>
            <span aria-hidden="true">{ runs }</span>
            { thread }
            { if it.numbers.is_empty() { Html::default() } else { html! { <span class="gut">{ for it.numbers.iter().map(|it| gutter(&number, it)) }</span> } } }
        </span>
    }
}

fn run(it: &Run) -> Html {
    let when = match it.when {
        When::Always => "",
        When::Rest => "rest",
        When::Editing => "cut",
    };
    let part = match it.part {
        1 => "j1",
        2 => "j2",
        3 => "j3",
        _ => "",
    };
    let mark = it.mark.map(|(_, aside)| if aside { "mk mk-aside" } else { "mk" });
    if when.is_empty() && part.is_empty() && mark.is_none() && !it.code && !it.hidden {
        return html! { it.text.clone() };
    }
    let class = classes!(mark, part, when, it.code.then_some("cp"), (it.hidden && part.is_empty()).then_some("secret"));
    html! { <span {class} data-e={it.mark.map(|(number, _)| number.to_string())}>{ it.text.clone() }</span> }
}

fn gutter(line: &str, (number, aside, label): &(usize, bool, String)) -> Html {
    html! {
        <a id={format!("m{number}")} class={classes!("no", aside.then_some("no-aside"))} href={format!("#e{number}")} data-e={number.to_string()}
            aria-label={format!("Line {line}, evidence {number}: {label}")}><b aria-hidden="true">{ *number }</b></a>
    }
}
