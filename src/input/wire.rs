//! What curl's information lines tell of a connection, and the absolute URL that follows for a request on it.

use crate::http::exchange::{Fields, Request};
use crate::http::uri::read_url;
use crate::text::{Seek, Text};

/// A connection as far as the lines before a request describe it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Connection {
    // The whole URL, where a line names it.
    url: Option<Text>,
    // `Connected to HOST`, and the port.
    host: Option<Text>,
    port: Option<Text>,
    secure: bool,
    tunnelled: bool,
}

impl Connection {
    /// Learns from one line of information.
    pub(crate) fn learn(&mut self, info: &Text) {
        let chars = info.as_str();
        if let Some(rest) = chars.strip_prefix("Connected to ").or_else(|| chars.cut(") connected to ").map(|(_, it)| it)) {
            self.connected(info, rest);
        } else if let Some(rest) =
            named_url(chars).or_else(|| chars.split_once(' ').filter(|(word, _)| super::grammar::is_method(word)).map(|(_, it)| it))
        {
            let url = rest.trim_start_matches(['\'', '"', '[']).split(['\'', '"', ' ', ']']).next().unwrap_or_default();
            if url.holds("://") {
                self.url = Some(info.part(url));
                self.secure = url.starts_with("https");
            }
        } else if chars.holds("[:scheme: https]")
            || ["SSL connection using", "ALPN", "TLSv1", "schannel: SSL"].iter().any(|it| chars.starts_with(it))
        {
            self.secure = true;
        } else if chars.starts_with("Establish HTTP proxy tunnel") {
            self.tunnelled = true;
        }
    }

    // `Connected to api.example.com (192.0.2.10) port 8443 (#0)`
    fn connected(&mut self, info: &Text, rest: &str) {
        let mut words = rest.split(' ');
        self.host = words.next().map(|it| info.part(it));
        self.port = rest.cut(" port ").and_then(|(_, it)| it.split(' ').next()).map(|it| info.part(it));
        // A URL that was named for the connection before says nothing of this one.
        let named = self.url.as_ref().and_then(|url| read_url(url.as_str()).host.map(str::to_owned));
        if named.is_some() && named.as_deref() != self.host.as_ref().map(Text::as_str) {
            self.url = None;
        }
        self.secure = self.url.as_ref().is_some_and(|it| it.as_str().starts_with("https"));
        self.tunnelled = false;
    }

    /// Notes that a response came: what a URL was named for is done.
    pub(crate) fn answered(&mut self, status: u16) {
        if (300..400).contains(&status) {
            self.url = None;
        }
    }

    /// The absolute URL of a request on this connection, as far as its scheme is known; its target as it stands otherwise.
    pub(crate) fn url(&self, request: &Request) -> Option<Text> {
        let target = request.url.as_ref()?;
        if target.as_str().holds("://") || request.method.as_ref().is_some_and(|it| it.as_str() == "CONNECT") {
            return Some(target.clone());
        }
        if let Some(url) = self.url.as_ref().filter(|it| same_path(it.as_str(), target.as_str())) {
            return Some(url.clone());
        }
        let port = self.port.as_ref().map(Text::as_str);
        let scheme = match (&self.host, port) {
            (None, _) if !self.secure => return Some(target.clone()),
            (_, Some("443")) => "https://",
            _ if self.secure || self.tunnelled => "https://",
            _ => "http://",
        };
        let host = request.field("Host").map(|it| &it.value).filter(|it| !it.is_empty()).or(self.host.as_ref());
        let Some(host) = host else { return Some(target.clone()) };
        let start = host.span().start;
        let mut url = Text::standing_for(scheme, crate::text::Span::new(start, start));
        url.push_text(host, 0..host.len());
        url.push_text(target, 0..target.len());
        Some(url)
    }
}

// The URL behind the words that name it.
fn named_url(chars: &str) -> Option<&str> {
    const BEFORE: [&str; 6] = [
        "Issue another request to this URL: ",
        "OPENED stream for ",
        "Request to ",
        "Preparing request to ",
        "processing: ",
        "Rebuilt URL to: ",
    ];
    BEFORE.iter().find_map(|it| chars.cut(it).map(|(_, rest)| rest))
}

fn same_path(url: &str, target: &str) -> bool {
    let (url, target) = (read_url(url), read_url(target));
    let path = |it: &str| if it.is_empty() { "/".to_owned() } else { it.to_owned() };
    path(url.path) == path(target.path) && url.query == target.query
}

/// Whether a line of information tells nothing of the exchange: handshake steps, certificates, buffers.
pub(crate) fn is_noise(content: &str) -> bool {
    const STARTS: [&str; 26] = [
        "TLSv",
        "TLS handshake",
        "ALPN",
        "CAfile",
        "CApath",
        "subject:",
        "start date",
        "expire date",
        "issuer:",
        "subjectAltName",
        "Server certificate",
        "SSL connection using",
        "h2h3",
        "[HTTP/",
        "Using Stream",
        "TCP_NODELAY",
        "Mark bundle",
        "Connection state changed",
        "Copying HTTP/2",
        "successfully set",
        "allocate connect",
        "Certificate level",
        "Trying",
        "common name",
        "Cipher selection",
        "Found bundle",
    ];
    let content = content.trim_start();
    STARTS.iter().any(|it| content.starts_with(it))
}
