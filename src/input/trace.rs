//! `curl --trace` and `--trace-ascii`: blocks of bytes with their offsets, put together into the transcript that `-v` would have printed.

use super::lines::{Cut, Lines};
use super::reader::{Claim, Part, Reader};
use super::transcript;
use crate::text::{Seek, Span, Text};

/// See the module.
pub(crate) const READER: Reader = Reader { name: "trace", claim };

// Information lines that may stand before the first block.
const MAX_INFO: usize = 80;

fn claim(lines: &Lines, at: usize) -> Option<Claim> {
    if direction(lines.get(at)?).is_none() || !has_block(lines, at) {
        return None;
    }
    let mut text = Text::default();
    let mut end = at;
    while let Some(direction) = lines.get(end).and_then(direction) {
        let start = end.saturating_add(1);
        let stop = block_end(lines, start);
        match direction {
            Direction::Info(info) => push_line(&mut text, "* ", &lines.slice(info)),
            Direction::Sent => push_block(&mut text, "> ", &block(lines, start, stop)),
            Direction::Received => push_block(&mut text, "< ", &block(lines, start, stop)),
            Direction::Content => push_block(&mut text, "", &block(lines, start, stop)),
            Direction::Hidden => {}
        }
        end = stop;
        // The same once more, as `-i` and `-D -` print it between the blocks, and the progress meter.
        while lines.get(end).is_some_and(|it| it.holds("--:--:--") || it.trim().is_empty() || repeats(lines, start..stop, it)) {
            end = end.saturating_add(1);
        }
    }
    let parts = read(text);
    Some(Claim { lines: end.saturating_sub(at).max(1), parts, what: "curl --trace" })
}

fn read(text: Text) -> Vec<Part> {
    let cut = Cut::new(text);
    let lines = cut.lines();
    let mut parts = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        match (transcript::READER.claim)(&lines, at) {
            Some(claim) => {
                at = at.saturating_add(claim.lines.max(1));
                parts.extend(claim.parts);
            }
            None => at = at.saturating_add(1),
        }
    }
    parts
}

// Whether a line repeats the start of a line of the block before it.
fn repeats(lines: &Lines, block: std::ops::Range<usize>, line: &str) -> bool {
    let content = |it: usize| lines.get(it).and_then(offset).map(|(_, content)| content.trim_end());
    direction(line).is_none() && block.take(MAX_INFO).filter_map(content).any(|it| !it.is_empty() && line.starts_with(it))
}

enum Direction<'l> {
    Info(&'l str),
    Sent,
    Received,
    Content,
    // TLS records.
    Hidden,
}

fn direction(line: &str) -> Option<Direction<'_>> {
    if let Some(info) = line.strip_prefix("== Info: ") {
        return Some(Direction::Info(info));
    }
    if !line.ends_with(')') || !line.holds(" bytes (0x") {
        return None;
    }
    let starts = |it: &str| line.starts_with(it);
    if starts("=> Send header") {
        Some(Direction::Sent)
    } else if starts("<= Recv header") {
        Some(Direction::Received)
    } else if starts("=> Send data") {
        Some(Direction::Sent)
    } else if starts("<= Recv data") {
        Some(Direction::Content)
    } else if starts("=> Send SSL") || starts("<= Recv SSL") {
        Some(Direction::Hidden)
    } else {
        None
    }
}

fn has_block(lines: &Lines, at: usize) -> bool {
    let mut next = at;
    while next < at.saturating_add(MAX_INFO)
        && let Some(Direction::Info(_)) = lines.get(next).and_then(direction)
    {
        next = next.saturating_add(1);
    }
    lines.get(next.saturating_add(1)).is_some_and(|it| offset(it).is_some_and(|(at, _)| at == 0))
        && lines.get(next).and_then(direction).is_some()
}

// `0040: text`
fn offset(line: &str) -> Option<(usize, &str)> {
    let (digits, rest) = line.split_once(':')?;
    let is_offset = (4..=8).contains(&digits.len()) && digits.bytes().all(|it| it.is_ascii_hexdigit());
    is_offset.then(|| usize::from_str_radix(digits, 16).ok()).flatten().map(|at| (at, rest.strip_prefix(' ').unwrap_or(rest)))
}

fn block_end(lines: &Lines, start: usize) -> usize {
    let mut end = start;
    while lines.get(end).is_some_and(|it| offset(it).is_some()) {
        end = end.saturating_add(1);
    }
    end
}

// The bytes of a block: from their hexadecimal digits where they stand, from the text column of `--trace-ascii` otherwise.
fn block(lines: &Lines, start: usize, end: usize) -> Text {
    let mut text = Text::default();
    let mut expected = 0;
    for (at, content) in (start..end).filter_map(|it| lines.get(it).and_then(offset)) {
        if let Some(bytes) = hex(content) {
            push_hex(&mut text, lines, content, &bytes);
            continue;
        }
        // What the offsets leave out is the line end.
        if at > expected && expected > 0 {
            text.push_decoded("\n", lines.span(content.get(..0).unwrap_or_default()));
        }
        let part = lines.slice(content);
        text.push_text(&part, 0..part.len());
        expected = at.saturating_add(content.len());
    }
    text
}

