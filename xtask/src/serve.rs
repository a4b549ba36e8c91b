//! `cargo xtask serve`: a small server of static files, for the eye and for the browser tests.
//!
//! It serves dist/ as a host on the net would: fields from `headers.rs`, `.br` where the browser takes it, HTTP/1.1 with keep-alive. It
//! listens on the loopback interface only.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use crate::run::Done;
use crate::{headers, site};

/// The port that is tried first.
const PORT: u16 = 8401;
/// The longest head of a request that is read.
const LONGEST_HEAD: u64 = 64 * 1024;

/// `serve [--port N] [--no-build]`
pub fn command(words: &[&str]) -> Done {
    let (mut port, mut is_built) = (PORT, false);
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match *word {
            "--no-build" => is_built = true,
            "--port" => port = words.next().and_then(|it| it.parse().ok()).ok_or("--port wants a number")?,
            other => return Err(format!("serve does not know {other}: it takes --port N and --no-build")),
        }
    }
    if !is_built {
        site::build()?;
    }
    let server = Server::bind(site::dist(), port)?;
    println!("\nwhy401 is at {}\nstop it with Ctrl+C", server.address());
    server.run();
    Ok(())
}

/// A server that is bound to its port.
pub struct Server {
    listener: TcpListener,
    folder: Arc<Path>,
}

impl Server {
    /// Binds the port, or the next one that is free.
    pub fn bind(folder: PathBuf, port: u16) -> Done<Self> {
        if !folder.join("index.html").is_file() {
            return Err(format!("{} has no index.html: run `cargo xtask build` first", folder.display()));
        }
        let bound = (port..=port.saturating_add(50)).find_map(|it| TcpListener::bind((Ipv4Addr::LOCALHOST, it)).ok());
        let listener = bound.ok_or_else(|| format!("no port from {port} on is free: give one with --port"))?;
        Ok(Self { listener, folder: Arc::from(folder) })
    }

    /// Where it answers.
    pub fn address(&self) -> String {
        let port = self.listener.local_addr().map_or(0, |it| it.port());
        format!("http://127.0.0.1:{port}/")
    }

    /// Answers until the program ends, a thread for each connection.
    pub fn run(self) {
        for stream in self.listener.incoming().filter_map(Result::ok) {
            let folder = Arc::clone(&self.folder);
            std::thread::spawn(move || {
                // A browser that goes away in the middle is no error of ours.
                let _ = converse(stream, &folder);
            });
        }
    }
}

/// What a request asks for.
struct Request {
    method: String,
    target: String,
    encodings: String,
    is_last: bool,
}

fn converse(stream: TcpStream, folder: &Path) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(60)))?;
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut writer = stream;
    while let Some(request) = read_request(&mut reader)? {
        writer.write_all(&answer(&request, folder))?;
        if request.is_last {
            break;
        }
    }
    Ok(())
}

fn read_request(reader: &mut impl BufRead) -> std::io::Result<Option<Request>> {
    let mut head = reader.take(LONGEST_HEAD);
    let mut line = String::new();
    if head.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut words = line.split_whitespace().map(str::to_owned);
    let (Some(method), Some(target)) = (words.next(), words.next()) else { return Ok(None) };
    let mut request = Request { method, target, encodings: String::new(), is_last: false };
    let mut body = 0;
    loop {
        let mut line = String::new();
        if head.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        match name.to_ascii_lowercase().as_str() {
            "accept-encoding" => request.encodings = value.to_ascii_lowercase(),
            "connection" => request.is_last = value.trim().eq_ignore_ascii_case("close"),
            "content-length" => body = value.trim().parse().unwrap_or(0),
            _ => {}
        }
    }
    // Nothing here takes a body; it is read away so that the next request begins where it should.
    std::io::copy(&mut reader.take(body), &mut std::io::sink())?;
    Ok(Some(request))
}

/// The whole answer, head and body.
fn answer(request: &Request, folder: &Path) -> Vec<u8> {
    if request.method != "GET" && request.method != "HEAD" {
        return message("405 Method Not Allowed", &[("Allow", "GET, HEAD"), ("Content-Type", "text/plain")], b"only GET and HEAD\n", true);
    }
    let with_body = request.method == "GET";
    let Some(path) = file_for(&request.target, folder) else {
        return message("404 Not Found", &[("Content-Type", "text/plain; charset=utf-8")], b"there is no such file\n", with_body);
    };
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let missing = || message("404 Not Found", &[("Content-Type", "text/plain; charset=utf-8")], b"there is no such file\n", with_body);
    let Ok(plain) = std::fs::read(&path) else { return missing() };
    let relative = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
    let all = headers::fields(&relative, &plain);
    let mut fields: Vec<(&str, &str)> = all.iter().map(|(name, value)| (*name, value.as_str())).collect();
    fields.push(("Vary", "Accept-Encoding"));
    for (encoding, extension) in [("br", "br"), ("gzip", "gz")] {
        let accepted = request.encodings.split(',').any(|it| it.split(';').next().map(str::trim) == Some(encoding));
        if let Some(bytes) = accepted.then(|| std::fs::read(path.with_file_name(format!("{name}.{extension}"))).ok()).flatten() {
            fields.push(("Content-Encoding", encoding));
            return message("200 OK", &fields, &bytes, with_body);
        }
    }
    message("200 OK", &fields, &plain, with_body)
}

fn message(status: &str, fields: &[(&str, &str)], body: &[u8], with_body: bool) -> Vec<u8> {
    let mut all = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n", body.len()).into_bytes();
    for (name, value) in fields {
        all.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
    }
    all.extend_from_slice(b"\r\n");
    if with_body {
        all.extend_from_slice(body);
    }
    all
}

/// The file that a request target names, inside the folder only.
fn file_for(target: &str, folder: &Path) -> Option<PathBuf> {
    let path = decoded(target.split(['?', '#']).next()?)?;
    let relative = Path::new(path.trim_start_matches('/'));
    if relative.components().any(|it| !matches!(it, Component::Normal(_))) {
        return None;
    }
    let full = folder.join(relative);
    let full = if full.is_dir() { full.join("index.html") } else { full };
    full.is_file().then_some(full)
}

fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_outside_the_folder_is_served() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        assert!(file_for("/main.rs?x=1", &folder).is_some());
        assert!(file_for("/../Cargo.toml", &folder).is_none());
        assert!(file_for("/%2e%2e/Cargo.toml", &folder).is_none());
        assert!(file_for("//etc/passwd", &folder).is_none());
        assert!(file_for("/%zz", &folder).is_none());
    }

    #[test]
    fn a_request_with_a_body_leaves_the_next_one_whole() {
        let mut wire = &b"POST /a HTTP/1.1\r\nContent-Length: 3\r\n\r\nabcGET /b HTTP/1.1\r\nConnection: close\r\n\r\n"[..];
        assert_eq!(read_request(&mut wire).unwrap().unwrap().method, "POST");
        let second = read_request(&mut wire).unwrap().unwrap();
        assert_eq!((second.target.as_str(), second.is_last), ("/b", true));
    }
}
