//! Small drawings and pieces that several panels use.

pub mod markdown;
pub mod proof;
pub mod tabs;

use yew::prelude::*;

use crate::diagnosis::{Cause, Certainty};

use super::answer::title_case;

/// The mark of certainty: three carets, of which three, two, one or none are filled, and its word.
pub fn sure(certainty: Option<Certainty>) -> Html {
    let filled = match certainty {
        Some(Certainty::Certain) => 3,
        Some(Certainty::Likely) => 2,
        Some(Certainty::Possible) => 1,
        None => 0,
    };
    let carets = ["M1 11 6.5 1 12 11Z", "M14 11 19.5 1 25 11Z", "M27 11 32.5 1 38 11Z"];
    let caret = |(at, d): (usize, &'static str)| html! { <path class={if at < filled { "on" } else { "" }} {d} /> };
    html! {
        <span class="sure">
            <svg viewBox="0 0 39 12" aria-hidden="true">{ for carets.into_iter().enumerate().map(caret) }</svg>
            { certainty.map_or("Cannot tell", title_case) }
        </span>
    }
}

/// An icon of strokes in a square of 16.
pub fn icon(d: &'static str) -> Html {
    html! { <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path {d} /></svg> }
}

/// A closed lock.
pub const LOCK: &str = "M3.5 7h9a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1M5 7V4.5a3 3 0 0 1 6 0V7";
/// An eye.
pub const EYE: &str = "M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM6 8a2 2 0 1 0 4 0 2 2 0 1 0-4 0";

/// A circle with a tick.
pub const CHECKED: &str = "M1.75 8a6.25 6.25 0 1 0 12.5 0 6.25 6.25 0 1 0-12.5 0M5 8.2l2.1 2.1L11 6.2";
/// A circle with a cross.
pub const CROSSED: &str = "M1.75 8a6.25 6.25 0 1 0 12.5 0 6.25 6.25 0 1 0-12.5 0M5.7 5.7l4.6 4.6m0-4.6-4.6 4.6";

/// The carets under the word 401.
pub fn carets() -> Html {
    html! {
        <svg viewBox="0 0 30 6" preserveAspectRatio="none" aria-hidden="true">
            <path vector-effect="non-scaling-stroke" d="M1 6 5 1 9 6M11 6 15 1 19 6M21 6 25 1 29 6" />
        </svg>
    }
}

/// A link to the page of a cause, in a tab of its own, so that the paste stays where it is.
pub fn cause_link(cause: Cause, class: &'static str, words: &str) -> Html {
    html! {
        <a {class} href={format!("causes/{}.html", cause.id())} target="_blank" rel="noopener">{ words }<span class="vh">{ " (opens a new tab)" }</span></a>
    }
}

/// A fold whose hint tells the result.
pub fn fold(title: &str, hint: &str, open: bool, body: Html) -> Html {
    html! {
        <details {open}>
            <summary><h3>{ title }</h3>{ " " }<span class="hint">{ hint }</span></summary>
            <div class="stack">{ body }</div>
        </details>
    }
}

/// What a judgement in a table looks like.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Judged {
    /// It fits.
    Fits,
    /// It contradicts.
    Wrong,
    /// There is nothing to judge it by.
    Open,
}

/// A row of a table of parts: name, value, what it means, what it is held against.
pub struct PartRow {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
    /// What it means.
    pub means: String,
    /// The judgement and its words; empty words give none.
    pub judged: (Judged, String),
}

/// A table of parts.
pub fn part_table(caption: &str, heads: [&'static str; 4], rows: Vec<PartRow>) -> Html {
    let row = |it: PartRow| {
        let (judged, words) = it.judged;
        let class = match judged {
            Judged::Fits => "ok",
            Judged::Wrong => "bad",
            Judged::Open => "na",
        };
        html! {
            <tr>
                <th scope="row"><bdi>{ it.name }</bdi></th>
                <td><code translate="no"><bdi>{ it.value }</bdi></code></td>
                <td>{ it.means }</td>
                <td>{ if words.is_empty() { Html::default() } else { html! { <span {class}>{ words }</span> } } }</td>
            </tr>
        }
    };
    html! {
        <table class="parts">
            <caption class="vh">{ caption }</caption>
            <thead><tr>{ for heads.into_iter().map(|it| html! { <th scope="col">{ it }</th> }) }</tr></thead>
            <tbody>{ for rows.into_iter().map(row) }</tbody>
        </table>
    }
}
