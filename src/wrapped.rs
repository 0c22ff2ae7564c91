//! Paragraphs that were wrapped into lines of one width, as mails, agencies' old texts and what is copied from a printed page are:
//! their lines are put together again.
//!
//! A line was wrapped where the first word of the line below had no room in it. Verses and lists do not end there.
//!
//! Of 735 labelled pages four have such paragraphs, and all of these and nothing else is joined.

use crate::document::{Block, BlockKind};
use crate::fold::{Folded, is_letter};
use crate::span::Span;

/// Lines that end within a sentence at least, for a text to be wrapped.
const OPEN: usize = 4;

/// Letters of the longest line. Shorter lines are verses as often as not; nobody wraps into longer ones.
const WIDTH: std::ops::RangeInclusive<usize> = 40..=130;

/// Bytes of so many letters at most, each with a mark.
const BYTES: usize = *WIDTH.end() * 4;

/// What separates a paragraph from the next.
#[derive(Clone, Copy, PartialEq)]
enum Seam {
    LineBreak,
    BlankLine,
    /// Something else, or one of both is no paragraph.
    Other,
}

/// A paragraph as a line that goes on in the next, or does not; nothing where no line break follows it.
#[derive(Default)]
struct Line {
    /// Letters and spaces of the line, and those that it would have with the word that follows.
    width: usize,
    with_next: usize,
    /// Whether the sentence goes on.
    open: bool,
    /// Whether both lines end in one letter.
    rhymes: bool,
}

/// Joins the paragraphs of an article that are lines of one; `text` is what their offsets refer to.
pub(crate) fn join_lines(text: &str, blocks: &mut Vec<Block>) {
    let seams: Vec<Seam> = blocks.windows(2).map(|pair| seam(text, pair)).collect();
    // Most texts need no closer look: their paragraphs are long, or end with a full stop.
    let broken =
        || blocks.iter().zip(&seams).filter(|(_, seam)| **seam == Seam::LineBreak).map(|(block, _)| &block.text);
    if broken().any(|line| line.len() > BYTES) || broken().filter(|line| !line.ends_with(['.'])).count() < OPEN {
        return;
    }
    let mut lines = Vec::with_capacity(seams.len());
    let (mut width, mut broken, mut open, mut full, mut rhymes) = (0, 0, 0, 0, 0);
    for (pair, seam) in blocks.windows(2).zip(&seams) {
        let line = if *seam == Seam::LineBreak { Line::of(text, pair) } else { Line::default() };
        width = width.max(line.width);
        lines.push(line);
    }
    // Letters differ in width: in print, lines of equal width have a few more or less.
    let is_full = |line: &Line| line.with_next > width - width / 8;
    for line in &lines {
        broken += usize::from(line.width > 0);
        open += usize::from(line.open);
        full += usize::from(line.open && is_full(line));
        rhymes += usize::from(line.rhymes);
    }
    if !WIDTH.contains(&width) || open < OPEN || open * 2 < broken || full * 10 < open * 9 || rhymes * 2 > broken {
        return;
    }
    // Where no blank line says where a paragraph ends, the end of a sentence may.
    let spaced = seams.contains(&Seam::BlankLine);
    let goes_on = |line: &Line| if line.open { line.with_next * 3 > width * 2 } else { spaced && is_full(line) };
    let mut lines = lines.iter();
    blocks.dedup_by(|block, paragraph| {
        let goes_on = lines.next().is_some_and(goes_on);
        if goes_on {
            paragraph.text.push(' ');
            paragraph.text.push_str(&block.text);
            paragraph.end = block.end;
        }
        goes_on
    });
}

/// What separates two blocks.
fn seam(text: &str, pair: &[Block]) -> Seam {
    let [block, next] = pair else { return Seam::Other };
    let gap = Span::new(block.end, next.start);
    if (block.kind, next.kind) != (BlockKind::Paragraph, BlockKind::Paragraph) || !gap.trim(text).is_empty() {
        return Seam::Other;
    }
    let count = |break_: u8| gap.of(text).bytes().filter(|&byte| byte == break_).count();
    match count(b'\n').max(count(b'\r')) {
        0 => Seam::Other,
        1 => Seam::LineBreak,
        _ => Seam::BlankLine,
    }
}

