//! Trains the labelling model and evaluates it. `make train` and `make eval` call it.
//!
//! ```text
//! train words CORPUS GOLDEN LIST       counts the words that short lines of many sites share and writes the list
//! train model CORPUS GOLDEN WEIGHTS    trains on everything and writes the weights
//! train eval CORPUS GOLDEN OUT         cross-validates by site family; predictions go to OUT/SET.jsonl, those for two
//!                                      pages pasted below each other to OUT/pasted.jsonl, and their articles alone to
//!                                      OUT/bare.jsonl
//! ```

// A tool for developers, not library code: it may stop on a broken corpus.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::string_slice, clippy::unwrap_used)]

mod augment;
mod crf;
mod gold;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use ghirbal::training::{ROWS, Sample, Weights, feature_names, labels};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crf::{Example, Plan};
use gold::Gold;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["words", corpus, golden, list] => words(&documents(corpus, golden), Path::new(list)),
        ["model", corpus, golden, weights] => model(&documents(corpus, golden), Path::new(weights)),
        ["eval", corpus, golden, out] => evaluate(&documents(corpus, golden), Path::new(out)),
        _ => {
            eprintln!(
                "usage: train words CORPUS GOLDEN LIST | train model CORPUS GOLDEN WEIGHTS | train eval CORPUS GOLDEN OUT"
            );
            ExitCode::from(2)
        }
    }
}

fn documents(corpus: &str, golden: &str) -> Vec<Gold> {
    let corpus = Path::new(corpus);
    let mut all = gold::read_folder(&corpus.join("dev"), "dev");
    all.extend(gold::read_folder(&corpus.join("seeds"), "seeds"));
    all.extend(gold::read_folder(Path::new(golden), "golden"));
    all
}

fn plan() -> Plan {
    let from = |key: &str, default: f64| std::env::var(key).ok().and_then(|v| v.parse().ok()).unwrap_or(default);
    Plan {
        epochs: from("EPOCHS", 50.0) as usize,
        runs: from("RUNS", 10.0) as usize,
        rate: from("RATE", 0.02) as f32,
        decay: from("DECAY", 0.09) as f32,
        phrase_dropout: from("PHRASE_DROPOUT", 0.15),
        dropout: from("DROPOUT", 0.1),
        seed: from("SEED", 7.0) as u64,
        kept: labels().iter().map(|label| ["paragraph", "heading", "list-item", "quote"].contains(label)).collect(),
        margin: from("MARGIN", 0.5) as f32,
        // Pages of kinds that no training saw lose text sooner than they keep furniture (model/NOTES.md).
        favour: from("FAVOUR", 0.3) as f32,
    }
}

/// Divides the scores before the likelihoods of labels are read off. The thresholds of `src/label/rules.rs` and `src/article.rs`
/// were measured with it.
const TEMPERATURE: f32 = 1.5;

fn train(documents: &[&Gold], plan: &Plan) -> crf::Weights {
    let label_names = labels();
    let phrase_class: Vec<Option<usize>> = feature_names().iter().map(|(name, _)| phrase_class(name)).collect();
    // `WITHOUT=group` trains without a group of evidence, for the ablation.
    let without = std::env::var("WITHOUT").unwrap_or_default();
    let hidden_group: Vec<bool> = feature_names().iter().map(|(_, group)| *group == without).collect();
    let mut families = std::collections::HashMap::new();
    for gold in documents {
        *families.entry(gold.family.as_str()).or_insert(0usize) += 1;
    }
    let example = |gold: &Gold, rng: &mut ChaCha8Rng| {
        let sample = Sample::new(&gold.text());
        let wanted = gold.labels(&sample);
        let hidden: u64 = (0..64).fold(0, |set, class| set | u64::from(rng.random_bool(plan.phrase_dropout)) << class);
        let keep = |row: &usize| !hidden_group[*row] && phrase_class[*row].is_none_or(|class| hidden >> class & 1 == 0);
        let rows: Vec<Vec<usize>> =
            (0..wanted.len()).map(|piece| sample.rows(piece).into_iter().filter(keep).collect()).collect();
        let labels =
            wanted.iter().map(|label| label_names.iter().position(|known| known == label).unwrap_or(0)).collect();
        let size = (rows.len().max(5) as f32 / 20.0).sqrt();
        let family = (families[gold.family.as_str()] as f32).sqrt();
        Example { rows, labels, weight: 1.0 / (size * family) }
    };
    let run = |run: usize| {
        let mut rng = ChaCha8Rng::seed_from_u64(plan.seed + 1000 * run as u64);
        crf::train(plan, ROWS, &mut rng, |_, rng| {
            documents
                .iter()
                .map(|gold| {
                    if rng.random_bool(0.6) {
                        example(&augment::vary(gold, documents, rng), rng)
                    } else {
                        example(gold, rng)
                    }
                })
                .collect()
        })
    };
    // The likelihood has one maximum: runs differ by the variants they saw, and their mean has seen them all.
    let mut weights = crf::mean((0..plan.runs).map(run).collect());
    // Rows that are in every piece.
    let names = feature_names();
    let always = names.iter().enumerate().filter(|(_, (name, _))| name.starts_with("Wrapped:")).map(|(row, _)| row);
    weights.favour_kept(always, plan.favour);
    weights
}

/// The class of phrases that a row is about; rows about anything else are never hidden for a whole document.
fn phrase_class(name: &str) -> Option<usize> {
    let name = name.strip_prefix("before ").or(name.strip_prefix("after ")).unwrap_or(name);
    let (family, class) = name.split_once(':')?;
    ["Whole", "Starts", "Ends", "Inside"].contains(&family).then(|| class.parse().ok()).flatten()
}

