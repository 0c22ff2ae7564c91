//! The sequence model: a linear-chain conditional random field over the pieces of a document.
//!
//! A label is a role, with one more for the headline of another article than the main one. The score of a sequence of labels is the sum of a weight for each feature of each piece and of a weight for each pair of labels in
//! a row. Weights are learned offline (`make train`) and kept as whole numbers in `model/weights.bin`.

use std::sync::OnceLock;

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
            #[cfg(feature = "train")]
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
pub(crate) const LABELS: usize = 21;

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
    const fn is_body(self) -> bool {
        matches!(self.role(), Role::Paragraph | Role::Heading | Role::ListItem | Role::Quote)
    }
}

/// A label and how sure the model is of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Choice {
    /// The label.
    pub(crate) label: Label,
    /// 0 to 1.
    pub(crate) confidence: f32,
}

type Scores = [f32; LABELS];

/// The weights.
pub(crate) struct Model {
    /// For each row, what it adds to the score of every label.
    rows: Vec<[i16; LABELS]>,
    unit: f32,
    /// `transitions[a][b]`: label `b` right behind label `a`.
    transitions: Vec<Scores>,
    /// Divides scores before confidences are read off, so that they are calibrated.
    temperature: f32,
}

/// How sure the model must be that another article begins. What follows a headline of another article is lost to the
/// main one, so the runner-up is taken where it is less sure.
const SURE: f32 = 0.9;

/// The choice for a piece, from the label on the best path and the shares of all.
fn choose(label: usize, shares: &Scores) -> Option<Choice> {
    let choice = |label: usize| {
        let confidence = shares.get(label).copied().unwrap_or(0.0).clamp(0.0, 1.0);
        Some(Choice { label: *Label::ALL.get(label)?, confidence })
    };
    let best = choice(label)?;
    let share = |label: &Label| shares.get(*label as usize).copied().unwrap_or(0.0);
    let body: f32 = Label::ALL.iter().filter(|label| label.is_body()).map(share).sum();
    // Whether a piece is kept is the sum over labels; the best path may have split what speaks against its own label.
    let keep = body >= 0.5;
    if best.label.is_body() == keep && (best.label != Label::OtherTitle || best.confidence >= SURE) {
        return Some(best);
    }
    let open = Label::ALL.iter().filter(|&&other| other.is_body() == keep && other != Label::OtherTitle);
    open.max_by(|a, b| share(a).total_cmp(&share(b))).and_then(|&label| choice(label as usize))
}

/// Reads blocks of weights; what is missing counts as 0.
struct Blocks<'b>(&'b [u8]);

impl Blocks<'_> {
    fn number(&mut self) -> f32 {
        let number = self.0.first_chunk().map_or(1.0, |&bytes| f32::from_le_bytes(bytes));
        self.0 = self.0.get(4..).unwrap_or_default();
        number
    }

    fn rows(&mut self, count: usize) -> Vec<[i16; LABELS]> {
        let mut weights = self.0.iter().map(|&byte| i16::from(byte as i8)).chain(std::iter::repeat(0));
        let rows = (0..count).map(|_| std::array::from_fn(|_| weights.next().unwrap_or(0))).collect();
        self.0 = self.0.get(count * LABELS..).unwrap_or_default();
        rows
    }
}

