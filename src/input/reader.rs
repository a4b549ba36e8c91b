//! The form of a reader, and the pass in which readers claim regions of the text.

use super::grammar::is_fence;
use super::lines::{Cut, Lines};
use crate::http::exchange::{Exchange, Field, Request, Response};
use crate::text::{Span, Text};

/// One thing that a reader found, in the order of the paste.
#[derive(Clone, Debug)]
pub(crate) enum Part {
    /// A request as it was on the wire, or as a log tells it. Without method and URL it adds its fields to the request before it.
    Request(Request),
    /// A command or code that would send this request.
    Command(Request),
    /// A response. Without a status it adds its fields and content to the response before it.
    Response(Response),
    /// A request with its response, as logs and HAR files give them: an exchange of its own.
    Exchange(Box<Exchange>),
    /// What an exception, a log line or a person tells of an exchange: it fills what the exchange before it lacks if the two agree, and is
    /// an exchange of its own otherwise.
    Told(Box<Exchange>),
    /// A field that somebody's words mention: it counts where the paste shows no request's fields.
    Mentioned(Field),
    /// Content without a head: a JSON, XML or HTML document.
    Body(Text),
    /// What the client prints beside the exchange that goes on or ended just now (curl's `*` lines, its errors).
    Note(Text),
    /// The client says that no exchange took place: no connection, no TLS, no such host.
    Unsent(Text),
    /// The place of what proves that a browser took the credentials out of its export.
    Sanitised(Span),
    /// What a tool, a log or a person says.
    Saying(Text),
}

/// A run of lines that a reader understands.
#[derive(Clone, Debug)]
pub(crate) struct Claim {
    /// How many lines it takes, at least one.
    pub(crate) lines: usize,
    /// What it found in them.
    pub(crate) parts: Vec<Part>,
    /// What the region is, in words for people.
    pub(crate) what: &'static str,
}

/// A dialect.
pub(crate) struct Reader {
    /// Its name, for tests.
    #[allow(dead_code, reason = "tests name the reader")]
    pub(crate) name: &'static str,
    /// What it makes of the lines from `at` on; `None`, at a cost of a few lines at most, where they are not its own.
    pub(crate) claim: fn(&Lines, usize) -> Option<Claim>,
}

/// The word for a region that no reader claimed.
pub(crate) const UNCLAIMED: &str = "text";

/// Lets the readers claim the lines of a text, most specific first: each of `readers` in each view of the line, then each of `late`; what is
/// left goes to the loose reader, as it is.
pub(crate) fn claim_all(text: Text, readers: &[&Reader], late: &[&Reader], loose: &Reader) -> Vec<Claim> {
    let cut = Cut::new(text);
    let lines = cut.lines();
    let mut claims = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let Some(line) = lines.get(at).filter(|it| !it.trim().is_empty() && !is_fence(it)) else {
            at = at.saturating_add(1);
            continue;
        };
        let claim = claim_line(&lines, at, readers).or_else(|| claim_line(&lines, at, late)).or_else(|| (loose.claim)(&lines, at));
        let claim = claim.unwrap_or_else(|| Claim { lines: 1, parts: vec![Part::Saying(lines.slice(line.trim()))], what: UNCLAIMED });
        at = at.saturating_add(claim.lines.max(1));
        claims.push(claim);
    }
    claims
}

fn claim_line(lines: &Lines, at: usize, readers: &[&Reader]) -> Option<Claim> {
    lines.views(at).find_map(|view| readers.iter().find_map(|reader| (reader.claim)(&view, at)).filter(|it| it.lines > 0))
}
