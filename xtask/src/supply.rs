//! What others' code is in it: licences and duplicates by `cargo tree` against deny.toml, sources by the lock files, and a reason in
//! ARCHITECTURE.md for each crate and package that the project asks for itself.

use std::collections::{BTreeMap, BTreeSet};

use crate::run::{Done, Step, cargo, read, root};

/// Where the program and the page run; what only another machine needs is not shipped by anybody.
const TARGETS: [&str; 4] = ["x86_64-unknown-linux-gnu", "aarch64-apple-darwin", "x86_64-pc-windows-msvc", "wasm32-unknown-unknown"];
/// The lock files of all workspaces.
const LOCKS: [&str; 5] = ["Cargo.lock", "fuzz/Cargo.lock", "bench/Cargo.lock", "bench/hello/Cargo.lock", "tests/languages/rust/Cargo.lock"];
/// What asks for crates and packages. The Rust client of the languages' tests and others' programs in bench are what is tried, not what is used.
const MANIFESTS: [&str; 5] = ["Cargo.toml", "xtask/Cargo.toml", "fuzz/Cargo.toml", "bench/Cargo.toml", "tests/browser/package.json"];

/// Every check; what is wrong is said in a line each.
pub fn check() -> Done {
    let by_hand = "`cargo deny check licenses bans sources`; deny.toml has the lists, ARCHITECTURE.md the reasons";
    Step { what: "look at the licences, sources and reasons of what others wrote (cargo tree)", usual: "1 s", by_hand }.wrap(|| {
        let rules = read(&root().join("deny.toml"))?;
        let mut faults = of_tree(&tree()?, &list(&rules, "allow"), &skipped(&rules));
        for name in LOCKS {
            faults.extend(of_lock(name, &read(&root().join(name))?));
        }
        let reasons = read(&root().join("ARCHITECTURE.md"))?;
        for name in MANIFESTS {
            faults.extend(of_manifest(name, &read(&root().join(name))?, &reasons));
        }
        if faults.is_empty() { Ok(()) } else { Err(faults.join("\n  ")) }
    })
}

/// Each crate of the program and the page with its licence: `ring v0.17.14|Apache-2.0 AND ISC`.
fn tree() -> Done<String> {
    let mut text = String::new();
    for target in TARGETS {
        let mut command = cargo();
        command.args(["tree", "--locked", "--workspace", "--features", "why401/web,why401/ssr", "--prefix", "none", "--format", "{p}|{l}", "--target", target]);
        let done = command.output().map_err(|error| format!("cargo: {error}"))?;
        if !done.status.success() {
            return Err(String::from_utf8_lossy(&done.stderr).trim().to_owned());
        }
        text.push_str(&String::from_utf8_lossy(&done.stdout));
    }
    Ok(text)
}

/// What stands in quotes between the brackets behind `name = [`.
fn list<'t>(text: &'t str, name: &str) -> Vec<&'t str> {
    let inner = text.split_once(&format!("\n{name} = [")).and_then(|(_, it)| it.split_once(']')).map_or("", |(it, _)| it);
    inner.split('"').skip(1).step_by(2).collect()
}

/// The crates of which several versions are put up with: name and the start of the version.
fn skipped(rules: &str) -> Vec<(&str, &str)> {
    rules.split("{ crate = \"").skip(1).filter_map(|it| it.split_once('"')?.0.split_once('@')).collect()
}