impl Line {
    /// The first of two paragraphs as a line.
    fn of(text: &str, pair: &[Block]) -> Line {
        let [line, next] = pair else { return Line::default() };
        // A dateline on the line is part of its width, and none of the block.
        let before = text.as_bytes().get(..line.start).unwrap_or_default();
        let start = before.iter().rposition(|byte| matches!(byte, b'\n' | b'\r')).map_or(0, |before| before + 1);
        let line = Folded::new(Span::new(start, line.end).trim(text).of(text));
        let next = Folded::new(&next.text);
        let (line, next) = (line.symbols(), next.symbols());
        let word = next.iter().position(|&symbol| symbol == b' ').unwrap_or(next.len());
        let end = line.iter().rev().find(|symbol| !matches!(symbol, b'"' | b')' | b']'));
        let begin = next.iter().find(|symbol| !matches!(symbol, b'"' | b'('));
        let rhyme = |line: &[u8]| line.iter().rev().copied().find(|&symbol| is_letter(symbol));
        let ends = end.is_none_or(|end| matches!(end, b'.' | b'?' | b'!' | b':'));
        Line {
            width: line.len(),
            with_next: line.len() + 1 + word,
            open: !ends && begin.is_some_and(|&symbol| is_letter(symbol)),
            rhymes: rhyme(line) == rhyme(next),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The blocks that paragraphs make, one in each line.
    fn unwrapped(lines: &[&str], between: &str) -> Vec<String> {
        let text = lines.join(between);
        let mut start = 0;
        let block = |line: &&str| {
            let block = Block { start, end: start + line.len(), text: (*line).to_owned(), kind: BlockKind::Paragraph };
            start = block.end + between.len();
            block
        };
        let mut blocks: Vec<Block> = lines.iter().map(block).filter(|block| !block.text.is_empty()).collect();
        join_lines(&text, &mut blocks);
        for block in &blocks {
            let lines: Vec<&str> = Span::new(block.start, block.end).of(&text).split_whitespace().collect();
            assert_eq!(block.text, lines.join(" "), "the text under the span, without its line breaks");
        }
        blocks.into_iter().map(|block| block.text).collect()
    }

    const FIRST: [&str; 4] = [
        "افتتحت بلدية وادي السدر أمس مكتبة عامة تضم عشرة آلاف كتاب",
        "في مبنى المحطة القديمة، بعد ترميم استمر ثلاث سنوات شارك فيه",
        "مهندسون من أبناء البلدة. وقال رئيس البلدية إن المكتبة ستفتح",
        "أبوابها كل يوم.",
    ];
    const SECOND: [&str; 3] = [
        "وخصصت البلدية الطابق الأول للأطفال، وفيه قاعة للقراءة ومسرح",
        "صغير، على أن يفتتح الطابق الثاني في الربيع حين تصل الكتب من",
        "المكتبات التي تبرعت بها.",
    ];

    #[test]
    fn lines_of_one_width_are_a_paragraph_until_a_short_one_ends_it() {
        let lines = [&FIRST[..], &SECOND[..]].concat();
        let wanted = [FIRST.join(" "), SECOND.join(" ")];
        for line_break in ["\n", "\r\n", "  \n    "] {
            assert_eq!(unwrapped(&lines, line_break), wanted, "{line_break:?}");
        }
        assert_eq!(unwrapped(&[&FIRST[..], &[""], &SECOND[..]].concat(), "\n"), wanted, "a blank line between");
    }

    #[test]
    fn a_sentence_that_ends_with_a_full_line_ends_its_paragraph_where_no_blank_line_would() {
        let full = "في مبنى المحطة القديمة، بعد ترميم استمر ثلاث سنوات ونصفها.";
        let first = [FIRST[0], full, "وقال رئيس البلدية إن المكتبة ستفتح أبوابها للقراء كل يوم من", "أيام الأسبوع."];
        let paragraphs = |between: &[&str]| unwrapped(&[&first[..], between, &SECOND[..]].concat(), "\n").len();
        assert_eq!([paragraphs(&[]), paragraphs(&[""])], [3, 2]);
    }

    #[test]
    fn paragraphs_of_a_line_each_and_a_few_lines_without_a_stop_stay() {
        let paragraph = FIRST.join(" ");
        let paragraphs = [paragraph.as_str(); 8];
        assert_eq!(unwrapped(&paragraphs, "\n").len(), 8);
        assert_eq!(unwrapped(&FIRST, "\n").len(), 4, "three lines end within a sentence");
        let blank = [&FIRST[..], &SECOND[..]].concat();
        assert_eq!(unwrapped(&blank, "\n\n").len(), 7, "a blank line after each");
    }

    #[test]
    fn lines_that_have_room_for_another_word_were_not_wrapped() {
        let list = [
            "جائزة الرواية الأولى لسلمى الجابري عن روايتها الجديدة «بئر الحارة»",
            "جائزة القصة لنزار الخطيب",
            "جائزة أدب الأطفال لهدى منصور عن كتاب «النهر»",
            "جائزة الترجمة لسامر الحداد",
            "جائزة الشعر لرامي الشامي عن ديوانه الأول",
            "جائزة المسرح لفرقة المرفأ",
        ];
        assert_eq!(unwrapped(&list, "\n"), list);
        let narrow: Vec<&str> = [&FIRST[..], &SECOND[..]]
            .concat()
            .iter()
            .flat_map(|line| line.split_at_checked(50))
            .flat_map(|(a, b)| [a.trim(), b.trim()])
            .collect();
        assert_eq!(unwrapped(&narrow, "\n").len(), narrow.len(), "as narrow as verses");
        let wide: Vec<String> = [FIRST, FIRST].concat().iter().map(|line| [*line; 3].join(" ")).collect();
        let wide: Vec<&str> = wide.iter().map(String::as_str).collect();
        assert_eq!(unwrapped(&wide, "\n").len(), 8, "wider than anybody wraps");
    }

    #[test]
    fn a_paragraph_is_the_same_however_wide_it_was_wrapped() {
        // One sentence: one that ended with its line would end the paragraph.
        let paragraph = [&FIRST[..], &SECOND[..]].concat().join(" ").replace('.', "،").repeat(2);
        for width in [40, 75, 130] {
            let mut lines = vec![String::new()];
            for word in paragraph.split(' ') {
                let line = lines.last_mut().unwrap();
                if line.chars().count() + 1 + word.chars().count() > width {
                    lines.push(word.to_owned());
                } else if line.is_empty() {
                    line.push_str(word);
                } else {
                    *line = format!("{line} {word}");
                }
            }
            assert_eq!(lines.iter().map(|line| line.chars().count()).max(), Some(width), "a line of that width");
            let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
            assert_eq!(unwrapped(&lines, "\n"), [paragraph.as_str()], "{width}");
        }
    }

    #[test]
    fn verses_and_items_stay() {
        let verses = [
            "مررت على الوادي القديم عشية فألفيت دار الراحلين رمالا",
            "وساءلت نخل الدار أين مضى بهم فقال رحيل لا يرد سؤالا",
            "هم القوم كانوا للغريب منازلا وكانوا لمن ضل الطريق هلالا",
            "فيا وادي السدر الذي كان آهلا سقتك الغوادي ديمة وزلالا",
            "سلام على تلك الليالي وأهلها وإن زدن قلبي لوعة وخيالا",
            "وما كنت أدري أن للنخل ذاكرا يعيد على سمع الزمان مقالا",
        ];
        assert_eq!(unwrapped(&verses, "\n"), verses);
        let lines = [&FIRST[..], &SECOND[..]].concat();
        for bullet in ["- ", "• ", "1. "] {
            let items: Vec<String> = lines.iter().map(|line| format!("{bullet}{line}")).collect();
            let items: Vec<&str> = items.iter().map(String::as_str).collect();
            assert_eq!(unwrapped(&items, "\n"), items);
        }
    }
}
