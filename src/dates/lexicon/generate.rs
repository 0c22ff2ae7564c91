//! Builds `table.rs` from `data/dates/*.tsv` and fails when the one checked in is stale.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use super::*;
use crate::fold::{Folded, is_letter};

const FILES: [&str; 8] = ["counted", "labels", "months", "numbers", "periods", "relative", "weekdays", "zones"];

/// A row of the lexicon as written.
pub(in crate::dates) struct Row {
    pub(in crate::dates) kind: String,
    pub(in crate::dates) value: String,
    pub(in crate::dates) word: String,
}

/// Every row of every file.
pub(in crate::dates) fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for file in FILES {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("data/dates/{file}.tsv"));
        let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let mut lines = text.lines().filter(|line| !line.starts_with('#'));
        assert_eq!(lines.next(), Some("kind\tvalue\tword\tnote"), "{file}");
        for line in lines {
            let cells: Vec<&str> = line.split('\t').collect();
            let [kind, value, word, _note] = cells[..] else { panic!("{file}: four columns: {line:?}") };
            rows.push(Row { kind: kind.into(), value: value.into(), word: word.into() });
        }
    }
    rows
}

/// The name of the variant of [`Kind`] and the value that a row stands for.
fn meaning(row: &Row) -> (&'static str, i16) {
    let value = row.value.as_str();
    let number = |range: std::ops::RangeInclusive<i16>| {
        value.parse().ok().filter(|n| range.contains(n)).unwrap_or_else(|| panic!("{}: value {value}", row.word))
    };
    let named = |names: &[&str]| {
        let at = names.iter().position(|name| *name == value).unwrap_or_else(|| panic!("{}: value {value}", row.word));
        i16::try_from(at).unwrap()
    };
    match row.kind.as_str() {
        "ago" => ("Ago", named(&["before", "after", "about"])),
        "counted" => ("Counted", number(0..=0)),
        "day" => ("Day", number(-9..=0)),
        "era" => ("Era", named(&["gregory", "hijri"])),
        "hijri" => ("Hijri", number(1..=12)),
        "joiner" => ("Joiner", named(&["in", "clock", "of", "year", "matching", "ties"])),
        "label" => {
            let strength = if value.ends_with('?') { LABEL_WEAK } else { 0 };
            let names = ["published", "updated", "number", "other"];
            let at = names.iter().position(|name| *name == value.trim_end_matches('?'));
            ("Label", strength + i16::try_from(at.unwrap_or_else(|| panic!("{value}"))).unwrap())
        }
        "minutes" => ("Minutes", number(-20..=30)),
        "moments" => ("Moments", number(0..=0)),
        "month" => {
            let weak = if value.ends_with('?') { MONTH_WEAK } else { 0 };
            ("Month", weak + value.trim_end_matches('?').parse::<i16>().ok().filter(|n| (1..=12).contains(n)).unwrap())
        }
        "now" => ("Now", number(0..=0)),
        "number" => ("Number", number(3..=10)),
        "ordinal" => ("Ordinal", number(1..=31)),
        "period" => ("Period", named(&["am", "pm", "noon", "night"])),
        "place" => ("Place", zone(value)),
        "suffix" => ("Suffix", number(0..=0)),
        "unit" => {
            let (unit, count) = value.split_once(':').expect("unit:count");
            let units = ["second", "minute", "hour", "day", "week", "month", "year"];
            let at = units.iter().position(|name| *name == unit).unwrap_or_else(|| panic!("unit {unit}"));
            ("Unit", i16::try_from(at).unwrap() * 100 + count.parse::<i16>().unwrap())
        }
        "weekday" => ("Weekday", number(1..=7)),
        "zone" => ("Zone", zone(value)),
        "zone-intro" => ("ZoneIntro", named(&["intro"])),
        other => panic!("kind {other}"),
    }
}

fn zone(value: &str) -> i16 {
    match value {
        "Z" => ZONE_UTC,
        "local" => ZONE_LOCAL,
        _ => {
            let (sign, rest) = value.split_at(1);
            let (hours, minutes) = rest.split_once(':').expect("+hh:mm");
            let minutes = hours.parse::<i16>().unwrap() * 60 + minutes.parse::<i16>().unwrap();
            if sign == "-" { -minutes } else { minutes }
        }
    }
}

fn generated() -> String {
    let mut entries = Vec::new();
    for row in rows() {
        let (kind, value) = meaning(&row);
        let phrase = Folded::new(&row.word).symbols().to_vec();
        let head = phrase.iter().position(|&s| !is_letter(s)).unwrap_or(phrase.len());
        assert!(head > 0, "{} starts with a letter", row.word);
        entries.push((phrase[..head].to_vec(), std::cmp::Reverse(phrase.len()), phrase, kind, value, row.word));
    }
    entries.sort();
    let distinct: BTreeSet<_> = entries.iter().map(|(.., phrase, kind, _, _)| (phrase.clone(), *kind)).collect();
    for pair in entries.windows(2) {
        assert!(
            (&pair[0].2, pair[0].3) != (&pair[1].2, pair[1].3),
            "{} and {} are one {}",
            pair[0].5,
            pair[1].5,
            pair[0].3
        );
    }
    assert_eq!(distinct.len(), entries.len());
    let mut out = String::from(
        "//! Generated from `data/dates/*.tsv` by `GHIRBAL_BLESS=1 cargo test lexicon`. Do not edit.\n\n\
         use super::{Entry, Kind};\n\n\
         /// Sorted by first word, longer phrases first.\n#[rustfmt::skip]\npub(super) static TABLE: &[Entry] = &[\n",
    );
    for (head, _, phrase, kind, value, word) in &entries {
        let bytes: String = phrase.iter().flat_map(|&b| std::ascii::escape_default(b)).map(char::from).collect();
        let head = head.len();
        writeln!(
            out,
            "    Entry {{ phrase: b\"{bytes}\", head: {head}, kind: Kind::{kind}, value: {value} }}, // {word}"
        )
        .unwrap();
    }
    out.push_str("];\n");
    out
}

#[test]
fn lexicon_table_is_what_the_data_files_say() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/dates/lexicon/table.rs");
    let fresh = generated();
    if std::env::var_os("GHIRBAL_BLESS").is_some() {
        std::fs::write(&path, &fresh).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap();
    assert!(kept == fresh, "stale: GHIRBAL_BLESS=1 cargo test lexicon");
}

#[test]
fn entries_of_a_word_come_longest_first() {
    let found = entries(Folded::new("كانون").symbols());
    assert!(found.len() >= 8);
    assert!(found.windows(2).all(|pair| pair[0].phrase.len() >= pair[1].phrase.len()));
    assert!(entries(Folded::new("كانونان").symbols()).is_empty());
    assert_eq!(weekday_suffix(Folded::new("راشدالاثنين").symbols()), Some((1, 7)));
}
