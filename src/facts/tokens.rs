//! The tokens and keys of a paste: those that the failing request carries, wherever it carries them, and those that stand elsewhere.

use super::{Carrier, Token, TokenKind};
use crate::http::credentials::Credentials;
use crate::http::exchange::{Exchange, Request};
use crate::http::jwt::{looks_like_jwt, read_jwt};
use crate::http::secret_names::{is_key_field, is_key_parameter};
use crate::http::uri::{query_pairs, read_url};
use crate::input::Reading;
use crate::text::Text;

/// How many tokens that stand outside the failing request are kept.
const MOST_ELSEWHERE: usize = 8;

/// The tokens and keys of the failing request, in order of how much they count, then those elsewhere in the paste.
pub(super) fn gather(reading: &Reading, credentials: &[Credentials], cookies: &[(Text, Text)]) -> Vec<Token> {
    let mut tokens: Vec<Token> = credentials.iter().filter_map(of_credentials).collect();
    if let Some(request) = reading.failing.and_then(|at| reading.exchanges.get(at)).and_then(|it| it.request.as_ref()) {
        tokens.extend(of_fields(request));
        tokens.extend(of_url(request));
        let jwt_cookies = cookies.iter().filter(|(_, value)| looks_like_jwt(value.as_str()));
        tokens.extend(jwt_cookies.map(|(name, value)| token(value, Carrier::Cookie, Some(name.clone()))));
    }
    tokens.extend(elsewhere(reading));
    tokens
}

/// The token of a credential; a value without a scheme counts as one, a user name and password do not.
fn of_credentials(credentials: &Credentials) -> Option<Token> {
    let bare = credentials.scheme.is_empty().then_some(&credentials.rest).filter(|it| !it.is_empty());
    let text = credentials.token.as_ref().or(bare)?;
    (!text.is_empty()).then(|| token(text, Carrier::Authorization, None))
}

fn of_fields(request: &Request) -> impl Iterator<Item = Token> {
    request
        .fields
        .iter()
        .filter(|it| is_key_field(it.name.as_str()) && !it.value.is_empty())
        .map(|it| token(&without_scheme(&it.value), Carrier::Field, Some(it.name.clone())))
}

/// The value behind a `Bearer` that somebody put before it.
fn without_scheme(value: &Text) -> Text {
    match value.as_str().split_once(' ') {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("bearer") || scheme.eq_ignore_ascii_case("token") => value.part(rest.trim()),
        _ => value.clone(),
    }
}

fn of_url(request: &Request) -> Vec<Token> {
    let Some(url) = &request.url else { return Vec::new() };
    let parts = read_url(url.as_str());
    let mut found = Vec::new();
    if let Some(userinfo) = parts.userinfo.filter(|it| !it.is_empty()) {
        found.push(token(&url.part(userinfo), Carrier::Userinfo, None));
    }
    for (name, value) in query_pairs(parts.query.unwrap_or_default()).filter(|(name, value)| is_key_parameter(name) && !value.is_empty()) {
        found.push(token(&url.part(value), Carrier::Query, Some(url.part(name))));
    }
    found
}

/// JWTs that stand outside the failing request: issued by an earlier answer, printed by a tool.
fn elsewhere(reading: &Reading) -> Vec<Token> {
    let failing = reading.failing.and_then(|at| reading.exchanges.get(at));
    let of_failing = failing.and_then(|it| it.request.as_ref()).and_then(|it| it.body.as_ref());
    let bodies = reading.exchanges.iter().filter_map(|it: &Exchange| it.response.as_ref()?.body.as_ref());
    let texts = of_failing.into_iter().chain(bodies).chain(reading.exchanges.iter().flat_map(|it| &it.sayings)).chain(&reading.sayings);
    let found = texts.flat_map(jwts_in).take(MOST_ELSEWHERE);
    found.map(|it| token(&it, Carrier::Elsewhere, None)).collect()
}

/// The JWTs in a text: runs of base64url characters and dots that begin as the base64url of `{"`.
fn jwts_in(text: &Text) -> Vec<Text> {
    let chars = text.as_str();
    let is_part = |it: char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_' | '.');
    let runs = chars.split(|it| !is_part(it)).filter(|it| it.len() > 30 && looks_like_jwt(it));
    runs.take(MOST_ELSEWHERE).map(|it| text.part(it)).collect()
}

/// A token by its form.
pub(super) fn token(text: &Text, carrier: Carrier, name: Option<Text>) -> Token {
    let jwt = looks_like_jwt(text.as_str()).then(|| read_jwt(text));
    let kind = match &jwt {
        Some(jwt) if jwt.encrypted => TokenKind::Jwe,
        Some(_) => TokenKind::Jwt,
        None => TokenKind::Opaque,
    };
    Token { kind, text: text.clone(), carrier, name, jwt, known: crate::products::tokens::form_of(text.as_str()) }
}
