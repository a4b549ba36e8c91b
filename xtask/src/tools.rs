//! The tools that building and testing the page need: found where they are, installed where they are missing.
//!
//! Nothing is installed globally but the toolchain's wasm target and, where no Chromium is found on Debian or Ubuntu, its package.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::run::{Done, Step, cargo, output, read, root};

/// Trunk 0.22 wants a newer compiler than the project does.
const TRUNK: &str = "0.21.14";
/// The oldest Node that the browser tests run on.
const NODE: u32 = 20;

/// What builds the page.
pub struct Builder {
    /// The `trunk` to run.
    pub trunk: PathBuf,
    /// The folder that holds the right `wasm-bindgen`.
    pub bindgen: PathBuf,
}

impl Builder {
    /// Finds or installs all of it.
    pub fn ready() -> Done<Self> {
        wasm_target()?;
        let trunk = tool("trunk", "trunk", TRUNK, "6 min on 2 cores, once")?;
        let bindgen = tool("wasm-bindgen-cli", "wasm-bindgen", &bindgen_version()?, "3 min on 2 cores, once")?;
        let bindgen = bindgen.parent().map(Path::to_path_buf).unwrap_or_default();
        Ok(Self { trunk, bindgen })
    }

    /// PATH with the tools' folders first.
    pub fn path(&self) -> Done<OsString> {
        let old = std::env::var_os("PATH").unwrap_or_default();
        let all = (!self.bindgen.as_os_str().is_empty()).then(|| self.bindgen.clone()).into_iter().chain(std::env::split_paths(&old));
        std::env::join_paths(all).map_err(|error| format!("PATH cannot be extended: {error}"))
    }
}

fn wasm_target() -> Done {
    let triple = "wasm32-unknown-unknown";
    let library = output("rustc", &["--print", "target-libdir", "--target", triple]);
    if library.is_some_and(|it| Path::new(&it).is_dir()) {
        return Ok(());
    }
    Step {
        what: "add the compiler's wasm32-unknown-unknown target",
        usual: "20 s",
        by_hand: "`rustup target add wasm32-unknown-unknown`; with a Rust that rustup does not manage, install your system's package of that target \
                  (Debian: libstd-rust-dev-wasm32)",
    }
    .run(Command::new("rustup").args(["target", "add", triple]).current_dir(root()))
}

/// The version of wasm-bindgen in Cargo.lock, which its command line program must have.
pub fn bindgen_version() -> Done<String> {
    let lock = read(&root().join("Cargo.lock"))?;
    let mut lines = lock.lines().skip_while(|it| *it != "name = \"wasm-bindgen\"");
    let version = lines.nth(1).and_then(|it| it.strip_prefix("version = \"")).and_then(|it| it.strip_suffix('"'));
    version.map(str::to_owned).ok_or_else(|| "Cargo.lock names no wasm-bindgen: run `cargo generate-lockfile`".to_owned())
}

/// The fuzzer's front end.
pub fn cargo_fuzz(version: &str) -> Done<PathBuf> {
    tool("cargo-fuzz", "cargo-fuzz", version, "3 min on 2 cores, once")
}

/// The program in the right version: on PATH, in the cache, or installed there.
pub fn tool(package: &str, program: &str, version: &str, usual: &str) -> Done<PathBuf> {
    let is_right = |path: &Path| {
        output(path, &["--version"]).is_some_and(|it| it.split_whitespace().nth(1).is_some_and(|it| it.trim_start_matches('v') == version))
    };
    // Where a folder is asked for, what is on PATH is not looked at.
    if given("WHY401_TOOLS").is_none() && is_right(Path::new(program)) {
        return Ok(PathBuf::from(program));
    }
    let folder = cache()?.join(format!("{package}-{version}"));
    let path = folder.join("bin").join(format!("{program}{}", std::env::consts::EXE_SUFFIX));
    if is_right(&path) {
        return Ok(path);
    }
    let at = folder.display().to_string();
    let mut install = cargo();
    // Compiled tools go to the cache alone: without a target folder of their own they would fill the project's.
    install.args(["install", "--locked", "--version", version, "--root"]).arg(&folder).arg(package).env_remove("CARGO_TARGET_DIR");
    let by_hand = format!("`cargo install --locked --version {version} --root {at} {package}`, or put {program} {version} on PATH");
    Step { what: &format!("install {package} {version} into {at}"), usual, by_hand: &by_hand }.run(&mut install)?;
    if is_right(&path) { Ok(path) } else { Err(format!("{} is not {program} {version} after its installation", path.display())) }
}

/// The path in an environment variable that is set to something.
fn given(name: &str) -> Option<PathBuf> {
    std::env::var_os(name).filter(|it| !it.is_empty()).map(PathBuf::from)
}

