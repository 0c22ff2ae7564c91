//! Which dates of an article's stamps are its own: of publication, of the last change; or of something else.

use crate::dates::{self, DateLabel, Found};
use crate::document::{Calendar, Precision, Role};
use crate::fold::Folded;
use crate::labels::{is_rim, read, trim};
use crate::normalize::is_letter_or_digit;
use crate::options::ExtractOptions;
use crate::phrases::Class;
use crate::segment::Reading;
use crate::span::Span;

/// The dates of an article's stamps, by what they say.
#[derive(Default)]
pub(crate) struct Stamps {
    pub(crate) published: Vec<Found>,
    pub(crate) updated: Vec<Found>,
    pub(crate) dateline: Vec<Found>,
}

/// A part with the role of a stamp, the part before it on its line, and as many as two behind it.
#[derive(Clone, Copy)]
pub(crate) struct Stamp {
    pub(crate) span: Span,
    pub(crate) role: Role,
    pub(crate) before: Option<(Span, Role)>,
    pub(crate) after: Option<Span>,
}

impl Stamps {
    /// Takes the dates of a stamp. A label directly before one knows better than the role of the whole.
    pub(crate) fn take(&mut self, text: &str, stamp: Stamp, options: &ExtractOptions) {
        // `12/7/1445 الموافق 24/1/2024 (آخر تحديث)` is one date, however it was cut.
        let twin = stamp.after.filter(|after| dates::begins_with_matching(after.of(text)));
        let span = Span::new(stamp.span.start, twin.map_or(stamp.span.end, |twin| twin.end));
        for date in dates(text, span, options) {
            let labelled = date.label.map(|(label, _)| label);
            if date.of_other || labelled.is_none() && belongs_before(text, stamp, &date) {
                continue;
            }
            match labelled.map_or(stamp.role == Role::Updated, |label| label == DateLabel::Updated) {
                true => self.updated.push(date),
                false => self.published.push(date),
            }
        }
    }

    /// Leaves out the page's clock, a date without a label: printed in both calendars above `furniture`, the last furniture of
    /// the page before the title; or printed above `head`, that or the kicker, where the article has a day of its own.
    pub(crate) fn leave_out_clock(&mut self, text: &str, furniture: usize, head: usize) {
        let is_above = |date: &Found, bound: usize| date.label.is_none() && date.span.end <= bound;
        let is_own = |date: &Found| !is_above(date, head) && date.day.is_some();
        let has_own = self.published.iter().any(is_own);
        let is_clock = |(at, date): (usize, &Found)| {
            // What is printed beside the article's own day is that in another calendar.
            let beside = [at.wrapping_sub(1), at + 1].map(|at| self.published.get(at));
            let mut beside = beside.into_iter().flatten();
            let with_own = beside.any(|other| is_own(other) && same_line(text, other.span, date.span));
            has_own && is_above(date, head) && !with_own
        };
        let mut clocks: Vec<bool> = self.published.iter().enumerate().map(is_clock).collect();
        for (at, pair) in self.published.windows(2).enumerate() {
            let [one, other] = pair else { continue };
            if is_above(one, furniture)
                && is_above(other, furniture)
                && is_twin(one, other)
                && same_line(text, one.span, other.span)
            {
                clocks.iter_mut().skip(at).take(2).for_each(|clock| *clock = true);
            }
        }
        let mut clocks = clocks.iter();
        self.published.retain(|_| clocks.next() != Some(&true));
    }
}

/// Whether a date without a label is that of the text before it on its line: of a picture, or in the middle of a sentence.
fn belongs_before(text: &str, stamp: Stamp, date: &Found) -> bool {
    let first = || text.get(stamp.span.start..date.span.start).is_some_and(|gap| !gap.contains(is_letter_or_digit));
    match stamp.before {
        Some((_, Role::Caption)) => date.lacks_time() && first(),
        Some((span, role)) if role == Role::Title || role.block().is_some() => {
            first() && dates::ends_before_date(span.of(text))
        }
        _ => false,
    }
}

/// Whether no line ends between two spans.
pub(crate) fn same_line(text: &str, one: Span, other: Span) -> bool {
    let (first, last) = if one.start <= other.start { (one, other) } else { (other, one) };
    text.get(first.end..last.start).is_none_or(|gap| !gap.contains(['\n', '\r']))
}

