//! Which exchange failed.
//!
//! The rule: the last authentication failure that nothing after it cures or answers. In order:
//! 1. the last 401, 403 or 407 to which no later exchange with the same method and URL got an answer: a later one means that it was a challenge
//!    (Digest, NTLM, Negotiate, a registry's token dance) or a first try that a refresh cured;
//! 2. the last other status of 400 or above, under the same condition;
//! 3. the last redirect whose place is a login;
//! 4. the last request that got no answer;
//! 5. the last exchange whose content speaks of an error, whatever its status;
//! 6. the last 401, 403 or 407 after all (a failing and a working try side by side), then any other status of 400 or above;
//! 7. the last redirect that may lead to a login, as nothing says where it leads;
//! 8. the last exchange. There is none where no exchange took place.
//!
//! Where those before the chosen one failed alike and it shows nothing that the first of them does not, it only repeats that first one, which
//! is the failure.

use crate::http::exchange::{Exchange, Fields};
use crate::http::uri::read_url;
use crate::text::Seek;
use std::collections::HashSet;

/// The index of the exchange to diagnose.
pub(crate) fn failing(exchanges: &[Exchange]) -> Option<usize> {
    let open = unanswered(exchanges);
    let is_open = |at: usize| open.get(at).copied().unwrap_or(false);
    let last =
        |test: &dyn Fn(usize, &Exchange) -> bool| exchanges.iter().enumerate().rev().find(|(at, it)| test(*at, it)).map(|(at, _)| at);
    last(&|at, it| refuses(it) && is_open(at))
        .or_else(|| last(&|at, it| errs(it) && is_open(at)))
        .or_else(|| last(&|_, it| leads_to_login(it)))
        .or_else(|| last(&|_, it| it.request.is_some() && it.response.is_none()))
        .or_else(|| last(&|_, it| speaks_of_error(it)))
        .or_else(|| last(&|_, it| refuses(it)))
        .or_else(|| last(&|_, it| errs(it)))
        .or_else(|| last(&|_, it| may_lead_to_login(it)))
        .or_else(|| exchanges.len().checked_sub(1))
        .map(|at| first_alike(exchanges, at))
}

// The first of the failures alike that end with the chosen one: a client that tries again, a package manager that asks for one file after the other.
fn first_alike(exchanges: &[Exchange], chosen: usize) -> usize {
    let Some(last) = exchanges.get(chosen).filter(|it| errs(it)) else { return chosen };
    let before = exchanges.get(..chosen).unwrap_or_default();
    let run = before.iter().rev().take_while(|it| repeats(last, it)).count();
    chosen.saturating_sub(run)
}

// Whether an exchange shows nothing of itself but what an earlier one shows already.
fn repeats(later: &Exchange, earlier: &Exchange) -> bool {
    let sent = |it: &Exchange| it.request.as_ref().map_or(0, |it| it.fields.len());
    let got = |it: &Exchange| it.response.as_ref().map_or(0, |it| it.fields.len());
    let method = |it: &Exchange| it.request.as_ref().and_then(|it| it.method.as_ref()).map(|it| it.as_str().to_owned());
    let has_settings = |it: &Exchange| it.request.as_ref().is_some_and(|it| !it.settings.is_empty());
    let host = |it: &Exchange| it.request.as_ref().and_then(|it| it.url.as_ref()).and_then(|it| read_url(it.as_str()).host.map(str::to_ascii_lowercase));
    let said = |it: &Exchange| it.response.as_ref().and_then(|it| it.body.as_ref()).map(|it| it.as_str().trim().to_owned());
    // wget says that it answers a challenge, and shows nothing of how.
    let answered = earlier.sayings.iter().any(|it| it.as_str().holds("Authentication selected"));
    !answered
        && later.status() == earlier.status()
        && method(later) == method(earlier)
        && host(later) == host(earlier)
        && sent(later) == 0
        && got(later) <= got(earlier)
        && !has_settings(later)
        && (said(later).is_none() || said(later) == said(earlier))
}

// Which exchanges no later one with the same method and URL follows up.
fn unanswered(exchanges: &[Exchange]) -> Vec<bool> {
    let mut later = HashSet::new();
    let mut open: Vec<bool> = exchanges
        .iter()
        .rev()
        .map(|exchange| match key(exchange) {
            Some(key) if exchange.status().is_some_and(|it| it > 0) => later.insert(key),
            Some(key) => !later.contains(&key),
            None => true,
        })
        .collect();
    open.reverse();
    open
}

fn key(exchange: &Exchange) -> Option<(&str, &str)> {
    let request = exchange.request.as_ref()?;
    Some((request.method.as_ref().map_or("GET", |it| it.as_str()), request.url.as_ref()?.as_str()))
}

fn refuses(exchange: &Exchange) -> bool {
    exchange.status().is_some_and(|it| matches!(it, 401 | 403 | 407))
}

