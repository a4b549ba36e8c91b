//! Which exchange failed.
//!
//! The rule: the last authentication failure that nothing after it cures or answers. In order:
//! 1. the last 401, 403 or 407 to which no later exchange with the same method and URL got an answer: a later one means that it was a challenge
//!    (Digest, NTLM, Negotiate, a registry's token dance) or a first try that a refresh cured;
//! 2. the last other status of 400 or above, under the same condition;
//! 3. the last redirect to a login;
//! 4. the last request that got no answer;
//! 5. the last exchange whose content speaks of an error, whatever its status;
//! 6. the last 401, 403 or 407 after all (a failing and a working try side by side), then any other status of 400 or above;
//! 7. the last exchange. There is none where no exchange took place.

use crate::http::exchange::{Exchange, Fields};
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
        .or_else(|| exchanges.len().checked_sub(1))
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

/// Whether the response sends the client to a login page.
pub(crate) fn leads_to_login(exchange: &Exchange) -> bool {
    const WORDS: [&str; 12] =
        ["login", "signin", "sign-in", "sign_in", "logon", "/auth", "sso", "saml", "oauth", "authorize", "adfs", "/cas"];
    if exchange.status().is_none() && moved_to_login(exchange, &WORDS) {
        return true;
    }
    let Some(response) = exchange.response.as_ref().filter(|it| it.status.is_some_and(|it| (300..400).contains(&it.value))) else {
        return false;
    };
    let place = response.field("Location").map(|it| it.value.as_str().to_ascii_lowercase());
    // A redirect of which only the status is known may lead anywhere; one that shows its fields says where.
    place.map_or(!response.fields_shown, |it| WORDS.iter().any(|word| it.contains(word)))
}

// The page that servers send along with a redirect, where the paste has nothing else of the answer.
fn moved_to_login(exchange: &Exchange, words: &[&str]) -> bool {
    let Some(body) = exchange.response.as_ref().and_then(|it| it.body.as_ref()) else { return false };
    let head: String = body.as_str().chars().take(600).collect::<String>().to_ascii_lowercase();
    let target = head.split_once("object moved to <a href=").or_else(|| head.split_once("moved <a href="));
    target.is_some_and(|(_, target)| words.iter().any(|it| target.contains(it)))
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
    WORDS.iter().any(|word| head.contains(word))
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
    fn a_login_redirect_is_the_failure_where_no_status_says_so() {
        assert_eq!(
            failing("GET /x HTTP/1.1\n\nHTTP/1.1 302 Found\nLocation: /login\n\nGET /login HTTP/1.1\n\nHTTP/1.1 200 OK\n\n"),
            Some(0)
        );
        assert_eq!(failing(""), None);
    }
}
