//! The sequence model: a linear-chain conditional random field over the pieces of a document.
//!
//! A label is a role, with one more for the headline of another article than the main one. The score of a sequence of labels
//! is the sum of a weight for each feature of each piece and of a weight for each pair of labels in a row. Weights are learned
//! offline (`make train`) and kept as whole numbers in `model/weights.bin`. What no weights say is in [`rules`](super::rules).

use std::sync::OnceLock;

use super::coded::Decoder;
use super::evidence::Evidence;
use super::features::ROWS;
use crate::document::Role;

macro_rules! labels {
    ($($(#[$doc:meta])* $name:ident = $text:literal, $role:ident;)*) => {
        /// What the model tells apart.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Label { $($(#[$doc])* $name,)* }

        impl Label {
            /// Every label, in the order of the weights.
            pub(crate) const ALL: [Label; LABELS] = [$(Label::$name),*];

            /// The name in the training data.
            #[cfg(feature = "inside")]
            pub(crate) const fn name(self) -> &'static str {
                match self { $(Label::$name => $text),* }
            }

            /// The role.
            pub(crate) const fn role(self) -> Role {
                match self { $(Label::$name => Role::$role),* }
            }
        }
    };
}

/// Number of labels.
pub const LABELS: usize = 21;

labels! {
    Title = "title", Title;
    Kicker = "kicker", Kicker;
    Dateline = "dateline", Dateline;
    Byline = "byline", Byline;
    Published = "published", Published;
    Updated = "updated", Updated;
    Source = "source", Source;
    Keywords = "keywords", Keywords;
    Heading = "heading", Heading;
    Paragraph = "paragraph", Paragraph;
    ListItem = "list-item", ListItem;
    Quote = "quote", Quote;
    Caption = "caption", Caption;
    Marker = "marker", Marker;
    Related = "related", Related;
    Share = "share", Share;
    Navigation = "navigation", Navigation;
    Footer = "footer", Footer;
    Advertisement = "advertisement", Advertisement;
    Comment = "comment", Comment;
    /// The headline of another article: what follows is that article's.
    OtherTitle = "other-title", Title;
}

impl Label {
    /// Whether a piece with this label is kept as body.
    pub(super) const fn is_body(self) -> bool {
        matches!(self.role(), Role::Paragraph | Role::Heading | Role::ListItem | Role::Quote)
    }

    /// Whether a piece with this label says who wrote, where and when.
    pub(super) const fn is_credit(self) -> bool {
        matches!(self, Label::Dateline | Label::Byline | Label::Published | Label::Updated)
    }
}

/// A label and how likely the model finds it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Choice {
    /// The label.
    pub(crate) label: Label,
    /// 0 to 1.
    pub(crate) confidence: f32,
}

/// Room for a number for each label, in whole vector registers. What lies beyond the labels is never the best and has
/// no share.
const LANES: usize = 24;
pub(super) type Scores = [f32; LANES];
/// A weight for each label, as whole numbers, which are added eight at a time. A piece selects far fewer rows than would
/// run over, 258.
type Row = [i16; LANES];

/// A value for every pair of labels.
type Pairs = [Scores; LABELS];

pub(super) const NOTHING: Scores = [0.0; LANES];

/// How likely a label is among the shares of all.
pub(super) fn share(shares: &Scores, label: Label) -> f32 {
    shares.get(label as usize).copied().unwrap_or(0.0)
}

/// How sure the model must be of a piece of text for a list of headlines, or what stands above another article, to hold text.
pub(super) const TEXT: f32 = 0.6;

/// The weights.
pub(crate) struct Model {
    /// For each row, what it adds to the score of every label.
    rows: Vec<Row>,
    unit: f32,
    /// `transitions[a][b]`: label `b` right behind label `a`.
    transitions: Pairs,
    /// The same as factors, by the label before and by the label behind.
    onward: Pairs,
    backward: Pairs,
    /// Divides scores before likelihoods are read off.
    temperature: f32,
}

