//! Rows of pieces that are alike: menus, lists and their items, poems.

use super::Around;
use crate::label::features::bucket;
use crate::label::measure::Measure;
use crate::label::measure::edges::{END_COLON, END_CUT, END_NONE, END_STOP};

/// Rows of short pieces without end punctuation: menus, lists of links, poems.
pub(super) fn runs(measures: &[Measure], pieces: &mut [Around]) {
    let like = |m: &Measure| match (m.prose, m.end) {
        (true, _) => 0,
        (false, END_STOP) => 1,
        (false, END_NONE | END_CUT) if m.words <= 3 => 2,
        (false, END_NONE | END_CUT) if m.words <= 18 => 3,
        (false, END_COLON) => 4,
        _ => 5,
    };
    let mut start = 0;
    while let Some(first) = measures.get(start) {
        let kind = like(first);
        let rest = measures.get(start..).unwrap_or_default();
        let len = rest.iter().position(|m| like(m) != kind).unwrap_or(rest.len());
        let size = bucket(len, &[2, 3, 5, 9, 20]);
        for (index, piece) in pieces.iter_mut().enumerate().skip(start).take(len) {
            let place = if index == start {
                0
            } else if index + 1 == start + len {
                2
            } else {
                1
            };
            piece.run = size * 3 + place;
        }
        start += len;
    }
}

/// Lists that a colon has announced: how far the announcement is above, and whether running text came in between.
pub(super) fn lists(measures: &[Measure], pieces: &mut [Around]) {
    let mut since = None;
    for (measure, piece) in measures.iter().zip(pieces.iter_mut()) {
        piece.list = since.map_or(0, |since| 1 + bucket(since, &[1, 4, 10, 30]));
        since = match (measure.end, since) {
            (END_COLON, _) if measure.words >= 3 && !measure.is_page_phrase() => Some(0),
            (_, Some(_)) if measure.words >= 25 || measure.is_page_phrase() => None,
            (_, since) => since.map(|since| since + 1),
        };
    }
}

/// Pieces that begin alike and share words with their neighbours: items of one list.
pub(super) fn parallels(measures: &[Measure], vocabulary: &[u32], pieces: &mut [Around]) {
    let first = |m: &Measure| {
        let words = m.long_words(vocabulary);
        words.get(..20).unwrap_or(words)
    };
    let set = |piece: Option<&mut Around>, answer: u8, holds: bool| {
        if let Some(piece) = piece {
            piece.parallel |= u8::from(holds) << answer;
        }
    };
    for (index, pair) in measures.windows(2).enumerate() {
        let [above, below] = pair else { continue };
        let same = above.begin == below.begin && above.begin != 0;
        // Long pieces share words anyway.
        let short = above.words < 20 && below.words < 20;
        let (one, other) = (first(above), first(below));
        let shares = short && {
            let shared = other.iter().filter(|word| one.contains(word)).count();
            shared >= 2 && shared * 3 >= other.len()
        };
        set(pieces.get_mut(index), 0, same);
        set(pieces.get_mut(index + 1), 1, same);
        set(pieces.get_mut(index), 2, shares);
        set(pieces.get_mut(index + 1), 3, shares);
        let even = short && above.words > 0 && above.words.abs_diff(below.words) <= 1 && above.end == below.end;
        set(pieces.get_mut(index), 4, even);
        set(pieces.get_mut(index + 1), 5, even);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::label::context::tests::{around, line, prose};
    use crate::label::measure::edges::END_QUOTE;
    use crate::phrases::Class;

    #[test]
    fn rows_of_pieces_of_one_shape_are_told_by_their_number_and_their_ends() {
        let ended = |end: usize| Measure { end, ..line(8) };
        for (measures, wanted) in [
            (vec![line(1), line(2), line(3)], vec![6, 7, 8]),
            (vec![line(4), line(18)], vec![3, 5]),
            (vec![prose(20), line(3), line(4), line(19), ended(END_STOP), ended(END_COLON)], vec![0; 6]),
            (vec![prose(20), line(20), ended(END_COLON), ended(END_QUOTE), line(18)], vec![0; 5]),
            (vec![prose(9); 20], [vec![15], vec![16; 18], vec![17]].concat()),
        ] {
            assert_eq!(around(&measures, runs, |piece| piece.run), wanted);
        }
    }

    #[test]
    fn a_colon_announces_a_list_until_running_text_or_furniture() {
        let found = |measures: &[Measure]| around(measures, lists, |piece| piece.list);
        let announced = |words: usize| Measure { end: END_COLON, ..line(words) };
        let phrase = |class: Class, measure: Measure| Measure { whole: class.bit(), ..measure };
        let mut long = vec![announced(3)];
        long.resize(32, line(2));
        assert_eq!(found(&long), [vec![0, 1], vec![2; 3], vec![3; 6], vec![4; 20], vec![5]].concat());
        assert_eq!(found(&[announced(2), line(2)]), [0, 0], "a label");
        assert_eq!(found(&[line(3), line(2)]), [0, 0], "no colon");
        assert_eq!(found(&[phrase(Class::Share, announced(3)), line(2)]), [0, 0], "furniture");
        assert_eq!(found(&[phrase(Class::Speech, announced(3)), line(2)]), [0, 1]);
        for (between, behind) in
            [(line(24), 2), (line(25), 0), (phrase(Class::Share, line(1)), 0), (phrase(Class::Speech, line(1)), 2)]
        {
            assert_eq!(found(&[announced(3), line(2), between.clone(), line(2)]), [0, 1, 2, behind], "{between:?}");
        }
    }

    #[test]
    fn neighbours_that_begin_alike_are_parallel() {
        let begins = |begin: usize, words: usize| Measure { begin, ..line(words) };
        let measures = [begins(2, 1), begins(2, 5), begins(3, 10), begins(0, 1), begins(0, 5)];
        let found = around(&measures, |measures, pieces| parallels(measures, &[], pieces), |piece| piece.parallel);
        assert_eq!(found, [1, 2, 0, 0, 0]);
    }

    #[test]
    fn short_neighbours_that_share_words_or_have_as_many_are_parallel() {
        let bits = |one: Measure, other: Measure, vocabulary: &[u32]| {
            around(&[one, other], |measures, pieces| parallels(measures, vocabulary, pieces), |piece| piece.parallel)
        };
        let with = |vocabulary: std::ops::Range<usize>, words: usize| Measure { vocabulary, ..line(words) };
        let (shares, even) = ([4, 8], [16, 32]);
        // Two of six words, two of seven, one of one.
        let words = [7, 8, 1, 2, 3, 7, 4, 8, 5];
        assert_eq!(bits(with(0..2, 19), with(2..8, 5), &words), shares);
        assert_eq!(bits(with(0..2, 5), with(2..8, 19), &words), shares);
        assert_eq!(bits(with(0..2, 10), with(2..9, 5), &words), [0, 0]);
        assert_eq!(bits(with(0..1, 10), with(5..6, 5), &words), [0, 0]);
        assert_eq!(bits(with(0..2, 20), with(2..8, 5), &words), [0, 0], "long ones share words anyway");
        assert_eq!(bits(with(0..2, 5), with(2..8, 20), &words), [0, 0]);
        assert_eq!(bits(line(3), line(4), &[]), even);
        assert_eq!(bits(line(3), line(5), &[]), [0, 0]);
        assert_eq!(bits(line(0), line(1), &[]), [0, 0], "without words");
        assert_eq!(bits(line(19), line(20), &[]), [0, 0], "long");
        assert_eq!(bits(line(3), Measure { end: END_STOP, ..line(4) }, &[]), [0, 0], "of another end");
    }
}
