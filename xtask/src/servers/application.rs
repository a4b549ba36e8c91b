//! Small loopback servers that play the application behind a real one, and the client before it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::run::Done;

/// A request as the application received it.
pub struct Asked {
    /// The path and query.
    pub target: String,
    fields: Vec<(String, String)>,
}

impl Asked {
    /// The first field of that name.
    pub fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(it, _)| it.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

/// An application that answers until it is dropped.
pub struct Application {
    /// Where it listens.
    pub port: u16,
    done: Arc<AtomicBool>,
}

impl Application {
    /// Starts one.
    pub fn start(answers: fn(&Asked) -> String) -> Done<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(|error| error.to_string())?;
        let port = listener.local_addr().map_err(|error| error.to_string())?.port();
        let done = Arc::new(AtomicBool::new(false));
        let ended = Arc::clone(&done);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if ended.load(Ordering::Relaxed) {
                    break;
                }
                let _ = serve(stream, answers);
            }
        });
        Ok(Self { port, done })
    }
}

impl Drop for Application {
    fn drop(&mut self) {
        self.done.store(true, Ordering::Relaxed);
        let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
    }
}

fn serve(mut stream: TcpStream, answers: fn(&Asked) -> String) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let target = line.split(' ').nth(1).unwrap_or_default().to_owned();
    let mut fields = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let Some((name, value)) = line.split_once(':') else { break };
        fields.push((name.to_owned(), value.trim().to_owned()));
    }
    stream.write_all(answers(&Asked { target, fields }).as_bytes())
}

/// What a server answered, and the exchange as one would paste it.
pub struct Answer {
    /// The status.
    pub status: u16,
    fields: Vec<(String, String)>,
    /// Request and response.
    pub exchange: String,
}

impl Answer {
    /// The values of all fields of a name.
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.fields.iter().filter(|(it, _)| it.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str()).collect()
    }
}

/// Asks the server at a port: `GET /api/me` with these lines of fields.
pub fn ask(port: u16, what: &str, fields: &[&str]) -> Done<Answer> {
    let fault = |error: std::io::Error| format!("{what}: {error}");
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).map_err(fault)?;
    stream.set_read_timeout(Some(Duration::from_secs(10))).map_err(fault)?;
    let lines: String = fields.iter().map(|it| format!("{it}\r\n")).collect();
    let content = if what.starts_with("POST") { "Content-Length: 0\r\n" } else { "" };
    let request = format!("{what} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{lines}{content}Connection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).map_err(fault)?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).map_err(fault)?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let (head, _) = text.split_once("\r\n\r\n").ok_or_else(|| format!("{what}: the answer has no end of its head"))?;
    let mut lines = head.split("\r\n");
    let status = lines.next().and_then(|it| it.split(' ').nth(1)).and_then(|it| it.parse().ok()).unwrap_or(0);
    let fields = lines.filter_map(|it| it.split_once(':')).map(|(name, value)| (name.to_owned(), value.trim().to_owned())).collect();
    Ok(Answer { status, fields, exchange: format!("{}{text}", request).replace('\r', "") })
}
