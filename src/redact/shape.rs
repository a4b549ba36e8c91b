//! What stands in a secret's place.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};

use crate::text::Seek;
use super::Kind;

/// How many characters of a handshake token say what it is: the NTLMSSP signature and the message type.
const HANDSHAKE_HEAD: usize = 16;

/// The shape of a secret.
pub(super) fn of(secret: &str, kind: Kind) -> String {
    match kind {
        Kind::Jwt => jwt(secret, str::to_owned),
        Kind::Person => jwt(secret, super::people::payload),
        Kind::Basic => basic(secret).unwrap_or_else(|| classes(secret)),
        Kind::Handshake => {
            let (head, rest) = secret.split_at_checked(HANDSHAKE_HEAD).unwrap_or((secret, ""));
            format!("{head}{}", classes(rest))
        }
        Kind::PrivateKey => private_key(secret),
        Kind::Opaque => opaque(secret),
    }
}

/// The kind of each character: `x` for a small letter, `X` for a capital, `0` for a digit, one letter each for those of two, three and four bytes;
/// the rest stays. Every fourth letter of a run is a `y`, for `xxxx` is how people write that something was taken out, and a reader would take it so.
pub(super) fn classes(text: &str) -> String {
    let mut run = 0_usize;
    let mut out = String::with_capacity(text.len());
    // Of a percent-encoded byte nothing is hidden: it may be what spoils the value. Nor of an escape: JSON would be broken without it.
    let mut kept = Kept::None;
    for it in text.chars() {
        kept = kept.next(it);
        if kept != Kept::None {
            run = 0;
            out.push(it);
            continue;
        }
        run = if it.is_alphabetic() { run.saturating_add(1) } else { 0 };
        let fourth = run > 0 && run.is_multiple_of(4);
        out.push(match it {
            'A'..='Z' if fourth => 'Y',
            'A'..='Z' => 'X',
            '0'..='9' => '0',
            'a'..='z' if fourth => 'y',
            'a'..='z' => 'x',
            // Their length in bytes stays, for a letter outside ASCII may be what spoils the value.
            _ if it.is_alphanumeric() => match it.len_utf8() {
                2 => 'é',
                3 => '字',
                _ => '𝔞',
            },
            _ => it,
        });
    }
    out
}

/// What of an escape still follows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kept {
    None,
    Digits(u8),
    Backslash,
}

impl Kept {
    fn next(self, it: char) -> Self {
        match (self, it) {
            (Self::Backslash, 'u') => Self::Digits(4),
            (Self::Backslash, '"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't') => Self::Digits(0),
            (Self::Digits(left @ 1..), _) if it.is_ascii_hexdigit() => Self::Digits(left.saturating_sub(1)),
            (_, '%') => Self::Digits(2),
            (_, '\\') => Self::Backslash,
            _ => Self::None,
        }
    }
}

/// A JWT without its signature, its claims as they are given back; a JWE, and a token that was cut, keep their header alone.
fn jwt(text: &str, claims: impl Fn(&str) -> String) -> String {
    let dots = text.bytes().filter(|it| *it == b'.').count();
    let keep = if dots >= 4 || dots == 1 { 1 } else { 2 };
    let mut out = String::with_capacity(text.len());
    for (at, part) in text.split('.').enumerate() {
        if at > 0 {
            out.push('.');
        }
        match at {
            0 => out.push_str(part),
            _ if at < keep => out.push_str(&claims(part)),
            _ => out.push_str(&classes(part)),
        }
    }
    out
}

/// A Basic credential whose password is its shape; `None` if it decodes to nothing of the kind.
fn basic(text: &str) -> Option<String> {
    let (engine, bytes) = match STANDARD.decode(text) {
        Ok(bytes) => (STANDARD, bytes),
        Err(_) => (STANDARD_NO_PAD, STANDARD_NO_PAD.decode(text).ok()?),
    };
    let colon = bytes.iter().position(|it| *it == b':')?;
    let (mut shown, password) = bytes.split_at_checked(colon.saturating_add(1)).map(|(user, it)| (user.to_vec(), it))?;
    for chunk in password.utf8_chunks() {
        shown.extend(classes(chunk.valid()).bytes());
        // What is no UTF-8 stays so: it is what a server may have stumbled over.
        shown.extend(chunk.invalid().iter().map(|_| 0xE9));
    }
    Some(engine.encode(shown))
}

fn private_key(text: &str) -> String {
    let (begin, rest) = text.cut("KEY-----").unwrap_or(("", text));
    let (body, end) = rest.rsplit_once("-----END").unwrap_or((rest, ""));
    let tail = if end.is_empty() { String::new() } else { format!("-----END{end}") };
    format!("{begin}KEY-----{}{tail}", classes(body))
}

/// A token keeps the prefix that says whose it is (`ghp_`, `sk-`), if it has one, and the kinds of its characters.
fn opaque(text: &str) -> String {
    let prefix = crate::products::tokens::form_of(text).map_or(0, |it| it.prefix.len());
    let prefix = if text.len() >= prefix.saturating_add(8) { prefix } else { 0 };
    let (head, rest) = text.split_at_checked(prefix).unwrap_or(("", text));
    let shape = classes(rest);
    // A secret of digits would have the shape of one of zeros, whose prefix goes with it: else zeros were their own shape, and would stay.
    if head.is_empty() || shape.contains(['x', 'X']) { format!("{head}{shape}") } else { classes(text) }
}
