//! Days and their calendars, by `icu_calendar`.
//!
//! The Gregorian years read as dates are 1900 to 2100. Hijri dates are those of the Umm al-Qura calendar as ICU4X carries
//! it (the published table for 1300 to 1600 AH), restricted to the days of those Gregorian years: 29 Sha'ban 1317 to
//! 29 Shawwal 1524.

use icu_calendar::Date;
use icu_calendar::cal::{Gregorian, Hijri};
use icu_calendar::types::RataDie;

/// The Gregorian years that count as years of a date.
pub(super) const YEARS: std::ops::RangeInclusive<i32> = 1900..=2100;
/// The Hijri years that meet them.
pub(super) const HIJRI_YEARS: std::ops::RangeInclusive<i32> = 1317..=1524;

/// A day of the Gregorian calendar that exists and lies in [`YEARS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Day {
    pub(crate) year: i32,
    pub(crate) month: u8,
    pub(crate) day: u8,
}

impl Day {
    /// The day of a Gregorian date; `None` when there is no such day or its year is no year of a date.
    pub(super) fn gregorian(year: i32, month: u8, day: u8) -> Option<Day> {
        Date::try_new_gregorian(year, month, day).ok().and_then(Day::of)
    }

    /// The day of an Umm al-Qura date.
    pub(super) fn hijri(year: i32, month: u8, day: u8) -> Option<Day> {
        let date = Date::try_new_hijri_with_calendar(year, month, day, Hijri::new_umm_al_qura()).ok()?;
        HIJRI_YEARS.contains(&year).then(|| date.to_calendar(Gregorian)).and_then(Day::of)
    }

    /// The day of a count of days, as [`Day::number`] gives it.
    pub(super) fn from_number(number: i64) -> Option<Day> {
        Day::of(Date::from_rata_die(RataDie::new(number), Gregorian))
    }

    fn of(date: Date<Gregorian>) -> Option<Day> {
        let day = Day { year: date.year().extended_year(), month: date.month().ordinal, day: date.day_of_month().0 };
        YEARS.contains(&day.year).then_some(day)
    }

    /// Days since the day before 0001-01-01.
    pub(super) fn number(self) -> i64 {
        Date::try_new_gregorian(self.year, self.month, self.day).map_or(0, |date| date.to_rata_die().to_i64_date())
    }

    /// Monday 1 to Sunday 7.
    pub(super) fn weekday(self) -> i16 {
        // Day 1 of the count is a Monday.
        i16::try_from((self.number() - 1).rem_euclid(7) + 1).unwrap_or(0)
    }

    /// The first day of the month that lies `months` away.
    pub(super) fn month_away(self, months: i64) -> Option<Day> {
        let month = i64::from(self.year) * 12 + i64::from(self.month) - 1 + months;
        let year = i32::try_from(month.div_euclid(12)).ok()?;
        Day::gregorian(year, u8::try_from(month.rem_euclid(12) + 1).ok()?, 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekdays_and_months_count_as_the_calendar_does() {
        let day = Day::gregorian(2024, 1, 24).unwrap();
        assert_eq!(day.weekday(), 3, "a Wednesday");
        assert_eq!(day.month_away(-1), Day::gregorian(2023, 12, 1));
        assert_eq!(Day::from_number(day.number() + 8), Day::gregorian(2024, 2, 1));
        assert_eq!(Day::gregorian(2023, 2, 29), None);
        assert_eq!(Day::gregorian(1899, 12, 31), None);
    }

    #[test]
    fn the_hijri_range_is_the_gregorian_range() {
        assert_eq!(Day::hijri(1317, 8, 29), Day::gregorian(1900, 1, 1));
        assert_eq!(Day::hijri(1317, 8, 28), None);
        assert_eq!(Day::hijri(1445, 7, 12), Day::gregorian(2024, 1, 24));
        assert_eq!(Day::hijri(1524, 13, 1), None);
        let last = (1..=12).flat_map(|m| (1..=30).filter_map(move |d| Day::hijri(1524, m, d))).max();
        assert_eq!(last, Day::gregorian(2100, 12, 31));
    }
}
