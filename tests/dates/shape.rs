//! The shape of a result: offsets in every unit, any input.

use super::*;
use ghirbal::{Offsets, Precision};
use proptest::prelude::*;

#[test]
fn offsets_count_the_unit_that_was_chosen() {
    let text = "😀 نشر: 24 يناير 2024";
    let starts: Vec<(usize, usize)> = [Offsets::Utf8, Offsets::Utf16, Offsets::CodePoint]
        .into_iter()
        .map(|unit| {
            let found = find_dates(text, &DateOptions::new().offsets(unit));
            assert_eq!(found[0].text, "24 يناير 2024");
            (found[0].start, found[0].end)
        })
        .collect();
    assert_eq!(starts, [(13, 31), (8, 21), (7, 20)]);
}

#[test]
fn relative_dates_say_so() {
    let found = find_dates("منذ 3 ساعات", &DateOptions::new());
    assert!(found[0].relative);
    assert_eq!((found[0].iso.as_deref(), found[0].precision), (None, Precision::Minute));
    let found = find_dates("24/1/2024", &DateOptions::new());
    assert!(!found[0].relative);
}

proptest! {
    #[test]
    fn any_text_gives_spans_that_are_its_own(text in "(?s)([0-9٠-٩/:.\\- \n\u{200F}]|يناير|منذ|ساعة|الأحد|رجب|هـ|م|T|GMT|\\PC){0,60}") {
        let mut end = 0;
        for date in find_dates(&text, &DateOptions::new().now("2025-06-01T12:00".parse().unwrap())) {
            prop_assert_eq!(text.get(date.start..date.end), Some(date.text.as_str()));
            prop_assert!(date.start >= end);
            end = date.end;
        }
    }
}
