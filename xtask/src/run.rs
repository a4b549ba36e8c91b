//! Running other programs: what is done, how long it usually takes, and what to do by hand when it fails.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// A step either succeeds or says in words what to do.
pub type Done<T = ()> = Result<T, String>;

/// One step of the work, as it is told to the person who waits for it.
pub struct Step<'a> {
    /// What is done, in the imperative.
    pub what: &'a str,
    /// How long it usually takes.
    pub usual: &'a str,
    /// What to do by hand where it fails.
    pub by_hand: &'a str,
}

impl Step<'_> {
    /// Runs the program with its output shown.
    pub fn run(&self, command: &mut Command) -> Done {
        self.wrap(|| {
            let status = command.status().map_err(|error| format!("{} does not start: {error}", program(command)))?;
            if status.success() { Ok(()) } else { Err(format!("{} ended with {status}", program(command))) }
        })
    }

    /// Does the work and says how long it took.
    pub fn wrap<T>(&self, work: impl FnOnce() -> Done<T>) -> Done<T> {
        println!("==> {} (usually {})", self.what, self.usual);
        let begun = Instant::now();
        let done = work().map_err(|why| format!("failed: {}\n  {why}\n  by hand: {}", self.what, self.by_hand))?;
        println!("    done in {:.1} s", begun.elapsed().as_secs_f32());
        Ok(done)
    }
}

fn program(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

/// The standard output of a program, or nothing where it is not there or fails.
pub fn output(program: impl AsRef<std::ffi::OsStr>, args: &[&str]) -> Option<String> {
    let done = Command::new(program).args(args).stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    done.status.success().then(|| String::from_utf8_lossy(&done.stdout).trim().to_owned())
}

/// The repository's own folder.
pub fn root() -> PathBuf {
    let own = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    own.parent().map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// Where cargo puts what it builds.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |it| root().join(it))
}

/// The cargo that runs this.
pub fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    command
}

/// The file's text, or which file is missing.
pub fn read(path: &Path) -> Done<String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}
