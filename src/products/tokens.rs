//! Tokens by their form: who issued an opaque token, and of what kind. Forms: the issuers' own documentation.

/// What a known form says of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TokenForm {
    /// How it begins.
    pub prefix: &'static str,
    /// Who issues it: `GitHub`, `Stripe`.
    pub issuer: &'static str,
    /// What it is: `personal access token`, `publishable key`.
    pub kind: &'static str,
    /// Hosts that read it, by suffix; empty where any may.
    pub hosts: &'static [&'static str],
    /// `test` or `live`, where the form says so.
    pub environment: Option<&'static str>,
}

const fn form(prefix: &'static str, issuer: &'static str, kind: &'static str, hosts: &'static [&'static str]) -> TokenForm {
    TokenForm { prefix, issuer, kind, hosts, environment: None }
}

const fn of(environment: &'static str, form: TokenForm) -> TokenForm {
    TokenForm { environment: Some(environment), ..form }
}

const GITHUB: &[&str] = &["github.com", "githubusercontent.com", "ghe.com", "ghcr.io"];
const ATLASSIAN: &[&str] = &["atlassian.net", "atlassian.com", "jira.com", "bitbucket.org"];
const SLACK: &[&str] = &["slack.com"];
const STRIPE: &[&str] = &["stripe.com"];
const ANTHROPIC: &[&str] = &["anthropic.com"];
const OPENAI: &[&str] = &["openai.com"];
const GOOGLE: &[&str] = &["googleapis.com", "google.com"];
const AWS: &[&str] = &["amazonaws.com", "amazonaws.com.cn", "aws.dev"];
const DIGITALOCEAN: &[&str] = &["digitalocean.com"];
const DOCKER: &[&str] = &["docker.io", "docker.com"];
const SHOPIFY: &[&str] = &["myshopify.com", "shopify.com"];
const SQUARE: &[&str] = &["squareup.com", "squareupsandbox.com"];
const LINEAR: &[&str] = &["linear.app"];
const NOTION: &[&str] = &["notion.com", "notion.so"];
const SUPABASE: &[&str] = &["supabase.co", "supabase.com"];
const POSTHOG: &[&str] = &["posthog.com"];
const HUBSPOT: &[&str] = &["hubapi.com", "hubspot.com"];
const META: &[&str] = &["facebook.com", "instagram.com", "whatsapp.com"];

/// The forms; where one prefix begins another, the longer one stands first.
const FORMS: &[TokenForm] = &[
    form("glft-", "GitLab", "feed token", &[]),
    form("glimt-", "GitLab", "incoming mail token", &[]),
    form("glagent-", "GitLab", "agent token", &[]),
    form("glffct-", "GitLab", "feature flags client token", &[]),
    form("xoxs-", "Slack", "legacy workspace token", SLACK),
    form("sk-ant-sid01-", "Anthropic", "session key", ANTHROPIC),
    form("csk-", "Cerebras", "API key", &["cerebras.ai"]),
    form("nvapi-", "NVIDIA", "API key", &["nvidia.com"]),
    form("pcsk_", "Pinecone", "API key", &["pinecone.io"]),
    form("tvly-", "Tavily", "API key", &["tavily.com"]),
    form("lsv2_pt_", "LangSmith", "personal token", &["langchain.com"]),
    form("lsv2_sk_", "LangSmith", "service key", &["langchain.com"]),
    form("pk-lf-", "Langfuse", "public key", &[]),
    form("sk-lf-", "Langfuse", "secret key", &[]),
    form("xkeysib-", "Brevo", "API key", &["brevo.com", "sendinblue.com"]),
    form("xsmtpsib-", "Brevo", "SMTP key", &["brevo.com", "sendinblue.com"]),
    form("pk.eyJ", "Mapbox", "public token", &["mapbox.com"]),
    form("sk.eyJ", "Mapbox", "secret token", &["mapbox.com"]),
    form("sq0idp-", "Square", "application id", SQUARE),
    of("test", form("rzp_test_", "Razorpay", "key id", &["razorpay.com"])),
    of("live", form("rzp_live_", "Razorpay", "key id", &["razorpay.com"])),
    of("test", form("FLWSECK_TEST-", "Flutterwave", "secret key", &["flutterwave.com"])),
    of("live", form("FLWSECK-", "Flutterwave", "secret key", &["flutterwave.com"])),
    of("test", form("FLWPUBK_TEST-", "Flutterwave", "public key", &["flutterwave.com"])),
    of("live", form("FLWPUBK-", "Flutterwave", "public key", &["flutterwave.com"])),
    of("test", form("access-sandbox-", "Plaid", "access token", &["plaid.com"])),
    of("live", form("access-production-", "Plaid", "access token", &["plaid.com"])),
    of("test", form("pdl_sdbx_", "Paddle", "API key", &["paddle.com"])),
    of("live", form("pdl_live_", "Paddle", "API key", &["paddle.com"])),
    of("test", form("shippo_test_", "Shippo", "API token", &["goshippo.com"])),
    of("live", form("shippo_live_", "Shippo", "API token", &["goshippo.com"])),
    of("test", form("EZTK", "EasyPost", "test API key", &["easypost.com"])),
    of("live", form("EZAK", "EasyPost", "API key", &["easypost.com"])),
    form("nfp_", "Netlify", "personal access token", &["netlify.com"]),
    form("rnd_", "Render", "API key", &["render.com"]),
    form("fm2_", "Fly.io", "token", &["fly.io", "machines.dev"]),
    form("fo1_", "Fly.io", "token", &["fly.io", "machines.dev"]),
    form("dp.st.", "Doppler", "service token", &["doppler.com"]),
    form("dp.sa.", "Doppler", "service account token", &["doppler.com"]),
    form("dp.ct.", "Doppler", "CLI token", &["doppler.com"]),
    form("NRII-", "New Relic", "insert key", &["newrelic.com", "nr-data.net"]),
    form("NRRA-", "New Relic", "REST API key", &["newrelic.com"]),
    form("CFPAT-", "Contentful", "personal access token", &["contentful.com"]),
    form("pscale_tkn_", "PlanetScale", "service token", &["planetscale.com"]),
    form("pscale_oauth_", "PlanetScale", "OAuth token", &["planetscale.com"]),
    form("pscale_pw_", "PlanetScale", "password", &["psdb.cloud"]),
    form("pnu_", "Prefect", "API key", &["prefect.cloud"]),
    form("ico-", "Infracost", "API key", &["infracost.io"]),
    form("rdme_", "ReadMe", "API key", &["readme.com", "readme.io"]),
    form("dt0c01.", "Dynatrace", "API token", &["dynatrace.com"]),
    form("dt0s01.", "Dynatrace", "platform token", &["dynatrace.com"]),
    form("CCIPAT_", "CircleCI", "personal token", &["circleci.com"]),
    form("bkua_", "Buildkite", "user token", &["buildkite.com"]),
    form("sqp_", "SonarQube", "project token", &[]),
    form("squ_", "SonarQube", "user token", &[]),
    form("sqa_", "SonarQube", "global analysis token", &[]),
    form("CLOJARS_", "Clojars", "deploy token", &["clojars.org"]),
    form("oy2", "NuGet", "API key", &["nuget.org"]),
    form("phs_", "PostHog", "feature flags key", POSTHOG),
    form("tfp_", "Typeform", "personal access token", &["typeform.com"]),
    form("shpsr_", "Shopify", "refresh token", SHOPIFY),
    form("shptka_", "Shopify", "theme access password", SHOPIFY),
    form("lin_wh_", "Linear", "webhook secret", LINEAR),
    form("IGQV", "Meta", "Instagram access token", META),
    form("EAAB", "Meta", "access token", META),
    form("github_pat_", "GitHub", "fine-grained personal access token", GITHUB),
    form("ghp_", "GitHub", "personal access token", GITHUB),
    form("gho_", "GitHub", "OAuth access token", GITHUB),
    form("ghu_", "GitHub", "user access token of an app", GITHUB),
    form("ghs_", "GitHub", "installation access token", GITHUB),
    form("ghr_", "GitHub", "refresh token", GITHUB),
    form("glpat-", "GitLab", "personal access token", &[]),
    form("gloas-", "GitLab", "OAuth application secret", &[]),
    form("gldt-", "GitLab", "deploy token", &[]),
    form("glrt-", "GitLab", "runner token", &[]),
    form("glptt-", "GitLab", "pipeline trigger token", &[]),
    form("glcbt-", "GitLab", "CI job token", &[]),
    form("glsa_", "Grafana", "service account token", &[]),
    form("glc_", "Grafana", "Cloud access policy token", &["grafana.com", "grafana.net"]),
    form("ATATT3", "Atlassian", "API token", ATLASSIAN),
    form("ATCTT3", "Atlassian", "access token", ATLASSIAN),
    form("ATBB", "Atlassian", "Bitbucket app password", &["atlassian.net", "atlassian.com", "bitbucket.org"]),
    form("xoxb-", "Slack", "bot token", SLACK),
    form("xoxp-", "Slack", "user token", SLACK),
    form("xoxa-", "Slack", "workspace token", SLACK),
    form("xoxr-", "Slack", "refresh token", SLACK),
    form("xoxc-", "Slack", "browser token", SLACK),
    form("xapp-", "Slack", "app-level token", SLACK),
    form("xoxe.", "Slack", "rotating token", SLACK),
    of("test", form("sk_test_", "Stripe", "secret key", STRIPE)),
    of("live", form("sk_live_", "Stripe", "secret key", STRIPE)),
    of("test", form("rk_test_", "Stripe", "restricted key", STRIPE)),
    of("live", form("rk_live_", "Stripe", "restricted key", STRIPE)),
    of("test", form("pk_test_", "Stripe", "publishable key", STRIPE)),
    of("live", form("pk_live_", "Stripe", "publishable key", STRIPE)),
    form("whsec_", "Stripe", "webhook signing secret", STRIPE),
    form("sk-ant-oat01-", "Anthropic", "OAuth token", ANTHROPIC),
    form("sk-ant-admin", "Anthropic", "admin key", ANTHROPIC),
    form("sk-ant-", "Anthropic", "API key", ANTHROPIC),
    form("sk-or-", "OpenRouter", "API key", &["openrouter.ai"]),
    form("sk-proj-", "OpenAI", "project key", OPENAI),
    form("sk-svcacct-", "OpenAI", "service account key", OPENAI),
    form("sk-admin-", "OpenAI", "admin key", OPENAI),
    form("gsk_", "Groq", "API key", &["groq.com"]),
    form("xai-", "xAI", "API key", &["x.ai"]),
    form("pplx-", "Perplexity", "API key", &["perplexity.ai"]),
    form("r8_", "Replicate", "API token", &["replicate.com"]),
    form("hf_", "Hugging Face", "access token", &["huggingface.co"]),
    form("AIza", "Google", "API key", &["googleapis.com", "google.com", "google.dev"]),
    form("ya29.", "Google", "OAuth access token", &["googleapis.com", "google.com", "google.dev", "pkg.dev", "gcr.io", "run.app"]),
    form("1//0", "Google", "refresh token", GOOGLE),
    form("GOCSPX-", "Google", "OAuth client secret", GOOGLE),
    form("AKIA", "AWS", "access key id", AWS),
    form("ASIA", "AWS", "temporary access key id", AWS),
    form("hvs.", "HashiCorp Vault", "service token", &[]),
    form("hvb.", "HashiCorp Vault", "batch token", &[]),
    form("hvr.", "HashiCorp Vault", "recovery token", &[]),
    form("dop_v1_", "DigitalOcean", "personal access token", &["digitalocean.com", "digitaloceanspaces.com"]),
    form("doo_v1_", "DigitalOcean", "OAuth token", DIGITALOCEAN),
    form("dor_v1_", "DigitalOcean", "refresh token", DIGITALOCEAN),
    form("npm_", "npm", "access token", &[]),
    form("pypi-", "PyPI", "API token", &["pypi.org", "pythonhosted.org"]),
    form("dckr_pat_", "Docker", "personal access token", DOCKER),
    form("dckr_oat_", "Docker", "organisation access token", DOCKER),
    form("SG.", "SendGrid", "API key", &["sendgrid.com", "sendgrid.net"]),
    form("shpat_", "Shopify", "access token", SHOPIFY),
    form("shpca_", "Shopify", "custom app token", SHOPIFY),
    form("shppa_", "Shopify", "private app password", SHOPIFY),
    form("shpss_", "Shopify", "shared secret", SHOPIFY),
    of("live", form("sq0atp-", "Square", "access token", SQUARE)),
    form("sq0csp-", "Square", "OAuth secret", SQUARE),
    form("lin_api_", "Linear", "API key", LINEAR),
    form("lin_oauth_", "Linear", "OAuth token", LINEAR),
    form("ntn_", "Notion", "integration token", NOTION),
    form("secret_", "Notion", "integration token", NOTION),
    form("NRAK-", "New Relic", "user key", &["newrelic.com"]),
    form("NRJS-", "New Relic", "browser key", &["newrelic.com", "nr-data.net"]),
    form("dapi", "Databricks", "personal access token", &["databricks.com", "azuredatabricks.net"]),
    form("sbp_", "Supabase", "access token", &["supabase.com", "supabase.co"]),
    form("sb_publishable_", "Supabase", "publishable key", SUPABASE),
    form("sb_secret_", "Supabase", "secret key", SUPABASE),
    form("figd_", "Figma", "personal access token", &["figma.com"]),
    form("PMAK-", "Postman", "API key", &["getpostman.com", "postman.com"]),
    form("rubygems_", "RubyGems", "API key", &["rubygems.org"]),
    form("sntrys_", "Sentry", "organisation token", &[]),
    form("sntryu_", "Sentry", "user token", &[]),
    form("phc_", "PostHog", "project key", POSTHOG),
    form("phx_", "PostHog", "personal API key", POSTHOG),
    form("pat-na1-", "HubSpot", "private app token", HUBSPOT),
    form("pat-eu1-", "HubSpot", "private app token", HUBSPOT),
    form("EAAC", "Meta", "access token", META),
    form("EAAG", "Meta", "access token", META),
    form("HRKU-", "Heroku", "API key", &["heroku.com"]),
    form("vercel_", "Vercel", "token", &["vercel.com"]),
    form("tskey-", "Tailscale", "key", &["tailscale.com"]),
    form("pul-", "Pulumi", "access token", &["pulumi.com"]),
    form("PVEAPIToken=", "Proxmox", "API token", &[]),
    form("dp.pt.", "Doppler", "personal token", &["doppler.com"]),
    form("ops_", "1Password", "service account token", &[]),
    form("cmVmdGtu", "JFrog", "reference token", &[]),
    form("AKC", "JFrog", "API key", &[]),
    form("sgp_", "Sourcegraph", "access token", &[]),
    form("key-", "Mailgun", "API key", &["mailgun.net", "mailgun.org"]),
];

/// The form of a token; `None` for one that no prefix tells.
pub fn form_of(token: &str) -> Option<&'static TokenForm> {
    // A prefix that is a word needs something behind it to be a token's.
    FORMS.iter().find(|it| token.len() > it.prefix.len().saturating_add(4) && token.starts_with(it.prefix) && is_token(token, it.prefix))
}

