//! What the client was given, by what stands around an exchange whose request is not shown: a password, a key or a token.

use super::Facts;
use crate::text::{Seek, Span};

/// A credential that somebody says or shows that the client has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Held {
    /// A user name and a password.
    Password,
    /// An API key.
    Key,
    /// A token.
    Token,
}

/// Words of a person or a program, in lower case, that say so.
const WORDS: &[(&str, Held)] = &[
    ("-credential $", Held::Password),
    ("networkcredential(", Held::Password),
    ("basicauth(", Held::Password),
    ("auth=(", Held::Password),
    ("my password", Held::Password),
    ("my credentials", Held::Password),
    ("my username", Held::Password),
    ("my login", Held::Password),
    ("same credentials", Held::Password),
    ("same password", Held::Password),
    ("same username", Held::Password),
    ("correct password", Held::Password),
    ("right password", Held::Password),
    ("correct credentials", Held::Password),
    ("right credentials", Held::Password),
    ("credentials are correct", Held::Password),
    ("credentials are right", Held::Password),
    ("credentials are valid", Held::Password),
    ("credentials are fine", Held::Password),
    ("credentials work", Held::Password),
    ("password is correct", Held::Password),
    ("password are correct", Held::Password),
    ("login and password", Held::Password),
    ("las credenciales", Held::Password),
    ("mes identifiants", Held::Password),
    ("meine zugangsdaten", Held::Password),
    ("my api key", Held::Key),
    ("my apikey", Held::Key),
    ("my key", Held::Key),
    ("correct api key", Held::Key),
    ("right api key", Held::Key),
    ("new api key", Held::Key),
    ("the api key is", Held::Key),
    ("api key is correct", Held::Key),
    ("api key is valid", Held::Key),
    ("api key is set", Held::Key),
    ("api key is configured", Held::Key),
    ("api key configured", Held::Key),
    ("user/key", Held::Key),
    ("key/secret", Held::Key),
    ("key and secret are", Held::Key),
    ("loaded 1 api key", Held::Key),
    ("--api-key", Held::Key),
    ("my token", Held::Token),
    ("my access token", Held::Token),
    ("my personal access token", Held::Token),
    ("my pat", Held::Token),
    ("my jwt", Held::Token),
    ("correct token", Held::Token),
    ("right token", Held::Token),
    ("new token", Held::Token),
    ("same token", Held::Token),
    ("fresh token", Held::Token),
    ("token is correct", Held::Token),
    ("token is valid", Held::Token),
    ("token is set", Held::Token),
    ("token is right", Held::Token),
    ("token works", Held::Token),
    ("_token env", Held::Token),
    ("_token is set", Held::Token),
    ("_token variable", Held::Token),
    ("_token environment", Held::Token),
    ("--token", Held::Token),
    ("-token ", Held::Token),
    ("generated a token", Held::Token),
    ("created a token", Held::Token),
    ("generated token", Held::Token),
    ("generated a personal access token", Held::Token),
    ("created a personal access token", Held::Token),
];

/// What is said of another try that passed, in lower case: a verb, and then where.
const WORKS: &[&str] = &["works", "worked", "is working", "are working", "work fine", "working fine", "succeeds", "no problem", "already tested", "able to"];

/// Where people try a request that fails elsewhere.
const ELSEWHERE: &[&str] = &["postman", "curl", "insomnia", "browser", "the cli", "via cli", "the client", "web ui", "webui", "swagger", "wget", "command line", "rest client"];

/// A credential that the client has as somebody says or a setting shows, and where.
pub(super) fn held(facts: &Facts) -> Option<(Held, Span)> {
    let words: Vec<&(&str, Held)> = WORDS.iter().filter(|(word, _)| !facts.lacks(word)).collect();
    let told = facts.prose().take_while(|_| !words.is_empty()).find_map(|(line, lower)| {
        let (at, word, held) = words.iter().find_map(|(word, held)| Some((stands(lower, word)?, word, held)))?;
        Some((*held, facts.place_of(line.get(at..at.saturating_add(word.len()))?)?))
    });
    told.or_else(|| {
        let nothing = |it: &str| ["undefined", "null", "none", "false", "true", "[object object]"].iter().any(|word| it.eq_ignore_ascii_case(word));
        let set = facts.given().find(|it| it.is_secret() && it.name != "key" && it.value.len() >= 4 && !nothing(it.value))?;
        let name = set.name.to_ascii_lowercase();
        let held = match () {
            () if name.holds("pass") => Held::Password,
            () if name.holds("key") => Held::Key,
            () => Held::Token,
        };
        Some((held, facts.place_of(set.name)?))
    })
}

impl<'a> Facts<'a> {
    /// Where somebody says that the same passes with another program; looked for as [`Facts::held`] is.
    pub(crate) fn works_elsewhere(&self) -> Option<Span> {
        if !self.refused_unseen() {
            return None;
        }
        let works = self.not_lacking(WORKS);
        self.prose().take_while(|_| !works.is_empty()).find_map(|(line, lower)| {
            let at = works.iter().find_map(|it| lower.seek(it).filter(|at| !denied(lower, *at)))?;
            let rest = lower.get(at..)?;
            let near = rest.get(..rest.floor_char_boundary(80)).unwrap_or(rest);
            let first = lower.get(lower.floor_char_boundary(at.saturating_sub(60))..at).unwrap_or_default();
            let named = ELSEWHERE.iter().find(|it| near.contains(**it) || first.contains(**it))?;
            let place = lower.seek(named)?;
            self.place_of(line.get(place..place.saturating_add(named.len()))?)
        })
    }

    /// The lines that begin as neither curl's messages nor JSON does, each with itself in lower case.
    fn prose(&self) -> impl Iterator<Item = (&'a str, &str)> {
        self.lowered().filter(|(it, _)| it.len() < 2_000 && !it.trim_start().starts_with(['<', '>', '{']))
    }
}

/// Where a line has the words with an end before them, and nothing denies them.
fn stands(lower: &str, word: &str) -> Option<usize> {
    lower.seek_all(word).take(3).map(|(at, _)| at).find(|at| {
        let before = lower.get(..*at).unwrap_or_default();
        let starts = !word.starts_with(|it: char| it.is_ascii_alphanumeric()) || !before.ends_with(|it: char| it.is_ascii_alphanumeric());
        starts && !denied(lower, *at)
    })
}

/// Whether what stands right before says that it is not so.
fn denied(lower: &str, at: usize) -> bool {
    let before = lower.get(..at).unwrap_or_default().trim_end();
    ["not", "n't", "no", "never", "without", "need a", "provide", "missing", "nothing", "if"].iter().any(|it| before.ends_with(it))
}
