//! Settings that were pasted along: lines of configuration files, of workflows and of shells that give a name its value.

use super::Facts;
use super::pasted::MOST_LINES;
use crate::text::{Seek, Span};

/// How long a line may be.
const LONGEST: usize = 400;

/// A line that gives a name its value.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Given<'p> {
    /// The name as written: `token`, `GH_HOST`, `//registry.example/:_authToken`.
    pub(crate) name: &'p str,
    /// The value without its quotes.
    pub(crate) value: &'p str,
    /// Whether the value stands in quotes.
    pub(crate) quoted: bool,
    /// Whether the line is a member of a JSON object, in which nothing is expanded.
    pub(crate) json: bool,
}

impl Given<'_> {
    /// Whether the name is that of a secret.
    pub(crate) fn is_secret(&self) -> bool {
        let last = self.name.rsplit(['.', ':', '/']).next().unwrap_or_default().to_ascii_lowercase().replace('-', "_");
        let ends = ["token", "password", "passwd", "secret", "api_key", "apikey", "access_key"];
        matches!(last.as_str(), "_auth" | "auth" | "pat" | "key") || ends.iter().any(|it| last.ends_with(it))
    }

    /// Whether it is a line of npm's configuration.
    pub(crate) fn is_npmrc(&self) -> bool {
        self.name == "_auth" || self.name == "_authToken" || self.name.ends_with(":_auth") || self.name.ends_with(":_authToken")
    }
}

/// The settings that the paste gives outside requests and answers, in order.
pub(super) fn given<'a>(facts: &Facts<'a>) -> Vec<Given<'a>> {
    let paste = facts.source.paste();
    let halves = facts.reading.exchanges.iter().flat_map(|it| {
        let request = it.request.as_ref().filter(|it| it.fields_shown).map(|it| it.span);
        let response = it.response.as_ref().filter(|it| it.fields_shown || it.status.is_some()).map(|it| it.span);
        request.into_iter().chain(response)
    });
    let shown: Vec<Span> = halves.take(40).collect();
    let outside = |it: &Given| {
        let at = (it.name.as_ptr() as usize).saturating_sub(paste.as_ptr() as usize);
        !shown.iter().any(|span| span.start <= at && at < span.end)
    };
    paste.lines().take(MOST_LINES).filter(|it| it.len() < LONGEST).filter_map(read).filter(outside).collect()
}

impl Facts<'_> {
    /// The name of the scheme in which the client that speaks in the paste is known to send its token, and where it speaks.
    pub(crate) fn client_scheme(&self) -> Option<(&'static str, Span)> {
        // cargo sends the token bare; its registries read it so.
        let words = "failed to get a 200 OK response, got";
        let at = if self.lacks(words) { None } else { self.source.paste().seek(words) }?;
        Some(("a bare token", Span::new(at, at.saturating_add(words.len()))))
    }

    /// Whether the client was about to write: to push, to publish, to upload.
    pub(crate) fn writes(&self) -> bool {
        let paste = self.source.paste();
        let words = ["docker push", "podman push", "helm push", "The push refers to", "nerdctl push", "skopeo copy docker-daemon", "publish", "An image does not exist locally", ":push", "%3Apush", "%2Cpush", "pushing"];
        let method = self.request().and_then(|it| it.method.as_ref()).is_some_and(|it| matches!(it.as_str(), "PUT" | "POST" | "PATCH" | "DELETE"));
        method || words.iter().any(|it| !self.lacks(it) && paste.holds(it))
    }
}

/// Whether a line gives a name its value.
pub(super) fn is_setting(line: &str) -> bool {
    read(line).is_some()
}

fn read(line: &str) -> Option<Given<'_>> {
    let mut rest = line.trim_matches(|it: char| it == ' ' || it == '\t' || it == '`');
    rest = rest.strip_prefix("> ").unwrap_or(rest).trim_start();
    for prefix in ["$ ", "- ", "export ", "set ", "SET ", "ENV ", "$env:", "env: "] {
        rest = rest.strip_prefix(prefix).unwrap_or(rest).trim_start();
    }
    let (name, value, json) = if let Some(inner) = rest.strip_prefix('"') {
        let (name, after) = inner.split_once('"')?;
        (name, after.trim_start().strip_prefix(':')?, true)
    } else {
        // npm's names hold a colon themselves.
        let at = if rest.starts_with("//") { rest.find('=')? } else { rest.find(['=', ':'])? };
        let (name, value) = rest.split_at_checked(at)?;
        (name.trim_end(), value.strip_prefix(['=', ':'])?, false)
    };
    let plain = |it: char| it.is_ascii_alphanumeric() || matches!(it, '_' | '-' | '.' | '/' | ':' | '@');
    if name.is_empty() || name.len() > 120 || !name.chars().all(plain) || value.starts_with(['=', ':', '/']) {
        return None;
    }
    let value = value.trim().trim_end_matches([',', ';']);
    let quote = value.chars().next().filter(|it| matches!(it, '"' | '\''));
    let inner = quote.and_then(|it| value.get(1..)?.split(it).next());
    // `NAME=value command` in a shell.
    let shell = !json && name.bytes().all(|it| it.is_ascii_uppercase() || it.is_ascii_digit() || it == b'_');
    let bare = || value.split(" #").next().unwrap_or_default().trim_end();
    let value = inner.unwrap_or_else(|| if shell { bare().split(' ').next().unwrap_or_default() } else { bare() });
    Some(Given { name, value, quoted: quote.is_some(), json })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_of_many_forms_are_read() {
        for (line, name, value) in [
            ("  token = \"\"", "token", ""),
            ("//registry.example/:_authToken=$TOKEN", "//registry.example/:_authToken", "$TOKEN"),
            ("    \"token\": \"${ENV_TOKEN}\",", "token", "${ENV_TOKEN}"),
            ("$ GH_HOST=git.example.com gh api user", "GH_HOST", "git.example.com"),
            ("export GH_HOST=\"git.example.com\"", "GH_HOST", "git.example.com"),
            ("  password: $${{ secrets.PW }}", "password", "$${{ secrets.PW }}"),
        ] {
            assert_eq!(read(line).map(|it| (it.name, it.value)), Some((name, value)), "{line}");
        }
        for line in ["const token = \"\";", "https://h/x", "he said: yes we can"] {
            assert!(read(line).is_none_or(|it| !it.is_secret()), "{line}");
        }
    }
}
