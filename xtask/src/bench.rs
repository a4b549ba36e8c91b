//! `cargo xtask bench`: one table of ratios, each measured side by side in one run; and the figures of tests/budget.toml.
//!
//! Nothing here passes or fails: times belong to the machine and to what else it does. What CI holds is counted (`budget.rs`).

mod hello;
#[path = "../../bench/src/inputs.rs"]
#[allow(dead_code)]
pub mod inputs;
mod load;
mod native;
mod page;
mod peers;
pub mod sizes;

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::run::{Done, Step, target};
use crate::{budget, site};

/// The parts of the table, in the order in which they are measured.
const PARTS: [&str; 7] = ["wire", "native", "twice", "start", "page", "peers", "load"];

/// A row: what was measured, ours, what stands beside it, the one over the other, and the goal.
pub struct Row {
    part: String,
    what: String,
    ours: String,
    beside: String,
    ratio: String,
    goal: String,
}

impl Row {
    /// A row whose ratio is already in words; empty where there is none.
    fn new(part: &str, what: &str, ours: String, beside: String, ratio: Option<f64>, goal: &str) -> Self {
        let ratio = ratio.map(|it| format!("{it:.2}")).unwrap_or_default();
        Self { part: part.to_owned(), what: what.to_owned(), ours, beside, ratio, goal: goal.to_owned() }
    }

    /// Reads a row that a script has printed.
    fn read(line: &str) -> Option<Self> {
        let mut words = line.strip_prefix("row\t")?.split('\t').map(str::to_owned);
        let mut word = || words.next();
        Some(Self { part: word()?, what: word()?, ours: word()?, beside: word()?, ratio: word()?, goal: word().unwrap_or_default() })
    }
}

/// `bench [--no-build] [--record] [--full] [PART ...]`
pub fn command(words: &[&str]) -> Done {
    let known = |it: &&&str| ["--no-build", "--record", "--full"].contains(*it) || PARTS.contains(*it);
    if let Some(other) = words.iter().find(|it| !known(it)) {
        return Err(format!("bench does not know {other}: it takes --no-build, --record, --full, and {}", PARTS.join(", ")));
    }
    if !words.contains(&"--no-build") {
        site::build()?;
    }
    if words.contains(&"--record") {
        return budget::record();
    }
    let wanted: Vec<&str> = PARTS.into_iter().filter(|it| words.contains(it) || !words.iter().any(|it| PARTS.contains(it))).collect();
    let is_full = words.contains(&"--full");
    let (mut rows, mut failed) = (Vec::new(), Vec::new());
    for part in &wanted {
        let measured = match *part {
            "wire" => hello::sizes(),
            "native" => native::diagnose(),
            "twice" => native::twice(),
            "start" => page::start(),
            "page" => page::engine(is_full),
            "peers" => peers::compare(),
            _ => load::run(),
        };
        match measured {
            Ok(more) => rows.extend(more),
            Err(why) => failed.push(format!("{part}: {why}")),
        }
    }
    print(&rows);
    if failed.is_empty() { Ok(()) } else { Err(failed.join("\n")) }
}

/// Prints the table, and how busy the machine was.
fn print(rows: &[Row]) {
    let width = |of: fn(&Row) -> &str, least: usize| rows.iter().map(|it| of(it).chars().count()).max().unwrap_or(0).max(least);
    let (what, ours, beside) = (width(|it| &it.what, 4), width(|it| &it.ours, 4), width(|it| &it.beside, 6));
    println!("\n{:6} {:what$}  {:>ours$}  {:>beside$}  {:>7}  goal", "part", "what", "ours", "beside", "ratio");
    for it in rows {
        println!("{:6} {:what$}  {:>ours$}  {:>beside$}  {:>7}  {}", it.part, it.what, it.ours, it.beside, it.ratio, it.goal);
    }
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    println!("\nmeasured on {cores} cores; the load at the end was {}", load.split(' ').take(3).collect::<Vec<_>>().join(" "));
}

/// Runs a script and takes the rows that it prints; what else it says is shown.
fn rows_of(what: &str, usual: &str, command: &mut Command) -> Done<Vec<Row>> {
    Step { what, usual, by_hand: "read the message above" }.wrap(|| {
        let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| format!("{}: {error}", command.get_program().to_string_lossy()))?;
        let mut rows = Vec::new();
        for line in child.stdout.take().into_iter().flat_map(|it| BufReader::new(it).lines()).map_while(Result::ok) {
            match Row::read(&line) {
                Some(row) => rows.push(row),
                None => println!("    {line}"),
            }
        }
        let status = child.wait().map_err(|error| error.to_string())?;
        if status.success() { Ok(rows) } else { Err(format!("it ended with {status}")) }
    })
}

/// Writes the inputs for scripts into a folder and says which.
fn write_inputs(is_full: bool) -> Done<PathBuf> {
    let folder = target().join("bench-inputs");
    let mut all = vec![
        ("response", inputs::response()),
        ("curl", inputs::curl_verbose(4096)),
        ("command", inputs::curl_command(1024)),
        ("token", inputs::token()),
        ("log", inputs::log(65536)),
        ("har-0.2", inputs::har(200_000)),
        ("har-2", inputs::har(2_000_000)),
        ("har-20", inputs::har(20_000_000)),
    ];
    if is_full {
        all.push(("har-100", inputs::har(100_000_000)));
    }
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for (name, text) in all {
        std::fs::write(folder.join(name), text).map_err(|error| format!("{name}: {error}"))?;
    }
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scripts_row_is_read() {
        let row = Row::read("row\tpage\ta key\t3 ms\t16 ms\t0.19\t16 ms").unwrap();
        assert_eq!((row.part.as_str(), row.ratio.as_str(), row.goal.as_str()), ("page", "0.19", "16 ms"));
        assert!(Row::read("said something").is_none());
    }

    #[test]
    fn inputs_are_as_long_as_they_are_called() {
        assert!((280..=330).contains(&inputs::response().len()), "{}", inputs::response().len());
        for kind in &inputs::KINDS {
            let [one, two] = [(kind.make)(65536), (kind.make)(131_072)].map(|it| it.len());
            // An input ends with the entry that makes it long enough; the longest, of a HAR, has 4 KB.
            let fits = |len: usize, wanted: usize| (wanted..wanted + 5000).contains(&len);
            assert!(fits(one, 65536) && fits(two, 131_072), "{}: {one} and {two}", kind.name);
        }
    }
}
