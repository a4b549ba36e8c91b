//! The recipes of content/servers for nginx, Apache and Caddy, each put into a real configuration: an exchange that failed without it is
//! repeated and fails no more.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};

use super::application::{Answer, Application, Asked, ask};
use super::{Running, free_port, wait_for, write};
use crate::run::{Done, Step, output, read, root};
use crate::site;

mod apache;
mod caddy;
mod nginx;

/// What a recipe is for: the exchange that fails without it, and the causes that why401 may name for it.
struct Job {
    id: &'static str,
    /// What the application behind answers.
    application: fn(&Asked) -> String,
    /// Sends what fails without the recipe, and says how.
    fails: fn(u16, &Kind) -> Done<Outcome>,
    /// The causes of which why401 has to name one, at first or beside it.
    causes: &'static [&'static str],
}

/// The exchange that was looked at, and what is wrong with it; nothing if nothing is.
struct Outcome {
    exchange: String,
    fault: Option<String>,
}

const BEARER: &str = "Authorization: Bearer mF9dB5f41JqM2xT8";
const BASIC: &str = "Authorization: Basic amFuZTpzZWNyZXQ=";
/// `jane:secret` as nginx and Apache keep it.
const PASSWORDS: &str = "jane:{SHA}5en6G6MezRroT3XKqkdPOmY/BfQ=\n";

const JOBS: [Job; 7] = [
    Job { id: "challenge", application: bare, fails: has_no_challenge, causes: &["challenge-missing"] },
    Job { id: "pass", application: wants_credentials, fails: is_refused, causes: &["credentials-stripped-by-proxy", "no-credentials"] },
    Job { id: "preflight", application: fine, fails: stops_the_preflight, causes: &["preflight-unauthenticated"] },
    Job { id: "cookie", application: session, fails: loses_the_cookie, causes: &["cookie-lost"] },
    Job { id: "api", application: fine, fails: redirects, causes: &["login-redirect"] },
    Job { id: "layer", application: knows_no_basic, fails: is_refused_inside, causes: &["auth-layers-collide", "scheme-mismatch"] },
    Job { id: "address", application: wants_its_address, fails: has_another_address, causes: &["dpop-proof-invalid"] },
];

/// A server whose recipes are tried.
struct Kind {
    /// The file in content/servers.
    id: &'static str,
    program: &'static str,
    /// Debian's package of it.
    package: &'static str,
    start: fn(&Setting) -> Done<Command>,
}

const KINDS: [Kind; 3] = [
    Kind { id: "nginx", program: "nginx", package: "nginx-light", start: nginx::start },
    Kind { id: "apache", program: "apache2", package: "apache2-bin", start: apache::start },
    Kind { id: "caddy", program: "caddy", package: "caddy", start: caddy::start },
];

/// What a server is started with.
struct Setting<'a> {
    job: &'static str,
    /// The recipe's code; empty for the configuration that fails.
    recipe: &'a str,
    folder: &'a Path,
    port: u16,
    application: u16,
    verifier: u16,
}

/// Tries the recipes of the three servers, all but the one for tokens, which needs an issuer.
pub(super) fn test(folder: &Path) -> Done {
    let program = site::debug_program()?;
    let mut faults = Vec::new();
    for kind in &KINDS {
        super::there(kind.program, kind.package)?;
        let what = format!("try the recipes for {} with the real server", kind.program);
        let tried = Step { what: &what, usual: "10 s", by_hand: "the recipes are in content/servers" }.wrap(|| try_all(kind, folder, &program))?;
        faults.extend(tried);
    }
    if faults.is_empty() { Ok(()) } else { Err(format!("{} recipes do not help:\n  {}", faults.len(), faults.join("\n  "))) }
}

fn try_all(kind: &Kind, folder: &Path, program: &Path) -> Done<Vec<String>> {
    let recipes = recipes(&read(&root().join(format!("content/servers/{}.md", kind.id)))?);
    let mut faults = Vec::new();
    for job in &JOBS {
        let Some(recipe) = recipes.get(job.id) else {
            faults.push(format!("{} has no recipe for {}", kind.id, job.id));
            continue;
        };
        match try_one(kind, job, recipe, folder, program) {
            Ok(words) => println!("    {:7} {:10} {words}", kind.id, job.id),
            Err(why) => faults.push(format!("{} {}: {why}", kind.id, job.id)),
        }
    }
    let untried = recipes.keys().filter(|it| it.as_str() != "token" && !JOBS.iter().any(|job| job.id == it.as_str()));
    faults.extend(untried.map(|it| format!("{} {it}: no job tries this recipe", kind.id)));
    Ok(faults)
}

