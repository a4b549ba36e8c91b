//! Wordings that an author gives beside those that are built in: their own error codes, named in their words. `embed/PROTOCOL.md` has the form.

use std::ops::Range;

use super::Meaning;
use super::find::finds;
use crate::json::{Node, read_whole_json};
use crate::text::{Span, Text};

/// More wordings than this are not taken.
const MOST: usize = 500;
/// A pattern shorter than this would stand in every paste.
const SHORTEST: usize = 3;
/// Nobody says more than this in one text.
const LONGEST: usize = 600;

/// The wordings of one author.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnWordings {
    products: Vec<OwnProduct>,
}

/// A product of theirs.
#[derive(Clone, Debug, PartialEq, Eq)]
struct OwnProduct {
    name: String,
    hosts: Vec<String>,
    wordings: Vec<OwnWording>,
}

/// One thing that their product says.
#[derive(Clone, Debug, PartialEq, Eq)]
struct OwnWording {
    says: String,
    means: Option<Meaning>,
    words: String,
    fix: Option<String>,
    link: Option<String>,
}

/// An own wording that the paste holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnSaid {
    /// The product, as its makers write it.
    pub product: String,
    /// What the paste says, in its makers' words.
    pub words: String,
    /// What they advise.
    pub fix: Option<String>,
    /// Where they say more: an https address.
    pub link: Option<String>,
    /// Where the wording stands.
    pub span: Span,
}

/// An own wording in a text.
pub(crate) struct OwnHit<'a> {
    product: &'a OwnProduct,
    wording: &'a OwnWording,
    /// Where it stands in the text.
    pub(crate) range: Range<usize>,
}

impl OwnHit<'_> {
    /// What it means, where its author says so.
    pub(crate) fn means(&self) -> Option<Meaning> {
        self.wording.means
    }

    /// What is shown of it.
    pub(crate) fn said(&self, span: Span) -> OwnSaid {
        let OwnWording { words, fix, link, .. } = self.wording;
        OwnSaid { product: self.product.name.clone(), words: words.clone(), fix: fix.clone(), link: link.clone(), span }
    }
}

impl OwnWordings {
    /// Reads a file of wordings: what can be used of it, and what is wrong with the rest, for its author.
    pub fn read(file: &str) -> (Self, Vec<String>) {
        let mut wrong = Vec::new();
        let Some((root, whole)) = read_whole_json(&Text::verbatim(file, 0)) else {
            return (Self::default(), vec!["it is no JSON".to_owned()]);
        };
        if !whole {
            wrong.push("the JSON is cut off, or something follows it".to_owned());
        }
        if root.member("why401").and_then(Node::number) != Some(1.0) {
            return (Self::default(), vec!["`\"why401\": 1`, the version of its form, is missing".to_owned()]);
        }
        let products: Vec<OwnProduct> = list(&root, "products").iter().filter_map(|it| product(it, &mut wrong)).collect();
        if products.is_empty() {
            wrong.push("it holds no products".to_owned());
        }
        (Self { products }, wrong)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.products.is_empty()
    }

    /// The own wordings in a text, of the products that answer on that host.
    pub(crate) fn hits(&self, text: &str, host: Option<&str>) -> Vec<OwnHit<'_>> {
        let of_host = |it: &&OwnProduct| it.hosts.is_empty() || host.is_none_or(|host| it.hosts.iter().any(|own| is_of(host, own)));
        let all = self.products.iter().filter(of_host).flat_map(|product| product.wordings.iter().map(move |wording| (product, wording)));
        all.filter_map(|(product, wording)| Some(OwnHit { product, wording, range: finds(&wording.says, text)? })).collect()
    }
}

/// Whether a host is that one, or one below it.
fn is_of(host: &str, own: &str) -> bool {
    let rest = host.len().checked_sub(own.len()).and_then(|at| Some((host.get(..at)?, host.get(at..)?)));
    rest.is_some_and(|(before, end)| end.eq_ignore_ascii_case(own) && (before.is_empty() || before.ends_with('.')))
}

fn list<'n>(of: &'n Node, name: &str) -> &'n [Node] {
    of.member(name).map(Node::items).unwrap_or_default()
}

fn product(node: &Node, wrong: &mut Vec<String>) -> Option<OwnProduct> {
    let Some(name) = text(node, "name") else {
        wrong.push("a product has no `name`".to_owned());
        return None;
    };
    let hosts = list(node, "hosts")
        .iter()
        .filter_map(|it| it.str().map(|it| it.trim_start_matches("*.").to_owned()))
        .filter(|it| !it.is_empty())
        .collect();
    let mut wordings = Vec::new();
    for (at, row) in list(node, "wordings").iter().enumerate() {
        match wording(row) {
            Ok(_) if wordings.len() >= MOST => {
                wrong.push(format!("{name}: more than {MOST} wordings; the rest are left out"));
                break;
            }
            Ok(it) => wordings.push(it),
            Err(why) => wrong.push(format!("{name}, wording {}: {why}", at.saturating_add(1))),
        }
    }
    Some(OwnProduct { name, hosts, wordings })
}

fn text(node: &Node, name: &str) -> Option<String> {
    node.member(name)?.str().map(str::trim).filter(|it| !it.is_empty() && it.len() <= LONGEST).map(str::to_owned)
}

