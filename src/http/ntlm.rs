//! NTLM messages (MS-NLMP, 2.2.1), bare or wrapped in SPNEGO (RFC 4178).

use super::Violation;
use super::base64::{Alphabet, Decoded, decode};
use crate::text::{Seek, Span, Text};

/// An NTLM message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ntlm {
    /// 1 negotiate, 2 challenge, 3 authenticate.
    pub kind: u32,
    /// Type 3: the user name.
    pub user: Option<String>,
    /// Types 1 and 3: the domain.
    pub domain: Option<String>,
    /// Types 1 and 3: the workstation.
    pub workstation: Option<String>,
    /// Type 2: the target name.
    pub target: Option<String>,
    /// The token in the paste.
    pub span: Span,
    /// Lengths and offsets out of range, and the like.
    pub violations: Vec<Violation>,
}

/// What a Negotiate token carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NegotiateKind {
    /// An NTLM message, bare or inside SPNEGO.
    Ntlm,
    /// A Kerberos ticket, bare or inside SPNEGO.
    Kerberos,
    /// SPNEGO with neither in sight, such as the answer that only accepts or rejects.
    SpnegoOther,
    /// Something else, or nothing that can be read.
    Unknown,
}

const SIGNATURE: &[u8] = b"NTLMSSP\0";
// The object identifiers of mechanisms, as DER encodes them.
const SPNEGO: &[u8] = &[0x2b, 6, 1, 5, 5, 2];
const NTLMSSP: &[u8] = &[0x2b, 6, 1, 4, 1, 0x82, 0x37, 2, 2, 10];
const KERBEROS: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x12, 1, 2, 2];
// What Windows 2000 took for Kerberos' identifier, and still names first.
const KERBEROS_OF_MICROSOFT: &[u8] = &[0x2a, 0x86, 0x48, 0x82, 0xf7, 0x12, 1, 2, 2];

/// Tells what a Negotiate token carries.
pub fn negotiate_kind(token68: &Text) -> NegotiateKind {
    let bytes = decode(token68, Alphabet::Standard).bytes;
    if find(&bytes, SIGNATURE).is_some() {
        return NegotiateKind::Ntlm;
    }
    // The first mechanism of the list is the one that the token speaks.
    let head = bytes.get(..bytes.len().min(512)).unwrap_or_default();
    let kerberos = [KERBEROS, KERBEROS_OF_MICROSOFT].iter().filter_map(|it| find(head, it)).min();
    let ntlm = find(head, NTLMSSP);
    match (bytes.first(), kerberos, ntlm) {
        (Some(0x60 | 0xa0 | 0xa1), Some(kerberos), Some(ntlm)) if ntlm < kerberos => NegotiateKind::Ntlm,
        (Some(0x60 | 0xa0 | 0xa1), Some(_), _) | (Some(0x6e), _, _) => NegotiateKind::Kerberos,
        (Some(0x60 | 0xa0 | 0xa1), None, Some(_)) => NegotiateKind::Ntlm,
        (Some(0xa0 | 0xa1), None, None) => NegotiateKind::SpnegoOther,
        (Some(0x60), None, None) if find(head, SPNEGO).is_some() => NegotiateKind::SpnegoOther,
        _ => NegotiateKind::Unknown,
    }
}

/// Reads a base64 token as an NTLM message; `None` if it is none (a Kerberos token, say).
pub fn read_ntlm(token68: &Text) -> Option<Ntlm> {
    let decoded = decode(token68, Alphabet::Standard);
    let start = find(&decoded.bytes, SIGNATURE)?;
    let message = Message { decoded: &decoded, start };
    let mut out = Ntlm { kind: message.number(8)?, span: token68.span(), ..Ntlm::default() };
    match out.kind {
        1 => {
            out.domain = message.string(16, Charset::Oem, &mut out.violations);
            out.workstation = message.string(24, Charset::Oem, &mut out.violations);
        }
        2 => {
            let charset = message.charset(20);
            message.demand(32, &mut out.violations);
            out.target = message.string(12, charset, &mut out.violations);
        }
        3 => {
            let charset = message.charset(60);
            message.demand(52, &mut out.violations);
            out.domain = message.string(28, charset, &mut out.violations);
            out.user = message.string(36, charset, &mut out.violations);
            out.workstation = message.string(44, charset, &mut out.violations);
        }
        _ => out.violations.push(Violation { span: message.origin(8, 12), what: "a message type that there is not", rule: "MS-NLMP, 2.2.1" }),
    }
    out.violations.extend(decoded.violations.iter().filter(|it| it.rule.starts_with("RFC 4648, 4") || it.what.holds("not base64")).cloned());
    Some(out)
}

