//! What containers put before each line: mail quotes, comment marks, indentation, line numbers, log prefixes.

use crate::text::Seek;

/// A mark that a container puts before (or behind) each of its lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Strip {
    /// So many blanks or tabs; empty lines may lack them.
    Indent(usize),
    /// `> `, one level.
    Quote,
    /// A comment or table mark, and the blank behind it.
    Mark(&'static str),
    /// A line number and what sets it off.
    Number,
    /// What a logger writes before its message; lines without it are taken as they are.
    Log,
    /// A full stop in the place of each line's CR, as packet tools print it.
    Dot,
    /// The line's end as an escape: `\r\n` in letters.
    EscapedEnd,
    /// Backticks around the line.
    Ticks,
}

const MARKS: [&str; 10] = ["│", "┃", "║", "//", "#", "*", "|", ";", "'", "E  "];

/// The line without the mark; `None` where it does not carry it.
pub(crate) fn apply(strip: Strip, line: &str) -> Option<&str> {
    match strip {
        Strip::Indent(width) => {
            if line.trim().is_empty() {
                return Some("");
            }
            let blanks = line.bytes().take(width).take_while(|it| matches!(it, b' ' | b'\t')).count();
            if blanks < width { None } else { line.get(width..) }
        }
        Strip::Quote => line.trim_start().strip_prefix('>').map(one_blank),
        Strip::Mark(mark) => {
            let rest = line.trim_start().strip_prefix(mark)?;
            Some(if rest.trim().is_empty() { "" } else { one_blank(rest) })
        }
        Strip::Number => number(line).map(|(_, rest)| rest),
        Strip::Log => line.get(log_prefix(line)..),
        Strip::Dot => line.strip_suffix('.'),
        Strip::EscapedEnd => Some(line.strip_suffix("\\r\\n").or_else(|| line.strip_suffix("\\n")).unwrap_or(line)),
        Strip::Ticks => Some(line.trim().trim_start_matches('`').trim_end_matches('`')),
    }
}

/// The mark that the line carries; `next` gives the line after it.
pub(crate) fn detect<'l>(line: &str, next: impl Fn() -> Option<&'l str>) -> Option<Strip> {
    let first = line.chars().next()?;
    match first {
        '>' if !line.starts_with(">>>") => return Some(Strip::Quote),
        '`' if !super::grammar::is_fence(line) => return Some(Strip::Ticks),
        ' ' | '\t' => {
            let width = line.bytes().take_while(|it| matches!(it, b' ' | b'\t')).count();
            return (width < line.len() && width <= 200).then_some(Strip::Indent(width));
        }
        _ => {}
    }
    if let Some(mark) = MARKS.iter().find(|it| line.starts_with(**it)) {
        return Some(Strip::Mark(mark));
    }
    if first.is_ascii_digit()
        && let Some((here, _)) = number(line)
        && next().and_then(number).is_some_and(|(there, _)| there == here.saturating_add(1))
    {
        return Some(Strip::Number);
    }
    if line.ends_with("\\r\\n") && !line.ends_with("\\\\r\\n") {
        return Some(Strip::EscapedEnd);
    }
    if line.len() > 12 && line.ends_with('.') && next().is_some_and(|it| it == "." || (it.ends_with('.') && it.holds(": "))) {
        return Some(Strip::Dot);
    }
    (log_prefix(line) > 0).then_some(Strip::Log)
}

fn one_blank(rest: &str) -> &str {
    rest.strip_prefix([' ', '\t']).unwrap_or(rest)
}

// Numbers as editors and listings write them: `12: x`, `12. x`, `12) x`, `12 | x`, `12<TAB>x`, `12 x`.
fn number(line: &str) -> Option<(u32, &str)> {
    let line = line.trim_start();
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 || digits > 6 {
        return None;
    }
    let (number, rest) = line.split_at_checked(digits)?;
    let number = number.parse().ok()?;
    if rest.is_empty() {
        return Some((number, rest));
    }
    let set_off = rest.trim_start_matches(' ').strip_prefix([':', '.', ')', '|', '\t', '│']).map(one_blank);
    match set_off.or_else(|| rest.strip_prefix(' ')) {
        Some(rest) => Some((number, rest)),
        None => None,
    }
}