/// The exchange without the recipe, and with it.
fn try_one(kind: &Kind, job: &Job, recipe: &str, folder: &Path, program: &Path) -> Done<String> {
    let before = run(kind, job, "", folder)?;
    let Some(fault) = before.fault else { return Err("without the recipe nothing fails".to_owned()) };
    // What Caddy's verifier was to give the application is no part of what the client sees.
    if (kind.id, job.id) != ("caddy", "pass") {
        named(job, &before.exchange, program)?;
    }
    match run(kind, job, recipe, folder)?.fault {
        None => Ok(format!("without it {fault}; with it all is well")),
        Some(fault) => Err(format!("with the recipe {fault}")),
    }
}

fn run(kind: &Kind, job: &Job, recipe: &str, folder: &Path) -> Done<Outcome> {
    let folder = folder.join(format!("{}-{}-{}", kind.id, job.id, if recipe.is_empty() { "without" } else { "with" }));
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let (application, verifier) = (Application::start(job.application)?, Application::start(verifier)?);
    let port = free_port()?;
    let setting = Setting { job: job.id, recipe, folder: &folder, port, application: application.port, verifier: verifier.port };
    let mut command = (kind.start)(&setting)?;
    let log = folder.join("log");
    let file = std::fs::File::create(&log).map_err(|error| format!("{}: {error}", log.display()))?;
    let errors = file.try_clone().map_err(|error| error.to_string())?;
    let child = command.stdin(Stdio::null()).stdout(file).stderr(errors).spawn().map_err(|error| format!("{}: {error}", kind.program))?;
    let mut running = Running(child);
    wait_for(port, &mut running.0).and_then(|()| (job.fails)(port, kind)).map_err(|why| format!("{why}\n{}", read(&log).unwrap_or_default()))
}

/// Holds the engine to it: it names one of the causes for the exchange that failed.
fn named(job: &Job, exchange: &str, program: &Path) -> Done {
    let paste = std::env::temp_dir().join(format!("why401-recipe-{}-{}.txt", std::process::id(), job.id));
    let paste = write(paste, exchange)?;
    let path = paste.display().to_string();
    let said = output(program, &["--format", "json", &path]).unwrap_or_default();
    let _ = std::fs::remove_file(&paste);
    let is_named = |cause: &&str| said.contains(&format!("\"cause\": \"{cause}\""));
    if job.causes.iter().any(|it| is_named(&it)) { Ok(()) } else { Err(format!("why401 names none of {:?} in\n{exchange}", job.causes)) }
}

/// The recipes of a page: their code by what they are for.
fn recipes(page: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut job = String::new();
    let mut code: Option<String> = None;
    for line in page.lines() {
        match &mut code {
            Some(text) if line == "```" => {
                found.insert(job.clone(), std::mem::take(text));
                code = None;
            }
            Some(text) => *text += &format!("{line}\n"),
            None if line.starts_with("```") => code = Some(String::new()),
            None => {
                if let Some(name) = line.strip_prefix("## ") {
                    job = name.to_owned();
                }
            }
        }
    }
    found
}

/// What stands in a recipe under `# in http:`, `# in server:` or `# in the location:`.
fn part(recipe: &str, place: &str) -> String {
    let mut inside = false;
    let mut out = String::new();
    for line in recipe.lines() {
        if let Some(rest) = line.strip_prefix("# in ") {
            inside = rest.trim_start_matches("the ").starts_with(place);
        } else if inside {
            out += &format!("{line}\n");
        }
    }
    out
}

// The applications behind the server, and the verifier beside them.

