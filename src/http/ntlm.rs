//! NTLM messages (MS-NLMP, 2.2.1), bare or wrapped in SPNEGO (RFC 4178).

use super::Violation;
use crate::text::{Span, Text};

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

/// Reads a base64 token as an NTLM message; `None` if it is none (a Kerberos token, say).
pub fn read_ntlm(token68: &Text) -> Option<Ntlm> {
    let _ = token68;
    None
}
