//! What a browser stores and sends back (RFC 6265bis, 5.7 and 5.8).

use std::collections::BTreeMap;

use super::{SetCookie, Stored, date, max_age, suffix};
use crate::http::uri::{Url, read_url};
use crate::time::Timestamp;

/// What a browser that saw `set` (URL of the answer, its cookie, in order of time) has to say on a request for `url` at `now`.
///
/// `cross_site` is whether the request is known to come from another site. The result is in the order in which a browser sends cookies
/// (RFC 6265bis, 5.8.3): longer paths first, then earlier creation; those that are not owed come last.
pub fn owed(set: &[(String, SetCookie)], url: &str, cross_site: bool, now: Timestamp) -> Vec<Stored> {
    let mut jar = Jar::default();
    for (from, cookie) in set {
        jar.store(from, cookie, now);
    }
    let mut jar = jar.kept;
    let target = read_url(url);
    for kept in &mut jar {
        if kept.stored.refused.is_none() && kept.stored.held_back.is_none() {
            kept.stored.held_back = kept.held_back(&target, cross_site);
        }
    }
    let is_due = |it: &Kept| it.stored.refused.is_none() && it.stored.held_back.is_none();
    crate::order::sort_by_key(&mut jar, |it| (!is_due(it), std::cmp::Reverse(if is_due(it) { it.path.len() } else { 0 })));
    jar.into_iter().map(|it| it.stored).collect()
}

/// A cookie with what the browser remembers of it.
struct Kept {
    stored: Stored,
    domain: String,
    host_only: bool,
    path: String,
    secure: bool,
}

/// Name, domain, path and whether it is for the host only: what tells cookies apart.
type Key = (String, String, String, bool);

#[derive(Default)]
struct Jar {
    kept: Vec<Kept>,
    places: BTreeMap<Key, usize>,
}

impl Jar {
    fn store(&mut self, from: &str, cookie: &SetCookie, now: Timestamp) {
        let url = read_url(from);
        let mut kept = Kept::new(from, &url, cookie);
        kept.stored.refused = kept.refusal(&url);
        let key = (cookie.name.as_str().to_owned(), kept.domain.clone(), kept.path.clone(), kept.host_only);
        let place = self.places.get(&key).copied();
        let Some(old) = place.and_then(|it| self.kept.get_mut(it)) else {
            if has_expired(cookie, now) {
                kept.stored.held_back = Some("it has expired");
            }
            self.places.insert(key, self.kept.len());
            self.kept.push(kept);
            return;
        };
        let was_stored = old.stored.refused.is_none();
        if was_stored && kept.stored.refused.is_some() {
            return;
        }
        if was_stored && old.secure && !kept.secure && !is_secure(&url) {
            return;
        }
        if has_expired(cookie, now) {
            kept.stored.held_back = Some(if was_stored { "the server removed it" } else { "it has expired" });
        }
        // In the old one's place, which keeps the time of creation (RFC 6265bis, 5.7).
        *old = kept;
    }
}

impl Kept {
    fn new(from: &str, url: &Url, cookie: &SetCookie) -> Self {
        let host = url.host.unwrap_or_default().to_ascii_lowercase();
        let domain = cookie.attribute("Domain").map(|(_, it)| it.as_str()).unwrap_or_default();
        let domain = domain.strip_prefix('.').unwrap_or(domain).to_ascii_lowercase();
        // A public suffix is as good as no Domain to the host that it is.
        let host_only = domain.is_empty() || (domain == host && suffix::is_public(&domain));
        let path = cookie.attribute("Path").map(|(_, it)| it.as_str()).filter(|it| it.starts_with('/'));
        Self {
            stored: Stored { cookie: cookie.clone(), set_by: from.to_owned(), refused: None, held_back: None },
            domain: if host_only { host } else { domain },
            host_only,
            path: path.unwrap_or_else(|| default_path(url.path)).to_owned(),
            secure: cookie.attribute("Secure").is_some(),
        }
    }

