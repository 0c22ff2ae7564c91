//! Gold labels and the scorer of the corpus, for the tests of golden articles and of the shared corpus.
#![allow(dead_code, reason = "each test file takes what it needs")]

use std::path::{Path, PathBuf};

use ghirbal::{Document, ExtractOptions, extract};
use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;

/// A labelled document, as `tests/golden/README.md` describes it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Gold {
    pub id: String,
    pub title: Option<String>,
    pub kicker: Option<String>,
    pub dateline: Option<String>,
    pub bylines: Vec<String>,
    pub source: Option<String>,
    pub published: Option<String>,
    pub updated: Option<String>,
    pub keywords: Vec<String>,
    pub other_articles: Vec<Other>,
    pub lines: Vec<Label>,
}

/// Another whole article that was pasted along.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Other {
    pub title: Option<String>,
    pub published: Option<String>,
}

/// What a line is, or a part of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Label {
    pub role: String,
    pub article: usize,
    pub accept: Vec<String>,
    /// The text of a part; a whole line leaves it out.
    pub text: String,
    pub parts: Vec<Label>,
}

/// A document and its labels.
pub struct Sample {
    pub name: String,
    pub text: String,
    pub gold: Gold,
}

impl Sample {
    /// Reads a text and its labels.
    pub fn read(name: &str, text: &Path, gold: &Path) -> Sample {
        let read = |path: &Path| std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let gold = serde_json::from_str(&read(gold)).unwrap_or_else(|e| panic!("{name}: {e}"));
        Sample { name: name.to_owned(), text: read(text), gold }
    }

    /// The document that `extract` makes of it, offsets in bytes.
    pub fn extract(&self) -> Document {
        extract(&self.text, &ExtractOptions::new())
    }
}

/// The checkout.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every golden article.
pub fn golden() -> Vec<Sample> {
    let mut folders: Vec<PathBuf> =
        std::fs::read_dir(root().join("tests/golden")).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.retain(|path| path.is_dir());
    folders.sort();
    let sample = |folder: &PathBuf| {
        let name = folder.file_name().unwrap().to_str().unwrap();
        Sample::read(name, &folder.join("input.txt"), &folder.join("expected.json"))
    };
    folders.iter().map(sample).collect()
}

/// The folder of texts that the project does not carry, beside the checkout; says so when it is absent.
pub fn shared() -> Option<PathBuf> {
    let shared = root().join("../shared/corpus");
    if shared.is_dir() {
        return Some(shared);
    }
    eprintln!("skipped: there is no ../shared/corpus beside the checkout");
    None
}

/// Every labelled document of a folder of `NAME.txt` and `NAME.json`.
pub fn corpus(folder: &Path) -> Vec<Sample> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    let sample =
        |text: &PathBuf| Sample::read(text.file_stem().unwrap().to_str().unwrap(), text, &text.with_extension("json"));
    files.iter().map(sample).collect()
}

/// Asserts that the segments of a document cover a text of `len` units, each unit once and in order.
pub fn assert_partition(document: &Document, len: usize, what: &str) {
    let mut end = 0;
    for segment in &document.segments {
        assert_eq!(segment.start, end, "{what}: segments leave a hole or overlap");
        assert!(segment.end > segment.start, "{what}: an empty segment at {end}");
        assert!(segment.article.is_none_or(|index| index < document.articles.len()), "{what}: no such article");
        assert!((0.0..=1.0).contains(&segment.confidence), "{what}: confidence {}", segment.confidence);
        assert!(!segment.rule.is_empty(), "{what}: a segment without a rule");
        end = segment.end;
    }
    assert_eq!(end, len, "{what}: segments end before the input does");
}

/// The label of every character of a text; `None` for what stands outside of labelled lines.
pub fn wanted<'g>(text: &str, gold: &'g Gold) -> Vec<Option<&'g Label>> {
    let mut out = Vec::with_capacity(text.len());
    let mut labels = gold.lines.iter();
    for line in text.split_inclusive('\n') {
        let (body, end) = line.strip_suffix('\n').map_or((line, 0), |body| (body, 1));
        if body.trim().is_empty() {
            out.extend(std::iter::repeat_n(None, body.chars().count() + end));
            continue;
        }
        let label = labels.next().unwrap_or_else(|| panic!("{}: fewer labels than lines", gold.id));
        if label.parts.is_empty() {
            out.extend(body.chars().map(|_| Some(label)));
        } else {
            let mut rest = body;
            for part in &label.parts {
                let (gap, after) = rest.split_once(part.text.as_str()).unwrap_or_else(|| {
                    panic!("{}: the line has no part {:?}: {body}", gold.id, part.text);
                });
                out.extend(gap.chars().map(|_| None));
                out.extend(part.text.chars().map(|_| Some(part)));
                rest = after;
            }
            out.extend(rest.chars().map(|_| None));
        }
        out.extend(std::iter::repeat_n(None, end));
    }
    assert!(labels.next().is_none(), "{}: more labels than lines", gold.id);
    assert_eq!(out.len(), text.chars().count());
    out
}

