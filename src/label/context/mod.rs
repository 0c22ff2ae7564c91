//! What can be said of a piece only from the whole document: repeats, the running text around it, markers above it,
//! rows of pieces like it. Everything is gathered in a few passes, each linear in the number of pieces or words.

mod headlines;
mod markers;
mod places;
mod rows;
mod running;
mod similar;

use super::features::{Family, MARKERS, ZONES, bucket, feature, push_some};
use super::measure::{Measure, bits};
use crate::phrases::Class;
use crate::segment::Piece;
use headlines::{headlines, slugs, topic};
use markers::markers;
use rows::{lists, parallels, runs};
pub(super) use running::find_wrapped;
use running::{main_stretch, prose_around, same_indent};
use similar::{repeats, similarity};

/// What the whole document says about each piece.
pub(super) struct Context {
    pieces: Vec<Around>,
    document: Vec<u16>,
}

/// What stands around one piece.
#[derive(Clone, Copy, Default)]
struct Around {
    /// Pieces to the running text above; `None` when there is none.
    above: Option<u32>,
    below: Option<u32>,
    /// Share of the running text's words that stand above, in sixths.
    passed: usize,
    /// Share of its long words in the running text above and below, in buckets.
    known_above: usize,
    known_below: usize,
    continuity: usize,
    /// Whether the running text below is about something else than the text above.
    news: f32,
    repeat: u8,
    marker: usize,
    marker_distance: u32,
    prose_since_marker: bool,
    /// Whether it is the first piece below a line that holds a marker and all that it opens.
    below_block: bool,
    closed: usize,
    run: usize,
    list: usize,
    parallel: u8,
    furniture: usize,
    headline: u8,
    topic: usize,
    shaped: bool,
    main: usize,
    same_indent: usize,
    /// Pieces to the main running text below, when it is near.
    head: Option<usize>,
    slug: bool,
    from_top: usize,
    from_bottom: usize,
}

impl Around {
    /// Whether it stood in the text above already, as a whole or shortened.
    fn is_copy(&self) -> bool {
        self.repeat & 0b0100_0001 != 0
    }
}

impl Context {
    pub(super) fn of(measures: &[Measure], vocabulary: &[u32], own: &[Piece], indents: &[usize]) -> Context {
        let mut pieces = vec![Around::default(); measures.len()];
        prose_around(measures, &mut pieces);
        let main = main_stretch(measures);
        similarity(measures, vocabulary, main.clone(), &mut pieces);
        repeats(measures, &mut pieces);
        markers(measures, own, &mut pieces);
        runs(measures, &mut pieces);
        lists(measures, &mut pieces);
        parallels(measures, vocabulary, &mut pieces);
        topic(measures, main.clone(), &mut pieces);
        slugs(measures, vocabulary, &mut pieces);
        same_indent(indents, main, &mut pieces);
        headlines(measures, &mut pieces);
        let furniture = measures.iter().filter(|m| m.is_page_phrase()).count();
        let furniture = bucket(furniture, &[1, 3, 8]);
        pieces.iter_mut().for_each(|piece| piece.furniture = furniture);
        let count = pieces.len();
        for (index, piece) in pieces.iter_mut().enumerate() {
            piece.from_top = bucket(index, &[1, 2, 3, 6, 12, 30]);
            piece.from_bottom = bucket(count - 1 - index, &[1, 2, 4, 8, 20]);
        }
        Context { document: document(measures), pieces }
    }

    /// For each piece, how much speaks for it that the running text below is about something else than the text above.
    pub(super) fn news(&self) -> Vec<f32> {
        self.pieces.iter().map(|piece| piece.news).collect()
    }

    /// Whether a piece stood in the text above already, as a whole or shortened.
    pub(super) fn is_copy(&self, index: usize) -> bool {
        self.pieces.get(index).is_some_and(Around::is_copy)
    }

