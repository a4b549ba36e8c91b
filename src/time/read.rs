//! The forms in which HTTP, logs, signatures and error messages write an instant.

use super::Timestamp;

/// Reads any of the date forms that HTTP, logs and signatures use; `None` for anything else.
///
/// IMF-fixdate, RFC 850 and asctime (RFC 9110, 5.6.7; also without the comma after the day name), RFC 3339 and ISO 8601 (with `T` or a blank,
/// with or without zone: then UTC), `20261123T070309Z` (AWS), `23/Nov/2026:07:03:09 +0000` (access logs), `11/23/2026 7:03:09 AM` (.NET).
/// A fraction of a second is dropped.
pub fn read_time(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    // No form is longer than JavaScript's, which names the zone in brackets at the end.
    if text.len() > 80 || !text.is_ascii() {
        return None;
    }
    let text = text.split_once(" (").map_or(text, |(before, _)| before);
    compact(text).or_else(|| numeric(text)).or_else(|| named(text))
}

// 20261123T070309Z
fn compact(text: &str) -> Option<Timestamp> {
    let (date, clock) = text.split_once('T')?;
    let clock = clock.strip_suffix('Z').unwrap_or(clock);
    let digits = |it: &str| it.bytes().all(|it| it.is_ascii_digit());
    if date.len() != 8 || clock.len() != 6 || !digits(date) || !digits(clock) {
        return None;
    }
    let part = |from: &str, at: usize, len: usize| from.get(at..at.saturating_add(len))?.parse::<u32>().ok();
    let year = i64::from(part(date, 0, 4)?);
    Timestamp::from_utc(year, part(date, 4, 2)?, part(date, 6, 2)?, part(clock, 0, 2)?, part(clock, 2, 2)?, part(clock, 4, 2)?)
}

// 2026-11-23T07:03:09Z, 2026/11/23 07:03:09, 11/23/2026 7:03:09 AM
fn numeric(text: &str) -> Option<Timestamp> {
    let date_len = text.bytes().take_while(|it| it.is_ascii_digit() || *it == b'-' || *it == b'/').count();
    let (date, rest) = text.split_at_checked(date_len)?;
    let separator = if date.contains('-') { '-' } else { '/' };
    let mut parts = date.split(separator);
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || !rest.starts_with(['T', 't', ' ', '_']) {
        return None;
    }
    let (year, month, day) = match (first.len(), third.len()) {
        (4, 1..=2) => (first, second, third),
        // The order of .NET's invariant culture; a first number above 12 can only be a day.
        (1..=2, 4) if first.parse::<u32>().ok()? > 12 => (third, second, first),
        (1..=2, 4) => (third, first, second),
        _ => return None,
    };
    let rest = rest.get(1..)?.trim_start();
    let (clock, zone) = read_clock(rest)?;
    at(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?, clock, read_zone(zone)?)
}

/// Hours, minutes and seconds.
type Clock = (u32, u32, u32);

fn at(year: i64, month: u32, day: u32, clock: Clock, zone: Zone) -> Option<Timestamp> {
    let (hour, minute, second) = clock;
    let hour = match zone.half {
        Some(_) if hour == 0 || hour > 12 => return None,
        Some(afternoon) => (hour % 12).saturating_add(if afternoon { 12 } else { 0 }),
        None => hour,
    };
    let local = Timestamp::from_utc(year, month, day, hour, minute, second)?;
    Some(Timestamp(local.0.saturating_sub(zone.ahead)))
}

// 07:03:09.123 and what follows it
fn read_clock(text: &str) -> Option<(Clock, &str)> {
    let mut rest = text;
    let mut number = |is_last: bool| {
        let len = rest.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, after) = rest.split_at_checked(len).filter(|(digits, _)| matches!(digits.len(), 1..=2))?;
        rest = if is_last { after } else { after.strip_prefix(':')? };
        digits.parse::<u32>().ok()
    };
    let clock = (number(false)?, number(false)?, number(true)?);
    if let Some(fraction) = rest.strip_prefix(['.', ',']).filter(|it| it.starts_with(|it: char| it.is_ascii_digit())) {
        rest = fraction.trim_start_matches(|it: char| it.is_ascii_digit());
    }
    Some((clock, rest))
}

