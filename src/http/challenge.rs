//! Challenges: `WWW-Authenticate` and `Proxy-Authenticate` (RFC 9110, 11.6.1).

use std::collections::BTreeSet;

use super::Violation;
use super::grammar::{Cursor, EMPTY_ELEMENT, is_known_scheme};
use crate::text::{Span, Text};

/// An auth-param (RFC 9110, 11.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Param {
    /// The name, as written.
    pub name: Text,
    /// The value, unquoted and unescaped.
    pub value: Text,
    /// Whether it was a quoted-string.
    pub quoted: bool,
}

/// A challenge: an auth-scheme with a token68 or parameters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Challenge {
    /// The auth-scheme, as written.
    pub scheme: Text,
    /// The token68, if there is one.
    pub token68: Option<Text>,
    /// The parameters, in order.
    pub params: Vec<Param>,
    /// The whole challenge.
    pub span: Span,
    /// Where it breaks the grammar.
    pub violations: Vec<Violation>,
}

impl Challenge {
    /// Whether it is of that scheme, in any case.
    pub fn is(&self, scheme: &str) -> bool {
        self.scheme.as_str().eq_ignore_ascii_case(scheme)
    }

    /// The value of the first parameter of that name, in any case.
    pub fn param(&self, name: &str) -> Option<&Text> {
        self.params.iter().find(|it| it.name.as_str().eq_ignore_ascii_case(name)).map(|it| &it.value)
    }
}

/// Reads the challenges of one or several field values of the same name, in order of appearance.
///
/// Never fails: what breaks the grammar is read on from the next place that fits it, and named as a violation. Parameters that
/// start a line belong to the last challenge of the line before, since lines of one name are one list (RFC 9110, 5.3).
pub fn read_challenges(values: &[&Text]) -> Vec<Challenge> {
    let mut found = Found::default();
    for value in values {
        found.read(&mut Cursor::new(value));
    }
    found.challenges.iter_mut().for_each(name_repeated);
    found.challenges
}

const CHALLENGE: &str = "RFC 9110, 11.6.1";

#[derive(Default)]
struct Found {
    challenges: Vec<Challenge>,
    // Violations before the first challenge that could own them.
    early: Vec<Violation>,
}

impl Found {
    // WWW-Authenticate = #challenge
    fn read(&mut self, cursor: &mut Cursor) {
        let mut separated = true;
        loop {
            separated |= self.separators(cursor);
            if cursor.is_at_end() {
                break;
            }
            let start = cursor.at;
            if cursor.is_at_param() {
                self.param(cursor, separated);
            } else if cursor.token().is_empty() {
                let span = cursor.junk();
                // Nothing may stand still here.
                if cursor.at == start {
                    cursor.advance(cursor.rest().chars().next().map_or(1, char::len_utf8));
                }
                self.violate(Violation { span, what: "neither a challenge nor a parameter", rule: CHALLENGE });
            } else {
                self.scheme(cursor, separated);
            }
            separated = false;
        }
        if !self.early.is_empty() {
            let violations = std::mem::take(&mut self.early);
            let span = violations.iter().fold(cursor.text.span(), |all, it| all.to(it.span));
            self.challenges.push(Challenge { span, violations, ..Challenge::default() });
        }
    }

    /// Steps over blanks and commas; whether there was a comma.
    fn separators(&mut self, cursor: &mut Cursor) -> bool {
        let start = cursor.at;
        cursor.skip_blanks();
        let mut commas = 0_usize;
        while cursor.eat(b',') {
            commas = commas.saturating_add(1);
            cursor.skip_blanks();
        }
        let wanted = usize::from(start > 0 && !cursor.is_at_end());
        if commas > wanted {
            self.violate(cursor.violation(start, cursor.at, EMPTY_ELEMENT, "RFC 9110, 5.6.1.1"));
        }
        commas > 0
    }

    // challenge = auth-scheme [ 1*SP ( token68 / #auth-param ) ]
    fn scheme(&mut self, cursor: &mut Cursor, separated: bool) {
        let start = cursor.at;
        let scheme = cursor.take(cursor.token().len());
        let mut challenge = Challenge { span: scheme.span(), scheme, violations: std::mem::take(&mut self.early), ..Challenge::default() };
        if !separated {
            challenge.violations.push(cursor.violation(start, cursor.at, "no comma between challenges", CHALLENGE));
        }
        let end = cursor.at;
        if cursor.skip_blanks() > 0 {
            if let Some(len) = cursor.token68().filter(|len| !is_known_scheme(cursor.rest().get(..*len).unwrap_or_default())) {
                let token68 = cursor.take(len);
                challenge.span = challenge.span.to(token68.span());
                challenge.token68 = Some(token68);
            } else if !cursor.is_at_param() {
                cursor.at = end;
            }
        }
        self.challenges.push(challenge);
        // The first parameter follows its scheme without a comma.
        if cursor.at > end && !cursor.is_at_end() && cursor.is_at_param() {
            self.param(cursor, true);
        }
    }

