//! The credential's own form shows that another product issued it than the one that was called.

use super::in_words;
use crate::diagnosis::{Cause, Certainty, Finding};
use crate::facts::{Facts, Formed, Token};
use crate::http::uri::read_url;
use crate::products::Meaning;
use crate::text::Span;

/// See the page beside this file.
pub(super) fn detect(facts: &Facts) -> Option<Finding> {
    let foreign = foreign(facts);
    if let Some(said) = facts.said(Meaning::OtherService) {
        let finding = in_words(facts, Cause::TOKEN_FOR_OTHER_SERVICE, said, "The credential was issued for [another product](0).").weigh(85);
        return Some(match foreign {
            Some(it) => finding.decides(it.span, "the credential's form"),
            None => finding,
        });
    }
    let foreign = foreign.filter(|_| facts.is_refusal())?;
    let host = facts.host().unwrap_or_default();
    let message = match &foreign.kind {
        Some(kind) => format!("[{}'s {kind}](0) was sent to {host}, which is another product.", foreign.issuer),
        None => format!("A token [of {}](0) was sent to {host}, which is another product.", foreign.issuer),
    };
    let certainty = if foreign.sure { Certainty::Certain } else { Certainty::Likely };
    let finding = Finding::new(Cause::TOKEN_FOR_OTHER_SERVICE, certainty, &message)
        .because("the credential's form and the host name two products")
        .decides(foreign.span, "who issued it")
        .weigh(88);
    let finding = match facts.request_span() {
        Some(span) => finding.against(span, "who was called").gap("another product"),
        None => finding,
    };
    if foreign.sure {
        return Some(finding);
    }
    Some(finding.settle(
        "Does a credential of this very service work?",
        &["Make a new credential in the service's own console.", "Send the request again with it."],
        &[("It is accepted.", Cause::TOKEN_FOR_OTHER_SERVICE), ("It is refused as well.", Cause::TOKEN_REJECTED)],
    ))
}

/// A credential that another product issued.
struct Foreign {
    span: Span,
    issuer: String,
    kind: Option<&'static str>,
    sure: bool,
}

fn foreign(facts: &Facts) -> Option<Foreign> {
    let host = facts.host()?;
    let url = facts.url().filter(|it| it.host.is_some()).unwrap_or_default();
    if url.is_local() || host == "localhost" || !host.contains('.') {
        return None;
    }
    let by_form = facts.formed().into_iter().find_map(|it| by_form(facts, it, host));
    by_form.or_else(|| facts.sent_tokens().find_map(|it| by_issuer(facts, it, host)))
}

/// A known prefix, at a host that is not its issuer's.
fn by_form(facts: &Facts, formed: Formed, host: &str) -> Option<Foreign> {
    let known = formed.form;
    let issuer = first_word(&known.issuer.to_ascii_lowercase());
    if known.hosts.iter().any(|it| is_under(host, it)) || host.to_ascii_lowercase().contains(&issuer) {
        return None;
    }
    // A host of the user's own may be a proxy or an instance of the product; only another known product's host proves it.
    let other = facts.maker_of(host).filter(|it| first_word(&it.to_ascii_lowercase()) != issuer);
    let answered = facts.known.answerers.iter().any(|it| it.name.to_ascii_lowercase().contains(&issuer));
    (other.is_some() && !answered).then(|| Foreign { span: formed.span, issuer: known.issuer.to_owned(), kind: Some(known.kind), sure: true })
}

/// A JWT whose issuer is one known product and whose host is another's.
fn by_issuer(facts: &Facts, token: &Token, host: &str) -> Option<Foreign> {
    let node = token.claim("iss")?;
    let issuer = read_url(node.str()?).host.or_else(|| node.str())?;
    let (made, called) = (facts.maker_of(issuer)?, facts.maker_of(host)?);
    let other = first_word(&made.to_ascii_lowercase()) != first_word(&called.to_ascii_lowercase()) && !facts.of_one_house(issuer, host);
    // A token that names the called product as its audience is meant for it: workloads sign in so.
    let audience = token.claim("aud").into_iter().flat_map(|it| it.items().iter().chain(Some(it))).filter_map(crate::json::Node::str);
    let meant = audience.map(str::to_ascii_lowercase).any(|it| it.contains(&first_word(&called.to_ascii_lowercase())) || it.contains(host));
    (other && !meant).then(|| Foreign { span: node.span, issuer: made.to_owned(), kind: None, sure: false })
}

fn is_under(host: &str, suffix: &str) -> bool {
    let host = host.to_ascii_lowercase();
    host == suffix || host.strip_suffix(suffix).is_some_and(|it| it.ends_with('.') || suffix.starts_with('.'))
}

fn first_word(name: &str) -> String {
    name.split([' ', '.', '-']).next().unwrap_or_default().to_owned()
}
