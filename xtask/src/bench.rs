//! `cargo xtask bench`: what the page weighs on the wire, and the engine's benchmarks.

use std::path::Path;

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
struct Weight {
    name: String,
    raw: u64,
    brotli: u64,
}

/// Prints the files that the page loads, raw and brotli, the heaviest first.
pub fn print_sizes(dist: &Path) -> Done {
    let size = |path: &Path| std::fs::metadata(path).map_or(0, |it| it.len());
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
    all.sort_by(|a, b| b.brotli.cmp(&a.brotli).then_with(|| a.name.cmp(&b.name)));
    println!("\n{:<52} {:>10} {:>10}", "the page loads", "raw", "brotli");
    for it in &all {
        println!("{:<52} {:>10} {:>10}", it.name, it.raw, it.brotli);
    }
    println!("{:<52} {:>10} {:>10}", "together", all.iter().map(|it| it.raw).sum::<u64>(), all.iter().map(|it| it.brotli).sum::<u64>());
    Ok(())
}
