//! The words of dates, from `data/dates/*.tsv`, and how they are looked up on folded symbols.

mod table;

use table::TABLE;

use crate::fold::symbol;

/// What a word means for the grammar. A word may have several kinds; the grammar asks for the one that fits the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Kind {
    /// Behind or before a span of time; the value is one of [`AGO_BEFORE`], [`AGO_AFTER`], [`AGO_ABOUT`].
    Ago,
    /// A day counted from today; the value is the distance.
    Day,
    /// An era; the value is one of [`ERA_GREGORY`], [`ERA_HIJRI`].
    Era,
    /// A Hijri month, 1 to 12.
    Hijri,
    /// A word that joins the parts of a date; the value is one of `JOINER_*`.
    Joiner,
    /// A word that introduces a date; the value is one of `LABEL_*`, with [`LABEL_WEAK`] added.
    Label,
    /// `لحظات` behind `منذ`.
    Moments,
    /// A Gregorian month, 1 to 12.
    Month,
    /// `الآن` alone.
    Now,
    /// A number in words before a unit.
    Number,
    /// The day of a month in words, 1 to 31.
    Ordinal,
    /// A part of the day; the value is one of `PERIOD_*`.
    Period,
    /// A place that names a zone where the context asks for one; the value is that of [`Kind::Zone`].
    Place,
    /// The ending of an English ordinal.
    Suffix,
    /// A unit of time: the unit (`UNIT_*`) times 100 plus the count, 0 where a number must be written.
    Unit,
    /// A weekday, Monday 1 to Sunday 7.
    Weekday,
    /// A zone: minutes east of Greenwich, [`ZONE_UTC`] or [`ZONE_LOCAL`].
    Zone,
    /// `بتوقيت`.
    ZoneIntro,
}

pub(super) const AGO_BEFORE: i16 = 0;
pub(super) const AGO_AFTER: i16 = 1;
pub(super) const AGO_ABOUT: i16 = 2;
pub(super) const ERA_GREGORY: i16 = 0;
pub(super) const ERA_HIJRI: i16 = 1;
pub(super) const JOINER_IN: i16 = 0;
pub(super) const JOINER_CLOCK: i16 = 1;
pub(super) const JOINER_OF: i16 = 2;
pub(super) const JOINER_YEAR: i16 = 3;
pub(super) const JOINER_MATCHING: i16 = 4;
pub(super) const LABEL_PUBLISHED: i16 = 0;
pub(super) const LABEL_UPDATED: i16 = 1;
pub(super) const LABEL_NUMBER: i16 = 2;
pub(super) const LABEL_WEAK: i16 = 10;
pub(super) const PERIOD_AM: i16 = 0;
pub(super) const PERIOD_PM: i16 = 1;
pub(super) const PERIOD_NOON: i16 = 2;
pub(super) const PERIOD_NIGHT: i16 = 3;
pub(super) const UNIT_SECOND: i16 = 0;
pub(super) const UNIT_MINUTE: i16 = 1;
pub(super) const UNIT_HOUR: i16 = 2;
pub(super) const UNIT_DAY: i16 = 3;
pub(super) const UNIT_WEEK: i16 = 4;
pub(super) const UNIT_MONTH: i16 = 5;
pub(super) const UNIT_YEAR: i16 = 6;
pub(super) const ZONE_UTC: i16 = 9999;
pub(super) const ZONE_LOCAL: i16 = 9998;

/// One word or phrase under one kind.
#[derive(Debug)]
pub(super) struct Entry {
    /// The folded phrase.
    pub(super) phrase: &'static [u8],
    /// Length of its first word: the symbols before the first that is no letter.
    pub(super) head: u8,
    /// What it is.
    pub(super) kind: Kind,
    /// Its value, by kind.
    pub(super) value: i16,
}

impl Entry {
    fn head(&self) -> &'static [u8] {
        self.phrase.get(..usize::from(self.head)).unwrap_or(self.phrase)
    }
}

/// A bit for each first word of [`TABLE`], at the place that [`mix`] gives it. Most words are no date's, and end here.
static HEADS: [u64; 64] = heads();

#[allow(clippy::indexing_slicing)] // evaluated by the compiler: an index out of range would not build
const fn heads() -> [u64; 64] {
    let mut heads = [0; 64];
    let mut index = 0;
    while index < TABLE.len() {
        let (phrase, len) = (TABLE[index].phrase, TABLE[index].head as usize);
        let bit = mix(phrase[0], phrase[len / 2], phrase[len - 1], len);
        heads[bit / 64] |= 1 << (bit % 64);
        index += 1;
    }
    heads
}

/// A number below 4096 from the first, the middle and the last symbol of a word and its length.
const fn mix(first: u8, middle: u8, last: u8, len: usize) -> usize {
    let bytes = u32::from_le_bytes([first, middle, last, len as u8]);
    (bytes.wrapping_mul(0x9E37_79B1) >> 20) as usize
}

/// The entries whose first word is `word`, the longest phrase first.
pub(super) fn entries(word: &[u8]) -> &'static [Entry] {
    let (Some(&first), Some(&middle), Some(&last)) = (word.first(), word.get(word.len() / 2), word.last()) else {
        return &[];
    };
    let bit = mix(first, middle, last, word.len());
    if HEADS.get(bit / 64).is_none_or(|bits| bits >> (bit % 64) & 1 == 0) {
        return &[];
    }
    let from = TABLE.partition_point(|entry| entry.head() < word);
    let rest = TABLE.get(from..).unwrap_or_default();
    let count = rest.iter().take_while(|entry| entry.head() == word).count();
    rest.get(..count).unwrap_or_default()
}

/// The entries of `word`, and the length of a prefix that they leave out: a conjunction or preposition of one letter may
/// be written to a month or a weekday, `ويناير`, `لرمضان`.
pub(super) fn entries_behind_prefix(word: &[u8]) -> (usize, &'static [Entry]) {
    let found = entries(word);
    if let (true, Some((prefix, rest))) = (found.is_empty(), word.split_first())
        && rest.len() >= 4
        && ['و', 'ل', 'ب', 'ف', 'ك'].iter().any(|&c| symbol(c) == Some(*prefix))
    {
        let behind = entries(rest);
        if behind.iter().any(|entry| matches!(entry.kind, Kind::Month | Kind::Hijri | Kind::Weekday)) {
            return (1, behind);
        }
    }
    (0, found)
}

/// The weekday that ends `word`, which is glued to what stands before it: its number and its length.
pub(super) fn weekday_suffix(word: &[u8]) -> Option<(i16, usize)> {
    const SHORTEST: usize = 5; // with the article: shorter ones end ordinary words
    let ending =
        |entry: &&Entry| entry.kind == Kind::Weekday && entry.phrase.len() >= SHORTEST && word.ends_with(entry.phrase);
    TABLE.iter().filter(ending).map(|entry| (entry.value, entry.phrase.len())).max_by_key(|&(_, len)| len)
}

#[cfg(test)]
mod generate;
