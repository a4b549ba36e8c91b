//! The command line program: a paste in, a report out.

#![allow(clippy::print_stdout, clippy::print_stderr)]

use std::io::{IsTerminal, Read, Write};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use why401::redact::Secrets;
use why401::report::text::Look;
use why401::time::read_time;
use why401::{Cause, PAGES, Source, Timestamp};

const USAGE: &str = "\
why401 reads a failing HTTP exchange, in whatever form a tool printed it, and says why it is a 401.

usage:
  why401 [--format text|json|markdown|message] [--now RFC3339] [--show-secrets] [--exchange N] [FILE ...]
  why401 explain CAUSE          the whole page of a cause
  why401 causes                 every cause, a line each
  why401 recipes CAUSE [SERVER] what to write on the server, for each that is known
  why401 redact [--people] [FILE]
                                the paste without its secrets; --people: and without what its tokens say of people
  why401 compare WORKING FAILING
  why401 check KEYFILE [FILE]   signatures in the paste, checked with a secret, password, PEM, JWK or JWKS

--format message is a short message to the API's owner, where the fault is the server's.
--exchange N diagnoses the Nth exchange of the paste, from 1, in place of the last one that failed.
Without FILE (or with -) the paste is read from standard input: curl -v URL 2>&1 | why401
Exit status: 0 a cause was found; 1 nothing to diagnose; 2 usage or unreadable file.
";

/// What the command line asks for.
struct Options {
    format: Format,
    now: Timestamp,
    secrets: Secrets,
    /// The exchange to diagnose, from 1.
    exchange: Option<usize>,
    files: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    Text,
    Json,
    Markdown,
    Message,
}

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let answer = match words.as_slice() {
        ["-h" | "--help" | "help"] => Ok((USAGE.to_owned(), true)),
        ["-V" | "--version"] => Ok((format!("why401 {}\n", env!("CARGO_PKG_VERSION")), true)),
        ["explain", cause] => explain(cause),
        ["causes"] => Ok((causes(), true)),
        ["recipes", cause, rest @ ..] => recipes(cause, rest),
        ["redact", "--people", rest @ ..] => files(rest).map(|paste| (why401::redact::redact_people(&paste), true)),
        ["redact", rest @ ..] => files(rest).map(|paste| (why401::redact::redact(&paste), true)),
        ["check", key, rest @ ..] => check(key, rest),
        ["compare", working, failing] => compare(working, failing),
        _ => options(&words).and_then(|options| diagnose(&options)),
    };
    match answer {
        Ok((text, found)) => {
            // A reader that has seen enough and closes the pipe is no failure.
            let _ = std::io::stdout().lock().write_all(text.as_bytes());
            ExitCode::from(u8::from(!found))
        }
        Err(message) => {
            eprintln!("why401: {message}");
            ExitCode::from(2)
        }
    }
}

fn options(words: &[&str]) -> Result<Options, String> {
    let mut options = Options { format: Format::Text, now: present(), secrets: Secrets::Hidden, exchange: None, files: Vec::new() };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let (name, glued) = word.split_once('=').map_or((*word, None), |(name, value)| (name, Some(value)));
        let mut value = || glued.or_else(|| words.next().copied()).ok_or(format!("{name} takes a value (why401 --help)"));
        match name {
            "--format" => options.format = format(value()?)?,
            "--now" => {
                let text = value()?;
                options.now = read_time(text).ok_or(format!("--now takes a time such as 2026-11-23T07:03:09Z, not {text}"))?;
            }
            "--exchange" => {
                let text = value()?;
                let number = text.parse().ok().filter(|it| *it > 0);
                options.exchange = Some(number.ok_or(format!("--exchange takes a number from 1, not {text}"))?);
            }
            "--show-secrets" => options.secrets = Secrets::Shown,
            "-" => options.files.push(String::from("-")),
            _ if name.starts_with('-') => return Err(format!("there is no option {name} (why401 --help)")),
            _ => options.files.push((*word).to_owned()),
        }
    }
    Ok(options)
}

fn format(word: &str) -> Result<Format, String> {
    match word {
        "text" => Ok(Format::Text),
        "json" => Ok(Format::Json),
        "markdown" => Ok(Format::Markdown),
        "message" => Ok(Format::Message),
        _ => Err(format!("--format is text, json, markdown or message, not {word}")),
    }
}

fn present() -> Timestamp {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |it| it.as_secs());
    Timestamp(i64::try_from(seconds).unwrap_or(0))
}

/// The files after one another, as one paste. Bytes that are no UTF-8 become U+FFFD.
fn files(names: &[&str]) -> Result<String, String> {
    let mut paste = String::new();
    let standard = ["-"];
    let names = if names.is_empty() { standard.as_slice() } else { names };
    for name in names {
        let mut bytes = Vec::new();
        let read = match *name {
            "-" => std::io::stdin().lock().read_to_end(&mut bytes),
            name => std::fs::File::open(name).and_then(|mut it| it.read_to_end(&mut bytes)),
        };
        read.map_err(|error| format!("{name} cannot be read: {error}"))?;
        paste.push_str(&String::from_utf8_lossy(&bytes));
    }
    Ok(paste)
}

