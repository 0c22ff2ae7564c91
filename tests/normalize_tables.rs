//! The tables in `src/normalize/tables.rs` are made of the data files in `data/normalize`, and these tests fail when
//! they are not. `GHIRBAL_BLESS=1 cargo test --test normalize_tables` writes them anew.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

/// The rows of a data file, without comments: fields between tabs.
fn rows(name: &str) -> Vec<Vec<String>> {
    let text = fs::read_to_string(root().join("data/normalize").join(name)).unwrap();
    let rows = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    rows.map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

fn character(hex: &str) -> char {
    char::from_u32(u32::from_str_radix(hex, 16).unwrap()).unwrap()
}

/// A string or character literal with everything outside of visible Arabic and ASCII escaped.
fn escaped(text: &str) -> String {
    let visible = |c: char| matches!(c, ' '..='~' | 'ء'..='غ' | 'ف'..='ي' | 'ٱ'..='ە');
    text.chars().fold(String::new(), |mut out, c| {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            _ if visible(c) => out.push(c),
            _ => write!(out, "\\u{{{:X}}}", c as u32).unwrap(),
        }
        out
    })
}

/// The named references as one string of bytes, front-coded and sorted: for each name a byte of 0x80 and up, which
/// holds the number of bytes it shares with the name before (bits 0 to 4), whether it is known without a semicolon
/// (bit 5) and whether it stands for two characters (bit 6); then the rest of the name. `ENTITY_TEXT` holds what they
/// stand for, in the same order; `ENTITY_INDEX` where the names of each first letter start in both.
fn entities(out: &mut String) {
    let rows: BTreeMap<String, (String, bool)> = rows("entities.tsv")
        .into_iter()
        .map(|row| {
            let text = row[1].split(' ').map(character).collect();
            (row[0].clone(), (text, row.get(2).is_some_and(|field| field == "legacy")))
        })
        .collect();
    let (mut names, mut text, mut index) = (String::new(), String::new(), Vec::new());
    let (mut length, mut before) = (0, String::new());
    for (name, (characters, legacy)) in &rows {
        assert!(name.is_ascii() && (1..=2).contains(&characters.chars().count()), "{name}");
        let first = name.as_bytes()[0];
        if before.as_bytes().first() != Some(&first) {
            index.push((first as char, length, text.len()));
            before.clear();
        }
        let shared = name.bytes().zip(before.bytes()).take_while(|(a, b)| a == b).count().min(31);
        let header = 0x80 | shared | usize::from(*legacy) << 5 | usize::from(characters.chars().count() == 2) << 6;
        write!(names, "\\x{header:02X}{}", &name[shared..]).unwrap();
        length += 1 + name.len() - shared;
        text.push_str(characters);
        before.clone_from(name);
    }
    writeln!(out, "/// The names, front-coded: see the test that writes this file.").unwrap();
    writeln!(out, "pub(super) static ENTITY_NAMES: &[u8] = b\"{names}\";\n").unwrap();
    writeln!(out, "/// What they stand for.").unwrap();
    writeln!(out, "pub(super) static ENTITY_TEXT: &str = \"{}\";\n", escaped(&text)).unwrap();
    writeln!(out, "/// First letter, where its names start, where their text starts.").unwrap();
    writeln!(out, "pub(super) static ENTITY_INDEX: &[(u8, u16, u16)] = &[").unwrap();
    for (first, names, text) in index {
        writeln!(out, "    (b'{first}', {names}, {text}),").unwrap();
    }
    writeln!(out, "];\n").unwrap();
}

fn honorifics(out: &mut String) {
    writeln!(out, "/// Phrase ligatures and their phrases.").unwrap();
    writeln!(out, "pub(super) static HONORIFICS: &[(char, &str)] = &[").unwrap();
    for row in rows("honorifics.tsv") {
        writeln!(out, "    ('\\u{{{}}}', \"{}\"),", row[0], escaped(&row[1])).unwrap();
    }
    writeln!(out, "];\n").unwrap();
}

fn joining(out: &mut String) {
    writeln!(
        out,
        "/// Letters that join, sorted: first, last, whether to the letter before, whether to the letter after."
    )
    .unwrap();
    writeln!(out, "pub(super) static JOINING: &[(u32, u32, bool, bool)] = &[").unwrap();
    for row in rows("joining.tsv") {
        let (before, after) = match row[2].as_str() {
            "D" => (true, true),
            "R" => (true, false),
            "L" => (false, true),
            other => panic!("{other}"),
        };
        writeln!(out, "    (0x{}, 0x{}, {before}, {after}),", row[0], row[1]).unwrap();
    }
    writeln!(out, "];\n").unwrap();
}

