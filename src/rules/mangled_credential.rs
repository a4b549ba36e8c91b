//! The credential was spoilt on its way into the request: quotes, brackets, blanks, escapes, invisible characters.

use crate::diagnosis::{Cause, Finding};
use crate::facts::sent::{Sent, is_hidden, is_scheme};
use crate::facts::{Carrier, Facts};
use crate::http::exchange::Shown;
use crate::products::Meaning;
use crate::text::{Seek, Span, Text};

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    refused_by_client(facts).or_else(|| in_request(facts)).or_else(|| quoted_pair(facts)).or_else(|| in_settings(facts)).or_else(|| expanded(facts))
}

/// A setting for the credential with what no credential holds: a control character as its escape, a sign too many before a variable.
fn in_settings(facts: &Facts) -> Option<Finding> {
    if !facts.refused() && !facts.status_is(&[400]) {
        return None;
    }
    let control = |value: &str| {
        let escaped = |it: &str| value.split(it).nth(1).is_some_and(|it| it.starts_with(|it: char| it.is_ascii_hexdigit()));
        value.len() < 200 && (escaped("\\u00") && !value.holds("\\u002") && !value.holds("\\u003") || value.chars().any(|it| it.is_control()))
    };
    let (found, what) = facts.given().filter(|it| it.is_secret()).find_map(|it| {
        let sign = it.value.starts_with("$${{") || it.value == "$***";
        let what = if sign { Some("a dollar sign too many") } else { control(it.value).then_some("a control character") };
        Some((it, what?))
    })?;
    let message = format!("The setting for the credential holds [{what}](0), which is sent as a part of it.");
    let finding = Finding::likely(Cause::MANGLED_CREDENTIAL, &message)
        .decides(facts.place_of(found.value)?, "no part of the credential")
        .because("no credential has such characters")
        .weigh(75);
    Some(settle(finding))
}

/// Quotes that the shell did not take away: before the user name and behind the password, as cmd.exe leaves single quotes.
fn quoted_pair(facts: &Facts) -> Option<Finding> {
    let credentials = facts.known.credentials.iter().find(|it| it.is("Basic")).filter(|_| facts.refused())?;
    let (user, password) = (credentials.user.as_ref()?, credentials.password.as_ref()?);
    let quote = ['\'', '"', '\u{2018}', '\u{201c}'].into_iter().find(|it| user.as_str().starts_with(*it))?;
    let closing = match quote {
        '\u{2018}' => '\u{2019}',
        '\u{201c}' => '\u{201d}',
        it => it,
    };
    if !password.as_str().ends_with(closing) {
        return None;
    }
    let message = "The user name starts and the password ends with [a quote that the shell did not take away](0).";
    let finding = Finding::likely(Cause::MANGLED_CREDENTIAL, message).decides(credentials.span, "quotes are part of user and password");
    Some(settle(finding.because("a quote stands at either end").weigh(75)))
}

/// A `$` within double quotes: the shell takes what follows as the name of a variable, and puts nothing in its place.
fn expanded(facts: &Facts) -> Option<Finding> {
    let request = facts.request().filter(|it| it.shown == Shown::Given && facts.refused())?;
    let command = facts.source.slice(request.span).trim_start().starts_with("curl");
    let values = facts.secrets_sent().into_iter().map(|it| it.value).chain(facts.setting("user").map(|it| it.value.clone()));
    let (value, at) = values.filter(|it| command && in_double_quotes(facts, it.span())).find_map(|it| {
        let at = lost_part(it.as_str())?;
        Some((it, at))
    })?;
    let span = value.slice(at..value.len()).span();
    let message = "The shell takes [what follows the dollar sign](0) as the name of a variable, since the credential stands in double quotes.";
    let finding = Finding::likely(Cause::MANGLED_CREDENTIAL, message).decides(span, "the shell replaces this, as a rule by nothing");
    let finding = finding.against(facts.asked_at()?.0, "the server refuses").because("double quotes let the shell read variables").weigh(78);
    Some(finding.settle(
        "Is the same command accepted with single quotes around the credential?",
        &["Put single quotes around the field or the password, and run the command again."],
        &[("It is accepted.", Cause::MANGLED_CREDENTIAL), ("It is refused as well.", Cause::TOKEN_REJECTED)],
    ))
}

