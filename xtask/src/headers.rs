//! The header fields that files are served with: one table for our own server and for the configurations of others.

use std::fmt::Write as _;
use std::path::Path;

use crate::post::names::is_hashed;
use crate::run::Done;

/// Fields of every answer.
///
/// A sandboxed frame has an opaque origin: without the first two it could load neither its module scripts nor its wasm.
const EVERYWHERE: [(&str, &str); 6] = [
    ("Access-Control-Allow-Origin", "*"),
    ("Cross-Origin-Resource-Policy", "cross-origin"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    (
        "Permissions-Policy",
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), \
         microphone=(), midi=(), payment=(), serial=(), usb=()",
    ),
];
const IMMUTABLE: &str = "public, max-age=31536000, immutable";
const REVALIDATED: &str = "no-cache";
/// Of the element's script at the address that follows the version: a site that embeds it asks again after an hour.
const SHORT: &str = "public, max-age=3600";
const POLICY: &str = "Content-Security-Policy";

/// The media type of a file, by its extension.
pub fn media_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "har" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "xml" => "application/xml",
        "txt" | "md" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// The fields that a file is served with, its media type among them. `path` is relative to the folder; a page's own policy is sent as a field, too.
pub fn fields(path: &str, bytes: &[u8]) -> Vec<(&'static str, String)> {
    let mut all = vec![("Content-Type", media_type(path).to_owned()), ("Cache-Control", cache(path).to_owned())];
    all.extend(EVERYWHERE.map(|(name, value)| (name, value.to_owned())));
    all.extend(policy(path, bytes).map(|it| (POLICY, it)));
    all
}

/// How long a file may be kept: for ever, where its name is made from its content or stands in a folder of one version.
fn cache(path: &str) -> &'static str {
    let is_of_one_version = path.split_once('/').is_some_and(|(folder, _)| is_version(folder));
    if is_of_one_version || is_hashed(path.rsplit('/').next().unwrap_or(path)) {
        IMMUTABLE
    } else if path.starts_with("v1/") {
        SHORT
    } else {
        REVALIDATED
    }
}

/// Whether a folder is that of one version, `v1.2.3`.
fn is_version(folder: &str) -> bool {
    let numbers = folder.strip_prefix('v').unwrap_or_default();
    numbers.split('.').count() == 3 && numbers.split('.').all(|it| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit()))
}

/// The policy of a page: its own, which stands in a `<meta>` for hosts that send no fields, and who may frame it, which stands in a field alone.
fn policy(path: &str, bytes: &[u8]) -> Option<String> {
    if path.ends_with(".svg") {
        return Some("default-src 'none'; style-src 'unsafe-inline'".to_owned());
    }
    let own = path.ends_with(".html").then(|| String::from_utf8_lossy(bytes).into_owned())?;
    let (_, rest) = own.split_once("http-equiv=\"Content-Security-Policy\" content=\"")?;
    let (own, _) = rest.split_once('"')?;
    // The frame is made to stand in other people's pages; in a plain <iframe>, too.
    let framed_by = if path == "frame.html" { "*" } else { "'self'" };
    Some(format!("{own}; frame-ancestors {framed_by}"))
}

/// A policy and the pages that have it: of many pages, a folder or a pattern.
struct Policy {
    text: String,
    paths: Vec<String>,
}

/// Every policy of the folder with the paths that have it; the index stands under `/`, too.
fn policies(dist: &Path) -> Done<Vec<Policy>> {
    let mut all: Vec<Policy> = Vec::new();
    for file in crate::post::files(dist)? {
        let path = file.strip_prefix(dist).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        let bytes = if path.ends_with(".html") { crate::post::read(&file)? } else { Vec::new() };
        let Some(text) = policy(&path, &bytes) else { continue };
        let mut paths = vec![format!("/{path}")];
        paths.extend(path.strip_suffix("index.html").map(|it| format!("/{it}")));
        match all.iter_mut().find(|it| it.text == text) {
            Some(it) => it.paths.extend(paths),
            None => all.push(Policy { text, paths }),
        }
    }
    Ok(all)
}

