//! The words of dates, from `data/dates/*.tsv`, and how they are looked up on folded symbols.

mod table;

use std::sync::OnceLock;

use table::TABLE;

use crate::fold::symbol;
use crate::word;

/// What a word means for the grammar. A word may have several kinds; the grammar asks for the one that fits the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Kind {
    /// Behind or before a span of time; the value is one of [`AGO_BEFORE`], [`AGO_AFTER`], [`AGO_ABOUT`].
    Ago,
    /// What a number before it counts: `دينار`, `سم`.
    Counted,
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
    /// Minutes that words behind the hour of a clock add or take away: `ونصف`, `إلا ربعا`.
    Minutes,
    /// `لحظات` behind `منذ`.
    Moments,
    /// A Gregorian month, 1 to 12, with [`MONTH_WEAK`] added where the word is one only behind a day.
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
    /// A unit of time: the unit (`UNIT_*`, 6 for a year) times 100 plus the count, 0 where a number must be written.
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
pub(super) const JOINER_TIES: i16 = 5;
pub(super) const LABEL_PUBLISHED: i16 = 0;
pub(super) const LABEL_UPDATED: i16 = 1;
pub(super) const LABEL_NUMBER: i16 = 2;
pub(super) const LABEL_OTHER: i16 = 3;
pub(super) const LABEL_WEAK: i16 = 10;
pub(super) const MONTH_WEAK: i16 = 20;
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

/// Slots of the hash table of first words: a power of two, well above the number of words.
const SLOTS: usize = 4096;

/// The table by columns, which is how it is stored: it compresses to half of what the entries do.
struct Columns {
    lengths: [u8; TABLE.len()],
    heads: [u8; TABLE.len()],
    kinds: [Kind; TABLE.len()],
    values: [i16; TABLE.len()],
    phrases: [u8; SYMBOLS],
}

/// Symbols of all phrases.
const SYMBOLS: usize = {
    let (mut at, mut sum) = (0, 0);
    while at < TABLE.len() {
        #[allow(clippy::indexing_slicing)] // evaluated by the compiler: an index out of range would not build
        {
            sum += TABLE[at].phrase.len();
        }
        at += 1;
    }
    sum
};

#[allow(clippy::indexing_slicing)] // evaluated by the compiler: an index out of range would not build
static COLUMNS: Columns = {
    const ROWS: usize = TABLE.len();
    let (lengths, heads, kinds) = ([0; ROWS], [0; ROWS], [Kind::Ago; ROWS]);
    let mut columns = Columns { lengths, heads, kinds, values: [0; ROWS], phrases: [0; SYMBOLS] };
    let (mut at, mut to) = (0, 0);
    while at < ROWS {
        let entry = &TABLE[at];
        assert!(entry.phrase.len() < 256);
        columns.lengths[at] = entry.phrase.len() as u8;
        columns.heads[at] = entry.head;
        columns.kinds[at] = entry.kind;
        columns.values[at] = entry.value;
        let mut from = 0;
        while from < entry.phrase.len() {
            columns.phrases[to] = entry.phrase[from];
            (from, to) = (from + 1, to + 1);
        }
        at += 1;
    }
    columns
};

/// The table as it is used.
struct Lexicon {
    entries: Vec<Entry>,
    /// For each slot the entries of a first word, from and to; none where it is free. Words that meet in a slot take the
    /// next free one.
    slots: Vec<(u16, u16)>,
}

impl Lexicon {
    fn built_in() -> &'static Lexicon {
        static LEXICON: OnceLock<Lexicon> = OnceLock::new();
        LEXICON.get_or_init(Lexicon::read)
    }

    fn read() -> Lexicon {
        let Columns { lengths, heads, kinds, values, phrases } = &COLUMNS;
        let mut phrases = phrases.as_slice();
        let mut entries: Vec<Entry> = Vec::with_capacity(lengths.len());
        let mut slots = vec![(0, 0); SLOTS];
        let (mut slot, mut before): (usize, &[u8]) = (0, &[]);
        for (((&length, &head), &kind), &value) in lengths.iter().zip(heads).zip(kinds).zip(values) {
            let (phrase, rest) = phrases.split_at_checked(length.into()).unwrap_or_default();
            phrases = rest;
            let entry = Entry { phrase, head, kind, value };
            let (word, index) = (entry.head(), entries.len() as u16);
            entries.push(entry);
            let is_new = word != before;
            if is_new {
                slot = slot_of(word).unwrap_or(0);
                while slots.get(slot).is_some_and(|(from, to)| from < to) {
                    slot = (slot + 1) % SLOTS;
                }
            }
            if let Some((from, to)) = slots.get_mut(slot) {
                (*from, *to) = (if is_new { index } else { *from }, index + 1);
            }
            before = word;
        }
        Lexicon { entries, slots }
    }
}

