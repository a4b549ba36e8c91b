//! Look inside: everything that was read, taken apart.

mod challenge;
mod cookies;
mod credentials;
mod exchange;
mod timeline;
mod token;

use yew::prelude::*;

use super::Panel;

/// Look inside.
#[component]
pub fn Inside(props: &Panel) -> Html {
    let answer = &*props.answer;
    if answer.diagnosis.exchanges.is_empty() {
        return Html::default();
    }
    html! {
        <section class="inside" aria-labelledby="inside">
            <div class="panel-head"><h2 id="inside">{ "Look inside" }</h2><p>{ "Everything that was read, taken apart." }</p></div>
            <div class="folds">
                { token::tokens(answer) }
                { challenge::challenges(answer) }
                { credentials::credentials(answer) }
                { exchange::exchange(answer) }
                { cookies::cookies(answer) }
            </div>
        </section>
    }
}

/// Whether one of the first finding's pieces of evidence lies in a span.
fn is_evidence(answer: &crate::web::answer::Answer, span: crate::text::Span) -> bool {
    answer.marks.iter().any(|it| span.overlaps(it.evidence.span))
}
