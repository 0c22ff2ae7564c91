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
