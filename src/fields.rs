//! The value of a field inside its piece: a name without its label, tags apart, a headline without its bullet.

use crate::dates::{self, DateLabel, Found};
use crate::document::{Calendar, DateField, Precision, Role};
use crate::fold::Folded;
use crate::lean::find;
use crate::options::ExtractOptions;
use crate::phrases::{Class, Hit, Kind, PhraseSet, Position, kind};
use crate::segment::Reader;
use crate::span::Span;
use crate::stamps::is_twin;

/// The part of `span` left when characters are trimmed from its edges.
pub(crate) fn trim(text: &str, span: Span, edge: impl Fn(char) -> bool) -> Span {
    let inner = span.of(text);
    let start = span.start + (inner.len() - inner.trim_start_matches(&edge).len());
    let name = inner.trim_matches(&edge);
    // A bracket that the rest opens stays: `كرة (212)`.
    let rest = inner.get(start - span.start + name.len()..).unwrap_or("");
    let closes = |open: char, close: char| name.contains([open]) && !name.contains([close]) && rest.starts_with(close);
    let bracket = usize::from(closes('(', ')') || closes('[', ']'));
    Span::new(start, start + name.len() + bracket)
}

fn is_bullet(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '•' | '·'
                | '*'
                | '▪'
                | '■'
                | '●'
                | '○'
                | '◦'
                | '►'
                | '▶'
                | '◄'
                | '◀'
                | '»'
                | '–'
                | '-'
                | '✓'
                | '✔'
                | '➤'
                | '|'
                | '🔴'
                | '🔹'
                | '🔸'
        )
}

pub(crate) fn is_rim(c: char) -> bool {
    is_bullet(c)
        || matches!(
            c,
            ':' | '/'
                | '\\'
                | '،'
                | ','
                | '.'
                | '…'
                | '('
                | ')'
                | '['
                | ']'
                | '"'
                | '»'
                | '«'
                | '“'
                | '”'
                | '—'
                | '_'
                | 'ـ'
                | '؛'
                | ';'
                | '#'
        )
}

/// A list item or link without the bullet before it.
pub(crate) fn without_bullet(text: &str, span: Span) -> Span {
    let inner = span.of(text);
    let start = span.end - inner.trim_start_matches(|c| is_bullet(c) && c != '»').len();
    Span::new(start, span.end)
}

/// A headline without bullets and bars at its edges, without the name of its field (`العنوان:`) and without the outlet
/// behind its last bar or dash, told by its Latin letters or a word of outlets.
pub(crate) fn title(text: &str, span: Span) -> Span {
    let edge = |c| is_bullet(c) && c != '»';
    let title = trim(text, after_field(text, span, &["العنوان", "عنوان الخبر", "title"]), edge);
    let line = title.of(text);
    let Some(at) = line.rfind(['|', '–', '-', '—']) else { return title };
    let head = line.get(..at).unwrap_or(line);
    let tail = Span::new(title.start + at, title.end);
    let name = trim(text, tail, edge);
    let spaced = head.ends_with(char::is_whitespace) && name.start > tail.start + 1;
    let letters = |span: Span| span.of(text).chars().filter(|c| c.is_alphabetic());
    let latin = letters(name).all(|c| c.is_ascii()) && letters(name).count() > 3;
    let bar = tail.of(text).starts_with('|');
    let outlet = bar
        && name.of(text).split_whitespace().count() <= 4
        && hits(text, name, |hits, _, _| {
            hits.iter().any(|hit| hit.class == Class::Outlet && hit.position == Position::Any)
        });
    let head = Span::new(title.start, title.start + at);
    let arabic = head.of(text).split_whitespace().filter(|word| word.chars().any(|c| c > '\u{600}')).count() > 1;
    if spaced && arabic && (latin || outlet) { trim(text, head, edge) } else { title }
}

/// A section's name without the name of its field (`التصنيف:`) and punctuation at its edges.
pub(crate) fn kicker(text: &str, span: Span) -> Span {
    let label = unless_empty(after_label(text, span, &[Class::Tags]), span);
    trim(text, after_field(text, label, &["category", "section", "التصنيف", "القسم"]), is_rim)
}

