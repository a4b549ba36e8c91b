//! The verdict: certainty, one sentence, the proof under it, what would settle it, what else it could be.

use yew::prelude::*;

use crate::diagnosis::{Certainty, Finding, Settle};
use crate::Quality;
use crate::web::answer::Answer;
use crate::web::parts::{cause_link, markdown::inline, proof::proof, sure};
use crate::web::rows::{plain_rows, rows};
use crate::web::shown;

use super::{Panel, SharePanel};

mod site;

/// What the verdict is given.
#[derive(Clone, Properties, PartialEq)]
pub struct Props {
    /// The answer and where actions go.
    pub panel: Panel,
    /// A text before it is copied.
    pub share: Option<crate::web::state::Share>,
}

/// The verdict.
#[component]
pub fn Verdict(props: &Props) -> Html {
    let answer = &*props.panel.answer;
    let Some(first) = answer.first() else { return unknown(answer) };
    html! {
        <section class="verdict" aria-labelledby="verdict">
            { site::note(answer, first) }
            <div class="verdict-top">
                { sure(Some(first.certainty)) }
                <span class="quiet">{ first.reason.clone() }</span>
                { cause_link(first.cause, "id mono", first.cause.id()) }
            </div>
            <h2 id="verdict">{ sentence(answer, first) }</h2>
            <p class="why">{ inline(first.cause.page().summary) }</p>
            { site::own_words(answer) }
            { proof(&rows(answer), first.gap.as_deref(), "The evidence, in your paste") }
            { first.settle.as_ref().map_or_else(Html::default, settle) }
            { candidates(answer) }
            { site::outside(answer) }
            { beside(answer) }
            { ruled_out(answer) }
            <SharePanel share={props.share.clone()} act={props.panel.act.clone()} message={crate::report::owner::is_for(&answer.diagnosis)} />
        </section>
    }
}

/// The sentence, its words that stand on evidence linked to it.
fn sentence(answer: &Answer, finding: &Finding) -> Html {
    let message = &finding.message;
    let mut pieces = Vec::new();
    let mut at = 0;
    for (start, end, index) in &finding.marks {
        let (Some(before), Some(words)) = (message.get(at..*start), message.get(*start..*end)) else { continue };
        pieces.push(html! { shown::joined(before) });
        at = *end;
        let Some(number) = answer.number_of(finding, *index) else {
            pieces.push(html! { shown::plain(words) });
            continue;
        };
        let aside = answer.marks.iter().any(|it| it.number == number && it.is_aside());
        pieces.push(html! { <a class={classes!("vw", aside.then_some("vw-aside"))} href={format!("#e{number}")} data-e={number.to_string()}>{ shown::plain(words) }</a> });
    }
    pieces.push(html! { shown::joined(message.get(at..).unwrap_or_default()) });
    pieces.into_iter().collect()
}

fn settle(it: &Settle) -> Html {
    let fork = |(answer, cause): &(String, crate::Cause)| html! {
        <div class="fork"><dt>{ inline(answer) }</dt><dd>{ cause_link(*cause, "", cause.page().title) }</dd></div>
    };
    html! {
        <div class="settle" id="settle">
            <h3>{ "What would settle it: " }{ inline(&it.question) }</h3>
            <ol>{ for it.how.iter().map(|it| html! { <li>{ inline(it) }</li> }) }</ol>
            { if it.forks.is_empty() { Html::default() } else { html! { <dl class="forks">{ for it.forks.iter().map(fork) }</dl> } } }
        </div>
    }
}

/// Every finding in order, where there are several.
fn candidates(answer: &Answer) -> Html {
    let findings = &answer.diagnosis.findings;
    // What only the question above names is not said twice.
    let rest: Vec<&Finding> = findings.iter().skip(1).filter(|it| findings.first().is_none_or(|first| !it.is_fork_of(first))).collect();
    if rest.is_empty() {
        return Html::default();
    }
    let sure_of_it = findings.first().is_some_and(|it| it.certainty == Certainty::Certain);
    html! {
        <>
            <h3>{ if sure_of_it { "Less likely, in order" } else { "What else it could be, in order" } }</h3>
            <ol class="cands" role="list">{ for rest.iter().map(|it| candidate(answer, it)) }</ol>
        </>
    }
}

/// A finding that is not the first.
fn candidate(answer: &Answer, it: &Finding) -> Html {
    html! {
        <li class="cand"><details>
            <summary><strong>{ inline(it.cause.page().title) }</strong>{ sure(Some(it.certainty)) }</summary>
            <p>{ shown::plain(&it.message) }</p>
            { proof(&plain_rows(answer, &it.evidence), None, "Evidence for this one") }
            <p>{ cause_link(it.cause, "", it.cause.id()) }</p>
        </details></li>
    }
}

fn beside(answer: &Answer) -> Html {
    let note = |it: &crate::diagnosis::Observation| html! { <p><b>{ "Beside it:" }</b>{ format!(" {} ", shown::plain(&it.message)) }{ cause_link(it.cause, "", it.cause.id()) }</p> };
    let notes = &answer.diagnosis.observations;
    if notes.is_empty() { Html::default() } else { html! { <div class="beside">{ for notes.iter().map(note) }</div> } }
}

fn ruled_out(answer: &Answer) -> Html {
    let out = &answer.diagnosis.ruled_out;
    if out.is_empty() {
        return Html::default();
    }
    let looked = if out.len() == 1 { "1 cause looked at".to_owned() } else { format!("{} causes looked at", out.len()) };
    html! {
        <div class="folds"><details>
            <summary>{ "Why this, and nothing else " }<span class="hint">{ looked }</span></summary>
            <ul class="stack-list">{ for out.iter().map(|it| html! { <li><b>{ inline(it.cause.page().title) }{ "." }</b>{ " " }{ shown::plain(&it.why) }</li> }) }</ul>
        </details></div>
    }
}

/// What is said where no cause was found.
fn unknown(answer: &Answer) -> Html {
    let Some(exchange) = answer.exchange() else { return Html::default() };
    let has = |quality: Quality| answer.diagnosis.facts.quality.iter().any(|(it, _)| *it == quality);
    if answer.diagnosis.failing.is_none() && exchange.status().is_some() {
        return html! {
            <section class="verdict" aria-labelledby="verdict">
                <h2 id="verdict">{ "Nothing in this paste was refused." }</h2>
                <p class="why">{ "Every response in it says that the request went through. Paste the one that failed." }</p>
            </section>
        };
    }
    let (title, why) = match exchange.status() {
        Some(_) => ("The server refused, and did not say why.", "Nothing in this paste chooses between the causes."),
        None => ("There is a request, and no answer to it.", "What the server answered decides."),
    };
    let (question, steps): (&str, &[&str]) = if has(Quality::RequestMissing) {
        ("the request as it was sent", &["Send it again with `curl -v`, or copy it from DevTools as cURL.", "Paste it below the response."])
    } else {
        ("the whole answer", &["Send the request again with `curl -v`.", "Paste everything that it prints, headers and content."])
    };
    html! {
        <section class="verdict" aria-labelledby="verdict">
            <div class="verdict-top">{ sure(None) }</div>
            <h2 id="verdict">{ title }</h2>
            <p class="why">{ why }</p>
            { site::own_words(answer) }
            <div class="settle" id="settle">
                <h3>{ "What would settle it: " }{ question }</h3>
                <ol>{ for steps.iter().map(|it| html! { <li>{ inline(it) }</li> }) }</ol>
            </div>
            { beside(answer) }
        </section>
    }
}