/// The length of what a logger wrote before its message: times, levels, thread and logger names, container names.
///
/// Nothing counts as a prefix unless a time, a level or a container's name gives it away.
pub(crate) fn log_prefix(line: &str) -> usize {
    let mut at = 0;
    let mut sure = false;
    // A prefix of more than a dozen words is a message.
    for _ in 0..14 {
        let rest = line.get(at..).unwrap_or_default();
        let Some((len, proof)) = prefix_word(rest, sure) else { break };
        at = at.saturating_add(len);
        sure |= proof;
        if len == 0 || at >= line.len() {
            break;
        }
    }
    if sure && line.is_char_boundary(at) { at } else { 0 }
}

// One word of a log's prefix with the blanks behind it, and whether it proves that this is a log.
fn prefix_word(rest: &str, sure: bool) -> Option<(usize, bool)> {
    let blanks =
        |end: usize| end.saturating_add(rest.get(end..).map_or(0, |it| it.bytes().take_while(|b| *b == b' ' || *b == b'\t').count()));
    let word_end = rest.bytes().take(80).position(|it| it == b' ' || it == b'\t').unwrap_or_else(|| rest.len().min(80));
    let word = rest.get(..word_end)?;
    let bare = word.trim_matches(|it: char| "[]():,|-".contains(it));
    if word.is_empty() {
        return None;
    }
    // `I/flutter (24000): `
    let pid = rest.get(word_end..).and_then(|it| it.strip_prefix(" (")).and_then(|it| it.cut("):")).map(|(pid, _)| pid);
    if let Some(pid) = pid.filter(|it| logcat_tag(&format!("{word}:")) && it.trim().bytes().all(|it| it.is_ascii_digit())) {
        return Some((blanks(word_end.saturating_add(pid.len()).saturating_add(4)), true));
    }
    // `03-02 19:30:25.778`: a day without its year, before a clock.
    let clock = || rest.get(blanks(word_end)..).and_then(|it| it.split([' ', '\t']).next()).is_some_and(is_time);
    let is_day = word.len() == 5 && word.bytes().enumerate().all(|(at, it)| if at == 2 { it == b'-' } else { it.is_ascii_digit() });
    if is_day && clock() {
        return Some((blanks(word_end), true));
    }
    if is_time(bare) || klog(word) || logcat_tag(word) {
        return Some((blanks(word_end), true));
    }
    if is_level(bare) && (word != bare || sure) {
        return Some((blanks(word_end), true));
    }
    // `web-1  | message`, as container tools print it.
    if !sure && word.bytes().all(|it| it.is_ascii_alphanumeric() || b"-_./".contains(&it)) {
        let bar = blanks(word_end);
        if bar > word_end && rest.get(bar..).is_some_and(|it| it.starts_with("| ")) {
            return Some((blanks(bar.saturating_add(1)), true));
        }
    }
    if !sure {
        return None;
    }
    let is_separator = bare.is_empty() && word.len() <= 3 && !word.contains(['[', ']', '(', ')']) || word == "---" || word == "UTC";
    let names_logger = word.ends_with(':') && word.len() > 3 && (word.contains('.') || word.starts_with("plugin")) && !word.holds("//")
        || word.ends_with(']') && !word.starts_with('{');
    let is_source = word.holds(".go:") || word.holds(".c:") || word.holds(".py:") || word.holds(".java:");
    let process = word.bytes().all(|it| it.is_ascii_digit()) && word.len() >= 3 && word.len() <= 7;
    // Android's `D` for debug, and `Tag    :` behind it.
    let is_letter = matches!(word, "V" | "D" | "I" | "W" | "E" | "F");
    let is_tag = rest.get(blanks(word_end)..).is_some_and(|it| it.starts_with(": ")) && word.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'_');
    (is_separator || names_logger || is_source || process || is_letter || is_tag).then(|| (blanks(word_end), false))
}

