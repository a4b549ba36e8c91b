//! The page's panels, rendered natively: what a person reads after a paste, what stays hidden, and that a paste is never markup.

use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use why401::Timestamp;
use why401::web::{Answer, Fixes, Hero, Inside, Library, Panel, Questions, Seal, SealPanel, Verdict};
use yew::prelude::*;

const SECRET: &str = "8fJ2kLmN0pQrS7tUvWxY3zAbCdEfGhIjKlMnOpQrStUvWx";
const REFUSED: &str = "GET /me HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer 8fJ2kLmN0pQrS7tUvWxY3zAbCdEfGhIjKlMnOpQrStUvWx\n\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"The token expired\"\n";
const HOSTILE: &str = "GET /<img src=x onerror=alert(1)> HTTP/1.1\nHost: api.example.com\nX-Api-Key: <script>alert(2)</script>\n\nHTTP/1.1 401 Unauthorized\nServer: <b>nginx</b>\nWWW-Authenticate: Bearer realm=\"<svg onload=alert(3)>\", error=\"invalid_token\"\n\n{\"message\":\"<iframe srcdoc='x'>\"}\n";

#[derive(Properties, PartialEq)]
struct Props {
    paste: AttrValue,
}

/// All panels about one paste, one under the other.
#[component]
fn Page(props: &Props) -> Html {
    let answer = Rc::new(Answer::of(Rc::from(props.paste.as_str()), Timestamp(1_795_413_789), None, 1));
    let panel = Panel { answer: Rc::clone(&answer), act: Callback::noop() };
    let servers: String = why401::fix::server::FILES.iter().map(|(name, text)| format!("\u{c}server {name}\n{text}")).collect();
    let library = Rc::new(Library::read(&format!("faq token-expired\nHow long does a token last?\nAs long as its `exp` says.\n{servers}")));
    html! {
        <>
            <Hero small={answer.first().is_some()} />
            <Verdict panel={panel.clone()} share={None} />
            <Fixes answer={Rc::clone(&answer)} library={Some(Rc::clone(&library))} act={Callback::noop()} />
            <Inside ..panel />
            <Questions answer={answer} library={Some(library)} />
            <SealPanel seal={Seal { closed: true, ..Seal::default() }} pasted=true build="abc123" act={Callback::noop()} />
        </>
    }
}

/// What the browser would be given, without Yew's own comments.
fn rendered(paste: &'static str) -> String {
    let renderer = yew::LocalServerRenderer::<Page>::with_props(Props { paste: AttrValue::Static(paste) }).hydratable(false);
    let mut page = pin!(renderer.render());
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(html) = page.as_mut().poll(&mut context) {
            return html;
        }
    }
}

/// The text between the tags, in order.
fn words(html: &str) -> String {
    let mut text = String::new();
    for piece in html.split('<') {
        text.push_str(piece.split_once('>').map_or(piece, |(_, after)| after));
    }
    text.replace("&quot;", "\"").replace("&#x27;", "'").replace("&gt;", ">").replace("&lt;", "<").replace("&amp;", "&")
}

#[test]
fn the_verdict_says_cause_certainty_and_evidence() {
    let html = rendered(REFUSED);
    let text = words(&html);
    for wanted in ["Certain", "token-expired", "The token expired", "In your client"] {
        assert!(text.contains(wanted), "{wanted:?} is not in: {text}");
    }
    assert!(html.contains("<h2 id=\"verdict\">"), "{html}");
    assert!(html.contains("href=\"#e1\""), "no words of the sentence lead to the evidence: {html}");
}

#[test]
fn the_question_that_fits_is_asked() {
    assert!(words(&rendered(REFUSED)).contains("How long does a token last?"));
}

#[test]
fn the_server_that_answered_is_shown_what_to_write_and_the_others_are_folded() {
    let html = rendered("OPTIONS /v1/me HTTP/1.1\nHost: api.example.com\nOrigin: https://app.example.com\nAccess-Control-Request-Method: GET\n\nHTTP/1.1 401 Unauthorized\nServer: Caddy\n\n");
    let text = words(&html);
    for wanted in ["In Caddy Answer preflights", "20 other servers", "this line must print"] {
        assert!(text.contains(wanted), "{wanted:?} is not in: {text}");
    }
    let own = html.find("@preflight {").expect("Caddy's recipe is shown");
    assert!(!html[..own].contains("proxy_set_header"), "another server's recipe stands before it: {html}");
}

#[test]
fn a_secret_is_on_no_panel() {
    let html = rendered(REFUSED);
    assert!(!html.contains(SECRET), "{html}");
    assert!(!html.contains(&SECRET[6..30]), "{html}");
}

#[test]
fn a_paste_is_text_and_never_markup() {
    let html = rendered(HOSTILE);
    for markup in ["<script", "<img", "<iframe", "<b>nginx", "<svg onload", "onerror=alert(1)>"] {
        assert!(!html.contains(markup), "{markup} came through: {html}");
    }
    assert!(html.contains("&lt;svg onload"), "the realm is shown nowhere: {html}");
}

#[test]
fn nothing_to_diagnose_says_so() {
    let text = words(&rendered("lorem ipsum dolor sit amet"));
    assert!(!text.contains("Certain"), "{text}");
    assert!(!text.trim().is_empty());
}

#[test]
fn the_seal_says_that_it_is_closed() {
    assert!(words(&rendered(REFUSED)).contains("abc123"));
}