impl Model {
    /// The model that comes with the crate.
    pub(crate) fn built_in() -> &'static Model {
        static MODEL: OnceLock<Model> = OnceLock::new();
        MODEL.get_or_init(|| Model::read(include_bytes!("../../model/weights.bin")))
    }

    /// Reads weights: the temperature, then two blocks: the transitions and the rows' weights. Each block is a unit and a
    /// signed byte for each weight; the temperature and the units are little-endian `f32`.
    pub(crate) fn read(bytes: &[u8]) -> Model {
        let mut blocks = Blocks(bytes);
        let temperature = blocks.number();
        let step = blocks.number();
        let transitions =
            blocks.rows(LABELS).into_iter().map(|row| row.map(|weight| f32::from(weight) * step)).collect();
        let (unit, rows) = (blocks.number(), blocks.rows(ROWS));
        Model { rows, unit, transitions, temperature }
    }

    /// The best sequence of labels, each with its confidence.
    pub(crate) fn decide(&self, evidence: &Evidence) -> Vec<Choice> {
        let scores: Vec<Scores> = (0..evidence.len()).map(|piece| self.scores(evidence, piece)).collect();
        let labels = self.best_path(&scores);
        let marginals = self.marginals(&scores);
        labels.into_iter().zip(&marginals).filter_map(|(label, shares)| choose(label, shares)).collect()
    }

    /// The score of every label for one piece, from its own features and its neighbours'.
    fn scores(&self, evidence: &Evidence, piece: usize) -> Scores {
        let mut sum = [0i16; LABELS];
        evidence.rows(piece, |row| {
            if let Some(row) = self.rows.get(row) {
                sum.iter_mut().zip(row).for_each(|(sum, weight)| *sum = sum.saturating_add(*weight));
            }
        });
        sum.map(|weight| f32::from(weight) * self.unit)
    }

    /// Viterbi: the sequence with the highest score.
    fn best_path(&self, scores: &[Scores]) -> Vec<usize> {
        let mut best: Scores = [0.0; LABELS];
        let mut steps: Vec<[u8; LABELS]> = Vec::with_capacity(scores.len());
        for (index, own) in scores.iter().enumerate() {
            let mut next = [f32::NEG_INFINITY; LABELS];
            let mut from = [0u8; LABELS];
            if index == 0 {
                next = [0.0; LABELS];
            } else {
                for (previous, (score, row)) in best.iter().zip(&self.transitions).enumerate() {
                    for ((next, from), weight) in next.iter_mut().zip(&mut from).zip(row) {
                        let candidate = score + weight;
                        if candidate > *next {
                            *next = candidate;
                            *from = previous as u8;
                        }
                    }
                }
            }
            for (next, own) in next.iter_mut().zip(own) {
                *next += own;
            }
            // Only differences matter: keeping the numbers small keeps them exact on long documents.
            let top = next.iter().copied().fold(f32::NEG_INFINITY, f32::max);
            best = next.map(|score| score - top);
            steps.push(from);
        }
        let mut label = (0..LABELS)
            .rev()
            .max_by(|&a, &b| best.get(a).partial_cmp(&best.get(b)).unwrap_or(std::cmp::Ordering::Equal));
        let mut path = Vec::with_capacity(scores.len());
        for from in steps.iter().rev() {
            let current = label.unwrap_or(0);
            path.push(current);
            label = from.get(current).map(|&previous| previous as usize);
        }
        path.reverse();
        path
    }

    /// Forward and backward: the probability of every label of every piece.
    fn marginals(&self, scores: &[Scores]) -> Vec<Scores> {
        let transitions: Vec<Scores> =
            self.transitions.iter().map(|row| row.map(|weight| exp(weight / self.temperature))).collect();
        let weigh = |own: &Scores| {
            let top = own.iter().copied().fold(f32::NEG_INFINITY, f32::max);
            own.map(|score| exp((score - top) / self.temperature))
        };
        let normalise = |row: &mut Scores| {
            let sum: f32 = row.iter().sum();
            if sum > 0.0 {
                row.iter_mut().for_each(|value| *value /= sum);
            }
        };
        let mut forward: Vec<Scores> = Vec::with_capacity(scores.len());
        let mut before: Option<Scores> = None;
        for own in scores {
            let mut row = match before {
                None => [1.0; LABELS],
                Some(before) => {
                    let mut row = [0.0; LABELS];
                    for (share, weights) in before.iter().zip(&transitions) {
                        for (sum, weight) in row.iter_mut().zip(weights) {
                            *sum += share * weight;
                        }
                    }
                    row
                }
            };
            for (value, weight) in row.iter_mut().zip(weigh(own)) {
                *value *= weight;
            }
            normalise(&mut row);
            before = Some(row);
            forward.push(row);
        }
        let mut after: Option<Scores> = None;
        for (row, own) in forward.iter_mut().zip(scores).rev() {
            let mut back = [1.0; LABELS];
            if let Some(after) = after {
                for (value, weights) in back.iter_mut().zip(&transitions) {
                    *value = weights.iter().zip(&after).map(|(weight, share)| weight * share).sum();
                }
            }
            normalise(&mut back);
            for (value, share) in row.iter_mut().zip(&back) {
                *value *= share;
            }
            normalise(row);
            let mut next = back;
            for (value, weight) in next.iter_mut().zip(weigh(own)) {
                *value *= weight;
            }
            after = Some(next);
        }
        forward
    }
}

/// e to the power of `x`, for `x` at most about 80: the same bits on every platform, which the standard library does
/// not promise. Relative error below 1e-6.
pub fn exp(x: f32) -> f32 {
    let scaled = x * std::f32::consts::LOG2_E;
    if scaled < -126.0 {
        return 0.0;
    }
    let whole = scaled.min(127.0).floor();
    let t = (scaled - whole) * std::f32::consts::LN_2;
    let fraction = 1.0 + t * (1.0 + t * (0.5 + t * (1.0 / 6.0 + t * (1.0 / 24.0 + t * (1.0 / 120.0 + t / 720.0)))));
    f32::from_bits(((whole as i32 + 127) as u32) << 23) * fraction
}
