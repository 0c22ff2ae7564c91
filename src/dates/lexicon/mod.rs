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

/// What begins with one symbol: a range of [`TABLE`], and as bit sets the lengths of the first words in it and the low
/// bits of their second symbols.
#[derive(Clone, Copy)]
struct Group {
    from: u16,
    to: u16,
    lengths: u32,
    seconds: u32,
}

static GROUPS: [Group; 256] = groups();

#[allow(clippy::indexing_slicing)] // evaluated by the compiler: an index out of range would not build
const fn groups() -> [Group; 256] {
    let mut groups = [Group { from: 0, to: 0, lengths: 0, seconds: 0 }; 256];
    let mut index = 0;
    while index < TABLE.len() {
        let group = &mut groups[TABLE[index].phrase[0] as usize];
        if group.lengths == 0 {
            group.from = index as u16;
        }
        group.to = index as u16 + 1;
        group.lengths |= 1 << TABLE[index].head;
        if TABLE[index].head > 1 {
            group.seconds |= 1 << (TABLE[index].phrase[1] & 31);
        }
        index += 1;
    }
    groups
}

/// The entries whose first word is `word`, the longest phrase first. Most words are no date's: their first symbol and
/// their length tell, or their second.
pub(super) fn entries(word: &[u8]) -> &'static [Entry] {
    let Some(group) = word.first().and_then(|&first| GROUPS.get(usize::from(first))) else { return &[] };
    if word.len() >= 32 || group.lengths & (1 << word.len()) == 0 {
        return &[];
    }
    if word.get(1).is_some_and(|second| group.seconds & (1 << (second & 31)) == 0) {
        return &[];
    }
    let group = TABLE.get(usize::from(group.from)..usize::from(group.to)).unwrap_or_default();
    let from = group.partition_point(|entry| entry.head() < word);
    let rest = group.get(from..).unwrap_or_default();
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
