//! Long inputs, section by section: memory stays bounded however long the input is.
//!
//! A page is one section. A dump of many pages is taken a section at a time, cut at line breaks, and what comes of each
//! is put behind the rest. Evidence does not reach from one section into the next; an article does.

use crate::document::{Document, Role, Warning};
use crate::segment::{break_behind, breaks};
use crate::span::Span;

/// Bytes of a section at most. The longest of the labelled pages has 55,837, and 282 lines.
pub(crate) const BYTES: usize = 128 << 10;
/// Lines of a section at most.
pub(crate) const LINES: usize = 4096;

/// The sections of a text: one, empty, of an empty text.
pub(crate) fn sections(text: &str) -> impl Iterator<Item = Span> {
    let mut start = Some(0);
    std::iter::from_fn(move || {
        let from = start?;
        let end = end(text, from);
        start = Some(end).filter(|&end| end < text.len());
        Some(Span::new(from, end))
    })
}

fn end(text: &str, start: usize) -> usize {
    let whole = text.len() - start <= BYTES;
    // So few bytes cannot be more lines.
    if whole && text.len() - start <= LINES {
        return text.len();
    }
    let reach = if whole { text.len() } else { break_behind(text, start, BYTES) };
    let window = Span::new(start, reach).of(text);
    let (mut count, mut last) = (0, None);
    for line_end in breaks(window.as_bytes()) {
        count += 1;
        last = Some(start + line_end);
        if count == LINES {
            return last.unwrap_or(reach);
        }
    }
    if whole { text.len() } else { last.unwrap_or(reach) }
}

/// Authors of an article that are known again in its next section. More are a list of names, and looking for each of them in all
/// would take time by the square of the input.
const AUTHORS: usize = 64;

/// How many more of something there will be, when there are `count` up to `end` of `length` bytes; some more than that, so
/// that the last few need no move.
fn expected(count: usize, end: usize, length: usize) -> usize {
    const SPARE: f64 = 1.07;
    (count as f64 * SPARE * length.saturating_sub(end) as f64 / end.max(1) as f64) as usize
}

/// Makes room for as many more as the rest of the input will bring if it is like what has been read. Doubling, as lists do
/// by themselves, would hold up to three times what is needed.
fn make_room<T>(list: &mut Vec<T>, more: usize, end: usize, length: usize) {
    let filled = list.len() + more;
    if filled > list.capacity() {
        list.reserve_exact(more + expected(filled, end, length));
    }
}

