//! The page "Put why401 on your docs": what it gives, the configurator, and the snippet for each generator. All of it but the configurator is
//! there without JavaScript; `embed/configure.js` fills the snippets anew from their templates.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use sha2::{Digest, Sha384};
use why401::Cause;
use why401::page::{Block, blocks};

use crate::cause::FAMILIES;
use crate::content::Content;
use crate::html::{Frame, block, escape, inline, page as frame, plain, slug};

/// The element's script.
pub const LOADER: &str = include_str!("../../../embed/embed.js");
/// The configurator's script.
pub const CONFIGURATOR: &str = include_str!("../../../embed/configure.js");
/// The folder of this very version, which never changes.
pub const VERSION: &str = concat!("v", env!("CARGO_PKG_VERSION"));

/// The hash by which a page pins the element's script (Subresource Integrity).
pub fn integrity() -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(LOADER)))
}

const LEAD: &str = "Your readers paste their failing request on your own page about the status 401, and see the cause in their own bytes. One script, one element. What they paste stays in a sealed frame: your page cannot read it, and neither can we.";

const POLICY: &str = "frame-src WIDGET; script-src WIDGET";
/// What stands in the element where no script runs.
const WITHOUT: &str = "<why-401><a href=\"WIDGET\">Why did I get a 401?</a></why-401>";

const TERMS: &[(&str, &str)] = &[
    ("theme", "`auto`, `light` or `dark`. `auto` follows your page as it is and as it changes: the `color-scheme` that it declares, else the colour of its text, else the reader's system."),
    ("accent", "A CSS colour for links."),
    ("sample", "The name of a sample to start with. Where it is in sight as the page opens, give the element that much room in your style sheet, so that nothing below it moves."),
    ("causes", "Ids of the causes that your product can give. Others are folded away, or said to be outside."),
    (
        "products",
        "The address of a file of your own error codes, named in your words. It lies where the frame lies, so it needs a copy of why401 that you serve.",
    ),
    ("lang", "A language tag. The tool speaks English so far: `en-GB` and its like are taken, others change nothing."),
    ("min-height, max-height", "Bounds of its height, in CSS pixels. Between them it takes the height of its content; where nothing may move below it, give both the same."),
];

/// The page.
pub fn page(content: &Content, prose: &str, site: &str) -> String {
    let main = format!(
        "<div class=\"cause-head\"><h1>Put why401 on your docs</h1><p>{}</p></div>\n\
         <div class=\"below\"><nav class=\"toc\" aria-labelledby=\"toc\"><h2 id=\"toc\">On this page</h2><ul role=\"list\">{}</ul></nav>\n\
         <div class=\"stack\">{}<article class=\"prose\">{}{}</article></div></div>",
        inline(LEAD, "../causes/"),
        toc(prose),
        configurator(content),
        generators(prose, site),
        terms(site)
    );
    let address = format!("{site}embed/");
    let data = json!({
        "@context": "https://schema.org", "@type": "WebPage", "name": "Put why401 on your docs", "description": plain(LEAD), "inLanguage": "en", "url": address,
    });
    frame(&Frame {
        title: "Put why401 on your docs",
        description: &plain(LEAD),
        address,
        data,
        main,
        scripts: &["../v1/embed.js", "configure.js"],
    })
}

fn toc(prose: &str) -> String {
    let item = |title: &str| format!("<li><a href=\"#{}\">{}</a></li>", slug(title), escape(title));
    let titles = blocks(prose).into_iter().filter_map(|it| if let Block::Heading(_, title) = it { Some(title) } else { None });
    let own: String = titles.map(|it| item(&it)).collect();
    format!("{own}{}{}", item("Your page's policy"), item("Attributes, text and events"))
}

