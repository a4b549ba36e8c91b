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