impl Model {
    /// The model that comes with the crate.
    pub(crate) fn built_in() -> &'static Model {
        static MODEL: OnceLock<Model> = OnceLock::new();
        MODEL.get_or_init(|| Model::read(include_bytes!("../../model/weights.bin")))
    }

    /// Reads weights: three little-endian `f32`, the temperature and the units of the transitions and of the rows' weights; then
    /// the transitions and the rows, [coded](super::coded). What is missing counts as 1, and as anything.
    pub(crate) fn read(bytes: &[u8]) -> Model {
        let (head, coded) = bytes.split_at_checked(12).unwrap_or((bytes, &[]));
        let mut numbers = head.chunks_exact(4).map(|bytes| bytes.try_into().map_or(1.0, f32::from_le_bytes));
        let [temperature, step, unit] = std::array::from_fn(|_| numbers.next().unwrap_or(1.0));
        let mut decoder = Decoder::new(coded);
        let mut transitions = [NOTHING; LABELS];
        for pairs in &mut transitions {
            let row: [i8; LABELS] = decoder.row();
            pairs.iter_mut().zip(row).for_each(|(pair, weight)| *pair = f32::from(weight) * step);
        }
        let factor = |a: usize, b: usize| {
            transitions.get(a).and_then(|row| row.get(b)).map_or(0.0, |weight| exp(weight / temperature))
        };
        let pairs = |factor: &dyn Fn(usize, usize) -> f32| {
            std::array::from_fn(|a| std::array::from_fn(|b| if b < LABELS { factor(a, b) } else { 0.0 }))
        };
        let (onward, backward) = (pairs(&factor), pairs(&|a, b| factor(b, a)));
        let rows = (0..ROWS).map(|_| widened(decoder.row())).collect();
        Model { rows, unit, transitions, onward, backward, temperature }
    }

    /// The score of every label for every piece.
    pub(super) fn scores(&self, evidence: &Evidence) -> Vec<Scores> {
        (0..evidence.len()).map(|piece| self.score(evidence, piece)).collect()
    }

    /// The score of every label for one piece, from its own features and its neighbours'.
    fn score(&self, evidence: &Evidence, piece: usize) -> Scores {
        let mut scores = [f32::NEG_INFINITY; LANES];
        let sums = self.sums(evidence, piece);
        scores.iter_mut().zip(sums).take(LABELS).for_each(|(score, sum)| *score = f32::from(sum) * self.unit);
        scores
    }

    /// The sums of the rows that a piece selects.
    #[inline(never)] // beside the wider numbers of `score` the compiler would add by four and not by eight
    fn sums(&self, evidence: &Evidence, piece: usize) -> Row {
        let mut sums: Row = [0; LANES];
        evidence.rows(piece, |row| {
            if let Some(row) = self.rows.get(row) {
                sums.iter_mut().zip(row).for_each(|(sum, weight)| *sum = sum.wrapping_add(*weight));
            }
        });
        sums
    }

    /// Viterbi: the sequence with the highest score. Only the scores of the paths are kept; which label a path came
    /// from is worked out again on the way back, for the one path that counts.
    pub(super) fn best_path(&self, scores: &[Scores]) -> Vec<usize> {
        let mut paths: Vec<Scores> = Vec::with_capacity(scores.len());
        for own in scores {
            let mut next = NOTHING;
            if let Some(before) = paths.last() {
                next = [f32::NEG_INFINITY; LANES];
                for (&score, row) in before.iter().zip(&self.transitions) {
                    for (next, weight) in next.iter_mut().zip(row) {
                        let candidate = score + weight;
                        *next = if candidate > *next { candidate } else { *next };
                    }
                }
            }
            next.iter_mut().zip(own).for_each(|(next, own)| *next += own);
            // Only differences matter: keeping the numbers small keeps them exact on long documents.
            let top = highest(&next);
            paths.push(next.map(|score| score - top));
        }
        let mut behind: Option<usize> = None;
        let mut labels = Vec::with_capacity(scores.len());
        for mut path in paths.into_iter().rev() {
            if let Some(behind) = behind {
                let weight = |row: &Scores| row.get(behind).copied().unwrap_or(0.0);
                path.iter_mut().zip(&self.transitions).for_each(|(score, row)| *score += weight(row));
            }
            let top = highest(&path);
            let label = path.iter().position(|&score| score == top).unwrap_or(0);
            labels.push(label);
            behind = Some(label);
        }
        labels.reverse();
        labels
    }

    /// Forward and backward: the probability of every label of every piece.
    pub(super) fn marginals(&self, scores: &[Scores]) -> Vec<Scores> {
        let mut forward: Vec<Scores> = Vec::with_capacity(scores.len());
        let mut weighed: Vec<Scores> = Vec::with_capacity(scores.len());
        for own in scores {
            let top = highest(own);
            let mut weights = *own;
            weights.iter_mut().for_each(|weight| *weight = exp((*weight - top) / self.temperature));
            let mut row = forward.last().map_or([1.0; LANES], |before| times(before, &self.onward));
            multiply(&mut row, &weights);
            normalise(&mut row);
            forward.push(row);
            weighed.push(weights);
        }
        let mut after: Option<Scores> = None;
        for (row, weights) in forward.iter_mut().zip(&weighed).rev() {
            let mut back = after.map_or([1.0; LANES], |after| times(&after, &self.backward));
            normalise(&mut back);
            multiply(row, &back);
            normalise(row);
            multiply(&mut back, weights);
            after = Some(back);
        }
        forward
    }
}