#[inline(always)]
fn slot_of(word: &[u8]) -> Option<usize> {
    let (first, middle, last) = (*word.first()?, *word.get(word.len() / 2)?, *word.last()?);
    Some((usize::from(first) * 31 + usize::from(middle) * 7 + usize::from(last) * 131 + word.len() * 401) % SLOTS)
}

/// A word may make a distance count from now: `منذ`.
pub(super) const OPENS_AGO: u8 = 1;
/// A word may be a day or a time counted from today: `أمس`, `الآن`.
pub(super) const OPENS_DAY: u8 = 2;

/// What a word may open, by its hash: `OPENS_*`. May say too much, never too little.
pub(super) fn opens(hash: u32) -> u8 {
    OPENERS.get(hash as usize % OPENERS.len()).copied().unwrap_or(0)
}

#[allow(clippy::indexing_slicing)] // evaluated by the compiler: an index out of range would not build
static OPENERS: [u8; 1024] = {
    let mut openers = [0; 1024];
    let mut at = 0;
    while at < TABLE.len() {
        let entry = &TABLE[at];
        let (head, _) = entry.phrase.split_at(entry.head as usize);
        openers[word::hash(head) as usize % openers.len()] |= match entry.kind {
            Kind::Ago if entry.value != AGO_ABOUT => OPENS_AGO,
            Kind::Day | Kind::Now => OPENS_DAY,
            _ => 0,
        };
        at += 1;
    }
    openers
};

/// The entries whose first word is `word`, the longest phrase first.
pub(super) fn entries(word: &[u8]) -> &'static [Entry] {
    let Some(mut slot) = slot_of(word) else { return &[] };
    let lexicon = Lexicon::built_in();
    loop {
        let (from, to) = lexicon.slots.get(slot).copied().unwrap_or_default();
        let entries = lexicon.entries.get(usize::from(from)..usize::from(to)).unwrap_or_default();
        if entries.first().is_none_or(|entry| entry.head() == word) {
            return entries;
        }
        slot = (slot + 1) % SLOTS;
    }
}

/// Whether the name of a month begins with a word.
pub(super) fn is_month(word: &[u8]) -> bool {
    entries_behind_prefix(word).1.iter().any(|entry| matches!(entry.kind, Kind::Month | Kind::Hijri))
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

/// Where a word behind a number falls apart: a part of the day or an era, and glued to it a word that begins
/// something else, as in `8:50 مآخر تحديث`.
pub(super) fn glued_words(word: &[u8]) -> Option<usize> {
    const LONGEST: usize = 24;
    let begins = |entry: &Entry| matches!(entry.kind, Kind::Label | Kind::Joiner | Kind::Weekday | Kind::ZoneIntro);
    (1..word.len().min(LONGEST)).find(|&at| {
        word.split_at_checked(at).is_some_and(|(first, second)| {
            // Nothing more of it can follow.
            let ends = |entry: &Entry| matches!(entry.kind, Kind::Period | Kind::Era) && entry.phrase == first;
            entries(first).iter().any(ends) && entries(second).iter().any(begins) && !is_month(second)
        })
    })
}

/// The weekday that ends `word`, which is glued to what stands before it: its number and its length.
pub(super) fn weekday_suffix(word: &[u8]) -> Option<(i16, usize)> {
    const SHORTEST: usize = 5; // with the article: shorter ones end ordinary words
    let ending =
        |entry: &&Entry| entry.kind == Kind::Weekday && entry.phrase.len() >= SHORTEST && word.ends_with(entry.phrase);
    Lexicon::built_in()
        .entries
        .iter()
        .filter(ending)
        .map(|entry| (entry.value, entry.phrase.len()))
        .max_by_key(|&(_, len)| len)
}

#[cfg(test)]
pub(in crate::dates) mod generate;
