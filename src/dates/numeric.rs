//! Dates in digits: `24/1/2024`, `2024-01-24T10:20:30+03:00`, `12/7/1445 هـ`.

use super::calendar::{Day, HIJRI_YEARS, YEARS};
use super::clock;
use super::found::Time;
use super::lexicon::{ERA_HIJRI, Kind};
use super::token::Line;
use crate::document::{Calendar, Precision};

/// A date as its own words say it, before what stands beside it is looked at.
#[derive(Clone, Copy, Debug)]
pub(super) struct Core {
    pub(super) day: Day,
    pub(super) precision: Precision,
    pub(super) calendar: Calendar,
    /// The time inside it, as in ISO 8601.
    pub(super) time: Option<Time>,
    /// Whether it is made of digits alone.
    pub(super) numeric: bool,
    /// Whether the form alone says it is a date: `24-1-24` needs a weekday, a time, a label or a line of its own.
    pub(super) strong: bool,
    /// Whether two digits are its year.
    pub(super) short_year: bool,
    /// Whether the number at its end may be one that counts what follows: `10/12/15 سم`, `مارس 2000 لاعب`.
    pub(super) may_count: bool,
}

/// The numeric date that begins at token `at`, and the token after it.
pub(super) fn numeric(line: &Line, at: usize) -> Option<(Core, usize)> {
    let (first, first_digits) = line.number(at)?;
    let separator = line.mark(at + 1).filter(|mark| b"/-.\\".contains(mark))?;
    let (second, second_digits) = line.number(at + 2)?;
    if !line.is_mark(at + 3, &[separator]) {
        return None;
    }
    let (third, third_digits) = line.number(at + 4)?;
    let close = (at + 1..at + 5).filter(|&index| line.glued(index)).count();
    // Padded to two places by a space: 24- 1-2024
    let padded = separator == b'-' && close == 3 && second_digits == 1 && !line.glued(at + 2);
    if separator != b'/' && close != 0 && close != 4 && !(padded && third_digits == 4) {
        return None;
    }
    if !open_before(line, at, separator) || !open_after(line, at + 5, separator) {
        return None;
    }
    let era = line.phrase(at + 5, Kind::Era);
    let is_hijri = matches!(era, Some((ERA_HIJRI, _)));
    let (year, one, two, two_digit_year) = match (first_digits, second_digits, third_digits) {
        (4, 1 | 2, 1 | 2) => (first, third, second, false),
        (1 | 2, 1 | 2, 4) => (third, first, second, false),
        (1 | 2, 1 | 2, 2) if is_hijri => (short_hijri(third)?, first, second, true),
        (1 | 2, 1 | 2, 2) => (if third < 50 { 2000 + third } else { 1900 + third }, first, second, true),
        _ => return None,
    };
    let year = i32::try_from(year).ok()?;
    let calendar = match era {
        _ if is_hijri => Calendar::IslamicUmalqura,
        None if HIJRI_YEARS.contains(&year) => Calendar::IslamicUmalqura,
        _ => Calendar::Gregory,
    };
    let (one, two) = (u8::try_from(one).ok()?, u8::try_from(two).ok()?);
    let mut day = date(calendar, year, two, one).or_else(|| {
        // A month above twelve: the other order, where a full year shows that this is a date.
        date(calendar, year, one, two).filter(|_| !two_digit_year && two > 12 && calendar == Calendar::Gregory)
    })?;
    let mut next = era.map_or(at + 5, |(_, next)| next);
    let mut time = None;
    let t = line.glued(next) && line.reads(next, b't');
    if t && line.glued(next + 1)
        && let Some((clock, after)) = clock::iso(line, next + 1)
    {
        // In ISO 8601 hour 24 is the end of the day. Without the `T`, a publisher prints it whose hours count from 1 to 24,
        // and it is the first hour of the day beside it.
        if line.number(next + 1).is_some_and(|hour| hour.0 == 24) {
            day = Day::from_number(day.number() + 1)?;
        }
        time = Some(clock);
        next = after;
    }
    let precision = time.map_or(Precision::Day, Time::precision);
    // Behind a name in Latin letters it may be a version: iOS 17.1.2024. Versions are not padded with zeros.
    let version = separator == b'.' && first_digits + second_digits < 4 && after_latin_name(line, at);
    let strong = (!two_digit_year || separator == b'/') && !version;
    let may_count = era.is_none() && (two_digit_year || separator == b'.' && third_digits == 4);
    Some((Core { day, precision, calendar, time, numeric: true, strong, short_year: two_digit_year, may_count }, next))
}

/// The year that two digits before `هـ` are: of the fifteenth century, and not beyond its middle. `61 هـ` is the year of a
/// battle rather than 1361.
pub(super) fn short_hijri(digits: u32) -> Option<u32> {
    (digits < 50).then_some(1400 + digits)
}

fn after_latin_name(line: &Line, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| line.latin(before) && line.unknown_word(before))
}

/// The day of a date in its calendar, with the year checked.
pub(super) fn date(calendar: Calendar, year: i32, month: u8, day: u8) -> Option<Day> {
    match calendar {
        Calendar::Gregory => YEARS.contains(&year).then(|| Day::gregorian(year, month, day))?,
        Calendar::IslamicUmalqura => Day::hijri(year, month, day),
    }
}

/// Whether the digits at `at` begin a number group: not in the middle of an address, a version, a phone number.
fn open_before(line: &Line, at: usize, separator: u8) -> bool {
    let Some(before) = at.checked_sub(1) else { return true };
    if !line.glued(at) {
        return !line.is_mark(before, b"+$#=");
    }
    let Some(mark) = line.mark(before) else { return !(line.latin(before) && line.unknown_word(before)) };
    let close = line.glued(before);
    let two_before = before.checked_sub(1);
    let number = close && two_before.is_some_and(|index| line.number(index).is_some());
    let latin = close && two_before.is_some_and(|index| line.latin(index) && line.unknown_word(index));
    match mark {
        b'+' | b'$' | b'#' | b'=' | b'%' | b'&' | b'_' | b'~' => false,
        b'/' | b'.' | b'\\' => !number && !latin,
        b'-' => !(latin || number && separator == b'-'),
        b':' => !number,
        _ => true,
    }
}

/// Whether the digits before `at` end a number group.
fn open_after(line: &Line, at: usize, separator: u8) -> bool {
    if !line.glued(at) {
        return !line.is_mark(at, b"%");
    }
    let Some(mark) = line.mark(at) else {
        return line.reads(at, b't') || !(line.latin(at) && line.unknown_word(at));
    };
    let close = line.glued(at + 1);
    let number = close && line.number(at + 1).is_some();
    let latin = close && line.latin(at + 1) && line.unknown_word(at + 1);
    let time = number && line.is_mark(at + 2, b":");
    match mark {
        b'%' | b'_' | b'=' => false,
        b'/' | b'.' | b'\\' => !number && !latin,
        b'-' => (!number || time || separator != b'-') && !latin,
        _ => true,
    }
}