/// Where a value has a `$` with a name behind it and something else before or after it: `ab$2y$10`. A value that is a variable alone is meant so.
fn lost_part(value: &str) -> Option<usize> {
    let at = value.match_indices('$').map(|(at, _)| at).find(|at| {
        let behind = value.get(at.saturating_add(1)..).unwrap_or_default();
        behind.starts_with(|it: char| it.is_ascii_alphanumeric() || it == '$')
    })?;
    let count = value.matches('$').count();
    let shouts = value.get(at.saturating_add(1)..)?.bytes().all(|it| it.is_ascii_uppercase() || it == b'_' || it.is_ascii_digit());
    let escaped = value.get(..at).is_some_and(|it| it.ends_with('\\'));
    let meant = count == 1 && (shouts || at == 0 || value.get(..at)?.ends_with(':'));
    (!meant && !escaped && value.len() >= 8).then_some(at)
}

fn in_double_quotes(facts: &Facts, span: Span) -> bool {
    let (line, _) = facts.source.line_column(span.start);
    let before = facts.source.slice(Span::new(facts.source.line(line).start, span.start));
    before.rfind(['\'', '"']).and_then(|at| before.get(at..)).is_some_and(|it| it.starts_with('"'))
}

/// The client itself refuses to send it.
fn refused_by_client(facts: &Facts) -> Option<Finding> {
    let said = facts.said(Meaning::CredentialMangled)?;
    let (line, _) = facts.source.line_column(said.span.start);
    let line = facts.source.slice(facts.source.line(line)).to_ascii_lowercase();
    let about = ["authorization", "bearer", "basic", "token", "key"].iter().any(|it| line.holds(it));
    let message = "The client refuses to send the credential, since [a character in it](0) may not stand in a header.";
    let made =
        if about { Finding::certain(Cause::MANGLED_CREDENTIAL, message) } else { Finding::likely(Cause::MANGLED_CREDENTIAL, message) };
    let finding = made.decides(said.span, "the client says so").because("the client says so").weigh(70);
    Some(if about { finding } else { settle(finding) })
}

fn in_request(facts: &Facts) -> Option<Finding> {
    if !facts.refused() && !facts.status_is(&[400]) {
        return None;
    }
    let shown = facts.request()?.shown;
    let sent =
        facts.secrets_sent().into_iter().filter(|it| is_plain(it) && !is_hidden(it.value.as_str()) && !is_expression(it.value.as_str()));
    let (sent, fault) = sent.filter_map(|it| Some((fault(facts, &it, shown)?, it))).map(|(fault, it)| (it, fault)).next()?;
    let message = format!("The credential in {} was spoilt: [{}](0).", sent.name.as_str(), fault.what);
    let finding = if fault.sure {
        Finding::certain(Cause::MANGLED_CREDENTIAL, &message)
    } else {
        Finding::likely(Cause::MANGLED_CREDENTIAL, &message)
    };
    let mut finding = finding.decides(fault.span, fault.label).because("no credential has such characters").weigh(75);
    if let Some((asked, label)) = facts.asked_at() {
        finding = finding.against(asked, label);
    }
    Some(if fault.sure { finding } else { settle(finding) })
}

/// What does not belong into a credential.
struct Fault {
    span: Span,
    label: &'static str,
    what: &'static str,
    sure: bool,
}

