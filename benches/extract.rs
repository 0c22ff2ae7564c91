//! How fast pages are read on one core: library calls over every document of the corpus (of the golden articles where
//! there is no corpus), in rounds; the best time of
//! each document counts. `cargo bench --bench extract -- SECONDS`; with `--features inside` also what labelling costs beside
//! the rest of the way.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice, clippy::unwrap_used)]

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use ghirbal::{DateOptions, ExtractOptions, Profile, extract, find_dates, fingerprint, normalize};

fn texts() -> (&'static str, Vec<String>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths: Vec<PathBuf> = files(&root.join("../shared/corpus/dev"));
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    let mut source = "dev corpus";
    if paths.is_empty() {
        source = "golden articles";
        paths = files(&root.join("tests/golden")).iter().map(|folder| folder.join("input.txt")).collect();
    }
    paths.sort();
    (source, paths.iter().filter_map(|path| std::fs::read_to_string(path).ok()).collect())
}

fn files(folder: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
}

/// Megabytes a second, from the best time of each document: what else the machine does is left out. Each document is read
/// so often in a row: once, as a crawl does, and the processor has forgotten the last page like it; or again and again.
fn speed(texts: &[String], time: Duration, in_a_row: usize, each: impl Fn(&str)) -> f64 {
    let bytes: usize = texts.iter().map(String::len).sum();
    let begin = Instant::now();
    let mut best = vec![Duration::MAX; texts.len()];
    while begin.elapsed() < time {
        for (text, best) in texts.iter().zip(&mut best) {
            for _ in 0..in_a_row {
                let call = Instant::now();
                each(text);
                *best = call.elapsed().min(*best);
            }
        }
    }
    bytes as f64 / 1e6 / best.iter().sum::<Duration>().as_secs_f64()
}

fn main() {
    let seconds = std::env::args().filter_map(|argument| argument.parse().ok()).next().unwrap_or(3.0);
    let time = Duration::from_secs_f64(seconds);
    let (source, texts) = texts();
    assert!(!texts.is_empty(), "no corpus and no golden articles");
    let bytes: usize = texts.iter().map(String::len).sum();
    println!("{source}: {} documents, {:.2} MB", texts.len(), bytes as f64 / 1e6);
    let options = ExtractOptions::default();
    let dates = DateOptions::default();
    let report = |name: &str, speed: f64| println!("{name:<20} {speed:8.1} MB/s");
    report("extract", speed(&texts, time, 1, |text| drop(black_box(extract(text, &options)))));
    report("extract, in a row", speed(&texts, time, 20, |text| drop(black_box(extract(text, &options)))));
    report("normalize clean", speed(&texts, time, 1, |text| drop(black_box(normalize(text, Profile::Clean)))));
    report("find_dates", speed(&texts, time, 1, |text| drop(black_box(find_dates(text, &dates)))));
    let fingerprints = speed(&texts, time, 1, |text| _ = black_box(fingerprint(text)));
    let a_second = fingerprints * 1e6 / bytes as f64 * texts.len() as f64;
    println!("{:<20} {fingerprints:8.1} MB/s, {a_second:.0} documents a second", "fingerprint");
    #[cfg(feature = "inside")]
    labelling(&texts, time);
}

/// What labelling costs beside all the rest of `extract`: evidence and decision are the time to read, cut, measure and label
/// less the time to read and cut.
#[cfg(feature = "inside")]
fn labelling(texts: &[String], time: Duration) {
    use ghirbal::training::{Sample, Weights, cut};
    let weights = Weights::read(include_bytes!("../model/weights.bin"));
    let options = ExtractOptions::default();
    let cost = |each: &dyn Fn(&str)| 1.0 / speed(texts, time, 1, each);
    let whole = cost(&|text| drop(black_box(extract(text, &options))));
    let read = cost(&|text| _ = black_box(cut(text)));
    let labelled = cost(&|text| _ = black_box(Sample::new(text).label(&weights)));
    let labelling = labelled - read;
    println!(
        "labelling takes {:.2} times as long as the rest of extract (1.00 at most)",
        labelling / (whole - labelling)
    );
}
