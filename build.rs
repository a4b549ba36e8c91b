//! Makes `Cause::TOKEN_EXPIRED` and the cards of all causes from the table in `src/rules/mod.rs` and the pages beside the rules.

use std::fmt::Write as _;
use std::{env, fs, path::Path};

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=src/rules");
    let table = fs::read_to_string("src/rules/mod.rs").expect("src/rules/mod.rs is there");
    let mut consts = String::new();
    let mut cards = String::new();
    let mut pages = String::new();
    for (at, (family, stem)) in causes(&table).iter().enumerate() {
        let path = format!("src/rules/{stem}.md");
        let page = fs::read_to_string(&path).unwrap_or_else(|_| format!("# {stem}\n"));
        let id = stem.replace('_', "-");
        writeln!(consts, "    /// `{id}`\n    pub const {}: Self = Self({at});", stem.to_uppercase()).expect("a string takes it");
        writeln!(cards, "    {},", card(&id, family, &page, &path)).expect("a string takes it");
        writeln!(pages, "    {page:?},").expect("a string takes it");
    }
    let out = format!(
        "#[allow(missing_docs)]\nimpl Cause {{\n{consts}}}\n\nstatic CARDS: &[crate::page::Card] = &[\n{cards}];\n\n\
         /// The whole pages, in the order of the causes.\n#[cfg(feature = \"cli\")]\npub static PAGES: &[&str] = &[\n{pages}];\n"
    );
    let dir = env::var("OUT_DIR").expect("cargo sets it");
    fs::write(Path::new(&dir).join("causes.rs"), out).expect("OUT_DIR can be written");
}

/// The family and file stem of every cause, in the order of the table.
fn causes(table: &str) -> Vec<(String, String)> {
    let body = table.split("\nrules! {").nth(1).and_then(|it| it.split("\n}").next()).expect("the rules! table");
    let mut causes = Vec::new();
    for family in body.split(';') {
        let Some((name, stems)) = family.split_once(':') else { continue };
        for stem in stems.split(',').map(str::trim).filter(|it| !it.is_empty()) {
            causes.push((name.trim().to_owned(), stem.to_owned()));
        }
    }
    causes
}

struct Fix {
    side: &'static str,
    title: String,
    steps: Vec<String>,
    snippet: Option<(String, String)>,
}

/// The card of a page, as Rust source.
fn card(id: &str, family: &str, page: &str, path: &str) -> String {
    let mut title = String::new();
    let mut summary = Vec::new();
    let mut fixes: Vec<Fix> = Vec::new();
    let mut references = Vec::new();
    let mut section = String::new();
    let mut fence: Option<(String, String)> = None;
    for line in page.lines() {
        if let Some((language, code)) = &mut fence {
            if line.trim_end() == "```" {
                if let (Some(fix), "Fix") = (fixes.last_mut(), section.as_str()) {
                    fix.snippet = Some((language.clone(), code.trim_end().to_owned()));
                }
                fence = None;
            } else {
                code.push_str(line);
                code.push('\n');
            }
        } else if let Some(language) = line.strip_prefix("```") {
            fence = Some((language.trim().to_owned(), String::new()));
        } else if let Some(text) = line.strip_prefix("# ") {
            title = text.trim().to_owned();
        } else if let Some(text) = line.strip_prefix("## ") {
            section = text.trim().to_owned();
        } else if let (Some(text), "Fix") = (line.strip_prefix("### "), section.as_str()) {
            fixes.push(fix(text, path));
        } else if let (Some(text), "Fix") = (line.strip_prefix("- "), section.as_str()) {
            if let Some(fix) = fixes.last_mut() {
                fix.steps.push(text.trim().to_owned());
            }
        } else if let (Some(text), "References") = (line.strip_prefix("- "), section.as_str()) {
            let link = text.trim().strip_prefix('[').and_then(|it| it.strip_suffix(')')).and_then(|it| it.split_once("]("));
            references.push(link.unwrap_or_else(|| panic!("{path}: a reference is `- [title](address)`: {line}")));
        } else if section.is_empty() && !line.trim().is_empty() {
            summary.push(line.trim());
        }
    }
    assert!(!title.is_empty(), "{path}: no `# Title`");
    let fixes: Vec<String> = fixes
        .iter()
        .map(|it| {
            let steps: Vec<&str> = it.steps.iter().map(String::as_str).collect();
            format!("crate::page::Fix {{ side: {:?}, title: {:?}, steps: &{steps:?}, snippet: {:?} }}", it.side, it.title, it.snippet)
        })
        .map(|it| it.replace(".to_owned()", ""))
        .collect();
    format!(
        "crate::page::Card {{ id: {id:?}, family: {family:?}, title: {title:?}, summary: {:?}, fixes: &[{}], references: &{references:?} }}",
        summary.join(" "),
        fixes.join(", ")
    )
}

fn fix(heading: &str, path: &str) -> Fix {
    let (who, title) = heading.split_once(':').unwrap_or_else(|| panic!("{path}: a fix is `### In your client: what to do`: {heading}"));
    let side = match who.trim() {
        "In your client" => "client",
        "On the server" => "server",
        "In between" => "between",
        _ => panic!("{path}: a fix is for `In your client`, `On the server` or `In between`: {heading}"),
    };
    Fix { side, title: title.trim().to_owned(), steps: Vec::new(), snippet: None }
}
