//! The snippets of the page "Put why401 on your docs" are what the sites in tests/embed are made of: what `cargo xtask embed-sites` tries is
//! what an author is told to write.

use std::path::Path;

use why401::page::{Block, blocks};

const SITES: [(&str, &str); 6] = [
    ("MkDocs Material", "mkdocs-material"),
    ("Docusaurus", "docusaurus"),
    ("Sphinx", "sphinx"),
    ("VitePress", "vitepress"),
    ("mdBook", "mdbook"),
    ("Hugo", "hugo"),
];

/// A template as it stands in a site whose widget is at the address that the browser tests replace.
fn filled(template: &str) -> String {
    let fills = [
        ("WIDGETVERSION", "https://why401.test/v1"),
        ("SCRIPT", "<script type=\"module\" src=\"https://why401.test/v1/embed.js\"></script>"),
        ("PINJS", ""),
        ("PINPY", ""),
    ];
    fills.iter().fold(template.to_owned(), |text, (word, with)| text.replace(word, with))
}

/// The file that a sentence names, where the site has it.
fn named<'a>(sentence: &'a str, site: &Path) -> Option<&'a str> {
    sentence.split('`').skip(1).step_by(2).find(|it| site.join(it).is_file())
}

/// The lines of the page's snippets that a site's files do not have, and how many were looked for.
fn missing(prose: &str, title: &str, site: &Path) -> (Vec<String>, usize) {
    let (mut here, mut file, mut lost, mut looked) = (false, None, Vec::new(), 0);
    for it in blocks(prose) {
        match it {
            Block::Heading(_, heading) => here = heading == title,
            Block::Paragraph(text) if here => file = named(&text, site).map(|it| site.join(it)),
            Block::Code(_, code) if here => {
                let Some(file) = &file else { continue };
                let text = std::fs::read_to_string(file).unwrap();
                for line in code.lines().filter(|it| !it.contains("ELEMENT")) {
                    looked += 1;
                    let line = filled(line);
                    if !text.lines().any(|it| it.trim() == line.trim() || it.trim().strip_suffix(',') == Some(line.trim().trim_end_matches(','))) {
                        lost.push(format!("{}: {line}", file.display()));
                    }
                }
            }
            _ => {}
        }
    }
    (lost, looked)
}

#[test]
fn the_sites_that_are_tested_have_what_the_page_tells_authors_to_write() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let prose = std::fs::read_to_string(root.join("content/embed.md")).unwrap();
    for (title, folder) in SITES {
        let site = root.join("tests/embed").join(folder);
        let (lost, looked) = missing(&prose, title, &site);
        assert_eq!(lost, Vec::<String>::new(), "{title}");
        // The script, and the rule that keeps the element's place.
        assert!(looked >= 2, "{title}: {looked} lines were looked for");
    }
}

#[test]
fn a_snippet_that_no_site_has_is_found() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let prose = "## Hugo\n\nIn `static/why-401.css`:\n\n```css\nwhy-401 { display: none }\n```\n";
    assert_eq!(missing(prose, "Hugo", &root.join("tests/embed/hugo")).0.len(), 1);
}

#[test]
fn a_released_script_never_changes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| std::fs::read(folder.join(path)).ok();
    let Some(released) = read(&format!("tests/browser/loaders/v{}.js", env!("CARGO_PKG_VERSION"))) else { return };
    assert_eq!(read("embed/embed.js"), Some(released), "version {} is released, and sites pin its script: give Cargo.toml the next version first", env!("CARGO_PKG_VERSION"));
}
