//! Which addresses are sign-in pages, and which requests sign somebody in.

use crate::http::exchange::{Exchange, Request};
use crate::http::uri::{query_pairs, read_url};
use crate::text::Seek;

/// Path segments of sign-in pages, in lower case, without signs between the words and without a file's extension.
const SEGMENTS: &[&str] = &[
    "login",
    "signin",
    "logon",
    "authorize",
    "authenticate",
    "saml",
    "saml2",
    "sso",
    "adfs",
    "cas",
    "userlogin",
    "sessionsnew",
    "jsecuritycheck",
    "jspringsecuritycheck",
    "openidconnect",
    "loginpage",
    "wplogin",
    "dologin",
    "loginform",
];

/// What the names of query parameters begin with, or are, that name the way back after a sign-in, in lower case.
const WAY_BACK: &[&str] =
    &["next", "return", "redirect", "continue", "dest", "goto", "target", "os_dest", "from_url", "samlrequest", "back", "_orig", "dst"];

/// Shorter ones, which must be the whole name.
const SHORT_WAY_BACK: &[&str] = &["rd", "ru", "from", "ref", "service", "url", "orig"];

/// How much an address looks like a sign-in page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum SignIn {
    /// Its path or host is that of a sign-in.
    Path,
    /// It names the way back, too, or is an authorization endpoint with a client's id.
    PathAndWayBack,
}

/// Whether an address is that of a sign-in page, or of an identity provider's.
pub(crate) fn sign_in(address: &str) -> Option<SignIn> {
    let url = read_url(address);
    let pairs: Vec<(String, &str)> =
        url.query.into_iter().flat_map(query_pairs).map(|(name, value)| (name.to_ascii_lowercase(), value)).collect();
    let has = |name: &str| pairs.iter().any(|(it, _)| it == name);
    if has("code") && has("state") {
        // The way back from a sign-in that succeeded.
        return None;
    }
    let plain = |it: &str| -> String {
        it.split('.').next().unwrap_or_default().chars().filter(|it| it.is_ascii_alphanumeric()).map(|it| it.to_ascii_lowercase()).collect()
    };
    let fragment = url.fragment.unwrap_or_default();
    let segments: Vec<String> = url.path.split('/').chain(fragment.split(['/', '?'])).map(plain).collect();
    let by_path = segments.iter().any(|it| SEGMENTS.contains(&it.as_str()))
        || url.host.is_some_and(|host| {
            host.split('.').next().is_some_and(|it| ["login", "signin", "accounts", "sso", "auth", "idp", "adfs"].contains(&it))
        });
    let authorizes = (has("response_type") && has("client_id")) || has("samlrequest");
    let back = pairs.iter().any(|(name, _)| SHORT_WAY_BACK.contains(&name.as_str()) || WAY_BACK.iter().any(|it| name.starts_with(it)));
    match (by_path, authorizes, back) {
        (_, true, _) | (true, _, true) => Some(SignIn::PathAndWayBack),
        (true, false, false) => Some(SignIn::Path),
        _ => None,
    }
}

/// Whether a request brings what a person types to sign in.
pub(crate) fn signs_in(request: &Request) -> bool {
    let posts = request.method.as_ref().is_some_and(|it| it.as_str().eq_ignore_ascii_case("POST"));
    let path = request.url.as_ref().is_some_and(|it| {
        let path = read_url(it.as_str()).path.to_ascii_lowercase();
        ["login", "signin", "sign_in", "sign-in", "logon", "session", "authenticate", "/auth", "security_check"]
            .iter()
            .any(|word| path.holds(word))
    });
    let password = request.body.as_ref().is_some_and(|it| {
        let body = it.as_str().to_ascii_lowercase();
        ["password", "passwd", "pwd", "pass="].iter().any(|word| body.holds(word))
    });
    posts && (path || password)
}

/// Whether an exchange signed somebody in: it brought a password and was not refused.
pub(crate) fn signed_in(exchange: &Exchange) -> bool {
    exchange.request.as_ref().is_some_and(signs_in) && exchange.status().is_some_and(|it| it < 400)
}

#[cfg(test)]
mod tests {
    use super::{SignIn, sign_in};

    #[test]
    fn a_sign_in_page_is_told_from_pages_about_logins() {
        for (address, expected) in [
            ("/accounts/login/?next=/api/", Some(SignIn::PathAndWayBack)),
            ("/users/sign_in", Some(SignIn::Path)),
            ("https://login.example.com/oauth2/authorize?client_id=a&response_type=code", Some(SignIn::PathAndWayBack)),
            ("https://shop.example/callback?code=1&state=2", None),
            ("/api/login-history/", None),
            ("https://wiki.example.com/login.action?os_destination=%2Fapi", Some(SignIn::PathAndWayBack)),
            ("/Account/Login?ReturnUrl=%2Fapi", Some(SignIn::PathAndWayBack)),
            ("/site/check_mk/login.py?_origtarget=index.py", Some(SignIn::PathAndWayBack)),
        ] {
            assert_eq!(sign_in(address), expected, "{address}");
        }
    }
}
