//! `cargo xtask test servers`: dist/ behind the real nginx and Caddy with the configurations of dist/deploy, each kind of file with its fields;
//! then the recipes that the causes' pages give for servers.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::run::{Done, Step, output, read};
use crate::{headers, post, site, tools};

mod application;
mod recipes;

/// A server to try, and what its configuration says where ours is put to the test.
struct Server {
    program: &'static str,
    package: &'static str,
    start: fn(&Path, &Path, u16) -> Done<Command>,
}

const SERVERS: [Server; 2] = [
    Server { program: "nginx", package: "nginx-light", start: nginx },
    Server { program: "caddy", package: "caddy", start: caddy },
];

/// Tries each server that is there or can be installed.
pub fn test() -> Done {
    let dist = site::dist();
    if !dist.join("deploy").is_dir() {
        site::build()?;
    }
    // They cost nothing: what is tried is what this source writes.
    headers::write_configurations(&dist)?;
    let folder = std::env::temp_dir().join(format!("why401-servers-{}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut tried: Vec<Done> = SERVERS.iter().map(|it| try_one(it, &dist, &folder)).collect();
    tried.push(recipes::test(&folder));
    let _ = std::fs::remove_dir_all(&folder);
    tried.into_iter().collect()
}

/// Tries the recipes alone.
pub fn test_recipes() -> Done {
    let folder = std::env::temp_dir().join(format!("why401-servers-{}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let tried = recipes::test(&folder);
    let _ = std::fs::remove_dir_all(&folder);
    tried
}

/// Sees to it that a program is there: a server that nothing was tried with is no server that passed.
fn there(program: &str, package: &str) -> Done {
    if tools::has_program(program) || tools::apt_install(package) && tools::has_program(program) {
        return Ok(());
    }
    Err(format!("{program} is not installed, and is installed by itself on Debian for root alone; by hand: your system's package of it (Debian: {package})"))
}

fn free_port() -> Done<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|it| it.local_addr()).map_err(|error| error.to_string())?.port())
}

fn try_one(server: &Server, dist: &Path, folder: &Path) -> Done {
    there(server.program, server.package)?;
    let what = format!("serve dist/ with {} and look at every file's fields", server.program);
    Step { what: &what, usual: "5 s", by_hand: "the configurations are in dist/deploy" }.wrap(|| {
        let faults = running(server, dist, folder, |port| faults(dist, port))?;
        if faults.is_empty() { Ok(()) } else { Err(format!("{} faults:\n  {}", faults.len(), faults.join("\n  "))) }
    })
}

/// Does some work while the server of that name serves dist/ on a port.
pub fn serving<T>(name: &str, dist: &Path, work: impl FnOnce(u16) -> Done<T>) -> Done<T> {
    let server = SERVERS.iter().find(|it| it.program == name).ok_or_else(|| format!("no server is called {name}"))?;
    there(server.program, server.package)?;
    let folder = std::env::temp_dir().join(format!("why401-serving-{}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let done = running(server, dist, &folder, work);
    let _ = std::fs::remove_dir_all(&folder);
    done
}

fn running<T>(server: &Server, dist: &Path, folder: &Path, work: impl FnOnce(u16) -> Done<T>) -> Done<T> {
    let port = free_port()?;
    let mut command = (server.start)(dist, folder, port)?;
    let log = folder.join(format!("{}.log", server.program));
    let file = std::fs::File::create(&log).map_err(|error| format!("{}: {error}", log.display()))?;
    let errors = file.try_clone().map_err(|error| error.to_string())?;
    let child = command.stdin(Stdio::null()).stdout(file).stderr(errors).spawn().map_err(|error| format!("{}: {error}", server.program))?;
    let mut running = Running(child);
    wait_for(port, &mut running.0).and_then(|()| work(port)).map_err(|why| format!("{why}\n{}", read(&log).unwrap_or_default()))
}

/// A server that ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // nginx ends its workers when it is asked to, and leaves them when it is killed.
        let asked = Command::new("kill").arg(self.0.id().to_string()).status().is_ok_and(|it| it.success());
        if !asked {
            let _ = self.0.kill();
        }
        let _ = self.0.wait();
    }
}

fn wait_for(port: u16, child: &mut Child) -> Done {
    let begun = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if let Ok(Some(status)) = child.try_wait() {
            return Err(format!("the server ended with {status}"));
        }
        if begun.elapsed() > Duration::from_secs(20) {
            return Err("the server did not answer in 20 s".to_owned());
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    Ok(())
}

/// Every file whose answer is not as our own table says, and what must not be served.
fn faults(dist: &Path, port: u16) -> Done<Vec<String>> {
    let mut faults = Vec::new();
    for file in post::files(dist)? {
        let path = file.strip_prefix(dist).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        let is_copy = path.ends_with(".br") || path.ends_with(".gz");
        let is_ours = path.starts_with("deploy/") || path == "_headers";
        if is_copy {
            continue;
        }
        let answer = ask(port, &format!("/{path}"))?;
        if is_ours {
            if answer.status != 404 {
                faults.push(format!("/{path} is served with {}", answer.status));
            }
            continue;
        }
        let bytes = post::read(&file)?;
        faults.extend(held_against(&path, &answer, &headers::fields(&path, &bytes)));
        if answer.status != 200 || answer.length != bytes.len() as u64 {
            faults.push(format!("/{path}: status {}, {} bytes of {}", answer.status, answer.length, bytes.len()));
        }
    }
    let index = post::read(&dist.join("index.html"))?;
    faults.extend(held_against("", &ask(port, "/")?, &headers::fields("index.html", &index)));
    Ok(faults)
}

fn held_against(path: &str, answer: &Answer, wanted: &[(&str, String)]) -> Vec<String> {
    let mut faults = Vec::new();
    for (name, value) in wanted {
        let got: Vec<&str> = answer.fields.iter().filter(|(it, _)| it.eq_ignore_ascii_case(name)).map(|(_, it)| it.as_str()).collect();
        // A media type that says nothing may be left out, and a charset may be given where it is not needed.
        let is_type = *name == "Content-Type";
        let fits = |it: &str| it.eq_ignore_ascii_case(value) || is_type && (it.split(';').next() == value.split(';').next());
        if !(got.len() == 1 && fits(got[0])) && !(is_type && value == "application/octet-stream") {
            faults.push(format!("/{path}: {name} is {got:?} and should be {value:?}"));
        }
    }
    if answer.fields.iter().any(|(it, _)| it.eq_ignore_ascii_case("Content-Security-Policy")) && !wanted.iter().any(|(it, _)| *it == "Content-Security-Policy") {
        faults.push(format!("/{path}: it has the policy of another file"));
    }
    faults
}

struct Answer {
    status: u16,
    fields: Vec<(String, String)>,
    length: u64,
}

fn ask(port: u16, path: &str) -> Done<Answer> {
    let fault = |error: std::io::Error| format!("{path}: {error}");
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).map_err(fault)?;
    stream.set_read_timeout(Some(Duration::from_secs(10))).map_err(fault)?;
    stream.write_all(format!("GET {path} HTTP/1.0\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n").as_bytes()).map_err(fault)?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).map_err(fault)?;
    let end = bytes.windows(4).position(|it| it == b"\r\n\r\n").ok_or_else(|| format!("{path}: the answer has no end of its head"))?;
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut lines = head.split("\r\n");
    let status = lines.next().and_then(|it| it.split(' ').nth(1)).and_then(|it| it.parse().ok()).unwrap_or(0);
    let fields = lines.filter_map(|it| it.split_once(':')).map(|(name, value)| (name.to_owned(), value.trim().to_owned())).collect();
    Ok(Answer { status, fields, length: (bytes.len() - end - 4) as u64 })
}

