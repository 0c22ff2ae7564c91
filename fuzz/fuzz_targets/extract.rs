//! Any text, any options: no panic, every character once, every offset on a boundary.
#![no_main]

use ghirbal::{ExtractOptions, Format, Offsets, Role, extract, render};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some((&choice, data)) = data.split_first() else { return };
    let text = String::from_utf8_lossy(data);
    let mut options = ExtractOptions::new().repair(choice & 1 == 0).unglue(choice & 2 == 0);
    if choice & 4 != 0 {
        options = options.phrase("اقرأ المزيد من هنا", Role::Share);
    }
    let document = extract(&text, &options);
    let mut at = 0;
    for segment in &document.segments {
        assert_eq!(segment.start, at, "a gap or an overlap");
        assert!(segment.end > at && text.is_char_boundary(segment.end), "{segment:?}");
        at = segment.end;
    }
    assert_eq!(at, text.len());
    for article in &document.articles {
        for block in &article.blocks {
            assert!(text.get(block.start..block.end).is_some(), "{block:?}");
        }
    }
    for format in [Format::Text, Format::Markdown, Format::Html, Format::JsonLd] {
        let _ = render(&document, format);
    }
    let unit = if choice & 8 == 0 { Offsets::Utf16 } else { Offsets::CodePoint };
    let converted = extract(&text, &options.offsets(unit));
    let length = if unit == Offsets::Utf16 { text.encode_utf16().count() } else { text.chars().count() };
    assert_eq!(converted.segments.last().map_or(0, |segment| segment.end), length);
});
