//! Tokens by their form: who issued an opaque token, and of what kind.

/// What a known form says of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TokenForm {
    /// How it begins.
    pub prefix: &'static str,
    /// Who issues it: `GitHub`, `Stripe`.
    pub issuer: &'static str,
    /// What it is: `personal access token`, `publishable key`.
    pub kind: &'static str,
    /// Hosts that read it, by suffix; empty where any may.
    pub hosts: &'static [&'static str],
    /// `test` or `live`, where the form says so.
    pub environment: Option<&'static str>,
}

/// The form of a token; `None` for one that no prefix tells.
pub fn form_of(token: &str) -> Option<&'static TokenForm> {
    let _ = token;
    None
}