/// The span behind the name of a field as crawlers print them, before a colon or, in Latin, a space.
fn after_field(text: &str, span: Span, names: &[&str]) -> Span {
    let line = span.of(text);
    let rest = names.iter().find_map(|name| {
        let head = line.get(..name.len()).filter(|head| head.eq_ignore_ascii_case(name))?;
        let rest = line.get(head.len()..)?;
        let value = rest.trim_start().strip_prefix(':');
        value.or_else(|| rest.strip_prefix(' ').filter(|_| name.is_ascii())).filter(|value| !value.trim().is_empty())
    });
    rest.map_or(span, |rest| Span::new(span.end - rest.len(), span.end))
}

/// The phrases in a span, with the span's text folded; hits count symbols, `bytes` gives the span of a hit in `text`.
pub(crate) fn hits<T>(text: &str, span: Span, with: impl FnOnce(&[Hit], &dyn Fn(usize) -> usize, &[u8]) -> T) -> T {
    let none = PhraseSet::own(&[]);
    let mut reader = Reader::new(&none, None);
    let reading = reader.read(span.of(text));
    with(&reading.hits, &|symbol| span.start + reading.folded.start(symbol), reading.folded.symbols())
}

/// The span behind the label that it opens with, such as `بقلم` or `المصدر:`; the whole span when there is none.
pub(crate) fn after_label(text: &str, span: Span, classes: &[Class]) -> Span {
    hits(text, span, |hits, bytes, symbols| {
        let first = symbols.iter().position(|&symbol| matches!(kind(symbol), Kind::Arabic | Kind::Latin)).unwrap_or(0);
        let label =
            hits.iter().filter(|hit| hit.start == first && classes.contains(&hit.class) && hit.role != Role::Dateline);
        let end = label.filter(|hit| hit.end < symbols.len()).map(|hit| hit.end).max();
        end.map_or(span, |end| Span::new(bytes(end), span.end))
    })
}

/// The outlet's name in a source line, and whether a label introduces it; `None` where the line is only a label.
///
/// `المصدر: رويترز`, `نشر في الشروق يوم`, `(واج)`, `قراءة الخبر من مصدره الأصلي الشروق`; the host of an address.
pub(crate) fn source(text: &str, span: Span) -> Option<Source> {
    let line = span.of(text);
    if let Some(before) = find(line, "://") {
        let address = before + "://".len();
        let start = span.start + address;
        let host = line.get(address..).and_then(|address| address.split(['/', '?', '#', ' ']).next()).unwrap_or("");
        let mut name = host;
        while let Some(rest) = name.strip_prefix("www.") {
            name = rest;
        }
        let name = Span::new(start + host.len() - name.len(), start + host.len());
        return (!name.is_empty()).then_some(Source { name, labelled: true });
    }
    let name = after_last_label(text, span);
    let colon = name.of(text).rfind(':').map_or(name, |at| Span::new(name.start + at + 1, name.end));
    let colon = if colon.of(text).chars().any(char::is_alphabetic) { colon } else { name };
    let labelled = colon.start > span.start;
    let mut name = trim(text, colon, is_rim);
    // `من الشروق`, `نشر في الشروق يوم 3 مارس`: what joins the name to the sentence.
    name = unless_empty(after_label(text, name, &[Class::Byline, Class::Published]), name).trim(text);
    name = without_word(text, name, "من", "يوم");
    // Of several parts, the one that the lists know.
    let known = crate::credits::credits(text, name, false);
    let name = match known.sources.as_slice() {
        [only] => *only,
        _ => trim(text, name, is_rim),
    };
    let nobody = hits(text, name, |hits, _, symbols| {
        let whole = |hit: &&Hit| hit.start == 0 && hit.end == symbols.len();
        hits.iter().filter(whole).any(|hit| hit.class == Class::Source)
            && !hits.iter().any(|hit| hit.class == Class::Outlet)
    });
    let line = name.of(text);
    let words = line.split_whitespace().count();
    let named = line.chars().any(char::is_alphabetic) && !line.starts_with(char::is_numeric) && words <= SOURCE_WORDS;
    (named && !nobody).then_some(Source { name, labelled })
}

