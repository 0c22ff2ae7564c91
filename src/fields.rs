//! The value of a field inside its piece: a name without its label, tags apart, a headline without its bullet.

use crate::credits::{credits, is_person};
use crate::fold::{OTHER, symbol};
use crate::labels::{after_label, covered, is_bullet, is_rim, read, trim, unless_empty};
use crate::lean::find;
use crate::normalize::{is_any_letter, is_digit, is_letter_or_digit};
use crate::phrases::{Class, Hit, Position};
use crate::segment::Reading;
use crate::span::Span;
use crate::word::{Kind, kind};

/// A list item or link without the bullet before it.
pub(crate) fn without_bullet(text: &str, span: Span) -> Span {
    let inner = span.of(text);
    let start = span.end - inner.trim_start_matches(is_bullet).len();
    Span::new(start, span.end)
}

/// A line without what Markdown and mails put before headings and quotations: `## `, `> `.
#[inline(never)] // one copy: size in WebAssembly
pub(crate) fn without_mark(text: &str, span: Span) -> Span {
    let line = span.of(text).as_bytes();
    let marks = line.iter().take_while(|mark| matches!(mark, b'#' | b'>')).count();
    let spaced = marks > 0 && line.get(marks) == Some(&b' ');
    if spaced { Span::new(span.start + marks, span.end).trim(text) } else { span }
}

/// The headline of a link without its bullet and without the label that opens its line: `اقرأ أيضا: الجسر يفتح الأحد`.
pub(crate) fn headline(text: &str, span: Span) -> Span {
    const MARKERS: [Class; 3] = [Class::ReadAlso, Class::Related, Class::MostRead];
    let link = without_bullet(text, span);
    // Most have no colon, and phrases are not looked for in them.
    if !link.of(text).as_bytes().contains(&b':') {
        return link;
    }
    let behind = after_label(text, link, &MARKERS).trim(text);
    let labelled = text.get(..behind.start).is_some_and(|before| before.trim_end().ends_with(':'));
    let rest = behind.of(text).strip_prefix(':').map(str::trim_start);
    match rest {
        Some(rest) => Span::new(behind.end - rest.len(), behind.end),
        None if labelled => behind,
        None => link,
    }
}

/// A headline without bullets and bars at its edges, without the name of its field (`العنوان:`) and without the outlet
/// behind its last bar or dash, told by its Latin letters or a word of outlets.
pub(crate) fn title(text: &str, span: Span) -> Span {
    // The last of the crumbs of a page.
    let crumb = |c: char| is_bullet(c) || matches!(c, '/' | '>');
    let start = span.end - span.of(text).trim_start_matches(crumb).len();
    let span = without_mark(text, Span::new(start, span.end));
    let title =
        trim(text, after_field(text, span, &["العنوان", "عنوان الخبر", "الموضوع", "title", "subject"]), is_bullet);
    let line = title.of(text);
    let Some(at) = line.rfind(['|', '–', '-', '—', ':']) else { return title };
    let head = line.get(..at).unwrap_or(line);
    let tail = Span::new(title.start + at, title.end);
    let name = trim(text, tail, |c| is_bullet(c) || c == ':');
    let spaced = head.ends_with(char::is_whitespace) && name.start > tail.start + 1;
    let letters = |span: Span| span.of(text).chars().filter(|&c| is_any_letter(c));
    let latin = letters(name).all(|c| c.is_ascii()) && letters(name).count() > 3;
    let bar = tail.of(text).starts_with(['|', ':']);
    let outlet = bar
        && name.of(text).split_whitespace().count() <= 4
        && read(text, name).hits.iter().any(|hit| hit.class == Class::Outlet && hit.position == Position::Any);
    let head = Span::new(title.start, title.start + at);
    let arabic =
        head.of(text).split_whitespace().filter(|word| word.chars().any(|c| symbol(c) > Some(OTHER))).count() > 1;
    if spaced && arabic && (latin || outlet) { trim(text, head, is_bullet) } else { title }
}

/// A section's name without the name of its field (`التصنيف:`) and punctuation at its edges.
pub(crate) fn kicker(text: &str, span: Span) -> Span {
    let label = unless_empty(after_label(text, span, &[Class::Tags]), span);
    trim(text, after_field(text, label, &["category", "section", "التصنيف", "القسم"]), is_rim)
}

