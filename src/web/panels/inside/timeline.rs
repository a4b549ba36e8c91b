//! The life of a token on a line: issued, valid from, ended, and when the server answered. Its x are per cent, so that letters never scale.

use yew::prelude::*;

use crate::Token;
use crate::time::{Timestamp, span_in_words};
use crate::web::answer::Answer;

use super::token::{day_and_time, judged_at};

/// The times of a token, as the line shows them.
struct Life {
    issued: Option<Timestamp>,
    nbf: Option<Timestamp>,
    exp: Timestamp,
    /// When the server judged, and whether by its own Date.
    at: Timestamp,
    by_date: bool,
    /// The reader's clock, beside the server's, where the line is long enough for both.
    now: Option<Timestamp>,
}

impl Life {
    fn of(answer: &Answer, token: &Token) -> Option<Self> {
        let claim = |name: &str| token.time_claim(name).map(|it| it.value);
        let (exp, nbf) = (claim("exp")?, claim("nbf"));
        let issued = claim("iat").or(nbf).filter(|it| *it < exp);
        let (at, by_date) = judged_at(answer);
        let whole = exp.max(at).since(issued.unwrap_or(exp).min(at));
        let near = answer.now.since(at).saturating_abs() <= whole.saturating_mul(2);
        let now = Some(answer.now).filter(|it| by_date && near && it.since(at).saturating_abs() > whole.div_euclid(6));
        Some(Self { issued, nbf: nbf.filter(|it| Some(*it) != issued), exp, at, by_date, now })
    }

    /// From when on it is valid, where that is still to come.
    fn early(&self) -> Option<Timestamp> {
        self.nbf.or(self.issued).filter(|it| *it > self.at)
    }

    fn start(&self) -> Timestamp {
        [self.issued, self.nbf, self.now].into_iter().flatten().fold(self.exp.min(self.at), Timestamp::min)
    }

    fn end(&self) -> Timestamp {
        [self.nbf, self.now].into_iter().flatten().fold(self.exp.max(self.at), Timestamp::max)
    }

    fn word(&self) -> &'static str {
        if self.by_date { "Date" } else { "now" }
    }

    /// How far the answer is from the life: `38 min 12 s`; none where it lies within.
    fn gap(&self) -> Option<(Timestamp, String)> {
        match self.early() {
            Some(from) => Some((from, span_in_words(from.since(self.at)))),
            None => (self.at > self.exp).then(|| (self.exp, span_in_words(self.at.since(self.exp)))),
        }
    }

    /// The drawing in words.
    fn told(&self) -> String {
        let mut out = self.issued.map(|it| format!("Issued {}, ", it.clock())).unwrap_or_default();
        if let Some(nbf) = self.nbf {
            out.push_str(&format!("not before {}, ", nbf.clock()));
        }
        out.push_str(&format!("{} {}, {} {} UTC", if self.at > self.exp { "ended" } else { "ends" }, self.exp.clock(), self.word(), self.at.clock()));
        out.push_str(&match (self.gap(), self.early()) {
            (Some((_, gap)), Some(_)) => format!(": {gap} too early."),
            (Some((_, gap)), None) => format!(": {gap} too late."),
            (None, _) => format!(": {} to go.", span_in_words(self.exp.since(self.at))),
        });
        if let Some(now) = self.now {
            out.push_str(&format!(" Your clock says {}.", now.clock()));
        }
        out
    }
}

/// Where on the line the times stand, in per cent.
struct Places {
    start: Timestamp,
    whole: i64,
    squeezed: Option<f64>,
}

impl Places {
    fn of(life: &Life) -> Self {
        let start = life.start();
        let whole = life.end().since(start).max(1);
        // A token that lived an hour and ended a year ago keeps a visible life.
        Self { start, whole, squeezed: squeezed(life.issued.unwrap_or(start), life.exp, whole).filter(|_| life.early().is_none() && life.now.is_none()) }
    }

    fn x(&self, it: Timestamp) -> f64 {
        1.0 + 96.0 * squeeze(it.since(self.start) as f64 / self.whole as f64, self.squeezed)
    }
}

