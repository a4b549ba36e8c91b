//! `cargo bench` in this folder: a response of 300 bytes, a `curl -v` of 4 KB, a log of 64 KB, a HAR of 2 MB.
//!
//! The processor's time is measured, not the clock's: a busy machine gives nearly the same figures as an idle one.

use std::hint::black_box;
use std::time::Duration;

use cpu_time::ThreadTime;
use criterion::measurement::{Measurement, ValueFormatter, WallTime};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use why401::Timestamp;
use why401_bench::inputs;

/// The time that this thread has had of a processor.
struct OwnTime;

impl Measurement for OwnTime {
    type Intermediate = ThreadTime;
    type Value = Duration;

    fn start(&self) -> ThreadTime {
        ThreadTime::now()
    }

    fn end(&self, begun: ThreadTime) -> Duration {
        begun.elapsed()
    }

    fn add(&self, one: &Duration, other: &Duration) -> Duration {
        *one + *other
    }

    fn zero(&self) -> Duration {
        Duration::ZERO
    }

    fn to_f64(&self, it: &Duration) -> f64 {
        it.as_nanos() as f64
    }

    fn formatter(&self) -> &dyn ValueFormatter {
        WallTime.formatter()
    }
}

fn diagnose(criterion: &mut Criterion<OwnTime>) {
    let mut group = criterion.benchmark_group("diagnose");
    let all =
        [("response", inputs::response()), ("curl", inputs::curl_verbose(4096)), ("command", inputs::curl_command(1024)), ("token", inputs::token()), ("log", inputs::log(65536)), ("har", inputs::har(2_000_000))];
    for (name, paste) in &all {
        group.throughput(Throughput::Bytes(paste.len() as u64));
        if paste.len() > 1_000_000 {
            group.sample_size(10);
        }
        group.bench_with_input(BenchmarkId::from_parameter(name), paste.as_str(), |bencher, paste| {
            bencher.iter(|| why401::diagnose(black_box(paste), Timestamp(inputs::NOW)));
        });
    }
    group.finish();
}

criterion_group! {
    name = all;
    config = Criterion::default().with_measurement(OwnTime).measurement_time(Duration::from_secs(3)).warm_up_time(Duration::from_secs(1));
    targets = diagnose
}
criterion_main!(all);
