//! The part of a large text that its answer stands on.
//!
//! A text that is too long for the box is read as a whole, off the page's main thread. What comes back is a short text made of verbatim
//! parts of the long one, which gives the same answer: that is tried before it is handed out.

use std::ops::Range;

use crate::diagnosis::{Diagnosis, Evidence};
use crate::http::exchange::Exchange;
use crate::input::{Part, har_parts};
use crate::text::{Source, Span};
use crate::time::Timestamp;

/// A part of a text, with the way back to the text's lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// The part.
    pub text: String,
    /// How long the whole is, in bytes.
    pub bytes: usize,
    /// How many exchanges the whole holds.
    pub exchanges: usize,
    /// From which line of the part on which lines of the whole stand, both from 1.
    lines: Vec<(usize, usize)>,
}

/// How much is kept: around the exchange that failed, of others, and of a content.
struct Reach {
    near: usize,
    others: usize,
    lines: usize,
    content: usize,
    own_content: usize,
}

// The narrowest that gives the same answer is taken.
const REACHES: [Reach; 4] = [
    Reach { near: 3, others: 12, lines: 8, content: 2 * 1024, own_content: 16 * 1024 },
    Reach { near: 20, others: 40, lines: 40, content: 8 * 1024, own_content: 64 * 1024 },
    Reach { near: 120, others: 200, lines: 200, content: 256 * 1024, own_content: 256 * 1024 },
    Reach { near: usize::MAX, others: usize::MAX, lines: 1000, content: 256 * 1024, own_content: 256 * 1024 },
];
/// A part that is longer could not be shown without holding up the page.
const MOST: usize = 512 * 1024;
/// A line, and an exchange in a text without lines, is kept up to so many bytes.
const LONGEST: usize = 32 * 1024;

impl Excerpt {
    /// The part of a text that gives the same answer; `None` where what the answer stands on is spread over too much of it.
    pub fn of(paste: &str, now: Timestamp) -> Option<Self> {
        let whole = crate::diagnose(paste, now);
        let is_har = whole.understood.first().is_some_and(|it| it.what == "HAR file");
        let source = Source::new(paste);
        for reach in &REACHES {
            let parts = if is_har { of_har(paste, &whole, reach) } else { of_lines(&source, &whole, reach) };
            if parts.iter().map(length).sum::<usize>() > MOST {
                break;
            }
            let (text, lines) = join(&source, &parts);
            if is_same(&whole, paste, &crate::diagnose(&text, now), &text) {
                return Some(Self { text, lines, bytes: paste.len(), exchanges: whole.exchanges.len() });
            }
        }
        // What is short enough is its own part.
        (paste.len() <= MOST).then(|| Self { text: paste.to_owned(), lines: vec![(1, 1)], bytes: paste.len(), exchanges: whole.exchanges.len() })
    }

    /// The line of the whole that a line of the part stands for.
    pub fn line(&self, line: usize) -> usize {
        let at = self.lines.partition_point(|(it, _)| *it <= line);
        let (part, whole) = at.checked_sub(1).and_then(|it| self.lines.get(it)).copied().unwrap_or((1, 1));
        whole.saturating_add(line.saturating_sub(part))
    }

    /// As one text, to be handed from one thread to another.
    pub fn packed(&self) -> String {
        let lines: Vec<String> = self.lines.iter().map(|(part, whole)| format!("{part}:{whole}")).collect();
        format!("{} {} {}\n{}", self.bytes, self.exchanges, lines.join(","), self.text)
    }

    /// Reads what [`Self::packed`] wrote.
    pub fn unpacked(packed: &str) -> Option<Self> {
        let (head, text) = packed.split_once('\n')?;
        let mut words = head.split(' ');
        let (bytes, exchanges) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
        let pair = |it: &str| it.split_once(':').and_then(|(part, whole)| Some((part.parse().ok()?, whole.parse().ok()?)));
        let lines = words.next()?.split(',').filter_map(pair).collect();
        Some(Self { text: text.to_owned(), bytes, exchanges, lines })
    }
}

fn length(part: &Part) -> usize {
    match part {
        Part::Of(range) => range.len(),
        Part::Glue(glue) => glue.len(),
    }
}

/// Whether two texts have the same answer, on the same words.
fn is_same(one: &Diagnosis, text: &str, other: &Diagnosis, other_text: &str) -> bool {
    let said = |it: &Diagnosis| it.findings.iter().map(|it| (it.cause, it.certainty, it.message.clone())).collect::<Vec<_>>();
    let evidence = |it: &Diagnosis, text: &str| {
        let words = |it: &Evidence| text.get(it.span.start..it.span.end).unwrap_or_default().to_owned();
        it.findings.first().map(|it| it.evidence.iter().map(words).collect::<Vec<_>>())
    };
    let status = |it: &Diagnosis| it.failing.and_then(|at| it.exchanges.get(at)).map(Exchange::status);
    said(one) == said(other) && status(one) == status(other) && evidence(one, text) == evidence(other, other_text)
}

