//! One line, read once: its fold, its words, the phrases and the dates in it. Everything that is later decided about
//! the line is decided on this.

use crate::dates::Found;
use crate::fold::Folded;
use crate::phrases::Hit;
use crate::word::Word;

/// What was read in a line.
#[derive(Default)]
pub(crate) struct Reading {
    /// The fold of the line; symbols count from the line's start.
    pub(crate) folded: Folded,
    /// Its words, in order; where a phrase ends inside one, two.
    pub(crate) words: Vec<Word>,
    /// The phrases found in it, in the order of their starts.
    pub(crate) hits: Vec<Hit>,
    /// The dates found in it, in order; spans in bytes from the line's start.
    pub(crate) dates: Vec<Found>,
    /// The symbol behind the dateline that it opens with.
    pub(crate) dateline: Option<usize>,
    /// The symbols at which items begin of a list that was glued into the line; empty when it is none.
    pub(crate) items: Vec<usize>,
}

impl Reading {
    /// The phrases that begin at a symbol.
    #[inline(always)]
    pub(super) fn hits_at(&self, start: u32) -> impl Iterator<Item = &Hit> {
        let from = self.hits.partition_point(|hit| hit.start < start as usize);
        self.hits.iter().skip(from).take_while(move |hit| hit.start == start as usize)
    }

    /// The symbol after closing brackets and sentence marks that belong to what ends at `at`.
    pub(super) fn behind_closing(&self, at: usize) -> usize {
        let rest = self.folded.symbols().get(at..).unwrap_or_default();
        at + rest.iter().position(|symbol| !matches!(symbol, b')' | b']' | b'.' | b',' | b'"')).unwrap_or(rest.len())
    }
}
