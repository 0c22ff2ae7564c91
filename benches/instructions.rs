//! Instructions that the main calls take on golden articles, counted by Callgrind: the same on every run, so a gate where
//! wall clock cannot be one. `benches/budgets.txt` holds what each may take (`benches/instructions.sh` compares).

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice, clippy::unwrap_used)]
#![allow(missing_docs)] // what the benchmark macros generate

use std::hint::black_box;
use std::path::Path;

use ghirbal::{DateOptions, Document, ExtractOptions, Profile, extract, find_dates, normalize};
use gungraun::prelude::*;

/// Every golden article, one behind the other; the tables of the library built.
fn articles() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut paths: Vec<_> = std::fs::read_dir(root).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    let texts: Vec<String> =
        paths.iter().filter_map(|path| std::fs::read_to_string(path.join("input.txt")).ok()).collect();
    assert!(!texts.is_empty(), "no golden articles");
    black_box(extract("نص", &ExtractOptions::default()));
    texts
}

#[library_benchmark]
#[bench::goldens(articles())]
fn extract_all(texts: Vec<String>) -> Vec<Document> {
    let options = ExtractOptions::default();
    black_box(texts.iter().map(|text| extract(text, &options)).collect())
}

#[library_benchmark]
#[bench::goldens(articles())]
fn clean_all(texts: Vec<String>) -> usize {
    black_box(texts.iter().map(|text| normalize(text, Profile::Clean).text.len()).sum())
}

#[library_benchmark]
#[bench::goldens(articles())]
fn dates_all(texts: Vec<String>) -> usize {
    let options = DateOptions::default();
    black_box(texts.iter().map(|text| find_dates(text, &options).len()).sum())
}

library_benchmark_group!(name = calls, benchmarks = [extract_all, clean_all, dates_all]);
main!(library_benchmark_groups = calls);
