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

    /// Whether a piece with this label says who wrote, where and when.
    const fn is_credit(self) -> bool {
        matches!(self, Label::Dateline | Label::Byline | Label::Published | Label::Updated)
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

/// Room for a number for each label, in whole vector registers. What lies beyond the labels is never the best and has
/// no share.
const LANES: usize = 24;
type Scores = [f32; LANES];
/// A weight for each label, three in a word: each has 21 bits and is kept 128 above its value, so that none is
/// negative and thousands of rows can be added a word at a time without running over. A third of the instructions of
/// adding labels one by one, on every machine.
type Row = [u64; WORDS];
const WORDS: usize = LABELS.div_ceil(3);
const BITS: usize = 21;
const ABOVE: i32 = 128;

/// A value for every pair of labels.
type Pairs = [Scores; LABELS];

const NOTHING: Scores = [0.0; LANES];

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
    /// Divides scores before confidences are read off, so that they are calibrated.
    temperature: f32,
}

/// How sure the model must be that another article begins: anywhere, where the text below is about something else, and
/// where besides a page has ended above or an author or a date stands below. What follows a headline of another article
/// is lost to the main one, so the runner-up is taken where it is less sure.
const SURE: f32 = 0.8;
const SURE_FRESH: f32 = 0.5;
const SURE_FRAMED: f32 = 0.15;

/// How likely a label is among the shares of all.
fn share(shares: &Scores, label: Label) -> f32 {
    shares.get(label as usize).copied().unwrap_or(0.0)
}

/// The choice for a piece, from the label on the best path and the shares of all.
fn choose(label: usize, shares: &Scores, fresh: bool) -> Option<Choice> {
    let choice = |label: usize| {
        let confidence = shares.get(label).copied().unwrap_or(0.0).clamp(0.0, 1.0);
        Some(Choice { label: *Label::ALL.get(label)?, confidence })
    };
    let best = choice(label)?;
    let share = |label: &Label| share(shares, *label);
    let body: f32 = Label::ALL.iter().filter(|label| label.is_body()).map(share).sum();
    // Whether a piece is kept is the sum over labels; the best path may have split what speaks against its own label.
    let keep = body >= 0.5;
    let sure = if fresh { SURE_FRESH } else { SURE };
    if best.label.is_body() == keep && (best.label != Label::OtherTitle || best.confidence >= sure) {
        return Some(best);
    }
    let open = Label::ALL.iter().filter(|&&other| other.is_body() == keep && other != Label::OtherTitle);
    open.max_by(|a, b| share(a).total_cmp(&share(b))).and_then(|&label| choice(label as usize))
}

/// How likely a piece above the running text must be the headline, where no piece is likelier that than anything else.
const HEADLINE: f32 = 0.1;

/// Running text nearly always has a headline. Where the best path has none, it is the likeliest piece above the text, of
/// those that would be lost with the page's furniture; what names the author, the place or the day stays that.
fn find_headline(choices: &mut [Choice], marginals: &[Scores]) {
    if choices.iter().any(|choice| choice.label == Label::Title) {
        return;
    }
    let text = choices.iter().position(|choice| choice.label == Label::Paragraph).unwrap_or(0);
    let taken = |label: Label| label.is_body() || label.is_credit();
    let above = choices.iter_mut().take(text).zip(marginals.iter().map(|shares| share(shares, Label::Title)));
    let open = above.filter(|(choice, share)| !taken(choice.label) && *share >= HEADLINE);
    if let Some((choice, confidence)) = open.max_by(|a, b| a.1.total_cmp(&b.1)) {
        *choice = Choice { label: Label::Title, confidence };
    }
}

