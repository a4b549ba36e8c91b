//! Terraform's plugin SDK: one line a message, `tf_http_op_type=request tf_http_req_method=GET tf_http_req_uri=/x Authorization="Bearer …"`.

use super::grammar::is_known_name;
use super::lines::Lines;
use super::literal::literal;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Field, Request, Response, Shown};
use crate::text::{Seek, Spanned, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "terraform message", claim };

const MAX_LINE: usize = 60_000;

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at).filter(|it| it.len() < MAX_LINE && it.holds("tf_http_op_type="))?;
    let pairs = pairs(&lines.slice(line));
    let find = |name: &str| pairs.iter().find(|(it, _)| it.as_str() == name).map(|(_, value)| value.clone());
    let is_field = |it: &&(Text, Text)| is_known_name(it.0.as_str()) || it.0.as_str().contains('-') && it.0.as_str().starts_with(|it: char| it.is_ascii_uppercase());
    let fields: Vec<Field> = pairs.iter().filter(is_field).map(|(name, value)| Field { name: name.clone(), value: value.clone() }).collect();
    let span = lines.span(line.trim());
    let part = match find("tf_http_op_type")?.as_str() {
        "request" => {
            let (method, url, body) = (find("tf_http_req_method"), find("tf_http_req_uri"), find("tf_http_req_body"));
            let body = body.filter(|it| !it.is_empty());
            Part::Request(Request { method, url, fields, fields_shown: true, body, shown: Shown::Wire, span, ..Request::default() })
        }
        "response" => {
            let code = find("tf_http_res_status_code")?;
            let status = Some(Spanned::new(code.as_str().parse().ok()?, code.span()));
            let body = find("tf_http_res_body").filter(|it| !it.is_empty());
            Part::Response(Response { status, fields, fields_shown: true, body, span, ..Response::default() })
        }
        _ => return None,
    };
    Some(Claim { lines: 1, parts: vec![part], what: "Terraform log" })
}

/// `name=value` and `name="quoted value"`.
fn pairs(line: &Text) -> Vec<(Text, Text)> {
    let chars = line.as_str();
    let mut found = Vec::new();
    let mut at: usize = 0;
    while let Some(equals) = chars.get(at..).and_then(|it| it.find('=')).map(|it| at.saturating_add(it)) {
        let name_at = chars.get(at..equals).and_then(|it| it.rfind(' ')).map_or(at, |it| at.saturating_add(it).saturating_add(1));
        let value_at = equals.saturating_add(1);
        let (value, end) = match literal(line, value_at).filter(|_| chars.get(value_at..).is_some_and(|it| it.starts_with('"'))) {
            Some(quoted) => quoted,
            None => {
                let end = chars.get(value_at..).and_then(|it| it.find(' ')).map_or(chars.len(), |it| value_at.saturating_add(it));
                (line.slice(value_at..end), end)
            }
        };
        let value = if value.is_empty() { Text::standing_for("", line.origin(value_at..value_at)) } else { value };
        found.push((line.slice(name_at..equals), value));
        at = end.max(value_at);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::testing::summary;

    #[test]
    fn each_line_is_a_message() {
        let paste = concat!(
            "2026-11-23T07:06:00.123Z [DEBUG] provider.terraform-provider-acme: Sending HTTP Request: tf_http_op_type=request tf_http_req_method=GET tf_http_req_uri=/x Authorization=\"Bearer a\" Host=h @module=acme timestamp=2026-11-23T07:06:00.123Z\n",
            "2026-11-23T07:06:00.323Z [DEBUG] provider.terraform-provider-acme: Received HTTP Response: tf_http_op_type=response tf_http_res_status_code=401 Www-Authenticate=Bearer tf_http_res_body=\"{\\\"e\\\":1}\" @module=acme\n"
        );
        assert_eq!(summary(paste), ["GET /x 2 - -> 401 1 {\"e\":1}"]);
    }
}
