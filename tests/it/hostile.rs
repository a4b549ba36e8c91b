//! Hostile input: an answer for everything, and nothing of it obeyed.

use why401::redact::{Redaction, Secrets, redact};
use why401::report::text::Look;
use why401::{Cause, PAGES, Source, Span, Timestamp, diagnose};

const NOW: Timestamp = Timestamp(1_795_420_800);

/// Every report of a paste; that they come to an end is the test.
fn all_reports(paste: &str) -> Vec<String> {
    let diagnosis = diagnose(paste, NOW);
    let source = Source::new(paste);
    for finding in &diagnosis.findings {
        assert!(!finding.evidence.is_empty(), "{} has no evidence", finding.cause.id());
        for it in &finding.evidence {
            assert!(paste.get(it.span.start..it.span.end).is_some(), "{}: {:?} does not fall on characters of the paste", finding.cause.id(), it.span);
        }
    }
    vec![
        why401::report::text::report(&diagnosis, &source, Look::Plain, Secrets::Hidden),
        why401::report::markdown::report(&diagnosis, &source),
        why401::report::json::report(&diagnosis, &source, Secrets::Hidden),
        redact(paste),
    ]
}

#[test]
fn any_paste_has_an_answer() {
    let big = |unit: &str| unit.repeat(60_000 / unit.len());
    let head = "HTTP/1.1 401 Unauthorized\n";
    let pastes = [
        String::new(),
        "\0\u{1}\u{fffd}\u{202e}\u{feff}".repeat(1000),
        big("a"),
        big(","),
        big("\n"),
        big("\r"),
        big("\""),
        big("'"),
        big("{"),
        big("["),
        big("{\"a\":"),
        big("[\"\\\\"),
        big("<a>"),
        big("=> "),
        big("> "),
        big("* "),
        big("curl "),
        big("curl -H \""),
        big("401 "),
        big("https://"),
        big("-----BEGIN "),
        big("eyJ."),
        big("eyJhIjoxfQ.eyJhIjoxfQ.a "),
        big("HTTP/1.1 401\n"),
        big("GET / HTTP/1.1\n\n"),
        big("&quot;"),
        big("\\n"),
        big("^\"\\"),
        big("```\n"),
        format!("{head}WWW-Authenticate: {}", big("Basic ")),
        format!("{head}WWW-Authenticate: {}", big("a=\"\\\"")),
        format!("{head}{}", big("A: b\n")),
        format!("{head}Set-Cookie: {}", big("a=b;")),
        format!("GET / HTTP/1.1\nAuthorization: Digest {}", big("a=b,")),
        format!("GET / HTTP/1.1\nAuthorization: Bearer eyJ{}.{}.x\n\n{head}", "a".repeat(20_000), "b".repeat(20_000)),
        format!("{head}\n{}", big("{\"error\":{")),
        format!("{{\"log\":{{\"entries\":[{}", big("{\"request\":{},\"response\":{\"status\":401}},")),
    ];
    // The page's stack has a megabyte: nothing may go as deep as the paste does.
    let small_stack = std::thread::Builder::new().stack_size(1 << 20);
    let all = small_stack.spawn(move || pastes.iter().for_each(|it| _ = all_reports(it))).unwrap();
    assert!(all.join().is_ok(), "a report panicked");
}

#[test]
fn a_script_in_any_field_is_text() {
    let vectors = ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "javascript:alert(1)", "{{constructor.constructor('x')()}}", "\u{1b}[2J", "![x](https://evil.example/a)", "]( javascript:alert(1)"];
    for vector in vectors {
        let paste = format!(
            "GET /{vector} HTTP/1.1\nHost: {vector}\n{vector}: {vector}\nAuthorization: Bearer {vector}\n\nHTTP/1.1 401 {vector}\nWWW-Authenticate: Bearer realm=\"{vector}\", error_description=\"{vector}\"\n\n{vector}\n"
        );
        let reports = all_reports(&paste);
        let fenced = reports[1].split("```").step_by(2).collect::<String>();
        assert!(!fenced.contains("<script>") && !fenced.contains("<img"), "{fenced}");
        for report in &reports[..3] {
            assert!(!report.bytes().any(|it| it < b' ' && it != b'\n'), "{report:?}");
        }
    }
}

/// The pastes of every page's examples, without their marks: real-looking and of every kind.
fn examples() -> Vec<(&'static str, String)> {
    let mut found = Vec::new();
    for (cause, page) in Cause::all().zip(PAGES) {
        for block in page.split("\n```http,").skip(1) {
            let body = block.split_once('\n').map_or("", |(_, it)| it);
            found.push((cause.id(), body.split("\n```").next().unwrap_or_default().to_owned()));
        }
    }
    found
}

#[test]
fn a_cut_paste_has_an_answer() {
    for (_, paste) in examples() {
        let step = (paste.len() / 5).max(1);
        for end in (0..paste.len()).step_by(step) {
            if let Some(part) = paste.get(..end) {
                all_reports(part);
            }
        }
    }
}

#[test]
fn a_part_of_a_paste_is_redacted_as_the_whole_is() {
    let paste = "Authorization: Bearer 8f3Kq0ZpLx72mNvB5tRw and on";
    let redaction = Redaction::of(paste);
    assert_eq!(redaction.text(paste, Span::new(22, 30)), "0x0Xx0Xx");
    assert_eq!(redaction.text(paste, Span::new(15, 24)), "Bearer 0x");
}