impl Document {
    /// Puts the document of the section that begins at `start` behind this one. Its first article is the rest of the last
    /// one here unless it has a headline of its own. `length` is that of the whole input.
    pub(crate) fn append(&mut self, mut section: Document, start: usize, length: usize) {
        section.map_offsets(|offset| offset + start);
        let end = section.segments.last().map_or(start, |segment| segment.end);
        make_room(&mut self.segments, section.segments.len(), end, length);
        make_room(&mut self.related, section.related.len(), end, length);
        make_room(&mut self.articles, section.articles.len(), end, length);
        let goes_on = match (self.articles.last_mut(), section.articles.first_mut()) {
            (Some(last), Some(first)) if first.title.is_none() => {
                let mut rest = std::mem::take(first);
                make_room(&mut last.blocks, rest.blocks.len(), end, length);
                last.end = rest.end;
                last.blocks.append(&mut rest.blocks);
                let known = last.bylines.get(..AUTHORS).unwrap_or(&last.bylines);
                rest.bylines.retain(|author| known.iter().all(|known| known.text != author.text));
                last.bylines.append(&mut rest.bylines);
                last.keywords.append(&mut rest.keywords);
                last.kicker = last.kicker.take().or(rest.kicker);
                last.dateline = last.dateline.take().or(rest.dateline);
                last.source = last.source.take().or(rest.source);
                last.published = last.published.take().or(rest.published);
                last.updated = last.updated.take().or(rest.updated);
                true
            }
            _ => false,
        };
        let before = self.articles.len() - usize::from(goes_on);
        section.articles.drain(..usize::from(goes_on));
        self.articles.append(&mut section.articles);
        let moved = |article: Option<usize>| article.map(|index| index + before);
        section.related.iter_mut().for_each(|link| link.article = moved(link.article));
        self.related.append(&mut section.related);
        section.segments.iter_mut().for_each(|segment| segment.article = moved(segment.article));
        // What a seam has parted, white space or a line without end, is one segment.
        if let (Some(last), Some(first)) = (self.segments.last_mut(), section.segments.first())
            && (last.end, last.role, last.article) == (first.start, first.role, first.article)
            && (last.role != Role::Separator || last.rule == first.rule)
        {
            last.end = first.end;
            section.segments.remove(0);
        }
        self.segments.append(&mut section.segments);
        section.edits.iter().for_each(|(operation, count)| self.edits.add(operation, count));
        // What holds for a whole text, and not for a place in it, is said once; that it holds no Arabic, of none of it.
        let foreign = |warning: &Warning| warning.code == "no-arabic-text";
        if !section.warnings.iter().any(foreign) {
            self.warnings.retain(|warning| !foreign(warning));
        }
        let is_known = |warning: &Warning| self.warnings.iter().any(|known| known.code == warning.code);
        section.warnings.retain(|warning| !foreign(warning) && (warning.start.is_some() || !is_known(warning)));
        self.warnings.append(&mut section.warnings);
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;
    use crate::document::{Article, Block, BlockKind, Field, Link, Segment};
    use crate::{Counts, ExtractOptions, Operation, extract};

    fn lengths(text: &str) -> Vec<usize> {
        sections(text).map(Span::len).collect()
    }

    #[test]
    fn a_page_is_one_section() {
        assert_eq!(lengths(""), [0]);
        let page = "سطر من صفحة\n".repeat(LINES - 1);
        assert_eq!(lengths(&page), [page.len()]);
    }

    #[test]
    fn longer_text_is_cut_behind_line_breaks() {
        let many = "ا\n".repeat(LINES + 5);
        assert_eq!(lengths(&many), [3 * LINES, 3 * 5]);
        let line = format!("{}\n", "كلمة ".repeat(1000));
        let long = line.repeat(40);
        let cut = lengths(&long);
        assert_eq!(cut.iter().sum::<usize>(), long.len());
        assert!(cut.len() > 2 && cut.iter().all(|&length| length <= BYTES && length % line.len() == 0), "{cut:?}");
    }

    #[test]
    fn a_line_longer_than_a_section_is_cut_at_a_space_or_a_whole_character() {
        let spaced = "كلمة ".repeat(BYTES / 4);
        let mut at = 0;
        for section in sections(&spaced) {
            assert_eq!(section.start, at);
            assert!(section.len() <= BYTES && section.of(&spaced).ends_with(' '));
            at = section.end;
        }
        assert_eq!(at, spaced.len());
        let glued = "م".repeat(BYTES);
        assert_eq!(lengths(&glued), [BYTES, BYTES]);
    }

    #[test]
    fn an_article_goes_on_in_the_next_section() {
        let paragraph = "أعلنت وزارة الزراعة في بيان لها اليوم أن موسم الحصاد بدأ على ضفاف النهر في المدينة القديمة.\n";
        let text = paragraph.repeat(2 * BYTES / paragraph.len() + 2);
        let document = extract(&text, &ExtractOptions::default());
        assert_eq!(document.articles.len(), 1);
        let article = document.articles.first().cloned().unwrap_or_default();
        assert_eq!((article.start, article.end), (0, text.trim_end().len()));
        assert_eq!(article.text.matches("أعلنت").count(), text.matches("أعلنت").count());
        assert!(!article.text.contains("\n\n\n"));
        let white_space = document.segments.windows(2).filter(|pair| pair.iter().all(|s| s.role == Role::Separator));
        assert_eq!(white_space.count(), 0, "separators meet");
    }

    /// A section of one article: its blocks as they stand on lines, one segment each.
    fn section(title: Option<&str>, blocks: &[(&str, BlockKind)]) -> Document {
        let mut article = Article::default();
        let mut segments = Vec::new();
        let mut at = 0;
        let field = |text: &str| Field { start: 0, end: text.len(), text: text.to_owned() };
        article.title = title.map(field);
        for &(text, kind) in blocks {
            let (start, end) = (at, at + text.len());
            article.blocks.push(Block { start, end, text: text.to_owned(), kind });
            let (role, rule) = (Role::Paragraph, Cow::Borrowed("model"));
            segments.push(Segment { start, end, role, article: Some(0), rule, confidence: 0.5 });
            at = end;
        }
        (article.start, article.end) = (0, at);
        let (related, mut edits, warnings) = (Vec::new(), Counts::default(), Vec::new());
        edits.add(Operation::TatweelSmart, 2);
        Document { schema: 1, articles: vec![article], related, segments, edits, warnings }
    }

    fn joined(first: Document, second: Document) -> Document {
        let mut document = first;
        let start = document.segments.last().map_or(0, |segment| segment.end);
        document.append(second, start, 100);
        document
    }

    #[test]
    fn what_has_no_headline_goes_on() {
        let [nothing, text, rest]: [&[_]; 3] =
            [&[], &[("نص", BlockKind::Paragraph)], &[("بقية", BlockKind::Paragraph)]];
        for (before, blocks, place) in [(text, vec!["نص", "بقية"], (0, 12)), (nothing, vec!["بقية"], (0, 8))]
        {
            let document = joined(section(Some("عنوان"), before), section(None, rest));
            assert_eq!(document.articles.len(), 1);
            let article = document.articles.first().cloned().unwrap_or_default();
            assert_eq!(article.blocks.iter().map(|block| block.text.as_str()).collect::<Vec<_>>(), blocks);
            assert_eq!((article.start, article.end), place);
            assert_eq!(document.edits.get(Operation::TatweelSmart), 4);
            // One segment: the same role of the same article on both sides of the seam.
            assert_eq!(document.segments.iter().map(|s| (s.start, s.end)).collect::<Vec<_>>(), [place]);
        }
    }

    #[test]
    fn an_author_who_is_named_again_in_the_next_section_is_one() {
        let by = |names: &[&str]| {
            let mut section = section(None, &[("نص", BlockKind::Paragraph)]);
            let field = |name: &&str| Field { start: 0, end: name.len(), text: (*name).to_owned() };
            section.articles.first_mut().unwrap().bylines = names.iter().map(field).collect();
            section
        };
        let document = joined(by(&["هدى سالم"]), by(&["هدى سالم", "سامر الحداد"]));
        let authors = document.articles.first().map(|article| article.bylines.iter().map(|name| name.text.as_str()));
        assert_eq!(authors.map(Iterator::collect::<Vec<_>>), Some(vec!["هدى سالم", "سامر الحداد"]));
    }

    #[test]
    fn a_headline_begins_another_article() {
        let body = [("بقية", BlockKind::Paragraph)];
        let mut second = section(Some("آخر"), &body);
        second.related.push(Link { start: 0, end: 8, text: "بقية".to_owned(), article: Some(0) });
        let document = joined(section(None, &[("نص", BlockKind::Paragraph)]), second);
        assert_eq!(document.articles.len(), 2);
        assert_eq!(document.related.iter().map(|link| (link.start, link.article)).collect::<Vec<_>>(), [(4, Some(1))]);
        let places = document.segments.iter().map(|s| (s.start, s.end, s.article));
        assert_eq!(places.collect::<Vec<_>>(), [(0, 4, Some(0)), (4, 12, Some(1))]);
    }

    #[test]
    fn separators_of_two_kinds_stay_apart_and_places_keep_their_warnings() {
        let separator = |rule: &'static str| {
            let mut document = section(None, &[("***", BlockKind::Paragraph)]);
            document.segments.iter_mut().for_each(|segment| {
                (segment.role, segment.article, segment.rule) = (Role::Separator, None, Cow::Borrowed(rule));
            });
            let place = |code: &'static str, start| Warning {
                code: Cow::Borrowed(code),
                message: String::new(),
                start,
                end: start.map(|start| start + 1),
            };
            document.warnings = vec![place("ambiguous-date", Some(1)), place("replacement-character", None)];
            document
        };
        let count = |one, other| joined(separator(one), separator(other)).segments.len();
        assert_eq!([count("white-space", "line"), count("line", "line")], [2, 1]);
        let warnings = joined(separator("line"), separator("line")).warnings;
        let places: Vec<_> = warnings.iter().map(|warning| (warning.code.as_ref(), warning.start)).collect();
        let wanted = [("ambiguous-date", Some(1)), ("replacement-character", None), ("ambiguous-date", Some(4))];
        assert_eq!(places, wanted);
    }

    #[test]
    fn warnings_hold_for_the_whole() {
        let codes = |text: &str| {
            let document = extract(text, &ExtractOptions::default());
            document.warnings.into_iter().map(|warning| warning.code.into_owned()).collect::<Vec<_>>()
        };
        let latin = "only Latin letters in this line\n".repeat(2 * LINES);
        assert_eq!(codes(&latin), ["no-arabic-text"]);
        assert_eq!(codes(&format!("{latin}سطر عربي\n")), [""; 0]);
        let lost = "سطر \u{FFFD} ضاع منه حرف\n".repeat(2 * LINES);
        assert_eq!(codes(&lost), ["replacement-character"]);
    }
}
