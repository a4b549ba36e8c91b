//! The file of the page's own long texts, which the app fetches before it closes itself: see `web::library` for its form.

use why401::Cause;
use why401::page::section;

use crate::content::{Content, questions};

/// The file.
pub fn write(content: &Content) -> String {
    let mut out = String::new();
    for it in content.mixed() {
        out.push_str(&format!("\u{c}sample {}\t{}\t{}\t{}\n{}\n", it.name, it.family, it.title, it.from, it.text.replace('\u{c}', " ").trim_end_matches('\n')));
    }
    for it in &content.questions {
        out.push_str(&format!("\u{c}faq {}\n{}\n{}\n", it.causes, it.title, it.answer.trim()));
    }
    for (cause, page) in Cause::all().zip(why401::PAGES) {
        let own = section(page, "Questions").unwrap_or_default().replace("### ", "## ");
        for it in questions(&own) {
            out.push_str(&format!("\u{c}faq {}\n{}\n{}\n", cause.id(), it.title, it.answer.trim()));
        }
        if let Some(why) = section(page, "Why") {
            let tell = section(page, "How to tell").map(|it| format!("\n\n## How to tell\n\n{}", it.trim())).unwrap_or_default();
            out.push_str(&format!("\u{c}cause {}\n{}{tell}\n", cause.id(), why.trim()));
        }
    }
    for (name, text) in why401::fix::server::FILES {
        out.push_str(&format!("\u{c}server {name}\n{}\n", text.trim()));
    }
    out
}

/// A fingerprint of some bytes (FNV-1a), for the file's name.
pub fn fingerprint(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, it| (hash ^ u64::from(*it)).wrapping_mul(0x0100_0000_01b3))
}
