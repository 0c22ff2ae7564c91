//! Writes `tables.bin`, and compares what is made of it with the library it was made from.

use proptest::prelude::*;
use unicode_normalization::char::{
    canonical_combining_class, compose as library_compose, decompose_canonical, decompose_compatible,
};

use super::super::library;
use super::{SYLLABLES, Tables};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/unicode/tables.bin");

fn every_character() -> impl Iterator<Item = char> {
    '\0'..=char::MAX
}

fn number(mut number: u32, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

fn column(numbers: impl IntoIterator<Item = u32>, out: &mut Vec<u8>) {
    numbers.into_iter().for_each(|each| number(each, out));
}

fn classes(out: &mut Vec<u8>) {
    let mut runs: Vec<(u32, u32, u8)> = Vec::new();
    for c in every_character() {
        let (code, class) = (u32::from(c), canonical_combining_class(c));
        match runs.last_mut() {
            _ if class == 0 => {}
            Some((_, last, same)) if *same == class && *last + 1 == code => *last = code,
            _ => runs.push((code, code, class)),
        }
    }
    number(runs.len() as u32, out);
    let mut next = 0;
    let gap = |&(first, last, _): &(u32, u32, u8)| {
        let gap = first - next;
        next = last + 1;
        gap
    };
    column(runs.iter().map(gap).collect::<Vec<_>>(), out);
    column(runs.iter().map(|&(first, last, _)| last - first), out);
    column(runs.iter().map(|&(_, _, class)| u32::from(class)), out);
}

fn decompositions(entries: &[(char, Vec<char>, bool)], out: &mut Vec<u8>) {
    number(entries.len() as u32, out);
    let mut before = 0;
    column(entries.iter().map(|&(whole, ..)| u32::from(whole) - std::mem::replace(&mut before, u32::from(whole))), out);
    column(entries.iter().map(|(_, parts, composes)| parts.len() as u32 * 2 + u32::from(*composes)), out);
    let mut before = 0;
    let distance = |&first: &char| {
        let first = u32::from(first);
        let before = std::mem::replace(&mut before, first);
        if first >= before { (first - before) * 2 } else { (before - first) * 2 - 1 }
    };
    column(entries.iter().filter_map(|(_, parts, _)| parts.first()).map(distance), out);
    column(entries.iter().flat_map(|(_, parts, _)| parts.iter().skip(1)).map(|&part| u32::from(part)), out);
}

/// The parts of a character: two where those compose to it, else all of the decomposition.
fn parts(c: char) -> Option<(Vec<char>, bool)> {
    let mut parts = Vec::new();
    decompose_canonical(c, |part| parts.push(part));
    if parts == [c] {
        return None;
    }
    let (last, before) = parts.split_last()?;
    let first = before.iter().copied().try_fold(None, |whole, part| match whole {
        None => Some(Some(part)),
        Some(whole) => library_compose(whole, part).map(Some),
    });
    match first.flatten() {
        Some(first) if library_compose(first, *last) == Some(c) => Some((vec![first, *last], true)),
        _ => Some((parts, false)),
    }
}

fn tables() -> Vec<u8> {
    let mut out = Vec::new();
    classes(&mut out);
    let is_syllable = |c: char| (SYLLABLES..SYLLABLES + 11172).contains(&u32::from(c));
    let mut canonical = Vec::new();
    let mut compatible = Vec::new();
    for c in every_character().filter(|&c| !is_syllable(c)) {
        if let Some((parts, composes)) = parts(c) {
            canonical.push((c, parts, composes));
        }
        let (mut full, mut fuller) = (Vec::new(), Vec::new());
        decompose_canonical(c, |part| full.push(part));
        decompose_compatible(c, |part| fuller.push(part));
        if full != fuller {
            compatible.push((c, fuller, false));
        }
    }
    decompositions(&canonical, &mut out);
    decompositions(&compatible, &mut out);
    out
}

#[test]
fn the_tables_are_those_of_the_library() {
    let tables = tables();
    if std::env::var_os("GHIRBAL_BLESS").is_some() {
        std::fs::write(FILE, &tables).unwrap();
    }
    assert!(
        std::fs::read(FILE).unwrap() == tables,
        "stale: GHIRBAL_BLESS=1 cargo test rewrites src/unicode/tables.bin"
    );
}

#[test]
fn damaged_tables_are_read_without_a_panic() {
    let tables = tables();
    for length in [0, 1, 2, 100, 1000, 5000, 10_000] {
        Tables::read(tables.get(..length).unwrap_or(&tables));
    }
}

fn forms(text: &str) -> [String; 4] {
    let mut forms = [const { String::new() }; 4];
    let [nfc, nfkc, ours_nfc, ours_nfkc] = &mut forms;
    library::nfc(text, nfc);
    library::nfkc(text, nfkc);
    super::nfc(text, ours_nfc);
    super::nfkc(text, ours_nfkc);
    forms
}

fn assert_same_forms(text: &str) {
    let [nfc, nfkc, ours_nfc, ours_nfkc] = forms(text);
    assert_eq!(ours_nfc, nfc, "NFC of {}", text.escape_unicode());
    assert_eq!(ours_nfkc, nfkc, "NFKC of {}", text.escape_unicode());
}

#[test]
fn every_character_is_as_in_the_library() {
    for c in every_character() {
        assert_eq!(super::combining_class(c), library::combining_class(c), "{c:?}");
        assert_eq!(super::is_stable_nfc(c), library::is_stable_nfc(c), "{c:?}");
        assert_eq!(super::is_stable_nfkc(c), library::is_stable_nfkc(c), "{c:?}");
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        super::decompose(c, |part| ours.push(part));
        library::decompose(c, |part| theirs.push(part));
        assert_eq!(ours, theirs, "{c:?}");
        assert_same_forms(c.encode_utf8(&mut [0; 4]));
    }
}

#[test]
fn every_pair_of_parts_composes_as_in_the_library() {
    let parts = every_character().filter(|&c| !library::is_stable_nfc(c) || library::combining_class(c) > 0);
    let marks: Vec<char> = parts.collect();
    for c in ["ا", "و", "e", "가", "\u{1100}", "\u{64E}"] {
        for mark in &marks {
            assert_same_forms(&format!("{c}{mark}"));
            assert_same_forms(&format!("{c}\u{651}{mark}\u{327}"));
        }
    }
}

#[test]
fn a_million_marks_are_put_in_order_in_linear_time() {
    let [nfc, nfkc, ours_nfc, ours_nfkc] = forms(&"\u{651}\u{64E}\u{327}".repeat(300_000));
    assert!(ours_nfc == nfc && ours_nfkc == nfkc);
}

proptest! {
    #[test]
    fn texts_are_as_in_the_library(text in "[ا-ي\u{64B}-\u{655}\u{670}\u{6D6}-\u{6ED}\u{FB50}-\u{FDFF}\u{FE70}-\u{FEFC}]{0,40}|\\PC{0,40}|[a-z\u{300}-\u{36F}\u{1100}-\u{11FF}가-힣]{0,30}") {
        assert_same_forms(&text);
    }
}
