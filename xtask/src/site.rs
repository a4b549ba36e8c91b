//! `cargo xtask build`: a deployable page in dist/.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::post;
use crate::run::{Done, Step, cargo, root, target};
use crate::tools::{Builder, npm_packages};

/// What every browser of the last years reads. `--all-features` would emit compact imports, which Chromium refuses.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Where the page is built to.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// Builds the page and prints what it weighs.
pub fn build() -> Done {
    compile_page(&root())?;
    programs()?;
    post::finish(&dist())?;
    crate::bench::sizes::print(&dist())
}

/// Compiles the page in a folder into its dist/, and makes the wasm small.
pub fn compile_page(folder: &Path) -> Done {
    let builder = Builder::ready()?;
    let npm = npm_packages()?;
    trunk(&builder, folder)?;
    optimise(&npm, &folder.join("dist"))
}

fn trunk(builder: &Builder, folder: &Path) -> Done {
    let mut command = Command::new(&builder.trunk);
    command.arg("build").current_dir(folder).env("PATH", builder.path()?).env("RUSTFLAGS", portable_flags());
    // Trunk reads NO_COLOR as a flag of its own and refuses NO_COLOR=1.
    command.env_remove("NO_COLOR").env_remove("CARGO_MANIFEST_DIR");
    Step {
        what: "compile the page to wasm (trunk build)",
        usual: "2 min at first, then 20 s",
        by_hand: "read the compiler's message above",
    }
    .run(&mut command)
}

/// Compiler flags that keep this machine's paths out of the wasm, so that two machines build the same bytes.
fn portable_flags() -> OsString {
    let mut flags = std::env::var_os("RUSTFLAGS").unwrap_or_default();
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| std::env::home_dir().map(|it| it.join(".cargo")));
    for (path, name) in [(Some(root()), "/why401"), (home, "/cargo")] {
        if let Some(path) = path.filter(|it| !it.to_string_lossy().contains(' ')) {
            flags.push(format!(" --remap-path-prefix={}={name}", path.display()));
        }
    }
    flags
}

fn optimise(npm: &Path, dist: &Path) -> Done {
    for file in post::files(dist)?.into_iter().filter(|it| it.extension().is_some_and(|it| it == "wasm")) {
        let small = file.with_extension("small");
        smaller(npm, &file, &small)?;
        std::fs::rename(&small, &file).map_err(|error| format!("{}: {error}", small.display()))?;
    }
    Ok(())
}

/// Writes a smaller copy of a wasm.
pub fn smaller(npm: &Path, file: &Path, small: &Path) -> Done {
    let mut command = Command::new("node");
    command.arg(npm.join("node_modules/binaryen/bin/wasm-opt")).arg(file).arg("-o").arg(small);
    command.args(["-Oz", "--strip-debug", "--strip-producers"]).args(WASM_FEATURES);
    let what = format!("make {} smaller (wasm-opt -Oz)", file.file_name().unwrap_or_default().to_string_lossy());
    Step { what: &what, usual: "30 s", by_hand: "remove tests/browser/node_modules and try again" }.run(&mut command)
}

/// Compiles the command line program and the one that writes the static pages.
pub fn programs() -> Done {
    Step {
        what: "compile the command line programs (cargo build --release)",
        usual: "1 min at first",
        by_hand: "read the compiler's message above",
    }
    .run(cargo().args(["build", "--release", "--package", "why401", "--features", "ssr", "--bins", "--quiet"]))
}

/// The command line program as the engine's tests compile it, which costs nothing where they have run.
pub fn debug_program() -> Done<PathBuf> {
    Step { what: "compile the command line program (cargo build)", usual: "1 min at first", by_hand: "read the compiler's message above" }
        .run(cargo().args(["build", "--package", "why401", "--bin", "why401", "--features", "why401/ssr", "--quiet"]))?;
    Ok(target().join("debug").join(format!("why401{}", std::env::consts::EXE_SUFFIX)))
}

/// A program of the release build.
pub fn program(name: &str) -> PathBuf {
    target().join("release").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}