/// Writes the configurations of several servers and hosts into `deploy/`, and `_headers` where the hosts look for it.
pub fn write_configurations(dist: &Path) -> Done {
    let policies = policies(dist)?;
    let folder = dist.join("deploy");
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let kept: Vec<String> = crate::post::files(dist)?
        .iter()
        .map(|it| it.strip_prefix(dist).unwrap_or(it).to_string_lossy().replace('\\', "/"))
        .filter(|it| cache(it) == IMMUTABLE)
        .collect();
    let texts = [("nginx.conf", nginx(&policies)), ("Caddyfile", caddy(&policies)), ("htaccess", apache(&policies)), ("../_headers", hosts(&policies, &kept))];
    for (name, text) in texts {
        std::fs::write(folder.join(name), text).map_err(|error| format!("{name}: {error}"))?;
    }
    Ok(())
}

const HASHED: &str = "-[0-9a-f]{16}\\.[a-z0-9]+$";
/// The folders of one version, and the one that follows the version.
const PINNED: &str = "^/v[0-9]+\\.[0-9]+\\.[0-9]+/";
const FOLLOWS: &str = "^/v1/";

fn nginx(policies: &[Policy]) -> String {
    let mut fields = String::new();
    for (name, value) in EVERYWHERE {
        let _ = writeln!(fields, "        add_header {name} \"{value}\" always;");
    }
    let mut map = String::new();
    for Policy { text, paths } in policies {
        for path in paths {
            let _ = writeln!(map, "    \"{path}\" \"{text}\";");
        }
    }
    format!(
        "# A server block for the page: put the folder at /srv/why401 and include this in nginx's http block.\n\
         # The .br files need the module ngx_brotli; without it, remove the line brotli_static: the .gz files serve.\n\
         map_hash_bucket_size 128;\n\
         map $uri $why401_policy {{\n    default \"\";\n{map}}}\n\
         map $uri $why401_cache {{\n    default \"{REVALIDATED}\";\n    \"~{HASHED}\" \"{IMMUTABLE}\";\n    \"~{PINNED}\" \"{IMMUTABLE}\";\n    \"~{FOLLOWS}\" \"{SHORT}\";\n}}\n\
         server {{\n    listen 80;\n    server_name _;\n    root /srv/why401;\n    index index.html;\n    gzip_static on;\n    brotli_static on;\n\
         \x20   types {{\n        text/html html; text/javascript js mjs; text/css css; application/wasm wasm; application/json json har;\n\
         \x20       application/manifest+json webmanifest; image/svg+xml svg; image/png png; application/xml xml; text/plain txt md;\n    }}\n\
         \x20   charset utf-8;\n    charset_types text/html text/javascript text/css text/plain;\n    location / {{\n\
         \x20       add_header Cache-Control $why401_cache always;\n        add_header {POLICY} $why401_policy always;\n{fields}\
         \x20       try_files $uri $uri/ =404;\n    }}\n    location /deploy/ {{ return 404; }}\n    location = /_headers {{ return 404; }}\n}}\n"
    )
}

fn caddy(policies: &[Policy]) -> String {
    let mut fields = String::new();
    for (name, value) in EVERYWHERE {
        let _ = writeln!(fields, "        {name} \"{value}\"");
    }
    let mut own = String::new();
    for (at, Policy { text, paths }) in policies.iter().enumerate() {
        let _ = writeln!(own, "    @policy{at} path {}\n    header @policy{at} {POLICY} \"{text}\"", paths.join(" "));
    }
    format!(
        "# Put the folder at /srv/why401 and your own name in the place of :80.\n:80 {{\n    root * /srv/why401\n    @deploy path /deploy/* /_headers\n    respond @deploy 404\n\
         \x20   header {{\n{fields}    }}\n    @named path_regexp {HASHED}|{PINNED}\n    header @named Cache-Control \"{IMMUTABLE}\"\n\
         \x20   @follows path_regexp {FOLLOWS}\n    header @follows Cache-Control \"{SHORT}\"\n\
         \x20   @unnamed not path_regexp {HASHED}|{PINNED}|{FOLLOWS}\n    header @unnamed Cache-Control \"{REVALIDATED}\"\n{own}\
         \x20   @text path *.js *.mjs\n    header @text Content-Type \"text/javascript; charset=utf-8\"\n    @xml path *.xml\n    header @xml Content-Type application/xml\n\
         \x20   @manifest path *.webmanifest\n    header @manifest Content-Type application/manifest+json\n\
         \x20   file_server {{\n        precompressed br gzip\n    }}\n}}\n"
    )
}

