//! `cargo xtask reproduce` builds a commit twice and compares; `cargo xtask check-served URL` compares a served copy with the source.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::post::{self, digest};
use crate::run::{Done, Step, output, root};
use crate::site;

/// Files of a folder that a server gives away: name and digest. The compressed copies and what is for the server alone are left out.
fn served(dist: &Path) -> Done<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    for file in post::files(dist)? {
        let name = file.strip_prefix(dist).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        let is_for_servers = name.starts_with("deploy/") || name == "_headers" || name.ends_with(".br") || name.ends_with(".gz");
        if !is_for_servers {
            found.insert(name, digest(&post::read(&file)?));
        }
    }
    Ok(found)
}

/// The names whose digests differ, with what is so of each.
fn differences(one: &BTreeMap<String, String>, other: &BTreeMap<String, String>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for (name, digest) in one {
        match other.get(name) {
            None => found.push(format!("{name}: only in the first")),
            Some(it) if it != digest => found.push(format!("{name}: {digest} and {it}")),
            Some(_) => {}
        }
    }
    found.extend(other.keys().filter(|it| !one.contains_key(*it)).map(|it| format!("{it}: only in the second")));
    found
}

/// `reproduce`: the present commit, cloned into two folders and built in each.
pub fn command() -> Done {
    let commit = output("git", &["-C", &root().to_string_lossy(), "rev-parse", "HEAD"]).ok_or("this is no git repository: there is no commit to build twice")?;
    let folder = std::env::temp_dir().join(format!("why401-reproduce-{}", std::process::id()));
    let built = ["one", "another-folder"].map(|name| build_at(&folder.join(name), &commit));
    let result = match built {
        [Ok(one), Ok(two)] => Ok((served(&one)?, served(&two)?)),
        [Err(why), _] | [_, Err(why)] => Err(why),
    };
    let (one, two) = result?;
    let differ = differences(&one, &two);
    if !differ.is_empty() {
        return Err(format!("{} of {} files differ (the folders are kept: {}):\n  {}", differ.len(), one.len(), folder.display(), differ.join("\n  ")));
    }
    let _ = std::fs::remove_dir_all(&folder);
    println!("\n{} files, the same in both builds of {commit}", one.len());
    Ok(())
}

/// A clone of the commit, built; gives its dist/.
fn build_at(folder: &Path, commit: &str) -> Done<PathBuf> {
    let at = folder.display().to_string();
    std::fs::create_dir_all(folder).map_err(|error| format!("{at}: {error}"))?;
    let source = root().display().to_string();
    for args in [vec!["clone", "--quiet", "--no-checkout", &source, "."], vec!["checkout", "--quiet", "--detach", commit]] {
        let done = Command::new("git").args(&args).current_dir(folder).status().map_err(|error| format!("git: {error}"))?;
        if !done.success() {
            return Err(format!("git {} ended with {done}", args.join(" ")));
        }
    }
    let mut build = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    build.args(["xtask", "build"]).current_dir(folder).env_remove("CARGO_TARGET_DIR").env_remove("CARGO_MANIFEST_DIR").stdout(Stdio::null());
    Step { what: &format!("build the commit in {at}"), usual: "10 min on 2 cores", by_hand: "`cargo xtask build` in that folder" }.run(&mut build)?;
    Ok(folder.join("dist"))
}

/// `check-served [--no-build] URL`: every file of dist/ as the server gives it.
pub fn check_served(words: &[&str]) -> Done {
    let address = words.iter().find(|it| !it.starts_with('-')).ok_or("check-served wants the address of the page: https://example.com/")?;
    let address = format!("{}/", address.trim_end_matches('/'));
    if !words.contains(&"--no-build") {
        site::build()?;
    }
    let ours = served(&site::dist())?;
    if ours.is_empty() {
        return Err("dist/ is empty: leave --no-build out".to_owned());
    }
    let differ = served_otherwise(&address, &ours);
    if differ.is_empty() {
        println!("{address} serves the {} files of this source, byte for byte", ours.len());
        return Ok(());
    }
    Err(format!("{} of {} files are not those of this source:\n  {}", differ.len(), ours.len(), differ.join("\n  ")))
}

/// The files that a server gives otherwise than they are here, with what is so of each.
fn served_otherwise(address: &str, ours: &BTreeMap<String, String>) -> Vec<String> {
    let mut differ = Vec::new();
    for (name, wanted) in ours {
        match fetch(&format!("{address}{name}")) {
            Ok(bytes) if digest(&bytes) == *wanted => {}
            Ok(bytes) => differ.push(format!("{name}: {} is served, {wanted} is built", digest(&bytes))),
            Err(why) => differ.push(format!("{name}: {why}")),
        }
    }
    // What a visitor gets first has no name.
    if fetch(address).ok().map(|it| digest(&it)).as_ref() != ours.get("index.html") {
        differ.push("/: it is not index.html".to_owned());
    }
    differ
}

/// The bytes that a server gives for an address, uncompressed.
fn fetch(address: &str) -> Done<Vec<u8>> {
    let mut curl = Command::new("curl");
    curl.args(["--silent", "--show-error", "--fail", "--location", "--compressed", "--max-time", "60", "--", address]);
    let done = curl.stdin(Stdio::null()).output().map_err(|error| format!("curl does not start: {error}"))?;
    if done.status.success() { Ok(done.stdout) } else { Err(String::from_utf8_lossy(&done.stderr).trim().to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_served_copy_that_was_changed_is_named() {
        let folder = std::env::temp_dir().join(format!("why401-served-{}", std::process::id()));
        let write = |name: &str, text: &str| {
            std::fs::create_dir_all(folder.join("causes")).unwrap();
            std::fs::write(folder.join(name), text).unwrap();
        };
        for (name, text) in [("index.html", "<p>home"), ("app-0123456789abcdef.js", "1"), ("causes/a.html", "<p>a"), ("_headers", "for the host")] {
            write(name, text);
        }
        let ours = served(&folder).unwrap();
        let server = crate::serve::Server::bind(folder.clone(), 8490).unwrap();
        let address = server.address();
        std::thread::spawn(move || server.run());
        assert_eq!(served_otherwise(&address, &ours), Vec::<String>::new());
        write("app-0123456789abcdef.js", "fetch('https://elsewhere.example')");
        write("index.html", "<p>home, with a line more");
        std::fs::remove_file(folder.join("causes/a.html")).unwrap();
        let differ = served_otherwise(&address, &ours);
        let _ = std::fs::remove_dir_all(&folder);
        let names: Vec<&str> = differ.iter().filter_map(|it| it.split(':').next()).collect();
        assert_eq!(names, ["app-0123456789abcdef.js", "causes/a.html", "index.html", "/"], "{differ:?}");
    }

    #[test]
    fn every_difference_is_named() {
        let folder = |files: &[(&str, &str)]| files.iter().map(|(name, digest)| ((*name).to_owned(), (*digest).to_owned())).collect();
        let one = folder(&[("a", "1"), ("b", "2"), ("c", "3")]);
        let two = folder(&[("a", "1"), ("b", "9"), ("d", "4")]);
        assert_eq!(differences(&one, &one), Vec::<String>::new());
        assert_eq!(differences(&one, &two), ["b: 2 and 9", "c: only in the first", "d: only in the second"]);
    }
}
