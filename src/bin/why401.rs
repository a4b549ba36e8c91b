//! The command line program.

#![allow(clippy::print_stdout)]

use std::io::Read;

fn main() {
    let mut paste = Vec::new();
    let _ = std::io::stdin().read_to_end(&mut paste);
    let paste = String::from_utf8_lossy(&paste);
    let diagnosis = why401::diagnose(&paste, why401::Timestamp(1_795_413_789));
    print!("{}", why401::report::text::report(&diagnosis, &why401::Source::new(&paste)));
}
