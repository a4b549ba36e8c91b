//! What twice the input costs, and how much memory a diagnosis holds at its peak: a line each, for xtask to read.
//!
//! `twice NAME RATIO SECONDS` and `memory NAME BYTES-PER-BYTE`. The longer and the shorter text are read in turn, the processor's
//! time is taken and not the clock's, and the fastest of each counts: what else the machine does falls on neither.

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::time::{Duration, Instant};

use cpu_time::ThreadTime;
use why401::{Timestamp, input};
use why401_bench::inputs::{KINDS, NOW, har};

static HELD: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

/// The system's allocator, counted.
struct Counting;

// SAFETY: every call is handed on to the system's allocator as it is; only numbers are kept beside.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let held = HELD.fetch_add(layout.size(), Relaxed) + layout.size();
        PEAK.fetch_max(held, Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size(), Relaxed);
        unsafe { System.dealloc(place, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

const SHORT: usize = 64 * 1024;
const HAR: usize = 2_000_000;
const PATIENCE: Duration = Duration::from_millis(1500);

fn main() {
    for kind in &KINDS {
        let (short, long) = ((kind.make)(SHORT), (kind.make)(2 * SHORT));
        let read = |paste: &str| drop(black_box(input::read(black_box(paste))));
        let diagnose = |paste: &str| drop(black_box(why401::diagnose(black_box(paste), Timestamp(NOW))));
        twice(&format!("read, {}", kind.name), &short, &long, read);
        twice(&format!("diagnose, {}", kind.name), &short, &long, diagnose);
    }
    for kind in &KINDS {
        memory(kind.name, &(kind.make)(SHORT));
    }
    memory("HAR of 2 MB", &har(HAR));
}

/// Runs both in turn until patience ends; the fastest of each counts.
fn twice(name: &str, short: &str, long: &str, run: impl Fn(&str)) {
    let timed = |paste: &str| {
        let begun = ThreadTime::now();
        run(paste);
        begun.elapsed().as_secs_f64()
    };
    let (mut one, mut two) = (f64::MAX, f64::MAX);
    let begun = Instant::now();
    let mut rounds = 0;
    while rounds < 5 || begun.elapsed() < PATIENCE {
        one = one.min(timed(short));
        two = two.min(timed(long));
        rounds += 1;
    }
    // The texts are not exactly twice as long as one another.
    let growth = long.len() as f64 / short.len() as f64;
    println!("twice\t{name}\t{:.3}\t{one:.9}\t{two:.9}", two / one * 2.0 / growth);
}

fn memory(name: &str, paste: &str) {
    let before = HELD.load(Relaxed);
    PEAK.store(before, Relaxed);
    let diagnosis = why401::diagnose(paste, Timestamp(NOW));
    let peak = PEAK.load(Relaxed).saturating_sub(before);
    drop(black_box(diagnosis));
    println!("memory\t{name}\t{:.2}\t{}", peak as f64 / paste.len() as f64, paste.len());
}
