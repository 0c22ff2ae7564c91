//! Times of the day and zones.

use super::found::{Time, Zone};
use super::lexicon::{
    JOINER_CLOCK, JOINER_OF, Kind, PERIOD_AM, PERIOD_NIGHT, PERIOD_NOON, PERIOD_PM, UNIT_MINUTE, ZONE_LOCAL, ZONE_UTC,
};
use super::relative::and;
use super::token::Line;

/// A time and how sure its form is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clock {
    pub(super) time: Time,
    /// Whether it says something alone; `8 م` and `10h20` are times only beside a date.
    pub(super) strong: bool,
    /// Whether `الساعة`, a part of the day or a zone says that it is a time; two numbers and a colon may be a score.
    pub(super) named: bool,
}

/// The time that begins at token `at`, and the token after it: with its part of the day and its zone, which may stand on
/// either side, and `الساعة` before it.
pub(super) fn clock(line: &Line, at: usize) -> Option<(Clock, usize)> {
    let mut before = Before::default();
    let mut at = at;
    while let Some(next) = before.take(line, at) {
        at = next;
    }
    let (mut clock, mut next) = digits(line, at, before.introduced)?;
    clock.named |= before.introduced || before.period.is_some() || before.zone.is_some();
    if let Some(period) = before.period {
        clock.time.hour = hour_of_24(clock.time.hour, period);
    }
    clock.time.zone = before.zone;
    if let Some((zone, after)) = zone(line, next).filter(|(zone, _)| !is_range(line, next, clock.time, *zone)) {
        clock.time.zone = Some(zone);
        clock.named = true;
        next = after;
    }
    Some((clock, next))
}

/// Whether what reads as an offset west of Greenwich is the end of a range, later than its begin: `08:00-09:30`.
fn is_range(line: &Line, at: usize, time: Time, zone: Zone) -> bool {
    let Zone::Offset(minutes) = zone else { return false };
    let begin = i16::from(time.hour) * 60 + i16::from(time.minute);
    time.second.is_none() && line.is_mark(at, b"-") && line.is_mark(at + 2, b":") && -minutes > begin
}

/// What stands before the digits of a time, each at most once.
#[derive(Default)]
struct Before {
    zone: Option<Zone>,
    period: Option<i16>,
    introduced: bool,
}

impl Before {
    /// Takes what begins at token `at` and gives the token after it.
    fn take(&mut self, line: &Line, at: usize) -> Option<usize> {
        if let (None, Some((value, next))) = (self.zone, line.phrase(at, Kind::Zone)) {
            self.zone = Some(named_zone(value));
            return Some(next);
        }
        let clock = line.phrase_where(at, Kind::Joiner, |value| value == JOINER_CLOCK);
        if let (false, Some((_, next))) = (self.introduced, clock) {
            self.introduced = true;
            return Some(next + usize::from(line.is_mark(next, b":")));
        }
        // A letter alone is more likely the end of something else.
        let long = line.get(at).is_some_and(|word| word.end - word.start > 1);
        if let (None, true, Some((value, next))) = (self.period, long, line.phrase(at, Kind::Period)) {
            self.period = Some(value);
            return Some(next);
        }
        None
    }
}