    pub(super) fn features(&self, index: usize, measure: &Measure, out: &mut Vec<u16>) {
        let Some(piece) = self.pieces.get(index) else { return };
        let length = measure.length();
        out.push(feature(Family::FromTop, piece.from_top));
        out.push(feature(Family::FromBottom, piece.from_bottom));
        const NEAR: [u32; 5] = [1, 2, 3, 6, 13];
        let near = |distance: u32| NEAR.iter().position(|&bound| distance <= bound).unwrap_or(NEAR.len());
        let zone = match (piece.above, piece.below) {
            (None, None) => 17,
            (None, Some(below)) => near(below),
            (Some(above), None) => 6 + near(above),
            (Some(1), Some(1)) => 12,
            (Some(above), Some(below)) if above <= 3 && below <= 3 => 13,
            (Some(1), Some(_)) => 14,
            (Some(_), Some(1)) => 15,
            (Some(_), Some(_)) => 16,
        };
        let coarse = match zone {
            0..=5 => 0,
            6..=11 => 1,
            17 => 3,
            _ => 2,
        };
        out.push(feature(Family::Zone, zone));
        out.push(feature(Family::Passed, piece.passed));
        out.push(feature(Family::Above, piece.known_above));
        out.push(feature(Family::Below, piece.known_below));
        out.push(feature(Family::Continuity, piece.continuity));
        out.push(feature(Family::LengthZone, length * ZONES + coarse));
        bits(u32::from(piece.repeat), |answer| out.push(feature(Family::Repeat, answer)));
        let far = [1, 3, 8].iter().position(|&b| piece.marker_distance <= b).unwrap_or(3);
        let far = if piece.marker == 0 { usize::from(piece.below_block) } else { far };
        out.push(feature(Family::Marker, piece.marker * 4 + far));
        out.push(feature(Family::MarkerProse, piece.marker * 2 + usize::from(piece.prose_since_marker)));
        out.push(feature(Family::LengthMarker, length * MARKERS + piece.marker));
        push_some(Family::Closed, piece.closed, out);
        out.push(feature(Family::Run, piece.run));
        let copy = if piece.is_copy() { 2 } else { usize::from(piece.repeat & 0b1000_0010 != 0) };
        out.push(feature(Family::RepeatZone, copy * ZONES + coarse));
        out.push(feature(Family::Topic, piece.topic * 2 + usize::from(piece.shaped)));
        out.push(feature(Family::Main, piece.main));
        out.push(feature(Family::MainTopic, piece.main * 7 + piece.topic));
        out.push(feature(Family::SameIndent, piece.same_indent));
        if let Some(between) = piece.head.filter(|_| measure.words <= 6) {
            out.push(feature(Family::Head, between * 4 + bucket(measure.words, &[2, 3, 4])));
        }
        push_some(Family::Slug, usize::from(piece.slug), out);
        push_some(Family::List, piece.list, out);
        bits(u32::from(piece.parallel), |answer| out.push(feature(Family::Parallel, answer)));
        out.push(feature(Family::Furniture, piece.furniture * ZONES + coarse));
        bits(u32::from(piece.headline), |answer| out.push(feature(Family::Headline, answer)));
        out.extend_from_slice(&self.document);
    }
}

