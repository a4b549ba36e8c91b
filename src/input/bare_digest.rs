//! Digest credentials that people paste without the name of their field, or without their scheme, too.

use super::lines::Lines;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Exchange, Field, Request, Shown};
use crate::text::{Seek, Span, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "bare digest", claim };

// A line longer than this is data.
const MAX_LINE: usize = 4_000;

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at).filter(|it| it.len() < MAX_LINE)?;
    let plain = line.trim().trim_matches(['`', '\'']);
    let schemeless = plain.starts_with("username=\"");
    let all = ["username=", "realm=", "nonce=", "response="].iter().all(|it| plain.holds(it));
    if !all || !(schemeless || plain.starts_with("Digest ")) {
        return None;
    }
    let text = lines.slice(plain);
    let start = Span::new(text.span().start, text.span().start);
    let mut value = Text::standing_for(if schemeless { "Digest " } else { "" }, start);
    value.push_text(&text, 0..text.len());
    let field = Field { name: Text::standing_for("Authorization", start), value };
    let request = Request { fields: vec![field], fields_shown: true, shown: Shown::Told, span: text.span(), ..Request::default() };
    let told = Exchange { request: Some(request), ..Exchange::default() };
    Some(Claim { lines: 1, parts: vec![Part::Exchange(Box::new(told))], what: "Digest credentials" })
}

#[cfg(test)]
mod tests {
    use super::super::read;

    #[test]
    fn the_scheme_may_be_missing() {
        let paste = "It sends\n`username=\"ann\",realm=\"r\",nonce=\"n\",uri=\"/x\",response=\"00\"`\nand fails.\n";
        let reading = read(paste);
        let request = reading.exchanges[0].request.as_ref().expect("a request");
        assert!(request.fields[0].value.as_str().starts_with("Digest username="));
    }
}
