//! URLs as they occur in pastes: taken apart leniently (RFC 3986), never rejected.

use crate::text::Seek;


/// The parts of a URL or request target; each borrows from it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Url<'u> {
    /// `https`, without the colon.
    pub scheme: Option<&'u str>,
    /// `user:password`, without the at sign.
    pub userinfo: Option<&'u str>,
    /// The host, without brackets around an IPv6 address.
    pub host: Option<&'u str>,
    /// The port as written.
    pub port: Option<&'u str>,
    /// The path, starting with a slash, or empty.
    pub path: &'u str,
    /// The query, without the question mark.
    pub query: Option<&'u str>,
    /// The fragment, without the hash.
    pub fragment: Option<&'u str>,
}

/// Takes a URL or request target apart.
pub fn read_url(text: &str) -> Url<'_> {
    let (rest, fragment) = text.split_once('#').map_or((text, None), |(rest, it)| (rest, Some(it)));
    let (rest, query) = rest.split_once('?').map_or((rest, None), |(rest, it)| (rest, Some(it)));
    let (scheme, rest) = match rest.cut("://") {
        Some((scheme, rest)) if scheme.bytes().all(|it| it.is_ascii_alphanumeric() || b"+-.".contains(&it)) => (Some(scheme), rest),
        _ => (None, rest),
    };
    if scheme.is_none() {
        return Url { path: rest, query, fragment, ..Url::default() };
    }
    let path_at = rest.find('/').unwrap_or(rest.len());
    let (authority, path) = rest.split_at_checked(path_at).unwrap_or((rest, ""));
    let (userinfo, host_port) = authority.rsplit_once('@').map_or((None, authority), |(user, it)| (Some(user), it));
    let (host, port) = read_host(host_port);
    Url { scheme, userinfo, host: Some(host), port, path, query, fragment }
}

/// The host, without brackets, and the port of `host:port`.
pub fn read_host(text: &str) -> (&str, Option<&str>) {
    if let Some((host, rest)) = text.strip_prefix('[').and_then(|it| it.split_once(']')) {
        return (host, rest.strip_prefix(':').filter(|it| !it.is_empty()));
    }
    match text.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|it| it.is_ascii_digit()) => (host, Some(port).filter(|it| !it.is_empty())),
        _ => (text, None),
    }
}

/// The names and values of a query, as written (not percent-decoded).
pub fn query_pairs(query: &str) -> impl Iterator<Item = (&str, &str)> {
    query.split('&').filter(|it| !it.is_empty()).map(|it| it.split_once('=').unwrap_or((it, "")))
}

impl<'u> Url<'u> {
    /// The port, or the scheme's own one (80, 443).
    pub fn port_or_default(&self) -> Option<&'u str> {
        self.port.or(match self.scheme {
            Some(it) if it.eq_ignore_ascii_case("https") => Some("443"),
            Some(it) if it.eq_ignore_ascii_case("http") => Some("80"),
            _ => None,
        })
    }

    /// Whether the host is a loopback or private name or address, or has no dot.
    pub fn is_local(&self) -> bool {
        let Some(host) = self.host else { return false };
        host.eq_ignore_ascii_case("localhost") || host.starts_with("127.") || host == "::1" || host.ends_with(".local") || !host.contains('.')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_comes_apart() {
        let url = read_url("https://jane:pw@[::1]:8443/a/b?x=1&y#z");
        assert_eq!((url.scheme, url.userinfo, url.host, url.port), (Some("https"), Some("jane:pw"), Some("::1"), Some("8443")));
        assert_eq!((url.path, url.query, url.fragment), ("/a/b", Some("x=1&y"), Some("z")));
        assert_eq!(query_pairs("x=1&y").collect::<Vec<_>>(), [("x", "1"), ("y", "")]);
        assert_eq!(read_url("/only/path?x").host, None);
        assert_eq!(read_url("http://a.example").port_or_default(), Some("80"));
    }
}