fn widened(weights: [i8; LABELS]) -> Row {
    let mut row: Row = [0; LANES];
    row.iter_mut().zip(weights).for_each(|(wide, weight)| *wide = weight.into());
    row
}

/// What joining all numbers to the first of them makes: by eight at a time, in an order that is the same everywhere.
#[inline(always)]
fn joined(scores: &Scores, first: f32, join: impl Fn(f32, f32) -> f32) -> f32 {
    let (chunks, _) = scores.as_chunks::<8>();
    let mut lanes = [first; 8];
    for chunk in chunks {
        lanes.iter_mut().zip(chunk).for_each(|(lane, &value)| *lane = join(*lane, value));
    }
    lanes.into_iter().fold(first, join)
}

#[inline(always)]
fn highest(scores: &Scores) -> f32 {
    joined(scores, f32::NEG_INFINITY, |a, b| if b > a { b } else { a })
}

/// For every label, the sum over the labels beside it.
#[inline(always)]
fn times(shares: &Scores, factors: &Pairs) -> Scores {
    let mut sums = NOTHING;
    for (share, factors) in shares.iter().zip(factors) {
        sums.iter_mut().zip(factors).for_each(|(sum, factor)| *sum += share * factor);
    }
    sums
}

fn multiply(row: &mut Scores, by: &Scores) {
    row.iter_mut().zip(by).for_each(|(value, factor)| *value *= factor);
}

#[inline(always)]
fn normalise(row: &mut Scores) {
    let sum = joined(row, 0.0, |a, b| a + b);
    if sum > f32::MIN_POSITIVE {
        let share = 1.0 / sum;
        row.iter_mut().for_each(|value| *value *= share);
    }
}

/// e to the power of `x`, for `x` at most about 80: the same bits on every platform, which the standard library does
/// not promise. Relative error below 1e-6.
#[inline(always)]
pub fn exp(x: f32) -> f32 {
    // Adding and taking away this rounds to whole numbers: faster than a call, and by arithmetic alone.
    const ROUND: f32 = 12_582_912.0;
    let scaled = x * std::f32::consts::LOG2_E;
    let bounded = if scaled < -126.0 { -126.0 } else { scaled.min(127.0) };
    let nearest = (bounded + ROUND) - ROUND;
    let whole = if nearest > bounded { nearest - 1.0 } else { nearest };
    let t = (scaled - whole) * std::f32::consts::LN_2;
    let fraction = 1.0 + t * (1.0 + t * (0.5 + t * (1.0 / 6.0 + t * (1.0 / 24.0 + t * (1.0 / 120.0 + t / 720.0)))));
    let power = f32::from_bits((whole + (ROUND + 127.0)).to_bits() << 23);
    if scaled < -126.0 { 0.0 } else { power * fraction }
}