/// What follows a clock.
#[derive(Default)]
struct Zone {
    /// Seconds ahead of UTC.
    ahead: i64,
    /// Whether it is the afternoon, on a clock of twelve hours.
    half: Option<bool>,
}

// Z, GMT, UTC, +0000, +00:00, GMT+0100, AM, PM; nothing is UTC
fn read_zone(text: &str) -> Option<Zone> {
    let text = text.trim();
    if let Some(rest) = text.strip_suffix(['M', 'm']).and_then(|it| it.strip_suffix(['A', 'P', 'a', 'p'])).filter(|it| it.is_empty()) {
        return Some(Zone { half: Some(text.starts_with(['P', 'p'])), ahead: read_zone(rest)?.ahead });
    }
    let name_len = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (name, offset) = text.split_at_checked(name_len)?;
    Some(Zone { ahead: named_zone(name)?.saturating_add(offset_seconds(offset.trim())?), half: None })
}

// The zones of RFC 5322, 4.3, and those that logs of other places print.
fn named_zone(name: &str) -> Option<i64> {
    let hours: i64 = match name.to_ascii_uppercase().as_str() {
        "" | "Z" | "GMT" | "UTC" | "UT" | "WET" => 0,
        "CET" | "BST" | "WEST" => 1,
        "CEST" | "EET" | "SAST" => 2,
        "EEST" | "MSK" => 3,
        "EDT" => -4,
        "EST" | "CDT" => -5,
        "CST" | "MDT" => -6,
        "MST" | "PDT" => -7,
        "PST" => -8,
        "JST" | "KST" => 9,
        "AEST" => 10,
        "IST" => return Some(19_800),
        _ => return None,
    };
    Some(hours.saturating_mul(3600))
}

// +0100, +01:00, +01
fn offset_seconds(text: &str) -> Option<i64> {
    if text.is_empty() {
        return Some(0);
    }
    let sign = if text.starts_with('-') { -1_i64 } else { 1 };
    let digits = text.strip_prefix(['+', '-'])?;
    let (hours, minutes) = match (digits.split_once(':'), digits.len()) {
        (Some(parts), _) => parts,
        (None, 4) => digits.split_at_checked(2)?,
        (None, 2) => (digits, "0"),
        _ => return None,
    };
    let (hours, minutes) = (hours.parse::<u8>().ok()?, minutes.parse::<u8>().ok()?);
    let seconds = i64::from(hours).saturating_mul(3600).saturating_add(i64::from(minutes).saturating_mul(60));
    (hours <= 15 && minutes < 60).then_some(sign.saturating_mul(seconds))
}

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// What was found so far of a date that names its month.
#[derive(Default)]
struct Named {
    month: Option<u32>,
    day: Option<u32>,
    year: Option<i64>,
    clock: Option<Clock>,
    zone: Option<Zone>,
}

// Mon, 23 Nov 2026 07:03:09 GMT; Monday, 23-Nov-26 07:03:09 GMT; Mon Nov 23 07:03:09 2026; 23/Nov/2026:07:03:09 +0000; Sun04 Oct 2020 …
fn named(text: &str) -> Option<Timestamp> {
    let mut found = Named::default();
    let mut rest = text.trim_start_matches('[').trim_end_matches(']');
    while let Some(next) = rest.chars().next() {
        rest = match next {
            'a'..='z' | 'A'..='Z' => found.word(rest)?,
            '0'..='9' => found.number(rest)?,
            '+' | '-' if found.clock.is_some() => found.offset(rest)?,
            ' ' | ',' | '-' | '/' | ':' | '\t' => rest.get(1..)?,
            _ => return None,
        };
    }
    at(found.year?, found.month?, found.day?, found.clock?, found.zone.unwrap_or_default())
}

