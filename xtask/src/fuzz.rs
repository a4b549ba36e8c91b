//! `cargo xtask fuzz`: each fuzz target for a while, from seeds that are cut out of the pages' examples and the samples.

use std::io::{BufRead, BufReader, Write as _};
use std::path::Path;
use std::process::Stdio;

use crate::run::{Done, Step, cargo, read, root};
use crate::tools;

const VERSION: &str = "0.13.1";

/// What a target did.
#[derive(Default)]
struct Outcome {
    executions: u64,
    coverage: u64,
    corpus: u64,
    finding: Option<String>,
}

/// `fuzz [--minutes N] [TARGET ...]`
pub fn command(words: &[&str]) -> Done {
    let folder = root().join("fuzz");
    let (mut minutes, mut wanted) = (5.0_f64, Vec::new());
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match *word {
            "--minutes" => minutes = words.next().and_then(|it| it.parse().ok()).ok_or("--minutes wants a number")?,
            other => wanted.push(other),
        }
    }
    let targets = targets(&folder)?;
    if let Some(other) = wanted.iter().find(|it| !targets.iter().any(|target| target == *it)) {
        return Err(format!("there is no fuzz target {other}: there are {}", targets.join(", ")));
    }
    let fuzzer = tools::cargo_fuzz(VERSION)?;
    let mut outcomes = Vec::new();
    for target in targets.iter().filter(|it| wanted.is_empty() || wanted.contains(&it.as_str())) {
        sow(target, &folder)?;
        outcomes.push((target, run(&fuzzer, target, (minutes * 60.0) as u64)?));
    }
    println!("\n{:<12} {:>12} {:>10} {:>8}  finding", "target", "executions", "coverage", "corpus");
    for (target, it) in &outcomes {
        println!("{target:<12} {:>12} {:>10} {:>8}  {}", it.executions, it.coverage, it.corpus, it.finding.as_deref().unwrap_or("none"));
    }
    let findings = outcomes.iter().filter(|(_, it)| it.finding.is_some()).count();
    if findings == 0 { Ok(()) } else { Err(format!("{findings} targets failed: `cargo fuzz run TARGET FILE` runs the input again")) }
}

/// Runs one target and shows what the fuzzer says.
fn run(fuzzer: &Path, target: &str, seconds: u64) -> Done<Outcome> {
    let mut command = cargo();
    // The sanitizers need a nightly compiler; the engine has no unsafe code for them to look at, so stable with this switch does.
    let mut program = std::process::Command::new(fuzzer);
    program.current_dir(command.get_current_dir().unwrap_or(Path::new("."))).env("RUSTC_BOOTSTRAP", "1");
    program.args(["fuzz", "run", "--sanitizer", "none", target, "--"]);
    program.args([&format!("-max_total_time={seconds}"), "-max_len=4096", "-timeout=10", "-rss_limit_mb=1024", "-print_final_stats=1"]);
    program.stderr(Stdio::piped());
    command = program;
    let what = format!("fuzz {target}");
    let usual = format!("{seconds} s and the compilation");
    Step { what: &what, usual: &usual, by_hand: "read the compiler's message above" }.wrap(|| {
        let mut child = command.spawn().map_err(|error| format!("cargo-fuzz does not start: {error}"))?;
        let mut outcome = Outcome::default();
        for line in child.stderr.take().into_iter().flat_map(|it| BufReader::new(it).lines()).map_while(Result::ok) {
            outcome.note(&line);
            // The pulse is for the figures; what is left is for people.
            if !line.starts_with('#') && !line.starts_with("INFO") {
                let _ = writeln!(std::io::stderr(), "    {line}");
            }
        }
        let status = child.wait().map_err(|error| format!("cargo-fuzz: {error}"))?;
        if !status.success() && outcome.executions == 0 && outcome.finding.is_none() {
            return Err(format!("cargo-fuzz ended with {status}"));
        }
        if !status.success() {
            outcome.finding.get_or_insert_with(|| status.to_string());
        }
        Ok(outcome)
    })
}

impl Outcome {
    /// Reads `#1234 REDUCE cov: 5120 ft: 9000 corp: 700/80Kb exec/s: 900`, the statistics at the end, and the file of a failure.
    fn note(&mut self, line: &str) {
        let after = |mark: &str| line.split_once(mark).and_then(|(_, it)| it.trim_start().split(|it: char| !it.is_ascii_digit()).next()?.parse().ok());
        if line.starts_with('#') {
            self.executions = after("#").unwrap_or(self.executions);
            self.coverage = after("cov: ").unwrap_or(self.coverage);
            self.corpus = after("corp: ").unwrap_or(self.corpus);
        }
        self.executions = after("stat::number_of_executed_units: ").unwrap_or(self.executions);
        if let Some((_, file)) = line.split_once("Test unit written to ") {
            self.finding = Some(file.trim().to_owned());
        }
    }
}

