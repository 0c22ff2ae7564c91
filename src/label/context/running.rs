//! Where the running text is: paragraphs that were wrapped, the text around a piece, the stretch that the page is about.

use super::Around;
use crate::label::measure::Measure;
use crate::label::measure::edges::END_STOP;

/// Finds paragraphs that were wrapped into lines of about the same width, and takes each of their lines as prose.
pub(in crate::label) fn find_wrapped(measures: &mut [Measure]) {
    const LINES: usize = 4;
    let alike = |a: &Measure, b: &Measure| {
        a.may_be_wrapped() && b.may_be_wrapped() && a.width.abs_diff(b.width) * 4 <= a.width.max(b.width)
    };
    let mut start = 0;
    while start < measures.len() {
        let rest = measures.get(start..).unwrap_or_default();
        let len = 1 + rest
            .windows(2)
            .position(|pair| !matches!(pair, [a, b] if alike(a, b)))
            .unwrap_or(rest.len().saturating_sub(1));
        let run = measures.get_mut(start..start + len).unwrap_or_default();
        let marked = run.iter().filter(|m| m.has_sentence_marks()).count();
        if len >= LINES && marked * 4 >= len {
            run.iter_mut().for_each(|m| (m.prose, m.wrapped) = (true, true));
            // The last line of the paragraph is shorter.
            if let Some(last) = measures.get_mut(start + len).filter(|m| m.end == END_STOP) {
                (last.prose, last.wrapped) = (true, true);
            }
        }
        start += len;
    }
}

/// Distances to the running text on both sides, and how much of it has passed.
pub(super) fn prose_around(measures: &[Measure], pieces: &mut [Around]) {
    let total: usize = measures.iter().filter(|m| m.prose).map(|m| m.words).sum();
    let mut last = None;
    let mut passed = 0;
    for (index, (measure, piece)) in measures.iter().zip(pieces.iter_mut()).enumerate() {
        piece.above = last.map(|last: usize| (index - last) as u32);
        piece.passed = match (passed, total) {
            (_, 0) => 6,
            (0, _) => 0,
            _ => 1 + passed * 4 / total,
        };
        if measure.prose {
            last = Some(index);
            passed += measure.words;
        }
    }
    let mut next = None;
    for (index, (measure, piece)) in measures.iter().zip(pieces.iter_mut()).enumerate().rev() {
        piece.below = next.map(|next: usize| (next - index) as u32);
        if measure.prose {
            next = Some(index);
        }
    }
}

/// The stretch of running text that the page is about: pieces that are prose, with at most a few others between them.
/// Of stretches, the first that has at least half as many words as the longest.
pub(super) fn main_stretch(measures: &[Measure]) -> std::ops::Range<usize> {
    const GAP: usize = 4;
    let mut stretches: Vec<(std::ops::Range<usize>, usize)> = Vec::new();
    for (index, measure) in measures.iter().enumerate().filter(|(_, m)| m.prose) {
        match stretches.last_mut().filter(|(stretch, _)| index < stretch.end + GAP) {
            Some((stretch, words)) => {
                stretch.end = index + 1;
                *words += measure.words;
            }
            None => stretches.push((index..index + 1, measure.words)),
        }
    }
    let longest = stretches.iter().map(|(_, words)| *words).max().unwrap_or(0);
    stretches.into_iter().find(|(_, words)| words * 2 >= longest).map_or(0..0, |(stretch, _)| stretch)
}

