//! Apache httpd with a recipe in it.

use std::path::Path;
use std::process::Command;

use super::{PASSWORDS, Setting};
use crate::run::{Done, output};
use crate::servers::write;

const MODULES: [&str; 18] = [
    "mpm_prefork", "authn_core", "authn_file", "authz_core", "authz_user", "auth_basic", "request", "session", "session_cookie", "auth_form", "headers", "rewrite", "proxy",
    "proxy_http", "cgi", "env", "alias", "setenvif",
];

/// A CGI program that wants a token.
const PROGRAM: &str = "#!/bin/sh\ncase \"$HTTP_AUTHORIZATION\" in\n'Bearer '*) printf 'Content-Type: application/json\\n\\n{}' ;;\n\
*) printf 'Status: 401 Unauthorized\\nWWW-Authenticate: Bearer\\nContent-Type: application/json\\n\\n{\"code\":\"credentials_required\",\"message\":\"No authorization token was found\"}' ;;\nesac\n";

/// The server, ready to be started.
pub(super) fn start(setting: &Setting) -> Done<Command> {
    let at = setting.folder.display();
    write(setting.folder.join("passwords"), PASSWORDS)?;
    let password = format!("AuthType Basic\nAuthName api\nAuthBasicProvider file\nAuthUserFile {at}/passwords\nRequire valid-user\n");
    let inside = match setting.job {
        "preflight" | "layer" => password,
        "api" => format!(
            "AuthType form\nAuthName api\nAuthFormProvider file\nAuthUserFile {at}/passwords\nRequire valid-user\nSession On\nSessionCookieName session path=/\n\
             AuthFormLoginRequiredLocation https://login.example.com/login\n"
        ),
        _ => String::new(),
    };
    let behind = match setting.job {
        "pass" => program(setting.folder)?,
        _ => format!("ProxyPass http://127.0.0.1:{0}/api/\nProxyPassReverse http://127.0.0.1:{0}/api/\n", setting.application),
    };
    let root = output("id", &["-u"]).as_deref() == Some("0");
    let user = if root { "User www-data\nGroup www-data\n" } else { "" };
    let modules: String = MODULES.iter().map(|it| format!("LoadModule {it}_module /usr/lib/apache2/modules/mod_{it}.so\n")).collect();
    let text = format!(
        "{modules}{user}ServerRoot {at}\nServerName 127.0.0.1\nListen 127.0.0.1:{}\nPidFile {at}/pid\nErrorLog /dev/stderr\nMutex file:{at} default\n\
         StartServers 1\nMinSpareServers 1\nMaxSpareServers 2\n<Directory {at}>\nRequire all granted\n</Directory>\n\
         {}<Location /api/>\n{inside}{}\n</Location>\n",
        setting.port,
        if setting.job == "pass" { behind.as_str() } else { "" },
        if setting.job == "pass" { setting.recipe.to_owned() } else { format!("{behind}{}", setting.recipe) },
    );
    let file = write(setting.folder.join("httpd.conf"), &text)?;
    let mut command = Command::new("apache2");
    command.arg("-f").arg(file).arg("-DFOREGROUND").env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
    // Where it ends, it ends every process of its group.
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    Ok(command)
}

fn program(folder: &Path) -> Done<String> {
    let file = write(folder.join("me"), PROGRAM)?;
    make_executable(&file)?;
    Ok(format!("ScriptAlias /api/ {}/\n", folder.display()))
}

#[cfg(unix)]
fn make_executable(file: &Path) -> Done {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o755)).map_err(|error| format!("{}: {error}", file.display()))
}

#[cfg(not(unix))]
fn make_executable(_: &Path) -> Done {
    Ok(())
}