/// The exchanges that are kept, by their place in the list: those near the failing one, and of the others those that failed too.
fn kept(diagnosis: &Diagnosis, reach: &Reach) -> Vec<usize> {
    let failing = diagnosis.failing.unwrap_or_else(|| diagnosis.exchanges.len().saturating_sub(1));
    let mut left = reach.others;
    let mut kept: Vec<usize> = Vec::new();
    // From the failing one backwards, then forwards: what led there matters more than what came after.
    let (before, after) = diagnosis.exchanges.split_at_checked(failing.saturating_add(1)).unwrap_or((&diagnosis.exchanges, &[]));
    let ordered = (0..before.len()).rev().chain(before.len()..before.len().saturating_add(after.len()));
    for at in ordered {
        let is_near = at.abs_diff(failing) <= reach.near;
        let has_failed = diagnosis.exchanges.get(at).and_then(Exchange::status).is_none_or(|it| it >= 300);
        if is_near || (has_failed && left > 0) {
            kept.push(at);
            left = left.saturating_sub(usize::from(!is_near));
        }
    }
    crate::order::sort_by_key(&mut kept, |it| *it);
    kept
}

fn of_har(paste: &str, diagnosis: &Diagnosis, reach: &Reach) -> Vec<Part> {
    let failing = diagnosis.failing;
    let limit = |at: &usize| if Some(*at) == failing { reach.own_content } else { reach.content };
    let mut wanted: Vec<(usize, usize)> = kept(diagnosis, reach).iter().filter_map(|at| Some((diagnosis.exchanges.get(*at)?.span().start, limit(at)))).collect();
    crate::order::sort_by_key(&mut wanted, |it| *it);
    har_parts(paste, |place| {
        let (start, limit) = wanted.get(wanted.partition_point(|(start, _)| *start < place.start)).copied()?;
        (start < place.end).then_some(limit)
    })
}

/// The lines of a text that is no HAR: those of the exchanges that are kept and of all evidence, with some around them.
fn of_lines(source: &Source, diagnosis: &Diagnosis, reach: &Reach) -> Vec<Part> {
    let mut spans: Vec<Span> = Vec::new();
    for exchange in kept(diagnosis, reach).iter().filter_map(|it| diagnosis.exchanges.get(*it)) {
        spans.extend(exchange.request.as_ref().map(|it| it.span));
        spans.extend(exchange.response.as_ref().map(|it| it.span));
    }
    spans.extend(diagnosis.findings.iter().flat_map(|it| &it.evidence).map(|it| it.span));
    if spans.is_empty() {
        spans.push(Span::default());
    }
    let mut ranges: Vec<Range<usize>> = spans.into_iter().map(|it| around(source, it, reach.lines)).collect();
    crate::order::sort_by_key(&mut ranges, |it| (it.start, it.end));
    let mut parts: Vec<Part> = Vec::new();
    for range in ranges {
        match parts.last_mut() {
            Some(Part::Of(last)) if range.start <= last.end => last.end = last.end.max(range.end),
            Some(_) => parts.extend([Part::Glue("\n"), Part::Of(range)]),
            None => parts.push(Part::Of(range)),
        }
    }
    parts
}

/// The lines of a span and some around it; where they are very long, the bytes around its start.
fn around(source: &Source, span: Span, lines: usize) -> Range<usize> {
    let paste = source.paste();
    let (first, last) = (source.line_of(span.start), source.line_of(span.end.saturating_sub(1).max(span.start)));
    let near = |from: usize, to: usize| source.line(from).start..source.line(to).end;
    let whole = near(first.saturating_sub(lines).max(1), last.saturating_add(lines).min(source.line_count()));
    if whole.len() <= LONGEST {
        return whole;
    }
    let own = near(first, last);
    if own.len() <= LONGEST {
        return own;
    }
    let start = own.start.max(span.start.saturating_sub(LONGEST / 8));
    floor(paste, start)..floor(paste, own.end.min(start.saturating_add(LONGEST)))
}

fn floor(text: &str, mut at: usize) -> usize {
    while at > 0 && !text.is_char_boundary(at) {
        at = at.saturating_sub(1);
    }
    at
}