/// Writes the seeds of a target: the pages' examples and the samples, or the parts of them that the target reads.
fn sow(target: &str, folder: &Path) -> Done {
    let corpus = folder.join("corpus").join(target);
    std::fs::create_dir_all(&corpus).map_err(|error| format!("{}: {error}", corpus.display()))?;
    for (at, seed) in pastes()?.iter().flat_map(|it| parts(target, it)).enumerate() {
        let path = corpus.join(format!("seed-{at:04}"));
        std::fs::write(&path, seed).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

/// What of a paste a target reads.
fn parts(target: &str, paste: &str) -> Vec<Vec<u8>> {
    let words = || paste.split(|it: char| it.is_whitespace() || matches!(it, '"' | '\'' | ',' | '<' | '>'));
    let texts: Vec<String> = match target {
        "challenge" => {
            let names = ["www-authenticate", "proxy-authenticate", "authorization", "proxy-authorization", "set-cookie", "cookie"];
            let pairs = paste.lines().filter_map(|it| it.split_once(':'));
            let named = |name: &str| names.iter().any(|it| name.trim_start_matches(['<', '>', ' ']).eq_ignore_ascii_case(it));
            pairs.filter(|(name, _)| named(name)).map(|(_, value)| value.trim().to_owned()).collect()
        }
        "jwt" => words().filter(|it| it.starts_with("eyJ")).map(str::to_owned).collect(),
        "ntlm" => words().filter(|it| it.starts_with("TlRM") || it.starts_with("YII") || it.starts_with("oY")).map(str::to_owned).collect(),
        "har" => {
            let entries = paste.split_once("\"entries\"").and_then(|(_, it)| it.split_once('[')).map(|(_, it)| it);
            entries.map(|it| it.rsplit_once(']').map_or(it, |(it, _)| it).to_owned()).into_iter().collect()
        }
        "redact" => return vec![[b"\x01\x02\x03\x04\x05\x06\x07\x08\x09", paste.as_bytes()].concat()],
        _ => vec![paste.to_owned()],
    };
    texts.into_iter().map(String::into_bytes).collect()
}

/// Every example of a page, without the marks under it, and every sample.
fn pastes() -> Done<Vec<String>> {
    let list = |folder: &str, extension: &str| -> Done<Vec<String>> {
        let folder = root().join(folder);
        let entries = std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let mut paths: Vec<_> = entries.filter_map(Result::ok).map(|it| it.path()).collect();
        paths.retain(|it| it.extension().is_some_and(|it| it == extension));
        paths.sort();
        paths.iter().map(|it| read(it)).collect()
    };
    let mut found = list("content/samples", "txt")?;
    for page in list("src/rules", "md")? {
        for block in page.split("\n```http,").skip(1).filter_map(|it| it.split_once('\n')) {
            let lines = block.1.lines().take_while(|it| *it != "```").filter(|it| !it.trim_start().starts_with("^^"));
            found.push(lines.map(|it| format!("{it}\n")).collect());
        }
    }
    Ok(found)
}

fn targets(folder: &Path) -> Done<Vec<String>> {
    let folder = folder.join("fuzz_targets");
    let entries = std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut names: Vec<String> = entries
        .filter_map(Result::ok)
        .filter_map(|it| it.file_name().to_str().and_then(|it| it.strip_suffix(".rs")).map(str::to_owned))
        .collect();
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fuzzers_figures_are_read() {
        let mut it = Outcome::default();
        it.note("#8192\tpulse  cov: 5120 ft: 9000 corp: 700/80Kb lim: 4096 exec/s: 900 rss: 80Mb");
        it.note("stat::number_of_executed_units: 9000");
        it.note("artifact_prefix='./'; Test unit written to fuzz/artifacts/jwt/crash-1");
        assert_eq!((it.executions, it.coverage, it.corpus), (9000, 5120, 700));
        assert_eq!(it.finding.as_deref(), Some("fuzz/artifacts/jwt/crash-1"));
    }

    #[test]
    fn every_target_has_seeds() {
        let pastes = pastes().unwrap();
        for target in targets(&root().join("fuzz")).unwrap() {
            assert!(pastes.iter().any(|it| !parts(&target, it).is_empty()), "{target}");
        }
    }
}
