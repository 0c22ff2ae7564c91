//! Any text: dates in order, inside the text, and each reads the same when it stands alone in another unit.
#![no_main]

use ghirbal::{DateOptions, Offsets, find_dates};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some((&choice, data)) = data.split_first() else { return };
    let text = String::from_utf8_lossy(data);
    let mut options = DateOptions::new();
    if choice & 1 == 1 {
        options = options.now("2025-06-01T12:00".parse().expect("ISO 8601"));
    }
    let dates = find_dates(&text, &options);
    for date in &dates {
        assert!(text.get(date.start..date.end).is_some_and(|printed| !printed.is_empty()), "{date:?}");
        assert_eq!(text.get(date.start..date.end), Some(date.text.as_str()));
        assert!(!date.relative || choice & 1 == 1 || date.iso.is_none(), "{date:?}");
    }
    let units = find_dates(&text, &options.offsets(Offsets::Utf16));
    assert_eq!(units.len(), dates.len());
    for (date, unit) in dates.iter().zip(&units) {
        assert_eq!(unit.start, text[..date.start].encode_utf16().count());
        assert_eq!(unit.iso, date.iso);
    }
});
