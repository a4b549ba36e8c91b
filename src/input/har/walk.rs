//! The first walk over a HAR file: what every entry is, and where its halves stand.

use std::ops::Range;

use super::fill::field;
use super::{Entry, Har, Log};
use crate::input::scan::Scan;

impl Har<'_> {
    /// The first walk. The three levels at which people copy: the file, its `log`, its `entries`, one entry.
    pub(super) fn log(&self, start: usize) -> Option<Log> {
        let mut scan = Scan::new(self.chars, start);
        let mut log = Log::default();
        if scan.take(b'[') {
            self.entries(&mut scan, &mut log);
        } else {
            self.object(&mut scan, &mut log);
        }
        (!log.entries.is_empty()).then_some(log)
    }

    fn object(&self, scan: &mut Scan, log: &mut Log) {
        let start = scan.at;
        if !scan.take(b'{') {
            return;
        }
        while let Some(name) = scan.member() {
            match self.get(&name) {
                // The file's object and the log's differ in this member only, and are walked as one.
                "log" if scan.take(b'{') => {}
                "creator" => log.creator = self.creator(scan),
                "entries" if scan.take(b'[') => self.entries(scan, log),
                "request" | "response" if log.entries.is_empty() => {
                    scan.at = start;
                    // Other objects have members of these names, too.
                    let tells = |it: &Entry| it.url.is_some() || it.status.as_ref().is_some_and(|it| self.get(it).parse::<i32>().is_ok());
                    log.entries.extend(self.entry(scan).filter(tells));
                    return;
                }
                _ => {
                    if scan.skip().is_none() {
                        return;
                    }
                }
            }
        }
    }

    fn creator(&self, scan: &mut Scan) -> Option<Range<usize>> {
        let mut found = None;
        if !scan.take(b'{') {
            scan.skip()?;
            return None;
        }
        while let Some(name) = scan.member() {
            let is_name = self.get(&name) == "name";
            match is_name.then(|| scan.string()).flatten() {
                Some(value) => found = Some(value),
                None => _ = scan.skip()?,
            }
        }
        found
    }

    fn entries(&self, scan: &mut Scan, log: &mut Log) {
        while scan.element() {
            let before = scan.at;
            log.entries.extend(self.entry(scan));
            if scan.at == before && scan.skip().is_none() {
                break;
            }
        }
    }

    fn entry(&self, scan: &mut Scan) -> Option<Entry> {
        scan.peek()?;
        let start = scan.at;
        let mut entry = Entry::default();
        if !scan.take(b'{') {
            return None;
        }
        while let Some(name) = scan.member() {
            scan.peek();
            let known = match self.get(&name) {
                "request" => self.request(scan, &mut entry),
                "response" => self.response(scan, &mut entry),
                "startedDateTime" => scan.string().map(|it| entry.started = Some(it)),
                "_error" | "_failureText" => self.error(scan, &mut entry),
                _ => None,
            };
            if known.is_none() && scan.skip().is_none() {
                break;
            }
        }
        entry.whole = start..scan.at;
        (entry.url.is_some() || entry.status.is_some()).then_some(entry)
    }

    fn error(&self, scan: &mut Scan, entry: &mut Entry) -> Option<()> {
        entry.error = Some(scan.string()?).filter(|it| !it.is_empty()).or(entry.error.take());
        Some(())
    }

    fn request(&self, scan: &mut Scan, entry: &mut Entry) -> Option<()> {
        entry.request = Some(scan.at);
        if !scan.take(b'{') {
            return None;
        }
        while let Some(name) = scan.member() {
            let known = match self.get(&name) {
                "method" => scan.string().map(|it| entry.method = Some(it)),
                "url" => scan.string().map(|it| entry.url = Some(it)),
                "headers" => self.credentials(scan, entry),
                _ => None,
            };
            if known.is_none() && scan.skip().is_none() {
                break;
            }
        }
        Some(())
    }

    fn response(&self, scan: &mut Scan, entry: &mut Entry) -> Option<()> {
        entry.response = Some(scan.at);
        if !scan.take(b'{') {
            return None;
        }
        while let Some(name) = scan.member() {
            let known = match self.get(&name) {
                "status" => scan.skip().map(|it| entry.status = Some(it)),
                "redirectURL" => scan.string().map(|it| entry.location = Some(it).filter(|it| !it.is_empty())),
                "headers" => self.credentials(scan, entry),
                "_error" | "_failureText" => self.error(scan, entry),
                _ => None,
            };
            if known.is_none() && scan.skip().is_none() {
                break;
            }
        }
        Some(())
    }

    // Whether credentials or cookies are among the fields: a browser that takes them out leaves none anywhere.
    fn credentials(&self, scan: &mut Scan, entry: &mut Entry) -> Option<()> {
        let place = scan.skip()?;
        if entry.carries {
            return Some(());
        }
        let mut fields = Scan::new(self.get(&place), 0);
        if !fields.take(b'[') {
            return Some(());
        }
        let chars = self.get(&place);
        while fields.element() {
            let Some((name, _)) = field(chars, &mut fields) else { break };
            let name = chars.get(name).unwrap_or_default();
            if ["authorization", "cookie", "set-cookie", "proxy-authorization"].iter().any(|it| name.eq_ignore_ascii_case(it)) {
                entry.carries = true;
                break;
            }
        }
        Some(())
    }
}