/// For Apache: the folder's own `.htaccess`. It needs mod_headers, and mod_rewrite for the compressed copies.
fn apache(policies: &[Policy]) -> String {
    let mut text = String::from(
        "# Put this into the folder as .htaccess (AllowOverride FileInfo), or its lines into a <Directory> of the server. It needs mod_headers.\n\
         AddType application/wasm .wasm\nAddType text/javascript .js .mjs\nAddType application/manifest+json .webmanifest\nAddCharset utf-8 .html .js .mjs .css .txt .md\nDirectoryIndex index.html\nOptions -Indexes\n",
    );
    for (name, value) in EVERYWHERE {
        let _ = writeln!(text, "Header always set {name} \"{value}\"");
    }
    let _ = writeln!(text, "Header always set Cache-Control \"{REVALIDATED}\"");
    let _ = writeln!(text, "<FilesMatch \"{HASHED}\">\n    Header always set Cache-Control \"{IMMUTABLE}\"\n</FilesMatch>");
    for (pattern, value) in [(PINNED, IMMUTABLE), (FOLLOWS, SHORT)] {
        let pattern = pattern.replace('/', "\\/");
        let _ = writeln!(text, "<If \"%{{REQUEST_URI}} =~ /{pattern}/\">\n    Header always set Cache-Control \"{value}\"\n</If>");
    }
    for Policy { text: policy, paths } in policies {
        for path in paths {
            let _ = writeln!(text, "<If \"%{{REQUEST_URI}} == '{path}'\">\n    Header always set {POLICY} \"{policy}\"\n</If>");
        }
    }
    text
}

/// For hosts of static files that read `_headers` (Netlify, Cloudflare Pages, and others). Each has `max-age=0, must-revalidate` by default.
fn hosts(policies: &[Policy], kept: &[String]) -> String {
    let mut text = String::from("/*\n");
    for (name, value) in EVERYWHERE {
        let _ = writeln!(text, "  {name}: {value}");
    }
    let _ = writeln!(text, "/v1/*\n  Cache-Control: {SHORT}");
    for name in kept.iter().filter(|it| !it.ends_with(".br") && !it.ends_with(".gz")) {
        let _ = writeln!(text, "/{name}\n  Cache-Control: {IMMUTABLE}");
    }
    for Policy { text: policy, paths } in policies {
        // These hosts take a hundred rules: what a whole folder has is one.
        let folder = paths.first().and_then(|it| it.rsplit_once('/')).map(|(folder, _)| folder).filter(|it| paths.len() > 3 && paths.iter().all(|path| path.starts_with(it)));
        match folder.filter(|it| !it.is_empty()) {
            Some(folder) => _ = writeln!(text, "{folder}/*\n  {POLICY}: {policy}"),
            None => paths.iter().for_each(|it| _ = writeln!(text, "{it}\n  {POLICY}: {policy}")),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_of_one_version_never_changes_and_the_one_that_follows_is_asked_for_again() {
        assert_eq!(cache("v1.0.0/embed.js"), IMMUTABLE);
        assert_eq!(cache("v1/embed.js"), SHORT);
        assert_eq!(cache("v1.0/embed.js"), REVALIDATED);
        assert_eq!(cache("index.html"), REVALIDATED);
    }

    #[test]
    fn a_page_is_served_with_its_own_policy() {
        let page = b"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">";
        let of = |path: &str| fields(path, page).into_iter().find(|(name, _)| *name == POLICY).map(|(_, it)| it);
        assert_eq!(of("index.html").as_deref(), Some("default-src 'none'; frame-ancestors 'self'"));
        assert_eq!(of("frame.html").as_deref(), Some("default-src 'none'; frame-ancestors *"));
        assert_eq!(of("app-0123456789abcdef.js"), None);
    }
}
