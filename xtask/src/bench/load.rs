//! A load run on loopback: the built page behind stock servers with the configurations of dist/deploy.

use std::process::Command;

use super::Row;
use super::sizes;
use crate::run::{Done, Step};
use crate::{servers, site, tools};

/// How many requests, and how many at a time. Bounded: it ends by itself.
const REQUESTS: &str = "10000";
const AT_A_TIME: &str = "32";

/// What a server did with one file.
struct Load {
    per_second: f64,
    slowest: f64,
    failed: u64,
}

/// The rows of each server that is there or can be installed.
pub fn run() -> Done<Vec<Row>> {
    if !tools::has_program("ab") && !tools::apt_install("apache2-utils") {
        println!("==> the load run is skipped: ab is not installed (Debian: apache2-utils)");
        return Ok(Vec::new());
    }
    let dist = site::dist();
    let wasm = sizes::page(&dist)?.into_iter().find(|it| it.name.ends_with(".wasm")).ok_or("dist/ has no wasm")?.name;
    let mut rows = Vec::new();
    for name in ["nginx", "caddy"] {
        let what = format!("{REQUESTS} requests, {AT_A_TIME} at a time, for each of three files from {name}");
        let measured = Step { what: &what, usual: "20 s", by_hand: "`ab -k -n 10000 -c 32 URL`" }.wrap(|| {
            servers::serving(name, &dist, |port| {
                let least = load(port, "robots.txt")?;
                let row = |file: &str| -> Done<Row> {
                    let it = load(port, file)?;
                    let ours = format!("{:.0} /s, p99 {:.0} ms, {} failed", it.per_second, it.slowest, it.failed);
                    let beside = format!("{:.0} /s robots.txt", least.per_second);
                    let what = if file.is_empty() { "index.html" } else { "the wasm" };
                    Ok(Row::new("load", &format!("{name}: {what}"), ours, beside, Some(it.per_second / least.per_second), ""))
                };
                Ok([row("")?, row(&wasm)?])
            })
        });
        rows.extend(measured?);
    }
    Ok(rows)
}

fn load(port: u16, file: &str) -> Done<Load> {
    let mut command = Command::new("ab");
    command.args(["-k", "-q", "-n", REQUESTS, "-c", AT_A_TIME, "-H", "Accept-Encoding: br, gzip"]).arg(format!("http://127.0.0.1:{port}/{file}"));
    let done = command.output().map_err(|error| format!("ab: {error}"))?;
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    read(&said).ok_or_else(|| format!("ab on /{file}: {said}{}", String::from_utf8_lossy(&done.stderr)))
}

/// Reads what ab prints.
fn read(said: &str) -> Option<Load> {
    let after = |mark: &str| said.lines().find_map(|it| it.trim_start().strip_prefix(mark))?.split_whitespace().next()?.parse::<f64>().ok();
    // Answers of another length are no failure of a file that does not change; ab counts both here.
    Some(Load { per_second: after("Requests per second:")?, slowest: after("99%")?, failed: after("Failed requests:")? as u64 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ab_prints_is_read() {
        let said = "Failed requests:        0\nRequests per second:    9876.54 [#/sec] (mean)\n  50%      2\n  99%      7\n 100%     12 (longest request)\n";
        let it = read(said).unwrap();
        assert_eq!((it.per_second, it.slowest, it.failed), (9876.54, 7.0, 0));
    }
}
