//! The exchanges on a line of time, and under it the life of each credential: from its issue or first use to its end or last use.

use yew::prelude::*;

use crate::http::exchange::{Exchange, Fields};
use crate::http::jwt::read_jwt;
use crate::json::Node;
use crate::time::{Timestamp, span_in_words};
use crate::web::answer::Answer;
use crate::web::shown;

use super::exchanges::is_failure;

/// More ticks would lie on one another.
const TICKS: usize = 400;
/// So many credentials have a bar of their own.
const BARS: usize = 3;

/// What each exchange carries; the same credential has the same letter everywhere.
pub struct Carried<'e> {
    words: Vec<String>,
    known: Vec<Credential<'e>>,
}

/// A credential that several exchanges may carry.
struct Credential<'e> {
    value: &'e str,
    first: Timestamp,
    last: Timestamp,
    is_timed: bool,
    life: Option<(Timestamp, Timestamp)>,
}

impl<'e> Carried<'e> {
    /// Looks at each exchange once.
    pub fn of(exchanges: &'e [Exchange]) -> Self {
        let mut out = Self { words: Vec::new(), known: Vec::new() };
        for it in exchanges {
            let word = out.add(it);
            out.words.push(word);
        }
        out
    }

    /// What the exchange of that index carries: `Bearer A`, `Cookie`, `none`.
    pub fn word(&self, at: usize) -> String {
        self.words.get(at).cloned().unwrap_or_default()
    }

    fn add(&mut self, it: &'e Exchange) -> String {
        let Some(request) = &it.request else { return String::new() };
        let Some(field) = request.field("Authorization") else {
            let bare = if request.fields_shown { "none" } else { "" };
            return if request.field("Cookie").is_some() { "Cookie" } else { bare }.to_owned();
        };
        let value = field.value.as_str();
        let at = self.known.iter().position(|it| it.value == value).unwrap_or_else(|| {
            self.known.push(Credential { value, first: Timestamp(i64::MAX), last: Timestamp(i64::MIN), is_timed: false, life: life(&field.value) });
            self.known.len().saturating_sub(1)
        });
        if let (Some(known), Some(time)) = (self.known.get_mut(at), it.time) {
            known.first = known.first.min(time.value);
            known.last = known.last.max(time.value);
            known.is_timed = true;
        }
        let scheme = value.split(' ').next().filter(|it| value.len() > it.len()).unwrap_or("Key");
        format!("{} {}", shown::cut(&shown::plain(scheme), 16), letter(at)).trim_end().to_owned()
    }
}

/// `A`, `B`, up to `Z`.
fn letter(at: usize) -> String {
    u8::try_from(at).ok().and_then(|it| b'A'.checked_add(it)).filter(u8::is_ascii_uppercase).map(|it| char::from(it).to_string()).unwrap_or_default()
}

/// When a JWT was issued and when it ends.
fn life(value: &crate::text::Text) -> Option<(Timestamp, Timestamp)> {
    let text = value.as_str();
    let token = text.split_once(' ').map_or(text, |it| it.1).trim();
    if !crate::http::jwt::looks_like_jwt(token) {
        return None;
    }
    let jwt = read_jwt(&crate::text::Text::standing_for(token, value.span()));
    let number = |name: &str| jwt.payload.as_ref()?.member(name).and_then(Node::number).map(|it| Timestamp(it as i64));
    let exp = number("exp")?;
    Some((number("iat").or_else(|| number("nbf"))?, exp)).filter(|it| it.0 < it.1)
}

/// A stretch of time across the whole width.
struct Scale {
    first: Timestamp,
    whole: i64,
}

impl Scale {
    /// The place of a time, in whole hundredths of a per cent within the line.
    fn hundredths(&self, it: Timestamp) -> i64 {
        it.since(self.first).saturating_mul(9800).checked_div(self.whole).unwrap_or(0).saturating_add(100).clamp(0, 10_000)
    }

    fn x(&self, it: Timestamp) -> String {
        per_cent(self.hundredths(it))
    }
}

fn per_cent(hundredths: i64) -> String {
    format!("{}.{:02}%", hundredths.div_euclid(100), hundredths.rem_euclid(100))
}