fn digits(line: &Line, at: usize, introduced: bool) -> Option<(Clock, usize)> {
    let hour = line.small(at, 2, 0..=24)?;
    let close_mark =
        line.glued(at) && at > 0 && line.is_mark(at - 1, b":.") && line.number(at.wrapping_sub(2)).is_some();
    if close_mark {
        return None;
    }
    let two = |index: usize| line.small(index, 2, 0..=59).filter(|_| line.number(index).is_some_and(|n| n.1 == 2));
    let minute = two(at + 2);
    if let (true, Some(minute)) = (line.is_mark(at + 1, b":"), minute) {
        let mut next = at + 3;
        let mut second = None;
        if line.is_mark(next, b":")
            && let Some(value) = two(next + 1)
        {
            second = Some(value);
            next += 2;
            if line.is_mark(next, b".") && line.glued(next) && line.glued(next + 1) && line.number(next + 1).is_some() {
                next += 2; // a fraction of a second
            }
        } else if line.is_mark(next, b":")
            && line.glued(next)
            && line.glued(next + 1)
            && line.number(next + 1).is_some()
        {
            return None;
        }
        if (hour, minute) > (24, 0) {
            return None;
        }
        let named = line.phrase(next, Kind::Period).is_some();
        let (hour, next) = with_period(line, hour, next);
        return Some((Clock { time: Time { hour, minute, second, zone: None }, strong: true, named }, next));
    }
    let close = line.glued(at + 1) && line.glued(at + 2);
    if let (true, true, Some(minute)) = (line.is_mark(at + 1, b"."), close, minute)
        && (introduced || line.phrase(at + 3, Kind::Period).is_some())
    {
        let (hour, next) = with_period(line, hour, at + 3);
        return Some((
            Clock { time: Time { hour, minute, second: None, zone: None }, strong: false, named: true },
            next,
        ));
    }
    if let (true, true, Some(minute)) = (line.reads(at + 1, b'h'), close, minute) {
        let time = Time { hour: hour % 24, minute, second: None, zone: None };
        return Some((Clock { time, strong: false, named: true }, at + 3));
    }
    let (added, next) = minutes(line, at + 1);
    let followed = period(line, next).is_some();
    let bare = followed || introduced && !line.is_mark(next, b"./:%") && !more_words(line, next);
    let (hour, minute) = match u8::try_from(added) {
        Ok(minute) => (hour, minute),
        // A quarter to one is 12:45, of the same half of the day.
        Err(_) => (if hour == 1 { 12 } else { hour.checked_sub(1)? }, u8::try_from(60 + added).ok()?),
    };
    if !bare || minute > 59 || (hour, minute) > (24, 0) {
        return None;
    }
    let (hour, next) = with_period(line, hour, next);
    let time = Time { hour, minute, second: None, zone: None };
    // Minutes behind the part of the day are not read, and the hour alone would be wrong: 10 مساء و30 دقيقة
    let whole = minutes(line, next).1 == next;
    whole.then_some((Clock { time, strong: false, named: true }, next))
}

/// The minutes that words behind an hour add or take away, as in `9 والنصف إلا خمس دقائق` and `10 و30 دقيقة`, and the token
/// after them.
fn minutes(line: &Line, at: usize) -> (i16, usize) {
    let counted = |at| {
        let at = and(line, at)?;
        let minutes = line.small(at, 2, 1..=59)?;
        let unit = line.phrase_where(at + 1, Kind::Unit, |value| value / 100 == UNIT_MINUTE && value % 100 <= 1)?;
        Some((i16::from(minutes), unit.1))
    };
    let (mut sum, mut at) = (0, at);
    for _ in 0..2 {
        let Some((minutes, next)) = line.phrase(at, Kind::Minutes).or_else(|| counted(at)) else { break };
        (sum, at) = (sum + minutes, next);
    }
    (sum, at)
}

/// Whether the words behind an hour may still say something of it that is not understood, as in `9 وعشرين دقيقة`, `9 و10` and
/// `9 تقريبا مساء`: no time is better than a wrong one.
fn more_words(line: &Line, at: usize) -> bool {
    const WORDS: usize = 3;
    and(line, at).is_some_and(|at| line.number(at).is_some())
        || (at..at + WORDS).take_while(|&at| line.mark(at).is_none()).any(|at| {
            line.phrase(at, Kind::Period).is_some()
                || line.phrase_where(at, Kind::Unit, |value| value / 100 <= UNIT_MINUTE).is_some()
        })
}

/// The part of the day that begins at token `at`, and the token after it. `من مساء أمس` tells it too, but belongs to the day.
fn period(line: &Line, at: usize) -> Option<(i16, usize)> {
    line.phrase(at, Kind::Period).or_else(|| {
        let (_, next) = line.phrase_where(at, Kind::Joiner, |value| value == JOINER_OF)?;
        Some((line.phrase(next, Kind::Period)?.0, at))
    })
}

/// The hour of 24 that an hour and the part of the day behind it mean, and the token after that.
fn with_period(line: &Line, hour: u8, at: usize) -> (u8, usize) {
    let Some((period, next)) = period(line, at) else {
        return (hour % 24, at);
    };
    (hour_of_24(hour, period), next)
}

/// An hour above twelve is of 24 hours already, whatever stands behind it (`16:10 pm`). At twelve the parts of the day
/// follow what content systems print: `12:30 ص` is half past midnight, `12:30 م` and `12:30 مساءً` half past noon.
fn hour_of_24(hour: u8, period: i16) -> u8 {
    match (period, hour) {
        (_, 13..) => hour % 24,
        (PERIOD_AM | PERIOD_NIGHT, 12) => 0,
        (PERIOD_PM | PERIOD_NOON, 12) => 12,
        (PERIOD_PM, _) => hour + 12,
        (PERIOD_NOON, 1..=5) => hour + 12,
        (PERIOD_NIGHT, 6..=11) => hour + 12,
        _ => hour,
    }
}

