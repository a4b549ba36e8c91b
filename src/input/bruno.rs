//! Bruno's request files: `get { url: … }`, `headers { … }`, `auth:bearer { token: … }`.

use super::grammar::{field_line, is_method};
use super::implied::{basic, made};
use super::lines::Lines;
use super::reader::{Claim, Part, Reader};
use crate::http::exchange::{Field, Request, Shown};
use crate::text::{Span, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "bruno", claim };

// A file has some ten blocks, of which a body or a script may be long.
const MAX_BLOCKS: usize = 40;
const MAX_LINES: usize = 2_000;

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let first = block_name(lines.get(at)?)?;
    // What stands before the request: `meta { type: http }`.
    if first != "meta" && !is_request(first) {
        return None;
    }
    let mut file = File::default();
    let mut end = at;
    for _ in 0..MAX_BLOCKS {
        let start = (end..end.saturating_add(4)).find(|it| lines.get(*it).is_some_and(|it| !it.trim().is_empty()));
        let Some((start, name)) = start.and_then(|it| Some((it, block_name(lines.get(it)?)?))) else { break };
        let close = (start..start.saturating_add(MAX_LINES)).find(|it| lines.get(*it).is_some_and(|it| it.trim_end() == "}"))?;
        file.block(lines, name, start.saturating_add(1)..close);
        end = close.saturating_add(1);
    }
    let span = lines.extent(at..end);
    let request = file.request(span)?;
    Some(Claim { lines: end.saturating_sub(at).max(1), parts: vec![Part::Command(request)], what: "Bruno request" })
}

/// The name of the block that a line opens.
fn block_name(line: &str) -> Option<&str> {
    let name = line.trim_end().strip_suffix('{')?.trim_end();
    let is_name = !name.is_empty() && name.len() < 40 && name.bytes().all(|it| it.is_ascii_lowercase() || it == b':' || it == b'-');
    is_name.then_some(name)
}

fn is_request(name: &str) -> bool {
    is_method(&name.to_ascii_uppercase())
}

#[derive(Default)]
struct File {
    method: Option<Text>,
    url: Option<Text>,
    fields: Vec<Field>,
    // The members of the block that says how to authenticate.
    auth: Vec<Field>,
    scheme: String,
    body: Option<Text>,
}

impl File {
    fn block(&mut self, lines: &Lines, name: &str, inside: std::ops::Range<usize>) {
        // A tilde switches a line off.
        let members = || inside.clone().filter_map(|it| field_line(lines.get(it)?.trim())).filter(|(name, _)| !name.starts_with('~'));
        let field = |(name, value): (&str, &str)| lines.field(name, value);
        if is_request(name) {
            self.method = Some(Text::standing_for(name.to_ascii_uppercase(), lines.span(name)));
            self.url = members().find(|(name, value)| *name == "url" && !value.is_empty()).map(|(_, value)| lines.slice(value));
        } else if name == "headers" {
            self.fields.extend(members().map(field));
        } else if let Some(scheme) = name.strip_prefix("auth:") {
            self.scheme = scheme.to_owned();
            self.auth = members().map(field).collect();
        } else if name.starts_with("body") && !inside.is_empty() {
            self.body = Some(lines.block(inside).trim()).filter(|it| !it.is_empty());
        }
    }

    fn request(mut self, span: Span) -> Option<Request> {
        let (method, url) = (self.method.take()?, self.url.take()?);
        let credentials = self.credentials();
        self.fields.extend(credentials);
        Some(Request {
            method: Some(method),
            url: Some(url),
            fields: self.fields,
            fields_shown: true,
            body: self.body,
            shown: Shown::Given,
            span,
            ..Request::default()
        })
    }

    // The field that the block makes.
    fn credentials(&self) -> Option<Field> {
        let member = |name: &str| self.auth.iter().find(|it| it.name.as_str() == name).map(|it| &it.value);
        match self.scheme.as_str() {
            "bearer" => Some(made("Authorization", "Bearer ", member("token")?)),
            "basic" => {
                let (user, password) = (member("username")?, member("password")?);
                Some(basic(&format!("{}:{}", user.as_str(), password.as_str()), user.span().to(password.span())))
            }
            "apikey" if member("placement").is_none_or(|it| it.as_str() == "header") => {
                Some(Field { name: member("key")?.clone(), value: member("value")?.clone() })
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::summary;

    #[test]
    fn a_file_is_a_request() {
        let paste = "meta {\n  name: Orders\n  type: http\n}\n\npost {\n  url: https://h/x\n  body: json\n  auth: bearer\n}\n\nheaders {\n  Accept: */*\n  ~X-Off: 1\n}\n\nauth:bearer {\n  token: {{token}}\n}\n\nbody:json {\n  {\n    \"a\": 1\n  }\n}\n";
        assert_eq!(summary(paste), ["POST https://h/x 2 {\n    \"a\": 1\n  } -> - 0 -"]);
        let basic = "get {\n  url: {{host}}/x\n}\n\nauth:basic {\n  username: a\n  password: b\n}\n\nHTTP/1.1 401 Unauthorized\nServer: x\n\n";
        assert_eq!(summary(basic), ["GET {{host}}/x 1 - -> 401 1 -"]);
    }

    #[test]
    fn other_blocks_are_left_alone() {
        assert!(summary("location {\n  url: x\n}\n").is_empty());
        assert!(summary("get {\n  a\n}\n").is_empty());
    }
}
