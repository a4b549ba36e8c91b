//! What to do about a cause: recipes for servers, the line that confirms the fix, the message to the API's owner.

use why401::fix::server::{FILES, Server};
use why401::redact::Secrets;
use why401::report::{markdown, owner, text};
use why401::{Cause, Diagnosis, Source, Timestamp};

const NOW: Timestamp = Timestamp(1_795_420_800);

fn diagnosis(paste: &str) -> Diagnosis {
    why401::diagnose(paste, NOW)
}

fn report(paste: &str) -> String {
    text::report(&diagnosis(paste), &Source::new(paste), text::Look::Plain, Secrets::Hidden)
}

const PREFLIGHT: &str = "OPTIONS /v1/me HTTP/1.1\nHost: api.example.com\nOrigin: https://app.example.com\nAccess-Control-Request-Method: GET\nAccess-Control-Request-Headers: authorization\n\nHTTP/1.1 401 Unauthorized\nServer: nginx/1.22.1\nWWW-Authenticate: Basic realm=\"api\"\n\n";
const NO_CHALLENGE: &str = "GET /v1/me HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer undefined\n\nHTTP/1.1 401 Unauthorized\nDate: Mon, 23 Nov 2026 08:00:00 GMT\nX-Request-Id: 7f3c21\nServer: nginx/1.22.1\nContent-Length: 0\n\n";

#[test]
fn the_server_that_answered_gets_its_recipe() {
    let report = report(PREFLIGHT);
    assert!(report.contains("In nginx: Answer preflights before credentials are asked for"), "{report}");
    assert!(report.contains("if ($request_method = OPTIONS) {"), "{report}");
    assert!(!report.contains("In Apache"), "{report}");
    let markdown = markdown::report(&diagnosis(PREFLIGHT), &Source::new(PREFLIGHT));
    assert!(markdown.contains("```nginx\n") && markdown.contains("### In nginx"), "{markdown}");
}

#[test]
fn every_server_of_the_list_has_recipes() {
    let labels: Vec<&str> = FILES.iter().map(|(_, text)| Server::read(text).label).collect();
    for wanted in [
        "nginx", "Apache", "Caddy", "Traefik", "HAProxy", "Express", "NestJS", "Spring", "ASP.NET Core", "Django", "FastAPI", "Flask", "Rails", "Laravel", "Go", "Axum", "Kong", "Envoy",
        "API Gateway", "IIS", "WordPress",
    ] {
        assert!(labels.iter().any(|it| it.contains(wanted)), "{wanted} is not in {labels:?}");
    }
}

#[test]
fn each_job_is_there_for_the_three_servers_that_it_is_tried_on() {
    for (name, text) in FILES.iter().filter(|(name, _)| ["nginx", "apache", "caddy"].contains(name)) {
        let jobs: Vec<&str> = Server::read(text).recipes.iter().map(|it| it.job).collect();
        for wanted in ["challenge", "pass", "preflight", "cookie", "api", "layer", "address", "token"] {
            assert!(jobs.contains(&wanted), "{name} has no {wanted}");
        }
    }
}

#[test]
fn what_a_server_is_called_is_what_diagnoses_call_it() {
    for (server, says) in [("nginx", "Server: nginx/1.22.1"), ("Apache", "Server: Apache/2.4.62 (Debian)"), ("Caddy", "Server: Caddy"), ("Express", "X-Powered-By: Express"), ("Envoy and Istio", "Server: istio-envoy")] {
        let answered = diagnosis(&format!("GET / HTTP/1.1\nHost: api.example.com\n\nHTTP/1.1 401 Unauthorized\n{says}\n\n")).answered();
        let found = FILES.iter().map(|(_, text)| Server::read(text)).find(|it| it.is_one_of(&answered));
        assert_eq!(found.map(|it| it.label), Some(server), "{says}: {answered:?}");
    }
}

#[test]
fn the_line_that_confirms_is_one_line_and_says_what_it_prints() {
    let report = report(NO_CHALLENGE);
    assert!(report.contains("To confirm it, this line must print `200`, and no longer `401`."), "{report}");
    let line = report.lines().find(|it| it.contains("%{http_code}")).expect("the line is there");
    assert_eq!(line.trim(), "curl -sS -o /dev/null -w '%{http_code}\\n' 'https://api.example.com/v1/me' -H 'Authorization: Bearer <your own credential>'");
    let preflight = self::report(PREFLIGHT);
    assert!(preflight.contains("-X OPTIONS 'https://api.example.com/v1/me' -H 'Origin: https://app.example.com'"), "{preflight}");
}

