//! What to change on the server, for the servers that people have: the recipes of content/servers.
//!
//! A recipe is for a job (send a challenge, let the preflight through), and a cause has the jobs that mend it. Their texts do not ship in the
//! wasm: the page reads them from the file that it fetches with its other long texts.

use crate::diagnosis::Cause;
use crate::text::Seek;

/// What is to be done on a server, whichever it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Job {
    /// Its id: the heading in the files.
    pub id: &'static str,
    /// What to do, in one imperative sentence.
    pub title: &'static str,
    causes: &'static [Cause],
}

const JOBS: &[Job] = &[
    Job { id: "challenge", title: "Send a challenge with every 401", causes: &[Cause::CHALLENGE_MISSING, Cause::CHALLENGE_MALFORMED, Cause::WRONG_STATUS] },
    Job { id: "pass", title: "Let the credential through to the application", causes: &[Cause::CREDENTIALS_STRIPPED_BY_PROXY] },
    Job {
        id: "preflight",
        title: "Answer preflights before credentials are asked for",
        causes: &[Cause::PREFLIGHT_UNAUTHENTICATED, Cause::CROSS_ORIGIN_CREDENTIALS_OMITTED],
    },
    Job { id: "cookie", title: "Set the cookie so that it comes back", causes: &[Cause::COOKIE_LOST] },
    Job { id: "api", title: "Answer API calls with 401 in place of the login page", causes: &[Cause::LOGIN_REDIRECT] },
    Job { id: "layer", title: "Keep the credential for one layer from the next", causes: &[Cause::AUTH_LAYERS_COLLIDE, Cause::DUPLICATE_CREDENTIALS] },
    Job {
        id: "address",
        title: "Tell the application its public address",
        causes: &[Cause::INSECURE_TRANSPORT, Cause::DPOP_PROOF_INVALID, Cause::SIGNATURE_MISMATCH, Cause::CREDENTIALS_DROPPED_ON_REDIRECT],
    },
    Job {
        id: "token",
        title: "Check tokens by what your issuer really writes",
        causes: &[
            Cause::TOKEN_WRONG_AUDIENCE,
            Cause::TOKEN_WRONG_ISSUER,
            Cause::TOKEN_KEY_UNKNOWN,
            Cause::TOKEN_SIGNATURE_INVALID,
            Cause::TOKEN_ALGORITHM_REJECTED,
            Cause::TOKEN_NOT_YET_VALID,
            Cause::CLOCK_SKEW,
            Cause::AUTH_HANDLER_MISCONFIGURED,
        ],
    },
];

/// The jobs that mend a cause on the server's side; none where nothing there is to be set up.
pub fn jobs(cause: Cause) -> impl Iterator<Item = &'static Job> {
    JOBS.iter().filter(move |it| it.causes.contains(&cause))
}

/// A server's recipes: a file of content/servers, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server<'t> {
    /// What people call it.
    pub label: &'t str,
    /// The products that it is, as diagnoses name them.
    named: Vec<&'t str>,
    /// Its recipes.
    pub recipes: Vec<Recipe<'t>>,
}

/// What to write where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recipe<'t> {
    /// The id of the job.
    pub job: &'t str,
    /// Why, in a sentence or two of Markdown; may be empty.
    pub why: &'t str,
    /// The language of the code.
    pub language: &'t str,
    /// The code.
    pub code: &'t str,
}

impl<'t> Server<'t> {
    /// Reads a file: `# Label`, `named: products`, and for each job `## id`, a sentence and a fence.
    pub fn read(text: &'t str) -> Self {
        let (head, sections) = text.cut("\n## ").unwrap_or((text, ""));
        let line = |start: &str| head.lines().find_map(|it| it.strip_prefix(start)).unwrap_or_default().trim();
        let named = line("named:").split(", ").filter(|it| !it.is_empty()).collect();
        Self { label: line("# "), named, recipes: sections.split("\n## ").filter_map(recipe).collect() }
    }

    /// Whether it is one of these products.
    pub fn is_one_of(&self, products: &[&str]) -> bool {
        self.named.iter().any(|own| products.iter().any(|it| it.eq_ignore_ascii_case(own)))
    }

    /// Its recipe for a job.
    pub fn recipe(&self, job: &Job) -> Option<Recipe<'t>> {
        self.recipes.iter().find(|it| it.job == job.id).copied()
    }
}

fn recipe(section: &str) -> Option<Recipe<'_>> {
    let (job, rest) = section.split_once('\n')?;
    let (why, rest) = rest.cut("```")?;
    let (language, rest) = rest.split_once('\n')?;
    let (code, _) = rest.cut("\n```")?;
    Some(Recipe { job: job.trim(), why: why.trim(), language: language.trim(), code })
}

// Every server, those that stand before others first. A server is one file and one word here.
#[cfg(feature = "cli")]
macro_rules! servers {
    ($($name:literal),* $(,)?) => {
        /// The files of all servers, by the file's name.
        #[cfg(feature = "cli")]
        pub const FILES: &[(&str, &str)] = &[$(($name, include_str!(concat!("../../content/servers/", $name, ".md")))),*];
    };
}

#[cfg(feature = "cli")]
servers! {
    "nginx", "apache", "caddy", "traefik", "haproxy", "express", "nestjs", "spring", "aspnet", "django", "fastapi", "flask", "rails", "laravel", "go", "axum", "kong", "istio",
    "api-gateway", "iis", "wordpress"
}

/// Every server of the files, read; none where nothing is to be done on a server for the cause.
#[cfg(feature = "cli")]
pub fn servers(cause: Cause) -> Vec<Server<'static>> {
    if jobs(cause).next().is_none() { Vec::new() } else { FILES.iter().map(|(_, text)| Server::read(text)).collect() }
}

/// The recipes for a cause: the job, the server and its recipe; those of the products that answered first.
pub fn recipes<'t>(cause: Cause, servers: &[Server<'t>], answered: &[&str]) -> Vec<(&'static Job, &'t str, Recipe<'t>, bool)> {
    let mut found: Vec<_> = jobs(cause)
        .flat_map(|job| servers.iter().filter_map(move |it| Some((job, it.label, it.recipe(job)?, it.is_one_of(answered)))))
        .collect();
    crate::order::sort_by_key(&mut found, |(.., answered)| !answered);
    found
}

#[cfg(all(test, feature = "cli"))]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_read_whole() {
        for (name, text) in FILES {
            let server = Server::read(text);
            assert!(!server.label.is_empty() && !server.named.is_empty(), "{name} does not say what it is");
            assert_eq!(server.recipes.len(), text.lines().filter(|it| it.starts_with("## ")).count(), "{name} has a recipe that is not read");
            for it in &server.recipes {
                assert!(JOBS.iter().any(|job| job.id == it.job), "{name}: there is no job {}", it.job);
                assert!(!it.code.trim().is_empty() && !it.language.is_empty() && !it.why.contains('\n'), "{name}: {} is not a sentence and a fence", it.job);
            }
        }
    }

    #[test]
    fn the_server_that_answered_comes_first() {
        let servers: Vec<Server> = FILES.iter().map(|(_, text)| Server::read(text)).collect();
        let found = recipes(Cause::LOGIN_REDIRECT, &servers, &["Laravel"]);
        assert_eq!(found.first().map(|(job, label, _, answered)| (job.id, *label, *answered)), Some(("api", "Laravel", true)));
        assert!(found.len() > 5 && found.iter().skip(1).all(|(.., answered)| !answered));
    }
}
