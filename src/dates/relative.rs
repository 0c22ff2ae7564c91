//! Dates that count from now: `منذ 3 ساعات`, `قبل يومين`, `2 hours ago`.

use super::calendar::Day;
use super::found::Time;
use super::lexicon::{
    AGO_ABOUT, AGO_AFTER, AGO_BEFORE, Kind, UNIT_DAY, UNIT_HOUR, UNIT_MINUTE, UNIT_MONTH, UNIT_SECOND, UNIT_WEEK,
};
use super::moment::Moment;
use super::token::Line;
use crate::document::Precision;
use crate::fold::symbol;

/// A distance back from now.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ago {
    /// The finest unit.
    unit: i16,
    /// Seconds, or months where the unit is a month or more.
    length: i64,
    /// Whether digits say how many, and the unit is at most a day: what content systems print.
    pub(super) counted: bool,
}

impl Ago {
    /// Now itself.
    pub(super) const NOW: Ago = Ago { unit: UNIT_MINUTE, length: 0, counted: false };

    /// As precise as the unit: hours and minutes to the minute, weeks to the day.
    pub(super) fn precision(self) -> Precision {
        match self.unit {
            UNIT_SECOND => Precision::Second,
            UNIT_MINUTE | UNIT_HOUR => Precision::Minute,
            UNIT_DAY | UNIT_WEEK => Precision::Day,
            UNIT_MONTH => Precision::Month,
            _ => Precision::Year,
        }
    }

    /// The day and time that lie so far before `now`.
    pub(super) fn resolve(self, now: &Moment) -> (Option<Day>, Option<Time>) {
        if self.unit >= UNIT_MONTH {
            return (now.day.month_away(-self.length), None);
        }
        let at = now.day.number() * DAY + now.second - self.length;
        let part = |value: i64, size: i64| u8::try_from(value / size % 60).unwrap_or(0);
        let of_day = at.rem_euclid(DAY);
        let time = Time {
            hour: part(of_day, 3600),
            minute: part(of_day, 60),
            second: (self.unit == UNIT_SECOND).then(|| part(of_day, 1)),
            zone: None,
        };
        (Day::from_number(at.div_euclid(DAY)), (self.unit < UNIT_DAY).then_some(time))
    }
}

const DAY: i64 = 86_400;
/// The units, from [`UNIT_SECOND`] on, in what [`Ago`] counts them in.
const SIZES: [u32; 7] = [1, 60, 3600, 86_400, 604_800, 1, 12];

fn size(unit: i16) -> i64 {
    SIZES.get(unit as usize).copied().unwrap_or(0).into()
}

/// The distance that begins at token `at`, and the token after it.
pub(super) fn ago(line: &Line, at: usize) -> Option<(Ago, usize)> {
    if let Some((_, next)) = line.phrase_where(at, Kind::Ago, |value| value == AGO_BEFORE) {
        let next = line.phrase_where(next, Kind::Ago, |value| value == AGO_ABOUT).map_or(next, |(_, next)| next);
        if let Some((_, next)) = line.phrase(next, Kind::Moments) {
            return Some((Ago::NOW, next));
        }
        let (mut ago, mut next) = amount(line, next)?;
        // Right-to-left layout may have put the number behind the unit: منذ دقيقة 25
        if !ago.counted
            && ago.length == size(ago.unit)
            && let Some(count) = line.small(next, 2, 2..=99)
        {
            ago.length *= i64::from(count);
            ago.counted = true;
            next += 1;
        }
        // منذ أسبوع و3 أيام; behind months the days are finer than what is told.
        while let Some((more, after)) = and(line, next).and_then(|next| amount(line, next))
            && more.unit < ago.unit
        {
            if (more.unit < UNIT_MONTH) == (ago.unit < UNIT_MONTH) {
                ago.length += more.length;
                ago.unit = more.unit;
            }
            next = after;
        }
        return Some((ago, next));
    }
    let (ago, next) = amount(line, at)?;
    let (_, next) = line.phrase_where(next, Kind::Ago, |value| value == AGO_AFTER)?;
    Some((ago, next))
}

/// `و`, alone or glued to the number behind it.
pub(super) fn and(line: &Line, at: usize) -> Option<usize> {
    symbol('و').is_some_and(|waw| line.reads(at, waw)).then_some(at + 1)
}

fn amount(line: &Line, at: usize) -> Option<(Ago, usize)> {
    let of =
        |unit: i16, count: i64, counted| Ago { unit, length: count * size(unit), counted: counted && unit <= UNIT_DAY };
    if let Some((value, digits)) = line.number(at) {
        let (unit, next) = line.phrase_where(at + 1, Kind::Unit, |value| value % 100 <= 1)?;
        return (digits <= 3).then(|| (of(unit / 100, i64::from(value), true), next));
    }
    if let Some((value, next)) = line.phrase(at, Kind::Number) {
        let (unit, next) = line.phrase_where(next, Kind::Unit, |value| value % 100 == 0)?;
        return Some((of(unit / 100, i64::from(value), false), next));
    }
    let (unit, next) = line.phrase_where(at, Kind::Unit, |value| value % 100 != 0)?;
    Some((of(unit / 100, i64::from(unit % 100), false), next))
}