/// Numbers are written as whole hundredths: the machinery that prints fractions is large.
fn per_cent(it: f64) -> String {
    let hundredths = (it * 100.0) as i64;
    format!("{}.{:02}%", hundredths.div_euclid(100), hundredths.rem_euclid(100))
}

fn line(class: &'static str, x1: f64, x2: f64, y1: &'static str, y2: &'static str) -> Html {
    html! { <line {class} x1={per_cent(x1)} x2={per_cent(x2)} {y1} {y2} /> }
}

fn text(class: &'static str, x: f64, y: &'static str, words: String) -> Html {
    let anchor = if x > 70.0 { "end" } else if x > 30.0 { "middle" } else { "start" };
    html! { <text {class} x={per_cent(x)} {y} text-anchor={anchor}>{ words }</text> }
}

/// The time line; nothing where the token has no end.
pub fn timeline(answer: &Answer, token: &Token) -> Html {
    let Some(life) = Life::of(answer, token) else { return Html::default() };
    let places = Places::of(&life);
    let (from, to, at) = (places.x(life.issued.unwrap_or(places.start)), places.x(life.exp), places.x(life.at));
    let is_late = life.at > life.exp;
    let gap = life.gap().map(|(edge, words)| {
        let edge = places.x(edge);
        html! { <>{ line("over", edge.min(at), edge.max(at), "54", "54") }{ line("over", edge, edge, "46", "70") }{ line("over", at, at, "38", "70") }
            <text class="proof" x={per_cent((edge + at) / 2.0)} y="43" text-anchor="middle">{ words }</text></> }
    });
    // Labels under the line stand one below another where they would meet.
    let nbf = life.nbf.map(|it| (places.x(it), it));
    let nbf_y = if nbf.is_some_and(|(x, _)| (x - from).abs() > 24.0 && (to - x).abs() > 24.0) { "84" } else { "102" };
    let exp_low = to - from < 24.0;
    let now_y = if life.now.is_some_and(|it| (places.x(it) - at).abs() < 24.0) { "14" } else { "30" };
    html! {
        <div class="line-box">
            <svg class="line" role="img" aria-label={life.told()}>
                { line("axis", 0.0, 100.0, "62", "62") }
                <rect class="life" x={per_cent(from)} y="46" width={per_cent((to - from).max(0.3))} height="16" />
                { life.issued.filter(|_| to - from > 24.0 && life.early().is_none()).map_or_else(Html::default, |it| html! { <text class="strong" x={per_cent(from + 1.5)} y="58">{ format!("valid for {}", span_in_words(life.exp.since(it))) }</text> }) }
                { gap.unwrap_or_else(|| line("tick", at, at, "38", "70")) }
                { line("tick", to, to, "46", "70") }
                { life.issued.map_or_else(Html::default, |it| html! { <>{ line("tick", from, from, "46", "70") }{ text("", from, "84", format!("iat {}", it.clock())) }</> }) }
                { nbf.map_or_else(Html::default, |(x, it)| html! { <>{ line("tick", x, x, "46", "74") }{ text(if life.early().is_some() { "proof" } else { "" }, x, nbf_y, format!("nbf {}", it.clock())) }</> }) }
                { text(if is_late { "proof" } else { "" }, to, if exp_low { "94" } else { "84" }, format!("exp {}", life.exp.clock())) }
                { text("strong", at, "30", format!("{} {}", life.word(), life.at.clock())) }
                { life.now.map_or_else(Html::default, |it| html! { <>{ line("axis", places.x(it), places.x(it), "38", "62") }{ text("", places.x(it), now_y, format!("your clock {}", it.clock())) }</> }) }
                <text x="0" y="14">{ day_and_time(life.at).split(", ").next().unwrap_or_default().to_owned() }{ ", UTC" }</text>
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
        Some(life) if share <= life => {
            if life > 0.0 {
                share / life * 0.25
            } else {
                0.0
            }
        }
        Some(life) => 0.25 + (share - life) / (1.0 - life).max(f64::EPSILON) * 0.75,
    }
}
