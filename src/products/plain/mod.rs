//! Reads plain English: what a sentence, or the name of an error, says about authentication, whoever wrote it.
//!
//! A sentence is brought down to its signs (what is spoken of, what is said, what denies it); each thing said is then joined to the
//! subject that it fits best. What speaks of nothing known gives nothing.

mod lexicon;
mod meaning;
mod words;

use std::ops::Range;

use super::Meaning;
pub(crate) use lexicon::Subject;
use lexicon::{Predicate, Sign};
use meaning::{either, meaning};

/// How far a denial reaches, in words.
const DENIES: usize = 5;
/// How far what is said may stand from what it is said of, in words.
const REACH: usize = 8;

/// What a sentence says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Remark {
    /// What it means.
    pub(crate) meaning: Meaning,
    /// What it means if nothing was sent, where the sentence leaves that open ("missing or invalid token").
    pub(crate) if_nothing_sent: Option<Meaning>,
    /// Whether that is meant where nothing tells ("token not found").
    pub(crate) rather_nothing: bool,
    /// What it speaks of.
    pub(crate) subject: Option<Subject>,
    /// The words.
    pub(crate) range: Range<usize>,
    /// Whether it only advises ("please provide a token").
    pub(crate) advice: bool,
    /// Whether the person at the keyboard says it ("my token is invalid").
    pub(crate) personal: bool,
}

/// A sign of a sentence with its place.
struct Placed {
    sign: Sign,
    /// The number of its first word in the sentence.
    at: usize,
    /// That of its last.
    last: usize,
    range: Range<usize>,
}

/// Something said, with its place.
#[derive(Clone, Debug)]
struct Said {
    what: Predicate,
    at: usize,
    range: Range<usize>,
}

/// Everything that a text says in plain English, in order.
pub(crate) fn read(text: &str) -> Vec<Remark> {
    let words = words::words(text);
    let mut remarks = Vec::new();
    for sentence in words.chunk_by(|_, next| !next.begins) {
        if sentence.last().is_some_and(|it| it.asks) {
            continue;
        }
        let chars: Vec<&str> = sentence.iter().filter_map(|it| text.get(it.range.clone())).collect();
        // A phrase does not reach over a colon: `401 Unauthorized: client ...`.
        let mut parts: Vec<usize> = sentence.iter().enumerate().filter(|(_, it)| it.parts).map(|(at, _)| at).collect();
        parts.push(chars.len());
        let mut parts = parts.into_iter().peekable();
        let mut signs = Vec::new();
        let mut at = 0;
        while at < chars.len() {
            while parts.next_if(|it| *it <= at).is_some() {}
            let Some(rest) = parts.peek().and_then(|it| chars.get(at..*it)) else { break };
            let Some((sign, length)) = lexicon::sign(rest) else {
                at = at.saturating_add(1);
                continue;
            };
            let last = at.saturating_add(length).saturating_sub(1);
            if let (Some(begin), Some(end)) = (sentence.get(at), sentence.get(last)) {
                signs.push(Placed { sign, at, last, range: begin.range.start..end.range.end });
            }
            at = at.saturating_add(length);
        }
        if signs.first().is_none_or(|it| it.sign == Sign::Asks) {
            continue;
        }
        remarks.append(&mut read_sentence(&signs));
    }
    remarks
}

/// What one sentence says, from its signs.
fn read_sentence(signs: &[Placed]) -> Vec<Remark> {
    let condition = signs.iter().position(|it| it.sign == Sign::If).unwrap_or(signs.len());
    let signs = signs.get(..condition).unwrap_or_default();
    let personal = signs.iter().any(|it| it.sign == Sign::Mine);
    let please = please(signs);
    let mut remarks: Vec<(Predicate, usize, Remark)> = Vec::new();
    let (said, mut alone) = collect(signs);
    for said in said {
        if let Some((subject, means)) = subject_of(&said, signs) {
            let (Sign::Of(of), range) = (subject.sign, join(&subject.range, &said.range)) else { continue };
            let advice = please.is_some_and(|it| it <= said.at);
            let unfound = matches!(of, Subject::Token | Subject::KindOfToken | Subject::Credentials) && said.what == Predicate::Unknown;
            let other_kind = of == Subject::KindOfToken && said.what == Predicate::Required;
            let if_nothing_sent = (unfound || other_kind).then_some(Meaning::CredentialsMissing);
            let remark = Remark { meaning: means, if_nothing_sent, rather_nothing: unfound, subject: Some(of), range, advice, personal };
            remarks.push((said.what, said.at, remark));
        }
    }
    settle_alternatives(signs, &mut remarks);
    let mut remarks: Vec<Remark> = remarks.into_iter().map(|(_, _, it)| it).collect();
    for remark in &mut alone {
        remark.personal = personal;
        remark.advice = please.is_some();
    }
    remarks.append(&mut alone);
    of_whom(signs, &mut remarks);
    // "Login denied: bad password" says nothing of passwords as such.
    if remarks.iter().any(|it| it.meaning == Meaning::PasswordWrong) {
        remarks.retain(|it| it.meaning != Meaning::PasswordNotAccepted);
    }
    crate::order::sort_by_key(&mut remarks, |it| it.range.start);
    remarks.dedup_by(|next, it| next.meaning == it.meaning);
    remarks
}

