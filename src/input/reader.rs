//! The form of a reader, and the pass in which readers claim regions of the text.

use super::lines::Lines;
use crate::http::exchange::{Exchange, Request, Response};
use crate::text::Text;

/// One thing that a reader found, in the order of the paste.
#[derive(Clone, Debug)]
pub(crate) enum Part {
    /// A request as it was on the wire, or as a log tells it.
    Request(Request),
    /// A command or code that would send this request.
    Command(Request),
    /// A response.
    Response(Response),
    /// A request with its response, as logs and HAR files give them.
    Exchange(Box<Exchange>),
    /// Content without a head: a JSON, XML or HTML document.
    Body(Text),
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
    pub(crate) name: &'static str,
    /// What it makes of the lines from `at` on; `None`, at a cost of a few lines at most, where they are not its own.
    pub(crate) claim: fn(&Lines, usize) -> Option<Claim>,
}

/// Lets the readers claim the lines of a text, most specific first; what none claims is the loose reader's.
pub(crate) fn claim_all(text: &Text, readers: &[&Reader]) -> Vec<Claim> {
    let lines = Lines::new(text.clone());
    let mut claims = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let claim = readers.iter().find_map(|reader| (reader.claim)(&lines, at)).filter(|it| it.lines > 0);
        match claim {
            Some(claim) => {
                at = at.saturating_add(claim.lines);
                claims.push(claim);
            }
            None => {
                if let Some(line) = lines.get(at) {
                    claims.push(Claim { lines: 1, parts: vec![Part::Saying(lines.slice(line))], what: "text" });
                }
                at = at.saturating_add(1);
            }
        }
    }
    claims
}
