//! Each reader alone, whether or not another would claim the lines before it.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Ok(paste) = std::str::from_utf8(data) else { return };
    for (reader, reading) in why401::input::read_by_each(paste) {
        for exchange in &reading.exchanges {
            let span = exchange.span();
            assert!(paste.get(span.start..span.end).is_some(), "{reader}: {span:?} does not fall on characters");
        }
    }
});
