//! Every example of every cause's page, run as a test.

#[test]
fn every_cause_has_a_page() {
    assert_eq!(why401::PAGES.len(), why401::Cause::all().count());
}