fn of_tree(tree: &str, allowed: &[&str], skipped: &[(&str, &str)]) -> Vec<String> {
    let mut faults = Vec::new();
    let mut used = BTreeSet::new();
    let mut versions: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let lines: BTreeSet<&str> = tree.lines().map(|it| it.trim_end_matches(" (*)")).filter(|it| !it.is_empty()).collect();
    for line in lines {
        let (package, licence) = line.split_once('|').unwrap_or((line, ""));
        let mut words = package.split(' ');
        let (name, version) = (words.next().unwrap_or_default(), words.next().unwrap_or_default().trim_start_matches('v'));
        // Ours have a place in parentheses.
        if package.contains(&*root().to_string_lossy()) {
            continue;
        }
        versions.entry(name).or_default().insert(version);
        match permitted(licence, allowed) {
            Some(by) => used.extend(by),
            None => faults.push(format!("{name} {version}: its licence is {licence:?}, which deny.toml does not allow")),
        }
    }
    faults.extend(allowed.iter().filter(|it| !used.contains(*it)).map(|it| format!("deny.toml allows {it}, and nothing needs it")));
    let fits = |name: &str, version: &str| skipped.iter().any(|(it, start)| *it == name && version.strip_prefix(start).is_some_and(|it| it.starts_with('.')));
    for (name, all) in &versions {
        let counted: Vec<&&str> = all.iter().filter(|it| !fits(name, it)).collect();
        if counted.len() > 1 {
            faults.push(format!("{name} is in it {} times: {counted:?}", counted.len()));
        }
    }
    let needed = |(name, start): &&(&str, &str)| versions.get(name).is_some_and(|all| all.len() > 1 && all.iter().any(|it| it.starts_with(start)));
    faults.extend(skipped.iter().filter(|it| !needed(it)).map(|(name, start)| format!("deny.toml puts up with {name} {start}, and there is no second one")));
    faults
}

/// The licences by which an expression (SPDX; `/` is an old way to write `OR`) is allowed; `None` where it is not.
fn permitted<'a>(expression: &str, allowed: &[&'a str]) -> Option<Vec<&'a str>> {
    let expression = expression.replace('/', " OR ");
    // `(A OR B) AND C` is the one form with parentheses that occurs.
    let mut by = Vec::new();
    for part in expression.split(" AND ") {
        let words = part.trim_matches(['(', ')', ' ']);
        let found = words.split(" OR ").find_map(|it| allowed.iter().find(|own| **own == it.trim()));
        by.push(*found?);
    }
    Some(by)
}

/// Everything of a lock file is from one registry, and has a checksum.
fn of_lock(file: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for package in text.split("[[package]]").skip(1) {
        let of = |key: &str| package.lines().find_map(|it| it.strip_prefix(key)?.strip_prefix(" = \"")?.strip_suffix('"'));
        let Some(source) = of("source") else { continue };
        let is_registry = source.starts_with("registry+") && source.ends_with("/crates.io-index");
        if !is_registry || of("checksum").is_none() {
            faults.push(format!("{file}: {} is from {source}", of("name").unwrap_or_default()));
        }
    }
    faults
}

/// Each crate or package that a manifest asks for stands in the table of reasons.
fn of_manifest(file: &str, text: &str, reasons: &str) -> Vec<String> {
    let table = reasons.split_once("\n## Dependencies").map_or("", |(_, it)| it);
    let named: BTreeSet<&str> = table.lines().filter_map(|it| it.strip_prefix("| ")?.split_once(" |")).flat_map(|(it, _)| it.split('`').skip(1).step_by(2)).collect();
    asked(file, text).into_iter().filter(|it| !named.contains(it)).map(|it| format!("{file}: ARCHITECTURE.md gives no reason for {it}")).collect()
}

