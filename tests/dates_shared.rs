//! The examples that the project was given, when they are beside the checkout.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice, clippy::unwrap_used)]

use ghirbal::{Calendar, DateOptions, find_dates};

#[test]
fn shared_examples() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/dates-examples.tsv");
    let Ok(text) = std::fs::read_to_string(path) else {
        eprintln!("skipped: {path} is absent");
        return;
    };
    let mut wrong = Vec::new();
    let mut rows = 0;
    for line in text.lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [id, input, now, expected, calendars, ..] = cells[..] else { panic!("five columns: {line:?}") };
        let input: String = serde_json::from_str(&format!("\"{input}\"")).expect(id);
        let expected: Vec<Option<String>> = serde_json::from_str(expected).expect(id);
        let calendars: Vec<Calendar> = serde_json::from_str(calendars).expect(id);
        let mut options = DateOptions::new();
        if !now.is_empty() {
            options = options.now(now.parse().expect(id));
        }
        let found = find_dates(&input, &options);
        let iso: Vec<_> = found.iter().map(|date| date.iso.clone()).collect();
        let read: Vec<_> = found.iter().map(|date| date.calendar).collect();
        if iso != expected || read != calendars {
            wrong.push(format!("{id} {input:?}: {iso:?} {read:?}"));
        }
        rows += 1;
    }
    assert!(rows > 0, "{path} holds no rows");
    assert!(wrong.is_empty(), "{} of {rows}:\n{}", wrong.len(), wrong.join("\n"));
}
