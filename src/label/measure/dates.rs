//! How much of a piece its dates are, and what introduces them.

use std::ops::Range;

use super::Measure;
use super::signs::Sign;
use crate::dates::DateLabel;
use crate::segment::Reading;
use crate::word::{Kind, Word};

/// A time without a day.
pub(super) const DATE_TIME: usize = 1;
/// A date that a label introduces as that of an update.
pub(in crate::label) const DATE_UPDATED: usize = 2;
/// A date that a label introduces as that of publication.
pub(in crate::label) const DATE_PUBLISHED: usize = 3;
/// A date counted from now, with nothing else.
pub(super) const DATE_RELATIVE: usize = 4;
/// A date without a label among one or two words, and among up to six.
pub(super) const DATE_FEW_WORDS: usize = 6;
pub(super) const DATE_WORDS: usize = 7;
/// A date with nothing else.
pub(super) const DATE_BARE: usize = 5;

pub(super) fn dates(reading: &Reading, range: Range<usize>, words: &[Word], m: &mut Measure) {
    m.date = 0;
    if reading.dates.is_empty() {
        return;
    }
    let mut covered = 0;
    let mut label = None;
    let (mut found, mut first_leads, mut last_ends, mut time_only, mut relative) = (0, false, false, true, false);
    let from = reading.dates.partition_point(|date| reading.folded.index_at(date.span.start) < range.start);
    for date in reading.dates.iter().skip(from) {
        let Range { start, end } = reading.folded.range(date.span);
        if start >= range.end {
            break;
        }
        if end > range.end {
            continue;
        }
        found += 1;
        let named = words.partition_point(|word| (word.start as usize) < start)
            ..words.partition_point(|word| word.end as usize <= end);
        covered += words.get(named).unwrap_or_default().iter().filter(|word| word.kind != Kind::Mark).count();
        first_leads |= words.first().is_none_or(|word| word.start as usize >= start);
        last_ends |= words.iter().rev().find(|word| word.is_letters()).is_none_or(|word| (word.start as usize) < end);
        time_only &= date.is_time_only();
        relative |= date.relative;
        if date.time.is_some() {
            m.traits |= 1 << Sign::Time as u32;
        }
        label = label.or(date.label.map(|(label, _)| label));
    }
    if found == 0 {
        return;
    }
    let letters = words.iter().filter(|word| word.is_letters() || word.kind == Kind::Digit).count();
    let rest = letters.saturating_sub(covered);
    m.said = label.is_none() && !time_only && !first_leads && !last_ends;
    m.date = match (label, rest) {
        _ if time_only => DATE_TIME,
        (Some(DateLabel::Updated), 0..=8) => DATE_UPDATED,
        (Some(_), 0..=8) => DATE_PUBLISHED,
        (None, 0) if relative => DATE_RELATIVE,
        (None, 0) => DATE_BARE,
        (None, 1..=2) => DATE_FEW_WORDS,
        (None, 3..=6) => DATE_WORDS,
        (Some(_), _) => 8,
        (None, _) if first_leads => 9,
        (None, _) if found > 1 => 10,
        (None, _) => 11,
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::label::measure::tests::measured;

    #[test]
    fn a_date_counts_by_its_label_and_by_what_else_the_piece_holds() {
        for (line, date) in [
            ("فتح الجسر", 0),
            ("11:30", DATE_TIME),
            ("فتح الجسر 11:30", DATE_TIME),
            ("3 مارس 2024", DATE_BARE),
            ("منذ ساعتين", DATE_RELATIVE),
            ("نشر في 3 مارس 2024", DATE_PUBLISHED),
            ("آخر تحديث: 3 مارس 2024", DATE_UPDATED),
            ("الجسر الجديد 3 مارس 2024", 6),
            ("جسر الحي الجديد 3 مارس 2024", 7),
            ("جسر الحي الشرقي عند محطة النهر 3 مارس 2024", 7),
            ("3 مارس 2024 جسر الحي الشرقي عند محطة النهر القديمة", 9),
            ("بين 3 مارس 2024 والجسر الشرقي عند محطة النهر القديمة 5 مايو 2024", 10),
            ("جسر الحي الشرقي عند محطة النهر القديمة 3 مارس 2024", 11),
        ] {
            assert_eq!(measured(line).date, date, "{line}");
        }
    }
}