/// Where advice begins; what could not be verified is no advice.
fn please(signs: &[Placed]) -> Option<usize> {
    let mut before: Option<&Placed> = None;
    for sign in signs {
        let denied = before.is_some_and(|it| it.sign == Sign::Not && sign.at.saturating_sub(it.last) == 1);
        if sign.sign == Sign::Please && !denied {
            return Some(sign.at);
        }
        before = Some(sign);
    }
    None
}

/// A refusal of nobody in particular is one for want of credentials, one of an address is about the address.
fn of_whom(signs: &[Placed], remarks: &mut Vec<Remark>) {
    let refuses = |it: &Remark| matches!(it.meaning, Meaning::Forbidden | Meaning::Unauthorized);
    let whom = |it: &&Placed| matches!(it.sign, Sign::Of(Subject::Anonymous | Subject::Address));
    for sign in signs.iter().filter(whom).take(4) {
        match sign.sign {
            Sign::Of(Subject::Anonymous) => {
                for remark in remarks.iter_mut().filter(|it| refuses(it) || it.meaning == Meaning::Scope) {
                    remark.meaning = Meaning::CredentialsMissing;
                }
                let denies = |it: &&Placed| it.sign == Sign::Not && it.at > sign.at && it.at.saturating_sub(sign.at) <= 3;
                if let Some(not) = signs.iter().find(denies).filter(|_| remarks.is_empty()) {
                    remarks.push(alone(Meaning::CredentialsMissing, join(&sign.range, &not.range)));
                }
            }
            Sign::Of(Subject::Address) => {
                for remark in remarks.iter_mut().filter(|it| refuses(it)) {
                    // "This IP is not authorised", "unauthorized IP"; `401 Unauthorized [IP: …]` only says where the answer came from.
                    let after = sign.range.end <= remark.range.start && remark.range.start.saturating_sub(sign.range.end) <= 30;
                    if after || sign.range.start == remark.range.end.saturating_add(1) {
                        remark.meaning = Meaning::SourceNotAllowed;
                    }
                }
            }
            _ => {}
        }
    }
}

/// What a phrase says all by itself.
fn alone(meaning: Meaning, range: Range<usize>) -> Remark {
    Remark { meaning, if_nothing_sent: None, rather_nothing: false, subject: None, range, advice: false, personal: false }
}

