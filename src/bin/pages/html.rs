//! HTML: escaping, Markdown, and the frame that all static pages have.

use why401::Cause;
use why401::page::{Block, Inline, blocks, inlines};

/// A text in which nothing is markup.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for it in text.chars() {
        match it {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(it),
        }
    }
    out
}

/// A line with its code, emphasis and links; `causes` is the way to the folder of the causes' pages.
pub fn inline(text: &str, causes: &str) -> String {
    let piece = |it: &Inline| match *it {
        Inline::Text(text) => escape(text),
        Inline::Code(code) if why401::page::is_whole(code) => format!("<code translate=\"no\" class=\"nowrap\">{code}</code>"),
        Inline::Code(code) => format!("<code translate=\"no\">{}</code>", escape(code)),
        Inline::Strong(text) => format!("<b>{}</b>", inline(text, causes)),
        Inline::Emphasis(text) => format!("<em>{}</em>", escape(text)),
        Inline::Link(words, to) if Cause::of(to).is_some() => format!("<a href=\"{causes}{to}.html\">{}</a>", inline(words, causes)),
        Inline::Link(words, to) if to.starts_with("https://") => format!("<a href=\"{}\" rel=\"noopener\">{}</a>", escape(to), inline(words, causes)),
        Inline::Link(words, to) if to.starts_with('#') => format!("<a href=\"{}\">{}</a>", escape(to), inline(words, causes)),
        Inline::Link(words, _) => inline(words, causes),
    };
    inlines(text).iter().map(piece).collect()
}

/// A line without its marks.
pub fn plain(text: &str) -> String {
    let piece = |it: &Inline| match *it {
        Inline::Text(text) | Inline::Code(text) | Inline::Strong(text) | Inline::Emphasis(text) | Inline::Link(text, _) => text.replace('`', ""),
    };
    inlines(text).iter().map(piece).collect()
}

/// The id of a heading: its words in lower case.
pub fn slug(title: &str) -> String {
    let words: Vec<String> = plain(title).to_lowercase().split(|it: char| !it.is_ascii_alphanumeric()).filter(|it| !it.is_empty()).map(str::to_owned).collect();
    words.join("-")
}

/// Markdown; headings are set down by `deeper` levels and carry ids.
pub fn markdown(text: &str, deeper: usize, causes: &str) -> String {
    blocks(text).iter().map(|it| block(it, deeper, causes)).collect::<Vec<_>>().join("\n")
}

/// A block of Markdown.
pub fn block(it: &Block, deeper: usize, causes: &str) -> String {
    let list = |tag: &str, items: &[String]| {
        let items: String = items.iter().map(|it| format!("<li>{}</li>", inline(it, causes))).collect();
        format!("<{tag}>{items}</{tag}>")
    };
    match it {
        Block::Heading(level, title) => {
            let level = level.saturating_add(deeper).min(6);
            format!("<h{level} id=\"{}\">{}</h{level}>", slug(title), inline(title, causes))
        }
        Block::Paragraph(text) => format!("<p>{}</p>", inline(text, causes)),
        Block::List(false, items) => list("ul", items),
        Block::List(true, items) => list("ol", items),
        Block::Code(says, code) => self::code(says, code),
        Block::Table(rows) => table(rows, causes),
    }
}

fn code(says: &str, code: &str) -> String {
    let body = if says == "diff" {
        let line = |it: &str| {
            let class = match it.chars().next() {
                Some('+') => "add",
                Some('-') => "del",
                _ => "ctx",
            };
            format!("<span class=\"{class}\">{}</span>", escape(it))
        };
        code.lines().map(line).collect()
    } else {
        escape(code)
    };
    format!("<pre class=\"code\" tabindex=\"0\" translate=\"no\"><code>{body}</code></pre>")
}

fn table(rows: &[Vec<String>], causes: &str) -> String {
    let mut rows = rows.iter();
    let head: String = rows.next().into_iter().flatten().map(|it| format!("<th scope=\"col\">{}</th>", inline(it, causes))).collect();
    let row = |it: &Vec<String>| {
        let mut cells = it.iter();
        let first = cells.next().map(|it| format!("<th scope=\"row\">{}</th>", inline(it, causes))).unwrap_or_default();
        let rest: String = cells.map(|it| format!("<td>{}</td>", inline(it, causes))).collect();
        let here = it.first().is_some_and(|it| it.trim_matches('`') == "401");
        format!("<tr{}>{first}{rest}</tr>", if here { " class=\"here\"" } else { "" })
    };
    let body: String = rows.map(row).collect();
    format!("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table class=\"codes\"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>")
}

/// Data for search engines; it is not run, and `<` cannot end the element.
pub fn data(json: &serde_json::Value) -> String {
    format!("<script type=\"application/ld+json\">{}</script>", json.to_string().replace('<', "\\u003c"))
}

const CARETS: &str = "<svg viewBox=\"0 0 30 6\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><path vector-effect=\"non-scaling-stroke\" d=\"M1 6 5 1 9 6M11 6 15 1 19 6M21 6 25 1 29 6\"/></svg>";

/// What a page in a folder of its own is made of.
pub struct Frame<'a> {
    /// Its title.
    pub title: &'a str,
    /// One sentence for search results.
    pub description: &'a str,
    /// Its address.
    pub address: String,
    /// Data for search engines.
    pub data: serde_json::Value,
    /// What stands in `<main>`.
    pub main: String,
    /// Its scripts, which are modules of this site's own.
    pub scripts: &'a [&'a str],
}

/// A whole page in a folder of its own; it can be read without its scripts, and most have none.
pub fn page(frame: &Frame) -> String {
    let Frame { title, description, address, data, main, scripts } = frame;
    let allowed = if scripts.is_empty() { "" } else { "; script-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'" };
    let scripts: String = scripts.iter().map(|it| format!("<script type=\"module\" src=\"{it}\"></script>\n")).collect();
    let (causes, embed) = if address.ends_with("/embed/") { ("../causes/", "./\" aria-current=\"page") } else { ("./\" aria-current=\"page", "../embed/") };
    let all = if address.ends_with("/embed/") { "../causes/" } else { "./" };
    let (title, description, address, data) = (escape(title), escape(description), escape(address), self::data(data));
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'{allowed}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n<meta name=\"description\" content=\"{description}\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"canonical\" href=\"{address}\">\n\
         <link rel=\"icon\" href=\"../icon.svg\">\n<link rel=\"stylesheet\" href=\"../why401.css\">\n{data}\n{scripts}</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the page</a>\n\
         <header class=\"top page\"><a class=\"mark\" href=\"../\" aria-label=\"why401, start\"><span>why401</span>{CARETS}</a>\
         <nav aria-label=\"Main\"><ul role=\"list\"><li><a href=\"../\">Diagnose</a></li><li><a href=\"../#samples\">Samples</a></li>\
         <li><a href=\"{causes}\">Causes</a></li><li><a href=\"../#questions\">Questions</a></li><li><a href=\"{embed}\">On your docs</a></li></ul></nav></header>\n\
         <main id=\"main\" class=\"page\">\n{main}\n</main>\n\
         <footer class=\"foot page\"><span>why401 {}</span><a href=\"{}\">Source</a><a href=\"{all}\">All causes</a><span>MIT or Apache-2.0</span></footer>\n</body>\n</html>\n",
        env!("CARGO_PKG_VERSION"),
        env!("CARGO_PKG_REPOSITORY")
    )
}