fn diagnose(options: &Options) -> Result<(String, bool), String> {
    let names: Vec<&str> = options.files.iter().map(String::as_str).collect();
    let paste = files(&names)?;
    let diagnosis = match options.exchange {
        None => why401::diagnose(&paste, options.now),
        Some(number) => why401::diagnose_exchange(&paste, options.now, &why401::products::OwnWordings::default(), number.saturating_sub(1)),
    };
    let count = diagnosis.exchanges.len();
    if let Some(number) = options.exchange.filter(|it| *it > count) {
        return Err(format!("there is no exchange {number}: the paste holds {count}"));
    }
    let source = Source::new(&paste);
    let text = match options.format {
        Format::Json => why401::report::json::report(&diagnosis, &source, options.secrets),
        Format::Markdown => why401::report::markdown::report(&diagnosis, &source),
        Format::Message => match why401::report::owner::message(&diagnosis) {
            Some(message) => message,
            None => return Ok(("There is nothing to write to the API's owner: no clause of a specification is broken on the server's side.\n".to_owned(), false)),
        },
        Format::Text => {
            let look = if std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none() { Look::Colours } else { Look::Plain };
            why401::report::text::report(&diagnosis, &source, look, options.secrets)
        }
    };
    Ok((text, !diagnosis.findings.is_empty()))
}


/// What a key decides, a line each. 0 says that something was checked.
fn check(key: &str, rest: &[&str]) -> Result<(String, bool), String> {
    let (key, paste) = (files(&[key])?, files(rest)?);
    let checks = why401::verify::paste::check(&why401::diagnose(&paste, present()), &key);
    let line = |it: &why401::verify::paste::Check| format!("{}: {}, {}\n", it.what, it.verdict.word(), why401::report::mark::visible(it.verdict.why()));
    let text: String = checks.iter().map(line).collect();
    let found = !checks.is_empty();
    Ok((if found { text } else { "There is nothing in this paste that a key could check.\n".to_owned() }, found))
}

/// The differences of two pastes. As with a diagnosis, 0 says that one of them explains the refusal.
fn compare(working: &str, failing: &str) -> Result<(String, bool), String> {
    let (works, fails) = (files(&[working])?, files(&[failing])?);
    let (first, second) = (why401::diagnose(&works, present()), why401::diagnose(&fails, present()));
    let differences = why401::compare::compare(&first, &second);
    let text = why401::report::compare::report(&differences, &Source::new(&works), &Source::new(&fails));
    Ok((text, differences.iter().any(|it| it.explains)))
}

fn explain(id: &str) -> Result<(String, bool), String> {
    let cause = Cause::all().zip(PAGES).find(|(cause, _)| cause.id() == id);
    cause.map(|(_, page)| ((*page).to_owned(), true)).ok_or(format!("there is no cause {id} (why401 causes lists them)"))
}

/// The recipes for a cause: on one server, or on all.
fn recipes(id: &str, rest: &[&str]) -> Result<(String, bool), String> {
    use why401::fix::server::{FILES, Server, recipes};
    let cause = Cause::of(id).ok_or(format!("there is no cause {id} (why401 causes lists them)"))?;
    let wanted = rest.join(" ").to_ascii_lowercase();
    let files = FILES.iter().filter(|(name, text)| name.contains(&wanted) || Server::read(text).label.to_ascii_lowercase().contains(&wanted));
    let servers: Vec<Server> = files.map(|(_, text)| Server::read(text)).collect();
    if servers.is_empty() {
        let known: Vec<&str> = FILES.iter().map(|(name, _)| *name).collect();
        return Err(format!("there are no recipes for {wanted}; there are for {}", known.join(", ")));
    }
    let found = recipes(cause, &servers, &[]);
    if found.is_empty() {
        return Ok((format!("Nothing is to be set up on a server for {id} there.\n"), false));
    }
    let indented = |code: &str| code.lines().map(|it| format!("    {it}\n")).collect::<String>();
    let why = |it: &str| if it.is_empty() { String::new() } else { format!("  {it}\n") };
    let one = |(job, label, it, _): &(&why401::fix::server::Job, &str, why401::fix::server::Recipe, bool)| format!("In {label}: {}\n{}\n{}", job.title, why(it.why), indented(it.code));
    Ok((found.iter().map(one).collect::<Vec<_>>().join("\n"), true))
}

fn causes() -> String {
    let line = |it: Cause| format!("{:34}{:10}{}\n", it.id(), it.family().word(), it.page().title);
    Cause::all().map(line).collect()
}
