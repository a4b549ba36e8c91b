//! The second walk over a HAR file: the fields and the content of the entries that matter.

use std::ops::Range;

use super::{Entry, Har};
use crate::http::exchange::{Exchange, Field};
use crate::input::scan::Scan;
use crate::text::{Seek, Text};

// Content longer than this is not looked at: it is a page or a script.
const MAX_CONTENT: usize = 256 * 1024;

impl Har<'_> {
    /// The second walk: fields and content of an entry that matters.
    pub(super) fn fill(&self, exchange: &mut Exchange, entry: &Entry) {
        if let (Some(request), Some(at)) = (exchange.request.as_mut(), entry.request) {
            let half = self.half(at);
            request.span = self.span(half.place.clone());
            request.version = half.version.filter(|it| !it.is_empty());
            request.fields = half.fields;
            request.fields_shown = half.fields_shown;
            request.body = half.content;
        }
        if let (Some(response), Some(at)) = (exchange.response.as_mut(), entry.response) {
            let half = self.half(at);
            response.span = self.span(half.place.clone());
            response.version = half.version.filter(|it| !it.is_empty());
            response.reason = half.reason.filter(|it| !it.is_empty());
            response.fields = half.fields;
            response.fields_shown = half.fields_shown;
            response.body = half.content;
        }
    }

    fn half(&self, at: usize) -> Half {
        let mut scan = Scan::new(self.chars, at);
        let mut half = Half::default();
        if !scan.take(b'{') {
            return half;
        }
        while let Some(name) = scan.member() {
            scan.peek();
            let known = match self.get(&name) {
                "headers" => self.fields(&mut scan, &mut half),
                "httpVersion" => scan.string().map(|it| half.version = Some(self.text(&it))),
                "statusText" => scan.string().map(|it| half.reason = Some(self.text(&it))),
                "content" | "postData" | "body" | "data" => self.content(&mut scan, &mut half),
                _ => None,
            };
            if known.is_none() && scan.skip().is_none() {
                break;
            }
        }
        half.place = at..scan.at;
        half
    }

    fn fields(&self, scan: &mut Scan, half: &mut Half) -> Option<()> {
        half.fields_shown = true;
        // Other tools write an object where HAR has a list.
        if scan.take(b'{') {
            while let Some(name) = scan.member() {
                match scan.string() {
                    Some(value) => half.fields.push(Field { name: self.text(&name), value: self.text(&value) }),
                    None => _ = scan.skip()?,
                }
            }
            return Some(());
        }
        if !scan.take(b'[') {
            half.fields_shown = false;
            return None;
        }
        while scan.element() {
            let Some((name, value)) = field(self.chars, scan) else { break };
            if !self.get(&name).starts_with(':') {
                half.fields.push(Field { name: self.text(&name), value: self.text(&value) });
            }
        }
        Some(())
    }

    fn content(&self, scan: &mut Scan, half: &mut Half) -> Option<()> {
        if scan.peek() == Some(b'"') {
            half.content = scan.string().filter(|it| it.len() <= MAX_CONTENT && !it.is_empty()).map(|it| self.text(&it));
            return Some(());
        }
        let start = scan.at;
        if !scan.take(b'{') {
            return None;
        }
        let mut encoded = false;
        let mut text = None;
        while let Some(name) = scan.member() {
            let known = match self.get(&name) {
                "text" => scan.string().map(|it| text = Some(it)),
                "encoding" => scan.string().map(|it| encoded = self.get(&it) == "base64"),
                _ => None,
            };
            if known.is_none() && scan.skip().is_none() {
                break;
            }
        }
        let Some(text) = text.filter(|it| it.len() <= MAX_CONTENT && !it.is_empty()) else {
            // Where the object has no text, it is the content itself, or tells of content that was left out.
            let place = start..scan.at;
            let is_told = self.get(&place).holds("\"mimeType\"");
            half.content = (!is_told && place.len() <= MAX_CONTENT).then(|| self.raw(&place));
            return Some(());
        };
        half.content = if encoded { self.decoded(&text) } else { Some(self.text(&text)) };
        Some(())
    }

    fn decoded(&self, range: &Range<usize>) -> Option<Text> {
        use base64::Engine as _;
        let bytes = base64::engine::general_purpose::STANDARD.decode(self.get(range)).ok()?;
        Some(Text::standing_for(String::from_utf8(bytes).ok()?, self.span(range.clone())))
    }
}

#[derive(Default)]
struct Half {
    fields: Vec<Field>,
    fields_shown: bool,
    version: Option<Text>,
    reason: Option<Text>,
    content: Option<Text>,
    place: Range<usize>,
}

/// The places of name and value in `{"name": "Accept", "value": "*/*"}`.
pub(super) fn field(chars: &str, scan: &mut Scan) -> Option<(Range<usize>, Range<usize>)> {
    if !scan.take(b'{') {
        return None;
    }
    let (mut name, mut value) = (None, None);
    while let Some(member) = scan.member() {
        let known = match chars.get(member)? {
            "name" => scan.string().map(|it| name = Some(it)),
            "value" => scan.string().map(|it| value = Some(it)),
            _ => None,
        };
        if known.is_none() {
            scan.skip()?;
        }
    }
    Some((name?, value.unwrap_or_default()))
}