    /// Why a browser does not store it.
    fn refusal(&self, url: &Url) -> Option<&'static str> {
        let cookie = &self.stored.cookie;
        let host = url.host.unwrap_or_default().to_ascii_lowercase();
        let name = cookie.name.as_str();
        let starts = |prefix: &str| name.get(..prefix.len()).is_some_and(|it| it.eq_ignore_ascii_case(prefix));
        let explicit_root = self.path == "/" && cookie.attribute("Path").is_some_and(|(_, it)| it.as_str() == "/");
        let same_site_none = cookie.attribute("SameSite").is_some_and(|(_, it)| it.as_str().eq_ignore_ascii_case("None"));
        let checks = [
            (name.is_empty(), "it has no name"),
            (name.len().saturating_add(cookie.value.len()) > 4096, "name and value are longer than 4096 bytes"),
            (!self.host_only && suffix::is_public(&self.domain), "its Domain is shared by strangers (a public suffix)"),
            (!self.host_only && !covers(&self.domain, &host), "its Domain does not cover the host that set it"),
            (self.secure && !is_secure(url), "it is Secure and was not set over https"),
            (starts("__Secure-") && !self.secure, "__Secure- asks for Secure"),
            (starts("__Host-") && !(self.secure && self.host_only && explicit_root), "__Host- asks for Secure, Path=/ and no Domain"),
            (same_site_none && !self.secure, "SameSite=None asks for Secure"),
            (cookie.attribute("Partitioned").is_some() && !self.secure, "Partitioned asks for Secure"),
        ];
        checks.into_iter().find_map(|(fails, why)| fails.then_some(why))
    }

    /// Why a browser does not send it with a request.
    fn held_back(&self, url: &Url, cross_site: bool) -> Option<&'static str> {
        let host = url.host.unwrap_or_default().to_ascii_lowercase();
        let same_site = self.stored.cookie.attribute("SameSite").map(|(_, it)| it.as_str().to_ascii_lowercase()).unwrap_or_default();
        let checks = [
            (self.host_only && host != self.domain, "it has no Domain and belongs to another host"),
            (!self.host_only && !covers(&self.domain, &host), "its Domain does not cover this host"),
            (!path_covers(&self.path, url.path), "its Path does not cover this path"),
            (self.secure && !is_secure(url), "it is Secure and the request is not https"),
            (cross_site && same_site == "strict", "SameSite=Strict keeps it from requests of other sites"),
            (cross_site && same_site == "lax", "SameSite=Lax keeps it from requests of other sites"),
            (cross_site && same_site != "none", "without SameSite=None it is not sent from other sites"),
        ];
        checks.into_iter().find_map(|(fails, why)| fails.then_some(why))
    }
}

// Max-Age goes before Expires; what cannot be read is as if it were not there.
fn has_expired(cookie: &SetCookie, now: Timestamp) -> bool {
    if let Some(age) = values(cookie, "Max-Age").find_map(max_age) {
        return age <= 0;
    }
    values(cookie, "Expires").find_map(date::read).is_some_and(|it| it <= now)
}

/// The values of an attribute, the last one first.
fn values<'c>(cookie: &'c SetCookie, name: &'static str) -> impl Iterator<Item = &'c str> {
    cookie.attributes.iter().rev().filter(move |(it, _)| it.as_str().eq_ignore_ascii_case(name)).map(|(_, it)| it.as_str())
}

// Browsers take the loopback for trustworthy, encrypted or not.
fn is_secure(url: &Url) -> bool {
    let is_loopback = url.host.is_some_and(|it| it.eq_ignore_ascii_case("localhost") || it.starts_with("127.") || it == "::1" || it.ends_with(".localhost"));
    is_loopback || url.scheme.is_some_and(|it| it.eq_ignore_ascii_case("https") || it.eq_ignore_ascii_case("wss"))
}

/// Whether a domain covers a host (RFC 6265bis, 5.1.3); both in lower case.
pub(super) fn covers(domain: &str, host: &str) -> bool {
    let is_address = host.contains(':') || host.bytes().all(|it| it.is_ascii_digit() || it == b'.');
    host == domain || (!is_address && host.strip_suffix(domain).is_some_and(|it| it.ends_with('.')))
}

/// The path of a cookie without one (RFC 6265bis, 5.1.4).
pub(super) fn default_path(path: &str) -> &str {
    match path.rfind('/') {
        Some(last) if last > 0 && path.starts_with('/') => path.get(..last).unwrap_or("/"),
        _ => "/",
    }
}

/// Whether a cookie's path covers a request's (RFC 6265bis, 5.1.4).
pub(super) fn path_covers(cookie: &str, request: &str) -> bool {
    let request = if request.is_empty() { "/" } else { request };
    request.strip_prefix(cookie).is_some_and(|rest| rest.is_empty() || cookie.ends_with('/') || rest.starts_with('/'))
}