/// The folder that tools are installed into: a second clone finds them there.
pub fn cache() -> Done<PathBuf> {
    if let Some(it) = given("WHY401_TOOLS") {
        return Ok(it);
    }
    let base = if cfg!(windows) {
        given("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        given("XDG_CACHE_HOME").or_else(|| given("HOME").map(|it| it.join("Library/Caches")))
    } else {
        given("XDG_CACHE_HOME").or_else(|| given("HOME").map(|it| it.join(".cache")))
    };
    let base = base.ok_or("no cache folder is known: set WHY401_TOOLS to one")?;
    Ok(base.join("why401").join("tools"))
}

/// The folder of the browser tests, with its npm packages in place (wasm-opt among them).
pub fn npm_packages() -> Done<PathBuf> {
    let folder = root().join("tests/browser");
    node()?;
    // npm leaves its own copy of the lock file in node_modules: where that is as new as ours, there is nothing to do.
    let lock = folder.join("package-lock.json");
    let done = folder.join("node_modules/.why401-lock");
    let wanted = read(&lock)?;
    if std::fs::read_to_string(&done).is_ok_and(|it| it == wanted) {
        return Ok(folder);
    }
    let mut install = npm();
    install.args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]).current_dir(&folder).env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Step {
        what: "install the npm packages of tests/browser (Playwright, axe, wasm-opt)",
        usual: "20 s",
        by_hand: "`cd tests/browser && npm ci`",
    }
    .run(&mut install)?;
    std::fs::write(&done, wanted).map_err(|error| format!("{}: {error}", done.display()))?;
    Ok(folder)
}

/// The npm program.
pub fn npm() -> Command {
    Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// Says where Node is missing or too old.
pub fn node() -> Done {
    let version = output("node", &["--version"]);
    let major = version.as_deref().and_then(|it| it.trim_start_matches('v').split('.').next()).and_then(|it| it.parse::<u32>().ok());
    match major {
        Some(it) if it >= NODE => Ok(()),
        Some(it) => Err(format!("Node {it} is too old: install Node {NODE} or newer (it runs wasm-opt and the browser tests)")),
        None => Err(format!("Node is not on PATH: install Node {NODE} or newer with npm (it runs wasm-opt and the browser tests)")),
    }
}

/// A Chromium or Chrome to test with.
pub fn chromium() -> Done<PathBuf> {
    if let Some(it) = given("CHROMIUM") {
        return Ok(it);
    }
    if let Some(it) = find_chromium() {
        return Ok(it);
    }
    let by_hand = "install Chromium or Chrome, or set CHROMIUM to its program";
    let root_user = is_root();
    if !Path::new("/etc/debian_version").exists() {
        return Err(format!("no Chromium or Chrome is found; {by_hand}"));
    }
    if !root_user {
        return Err(format!("no Chromium or Chrome is found; {by_hand} (Debian: `sudo apt-get install chromium`)"));
    }
    Step { what: "read the lists of Debian's packages (apt-get update), since no Chromium is found", usual: "10 s", by_hand }
        .run(&mut apt(&["update", "-q"]))?;
    Step { what: "install Debian's package chromium, system-wide (apt-get install chromium)", usual: "1 min", by_hand }
        .run(&mut apt(&["install", "-y", "-q", "--no-install-recommends", "chromium", "fonts-liberation"]))?;
    find_chromium().ok_or_else(|| format!("apt-get installed no Chromium that can be found; {by_hand}"))
}

fn is_root() -> bool {
    output("id", &["-u"]).as_deref() == Some("0")
}

fn apt(args: &[&str]) -> Command {
    let mut command = Command::new("apt-get");
    command.args(args).env("DEBIAN_FRONTEND", "noninteractive").stdout(Stdio::null());
    command
}

/// Whether a program is on PATH, or where system programs are.
pub fn has_program(name: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).chain([PathBuf::from("/usr/sbin")]).any(|it| it.join(name).is_file())
}

/// Installs a package where that is possible: on Debian, for root.
pub fn apt_install(package: &str) -> bool {
    if !is_root() || !Path::new("/etc/debian_version").exists() {
        return false;
    }
    let what = format!("install Debian's package {package}, system-wide (apt-get install {package})");
    let install = |args: &[&str]| Step { what: &what, usual: "20 s", by_hand: "read the message above" }.run(&mut apt(args));
    let args = ["install", "-y", "-q", "--no-install-recommends", package];
    // The lists may be old or missing.
    install(&args).is_ok() || (apt(&["update", "-q"]).status().is_ok_and(|it| it.success()) && install(&args).is_ok())
}

/// A Firefox to test with; none where there is none and none can be installed.
pub fn firefox() -> Option<PathBuf> {
    given("FIREFOX").or_else(find_firefox).or_else(|| apt_install("firefox-esr").then(find_firefox).flatten())
}

fn find_firefox() -> Option<PathBuf> {
    let usual = ["/Applications/Firefox.app/Contents/MacOS/firefox", "C:/Program Files/Mozilla Firefox/firefox.exe"];
    on_path(&["firefox-esr", "firefox", "firefox.exe"]).or_else(|| usual.iter().map(PathBuf::from).find(|it| it.is_file()))
}

fn on_path(names: &[&str]) -> Option<PathBuf> {
    let folders: Vec<PathBuf> = std::env::var_os("PATH").map(|it| std::env::split_paths(&it).collect()).unwrap_or_default();
    names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name))).find(|it| it.is_file())
}

fn find_chromium() -> Option<PathBuf> {
    let names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "chrome.exe", "msedge.exe"];
    let usual = [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "C:/Program Files/Google/Chrome/Application/chrome.exe",
        "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
    ];
    on_path(&names).or_else(|| usual.iter().map(PathBuf::from).find(|it| it.is_file()))
}
