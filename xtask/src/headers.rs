//! The header fields that files are served with: one table for our own server and for the configurations of others.

use std::fmt::Write as _;
use std::path::Path;

use crate::post::names::is_hashed;
use crate::run::Done;

/// Fields of every answer.
///
/// A sandboxed frame has an opaque origin: without the first it could load neither its module scripts nor its wasm.
const EVERYWHERE: [(&str, &str); 4] = [
    ("Access-Control-Allow-Origin", "*"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
];
const IMMUTABLE: &str = "public, max-age=31536000, immutable";
const REVALIDATED: &str = "no-cache";

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

/// The fields that a file of that name is served with, its media type among them.
pub fn fields(name: &str) -> Vec<(&'static str, &'static str)> {
    let cache = if is_hashed(name) { IMMUTABLE } else { REVALIDATED };
    let mut all = vec![("Content-Type", media_type(name)), ("Cache-Control", cache)];
    all.extend(EVERYWHERE);
    all
}

/// Writes `deploy/nginx.conf` and `deploy/Caddyfile` into the folder.
pub fn write_configurations(dist: &Path) -> Done {
    let folder = dist.join("deploy");
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for (name, text) in [("nginx.conf", nginx()), ("Caddyfile", caddy())] {
        std::fs::write(folder.join(name), text).map_err(|error| format!("{name}: {error}"))?;
    }
    Ok(())
}

fn nginx() -> String {
    let mut fields = String::new();
    for (name, value) in EVERYWHERE {
        let _ = writeln!(fields, "        add_header {name} \"{value}\" always;");
    }
    format!(
        "# A server block for the page: put the folder at /srv/why401 and include this in nginx's http block.\n\
         # The .br files need the module ngx_brotli; without it, remove the line brotli_static: the .gz files serve.\n\
         server {{\n    listen 80;\n    server_name _;\n    root /srv/why401;\n    index index.html;\n    gzip_static on;\n    brotli_static on;\n\
         \x20   types {{\n        text/html html; text/javascript js; text/css css; application/wasm wasm; application/json json;\n\
         \x20       application/manifest+json webmanifest; image/svg+xml svg; image/png png; application/xml xml; text/plain txt md;\n    }}\n\
         \x20   charset utf-8;\n    location ~ \"-[0-9a-f]{{16}}\\.(js|css|wasm)$\" {{\n        add_header Cache-Control \"{IMMUTABLE}\" always;\n{fields}    }}\n\
         \x20   location / {{\n        add_header Cache-Control \"{REVALIDATED}\" always;\n{fields}        try_files $uri $uri/ =404;\n    }}\n    location /deploy/ {{ return 404; }}\n}}\n"
    )
}

fn caddy() -> String {
    let mut fields = String::new();
    for (name, value) in EVERYWHERE {
        let _ = writeln!(fields, "        {name} \"{value}\"");
    }
    format!(
        "# Put the folder at /srv/why401 and your own name in the place of :80.\n:80 {{\n    root * /srv/why401\n    @deploy path /deploy/*\n    respond @deploy 404\n\
         \x20   header {{\n        Cache-Control \"{REVALIDATED}\"\n{fields}    }}\n    @named path_regexp -[0-9a-f]{{16}}\\.(js|css|wasm)$\n\
         \x20   header @named Cache-Control \"{IMMUTABLE}\"\n    file_server {{\n        precompressed br gzip\n    }}\n}}\n"
    )
}
