//! Caddy with a recipe in it.

use std::process::Command;

use super::Setting;
use crate::run::{Done, output};
use crate::servers::write;

/// The server, ready to be started.
pub(super) fn start(setting: &Setting) -> Done<Command> {
    let proxy = "reverse_proxy 127.0.0.1:3000\n";
    let verified = "forward_auth 127.0.0.1:9091 {\nuri /verify\n}\n";
    let password = if matches!(setting.job, "preflight" | "layer") { password()? } else { String::new() };
    let fits = match (setting.job, setting.recipe) {
        ("pass" | "api", "") => format!("{verified}{proxy}"),
        (_, "") => format!("{password}{proxy}"),
        ("preflight", recipe) => recipe.replace("# basic_auth, forward_auth and reverse_proxy go here", &format!("{password}{proxy}")),
        (_, recipe) => format!("{password}{recipe}"),
    };
    let fits = fits.replace("127.0.0.1:3000", &format!("127.0.0.1:{}", setting.application));
    let fits = fits.replace("127.0.0.1:9091", &format!("127.0.0.1:{}", setting.verifier));
    let text = format!("{{\nadmin off\nauto_https off\n}}\nhttp://127.0.0.1:{} {{\n{fits}}}\n", setting.port);
    let file = write(setting.folder.join("Caddyfile"), &text)?;
    let mut command = Command::new("caddy");
    command.args(["run", "--adapter", "caddyfile", "--config"]).arg(file);
    command.env("XDG_DATA_HOME", setting.folder).env("XDG_CONFIG_HOME", setting.folder);
    Ok(command)
}

/// `jane:secret`, hashed as this version of Caddy wants it.
fn password() -> Done<String> {
    let hash = output("caddy", &["hash-password", "--plaintext", "secret"]).ok_or("caddy hash-password fails")?;
    Ok(format!("basicauth {{\njane {hash}\n}}\n"))
}
