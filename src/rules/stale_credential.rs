//! The client sent another credential than the user meant: an older one wins over the new one.

use crate::diagnosis::{Cause, Finding};
use crate::facts::Facts;
use crate::facts::sent::{Pair, is_hidden, of_authorization, pair_of};
use crate::http::exchange::{Fields, Request, Shown};
use crate::products::Meaning;
use crate::text::{Seek, Span, Text};

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    if !facts.refused() {
        return None;
    }
    said(facts).or_else(|| sent_another(facts)).or_else(|| changed_since(facts))
}

/// Somebody says that it fails since the password or the key was changed: what the client kept is the old one.
fn changed_since(facts: &Facts) -> Option<Finding> {
    if facts.request_is_whole() || !facts.status().is_none_or(|it| matches!(it.value, 401 | 403)) {
        return None;
    }
    let words = facts.lowered().find_map(|(line, lower)| {
        let at = ["since ", "after ", "ever since "].iter().filter_map(|it| lower.find(it)).min()?;
        let rest = lower.get(at..)?;
        let near = rest.get(..rest.floor_char_boundary(90)).unwrap_or(rest);
        let what = ["password", "passwd", " pw ", "api key", "token", "secret"].iter().any(|it| near.contains(it));
        let changed = ["chang", "rotat", "reset", "renew", "regenerat"].iter().any(|it| near.contains(it));
        // Who changed it in order to mend this says so.
        let tried = ["tried", "still", "even ", "works", "same "].iter().any(|it| lower.contains(it));
        (what && changed && !tried).then(|| line.get(at..at.saturating_add(near.trim_end().len()))).flatten()
    })?;
    let message = "It fails [since the credential was changed](0): what the client kept is the old one.";
    let finding = Finding::likely(Cause::STALE_CREDENTIAL, message)
        .decides(facts.place_of(words)?, "a new credential since")
        .because("the change came before the failure")
        .weigh(58);
    Some(settle(finding))
}

/// The client says which source won.
fn said(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::ClientOtherCredential)?;
    // In plain English it may be said of anything: the lines around have to name what wins.
    let (line, _) = facts.source.line_column(said.span.start);
    let near = |it: usize| facts.source.slice(facts.source.line(it)).to_ascii_lowercase();
    let named = || [line.saturating_sub(1).max(1), line].map(near).iter().any(|it| it.contains("variable") || it.contains("netrc") || it.contains("keyring"));
    if said.product.is_none() && !named() {
        return None;
    }
    let message = "The client says that it took the credential [from another source](0) than the one that you set.";
    let finding =
        Finding::likely(Cause::STALE_CREDENTIAL, message).decides(said.span, "this source wins").because("the client says so").weigh(70);
    Some(settle(finding))
}

/// The code or the command gives one credential, and the request as sent carries another.
fn sent_another(facts: &Facts) -> Option<Finding> {
    let request = facts.request().filter(|it| it.shown == Shown::Wire)?;
    let sent = request.field("Authorization").map(of_authorization).filter(|it| !is_hidden(it.value.as_str()))?;
    let given = given(facts, request)?;
    let differs = match (&given, pair_of(request)) {
        (Given::Pair(given), Some(sent)) => {
            given.user() != sent.user()
                || (given.password() != sent.password()
                    && !given.password().is_empty()
                    && !is_hidden(&String::from_utf8_lossy(given.password())))
        }
        (Given::Scheme(scheme, value), _) => {
            let same = scheme.as_str().eq_ignore_ascii_case(sent.scheme.as_str());
            !same
                || (!is_hidden(value.as_str())
                    && !value.as_str().contains(['$', '<', '{', '`'])
                    && !value.is_empty()
                    && value.as_str() != sent.value.as_str())
        }
        (Given::Pair(_), None) => false,
    };
    if !differs || facts.redirect_before().is_some() {
        return None;
    }
    let message = "You gave [one credential](0), and [another](1) was sent.";
    let finding = Finding::certain(Cause::STALE_CREDENTIAL, message)
        .against(given.span(), "what you gave")
        .decides(sent.span(), "what was sent")
        .gap("another credential")
        .because("two values contradict")
        .weigh(85);
    Some(finding)
}

/// What the code or the command gives.
enum Given {
    Pair(Pair),
    Scheme(Text, Text),
}

impl Given {
    fn span(&self) -> Span {
        match self {
            Self::Pair(pair) => pair.span,
            Self::Scheme(scheme, value) => {
                if value.is_empty() {
                    scheme.span()
                } else {
                    scheme.span().to(value.span())
                }
            }
        }
    }
}

fn given(facts: &Facts, request: &Request) -> Option<Given> {
    let setting = |name: &str| request.settings.iter().find(|it| it.name == name).map(|it| &it.value);
    if let Some(user) = setting("user").filter(|it| it.as_str().contains(':') && !it.as_str().contains('$') && it.len() > 1) {
        return Some(Given::Pair(Pair { bytes: user.as_str().as_bytes().to_vec(), span: user.span(), encoded: false }));
    }
    let command = facts
        .earlier()
        .iter()
        .rev()
        .filter(|it| it.response.is_none())
        .find_map(|it| it.request.as_ref())
        .filter(|it| it.shown != Shown::Wire);
    if let Some(field) = command.and_then(|it| it.field("Authorization")) {
        let sent = of_authorization(field);
        return (!sent.scheme.is_empty()).then_some(Given::Scheme(sent.scheme, sent.value));
    }
    facts.reading.sayings.iter().chain(facts.exchange()?.sayings.iter()).find_map(in_code)
}

/// `"Authorization": "Bearer ..."` in a line of code.
fn in_code(text: &Text) -> Option<Given> {
    let chars = text.as_str().get(..text.len().min(20_000)).unwrap_or(text.as_str());
    let at = chars.seek("Authorization\"").or_else(|| chars.seek("Authorization'"))?;
    let after = chars.get(at.saturating_add("Authorization\"".len())..)?;
    let value = after.trim_start_matches([' ', ':', ',', '=', '>']);
    let quote = value.chars().next().filter(|it| matches!(it, '"' | '\''))?;
    let value = value.get(1..)?.split(quote).next()?;
    let (scheme, rest) = value.split_once(' ')?;
    crate::facts::sent::is_scheme(scheme).then(|| Given::Scheme(text.part(scheme), text.part(rest)))
}

fn settle(finding: Finding) -> Finding {
    finding.settle(
        "Which credential does the client send?",
        &["Unset the variables and remove the stored logins that the client names, and run it again."],
        &[("Now the new credential is accepted.", Cause::STALE_CREDENTIAL), ("It is refused as before.", Cause::TOKEN_REJECTED)],
    )
}
