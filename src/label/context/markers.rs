//! The marker above a piece, and what it opens.

use super::Around;
use crate::label::measure::Measure;
use crate::phrases::Class;
use crate::segment::Piece;

/// The kind of block that a piece opens, when it is a marker: 1 to [`MARKERS`](crate::label::features::MARKERS) - 1.
fn opens(measure: &Measure) -> usize {
    let has = |class: Class| measure.whole & class.bit() != 0;
    let begins = |class: Class| has(class) || measure.words <= 6 && measure.starts & class.bit() != 0;
    if begins(Class::ReadAlso) {
        1
    } else if begins(Class::Related) {
        2
    } else if begins(Class::MostRead) {
        3
    } else if begins(Class::Tags) {
        4
    } else if begins(Class::Comments) {
        5
    } else if has(Class::Share) || has(Class::Follow) || has(Class::Listen) {
        6
    } else if begins(Class::Copyright) || has(Class::Cookies) || has(Class::Masthead) || has(Class::Newsletter) {
        7
    } else {
        0
    }
}

/// The last marker above each piece. What a marker opens has ended where its own line has held it: `اقرأ أيضا: الجسر يفتح الأحد`.
pub(super) fn markers(measures: &[Measure], own: &[Piece], pieces: &mut [Around]) {
    let (mut kind, mut at, mut prose_since) = (0, 0, false);
    let (mut copyright, mut comments) = (false, false);
    for (index, (measure, piece)) in measures.iter().zip(pieces.iter_mut()).enumerate() {
        let line = |index: usize| own.get(index).map(|piece| piece.line);
        if kind != 0 && line(at) == line(at + 1) && line(at) != line(index) {
            (kind, piece.below_block) = (0, true);
        }
        piece.marker = kind;
        piece.marker_distance = (index - at) as u32;
        piece.prose_since_marker = prose_since;
        piece.closed = usize::from(copyright) + 2 * usize::from(comments);
        let opened = opens(measure);
        if opened != 0 {
            (kind, at, prose_since) = (opened, index, false);
        } else {
            prose_since |= measure.prose;
        }
        let has = |class: Class| (measure.whole | measure.starts) & class.bit() != 0;
        copyright |= has(Class::Copyright);
        comments |= has(Class::Comments);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::label::context::tests::{around, in_lines, line, prose};

    #[test]
    fn a_marker_opens_a_block_of_its_kind() {
        for (class, kind, may_go_on) in [
            (Class::ReadAlso, 1, true),
            (Class::Related, 2, true),
            (Class::MostRead, 3, true),
            (Class::Tags, 4, true),
            (Class::Comments, 5, true),
            (Class::Share, 6, false),
            (Class::Follow, 6, false),
            (Class::Listen, 6, false),
            (Class::Copyright, 7, true),
            (Class::Cookies, 7, false),
            (Class::Masthead, 7, false),
            (Class::Newsletter, 7, false),
            (Class::Source, 0, false),
        ] {
            let starts = |words: usize| opens(&Measure { starts: class.bit(), ..line(words) });
            assert_eq!(opens(&Measure { whole: class.bit(), ..line(9) }), kind, "{class:?}");
            assert_eq!([starts(6), starts(7)], [if may_go_on { kind } else { 0 }, 0], "{class:?}");
        }
    }

    #[test]
    fn a_piece_knows_the_last_marker_above_and_what_has_come_since() {
        let (read_also, comments, copyright) = (Class::ReadAlso.bit(), Class::Comments.bit(), Class::Copyright.bit());
        let measures = [
            line(2),
            Measure { whole: read_also, ..line(2) },
            prose(20),
            line(2),
            Measure { whole: comments, starts: comments, ..line(2) },
            line(2),
            // Too long to open a block.
            Measure { starts: copyright, ..line(7) },
            line(2),
        ];
        let own_lines =
            |measures: &[Measure], pieces: &mut [Around]| markers(measures, &in_lines(0..measures.len()), pieces);
        let found =
            around(&measures, own_lines, |piece| (piece.marker, piece.marker_distance, piece.prose_since_marker));
        let after = [(5, 1, false), (5, 2, false), (5, 3, false)];
        assert_eq!(found.split_at(5).0, [(0, 0, false), (0, 1, false), (1, 1, false), (1, 2, true), (1, 3, true)]);
        assert_eq!(found.split_at(5).1, after);
        assert_eq!(around(&measures, own_lines, |piece| piece.closed), [0, 0, 0, 0, 0, 2, 2, 3]);
    }

    #[test]
    fn what_a_marker_opens_has_ended_where_its_own_line_holds_it() {
        let found = |lines: [usize; 5]| {
            let marker = Measure { whole: Class::ReadAlso.bit(), ..line(2) };
            let measures = [line(2), marker, line(5), line(2), line(3)];
            let markers = |measures: &[Measure], pieces: &mut [Around]| markers(measures, &in_lines(lines), pieces);
            around(&measures, markers, |piece| (piece.marker, piece.below_block))
        };
        let below = [(0, false), (0, false), (1, false), (1, false), (1, false)];
        assert_eq!(found([0, 1, 1, 2, 3])[2..], [(1, false), (0, true), (0, false)], "a link behind the marker");
        assert_eq!(found([0, 1, 2, 3, 4]), below, "links below it");
        assert_eq!(found([0; 5]), below, "all on one line");
        assert_eq!(found([0, 0, 1, 2, 3]), below, "behind other text");
    }
}
