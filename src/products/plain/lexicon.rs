//! The words that speak of authentication, and what each does in a sentence.

mod manner;
mod phrases;
mod predicates;
mod subjects;

use crate::products::Meaning;

/// What a sentence speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Subject {
    Token,
    RefreshToken,
    Grant,
    Session,
    Cookie,
    Csrf,
    Signature,
    RequestSignature,
    ApiKey,
    Key,
    SigningKey,
    Password,
    User,
    Credentials,
    Header,
    Scheme,
    Client,
    Audience,
    Issuer,
    Algorithm,
    TokenKind,
    Scope,
    Account,
    Address,
    Time,
    Certificate,
    TlsCertificate,
    Proof,
    Factor,
    Environment,
    Consent,
    Limit,
    Login,
    Authentication,
    Authorization,
    Method,
    Nonce,
    LoginState,
    Access,
    Anonymous,
    IssuedAt,
    NotBefore,
    Expiry,
    AlgorithmName,
    KindOfToken,
}

/// What a sentence says of its subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Predicate {
    Expired,
    Invalid,
    Missing,
    Required,
    Unknown,
    Revoked,
    Disabled,
    Locked,
    Malformed,
    Mismatch,
    Denied,
    Unsupported,
    Insufficient,
    Exceeded,
    Early,
    Used,
    Failed,
    Twice,
    Inactive,
    /// It is known by none: `unknown`, not `not found`.
    Unrecognized,
    /// It was made for somebody else.
    Misdirected,
    /// It was made by somebody else.
    Foreign,
    /// It lies outside of what is allowed.
    Outside,
}

/// What a word or phrase does in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// It is what is spoken of.
    Of(Subject),
    /// It is what is said.
    Is(Predicate),
    /// It says that only if it is denied: `valid`, `found`.
    IsNot(Predicate),
    /// It names a check, which may be denied or fail: `verify`, `parsing`.
    Check(Predicate),
    /// It denies what follows.
    Not,
    /// It denies that there is what follows.
    No,
    /// It turns a check before it into a failure.
    Fail,
    /// It does that, and stands right behind what failed: `login error`.
    Error,
    /// It asks for what follows.
    Must,
    /// It does that, and what follows may be a thing: `needs the owner role`.
    Need,
    /// It opens what should have been: `expected audience`.
    Expected,
    /// It opens what was instead.
    Got,
    /// It advises.
    Please,
    /// It leaves open which of two it is.
    Or,
    /// The person at the keyboard speaks.
    Mine,
    /// It opens a question.
    Asks,
    /// It opens a condition.
    If,
    /// It says all by itself.
    Says(Meaning),
    /// It only looks as if it said something: `unexpected status`, `expires in`.
    Idle,
}

/// Words and phrases in lower case, words parted by one blank, by what they do. The longest that fits is taken.
const GROUPS: [&[(&str, Sign)]; 4] = [subjects::ROWS, predicates::ROWS, manner::ROWS, phrases::ROWS];

const COUNT: usize = GROUPS[0].len() + GROUPS[1].len() + GROUPS[2].len() + GROUPS[3].len();

// Made by the compiler; indexing is done by the time the program runs.
#[expect(clippy::indexing_slicing, reason = "the compiler runs it: a fault is an error of the build")]
static LEXICON: [(&str, Sign); COUNT] = {
    let mut all = [("", Sign::Idle); COUNT];
    let (mut group, mut at) = (0, 0);
    while group < GROUPS.len() {
        let mut row = 0;
        while row < GROUPS[group].len() {
            all[at] = GROUPS[group][row];
            row += 1;
            at += 1;
        }
        group += 1;
    }
    all
};

const BUCKETS: usize = 1024;
const NONE: u16 = u16::MAX;

#[expect(clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "no iterator runs in a const fn; the loop keeps to the length")]
const fn hash(word: &[u8]) -> usize {
    let (mut hash, mut at) = (0x811C_9DC5_u32, 0);
    while at < word.len() && word[at] != b' ' {
        hash = (hash ^ word[at].to_ascii_lowercase() as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    (hash ^ (hash >> 15)) as usize % BUCKETS
}

// Made by the compiler; indexing is done by the time the program runs.
#[expect(clippy::indexing_slicing, reason = "the compiler runs it: a fault is an error of the build")]
static INDEX: ([u16; BUCKETS], [u16; COUNT]) = {
    let mut heads = [NONE; BUCKETS];
    let mut next = [NONE; COUNT];
    let mut at = 0;
    while at < COUNT {
        let bucket = hash(LEXICON[at].0.as_bytes());
        next[at] = heads[bucket];
        heads[bucket] = at as u16;
        at += 1;
    }
    (heads, next)
};

/// What the longest phrase at the start of these words does, and how many words it has.
pub(super) fn sign(words: &[&str]) -> Option<(Sign, usize)> {
    let (heads, next) = &INDEX;
    let mut best = None;
    let mut at = usize::from(*heads.get(hash(words.first()?.as_bytes()))?);
    while let Some((phrase, sign)) = LEXICON.get(at) {
        let length = phrase.split(' ').count();
        let fits = words.len() >= length && phrase.split(' ').zip(words).all(|(one, other)| one.eq_ignore_ascii_case(other));
        if fits && best.is_none_or(|(_, longest)| length > longest) {
            best = Some((*sign, length));
        }
        at = next.get(at).map_or(usize::from(NONE), |it| usize::from(*it));
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_phrase_is_taken() {
        assert_eq!(sign(&["Access", "Token", "expired"]), Some((Sign::Of(Subject::Token), 2)));
        assert_eq!(sign(&["zebra"]), None);
    }

    #[test]
    fn no_phrase_stands_twice() {
        for (at, (phrase, _)) in LEXICON.iter().enumerate() {
            assert!(!LEXICON.iter().skip(at + 1).any(|(it, _)| it == phrase), "{phrase}");
        }
    }
}
