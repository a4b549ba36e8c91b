//! What Python programs print beside the messages: botocore's canonical requests, which are no field sections, content as a bytes literal, and
//! the exceptions of OpenAPI's clients.

use super::body;
use super::lines::Lines;
use super::literal::literal;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::Response;
use crate::text::{Seek, Spanned};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "python", claim };

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at)?;
    let says = |words: &[&str]| words.iter().any(|it| line.get(..line.len().min(400)).unwrap_or_default().holds(it));
    if says(&["CanonicalRequest:", "StringToSign:", "Calculating signature using v4 auth"]) {
        return Some(signing(lines, at));
    }
    // What the call was asked to send, which is not yet what it sends.
    if says(&["Making request for OperationModel", "Making request for verify_ssl"]) {
        return Some(Claim { lines: 1, parts: vec![Part::Saying(lines.slice(line.trim()))], what: "log line" });
    }
    api_exception(lines, at, line).or_else(|| content(lines, line))
}

/// `ApiException: (401)` and `Reason: Unauthorized`, line by line.
fn api_exception(lines: &Lines, at: usize, line: &str) -> Option<Claim> {
    let inner = line.trim_end().strip_suffix(')')?;
    let (before, digits) = inner.split_at_checked(inner.len().checked_sub(4)?)?;
    let digits = digits.strip_prefix('(').filter(|it| it.bytes().all(|it| it.is_ascii_digit()))?;
    let reason = lines.get(at.saturating_add(1))?.strip_prefix("Reason:")?.trim();
    if !before.is_empty() && !before.ends_with("Exception: ") {
        return None;
    }
    let response = Response {
        status: Some(Spanned::new(digits.parse().ok()?, lines.span(digits))),
        reason: Some(lines.slice(reason)).filter(|it| !it.is_empty()),
        span: lines.span(digits),
        ..Response::default()
    };
    Some(Claim { lines: 2, parts: vec![Part::Response(response)], what: "Python exception" })
}

/// The lines that a signature covers, up to the next line of the log.
fn signing(lines: &Lines, at: usize) -> Claim {
    let is_log = |it: &str| super::strip::log_prefix(it) > 0 || it.holds(" - DEBUG - ");
    let count = (1..80).take_while(|it| lines.get(at.saturating_add(*it)).is_some_and(|it| !is_log(it))).count();
    let end = at.saturating_add(count).saturating_add(1);
    Claim { lines: end.saturating_sub(at), parts: vec![Part::Saying(lines.block(at..end).trim())], what: "what was signed" }
}

/// `b'{"error": "x"}'`, alone in its line or behind words that name it.
fn content(lines: &Lines, line: &str) -> Option<Claim> {
    let start = line.seek("b'{").or_else(|| line.seek("b\"{")).or_else(|| line.seek("b'<")).or_else(|| line.seek("b'["))?;
    let before = line.get(..start)?;
    let named = before.is_empty() || before.to_ascii_lowercase().trim_end_matches([':', ' ', '=']).ends_with("body") || before.trim_end().ends_with("content:");
    let text = lines.slice(line.get(start..)?);
    let (content, end) = literal(&text, 0)?;
    let alone = text.as_str().get(end..).is_some_and(|it| it.trim().is_empty());
    let is_document = content.as_str().lines().next().is_some_and(|it| body::kind(it) != body::Kind::Plain);
    (named && alone && is_document).then(|| Claim { lines: 1, parts: vec![Part::Body(content)], what: "content" })
}

#[cfg(test)]
mod tests {
    use super::super::testing::summary;

    #[test]
    fn botocore_tells_what_it_sent_and_got() {
        let paste = concat!(
            "2026-11-23 07:06:21,713 - MainThread - botocore.endpoint - DEBUG - Making request for OperationModel(name=X) with params: {'url': 'https://sts.example/', 'headers': {'User-Agent': 'a', 'Accept': 'b'}}\n",
            "2026-11-23 07:06:21,714 - MainThread - botocore.auth - DEBUG - CanonicalRequest:\nPOST\n/\n\ncontent-type:text/plain\nhost:sts.example\nx-amz-date:20261123T070621Z\n\nhost\nab\n",
            "2026-11-23 07:06:21,714 - MainThread - botocore.endpoint - DEBUG - Sending http request: <AWSPreparedRequest stream_output=False, method=POST, url=https://sts.example/, headers={'X-Amz-Date': b'2', 'Authorization': b'AWS4-HMAC-SHA256 Credential=A', 'Content-Length': '43'}>\n",
            "2026-11-23 07:06:21,722 - MainThread - urllib3.connectionpool - DEBUG - https://sts.example:443 \"POST / HTTP/1.1\" 403 297\n",
            "2026-11-23 07:06:21,722 - MainThread - botocore.parsers - DEBUG - Response headers: {'x-amzn-RequestId': '5b', 'Content-Type': 'text/xml', 'Date': 'Mon'}\n",
            "2026-11-23 07:06:21,722 - MainThread - botocore.parsers - DEBUG - Response body:\nb'<Error>\\n  <Code>Expired</Code>\\n</Error>\\n'\n"
        );
        assert_eq!(summary(paste), ["POST https://sts.example/ 3 - -> 403 3 <Error>\n  <Code>Expired</Code>\n</Error>\n"]);
    }
}