/// Schemes with parameters have quotes and blanks of their own.
fn is_plain(sent: &Sent) -> bool {
    let scheme = sent.scheme.as_str();
    let token = ["Bearer", "Basic", "JWT", "Bot", "ApiKey", "Api-Key", "SSWS"].iter().any(|it| it.eq_ignore_ascii_case(scheme));
    let bare = scheme.is_empty() || (scheme.eq_ignore_ascii_case("token") && !sent.value.as_str().contains('='));
    (token || bare) && !sent.value.is_empty()
}

fn fault(facts: &Facts, sent: &Sent, shown: Shown) -> Option<Fault> {
    let value = sent.value.as_str();
    quoted(&sent.value, shown)
        .or_else(|| ended(sent))
        .or_else(|| encoded(sent))
        .or_else(|| invisible(facts, &sent.value))
        .or_else(|| parted(sent, value))
}

/// Code that makes the value, and not the value: `'Bearer ' + token`.
fn is_expression(value: &str) -> bool {
    ["' +", "\" +", "'+", "\"+", "+ '", "+ \"", "' .", "\" ."].iter().any(|it| value.holds(it))
}

/// Quotes or angle brackets around the value.
fn quoted(value: &Text, shown: Shown) -> Option<Fault> {
    let chars = value.as_str();
    let inner = chars.trim_matches(['"', '\'', '<', '>', '\u{201c}', '\u{201d}', '\u{2018}', '\u{2019}', '`', '\u{ab}', '\u{bb}']);
    let first = chars.chars().next()?;
    let last = chars.chars().next_back()?;
    let brackets =
        [('[', ']'), ('{', '}'), ('(', ')')].contains(&(first, last)) && looks_real(inner.trim_matches(['[', ']', '{', '}', '(', ')']));
    let pairs = [
        ('"', '"'),
        ('\'', '\''),
        ('<', '>'),
        ('\u{201c}', '\u{201d}'),
        ('\u{2018}', '\u{2019}'),
        ('`', '`'),
        ('\u{201d}', '\u{201d}'),
        ('\u{ab}', '\u{bb}'),
    ];
    let both = brackets || pairs.contains(&(first, last)) && chars.len() > 1;
    let one = "\"'\u{201c}\u{201d}\u{2018}\u{2019}".contains([first]) || "\"'\u{201c}\u{201d}\u{2018}\u{2019}".contains([last]);
    if inner.len() < 5 || !(both || one) || (first == '<' && !looks_real(inner)) {
        return None;
    }
    let what = match (first, both) {
        ('[' | '{' | '(', true) => "brackets stand around it",
        ('<', true) => "angle brackets stand around it",
        ('"' | '\'' | '`', true) => "quotes stand around it and were sent",
        (_, true) => "curly quotes stand around it",
        _ => "a quotation mark stands at one end of it",
    };
    Some(Fault { span: value.span(), label: "sent with what stands around it", what, sure: both && shown == Shown::Wire })
}

/// A comma or semicolon that was copied along.
fn ended(sent: &Sent) -> Option<Fault> {
    let value = sent.value.as_str();
    let stripped = value.trim_end_matches([',', ';']);
    let one = stripped.len() < value.len() && looks_real(stripped) && !stripped.contains([',', ';', '=']);
    let at = stripped.len()..value.len();
    one.then(|| Fault {
        span: sent.value.slice(at).span(),
        label: "copied along",
        what: "a comma or semicolon stands at its end",
        sure: false,
    })
}

/// `<eyJ...>` is a value in brackets, `<token>` a placeholder.
fn looks_real(inner: &str) -> bool {
    inner.len() >= 16 && inner.bytes().any(|it| it.is_ascii_digit())
}

