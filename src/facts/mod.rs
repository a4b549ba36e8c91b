//! What is so: everything that rules stand on, gathered once from the exchanges and the sayings around them.

mod around;
pub(crate) mod code;
pub(crate) mod config;
mod disagree;
mod gather;
mod glance;
pub(crate) mod held;
mod makers;
mod origin;
mod pasted;
mod regions;
mod said;
pub(crate) mod sent;
pub(crate) mod sessions;
pub(crate) mod sign_in;
mod signed;
mod times;
mod tokens;

use crate::diagnosis::Certainty;
use crate::http::challenge::Challenge;
use crate::http::cookie::Stored;
use crate::http::credentials::Credentials;
use crate::http::exchange::{Exchange, Field, Fields, Request, Response};
use crate::http::jwt::Jwt;
use crate::http::ntlm::Ntlm;
use crate::http::uri::{Url, read_url};
use crate::input::{Quality, Reading};
use crate::products::Meaning;
use crate::text::{Seek, Source, Span, Spanned, Text};
use crate::time::Timestamp;

pub(crate) use gather::{absolute_url, gather};
pub(crate) use crate::http::secret_names::is_key_field;
pub use makers::Formed;
pub use regions::Regional;
pub use signed::Signed;
pub use times::EarlyStart;

/// Where a saying stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In a challenge of the failing response.
    Challenge,
    /// In another field of the failing response.
    Field,
    /// In the content of the failing response.
    Body,
    /// In what the client or a tool printed beside the exchange.
    Client,
    /// Elsewhere in the paste: a log, an exception, prose.
    Around,
    /// In another exchange than the failing one.
    Other,
}

impl Place {
    /// Whether it is a part of the failing response.
    pub fn is_answer(self) -> bool {
        matches!(self, Self::Challenge | Self::Field | Self::Body)
    }
}

/// Something that the server, a proxy or the client says, and what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// What it means.
    pub meaning: Meaning,
    /// Whose words they are, if a product's wording matched; `None` where plain English was read.
    pub product: Option<&'static str>,
    /// Where the words stand.
    pub span: Span,
    /// In which part of the paste.
    pub place: Place,
}

impl Said {
    /// How sure a finding may be that stands on these words: certain where the exchange itself says them, or a product's own wording stands in a
    /// log or an exception; likely where they are prose or belong to another exchange.
    pub fn certainty(&self) -> Certainty {
        match self.place {
            Place::Challenge | Place::Field | Place::Body | Place::Client => Certainty::Certain,
            Place::Around if self.product.is_some() => Certainty::Certain,
            Place::Around | Place::Other => Certainty::Likely,
        }
    }
}

/// Where a credential was carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carrier {
    /// In `Authorization`.
    Authorization,
    /// In `Proxy-Authorization`.
    ProxyAuthorization,
    /// In a field of another name.
    Field,
    /// In the query of the URL.
    Query,
    /// In the userinfo of the URL.
    Userinfo,
    /// In a cookie.
    Cookie,
    /// In the content of the request.
    Body,
    /// In the content of a response that issued it, or elsewhere in the paste.
    Elsewhere,
}

/// What a token is by its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// A signed JWT.
    Jwt,
    /// An encrypted JWT.
    Jwe,
    /// A token or key whose form does not say more, or says it by a prefix.
    Opaque,
}

/// A token or key that the failing request carries, or that stands in the paste.
#[derive(Clone, Debug, PartialEq)]
pub struct Token {
    /// What it is by its form.
    pub kind: TokenKind,
    /// The token.
    pub text: Text,
    /// How it was carried.
    pub carrier: Carrier,
    /// The name of the field, query parameter or cookie that carries it.
    pub name: Option<Text>,
    /// The token taken apart, where it is a JWT or JWE.
    pub jwt: Option<Jwt>,
    /// What a known prefix says of it.
    pub known: Option<&'static crate::products::tokens::TokenForm>,
}

impl Token {
    /// A registered claim of a JWT.
    pub fn claim(&self, name: &str) -> Option<&crate::json::Node> {
        self.jwt.as_ref()?.payload.as_ref()?.member(name)
    }

    /// A NumericDate claim of a JWT, with its place (RFC 7519, 2); milliseconds are taken as such.
    pub fn time_claim(&self, name: &str) -> Option<Spanned<Timestamp>> {
        times::numeric_date(self.claim(name)?)
    }

