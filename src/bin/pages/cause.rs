//! The pages of the causes, and the list of them.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::json;
use why401::page::{Block, Card, Inline, blocks, inlines, section};
use why401::web::{Answer, Bracket, Row, example_rows};
use why401::{Cause, Timestamp};

use crate::html::{Frame, block, escape, inline, markdown, page as frame, plain, slug};

/// The present in the examples: their tokens are judged by it where they give no date.
const NOW: Timestamp = Timestamp(1_795_413_789);

/// What the families are called, in the order in which they are listed.
pub const FAMILIES: &[(&str, &str)] = &[
    ("missing", "Nothing was sent, or in the wrong shape"),
    ("expired", "It has ended"),
    ("invalid", "It is wrong"),
    ("login", "A login is needed first"),
    ("server", "The server is set up wrongly"),
    ("related", "Not quite a 401"),
];

fn family_name(word: &str) -> &'static str {
    FAMILIES.iter().find(|(it, _)| *it == word).map_or("Causes", |(_, name)| name)
}

fn source(cause: Cause) -> &'static str {
    Cause::all().zip(why401::PAGES).find(|(it, _)| *it == cause).map_or("", |(_, page)| page)
}

/// The page of a cause.
pub fn page(cause: Cause, site: &str) -> String {
    let (card, source) = (cause.page(), source(cause));
    let mut parts = Vec::new();
    for title in ["Why", "How to tell", "Fix", "Questions"] {
        if let Some(text) = section(source, title).filter(|it| !it.trim().is_empty()) {
            parts.push(format!("<h2 id=\"{}\">{title}</h2>\n{}", slug(title), markdown(text, 0, "")));
        }
    }
    let servers = servers(cause);
    if !servers.is_empty() {
        parts.push(format!("<h2 id=\"servers\">On your server</h2>\n{servers}"));
    }
    if let Some(text) = section(source, "Examples") {
        parts.push(format!("<h2 id=\"examples\">Examples</h2>\n{}", examples(cause, text)));
    }
    if let Some(text) = section(source, "References") {
        parts.push(format!("<h2 id=\"references\">References</h2>\n{}", markdown(text, 0, "")));
    }
    let titles = ["Why", "How to tell", "Fix", "Questions", "On your server", "Examples", "References"];
    let is_there = |it: &&&str| section(source, it).is_some() || **it == "On your server" && !servers.is_empty();
    let id = |it: &str| if it == "On your server" { "servers".to_owned() } else { slug(it) };
    let toc: String = titles.iter().filter(is_there).map(|it| format!("<li><a href=\"#{}\">{it}</a></li>", id(it))).collect();
    let main = format!(
        "{}<div class=\"cause-head\"><h1>{}</h1><p>{}</p><p><a class=\"btn btn-main\" href=\"../\">Paste yours</a></p></div>\n\
         <div class=\"below\"><nav class=\"toc\" aria-labelledby=\"toc\"><h2 id=\"toc\">On this page</h2><ul role=\"list\">{toc}</ul>{}</nav>\n<article class=\"prose\">{}</article></div>",
        crumbs(card),
        inline(card.title, ""),
        inline(card.summary, ""),
        neighbours(cause, source),
        parts.join("\n")
    );
    let address = format!("{site}causes/{}.html", cause.id());
    let data = json!({
        "@context": "https://schema.org", "@type": "TechArticle", "headline": plain(card.title), "description": plain(card.summary), "inLanguage": "en",
        "url": address, "mainEntityOfPage": address,
        "author": { "@type": "Organization", "name": "why401" }, "publisher": { "@type": "Organization", "name": "why401" },
    });
    frame(&Frame { title: &format!("{}: why401", plain(card.title)), description: &plain(card.summary), address, data, main, scripts: &[] })
}

/// What to write on each server, folded.
fn servers(cause: Cause) -> String {
    use why401::fix::server::{FILES, Server, jobs};
    let all: Vec<Server> = FILES.iter().map(|(_, text)| Server::read(text)).collect();
    let of = |job: &why401::fix::server::Job| {
        let one = |it: &Server| {
            let recipe = it.recipe(job)?;
            let why = if recipe.why.is_empty() { String::new() } else { format!("<p>{}</p>", inline(recipe.why, "")) };
            let code = escape(recipe.code);
            Some(format!("<details><summary>{}</summary>{why}<pre class=\"code\" tabindex=\"0\" translate=\"no\"><code>{code}</code></pre></details>", escape(it.label)))
        };
        format!("<h3>{}</h3>\n<div class=\"folds\">{}</div>\n", job.title, all.iter().filter_map(one).collect::<String>())
    };
    jobs(cause).map(of).collect()
}

