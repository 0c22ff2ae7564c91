//! Dates in Arabic text, of every convention at once.
//!
//! A line is folded ([`crate::fold`]), a quick look finds out whether anything in it could be a date ([`candidate`]), then it is
//! split into tokens ([`token`]) that know their entries in the lexicon ([`lexicon`], from `data/dates/*.tsv`). Parsers find the
//! parts: days in digits ([`numeric`]) and with month names ([`named`]), distances from now ([`relative`]), times and zones
//! ([`clock`]). [`assemble`] joins parts that stand together. Days are checked and converted by [`calendar`].
//!
//! What is read as a date, and what is not: see [`find_dates`].

mod assemble;
mod calendar;
mod candidate;
mod clock;
mod find;
mod found;
mod label;
mod lexicon;
mod moment;
mod named;
mod numeric;
mod parts;
mod relative;
mod token;

use crate::fold::Folded;
use crate::span::Offsets;
use lexicon::{JOINER_IN, JOINER_MATCHING, JOINER_OF, JOINER_TIES, Kind};

pub use find::find_dates;
pub(crate) use found::{DateLabel, Found, join};
pub use moment::{Moment, MomentError};

/// What a caller may choose for [`find_dates`].
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct DateOptions {
    /// The point in time that relative dates count from; without it they are found, and not resolved.
    pub now: Option<Moment>,
    /// The unit of the offsets in the result.
    pub offsets: Offsets,
}

impl DateOptions {
    /// No reference time, offsets in bytes.
    pub fn new() -> Self {
        Self::default()
    }

    /// Counts relative dates from `now`.
    pub fn now(mut self, now: Moment) -> Self {
        self.now = Some(now);
        self
    }

    /// Gives offsets in `unit`.
    pub fn offsets(mut self, unit: Offsets) -> Self {
        self.offsets = unit;
        self
    }
}

/// Finds the dates of a line and appends them to `out`, in order; a time that stands beside no date comes as a [`Found`] of
/// its own ([`Found::is_time_only`]). `folded` is the fold of `text`. Linear in the length of the line.
pub(crate) fn scan(folded: &Folded, text: &str, now: Option<&Moment>, out: &mut Vec<Found>) {
    if candidate::holds_candidate(folded) {
        assemble::assemble(&token::Line::new(folded.symbols()), folded, text, now, out);
    }
}

/// Whether a text ends in a word that ties a date behind it to its sentence: `اليوم`, `في`, `حتى`, `صباح`.
pub(crate) fn ends_before_date(text: &str) -> bool {
    let folded = Folded::new(text);
    folded.words().last().is_some_and(|word| ties_date(word.of(folded.symbols())))
}

/// Whether a folded word ties a date behind it to its sentence.
pub(crate) fn ties_date(word: &[u8]) -> bool {
    let (prefix, entries) = lexicon::entries_behind_prefix(word);
    entries.iter().filter(|entry| prefix + entry.phrase.len() == word.len()).any(|entry| match entry.kind {
        Kind::Day | Kind::Period | Kind::Ago => true,
        Kind::Joiner => matches!(entry.value, JOINER_IN | JOINER_OF | JOINER_MATCHING | JOINER_TIES),
        _ => false,
    })
}

/// Whether a text begins with what joins a date to its twin in the other calendar: `- الموافق`.
pub(crate) fn begins_with_matching(text: &str) -> bool {
    const MARKS: usize = 4;
    let folded = Folded::new(text);
    let line = token::Line::new(folded.symbols());
    let first = (0..MARKS).find(|&at| line.mark(at).is_none()).unwrap_or(MARKS);
    line.phrase_where(first, Kind::Joiner, |value| value == JOINER_MATCHING).is_some()
}

#[cfg(test)]
mod tests;