/// The exchanges on a line of time; nothing where fewer than two have a time, or all have the same.
pub fn strip(answer: &Answer, carried: &Carried) -> Html {
    let exchanges = &answer.diagnosis.exchanges;
    let times: Vec<(usize, Timestamp, &Exchange)> = exchanges.iter().enumerate().filter_map(|(at, it)| Some((at, it.time?.value, it))).collect();
    let (Some(first), Some(last)) = (times.iter().map(|it| it.1).min(), times.iter().map(|it| it.1).max()) else { return Html::default() };
    let whole = last.since(first);
    if times.len() < 2 || whole == 0 {
        return Html::default();
    }
    let scale = Scale { first, whole };
    let bars: Vec<(usize, &Credential)> = carried.known.iter().enumerate().filter(|(_, it)| it.is_timed).take(BARS).collect();
    let height = 44_i64.saturating_add(i64::try_from(bars.len()).unwrap_or(0).saturating_mul(26)).saturating_add(34);
    let class = match bars.len() {
        0 => "strip strip-0",
        1 => "strip strip-1",
        2 => "strip strip-2",
        _ => "strip strip-3",
    };
    html! {
        <figure class="strip-box"><svg {class} role="img" aria-label={told(&times, &bars, whole)}>
            <line class="axis" x1="0" x2="100%" y1="44" y2="44" />
            { for times.iter().filter(|it| !is_failure(it.2)).take(TICKS).map(|it| html! { <line class="req" x1={scale.x(it.1)} x2={scale.x(it.1)} y1="30" y2="44" /> }) }
            { for failures(&times, &scale, answer.diagnosis.failing) }
            { for bars.iter().zip(0_i64..).map(|((at, it), row)| bar(*at, it, &scale, 56_i64.saturating_add(row.saturating_mul(26)))) }
            <text x="0" y={height.saturating_sub(6).to_string()}>{ first.clock() }</text>
            <text x="100%" y={height.saturating_sub(6).to_string()} text-anchor="end">{ last.clock() }</text>
        </svg></figure>
    }
}

/// The failures, numbered where there is room for the number; the one that the verdict is about always is.
fn failures(times: &[(usize, Timestamp, &Exchange)], scale: &Scale, chosen: Option<usize>) -> Vec<Html> {
    let mut free = -1_i64;
    let kept = times.iter().find(|it| Some(it.0) == chosen).map(|it| scale.hundredths(it.1));
    let failed = times.iter().filter(|it| is_failure(it.2)).take(TICKS);
    let draw = |(at, time, it): &(usize, Timestamp, &Exchange)| {
        let place = scale.hundredths(*time);
        let words = format!("{}: {}", at.saturating_add(1), it.status().unwrap_or_default());
        let anchor = match place {
            0..1500 => "start",
            8500.. => "end",
            _ => "middle",
        };
        let fits = Some(*at) == chosen || (place > free && kept.is_none_or(|it| it.abs_diff(place) > 1800));
        if fits {
            free = place.saturating_add(1800);
        }
        html! { <>
            <line class="bad" x1={per_cent(place)} x2={per_cent(place)} y1="22" y2="44" />
            { if fits { html! { <text class="proof" x={per_cent(place)} y="16" text-anchor={anchor}>{ words }</text> } } else { Html::default() } }
        </> }
    };
    failed.map(draw).collect()
}

/// A credential's bar: its life where it says so, else from its first to its last use.
fn bar(at: usize, it: &Credential, scale: &Scale, y: i64) -> Html {
    let (from, to) = it.life.unwrap_or((it.first, it.last));
    let (left, right) = (scale.hundredths(from), scale.hundredths(to.max(from)));
    let width = right.saturating_sub(left).max(60);
    let words = match it.life {
        Some((from, to)) => format!("token {}, {}", letter(at), span_in_words(to.since(from))),
        None => format!("credential {}", letter(at)),
    };
    // The name stands in the bar, or beside it where it has more room.
    let (x, anchor) = match (width >= 3500, left > 5000) {
        (true, _) => (left.saturating_add(120), "start"),
        (false, true) => (left.saturating_sub(100), "end"),
        (false, false) => (left.saturating_add(width).saturating_add(100), "start"),
    };
    html! { <>
        <rect class={if it.life.is_some() { "tok" } else { "tok-off" }} x={per_cent(left)} y={y.to_string()} width={per_cent(width)} height="18" />
        <text class="strong" x={per_cent(x)} y={y.saturating_add(13).to_string()} text-anchor={anchor}>{ words }</text>
    </> }
}

/// The drawing in words.
fn told(times: &[(usize, Timestamp, &Exchange)], bars: &[(usize, &Credential)], whole: i64) -> String {
    let mut out = format!("{} exchanges in {}.", times.len(), span_in_words(whole));
    for (at, time, it) in times.iter().filter(|it| is_failure(it.2)).take(8) {
        out.push_str(&format!(" Exchange {} answers {} at {}.", at.saturating_add(1), it.status().unwrap_or_default(), time.clock()));
    }
    for (at, it) in bars {
        out.push_str(&match it.life {
            Some((from, to)) => format!(" Token {} is valid from {} to {}.", letter(*at), from.clock(), to.clock()),
            None => format!(" Credential {} is used from {} to {}.", letter(*at), it.first.clock(), it.last.clock()),
        });
    }
    out
}
