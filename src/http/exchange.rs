//! Requests, responses and the exchanges that they make (RFC 9110, 3.3 to 3.9).

use crate::text::{Span, Spanned, Text};
use crate::time::Timestamp;

/// A field line: its name and value as they stand in the paste (RFC 9110, 5).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Field {
    /// The name, in the spelling of the paste.
    pub name: Text,
    /// The value, without blanks around it.
    pub value: Text,
}

impl Field {
    /// Whether it has that name, in any case.
    pub fn is(&self, name: &str) -> bool {
        self.name.as_str().eq_ignore_ascii_case(name)
    }

    /// The whole field line.
    pub fn span(&self) -> Span {
        if self.value.is_empty() { self.name.span() } else { self.name.span().to(self.value.span()) }
    }
}

/// What a request was read from, and so what its silence proves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shown {
    /// The message as it was on the wire: what is not there was not sent.
    Wire,
    /// A command or code that makes the request: what is not there may be implied.
    Given,
    /// What a log, an exception or prose says of it: nothing can be said of the rest.
    #[default]
    Told,
}

/// An option of the client that shaped the request, under its plain name.
///
/// Names in use: `user`, `digest`, `ntlm`, `negotiate`, `anyauth`, `basic`, `oauth2-bearer`, `aws-sigv4`, `location`, `insecure`, `proxy`, `proxy-user`,
/// `cert`, `netrc`, `cookie-jar`, `compressed`, `location-trusted`, `mode`, `credentials`, `with-credentials`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The plain name.
    pub name: &'static str,
    /// Its value; the option itself where it takes none.
    pub value: Text,
}

/// A request, or what the paste gives of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// The method, where the paste gives or implies it.
    pub method: Option<Text>,
    /// The URL, absolute where the paste gives a scheme; the request target as written otherwise.
    pub url: Option<Text>,
    /// The protocol version as written, `HTTP/1.1`.
    pub version: Option<Text>,
    /// The field lines, in order, without pseudo-header fields.
    pub fields: Vec<Field>,
    /// Whether the paste shows this half's fields at all (an empty list then means that there are none).
    pub fields_shown: bool,
    /// The content.
    pub body: Option<Text>,
    /// What it was read from.
    pub shown: Shown,
    /// The client's options.
    pub settings: Vec<Setting>,
    /// The part of the paste that it was read from.
    pub span: Span,
}

/// A response, or what the paste gives of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Response {
    /// The status code.
    pub status: Option<Spanned<u16>>,
    /// The reason phrase.
    pub reason: Option<Text>,
    /// The protocol version as written.
    pub version: Option<Text>,
    /// The field lines, in order.
    pub fields: Vec<Field>,
    /// Whether the paste shows this half's fields at all.
    pub fields_shown: bool,
    /// The content.
    pub body: Option<Text>,
    /// The part of the paste that it was read from.
    pub span: Span,
}

/// A request and its response; either may be missing from the paste.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exchange {
    /// The request.
    pub request: Option<Request>,
    /// The response.
    pub response: Option<Response>,
    /// What the client or the server says beside the messages: curl's `*` lines, log messages, exceptions.
    pub sayings: Vec<Text>,
    /// When it took place, where the capture says so (a log's time, HAR's `startedDateTime`).
    pub time: Option<Spanned<Timestamp>>,
}

/// Finds fields by name.
pub trait Fields {
    /// All field lines.
    fn all(&self) -> &[Field];

    /// The first field of that name, in any case.
    fn field(&self, name: &str) -> Option<&Field> {
        self.all().iter().find(|it| it.is(name))
    }

    /// Every field of that name, in any case.
    fn fields_named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Field> {
        self.all().iter().filter(move |it| it.is(name))
    }
}

impl Fields for Request {
    fn all(&self) -> &[Field] {
        &self.fields
    }
}

impl Fields for Response {
    fn all(&self) -> &[Field] {
        &self.fields
    }
}

impl Exchange {
    /// The status code, if the response gives one.
    pub fn status(&self) -> Option<u16> {
        self.response.as_ref()?.status.map(|it| it.value)
    }

    /// The part of the paste that it was read from.
    pub fn span(&self) -> Span {
        match (&self.request, &self.response) {
            (Some(request), Some(response)) => request.span.to(response.span),
            (Some(request), None) => request.span,
            (None, Some(response)) => response.span,
            (None, None) => Span::default(),
        }
    }
}