/// A dateline without the bars at its edges, which part it from a stamp.
pub(crate) fn dateline(text: &str, span: Span) -> Span {
    trim(text, span, |c| c.is_whitespace() || symbol(c) == Some(b'|'))
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

/// The outlet's name in a source line, and what speaks for it; `None` where the line is only a label.
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
        return (!name.is_empty()).then_some(Source { name, grounds: Grounds::Label });
    }
    let inner = trim(text, span, is_rim);
    let name = after_last_label(text, inner);
    let colon = name.of(text).rfind([':']).map_or(name, |at| Span::new(name.start + at + 1, name.end));
    let colon = if colon.of(text).chars().any(is_any_letter) { colon } else { name };
    let labelled = colon.start > inner.start;
    let mut name = trim(text, before_sentence(text, colon), is_rim);
    // `من الشروق`, `نشر في الشروق يوم 3 مارس`: what joins the name to the sentence.
    name = unless_empty(after_label(text, name, &[Class::Byline, Class::Published]), name).trim(text);
    name = without_word(text, name, "من", "يوم");
    // Of several parts, the one that the lists know.
    let known = credits(text, name, false);
    // A name in quotes belongs to the word before it: `صحيفة «الساحل»`.
    let quoted = name.of(text).contains(['«', '"', '“']);
    let name = match known.sources.as_slice() {
        [only] if !quoted => *only,
        _ => trim(text, name, is_rim),
    };
    let Reading { hits, folded, .. } = read(text, name);
    let nobody = hits.iter().any(|hit| LABELS_OF_SOURCES.contains(&hit.class) && hit.covers(folded.symbols()))
        && !hits.iter().any(|hit| hit.class == Class::Outlet || hit.is_agency());
    let line = name.of(text);
    // `الواحة + رويترز`.
    let names = 1 + line.bytes().filter(|&byte| byte == b'+').count();
    let short = line.split_whitespace().count() <= SOURCE_WORDS * names;
    let named = line.chars().any(is_any_letter) && !line.starts_with(is_digit) && short;
    let grounds = if labelled {
        Grounds::Label
    } else if !known.sources.is_empty() {
        Grounds::List
    } else if is_person(text, name) {
        Grounds::Person
    } else {
        Grounds::Nothing
    };
    (named && !nobody).then_some(Source { name, grounds })
}

/// Phrases of these classes that are all of a line name no outlet: `المصدر`, `مصدر الصورة`.
const LABELS_OF_SOURCES: [Class; 2] = [Class::Source, Class::Caption];

/// A name in quotes without the sentence that goes on behind it: `«صوت الوادي».. انتقل إلى موقع الجريدة`.
fn before_sentence(text: &str, span: Span) -> Span {
    let line = span.of(text).trim_start();
    let closing = match line.chars().next() {
        Some('«') => '»',
        Some('“') => '”',
        Some('(') => ')',
        _ => return span,
    };
    let end = line.find(closing).map_or(span.end, |at| span.end - line.len() + at);
    Span::new(span.start, end)
}

/// A text of more words is no outlet's name.
const SOURCE_WORDS: usize = 6;

/// Whether a line opens with a label of sources.
pub(crate) fn is_source_line(text: &str, span: Span) -> bool {
    let name = after_label(text, span, &[Class::Source]);
    name != span && text.get(..name.start).is_some_and(|before| before.ends_with([':', '/', '|', '-']))
}

/// What speaks for a name being an outlet's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Grounds {
    /// A label introduces it.
    Label,
    /// The lists know it.
    List,
    /// It is a person's.
    Person,
    /// Only where it stands.
    Nothing,
}

/// A source that a line names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Source {
    pub(crate) name: Span,
    pub(crate) grounds: Grounds,
}

/// The span behind the last label of sources in it that something follows.
fn after_last_label(text: &str, span: Span) -> Span {
    let Reading { hits, folded, .. } = read(text, span);
    let symbols = folded.symbols();
    let colon = |end: usize| symbols.get(end.wrapping_sub(1)) == Some(&b':');
    let label =
        |hit: &&Hit| hit.class == Class::Source && (hit.position == Position::Any || hit.start == 0 || colon(hit.end));
    let is_letter = |&symbol: &u8| matches!(kind(symbol), Kind::Arabic | Kind::Latin);
    let follows = |hit: &&Hit| symbols.get(hit.end..).is_some_and(|rest| rest.iter().any(is_letter));
    let end = hits.iter().filter(label).filter(follows).map(|hit| hit.end).max();
    end.map_or(span, |end| Span::new(span.start + folded.start(end), span.end))
}

/// A span without a word at its start and another at its end.
fn without_word(text: &str, span: Span, first: &str, last: &str) -> Span {
    let line = span.of(text);
    let rest = line.strip_prefix(first).filter(|rest| rest.starts_with(' ')).unwrap_or(line);
    let name = rest.strip_suffix(last).filter(|name| name.ends_with(' ')).unwrap_or(rest);
    let start = span.end - rest.len();
    Span::new(start, start + name.len()).trim(text)
}

