//! The least that a Yew page can be (bench/hello), built and finished as the page is: what the page's weight and start stand beside.

use std::path::PathBuf;

use super::Row;
use super::sizes::{self, Weight};
use crate::run::{Done, root};
use crate::{post, site};

/// Builds it and says where it is.
pub fn build() -> Done<PathBuf> {
    let folder = root().join("bench/hello");
    site::compile_page(&folder)?;
    let dist = folder.join("dist");
    post::compress(&dist)?;
    Ok(dist)
}

/// The rows of what is loaded, beside the same kind of file of that page.
pub fn sizes() -> Done<Vec<Row>> {
    let hello = sizes::page(&build()?)?;
    let dist = site::dist();
    let (page, widget) = (sizes::page(&dist)?, sizes::widget(&dist)?);
    let sum = |all: &[Weight], name: &str| all.iter().filter(|it| it.name.ends_with(name)).map(|it| it.brotli).sum::<u64>();
    let row = |what: &str, name: &str, goal: &str| {
        let (ours, least) = (sum(&page, name), sum(&hello, name));
        let ratio = (least > 0).then(|| ours as f64 / least as f64);
        let beside = if least > 0 { format!("{} hello", kilobytes(least)) } else { String::new() };
        Row::new("wire", what, kilobytes(ours), beside, ratio, goal)
    };
    let alone = |what: &str, bytes: u64, goal: &str| Row::new("wire", what, kilobytes(bytes), String::new(), None, goal);
    Ok(vec![
        row("page (index.html)", ".html", ""),
        row("wasm", ".wasm", ""),
        row("glue (script)", ".js", ""),
        row("styles", ".css", ""),
        row("explanations (library)", ".txt", ""),
        row("together", "", ""),
        alone("loader of the widget (embed.js)", sum(&widget, "embed.js"), "3.0 KB"),
        alone("frame of the widget", sum(&widget, "frame.html"), ""),
    ])
}

fn kilobytes(bytes: u64) -> String {
    format!("{:.1} KB", bytes as f64 / 1000.0)
}