/// A text of more words is no outlet's name.
const SOURCE_WORDS: usize = 6;

/// Whether a line opens with a label of sources.
pub(crate) fn is_source_line(text: &str, span: Span) -> bool {
    let name = after_label(text, span, &[Class::Source]);
    name != span && text.get(..name.start).is_some_and(|before| before.ends_with([':', '/', '|', '-']))
}

/// A source that a line names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Source {
    pub(crate) name: Span,
    /// Whether a label introduces it.
    pub(crate) labelled: bool,
}

/// The span behind the last label of sources in it that something follows.
fn after_last_label(text: &str, span: Span) -> Span {
    hits(text, span, |hits, bytes, symbols| {
        let colon = |end: usize| symbols.get(end.wrapping_sub(1)) == Some(&b':');
        let label = |hit: &&Hit| {
            hit.class == Class::Source && (hit.position == Position::Any || hit.start == 0 || colon(hit.end))
        };
        let follows = |hit: &&Hit| {
            symbols
                .get(hit.end..)
                .is_some_and(|rest| rest.iter().any(|&s| matches!(kind(s), Kind::Arabic | Kind::Latin)))
        };
        let end = hits.iter().filter(label).filter(follows).map(|hit| hit.end).max();
        end.map_or(span, |end| Span::new(bytes(end), span.end))
    })
}

/// `span`, or `other` where it is empty.
fn unless_empty(span: Span, other: Span) -> Span {
    if span.is_empty() { other } else { span }
}

/// A span without a word at its start and another at its end.
fn without_word(text: &str, span: Span, first: &str, last: &str) -> Span {
    let line = span.of(text);
    let rest = line.strip_prefix(first).filter(|rest| rest.starts_with(' ')).unwrap_or(line);
    let name = rest.strip_suffix(last).filter(|name| name.ends_with(' ')).unwrap_or(rest);
    let start = span.end - rest.len();
    Span::new(start, start + name.len()).trim(text)
}

/// The tags of a line, without its label and without a label that is glued to its end; the whole run when nothing
/// separates them. Dashes between spaces separate them where nothing else does.
pub(crate) fn tags(text: &str, span: Span) -> Vec<Span> {
    let run = before_glued_label(text, after_label(text, span, &[Class::Tags]));
    let mark = |c: char| matches!(c, '،' | ',' | '|' | '#' | '؛' | ';' | '•' | '/' | '\t' | '\n');
    let marked = run.of(text).trim_matches(|c: char| mark(c) || c.is_whitespace()).contains(mark);
    let mut tags = Vec::new();
    let mut start = run.start;
    let mut add = |end: usize| {
        let tag = trim(text, Span::new(start, end), is_rim);
        if tag.of(text).chars().any(char::is_alphanumeric) && !is_label(text, tag) {
            tags.push(tag);
        }
        start = end;
    };
    let mut before = ' ';
    let mut rest = run.of(text).char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let dash = matches!(c, '-' | '–' | '—') && before.is_whitespace();
        if mark(c) || !marked && dash && rest.peek().is_some_and(|(_, next)| next.is_whitespace()) {
            add(run.start + at);
        }
        before = c;
    }
    add(run.end);
    tags
}

/// Whether a tag is only a label.
fn is_label(text: &str, tag: Span) -> bool {
    hits(text, tag, |hits, _, symbols| {
        hits.iter().any(|hit| {
            matches!(hit.class, Class::Tags | Class::Related | Class::ReadAlso | Class::Share)
                && hit.start == 0
                && hit.end == symbols.len()
        })
    })
}

/// Letters that a label glued to the end of a run may have.
const GLUED_LABEL: usize = 16;

