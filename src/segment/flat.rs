//! Pages that have lost their line breaks: long lines that hold a menu, a headline, a stamp and the text in a row.

use std::ops::Range;

use super::reading::Reading;
use crate::dates;
use crate::phrases::{Class, Hit};
use crate::word::Word;

/// A line of more words than this is a page whatever it holds.
const PAGE_WORDS: usize = 120;

/// Where to cut a long line: behind its menu and around its stamps. A page is cut at wide gaps and sentence ends too.
pub(super) fn cut(reading: &Reading, out: &mut Vec<usize>) {
    let known = out.len();
    out.extend(menu(reading).into_iter().flatten());
    // Dates with a label are cut out of any line.
    for date in reading.dates.iter().filter(|date| !date.is_time_only() && date.label.is_none()) {
        let Range { start, end } = reading.folded.range(date.span);
        if is_stamp(reading, start, end) {
            out.extend(byline_before(reading, start));
            out.extend([start, reading.behind_closing(end)]);
        }
    }
    if out.len() > known || reading.words.len() > PAGE_WORDS {
        at_gaps(reading, out);
        at_sentence_ends(reading, out);
    }
}

/// Words above the text of a page at most: a menu, a headline, an author.
const HEAD_WORDS: usize = 60;

/// Whether a date is a stamp: near its beginning, with the time on a clock, and behind no word that ties it
/// to a sentence.
fn is_stamp(reading: &Reading, start: usize, end: usize) -> bool {
    let symbols = reading.folded.symbols();
    let index = reading.words.partition_point(|word| (word.end as usize) <= start);
    let tied = |before: usize| reading.words.get(before).is_some_and(|word| dates::ties_date(word.of(symbols)));
    index <= HEAD_WORDS
        && symbols.get(start..end).is_some_and(|date| date.contains(&b':'))
        && !index.checked_sub(1).is_some_and(tied)
}

/// Words of a line about the author at most.
const BYLINE_WORDS: usize = 8;

/// Where the author is named in front of a stamp: `كتبت: منى صلاح الثلاثاء 17/سبتمبر/2024 - 11:30 ص`.
fn byline_before(reading: &Reading, stamp: usize) -> Option<usize> {
    let index = reading.words.partition_point(|word| (word.start as usize) < stamp);
    let from = reading.words.get(index.saturating_sub(BYLINE_WORDS)).map_or(0, |word| word.start as usize);
    let opens = |hit: &&Hit| hit.class == Class::Byline && hit.start >= from && hit.end < stamp;
    reading.hits.iter().rfind(opens).map(|hit| hit.start)
}

/// Names of sections that make a menu.
const MENU_ENTRIES: usize = 4;
/// Words between two of them at most: the names of sections that the lists do not know.
const MENU_GAP: usize = 3;
/// Words within which it stands.
const MENU_REACH: usize = 120;

/// Where a menu stands near the beginning of a page: `الرئيسية سياسة أمن اقتصاد رياضة`.
fn menu(reading: &Reading) -> Option<[usize; 2]> {
    let names = |hit: &&Hit| matches!(hit.class, Class::Sections | Class::Masthead | Class::Share) && !hit.glued;
    if reading.hits.iter().filter(names).count() < MENU_ENTRIES {
        return None;
    }
    let (mut start, mut end, mut entries, mut unknown) = (0, 0, 0, 0);
    for word in reading.words.iter().take(MENU_REACH) {
        if (word.start as usize) < end {
            continue;
        }
        if let Some(last) = reading.hits_at(word.start).filter(names).map(|hit| hit.end).max() {
            start = if entries == 0 { word.start as usize } else { start };
            (end, entries, unknown) = (last, entries + 1, 0);
        } else {
            unknown += 1;
        }
        if unknown > MENU_GAP {
            if entries >= MENU_ENTRIES {
                break;
            }
            entries = 0;
        }
    }
    (entries >= MENU_ENTRIES).then_some([start, end])
}

/// White space of so many bytes is no space between words: on the page, a line ended there.
const GAP_BYTES: usize = 6;

