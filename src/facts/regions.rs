//! Services whose accounts live in one of several regions, each with a host of its own: a key of one is unknown in the others.

use super::Facts;
use crate::text::{Seek, Span};

/// A service with regions, and where the paste names it.
#[derive(Clone, Copy, Debug)]
pub struct Regional {
    /// Its name.
    pub name: &'static str,
    /// What names it in the paste: its host, or its name.
    pub span: Span,
    /// Its European host.
    pub european: &'static str,
    /// Words that speak of a region of it, where the paste has some.
    pub region: Option<Span>,
}

/// The service's name, the word that gives it away, and its host in Europe.
const SERVICES: &[(&str, &str, &str)] = &[
    ("Datadog", "datadog", "datadoghq.eu"),
    ("Mailgun", "mailgun", "api.eu.mailgun.net"),
    ("New Relic", "newrelic", "api.eu.newrelic.com"),
    ("SendGrid", "sendgrid", "api.eu.sendgrid.com"),
    ("Amplitude", "amplitude", "api.eu.amplitude.com"),
    ("Mixpanel", "mixpanel", "api-eu.mixpanel.com"),
    ("PostHog", "posthog", "eu.posthog.com"),
    ("PagerDuty", "pagerduty", "api.eu.pagerduty.com"),
    ("Opsgenie", "opsgenie", "api.eu.opsgenie.com"),
    ("Braze", "braze", "braze.eu"),
    ("Zoho", "zoho", "zohoapis.eu"),
    ("Honeycomb", "honeycomb.io", "api.eu1.honeycomb.io"),
    ("Sumo Logic", "sumologic", "eu.sumologic.com"),
    ("Logz.io", "logz.io", "listener-eu.logz.io"),
    ("Segment", "segment.io", "eu1.api.segmentapis.com"),
    ("Iterable", "iterable", "api.eu.iterable.com"),
    ("Customer.io", "customer.io", "track-eu.customer.io"),
    ("LaunchDarkly", "launchdarkly", "app.eu.launchdarkly.com"),
    ("Cloudinary", "cloudinary", "api-eu.cloudinary.com"),
    ("Contentful", "contentful", "cdn.eu.contentful.com"),
    ("Snyk", "snyk", "api.eu.snyk.io"),
];

/// Words by which people speak of a region, in lower case.
const WORDS: &[&str] = &["region", "--eu", "eu instance", "eu endpoint", "eu account", "eu site", "eu server", "europe", "us-east", "us1", "us3", "us5", "eu1", "api.eu.", "-eu."];

/// The service with regions that the paste is about.
pub(super) fn regional(facts: &Facts) -> Option<Regional> {
    let lower = facts.opening();
    let find = |word: &str| lower.seek(word).map(|at| Span::new(at, at.saturating_add(word.len())));
    let (name, european, span) = SERVICES.iter().find_map(|(name, word, european)| Some((*name, *european, find(word)?)))?;
    let region = WORDS.iter().find_map(|it| find(it));
    Some(Regional { name, span, european, region })
}
