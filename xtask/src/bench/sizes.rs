//! What the page and the widget weigh on the wire.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};

use crate::post;
use crate::run::Done;

/// A file that is loaded and what it weighs.
#[derive(Clone)]
pub struct Weight {
    /// Its path in the folder.
    pub name: String,
    /// Its bytes.
    pub raw: u64,
    /// Its bytes on the wire.
    pub brotli: u64,
}

/// The page and the files that it loads.
pub fn page(dist: &Path) -> Done<Vec<Weight>> {
    let page = std::fs::read_to_string(dist.join("index.html")).unwrap_or_default();
    let mut all = Vec::new();
    for file in post::files(dist)? {
        let name = file.strip_prefix(dist).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        // Links to other pages are not loaded with this one.
        let is_loaded = [".js", ".css", ".wasm", ".svg", ".txt"].iter().any(|it| name.ends_with(it)) && page.contains(&name);
        // The service worker is fetched after all that the page needs.
        if name == "index.html" || (is_loaded && name != "sw.js") {
            all.push(weight(dist, &name));
        }
    }
    Ok(all)
}

/// What the widget loads beside the page's own files: its loader and its frame.
pub fn widget(dist: &Path) -> Done<Vec<Weight>> {
    Ok(vec![weight(dist, &loader(dist)?), weight(dist, "frame.html")])
}

/// The path of this version's `embed.js`.
fn loader(dist: &Path) -> Done<String> {
    let folders = std::fs::read_dir(dist).map_err(|error| format!("{}: {error}", dist.display()))?;
    let mut names = folders.filter_map(Result::ok).map(|it| it.file_name().to_string_lossy().into_owned());
    let version = names.find(|it| it.starts_with('v') && it.contains('.') && dist.join(it).join("embed.js").is_file());
    version.map(|it| format!("{it}/embed.js")).ok_or_else(|| "dist/ has no folder of this version with embed.js in it".to_owned())
}

fn weight(dist: &Path, name: &str) -> Weight {
    let size = |path: &Path| std::fs::metadata(path).map_or(0, |it| it.len());
    let raw = size(&dist.join(name));
    let small = size(&dist.join(format!("{name}.br")));
    Weight { name: name.to_owned(), raw, brotli: if small == 0 { raw } else { small } }
}

/// Prints what the page loads, and what the widget weighs for a site that embeds it: before it is used, and after; and the hash that pins its script.
pub fn print(dist: &Path) -> Done {
    let page = page(dist)?;
    print_table("the page loads", &page);
    let [script, frame] = <[Weight; 2]>::try_from(widget(dist)?).map_err(|_| "the widget is two files")?;
    let path = dist.join(&script.name);
    let integrity = STANDARD.encode(Sha384::digest(post::read(&path)?));
    print_table("the widget loads, before it is used (loader and facade)", std::slice::from_ref(&script));
    // The frame is the same program in a page of its own.
    let mut framed: Vec<Weight> = page.into_iter().filter(|it| it.name != "index.html" && !it.name.ends_with(".svg")).collect();
    framed.push(frame);
    print_table("the widget loads, once it is used (frame)", &framed);
    println!("\n{}  integrity=\"sha384-{integrity}\"", script.name);
    Ok(())
}

/// Prints the files, raw and brotli, the heaviest first.
fn print_table(title: &str, all: &[Weight]) {
    let mut all: Vec<&Weight> = all.iter().collect();
    all.sort_by(|a, b| b.brotli.cmp(&a.brotli).then_with(|| a.name.cmp(&b.name)));
    println!("\n{:<56} {:>10} {:>10}", title, "raw", "brotli");
    for it in &all {
        println!("{:<56} {:>10} {:>10}", it.name, it.raw, it.brotli);
    }
    println!("{:<56} {:>10} {:>10}", "together", all.iter().map(|it| it.raw).sum::<u64>(), all.iter().map(|it| it.brotli).sum::<u64>());
}
