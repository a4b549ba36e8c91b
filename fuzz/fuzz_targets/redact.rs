//! A secret in any of the places where secrets stand, between any lines, does not survive; redacting twice changes nothing.

#![no_main]

#[path = "../../tests/it/checks.rs"]
#[allow(dead_code)]
mod checks;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((choice, rest)) = data.split_first_chunk::<9>() else { return };
    let Ok(paste) = std::str::from_utf8(rest) else { return };
    let [which, seed @ ..] = choice;
    let carrier = checks::CARRIERS[usize::from(*which) % checks::CARRIERS.len()];
    let secret = checks::secret(u64::from_le_bytes(*seed));
    // A paste that holds the secret elsewhere, in a place where it is none, says nothing.
    if paste.contains(&secret) {
        return;
    }
    let line = usize::from(*which) / checks::CARRIERS.len();
    let middle = paste.match_indices('\n').map(|(at, _)| at).nth(line).unwrap_or(paste.len());
    let (before, after) = paste.split_at(middle);
    checks::redaction_hides(before, carrier, &secret, after);
    let redacted = why401::redact::redact(paste);
    assert_eq!(why401::redact::redact(&redacted), redacted, "redacting twice changes {paste:?}");
    let without = why401::redact::redact_people(paste);
    assert_eq!(why401::redact::redact_people(&without), without, "redacting people twice changes {paste:?}");
});