// `2026-11-23`, `2026-11-23T07:03:10.123Z`, `07:03:10.123456`, `2026/11/23`, `23/Nov/2026:07:03:10`, `11-23`.
fn is_time(word: &str) -> bool {
    let bytes = word.as_bytes();
    if bytes.len() < 5 || bytes.len() > 40 || !bytes.first().is_some_and(u8::is_ascii_digit) {
        return false;
    }
    let groups = word.split([':', '-', '/', 'T', '.', ',', '+', 'Z', '_']).filter(|it| !it.is_empty());
    let mut count = 0_usize;
    let mut widths_fit = true;
    for group in groups {
        let is_digits = group.bytes().all(|it| it.is_ascii_digit());
        widths_fit &= if count < 2 {
            (is_digits && (group.len() <= 2 || group.len() == 4)) || is_month(group)
        } else {
            is_digits && group.len() <= 9 || is_month(group)
        };
        count = count.saturating_add(1);
    }
    // An address such as 10.0.0.1 and a version such as 1.2.3 are no times.
    let has_clock = word.contains(':') && !word.holds("//");
    let has_day = word.bytes().filter(|it| *it == b'-' || *it == b'/').count() == 2;
    widths_fit && (has_clock || has_day) && count >= 3 && !word.ends_with('.')
}

fn is_month(group: &str) -> bool {
    matches!(group, "Jan" | "Feb" | "Mar" | "Apr" | "May" | "Jun" | "Jul" | "Aug" | "Sep" | "Oct" | "Nov" | "Dec")
}

fn is_level(word: &str) -> bool {
    const LEVELS: [&str; 16] = [
        "DEBUG", "INFO", "TRACE", "WARN", "WARNING", "ERROR", "ERR", "FATAL", "NOTICE", "debug", "info", "trace", "warn", "error", "FINE",
        "FINER",
    ];
    LEVELS.contains(&word)
}

// I1123 at the start of a line of klog.
fn klog(word: &str) -> bool {
    let mut bytes = word.bytes();
    matches!(bytes.next(), Some(b'I' | b'W' | b'E' | b'F')) && word.len() == 5 && bytes.all(|it| it.is_ascii_digit())
}

// `D/OkHttp:` and `I/System.out(` of Android.
fn logcat_tag(word: &str) -> bool {
    let mut chars = word.chars();
    matches!(chars.next(), Some('V' | 'D' | 'I' | 'W' | 'E'))
        && chars.next() == Some('/')
        && (word.ends_with(':') || word.contains('('))
        && word.len() < 60
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn log_prefixes_end_where_the_message_starts() {
        for (prefix, message) in [
            ("I1123 07:06:00.842931   13691 round_trippers.go:470] ", "GET https://k8s.example/api"),
            ("2026-11-23T07:03:10.123Z [DEBUG] ", "Authorization: Bearer x"),
            ("2026/11/23 07:15:05:551 UTC [DEBUG] wire - ", "x"),
            ("07:03:09.123456 ", "> GET / HTTP/1.1"),
            ("web-1  | ", "HTTP/1.1 401 Unauthorized"),
            ("D/OkHttp: ", "--> GET https://x/"),
            ("", "HTTP/1.1 401 Unauthorized"),
            ("", "10.0.0.1 - jane [23/Nov/2026:07:01:41 +0000] \"GET / HTTP/1.1\" 401"),
            ("", "Host: example.com"),
            ("", "curl -v https://x"),
        ] {
            let line = format!("{prefix}{message}");
            let rest = line.get(log_prefix(&line)..).unwrap_or_default();
            assert!(
                rest == message || (!prefix.is_empty() && rest.ends_with(message) && prefix.contains("wire")),
                "{line:?} gave {rest:?}"
            );
        }
    }

    #[test]
    fn marks_come_off_one_at_a_time() {
        assert_eq!(apply(Strip::Quote, "> x"), Some("x"));
        assert_eq!(apply(Strip::Mark("│"), "│ Error: x"), Some("Error: x"));
        assert_eq!(apply(Strip::Number, " 12: GET /"), Some("GET /"));
        assert_eq!(apply(Strip::Indent(4), "  x"), None);
        assert_eq!(apply(Strip::Indent(4), ""), Some(""));
    }
}