/// Which pieces are indented as most of the main stretch is. Copies of pages as text indent by the page's structure.
pub(super) fn same_indent(indents: &[usize], main: std::ops::Range<usize>, pieces: &mut [Around]) {
    let mut within: Vec<usize> = indents.get(main).unwrap_or_default().to_vec();
    crate::lean::sort(&mut within);
    let usual = within.get(within.len() / 2).copied();
    let varied = indents.iter().any(|indent| Some(*indent) != usual);
    for (piece, indent) in pieces.iter_mut().zip(indents) {
        piece.same_indent = if !varied { 2 } else { usize::from(Some(*indent) == usual) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::label::context::tests::{around, line, measured, prose};

    #[test]
    fn lines_of_one_width_are_a_wrapped_paragraph() {
        let line = "وقال رئيس البلدية، وهو من أبناء الحي، إن المكتبة تفتح أبوابها";
        let wrapped = |lines: &[&str]| {
            let mut measures = measured(&lines.join("\n")).0;
            find_wrapped(&mut measures);
            measures.iter().map(|measure| measure.wrapped && measure.prose).collect::<Vec<_>>()
        };
        assert_eq!(wrapped(&[line; 4]), [true; 4]);
        assert_eq!(wrapped(&[line; 3]), [false; 3], "too few");
        let last = "كل يوم.";
        assert_eq!(wrapped(&[line, line, line, line, last]), [true; 5], "the last line is shorter");
        assert!(!wrapped(&[line, line, line, line, "كل يوم"])[4], "a line that ends no sentence is another");
        let plain = "افتتاح مكتبة جديدة في وادي السدر القديم أمس";
        assert_eq!(wrapped(&[plain; 5]), [false; 5], "headlines have no marks");
    }

    #[test]
    fn a_wrapped_line_differs_by_a_quarter_of_the_wider_one_at_most_and_a_quarter_of_them_have_marks() {
        let wide = |width: usize, end: usize| Measure { width, end, ..line(8) };
        let wrapped = |run: &[(usize, usize)]| {
            let mut measures: Vec<_> = run.iter().map(|&(width, end)| wide(width, end)).collect();
            find_wrapped(&mut measures);
            measures.iter().map(|measure| measure.wrapped && measure.prose).collect::<Vec<_>>()
        };
        let (none, stop) = (0, END_STOP);
        assert_eq!(wrapped(&[(40, stop), (30, none), (40, none), (32, none)]), [true; 4]);
        // The narrow line ends a run of two, and begins another.
        assert_eq!(wrapped(&[(40, stop), (40, none), (29, none), (29, none)]), [false; 4]);
        assert_eq!(wrapped(&[(29, stop), (29, none), (40, none), (40, none)]), [false; 4]);
        // A run that is too short, then one that is long enough.
        let after = [(90, none), (40, stop), (40, none), (40, none), (40, none), (90, none)];
        assert_eq!(wrapped(&after), [false, true, true, true, true, false]);
        assert_eq!(wrapped(&[(40, stop), (40, none), (40, none), (40, none), (40, none)]), [false; 5], "one of five");
        assert_eq!(wrapped(&[(40, none), (40, stop), (40, none), (40, none), (90, stop)]), [true; 5], "and its end");
    }

    #[test]
    fn a_piece_knows_the_running_text_on_both_sides_and_how_much_has_passed() {
        let measures = [line(2), prose(10), line(2), prose(30), line(2)];
        let found = around(&measures, prose_around, |piece| (piece.above, piece.below, piece.passed));
        let wanted = [
            (None, Some(1), 0),
            (None, Some(2), 0),
            // A quarter.
            (Some(1), Some(1), 2),
            (Some(2), None, 2),
            (Some(1), None, 5),
        ];
        assert_eq!(found, wanted);
        assert_eq!(
            around(&[line(2)], prose_around, |piece| (piece.above, piece.below, piece.passed)),
            [(None, None, 6)]
        );
    }

    #[test]
    fn the_page_is_about_the_first_stretch_that_is_long_enough() {
        // Running text of so many words each, with so many other pieces between.
        let stretch = |first: usize, between: usize, second: usize| {
            main_stretch(&[vec![prose(first)], vec![line(2); between], vec![prose(second)]].concat())
        };
        assert_eq!(stretch(20, 3, 20), 0..5);
        assert_eq!(stretch(20, 4, 20), 0..1);
        assert_eq!(stretch(10, 4, 20), 0..1, "half as long");
        assert_eq!(stretch(10, 4, 21), 5..6);
        assert_eq!(main_stretch(&[line(2), prose(20), line(2)]), 1..2);
        assert_eq!(main_stretch(&[line(2)]), 0..0);
        let two = |second: usize| main_stretch(&[vec![prose(6); 2], vec![line(2); 4], vec![prose(second)]].concat());
        assert_eq!([two(24), two(25)], [0..2, 6..7], "of two pieces, both count");
    }

    #[test]
    fn pieces_are_indented_like_most_of_the_main_stretch_or_not() {
        let found = |indents: &[usize], main: std::ops::Range<usize>| {
            let mut pieces = vec![Around::default(); indents.len()];
            same_indent(indents, main, &mut pieces);
            pieces.iter().map(|piece| piece.same_indent).collect::<Vec<_>>()
        };
        assert_eq!(found(&[0, 2, 2, 2, 0], 1..4), [0, 1, 1, 1, 0]);
        assert_eq!(found(&[0, 2, 2, 0, 2], 0..5), [0, 1, 1, 0, 1], "most are");
        assert_eq!(found(&[2, 2, 2], 1..2), [2, 2, 2], "all are alike");
    }
}