/// Families that a word must be seen in.
const FAMILIES: usize = 4;

/// Writes the words that stand in short lines of the most families. Roles are not looked at.
fn words(documents: &[Gold], path: &Path) -> ExitCode {
    let mut seen: std::collections::BTreeMap<String, std::collections::BTreeSet<&str>> = Default::default();
    for gold in documents {
        for word in ghirbal::training::short_words(&gold.text) {
            seen.entry(word).or_default().insert(&gold.family);
        }
    }
    let mut common: Vec<(usize, String)> = seen.into_iter().map(|(word, families)| (families.len(), word)).collect();
    common.retain(|(families, word)| *families >= FAMILIES && !word.contains('\u{FFFD}'));
    common.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    common.truncate(ghirbal::training::WORDS);
    // In the order of the alphabet, of which less is written: `src/narrow.rs`.
    common.sort_by(|a, b| a.1.cmp(&b.1));
    let list: String = common.iter().map(|(_, word)| format!("{word}\n")).collect();
    std::fs::write(path, list).expect("the list can be written");
    println!("{} words", common.len());
    ExitCode::SUCCESS
}

fn model(documents: &[Gold], path: &Path) -> ExitCode {
    let all: Vec<&Gold> = documents.iter().collect();
    println!("training on {} documents, {} rows, {} labels", all.len(), ROWS, labels().len());
    let weights = train(&all, &plan());
    std::fs::write(path, weights.bytes(TEMPERATURE)).expect("the weights can be written");
    ExitCode::SUCCESS
}

const FOLDS: usize = 5;

/// The fold of every document: families go, largest first, to the fold that has fewest documents.
fn folds(documents: &[Gold]) -> Vec<usize> {
    let mut families: Vec<(usize, &str)> = Vec::new();
    for gold in documents {
        match families.iter_mut().find(|(_, family)| *family == gold.family) {
            Some((count, _)) => *count += 1,
            None => families.push((1, &gold.family)),
        }
    }
    families.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(b.1)));
    let mut sizes = [0; FOLDS];
    let mut of = std::collections::HashMap::new();
    for (count, family) in families {
        let fold = (0..FOLDS).min_by_key(|&fold| sizes[fold]).unwrap_or(0);
        sizes[fold] += count;
        of.insert(family, fold);
    }
    documents.iter().map(|gold| of[gold.family.as_str()]).collect()
}

/// Pages to paste below each other: each with three others, the same ones every time.
fn pairs<'g>(pages: &[&'g Gold]) -> impl Iterator<Item = (&'g Gold, &'g Gold)> {
    let steps = [1, pages.len() / 3, pages.len() / 2];
    let shifted = steps.into_iter().flat_map(|step| pages.iter().zip(pages.iter().cycle().skip(step)));
    shifted.filter(|(first, second)| first.family != second.family).map(|(first, second)| (*first, *second))
}

/// The document of two pages below each other, as a line of JSON, with their names and where the second begins.
fn below_each_other(model: &Weights, pages: [&Gold; 2], text: impl Fn(&Gold) -> String) -> String {
    let [first, second] = pages.map(text);
    let above = format!("{}\n\n", first.trim_end());
    let sample = Sample::new(&format!("{above}{second}"));
    let mut document = serde_json::to_value(sample.extract(model)).expect("documents are plain data");
    document["files"] = pages.map(|page| page.name.as_str()).into();
    document["second"] = above.chars().count().into();
    format!("{document}\n")
}

fn evaluate(documents: &[Gold], out: &Path) -> ExitCode {
    let plan = plan();
    let folds = folds(documents);
    let models: Vec<Weights> = std::thread::scope(|scope| {
        let run = |fold: usize| {
            let rest: Vec<&Gold> =
                documents.iter().zip(&folds).filter(|&(_, &f)| f != fold).map(|(gold, _)| gold).collect();
            Weights::read(&train(&rest, &plan).bytes(TEMPERATURE))
        };
        let halves = [vec![0, 1, 2], vec![3, 4]];
        let handles = halves.map(|folds| scope.spawn(move || folds.into_iter().map(run).collect::<Vec<_>>()));
        handles.into_iter().flat_map(|handle| handle.join().expect("training does not fail")).collect()
    });
    let mut files: std::collections::BTreeMap<PathBuf, String> = Default::default();
    for (gold, &fold) in documents.iter().zip(&folds) {
        let sample = Sample::new(&gold.text);
        let mut document = serde_json::to_value(sample.extract(&models[fold])).expect("documents are plain data");
        document["file"] = serde_json::Value::String(format!("{}.txt", gold.name));
        *files.entry(out.join(format!("{}.jsonl", gold.set))).or_default() += &format!("{document}\n");
    }
    let (mut pasted, mut bare) = (String::new(), String::new());
    for (fold, model) in models.iter().enumerate() {
        let held_out = documents.iter().zip(&folds).filter(|&(_, &of)| of == fold).map(|(gold, _)| gold);
        let pages: Vec<&Gold> = held_out.filter(|gold| gold.is_one_article()).collect();
        for (first, second) in pairs(&pages) {
            pasted += &below_each_other(model, [first, second], |page| page.text.clone());
            bare += &below_each_other(model, [first, second], Gold::article);
        }
    }
    files.insert(out.join("pasted.jsonl"), pasted);
    files.insert(out.join("bare.jsonl"), bare);
    std::fs::create_dir_all(out).expect("the folder can be made");
    for (path, lines) in files {
        let mut file = std::fs::File::create(path).expect("the file can be written");
        file.write_all(lines.as_bytes()).expect("the file can be written");
    }
    ExitCode::SUCCESS
}