/// The form, which waits for its script.
fn configurator(content: &Content) -> String {
    let samples: String =
        content.samples.iter().map(|it| format!("<option value=\"{}\">{}</option>", escape(&it.name), escape(&it.title))).collect();
    let one = |it: Cause| {
        format!(
            "<li><label><input type=\"checkbox\" name=\"causes\" value=\"{}\"> {}</label></li>",
            it.id(),
            inline(it.page().title, "../causes/")
        )
    };
    let family = |(word, name): &(&str, &str)| {
        let all: String = Cause::all().filter(|it| it.page().family == *word).map(one).collect();
        format!("<fieldset><legend>{}</legend><ul role=\"list\">{all}</ul></fieldset>", escape(name))
    };
    let causes: String = FAMILIES.iter().map(family).collect();
    let generators: String = GENERATORS.iter().map(|it| format!("<option value=\"{}\">{}</option>", slug(it), escape(it))).collect();
    format!(
        "<form id=\"configure\" class=\"configure\" aria-labelledby=\"configure-title\" data-version=\"{VERSION}\" data-integrity=\"{}\" hidden>\
         <h2 id=\"configure-title\">Choose how it looks</h2>\n<div class=\"fields\">\
         <label class=\"field\">Written with <select name=\"generator\"><option value=\"\">Show all</option>{generators}</select></label>\
         <label class=\"field\">Theme <select name=\"theme\"><option>auto</option><option>light</option><option>dark</option></select></label>\
         <label class=\"field\">Colour of links <input name=\"accent\" autocomplete=\"off\" spellcheck=\"false\" placeholder=\"#0a52a8\"></label>\
         <label class=\"field\">Starts with <select name=\"sample\"><option value=\"\">An empty box</option>{samples}</select></label>\
         <label class=\"field\">Least height <input name=\"min-height\" inputmode=\"numeric\" autocomplete=\"off\" placeholder=\"200\"></label>\
         <label class=\"field\">Greatest height <input name=\"max-height\" inputmode=\"numeric\" autocomplete=\"off\" placeholder=\"4000\"></label>\
         <label class=\"field\">Your wordings <input name=\"products\" autocomplete=\"off\" spellcheck=\"false\" placeholder=\"wordings.json\"></label>\
         <label class=\"field\">Version <select name=\"version\"><option value=\"v1\">v1, which is kept up to date</option><option value=\"pinned\">{VERSION}, pinned by its hash</option></select></label></div>\n\
         <details><summary>Causes that your product can give <span class=\"hint\" id=\"causes-count\">all</span></summary><div class=\"choices\">{causes}</div></details>\
         <p class=\"vh\" id=\"configured\" role=\"status\"></p></form>\n\
         <section id=\"live\" aria-labelledby=\"live-title\" hidden><h2 id=\"live-title\">As your readers will see it</h2><why-401></why-401></section>\n",
        integrity()
    )
}

const GENERATORS: [&str; 8] =
    ["MkDocs Material", "Docusaurus", "Sphinx", "VitePress", "mdBook", "Hugo", "Plain HTML", "Confluence and Notion"];

/// A section for each generator.
fn generators(prose: &str, site: &str) -> String {
    let mut out = String::new();
    for it in &blocks(prose) {
        match it {
            Block::Heading(_, title) => {
                let end = if out.is_empty() { "" } else { "</section>\n" };
                out.push_str(&format!(
                    "{end}<section data-generator=\"{0}\" aria-labelledby=\"{0}\"><h2 id=\"{0}\">{1}</h2>",
                    slug(title),
                    escape(title)
                ));
            }
            Block::Code(_, code) => out.push_str(&snippet(code, site)),
            other => out.push_str(&block(other, 0, "../causes/")),
        }
    }
    format!("{out}</section>\n")
}

/// A snippet with its template, filled for the page as it is without a choice.
fn snippet(template: &str, site: &str) -> String {
    let fills = [
        ("WIDGETVERSION", format!("{site}v1")),
        ("SCRIPT", format!("<script type=\"module\" src=\"{site}v1/embed.js\"></script>")),
        ("ELEMENT", "<why-401></why-401>".to_owned()),
        ("FRAME", format!("{site}frame.html")),
        // With its slash: a policy's path without one names a single file.
        ("WIDGET", site.to_owned()),
        ("PINJS", String::new()),
        ("PINPY", String::new()),
    ];
    let filled = fills.iter().fold(template.to_owned(), |text, (word, with)| text.replace(word, with));
    format!(
        "<pre class=\"code\" tabindex=\"0\" translate=\"no\" data-template=\"{}\"><code>{}</code></pre>",
        escape(template),
        escape(&filled)
    )
}

fn terms(site: &str) -> String {
    let row = |(name, text): &(&str, &str)| {
        let names: Vec<String> = name.split(", ").map(|it| format!("<code translate=\"no\">{it}</code>")).collect();
        format!("<dt>{}</dt><dd>{}</dd>", names.join(", "), inline(text, "../causes/"))
    };
    let rows: String = TERMS.iter().map(row).collect();
    format!(
        "<h2 id=\"your-page-s-policy\">Your page's policy</h2><p>Where your site has a Content-Security-Policy, it needs these two and nothing else:</p>{}\
         <p>Styles of ours, WebAssembly and connections are the frame's own affair. With a plain frame and no script, <code>frame-src</code> alone does.</p>\
         <h2 id=\"attributes-text-and-events\">Attributes, text and events</h2><p>Changing an attribute later takes effect.</p><dl class=\"terms\">{rows}</dl>\
         <p>A paste to start with stands in the element:</p>{}\
         <p>What stands in the element is shown where no script runs:</p>{}\
         <p>The element tells your page <code>why401-ready</code>, and <code>why401-diagnosis</code> with the ids of the causes and how certain they are. It never tells text of the paste.</p>\
         <p>The form of a file of wordings and everything that is said between the page and the frame stand in <a href=\"{}/blob/main/embed/PROTOCOL.md\" rel=\"noopener\">the protocol</a>.</p>",
        snippet(POLICY, site),
        snippet(
            "<why-401>\n  <script type=\"text/plain\" slot=\"paste\">\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error=\"invalid_token\"\n  </script>\n</why-401>",
            site
        ),
        snippet(WITHOUT, site),
        env!("CARGO_PKG_REPOSITORY")
    )
}
