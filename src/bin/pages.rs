//! Static pages, natively rendered.

fn main() {}
