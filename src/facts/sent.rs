//! What the failing request sent as its credential, as written: before any grammar is laid on it.

use base64::Engine as _;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};

use super::{Carrier, Facts, Place, Said};
use crate::http::exchange::{Exchange, Field, Fields, Request, Setting, Shown};
use crate::http::secret_names::{is_key_field, is_key_parameter};
use crate::http::uri::{query_pairs, read_url};
use crate::products::Meaning;
use crate::text::{Seek, Span, Text};

/// A value that was sent, or given to be sent, as a credential.
#[derive(Clone, Debug)]
pub(crate) struct Sent {
    /// Where it is carried.
    pub(crate) carrier: Carrier,
    /// The name of the field or parameter.
    pub(crate) name: Text,
    /// The scheme before it; empty where there is none.
    pub(crate) scheme: Text,
    /// The value behind the scheme; empty where nothing stands there.
    pub(crate) value: Text,
}

impl Sent {
    /// Where the value stands, or what stands before its empty place.
    pub(crate) fn span(&self) -> Span {
        let parts = [&self.value, &self.scheme, &self.name];
        parts.into_iter().find(|it| !it.is_empty()).map(Text::span).unwrap_or_default()
    }
}

/// A user name and a password.
#[derive(Clone, Debug)]
pub(crate) struct Pair {
    /// `user:password`, in the bytes that are sent.
    pub(crate) bytes: Vec<u8>,
    /// Where it stands.
    pub(crate) span: Span,
    /// Whether it stands encoded in `Authorization: Basic`.
    pub(crate) encoded: bool,
}

impl Pair {
    /// The user name.
    pub(crate) fn user(&self) -> &[u8] {
        self.bytes.split(|it| *it == b':').next().unwrap_or_default()
    }

    /// Whether the password has the form of a token or key rather than of something that a person remembers.
    pub(crate) fn holds_token(&self) -> bool {
        let Ok(password) = std::str::from_utf8(self.password()) else { return false };
        let hex = password.len() >= 32 && password.bytes().all(|it| it.is_ascii_hexdigit());
        hex || crate::products::tokens::form_of(password).is_some() || crate::http::jwt::looks_like_jwt(password)
    }

    /// The password; empty where no colon stands.
    pub(crate) fn password(&self) -> &[u8] {
        self.bytes.get(self.user().len().saturating_add(1)..).unwrap_or_default()
    }
}

/// The auth-schemes that are in use, registered or not.
const SCHEMES: &[&str] = &[
    "Basic",
    "Bearer",
    "Digest",
    "Negotiate",
    "NTLM",
    "Token",
    "DPoP",
    "HOBA",
    "Mutual",
    "OAuth",
    "GNAP",
    "PrivateToken",
    "vapid",
    "SCRAM-SHA-1",
    "SCRAM-SHA-256",
    "AWS4-HMAC-SHA256",
    "AWS",
    "SharedKey",
    "SharedKeyLite",
    "SharedAccessSignature",
    "Hawk",
    "Signature",
    "JWT",
    "Bot",
    "ApiKey",
    "Api-Key",
    "Key",
    "GoogleLogin",
    "Kerberos",
    "MediaBrowser",
    "Splunk",
    "SSWS",
    "Snowflake",
    "PVEAPIToken",
    "GenieKey",
    "Zoho-oauthtoken",
    "Klaviyo-API-Key",
    "DeepL-Auth-Key",
    "Session",
    "Apikey",
    "KeyAuth",
    "HMAC",
    "hmac",
    "AccessKey",
    "Access-Token",
    "Discogs",
    "Client-ID",
    "Atlassian",
    "Passport1.4",
    "X-Auth-Token",
    "EG1-HMAC-SHA256",
    "acs",
    "TC3-HMAC-SHA256",
    "ECDSA",
    "PoP",
    "LOW",
    "Concealed",
];

/// Whether a word is the name of an auth-scheme in use, in any case.
pub(crate) fn is_scheme(word: &str) -> bool {
    SCHEMES.iter().any(|it| it.eq_ignore_ascii_case(word))
}

