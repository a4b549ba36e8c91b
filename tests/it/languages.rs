//! The corrected request in every language: written for every case, and run against a loopback server where its interpreter is there.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::process::Command;
use std::sync::mpsc;
use std::time::Duration;

use why401::fix::{Call, LANGUAGES};

/// A request as the server received it.
#[derive(Debug)]
struct Received {
    method: String,
    target: String,
    fields: Vec<(String, String)>,
    body: String,
}

/// Serves one request and gives it back.
fn serve_one() -> (u16, mpsc::Receiver<Received>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a loopback port is free");
    let port = listener.local_addr().expect("it is bound").port();
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        let Ok((mut stream, _)) = listener.accept() else { return };
        let mut reader = BufReader::new(stream.try_clone().expect("a socket can be cloned"));
        let mut line = String::new();
        let _ = reader.read_line(&mut line);
        let mut words = line.split_whitespace().map(str::to_owned);
        let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let mut fields = Vec::new();
        loop {
            let mut line = Vec::new();
            let _ = reader.read_until(b'\n', &mut line);
            let line = String::from_utf8_lossy(&line).trim_end().to_owned();
            let Some((name, value)) = line.split_once(':') else { break };
            fields.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        let length = fields.iter().find(|(name, _)| name == "content-length").and_then(|(_, it)| it.parse().ok()).unwrap_or(0);
        let mut body = vec![0; length];
        let _ = reader.read_exact(&mut body);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok");
        let _ = sender.send(Received { method, target, fields, body: String::from_utf8_lossy(&body).into_owned() });
    });
    (port, receiver)
}

/// How a language's snippet is run: the program, its arguments, and the file that the snippet is put into.
fn runner(id: &str) -> Option<(&'static str, &'static [&'static str], &'static str)> {
    match id {
        "curl" => Some(("bash", &[], "snippet.sh")),
        "wget" => Some(("bash", &[], "wget.sh")),
        "httpie" => Some(("bash", &[], "httpie.sh")),
        "fetch" => Some(("node", &[], "snippet.mjs")),
        // Both with their library beside them.
        "axios" => Some(("node", &[], "axios.mjs")),
        "php-guzzle" => Some(("php", &[], "guzzle.php")),
        "python-requests" => Some(("python3", &[], "snippet.py")),
        "python-httpx" => Some(("python3", &[], "httpx_snippet.py")),
        "go" => Some(("go", &["run"], "main.go")),
        "java" => Some(("java", &[], "Main.java")),
        "ruby" => Some(("ruby", &[], "snippet.rb")),
        "php" => Some(("php", &[], "snippet.php")),
        // Run in a copy of tests/languages/rust, which has the client.
        "rust-reqwest" => Some(("cargo", &["run", "--quiet", "--offline"], "src/main.rs")),
        _ => None,
    }
}

/// Why the requests of a language are not run.
fn why_only_written(id: &str) -> &'static str {
    match id {
        "http" => "only written: it is what others send",
        "curl-cmd" => "only written: cmd.exe is on Windows alone",
        "csharp" => "only written: Debian's compiler of C# (Mono) is older than its HttpClient",
        "kotlin-okhttp" => "only written: Debian's Kotlin and OkHttp are of 2019",
        "powershell" | "swift" | "dart" => "only written: Debian has no package of it",
        _ => "only written",
    }
}

/// What has to be there besides the program itself.
fn missing(id: &str, program: &str) -> Option<String> {
    if id == "rust-reqwest" {
        let none = std::env::var_os("WHY401_RUST_CLIENT").is_none();
        return none.then(|| "only written: `cargo xtask test engine` compiles its client".to_owned());
    }
    if id == "axios" {
        let none = std::env::var_os("WHY401_NODE_MODULES").is_none();
        return none.then(|| "only written: `cargo xtask test engine` installs it".to_owned());
    }
    let works = |program: &str, args: &[&str]| Command::new(program).args(args).output().is_ok_and(|it| it.status.success());
    let needs: Option<(&str, &[&str])> = match id {
        "wget" => Some(("wget", &["--version"])),
        "httpie" => Some(("http", &["--version"])),
        "python-requests" => Some(("python3", &["-c", "import requests"])),
        "python-httpx" => Some(("python3", &["-c", "import httpx"])),
        "php" => Some(("php", &["-r", "exit(function_exists('curl_init') ? 0 : 1);"])),
        "php-guzzle" => Some(("php", &["-r", "exit(is_file('/usr/share/php/GuzzleHttp/autoload.php') ? 0 : 1);"])),
        "go" => Some(("go", &["version"])),
        "java" => Some(("java", &["-version"])),
        _ => Some((program, &["--version"])),
    };
    let (program, args) = needs?;
    (!works(program, args)).then(|| format!("only written: {program} {} is not there", args.join(" ")))
}

