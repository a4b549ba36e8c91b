//! What stands in a secret's place.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};

use super::Kind;

/// How many characters of a handshake token say what it is: the NTLMSSP signature and the message type.
const HANDSHAKE_HEAD: usize = 16;

/// The shape of a secret.
pub(super) fn of(secret: &str, kind: Kind) -> String {
    match kind {
        Kind::Jwt => jwt(secret),
        Kind::Basic => basic(secret).unwrap_or_else(|| classes(secret)),
        Kind::Handshake => {
            let (head, rest) = secret.split_at_checked(HANDSHAKE_HEAD).unwrap_or((secret, ""));
            format!("{head}{}", classes(rest))
        }
        Kind::PrivateKey => private_key(secret),
        Kind::Opaque => opaque(secret),
    }
}

/// The kind of each character: `x` for a small letter, `X` for a capital, `0` for a digit; the rest stays. Every fourth letter of a run is a `y`, for
/// `xxxx` is how people write that something was taken out, and a reader would take it so.
fn classes(text: &str) -> String {
    let mut run = 0_usize;
    let mut out = String::with_capacity(text.len());
    // Of a percent-encoded byte nothing is hidden: it may be what spoils the value.
    let mut kept = 0_usize;
    for it in text.chars() {
        if it == '%' || (kept > 0 && it.is_ascii_hexdigit()) {
            kept = if it == '%' { 2 } else { kept.saturating_sub(1) };
            run = 0;
            out.push(it);
            continue;
        }
        kept = 0;
        run = if it.is_alphabetic() { run.saturating_add(1) } else { 0 };
        let fourth = run > 0 && run.is_multiple_of(4);
        out.push(match it {
            'A'..='Z' if fourth => 'Y',
            'A'..='Z' => 'X',
            '0'..='9' => '0',
            _ if it.is_alphabetic() && fourth => 'y',
            _ if it.is_alphabetic() => 'x',
            _ => it,
        });
    }
    out
}

/// A JWT without its signature; a JWE, and a token that was cut, keep their header alone.
fn jwt(text: &str) -> String {
    let dots = text.bytes().filter(|it| *it == b'.').count();
    let keep = if dots >= 4 || dots == 1 { 1 } else { 2 };
    let mut out = String::with_capacity(text.len());
    for (at, part) in text.split('.').enumerate() {
        if at > 0 {
            out.push('.');
        }
        if at < keep { out.push_str(part) } else { out.push_str(&classes(part)) }
    }
    out
}

/// A Basic credential whose password is its shape; `None` if it decodes to nothing of the kind.
fn basic(text: &str) -> Option<String> {
    let (engine, bytes) = match STANDARD.decode(text) {
        Ok(bytes) => (STANDARD, bytes),
        Err(_) => (STANDARD_NO_PAD, STANDARD_NO_PAD.decode(text).ok()?),
    };
    let decoded = String::from_utf8(bytes).ok()?;
    let (user, password) = decoded.split_once(':')?;
    Some(engine.encode(format!("{user}:{}", classes(password))))
}

fn private_key(text: &str) -> String {
    let (begin, rest) = text.split_once("KEY-----").unwrap_or(("", text));
    let (body, end) = rest.rsplit_once("-----END").unwrap_or((rest, ""));
    let tail = if end.is_empty() { String::new() } else { format!("-----END{end}") };
    format!("{begin}KEY-----{}{tail}", classes(body))
}

/// A token keeps the prefix that says whose it is (`ghp_`, `sk-`), if it has one, and the kinds of its characters.
fn opaque(text: &str) -> String {
    let prefix = crate::products::tokens::form_of(text).map_or(0, |it| it.prefix.len());
    let prefix = if text.len() >= prefix.saturating_add(8) { prefix } else { 0 };
    let (head, rest) = text.split_at_checked(prefix).unwrap_or(("", text));
    let shape = format!("{head}{}", classes(rest));
    // A secret of zeros is its own shape behind the prefix: it loses the prefix, too.
    if shape == text && !rest.contains(['x', 'X']) { classes(text) } else { shape }
}