/// Whether two dates are one day in two calendars. A printed Hijri date may be a day off the calculated calendar.
pub(crate) fn is_twin(one: &Found, other: &Found) -> bool {
    let hijri = |date: &Found| date.calendar == Calendar::IslamicUmalqura;
    hijri(one) != hijri(other) && one.days_from(other).is_some_and(|days| days <= 1)
}

/// The dates and times of a span, with spans in bytes of `text`.
pub(crate) fn dates(text: &str, span: Span, options: &ExtractOptions) -> Vec<Found> {
    let line = span.of(text);
    let mut found = Vec::new();
    dates::scan(&Folded::new(line), line, options.now.as_ref(), &mut found);
    for date in &mut found {
        date.shift(span.start);
    }
    share_labels(&mut found);
    // The lists of labels know more than the reader of dates.
    if let Some(first) = found.first_mut().filter(|first| first.label.is_none()) {
        let before = trim(text, Span::new(span.start, first.span.start), is_rim);
        first.label = stamp_label(text, before).map(|label| (label, before));
    }
    found
}

/// One day printed in two calendars has one label, wherever it stands.
fn share_labels(found: &mut [Found]) {
    for at in 1..found.len() {
        let (before, rest) = found.split_at_mut(at);
        let (Some(one), Some(other)) = (before.last_mut(), rest.first_mut()) else { continue };
        if is_twin(one, other) {
            (one.label, other.label) = (one.label.or(other.label), other.label.or(one.label));
            let of_other = one.of_other || other.of_other;
            (one.of_other, other.of_other) = (of_other, of_other);
        }
    }
}

/// What a text that is only a label says of the date behind it.
fn stamp_label(text: &str, label: Span) -> Option<DateLabel> {
    let Reading { hits, folded, .. } = read(text, label);
    let last = folded.symbols().iter().rposition(|&symbol| symbol != b' ' && symbol != b':')?;
    hits.iter().filter(|hit| hit.start == 0 && hit.end > last).find_map(|hit| match hit.class {
        Class::Updated => Some(DateLabel::Updated),
        Class::Published => Some(DateLabel::Published),
        _ => None,
    })
}

/// The date that a stamp means, of all dates in its pieces: one that can be resolved, one with a day, one that a label
/// introduces or whose twin it does, one with a time, one in the Gregorian calendar before its Hijri twin, the nearest to the headline.
///
/// Where it has no time, the same day with a time is what is meant, in the stamp or in the dateline; else a time that
/// stands by itself is joined to it. Without a date in the stamp, the dateline's counts.
pub(crate) fn published(stamp: &[Found], dateline: &[Found], title: usize) -> Option<Found> {
    let labelled = stamp.iter().find(|date| date.label.is_some());
    let rank = |date: &&Found| {
        let day = date.precision >= Precision::Day;
        (
            date.iso().is_some(),
            day,
            date.label.is_some() || labelled.is_some_and(|labelled| is_twin(labelled, date)),
            !date.relative,
            date.precision >= Precision::Minute,
            date.calendar == Calendar::Gregory,
            std::cmp::Reverse(date.span.start.abs_diff(title)),
        )
    };
    let dates = || stamp.iter().filter(|date| !date.is_time_only());
    let date =
        dates().max_by_key(rank).or_else(|| dateline.iter().filter(|date| date.day.is_some()).max_by_key(rank))?;
    if !date.lacks_time() {
        return Some(date.clone());
    }
    let same_day = |other: &&Found| other.day == date.day && other.time.is_some();
    let twin = stamp.iter().chain(dateline).filter(same_day).min_by_key(|twin| twin.span.start.abs_diff(title));
    let timed = twin.cloned().or_else(|| stamp.iter().find_map(|time| join(date, time, date.span)));
    Some(timed.unwrap_or_else(|| date.clone()))
}

/// The date of the last change, as [`published`]; where its stamp holds only a time behind a label, that time on the
/// day of publication.
pub(crate) fn updated(stamp: &[Found], published: Option<&Found>, title: usize) -> Option<Found> {
    let time = |published: &Found| {
        let day = Found { time: None, precision: Precision::Day, ..published.clone() };
        let labelled = stamp.iter().find(|time| time.label.is_some())?;
        day.day.and_then(|_| join(&day, labelled, labelled.span))
    };
    self::published(stamp, &[], title).or_else(|| published.and_then(time))
}

