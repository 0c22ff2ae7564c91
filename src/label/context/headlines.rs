//! Which pieces may be headlines: their shape, their place, and how much of them the text or an address takes up.

use super::Around;
use super::places::Places;
use crate::label::measure::Measure;
use crate::label::measure::edges::END_STOP;

/// Whether a piece has the shape of a headline.
fn shaped(m: &Measure) -> bool {
    (4..=22).contains(&m.words) && m.end != END_STOP && m.date == 0 && m.whole == 0
}

/// Candidates for the headline: pieces of a title's length above the first running text.
pub(super) fn headlines(measures: &[Measure], pieces: &mut [Around]) {
    let prose = measures.iter().position(|m| m.prose).unwrap_or(measures.len());
    let candidates = || (0..prose).filter(|&index| measures.get(index).is_some_and(shaped));
    let value = |index: usize, of: fn(&Measure, &Around) -> usize| {
        measures.get(index).zip(pieces.get(index)).map_or(0, |(measure, piece)| of(measure, piece))
    };
    let first = candidates().next();
    let last = candidates().next_back();
    let longest = candidates().rev().max_by_key(|&index| value(index, |m, _| m.words));
    let best = candidates().rev().max_by_key(|&index| value(index, |_, p| p.known_below));
    let only = candidates().count() == 1;
    for (answer, index) in [first, last, longest, best].into_iter().enumerate() {
        if let Some(piece) = index.and_then(|index| pieces.get_mut(index)) {
            piece.headline |= 1 << answer;
            piece.headline |= u8::from(only) << 4;
        }
    }
    // The same shape anywhere else, with running text right below: the headline of another article.
    for index in prose..measures.len() {
        let holds = measures.get(index).is_some_and(shaped);
        if let Some(piece) = pieces.get_mut(index).filter(|piece| holds && piece.below.is_some_and(|below| below <= 3))
        {
            piece.headline |= if piece.known_below > piece.known_above { 1 << 5 } else { 1 << 6 };
        }
    }
}

/// How many pieces above the main running text are its head.
const HEAD: usize = 4;

/// Where each piece stands to the longest stretch of running text, and which headline the stretch takes up.
pub(super) fn topic(measures: &[Measure], main: std::ops::Range<usize>, pieces: &mut [Around]) {
    for (index, (measure, piece)) in measures.iter().zip(pieces.iter_mut()).enumerate() {
        piece.shaped = shaped(measure);
        piece.head = main.start.checked_sub(index + 1).filter(|&between| between < HEAD);
        piece.main = match (main.start.checked_sub(index), index.checked_sub(main.end)) {
            _ if main.is_empty() => 8,
            (Some(1..=2), _) => 0,
            (Some(3..=5), _) => 1,
            (Some(6..=12), _) => 2,
            (Some(13..), _) => 3,
            (_, Some(0..=2)) => 5,
            (_, Some(3..=9)) => 6,
            (_, Some(10..)) => 7,
            _ => 4,
        };
    }
    // The headline is what the text takes up most, nearest above it.
    let best = (0..main.start)
        .filter(|&index| measures.get(index).is_some_and(shaped))
        .max_by_key(|&index| pieces.get(index).map(|piece| piece.topic));
    if let Some(piece) = best.and_then(|index| pieces.get_mut(index)) {
        piece.headline |= 1 << 7;
    }
}