/// The issuer whose tokens a host reads.
pub fn issuer_of_host(host: &str) -> Option<&'static str> {
    let is_under = |suffix: &str| host.strip_suffix(suffix).is_some_and(|it| it.is_empty() || it.ends_with('.'));
    FORMS.iter().find(|it| it.hosts.iter().any(|suffix| is_under(suffix))).map(|it| it.issuer)
}

/// Whether what follows the prefix is one run of a token's characters; short prefixes of letters alone want a long run.
fn is_token(token: &str, prefix: &str) -> bool {
    let rest = token.get(prefix.len()..).unwrap_or_default();
    let of_token = rest.bytes().all(|it| it.is_ascii_alphanumeric() || b"-_.~+/=:*".contains(&it));
    let letters = prefix.bytes().all(|it| it.is_ascii_alphanumeric());
    let word = [
        "secret_", "key-", "pul-", "ops_", "vercel_", "npm_", "ico-", "csk-", "pnu_", "fo1_", "fm2_", "nfp_", "squ_", "sqp_", "sqa_",
        "rnd_",
    ]
    .contains(&prefix);
    let random = rest.len() >= 16 && rest.bytes().any(|it| it.is_ascii_digit());
    of_token && (!letters || rest.len() >= 12) && (!word || random)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_form_hides_behind_a_shorter_one() {
        for (at, long) in FORMS.iter().enumerate() {
            let hidden = FORMS.iter().take(at).find(|it| long.prefix.starts_with(it.prefix));
            assert_eq!(hidden, None, "{} stands before {}", hidden.map_or("", |it| it.prefix), long.prefix);
        }
    }

    #[test]
    fn a_word_is_no_token() {
        for word in ["secret", "secret_access_key_identifier", "key-word", "dapi", "AKIA", "npm_", "pul-", "SG.x"] {
            assert_eq!(form_of(word), None, "{word}");
        }
        assert_eq!(form_of("sk-ant-api03-EXAMPLE").map(|it| it.issuer), Some("Anthropic"));
        assert_eq!(form_of("pk_test_EXAMPLE").map(|it| it.kind), Some("publishable key"));
    }
}
