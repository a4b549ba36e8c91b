//! Checks with a key that the user gives: JWT signatures, Digest responses, AWS signatures. Nothing is fetched for them.
//!
//! A check has three outcomes, never two: what cannot be checked is said to be so, and why.

pub mod digest;
mod dpop;
pub mod jws;
#[cfg(feature = "cli")]
pub mod jwt;
pub mod keys;
pub mod paste;
pub mod sigv4;

/// What a check came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It verifies; how, in a few words (`with the secret as base64`).
    Right(String),
    /// It does not verify; which part differs, as far as that can be told.
    Wrong(String),
    /// It was not checked, and why.
    NotChecked(String),
}

impl Verdict {
    /// Its word in reports.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Right(_) => "right",
            Self::Wrong(_) => "wrong",
            Self::NotChecked(_) => "not checked",
        }
    }

    /// What it says beside the word.
    pub fn why(&self) -> &str {
        match self {
            Self::Right(why) | Self::Wrong(why) | Self::NotChecked(why) => why,
        }
    }
}

/// Lower-case hexadecimal.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|it| format!("{it:02x}")).collect()
}
