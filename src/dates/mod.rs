//! Dates in Arabic text, of every convention at once.
//!
//! A line is folded ([`crate::fold`]), a quick look finds out whether anything in it could be a date ([`candidate`]), then it is
//! split into tokens ([`token`]) that know their entries in the lexicon ([`lexicon`], from `data/dates/*.tsv`). Parsers find the
//! parts: days in digits ([`numeric`]) and with month names ([`named`]), distances from now ([`relative`]), times and zones
//! ([`clock`]). [`assemble`] joins parts that stand together. Days are checked and converted by [`calendar`].
//!
//! What is read as a date, and what is not: `docs` of [`find_dates`].

mod assemble;
mod calendar;
mod candidate;
mod clock;
mod found;
mod lexicon;
mod moment;
mod named;
mod numeric;
mod relative;
mod token;

use crate::document::DateField;
use crate::fold::Folded;
use crate::span::{OffsetMap, Offsets, Span};

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
    let symbols = folded.symbols();
    if candidate::holds_candidate(symbols) {
        assemble::assemble(&token::Line::new(symbols), folded, text, now, out);
    }
}

/// Every date of `text`, in order, whatever convention each is written in. `start` and `end` count the unit of the options;
/// `text` is the date as printed. A time on the line before or after its date is part of it.
///
/// Read as dates, besides full dates: a month with a year (`"2021-12"`), and a distance or a day counted from now where it
/// stands as a stamp (`منذ 3 ساعات`, `أمس 14:30`). Not read as dates: a day and month without a year, which nothing
/// resolves, a year or a month alone, and times without a date. In digits the day comes first unless the year leads; the
/// month comes first only where no other order gives a date. Two digits are a year only in `d/m/yy`, or beside a weekday,
/// a time, a label, or alone on the line.
pub fn find_dates(text: &str, options: &DateOptions) -> Vec<DateField> {
    let mut dates: Vec<(Span, Found)> = Vec::new();
    let mut folded = Folded::default();
    let mut found = Vec::new();
    // A time alone on its line, waiting for a date on the next.
    let mut waiting: Option<Found> = None;
    let mut at = 0;
    for line in text.split_inclusive(is_line_break) {
        folded.refold(line);
        found.clear();
        scan(&folded, line, options.now.as_ref(), &mut found);
        let blank = folded.symbols().iter().all(|symbol| matches!(symbol, b' ' | b'\n'));
        for item in &mut found {
            item.span = Span::new(item.span.start + at, item.span.end + at);
        }
        if let [time] = found.as_slice()
            && time.is_time_only()
            && stands_apart(time, line, at)
        {
            let joined = dates
                .last()
                .filter(|(last, date)| last.end == at && stands_apart(date, last.of(text), last.start))
                .and_then(|(_, date)| join(date, time));
            match (joined, dates.last_mut()) {
                (Some(joined), Some((_, last))) => *last = joined,
                _ => waiting = Some(time.clone()),
            }
        } else if !blank {
            let mut time = waiting.take().filter(|_| found.first().is_some_and(|date| stands_apart(date, line, at)));
            for date in found.drain(..).filter(|item| !item.is_time_only()) {
                let joined = time.take().and_then(|time| join(&date, &time));
                dates.push((Span::new(at, at + line.len()), joined.unwrap_or(date)));
            }
        }
        at += line.len();
    }
    let map = OffsetMap::new(text, options.offsets);
    dates.into_iter().map(|(_, date)| field(&date, text, &map)).collect()
}

fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Most bytes of other text on a line of which a date or time is the whole point.
const AROUND: usize = 24;

/// Whether an item is all that its line, which begins at byte `at` of the text, is about.
fn stands_apart(item: &Found, line: &str, at: usize) -> bool {
    let label = item.label.map_or(0, |(_, span)| span.len());
    at + line.len() >= item.span.end && line.trim().len() <= item.span.len() + label + AROUND
}

fn field(date: &Found, text: &str, map: &OffsetMap) -> DateField {
    DateField {
        start: map.convert(date.span.start),
        end: map.convert(date.span.end),
        text: date.span.of(text).to_owned(),
        iso: date.iso(),
        precision: date.precision,
        calendar: date.calendar,
        relative: date.relative,
    }
}