/// Labels that are no tags.
const LABELS: [Class; 4] = [Class::Tags, Class::Related, Class::ReadAlso, Class::Share];
/// Labels of what stands below tags: a date, a list of links.
const BELOW_TAGS: [Class; 4] = [Class::Published, Class::Updated, Class::ReadAlso, Class::Related];

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
        if tag.of(text).chars().any(is_letter_or_digit) && !covered(text, tag, &LABELS) {
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
        let glued = is_any_letter(c) && word.chars().filter(|&c| is_any_letter(c)).count() > 2;
        glued && after > 2 && covered(text, Span::new(run.start + at, run.start + line.len()), &BELOW_TAGS)
    });
    seam.map_or(run, |(at, _)| Span::new(run.start, run.start + at))
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
            ("المصدر: وكالة أنباء الواحة + رويترز + قناة الساحل", "وكالة أنباء الواحة + رويترز + قناة الساحل"),
            ("(نقلا عن صحيفة المرفأ)", "صحيفة المرفأ"),
            ("(AFP)", "AFP"),
            ("المصدر: رويترز", "رويترز"),
            ("المصدر / صحيفة الساحل", "صحيفة الساحل"),
            ("(شبكة الساحل)", "شبكة الساحل"),
            ("كتب: وكالات", "وكالات"),
            ("المصدر: صحيفة «الساحل»", "صحيفة «الساحل»"),
            ("نقلا عن صحيفة الساحل", "صحيفة الساحل"),
            ("النصدر: الساحل + وكالات", "الساحل + وكالات"),
            ("نشر في أخبار الوادي يوم", "أخبار الوادي"),
            ("من الدلتا اليوم |", "الدلتا اليوم"),
            ("Role, بي بي سي نيوز", "بي بي سي نيوز"),
            ("تابعوا قنواتنا عبرالمصدر: الوكالة الوطنية للأنباء", "الوكالة الوطنية للأنباء"),
            ("يمكنك متابعة قراءة الخبر من مصدره الأصلي صوت الوادي", "صوت الوادي"),
            ("source https://www.example.net/news/2022/a.html", "example.net"),
            ("نُشر هذا المقال فى «صوت الوادي».. انتقل إلى موقع الجريدة", "صوت الوادي"),
            ("ي.د/م.ف (هضبة ميديا)", "هضبة ميديا"),
            ("المصدر: الموقع: صوت الوادي", "صوت الوادي"),
            ("المصدر: 12 صوت الوادي", ""),
            ("المصدر: كلام طويل لا يمكن أن يكون اسم جريدة", ""),
            ("المصدر: وكالة الأنباء 2025+ للمزيد من الأخبار تابعوا صفحاتنا على كل مواقع التواصل الاجتماعي", ""),
            ("المصدر:", ""),
            ("مصدر الصورة", ""),
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
    }

    #[test]
    fn a_name_is_a_source_by_its_label_or_by_the_lists() {
        for (line, wanted) in [
            ("المصدر: سامر الحداد", Grounds::Label),
            ("رويترز", Grounds::List),
            ("سامر الحداد", Grounds::Person),
            ("(سامر الحداد)", Grounds::Person),
            ("(AFP)", Grounds::List),
            ("ضفاف الأفق", Grounds::Nothing),
        ] {
            assert_eq!(source(line, whole(line)).map(|source| source.grounds), Some(wanted), "{line}");
        }
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
            ("كلمات مفتاحية", ""),
            ("كرة القدم (212)", "كرة القدم (212)"),
        ] {
            let found: Vec<&str> = tags(line, whole(line)).into_iter().map(|tag| tag.of(line)).collect();
            assert_eq!(found.join(" + "), wanted, "{line}");
        }
    }

    #[test]
    fn marks_before_headings_and_quotations_are_no_part_of_them() {
        for (line, wanted) in [
            ("## قاعة للأطفال", "قاعة للأطفال"),
            ("> «كنا ننتظر هذا اليوم»", "«كنا ننتظر هذا اليوم»"),
            (">> كتب سامر", "كتب سامر"),
            ("> ", ""),
            ("#مكتبة الوادي", "#مكتبة الوادي"),
            (">5", ">5"),
            ("قاعة > مسرح", "قاعة > مسرح"),
        ] {
            assert_eq!(without_mark(line, whole(line)).of(line), wanted, "{line}");
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
            ("الموضوع: تعادل مثير", "تعادل مثير"),
            ("# تعادل مثير", "تعادل مثير"),
            ("## **تعادل مثير**", "تعادل مثير"),
            ("#تعادل مثير", "#تعادل مثير"),
            ("#عاجل تعادل مثير", "#عاجل تعادل مثير"),
            ("عنوان جديد للمكتبة", "عنوان جديد للمكتبة"),
            ("/ ما هو نبات الأثل", "ما هو نبات الأثل"),
            ("وصول أول قطار إلى المدينة : صحيفة الساحل", "وصول أول قطار إلى المدينة"),
            ("مدير القطارات: صحيفة الساحل أخطأت", "مدير القطارات: صحيفة الساحل أخطأت"),
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
}
