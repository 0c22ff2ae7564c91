//! Which dates of an article's stamps are its own: of publication, of the last change; or of something else.

use crate::dates::{self, DateLabel, Found};
use crate::document::{Calendar, Role};
use crate::fields;
use crate::options::ExtractOptions;
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
        for date in fields::dates(text, span, options) {
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

    /// Leaves out the page's clock: a date in both calendars without a label, above `furniture`, the last furniture of the
    /// page before the title.
    pub(crate) fn leave_out_clock(&mut self, text: &str, furniture: usize) {
        let mut clocks = vec![false; self.published.len()];
        for (at, pair) in self.published.windows(2).enumerate() {
            let [one, other] = pair else { continue };
            let above = one.label.is_none() && other.label.is_none() && other.span.end <= furniture;
            if above && is_twin(one, other) && same_line(text, one.span, other.span) {
                clocks.iter_mut().skip(at).take(2).for_each(|clock| *clock = true);
            }
        }
        let mut clocks = clocks.into_iter();
        self.published.retain(|_| !clocks.next().unwrap_or(false));
    }
}

/// Whether a date without a label is that of the text before it on its line: of a picture, or in the middle of a sentence.
fn belongs_before(text: &str, stamp: Stamp, date: &Found) -> bool {
    let first = || text.get(stamp.span.start..date.span.start).is_some_and(|gap| !gap.contains(char::is_alphanumeric));
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

    fn published(before: (&str, Role), stamp: &str) -> Vec<String> {
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
        let first = |text: &str| fields::dates(text, whole(text), &ExtractOptions::default()).into_iter().next();
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

    #[test]
    fn the_date_of_a_picture_is_not_the_article_s() {
        let picture = ("متطوعون في ساحة المكتبة -", Role::Caption);
        assert!(published(picture, "2 مارس/آذار 2024").is_empty());
        assert_eq!(published(picture, "نشر في 2 مارس 2024"), ["2024-03-02"]);
        assert_eq!(published(picture, "2 مارس 2024 10:20"), ["2024-03-02T10:20"]);
    }

    #[test]
    fn a_date_in_a_sentence_is_not_the_article_s() {
        assert!(published(("أسعار الخضر في السوق اليوم", Role::Title), "الاثنين 10 فبراير 2025").is_empty());
        assert!(published(("تستقبل المكتبة روادها في", Role::Paragraph), "10 فبراير 2025").is_empty());
        assert_eq!(published((TITLE, Role::Title), "10 فبراير 2025"), ["2025-02-10"]);
        assert_eq!(published(("مراسلنا في", Role::Byline), "10 فبراير 2025"), ["2025-02-10"]);
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
            stamps.leave_out_clock(&text, if furniture { text.len() } else { 0 });
            assert_eq!(stamps.published.len(), kept, "{text}");
        }
    }
}