/// What holds for the whole document.
fn document(measures: &[Measure]) -> Vec<u16> {
    let words: usize = measures.iter().map(|m| m.words).sum();
    let prose: usize = measures.iter().filter(|m| m.prose).map(|m| m.words).sum();
    let size = bucket(measures.len(), &[3, 8, 20, 60]);
    let share = 5 + if words == 0 { 0 } else { (prose * 4).div_ceil(words).min(4) };
    let hits =
        |class: Class| measures.iter().filter(|m| (m.whole | m.starts | m.ends | m.inside) & class.bit() != 0).count();
    let mut answers = vec![size, share];
    answers.extend((hits(Class::Recipe) >= 4).then_some(10));
    answers.extend((hits(Class::Poem) >= 2).then_some(11));
    answers.extend((hits(Class::Religious) >= 3).then_some(12));
    answers.extend((hits(Class::Comments) >= 2).then_some(13));
    answers.extend((hits(Class::Speech) == 0).then_some(14));
    answers.extend(measures.iter().all(|m| !m.prose).then_some(15));
    answers.into_iter().map(|answer| feature(Family::Document, answer)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::segment::Joint;
    use crate::span::Span;

    /// The measures of a text and the hashes of their long words.
    pub(super) fn measured(text: &str) -> (Vec<Measure>, Vec<u32>) {
        let lines = crate::segment::lines(text);
        let read = crate::extract::read(text, &lines, &crate::ExtractOptions::default());
        (read.measures, read.vocabulary)
    }

    /// A piece of so many words.
    pub(super) fn line(words: usize) -> Measure {
        Measure { words, ..Measure::default() }
    }

    pub(super) fn prose(words: usize) -> Measure {
        Measure { prose: true, ..line(words) }
    }

    /// Pieces in these lines.
    pub(super) fn in_lines(lines: impl IntoIterator<Item = usize>) -> Vec<Piece> {
        let piece = |line| Piece { span: Span::new(0, 0), line, joint: Joint::Line };
        lines.into_iter().map(piece).collect()
    }

    /// What a pass says of pieces of which nothing else is known.
    pub(super) fn around<T>(
        measures: &[Measure],
        pass: impl Fn(&[Measure], &mut [Around]),
        answer: impl Fn(&Around) -> T,
    ) -> Vec<T> {
        let mut pieces = vec![Around::default(); measures.len()];
        pass(measures, &mut pieces);
        pieces.iter().map(answer).collect()
    }

    /// Whether a piece of so many words has all of these features.
    fn has(piece: Around, words: usize, features: &[(Family, usize)]) -> bool {
        let mut found = Vec::new();
        Context { pieces: vec![piece], document: Vec::new() }.features(0, &line(words), &mut found);
        features.iter().all(|&(family, answer)| found.contains(&feature(family, answer)))
    }

    #[test]
    fn a_piece_has_a_feature_for_its_place_by_itself_and_with_what_it_is() {
        let (before, after, within, without) = (0, 1, 2, 3);
        for (above, below, zone, coarse) in [
            (None, None, 17, without),
            (None, Some(1), 0, before),
            (None, Some(3), 2, before),
            (None, Some(4), 3, before),
            (None, Some(13), 4, before),
            (None, Some(14), 5, before),
            (Some(1), None, 6, after),
            (Some(14), None, 11, after),
            (Some(1), Some(1), 12, within),
            (Some(3), Some(3), 13, within),
            (Some(1), Some(4), 14, within),
            (Some(4), Some(1), 15, within),
            (Some(3), Some(4), 16, within),
            (Some(4), Some(3), 16, within),
        ] {
            // Not printed twice, below as well, above as well: as a whole or its opening.
            for (repeat, copy) in [(0, 0), (0b10, 1), (0b1000_0000, 1), (0b1, 2), (0b100_0000, 2)] {
                let piece = Around { above, below, repeat, furniture: 3, ..Around::default() };
                let with = |answer: usize| answer * ZONES + coarse;
                // Two words are below the third bound of lengths.
                let wanted = [
                    (Family::Zone, zone),
                    (Family::LengthZone, with(2)),
                    (Family::Furniture, with(3)),
                    (Family::RepeatZone, with(copy)),
                ];
                assert!(has(piece, 2, &wanted), "{above:?} {below:?} {repeat:b}");
            }
        }
    }

    #[test]
    fn a_piece_has_a_feature_for_the_marker_above_and_how_far_it_is() {
        for (marker_distance, far) in [(1, 0), (2, 1), (3, 1), (4, 2), (8, 2), (9, 3)] {
            let piece = Around { marker: 3, marker_distance, prose_since_marker: true, ..Around::default() };
            let wanted =
                [(Family::Marker, 12 + far), (Family::MarkerProse, 7), (Family::LengthMarker, 2 * MARKERS + 3)];
            assert!(has(piece, 2, &wanted), "{marker_distance}");
        }
        assert!(has(Around { marker_distance: 9, ..Around::default() }, 2, &[(Family::Marker, 0)]), "no marker");
    }

    #[test]
    fn a_piece_has_a_feature_for_what_the_main_stretch_has_of_it_and_for_its_place_to_it() {
        let piece = Around { topic: 5, shaped: true, main: 3, head: Some(2), ..Around::default() };
        assert!(has(piece, 2, &[(Family::Topic, 11), (Family::MainTopic, 26), (Family::Head, 9)]));
        assert!(has(piece, 6, &[(Family::Head, 11)]));
        assert!(!has(piece, 7, &[(Family::Head, 11)]), "too long for a head");
    }

    #[test]
    fn a_piece_knows_its_place_on_the_page_and_how_much_furniture_there_is() {
        let share = Measure { whole: Class::Share.bit(), ..line(2) };
        let of = |furniture: usize, others: usize| {
            let speech = Measure { whole: Class::Speech.bit(), ..line(2) };
            let measures = [vec![share.clone(); furniture], vec![speech; others]].concat();
            let pieces = Context::of(&measures, &[], &in_lines(0..measures.len()), &vec![0; measures.len()]).pieces;
            pieces.iter().map(|piece| (piece.from_top, piece.from_bottom, piece.furniture)).collect::<Vec<_>>()
        };
        assert_eq!(of(0, 3), [(0, 2, 0), (1, 1, 0), (2, 0, 0)], "what opens speech is no furniture");
        for (furniture, answer) in [(1, 1), (2, 1), (3, 2), (7, 2), (8, 3)] {
            assert!(of(furniture, 1).iter().all(|place| place.2 == answer), "{furniture}");
        }
        let places: Vec<_> = of(0, 31).into_iter().map(|(top, bottom, _)| (top, bottom)).collect();
        let top = [vec![0, 1, 2], vec![3; 3], vec![4; 6], vec![5; 18], vec![6]].concat();
        let bottom = [vec![5; 11], vec![4; 12], vec![3; 4], vec![2; 2], vec![1, 0]].concat();
        assert_eq!(places, top.into_iter().zip(bottom).collect::<Vec<_>>());
    }

    #[test]
    fn a_copy_stood_above_as_a_whole_or_shortened() {
        let pieces = (0..8).map(|bit| Around { repeat: 1 << bit, ..Around::default() }).collect();
        let context = Context { pieces, document: Vec::new() };
        let copies: Vec<usize> = (0..9).filter(|&index| context.is_copy(index)).collect();
        assert_eq!(copies, [0, 6]);
    }

    #[test]
    fn a_document_has_a_size_a_share_of_running_text_and_a_genre() {
        let answers = |measures: &[Measure]| {
            let first = feature(Family::Document, 0);
            document(measures).into_iter().map(|feature| feature - first).collect::<Vec<_>>()
        };
        let (no_speech, no_prose) = (14, 15);
        assert_eq!(answers(&[]), [0, 5, no_speech, no_prose]);
        assert_eq!(answers(&[line(5), line(5), line(5)]), [1, 5, no_speech, no_prose]);
        // A quarter of the words and a little more; all.
        assert_eq!(answers(&[prose(10), line(30)]), [0, 6, no_speech]);
        assert_eq!(answers(&[prose(11), line(29)]), [0, 7, no_speech]);
        assert_eq!(answers(&[prose(40)]), [0, 9, no_speech]);
        for (class, wanted, answer) in
            [(Class::Recipe, 4, 10), (Class::Poem, 2, 11), (Class::Religious, 3, 12), (Class::Comments, 2, 13)]
        {
            let with = |count: usize| answers(&vec![Measure { inside: class.bit(), ..line(5) }; count]);
            assert!(with(wanted).contains(&answer) && !with(wanted - 1).contains(&answer), "{answer}");
        }
        // In one of the four places, or in several.
        for places in 1..16 {
            let at = |place: u32| if places >> place & 1 == 1 { Class::Speech.bit() } else { 0 };
            let speech = Measure { whole: at(0), starts: at(1), ends: at(2), inside: at(3), ..line(5) };
            assert!(!answers(std::slice::from_ref(&speech)).contains(&no_speech), "{speech:?}");
        }
    }
}