/// The configuration of dist/deploy with the folder and the port of the test.
fn configuration(dist: &Path, name: &str, changes: &[(&str, String)]) -> Done<String> {
    let mut text = read(&dist.join("deploy").join(name))?;
    for (from, to) in changes {
        if !text.contains(from) {
            return Err(format!("deploy/{name} has no {from:?}"));
        }
        text = text.replace(from, to);
    }
    Ok(text)
}

fn write(path: PathBuf, text: &str) -> Done<PathBuf> {
    std::fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(path)
}

fn nginx(dist: &Path, folder: &Path, port: u16) -> Done<Command> {
    // Debian's nginx comes without the module for .br files, as the configuration's own remark says.
    let changes = [
        ("root /srv/why401;", format!("root {};", dist.display())),
        ("listen 80;", format!("listen 127.0.0.1:{port};")),
        ("    brotli_static on;\n", String::new()),
    ];
    let site = write(folder.join("site.conf"), &configuration(dist, "nginx.conf", &changes)?)?;
    let user = if output("id", &["-u"]).as_deref() == Some("0") { "user root;\n" } else { "" };
    let at = folder.display();
    let paths: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].iter().map(|it| format!("{it}_temp_path {at}/{it};\n")).collect();
    let main = format!("{user}daemon off;\npid {at}/nginx.pid;\nerror_log stderr;\nevents {{}}\nhttp {{\naccess_log off;\n{paths}include {};\n}}\n", site.display());
    let main = write(folder.join("nginx.conf"), &main)?;
    let mut command = Command::new("nginx");
    command.arg("-p").arg(folder).arg("-e").arg("stderr").arg("-c").arg(main);
    Ok(command)
}

fn caddy(dist: &Path, folder: &Path, port: u16) -> Done<Command> {
    let changes = [("root * /srv/why401", format!("root * {}", dist.display())), ("\n:80 {", format!("\nhttp://127.0.0.1:{port} {{"))];
    let text = format!("{{\n    admin off\n    auto_https off\n}}\n{}", configuration(dist, "Caddyfile", &changes)?);
    let file = write(folder.join("Caddyfile"), &text)?;
    let mut command = Command::new("caddy");
    command.args(["run", "--adapter", "caddyfile", "--config"]).arg(file).env("XDG_DATA_HOME", folder).env("XDG_CONFIG_HOME", folder);
    Ok(command)
}