// `47 45 54 … GET`: sixteen pairs of digits in a column of 48, then the text.
fn hex(content: &str) -> Option<Vec<u8>> {
    let column = content.get(..48).filter(|_| content.len() > 48)?;
    let mut bytes = Vec::new();
    for pair in column.split(' ').filter(|it| !it.is_empty()) {
        if pair.len() != 2 {
            return None;
        }
        bytes.push(u8::from_str_radix(pair, 16).ok()?);
    }
    (!bytes.is_empty() && bytes.len() <= 16).then_some(bytes)
}

// The text column shows a dot for what it cannot; where it shows the character, the evidence points there.
fn push_hex(text: &mut Text, lines: &Lines, content: &str, bytes: &[u8]) {
    let decoded = String::from_utf8_lossy(bytes);
    let shown = content.get(48..).unwrap_or_default();
    let same = shown.len() == bytes.len() && decoded.len() == bytes.len();
    for (at, char) in decoded.char_indices() {
        let column = shown.get(at..at.saturating_add(char.len_utf8())).filter(|it| same && it.starts_with(char));
        let digits = content.get(at.saturating_mul(3)..at.saturating_mul(3).saturating_add(2)).unwrap_or_default();
        let span = lines.span(column.unwrap_or(digits));
        text.push_piece(char.encode_utf8(&mut [0; 4]), span.start, span.len());
    }
}

fn push_block(text: &mut Text, mark: &str, block: &Text) {
    let mut from = 0;
    for line in block.as_str().split_inclusive('\n') {
        let content = line.trim_end_matches(['\n', '\r']);
        push_line(text, mark, &block.slice(from..from.saturating_add(content.len())));
        from = from.saturating_add(line.len());
    }
}

fn push_line(text: &mut Text, mark: &str, line: &Text) {
    let start = if line.is_empty() { text.span().end } else { line.span().start };
    text.push_decoded(mark, Span::new(start, start));
    text.push_text(line, 0..line.len());
    let end = if line.is_empty() { start } else { line.span().end };
    text.push_decoded("\n", Span::new(end, end));
}

#[cfg(test)]
mod tests {
    use super::super::read;

    #[test]
    fn ascii_blocks_join_values_that_go_on() {
        let paste = "== Info: Connected to h (10.0.0.1) port 80 (#0)\n=> Send header, 90 bytes (0x5a)\n0000: GET /x HTTP/1.1\n0011: Host: h\n001a: A: \
                     bbbb\n0021: cc\n0025: \n<= Recv header, 27 bytes (0x1b)\n0000: HTTP/1.1 401 Unauthorized\n<= Recv header, 8 bytes (0x8)\n0000: B: ccc\n<= Recv header, 2 \
                     bytes (0x2)\n0000: \n<= Recv data, 9 bytes (0x9)\n0000: {\"msg\":1}\n";
        let reading = read(paste);
        let exchange = &reading.exchanges[0];
        let request = exchange.request.as_ref().expect("a request");
        assert_eq!(request.url.as_ref().map(|it| it.as_str()), Some("http://h/x"));
        assert_eq!(request.fields[1].value.as_str(), "bbbbcc");
        assert_eq!(exchange.status(), Some(401));
        assert_eq!(exchange.response.as_ref().and_then(|it| it.body.as_ref()).map(|it| it.as_str()), Some("{\"msg\":1}"));
    }

    #[test]
    fn fields_that_are_printed_between_the_blocks_are_read_once() {
        let paste = "=> Send header, 30 bytes (0x1e)\n0000: HEAD /x HTTP/1.1\n0012: Host: h\n001b: \n<= Recv header, 18 bytes (0x12)\n0000: HTTP/1.1 403 No\nHTTP/1.1 403 \
                     No\n<= Recv header, 6 bytes (0x6)\n0000: B: c\nB: c\n<= Recv header, 2 bytes (0x2)\n0000: \n";
        let reading = read(paste);
        assert_eq!(reading.exchanges.len(), 1);
        assert_eq!(reading.exchanges[0].response.as_ref().map(|it| it.fields.len()), Some(1));
    }

    #[test]
    fn hexadecimal_blocks_point_at_their_text_column() {
        let paste = "=> Send header, 20 bytes (0x14)\n0000: 47 45 54 20 2f 20 48 54 54 50 2f 31 2e 31 0d 0a GET / HTTP/1.1..\n0010: 41 3a 20 62 0d 0a 0d 0a                         \
                     A: b....\n<= Recv header, 14 bytes (0xe)\n0000: 48 54 54 50 2f 31 2e 31 20 34 30 31 0d 0a       HTTP/1.1 401..\n";
        let reading = read(paste);
        let request = reading.exchanges[0].request.as_ref().expect("a request");
        assert_eq!(request.fields.len(), 1);
        assert_eq!(reading.exchanges[0].status(), Some(401));
        let span = request.method.as_ref().expect("a method").span();
        assert_eq!(paste.get(span.start..span.end), Some("GET"));
    }
}
