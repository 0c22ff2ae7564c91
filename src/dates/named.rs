//! Dates with the name of a month: `24 يناير / كانون الثاني 2024`, `يوليو 23, 2024`, `2024 يناير 25`, `12 رجب 1445هـ`.

use super::calendar::{HIJRI_YEARS, YEARS};
use super::clock;
use super::found::Time;
use super::label::label_before;
use super::lexicon::{ERA_GREGORY, ERA_HIJRI, JOINER_OF, JOINER_YEAR, Kind, LABEL_NUMBER, MONTH_WEAK};
use super::numeric::{Core, date, short_hijri};
use super::token::Line;
use crate::document::{Calendar, Precision};

/// The date that begins at token `at` and holds the name of a month, and the token after it; no date but a token where the
/// text has the form of one that does not exist.
pub(super) fn named(line: &Line, at: usize) -> Option<(Option<Core>, usize)> {
    day_first(line, at).or_else(|| month_first(line, at)).or_else(|| year_first(line, at)).or_else(|| mixed(line, at))
}

/// The name of a month, or two names of one month, and where it ends.
struct Month {
    calendar: Calendar,
    month: u8,
    /// Whether the two names are of two months, as at the ends of a range.
    range: bool,
    /// Whether it is a month only behind a day: `5 الماء 2008`.
    weak: bool,
    next: usize,
}

/// Most names of one month that stand beside its first.
const MORE_NAMES: usize = 2;

fn month(line: &Line, at: usize) -> Option<Month> {
    let (calendar, first, mut next) = line.month(at)?;
    let (mut month, weak) = strength(first);
    let mut range = false;
    let more = if calendar == Calendar::Gregory { MORE_NAMES } else { 0 };
    for _ in 0..more {
        let open = next + usize::from(line.is_mark(next, b"."));
        let open = open + usize::from(line.is_mark(open, b"/-(|,\\["));
        let Some((Calendar::Gregory, other, after)) = line.month(open) else { break };
        let (other, _) = strength(other);
        range |= other != month;
        month = other;
        next = after + usize::from(line.is_mark(after, b")]"));
    }
    Some(Month { calendar, month, range, weak, next })
}

/// The number of a month without what says that it is one only behind a day, and whether that was said.
fn strength(month: u8) -> (u8, bool) {
    let weak = MONTH_WEAK as u8;
    (month % weak, month > weak)
}

/// A year of four digits, and the era behind it, that fits the calendar.
fn year(line: &Line, at: usize, calendar: Calendar) -> Option<(i32, usize)> {
    let (value, digits) = line.number(at)?;
    let year = i32::try_from(value).ok().filter(|_| digits == 4)?;
    let (years, wrong) = match calendar {
        Calendar::Gregory => (YEARS, ERA_HIJRI),
        Calendar::IslamicUmalqura => (HIJRI_YEARS, ERA_GREGORY),
    };
    match line.phrase(at + 1, Kind::Era) {
        _ if !years.contains(&year) => None,
        Some((era, _)) if era == wrong => None,
        Some((_, next)) => Some((year, next)),
        None => Some((year, at + 1)),
    }
}

/// A Hijri year of two digits, which the era must follow: `12 رجب 45هـ`.
fn short_year(line: &Line, at: usize) -> Option<(i32, usize)> {
    let (value, _) = line.number(at).filter(|number| number.1 == 2)?;
    let (_, next) = line.phrase_where(at + 1, Kind::Era, |era| era == ERA_HIJRI)?;
    Some((i32::try_from(short_hijri(value)?).ok()?, next))
}

/// Skips what may stand between a month and its year.
fn to_year(line: &Line, at: usize) -> usize {
    let at = at + usize::from(line.is_mark(at, b"."));
    let at = at + usize::from(line.is_mark(at, b",/-|\\)"));
    line.phrase_where(at, Kind::Joiner, |value| value == JOINER_YEAR).map_or(at, |(_, next)| next)
}

fn day_number(line: &Line, at: usize) -> Option<(u8, usize)> {
    let day = line.small(at, 2, 0..=99)?;
    let next = match line.phrase(at + 1, Kind::Suffix) {
        Some((_, next)) if line.glued(at + 1) => next,
        _ => at + 1,
    };
    Some((day, next))
}

