//! The dates of cookies, which browsers read by their parts in any order (RFC 6265bis, 5.1.1).

use crate::time::Timestamp;

/// The instant of an `Expires` value.
pub(super) fn read(text: &str) -> Option<Timestamp> {
    let mut found = Found::default();
    for token in text.split(is_delimiter).filter(|it| !it.is_empty()) {
        found.token(token);
    }
    let (hour, minute, second) = found.clock?;
    let year = found.year?;
    if year < 1601 {
        return None;
    }
    Timestamp::from_utc(year, found.month?, found.day?, hour, minute, second)
}

// delimiter = %x09 / %x20-2F / %x3B-40 / %x5B-60 / %x7B-7E
fn is_delimiter(char: char) -> bool {
    matches!(char, '\t' | ' '..='/' | ';'..='@' | '['..='`' | '{'..='~')
}

#[derive(Default)]
struct Found {
    clock: Option<(u32, u32, u32)>,
    day: Option<u32>,
    month: Option<u32>,
    year: Option<i64>,
}

impl Found {
    fn token(&mut self, token: &str) {
        if self.clock.is_none() {
            self.clock = clock(token);
            if self.clock.is_some() {
                return;
            }
        }
        let digits = token.bytes().take_while(u8::is_ascii_digit).count();
        let number = token.get(..digits).and_then(|it| it.parse::<i64>().ok());
        match (digits, number) {
            (1 | 2, Some(day)) if self.day.is_none() => self.day = u32::try_from(day).ok(),
            (0, _) if self.month.is_none() => self.month = month(token),
            (2..=4, Some(year)) if self.year.is_none() => {
                self.year = Some(match year {
                    70..=99 => year.saturating_add(1900),
                    0..=69 => year.saturating_add(2000),
                    _ => year,
                });
            }
            _ => {}
        }
    }
}

// time = time-field ":" time-field ":" time-field [ non-digit *OCTET ]
fn clock(token: &str) -> Option<(u32, u32, u32)> {
    let mut fields = token.splitn(3, ':');
    let field = |text: &str| (matches!(text.len(), 1..=2) && text.bytes().all(|it| it.is_ascii_digit())).then(|| text.parse().ok()).flatten();
    let (hour, minute, rest) = (field(fields.next()?)?, field(fields.next()?)?, fields.next()?);
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    Some((hour, minute, field(rest.get(..digits)?)?))
}

fn month(token: &str) -> Option<u32> {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let start = token.get(..3)?.to_ascii_lowercase();
    MONTHS.iter().position(|it| *it == start).and_then(|it| u32::try_from(it.saturating_add(1)).ok())
}