impl Named {
    fn word<'t>(&mut self, text: &'t str) -> Option<&'t str> {
        let len = text.bytes().take_while(u8::is_ascii_alphabetic).count();
        let (word, rest) = text.split_at_checked(len)?;
        let start = word.get(..3).map(str::to_ascii_lowercase);
        let is_one_of = |names: &[&str]| names.iter().position(|it| start.as_deref() == Some(it));
        if self.month.is_none() && is_one_of(&DAYS).is_some() {
            return Some(rest);
        }
        if let (None, Some(month)) = (self.month, is_one_of(&MONTHS)) {
            self.month = u32::try_from(month.saturating_add(1)).ok();
            return Some(rest);
        }
        self.clock?;
        // A zone may have an offset of its own, and asctime's year may follow it.
        let offset_len = rest.bytes().take_while(|it| it.is_ascii_digit() || b"+-:".contains(it)).count();
        let (offset, after) = rest.split_at_checked(offset_len)?;
        self.zone = Some(read_zone(text.get(..len.saturating_add(offset.len()))?)?);
        Some(after)
    }

    fn number<'t>(&mut self, text: &'t str) -> Option<&'t str> {
        if let (None, Some((clock, rest))) = (self.clock, read_clock(text)) {
            self.clock = Some(clock);
            return Some(rest);
        }
        let len = text.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, rest) = text.split_at_checked(len)?;
        let value = digits.parse::<i64>().ok()?;
        match (digits.len(), self.day, self.year) {
            (1..=2, None, _) => self.day = u32::try_from(value).ok(),
            // RFC 850's two digits; cookies draw the line at 70 (RFC 6265, 5.1.1).
            (2, Some(_), None) => self.year = Some(value.saturating_add(if value < 70 { 2000 } else { 1900 })),
            (4, _, None) => self.year = Some(value),
            _ => return None,
        }
        Some(rest)
    }

    fn offset<'t>(&mut self, text: &'t str) -> Option<&'t str> {
        let len = text.bytes().take_while(|it| it.is_ascii_digit() || b"+-:".contains(it)).count();
        let (offset, rest) = text.split_at_checked(len)?;
        self.zone = Some(read_zone(offset)?);
        Some(rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_one_instant_reads_the_same() {
        for text in [
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
            "Sun06 Nov 1994 08:49:37 GMT",
            "Sun 06 Nov 1994 08:49:37 GMT",
            "Sun, 6 Nov 1994 09:49:37 +0100",
            "Sun Nov 06 08:49:37.914233 1994",
            "Sun Nov 06 03:49:37 EST 1994",
            "Sun Nov 06 1994 09:49:37 GMT+0100 (Central European Standard Time)",
            "06/Nov/1994:08:49:37 +0000",
            "[06/Nov/1994:03:49:37 -0500]",
            "1994-11-06T08:49:37Z",
            "1994-11-06T08:49:37.123456789Z",
            "1994-11-06T10:49:37+02:00",
            "1994-11-06 08:49:37,123",
            "1994-11-06 08:49:37.1 UTC",
            "1994-11-06 08:49:37 +0000",
            "1994/11/06 08:49:37",
            "19941106T084937Z",
            "11/06/1994 08:49:37",
            "11/6/1994 8:49:37 AM",
        ] {
            assert_eq!(read_time(text), Some(Timestamp(784_111_777)), "{text}");
        }
        assert_eq!(read_time("11/23/2026 12:00:01 AM"), read_time("2026-11-23T00:00:01Z"));
        assert_eq!(read_time("23/11/2026 12:00:01 PM"), read_time("2026-11-23T12:00:01Z"));
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in ["", "0", "-1", "Session", "Thu, 30 Feb 2026 07:03:09 GMT", "2026-11-23", "20261123", "1795413789", "10.0.0.1", "May I", "2026-13-01T00:00:00Z"] {
            assert_eq!(read_time(text), None, "{text}");
        }
        assert_eq!(read_time("Sun, 06 Nov 1994 25:49:37 GMT"), None);
    }
}
