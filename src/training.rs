//! What the trainer needs from inside: the pieces of a text with their features, and labelling with given weights.
//! Only with the feature `inside`, which the package is not built with.

pub use crate::label::{LABELS, ROWS, code, exp, feature_names};
pub use crate::vocabulary::WORDS;

use crate::document::Document;
use crate::extract::{Read, read};
use crate::label::{self, Evidence, Label, Model};
use crate::options::ExtractOptions;
use crate::segment;
use crate::span::Span;
use crate::vocabulary;

/// A text, read and with its evidence gathered.
pub struct Sample {
    text: String,
    read: Read,
    evidence: Evidence,
}

/// A piece as the trainer sees it.
#[derive(Clone, Debug)]
pub struct PieceView {
    /// Where it stands, in bytes.
    pub span: Span,
    /// Whether it was cut off as a dateline.
    pub dateline: bool,
    /// Classes of phrases that are the whole of it, as a bit set.
    pub whole: u32,
    /// The dates in it, in ISO 8601.
    pub dates: Vec<String>,
    /// Words of letters.
    pub words: usize,
}

impl Sample {
    /// Reads a text with the default options.
    pub fn new(text: &str) -> Sample {
        let options = ExtractOptions::default();
        let lines = segment::lines(text);
        let mut read = read(text, &lines, &options);
        let evidence = Evidence::gather(&lines, &read.pieces, &mut read.measures, &read.vocabulary);
        Sample { text: text.to_owned(), read, evidence }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its pieces.
    pub fn pieces(&self) -> Vec<PieceView> {
        let options = ExtractOptions::default();
        let view = |(piece, m): (&segment::Piece, &label::Measure)| PieceView {
            span: piece.span,
            dateline: m.dateline == 1,
            whole: m.whole,
            dates: crate::stamps::dates(&self.text, piece.span, &options)
                .iter()
                .filter_map(|date| date.iso())
                .collect(),
            words: m.words,
        };
        self.read.pieces.iter().zip(&self.read.measures).map(view).collect()
    }

    /// The rows of weights that the features of a piece and of its neighbours select.
    pub fn rows(&self, piece: usize) -> Vec<usize> {
        let mut rows = Vec::new();
        self.evidence.rows(piece, |row| rows.push(row));
        rows
    }

    /// Labels every piece with given weights; returns how many there are. What the benchmark of labelling times.
    pub fn label(&self, weights: &Weights) -> usize {
        label::assign(&label::decide(&weights.0, &self.evidence), &self.read.measures).len()
    }

    /// The document that given weights make of it; offsets in code points.
    pub fn extract(&self, weights: &Weights) -> Document {
        let choices = label::decide(&weights.0, &self.evidence);
        let decisions = label::assign(&choices, &self.read.measures);
        let options = ExtractOptions::default().offsets(crate::Offsets::CodePoint);
        let document =
            crate::assemble::assemble(&self.text, &self.read.pieces, &decisions, &options, &Default::default());
        crate::assemble::finish(document, &self.text, options.offsets)
    }
}

/// Reads and cuts every line of a text without measuring a piece; returns how many pieces there are. What the benchmark of
/// labelling takes off.
pub fn cut(text: &str) -> usize {
    let none = crate::phrases::PhraseSet::none();
    let mut reader = segment::Reader::new(none, None);
    let mut cuts = Vec::new();
    let mut pieces = 0;
    for line in segment::lines(text) {
        cuts.clear();
        segment::cut(reader.read(line.span.of(text)), &mut cuts);
        pieces += cuts.len() + 1;
    }
    pieces
}

/// The words of a text that stand in short lines, as `model/words.txt` has them.
pub fn short_words(text: &str) -> std::collections::BTreeSet<String> {
    let mut words = std::collections::BTreeSet::new();
    let none = crate::phrases::PhraseSet::none();
    let mut reader = segment::Reader::new(none, None);
    for line in segment::lines(text) {
        let reading = reader.read(line.span.of(text));
        let letters = || reading.words.iter().filter(|word| word.is_letters() && word.len() >= 2);
        if letters().count() <= 12 {
            let symbols = reading.folded.symbols();
            let stems = letters().map(|word| vocabulary::stem(word.of(symbols)));
            words.extend(stems.map(|stem| stem.iter().map(|&symbol| crate::fold::unfold(symbol)).collect::<String>()));
        }
    }
    words
}

/// Weights to label with.
pub struct Weights(Model);

impl Weights {
    /// Reads them in the format of `model/weights.bin`.
    pub fn read(bytes: &[u8]) -> Weights {
        Weights(Model::read(bytes))
    }
}

/// The names of the labels, in the order of the weights.
pub fn labels() -> Vec<&'static str> {
    Label::ALL.iter().map(|label| label.name()).collect()
}
