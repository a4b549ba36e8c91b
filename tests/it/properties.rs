//! Properties: what holds for every paste, tried on the examples of the pages, the samples and what is made of them.
//!
//! What is made is made by a generator with a fixed start, so that a failure comes again.

use std::fs;
use std::path::Path;

use why401::PAGES;

use crate::checks::{CARRIERS, answer, redaction_hides, redaction_keeps_the_answer, redaction_of_people_keeps_the_answer, secret};

/// The pastes of every page's examples, without their marks, and the samples.
pub(crate) fn seeds() -> Vec<String> {
    let mut found = Vec::new();
    for page in PAGES {
        for block in page.split("\n```http,").skip(1) {
            let body = block.split_once('\n').map_or("", |(_, it)| it).split("\n```").next().unwrap_or_default();
            let is_mark = |line: &&str| line.trim_start().starts_with('^') && line.contains("^^");
            found.push(body.lines().filter(|it| !is_mark(it)).map(|it| format!("{it}\n")).collect());
        }
    }
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/samples");
    let mut files: Vec<_> = fs::read_dir(samples).unwrap().flatten().map(|it| it.path()).collect();
    files.sort();
    found.extend(files.iter().map(|it| fs::read_to_string(it).unwrap()));
    found
}

/// A generator of numbers (SplitMix64).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((it ^ (it >> 31)) % most.max(1) as u64) as usize
    }

    fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

const PIECES: &[&str] = &[
    "\"", "'", "\\", "`", "{", "}", "[", "]", "<", ">", ":", "=", "&", ";", ",", "%", "\t", "\r", "\n", "\n\n", "\u{1b}[31m", "\0", "\u{fffd}", "\u{202e}", "é", "日本", "😀", "...", "****", "401",
    "HTTP/1.1 401 Unauthorized", "curl -v ", "-H \"", "Authorization: Bearer ", "WWW-Authenticate: ", "eyJhbGciOiJIUzI1NiJ9.", "https://", "-----BEGIN PRIVATE KEY-----", "&quot;", "\\u0022", "\\n", "> ", "< ", "* ", "| ", "```", "$TOKEN",
];

/// The paste with some lines moved, lost, doubled or wrapped, and some pieces put in.
fn altered(paste: &str, seeds: &[String], numbers: &mut Numbers) -> String {
    let mut lines: Vec<String> = paste.lines().map(str::to_owned).collect();
    for _ in 0..=numbers.below(4) {
        let at = numbers.below(lines.len());
        match numbers.below(10) {
            0 if lines.len() > 1 => _ = lines.remove(at),
            1 => lines.insert(at, lines.get(at).cloned().unwrap_or_default()),
            2 if !lines.is_empty() => lines.truncate(at.max(1)),
            3 => lines.insert(at, numbers.of(seeds).lines().next().unwrap_or_default().to_owned()),
            4 => lines.iter_mut().for_each(|it| it.insert_str(0, ["  ", "> ", "| ", "# ", "2026-11-23T07:03:09Z app[web.1]: "][at % 5])),
            5 => lines.iter_mut().for_each(|it| it.push('\r')),
            6 if !lines.is_empty() => lines[at] = lines[at].to_uppercase(),
            _ if !lines.is_empty() => {
                let places: Vec<usize> = lines[at].char_indices().map(|(place, _)| place).collect();
                let place = if places.is_empty() { 0 } else { *numbers.of(&places) };
                lines[at].insert_str(place, numbers.of::<&str>(PIECES));
            }
            _ => {}
        }
    }
    lines.join("\n")
}

/// Runs the checks, and says of the first few that fail why; `most` of them may.
#[track_caller]
fn hold_but(most: usize, checks: impl Iterator<Item = Box<dyn FnOnce()>>) {
    let (mut faults, mut count) = (Vec::new(), 0);
    for check in checks {
        count += 1;
        if let Err(panic) = std::panic::catch_unwind(std::panic::AssertUnwindSafe(check)) {
            let said = panic.downcast_ref::<String>().cloned().unwrap_or_else(|| "a panic without words".to_owned());
            faults.push(said);
        }
    }
    let first: Vec<&str> = faults.iter().take(8).map(String::as_str).collect();
    assert!(faults.len() <= most, "{} of {count} do not hold, the first:\n{}", faults.len(), first.join("\n----\n"));
}

#[test]
fn every_altered_paste_has_a_sound_answer() {
    let seeds = seeds();
    let mut numbers = Numbers(401);
    hold_but(0, (0..400).map(|_| {
        let paste = altered(numbers.of::<String>(&seeds), &seeds, &mut numbers);
        Box::new(move || _ = answer(&paste)) as Box<dyn FnOnce()>
    }));
}

#[test]
fn no_secret_survives_in_any_place() {
    let seeds = seeds();
    let mut numbers = Numbers(402);
    let carriers = CARRIERS.iter().cycle().take(6 * CARRIERS.len());
    hold_but(0, carriers.enumerate().map(|(at, carrier)| {
        let alone = at < CARRIERS.len();
        let mut beside = || if alone { String::new() } else { altered(numbers.of::<String>(&seeds), &seeds, &mut numbers) };
        let (before, after) = (beside(), beside());
        Box::new(move || redaction_hides(&before, carrier, &secret(at as u64), &after)) as Box<dyn FnOnce()>
    }));
}

#[test]
fn the_answer_to_a_redacted_paste_is_the_same() {
    let seeds = seeds();
    let mut numbers = Numbers(403);
    // A private key that begins and never ends hides all that follows, and that is right.
    let kept = |it: &String| !it.contains("-----BEGIN PRIVATE KEY-----");
    let altered: Vec<String> = (0..1000).map(|_| altered(numbers.of::<String>(&seeds), &seeds, &mut numbers)).filter(kept).collect();
    let check = |it: String| Box::new(move || redaction_keeps_the_answer(&it)) as Box<dyn FnOnce()>;
    hold_but(0, seeds.iter().cloned().map(|it| Box::new(move || redaction_of_people_keeps_the_answer(&it)) as Box<dyn FnOnce()>));
    hold_but(0, seeds.into_iter().map(check));
    // A line that is broken within the words that tell a placeholder from a secret: the private reading wins.
    let most = altered.len() / 200;
    hold_but(most, altered.into_iter().map(check));
}