fn day_first(line: &Line, at: usize) -> Option<(Option<Core>, usize)> {
    let of = |at| line.phrase_where(at, Kind::Joiner, |value| value == JOINER_OF);
    let (day, after_day, in_words) = match day_number(line, at) {
        Some((day, next)) => (day, next, false),
        None => {
            let (day, next) = line.phrase(at, Kind::Ordinal)?;
            (u8::try_from(day).ok()?, next, true)
        }
    };
    let month_at = match of(after_day) {
        Some((_, next)) => next,
        None if in_words => return None,
        None => after_day + usize::from(line.is_mark(after_day, b"-/.,|\\")),
    };
    let separator = line.mark(after_day);
    let found = month(line, month_at)?;
    // `العدد 2، يونيو 2020`: the number of an issue and its month.
    if separator.is_some() && label_before(line, at).is_some_and(|label| label.0 == LABEL_NUMBER) {
        return None;
    }
    let year_at = to_year(line, found.next);
    if found.calendar == Calendar::IslamicUmalqura
        && let Some((year, next)) = short_year(line, year_at)
    {
        let core = core(found.calendar, year, found.month, Some(day));
        return Some((core.map(|core| Core { strong: false, short_year: true, ..core }), next));
    }
    let (year, next) = match year(line, year_at, found.calendar) {
        Some((_, next)) if found.range => return Some((None, next)),
        Some(found) => found,
        // Two digits are a year between two equal marks: 24-Jan-24.
        None => {
            let mark = separator.filter(|mark| b"-/".contains(mark) && line.is_mark(found.next, &[*mark]))?;
            let two = line.small(found.next + 1, 2, 0..=99).filter(|_| !line.is_mark(found.next + 2, &[mark, b':']))?;
            line.number(found.next + 1).filter(|number| number.1 == 2 && found.calendar == Calendar::Gregory)?;
            (i32::from(two) + if two < 50 { 2000 } else { 1900 }, found.next + 2)
        }
    };
    Some((core(found.calendar, year, found.month, Some(day)), next))
}

fn month_first(line: &Line, at: usize) -> Option<(Option<Core>, usize)> {
    // `ك2` is a mountain too: without a day it is a month only beside another name.
    let abbreviated = |end: usize| end == at + 2 && line.get(at).is_some_and(|word| word.end - word.start == 1);
    let found = month(line, at).filter(|found| !found.weak && !abbreviated(found.next))?;
    if let Some((year, next)) = year(line, to_year(line, found.next), found.calendar) {
        return Some((core(found.calendar, year, found.month, None), next));
    }
    let day_at = found.next + usize::from(line.is_mark(found.next, b".,-/"));
    let (day, after_day) = day_number(line, day_at).filter(|_| !found.range)?;
    if let Some((year, next)) = year(line, to_year(line, after_day), found.calendar) {
        return Some((core(found.calendar, year, found.month, Some(day)), next));
    }
    // As the C library prints it: Wed Jan 24 10:20:30 2024
    let (clock, year_at) = clock::clock(line, after_day)?;
    let (year, next) = year(line, year_at, found.calendar)?;
    Some((core(found.calendar, year, found.month, Some(day)).map(|core| with_time(core, clock.time)), next))
}

fn year_first(line: &Line, at: usize) -> Option<(Option<Core>, usize)> {
    let (_, 4) = line.number(at)? else { return None };
    let month_at = at + 1 + usize::from(line.is_mark(at + 1, b",/-."));
    let found = month(line, month_at).filter(|found| !found.range)?;
    let (year, _) = year(line, at, found.calendar)?;
    let day_at = found.next + usize::from(line.is_mark(found.next, b",/-."));
    let (day, next) = day_number(line, day_at)?;
    // A year of its own behind the day: the one before belongs to something else.
    if line.number(to_year(line, next)).is_some_and(|number| number.1 == 4) || line.is_mark(next, b":") {
        return None;
    }
    Some((core(found.calendar, year, found.month, Some(day)), next))
}

/// What right-to-left layout makes of a date and time when it is copied: `17 18:42 2022 نوفمبر`.
fn mixed(line: &Line, at: usize) -> Option<(Option<Core>, usize)> {
    let day = line.small(at, 2, 1..=31).filter(|_| line.mark(at + 1).is_none() && line.is_mark(at + 2, b":"))?;
    let (clock, year_at) = clock::clock(line, at + 1)?;
    let (_, 4) = line.number(year_at)? else { return None };
    let found = month(line, year_at + 1).filter(|found| !found.range)?;
    let (year, _) = year(line, year_at, found.calendar)?;
    Some((core(found.calendar, year, found.month, Some(day)).map(|core| with_time(core, clock.time)), found.next))
}

fn with_time(core: Core, time: Time) -> Core {
    Core { time: Some(time), precision: time.precision(), ..core }
}

fn core(calendar: Calendar, year: i32, month: u8, day: Option<u8>) -> Option<Core> {
    let precision = if day.is_some() { Precision::Day } else { Precision::Month };
    let day = date(calendar, year, month, day.unwrap_or(1))?;
    let may_count = precision == Precision::Month;
    Some(Core { day, precision, calendar, time: None, numeric: false, strong: true, short_year: false, may_count })
}