fn errs(exchange: &Exchange) -> bool {
    exchange.status().is_some_and(|it| it >= 400)
}

const LOGINS: [&str; 12] = ["login", "signin", "sign-in", "sign_in", "logon", "/auth", "sso", "saml", "oauth", "authorize", "adfs", "/cas"];

/// Whether the response sends the client to a login page.
pub(crate) fn leads_to_login(exchange: &Exchange) -> bool {
    if exchange.status().is_none() && moved_to_login(exchange, &LOGINS) {
        return true;
    }
    let Some(place) = exchange.response.as_ref().filter(|_| redirects(exchange)).and_then(|it| it.field("Location")) else { return false };
    let place = place.value.as_str().to_ascii_lowercase();
    LOGINS.iter().any(|word| place.holds(word))
}

// A redirect of which only the status is known may lead anywhere; one that shows its fields says where.
fn may_lead_to_login(exchange: &Exchange) -> bool {
    redirects(exchange) && exchange.response.as_ref().is_some_and(|it| !it.fields_shown)
}

fn redirects(exchange: &Exchange) -> bool {
    exchange.status().is_some_and(|it| matches!(it, 301 | 302 | 303 | 307 | 308))
}

// The page that servers send along with a redirect, where the paste has nothing else of the answer.
fn moved_to_login(exchange: &Exchange, words: &[&str]) -> bool {
    let Some(body) = exchange.response.as_ref().and_then(|it| it.body.as_ref()) else { return false };
    let head: String = body.as_str().chars().take(600).collect::<String>().to_ascii_lowercase();
    let target = head.cut("object moved to <a href=").or_else(|| head.cut("moved <a href="));
    target.is_some_and(|(_, target)| words.iter().any(|it| target.holds(it)))
}

fn speaks_of_error(exchange: &Exchange) -> bool {
    const WORDS: [&str; 12] = [
        "error",
        "unauthor",
        "denied",
        "invalid",
        "expired",
        "forbidden",
        "not logged in",
        "log in",
        "sign in",
        "login",
        "not allowed",
        "permission",
    ];
    let Some(body) = exchange.response.as_ref().and_then(|it| it.body.as_ref()) else { return false };
    let chars = body.as_str();
    let mut end = chars.len().min(8_192);
    while !chars.is_char_boundary(end) {
        end = end.saturating_sub(1);
    }
    let head = chars.get(..end).unwrap_or_default().to_ascii_lowercase();
    WORDS.iter().any(|word| head.holds(word))
}

#[cfg(test)]
mod tests {
    fn failing(paste: &str) -> Option<usize> {
        super::super::read(paste).failing
    }

    #[test]
    fn a_challenge_that_the_next_leg_answers_is_not_the_failure() {
        let paste = "GET /x HTTP/1.1\nHost: h\n\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Digest realm=\"r\"\n\nGET /x HTTP/1.1\nHost: h\nAuthorization: Digest \
                     username=\"u\"\n\nHTTP/1.1 500 Oops\n\n";
        assert_eq!(failing(paste), Some(1));
    }

    #[test]
    fn a_failure_that_nothing_cures_wins_over_what_follows() {
        assert_eq!(failing("GET /x HTTP/1.1\n\nHTTP/1.1 401 No\n\nGET /y HTTP/1.1\n\nHTTP/1.1 302 Found\nLocation: /login\n\n"), Some(0));
    }

    #[test]
    fn a_failure_that_only_repeats_is_told_by_the_first() {
        let line = |path: &str, status: u16| format!("10.0.0.1 - - [24/Mar/2026:23:06:03 +0000] \"GET {path} HTTP/1.1\" {status} 0 \"-\" \"-\"\n");
        assert_eq!(failing(&[line("/a", 200), line("/b", 401), line("/c", 401)].concat()), Some(1));
        // One that a later line cures is a challenge, and a redirect to an unknown place no login.
        assert_eq!(failing(&[line("/a", 307), line("/b", 401), line("/b", 200)].concat()), Some(1));
        assert_eq!(failing(&[line("/b", 401), line("/b", 304)].concat()), Some(0));
        // Credentials make it another try.
        let second = "GET /x HTTP/1.1\nHost: h\n\nHTTP/1.1 401 No\n\nGET /x HTTP/1.1\nHost: h\nAuthorization: Basic YTpi\n\nHTTP/1.1 401 No\n\n";
        assert_eq!(failing(second), Some(1));
    }

    #[test]
    fn a_login_redirect_is_the_failure_where_no_status_says_so() {
        assert_eq!(
            failing("GET /x HTTP/1.1\n\nHTTP/1.1 302 Found\nLocation: /login\n\nGET /login HTTP/1.1\n\nHTTP/1.1 200 OK\n\n"),
            Some(0)
        );
        assert_eq!(failing(""), None);
    }
}