/// Line breaks, blanks and quotes that were percent-encoded or escaped.
fn encoded(sent: &Sent) -> Option<Fault> {
    let value = sent.value.as_str();
    let lower = value.to_ascii_lowercase();
    let breaks = ["%0a", "%0d", "%0d%0a", "\\n", "\\r", "%20", "%22", "%ef%bb%bf", "%e2%80%8b"];
    if let Some(found) = breaks.iter().find(|it| lower.ends_with(**it) || lower.starts_with(**it)) {
        let at = if lower.ends_with(found) { value.len().saturating_sub(found.len())..value.len() } else { 0..found.len() };
        let what = if matches!(*found, "%20" | "%22") {
            "an encoded blank or quote belongs to it"
        } else {
            "an encoded line break or mark belongs to it"
        };
        return Some(Fault { span: sent.value.slice(at).span(), label: "sent as a part of the credential", what, sure: true });
    }
    let percent = sent.carrier != Carrier::Query && ["%2b", "%2f", "%3d", "%3a"].iter().any(|it| lower.holds(it));
    let twice = sent.carrier == Carrier::Query && ["%252b", "%252f", "%253d"].iter().any(|it| lower.holds(it));
    (percent || twice).then(|| Fault {
        span: sent.value.span(),
        label: "percent-encoded",
        what: "it is percent-encoded where it is read as it stands",
        sure: false,
    })
}

/// Characters that cannot be seen, in the paste's own bytes.
fn invisible(facts: &Facts, value: &Text) -> Option<Fault> {
    let (start, end) = (value.span().start, value.span().end);
    // One that stands at the end was taken for a blank when the line was read.
    let after = facts.source.paste().get(end..).and_then(|it| it.chars().next()).map_or(0, char::len_utf8);
    let raw = facts.source.slice(Span::new(start, end.saturating_add(after)));
    let hidden = |it: char| matches!(it, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}' | '\u{a0}' | '\u{ad}' | '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1a}' | '\u{7f}');
    let at = raw.find(hidden)?;
    let end = at.saturating_add(raw.get(at..)?.chars().next()?.len_utf8());
    let span = Span::new(start.saturating_add(at), start.saturating_add(end));
    Some(Fault { span, label: "an invisible character", what: "an invisible character is in it", sure: false })
}

/// A blank or a line break inside the value.
fn parted(sent: &Sent, value: &str) -> Option<Fault> {
    let at = value.find([' ', '\t', '\n', '\r'])?;
    let (head, tail) = value.split_at_checked(at)?;
    let tail = tail.trim_start();
    let token = |it: &str| it.len() >= 2 && it.bytes().all(|it| it.is_ascii_alphanumeric() || b"-._~+/=".contains(&it));
    let scheme = sent.scheme.as_str();
    let one = !scheme.is_empty() && head.len() >= 8 && !is_scheme(head) && token(head) && token(tail.split(' ').next()?);
    one.then(|| Fault {
        span: sent.value.span(),
        label: "a blank or line break inside",
        what: "a blank or a line break stands inside it",
        sure: scheme.eq_ignore_ascii_case("basic"),
    })
}

fn settle(finding: Finding) -> Finding {
    finding.settle(
        "Are these characters sent, or do they come from the display that you copied?",
        &["Print the length of the value right before the request is sent, and compare it with the length of what was issued."],
        &[("It is longer than what was issued.", Cause::MANGLED_CREDENTIAL), ("It is as long as what was issued.", Cause::TOKEN_REJECTED)],
    )
}

#[cfg(test)]
mod tests {
    use crate::{Cause, Timestamp, diagnose};

    #[test]
    fn the_carriage_return_that_ends_a_field_line_is_no_part_of_the_credential() {
        let paste = "> GET /x HTTP/1.1\r\n> Host: h\r\n> Authorization: Bearer abc123abc123\r\n> \r\n< HTTP/1.1 401 Unauthorized\r\n< WWW-Authenticate: Bearer\r\n< \r\n";
        let diagnosis = diagnose(paste, Timestamp(1_795_435_200));
        assert!(diagnosis.findings.iter().all(|it| it.cause != Cause::MANGLED_CREDENTIAL), "{:?}", diagnosis.findings.first());
    }
}