/// Where text begins that is about something else than the text above, another article has begun. Its headline is the
/// piece that got the main article's label, though the main article has its own; else the likeliest.
fn find_others(choices: &mut [Choice], marginals: &[Scores], fresh: &[bool]) {
    let headline = |index: &usize| {
        marginals.get(*index).map_or(0.0, |shares| share(shares, Label::Title) + share(shares, Label::OtherTitle))
    };
    let (mut start, mut has_title) = (0, false);
    for text in 0..choices.len() {
        if !choices.get(text).is_some_and(|choice| choice.label.is_body()) {
            continue;
        }
        let row = std::mem::replace(&mut start, text + 1)..text;
        if row.is_empty() {
            continue;
        }
        let first =
            |label: Label| row.clone().find(|&index| choices.get(index).is_some_and(|choice| choice.label == label));
        let title = first(Label::Title);
        let is_fresh = fresh.get(text - 1) == Some(&true);
        let found = if has_title && is_fresh && first(Label::OtherTitle).is_none() {
            let footer = first(Label::Footer).unwrap_or(text);
            let head = row.clone().rfind(|&index| choices.get(index).is_some_and(|choice| choice.label.is_credit()));
            let framed = |index: usize| index > footer || head.is_some_and(|head| index < head);
            let sure = |index: &usize| headline(index) >= if framed(*index) { SURE_FRAMED } else { SURE_FRESH };
            title.or(row.max_by(|a, b| headline(a).total_cmp(&headline(b))).filter(sure))
        } else {
            None
        };
        has_title |= title.is_some();
        if let Some(index) = found
            && let Some(choice) = choices.get_mut(index)
        {
            *choice = Choice { label: Label::OtherTitle, confidence: headline(&index) };
        }
    }
}

/// How sure the model must be of one piece of text, for a list of headlines without a headline of its own to hold text.
const TEXT: f32 = 0.6;

/// A page that is a list of headlines has no article: a headline with no text below, and lines taken for text that
/// none is surely and no headline announces, are of the list.
fn drop_list(choices: &mut [Choice], marginals: &[Scores]) {
    let has = |label: Label| choices.iter().any(|choice| choice.label == label);
    let has_title = has(Label::Title);
    let is_text = |choice: &Choice| choice.label.is_body() && (choice.confidence >= TEXT || has_title);
    if !has(Label::Related) || choices.iter().any(is_text) {
        return;
    }
    for (choice, shares) in choices.iter_mut().zip(marginals) {
        if choice.label == Label::Title || choice.label.is_body() {
            *choice = Choice { label: Label::Related, confidence: share(shares, Label::Related) };
        }
    }
}

/// Rules out what cannot be before the neighbours are asked: a headline or a caption of a paragraph's length, a headline that
/// is a phrase of the page's furniture, and every label but that of the role that the caller's phrase has decided.
fn pin(evidence: &Evidence, scores: &mut [Scores]) {
    let mut rule_out = |piece: usize, labels: &[Label]| {
        for &label in labels {
            if let Some(score) = scores.get_mut(piece).and_then(|scores| scores.get_mut(label as usize)) {
                *score -= 1e4;
            }
        }
    };
    evidence.long.iter().for_each(|&piece| rule_out(piece, &[Label::Title, Label::OtherTitle, Label::Caption]));
    evidence.furniture.iter().for_each(|&piece| rule_out(piece, &[Label::Title, Label::OtherTitle]));
    for &(piece, role) in &evidence.pins {
        let pinned = Label::ALL.iter().position(|label| label.role() == role);
        if let (Some(pinned), Some(scores)) = (pinned, scores.get_mut(piece)) {
            let others = scores.iter_mut().take(LABELS).enumerate().filter(|(label, _)| *label != pinned);
            others.for_each(|(_, score)| *score -= 1e4);
        }
    }
}

/// Reads blocks of weights; what is missing counts as 0.
struct Blocks<'b>(&'b [u8]);