fn crumbs(card: &Card) -> String {
    format!(
        "<nav class=\"crumbs\" aria-label=\"Where you are\"><ol role=\"list\"><li><a href=\"../\">why401</a></li><li><a href=\"./\">Causes</a></li>\
         <li><a href=\"./#{}\">{}</a></li><li aria-current=\"page\">{}</li></ol></nav>\n",
        card.family,
        family_name(card.family),
        card.id
    )
}

/// The causes that its page speaks of.
fn neighbours(cause: Cause, source: &str) -> String {
    let tell = section(source, "How to tell").unwrap_or_default();
    let mut seen: Vec<Cause> = Vec::new();
    for block in blocks(tell) {
        let lines = match block {
            Block::Paragraph(text) => vec![text],
            Block::List(_, items) => items,
            _ => Vec::new(),
        };
        for line in &lines {
            for it in inlines(line) {
                if let Inline::Link(_, to) = it {
                    seen.extend(Cause::of(to).filter(|it| *it != cause && !seen.contains(it)));
                }
            }
        }
    }
    if seen.is_empty() {
        return String::new();
    }
    let items: String = seen.iter().map(|it| format!("<li><a href=\"{0}.html\">{0}</a></li>", it.id())).collect();
    format!("<h2>Easily taken for it</h2><ul role=\"list\">{items}</ul>")
}

/// The examples: each as the proof that the engine finds in it, or as it is marked on the page, and in full in a fold.
fn examples(cause: Cause, text: &str) -> String {
    let mut out = Vec::new();
    let mut said = String::new();
    let mut count = 0;
    for it in blocks(text) {
        match &it {
            Block::Paragraph(words) => said = inline(words, ""),
            Block::Code(says, code) if says.starts_with("http") => {
                count += 1;
                out.push(example(cause, says, code, &said, count));
                said.clear();
            }
            other => out.push(block(other, 1, "")),
        }
    }
    out.join("\n")
}

fn example(cause: Cause, says: &str, marked: &str, said: &str, count: usize) -> String {
    let (paste, marks) = without_carets(marked);
    let finds = says.contains("finds");
    let answer = Answer::of(paste.as_str().into(), NOW, None, 0);
    let rows = if finds && answer.first().is_some_and(|it| it.cause == cause) { example_rows(&answer) } else { marks };
    let gap = answer.first().and_then(|it| it.gap.as_deref());
    let proof: String = rows.iter().map(|it| row(it, count, gap)).collect();
    let proof = if rows.is_empty() { String::new() } else { format!("<ol class=\"proof\" role=\"list\" aria-label=\"The evidence in this example\">{proof}</ol>") };
    format!(
        "<figure class=\"example\" id=\"x{count}\"><figcaption><span><b>{}</b> {said}</span><a href=\"../#paste={}\">Open in the box</a></figcaption>{proof}\
         <details{}><summary>The whole paste</summary><pre class=\"code\" tabindex=\"0\" translate=\"no\"><code>{}</code></pre></details></figure>",
        if finds { "Finds it." } else { "Stays quiet." },
        URL_SAFE_NO_PAD.encode(stored(paste.as_bytes())),
        if rows.is_empty() { " open" } else { "" },
        escape(&paste)
    )
}