/// What is said in a sentence, and what phrases say all by themselves.
fn collect(signs: &[Placed]) -> (Vec<Said>, Vec<Remark>) {
    let mut said: Vec<Said> = Vec::new();
    let mut phrases = Vec::new();
    let (mut not, mut no, mut fail, mut must): (Option<&Placed>, Option<&Placed>, Option<&Placed>, Option<&Placed>) =
        (None, None, None, None);
    let mut check: Option<(&Placed, Predicate)> = None;
    let (mut subject, mut need): (Option<&Placed>, Option<&Placed>) = (None, None);
    let mut expected: Option<(&Placed, bool)> = None;
    for sign in signs {
        let near =
            |other: Option<&Placed>, words: usize| other.filter(|it| sign.at.saturating_sub(it.at) <= words).map(|it| it.range.clone());
        let mut say = |what: Predicate, from: Option<Range<usize>>| {
            said.push(Said { what, at: sign.at, range: from.map_or_else(|| sign.range.clone(), |it| join(&it, &sign.range)) });
        };
        match sign.sign {
            // What should not be is no denial.
            Sign::Not if near(must, 1).is_some() => must = None,
            Sign::Not => not = Some(sign),
            Sign::No => no = Some(sign),
            // "We could not verify your token" asks for nothing.
            Sign::Please if not.is_some_and(|it| sign.at.saturating_sub(it.last) == 1) => say(Predicate::Invalid, near(not, DENIES)),
            Sign::Must | Sign::Please => must = Some(sign),
            Sign::Need => (must, need) = (Some(sign), Some(sign)),
            Sign::Expected => expected = Some((sign, false)),
            Sign::Got => {
                if let Some((from, true)) = expected {
                    say(Predicate::Mismatch, Some(from.range.clone()));
                }
            }
            Sign::Of(of) => {
                if let Some(from) = near(need, 4) {
                    say(Predicate::Required, Some(from));
                }
                need = None;
                let other = of == Subject::AlgorithmName && subject.is_some_and(|it| it.sign == sign.sign);
                if let Some((from, _)) = expected.filter(|(it, _)| sign.at.saturating_sub(it.at) <= 3) {
                    expected = Some((from, true));
                    if other {
                        say(Predicate::Mismatch, Some(from.range.clone()));
                    }
                }
                if let Some(from) = near(no, 4) {
                    let people = matches!(of, Subject::User | Subject::Account | Subject::SigningKey);
                    say(if people { Predicate::Unknown } else { Predicate::Missing }, Some(from));
                    no = None;
                }
                subject = Some(sign);
            }
            Sign::Is(what) if near(not, 3).is_none() && !(what == Predicate::Outside && near(must, 3).is_some()) => say(what, None),
            Sign::IsNot(Predicate::Outside) if near(must, 3).is_some() => say(Predicate::Outside, near(must, 3)),
            Sign::IsNot(Predicate::Missing) if near(must, 3).is_some() => say(Predicate::Required, near(must, 3)),
            Sign::IsNot(what) => {
                if let Some(from) = near(not, DENIES) {
                    say(what, Some(from));
                }
            }
            Sign::Check(what) => {
                if let Some(from) = near(not, DENIES).or(near(fail, 4)) {
                    say(what, Some(from));
                }
                check = Some((sign, what));
            }
            Sign::Fail | Sign::Error => {
                let reach = if sign.sign == Sign::Fail { 3 } else { 1 };
                if let Some((from, (_, what))) = near(check.map(|it| it.0), 3).zip(check) {
                    say(what, Some(from));
                } else if near(subject, reach).is_some() {
                    say(Predicate::Failed, None);
                }
                fail = Some(sign);
            }
            Sign::Says(means) if near(not, 2).is_none() => {
                phrases.push(alone(means, sign.range.clone()));
            }
            _ => {}
        }
    }
    (said, phrases)
}

/// What a thing is said of: a subject that can be so, one that says more before one that says less, the nearest.
fn subject_of<'a>(said: &Said, signs: &'a [Placed]) -> Option<(&'a Placed, Meaning)> {
    let near = signs.iter().filter_map(|sign| {
        let Sign::Of(subject) = sign.sign else { return None };
        let distance = if sign.at < said.at { said.at.saturating_sub(sign.last) } else { sign.at.saturating_sub(said.at) };
        let means = meaning(subject, said.what).filter(|_| distance <= REACH)?;
        let vague = meaning::is_vague(subject) || distance > DENIES;
        Some(((vague, distance), (sign, means)))
    });
    near.min_by_key(|(key, _)| *key).map(|(_, it)| it)
}

/// Joins what a sentence leaves open ("invalid or expired token") into what is sure.
fn settle_alternatives(signs: &[Placed], remarks: &mut Vec<(Predicate, usize, Remark)>) {
    for or in signs.iter().filter(|it| it.sign == Sign::Or) {
        let before = remarks.iter().rposition(|(_, at, _)| *at < or.at && or.at.saturating_sub(*at) <= DENIES);
        let after = remarks.iter().position(|(_, at, _)| *at > or.at && at.saturating_sub(or.at) <= DENIES);
        let (Some(mut before), Some(mut after)) = (before, after) else { continue };
        // "expired, revoked or invalid": what stands in one row with what is before the "or" belongs to it.
        while let Some((one, other)) = remarks.get(before).cloned().zip(remarks.get(after).cloned()) {
            let (means, if_nothing_sent) = either((one.0, &one.2), (other.0, &other.2));
            let range = join(&one.2.range, &other.2.range);
            let what = if one.0 == Predicate::Missing { other.0 } else { one.0 };
            let joined = Remark {
                meaning: means,
                if_nothing_sent: if_nothing_sent.or(one.2.if_nothing_sent),
                rather_nothing: false,
                range,
                ..one.2
            };
            if let Some(it) = remarks.get_mut(after) {
                *it = (what, one.1, joined);
            }
            #[expect(clippy::disallowed_methods, reason = "`before` was found by get, and nothing has been taken out since")]
            remarks.remove(before);
            after = after.saturating_sub(1);
            match before.checked_sub(1).filter(|it| remarks.get(*it).is_some_and(|it| one.1.saturating_sub(it.1) <= 2)) {
                Some(previous) => before = previous,
                None => break,
            }
        }
    }
}

fn join(one: &Range<usize>, other: &Range<usize>) -> Range<usize> {
    one.start.min(other.start)..one.end.max(other.end)
}

#[cfg(test)]
mod tests;
