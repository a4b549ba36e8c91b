//! What follows Basic is not base64 of `user-id:password`.

use crate::diagnosis::{Cause, Change, Finding};
use crate::facts::Facts;
use crate::facts::sent::{Sent, decode_base64, is_hidden, of_authorization};
use crate::http::exchange::Shown;
use crate::products::Meaning;
use crate::text::Seek;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    in_field(facts).or_else(|| in_login(facts)).or_else(|| said_of_unseen(facts)).or_else(|| in_settings(facts))
}

/// npm's `_auth`, or a header that git is told to add: what stands there is sent behind Basic as it is.
fn in_settings(facts: &Facts) -> Option<Finding> {
    let refused = facts.refused() || facts.status_is(&[400]);
    if !refused || facts.authorization().is_some() {
        return None;
    }
    let (value, what) = facts
        .given()
        .filter(|it| it.is_npmrc() && it.name.ends_with("_auth") && !it.value.is_empty() && !it.value.contains(['$', '{', '<']))
        .find_map(|it| {
            // A hidden value shows no more than what its owner calls it.
            let named = is_hidden(it.value) && it.value.to_ascii_lowercase().holds("token");
            let what = if named { "a token" } else { what_is_wrong(it.value).filter(|_| !is_hidden(it.value))?.0 };
            Some((it.value, what))
        })
        .or_else(|| extra_header(facts))?;
    let message = format!("What the settings give for Basic is [{what}](0), where base64 of user:password belongs.");
    let finding = Finding::likely(Cause::BASIC_MALFORMED, &message)
        .decides(facts.place_of(value)?, "no base64 of user:password")
        .because("the settings show what is sent")
        .weigh(75);
    Some(finding.settle(
        "What does the value decode to?",
        &["Decode the setting's value: it must be one text with a colon in it."],
        &[
            ("It has no colon or does not decode.", Cause::BASIC_MALFORMED),
            ("It decodes to user:password.", Cause::WRONG_USERNAME_OR_PASSWORD),
        ],
    ))
}

/// `http.extraheader "Authorization: Basic …"` in git's configuration or on its command line.
fn extra_header<'a>(facts: &Facts<'a>) -> Option<(&'a str, &'static str)> {
    let line = facts.lines_with("extraheader").find(|it| it.len() < 2_000 && it.to_ascii_lowercase().holds("extraheader"))?;
    let lower = line.to_ascii_lowercase();
    let at = lower.seek("authorization: basic ")?.saturating_add("authorization: basic ".len());
    let value = line.get(at..)?.split(['"', '\'', ' ', '`']).next().filter(|it| !it.is_empty() && !it.contains(['$', '{', '<']))?;
    what_is_wrong(value).filter(|_| !is_hidden(value)).map(|(what, _)| (value, what))
}

/// The server says so of a request that the paste does not show.
fn said_of_unseen(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::BasicMalformed).filter(|_| facts.authorization().is_none() && !facts.request_is_whole())?;
    let message = "The server says that [what follows Basic](0) is not base64 of user:password.";
    let mut finding =
        Finding::certain(Cause::BASIC_MALFORMED, message).decides(said.span, "the server says so").because("the server says so");
    finding.certainty = said.certainty();
    Some(settle(finding))
}

/// A registry's login with a password that is itself the base64 of user and password.
fn in_login(facts: &Facts) -> Option<Finding> {
    let line = facts.lines_with(" login ").find(|it| it.holds(" login ") && it.holds(" -p"))?;
    let mut words = line.split_whitespace();
    let option =
        |names: [&str; 2]| line.split_whitespace().skip_while(|it| !names.contains(it)).nth(1).map(|it| it.trim_matches(['"', '\'']));
    let program = words.find(|it| ["docker", "podman", "helm", "nerdctl", "skopeo", "buildah", "oras", "crane"].contains(it));
    let (user, password) = (option(["-u", "--username"])?, option(["-p", "--password"])?);
    program.filter(|_| twice_inside(format!("{user}:{password}").as_bytes()))?;
    let span = facts.place_of(password)?;
    let message = "[The password](0) is itself the base64 form of user:password, so the credential is encoded twice.";
    let finding = Finding::certain(Cause::BASIC_MALFORMED, message).decides(span, "decodes to user:password");
    Some(finding.because("the decoded bytes show it").weigh(75))
}

