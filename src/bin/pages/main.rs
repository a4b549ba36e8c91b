//! Writes the static pages into the folder that the page was built to: `why401-pages dist`.
//!
//! Run from the root of the repository, after Trunk. It reads
//! - `content/article.md` and `content/reading.md`: Markdown with headings, lists, tables and code; `[words](token-expired)` links to a cause;
//! - `content/status.md`: `## 403 Forbidden`, then `The server says: ...` and `Tell it from 401: ...`;
//! - `content/faq.md`: `## Question`, then optionally a line `fits: token-expired, clock-skew`, then the answer;
//! - `content/samples.toml` and the pastes in `content/samples/`;
//! - `content/embed.md`: a section for each generator of documentation sites, with the templates of its snippets;
//! - the causes' pages, which are compiled in.
//!
//! It fills `index.html`, and writes `answers/*.html` (the answers to the samples, by the tool's own panels), `causes/*.html`, `embed/index.html`, `library-*.txt`, `sitemap.xml` and the joined style sheet. All text is escaped.

#![allow(clippy::print_stderr, clippy::print_stdout)]

mod cause;
mod content;
mod embed;
mod home;
mod html;
mod library;
mod styles;

use std::path::Path;
use std::{env, fs, process};

/// Where the page is served from, for canonical links: `WHY401_SITE`, ended by a slash.
fn site() -> String {
    let site = env::var("WHY401_SITE").unwrap_or_else(|_| "https://why401.github.io/why401/".to_owned());
    if site.ends_with('/') { site } else { format!("{site}/") }
}

/// The time at which samples without a date of their own are judged, so that the same sources give the same pages: 2026-11-23, noon.
const WRITTEN: why401::Timestamp = why401::Timestamp(1_795_435_200);

fn main() {
    let Some(dist) = env::args().nth(1) else {
        eprintln!("usage: why401-pages DIST");
        process::exit(2);
    };
    if let Err(problem) = write(Path::new(&dist)) {
        eprintln!("why401-pages: {problem}");
        process::exit(1);
    }
}

fn write(dist: &Path) -> Result<(), String> {
    let site = site();
    let content = content::Content::read(Path::new("content"))?;
    let css = styles::join(Path::new("styles"))?;
    save(&dist.join("why401.css"), &css)?;
    let library = library::write(&content);
    let library_name = format!("library-{:016x}.txt", library::fingerprint(library.as_bytes()));
    save(&dist.join(&library_name), &library)?;
    let index = dist.join("index.html");
    let template = home::with_boot(&fs::read_to_string(&index).map_err(|error| format!("{}: {error}", index.display()))?)?;
    for sheet in styles::sheets(&template) {
        let _ = fs::remove_file(dist.join(sheet));
    }
    save(&index, &home::fill(&template, &content, &css, &library_name, &site))?;
    let answers = dist.join("answers");
    fs::create_dir_all(&answers).map_err(|error| format!("{}: {error}", answers.display()))?;
    for it in &content.samples {
        let answer = why401::web::written_ahead(&library, &it.name, WRITTEN).ok_or_else(|| format!("{}: the library has no such sample", it.name))?;
        save(&answers.join(format!("{}.html", it.name)), &format!("<!doctype html>\n<meta charset=\"utf-8\">\n<title>{}</title>\n{answer}\n", html::escape(&it.title)))?;
    }
    save(&dist.join("frame.html"), &home::frame(&template, &css, &library_name)?)?;
    // The element for other sites: at an address that follows the version, and at one that never changes.
    for version in ["v1", embed::VERSION] {
        let folder = dist.join(version);
        fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        save(&folder.join("embed.js"), embed::LOADER)?;
    }
    save(&dist.join("sw.js"), &include_str!("../../web/sw.js").replace("why401-library.txt", &library_name))?;
    let docs = dist.join("embed");
    fs::create_dir_all(&docs).map_err(|error| format!("{}: {error}", docs.display()))?;
    save(&docs.join("configure.js"), embed::CONFIGURATOR)?;
    let prose = Path::new("content/embed.md");
    let prose = fs::read_to_string(prose).map_err(|error| format!("{}: {error}", prose.display()))?;
    save(&docs.join("index.html"), &embed::page(&content, &prose, &site))?;
    let causes = dist.join("causes");
    fs::create_dir_all(&causes).map_err(|error| format!("{}: {error}", causes.display()))?;
    let mut addresses = vec![String::new(), "causes/".to_owned(), "embed/".to_owned()];
    for cause in why401::Cause::all() {
        save(&causes.join(format!("{}.html", cause.id())), &cause::page(cause, &site))?;
        addresses.push(format!("causes/{}.html", cause.id()));
    }
    save(&causes.join("index.html"), &cause::index(&site))?;
    let entries: String = addresses.iter().map(|it| format!("<url><loc>{}</loc></url>\n", html::escape(&format!("{site}{it}")))).collect();
    save(&dist.join("sitemap.xml"), &format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{entries}</urlset>\n"))?;
    save(&dist.join("robots.txt"), &format!("User-agent: *\nAllow: /\nDisallow: /answers/\nSitemap: {site}sitemap.xml\n"))
}

fn save(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}