/// Bytes between a date and its time at most, to be printed as one.
const TOGETHER: usize = 64;

/// A date and a time as one; it stands at `printed` where the two are too far apart.
fn join(date: &Found, time: &Found, printed: Span) -> Option<Found> {
    let mut joined = dates::join(date, time)?;
    if joined.span.len() > date.span.len() + time.span.len() + TOGETHER {
        joined.span = printed;
    }
    Some(joined)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TITLE: &str = "افتتاح مكتبة الحي";

    /// The dates that a stamp gives, behind and before other parts of its line: published, updated.
    fn taken(before: Option<(&str, Role)>, stamp: &str, after: &str) -> (Vec<String>, Vec<String>) {
        let head = before.map_or(String::new(), |(text, _)| format!("{text} "));
        let text = format!("{head}{stamp} {after}");
        let span = Span::new(head.len(), head.len() + stamp.len());
        let before = before.map(|(part, role)| (Span::new(0, part.len()), role));
        let after = (!after.is_empty()).then(|| Span::new(span.end + 1, text.len()));
        let mut stamps = Stamps::default();
        stamps.take(&text, Stamp { span, role: Role::Published, before, after }, &ExtractOptions::default());
        let isos = |dates: &[Found]| dates.iter().filter_map(Found::iso).collect();
        (isos(&stamps.published), isos(&stamps.updated))
    }

    fn published_behind(before: (&str, Role), stamp: &str) -> Vec<String> {
        taken(Some(before), stamp, "").0
    }

    #[test]
    fn spans_stand_on_one_line_where_no_break_is_between() {
        let text = "نص آخر\nثالث";
        let [one, other, third] = [Span::new(0, 4), Span::new(5, 11), Span::new(12, 20)];
        assert!(same_line(text, one, other) && same_line(text, other, one));
        assert!(!same_line(text, other, third) && !same_line(text, third, one));
    }

    #[test]
    fn twins_are_one_day_in_two_calendars() {
        let whole = |text: &str| Span::new(0, text.len());
        let first = |text: &str| dates(text, whole(text), &ExtractOptions::default()).into_iter().next();
        let twins = |one: &str, other: &str| {
            let (one, other) = (first(one), first(other));
            one.zip(other).map(|(one, other)| is_twin(&one, &other))
        };
        assert_eq!(twins("12 رجب 1445 هـ", "24 يناير 2024"), Some(true));
        assert_eq!(twins("12 رجب 1445 هـ", "25 يناير 2024"), Some(true), "a printed day may be one off");
        assert_eq!(twins("12 رجب 1445 هـ", "27 يناير 2024"), Some(false));
        assert_eq!(twins("24 يناير 2024", "24 يناير 2024"), Some(false), "one calendar");
        assert_eq!(twins("12 رجب 1445 هـ", "13 رجب 1445 هـ"), Some(false), "one calendar");
    }

    /// The publish and update dates of lines, each with its role; `d` for a dateline.
    fn stamps(lines: &[(char, &str)]) -> (Option<String>, Option<String>) {
        let (mut published_in, mut updated_in, mut dateline) = (Vec::new(), Vec::new(), Vec::new());
        let mut at = 0;
        let text: String = lines.iter().map(|(_, line)| format!("{line}\n")).collect();
        for (role, line) in lines {
            let span = Span::new(at, at + line.len());
            at += line.len() + 1;
            for date in dates(&text, span, &ExtractOptions::default()) {
                match (role, date.label.map(|(label, _)| label)) {
                    ('d', _) => dateline.push(date),
                    (_, Some(DateLabel::Updated)) | ('u', None) => updated_in.push(date),
                    _ => published_in.push(date),
                }
            }
        }
        let date = published(&published_in, &dateline, text.len());
        let last = updated(&updated_in, date.as_ref(), text.len());
        (date.and_then(|date| date.iso()), last.and_then(|date| date.iso()))
    }

    #[test]
    fn stamps_join_what_belongs_together() {
        for (lines, published, updated) in [
            (&[('p', "نشر في 3 مارس 2024"), ('p', "14:30")][..], Some("2024-03-03T14:30"), None),
            (&[('d', "القاهرة في الأربعاء 11 فبراير 2026 02:47 مساءً -")], Some("2026-02-11T14:47"), None),
            (&[('d', "الدمام 11 أغسطس 2015 م واس"), ('p', "13:38")], Some("2015-08-11T13:38"), None),
            // The crawl's stamp has the day, the page's the time.
            (&[('p', "date 2026-02-18"), ('p', "2026-02-18T17:34+0000")], Some("2026-02-18T17:34+00:00"), None),
            // Of two clocks the one nearer to the text.
            (
                &[('p', "date 2026-01-19"), ('p', "2026-01-19 10:22"), ('p', "19-01-2026 09:41")],
                Some("2026-01-19T09:41"),
                None,
            ),
            (
                &[('p', "9/3/2021 - 13:22"), ('u', "آخر تحديث 15:05")],
                Some("2021-03-09T13:22"),
                Some("2021-03-09T15:05"),
            ),
            (
                &[('p', "PUBLISHED Fri 12 Aug 2022"), ('p', "UPDATED Sat 13 Aug 2022")],
                Some("2022-08-12"),
                Some("2022-08-13"),
            ),
            // A label introduces the day in one calendar, and the other is printed in a piece of its own.
            (&[('p', "تاريخ النشر: الأحد 14 رجب 1446 هـ"), ('p', "13-1-2025 م")], Some("2025-01-13"), None),
            (&[('p', "تاريخ النشر: الأحد 14 رجب 1446 هـ"), ('p', "16-1-2025 م")], Some("2025-01-14"), None),
            (&[('p', "5/11/2024"), ('p', "روجع في 19/1/2025")], Some("2024-11-05"), Some("2025-01-19")),
            // The day of a time may be another: nothing is invented.
            (&[('p', "الخميس 24-06-2021"), ('u', "(تحديث: الجمعة 06:10)")], Some("2021-06-24"), None),
            (&[('p', "قبل 5 ساعات")], None, None),
        ] {
            let wanted = (published.map(str::to_owned), updated.map(str::to_owned));
            assert_eq!(stamps(lines), wanted, "{lines:?}");
        }
    }

    #[test]
    fn the_date_of_a_picture_is_not_the_article_s() {
        let picture = ("متطوعون في ساحة المكتبة -", Role::Caption);
        assert!(published_behind(picture, "2 مارس/آذار 2024").is_empty());
        assert_eq!(published_behind(picture, "نشر في 2 مارس 2024"), ["2024-03-02"]);
        assert_eq!(published_behind(picture, "2 مارس 2024 10:20"), ["2024-03-02T10:20"]);
    }

    #[test]
    fn a_date_in_a_sentence_is_not_the_article_s() {
        assert!(published_behind(("أسعار الخضر في السوق اليوم", Role::Title), "الاثنين 10 فبراير 2025").is_empty());
        assert!(published_behind(("تستقبل المكتبة روادها في", Role::Paragraph), "10 فبراير 2025").is_empty());
        assert_eq!(published_behind((TITLE, Role::Title), "10 فبراير 2025"), ["2025-02-10"]);
        assert_eq!(published_behind(("مراسلنا في", Role::Byline), "10 فبراير 2025"), ["2025-02-10"]);
    }

    #[test]
    fn a_date_of_something_else_is_not_the_article_s() {
        for stamp in ["تاريخ السحب: 2024-01-24 03:11:09 UTC", "آخر موعد للتقديم: 30 يونيو 2024"]
        {
            assert!(taken(None, stamp, "").0.is_empty(), "{stamp}");
        }
    }

    #[test]
    fn one_day_in_two_calendars_has_one_label() {
        let day = "الأربعاء 12/7/1445 هـ";
        let (published, updated) = taken(None, day, "- الموافق 24/1/2024 م (آخر تحديث) عند 19:40");
        assert!(published.is_empty());
        assert_eq!(updated, ["2024-01-24", "2024-01-24T19:40"]);
        let (published, updated) = taken(None, "آخر تحديث: 12 رجب 1445 هـ الموافق 24 يناير 2024", "");
        assert!(published.is_empty());
        assert_eq!(updated.len(), 2);
        assert_eq!(taken(None, day, "حسن الوادي").0, ["2024-01-24"]);
    }

    #[test]
    fn a_clock_in_both_calendars_above_the_masthead_is_the_page_s() {
        for (stamp, furniture, kept) in [
            ("الأربعاء 24 يناير 2024 10:47 ص 12 رجب 1445 هـ", true, 0),
            ("الأربعاء 24 يناير 2024 10:47 ص 12 رجب 1445 هـ", false, 2),
            ("الأربعاء 24 يناير 2024 10:47 ص", true, 1),
            ("نشر في 24 يناير 2024 الموافق 12 رجب 1445 هـ", true, 2),
        ] {
            let text = format!("{stamp}\n{TITLE}");
            let span = Span::new(0, stamp.len());
            let mut stamps = Stamps::default();
            let stamp = Stamp { span, role: Role::Published, before: None, after: None };
            stamps.take(&text, stamp, &ExtractOptions::default());
            let furniture = if furniture { text.len() } else { 0 };
            stamps.leave_out_clock(&text, furniture, furniture);
            assert_eq!(stamps.published.len(), kept, "{text}");
        }
    }

    #[test]
    fn a_date_above_the_kicker_is_the_page_s_where_the_article_has_one() {
        for (clock, own, kept) in [
            ("الخميس 1 يناير 2026", "2025/11/04", "2025-11-04"),
            ("الخميس 1 يناير 2026", "", "2026-01-01"),
            ("نشر في 1 يناير 2026", "2025/11/04", "2026-01-01"),
        ] {
            let text = format!("{clock}\nاقتصاد\n{TITLE}\n{own}");
            let mut stamps = Stamps::default();
            for span in [Span::new(0, clock.len()), Span::new(text.len() - own.len(), text.len())] {
                let stamp = Stamp { span, role: Role::Published, before: None, after: None };
                stamps.take(&text, stamp, &ExtractOptions::default());
            }
            stamps.leave_out_clock(&text, 0, clock.len() + "\nاقتصاد".len());
            let isos: Vec<_> = stamps.published.iter().filter_map(Found::iso).collect();
            assert_eq!(isos.first().map(String::as_str), Some(kept), "{text}");
        }
    }

    #[test]
    fn a_date_without_a_label_is_what_its_stamp_is() {
        for (role, stamp, updated) in [
            (Role::Updated, "3 مارس 2024", true),
            (Role::Updated, "نشر في 3 مارس 2024", false),
            (Role::Published, "3 مارس 2024", false),
            (Role::Published, "آخر تحديث: 3 مارس 2024", true),
        ] {
            let mut stamps = Stamps::default();
            let span = Span::new(0, stamp.len());
            stamps.take(stamp, Stamp { span, role, before: None, after: None }, &ExtractOptions::default());
            assert_eq!(
                (stamps.published.len(), stamps.updated.len()),
                if updated { (0, 1) } else { (1, 0) },
                "{stamp}"
            );
        }
    }

    #[test]
    fn only_the_first_date_behind_a_picture_is_its_own() {
        let picture = ("متطوعون في ساحة المكتبة -", Role::Caption);
        assert_eq!(published_behind(picture, "2 مارس 2024 | 5 مارس 2024"), ["2024-03-05"]);
        assert_eq!(published_behind(picture, "سامر الحداد 2 مارس 2024"), ["2024-03-02"]);
        assert_eq!(published_behind(("تستقبل المكتبة روادها في", Role::Paragraph), "الحي 2 مارس 2024"), ["2024-03-02"]);
    }

    /// How many dates of these stamps, all above the page's furniture, are the article's.
    fn kept(stamps: &[&str], between: &str) -> usize {
        let text = stamps.join(between);
        let mut taken = Stamps::default();
        let mut start = 0;
        for stamp in stamps {
            let span = Span::new(start, start + stamp.len());
            start = span.end + between.len();
            let stamp = Stamp { span, role: Role::Published, before: None, after: None };
            taken.take(&text, stamp, &ExtractOptions::default());
        }
        taken.leave_out_clock(&text, text.len(), text.len());
        taken.published.len()
    }

    #[test]
    fn a_clock_is_two_dates_of_one_day_on_one_line_without_a_label() {
        let (day, hijri) = ("24 يناير 2024", "12 رجب 1445 هـ");
        assert_eq!(kept(&[day, hijri], " | "), 0);
        assert_eq!(kept(&[day, hijri], "\n"), 2, "two lines");
        assert_eq!(kept(&[day, "20 رجب 1445 هـ"], " | "), 2, "two days");
        assert_eq!(kept(&["نشر في 24 يناير 2024", hijri], " | "), 2, "the first has a label");
        assert_eq!(kept(&[day, "نشر في 12 رجب 1445 هـ"], " | "), 2, "the second has a label");
        assert_eq!(kept(&["26 يناير 2024", day, hijri, "27 يناير 2024"], " | "), 2, "of four dates two are a clock");
    }

    #[test]
    fn a_label_of_the_lists_is_all_that_stands_before_the_date() {
        let label = |text: &str| stamp_label(text, Span::new(0, text.len()));
        for text in ["تاريخ النشر", "تم النشر في:"] {
            assert_eq!(label(text), Some(DateLabel::Published), "{text}");
        }
        assert_eq!(label("آخر تحديث"), Some(DateLabel::Updated));
        for text in ["", ":", "خبر تم النشر في", "تم النشر في الحي", "تاريخ النشر!", "شارك"]
        {
            assert_eq!(label(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_of_something_else_is_so_in_both_calendars() {
        for stamp in [
            "آخر موعد للتقديم: 24 يناير 2024 الموافق 12 رجب 1445 هـ",
            "تاريخ الميلاد: 12 رجب 1445 هـ الموافق 24 يناير 2024",
        ] {
            assert!(taken(None, stamp, "").0.is_empty(), "{stamp}");
        }
    }

    #[test]
    fn of_several_dates_the_one_that_says_most_is_meant() {
        for (lines, published) in [
            // The better one stands farther from the headline.
            (&[('p', "3 مارس 2024"), ('p', "منذ ساعتين")][..], "2024-03-03"),
            (&[('p', "3 مارس 2024"), ('p', "أبريل 2024")], "2024-03-03"),
            (&[('p', "نشر في 3 مارس 2024"), ('p', "4 مارس 2024 10:20")], "2024-03-03"),
            (&[('p', "3 مارس 2024 10:20"), ('p', "4 مارس 2024")], "2024-03-03T10:20"),
            (&[('p', "3 مارس 2024"), ('p', "12 رجب 1445 هـ")], "2024-03-03"),
            // A time is joined, of the same day and no other.
            (&[('p', "11 فبراير 2026"), ('d', "القاهرة في 11 فبراير 2026 02:47 مساءً -")], "2026-02-11T14:47"),
            (&[('p', "11 فبراير 2026"), ('d', "القاهرة في 12 فبراير 2026 02:47 مساءً -")], "2026-02-11"),
            (&[('p', "11 فبراير 2026"), ('d', "القاهرة في 11 فبراير 2026 -")], "2026-02-11"),
        ] {
            assert_eq!(stamps(lines).0.as_deref(), Some(published), "{lines:?}");
        }
    }

    #[test]
    fn a_printed_day_goes_before_one_counted_from_now() {
        let text = "3 مارس 2024\nمنذ يومين";
        let now = "2024-03-09T12:00:00Z".parse().unwrap();
        let options = ExtractOptions::new().now(now);
        let found: Vec<Found> = text
            .lines()
            .scan(0, |at, line| {
                let span = Span::new(*at, *at + line.len());
                *at = span.end + 1;
                Some(dates(text, span, &options))
            })
            .flatten()
            .collect();
        assert_eq!(found.iter().filter_map(Found::iso).collect::<Vec<_>>(), ["2024-03-03", "2024-03-07"]);
        assert_eq!(published(&found, &[], text.len()).and_then(|date| date.iso()).as_deref(), Some("2024-03-03"));
    }

    #[test]
    fn a_date_and_its_time_stand_as_one_where_little_is_between() {
        let (day, time) = ("3 مارس 2024", "14:30");
        for (between, together) in [(TOGETHER, true), (TOGETHER + 1, false)] {
            let text = format!("{day}{}{time}", " ".repeat(between));
            let first = |span| dates(&text, span, &ExtractOptions::default()).remove(0);
            let day = first(Span::new(0, day.len()));
            let time = first(Span::new(day.span.end + between, text.len()));
            let whole = Span::new(0, text.len());
            let joined = join(&day, &time, day.span).map(|date| (date.span, date.iso()));
            let wanted = Some("2024-03-03T14:30".to_owned());
            assert_eq!(joined, Some((if together { whole } else { day.span }, wanted)));
        }
    }
}