    /// A header parameter of a JWT.
    pub fn header(&self, name: &str) -> Option<&crate::json::Node> {
        self.jwt.as_ref()?.header.as_ref()?.member(name)
    }
}

/// A product that had a hand in the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answerer {
    /// Its name.
    pub name: &'static str,
    /// Its part between the client and the resource.
    pub part: crate::products::Part,
    /// What gives it away.
    pub span: Span,
}

/// What is so in the failing exchange.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// The challenges of the failing response (`WWW-Authenticate`), in order.
    pub challenges: Vec<Challenge>,
    /// The proxy's challenges (`Proxy-Authenticate`).
    pub proxy_challenges: Vec<Challenge>,
    /// The credentials of the failing request (`Authorization`), in order.
    pub credentials: Vec<Credentials>,
    /// Its proxy credentials.
    pub proxy_credentials: Vec<Credentials>,
    /// Its tokens and keys, wherever it carries them, then those elsewhere in the paste.
    pub tokens: Vec<Token>,
    /// DPoP proofs of the failing request (RFC 9449, 4).
    pub dpop: Vec<Jwt>,
    /// NTLM messages of the failing exchange: the request's, then the answer's.
    pub ntlm: Vec<Ntlm>,
    /// Cookies that the exchanges before it stored.
    pub stored: Vec<Stored>,
    /// The cookies that the failing request sent.
    pub cookies: Vec<(Text, Text)>,
    /// What is said, in the order of how much it counts: challenge, field, body, client, around, other.
    pub said: Vec<Said>,
    /// The author's own wordings that the paste holds, where some were given.
    pub own: Vec<crate::products::OwnSaid>,
    /// Who answered.
    pub answerers: Vec<Answerer>,
    /// What the capture lacks or hides.
    pub quality: Vec<(Quality, Option<Span>)>,
    /// The response's `Date`, or the time that the capture gives.
    pub date: Option<Spanned<Timestamp>>,
}

/// What rules ask.
pub struct Facts<'a> {
    /// The paste with its lines.
    pub source: &'a Source<'a>,
    /// What was read from it.
    pub reading: &'a Reading,
    /// What is so in the failing exchange.
    pub known: Known,
    /// The present, where the paste has no clock of its own.
    pub now: Timestamp,
    /// What was looked for in the paste itself.
    looked: pasted::Looked<'a>,
}

