//! The decoded Basic credential ends in CR or LF.

use crate::diagnosis::{Cause, Change, Finding};
use crate::facts::Facts;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let pair = facts.pair().filter(|it| it.encoded && facts.refused())?;
    let broken = |it: &[u8]| matches!(it.last(), Some(b'\n' | b'\r'));
    let (what, decoded) = match (broken(pair.password()), broken(pair.user())) {
        (true, _) if pair.password().ends_with(b"\r\n") => {
            ("The password ends in [a line break](0), CR and LF, that nobody typed.", "the last two bytes are 0d 0a")
        }
        (true, _) => ("The password ends in [a line break](0) that nobody typed.", "the last byte is a line break"),
        (false, true) => ("The user name ends in [a line break](0) that nobody typed.", "a line break stands before the colon"),
        (false, false) => return None,
    };
    let mut finding = Finding::certain(Cause::BASIC_TRAILING_NEWLINE, what)
        .decides(pair.span, "a line break at the end once decoded")
        .decoded(decoded)
        .because("the decoded bytes show it")
        .change(Change::SetField("Authorization".to_owned(), "Basic <base64 without the line break>".to_owned()))
        .weigh(80);
    if let Some((asked, label)) = facts.asked_at() {
        finding = finding.against(asked, label);
    }
    Some(finding)
}