    fn param(&mut self, cursor: &mut Cursor, separated: bool) {
        let start = cursor.at;
        let mut violations = Vec::new();
        if !separated {
            violations.push(cursor.violation(start, start.saturating_add(cursor.token().len()), "no comma between parameters", CHALLENGE));
        }
        let param = cursor.param(&mut violations);
        let span = cursor.text.origin(start..cursor.at);
        if self.challenges.is_empty() {
            violations.push(Violation { span: param.name.span(), what: "no auth-scheme before the parameters", rule: CHALLENGE });
            violations.append(&mut self.early);
            self.challenges.push(Challenge { span, ..Challenge::default() });
        }
        let Some(last) = self.challenges.last_mut() else { return };
        last.span = last.span.to(span);
        last.violations.append(&mut violations);
        if last.token68.is_some() {
            last.violations.push(Violation { span, what: "a parameter beside a token68", rule: CHALLENGE });
        } else {
            last.params.push(param);
        }
    }

    fn violate(&mut self, violation: Violation) {
        match self.challenges.last_mut() {
            Some(last) => last.violations.push(violation),
            None => self.early.push(violation),
        }
    }
}

// Each parameter name MUST occur once only (RFC 9110, 11.2); the first counts for us.
fn name_repeated(challenge: &mut Challenge) {
    let mut seen = BTreeSet::new();
    for param in &challenge.params {
        if !seen.insert(param.name.as_str().to_ascii_lowercase()) {
            challenge.violations.push(Violation { span: param.name.span(), what: "a parameter occurs twice", rule: "RFC 9110, 11.2" });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(lines: &[&str]) -> Vec<Challenge> {
        let texts: Vec<Text> = lines.iter().enumerate().map(|(line, it)| Text::verbatim(it, line * 1000)).collect();
        read_challenges(&texts.iter().collect::<Vec<_>>())
    }

    /// `Basic realm=x | NTLM (TlRM)`, with an exclamation mark after a challenge that breaks the grammar.
    fn brief(lines: &[&str]) -> String {
        let one = |it: &Challenge| {
            let params: String = it.params.iter().map(|it| format!(" {}={}", it.name.as_str(), it.value.as_str())).collect();
            let token = it.token68.as_ref().map_or(String::new(), |it| format!(" ({})", it.as_str()));
            format!("{}{token}{params}{}", it.scheme.as_str(), if it.violations.is_empty() { "" } else { "!" })
        };
        read(lines).iter().map(one).collect::<Vec<_>>().join(" | ")
    }

    #[test]
    fn several_challenges_share_lines() {
        let line = r#"Basic realm="simple", Newauth realm="apps", type=1, title="Login to \"apps\"""#;
        assert_eq!(brief(&[line]), r#"Basic realm=simple | Newauth realm=apps type=1 title=Login to "apps""#);
        assert_eq!(brief(&["Negotiate", "NTLM TlRM=, Basic realm=x"]), "Negotiate | NTLM (TlRM=) | Basic realm=x");
        assert_eq!(brief(&["Digest realm=x", "nonce=y"]), "Digest realm=x nonce=y");
        let read = read(&["Negotiate", r#"Basic realm="a\"b""#]);
        assert_eq!(read[1].params[0].value.origin(1..2), Span::new(1014, 1016));
        assert_eq!(read[1].span, Span::new(1000, 1018));
    }

    #[test]
    fn what_breaks_the_grammar_is_read_on() {
        for (line, expected) in [
            (r#"Bearer error="invalid_token" error_description="gone""#, "Bearer error=invalid_token error_description=gone!"),
            ("Basic realm=Restricted Area", "Basic realm=Restricted Area!"),
            ("Basic realm=x NTLM", "Basic realm=x | NTLM!"),
            ("Bearer authorization_uri=https://login.example/t, error=x", "Bearer authorization_uri=https://login.example/t error=x!"),
            (r#"Bearer error_description="The token "abc" is bad", realm="r""#, r#"Bearer error_description=The token "abc" is bad realm=r!"#),
            (r#"Basic realm="open"#, "Basic realm=open!"),
            (r#"error="invalid_token""#, " error=invalid_token!"),
            (r#"Bearer realm=\"x\", error=\"y\""#, "Bearer realm=x error=y!"),
            ("Basic realm=\u{201c}x\u{201d}", "Basic realm=x!"),
            ("NTLM Negotiate", "NTLM | Negotiate!"),
            (",", "!"),
            ("Basic , , realm=x", "Basic realm=x!"),
            (r#"Basic realm="x"; charset="UTF-8""#, "Basic realm=x charset=UTF-8!"),
        ] {
            assert_eq!(brief(&[line]), expected, "{line}");
        }
    }

    #[test]
    fn lenience_stays_linear() {
        for piece in [r#"a="b"c "#, "\"", "a=\"", ",", "= ", "a b ", "x=y z "] {
            read(&[&piece.repeat(50_000)]);
        }
    }
}
