//! Where a page's request goes: to its own origin or to another one.

use super::Facts;
use crate::http::uri::{read_host, read_url};
use crate::text::Span;

impl Facts<'_> {
    /// What shows that a browser sent the request to another origin than its page's (RFC 6454, 5), if anything does.
    pub fn cross_origin(&self) -> Option<Span> {
        if let Some(site) = self.sent("Sec-Fetch-Site") {
            return matches!(site.value.as_str(), "cross-site" | "same-site").then(|| site.value.span());
        }
        let origin = self.sent("Origin")?;
        let page = read_url(origin.value.as_str());
        let called = self.url()?;
        let port = called.port_or_default().or_else(|| read_host(self.sent("Host")?.value.as_str()).1);
        let same_host = page.host?.eq_ignore_ascii_case(self.host()?);
        let same_port = port.is_none() || page.port_or_default() == port;
        (!same_host || !same_port).then(|| origin.value.span())
    }
}