/// Role and article that a document gives every character of its text; offsets are bytes.
pub fn given(text: &str, document: &Document) -> Vec<(&'static str, Option<usize>)> {
    let mut out = Vec::with_capacity(text.len());
    for segment in &document.segments {
        let part = text.get(segment.start..segment.end).expect("segments are on character boundaries");
        out.extend(part.chars().map(|_| (segment.role.name(), segment.article)));
    }
    out
}

const BODY: [&str; 4] = ["paragraph", "heading", "list-item", "quote"];
const META: [&str; 6] = ["kicker", "dateline", "byline", "published", "updated", "source"];
const PAGE: [&str; 7] = ["marker", "related", "share", "navigation", "footer", "advertisement", "comment"];

fn accepts(role: &str, given: &str) -> bool {
    match role {
        "meta" => META.contains(&given),
        "boilerplate" => !BODY.contains(&given),
        "related" => matches!(given, "related" | "marker"),
        _ => role == given,
    }
}

/// Whether a given role satisfies a label.
pub fn right(label: &Label, (role, article): (&str, Option<usize>)) -> bool {
    if label.role == "other-article" {
        return article.unwrap_or(0) > 0 || PAGE.contains(&role);
    }
    let fits = accepts(&label.role, role) || label.accept.iter().any(|also| accepts(also, role));
    fits && (label.article == 0 || article != Some(0) || PAGE.contains(&label.role.as_str()))
}

/// What was kept of a body: the counts of the corpus's scorer, over characters that are not white space.
#[derive(Clone, Copy, Debug, Default)]
pub struct Body {
    pub right: usize,
    pub wrongly_kept: usize,
    pub wrongly_dropped: usize,
}

impl Body {
    /// The F1 measure; 1 when there is no body and none was kept.
    pub fn f1(self) -> f64 {
        let wrong = self.wrongly_kept + self.wrongly_dropped;
        if self.right + wrong == 0 { 1.0 } else { 2.0 * self.right as f64 / (2 * self.right + wrong) as f64 }
    }
}

/// Scores the body that a document keeps, as the corpus's scorer does.
pub fn body(text: &str, gold: &Gold, document: &Document) -> Body {
    let mut score = Body::default();
    for ((c, label), (role, article)) in text.chars().zip(wanted(text, gold)).zip(given(text, document)) {
        let Some(label) = label.filter(|_| !c.is_whitespace()) else { continue };
        let kept = BODY.contains(&role) && article == Some(0);
        let is_body = |role: &str| BODY.contains(&role);
        if is_body(&label.role) && label.article == 0 {
            // A dateline glued to the lead may be told apart.
            if role != "dateline" {
                score.right += usize::from(kept);
                score.wrongly_dropped += usize::from(!kept);
            }
        } else if matches!(label.role.as_str(), "title" | "caption" | "dateline") && label.article == 0
            || label.accept.iter().any(|also| is_body(also) || matches!(also.as_str(), "title" | "caption"))
        {
            // Kept or not: metadata, not body.
        } else {
            score.wrongly_kept += usize::from(kept);
        }
    }
    score
}

/// Letters and digits alone, as the corpus's scorer compares fields.
pub fn squeeze(text: &str) -> String {
    let ignored =
        |c: char| matches!(c, '\u{64B}'..='\u{652}' | '\u{670}' | '\u{640}' | '\u{200B}'..='\u{200F}' | '\u{FEFF}');
    let letter = |c| match c {
        'ی' => 'ي',
        'ک' => 'ك',
        c if c.is_alphanumeric() => c,
        _ => ' ',
    };
    let letters: String = text.nfkc().filter(|&c| !ignored(c)).map(letter).collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}