/// A run without the label that is glued to its last word: `أشغال عامةنشر`.
fn before_glued_label(text: &str, run: Span) -> Span {
    let line = run.of(text).trim_end_matches(is_rim);
    let mut seams = line.char_indices().rev().take(GLUED_LABEL);
    let mut after = 0;
    let seam = seams.find(|&(at, c)| {
        after += 1;
        let before = line.get(..at).unwrap_or("");
        let word = before.rsplit(char::is_whitespace).next().unwrap_or("");
        // The article, or a letter joined to the word, is no tag before a label.
        let glued = c.is_alphabetic() && word.chars().filter(|c| c.is_alphabetic()).count() > 2;
        glued && after > 2 && is_stamp_label(text, Span::new(run.start + at, run.start + line.len()))
    });
    seam.map_or(run, |(at, _)| Span::new(run.start, run.start + at))
}

/// Whether a span is only a label of what stands below tags: a date, a list of links.
fn is_stamp_label(text: &str, span: Span) -> bool {
    hits(text, span, |hits, _, symbols| {
        hits.iter().any(|hit| {
            matches!(hit.class, Class::Published | Class::Updated | Class::ReadAlso | Class::Related)
                && hit.start == 0
                && hit.end == symbols.len()
        })
    })
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
    hits(text, label, |hits, _, symbols| {
        let len = symbols.iter().rposition(|&symbol| symbol != b' ' && symbol != b':').map_or(0, |last| last + 1);
        let mut whole = hits.iter().filter(|hit| hit.start == 0 && hit.end >= len && len > 0);
        whole.find_map(|hit| match hit.class {
            Class::Updated => Some(DateLabel::Updated),
            Class::Published => Some(DateLabel::Published),
            _ => None,
        })
    })
}

