//! The engine natively and alone (bench/): criterion, what twice the input costs, and memory.

use std::path::{Path, PathBuf};

use super::{Row, inputs};
use crate::run::{Done, Step, cargo, output, read, root};
use crate::{site, tools};

fn folder() -> PathBuf {
    root().join("bench")
}

/// Compiles a part of bench/ in the release profile or in the page's own.
fn compile(what: &str, args: &[&str]) -> Done {
    let mut command = cargo();
    // A package of its own: where its target folder is must not hang on where this one's is.
    command.args(["build", "--quiet", "--locked"]).args(args).current_dir(folder()).env_remove("CARGO_TARGET_DIR");
    Step { what, usual: "1 min at first", by_hand: "`cd bench && cargo build --release`" }.run(&mut command)
}

/// The engine as a library for another process to load.
pub fn library() -> Done<PathBuf> {
    compile("compile the engine alone, as a library", &["--release", "--lib"])?;
    let name = format!("{}why401_bench{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    Ok(folder().join("target/release").join(name))
}

/// The engine as wasm, in the page's profile and finished as the page's is.
pub fn engine() -> Done<PathBuf> {
    compile("compile the engine alone, as wasm", &["--profile", "web", "--lib", "--target", "wasm32-unknown-unknown"])?;
    let built = folder().join("target/wasm32-unknown-unknown/web/why401_bench.wasm");
    let small = folder().join("target/engine.wasm");
    // Making it small takes longer than compiling it: once for each time that it is compiled.
    let made = |path: &Path| std::fs::metadata(path).and_then(|it| it.modified()).ok();
    if made(&small) <= made(&built) {
        site::smaller(&tools::npm_packages()?, &built, &small)?;
    }
    Ok(small)
}

/// The rows of criterion.
pub fn diagnose() -> Done<Vec<Row>> {
    let mut command = cargo();
    command.args(["bench", "--locked"]).current_dir(folder()).env_remove("CARGO_TARGET_DIR");
    Step { what: "measure diagnoses natively (criterion)", usual: "4 min at first, then 1 min", by_hand: "`cd bench && cargo bench`" }.run(&mut command)?;
    let all = [
        ("response", "a response of 300 bytes", inputs::response().len(), Some(50e3)),
        ("curl", "a curl -v of 4 KB", inputs::curl_verbose(4096).len(), None),
        ("log", "a log of 64 KB", inputs::log(65536).len(), None),
        ("har", "a HAR of 2 MB", inputs::har(2_000_000).len(), None),
    ];
    let row = |(name, what, bytes, goal): (&str, &str, usize, Option<f64>)| {
        let nanoseconds = median(&folder().join("target/criterion/diagnose").join(name).join("new/estimates.json"))?;
        let beside = format!("{:.0} MB/s", bytes as f64 / nanoseconds * 1e3);
        Ok(Row::new("native", &format!("diagnose {what}"), time(nanoseconds), beside, goal.map(|it| nanoseconds / it), &goal.map(time).unwrap_or_default()))
    };
    all.into_iter().map(row).collect()
}

/// Criterion's median, in nanoseconds.
fn median(path: &Path) -> Done<f64> {
    let text = read(path)?;
    let figure = text.split_once("\"median\":").and_then(|(_, it)| it.split_once("\"point_estimate\":")).map(|(_, it)| it);
    let figure = figure.and_then(|it| it.split([',', '}']).next()?.trim().parse().ok());
    figure.ok_or_else(|| format!("{} names no median", path.display()))
}

fn time(nanoseconds: f64) -> String {
    match nanoseconds {
        it if it < 1e6 => format!("{:.1} µs", it / 1e3),
        it => format!("{:.2} ms", it / 1e6),
    }
}

/// The rows of twice the input, and of memory.
pub fn twice() -> Done<Vec<Row>> {
    compile("compile what measures twice the input", &["--release", "--bin", "twice"])?;
    let program = folder().join("target/release").join(format!("twice{}", std::env::consts::EXE_SUFFIX));
    let text = Step { what: "measure twice the input, and memory", usual: "30 s", by_hand: "read the message above" }
        .wrap(|| output(&program, &[]).ok_or_else(|| format!("{} failed", program.display())))?;
    Ok(text.lines().filter_map(row_of).collect())
}

fn row_of(line: &str) -> Option<Row> {
    let words: Vec<&str> = line.split('\t').collect();
    match words[..] {
        ["twice", name, ratio, one, two] => {
            let [ratio, one, two] = [ratio.parse().ok()?, one.parse::<f64>().ok()?, two.parse::<f64>().ok()?];
            Some(Row::new("twice", &format!("{name}: 128 KB over 64 KB"), time(two * 1e9), time(one * 1e9), Some(ratio), "2.2"))
        }
        ["memory", name, ratio, bytes] => {
            let (ratio, bytes) = (ratio.parse::<f64>().ok()?, bytes.parse::<f64>().ok()?);
            let kilobytes = |it: f64| format!("{:.0} KB", it / 1e3);
            Some(Row::new("twice", &format!("peak memory over the input, {name}"), kilobytes(bytes * ratio), kilobytes(bytes), Some(ratio), ""))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_program_prints_is_read() {
        let row = row_of("twice\tread, HAR\t2.013\t0.001000000\t0.002000000").unwrap();
        assert_eq!((row.ratio.as_str(), row.ours.as_str(), row.beside.as_str()), ("2.01", "2.00 ms", "1.00 ms"));
        assert_eq!(row_of("memory\tlog\t3.50\t1000000").unwrap().ours, "3500 KB");
    }
}
