//! The tokens and keys of a request.

use super::{Carrier, Token, TokenKind};
use crate::http::credentials::Credentials;
use crate::http::exchange::Exchange;
use crate::http::jwt::{looks_like_jwt, read_jwt};
use crate::text::Text;

/// The tokens that the exchange's request carries.
pub(super) fn gather(_exchange: &Exchange, credentials: &[Credentials]) -> Vec<Token> {
    credentials.iter().filter_map(|it| it.token.as_ref()).map(|it| token(it, Carrier::Authorization, None)).collect()
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
