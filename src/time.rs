//! Instants, and the forms in which HTTP, JWT, AWS and logs write them.

mod read;

use std::fmt;

pub use read::read_time;

/// An instant: seconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// The instant of a UTC date and time; `None` where a part is out of range.
    pub fn from_utc(year: i64, month: u32, day: u32, hour: u32, minute: u32, second: u32) -> Option<Self> {
        let sane = (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day) && hour < 24 && minute < 60 && second < 61 && (0..=9999).contains(&year);
        if !sane {
            return None;
        }
        let days = days_from_civil(year, i64::from(month), i64::from(day));
        let clock = i64::from(hour).saturating_mul(3600).saturating_add(i64::from(minute).saturating_mul(60)).saturating_add(i64::from(second));
        Some(Self(days.saturating_mul(86_400).saturating_add(clock)))
    }

    /// The seconds from `earlier` to this.
    pub fn since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }

    /// Year, month, day, hour, minute and second in UTC.
    pub fn utc(self) -> (i64, u32, u32, u32, u32, u32) {
        let (days, second) = (self.0.div_euclid(86_400), self.0.rem_euclid(86_400));
        let (year, month, day) = civil_from_days(days);
        (year, month, day, (second / 3600) as u32, (second / 60 % 60) as u32, (second % 60) as u32)
    }

    /// `01:29:29`
    pub fn clock(self) -> String {
        let (_, _, _, hour, minute, second) = self.utc();
        format!("{hour:02}:{minute:02}:{second:02}")
    }
}

/// `2026-11-23T07:03:09Z`
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day, hour, minute, second) = self.utc();
        write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    }
}

/// A length of time in words with its two largest units: `38 min 12 s`, `3 h 12 min`, `2 days 4 h`.
pub fn span_in_words(seconds: i64) -> String {
    let seconds = seconds.unsigned_abs();
    let unit = |count: u64, one: &str, many: &str| format!("{count} {}", if count == 1 { one } else { many });
    let two = |first: String, rest: u64, second: String| if rest == 0 { first } else { format!("{first} {second}") };
    match seconds {
        0..60 => format!("{seconds} s"),
        60..3600 => two(format!("{} min", seconds / 60), seconds % 60, format!("{} s", seconds % 60)),
        3600..86_400 => two(format!("{} h", seconds / 3600), seconds / 60 % 60, format!("{} min", seconds / 60 % 60)),
        86_400..31_536_000 => {
            let (days, hours) = (seconds / 86_400, seconds / 3600 % 24);
            two(unit(days, "day", "days"), hours, format!("{hours} h"))
        }
        _ => {
            let (years, days) = (seconds / 31_536_000, seconds % 31_536_000 / 86_400);
            two(unit(years, "year", "years"), days, unit(days, "day", "days"))
        }
    }
}

fn days_in(year: i64, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

// Days since 1970-01-01 of a date in the proleptic Gregorian calendar: years are counted from March, so that the leap day ends one.
#[expect(clippy::arithmetic_side_effects, reason = "its only caller gives years of four digits")]
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

// The days of an era are at most 146 096, and an era is a 146 097th of an i64: no sum comes near its end.
#[expect(clippy::arithmetic_side_effects, reason = "each term is within an era, or a small part of an i64")]
fn civil_from_days(days: i64) -> (i64, u32, u32) {
    let days = days.saturating_add(719_468);
    let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = (day_of_year - (153 * month_from_march + 2) / 5 + 1) as u32;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 } as u32;
    let year = year_of_era + era.saturating_mul(400) + i64::from(month <= 2);
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_goes_there_and_back() {
        for seconds in [0, 951_782_400, 1_795_413_789, 4_102_444_800, -1] {
            let (year, month, day, hour, minute, second) = Timestamp(seconds).utc();
            assert_eq!(Timestamp::from_utc(year, month, day, hour, minute, second), Some(Timestamp(seconds)));
        }
        assert_eq!(Timestamp(1_795_413_789).to_string(), "2026-11-23T06:03:09Z");
    }

    #[test]
    fn a_length_of_time_has_two_units() {
        assert_eq!(span_in_words(38 * 60 + 12), "38 min 12 s");
        assert_eq!(span_in_words(3 * 3600 + 12 * 60), "3 h 12 min");
        assert_eq!(span_in_words(86_400), "1 day");
    }
}