fn named_zone(value: i16) -> Zone {
    match value {
        ZONE_UTC => Zone::Utc,
        ZONE_LOCAL => Zone::Local,
        minutes => Zone::Offset(minutes),
    }
}

/// The zone that begins at token `at`, perhaps behind a mark or in brackets, and the token after it.
pub(super) fn zone(line: &Line, at: usize) -> Option<(Zone, usize)> {
    // A minus behind a space is one only before hours and minutes of two digits each.
    let with_minutes = || line.number(at + 1).is_some_and(|n| n.1 == 4 || n.1 == 2 && line.is_mark(at + 2, b":"));
    if let Some(offset) = offset(line, at).filter(|_| line.glued(at) || line.is_mark(at, b"+") || with_minutes()) {
        return Some(offset);
    }
    let open = line.is_mark(at, b"([");
    let at = at + usize::from(open || line.is_mark(at, b"-,"));
    let (zone, next) = zone_name(line, at, open)?;
    Some((zone, next + usize::from(open && line.is_mark(next, b")]"))))
}

fn zone_name(line: &Line, at: usize, open: bool) -> Option<(Zone, usize)> {
    if let Some((_, place)) = line.phrase(at, Kind::ZoneIntro)
        && line.phrase(at, Kind::Zone).is_none()
    {
        let place = place + usize::from(line.is_mark(place, b"("));
        return match line.phrase(place, Kind::Place) {
            Some((ZONE_UTC, next)) => Some(offset(line, next).unwrap_or((Zone::Utc, next))),
            Some((value, next)) => Some((named_zone(value), next)),
            None if line.unknown_word(place) => Some((Zone::Local, place + 1)),
            None => None,
        };
    }
    if let Some((value, next)) = line.phrase(at, Kind::Zone) {
        let zone = named_zone(value);
        return match offset(line, next) {
            Some(found) if zone == Zone::Utc => Some(found),
            _ => Some((zone, next)),
        };
    }
    if open && let Some((value, next)) = line.phrase(at, Kind::Place) {
        return Some((named_zone(value), next));
    }
    // Behind a space it may be the first letter of a name.
    let behind = line.glued(at) || at.checked_sub(1).is_some_and(|at| line.number(at).is_some()) && !line.latin(at + 1);
    (line.reads(at, b'z') && behind).then_some((Zone::Utc, at + 1))
}

/// A signed offset: `+03:00`, `+0300`, `+3`. West of Greenwich there are none beyond twelve hours, half hours only below ten,
/// which tells offsets from years and most ranges: `-1445`, `-11:30`.
fn offset(line: &Line, at: usize) -> Option<(Zone, usize)> {
    let negative = match line.mark(at)? {
        b'+' => false,
        b'-' => true,
        _ => return None,
    };
    let (value, digits) = line.number(at + 1).filter(|_| line.glued(at + 1))?;
    let (hours, minutes, next) = match digits {
        1 | 2 if line.is_mark(at + 2, b":") && line.glued(at + 2) => {
            (value, u32::from(line.small(at + 3, 2, 0..=59)?), at + 4)
        }
        1 | 2 => (value, 0, at + 2),
        4 => (value / 100, value % 100, at + 2),
        _ => return None,
    };
    let more = line.is_mark(next, b"/-.:") && line.glued(next) && line.number(next + 1).is_some();
    // A day may stand behind the name: GMT -3 مارس 2024
    let west = || hours < 10 && minutes == 30 || hours <= 12 && minutes == 0;
    let is_day = || line.month(next).is_some();
    if hours > 14 || minutes > 59 || more || negative && (!west() || is_day()) {
        return None;
    }
    let minutes = i16::try_from(hours * 60 + minutes).ok()?;
    Some((Zone::Offset(if negative { -minutes } else { minutes }), next))
}

/// The rest of an ISO 8601 date-time behind its `T`.
pub(super) fn iso(line: &Line, at: usize) -> Option<(Time, usize)> {
    let (clock, next) = digits(line, at, false).filter(|(clock, _)| clock.strong)?;
    let mut time = clock.time;
    match zone(line, next) {
        Some((zone, next)) => {
            time.zone = Some(zone);
            Some((time, next))
        }
        None => Some((time, next)),
    }
}