/// Whether a value was hidden by a tool or by the person who pasted it, so that it says nothing of what was sent.
pub(crate) fn is_hidden(value: &str) -> bool {
    let value = value.trim().trim_matches(['"', '\'']);
    let lower = value.to_ascii_lowercase();
    let words = [
        "redact",
        "mask",
        "hidden",
        "removed",
        "sanitized",
        "sanitised",
        "snip",
        "omitted",
        "censored",
        "stripped",
        "filtered",
        "obfuscated",
        "secret hidden",
    ];
    let filler = |it: char| matches!(it, '*' | 'x' | 'X' | '.' | '…' | '█' | '•' | '#' | '-' | '_' | '▒');
    value.contains('█')
        || value.holds("***")
        || value == "[]"
        || value.ends_with("...")
        || value.ends_with('…')
        || (words.iter().any(|it| lower.holds(it)) && value.len() < 60)
        || (value.chars().filter(|it| filler(*it)).count() >= 3
            && value.chars().all(|it| filler(it) || matches!(it, '<' | '>' | '[' | ']' | ' ')))
        || lower.holds("xxxx")
}

/// The bytes of a base64 text in either alphabet, with or without padding.
pub(crate) fn decode_base64(text: &str) -> Option<Vec<u8>> {
    let config = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent).with_decode_allow_trailing_bits(true);
    let alphabet = if text.contains(['-', '_']) { &base64::alphabet::URL_SAFE } else { &base64::alphabet::STANDARD };
    GeneralPurpose::new(alphabet, config).decode(text).ok()
}