/// Credentials that break careless quoting.
fn cases(port: u16) -> Vec<(&'static str, Call)> {
    let call = |method: &str, path: &str, fields: &[(&str, &str)], body: Option<&str>| Call {
        method: method.to_owned(),
        url: format!("http://127.0.0.1:{port}{path}"),
        fields: fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
        body: body.map(str::to_owned),
    };
    vec![
        ("a token", call("GET", "/v1/orders?limit=20&sort=a%20b", &[("Authorization", "Bearer abc.def-123_~+/=")], None)),
        ("quotes and dollars", call("GET", "/", &[("X-Api-Key", "it's \"50%\" of $HOME `id` \\n !x #{y} ${z}")], None)),
        ("a JSON body", call("POST", "/login", &[("Content-Type", "application/json")], Some("{\"user\":\"j\u{e4}ne\",\"password\":\"a'b$c\\\\\",\n\"n\":1}"))),
        ("unicode in a field", call("GET", "/", &[("X-Api-Key", "schl\u{fc}ssel-\u{20ac}-\u{30ad}\u{30fc}$1")], None)),
        (
            "a password with a line end",
            call("POST", "/token?next=%2F", &[("Content-Type", "text/plain"), ("Authorization", "Basic asOkbmU6cCQkXCIK")], Some("p$HOME`id`\"'\n\tj\u{e4}n\u{e9}\u{1f511}\\n#{1+1} ${x} %USERPROFILE%\n")),
        ),
        ("another method", call("DELETE", "/v1/keys/1", &[("Authorization", "Token token=\"x\"")], None)),
    ]
}