const OK: &str = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\nConnection: close\r\n\r\n{\"ok\":true}";

fn refused(fields: &str, says: &str) -> String {
    format!("HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\n{fields}Content-Length: {}\r\nConnection: close\r\n\r\n{says}", says.len())
}

fn fine(_: &Asked) -> String {
    OK.to_owned()
}

fn bare(asked: &Asked) -> String {
    match asked.target.as_str() {
        "/api/own" => refused("WWW-Authenticate: Token\r\n", "{}"),
        "/api/fine" => OK.to_owned(),
        _ => refused("", "{\"error\":\"unauthorized\"}"),
    }
}

fn wants_credentials(asked: &Asked) -> String {
    let bearer = asked.field("Authorization").is_some_and(|it| it.starts_with("Bearer "));
    let key = asked.field("api_key").is_some() || asked.field("Cookie").is_some();
    if bearer && key { OK.to_owned() } else { refused("WWW-Authenticate: Bearer\r\n", "{\"code\":\"credentials_required\",\"message\":\"No authorization token was found\"}") }
}

fn knows_no_basic(asked: &Asked) -> String {
    match asked.field("Authorization") {
        None => OK.to_owned(),
        Some(_) => refused("WWW-Authenticate: Bearer realm=\"app\"\r\n", "{\"error\":\"Unsupported authorization type\"}"),
    }
}

fn session(asked: &Asked) -> String {
    match asked.target.as_str() {
        "/api/login" => "HTTP/1.1 204 No Content\r\nSet-Cookie: sid=s3c7e1; Path=/app/; HttpOnly\r\nConnection: close\r\n\r\n".to_owned(),
        _ if asked.field("Cookie").is_some_and(|it| it.contains("sid=s3c7e1")) => OK.to_owned(),
        _ => refused("", "{\"error\":\"login required\"}"),
    }
}

fn wants_its_address(asked: &Asked) -> String {
    let got = format!("{}://{}", asked.field("X-Forwarded-Proto").unwrap_or("http"), asked.field("Host").unwrap_or_default());
    if asked.field("X-Address") == Some(&got) {
        OK.to_owned()
    } else {
        refused("WWW-Authenticate: DPoP error=\"invalid_dpop_proof\"\r\n", &format!("{{\"error\":\"htu does not match {got}\"}}"))
    }
}

/// Gives a token for a session, and the login page for none.
fn verifier(asked: &Asked) -> String {
    if asked.field("Cookie").is_some() {
        return format!("HTTP/1.1 200 OK\r\n{BEARER}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    }
    // nginx takes 401 alone for a refusal and sends to the login page itself; others pass on what the verifier says.
    if asked.field("X-Plain").is_some() {
        return refused("", "{}");
    }
    "HTTP/1.1 302 Found\r\nLocation: https://login.example.com/login?next=/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".to_owned()
}

// What fails without the recipes.

fn outcome(answer: Answer, fault: Option<String>) -> Done<Outcome> {
    Ok(Outcome { exchange: answer.exchange, fault })
}

fn has_no_challenge(port: u16, _: &Kind) -> Done<Outcome> {
    let answer = ask(port, "GET /api/me", &[])?;
    let (own, fine) = (ask(port, "GET /api/own", &[])?, ask(port, "GET /api/fine", &[])?);
    let fault = match (answer.all("WWW-Authenticate").as_slice(), own.all("WWW-Authenticate").as_slice(), fine.all("WWW-Authenticate").as_slice()) {
        _ if (answer.status, fine.status) != (401, 200) => return Err(format!("the statuses are {} and {}", answer.status, fine.status)),
        ([one], ["Token"], []) if one.starts_with("Bearer") => None,
        ([], ["Token"], []) => Some("the 401 has no challenge".to_owned()),
        (answer, own, fine) => return Err(format!("the challenges are {answer:?}, {own:?} where the application sends its own, {fine:?} where all is well")),
    };
    outcome(answer, fault)
}

/// What is lost on the way: the client's own credentials, or those that Caddy's verifier gives for a session.
fn is_refused(port: u16, kind: &Kind) -> Done<Outcome> {
    let own: &[&str] = if kind.id == "caddy" { &["Cookie: session=1"] } else { &[BEARER, "api_key: k-2f7c1a"] };
    let answer = ask(port, "GET /api/me", own)?;
    let fault = (answer.status != 200).then(|| format!("the application answers {}", answer.status));
    outcome(answer, fault)
}

fn is_refused_inside(port: u16, _: &Kind) -> Done<Outcome> {
    if ask(port, "GET /api/me", &[])?.status != 401 {
        return Err("it is open to everybody".to_owned());
    }
    let answer = ask(port, "GET /api/me", &[BASIC])?;
    let fault = (answer.status != 200).then(|| format!("the application answers {}", answer.status));
    outcome(answer, fault)
}

const ORIGIN: &str = "Origin: https://app.example.com";

fn stops_the_preflight(port: u16, _: &Kind) -> Done<Outcome> {
    let answer = ask(port, "OPTIONS /api/me", &[ORIGIN, "Access-Control-Request-Method: GET", "Access-Control-Request-Headers: authorization"])?;
    if ask(port, "GET /api/me", &[ORIGIN])?.status != 401 {
        return Err("it is open to everybody".to_owned());
    }
    let call = ask(port, "GET /api/me", &[ORIGIN, BASIC])?;
    let is = |it: &Answer, name: &str, value: &str| it.all(name).as_slice() == [value];
    let opens = |it: &Answer| is(it, "Access-Control-Allow-Origin", "https://app.example.com") && is(it, "Access-Control-Allow-Credentials", "true");
    let fault = match () {
        () if !(200..300).contains(&answer.status) => Some(format!("the preflight is answered with {}", answer.status)),
        () if !opens(&answer) => Some("the preflight's answer does not name the origin".to_owned()),
        () if !answer.all("Access-Control-Allow-Headers").join(",").to_ascii_lowercase().contains("authorization") => Some("the preflight's answer does not allow Authorization".to_owned()),
        () if call.status != 200 => Some(format!("the call is answered with {}", call.status)),
        () if !opens(&call) => Some("the call's answer does not name the origin".to_owned()),
        () => None,
    };
    outcome(answer, fault)
}

/// As a browser of another site does: only a cookie of the path, with `Secure` and `SameSite=None`, goes back.
fn loses_the_cookie(port: u16, _: &Kind) -> Done<Outcome> {
    let login = ask(port, "POST /api/login", &[ORIGIN])?;
    let cookies = login.all("Set-Cookie");
    let [cookie] = cookies.as_slice() else { return Err(format!("the login sets {cookies:?}")) };
    let attributes: Vec<String> = cookie.split(';').skip(1).map(|it| it.trim().to_ascii_lowercase()).collect();
    let has = |it: &str| attributes.iter().any(|own| own == it);
    let goes_back = has("path=/") && has("secure") && has("samesite=none");
    let pair = cookie.split(';').next().unwrap_or_default();
    let sent = format!("Cookie: {pair}");
    let answer = ask(port, "GET /api/me", &if goes_back { vec![ORIGIN, "Sec-Fetch-Site: cross-site", &sent] } else { vec![ORIGIN, "Sec-Fetch-Site: cross-site"] })?;
    let fault = (answer.status != 200).then(|| format!("`{cookie}` does not come back and the answer is {}", answer.status));
    Ok(Outcome { exchange: format!("{}\n\n{}", login.exchange, answer.exchange), fault })
}

fn redirects(port: u16, _: &Kind) -> Done<Outcome> {
    let answer = ask(port, "GET /api/me", &["Accept: application/json"])?;
    let fault = match answer.status {
        401 if answer.all("WWW-Authenticate").len() == 1 => None,
        401 => Some("the 401 has no challenge".to_owned()),
        status => Some(format!("the API call is answered with {status}")),
    };
    outcome(answer, fault)
}

/// A server tells the application by itself what the client called, or, as Caddy, passes on what a proxy before it says.
fn has_another_address(port: u16, kind: &Kind) -> Done<Outcome> {
    let address = |scheme: &str| format!("X-Address: {scheme}://127.0.0.1:{port}");
    let answer = match kind.id {
        "caddy" => ask(port, "GET /api/me", &["X-Forwarded-Proto: https", &address("https")])?,
        _ => ask(port, "GET /api/me", &[&address("http")])?,
    };
    let fault = (answer.status != 200).then(|| "the application takes its address for another".to_owned());
    outcome(answer, fault)
}
