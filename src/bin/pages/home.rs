//! The start page: the article, status codes, questions and samples below the tool.

use serde_json::json;
use why401::Cause;

use crate::cause::FAMILIES;
use crate::content::{Content, Sample, Status, statuses};
use crate::html::{data, escape, inline, markdown, plain};
use crate::styles;

/// The page's own script, which stands in place of the one that Trunk writes.
const BOOT: &str = include_str!("../../web/boot.js");
/// What is shown where the tool breaks or does not load.
const FAULT: &str = include_str!("../../web/fault.html");

/// The page with its own script in place of Trunk's.
pub fn with_boot(page: &str) -> Result<String, String> {
    let (head, rest) = page.split_once("<script type=\"module\">").ok_or("Trunk has written no module script into index.html")?;
    let (_, after) = rest.split_once("</script>").ok_or("the module script in index.html does not end")?;
    Ok(format!("{head}<script type=\"module\">\n{BOOT}</script>{after}"))
}

/// Fills the page that Trunk has built.
pub fn fill(template: &str, content: &Content, css: &str, library: &str, site: &str) -> String {
    let head = format!(
        "<link rel=\"canonical\" href=\"{0}\">\n<link rel=\"preload\" as=\"fetch\" crossorigin href=\"{library}\">\n<style>{css}</style>\n{1}",
        escape(site),
        structured(content, site)
    );
    let fills = [
        ("<!--why401:head-->", head),
        ("<!--why401:samples-->", content.mixed().iter().take(7).map(|it| sample(it)).collect()),
        ("<!--why401:below-->", below(content)),
        ("<!--why401:fault-->", FAULT.to_owned()),
        ("<!--why401:version-->", env!("CARGO_PKG_VERSION").to_owned()),
        ("data-library=\"\"", format!("data-library=\"{library}\"")),
        ("href=\"#samples\">All<", format!("href=\"#samples\">All {}<", content.samples.len())),
    ];
    fills.iter().fold(styles::without_links(template), |page, (mark, text)| page.replace(mark, text))
}

/// The compact page that other sites show in a frame: the same program under the same policy.
pub fn frame(template: &str, css: &str, library: &str) -> Result<String, String> {
    let (head, _) = styles::without_links(template).split_once("</head>").map(|(head, body)| (head.to_owned(), body.to_owned())).ok_or("index.html has no </head>")?;
    let head = head.replace("<html lang=\"en\">", "<html lang=\"en\" class=\"embed\">").replace("<!--why401:head-->", &format!("<meta name=\"robots\" content=\"noindex\">\n<style>{css}</style>"));
    let head = head.replace("<!--why401:version-->", env!("CARGO_PKG_VERSION"));
    let head = head.replacen("<title>Why did I get a 401? why401</title>", "<title>why401, compact</title>", 1);
    Ok(format!(
        "{head}</head>\n<body class=\"embed\">\n<main class=\"mini\" id=\"main\"><div class=\"mini-app\" id=\"why401-app\" data-compact=\"yes\" data-library=\"{library}\" data-build=\"\">\
         <h1 class=\"quiet\">Why did I get a 401?</h1><textarea id=\"paste\" aria-label=\"Your paste\" spellcheck=\"false\" autocomplete=\"off\" translate=\"no\"></textarea></div>\n\
         <input type=\"file\" id=\"why401-file\" hidden aria-label=\"A file to diagnose\">\n\
         {FAULT}</main>\n</body>\n</html>\n"
    ))
}

fn sample(it: &Sample) -> String {
    format!("<li><a href=\"?sample={}\"><span>{}</span><span class=\"from\">{}</span></a></li>", escape(&it.name), escape(&it.title), escape(&it.from))
}

fn below(content: &Content) -> String {
    let count = Cause::all().count();
    let toc: String = [
        (!content.article.is_empty(), "article", "401 in short".to_owned()),
        (!content.status.is_empty(), "codes", "Its neighbours".to_owned()),
        (!content.questions.is_empty(), "questions", "Questions".to_owned()),
        (!content.samples.is_empty(), "samples", "Samples".to_owned()),
        (!content.reading.is_empty(), "reading", "Essential reading".to_owned()),
    ]
    .iter()
    .filter(|(there, ..)| *there)
    .map(|(_, id, words)| format!("<li><a href=\"#{id}\">{words}</a></li>"))
    .collect();
    format!(
        "<nav class=\"toc\" aria-labelledby=\"toc\"><h2 id=\"toc\">On this page</h2><ul role=\"list\">{toc}<li><a href=\"causes/\">All {count} causes</a></li><li><a href=\"embed/\">Put why401 on your docs</a></li></ul></nav>\n\
         <div class=\"stack\">{}{}{}{}{}</div>",
        article(content),
        codes(content),
        faq(content),
        gallery(content),
        reading(content)
    )
}

