//! A point in time as ISO 8601 writes it: what relative dates count from.

use std::fmt;
use std::str::FromStr;

use super::calendar::Day;

/// The point in time that relative dates count from, on the clock of the place where it was read.
///
/// Parsed from ISO 8601: a date (`2025-06-01`, midnight), or a date and a time to the minute or second
/// (`2025-06-01T12:00`, `2025-06-01T12:00:30.5+03:00`). A zone is read and checked, and does not move the clock: a result
/// carries a zone only where the text names one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    pub(super) day: Day,
    /// Second of the day.
    pub(super) second: i64,
}

/// Why a text is no [`Moment`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MomentError(String);

impl fmt::Display for MomentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:?} is not an ISO 8601 date-time of the years 1900 to 2100, such as 2025-06-01 or 2025-06-01T12:00",
            self.0
        )
    }
}

impl std::error::Error for MomentError {}

impl FromStr for Moment {
    type Err = MomentError;

    fn from_str(text: &str) -> Result<Self, MomentError> {
        parse(text).ok_or_else(|| MomentError(text.chars().take(40).collect()))
    }
}

fn parse(text: &str) -> Option<Moment> {
    let (date, time) = match text.split_once(['T', 't', ' ']) {
        Some((date, time)) => (date, Some(time)),
        None => (text, None),
    };
    let mut parts = date.split('-');
    let (year, month, day) = (digits(parts.next()?, 4)?, digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
    if parts.next().is_some() {
        return None;
    }
    let day = Day::gregorian(i32::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)?;
    let Some(time) = time else { return Some(Moment { day, second: 0 }) };
    let at = time.find(['Z', 'z', '+', '-']).unwrap_or(time.len());
    let (clock, zone) = time.split_at_checked(at)?;
    check_zone(zone)?;
    let mut parts = clock.split(':');
    let (hour, minute) = (digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
    let second = match parts.next() {
        None => 0,
        Some(second) => {
            let (whole, fraction) = second.split_once(['.', ',']).unwrap_or((second, "0"));
            (!fraction.is_empty() && fraction.bytes().all(|b| b.is_ascii_digit())).then_some(())?;
            digits(whole, 2)?
        }
    };
    if parts.next().is_some() || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    Some(Moment { day, second: hour * 3600 + minute * 60 + second })
}

fn check_zone(zone: &str) -> Option<()> {
    if matches!(zone, "" | "Z" | "z") {
        return Some(());
    }
    let offset = zone.strip_prefix(['+', '-'])?;
    let (hours, minutes) = offset.split_once(':').or_else(|| offset.split_at_checked(2))?;
    (digits(hours, 2)? <= 14 && (minutes.is_empty() || digits(minutes, 2)? <= 59)).then_some(())
}

fn digits(text: &str, count: usize) -> Option<i64> {
    (text.len() == count && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn iso_8601_is_read() {
        let read = |text: &str| text.parse::<Moment>().map(|m| (m.day.year, m.day.month, m.day.day, m.second));
        assert_eq!(read("2025-06-01"), Ok((2025, 6, 1, 0)));
        for noon in ["2025-06-01T12:00", "2025-06-01T12:00:00", "2025-06-01 12:00:00.123Z", "2025-06-01T12:00+03:00"] {
            assert_eq!(read(noon), Ok((2025, 6, 1, 12 * 3600)), "{noon}");
        }
        assert_eq!(read("2025-06-01T23:59:59-0530"), Ok((2025, 6, 1, 86399)));
    }

    #[test]
    fn anything_else_is_an_error_that_names_the_form() {
        for bad in [
            "",
            "now",
            "2025-02-30",
            "2025-6-1",
            "2025-06-01T",
            "2025-06-01T25:00",
            "2025-06-01T12:60",
            "2025-06-01T12:00X",
            "2025-06-01T12:00+3",
            "2025-06-01T12:00+15:00",
            "2025-06-01T12:00:00.",
            "1899-12-31",
            "٢٠٢٥-٠٦-٠١",
        ] {
            let error = bad.parse::<Moment>().expect_err(bad);
            assert!(error.to_string().contains("ISO 8601"), "{error}");
        }
    }
}
