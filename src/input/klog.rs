//! kubectl's structured log: `"Request" verb="GET" url="…" headers=<`, fields below it, and ` >` that closes them.

use super::grammar::{field_line, is_method};
use super::lines::Lines;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Field, Request, Response, Shown};
use crate::text::{Seek, Spanned};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "klog", claim };

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at)?;
    let words = line.cut("\"Request\" verb=").map(|_| true).or_else(|| line.cut("\"Response\" status=").map(|_| false));
    let is_request = words?;
    let value = |name: &str| line.cut(name).and_then(|(_, it)| it.strip_prefix('"')).and_then(|it| it.split('"').next());
    let (fields, end) = fields(lines, at);
    let fields_shown = line.trim_end().ends_with("headers=<");
    let span = lines.extent(at..end);
    let part = if is_request {
        let (method, url) = (value("verb=").filter(|it| is_method(it))?, value("url=")?);
        let (method, url) = (Some(lines.slice(method)), Some(lines.slice(url)));
        Part::Request(Request { method, url, fields, fields_shown, shown: Shown::Wire, span, ..Request::default() })
    } else {
        let status = value("status=")?;
        let digits = status.get(..3)?;
        let reason = Some(lines.slice(status.get(3..)?.trim())).filter(|it| !it.is_empty());
        let status = Some(Spanned::new(digits.parse().ok()?, lines.span(digits)));
        Part::Response(Response { status, reason, fields, fields_shown, span, ..Response::default() })
    };
    Some(Claim { lines: end.saturating_sub(at).max(1), parts: vec![part], what: "kubectl log" })
}

/// The fields below, and the line after the bracket that closes them.
fn fields(lines: &Lines, at: usize) -> (Vec<Field>, usize) {
    let start = at.saturating_add(1);
    if !lines.get(at).is_some_and(|it| it.trim_end().ends_with("headers=<")) {
        return (Vec::new(), start);
    }
    let mut found = Vec::new();
    let mut end = start;
    while let Some(line) = lines.get(end).filter(|_| end < start.saturating_add(200)) {
        end = end.saturating_add(1);
        if line.trim_start().starts_with('>') {
            break;
        }
        let Some((name, value)) = field_line(line.trim()) else { continue };
        found.push(lines.field(name, value));
    }
    (found, end)
}

#[cfg(test)]
mod tests {
    use super::super::testing::summary;

    #[test]
    fn fields_stand_between_angles() {
        let paste = "I1123 07:06:00.843941   13691 round_trippers.go:527] \"Request\" verb=\"GET\" url=\"https://h/x\" headers=<\n\tAccept: a\n\tAuthorization: Bearer <masked>\n >\nI1123 07:06:00.848971   13691 round_trippers.go:632] \"Response\" status=\"401 Unauthorized\" headers=<\n\tAudit-Id: 1\n > milliseconds=5\n";
        assert_eq!(summary(paste), ["GET https://h/x 2 - -> 401 1 -"]);
    }
}
