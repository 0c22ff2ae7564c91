//! Dates of a whole text: line by line, with a time on the neighbouring line.

use super::lexicon::{Kind, LABEL_NUMBER, LABEL_WEAK, entries};
use super::{DateOptions, Found, join, scan};
use crate::document::DateField;
use crate::fold::{Folded, is_letter};
use crate::section::sections;
use crate::segment::{Line, lines};
use crate::span::OffsetMap;

/// Every date of `text`, in order, whatever convention each is written in. `start` and `end` count the unit of the options;
/// `text` is the date as printed. A time on the line before or after its date is part of it.
///
/// Read as dates, besides full dates: a month with a year (`"2021-12"`), and a distance or a day counted from now where it
/// stands as a stamp (`منذ 3 ساعات`, `أمس 14:30`); a distance of several units, such as `منذ أسبوع و3 أيام`, is their sum and
/// as precise as the finest, where behind months and years days count for nothing. Not read as dates: a day and month without a year, which nothing resolves, a year or a month
/// alone, times without a date, and years before 1900 or beyond 2100. In digits the day comes first unless the year leads;
/// the month comes first only where no other order gives a date. Two digits are a year only in `d/m/yy` and `24-Jan-24`, or
/// beside a weekday, a time, a label, or alone on the line; before `هـ` they are one of 1400 to 1449, behind the name of a
/// month only alone on the line or beside a time or a label. A range is the date at its end.
pub fn find_dates(text: &str, options: &DateOptions) -> Vec<DateField> {
    let mut finder = Finder::default();
    let mut folded = Folded::default();
    let mut found = Vec::new();
    // The lines of a section at a time: a list of all would be larger than the text.
    for section in sections(text) {
        for Line { span, .. } in lines(section.of(text)) {
            let line = span.of(section.of(text));
            folded.refold(line);
            found.clear();
            scan(&folded, line, options.now.as_ref(), &mut found);
            let only = is_only(&found, line);
            for item in &mut found {
                item.shift(section.start + span.start);
            }
            finder.take(&mut found, only, &folded);
        }
    }
    let map = OffsetMap::new(text, options.offsets);
    let converted =
        |field: DateField| DateField { start: map.convert(field.start), end: map.convert(field.end), ..field };
    finder.dates.iter().map(|date| converted(date.field(text))).collect()
}

/// What a line leaves for the next.
#[derive(Default)]
enum Before {
    /// Nothing.
    #[default]
    Nothing,
    /// The last date stands on it, and little else.
    Date,
    /// A time stands on it, and little else.
    Time(Found),
    /// A word that says that numbers behind it are no dates: `مدة الفيديو`.
    Number,
}

#[derive(Default)]
struct Finder {
    dates: Vec<Found>,
    before: Before,
}

impl Finder {
    /// Takes what one line holds; `only` says that the line holds little else.
    fn take(&mut self, found: &mut Vec<Found>, only: bool, line: &Folded) {
        let before = std::mem::take(&mut self.before);
        self.before = match found.as_slice() {
            [] if names_number(line) => Before::Number,
            [] => Before::Nothing,
            [time] if only && time.is_time_only() => self.take_time(time, &before),
            _ => self.take_dates(found, only, before),
        };
    }

    fn take_time(&mut self, time: &Found, before: &Before) -> Before {
        match (before, self.dates.last_mut()) {
            (Before::Number, _) => return Before::Nothing,
            (Before::Date, Some(date)) => {
                if let Some(joined) = join(date, time) {
                    *date = joined;
                    return Before::Nothing;
                }
            }
            _ => {}
        }
        Before::Time(time.clone())
    }

    fn take_dates(&mut self, found: &mut Vec<Found>, only: bool, before: Before) -> Before {
        let mut time = match before {
            Before::Time(time) if only => Some(time),
            _ => None,
        };
        let known = self.dates.len();
        for date in found.drain(..).filter(|item| !item.is_time_only()) {
            let joined = time.take().and_then(|time| join(&date, &time));
            self.dates.push(joined.unwrap_or(date));
        }
        if only && self.dates.len() > known { Before::Date } else { Before::Nothing }
    }
}

/// Most letters and digits beside the dates of a line that is there for them.
const AROUND: usize = 24;

/// Whether a line holds dates or times and little else.
fn is_only(found: &[Found], line: &str) -> bool {
    // Letters and digits, roughly: ASCII ones, and the first byte of every other character.
    let count = |text: &str| text.bytes().filter(|byte| byte.is_ascii_alphanumeric() || *byte >= 0xC0).count();
    let labels = found.iter().filter_map(|item| item.label).map(|(_, span)| span);
    let dates: usize = found.iter().map(|item| item.span).chain(labels).map(|span| count(span.of(line))).sum();
    !found.is_empty() && count(line) <= dates + AROUND
}

/// Whether a word of the line says that a number behind it is no date: `مدة الفيديو 02 minutes 47 seconds`.
fn names_number(line: &Folded) -> bool {
    const LONG: usize = 60;
    let symbols = line.symbols();
    symbols.len() <= LONG
        && symbols.split(|&symbol| !is_letter(symbol)).any(|word| {
            entries(word).iter().any(|entry| {
                entry.kind == Kind::Label
                    && entry.value % LABEL_WEAK == LABEL_NUMBER
                    && entry.phrase.len() == word.len()
            })
        })
}
