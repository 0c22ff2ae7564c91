//! Generated files are checked in; each must be what its generator makes of today's data.
//! `GHIRBAL_BLESS=1 cargo test --test generated` rewrites them.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice, clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ghirbal::{Operation, Profile};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn check(path: &Path, wanted: &str) {
    if std::env::var_os("GHIRBAL_BLESS").is_some() {
        std::fs::write(path, wanted).unwrap();
    }
    let found = std::fs::read_to_string(path).unwrap_or_default();
    assert!(found == wanted, "{} is stale: run GHIRBAL_BLESS=1 cargo test --test generated", path.display());
}

#[test]
fn phrase_lists_are_compiled() {
    let mut files: Vec<_> =
        std::fs::read_dir(root().join("phrases")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "tsv"));
    files.sort();
    assert!(!files.is_empty());
    let mut groups: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for path in files {
        let class = path.file_stem().unwrap().to_str().unwrap().to_owned();
        for row in std::fs::read_to_string(&path).unwrap().lines().skip(1).filter(|row| !row.starts_with('#')) {
            let fields: Vec<_> = row.split('\t').collect();
            let [phrase, role, position, _, _] = fields[..] else { panic!("{class}: not five fields: {row}") };
            groups.entry(format!("[{class} {role} {position}]")).or_default().push(phrase.to_owned());
        }
    }
    let mut compiled = String::new();
    for (head, mut phrases) in groups {
        phrases.sort();
        compiled += &format!("{head}\n{}\n", phrases.join("\n"));
    }
    check(&root().join("src/phrases/lists.txt"), &compiled);
}

/// What the page's options show: every operation but the one that takes `bidi:strip` back and the one that is a profile by
/// itself, and the profiles of `extract`.
#[test]
fn the_pages_operations_are_the_librarys() {
    let hidden = [Operation::BidiKeep, Operation::LuceneAr];
    let list = |operations: &mut dyn Iterator<Item = Operation>| {
        let names: String =
            operations.filter(|operation| !hidden.contains(operation)).map(|o| format!("  \"{o}\",\n")).collect();
        if names.is_empty() { "[]".to_owned() } else { format!("[\n{names}]") }
    };
    let all = || Operation::ALL.iter().copied();
    let mut script = "// The operations and profiles of the package, in the order in which they are applied. Written from src/normalize by\n\
        // GHIRBAL_BLESS=1 cargo test --test generated; do not edit.\n\n"
        .to_owned();
    script += &format!("export const LOSSLESS = {};\n\n", list(&mut all().filter(|operation| !operation.is_lossy())));
    script += &format!(
        "export const LOSSY = {};\n\nexport const PROFILES = {{\n",
        list(&mut all().filter(|operation| operation.is_lossy()))
    );
    for (name, profile) in Profile::NAMES.into_iter().filter(|(_, profile)| *profile != Profile::Lucene) {
        let operations = list(&mut profile.operations().iter()).replace('\n', "\n  ");
        script += &format!("  {name}: {operations},\n");
    }
    script += "};\n";
    check(&root().join("www/js/operations.js"), &script);
}

/// `model/sentences.tsv` is read by the trainer alone: what is wrong in it would only be missed.
#[test]
fn sentences_for_training_are_well_formed() {
    let file = std::fs::read_to_string(root().join("model/sentences.tsv")).unwrap();
    let rows: Vec<Vec<&str>> =
        file.lines().skip(1).filter(|row| !row.starts_with('#')).map(|row| row.split('\t').collect()).collect();
    assert!(rows.len() > 400);
    let mut seen = std::collections::BTreeSet::new();
    for row in &rows {
        let [place, role, sentence] = row[..] else { panic!("not three columns: {row:?}") };
        let roles: &[&str] = match place {
            "head" | "tail" => &["footer", "share", "comment", "advertisement", "navigation", "paragraph"],
            "end" => &["paragraph", "list-item"],
            "inside" => &["paragraph", "heading"],
            "below" => &["paragraph", "caption"],
            "title" => &["title"],
            _ => panic!("no such place: {row:?}"),
        };
        assert!(roles.contains(&role), "{row:?}");
        assert!(seen.insert(sentence), "twice: {sentence}");
    }
    for name in ["notices.tsv", "prose.tsv"] {
        let unseen = std::fs::read_to_string(root().join("tests/sentences").join(name)).unwrap();
        let trained = unseen.lines().skip(1).filter_map(|row| row.split('\t').nth(1)).find(|text| seen.contains(text));
        assert_eq!(trained, None, "a sentence of {name} that training has seen");
    }
}
