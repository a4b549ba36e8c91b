//! The command line program: what goes in, what comes out, and the exit status.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn why401(args: &[&str], paste: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_why401"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // A program that does not read its input closes the pipe.
    let _ = child.stdin.take().expect("it has a standard input").write_all(paste);
    child.wait_with_output().expect("it ends")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("it prints UTF-8")
}

const UNDEFINED: &[u8] = b"> GET / HTTP/1.1\n> Host: 127.0.0.1:8000\n> Authorization: Bearer undefined\n> \n< HTTP/1.1 401 Unauthorized\n< Content-Length: 0\n< \n";

#[test]
fn a_cause_is_named_with_its_place_and_the_status_is_0() {
    let output = why401(&[], UNDEFINED);
    let report = text(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{report}");
    assert!(report.contains("placeholder-credential"), "{report}");
    assert!(report.contains("Authorization: Bearer undefined"), "{report}");
    assert!(report.lines().any(|it| it.contains("^^^^^^^^^")), "{report}");
}

#[test]
fn nothing_to_diagnose_has_the_status_1() {
    for paste in [b"".as_slice(), b"\xff\xfe\x00\x01\x02", b"hello world"] {
        assert_eq!(why401(&[], paste).status.code(), Some(1), "{paste:?}");
    }
}

#[test]
fn wrong_usage_and_unreadable_files_have_the_status_2() {
    for args in [["--format=yaml"].as_slice(), &["--now", "yesterday"], &["--nope"], &["no-such-file.txt"], &["explain", "no-such-cause"]] {
        let output = why401(args, b"");
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(text(&output.stderr).starts_with("why401: "), "{args:?}");
    }
}

#[test]
fn every_cause_is_listed_and_explained() {
    let list = text(&why401(&["causes"], b"").stdout);
    assert_eq!(list.lines().count(), why401::Cause::all().count());
    for line in list.lines() {
        let id = line.split_whitespace().next().expect("a line starts with the id");
        let page = text(&why401(&["explain", id], b"").stdout);
        assert!(page.starts_with("# "), "{id}: {page}");
    }
}

#[test]
fn the_json_has_version_1_and_no_secret_unless_it_is_asked_for() {
    let paste = b"GET /v1 HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer 8f3Kq0ZpLx72mNvB5tRw\n\nHTTP/1.1 401 Unauthorized\n\n{\"message\":\"invalid token\"}\n";
    let hidden = text(&why401(&["--format", "json"], paste).stdout);
    let json: serde_json::Value = serde_json::from_str(&hidden).expect("it is JSON");
    assert_eq!(json["version"], 1);
    assert!(!hidden.contains("8f3Kq0ZpLx72mNvB5tRw"), "{hidden}");
    let shown = text(&why401(&["--format", "json", "--show-secrets"], paste).stdout);
    assert!(shown.contains("8f3Kq0ZpLx72mNvB5tRw"), "{shown}");
    for format in ["text", "markdown"] {
        let report = text(&why401(&["--format", format], paste).stdout);
        assert!(!report.contains("8f3Kq0ZpLx72mNvB5tRw"), "{report}");
    }
}

#[test]
fn redact_takes_the_secret_out_and_leaves_the_rest() {
    let output = text(&why401(&["redact"], b"Authorization: Bearer 8f3Kq0ZpLx72mNvB5tRw\nHost: api.example.com\n").stdout);
    assert_eq!(output, "Authorization: Bearer 0x0Xx0XxXy00xXxY0xXx\nHost: api.example.com\n");
}

#[test]
fn redact_takes_people_out_on_request() {
    let paste = b"Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJqYW5lIn0.AbC-123_dEfGhIjKlM\n";
    assert!(text(&why401(&["redact"], paste).stdout).contains(".eyJzdWIiOiJqYW5lIn0."));
    // {"sub":"xxxy"}
    assert!(text(&why401(&["redact", "--people"], paste).stdout).contains(".eyJzdWIiOiJ4eHh5In0."));
}

#[test]
fn no_control_character_of_the_paste_reaches_the_terminal() {
    let paste = b"GET /\x1b]0;owned\x07 HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer undefined\x1b[2J\n\nHTTP/1.1 401 \x1b[31mUnauthorized\n\n";
    for format in ["text", "markdown"] {
        let report = why401(&["--format", format], paste).stdout;
        assert!(!report.iter().any(|it| *it < b' ' && *it != b'\n'), "{}", text(&report));
    }
}

#[test]
fn another_exchange_of_the_paste_can_be_asked_for() {
    let first = "GET /a HTTP/1.1\nHost: api.example.com\nAuthorization: Digest username=\"jane\", realm=\"a\", nonce=\"n\", uri=\"/a\", response=\"00112233445566778899aabbccddeeff\"\n\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer\n\n";
    let second = "GET /b HTTP/1.1\nHost: api.example.com\n\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm=\"b\"\n\n";
    let paste = format!("{first}{second}");
    let cause = |args: &[&str]| {
        let report: serde_json::Value = serde_json::from_slice(&why401(args, paste.as_bytes()).stdout).expect("it prints JSON");
        (report["failing"].as_u64(), report["findings"][0]["cause"].as_str().map(str::to_owned))
    };
    assert_eq!(cause(&["--format", "json"]), (Some(1), Some("no-credentials".to_owned())));
    assert_eq!(cause(&["--format", "json", "--exchange", "1"]), (Some(0), Some("scheme-mismatch".to_owned())));
    for number in ["0", "3", "last"] {
        assert_eq!(why401(&["--exchange", number], paste.as_bytes()).status.code(), Some(2), "{number}");
    }
}

#[test]
fn a_scheme_that_is_said_twice_is_the_difference_that_explains() {
    let request = |value: &str, answer: &str| format!("GET /a HTTP/1.1\nHost: api.example.com\nAuthorization: {value}\n\nHTTP/1.1 {answer}\n\n");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let (works, fails) = (folder.join("twice-works.txt"), folder.join("twice-fails.txt"));
    std::fs::write(&works, request("Bearer 9f86d081884c7d65", "200 OK")).expect("it can be written");
    std::fs::write(&fails, request("Bearer Bearer 9f86d081884c7d65", "401 Unauthorized")).expect("it can be written");
    let output = why401(&["compare", &works.to_string_lossy(), &fails.to_string_lossy()], b"");
    let report = text(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{report}");
    assert!(report.contains("▲ Authorization says Bearer twice where it fails, and once where it works."), "{report}");
    assert!(!report.contains("884c7d"), "{report}");
}
