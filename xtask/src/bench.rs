//! `cargo xtask bench`: what the page weighs on the wire, and the engine's benchmarks.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};

use crate::run::{Done, Step, cargo, root};
use crate::{post, site};

/// Builds the page, prints its sizes, and runs the benchmarks where there are any.
pub fn command(more: &[&str]) -> Done {
    site::build()?;
    if !root().join("benches").is_dir() {
        println!("==> there are no benchmarks yet (benches/)");
        return Ok(());
    }
    Step { what: "run the benchmarks (cargo bench)", usual: "5 min", by_hand: "`cargo bench`" }.run(cargo().arg("bench").args(more))
}

/// A file of the page and what it weighs.
#[derive(Clone)]
struct Weight {
    name: String,
    raw: u64,
    brotli: u64,
}

/// Prints the files that the page loads, raw and brotli, the heaviest first.
pub fn print_sizes(dist: &Path) -> Done {
    let page = std::fs::read_to_string(dist.join("index.html")).unwrap_or_default();
    let mut all: Vec<Weight> = Vec::new();
    for file in post::files(dist)? {
        let name = file.strip_prefix(dist).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        // Links to other pages are not loaded with this one.
        let is_loaded = [".js", ".css", ".wasm", ".svg", ".txt"].iter().any(|it| name.ends_with(it)) && page.contains(&name);
        // The service worker is fetched after all that the page needs.
        if name != "index.html" && (!is_loaded || name == "sw.js") {
            continue;
        }
        let raw = size(&file);
        let small = size(&dist.join(format!("{name}.br")));
        all.push(Weight { name, raw, brotli: if small == 0 { raw } else { small } });
    }
    print_table("the page loads", &mut all);
    print_embed(dist, &all)
}

/// Prints what the widget weighs for a site that embeds it: before it is used, and after; and the hash that pins its script.
fn print_embed(dist: &Path, page: &[Weight]) -> Done {
    let folders = std::fs::read_dir(dist).map_err(|error| format!("{}: {error}", dist.display()))?;
    let names = folders.filter_map(Result::ok).map(|it| it.file_name().to_string_lossy().into_owned());
    let version = names.filter(|it| it.starts_with('v') && it.contains('.')).find(|it| dist.join(it).join("embed.js").is_file());
    let version = version.ok_or("dist/ has no folder of this version with embed.js in it")?;
    let path = dist.join(&version).join("embed.js");
    let script = std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let weight = |name: &str| Weight { name: name.to_owned(), raw: size(&dist.join(name)), brotli: size(&dist.join(format!("{name}.br"))) };
    print_table("the widget loads, before it is used (loader and facade)", &mut [weight(&format!("{version}/embed.js"))]);
    // The frame is the same program in a page of its own.
    let mut frame: Vec<Weight> = page.iter().filter(|it| it.name != "index.html" && !it.name.ends_with(".svg")).cloned().collect();
    frame.push(weight("frame.html"));
    print_table("the widget loads, once it is used (frame)", &mut frame);
    println!("\n{version}/embed.js  integrity=\"sha384-{}\"", STANDARD.encode(Sha384::digest(&script)));
    Ok(())
}

fn size(path: &Path) -> u64 {
    std::fs::metadata(path).map_or(0, |it| it.len())
}

fn print_table(title: &str, all: &mut [Weight]) {
    all.sort_by(|a, b| b.brotli.cmp(&a.brotli).then_with(|| a.name.cmp(&b.name)));
    println!("\n{:<56} {:>10} {:>10}", title, "raw", "brotli");
    for it in all.iter() {
        println!("{:<56} {:>10} {:>10}", it.name, it.raw, it.brotli);
    }
    println!("{:<56} {:>10} {:>10}", "together", all.iter().map(|it| it.raw).sum::<u64>(), all.iter().map(|it| it.brotli).sum::<u64>());
}