/// The date that a stamp means, of all dates in its pieces: one that can be resolved, one with a day, one that a label
/// introduces, one with a time, one in the Gregorian calendar before its Hijri twin, the nearest to the headline.
///
/// Where it has no time, the same day with a time is what is meant, in the stamp or in the dateline; else a time that
/// stands by itself is joined to it. Without a date in the stamp, the dateline's counts.
pub(crate) fn published(stamp: &[Found], dateline: &[Found], title: usize) -> Option<Found> {
    let rank = |date: &&Found| {
        let day = date.precision >= Precision::Day;
        (
            date.iso().is_some(),
            day,
            date.label.is_some(),
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

/// A found date as a field of the document.
pub(crate) fn date_field(date: &Found, text: &str) -> DateField {
    DateField {
        start: date.span.start,
        end: date.span.end,
        text: date.span.of(text).to_owned(),
        iso: date.iso(),
        precision: date.precision,
        calendar: date.calendar,
        relative: date.relative,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(line: &str) -> Span {
        Span::new(0, line.len())
    }

    #[test]
    fn a_source_is_the_name_alone() {
        for (line, name) in [
            ("المصدر: رويترز", "رويترز"),
            ("المصدر / صحيفة الساحل", "صحيفة الساحل"),
            ("(شبكة الساحل)", "شبكة الساحل"),
            ("كتب: وكالات", "وكالات"),
            ("النصدر: الساحل + وكالات", "الساحل + وكالات"),
            ("نشر في أخبار الوادي يوم", "أخبار الوادي"),
            ("من الدلتا اليوم |", "الدلتا اليوم"),
            ("Role, بي بي سي نيوز", "بي بي سي نيوز"),
            ("تابعوا قنواتنا عبرالمصدر: الوكالة الوطنية للأنباء", "الوكالة الوطنية للأنباء"),
            ("يمكنك متابعة قراءة الخبر من مصدره الأصلي صوت الوادي", "صوت الوادي"),
            ("source https://www.example.net/news/2022/a.html", "example.net"),
            ("ي.د/م.ف (هضبة ميديا)", "هضبة ميديا"),
            ("المصدر: الموقع: صوت الوادي", "صوت الوادي"),
            ("المصدر: 12 صوت الوادي", ""),
            ("المصدر: كلام طويل لا يمكن أن يكون اسم جريدة", ""),
            ("المصدر:", ""),
            ("خاص", ""),
            ("***", ""),
        ] {
            let found = source(line, whole(line)).map_or("", |source| source.name.of(line));
            assert_eq!(found, name, "{line}");
        }
    }

    #[test]
    fn a_label_of_sources_needs_a_mark_behind_it_to_make_a_source_line() {
        for (line, wanted) in [
            ("المصدر: صوت الوادي", true),
            ("المصدر صوت الوادي", false),
            ("صوت الوادي: مقال", false),
            ("المصدر:", false),
        ] {
            assert_eq!(is_source_line(line, whole(line)), wanted, "{line}");
        }
        let labelled = |line: &str| source(line, whole(line)).map(|source| source.labelled);
        assert_eq!([labelled("المصدر: صوت الوادي"), labelled("صوت الوادي")], [Some(true), Some(false)]);
    }

    #[test]
    fn tags_stand_apart_where_something_separates_them() {
        for (line, wanted) in [
            ("الكلمات الدلالية: ري، زراعة، مياه الشرب", "ري + زراعة + مياه الشرب"),
            ("#ري #زراعة", "ري + زراعة"),
            ("شربة فريك - أطباق رمضان", "شربة فريك + أطباق رمضان"),
            ("شربة فريك – أطباق، مطبخ", "شربة فريك – أطباق + مطبخ"),
            ("كوفيد-19", "كوفيد-19"),
            ("سلطنة عمانميناءتجارة", "سلطنة عمانميناءتجارة"),
            ("صيداأشغال عامةنشر", "صيداأشغال عامة"),
            ("دور النشر", "دور النشر"),
            ("هاشتاك:", ""),
            ("كرة القدم (212)", "كرة القدم (212)"),
        ] {
            let found: Vec<&str> = tags(line, whole(line)).into_iter().map(|tag| tag.of(line)).collect();
            assert_eq!(found.join(" + "), wanted, "{line}");
        }
    }

    #[test]
    fn a_title_has_neither_label_nor_outlet() {
        for (line, wanted) in [
            ("ناجٍ من البحر يروي – Alsahelonline", "ناجٍ من البحر يروي"),
            ("افتتاح جسر الوادي | الساحل نيوز", "افتتاح جسر الوادي"),
            ("مباشر | افتتاح جسر الوادي في حضور الأهالي", "مباشر | افتتاح جسر الوادي في حضور الأهالي"),
            ("الأهلي - الزمالك", "الأهلي - الزمالك"),
            ("خبير يشرح نظام GPS - IRNSS", "خبير يشرح نظام GPS"),
            ("العنوان: تعادل مثير", "تعادل مثير"),
            ("title: تعادل مثير", "تعادل مثير"),
            ("عنوان جديد للمكتبة", "عنوان جديد للمكتبة"),
        ] {
            assert_eq!(title(line, whole(line)).of(line), wanted);
        }
        for (line, wanted) in [
            ("التصنيف: كرة القدم", "كرة القدم"),
            ("category: محليات", "محليات"),
            ("section كرة طائرة", "كرة طائرة"),
            ("ألمانيا/بيئة (أولوية: 4)", "ألمانيا/بيئة (أولوية: 4)"),
        ] {
            assert_eq!(kicker(line, whole(line)).of(line), wanted);
        }
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
    fn trimming_keeps_a_bracket_that_the_rest_opens() {
        let text = ":: كرة (212) / كرة) / كرة (212";
        let of = |part: &str| {
            let start = text.rfind(part).unwrap_or(0);
            let start = if part == "كرة (212) " { text.find(part).unwrap_or(0) } else { start };
            trim(text, Span::new(start, start + part.len()), is_rim).of(text)
        };
        assert_eq!(of("كرة (212) "), "كرة (212)");
        assert_eq!(of("كرة) "), "كرة");
        assert_eq!(of("كرة (212"), "كرة (212");
    }
}
