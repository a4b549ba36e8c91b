//! Which bytes of a paste are dotted on the screen, and how a secret looks where room is short.

use crate::redact::Redaction;
use crate::text::Span;

/// The secret spans of a paste: in order, none of them touching another.
pub fn secrets(paste: &str) -> Vec<Span> {
    let mut merged: Vec<Span> = Vec::new();
    for secret in Redaction::of(paste).secrets() {
        match merged.last_mut() {
            Some(last) if secret.span.start <= last.end => last.end = last.end.max(secret.span.end),
            _ => merged.push(secret.span),
        }
    }
    merged
}

/// A secret as it is shown where room is short: its first six and last four characters, if it is long enough to hide the rest.
pub fn short(secret: &str) -> String {
    short_part(secret, true, true)
}

/// A part of a secret, shown with the secret's own start and end where the part holds them.
pub fn short_part(part: &str, has_start: bool, has_end: bool) -> String {
    let count = part.chars().count();
    if count < 16 {
        return if has_start && has_end { "•".repeat(count.min(8)) } else { "…".to_owned() };
    }
    let mut shown: String = part.chars().take(if has_start { 6 } else { 0 }).collect();
    shown.push('…');
    if has_end {
        shown.extend(part.chars().skip(count.saturating_sub(4)));
    }
    shown
}