fn wording(row: &Node) -> Result<OwnWording, String> {
    let says = text(row, "says").ok_or("`says` is missing: the words as the product writes them")?;
    if says.split('*').next().is_none_or(|it| it.len() < SHORTEST) {
        return Err(format!("`says` begins with fewer than {SHORTEST} characters before a `*`: {says}"));
    }
    let words = text(row, "words").ok_or("`words` is missing: what it means, in one sentence")?;
    let means = match row.member("cause").and_then(Node::str) {
        None => None,
        Some(cause) => Some(meaning(cause).ok_or_else(|| format!("`cause` is not one that words alone can name: {cause}"))?),
    };
    let link = text(row, "link");
    if link.as_ref().is_some_and(|it| !it.starts_with("https://")) {
        return Err("`link` does not begin with https://".to_owned());
    }
    Ok(OwnWording { says, means, words, fix: text(row, "fix"), link })
}

fn meaning(cause: &str) -> Option<Meaning> {
    MEANINGS.iter().find(|(id, _)| *id == cause).map(|(_, meaning)| *meaning)
}

/// The causes that a server's words alone can name, by their ids, with what the words mean then.
pub(crate) const MEANINGS: &[(&str, Meaning)] = &[
    ("no-credentials", Meaning::CredentialsMissing),
    ("wrong-header-name", Meaning::FieldNameWrong),
    ("scheme-missing", Meaning::SchemeMissing),
    ("scheme-malformed", Meaning::FormatWrong),
    ("scheme-mismatch", Meaning::SchemeUnsupported),
    ("empty-credential", Meaning::CredentialEmpty),
    ("duplicate-credentials", Meaning::CredentialsTwice),
    ("credential-in-wrong-place", Meaning::PlaceWrong),
    ("basic-malformed", Meaning::BasicMalformed),
    ("api-key-missing", Meaning::ApiKeyMissing),
    ("client-certificate-required", Meaning::ClientCertificate),
    ("csrf-token-missing", Meaning::Csrf),
    ("token-expired", Meaning::TokenExpired),
    ("token-revoked", Meaning::TokenRevoked),
    ("digest-stale-nonce", Meaning::DigestStale),
    ("session-expired", Meaning::SessionExpired),
    ("oauth-grant-rejected", Meaning::OAuthGrant),
    ("wrong-username-or-password", Meaning::PasswordWrong),
    ("password-not-accepted", Meaning::PasswordNotAccepted),
    ("token-not-yet-valid", Meaning::TokenNotYetValid),
    ("clock-skew", Meaning::ClockSkew),
    ("token-malformed", Meaning::TokenMalformed),
    ("token-signature-invalid", Meaning::TokenSignature),
    ("token-algorithm-rejected", Meaning::TokenAlgorithm),
    ("token-wrong-audience", Meaning::TokenAudience),
    ("token-wrong-issuer", Meaning::TokenIssuer),
    ("token-wrong-type", Meaning::TokenType),
    ("token-wrong-environment", Meaning::Environment),
    ("token-for-other-service", Meaning::OtherService),
    ("token-rejected", Meaning::TokenInvalid),
    ("token-sender-constrained", Meaning::SenderConstrained),
    ("dpop-proof-invalid", Meaning::DpopProof),
    ("insufficient-scope", Meaning::Scope),
    ("api-key-invalid", Meaning::ApiKeyInvalid),
    ("signature-mismatch", Meaning::RequestSignature),
    ("signature-scope-mismatch", Meaning::RequestSignatureScope),
    ("oauth-client-rejected", Meaning::OAuthClient),
    ("account-blocked", Meaning::AccountBlocked),
    ("source-not-allowed", Meaning::SourceNotAllowed),
    ("token-exchange-needed", Meaning::ExchangeNeeded),
    ("step-up-required", Meaning::StepUp),
    ("consent-or-sso-required", Meaning::ConsentOrSso),
    ("session-missing", Meaning::SessionMissing),
    ("auth-method-disabled", Meaning::MethodDisabled),
    ("token-key-unknown", Meaning::TokenKeyUnknown),
    ("auth-handler-misconfigured", Meaning::HandlerMisconfigured),
    ("insecure-transport", Meaning::HttpsRequired),
    ("existence-hidden", Meaning::ExistenceHidden),
    ("rate-limited", Meaning::RateLimited),
    ("request-blocked", Meaning::RequestBlocked),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(file: &str) -> String {
        OwnWordings::read(file).1.join("; ")
    }

    #[test]
    fn a_file_says_what_is_wrong_with_it() {
        assert_eq!(wrong("hello"), "it is no JSON");
        assert!(wrong("{}").contains("the version of its form"));
        assert_eq!(wrong(r#"{"why401":1,"products":[]}"#), "it holds no products");
        let row = |row: &str| wrong(&format!(r#"{{"why401":1,"products":[{{"name":"A","wordings":[{row}]}}]}}"#));
        assert_eq!(row(r#"{"says":"E-17","words":"It expired."}"#), "");
        assert!(row(r#"{"says":"E*","words":"It expired."}"#).contains("fewer than 3"));
        assert!(row(r#"{"says":"E-17"}"#).contains("wording 1: `words`"));
        assert!(row(r#"{"says":"E-17","words":"x","cause":"tokn-expired"}"#).contains("tokn-expired"));
        assert!(row(r#"{"says":"E-17","words":"x","link":"javascript:1"}"#).contains("https://"));
    }

    #[test]
    fn a_host_that_is_not_theirs_does_not_speak_their_words() {
        let (own, wrong) = OwnWordings::read(
            r#"{"why401":1,"products":[{"name":"A","hosts":["harbor.example"],"wordings":[{"says":"E-17","words":"x"}]}]}"#,
        );
        assert_eq!(wrong, Vec::<String>::new());
        let count = |host: Option<&str>| own.hits("code: E-17", host).len();
        assert_eq!(
            [count(None), count(Some("api.Harbor.example")), count(Some("notharbor.example")), count(Some("a.example"))],
            [1, 1, 0, 0]
        );
        assert!(own.hits("code: E-171", None).is_empty());
    }
}
