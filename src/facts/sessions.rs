//! Which cookies name a login session, and which `Set-Cookie` takes one away.

use super::Facts;
use crate::http::cookie::SetCookie;
use crate::text::{Seek, Text};
use crate::time::{Timestamp, read_time};

/// Parts of cookie names that sessions have, in lower case.
const SESSION: &[&str] =
    &["sess", "sid", "auth", "login", "identity", "aspnetcore.cookies", "jwt", "token", "sso", "remember", "account", "user"];

/// Parts of cookie names that have nothing to do with a login, although a part above may occur in them.
const NO_SESSION: &[&str] = &["csrf", "xsrf", "_ga", "consent", "awsalb", "antiforgery", "affinity", "userprefs", "inside", "lang"];

/// Whether a cookie of that name is likely to name a login session.
pub(crate) fn names_a_session(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    !NO_SESSION.iter().any(|it| name.holds(it)) && SESSION.iter().any(|it| name.holds(it))
}

/// Whether a `Set-Cookie` takes the cookie away: it has ended already, or is empty without saying when it ends.
pub(crate) fn is_removal(cookie: &SetCookie, at: Timestamp) -> bool {
    if let Some((_, age)) = cookie.attribute("Max-Age") {
        return age.as_str().trim().parse::<i64>().is_ok_and(|it| it <= 0);
    }
    let ended = cookie.attribute("Expires").and_then(|(_, it)| read_time(it.as_str())).is_some_and(|it| it <= at);
    let value = cookie.value.as_str();
    ended || matches!(value, "" | "\"\"" | "deleted" | "EXPIRED")
}

impl Facts<'_> {
    /// The cookie of the failing request that is likely to name a login session.
    pub fn session_cookie(&self) -> Option<&(Text, Text)> {
        self.known.cookies.iter().find(|(name, value)| names_a_session(name.as_str()) && !value.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::names_a_session;

    #[test]
    fn a_visit_counter_is_no_session() {
        for name in ["JSESSIONID", "connect.sid", "laravel_session", ".AspNetCore.Cookies", "PHPSESSID", "PVEAuthCookie", "sid"] {
            assert!(names_a_session(name), "{name}");
        }
        for name in ["_ga", "csrftoken", "XSRF-TOKEN", "AWSALB", "lang", "theme", "cookie_consent"] {
            assert!(!names_a_session(name), "{name}");
        }
    }
}