fn asked<'t>(file: &str, text: &'t str) -> Vec<&'t str> {
    if file.ends_with(".json") {
        let blocks = ["\"dependencies\": {", "\"devDependencies\": {"];
        let inner = blocks.iter().filter_map(|it| text.split_once(it)?.1.split_once('}'));
        return inner.flat_map(|(it, _)| it.lines()).filter_map(|it| it.trim().strip_prefix('"')?.split_once('"')).map(|(name, _)| name).collect();
    }
    let mut found = Vec::new();
    let mut is_list = false;
    let mut depth = 0_usize;
    for line in text.lines().map(|it| it.split('#').next().unwrap_or_default().trim_end()) {
        if depth == 0 && line.starts_with('[') {
            is_list = line.ends_with("dependencies]");
        } else if depth == 0 && is_list {
            // Our own crate is a path, not somebody else's.
            found.extend(line.split_once(" = ").filter(|(_, it)| !it.contains("path = ")).map(|(name, _)| name));
        }
        depth += line.matches('[').count();
        depth = depth.saturating_sub(line.matches(']').count());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_licence_outside_the_list_is_named() {
        let tree = "good v1.0.0|MIT OR Apache-2.0\nold v1.0.0|GPL-3.0/MIT\nboth v2.0.0 (proc-macro)|(MIT OR Apache-2.0) AND Unicode-3.0\nbad v0.1.0|MIT AND AGPL-3.0\nnone v0.1.0|\n";
        let faults = of_tree(tree, &["MIT", "Unicode-3.0"], &[]);
        assert_eq!(faults, ["bad 0.1.0: its licence is \"MIT AND AGPL-3.0\", which deny.toml does not allow", "none 0.1.0: its licence is \"\", which deny.toml does not allow"]);
        assert_eq!(of_tree("good v1.0.0|MIT\n", &["MIT", "ISC"], &[]), ["deny.toml allows ISC, and nothing needs it"]);
    }

    #[test]
    fn a_second_version_is_named_and_so_is_one_that_has_gone() {
        let tree = "a v1.2.0|MIT\na v2.0.0|MIT\nb v0.1.0|MIT\n";
        assert_eq!(of_tree(tree, &["MIT"], &[]), ["a is in it 2 times: [\"1.2.0\", \"2.0.0\"]"]);
        assert_eq!(of_tree(tree, &["MIT"], &[("a", "1")]), Vec::<String>::new());
        assert_eq!(of_tree(tree, &["MIT"], &[("a", "1"), ("b", "0.1")]), ["deny.toml puts up with b 0.1, and there is no second one"]);
    }

    #[test]
    fn a_source_that_is_not_the_registry_is_named() {
        let lock = "[[package]]\nname = \"own\"\n\n[[package]]\nname = \"a\"\nsource = \"git+https://example.com/a\"\n";
        assert_eq!(of_lock("x.lock", lock), ["x.lock: a is from git+https://example.com/a"]);
        let lock = read(&root().join("Cargo.lock")).unwrap();
        assert_eq!(of_lock("Cargo.lock", &lock), Vec::<String>::new());
        assert_eq!(of_lock("Cargo.lock", &lock.replacen("checksum", "sum", 1)).len(), 1);
    }

    #[test]
    fn a_dependency_without_a_reason_is_named() {
        let reasons = "# x\n\n## Dependencies, each with its reason\n\n| crate | where |\n|---|---|\n| `one`, `two` | here |\n";
        let manifest = "[package]\nname = \"x\"\n[dependencies]\none = \"1\"\nown = { path = \"..\" }\nlong = { version = \"1\", features = [\n  \"A\", # b = 1\n] }\n[dev-dependencies]\ntwo = \"2\"\n[profile.dev]\ndebug = 1\n";
        assert_eq!(of_manifest("Cargo.toml", manifest, reasons), ["Cargo.toml: ARCHITECTURE.md gives no reason for long"]);
        let package = "{\n  \"name\": \"x\",\n  \"devDependencies\": {\n    \"two\": \"2\",\n    \"@a/three\": \"3\"\n  }\n}";
        assert_eq!(of_manifest("package.json", package, reasons), ["package.json: ARCHITECTURE.md gives no reason for @a/three"]);
    }

    #[test]
    fn the_lists_of_the_rules_are_read() {
        let rules = "[licenses]\nallow = [\"A\", \"B\"]\n[bans]\nskip = [\n    { crate = \"x@0.2\", reason = \"y\" },\n]\n";
        assert_eq!(list(rules, "allow"), ["A", "B"]);
        assert_eq!(skipped(rules), [("x", "0.2")]);
    }
}
