//! nginx with a recipe in it.

use std::process::Command;

use super::{PASSWORDS, Setting, part};
use crate::run::{Done, output};
use crate::servers::write;

/// The server, ready to be started.
pub(super) fn start(setting: &Setting) -> Done<Command> {
    let at = setting.folder.display();
    write(setting.folder.join("passwords"), PASSWORDS)?;
    let password = format!("auth_basic \"api\";\nauth_basic_user_file {at}/passwords;\n");
    // What each exchange fails by: in the server's part and in the location's.
    let (server, location) = match setting.job {
        "pass" => ("proxy_set_header Authorization \"\";\n".to_owned(), String::new()),
        "preflight" | "layer" => (String::new(), password),
        "api" => {
            let verify = format!("location = /verify {{ proxy_pass http://127.0.0.1:{}; proxy_set_header X-Plain 1; }}\n", setting.verifier);
            (format!("error_page 401 =302 https://login.example.com/login;\n{verify}"), "auth_request /verify;\n".to_owned())
        }
        _ => Default::default(),
    };
    let recipe = |place: &str| part(setting.recipe, place);
    let user = if output("id", &["-u"]).as_deref() == Some("0") { "user root;\n" } else { "" };
    let paths: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].iter().map(|it| format!("{it}_temp_path {at}/{it};\n")).collect();
    let main = format!(
        "{user}daemon off;\npid {at}/pid;\nerror_log stderr;\nevents {{}}\nhttp {{\naccess_log off;\n{paths}{}\
         server {{\nlisten 127.0.0.1:{};\n{server}{}location /api/ {{\n{location}{}proxy_pass http://127.0.0.1:{};\n}}\n}}\n}}\n",
        recipe("http"),
        setting.port,
        recipe("server"),
        recipe("location"),
        setting.application,
    );
    let main = write(setting.folder.join("nginx.conf"), &main)?;
    let mut command = Command::new("nginx");
    command.arg("-p").arg(setting.folder).arg("-e").arg("stderr").arg("-c").arg(main);
    Ok(command)
}
