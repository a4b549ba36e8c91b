//! Who may import whom: the table of ARCHITECTURE.md, held against the source.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A module of the crate and the modules that it may use; `None` for those at the top, which may use all.
const MAY_USE: &[(&str, Option<&[&str]>)] = &[
    ("order", Some(&[])),
    ("text", Some(&[])),
    ("time", Some(&[])),
    ("json", Some(&["text"])),
    ("page", Some(&[])),
    ("http", Some(&["order", "text", "time", "json"])),
    ("input", Some(&["order", "http", "text", "time", "json", "diagnosis"])),
    ("products", Some(&["order", "http", "text", "json"])),
    ("facts", Some(&["order", "http", "products", "text", "time", "json", "input", "diagnosis::Certainty"])),
    ("diagnosis", Some(&["http", "text", "rules", "facts"])),
    ("rules", Some(&["order", "facts", "diagnosis", "text", "time", "json", "http", "page", "products::Meaning", "products::tokens", "input::Quality"])),
    ("rank", Some(&["order", "diagnosis"])),
    ("redact", Some(&["order", "http", "products::tokens", "text", "json"])),
    ("fix", Some(&["order", "http", "diagnosis", "redact", "text"])),
    ("compare", Some(&["order", "http", "diagnosis", "facts", "text", "time", "json", "redact", "input"])),
    ("verify", Some(&["order", "http", "diagnosis", "text", "time", "json"])),
    ("report", Some(&["fix", "diagnosis", "page", "text", "redact", "compare", "facts", "json", "http"])),
    ("web", None),
    ("bin", None),
    ("lib", None),
];

fn sources(dir: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).expect("src can be read").flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|it| it == "rs") {
            found.push(path);
        }
    }
}

/// The module that a file belongs to: the first part of its path below src.
fn module_of(path: &Path, src: &Path) -> String {
    let below = path.strip_prefix(src).expect("it lies in src");
    let first = below.components().next().map(|it| it.as_os_str().to_string_lossy().into_owned()).unwrap_or_default();
    first.trim_end_matches(".rs").to_owned()
}

/// The paths `crate::…` that a source uses, in code and in imports, grouped imports resolved one level.
fn uses(source: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let code = source.split("#[cfg(test)]").next().unwrap_or_default();
    for line in code.lines().filter(|it| !it.trim_start().starts_with("//")) {
        for (at, _) in line.match_indices("crate::") {
            let path: String = line[at + 7..].chars().take_while(|it| it.is_ascii_alphanumeric() || matches!(it, '_' | ':')).collect();
            found.extend(Some(path.trim_end_matches(':').to_owned()).filter(|it| !it.is_empty()));
            if let Some(group) = line[at + 7..].strip_prefix('{') {
                let names = group.split('}').next().unwrap_or_default();
                found.extend(names.split(',').map(|it| it.trim().to_owned()));
            }
        }
    }
    found
}

/// The breaches of one file.
fn breaches(module: &str, source: &str) -> Vec<String> {
    let Some((_, allowed)) = MAY_USE.iter().find(|(name, _)| *name == module) else {
        return vec![format!("{module} is not in the table")];
    };
    let Some(allowed) = allowed else { return Vec::new() };
    // What lib.rs re-exports counts as the module that it comes from.
    let home = |path: &str| match path.split("::").next().unwrap_or_default() {
        "Span" | "Spanned" | "Source" | "Text" => "text".to_owned(),
        "Timestamp" => "time".to_owned(),
        "Cause" | "Finding" | "Evidence" => "diagnosis".to_owned(),
        _ => path.to_owned(),
    };
    let may = |path: &str| {
        let first = path.split("::").next().unwrap_or_default();
        first == module || allowed.iter().any(|it| *it == first || path.starts_with(it))
    };
    uses(source).iter().map(|it| home(it)).filter(|it| !may(it)).map(|it| format!("{module} uses {it}")).collect()
}

#[test]
fn modules_use_only_what_the_table_allows() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&src, &mut files);
    let mut faults = Vec::new();
    for path in &files {
        let source = fs::read_to_string(path).expect("a source can be read");
        faults.extend(breaches(&module_of(path, &src), &source).into_iter().map(|it| format!("{}: {it}", path.strip_prefix(&src).expect("it lies in src").display())));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn rules_do_not_use_one_another() {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules");
    let stems: Vec<String> = fs::read_dir(&rules)
        .expect("src/rules can be read")
        .flatten()
        .filter_map(|it| it.path().file_stem().map(|stem| stem.to_string_lossy().into_owned()))
        .filter(|it| it != "mod")
        .collect();
    for stem in &stems {
        let Ok(source) = fs::read_to_string(rules.join(format!("{stem}.rs"))) else { continue };
        for other in stems.iter().filter(|it| *it != stem) {
            assert!(!source.contains(&format!("super::{other}::")), "{stem} uses {other}");
        }
    }
}

#[test]
fn a_planted_breach_is_seen() {
    assert_eq!(breaches("http", "use crate::facts::Facts;"), ["http uses facts::Facts"]);
    assert_eq!(breaches("rules", "use crate::{input, text::Span};"), ["rules uses input"]);
    assert_eq!(breaches("rules", "let it = crate::products::github::WORDINGS;"), ["rules uses products::github::WORDINGS"]);
    assert_eq!(breaches("rules", "use crate::products::Meaning;"), [] as [&str; 0]);
}

#[test]
fn the_table_is_the_one_of_the_architecture() {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("ARCHITECTURE.md")).expect("ARCHITECTURE.md is there");
    let table = text.split("<!-- layers -->").nth(1).and_then(|it| it.split("<!-- /layers -->").next()).expect("it has the table");
    let told: Vec<String> = table.lines().filter(|it| it.starts_with("| `")).map(|it| it.trim().to_owned()).collect();
    let row = |(module, allowed): &(&str, Option<&[&str]>)| {
        let may = match allowed {
            None => "everything".to_owned(),
            Some([]) => "nothing".to_owned(),
            Some(names) => names.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", "),
        };
        format!("| `{module}` | {may} |")
    };
    let kept: Vec<String> = MAY_USE.iter().map(row).collect();
    assert_eq!(told, kept, "write the table of ARCHITECTURE.md as it stands here, or the other way round");
}
