//! What the site around a frame adds to a verdict: its own words for its codes, and the causes that it keeps to.

use yew::prelude::*;

use crate::diagnosis::Finding;
use crate::products::OwnSaid;
use crate::web::answer::Answer;
use crate::web::parts::markdown::inline;

use super::candidate;

/// How many of its codes are explained.
const MOST: usize = 3;

/// Says where the answer is none of those that the site keeps to, or where another fits better.
pub(super) fn note(answer: &Answer, first: &Finding) -> Html {
    if answer.is_outside() {
        return html! { <p class="site-note"><b>{ "Outside of what this site covers." }</b>{ " None of the causes that it keeps to fits your paste; this one does." }</p> };
    }
    if answer.outside.iter().any(|it| it.certainty > first.certainty) {
        return html! { <p class="site-note"><b>{ "Another cause fits better" }</b>{ ", outside of what this site covers. It stands below." }</p> };
    }
    Html::default()
}

/// The other findings that the site does not keep to.
pub(super) fn outside(answer: &Answer) -> Html {
    let rest = answer.outside.get(usize::from(answer.is_outside())..).unwrap_or_default();
    if rest.is_empty() {
        return Html::default();
    }
    let count = if rest.len() == 1 { "1 cause".to_owned() } else { format!("{} causes", rest.len()) };
    html! {
        <div class="folds"><details>
            <summary>{ "Outside of what this site covers " }<span class="hint">{ count }</span></summary>
            <ol class="cands" role="list">{ for rest.iter().map(|it| candidate(answer, it)) }</ol>
        </details></div>
    }
}

/// What the site says of its own codes.
pub(super) fn own_words(answer: &Answer) -> Html {
    let said = &answer.diagnosis.facts.own;
    said.iter().take(MOST).map(|it| one(answer, it)).collect()
}

fn one(answer: &Answer, it: &OwnSaid) -> Html {
    let link = it.link.as_ref().map_or_else(Html::default, |to| {
        let host = to.trim_start_matches("https://").split(['/', '?', '#']).next().unwrap_or_default().to_owned();
        html! { <p><a href={to.clone()} target="_blank" rel="noopener">{ "More at " }{ host }<span class="vh">{ " (opens a new tab)" }</span></a></p> }
    });
    html! {
        <div class="own-words">
            <h3>{ it.product.clone() }{ " on " }<code translate="no">{ answer.masked(it.span) }</code></h3>
            <p>{ inline(&it.words) }</p>
            { it.fix.as_ref().map_or_else(Html::default, |fix| html! { <p><b>{ "What to do: " }</b>{ inline(fix) }</p> }) }
            { link }
        </div>
    }
}