/// windows-1252 as bytes to characters, for the C1 range that differs from Latin-1; windows-1256 both ways.
fn code_pages(out: &mut String) {
    let rows = rows("code-pages.tsv");
    assert_eq!(rows.len(), 128);
    let mut page = |name: &str, doc: &str, rows: &[Vec<String>], column: usize| {
        writeln!(out, "/// {doc}").unwrap();
        writeln!(out, "pub(super) static {name}: [u16; {}] = [", rows.len()).unwrap();
        for line in rows.chunks(8) {
            let line: Vec<String> = line.iter().map(|row| format!("0x{}", row[column])).collect();
            writeln!(out, "    {},", line.join(", ")).unwrap();
        }
        writeln!(out, "];\n").unwrap();
    };
    page("WINDOWS_1252", "The characters of bytes 0x80..0x9F.", &rows[..32], 1);
    page("WINDOWS_1256", "The characters of bytes 0x80..0xFF.", &rows, 2);
    let bytes: BTreeMap<&str, &str> = rows.iter().map(|row| (row[2].as_str(), row[0].as_str())).collect();
    writeln!(out, "/// Characters of windows-1256 beyond ASCII and their bytes, sorted.").unwrap();
    writeln!(out, "pub(super) static WINDOWS_1256_BYTES: [(u16, u8); {}] = [", bytes.len()).unwrap();
    for line in bytes.iter().collect::<Vec<_>>().chunks(6) {
        let line: Vec<String> = line.iter().map(|(character, byte)| format!("(0x{character}, 0x{byte})")).collect();
        writeln!(out, "    {},", line.join(", ")).unwrap();
    }
    writeln!(out, "];\n").unwrap();
}

/// The spelling in which words are looked up.
fn looked_up(word: &str) -> String {
    word.replace('ی', "ي").replace(['ک', 'ڪ'], "ك").replace('\u{200C}', "")
}

fn languages(out: &mut String) {
    let rows = rows("languages.tsv");
    let of = |kind: &str| -> BTreeMap<String, String> {
        let rows = rows.iter().filter(|row| row[0] == kind);
        rows.map(|row| (looked_up(&row[1]), row[2].clone())).collect()
    };
    assert!(rows.iter().all(|row| row.len() == 4 && matches!(row[0].as_str(), "word" | "letter" | "final")));
    writeln!(out, "/// Words and what they say for Arabic, sorted.").unwrap();
    writeln!(out, "pub(super) static LANGUAGE_WORDS: &[(&str, i8)] = &[").unwrap();
    for (word, weight) in of("word") {
        writeln!(out, "    (\"{}\", {weight}),", escaped(&word)).unwrap();
    }
    writeln!(out, "];\n\n/// Letters and what a word that holds one says for Arabic, sorted.").unwrap();
    writeln!(out, "pub(super) static LANGUAGE_LETTERS: &[(char, i8)] = &[").unwrap();
    for row in rows.iter().filter(|row| row[0] == "letter").map(|row| (&row[1], &row[2])).collect::<BTreeMap<_, _>>() {
        writeln!(out, "    ('{}', {}),", escaped(row.0), row.1).unwrap();
    }
    writeln!(out, "];\n\n/// Words that end in alef maqsura, without it, sorted.").unwrap();
    writeln!(out, "pub(super) static MAQSURA_WORDS: &[&str] = &[").unwrap();
    for (word, _) in of("final") {
        writeln!(out, "    \"{}\",", escaped(word.strip_suffix('ى').unwrap())).unwrap();
    }
    writeln!(out, "];\n").unwrap();
}

fn bigrams(out: &mut String) {
    let rows = rows("bigrams.tsv");
    let letters: String = rows.iter().map(|row| row[0].as_str()).filter(|letter| *letter != "_").collect();
    assert!(rows.iter().all(|row| row[1].len() == rows.len() && row[1].bytes().all(|digit| digit.is_ascii_digit())));
    writeln!(out, "/// The rows and columns of `BIGRAMS` for U+0620..064A; 255 where there is none. The last is the edge of a word.").unwrap();
    let of = |code: u32| letters.chars().position(|letter| letter as u32 == code).unwrap_or(255).to_string();
    let indices: Vec<String> = (0x620..=0x64A).map(of).collect();
    writeln!(out, "pub(super) static BIGRAM_INDEX: [u8; {}] = [{}];\n", indices.len(), indices.join(", ")).unwrap();
    writeln!(out, "/// How likely a letter follows another: digits.").unwrap();
    writeln!(out, "pub(super) static BIGRAMS: [&[u8; {0}]; {0}] = [", rows.len()).unwrap();
    for row in &rows {
        writeln!(out, "    b\"{}\",", row[1]).unwrap();
    }
    writeln!(out, "];\n").unwrap();
}

fn generated() -> String {
    let mut out = String::from(
        "//! Made of data/normalize by tests/normalize_tables.rs: do not edit.\n//! `GHIRBAL_BLESS=1 cargo test --test \
         normalize_tables` writes it anew.\n\n",
    );
    entities(&mut out);
    honorifics(&mut out);
    joining(&mut out);
    code_pages(&mut out);
    languages(&mut out);
    bigrams(&mut out);
    out.truncate(out.trim_end().len());
    out + "\n"
}

#[test]
fn tables_are_made_of_the_data_files() {
    let path = root().join("src/normalize/tables.rs");
    let fresh = generated();
    if std::env::var_os("GHIRBAL_BLESS").is_some() {
        fs::write(&path, &fresh).unwrap();
    }
    let checked_in = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        checked_in == fresh,
        "src/normalize/tables.rs is stale: GHIRBAL_BLESS=1 cargo test --test normalize_tables"
    );
}

#[test]
fn data_files_are_sorted_and_free_of_duplicates() {
    for name in ["entities.tsv", "honorifics.tsv", "joining.tsv", "code-pages.tsv"] {
        let keys: Vec<_> = rows(name).into_iter().map(|row| row[0].clone()).collect();
        let key = |key: &String| match name {
            "entities.tsv" => (0, key.clone()),
            _ => (u32::from_str_radix(key, 16).unwrap(), String::new()),
        };
        assert!(keys.windows(2).all(|pair| key(&pair[0]) < key(&pair[1])), "{name}");
    }
}
