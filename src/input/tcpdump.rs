//! Packets as tcpdump prints them: a line of addresses, then the bytes in hex (`-X`, `-x`) or as text (`-A`).

use super::grammar::{request_line, starts_message, status_line};
use super::lines::Lines;
use super::raw;
use super::reader::{Claim, Part, Reader};
use crate::text::{Seek, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "tcpdump", claim };

const MAX_LINES: usize = 4_100;

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    let line = lines.get(at)?;
    let start = if is_packet(line) { at.saturating_add(1) } else { at };
    if hex(lines.get(start)?).is_some() {
        return dump(lines, at, start);
    }
    (start > at).then(|| text(lines, at, start)).flatten()
}

/// `10:15:01.123456 IP 192.0.2.10.51234 > 192.0.2.20.80: Flags [P.], …`
fn is_packet(line: &str) -> bool {
    line.holds(" > ") && line.holds(": Flags [") && (line.holds("IP ") || line.holds("IP6 "))
}

/// The hex digits of `0x0010:  4500 0092 …  E..<`, without offset and text.
fn hex(line: &str) -> Option<&str> {
    let rest = line.trim_start().strip_prefix("0x")?;
    let (offset, rest) = rest.split_once(':')?;
    let is_offset = (4..=8).contains(&offset.len()) && offset.bytes().all(|it| it.is_ascii_hexdigit());
    let digits = rest.trim_start();
    let digits = digits.cut("  ").map_or(digits, |(digits, _)| digits);
    let is_hex = !digits.is_empty() && digits.len() <= 40 && digits.bytes().all(|it| it.is_ascii_hexdigit() || it == b' ');
    (is_offset && is_hex).then_some(digits)
}

fn dump(lines: &Lines, at: usize, start: usize) -> Option<Claim> {
    let mut bytes: Vec<(u8, &str)> = Vec::new();
    let mut end = start;
    while let Some(digits) = lines.get(end).and_then(hex).filter(|_| end < start.saturating_add(MAX_LINES)) {
        for group in digits.split(' ') {
            let pairs = (0..group.len()).step_by(2).filter_map(|it| group.get(it..it.saturating_add(2)));
            bytes.extend(pairs.filter_map(|it| Some((u8::from_str_radix(it, 16).ok()?, it))));
        }
        end = end.saturating_add(1);
    }
    let message = payload(&bytes)?;
    let mut content = Text::default();
    for (byte, digits) in message {
        let char = if byte.is_ascii() { char::from(*byte) } else { char::REPLACEMENT_CHARACTER };
        content.push_decoded(char.encode_utf8(&mut [0; 4]), lines.span(digits));
    }
    let starts = starts_message(content.as_str().lines().next().unwrap_or_default());
    // A packet without a message is an acknowledgement, or goes on with content.
    let parts = if starts { raw::messages(content) } else { vec![Part::Saying(lines.slice(lines.get(at)?.trim()))] };
    Some(Claim { lines: end.saturating_sub(at).max(1), parts, what: "packet dump" })
}

/// What stands behind the headers of Ethernet, IP and TCP.
fn payload<'b, 'l>(bytes: &'b [(u8, &'l str)]) -> Option<&'b [(u8, &'l str)]> {
    let byte = |at: usize| bytes.get(at).map_or(0, |it| usize::from(it.0));
    let link = if byte(12) == 0x08 && byte(13) == 0 && byte(14) >> 4 == 4 || byte(12) == 0x86 && byte(13) == 0xdd { 14 } else { 0 };
    let ip = match byte(link) >> 4 {
        4 if byte(link) & 15 >= 5 => (byte(link) & 15).saturating_mul(4),
        6 => 40,
        _ => return Some(bytes),
    };
    let tcp = link.saturating_add(ip);
    let data = tcp.saturating_add((byte(tcp.saturating_add(12)) >> 4).saturating_mul(4));
    bytes.get(data..)
}

/// `-A`: the headers' bytes stand as rubbish before the message's first line.
fn text(lines: &Lines, at: usize, start: usize) -> Option<Claim> {
    let first = lines.get(start)?;
    let offset = first.char_indices().map(|(at, _)| at).take(120).find(|it| {
        let rest = first.get(*it..).unwrap_or_default();
        let begins = rest.starts_with("HTTP/") || rest.starts_with(|it: char| it.is_ascii_uppercase());
        begins && (status_line(rest).is_some() || request_line(rest).is_some_and(|it| super::grammar::is_method(it.method)))
    })?;
    let end = (start.saturating_add(1)..start.saturating_add(MAX_LINES)).find(|it| lines.get(*it).is_none_or(is_packet))?;
    let block = lines.block(start..end);
    let parts = raw::messages(block.slice(offset..block.len()));
    Some(Claim { lines: end.saturating_sub(at).max(1), parts, what: "packet dump" })
}

#[cfg(test)]
mod tests {
    use super::super::testing::summary;

    // The lines of a packet, with headers of 20 bytes each.
    fn packet(message: &str) -> String {
        let mut bytes = vec![0x45, 0, 0, 0, 0, 0, 0x40, 0, 0x40, 6, 0, 0, 192, 0, 2, 1, 192, 0, 2, 2];
        bytes.extend([0xc8, 0x22, 0, 80, 0, 0, 0, 1, 0, 0, 0, 1, 0x50, 0x18, 1, 0xf6, 0, 0, 0, 0]);
        bytes.extend(message.bytes());
        let line = |(at, row): (usize, &[u8])| {
            let hex: Vec<String> = row.chunks(2).map(|it| it.iter().map(|it| format!("{it:02x}")).collect()).collect();
            let text: String = row.iter().map(|it| if it.is_ascii_graphic() { char::from(*it) } else { '.' }).collect();
            format!("\t0x{:04x}:  {:39}  {text}\n", at * 16, hex.join(" "))
        };
        let rows: String = bytes.chunks(16).enumerate().map(line).collect();
        format!("10:15:01.123456 IP 192.0.2.1.51234 > 192.0.2.2.80: Flags [P.], seq 1:95, length 94: HTTP\n{rows}")
    }

    #[test]
    fn hex_is_decoded_behind_the_headers() {
        let paste = packet("GET /x HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer a\r\n\r\n") + &packet("HTTP/1.1 401 No\r\nWWW-Authenticate: Bearer\r\n\r\n{\"e\":1}");
        assert_eq!(summary(&paste), ["GET /x 2 - -> 401 1 {\"e\":1}"]);
    }

    #[test]
    fn text_starts_behind_rubbish() {
        let head = |it: &str| format!("10:15:01.123456 IP 192.0.2.1.51234 > 192.0.2.2.80: Flags [P.], seq 1:95, length 94: HTTP: {it}\nE....F@.@......P...}}..{it}\n");
        let paste = head("GET /x HTTP/1.1") + "Host: h\nAccept: */*\n\n" + &head("HTTP/1.1 401 Unauthorized") + "WWW-Authenticate: Bearer\n\n{\"e\":1}\n";
        assert_eq!(summary(&paste), ["GET /x 2 - -> 401 1 {\"e\":1}"]);
    }
}
