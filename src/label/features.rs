//! The evidence as the model sees it: a fixed list of yes-or-no features, in families.
//!
//! The features of a piece are numbers below [`FEATURES`]. The families that come first ([`CONTEXT`] of them) are also
//! seen from the neighbours: the model has weights for a piece's own features, for the context features of the piece
//! before it and of the piece after it.

use crate::phrases::Class;

/// Bounds of a bucketed count: the index of the first bound that the count is below, the number of bounds for more.
pub(super) fn bucket(count: usize, bounds: &[usize]) -> usize {
    bounds.iter().position(|&bound| count < bound).unwrap_or(bounds.len())
}

macro_rules! families {
    ($($(#[$doc:meta])* $name:ident: $size:expr, $group:literal;)*) => {
        /// A family of features: a question with a few answers.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Family { $($(#[$doc])* $name,)* }

        const SIZES: &[usize] = &[$($size),*];

        /// Name and group of each family, for the training report.
        #[cfg(feature = "inside")]
        const NAMES: &[(&str, &str)] = &[$((stringify!($name), $group)),*];
    };
}

/// Number of classes of phrases.
const CLASSES: usize = Class::COUNT;
/// Bounds of a piece's length in words.
pub(super) const LENGTHS: [usize; 11] = [1, 2, 3, 4, 5, 7, 10, 14, 20, 30, 50];
const LENGTH: usize = LENGTHS.len() + 1;
/// Where a piece stands to the running text: before it, in it, after it, or in a text without any.
pub(super) const ZONES: usize = 4;
/// Kinds of markers, and none.
pub(super) const MARKERS: usize = 8;

/// Number of signs that a piece may hold.
pub(super) const SIGNS: usize = 31;

/// Classes of phrases that label what follows them.
pub(super) const LABELLED: usize = 6;

families! {
    /// Words in the piece.
    Length: LENGTH, "shape";
    /// The mark at its end.
    End: 9, "shape";
    /// What it begins with.
    Begin: 9, "shape";
    /// Signs in it: addresses, handles, bars, brackets, Latin, digits.
    Trait: SIGNS, "shape";
    /// A phrase of the class is the whole piece.
    Whole: CLASSES, "phrases";
    /// The piece begins with a phrase of the class.
    Starts: CLASSES, "phrases";
    /// How much of the piece its dates are, and what introduces them.
    Date: 12, "dates";
    /// Whether the text above or below repeats it.
    Repeat: 8, "repeats";
    // Families from here on are not seen from the neighbours.
    /// The piece ends with a phrase of the class.
    Ends: CLASSES, "phrases";
    /// A phrase of the class stands in it.
    Inside: CLASSES, "phrases";
    /// Whether it is a line of a wrapped paragraph; every piece has an answer.
    Wrapped: 2, "shape";
    /// How it is joined to what stands before it.
    Joint: 3, "layout";
    /// White space before its line.
    Indent: 4, "layout";
    /// Its number from the top.
    FromTop: 7, "position";
    /// Its number from the bottom.
    FromBottom: 6, "position";
    /// Pieces to the running text above or below.
    Zone: 18, "position";
    /// Share of the running text that has passed.
    Passed: 7, "position";
    /// Share of its words that the running text above has.
    Above: 7, "similarity";
    /// Share of its words that the running text below has.
    Below: 7, "similarity";
    /// Share of the words of the next running text that the running text above has: whether the text goes on.
    Continuity: 7, "similarity";
    /// The last marker above, by kind and distance.
    Marker: MARKERS * 4, "context";
    /// The last marker above, and whether running text has come since.
    MarkerProse: MARKERS * 2, "context";
    /// Short pieces of the same shape in a row: how many, and whether it is the first or the last of them.
    Run: 18, "context";
    /// A list that running text above has announced with a colon: pieces since.
    List: 6, "context";
    /// Whether it begins like the piece above or below it, and shares words with them.
    Parallel: 6, "similarity";
    /// Furniture phrases in the whole document, and where the piece stands to its running text.
    Furniture: 4 * ZONES, "document";
    /// Verbs of saying in it.
    Speech: 3, "shape";
    /// Whether it is spelled with its vowels.
    Vocalised: 2, "shape";
    /// Words in it by which persons are told.
    Person: 7, "words";
    /// Phrases in it by which the page speaks to its readers or of itself.
    Notice: 4, "phrases";
    /// Whether a copyright line or a comment form stands above.
    Closed: 4, "context";
    /// The whole document: its size, how much of it is running text, its genre.
    Document: 16, "document";
    /// Length and end together.
    LengthEnd: LENGTH * 3, "shape";
    /// Length and place together.
    LengthZone: LENGTH * ZONES, "position";
    /// Length and marker together.
    LengthMarker: LENGTH * MARKERS, "context";
    /// A dateline: cut from the lead, in the lead, or by itself.
    Dateline: 4, "phrases";
    /// Whether it is the first or a later copy of a line, and where it stands.
    RepeatZone: 3 * ZONES, "repeats";
    /// Share of its words that the longest stretch of running text has, for pieces of a title's length and others.
    Topic: 14, "similarity";
    /// Where it stands to the longest stretch of running text.
    Main: 9, "position";
    /// Place and topic together.
    MainTopic: 63, "similarity";
    /// Whether it is indented like the longest stretch of running text.
    SameIndent: 3, "layout";
    /// A word that short pieces of many sites share.
    Word: crate::vocabulary::WORDS, "words";
    /// Pieces of title's length before the running text: the first, the longest, the one that the text takes up most.
    Headline: 8, "similarity";
    /// The label that it begins with, and how little follows: `المصدر: وكالات`.
    Label: LABELLED * 3, "phrases";
    /// A short piece right above the main running text: its distance and its words.
    Head: 16, "position";
    /// Whether an address on the page spells it out.
    Slug: 2, "repeats";
}

/// Families that the neighbours' features are made of.
const CONTEXT_FAMILIES: usize = Family::Ends as usize;

const fn offset(family: usize) -> usize {
    let mut sum = 0;
    let mut i = 0;
    while i < family {
        #[allow(clippy::indexing_slicing)] // evaluated by the compiler
        {
            sum += SIZES[i];
        }
        i += 1;
    }
    sum
}

static OFFSETS: [u16; SIZES.len() + 1] = {
    let mut offsets = [0; SIZES.len() + 1];
    let mut i = 0;
    while i <= SIZES.len() {
        #[allow(clippy::indexing_slicing)] // evaluated by the compiler
        {
            offsets[i] = offset(i) as u16;
        }
        i += 1;
    }
    offsets
};

/// Number of features of a piece.
pub(crate) const FEATURES: usize = offset(SIZES.len());
/// Number of features, from the first, that are also seen from the neighbours.
pub(crate) const CONTEXT: usize = offset(CONTEXT_FAMILIES);
/// Number of rows of weights: a piece's own features, then the context features of the piece before, then of the piece
/// after.
pub const ROWS: usize = FEATURES + 2 * CONTEXT;

/// The number of a feature.
pub(super) fn feature(family: Family, answer: usize) -> u16 {
    let index = family as usize;
    let start = OFFSETS.get(index).copied().unwrap_or(0);
    let end = OFFSETS.get(index + 1).copied().unwrap_or(start + 1);
    debug_assert!(answer < usize::from(end - start), "family {index} has no answer {answer}");
    start.saturating_add(answer as u16).min(end.saturating_sub(1))
}

/// Pushes the answer of a family that most pieces have no answer to: 0 is none.
#[inline(always)]
pub(super) fn push_some(family: Family, answer: usize, out: &mut Vec<u16>) {
    if answer != 0 {
        out.push(feature(family, answer));
    }
}

/// Name and group of every row of weights, in order.
#[cfg(feature = "inside")]
pub fn feature_names() -> Vec<(String, &'static str)> {
    let families = NAMES.iter().zip(SIZES);
    let own: Vec<_> = families
        .flat_map(|((name, group), &size)| (0..size).map(move |answer| (format!("{name}:{answer}"), *group)))
        .collect();
    let seen = |side: &str| {
        own.iter().take(CONTEXT).map(move |(name, _)| (format!("{side} {name}"), "neighbours")).collect::<Vec<_>>()
    };
    let (before, after) = (seen("before"), seen("after"));
    own.into_iter().chain(before).chain(after).collect()
}