/// How many letters have to be put in, taken out or changed to make one word of the other, up to 3; case does not count.
pub(crate) fn distance(one: &str, other: &str) -> usize {
    let (one, other) = (one.to_ascii_lowercase().into_bytes(), other.to_ascii_lowercase().into_bytes());
    if one.len().abs_diff(other.len()) > 2 || one.len() > 40 {
        return 3;
    }
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.iter().enumerate() {
        let mut before = at;
        let mut left = at.saturating_add(1);
        let mut next = vec![left];
        for (above, wanted) in row.iter().skip(1).zip(&other) {
            left = before.saturating_add(usize::from(letter != wanted)).min(left.saturating_add(1)).min(above.saturating_add(1));
            before = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or(3).min(3)
}

/// Whether such words are about who may do what, rather than about anything else that went wrong.
pub(crate) fn about_credentials(meaning: Meaning) -> bool {
    use Meaning as M;
    !matches!(
        meaning,
        M::NotFound
            | M::BadRequest
            | M::ServerError
            | M::FileForbidden
            | M::NoAnswer
            | M::CorsBlocked
            | M::RateLimited
            | M::RequestBlocked
            | M::ExistenceHidden
            | M::Forbidden
    )
}

/// Whether such words say that a credential arrived and was looked at.
fn says_read(meaning: Meaning) -> bool {
    use Meaning as M;
    matches!(
        meaning,
        M::PasswordWrong
            | M::CredentialsRefused
            | M::PasswordNotAccepted
            | M::TokenExpired
            | M::TokenNotYetValid
            | M::ClockSkew
            | M::TokenMalformed
            | M::TokenSignature
            | M::TokenKeyUnknown
            | M::TokenAlgorithm
            | M::TokenAudience
            | M::TokenIssuer
            | M::TokenType
            | M::Environment
            | M::OtherService
            | M::TokenRevoked
            | M::TokenInvalid
            | M::SenderConstrained
            | M::DpopProof
            | M::StepUp
            | M::ConsentOrSso
            | M::Scope
            | M::ApiKeyInvalid
            | M::RequestSignature
            | M::RequestSignatureScope
            | M::DigestStale
            | M::DigestMismatch
            | M::NegotiateFailed
            | M::SessionExpired
            | M::OAuthClient
            | M::OAuthGrant
            | M::AccountBlocked
            | M::SourceNotAllowed
            | M::NotActiveYet
            | M::BasicMalformed
    )
}

impl Facts<'_> {
    /// The `Authorization` field of the failing request.
    pub(crate) fn authorization(&self) -> Option<&Field> {
        self.sent("Authorization")
    }

    /// An option of the client that shaped the failing request.
    pub(crate) fn setting(&self, name: &str) -> Option<&Setting> {
        self.request()?.settings.iter().find(|it| it.name == name)
    }

    /// Whether the answer refuses for a reason that has to do with credentials: by its status, or by its words where the status says another thing.
    pub(crate) fn refused(&self) -> bool {
        let said = |places: &[Place]| self.known.said.iter().any(|it| about_credentials(it.meaning) && places.contains(&it.place));
        match self.status().map(|it| it.value) {
            Some(401 | 403 | 407 | 419 | 440 | 498 | 499) => true,
            Some(300..=399) => said(&[Place::Body]),
            Some(_) if said(&[Place::Challenge, Place::Field, Place::Body]) => true,
            // A tool that prints neither fields nor content prints the server's words as its own.
            Some(400..) => self.response().is_some_and(|it| !it.fields_shown && it.body.is_none()) && said(&[Place::Client, Place::Around]),
            Some(_) => false,
            // Who pastes a request alone, here, has had it refused.
            None if self.request().is_some() && self.response().is_none() => true,
            None => self.known.said.iter().any(|it| about_credentials(it.meaning) || it.meaning == Meaning::Forbidden),
        }
    }

    /// Whether the answer refuses in general words a request that the paste does not show.
    pub(crate) fn refused_unseen(&self) -> bool {
        let unseen = self.request().is_none_or(|it| !it.fields_shown) && !self.carries_credential();
        let quiet = self.something_arrived().is_none() && self.nothing_arrived().is_none();
        let bare = self.status_is(&[401]) || self.status().is_none() && self.refused();
        unseen && quiet && bare
    }

    /// Whether the status is one of these, or may be: the answer refuses and the paste does not give its status.
    pub(crate) fn status_may_be(&self, codes: &[u16]) -> bool {
        self.status().map_or_else(|| self.response().is_some() && self.refused(), |it| codes.contains(&it.value))
    }

    /// Words that say that no credential arrived, from the answer, the client or a log of it.
    pub(crate) fn nothing_arrived(&self) -> Option<&Said> {
        self.known
            .said
            .iter()
            .find(|it| matches!(it.meaning, Meaning::CredentialsMissing | Meaning::ApiKeyMissing) && it.place != Place::Other)
    }

    /// Words that say that a credential arrived and was looked at.
    pub(crate) fn something_arrived(&self) -> Option<&Said> {
        self.known.said.iter().find(|it| says_read(it.meaning) && it.place != Place::Other)
    }

    /// Everything that the failing request sends as a credential, empty values included: `Authorization`, keys in fields, query and cookies.
    pub(crate) fn secrets_sent(&self) -> Vec<Sent> {
        let Some(request) = self.request() else { return Vec::new() };
        let mut found: Vec<Sent> = request.fields_named("Authorization").map(of_authorization).collect();
        let keys = request.fields.iter().filter(|it| is_key_field(it.name.as_str()));
        found.extend(keys.map(|it| Sent { carrier: Carrier::Field, name: it.name.clone(), ..of_key_field(&it.value) }));
        found.extend(of_query(request));
        found
    }

    /// Whether pasted code adds something to what is seen of a value: `"Bearer " + token`.
    pub(crate) fn goes_on(&self, sent: &Sent) -> bool {
        let after = self.source.paste().get(sent.span().end..).unwrap_or_default().trim_start_matches([' ', '\t']);
        let after = after.strip_prefix(['"', '\'']).map_or("", str::trim_start);
        after.starts_with(['+', '%'])
            || after.starts_with(". $")
            || after.starts_with(".$")
            || after.starts_with(".format")
            || after.starts_with(".concat")
            || after.starts_with("& ")
    }

    /// The user name and password of the failing request: in `Authorization`, or given to a client that makes Basic of them.
    pub(crate) fn pair(&self) -> Option<Pair> {
        self.request().and_then(pair_of)
    }

    /// Whether an exchange after the failing one succeeds, so that this was the round that asks.
    pub(crate) fn let_in_later(&self) -> bool {
        self.later().iter().any(|it| it.status().is_some_and(|it| (200..300).contains(&it)))
    }

    /// Where the answer asks for a credential, or else refuses: its words for a missing one, its first challenge, its status.
    pub(crate) fn asked_at(&self) -> Option<(Span, &'static str)> {
        let said = self.nothing_arrived().map(|it| (it.span, "the server says that none arrived"));
        let challenge = self.known.challenges.first().map(|it| (it.span, "the server asks for credentials"));
        said.or(challenge).or_else(|| Some((self.answer_span()?, "the server refuses")))
    }

    /// The schemes that the answer offers, as a list for a sentence; empty where it offers none.
    pub(crate) fn offered(&self) -> String {
        let mut names: Vec<&str> = Vec::new();
        for challenge in &self.known.challenges {
            let name = challenge.scheme.as_str();
            if !name.is_empty() && name.len() < 30 && !names.iter().any(|it| it.eq_ignore_ascii_case(name)) {
                names.push(name);
            }
        }
        match names.split_last() {
            Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
            _ => names.join(""),
        }
    }

    /// Whether a client was given a user name and password, waits to be asked for them, and is asked for nothing.
    pub(crate) fn waits_for_challenge(&self) -> bool {
        let asked = self.got("WWW-Authenticate").is_some() || self.response().is_none_or(|it| !it.fields_shown);
        let given = self.setting("user").is_some() || self.setting("anyauth").is_some() || self.setting("digest").is_some();
        !asked && given && self.authorization().is_none() && self.request().is_some_and(|it| it.shown == Shown::Wire)
    }

    /// Whether the content of the failing request names a session or token of an earlier login, as calls by JSON-RPC do.
    pub(crate) fn session_in_body(&self) -> bool {
        const NAMES: [&str; 8] = ["auth", "session", "sessionid", "session_id", "sid", "session_key", "session_token", "authtoken"];
        let body = self.request().and_then(|it| it.body.as_ref()).filter(|it| it.len() < 40_000);
        let Some((node, _)) = body.and_then(|it| crate::json::read_json(it)) else { return false };
        let names = |node: &crate::json::Node| {
            node.members().iter().any(|(name, value)| NAMES.iter().any(|it| name.as_str().eq_ignore_ascii_case(it)) && value.str().is_some_and(|it| it.len() >= 8))
        };
        names(&node) || node.member("params").is_some_and(names)
    }

    /// Names of cookies that could carry a login; those of statistics, consent, language and load balancers are left out.
    pub(crate) fn sends_telling_cookie(&self) -> bool {
        self.known.cookies.iter().any(|(name, _)| !is_idle_cookie(name.as_str()))
    }

    /// Whether the failing request carries anything that could identify somebody, as far as it is known.
    pub(crate) fn carries_anything(&self) -> bool {
        self.carries_beside_cookies() || self.sends_telling_cookie()
    }

    /// Whether the request carries a credential in another place than its cookies.
    pub(crate) fn carries_beside_cookies(&self) -> bool {
        let given = ["user", "oauth2-bearer", "aws-sigv4", "cert", "negotiate", "ntlm", "netrc"];
        self.secrets_sent().iter().any(|it| !it.value.is_empty() || !it.scheme.is_empty())
            || self.token().is_some()
            || self.pair().is_some()
            || self.session_in_body()
            || self.url().is_some_and(|it| holds_secret(it.path))
            || given.iter().any(|it| self.setting(it).is_some())
    }

    /// The exchange before the failing one that was answered with a redirect to it, or to the one before it.
    pub(crate) fn redirect_before(&self) -> Option<&Exchange> {
        let redirects = |it: &&Exchange| matches!(it.status(), Some(301 | 302 | 303 | 307 | 308));
        self.earlier().iter().rev().take_while(redirects).last()
    }
}

/// The user name and password of a request.
pub(crate) fn pair_of(request: &Request) -> Option<Pair> {
    let field = request.field("Authorization").map(of_authorization);
    if let Some(sent) = field {
        let bytes = sent.scheme.as_str().eq_ignore_ascii_case("basic").then(|| decode_base64(sent.value.as_str())).flatten()?;
        return bytes.contains(&b':').then(|| Pair { bytes, span: sent.value.span(), encoded: true });
    }
    if request.shown == Shown::Wire && request.fields_shown {
        return None;
    }
    let plain = |text: &Text| Pair { bytes: text.as_str().as_bytes().to_vec(), span: text.span(), encoded: false };
    if let Some(user) = request.settings.iter().find(|it| it.name == "user") {
        return (user.value.as_str().len() > 1).then(|| plain(&user.value));
    }
    let url = request.url.as_ref()?;
    let userinfo = read_url(url.as_str()).userinfo.filter(|it| it.contains(':'))?;
    Some(plain(&url.part(userinfo)))
}

/// A value of `Authorization` as written: the word before its first blank, and the rest. A word alone is a scheme only if it is the name of one.
pub(crate) fn of_authorization(field: &Field) -> Sent {
    Sent { carrier: Carrier::Authorization, name: field.name.clone(), ..split(&field.value) }
}

/// A value of a key's own field: a word alone is the key, even one that is called `KEY`.
fn of_key_field(value: &Text) -> Sent {
    let scheme = ["bearer", "basic", "token"].iter().any(|it| value.as_str().eq_ignore_ascii_case(it));
    let alone = || Sent { carrier: Carrier::Elsewhere, name: Text::default(), scheme: Text::default(), value: value.clone() };
    if scheme || value.as_str().contains(' ') { split(value) } else { alone() }
}

fn split(value: &Text) -> Sent {
    let chars = value.as_str();
    let alone = Sent { carrier: Carrier::Elsewhere, name: Text::default(), scheme: Text::default(), value: value.clone() };
    match chars.split_once([' ', '\t', '\u{a0}']) {
        Some((scheme, rest)) if looks_like_scheme(scheme) => Sent { scheme: value.part(scheme), value: value.part(rest.trim()), ..alone },
        None if is_scheme(chars) => Sent { scheme: value.clone(), value: Text::default(), ..alone },
        _ => alone,
    }
}

fn looks_like_scheme(word: &str) -> bool {
    let word = word.trim_end_matches([':', '=', ',', ';']);
    word.len() < 30
        && word.starts_with(|it: char| it.is_ascii_alphabetic())
        && word.chars().all(|it| it.is_ascii_alphanumeric() || matches!(it, '-' | '_' | '.'))
}

fn of_query(request: &Request) -> Vec<Sent> {
    let Some(url) = &request.url else { return Vec::new() };
    let query = read_url(url.as_str()).query.unwrap_or_default();
    let pairs = query_pairs(query).filter(|(name, _)| is_key_parameter(name));
    pairs
        .map(|(name, value)| Sent { carrier: Carrier::Query, name: url.part(name), scheme: Text::default(), value: url.part(value) })
        .collect()
}

/// Whether a path carries its secret itself, as those of bots and webhooks do: `/bot123456:AA.../getMe`.
fn holds_secret(path: &str) -> bool {
    let bot = |it: &str| {
        it.strip_prefix("bot")
            .and_then(|it| it.split_once(':'))
            .is_some_and(|(id, key)| !key.is_empty() && id.bytes().all(|it| it.is_ascii_digit()))
    };
    path.split('/').any(bot) || path.starts_with("/services/T") || path.starts_with("/api/webhooks/")
}

fn is_idle_cookie(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let starts = [
        "_ga",
        "_gid",
        "_gcl",
        "_fbp",
        "_hj",
        "__utm",
        "_pk_",
        "__cf",
        "cf_",
        "awsalb",
        "ajs_",
        "optimizely",
        "_clck",
        "_clsk",
        "amplitude",
        "mp_",
        "intercom-",
    ];
    let holds = [
        "consent",
        "csrf",
        "xsrf",
        "locale",
        "lang",
        "theme",
        "timezone",
        "currency",
        "cookieyes",
        "gdpr",
        "tracking",
        "analytics",
        "route",
        "serverid",
        "i18n",
    ];
    starts.iter().any(|it| name.starts_with(it)) || holds.iter().any(|it| name.holds(it))
}
