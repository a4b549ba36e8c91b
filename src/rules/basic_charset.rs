//! The decoded Basic credential has letters beyond ASCII, in another encoding than the server may use.

use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::facts::sent::{decode_base64, of_authorization};
use crate::products::Meaning;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let Some(pair) = facts.pair().filter(|it| facts.refused() && !it.bytes.is_ascii()) else { return half_hidden(facts).or_else(|| told(facts)) };
    let generic = |it: Meaning| matches!(it, Meaning::PasswordWrong | Meaning::TokenInvalid | Meaning::BasicMalformed);
    if facts.something_arrived().is_some_and(|it| !generic(it.meaning)) {
        return None;
    }
    let utf8 = std::str::from_utf8(&pair.bytes).is_ok();
    let named = facts.known.challenges.iter().filter(|it| it.is("Basic")).find_map(|it| it.param("charset"));
    let announced = named.filter(|it| it.as_str().eq_ignore_ascii_case("utf-8"));
    let label = if utf8 { "letters beyond ASCII, as UTF-8" } else { "letters beyond ASCII, not UTF-8" };
    let decoded = if utf8 { "its bytes are UTF-8" } else { "its bytes are not UTF-8; ISO-8859-1 fits" };
    let finding = match (announced, utf8) {
        (Some(_), true) => return None,
        (Some(charset), false) => {
            Finding::certain(Cause::BASIC_CHARSET, "The user name and password are [not UTF-8](0), and the server asks for [UTF-8](1).")
                .decides(pair.span, label)
                .decoded(decoded)
                .against(charset.span(), "asks for UTF-8")
                .gap("other bytes than UTF-8")
                .because("two values contradict")
        }
        (None, _) => likely(facts, pair.span, label, decoded, utf8),
    };
    Some(finding.weigh(65))
}

/// Somebody says that the password has such letters, and that it fails.
fn told(facts: &Facts) -> Option<Finding> {
    let open = facts.status().is_none_or(|it| it.value == 401) && facts.token().is_none() && facts.nothing_arrived().is_none();
    let (line, lower, at) = facts.lowered().filter(|_| open).find_map(|(line, lower)| {
        let at = ["umlaut", "non-ascii", "non ascii", "accented", "diacritic", "cyrillic"].iter().filter_map(|it| lower.find(it)).min()?;
        ["password", "passwort", "username", "user name"].iter().any(|it| lower.contains(it)).then_some((line, lower, at))
    })?;
    let fails = ["not work", "n't work", "fail", "401", "unable", "cannot", "can't", "unauthorized"];
    if !fails.iter().any(|it| lower.contains(it)) {
        return None;
    }
    let end = line.get(at..)?.find(|it: char| !(it.is_alphanumeric() || it == '-')).map_or(line.len(), |it| at.saturating_add(it));
    let span = facts.place_of(line.get(at..end)?)?;
    Some(likely(facts, span, "letters beyond ASCII", "as somebody says", true).weigh(60))
}

/// The value's beginning is hidden, and what is left decodes to letters beyond ASCII.
fn half_hidden(facts: &Facts) -> Option<Finding> {
    let sent = facts.authorization().map(of_authorization).filter(|it| it.scheme.as_str().eq_ignore_ascii_case("basic") && facts.refused())?;
    let shown = sent.value.as_str().trim_start_matches(['*', '.', 'x', 'X', '\u{2026}', '\u{2588}']);
    if shown.len() < 8 || shown.len() == sent.value.len() {
        return None;
    }
    // Where the groups of four begin is not known; the way that gives letters is the right one.
    let readings = (0..4_usize).filter_map(|pad| Some(decode_base64(&format!("{}{shown}", "A".repeat(pad)))?.get(3..)?.to_vec()));
    let plain = |it: &[u8]| it.iter().filter(|it| (b' '..127).contains(*it)).count();
    let best = readings.max_by_key(|it| plain(it))?;
    let letters = plain(&best).saturating_mul(4) >= best.len().saturating_mul(3);
    let utf8 = std::str::from_utf8(&best).is_ok();
    let label = if utf8 { "letters beyond ASCII, as UTF-8" } else { "letters beyond ASCII, not UTF-8" };
    (letters && !best.is_ascii()).then(|| likely(facts, sent.value.span(), label, "what is shown of it", utf8).weigh(62))
}

fn likely(facts: &Facts, span: crate::text::Span, label: &str, decoded: &str, utf8: bool) -> Finding {
    let (sent, other) = if utf8 { ("UTF-8", "ISO-8859-1") } else { ("another encoding than UTF-8", "UTF-8") };
    let message = format!("The user name or password has [letters beyond ASCII](0) in {sent}, and the server may expect {other}.");
    let mut finding =
        Finding::likely(Cause::BASIC_CHARSET, &message).decides(span, label).decoded(decoded).because("the encoding is not agreed on");
    if let Some((asked, label)) = facts.asked_at() {
        finding = finding.against(asked, label);
    }
    let run = format!(
        "Send the same user name and password to {} in {other}, or try an account whose password is ASCII only.",
        facts.url_for_commands()
    );
    finding.settle(
        "Is the same password accepted in the other encoding?",
        &[&run],
        &[("It is accepted.", Cause::BASIC_CHARSET), ("It is refused in both.", Cause::WRONG_USERNAME_OR_PASSWORD)],
    )
}