impl Facts<'_> {
    /// The failing exchange.
    pub fn exchange(&self) -> Option<&Exchange> {
        self.reading.exchanges.get(self.reading.failing?)
    }

    /// The exchanges before the failing one.
    pub fn earlier(&self) -> &[Exchange] {
        self.reading.failing.and_then(|at| self.reading.exchanges.get(..at)).unwrap_or_default()
    }

    /// The exchanges after the failing one.
    pub fn later(&self) -> &[Exchange] {
        self.reading.failing.and_then(|at| self.reading.exchanges.get(at.saturating_add(1)..)).unwrap_or_default()
    }

    /// The failing request.
    pub fn request(&self) -> Option<&Request> {
        self.exchange()?.request.as_ref()
    }

    /// The failing response.
    pub fn response(&self) -> Option<&Response> {
        self.exchange()?.response.as_ref()
    }

    /// The failing status code.
    pub fn status(&self) -> Option<Spanned<u16>> {
        self.response()?.status
    }

    /// Whether the failing status is one of these.
    pub fn status_is(&self, codes: &[u16]) -> bool {
        self.status().is_some_and(|it| codes.contains(&it.value))
    }

    /// A field of the failing request.
    pub fn sent(&self, name: &str) -> Option<&Field> {
        self.request()?.field(name)
    }

    /// A field of the failing response.
    pub fn got(&self, name: &str) -> Option<&Field> {
        self.response()?.field(name)
    }

    /// The failing URL as a command can name it: without userinfo, query and fragment, which may hold secrets; `URL` where there is none.
    pub fn url_for_commands(&self) -> String {
        let Some(url) = self.url() else { return "URL".to_owned() };
        match (url.scheme, url.host) {
            (Some(scheme), Some(host)) => format!("{scheme}://{host}{}{}", url.port.map(|it| format!(":{it}")).unwrap_or_default(), url.path),
            _ => self.host().map_or_else(|| url.path.to_owned(), |host| format!("https://{host}{}", url.path)),
        }
    }

    /// The failing URL, taken apart.
    pub fn url(&self) -> Option<Url<'_>> {
        Some(read_url(self.request()?.url.as_ref()?.as_str()))
    }

    /// The host that was called: the URL's, or that of `Host`.
    pub fn host(&self) -> Option<&str> {
        self.url().and_then(|it| it.host).or_else(|| Some(crate::http::uri::read_host(self.sent("Host")?.value.as_str()).0))
    }

    /// The first saying of that meaning, the weightiest place first.
    pub fn said(&self, meaning: Meaning) -> Option<&Said> {
        self.known.said.iter().find(|it| it.meaning == meaning)
    }

    /// Every saying of that meaning, the weightiest place first.
    pub fn all_said(&self, meaning: Meaning) -> impl Iterator<Item = &Said> {
        self.known.said.iter().filter(move |it| it.meaning == meaning)
    }

    /// The first saying of any of these meanings, the weightiest place first.
    pub fn said_any(&self, meanings: &[Meaning]) -> Option<&Said> {
        self.known.said.iter().find(|it| meanings.contains(&it.meaning))
    }

    /// The first challenge of that scheme.
    pub fn challenge(&self, scheme: &str) -> Option<&Challenge> {
        self.known.challenges.iter().find(|it| it.is(scheme))
    }

    /// The credential of the failing request, if it carries just one or several: the first.
    pub fn credential(&self) -> Option<&Credentials> {
        self.known.credentials.first()
    }

    /// A credential that the capture hides with its scheme, where the server asks for one of these schemes alone: of which it then was.
    pub fn masked_for(&self, schemes: &[&str]) -> Option<&Credentials> {
        let challenges = &self.known.challenges;
        let asked = !challenges.is_empty() && challenges.iter().all(|it| schemes.iter().any(|scheme| it.is(scheme)));
        self.known.credentials.iter().find(|it| asked && it.scheme.is_empty() && sent::is_hidden(it.rest.as_str()))
    }

    /// The token or key that the failing request carries; those elsewhere in the paste do not count.
    pub fn token(&self) -> Option<&Token> {
        self.known.tokens.iter().find(|it| it.carrier != Carrier::Elsewhere)
    }

    /// The time at which the server judged: the response's Date, else the capture's time, else the present. With its place, if it has one.
    pub fn judged_at(&self) -> (Timestamp, Option<Span>) {
        self.known.date.map_or((self.now, None), |it| (it.value, Some(it.span)))
    }

    /// Whether two hosts are of one company, as far as it is known.
    pub fn of_one_house(&self, one: &str, other: &str) -> bool {
        makers::of_one_house(one, other)
    }

    /// The credentials of the failing request whose form is known, also as the user name or the password of Basic.
    pub fn formed(&self) -> Vec<Formed> {
        makers::formed(self)
    }

    /// The product that answers on a host, if it is a known one.
    pub fn maker_of(&self, host: &str) -> Option<&'static str> {
        makers::maker_of(host)
    }

    /// Whether the service that was called is known to read no credential from the query.
    pub fn reads_no_query(&self) -> bool {
        self.host().is_some_and(makers::reads_no_query)
    }

    /// The service whose accounts live in regions that the paste is about.
    pub fn regional(&self) -> Option<Regional> {
        regions::regional(self)
    }

    /// The tokens and keys that the failing request carries.
    pub fn sent_tokens(&self) -> impl Iterator<Item = &Token> {
        self.known.tokens.iter().filter(|it| it.carrier != Carrier::Elsewhere)
    }

    /// The tokens that the failing request carries; where the paste does not show what it carries, those that stand in the paste.
    pub fn tokens_at_hand(&self) -> impl Iterator<Item = &Token> {
        let hidden = self.sent_tokens().next().is_none() && !self.request().is_some_and(|it| it.fields_shown);
        self.known.tokens.iter().filter(move |it| hidden || it.carrier != Carrier::Elsewhere)
    }

    /// Whether an OAuth token endpoint was called: a POST with a grant, or to an address that ends like one (RFC 6749, 3.2).
    pub fn asks_token_endpoint(&self) -> bool {
        let Some(request) = self.request() else { return false };
        let grant = request.body.as_ref().is_some_and(|it| it.as_str().holds("grant_type"));
        let path = self.url().map(|it| it.path.trim_end_matches('/').to_ascii_lowercase()).unwrap_or_default();
        let named = ["/oauth/token", "/oauth2/token", "/connect/token", "/v1/token", "/v2.0/token", "/openid-connect/token", "/access_token", "/oauth2/v4/token"];
        let posts = request.method.as_ref().is_some_and(|it| it.as_str().eq_ignore_ascii_case("POST"));
        grant || (posts && named.iter().any(|it| path.ends_with(it)))
    }

    /// Whether a Model Context Protocol server was called.
    pub fn calls_mcp(&self) -> bool {
        let named = |it: &str| it == "mcp" || it == "sse";
        let by_url = self.url().is_some_and(|it| it.path.split('/').any(named) || it.host.is_some_and(|host| host.starts_with("mcp.")));
        let by_body = self.request().and_then(|it| it.body.as_ref()).is_some_and(|it| it.as_str().holds("\"jsonrpc\""));
        by_url || by_body || self.sent("MCP-Protocol-Version").is_some()
    }

    /// A claim of the failing request's DPoP proof.
    pub fn proof_claim(&self, name: &str) -> Option<&crate::json::Node> {
        self.known.dpop.first()?.payload.as_ref()?.member(name)
    }

    /// A NumericDate claim of the failing request's DPoP proof.
    pub fn proof_time(&self, name: &str) -> Option<Spanned<Timestamp>> {
        times::numeric_date(self.proof_claim(name)?)
    }

    /// A token of the failing request that begins after the server's clock.
    pub fn early_start(&self) -> Option<EarlyStart> {
        let complained = self.said_any(&[Meaning::TokenNotYetValid, Meaning::ClockSkew]).is_some();
        if complained || self.is_refusal() { times::early_start(self, complained) } else { None }
    }

    /// The signature of the failing request, if it is a signed one.
    pub fn signed(&self) -> Option<Signed> {
        signed::read(self)
    }

    /// Whether the failing request is signed as a whole, so that words about a signature are about it and not about a token.
    pub fn signs_request(&self) -> bool {
        self.signed().is_some() && !self.sent_tokens().any(|it| it.kind != TokenKind::Opaque)
    }

    /// Whether the failing answer can be a refusal: its status is one that refusals come with, or is not known.
    pub fn is_refusal(&self) -> bool {
        self.status().is_none_or(|it| matches!(it.value, 400 | 401 | 403 | 404 | 407 | 419 | 422 | 440 | 498 | 499) || (300..400).contains(&it.value))
    }

    /// Whether the capture has that quality.
    pub fn has(&self, quality: Quality) -> bool {
        self.known.quality.iter().any(|(it, _)| *it == quality)
    }

    /// Whether absence in the request proves anything: its fields are shown as they were on the wire and nothing was taken out.
    pub fn request_is_whole(&self) -> bool {
        use crate::http::exchange::Shown;
        let shown = self.request().is_some_and(|it| it.fields_shown && it.shown == Shown::Wire);
        shown && !self.has(Quality::SanitisedHar) && !self.has(Quality::ProvisionalHeaders)
    }

    /// Whether the request, as far as it is known, carries a credential of any kind: field, cookie, key, signature, client certificate.
    pub fn carries_credential(&self) -> bool {
        !self.known.credentials.is_empty() || !self.known.cookies.is_empty() || self.token().is_some() || self.session_in_body()
    }

    /// The best place to point at for what the answer is: the status, else the first line of the response, else the first saying.
    pub fn answer_span(&self) -> Option<Span> {
        let response = self.response();
        let first = response.and_then(|it| it.status).map(|it| it.span).or_else(|| response.map(|it| it.span).filter(|it| !it.is_empty()));
        first.or_else(|| self.reading.sayings.first().map(Text::span))
    }

    /// The best place to point at for what was asked: the URL, else the method, else the request.
    pub fn request_span(&self) -> Option<Span> {
        let request = self.request()?;
        request.url.as_ref().or(request.method.as_ref()).map(Text::span).or(Some(request.span)).filter(|it| !it.is_empty())
    }
}
