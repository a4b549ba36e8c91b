//! An author's own wordings: their error codes mean what they say, and stand in the diagnosis in their words.

use why401::products::OwnWordings;
use why401::{Cause, Diagnosis, Timestamp, diagnose, diagnose_with};

const CODE: &str = "HRB-1042";

fn wordings(cause: &str) -> (OwnWordings, Vec<String>) {
    OwnWordings::read(&format!(
        r#"{{"why401":1,"products":[{{"name":"Harbor API","hosts":["harbor.example"],"wordings":[
            {{"says":"{CODE}","cause":"{cause}","words":"Harbor says so.","fix":"Run `harbor login`.","link":"https://docs.harbor.example/1042"}}]}}]}}"#
    ))
}

fn answered(cause: &str, host: &str) -> Diagnosis {
    let (own, wrong) = wordings(cause);
    assert_eq!(wrong, Vec::<String>::new());
    diagnose_with(&paste(host), Timestamp(1_760_000_000), &own)
}

fn paste(host: &str) -> String {
    format!(
        "GET /v2/berths HTTP/1.1\nHost: {host}\nAuthorization: Bearer hrb_0c1d2e3f4a5b6c7d\n\nHTTP/1.1 401 Unauthorized\n\
         WWW-Authenticate: Bearer\nContent-Type: application/json\n\n{{\"error\":{{\"code\":\"{CODE}\"}}}}\n"
    )
}

#[test]
fn a_code_of_their_own_names_the_cause_that_its_author_gives() {
    // Of the others the request must show something, too, or it speaks against them: words alone do not do then.
    let mut named = 0;
    for cause in Cause::all().filter(|it| wordings(it.id()).1.is_empty()) {
        let diagnosis = answered(cause.id(), "api.harbor.example");
        let ids: Vec<&str> =
            diagnosis.findings.iter().map(|it| it.cause.id()).chain(diagnosis.observations.iter().map(|it| it.cause.id())).collect();
        named += usize::from(ids.first() == Some(&cause.id()));
    }
    assert!(named >= 43, "{named}");
}

#[test]
fn the_words_stand_at_the_code() {
    let diagnosis = answered("token-expired", "api.harbor.example");
    let said = diagnosis.facts.own.first().expect("the code is found");
    let paste = paste("api.harbor.example");
    assert_eq!(paste.get(said.span.start..said.span.end), Some(CODE));
    assert_eq!((said.product.as_str(), said.words.as_str()), ("Harbor API", "Harbor says so."));
    assert_eq!(diagnosis.findings.first().map(|it| it.certainty.word()), Some("certain"));
}

#[test]
fn another_hosts_answer_is_not_read_in_their_words() {
    let diagnosis = answered("token-expired", "api.elsewhere.example");
    assert!(diagnosis.facts.own.is_empty());
    let without = diagnose(&paste("api.elsewhere.example"), Timestamp(1_760_000_000));
    assert_eq!(diagnosis.findings, without.findings);
    assert_ne!(without.findings.first().map(|it| it.cause.id()), Some("token-expired"));
}