fn reading(content: &Content) -> String {
    if content.reading.is_empty() {
        return String::new();
    }
    format!("<section class=\"prose\" id=\"reading\">{}</section>\n", markdown(&content.reading, 1, "causes/"))
}

fn article(content: &Content) -> String {
    if content.article.is_empty() {
        return String::new();
    }
    // The page has its heading of the first level already.
    format!("<article class=\"prose\" id=\"article\">{}</article>\n", markdown(&content.article, 1, "causes/"))
}

fn codes(content: &Content) -> String {
    if content.status.is_empty() {
        return String::new();
    }
    let row = |it: &Status| {
        let (number, name) = it.title.split_once(' ').filter(|(it, _)| it.bytes().all(|it| it.is_ascii_digit())).unwrap_or((it.title.as_str(), ""));
        format!(
            "<tr><th scope=\"row\">{} <span class=\"code-name\">{}</span></th><td>{}</td><td>{}</td></tr>",
            escape(number),
            escape(name),
            inline(&it.says, "causes/"),
            inline(&it.tell, "causes/")
        )
    };
    let rows: String = statuses(&content.status).iter().map(row).collect();
    format!(
        "<section id=\"codes\" class=\"wide\" aria-labelledby=\"codes-title\"><div class=\"panel-head\"><h2 id=\"codes-title\">Its neighbours</h2><p>What tells them apart is what you can do next.</p></div>\
         <table class=\"codes\"><thead><tr><th scope=\"col\">Status</th><th scope=\"col\">The server says</th><th scope=\"col\">Tell it from 401</th></tr></thead><tbody>\
         <tr class=\"here\"><th scope=\"row\">401 <span class=\"code-name\">Unauthorized</span></th><td>I do not know who you are.</td><td>A challenge comes with it, and other credentials may help.</td></tr>{rows}</tbody></table></section>\n"
    )
}

fn faq(content: &Content) -> String {
    if content.questions.is_empty() {
        return String::new();
    }
    let fold = |(at, it): (usize, &crate::content::Question)| {
        format!("<details{}><summary><h3>{}</h3></summary><div>{}</div></details>", if at == 0 { " open" } else { "" }, inline(&it.title, "causes/"), markdown(&it.answer, 2, "causes/"))
    };
    let folds: String = content.questions.iter().enumerate().map(fold).collect();
    format!(
        "<section id=\"questions\" class=\"faq\" aria-labelledby=\"questions-title\"><div class=\"panel-head\"><h2 id=\"questions-title\">Questions</h2></div>\
         <div class=\"faq-find\" data-alive hidden><label class=\"field\" for=\"find\">Search the questions <input type=\"search\" id=\"find\" autocomplete=\"off\" spellcheck=\"false\"></label>\
         <p class=\"quiet\" id=\"found\" role=\"status\">{} questions</p></div><div class=\"folds\">{folds}</div></section>\n",
        content.questions.len()
    )
}

fn gallery(content: &Content) -> String {
    if content.samples.is_empty() {
        return String::new();
    }
    let column = |(word, family): &(&str, &str)| {
        let items: String = content.samples.iter().filter(|it| it.family == *word).map(|it| format!("<li><a href=\"?sample={}\">{}</a></li>", escape(&it.name), escape(&it.title))).collect();
        format!("<div><h3 id=\"family-{word}\">{}</h3><ul role=\"list\" aria-labelledby=\"family-{word}\">{items}</ul></div>", escape(family))
    };
    let columns: String = FAMILIES.iter().map(column).collect();
    format!(
        "<section id=\"samples\" aria-labelledby=\"samples-title\"><div class=\"panel-head\"><h2 id=\"samples-title\">Samples, by what went wrong</h2><p>Each opens in the box. None is a real secret.</p></div>\
         <div class=\"gallery\">{columns}</div></section>\n"
    )
}

/// FAQPage and TechArticle.
fn structured(content: &Content, site: &str) -> String {
    let mut graph = Vec::new();
    if !content.article.is_empty() {
        graph.push(json!({
            "@type": "TechArticle", "headline": "Why did I get a 401 Unauthorized?", "inLanguage": "en", "url": site, "mainEntityOfPage": site,
            "description": "What the HTTP status 401 means, its common causes and how to fix each.",
            "author": { "@type": "Organization", "name": "why401" }, "publisher": { "@type": "Organization", "name": "why401" },
        }));
    }
    if !content.questions.is_empty() {
        let entities: Vec<_> = content.questions.iter().map(|it| json!({
            "@type": "Question", "name": plain(&it.title), "acceptedAnswer": { "@type": "Answer", "text": markdown(&it.answer, 2, &format!("{site}causes/")) },
        })).collect();
        graph.push(json!({ "@type": "FAQPage", "inLanguage": "en", "url": format!("{site}#questions"), "mainEntity": entities }));
    }
    if graph.is_empty() { String::new() } else { data(&json!({ "@context": "https://schema.org", "@graph": graph })) }
}