#[test]
fn every_language_writes_every_case_and_what_can_run_sends_it() {
    // `cargo xtask test` has put everything there: then nothing may be left out.
    let all = std::env::var("WHY401_LANGUAGES").is_ok_and(|it| it == "all");
    let mut faults = Vec::new();
    let mut table = String::from("\nlanguage          case                       result\n");
    for language in LANGUAGES {
        let run = runner(language.id);
        let why_not = run.map_or(Some(why_only_written(language.id).to_owned()), |(program, ..)| missing(language.id, program));
        for at in 0..cases(0).len() {
            let (port, received) = serve_one();
            let Some((name, call)) = cases(port).into_iter().nth(at) else { continue };
            let code = (language.write)(&call);
            assert!(code.contains("127.0.0.1"), "{}: the URL is missing in\n{code}", language.id);
            let result = match (&why_not, run) {
                (None, Some(_)) if language.id == "java" && name == "unicode in a field" => {
                    assert!(code.contains("// HttpClient sends a question mark"), "{code}");
                    "only written: Java's client has no way to send it, which the code says".to_owned()
                }
                (Some(why), Some(_)) if all => {
                    faults.push(format!("{} is not run: {why}", language.id));
                    why.clone()
                }
                (None, Some(run)) => match send(language.id, run, &code, &call, &received) {
                    Ok(()) => "run: arrived as written".to_owned(),
                    Err(fault) => {
                        faults.push(format!("{} with {name}: {fault}\n{code}", language.id));
                        fault
                    }
                },
                (why, _) => why.clone().unwrap_or_default(),
            };
            table.push_str(&format!("{:18}{name:27}{}\n", language.id, result.lines().next().unwrap_or_default()));
        }
    }
    println!("{table}");
    // Passing tests print nothing under nextest: `cargo xtask test` shows it from there.
    if let Some(path) = std::env::var_os("WHY401_TABLE") {
        std::fs::write(path, &table).expect("the table can be written");
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

/// Runs a snippet and holds what arrives against what was to be sent.
fn send(id: &str, run: (&str, &[&str], &str), code: &str, call: &Call, received: &mpsc::Receiver<Received>) -> Result<(), String> {
    let (program, args, file) = run;
    let dir = std::env::temp_dir().join(format!("why401-languages-{}-{id}", std::process::id()));
    std::fs::create_dir_all(&dir).map_err(|it| it.to_string())?;
    let mut command = Command::new(program);
    command.args(args).current_dir(&dir).env("NO_PROXY", "*");
    if id == "java" {
        // The machine's charset must not matter.
        command.env("LC_ALL", "C");
    }
    if id == "rust-reqwest" {
        rust(&dir, code, &mut command).map_err(|it| it.to_string())?;
    } else {
        std::fs::write(dir.join(file), beside(id, &dir, code).map_err(|it| it.to_string())?).map_err(|it| it.to_string())?;
        command.arg(file);
    }
    let output = command.output().map_err(|it| it.to_string())?;
    let _ = std::fs::remove_dir_all(&dir);
    let got = received.recv_timeout(Duration::from_secs(10)).map_err(|_| format!("nothing arrived: {}", String::from_utf8_lossy(&output.stderr)))?;
    let target = call.url.split_once("://").and_then(|(_, it)| it.find('/').and_then(|at| it.get(at..))).unwrap_or("/");
    if got.method != call.method || got.target != target {
        return Err(format!("{} {} arrived", got.method, got.target));
    }
    for (name, value) in &call.fields {
        let arrived: Vec<&str> = got.fields.iter().filter(|(it, _)| it.eq_ignore_ascii_case(name)).map(|(_, it)| it.as_str()).collect();
        // A client may name the charset behind the type that it was given.
        let fits = |it: &&str| *it == value || (name == "Content-Type" && it.starts_with(value.as_str()));
        if arrived.len() != 1 || !arrived.iter().all(|it| fits(&it)) {
            return Err(format!("{name} arrived as {arrived:?}"));
        }
    }
    if call.body.as_deref().unwrap_or_default() != got.body {
        return Err(format!("the content arrived as {:?}", got.body));
    }
    Ok(())
}

/// Puts a snippet's library beside it; gives the snippet, with the line that takes it in where that is not part of it.
fn beside(id: &str, dir: &std::path::Path, code: &str) -> std::io::Result<String> {
    match id {
        "axios" => {
            let library = std::path::PathBuf::from(std::env::var_os("WHY401_NODE_MODULES").unwrap_or_default()).join("axios/index.js");
            return Ok(format!("const {{ default: axios }} = await import({:?});\n{code}", library.to_string_lossy()));
        }
        "php-guzzle" => {
            std::fs::create_dir_all(dir.join("vendor"))?;
            std::fs::write(dir.join("vendor/autoload.php"), "<?php require '/usr/share/php/GuzzleHttp/autoload.php';")?;
        }
        _ => {}
    }
    Ok(code.to_owned())
}

/// A program around a Rust snippet, with the client that is compiled already.
fn rust(dir: &std::path::Path, code: &str, command: &mut Command) -> std::io::Result<()> {
    let client = std::path::PathBuf::from(std::env::var_os("WHY401_RUST_CLIENT").unwrap_or_default());
    std::fs::create_dir_all(dir.join("src"))?;
    for name in ["Cargo.toml", "Cargo.lock"] {
        std::fs::copy(client.join(name), dir.join(name))?;
    }
    std::fs::write(dir.join("src/main.rs"), format!("fn main() -> Result<(), Box<dyn std::error::Error>> {{\n{code}\nOk(())\n}}\n"))?;
    // What cargo tells its tests about this package is not for another one.
    command.env("CARGO_TARGET_DIR", std::env::var_os("WHY401_RUST_BUILT").unwrap_or_default()).env_remove("CARGO_MANIFEST_DIR").env_remove("RUSTFLAGS");
    Ok(())
}
