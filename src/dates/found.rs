//! What the scanner hands on: a date or a time in one line, with what it is known by.

use super::calendar::Day;
use crate::document::{Calendar, DateField, Precision, Warning};
use crate::span::Span;

/// A zone as a text names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Zone {
    /// `GMT`, `بتوقيت غرينتش`, `Z`.
    Utc,
    /// Minutes east of Greenwich.
    Offset(i16),
    /// Named, but without one fixed offset: `بتوقيت القاهرة`.
    Local,
}

/// A time of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Time {
    pub(crate) hour: u8,
    pub(crate) minute: u8,
    pub(crate) second: Option<u8>,
    pub(crate) zone: Option<Zone>,
}

impl Time {
    pub(super) fn precision(self) -> Precision {
        if self.second.is_some() { Precision::Second } else { Precision::Minute }
    }
}

/// What introduces a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DateLabel {
    /// `نشر في`, `تاريخ النشر`, `Published`.
    Published,
    /// `آخر تحديث`, `Last modified`.
    Updated,
}

/// A date, or a time without one, that a line holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// Bytes of the line.
    pub(crate) span: Span,
    /// The day, first of its month or year where the text is less precise; `None` for a time alone, and for a relative
    /// date without a reference time.
    pub(crate) day: Option<Day>,
    /// The time of the day.
    pub(crate) time: Option<Time>,
    /// How precise the text is.
    pub(crate) precision: Precision,
    /// The calendar of the text.
    pub(crate) calendar: Calendar,
    /// Whether it counts from a reference time.
    pub(crate) relative: bool,
    /// The label directly before it, and where that stands.
    pub(crate) label: Option<(DateLabel, Span)>,
    /// Whether what introduces it says that it is the date of something else: of a crawl, a birth, a deadline.
    pub(crate) of_other: bool,
    /// Whether a letter or digit stands close before it.
    pub(crate) glued_before: bool,
    /// Whether a letter or digit stands close after it.
    pub(crate) glued_after: bool,
    /// Whether the weekday beside it is another day's.
    pub(crate) weekday_mismatch: bool,
    /// Whether the date in the other calendar beside it is another day, by more than one.
    pub(crate) calendars_disagree: bool,
}

impl Found {
    /// Moves the spans by `bytes`, from a line into the text that holds it.
    pub(crate) fn shift(&mut self, bytes: usize) {
        let shifted = |span: Span| Span::new(span.start + bytes, span.end + bytes);
        self.span = shifted(self.span);
        self.label = self.label.map(|(label, span)| (label, shifted(span)));
    }

    /// Whether it is a time without a date: worth something only beside a date ([`join`]).
    pub(crate) fn is_time_only(&self) -> bool {
        !self.relative && self.day.is_none()
    }

    /// The days between it and another; `None` where one of them is not precise to the day.
    pub(crate) fn days_from(&self, other: &Found) -> Option<u64> {
        let number = |date: &Found| date.day.filter(|_| date.precision >= Precision::Day).map(Day::number);
        Some(number(self)?.abs_diff(number(other)?))
    }

    /// Whether it is a date without a time.
    pub(crate) fn lacks_time(&self) -> bool {
        self.time.is_none() && self.precision == Precision::Day
    }

    /// The date in ISO 8601; `None` when it cannot be resolved.
    pub(crate) fn iso(&self) -> Option<String> {
        let day = self.day?;
        Some(match (self.precision, self.time) {
            (Precision::Year, _) => format!("{:04}", day.year),
            (Precision::Month, _) => format!("{:04}-{:02}", day.year, day.month),
            (Precision::Minute | Precision::Second, Some(time)) => {
                let mut iso =
                    format!("{:04}-{:02}-{:02}T{:02}:{:02}", day.year, day.month, day.day, time.hour, time.minute);
                if let Some(second) = time.second {
                    iso.push_str(&format!(":{second:02}"));
                }
                match time.zone {
                    Some(Zone::Utc) => iso.push('Z'),
                    Some(Zone::Offset(minutes)) => {
                        let sign = if minutes < 0 { '-' } else { '+' };
                        iso.push_str(&format!("{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60));
                    }
                    Some(Zone::Local) | None => {}
                }
                iso
            }
            _ => format!("{:04}-{:02}-{:02}", day.year, day.month, day.day),
        })
    }

    /// The date as a field of a document; `text` is what its span counts in.
    pub(crate) fn field(&self, text: &str) -> DateField {
        DateField {
            start: self.span.start,
            end: self.span.end,
            text: self.span.of(text).to_owned(),
            iso: self.iso(),
            precision: self.precision,
            calendar: self.calendar,
            relative: self.relative,
        }
    }

    /// What a reader should know about the date.
    pub(crate) fn warnings(&self) -> impl Iterator<Item = Warning> {
        let (start, end) = (Some(self.span.start), Some(self.span.end));
        let weekday = self.weekday_mismatch.then(|| Warning {
            code: "weekday-mismatch".into(),
            message: "The weekday printed beside the date is not the weekday of that date.".into(),
            start,
            end,
        });
        let calendars = self.calendars_disagree.then(|| Warning {
            code: "calendars-disagree".into(),
            message: "The Hijri and the Gregorian date printed together are more than one day apart.".into(),
            start,
            end,
        });
        weekday.into_iter().chain(calendars)
    }
}

/// A date and the time that stands on the line or piece beside it as one; `None` when `date` has a time already or `time`
/// is none. Both spans must count from the same place; the result covers both.
pub(crate) fn join(date: &Found, time: &Found) -> Option<Found> {
    if !date.lacks_time() || !time.is_time_only() {
        return None;
    }
    let clock = time.time?;
    Some(Found {
        span: Span::new(date.span.start.min(time.span.start), date.span.end.max(time.span.end)),
        time: Some(clock),
        precision: clock.precision(),
        label: date.label.or(time.label),
        of_other: date.of_other || time.of_other,
        ..date.clone()
    })
}
