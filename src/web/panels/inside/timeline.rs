//! The life of a token on a line: issued, valid, ended, and when the server answered. Its x are per cent, so that letters never scale.

use yew::prelude::*;

use crate::Token;
use crate::time::{Timestamp, span_in_words};
use crate::web::answer::Answer;

use super::token::{day_and_time, judged_at};

/// The time line; nothing where the token has no end.
pub fn timeline(answer: &Answer, token: &Token) -> Html {
    let Some(exp) = token.time_claim("exp").map(|it| it.value) else { return Html::default() };
    let issued = token.time_claim("iat").or_else(|| token.time_claim("nbf")).map(|it| it.value).filter(|it| *it < exp);
    let nbf = token.time_claim("nbf").map(|it| it.value);
    let (at, by_date) = judged_at(answer);
    let start = issued.unwrap_or(exp).min(at).min(exp);
    let end = exp.max(at).max(start);
    let whole = end.since(start).max(1);
    // A token that lived an hour and ended a year ago keeps a visible life.
    let x = |it: Timestamp| 1.0 + 96.0 * squeeze(it.since(start) as f64 / whole as f64, squeezed(issued.unwrap_or(start), exp, whole));
    // Numbers are written as whole hundredths: the machinery that prints fractions is large.
    let per_cent = |it: f64| {
        let hundredths = (it * 100.0) as i64;
        format!("{}.{:02}%", hundredths / 100, hundredths % 100)
    };
    let (from, to, now) = (x(issued.unwrap_or(start)), x(exp), x(at));
    let late = at > exp;
    let gap = span_in_words(at.since(exp));
    let word = if by_date { "Date" } else { "now" };
    let told = format!(
        "{}{} {}, {word} {} UTC{}",
        issued.map(|it| format!("Issued {}, ", it.clock())).unwrap_or_default(),
        if late { "ended" } else { "ends" },
        exp.clock(),
        at.clock(),
        if late { format!(": {gap} too late.") } else { format!(": {gap} to go.") }
    );
    let line = |class: &'static str, x1: f64, x2: f64, y1: &'static str, y2: &'static str| html! { <line {class} x1={per_cent(x1)} x2={per_cent(x2)} {y1} {y2} /> };
    let text = |class: &'static str, x: f64, y: &'static str, words: String| {
        let anchor = if x > 70.0 { "end" } else if x > 30.0 { "middle" } else { "start" };
        html! { <text {class} x={per_cent(x)} {y} text-anchor={anchor}>{ words }</text> }
    };
    html! {
        <div class="line-box">
            <svg class="line" role="img" aria-label={told}>
                { line("axis", 0.0, 100.0, "62", "62") }
                <rect class="life" x={per_cent(from)} y="46" width={per_cent((to - from).max(0.3))} height="16" />
                { issued.filter(|_| to - from > 24.0).map_or_else(Html::default, |it| html! { <text class="strong" x={per_cent(from + 1.5)} y="58">{ format!("valid for {}", span_in_words(exp.since(it))) }</text> }) }
                { if late { html! { <>{ line("over", to, now, "54", "54") }{ line("over", to, to, "46", "70") }{ line("over", now, now, "38", "70") }
                    <text class="proof" x={per_cent((to + now) / 2.0)} y="46" text-anchor="middle">{ gap }</text></> } }
                    else { html! { <>{ line("tick", to, to, "46", "70") }{ line("tick", now, now, "38", "70") }</> } } }
                { issued.map_or_else(Html::default, |it| html! { <>{ line("tick", from, from, "46", "70") }{ text("", from, "84", format!("iat {}", it.clock())) }</> }) }
                { text(if late { "proof" } else { "" }, to, if to - from < 24.0 { "98" } else { "84" }, format!("exp {}", exp.clock())) }
                { text("strong", now, "30", format!("{word} {}", at.clock())) }
                <text x="0" y="14">{ day_and_time(at).split(", ").next().unwrap_or_default().to_owned() }{ ", UTC" }</text>
                { if nbf.is_none() { Html::default() } else { html! { <text x="100%" y="102" text-anchor="end">{ nbf.map(|it| format!("nbf {}", it.clock())).unwrap_or_default() }</text> } } }
            </svg>
        </div>
    }
}

/// How much of the line a life gets at least, as a share of the whole: none where it is long enough by itself.
fn squeezed(issued: Timestamp, exp: Timestamp, whole: i64) -> Option<f64> {
    let share = exp.since(issued) as f64 / whole as f64;
    (share < 0.25).then_some(share)
}

/// Stretches the first part of the line to a quarter of it.
fn squeeze(share: f64, life: Option<f64>) -> f64 {
    match life {
        None => share,
        Some(life) if share <= life => if life > 0.0 { share / life * 0.25 } else { 0.0 },
        Some(life) => 0.25 + (share - life) / (1.0 - life).max(f64::EPSILON) * 0.75,
    }
}