/// Pieces of a title's length that an address spells out: `/20250922/الجيش-يعلن-انتهاء-عملية-واسعة-1104.html`.
pub(super) fn slugs(measures: &[Measure], vocabulary: &[u32], pieces: &mut [Around]) {
    const WORDS: usize = 4;
    let words = |m: &Measure| m.long_words(vocabulary);
    let addresses = || measures.iter().filter(|m| m.has_address() && m.vocabulary.len() >= WORDS);
    let count = addresses().map(|m| m.vocabulary.len()).sum();
    if count == 0 {
        return;
    }
    let mut places = Places::with_room(count);
    for &word in addresses().flat_map(words) {
        places.add(word, 0);
    }
    for (measure, piece) in measures.iter().zip(pieces).filter(|(m, _)| !m.has_address() && shaped(m)) {
        let spelled = words(measure).iter().filter(|&&word| places.get(word).is_some()).count();
        piece.slug = spelled >= WORDS && spelled * 4 >= measure.vocabulary.len() * 3;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::label::context::tests::{around, line, measured, prose};
    use crate::label::measure::edges::END_COLON;
    use crate::phrases::Class;

    #[test]
    fn a_headline_has_some_words_no_stop_no_date_and_is_no_phrase() {
        for (measure, wanted) in [
            (line(3), false),
            (line(4), true),
            (line(22), true),
            (line(23), false),
            (Measure { end: END_COLON, ..line(8) }, true),
            (Measure { end: END_STOP, ..line(8) }, false),
            (Measure { date: 1, ..line(8) }, false),
            (Measure { whole: Class::Sections.bit(), ..line(8) }, false),
        ] {
            assert_eq!(shaped(&measure), wanted, "{measure:?}");
        }
    }

    #[test]
    fn candidates_for_the_headline_stand_above_the_running_text() {
        let found = |measures: &[Measure], known_below: &[usize]| {
            let piece = |&known_below: &usize| Around { known_below, ..Around::default() };
            let mut pieces: Vec<Around> = known_below.iter().map(piece).collect();
            headlines(measures, &mut pieces);
            pieces.iter().map(|piece| piece.headline).collect::<Vec<_>>()
        };
        let (first, last, longest, best, only) = (1, 2, 4, 8, 16);
        let three = [line(5), line(9), line(6), prose(20)];
        assert_eq!(found(&three, &[1, 0, 3, 6]), [first, longest, last | best, 0]);
        assert_eq!(found(&[line(5), line(5), prose(20)], &[0; 3]), [first | longest | best, last, 0], "of equals");
        assert_eq!(found(&[line(2), line(5), prose(20)], &[0; 3]), [0, first | last | longest | best | only, 0]);
    }

    #[test]
    fn a_headline_right_above_later_running_text_is_of_another_article() {
        let found = |measure: Measure, below: Option<u32>, known_above: usize, known_below: usize| {
            let mut pieces = [Around::default(), Around { below, known_above, known_below, ..Around::default() }];
            headlines(&[prose(20), measure], &mut pieces);
            pieces.map(|piece| piece.headline)
        };
        let (taken_up, not) = (32, 64);
        assert_eq!(found(line(5), Some(3), 1, 2), [0, taken_up]);
        assert_eq!(found(line(5), Some(3), 2, 2), [0, not]);
        assert_eq!(found(line(5), Some(3), 3, 2), [0, not]);
        assert_eq!(found(line(5), Some(4), 1, 2), [0, 0], "far above");
        assert_eq!(found(line(5), None, 1, 2), [0, 0]);
        assert_eq!(found(line(2), Some(1), 1, 2), [0, 0], "not its shape");
    }

    #[test]
    fn a_piece_knows_how_far_the_main_stretch_is() {
        let measures = vec![line(2); 27];
        let main = |measures: &[Measure], pieces: &mut [Around]| topic(measures, 14..16, pieces);
        let above = [vec![3; 2], vec![2; 7], vec![1; 3], vec![0; 2]].concat();
        let below = [vec![5; 3], vec![6; 7], vec![7]].concat();
        assert_eq!(around(&measures, main, |piece| piece.main), [above, vec![4; 2], below].concat());
        let heads = around(&measures, main, |piece| piece.head);
        assert_eq!(heads.get(9..15), Some(&[None, Some(3), Some(2), Some(1), Some(0), None][..]));
        let none = |measures: &[Measure], pieces: &mut [Around]| topic(measures, 0..0, pieces);
        assert_eq!(around(&measures, none, |piece| (piece.main, piece.head)), [(8, None); 27]);
    }

    #[test]
    fn the_text_takes_up_its_headline_more_than_others_and_the_nearest_of_equals() {
        let mut pieces = [4, 6, 6, 5, 6].map(|topic| Around { topic, ..Around::default() });
        // The last above the text has not the shape of one.
        topic(&[line(5), line(5), line(5), line(5), line(2), prose(20)], 5..6, &mut pieces);
        assert_eq!(pieces.map(|piece| piece.headline), [0, 0, 128, 0, 0]);
    }

    #[test]
    fn an_address_spells_a_headline_out() {
        let address = "https://wadi.example/تفتح-البلدية-جسر-الوادي-القديم-7.html";
        let spelled = |lines: &[&str]| {
            let (measures, vocabulary) = measured(&lines.join("\n"));
            around(&measures, |measures, pieces| slugs(measures, &vocabulary, pieces), |piece| piece.slug)
        };
        let title = "تفتح البلدية جسر الوادي القديم";
        assert_eq!(spelled(&[title, address]), [true, false]);
        assert_eq!(spelled(&["تفتح البلدية جسر الوادي القديم غدا الأحد", address]), [true, false], "most of it");
        assert_eq!(spelled(&["تفتح البلدية جسر الوادي القديم صباح الأحد", address]), [false; 2], "four of six words");
        assert_eq!(spelled(&["تفتح البلدية جسر الوادي", address]), [false; 2], "three words");
        assert_eq!(spelled(&[&format!("{title}."), address]), [false; 2], "a sentence");
        assert_eq!(spelled(&[title, "محليات"]), [false; 2], "no address");
    }
}