/// Whether the white space before a symbol is as wide as between lines of a page that was flattened into one.
pub(crate) fn is_gap(reading: &Reading, at: usize) -> bool {
    let space = at.wrapping_sub(1);
    reading.folded.symbols().get(space) == Some(&b' ')
        && reading.folded.start(at) >= reading.folded.start(space) + GAP_BYTES
}

/// Behind wide white space.
fn at_gaps(reading: &Reading, out: &mut Vec<usize>) {
    out.extend(reading.words.iter().map(|word| word.start as usize).filter(|&at| is_gap(reading, at)));
}

/// Behind each sentence.
fn at_sentence_ends(reading: &Reading, out: &mut Vec<usize>) {
    let symbols = reading.folded.symbols();
    let long = |word: &Word| word.len() > 1;
    for pair in reading.words.windows(2) {
        let [before, mark] = pair else { continue };
        let ends = matches!(symbols.get(mark.start as usize), Some(b'.' | b'!' | b'?'));
        if ends && long(before) && symbols.get(mark.end as usize) == Some(&b' ') {
            out.push(mark.end as usize);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::cut::tests::pieces;
    use super::*;

    const LEAD: &str = "أعلنت البلدية اليوم أن العمل في الجسر الجديد سيبدأ صباح الأحد المقبل";

    const PROSE: &str = "حتى إن العمل في الجسر الجديد لم يبدأ صباح الأحد كما كان مقررا";

    #[test]
    fn a_page_without_line_breaks_is_cut_at_wide_gaps() {
        let page = |gap: &str| ["الجسر الجديد", LEAD, &format!("{PROSE} ").repeat(10), LEAD].join(gap);
        assert_eq!(pieces(&page("          ")).len(), 4);
        assert_eq!(pieces(&page(" ")).len(), 1);
    }

    #[test]
    fn a_line_of_more_words_than_lines_have_is_a_page_whatever_it_holds() {
        let halves = |words: usize| {
            let before = words / 2;
            pieces(&["طريق ".repeat(before), "طريق ".repeat(words - before)].join("          ")).len()
        };
        assert_eq!([halves(PAGE_WORDS), halves(PAGE_WORDS + 1)], [1, 2]);
    }

    #[test]
    fn a_line_about_the_author_has_few_words() {
        let (title, stamp) = ("جسر جديد", "17/9/2024 11:30");
        let cut = |byline: &str| pieces(&[title, byline, stamp, LEAD].join(" "));
        // With the label and its colon, eight words and nine.
        let short = "كتبت: سلمى نور الدين عبد الرحمن الريحاني";
        let long = "كتبت: سلمى نور الدين عبد الرحمن البصري الريحاني";
        assert_eq!(cut(short), [title, short, stamp, LEAD]);
        assert_eq!(cut(long), [&format!("{title} {long}"), stamp, LEAD]);
    }

    #[test]
    fn a_page_on_one_line_is_cut_around_its_menu_and_its_stamp() {
        let menu = "الرئيسية سياسة أمن وقضاء اقتصاد رياضة";
        let (title, byline) = ("جسر جديد في الحي الشرقي", "كتبت: منى الريحاني");
        let lead = &format!("{LEAD}.");
        for stamp in ["الثلاثاء 17/سبتمبر/2024 - 11:30 ص", "2024-02-05 12:31"] {
            let whole = [menu, title, byline, stamp, lead, PROSE];
            assert_eq!(pieces(&whole.join(" ")), whole);
            assert_eq!(pieces(&[title, stamp, lead, PROSE].join(" ")), [title, stamp, lead, PROSE]);
            let titled = [title, menu, LEAD, stamp, PROSE];
            assert_eq!(pieces(&titled.join(" ")), titled);
        }
        for prose in [
            format!("{PROSE} يوم 17/9/2024 11:30 ثم عاد {PROSE}"),
            format!("{PROSE} في 17/9/2024 11:30 ثم عاد {PROSE}"),
            format!("{PROSE} 17/9/2024 ثم عاد {PROSE}"),
            format!("السياسة والاقتصاد والرياضة {PROSE} {PROSE}"),
            format!("{} {PROSE} 17/9/2024 11:30 {PROSE}", [PROSE; 6].join(" ")),
        ] {
            assert_eq!(pieces(&prose).len(), 1, "{prose}");
        }
    }
}