/// The parts as one text, and which of its lines are which of the whole.
fn join(source: &Source, parts: &[Part]) -> (String, Vec<(usize, usize)>) {
    let (mut text, mut lines): (String, Vec<(usize, usize)>) = (String::new(), vec![(1, 1)]);
    let (mut line, mut named, mut last) = (1_usize, false, 1_usize);
    for part in parts {
        let piece = match part {
            Part::Glue(glue) => glue,
            Part::Of(range) => {
                // The first bytes of a line name it.
                if let (false, Some((_, whole))) = (named, lines.last_mut()) {
                    *whole = source.line_of(range.start);
                }
                last = source.line_of(range.end.saturating_sub(1));
                named = true;
                source.slice(Span::new(range.start, range.end))
            }
        };
        let ends = piece.bytes().filter(|it| *it == b'\n').count();
        line = line.saturating_add(ends);
        // What is only glue stands where the part before it ended.
        if let (Part::Glue(_), true) = (part, ends > 0) {
            lines.push((line, last));
            named = false;
        }
        text.push_str(piece);
    }
    (text, lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp(1_795_413_789);

    fn har(count: usize, failing: usize, glue: &str) -> String {
        let entry = |at: usize| {
            let (status, challenge) = if at == failing { (401, r#"{"name":"www-authenticate","value":"Bearer error=\"invalid_token\", error_description=\"The token expired\""}"#) } else { (200, "") };
            let body = "lorem ipsum ".repeat(200);
            format!(r#"{{"startedDateTime":"2026-11-23T07:20:20.597Z","request":{{"method":"GET","url":"https://api.example.com/{at}","headers":[{{"name":"authorization","value":"Bearer abcdefghij0123456789"}}]}},"response":{{"status":{status},"headers":[{challenge}],"content":{{"text":"{body}"}}}}}}"#)
        };
        let entries: Vec<String> = (0..count).map(entry).collect();
        format!(r#"{{"log":{{"creator":{{"name":"Firefox"}},"entries":[{}]}}}}"#, entries.join(glue))
    }

    fn same_answer(paste: &str) -> Excerpt {
        let part = Excerpt::of(paste, NOW).expect("a part");
        let (whole, cut) = (crate::diagnose(paste, NOW), crate::diagnose(&part.text, NOW));
        assert_eq!(whole.findings.first().map(|it| it.cause.id()), cut.findings.first().map(|it| it.cause.id()));
        assert!(part.text.len() < paste.len() / 2, "{} of {}", part.text.len(), paste.len());
        part
    }

    #[test]
    fn a_large_har_is_answered_from_a_small_one() {
        let paste = har(400, 300, ",\n");
        let part = same_answer(&paste);
        assert_eq!((part.exchanges, part.bytes), (400, paste.len()));
        // An entry a line: the failing one stands on line 301 of the file.
        let diagnosis = crate::diagnose(&part.text, NOW);
        let source = Source::new(&part.text);
        let line = diagnosis.findings.first().and_then(|it| it.evidence.first()).map(|it| part.line(source.line_column(it.span.start).0));
        assert_eq!(line, Some(301));
    }

    #[test]
    fn a_har_in_one_line_is_shown_in_many_and_counted_as_one() {
        let part = same_answer(&har(60, 20, ","));
        let lines = part.text.lines().count();
        assert!(lines > 50, "{lines}");
        assert!((1..=lines).all(|it| part.line(it) == 1));
    }

    #[test]
    fn a_long_log_is_answered_from_the_lines_around_the_failure() {
        let noise = |from: usize| (from..from + 3000).map(|it| format!("INFO worker-{it} did its share of the work\n")).collect::<String>();
        let failure = "> GET /me HTTP/1.1\n> Host: api.example.com\n> Authorization: Bearer undefined\n>\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: Bearer\n<\n";
        let paste = format!("{}{failure}{}", noise(0), noise(4000));
        let part = same_answer(&paste);
        let at = part.text.lines().position(|it| it.contains("undefined")).expect("it is kept");
        assert_eq!(part.line(at + 1), 3003);
    }

    #[test]
    fn a_text_without_an_exchange_is_cut_to_its_start() {
        assert!(same_answer(&"just words, no request\n".repeat(9000)).text.starts_with("just words"));
        assert!(same_answer(&",".repeat(600_000)).text.starts_with(",,"));
    }

    #[test]
    fn it_comes_out_as_it_was_packed() {
        let part = Excerpt::of(&har(40, 30, ",\n"), NOW).expect("a part");
        assert_eq!(Excerpt::unpacked(&part.packed()), Some(part));
        assert_eq!(Excerpt::unpacked("nonsense"), None);
    }
}
