//! A `.br` and a `.gz` beside each file that shrinks.

use std::io::Write as _;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::{files, has_extension, read, write};
use crate::run::Done;

const TEXT: [&str; 11] = ["html", "js", "css", "wasm", "svg", "json", "txt", "xml", "webmanifest", "md", "har"];

/// Writes the compressed copies, on every core. The same bytes in give the same bytes out.
pub fn all(dist: &Path) -> Done {
    let mut files = files(dist)?;
    files.retain(|it| has_extension(it, &TEXT));
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            one(file)?;
        }
        Ok(())
    };
    std::thread::scope(|scope| {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let threads: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        threads.into_iter().try_for_each(|it| it.join().unwrap_or_else(|_| Err("a thread that compresses ended early".to_owned())))
    })
}

fn one(file: &Path) -> Done {
    let bytes = read(file)?;
    for (extension, small) in [("br", brotli(&bytes)?), ("gz", gzip(&bytes)?)] {
        if small.len() < bytes.len() {
            let name = format!("{}.{extension}", file.file_name().unwrap_or_default().to_string_lossy());
            write(&file.with_file_name(name), &small)?;
        }
    }
    Ok(())
}

fn brotli(bytes: &[u8]) -> Done<Vec<u8>> {
    let mut small = Vec::new();
    let settings = ::brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    ::brotli::BrotliCompress(&mut &*bytes, &mut small, &settings).map_err(|error| format!("brotli: {error}"))?;
    Ok(small)
}

fn gzip(bytes: &[u8]) -> Done<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).map_err(|error| format!("gzip: {error}"))
}