fn find(bytes: &[u8], part: &[u8]) -> Option<usize> {
    bytes.windows(part.len()).position(|it| it == part)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Charset {
    Oem,
    Utf16,
}

struct Message<'d, 't> {
    decoded: &'d Decoded<'t>,
    start: usize,
}

impl Message<'_, '_> {
    fn bytes(&self, at: usize, len: usize) -> Option<&[u8]> {
        let from = self.start.checked_add(at)?;
        self.decoded.bytes.get(from..from.checked_add(len)?)
    }

    fn number(&self, at: usize) -> Option<u32> {
        Some(u32::from_le_bytes(self.bytes(at, 4)?.try_into().ok()?))
    }

    fn half(&self, at: usize) -> Option<usize> {
        Some(usize::from(u16::from_le_bytes(self.bytes(at, 2)?.try_into().ok()?)))
    }

    fn origin(&self, start: usize, end: usize) -> Span {
        self.decoded.origin(self.start.saturating_add(start)..self.start.saturating_add(end))
    }

    /// The character set that the flags at `at` negotiate; messages of old clients end before them and speak UTF-16.
    fn charset(&self, at: usize) -> Charset {
        match self.number(at) {
            Some(flags) if flags & 1 == 0 => Charset::Oem,
            _ => Charset::Utf16,
        }
    }

    fn demand(&self, len: usize, violations: &mut Vec<Violation>) {
        if self.bytes(0, len).is_none() {
            let end = self.decoded.bytes.len().saturating_sub(self.start);
            violations.push(Violation { span: self.origin(0, end), what: "the message is cut off", rule: "MS-NLMP, 2.2.1" });
        }
    }

    // length, allocated length and offset of a string in the payload; no length means that it is not there
    fn string(&self, at: usize, charset: Charset, violations: &mut Vec<Violation>) -> Option<String> {
        let len = self.half(at).filter(|it| *it > 0)?;
        let offset = usize::try_from(self.number(at.saturating_add(4))?).ok()?;
        let Some(bytes) = self.bytes(offset, len) else {
            violations.push(Violation { span: self.origin(at, at.saturating_add(8)), what: "a string beyond the end of the message", rule: "MS-NLMP, 2.2.1" });
            return None;
        };
        Some(match charset {
            Charset::Oem => std::str::from_utf8(bytes).map_or_else(|_| bytes.iter().map(|it| char::from(*it)).collect(), str::to_owned),
            Charset::Utf16 => self.utf16(bytes),
        })
    }

    fn utf16(&self, bytes: &[u8]) -> String {
        let units = bytes.chunks(2).map(|it| match it {
            [low, high] => u16::from_le_bytes([*low, *high]),
            // Half a unit at the end; a lone surrogate decodes to the replacement character.
            _ => 0xd800,
        });
        char::decode_utf16(units).map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(token: &str) -> Text {
        Text::verbatim(token, 0)
    }

    fn encode(bytes: &[u8]) -> String {
        use ::base64::Engine;
        ::base64::engine::general_purpose::STANDARD.encode(bytes)
    }

    /// An authenticate message with these strings, in UTF-16.
    fn authenticate(domain: &str, user: &str, workstation: &str) -> Vec<u8> {
        let mut head = [SIGNATURE, &3_u32.to_le_bytes(), &[0; 16]].concat();
        let mut payload = Vec::new();
        for it in [domain, user, workstation] {
            let bytes: Vec<u8> = it.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let len = u16::try_from(bytes.len()).unwrap().to_le_bytes();
            head.extend([len, len].concat());
            head.extend(u32::try_from(64 + payload.len()).unwrap().to_le_bytes());
            payload.extend(bytes);
        }
        head.extend([&[0; 8][..], &1_u32.to_le_bytes()].concat());
        [head, payload].concat()
    }

    #[test]
    fn an_authenticate_message_names_who_asks() {
        let read = read_ntlm(&text(&encode(&authenticate("CORP", "jürgen", "PC-7")))).unwrap();
        assert_eq!((read.kind, read.domain.as_deref(), read.user.as_deref(), read.workstation.as_deref()), (3, Some("CORP"), Some("jürgen"), Some("PC-7")));
        assert!(read.violations.is_empty());
    }

    #[test]
    fn it_is_found_inside_spnego() {
        let wrapped = [&[0x60, 0x40, 6, 6], SPNEGO, NTLMSSP, &authenticate("", "jane", "")].concat();
        assert_eq!(read_ntlm(&text(&encode(&wrapped))).unwrap().user.as_deref(), Some("jane"));
        assert_eq!(negotiate_kind(&text(&encode(&wrapped))), NegotiateKind::Ntlm);
        let ticket = [&[0x60, 0x40, 6, 6], SPNEGO, KERBEROS_OF_MICROSOFT, KERBEROS, NTLMSSP].concat();
        assert_eq!(negotiate_kind(&text(&encode(&ticket))), NegotiateKind::Kerberos);
        assert_eq!(read_ntlm(&text(&encode(&ticket))), None);
        assert_eq!(negotiate_kind(&text(&encode(&[0xa1, 7, 0x30, 5]))), NegotiateKind::SpnegoOther);
        assert_eq!(negotiate_kind(&text("<token>")), NegotiateKind::Unknown);
    }

    #[test]
    fn a_cut_message_survives_as_a_violation() {
        let whole = authenticate("CORP", "jane", "PC-7");
        let cut = read_ntlm(&text(&encode(&whole[..70]))).unwrap();
        assert_eq!(cut.violations.len(), 3);
        assert_eq!(cut.user, None);
        assert_eq!(read_ntlm(&text("TlRMTVNTUAADAAAA")).unwrap().violations.len(), 1);
        assert_eq!(read_ntlm(&text("TlRMTVNTUAA=")), None);
    }
}
