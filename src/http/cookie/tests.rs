use super::*;
use crate::time::Timestamp;

const NOW: Timestamp = Timestamp(1_795_413_789);

/// What a browser says on `url` after these answers: `name=value` where it owes it, `name: why` where it does not.
fn said(set: &[(&str, &str)], url: &str, cross_site: bool) -> Vec<String> {
    let read = |it: &str| read_set_cookie(&Text::verbatim(it, 0)).unwrap();
    let set: Vec<_> = set.iter().map(|(from, cookie)| ((*from).to_owned(), read(cookie))).collect();
    let line = |it: &Stored| match it.refused.or(it.held_back) {
        Some(why) => format!("{}: {why}", it.cookie.name.as_str()),
        None => format!("{}={}", it.cookie.name.as_str(), it.cookie.value.as_str()),
    };
    owed(&set, url, cross_site, NOW).iter().map(line).collect()
}

fn one(from: &str, cookie: &str, url: &str) -> String {
    said(&[(from, cookie)], url, false).join("|")
}

#[test]
fn a_cookie_is_taken_apart_with_its_places() {
    let cookie = read_set_cookie(&Text::verbatim("sid = a=b ; Path=/; HttpOnly", 50)).unwrap();
    assert_eq!((cookie.name.as_str(), cookie.value.as_str()), ("sid", "a=b"));
    assert_eq!(cookie.value.span(), Span::new(56, 59));
    assert_eq!(cookie.attribute("httponly").map(|(_, it)| it.span()), Some(Span::new(78, 78)));
    assert_eq!(read_set_cookie(&Text::verbatim("=", 0)), None);
    assert_eq!(read_set_cookie(&Text::verbatim("a=b\u{1}", 0)), None);
    assert_eq!(read_set_cookie(&Text::verbatim("a=b; Expires=soon", 0)).unwrap().violations.len(), 1);
    let pairs = read_cookies(&Text::verbatim("a=1; b=; c", 0));
    assert_eq!(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect::<Vec<_>>(), [("a", "1"), ("b", ""), ("", "c")]);
}

#[test]
fn a_cookie_goes_back_where_it_belongs() {
    let app = "https://app.example.org/account/login";
    assert_eq!(one(app, "s=1", "https://app.example.org/account/me"), "s=1");
    assert_eq!(one(app, "s=1", "https://app.example.org/orders"), "s: its Path does not cover this path");
    assert_eq!(one(app, "s=1; Path=/", "https://api.example.org/"), "s: it has no Domain and belongs to another host");
    assert_eq!(one(app, "s=1; Path=/; Domain=example.org", "https://api.example.org/"), "s=1");
    assert_eq!(one(app, "s=1; Path=/; Domain=api.example.org", "https://api.example.org/"), "s: its Domain does not cover the host that set it");
    assert_eq!(one(app, "s=1; Path=/; Domain=org", "https://app.example.org/"), "s: its Domain is shared by strangers (a public suffix)");
    assert_eq!(one(app, "s=1; Path=/; Secure", "http://app.example.org/"), "s: it is Secure and the request is not https");
    assert_eq!(one("http://localhost:3000/", "s=1; Secure", "http://localhost:3000/a"), "s=1");
    assert_eq!(one(app, "s=1; Path=/; Max-Age=0", "https://app.example.org/"), "s: it has expired");
    assert_eq!(one(app, "s=1; Path=/; Expires=Thu, 01-Jan-70 00:00:10 GMT", "https://app.example.org/"), "s: it has expired");
    assert_eq!(one(app, "s=1; Path=/; Expires=Thu, 01-Jan-70 00:00:10 GMT; Max-Age=9", "https://app.example.org/"), "s=1");
    assert_eq!(one(app, "__Host-s=1; Secure", "https://app.example.org/account"), "__Host-s: __Host- asks for Secure, Path=/ and no Domain");
    assert_eq!(one(app, "s=1; SameSite=None", "https://app.example.org/account"), "s: SameSite=None asks for Secure");
}

#[test]
fn other_sites_get_only_what_says_none() {
    let set = [("https://a.example/", "l=1"), ("https://a.example/", "n=2; SameSite=None; Secure"), ("https://a.example/", "s=3; SameSite=Strict")];
    let expected = ["n=2", "l: without SameSite=None it is not sent from other sites", "s: SameSite=Strict keeps it from requests of other sites"];
    assert_eq!(said(&set, "https://a.example/", true), expected);
}

#[test]
fn later_answers_replace_and_remove() {
    let set = [("https://a.example/", "a=1"), ("https://a.example/", "b=2; Path=/x"), ("https://a.example/", "a=3"), ("https://a.example/", "c=4"), ("https://a.example/", "c=; Max-Age=0")];
    assert_eq!(said(&set, "https://a.example/x/y", false), ["b=2", "a=3", "c: the server removed it"]);
}

#[test]
fn dates_are_read_by_their_parts() {
    for text in ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "08:49:37 6 november 1994", "Nov 06 94 08:49:37"] {
        assert_eq!(date::read(text), Some(Timestamp(784_111_777)), "{text}");
    }
    for text in ["", "Session", "06 Nov 1994", "06 Nov 1500 08:49:37", "31 Feb 1994 08:49:37"] {
        assert_eq!(date::read(text), None, "{text}");
    }
}