/// Serves one request: 200 if it holds all that is wanted, else 401.
fn serve_one(wanted: &'static [&'static str]) -> u16 {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a loopback port is free");
    let port = listener.local_addr().expect("it is bound").port();
    std::thread::spawn(move || {
        let Ok((mut stream, _)) = listener.accept() else { return };
        let _ = stream.set_read_timeout(Some(std::time::Duration::from_secs(5)));
        let mut got = Vec::new();
        let mut buffer = [0; 4096];
        while !wanted.iter().all(|it| String::from_utf8_lossy(&got).contains(it)) {
            match std::io::Read::read(&mut stream, &mut buffer) {
                Ok(count) if count > 0 => got.extend_from_slice(&buffer[..count]),
                _ => break,
            }
        }
        let is_right = wanted.iter().all(|it| String::from_utf8_lossy(&got).contains(it));
        let status = if is_right { "200 OK" } else { "401 Unauthorized" };
        let _ = std::io::Write::write_all(&mut stream, format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").as_bytes());
    });
    port
}

/// What the line that confirms a paste's fix prints, run by bash against a server that wants these words.
fn confirmed(paste: &str, wanted: &'static [&'static str]) -> String {
    let paste = paste.replace("PORT", &serve_one(wanted).to_string());
    let diagnosis = diagnosis(&paste);
    let (finding, exchange) = (&diagnosis.findings[0], &diagnosis.exchanges[diagnosis.failing.expect("one fails")]);
    let changes = why401::fix::changes(finding, exchange);
    let line = why401::fix::confirmation(finding, exchange, &changes, Secrets::Hidden).expect("it is confirmed").command;
    assert_eq!(line.lines().count(), 1, "{line}");
    let output = std::process::Command::new("bash").arg("-c").arg(&line).env("NO_PROXY", "*").output().expect("bash is there");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn the_line_that_confirms_prints_200_for_the_corrected_request_and_401_for_another() {
    const PASTE: &str = "POST /orders?a=b%20c HTTP/1.1\nHost: 127.0.0.1:PORT\nContent-Type: application/json\nAuthorization: Bearer undefined\n\n{\"a\": \"it's $5\",\n \"b\": 1}\n\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer\n\n";
    assert_eq!(confirmed(PASTE, &["POST /orders?a=b%20c ", "Authorization: Bearer <your own credential>", "\"it's $5\",\n \"b\": 1}"]), "200\n");
    assert_eq!(confirmed(PASTE, &["Authorization: Bearer undefined"]), "401\n");
}

#[test]
fn the_owner_is_told_the_clause_and_no_secret() {
    let paste = NO_CHALLENGE.replace("undefined", "mF9dB5f41JqM2xT8kLw0pR7s");
    let message = owner::message(&diagnosis(&paste)).expect("a 401 without a challenge is the server's fault");
    for wanted in ["Subject: GET https://api.example.com/v1/me answers 401", "RFC 9110, section 15.5.2", "X-Request-Id: 7f3c21", "at Mon, 23 Nov 2026 08:00:00 GMT", "What would mend it:"] {
        assert!(message.contains(wanted), "{wanted} is not in\n{message}");
    }
    assert!(!message.contains("mF9dB5f41JqM2xT8kLw0pR7s"), "{message}");
}

#[test]
fn no_method_becomes_a_command() {
    for method in ["GET;id", "$(id)", "GET&whoami", "`id`", "x|id"] {
        let paste = format!("curl -X '{method}' https://api.example.com/v1/me -H 'Authorization: Bearer undefined'\n\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer\n\n");
        let diagnosis = diagnosis(&paste);
        let (finding, exchange) = (&diagnosis.findings[0], &diagnosis.exchanges[diagnosis.failing.expect("one fails")]);
        let changes = why401::fix::changes(finding, exchange);
        let call = why401::fix::corrected(exchange, &changes, Secrets::Hidden).expect("there is a request to correct");
        for language in why401::fix::LANGUAGES {
            let written = (language.write)(&call);
            assert!(!written.contains(method), "{}: {written}", language.id);
        }
        let line = why401::fix::confirmation(finding, exchange, &changes, Secrets::Hidden).expect("it is confirmed").command;
        assert!(!line.contains(method), "{line}");
    }
}

#[test]
fn nobody_is_written_to_for_a_fault_of_the_client() {
    let paste = NO_CHALLENGE.replace("Content-Length: 0", "WWW-Authenticate: Bearer");
    assert_eq!(owner::message(&diagnosis(&paste)), None);
}

#[test]
fn a_cause_with_a_job_on_the_server_has_a_page_that_says_so() {
    for cause in Cause::all().filter(|it| why401::fix::server::jobs(*it).next().is_some()) {
        assert!(cause.page().fixes.iter().any(|it| it.side != "client"), "{} has recipes and no fix on the server's side", cause.id());
    }
}
