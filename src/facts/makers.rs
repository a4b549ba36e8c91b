//! Whose a host is, and whose a credential is by its form: for telling the maker of a credential from the one who was called.

use super::Facts;
use crate::products::products;
use crate::products::tokens::{TokenForm, form_of, issuer_of_host};
use crate::text::Span;

/// The product that answers on a host, if it is a known one.
pub(super) fn maker_of(host: &str) -> Option<&'static str> {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    let is_under = |suffix: &str| host == suffix || host.strip_suffix(suffix).is_some_and(|it| it.ends_with('.') || suffix.starts_with('.'));
    let product = products().find(|it| it.hosts.iter().any(|suffix| is_under(suffix))).map(|it| it.name);
    product.or_else(|| issuer_of_host(&host))
}

/// Hosts that read no token or key from the query, as their documentation says; some of them did once.
const NOT_FROM_QUERY: &[&str] = &[
    "slack.com", "api.github.com", "api.hubapi.com", "api.openai.com", "api.anthropic.com", "api.stripe.com", "api.notion.com", "api.spotify.com", "api.linkedin.com",
    "api.dropboxapi.com", "discord.com", "graph.microsoft.com", "api.sendgrid.com", "api.digitalocean.com", "api.cloudflare.com", "api.airtable.com", "api.twitch.tv",
    "api.twitter.com", "api.x.com", "api.vercel.com", "api.netlify.com", "api.bitbucket.org",
];

/// Whether the service on a host is known to read no credential from the query.
pub(super) fn reads_no_query(host: &str) -> bool {
    NOT_FROM_QUERY.iter().any(|it| host.trim_end_matches('.').eq_ignore_ascii_case(it))
}

/// Companies with many hosts, whose identity services issue the tokens of all of them.
const HOUSES: &[&[&str]] = &[
    &[
        "microsoft.com", "microsoftonline.com", "windows.net", "azure.com", "azure.net", "azurewebsites.net", "azurecr.io", "office.com", "office365.com", "live.com",
        "sharepoint.com", "dynamics.com", "powerbi.com", "visualstudio.com", "b2clogin.com", "powerapps.com", "outlook.com", "azuredatabricks.net",
    ],
    &["google.com", "googleapis.com", "google.dev", "gcr.io", "pkg.dev", "run.app", "cloudfunctions.net", "appspot.com", "firebaseio.com", "googleusercontent.com"],
    &["amazonaws.com", "amazonaws.com.cn", "amazoncognito.com", "amazon.com", "aws.dev", "awsapps.com"],
    &["facebook.com", "instagram.com", "whatsapp.com", "meta.com"],
    &["atlassian.com", "atlassian.net", "bitbucket.org", "jira.com"],
];

/// Whether two hosts are of one company.
pub(super) fn of_one_house(one: &str, other: &str) -> bool {
    let is_under = |host: &str, suffix: &str| host.strip_suffix(suffix).is_some_and(|it| it.is_empty() || it.ends_with('.'));
    let (one, other) = (one.to_ascii_lowercase(), other.to_ascii_lowercase());
    HOUSES.iter().any(|house| [&one, &other].into_iter().all(|host| house.iter().any(|it| is_under(host, it))))
}

/// A credential of the failing request whose form is known, also as the user name or the password of Basic.
#[derive(Clone, Copy, Debug)]
pub struct Formed {
    /// Where it stands.
    pub span: Span,
    /// What its form says.
    pub form: &'static TokenForm,
}

/// The credentials of the failing request whose form is known.
pub(super) fn formed(facts: &Facts) -> Vec<Formed> {
    let mut found: Vec<Formed> = facts.sent_tokens().filter_map(|it| Some(Formed { span: it.text.span(), form: it.known? })).collect();
    if let Some(pair) = facts.pair() {
        let parts = [pair.user(), pair.password()];
        let forms = parts.into_iter().filter_map(|it| form_of(std::str::from_utf8(it).ok()?));
        found.extend(forms.map(|form| Formed { span: pair.span, form }));
    }
    found
}
