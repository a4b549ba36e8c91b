//! `cargo xtask COMMAND`: sets up what is missing, then does it.

mod bench;
mod budget;
mod embed;
mod fuzz;
mod headers;
mod languages;
mod post;
mod reproduce;
mod run;
mod serve;
mod servers;
mod site;
mod suite;
mod supply;
mod tools;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask COMMAND

  serve [--port N] [--no-build]   build the page and serve it on 127.0.0.1 (port 8401 or the next free one)
  test [engine|supply|browser|budget|servers|recipes|floors]
                                  everything, or one stage: the engine's tests with what others' code is in it (or that alone), the built
                                  page in Chromium, what it weighs and how much
                                  work a diagnosis is, the page behind nginx and Caddy with the recipes for servers (or these alone), the
                                  scored floors
  embed-sites [--no-build] [NAME] sites by six generators of documentation with the widget in them, and the same tests on each
  build                           leave a deployable page in dist/
  reproduce                       build this commit in two folders and compare every file
  check-served [--no-build] URL   compare what is served at URL with what this source builds, file by file
  bench [--no-build] [--full] [PART ...]
                                  one table of ratios, measured side by side: wire, native, twice, start, page (--full: a HAR of 100 MB,
                                  too), peers, load
  bench --record                  write the sizes of the page and the counted work to tests/budget.toml
  fuzz [--minutes N] [TARGET ...] each fuzz target for a while (5 min), and what it found

Each sets up what it needs and says what it does. Tools go to a folder of their own in your cache directory;
one on PATH in the right version is used as it is. Environment: CHROMIUM, FIREFOX (browsers to use), WHY401_SHARED
(the folder with the scorers, ../shared by default), WHY401_TOOLS (where tools go), WHY401_ROUNDS (how often bench opens the page).
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["serve", rest @ ..] => serve::command(rest),
        ["test"] => suite::all(),
        ["test", "engine"] => suite::engine(),
        ["test", "browser"] => suite::browser(),
        ["test", "budget", rest @ ..] => budget::command(rest),
        ["test", "servers"] => servers::test(),
        ["test", "recipes"] => servers::test_recipes(),
        ["test", "supply"] => supply::check(),
        ["test", "floors"] => suite::floors(),
        ["embed-sites", rest @ ..] => embed::command(rest),
        ["build"] => site::build(),
        ["reproduce"] => reproduce::command(),
        ["check-served", rest @ ..] => reproduce::check_served(rest),
        ["bench", rest @ ..] => bench::command(rest),
        ["fuzz", rest @ ..] => fuzz::command(rest),
        [] | ["help" | "-h" | "--help"] => {
            print!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        _ => {
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("\nxtask: {why}");
            ExitCode::FAILURE
        }
    }
}