impl Blocks<'_> {
    fn number(&mut self) -> f32 {
        let number = self.0.first_chunk().map_or(1.0, |&bytes| f32::from_le_bytes(bytes));
        self.0 = self.0.get(4..).unwrap_or_default();
        number
    }

    fn rows(&mut self, count: usize) -> impl Iterator<Item = [i8; LABELS]> {
        let (block, rest) = self.0.split_at_checked(count * LABELS).unwrap_or((self.0, &[]));
        self.0 = rest;
        let mut weights = block.iter().map(|&byte| byte as i8).chain(std::iter::repeat(0));
        (0..count).map(move |_| std::array::from_fn(|_| weights.next().unwrap_or(0)))
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
        let mut transitions = [NOTHING; LABELS];
        for (pairs, row) in transitions.iter_mut().zip(blocks.rows(LABELS)) {
            pairs.iter_mut().zip(row).for_each(|(pair, weight)| *pair = f32::from(weight) * step);
        }
        let factor = |a: usize, b: usize| {
            transitions.get(a).and_then(|row| row.get(b)).map_or(0.0, |weight| exp(weight / temperature))
        };
        let pairs = |factor: &dyn Fn(usize, usize) -> f32| {
            std::array::from_fn(|a| std::array::from_fn(|b| if b < LABELS { factor(a, b) } else { 0.0 }))
        };
        let (onward, backward) = (pairs(&factor), pairs(&|a, b| factor(b, a)));
        let (unit, rows) = (blocks.number(), blocks.rows(ROWS).map(packed).collect());
        Model { rows, unit, transitions, onward, backward, temperature }
    }

    /// The best sequence of labels, each with its confidence.
    pub(crate) fn decide(&self, evidence: &Evidence) -> Vec<Choice> {
        let mut scores: Vec<Scores> = (0..evidence.len()).map(|piece| self.scores(evidence, piece)).collect();
        pin(evidence, &mut scores);
        let labels = self.best_path(&scores);
        let marginals = self.marginals(&scores);
        let mut choices = Vec::with_capacity(labels.len());
        let seen = marginals.iter().zip(&evidence.fresh);
        choices
            .extend(labels.into_iter().zip(seen).filter_map(|(label, (shares, &fresh))| choose(label, shares, fresh)));
        find_headline(&mut choices, &marginals);
        find_others(&mut choices, &marginals, &evidence.fresh);
        drop_list(&mut choices, &marginals);
        choices
    }

    /// The score of every label for one piece, from its own features and its neighbours'.
    fn scores(&self, evidence: &Evidence, piece: usize) -> Scores {
        let mut sums: Row = [0; WORDS];
        let mut count = 0;
        evidence.rows(piece, |row| {
            if let Some(row) = self.rows.get(row) {
                sums.iter_mut().zip(row).for_each(|(sum, weights)| *sum = sum.wrapping_add(*weights));
                count += ABOVE;
            }
        });
        let mut scores = [f32::NEG_INFINITY; LANES];
        for (label, score) in scores.iter_mut().enumerate().take(LABELS) {
            let word = sums.get(label / 3).copied().unwrap_or(0);
            let sum = (word >> (label % 3 * BITS)) as i32 & ((1 << BITS) - 1);
            *score = (sum - count) as f32 * self.unit;
        }
        scores
    }

    /// Viterbi: the sequence with the highest score. Only the scores of the paths are kept; which label a path came
    /// from is worked out again on the way back, for the one path that counts.
    fn best_path(&self, scores: &[Scores]) -> Vec<usize> {
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
        let first_best = |values: &mut dyn Iterator<Item = f32>| {
            let mut best = (0, f32::NEG_INFINITY);
            for (label, value) in values.enumerate().take(LABELS) {
                if value > best.1 {
                    best = (label, value);
                }
            }
            best.0
        };
        let mut behind: Option<usize> = None;
        let mut labels = Vec::with_capacity(scores.len());
        for path in paths.iter().rev() {
            let label = match behind {
                None => first_best(&mut path.iter().copied()),
                Some(behind) => {
                    let weight = |row: &Scores| row.get(behind).copied().unwrap_or(0.0);
                    first_best(&mut path.iter().zip(&self.transitions).map(|(score, row)| score + weight(row)))
                }
            };
            labels.push(label);
            behind = Some(label);
        }
        labels.reverse();
        labels
    }

    /// Forward and backward: the probability of every label of every piece.
    fn marginals(&self, scores: &[Scores]) -> Vec<Scores> {
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

fn packed(weights: [i8; LABELS]) -> Row {
    let mut row: Row = [0; WORDS];
    for (word, weights) in row.iter_mut().zip(weights.chunks(3)) {
        let lifted = weights.iter().map(|&weight| (i32::from(weight) + ABOVE) as u64);
        *word = lifted.enumerate().fold(0, |word, (place, weight)| word | weight << (place * BITS));
    }
    row
}

fn highest(scores: &Scores) -> f32 {
    scores.iter().copied().fold(f32::NEG_INFINITY, |a, b| if b > a { b } else { a })
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
    let sum: f32 = row.iter().take(LABELS).sum();
    if sum > 0.0 {
        row.iter_mut().for_each(|value| *value /= sum);
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

#[cfg(test)]
mod tests {
    use super::*;

    fn choices(labels: &[Label]) -> Vec<Choice> {
        labels.iter().map(|&label| Choice { label, confidence: 0.5 }).collect()
    }

    fn titles(labels: &[Label], shares: &[f32]) -> Vec<usize> {
        let mut choices = choices(labels);
        let share = |&share: &f32| {
            let mut scores = NOTHING;
            scores[Label::Title as usize] = share;
            scores
        };
        find_headline(&mut choices, &shares.iter().map(share).collect::<Vec<_>>());
        (0..choices.len()).filter(|&piece| choices[piece].label == Label::Title).collect()
    }

    #[test]
    fn a_headline_that_the_best_path_lost_is_found() {
        use Label::{Byline, Caption, Dateline, Footer, Navigation, Paragraph, Related, Title};
        assert_eq!(titles(&[Navigation, Related, Paragraph], &[0.05, 0.3, 0.0]), [1], "the likeliest above the text");
        assert_eq!(titles(&[Title, Caption, Paragraph], &[0.6, 0.4, 0.0]), [0], "there is one already");
        assert!(
            titles(&[Dateline, Byline, Paragraph], &[0.3, 0.3, 0.0]).is_empty(),
            "it names the place or the author"
        );
        assert!(titles(&[Navigation, Paragraph, Footer], &[0.05, 0.4, 0.4]).is_empty(), "too unlikely, or below");
        assert!(titles(&[Navigation, Related], &[0.4, 0.4]).is_empty(), "no running text");
    }

    /// Where other articles begin: pieces with these labels, how likely each is their headline, and whether the text below
    /// is about something else.
    fn others(pieces: &[(Label, f32, bool)]) -> Vec<usize> {
        let mut choices = choices(&pieces.iter().map(|piece| piece.0).collect::<Vec<_>>());
        let share = |piece: &(Label, f32, bool)| {
            let mut scores = NOTHING;
            scores[Label::OtherTitle as usize] = piece.1;
            scores
        };
        let fresh: Vec<bool> = pieces.iter().map(|piece| piece.2).collect();
        find_others(&mut choices, &pieces.iter().map(share).collect::<Vec<_>>(), &fresh);
        (0..choices.len()).filter(|&piece| choices[piece].label == Label::OtherTitle).collect()
    }

    #[test]
    fn another_article_begins_where_the_text_is_about_something_else() {
        use Label::{Byline, Caption, Footer, Kicker, Navigation, OtherTitle, Paragraph, Published, Related, Title};
        let main = [(Title, 0.0, false), (Paragraph, 0.0, false)];
        let below = |row: &[(Label, f32, bool)]| others(&[&main[..], row, &[(Paragraph, 0.0, false)]].concat());
        assert_eq!(below(&[(Title, 0.0, true), (Caption, 0.0, true)]), [2], "the main article has its headline");
        assert_eq!(below(&[(Navigation, 0.1, true), (Related, 0.5, true)]), [3], "the likeliest");
        assert_eq!(below(&[(Caption, 0.6, true), (OtherTitle, 0.3, true)]), [3], "it is found already");
        assert_eq!(below(&[(Footer, 0.0, true), (Related, 0.15, true)]), [3], "a page has ended");
        assert!(below(&[(Related, 0.15, true), (Footer, 0.0, true)]).is_empty(), "not above it");
        assert_eq!(
            below(&[(Related, 0.15, true), (Published, 0.0, true), (Caption, 0.1, true)]),
            [2],
            "above its date"
        );
        assert!(below(&[(Byline, 0.0, true), (Related, 0.15, true)]).is_empty(), "not below the author");
        assert!(below(&[(Related, 0.49, true)]).is_empty(), "too unlikely");
        assert!(below(&[(Title, 0.9, false)]).is_empty(), "the text goes on");
        let row = [(Kicker, 0.0, false), (Paragraph, 0.0, false), (Title, 0.9, true), (Paragraph, 0.0, true)];
        assert!(others(&row).is_empty(), "the main article's headline is still to come");
    }

    #[test]
    fn what_another_article_must_be_depends_on_the_text_below() {
        let chosen = |share: f32, fresh: bool| {
            let mut shares = NOTHING;
            (shares[Label::OtherTitle as usize], shares[Label::Related as usize]) = (share, 1.0 - share);
            choose(Label::OtherTitle as usize, &shares, fresh).map(|choice| choice.label)
        };
        assert_eq!(chosen(0.8, false), Some(Label::OtherTitle));
        assert_eq!(chosen(0.79, false), Some(Label::Related));
        assert_eq!(chosen(0.5, true), Some(Label::OtherTitle));
        assert_eq!(chosen(0.49, true), Some(Label::Related));
    }

    #[test]
    fn a_headline_in_a_list_of_headlines_is_one_of_them() {
        use Label::{Caption, Footer, Paragraph, Related, Title};
        let labels = |labels: &[Label]| {
            let mut choices = choices(labels);
            drop_list(&mut choices, &vec![NOTHING; labels.len()]);
            choices.iter().map(|choice| choice.label).collect::<Vec<_>>()
        };
        assert_eq!(labels(&[Title, Related, Footer]), [Related, Related, Footer]);
        assert_eq!(labels(&[Title, Paragraph, Related]), [Title, Paragraph, Related], "it has a text");
        assert_eq!(labels(&[Title, Caption]), [Title, Caption], "there are no others");
        assert_eq!(labels(&[Related, Paragraph, Related]), [Related; 3], "a line of it that passed for text");
        let mut sure = choices(&[Related, Paragraph]);
        sure[1].confidence = TEXT;
        drop_list(&mut sure, &[NOTHING; 2]);
        assert_eq!(sure[1].label, Paragraph);
    }

    #[test]
    fn what_a_piece_cannot_be_is_ruled_out() {
        let mut evidence = Evidence::default();
        evidence.long = vec![0];
        evidence.furniture = vec![1];
        evidence.pins = vec![(2, Role::Source)];
        let mut scores = [NOTHING; 3];
        pin(&evidence, &mut scores);
        let open = |piece: usize| {
            let is_open = |label: &Label| scores[piece][*label as usize] == 0.0;
            Label::ALL.into_iter().filter(is_open).collect::<Vec<_>>()
        };
        let but = |labels: &[Label]| Label::ALL.into_iter().filter(|label| !labels.contains(label)).collect::<Vec<_>>();
        assert_eq!(open(0), but(&[Label::Title, Label::OtherTitle, Label::Caption]), "a paragraph's length");
        assert_eq!(open(1), but(&[Label::Title, Label::OtherTitle]), "furniture");
        assert_eq!(open(2), [Label::Source], "the caller's phrase");
        assert!(scores.iter().flatten().all(|&score| score <= 0.0));
    }
}