fn in_field(facts: &Facts) -> Option<Finding> {
    let sent = facts.authorization().map(of_authorization)?;
    let basic = sent.scheme.as_str().eq_ignore_ascii_case("basic");
    if !basic || sent.value.is_empty() || is_hidden(sent.value.as_str()) || !(facts.refused() || facts.status_is(&[400, 500])) {
        return None;
    }
    let (label, what) = fault(&sent).or_else(|| said(facts))?;
    let message = format!("[What follows Basic](0) {what}.");
    // In a command or code that is shown, a short value is often written in the place of the real one.
    let made_up = facts.request().is_some_and(|it| it.shown != Shown::Wire) && sent.value.len() < 12 && !sent.value.as_str().contains(':') && facts.said(Meaning::BasicMalformed).is_none();
    let made = if made_up { Finding::possible(Cause::BASIC_MALFORMED, &message) } else { Finding::certain(Cause::BASIC_MALFORMED, &message) };
    let mut finding = made
        .decides(sent.value.span(), label)
        .because("it does not decode to user:password")
        .change(Change::SetField("Authorization".to_owned(), "Basic <base64 of user:password>".to_owned()))
        .weigh(75);
    if let Some((asked, label)) = facts.asked_at() {
        finding = finding.against(asked, label);
    }
    Some(if made_up { settle(finding) } else { finding })
}

fn settle(finding: Finding) -> Finding {
    finding.settle(
        "What does the value decode to?",
        &["Decode what follows Basic: it must be one text with a colon in it."],
        &[
            ("It has no colon or does not decode.", Cause::BASIC_MALFORMED),
            ("It decodes to user:password.", Cause::WRONG_USERNAME_OR_PASSWORD),
        ],
    )
}

fn fault(sent: &Sent) -> Option<(&'static str, &'static str)> {
    what_is_wrong(sent.value.as_str())
}

fn what_is_wrong(value: &str) -> Option<(&'static str, &'static str)> {
    let spoilt = value.contains(['"', '\'', '<', '>', '$', '{', '%', ' ', '\n', '\u{2026}', '\u{201c}', '\u{201d}']);
    let plain_pair = value.contains(':') && !value.contains(['"', '\'', '<', '$', '{']);
    if spoilt && !plain_pair {
        return None;
    }
    let Some(bytes) = decode_base64(value) else {
        return Some(if value.contains(':') {
            ("plain text, not base64", "is the plain text of a user name and password")
        } else {
            ("not base64", "is not base64")
        });
    };
    if bytes.contains(&b':') {
        return twice_inside(&bytes).then_some(("the password is itself encoded", "has a password that was encoded a second time"));
    }
    let inner = std::str::from_utf8(&bytes).ok().map(str::trim_end).and_then(decode_base64);
    if inner.is_some_and(|it| it.contains(&b':') && it.is_ascii()) {
        return Some(("decodes to base64 again", "was encoded twice"));
    }
    if bytes.iter().any(|it| !(32..127).contains(it)) && std::str::from_utf8(&bytes).is_err() {
        return Some(("does not decode to text", "does not decode to a text"));
    }
    Some(("no colon once decoded", "decodes to a text without a colon, so there is no user name in it"))
}

/// Whether the password is base64 of `user:password` with the same user, as registries hand it out.
fn twice_inside(bytes: &[u8]) -> bool {
    let Some(at) = bytes.iter().position(|it| *it == b':') else { return false };
    let (user, rest) = bytes.split_at_checked(at).unwrap_or((bytes, &[]));
    let password = rest.get(1..).and_then(|it| std::str::from_utf8(it).ok()).filter(|it| it.len() > 8);
    let inner = password.and_then(|it| decode_base64(it.trim()));
    !user.is_empty() && inner.is_some_and(|it| it.starts_with(user) && it.get(user.len()) == Some(&b':'))
}

fn said(facts: &Facts) -> Option<(&'static str, &'static str)> {
    facts.said(Meaning::BasicMalformed).map(|_| ("the server cannot read it", "cannot be read by the server"))
}
