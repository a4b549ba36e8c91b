//! The proof: lines of the paste as a compiler shows them, and the bracket that joins what contradicts.

use yew::prelude::*;

use crate::web::rows::{Bracket, Row};

/// The rows, with the gap between the two that the bracket joins.
pub fn proof(rows: &[Row], gap: Option<&str>, label: &'static str) -> Html {
    let mut items = Vec::with_capacity(rows.len().saturating_add(1));
    for it in rows {
        items.push(row(it));
        if let (Bracket::Start, Some(gap)) = (it.bracket, gap) {
            items.push(html! { <li class="pf-gap br-m"><span class="pf-src"><span class="span">{ gap }</span></span></li> });
        }
    }
    html! { <ol class="proof" role="list" aria-label={label}>{ for items }</ol> }
}

fn row(it: &Row) -> Html {
    let bracket = match it.bracket {
        Bracket::None => "",
        Bracket::Start => "br-a",
        Bracket::End => "br-z",
    };
    let number = it.number.map(|it| it.to_string());
    let (far, near) = it.pads();
    let pads = || html! { <><span class="far">{ far.clone() }</span>{ near.clone() }</> };
    let line = match &number {
        Some(number) => html! { <a href={format!("#m{number}")} aria-label={format!("Line {} of the paste", it.line)}>{ it.line }</a> },
        None => html! { it.line },
    };
    html! {
        <li class={classes!("pf", it.aside.then_some("pf-aside"), bracket)} data-e={number.clone()}>
            <span class="pf-line">{ line }</span>
            <span class="pf-src">
                <code translate="no">
                    <span class="far">{ it.far.clone() }</span>
                    <span class={if it.far.is_empty() { "" } else { "near" }}>{ it.near.clone() }</span>
                    <span class={classes!("mk", it.aside.then_some("mk-aside"))} data-e={number.clone()}>{ it.mark.clone() }</span>
                    <span class="far">{ it.tail.clone() }</span>
                </code>
                <span class="carets" aria-hidden="true">{ pads() }{ it.carets() }</span>
                <span class="pf-say">
                    <span class="pad" aria-hidden="true">{ pads() }</span>
                    <span class="say">
                        { number.map_or_else(Html::default, |number| html! {
                            <a id={format!("e{number}")} class={classes!("no", it.aside.then_some("no-aside"))} href={format!("#m{number}")} data-e={number.clone()}
                                aria-label={format!("Evidence {number}: show it in the paste")}><b aria-hidden="true">{ number }</b></a>
                        }) }
                        <span>{ it.label.clone() }{ it.small.map_or_else(Html::default, |it| html! { <>{ " " }<small>{ it }</small></> }) }</span>
                    </span>
                </span>
            </span>
        </li>
    }
}
