//! The parts of a large HAR that make a small one: some of its entries, each with what is read of it, verbatim.

use std::ops::Range;

use super::scan::Scan;

/// A part of a text that is cut down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Bytes of the text, as they are.
    Of(Range<usize>),
    /// What joins them.
    Glue(&'static str),
}

// A member of an entry or of the log that is longer is of no use to a diagnosis: a stack of calls, a list of pages.
const SMALL: usize = 600;
// A member of a request or response, such as its URL.
const MEMBER: usize = 16 * 1024;

/// The parts of a HAR with the entries that `keep` answers for, given an entry's place: content that is longer than its answer is left out.
pub(crate) fn parts(paste: &str, keep: impl Fn(&Range<usize>) -> Option<usize>) -> Vec<Part> {
    let mut cut = Cut { chars: paste, parts: Vec::new(), keep };
    cut.file();
    cut.parts
}

struct Cut<'p, F> {
    chars: &'p str,
    parts: Vec<Part>,
    keep: F,
}

impl<F: Fn(&Range<usize>) -> Option<usize>> Cut<'_, F> {
    fn add(&mut self, glue: &'static str, range: Range<usize>) {
        self.parts.push(Part::Glue(glue));
        self.parts.push(Part::Of(range));
    }

    fn get(&self, range: &Range<usize>) -> &str {
        self.chars.get(range.clone()).unwrap_or_default()
    }

    // The three levels at which people copy, as in `har`: the file, its `log`, its `entries`, one entry.
    fn file(&mut self) {
        let start = self.chars.len().saturating_sub(self.chars.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']).len());
        let mut scan = Scan::new(self.chars, start);
        if scan.take(b'[') {
            self.parts.push(Part::Glue("["));
            self.entries(&mut scan);
            return self.parts.push(Part::Glue("]"));
        }
        if !scan.take(b'{') {
            return;
        }
        self.parts.push(Part::Glue("{"));
        let (mut open, mut glue) = (1_usize, "\n");
        while let Some(name) = scan.member() {
            let from = name.start.saturating_sub(1);
            match self.get(&name) {
                "log" if scan.take(b'{') => {
                    self.add(glue, from..scan.at);
                    (open, glue) = (open.saturating_add(1), "\n");
                    continue;
                }
                "entries" if scan.take(b'[') => {
                    self.add(glue, from..scan.at);
                    self.entries(&mut scan);
                    self.parts.push(Part::Glue("]"));
                }
                "request" | "response" => {
                    let limit = (self.keep)(&(start..self.chars.len())).unwrap_or(SMALL);
                    self.parts.clear();
                    return self.entry(start, limit);
                }
                _ => {
                    let Some(value) = scan.skip() else { break };
                    if value.end.saturating_sub(from) > SMALL {
                        continue;
                    }
                    self.add(glue, from..value.end);
                }
            }
            glue = ",\n";
        }
        self.parts.extend(std::iter::repeat_n(Part::Glue("\n}"), open));
    }

    fn entries(&mut self, scan: &mut Scan) {
        let mut glue = "\n";
        while scan.element() {
            let start = scan.at;
            // An entry that is cut off is there as far as it goes.
            let whole = scan.skip().unwrap_or(start..self.chars.len());
            if whole.is_empty() {
                break;
            }
            if let Some(limit) = (self.keep)(&whole) {
                self.parts.push(Part::Glue(glue));
                self.entry(start, limit);
                glue = ",\n";
            }
        }
    }

    fn entry(&mut self, start: usize, limit: usize) {
        let mut scan = Scan::new(self.chars, start);
        if !scan.take(b'{') {
            return;
        }
        self.parts.push(Part::Of(start..scan.at));
        let mut glue = "\n";
        while let Some(name) = scan.member() {
            let from = name.start.saturating_sub(1);
            if matches!(self.get(&name), "request" | "response") && scan.take(b'{') {
                self.add(glue, from..scan.at);
                self.half(&mut scan, limit);
            } else {
                let Some(value) = scan.skip() else { break };
                if value.end.saturating_sub(from) > SMALL {
                    continue;
                }
                self.add(glue, from..value.end);
            }
            glue = ",\n";
        }
        self.parts.push(Part::Glue("\n}"));
    }

    fn half(&mut self, scan: &mut Scan, limit: usize) {
        let mut glue = "\n";
        while let Some(name) = scan.member() {
            let from = name.start.saturating_sub(1);
            let most = match self.get(&name) {
                "content" | "postData" | "body" | "data" => limit,
                "headers" => usize::MAX,
                // What these say stands among the fields and in the URL.
                "cookies" | "queryString" => 0,
                _ => MEMBER,
            };
            let Some(value) = scan.skip() else { break };
            if value.len() <= most {
                self.add(glue, from..value.end);
                glue = ",\n";
            }
        }
        self.parts.push(Part::Glue("\n}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(har: &str, keep: impl Fn(&Range<usize>) -> Option<usize>) -> String {
        let piece = |it: &Part| match it {
            Part::Of(range) => har.get(range.clone()).unwrap_or_default().to_owned(),
            Part::Glue(glue) => (*glue).to_owned(),
        };
        parts(har, keep).iter().map(piece).collect()
    }

    fn entry(url: &str, text: &str) -> String {
        format!(r#"{{"time":1,"_initiator":"{}","request":{{"url":"{url}","headers":[{{"name":"a","value":"b"}}],"cookies":[]}},"response":{{"status":401,"content":{{"text":"{text}"}}}}}}"#, "x".repeat(SMALL))
    }

    #[test]
    fn a_cut_har_is_a_har_with_the_entries_that_were_asked_for() {
        let har = format!(r#"{{"log":{{"version":"1.2","creator":{{"name":"Firefox"}},"entries":[{},{}],"pages":[]}}}}"#, entry("https://h/1", "short"), entry("https://h/2", &"long".repeat(99)));
        let second = cut(&har, |it| har.get(it.clone()).is_some_and(|it| it.contains("https://h/2")).then_some(20));
        let json: serde_json::Value = serde_json::from_str(&second).expect("a HAR");
        assert_eq!(json["log"]["entries"].as_array().map(Vec::len), Some(1));
        assert_eq!(json["log"]["entries"][0]["request"]["url"], "https://h/2");
        assert_eq!(json["log"]["entries"][0]["request"]["headers"][0]["value"], "b");
        assert!(json["log"]["entries"][0]["response"]["content"].is_null());
        assert_eq!(json["log"]["creator"]["name"], "Firefox");
        let all: serde_json::Value = serde_json::from_str(&cut(&har, |_| Some(9999))).expect("a HAR");
        assert_eq!(all["log"]["entries"][0]["response"]["content"]["text"], "short");
    }

    #[test]
    fn lists_single_entries_and_cut_off_files_are_cut_too() {
        let one = entry("https://h/1", "short");
        for har in [format!("[{one}]"), one.clone(), format!(r#"{{"log":{{"entries":[{one},{{"request":{{"meth"#)] {
            assert!(cut(&har, |_| Some(99)).contains("https://h/1"), "{har}");
        }
        assert_eq!(cut("", |_| Some(1)), "");
        assert!(!cut("{\"log\":", |_| Some(1)).is_empty());
    }
}