fn row(it: &Row, example: usize, gap: Option<&str>) -> String {
    let (bracket, after) = match it.bracket {
        Bracket::None => ("", String::new()),
        Bracket::Start => (" br-a", gap.map(|it| format!("<li class=\"pf-gap br-m\"><span class=\"pf-src\"><span class=\"span\">{}</span></span></li>", escape(it))).unwrap_or_default()),
        Bracket::End => (" br-z", String::new()),
    };
    let (far_pad, near_pad) = it.pads();
    let pads = format!("<span class=\"far\">{far_pad}</span>{near_pad}");
    let (row_class, mark_class, number_class) = if it.aside { (" pf-aside", " mk-aside", " no-aside") } else { ("", "", "") };
    let number = it.number.map(|it| format!("<span class=\"no{number_class}\"><b aria-hidden=\"true\">{it}</b></span>")).unwrap_or_default();
    let small = it.small.map(|it| format!(" <small>{}</small>", escape(it))).unwrap_or_default();
    format!(
        "<li class=\"pf{row_class}{bracket}\"><span class=\"pf-line\"><a href=\"#x{example}\" aria-label=\"Line {line} of the example\">{line}</a></span><span class=\"pf-src\">\
         <code translate=\"no\"><span class=\"far\">{}</span><span class=\"{}\">{}</span><span class=\"mk{mark_class}\">{}</span><span class=\"far\">{}</span></code>\
         <span class=\"carets\" aria-hidden=\"true\">{pads}{}</span><span class=\"pf-say\"><span class=\"pad\" aria-hidden=\"true\">{pads}</span>\
         <span class=\"say\">{number}<span>{}{small}</span></span></span></span></li>{after}",
        escape(&it.far),
        if it.far.is_empty() { "" } else { "near" },
        escape(&it.near),
        escape(&it.mark),
        escape(&it.tail),
        it.carets(),
        escape(&it.label),
        line = it.line
    )
}

/// The paste without its lines of carets, and the rows that these lines mark.
fn without_carets(marked: &str) -> (String, Vec<Row>) {
    let mut lines: Vec<&str> = Vec::new();
    let mut rows = Vec::new();
    for line in marked.lines() {
        let carets = line.trim_start();
        let width = carets.bytes().take_while(|it| *it == b'^').count();
        if width == 0 || lines.is_empty() {
            lines.push(line);
            continue;
        }
        let before = line.chars().take_while(|it| *it != '^').count();
        let of = lines.last().copied().unwrap_or_default();
        let part = |from: usize, count: usize| -> String { of.chars().skip(from).take(count).collect() };
        let label = carets.trim_start_matches('^').trim().to_owned();
        rows.push(Row::new(lines.len(), &part(0, before), &part(before, width), &part(before.saturating_add(width), usize::MAX), label));
    }
    (lines.join("\n"), rows)
}

/// Bytes as raw deflate that stores them: the links need no compressor.
fn stored(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut chunks = bytes.chunks(0xffff).peekable();
    while let Some(chunk) = chunks.next() {
        let length = u16::try_from(chunk.len()).unwrap_or(u16::MAX);
        out.push(u8::from(chunks.peek().is_none()));
        out.extend(length.to_le_bytes());
        out.extend((!length).to_le_bytes());
        out.extend(chunk);
    }
    out
}

/// The list of all causes.
pub fn index(site: &str) -> String {
    let family = |(word, name): &(&str, &str)| {
        let items: String = Cause::all()
            .filter(|it| it.family().word() == *word)
            .map(|it| format!("<li><a href=\"{}.html\"><b>{}</b></a><p>{}</p></li>", it.id(), inline(it.page().title, ""), inline(it.page().summary, "")))
            .collect();
        format!("<section aria-labelledby=\"{word}\"><h2 id=\"{word}\">{name}</h2><ul class=\"cause-list\" role=\"list\">{items}</ul></section>")
    };
    let families: String = FAMILIES.iter().map(family).collect();
    let toc: String = FAMILIES.iter().map(|(word, name)| format!("<li><a href=\"#{word}\">{name}</a></li>")).collect();
    let count = Cause::all().count();
    let main = format!(
        "<nav class=\"crumbs\" aria-label=\"Where you are\"><ol role=\"list\"><li><a href=\"../\">why401</a></li><li aria-current=\"page\">Causes</li></ol></nav>\n\
         <div class=\"cause-head\"><h1>{count} causes of a 401</h1><p>Each with how to tell it, its fix and pastes that show it.</p></div>\n\
         <div class=\"below\"><nav class=\"toc\" aria-labelledby=\"toc\"><h2 id=\"toc\">On this page</h2><ul role=\"list\">{toc}</ul></nav><div class=\"prose stack\">{families}</div></div>"
    );
    let address = format!("{site}causes/");
    let data = json!({ "@context": "https://schema.org", "@type": "CollectionPage", "name": "Causes of a 401", "url": address, "inLanguage": "en" });
    frame(&Frame { title: "All causes of a 401: why401", description: "Every cause of an HTTP 401 that why401 tells apart, with its fix.", address, data, main, scripts: &[] })
}
