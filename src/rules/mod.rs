//! Why: one cause a file, each with its page. A rule looks at facts and gives a finding, or nothing.

use crate::diagnosis::{Certainty, Finding};
use crate::facts::{Facts, Place, Said};
use crate::products::Meaning;

include!(concat!(env!("OUT_DIR"), "/causes.rs"));

/// The five common causes of a 401, and the neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// Missing or incorrect Authorization header.
    Missing,
    /// Expired token or session.
    Expired,
    /// Invalid user name, password, key, token or signature.
    Invalid,
    /// A resource that needs a login was asked for without one.
    Login,
    /// The server's or a proxy's authentication is misconfigured.
    Server,
    /// A neighbouring status, or not about authentication.
    Related,
}

impl Family {
    /// Its word in reports.
    pub fn word(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Expired => "expired",
            Self::Invalid => "invalid",
            Self::Login => "login",
            Self::Server => "server",
            Self::Related => "related",
        }
    }

    fn of(word: &str) -> Self {
        match word {
            "missing" => Self::Missing,
            "expired" => Self::Expired,
            "invalid" => Self::Invalid,
            "login" => Self::Login,
            "server" => Self::Server,
            _ => Self::Related,
        }
    }
}

/// A cause, by its place in the table below. Its id is stable: it is an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cause(u8);

impl Cause {
    /// Its id: `token-expired`.
    pub fn id(self) -> &'static str {
        self.page().id
    }

    /// Its family.
    pub fn family(self) -> Family {
        Family::of(self.page().family)
    }

    /// Its page, as far as the page ships everywhere: title, fixes, references.
    pub fn page(self) -> &'static crate::page::Card {
        CARDS.get(usize::from(self.0)).unwrap_or(&crate::page::Card::NONE)
    }

    /// The cause of that id.
    pub fn of(id: &str) -> Option<Self> {
        Self::all().find(|it| it.id() == id)
    }

    /// Every cause, in the order of the table.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..CARDS.len()).filter_map(|at| u8::try_from(at).ok()).map(Self)
    }
}

type Detect = fn(&Facts) -> Option<Finding>;

// Every cause, by family. The build script reads this table, too: it makes `Cause::TOKEN_EXPIRED` of `token_expired` and compiles its page in.
macro_rules! rules {
    ($($family:ident: $($name:ident),*;)*) => {
        $($(mod $name;)*)*
        const RULES: &[Detect] = &[$($($name::detect),*),*];
    };
}

rules! {
    missing:
        no_credentials, wrong_header_name, scheme_missing, scheme_malformed, scheme_mismatch, placeholder_credential,
        empty_credential, mangled_credential, credential_lost_in_client, duplicate_credentials, credential_in_wrong_place,
        credentials_dropped_on_redirect, credentials_stripped_by_proxy, preflight_unauthenticated,
        cross_origin_credentials_omitted, basic_malformed, api_key_missing, client_certificate_required, negotiate_not_attempted,
        csrf_token_missing;
    expired:
        token_expired, token_revoked, digest_stale_nonce, session_expired, oauth_grant_rejected;
    invalid:
        stale_credential, basic_trailing_newline, basic_charset, wrong_username_or_password, password_not_accepted,
        token_not_yet_valid, clock_skew, token_malformed, token_signature_invalid, token_algorithm_rejected,
        token_wrong_audience, token_wrong_issuer, token_wrong_type, token_wrong_environment, token_for_other_service,
        token_rejected, token_sender_constrained, dpop_proof_invalid, insufficient_scope, api_key_invalid, signature_mismatch,
        signature_scope_mismatch, digest_mismatch, negotiate_fallback_ntlm, negotiate_handshake_failed, oauth_client_rejected,
        account_blocked, source_not_allowed;
    login:
        token_exchange_needed, step_up_required, consent_or_sso_required, session_missing, cookie_lost;
    server:
        auth_method_disabled, token_key_unknown, challenge_missing, challenge_malformed, auth_handler_misconfigured,
        auth_layers_collide, wrong_status, insecure_transport;
    related:
        proxy_authentication, network_login_required, login_redirect, existence_hidden, rate_limited, request_blocked,
        challenge_answered, no_http_response, not_an_auth_failure;
}

/// What every rule finds, in the order of the table.
pub(crate) fn findings(facts: &Facts) -> Vec<Finding> {
    RULES.iter().filter_map(|detect| detect(facts)).collect()
}

/// A finding that somebody's words give: as sure as the words make it.
fn in_words(facts: &Facts, cause: Cause, said: &Said, message: &str) -> Finding {
    let certainty = said.certainty();
    let finding = Finding::new(cause, certainty, message).because(label(said));
    let finding = with_words(finding.decides(said.span, label(said)), facts, said.meaning);
    if certainty == Certainty::Certain {
        return finding;
    }
    finding.settle(
        "Are these the words of the request that fails?",
        &["Send the failing request once more with `curl -i`.", "Paste the command and the whole answer."],
        &[("The answer holds the same words.", cause)],
    )
}

/// Adds the words of that meaning, which may stand in the challenge, in the body and in a log at once.
fn with_words(finding: Finding, facts: &Facts, meaning: Meaning) -> Finding {
    let weak = |it: &&Said| it.place != Place::Other;
    facts.all_said(meaning).filter(weak).take(6).fold(finding, |finding, it| finding.decides(it.span, label(it)))
}

fn label(said: &Said) -> &'static str {
    match said.place {
        Place::Challenge => "the server's challenge says so",
        Place::Field | Place::Body => "the server's answer says so",
        Place::Client => "the client says so",
        Place::Around | Place::Other => "these words say so",
    }
}
